//! Files of comments on their way in: shown as they were read, then handed in.

use std::time::Duration;

use db::{Instant, Read, Result, Write, sql};
use record::{PersonId, RecordId};
use redline::Remark;

/// The identity of a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct FileId(pub i64);

db::column!(FileId(i64));

impl std::fmt::Display for FileId {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        self.0.fmt(f)
    }
}

impl std::str::FromStr for FileId {
    type Err = std::num::ParseIntError;

    fn from_str(text: &str) -> std::result::Result<Self, Self::Err> {
        text.parse().map(FileId)
    }
}

/// A file as it was read.
pub(crate) struct Received {
    pub review: RecordId,
    pub person: PersonId,
    pub name: String,
    pub remarks: Vec<Remark>,
    pub handed_in: bool,
}

/// So long a file that was not handed in is kept.
const KEPT: Duration = Duration::from_hours(7 * 24);

/// Keeps what was read of a file; what was kept too long goes.
pub(crate) fn insert(
    tx: &mut Write<'_>,
    (review, person): (RecordId, PersonId),
    name: &str,
    remarks: &str,
    at: Instant,
) -> Result<FileId> {
    tx.run(sql!("DELETE FROM review_file WHERE at < $1"), &[&(at - KEPT)])?;
    let statement =
        sql!("INSERT INTO review_file (review, person, name, remarks, at) VALUES ($1, $2, $3, $4, $5) RETURNING id");
    tx.insert(statement, &[&review, &person, &name, &remarks, &at])
}

/// One file.
pub(crate) fn find(tx: &mut Read<'_>, id: FileId) -> Result<Option<Received>> {
    let statement = sql!("SELECT review, person, name, remarks, handed_in FROM review_file WHERE id = $1");
    tx.row(statement, &[&id], |row| {
        let remarks: String = row.get(3)?;
        Ok(Received {
            review: row.get(0)?,
            person: row.get(1)?,
            name: row.get(2)?,
            remarks: serde_json::from_str(&remarks).unwrap_or_default(),
            handed_in: row.get::<Option<i64>>(4)?.is_some(),
        })
    })
}

/// Marks a file as handed in, and empties it: its remarks are comments now.
pub(crate) fn hand_in(tx: &mut Write<'_>, id: FileId, at: Instant) -> Result<()> {
    tx.run(sql!("UPDATE review_file SET remarks = '[]', handed_in = $2 WHERE id = $1"), &[&id, &at]).map(drop)
}
