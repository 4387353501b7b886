//! The sealed log as it is kept: entries for rows of the audit, the tree's tiles, checkpoints, the key.
//!
//! Rows are noted in the transactions that make the changes, and sealed afterwards: an entry's place in the log is given
//! by whoever seals, so a row whose number is lower and whose transaction ended later simply comes later.

use db::{Instant, Read, Result, Row, Write, sql};
use seal::{Hash, Secret, TileId};

use crate::audit::{AuditId, Audited, ContentDigest};

/// With which key the log is signed, and by which it is verified.
#[derive(Clone, PartialEq, Eq)]
pub struct LogKey {
    /// The name of the log: its address without the scheme.
    pub origin: String,
    /// Published.
    pub verifier: String,
    /// Nothing when the secret is kept outside of the database.
    pub secret: Option<String>,
}

impl std::fmt::Debug for LogKey {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        // Never the secret.
        write!(f, "LogKey({})", self.verifier)
    }
}

/// A checkpoint that was signed.
#[derive(Clone, Debug, PartialEq)]
pub struct Checkpoint {
    pub size: u64,
    pub root: Hash,
    pub at: Instant,
    /// The signed note, as it is published.
    pub note: String,
}

/// What stands at a place of the log.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    pub position: u64,
    /// The row for which it stands.
    pub audit: AuditId,
    pub commitment: [u8; 32],
    pub blind: Secret,
    /// Nothing once a text was erased by law.
    pub salt: Option<Secret>,
    /// When it was sealed.
    pub at: Instant,
}

/// The key of the log, once there is one.
///
/// # Errors
/// The store's own.
pub fn key(tx: &mut Read<'_>) -> Result<Option<LogKey>> {
    tx.row(sql!("SELECT origin, verifier, secret FROM log_key"), &[], |row| {
        Ok(LogKey { origin: row.get(0)?, verifier: row.get(1)?, secret: row.get(2)? })
    })
}

/// Keeps the log's key, if it has none yet.
///
/// # Errors
/// The store's own.
pub fn insert_key(tx: &mut Write<'_>, key: &LogKey, at: Instant) -> Result<()> {
    let statement = sql!(
        "INSERT INTO log_key (origin, verifier, secret, at, one) VALUES ($1, $2, $3, $4, 1) ON CONFLICT (one) DO NOTHING"
    );
    tx.run(statement, &[&key.origin, &key.verifier, &key.secret, &at]).map(drop)
}

/// The rows that wait to be sealed, in the order of their numbers.
///
/// # Errors
/// The store's own.
pub fn unsealed(tx: &mut Read<'_>, most: i64) -> Result<Vec<Audited>> {
    let statement = sql!(
        "SELECT id, at, person, tenure, action, subject, before, after FROM audit WHERE sealed = 0 ORDER BY id LIMIT $1"
    );
    tx.rows(statement, &[&most], |row| audited(row, 0))
}

/// The newest checkpoint, once there is one.
///
/// # Errors
/// The store's own.
pub fn checkpoint(tx: &mut Read<'_>) -> Result<Option<Checkpoint>> {
    tx.row(sql!("SELECT size, root, at, note FROM log_checkpoint ORDER BY size DESC LIMIT 1"), &[], signed)
}

/// The place of the last entry.
///
/// # Errors
/// The store's own.
pub fn last_position(tx: &mut Read<'_>) -> Result<Option<u64>> {
    tx.row(sql!("SELECT position FROM log_entry ORDER BY position DESC LIMIT 1"), &[], |row| count(row, 0))
}

/// Takes the secret out of the database, once it is kept in a file.
///
/// # Errors
/// The store's own.
pub fn forget_secret(tx: &mut Write<'_>) -> Result<()> {
    tx.run(sql!("UPDATE log_key SET secret = NULL"), &[]).map(drop)
}

/// All checkpoints, the oldest first.
///
/// # Errors
/// The store's own.
pub fn checkpoints(tx: &mut Read<'_>) -> Result<Vec<Checkpoint>> {
    tx.rows(sql!("SELECT size, root, at, note FROM log_checkpoint ORDER BY size"), &[], signed)
}

fn signed(row: &Row<'_>) -> Result<Checkpoint> {
    Ok(Checkpoint { size: count(row, 0)?, root: Hash(row.get(1)?), at: row.get(2)?, note: row.get(3)? })
}

/// The hashes that a tile has by now.
///
/// # Errors
/// The store's own.
pub fn tile(tx: &mut Read<'_>, tile: TileId) -> Result<Option<Vec<u8>>> {
    let statement = sql!("SELECT hashes FROM log_tile WHERE level = $1 AND number = $2");
    let Ok(number) = i64::try_from(tile.number) else { return Ok(None) };
    tx.row(statement, &[&tile.level, &number], |row| row.get(0))
}

