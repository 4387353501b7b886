//! Files that are sent before their post, in pieces. They are a person's own, for one post that they are writing.

use db::{Instant, Read, Result, Row, Write, sql};
use page::Form;
use record::contribution::Number;
use record::{PersonId, RecordId};

/// Names an upload.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub(crate) struct UploadId(pub i64);

db::column!(UploadId(i64));

impl std::fmt::Display for UploadId {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        self.0.fmt(f)
    }
}

impl std::str::FromStr for UploadId {
    type Err = std::num::ParseIntError;

    fn from_str(text: &str) -> std::result::Result<Self, Self::Err> {
        text.parse().map(UploadId)
    }
}

/// The post that somebody is writing: where, and what it replies to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Writing {
    pub person: PersonId,
    pub topic: RecordId,
    pub parent: Option<Number>,
}

/// In the place of what a post replies to, where an officer enters a letter: its files are no other post's.
pub(crate) const OF_A_LETTER: Number = Number(-1);

/// A file of which some is there.
#[derive(Clone, Debug)]
pub(crate) struct Upload {
    pub id: UploadId,
    pub name: String,
    /// What tells it from another of the same name.
    pub mark: String,
    /// In bytes: of the whole, and of what is there.
    pub size: i64,
    pub came: i64,
}

impl Upload {
    pub(crate) fn is_whole(&self) -> bool {
        self.came == self.size
    }

    /// Whether it goes with a form.
    pub(crate) fn goes(&self, form: &Form) -> bool {
        form.has("upload", &self.id.to_string())
    }

    /// In thousands of bytes, rounded up: of the whole, and of what is there.
    pub(crate) fn kilobytes(&self) -> (i64, i64) {
        ((self.size + 999) / 1000, (self.came + 999) / 1000)
    }

    fn of(row: &Row<'_>) -> Result<Self> {
        Ok(Upload { id: row.get(0)?, name: row.get(1)?, mark: row.get(2)?, size: row.get(3)?, came: row.get(4)? })
    }
}

/// What somebody has sent for the post that they are writing.
pub(crate) fn list(tx: &mut Read<'_>, writing: Writing) -> Result<Vec<Upload>> {
    let statement = sql!(
        "SELECT id, name, mark, size, came FROM upload
         WHERE person = $1 AND topic = $2 AND parent = $3 ORDER BY id"
    );
    let parent = writing.parent.unwrap_or(Number(0));
    tx.rows(statement, &[&writing.person, &writing.topic, &parent], Upload::of)
}

/// An upload, if it is this person's.
pub(crate) fn find(tx: &mut Read<'_>, person: PersonId, id: UploadId) -> Result<Option<Upload>> {
    let statement = sql!("SELECT id, name, mark, size, came FROM upload WHERE id = $1 AND person = $2");
    tx.row(statement, &[&id, &person], Upload::of)
}

/// Begins an upload, of which nothing is there yet.
pub(crate) fn insert(
    tx: &mut Write<'_>,
    writing: Writing,
    (name, mark, size): (&str, &str, i64),
    at: Instant,
) -> Result<UploadId> {
    let statement = sql!(
        "INSERT INTO upload (person, topic, parent, name, mark, size, came, at) VALUES ($1, $2, $3, $4, $5, $6, 0, $7)
         RETURNING id"
    );
    let parent = writing.parent.unwrap_or(Number(0));
    tx.insert(statement, &[&writing.person, &writing.topic, &parent, &name, &mark, &size, &at])
}

/// Adds a piece where the last one ended; how much is there now.
pub(crate) fn add(tx: &mut Write<'_>, upload: &Upload, bytes: &[u8], at: Instant) -> Result<i64> {
    tx.run(
        sql!("INSERT INTO upload_piece (upload, start, bytes) VALUES ($1, $2, $3)"),
        &[&upload.id, &upload.came, &bytes],
    )?;
    let came = upload.came + i64::try_from(bytes.len()).unwrap_or(i64::MAX);
    tx.run(sql!("UPDATE upload SET came = $2, at = $3 WHERE id = $1"), &[&upload.id, &came, &at])?;
    Ok(came)
}

/// What is there of an upload.
pub(crate) fn bytes(tx: &mut Read<'_>, id: UploadId) -> Result<Vec<u8>> {
    let statement = sql!("SELECT bytes FROM upload_piece WHERE upload = $1 ORDER BY start");
    let pieces: Vec<Vec<u8>> = tx.rows(statement, &[&id], |row| row.get(0))?;
    Ok(pieces.concat())
}

/// Takes an upload away.
pub(crate) fn delete(tx: &mut Write<'_>, id: UploadId) -> Result<()> {
    tx.run(sql!("DELETE FROM upload_piece WHERE upload = $1"), &[&id])?;
    tx.run(sql!("DELETE FROM upload WHERE id = $1"), &[&id]).map(drop)
}

/// Takes away what was sent for a post: it was posted, or discarded.
pub(crate) fn clear(tx: &mut Write<'_>, writing: Writing) -> Result<()> {
    list(tx, writing)?.into_iter().try_for_each(|upload| delete(tx, upload.id))
}

/// All that somebody has sent and not posted, the oldest first, with its size.
pub(crate) fn of_person(tx: &mut Read<'_>, person: PersonId) -> Result<Vec<(UploadId, i64)>> {
    let statement = sql!("SELECT id, size FROM upload WHERE person = $1 ORDER BY at, id");
    tx.rows(statement, &[&person], |row| Ok((row.get(0)?, row.get(1)?)))
}

/// What nothing was added to since an instant.
pub(crate) fn left(tx: &mut Read<'_>, since: Instant, most: i64) -> Result<Vec<UploadId>> {
    tx.rows(sql!("SELECT id FROM upload WHERE at < $1 ORDER BY at LIMIT $2"), &[&since, &most], |row| row.get(0))
}
