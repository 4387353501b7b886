//! The directory's part of the store: reading a table as rows of a file, writing rows, and the files on their way in.

pub(crate) mod import;
mod read;
mod write;

use db::{Instant, Write};
use record::Actor;
use record::audit::{self, Change, ContentDigest};

use crate::model::cell::Cells;
use crate::model::plan::{self, Current, Outcome, Plan};
use crate::model::sheet;
use crate::model::table::Table;

pub(crate) use read::{known, rows};
pub(crate) use write::hold;

/// A file and what it is for.
#[derive(Clone, Copy, Debug)]
pub struct Import<'a> {
    pub table: Table,
    pub text: &'a str,
    /// From where its facts are known, when it has no column that says so.
    pub source: &'a str,
}

/// What a file would change as things are.
///
/// # Errors
/// The store's own.
pub fn preview(tx: &mut db::Read<'_>, import: Import<'_>, now: Instant) -> db::Result<Plan> {
    let sheet = with_source(sheet::read(import.text), import);
    let (mut known, codes) = known(tx)?;
    let current = Current::new(import.table, rows(tx, import.table, &codes)?);
    Ok(plan::plan(import.table, &sheet, &current, &mut known, now.day()))
}

/// Facts of a file without a column `source` are of the source that is given.
fn with_source(mut sheet: sheet::Sheet, import: Import<'_>) -> sheet::Sheet {
    let wanted = !import.source.is_empty() && import.table.column("source").is_some();
    if wanted && !sheet.columns.iter().any(|column| column == "source") {
        sheet.columns.push("source".to_owned());
        sheet.rows.iter_mut().for_each(|row| row.cells.push(import.source.to_owned()));
    }
    sheet
}

/// Writes what a plan changes, each row with its line in the audit log. Faulty rows are left out.
///
/// # Errors
/// The store's own.
pub(crate) fn apply(tx: &mut Write<'_>, plan: &Plan, actor: &Actor, now: Instant) -> db::Result<()> {
    let (mut known, _) = known(tx)?;
    let action = format!("import-{}", plan.table);
    for entry in plan.writes() {
        let subject = write::row(tx, plan.table, &entry.cells, &mut known)?;
        let before = (entry.outcome != Outcome::New).then(|| digest(&entry.before));
        let change = Change { action: &action, subject: &subject, before, after: Some(digest(&entry.cells)) };
        audit::insert(tx, actor, &change, now)?;
    }
    Ok(())
}

fn digest(cells: &Cells) -> ContentDigest {
    let parts: Vec<&str> = cells.iter().flat_map(|(column, text)| [column, text]).collect();
    ContentDigest::of(&parts)
}

/// A table as a file that can be imported again.
///
/// # Errors
/// The store's own.
pub(crate) fn file(tx: &mut db::Read<'_>, table: Table) -> db::Result<String> {
    let (_, codes) = known(tx)?;
    let columns: Vec<&str> = table.columns().iter().map(|column| column.name).collect();
    let mut file = cell::Rows::new(Vec::new());
    let failed = |error: std::io::Error| db::Error::Other(error.to_string());
    file.row(&columns).map_err(failed)?;
    for cells in rows(tx, table, &codes)? {
        file.row(columns.iter().map(|column| cells.get(column))).map_err(failed)?;
    }
    file.text().map_err(failed)
}
