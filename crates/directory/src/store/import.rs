//! Files on their way in.

use db::{Instant, Read, Result, Write, sql};
use record::PersonId;

use crate::model::plan::Counts;
use crate::model::table::Table;

/// A file that somebody sent, before or after it was applied.
#[derive(Clone, Debug)]
pub(crate) struct Sent {
    pub id: i64,
    pub table: Table,
    /// Empty once it was applied, or is more than a day old.
    pub text: String,
    pub at: Instant,
    pub who: Option<String>,
    pub applied: Option<Instant>,
    pub added: i64,
    pub changed: i64,
}

/// How long a file that nobody applies is kept: it may hold personal data.
const KEPT_DAYS: i64 = 1;

/// Keeps a file until it is applied.
///
/// # Errors
/// The store's own.
pub(crate) fn insert(
    tx: &mut Write<'_>,
    table: Table,
    text: &str,
    person: Option<PersonId>,
    now: Instant,
) -> Result<i64> {
    let old = now.plus_days(-KEPT_DAYS);
    tx.run(sql!("UPDATE import SET text = '' WHERE at < $1 AND applied IS NULL"), &[&old])?;
    let statement =
        sql!("INSERT INTO import (kind, text, at, person, added, changed) VALUES ($1, $2, $3, $4, 0, 0) RETURNING id");
    tx.insert(statement, &[&table, &text, &now, &person])
}

/// One file.
///
/// # Errors
/// The store's own.
pub(crate) fn find(tx: &mut Read<'_>, id: i64) -> Result<Option<Sent>> {
    let statement = sql!(
        "SELECT import.id, kind, text, at, given, family, applied, added, changed
         FROM import LEFT JOIN person ON person.id = import.person WHERE import.id = $1"
    );
    tx.row(statement, &[&id], sent)
}

/// The last files that were applied, newest first, without their texts.
///
/// # Errors
/// The store's own.
pub(crate) fn list_applied(tx: &mut Read<'_>, most: i64) -> Result<Vec<Sent>> {
    let statement = sql!(
        "SELECT import.id, kind, '', at, given, family, applied, added, changed
         FROM import LEFT JOIN person ON person.id = import.person
         WHERE applied IS NOT NULL ORDER BY at DESC, import.id DESC LIMIT $1"
    );
    tx.rows(statement, &[&most], sent)
}

fn sent(row: &db::Row<'_>) -> Result<Sent> {
    let (given, family): (Option<String>, Option<String>) = (row.get(4)?, row.get(5)?);
    Ok(Sent {
        id: row.get(0)?,
        table: row.get(1)?,
        text: row.get(2)?,
        at: row.get(3)?,
        who: given.map(|given| format!("{given} {}", family.unwrap_or_default()).trim().to_owned()),
        applied: row.get(6)?,
        added: row.get(7)?,
        changed: row.get(8)?,
    })
}

/// Notes that a file was applied, and forgets its text.
///
/// # Errors
/// The store's own.
pub(crate) fn set_applied(tx: &mut Write<'_>, id: i64, counts: Counts, now: Instant) -> Result<()> {
    let statement = sql!("UPDATE import SET text = '', applied = $2, added = $3, changed = $4 WHERE id = $1");
    let count = |rows: usize| i64::try_from(rows).unwrap_or(i64::MAX);
    tx.run(statement, &[&id, &now, &count(counts.new), &count(counts.changed)]).map(drop)
}
