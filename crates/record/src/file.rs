//! Files: kept by their digest, in pieces, in the same transactions as everything else. A contribution's attachments name them.

mod limits;

use db::{Instant, Read, Result, Row, Write, sql};
use sha2::{Digest, Sha256};

use crate::audit::{self, Change};
use crate::content::{self, Thing};
use crate::contribution::Number;
use crate::{Actor, RecordId};

pub use limits::{Limits, Sent, known};

/// The SHA-256 digest of a file's bytes: its name in the store.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct FileDigest([u8; 32]);

db::column!(FileDigest([u8; 32]));

impl FileDigest {
    pub fn of(bytes: &[u8]) -> Self {
        FileDigest(Sha256::digest(bytes).into())
    }

    /// Whether these are its bytes.
    pub(crate) fn is_of(&self, bytes: Sha256) -> bool {
        self.0[..] == bytes.finalize()[..]
    }
}

impl std::fmt::Display for FileDigest {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&seal::hex(&self.0))
    }
}

impl std::str::FromStr for FileDigest {
    type Err = ();

    fn from_str(hex: &str) -> std::result::Result<Self, ()> {
        if hex.len() != 64 || !hex.bytes().all(|digit| digit.is_ascii_hexdigit()) {
            return Err(());
        }
        let mut digest = [0; 32];
        for (byte, pair) in digest.iter_mut().zip(0..32) {
            *byte = u8::from_str_radix(&hex[pair * 2..pair * 2 + 2], 16).map_err(|_| ())?;
        }
        Ok(FileDigest(digest))
    }
}

/// So many bytes stand in a row.
const PIECE: usize = 256 * 1024;

/// Keeps a file's bytes, unless they are there already.
///
/// # Errors
/// The store's own.
pub fn insert(tx: &mut Write<'_>, bytes: &[u8], at: Instant) -> Result<FileDigest> {
    let digest = FileDigest::of(bytes);
    let size = i64::try_from(bytes.len()).unwrap_or(i64::MAX);
    let statement = sql!("INSERT INTO file (digest, size, at) VALUES ($1, $2, $3) ON CONFLICT (digest) DO NOTHING");
    if tx.run(statement, &[&digest, &size, &at])? == 0 {
        return Ok(digest);
    }
    for (ordinal, piece) in (0_i64..).zip(bytes.chunks(PIECE)) {
        let statement = sql!("INSERT INTO file_piece (digest, ordinal, bytes) VALUES ($1, $2, $3)");
        tx.run(statement, &[&digest, &ordinal, &piece])?;
    }
    Ok(digest)
}

/// Lets the bytes of a file go that nothing names any more; others stay.
///
/// # Errors
/// The store's own.
pub(crate) fn forget(tx: &mut Write<'_>, digest: FileDigest) -> Result<()> {
    let statement = sql!(
        "SELECT 1 FROM file WHERE digest = $1
           AND (EXISTS (SELECT 1 FROM attachment WHERE attachment.digest = $1)
                OR EXISTS (SELECT 1 FROM nomination WHERE letter_file = $1)
                OR EXISTS (SELECT 1 FROM mail_file WHERE mail_file.digest = $1))"
    );
    if tx.row(statement, &[&digest], |row| row.get::<i64>(0))?.is_none() {
        tx.run(sql!("DELETE FROM file_piece WHERE digest = $1"), &[&digest])?;
        tx.run(sql!("DELETE FROM file WHERE digest = $1"), &[&digest])?;
    }
    Ok(())
}

/// The bytes of a file from `from` up to but not including `to`.
///
/// # Errors
/// The store's own.
pub fn read(tx: &mut Read<'_>, digest: FileDigest, (from, to): (usize, usize)) -> Result<Vec<u8>> {
    let first = from / PIECE;
    let ordinals = [first, to.div_ceil(PIECE)].map(|ordinal| i64::try_from(ordinal).unwrap_or(i64::MAX));
    let statement =
        sql!("SELECT bytes FROM file_piece WHERE digest = $1 AND ordinal >= $2 AND ordinal < $3 ORDER BY ordinal");
    let pieces: Vec<Vec<u8>> = tx.rows(statement, &[&digest, &ordinals[0], &ordinals[1]], |row| row.get(0))?;
    let bytes = pieces.concat();
    let start = from - first * PIECE;
    Ok(bytes.get(start..(start + (to - from)).min(bytes.len())).unwrap_or_default().to_vec())
}

/// A file to be attached.
#[derive(Clone, Debug)]
pub struct NewFile {
    /// Under which it was sent, without a path.
    pub name: String,
    /// Its media type.
    pub kind: &'static str,
    pub bytes: Vec<u8>,
}

/// A file as a contribution names it.
#[derive(Clone, Debug)]
pub struct Attachment {
    pub record: RecordId,
    pub digest: FileDigest,
    pub name: String,
    pub kind: String,
    /// In bytes.
    pub size: i64,
}

impl Attachment {
    /// The columns of [`attachment`] are read from a row, from `start` on: record, digest, name, kind, size.
    ///
    /// # Errors
    /// The store's own.
    pub fn of(row: &Row<'_>, start: usize) -> Result<Self> {
        Ok(Attachment {
            record: row.get(start)?,
            digest: row.get(start + 1)?,
            name: row.get(start + 2)?,
            kind: row.get(start + 3)?,
            size: row.get(start + 4)?,
        })
    }
}

/// Attaches a file to a contribution, and notes who did.
///
/// # Errors
/// [`db::Error::Missing`] when there is no such contribution; the store's own.
pub fn attach(tx: &mut Write<'_>, actor: &Actor, number: Number, file: &NewFile, at: Instant) -> Result<FileDigest> {
    let digest = insert(tx, &file.bytes, at)?;
    let statement = sql!("UPDATE contribution SET files = files + 1 WHERE number = $1 RETURNING files");
    let ordinal: i64 = tx.row(statement, &[&number], |row| row.get(0))?.ok_or(db::Error::Missing)?;
    let statement =
        sql!("INSERT INTO attachment (contribution, ordinal, digest, name, kind) VALUES ($1, $2, $3, $4, $5)");
    tx.run(statement, &[&number, &ordinal, &digest, &file.name, &file.kind])?;
    let subject = Thing::Attachment(number, ordinal).to_string();
    let after = Some(content::attached(number, ordinal, &digest, &file.name, file.kind).digest());
    audit::insert(tx, actor, &Change { action: "attach", subject: &subject, before: None, after }, at)?;
    Ok(digest)
}

/// The files of a contribution, in their order.
///
/// # Errors
/// The store's own.
pub fn list(tx: &mut Read<'_>, number: Number) -> Result<Vec<Attachment>> {
    let statement = sql!(
        "SELECT contribution.record, attachment.digest, name, attachment.kind, size
         FROM attachment JOIN file ON file.digest = attachment.digest
         JOIN contribution ON contribution.number = attachment.contribution
         WHERE attachment.contribution = $1 ORDER BY ordinal"
    );
    tx.rows(statement, &[&number], |row| Attachment::of(row, 0))
}