/// The hashes that a tile must have by now: for proofs.
///
/// # Errors
/// The store's own; [`db::Error::Missing`] when there is no such tile.
pub fn get_tile(tx: &mut Read<'_>, id: TileId) -> Result<Vec<u8>> {
    tile(tx, id)?.ok_or(db::Error::Missing)
}

/// All tiles as they are.
///
/// # Errors
/// The store's own.
pub fn tiles(tx: &mut Read<'_>) -> Result<Vec<(TileId, Vec<u8>)>> {
    tx.rows(sql!("SELECT level, number, hashes FROM log_tile ORDER BY level, number"), &[], |row| {
        Ok((TileId { level: row.get(0)?, number: count(row, 1)? }, row.get(2)?))
    })
}

/// What the entries commit with that stand at the places from `from` up to but not including `to`.
///
/// # Errors
/// The store's own.
pub fn commitments(tx: &mut Read<'_>, from: u64, to: u64) -> Result<Vec<[u8; 32]>> {
    let statement = sql!("SELECT commitment FROM log_entry WHERE position >= $1 AND position < $2 ORDER BY position");
    tx.rows(statement, &[&number(from), &number(to)], |row| row.get(0))
}

/// How many rows wait to be sealed.
///
/// # Errors
/// The store's own.
pub fn waiting(tx: &mut Read<'_>) -> Result<i64> {
    tx.one(sql!("SELECT count(*) FROM audit WHERE sealed = 0"), &[], |row| row.get(0))
}

/// The last entries, the newest first: their places, when they were sealed, and the subjects of their rows.
///
/// # Errors
/// The store's own.
pub fn newest(tx: &mut Read<'_>, most: i64) -> Result<Vec<(u64, Instant, String)>> {
    let statement = sql!(
        "SELECT position, log_entry.at, subject FROM log_entry JOIN audit ON audit.id = log_entry.audit
         ORDER BY position DESC LIMIT $1"
    );
    tx.rows(statement, &[&most], |row| Ok((count(row, 0)?, row.get(1)?, row.get(2)?)))
}

/// What is sealed at once.
pub struct Sealed {
    /// The entries, in the order of their places, which follow each other.
    pub entries: Vec<Entry>,
    /// The tiles that grew.
    pub tiles: Vec<(TileId, Vec<u8>)>,
    pub checkpoint: Checkpoint,
}

/// Keeps what was sealed on top of the checkpoint of this size; does nothing and says no when another sealer was faster.
///
/// # Errors
/// The store's own.
pub fn insert(tx: &mut Write<'_>, on: Option<u64>, sealed: &Sealed) -> Result<bool> {
    if checkpoint(tx)?.map(|last| last.size) != on {
        return Ok(false);
    }
    for entry in &sealed.entries {
        let statement = sql!(
            "INSERT INTO log_entry (position, audit, commitment, blind, salt, at) VALUES ($1, $2, $3, $4, $5, $6)
             ON CONFLICT DO NOTHING"
        );
        let place = number(entry.position);
        let kept =
            tx.run(statement, &[&place, &entry.audit, &entry.commitment, &entry.blind, &entry.salt, &entry.at])?;
        expect_one(kept, entry.position)?;
        tx.run(sql!("UPDATE audit SET sealed = 1 WHERE id = $1"), &[&entry.audit])?;
    }
    for (id, hashes) in &sealed.tiles {
        let statement = sql!(
            "INSERT INTO log_tile (level, number, hashes) VALUES ($1, $2, $3)
             ON CONFLICT (level, number) DO UPDATE SET hashes = excluded.hashes"
        );
        tx.run(statement, &[&id.level, &number(id.number), hashes])?;
    }
    let last = &sealed.checkpoint;
    let statement =
        sql!("INSERT INTO log_checkpoint (size, root, at, note) VALUES ($1, $2, $3, $4) ON CONFLICT DO NOTHING");
    let kept = tx.run(statement, &[&number(last.size), &last.root.0, &last.at, &last.note])?;
    expect_one(kept, last.size)?;
    Ok(true)
}

/// That a place was free. A sealer that is faster meanwhile makes the transaction run again, and then it finds the newer
/// checkpoint; what stands beyond the last checkpoint otherwise was put there by nobody who seals.
fn expect_one(kept: u64, place: u64) -> Result<()> {
    match kept {
        0 => Err(db::Error::Other(format!("place {place} of the log is taken"))),
        _ => Ok(()),
    }
}

