//! Archives on their way in: kept from their preview until they are brought in.

use db::{Instant, Read, Result, Write, sql};
use record::PersonId;

/// A file that an officer sent.
#[derive(Clone, Debug)]
pub(crate) struct Sent {
    pub name: String,
    pub bytes: Vec<u8>,
}

/// How long a file is kept that nobody brings in: it may hold personal data.
const KEPT_DAYS: i64 = 1;

/// Keeps a file, and forgets those that are too old.
pub(crate) fn insert(
    tx: &mut Write<'_>,
    (name, bytes): (&str, &[u8]),
    person: Option<PersonId>,
    now: Instant,
) -> Result<i64> {
    tx.run(sql!("DELETE FROM forum_sent WHERE at < $1"), &[&now.plus_days(-KEPT_DAYS)])?;
    let statement = sql!("INSERT INTO forum_sent (name, bytes, at, person) VALUES ($1, $2, $3, $4) RETURNING id");
    tx.insert(statement, &[&name, &bytes, &now, &person])
}

/// A file that is still kept.
pub(crate) fn find(tx: &mut Read<'_>, id: i64) -> Result<Option<Sent>> {
    let statement = sql!("SELECT name, bytes FROM forum_sent WHERE id = $1");
    tx.row(statement, &[&id], |row| Ok(Sent { name: row.get(0)?, bytes: row.get(1)? }))
}

/// Forgets a file.
pub(crate) fn delete(tx: &mut Write<'_>, id: i64) -> Result<()> {
    tx.run(sql!("DELETE FROM forum_sent WHERE id = $1"), &[&id]).map(drop)
}