/// The first row about a subject that says what it is, with its entry if it is sealed.
///
/// # Errors
/// The store's own.
pub fn of_subject(tx: &mut Read<'_>, subject: &str) -> Result<Option<(Audited, Option<Entry>)>> {
    let statement = sql!(
        "SELECT audit.id, audit.at, person, tenure, action, subject, before, after,
                position, log_entry.audit, commitment, blind, salt, log_entry.at
         FROM audit LEFT JOIN log_entry ON log_entry.audit = audit.id
         WHERE subject = $1 AND after IS NOT NULL ORDER BY audit.id LIMIT 1"
    );
    tx.row(statement, &[&subject], |row| Ok((audited(row, 0)?, entry(row, 8)?)))
}

/// All entries in the order of the log, each with its row unless that is gone. Nothing else can be asked meanwhile.
///
/// # Errors
/// The store's own, or what `each` returns, which ends the reading.
pub fn each(tx: &mut Read<'_>, mut each: impl FnMut(Entry, Option<Audited>) -> Result<()>) -> Result<()> {
    let statement = sql!(
        "SELECT position, log_entry.audit, commitment, blind, salt, log_entry.at,
                audit.id, audit.at, person, tenure, action, subject, before, after
         FROM log_entry LEFT JOIN audit ON audit.id = log_entry.audit ORDER BY position"
    );
    tx.each(statement, &[], |row| {
        let row_is_there = row.get::<Option<AuditId>>(6)?.is_some();
        let audited = if row_is_there { Some(audited(row, 6)?) } else { None };
        entry(row, 0)?.map_or(Ok(()), |entry| each(entry, audited))
    })
}

/// All rows that no entry stands for, in the order of their numbers, and whether they are marked as sealed all the same.
///
/// # Errors
/// The store's own.
pub fn tail(tx: &mut Read<'_>) -> Result<Vec<(Audited, bool)>> {
    let statement = sql!(
        "SELECT id, audit.at, person, tenure, action, subject, before, after, sealed
         FROM audit LEFT JOIN log_entry ON log_entry.audit = audit.id WHERE log_entry.audit IS NULL ORDER BY id"
    );
    tx.rows(statement, &[], |row| Ok((audited(row, 0)?, row.get(8)?)))
}

/// Makes what a sealed row says of a text impossible to guess, for erasure required by law: the row keeps its salted digests,
/// which is all that the log was ever sealed with, and the salt goes. Receipts that were handed out stay good.
///
/// # Errors
/// The store's own; [`db::Error::Missing`] when the row is not sealed yet.
pub fn forget(tx: &mut Write<'_>, row: AuditId) -> Result<()> {
    let statement = sql!("SELECT salt, before, after FROM log_entry JOIN audit ON audit.id = audit WHERE audit = $1");
    let (salt, before, after) = tx.one(statement, &[&row], |row| {
        Ok((row.get::<Option<Secret>>(0)?, row.get::<Option<ContentDigest>>(1)?, row.get::<Option<ContentDigest>>(2)?))
    })?;
    let Some(salt) = salt else { return Ok(()) };
    let salted = |digest: Option<ContentDigest>| digest.map(|digest| seal::salted(&salt, digest.bytes()));
    let statement = sql!("UPDATE audit SET before = $2, after = $3 WHERE id = $1");
    tx.run(statement, &[&row, &salted(before), &salted(after)])?;
    tx.run(sql!("UPDATE log_entry SET salt = NULL WHERE audit = $1"), &[&row]).map(drop)
}

fn audited(row: &Row<'_>, start: usize) -> Result<Audited> {
    Ok(Audited {
        id: row.get(start)?,
        at: row.get(start + 1)?,
        person: row.get(start + 2)?,
        tenure: row.get(start + 3)?,
        action: row.get(start + 4)?,
        subject: row.get(start + 5)?,
        before: row.get(start + 6)?,
        after: row.get(start + 7)?,
    })
}

/// An entry, unless the outer join found none.
fn entry(row: &Row<'_>, start: usize) -> Result<Option<Entry>> {
    let Some(position) = row.get::<Option<i64>>(start)? else { return Ok(None) };
    Ok(Some(Entry {
        position: unsigned(position)?,
        audit: row.get(start + 1)?,
        commitment: row.get(start + 2)?,
        blind: row.get(start + 3)?,
        salt: row.get(start + 4)?,
        at: row.get(start + 5)?,
    }))
}

fn count(row: &Row<'_>, column: usize) -> Result<u64> {
    unsigned(row.get(column)?)
}

fn unsigned(number: i64) -> Result<u64> {
    u64::try_from(number).map_err(|_| db::Error::Type(format!("{number} is no place in the log")))
}

/// A place that no log will ever reach stands for the last that a column can hold.
fn number(place: u64) -> i64 {
    i64::try_from(place).unwrap_or(i64::MAX)
}
