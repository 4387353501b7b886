//! Who did what to which record, when, and as the holder of which office: digests, no words.
//!
//! Every change notes a row in its own transaction; a job seals the rows afterwards ([`crate::log`]). A row about a
//! [`Thing`] holds the digest of its content, by which log and record are compared.

use db::{Instant, Read, Result, Write, sql};
use sha2::{Digest, Sha256};

use crate::content::{self, Thing};
use crate::{Actor, PersonId, TenureId};

/// The SHA-256 digest of what a record says, before or after a change.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct ContentDigest([u8; 32]);

db::column!(ContentDigest([u8; 32]));

impl ContentDigest {
    /// The digest of the parts, each preceded by its length, so that no two lists of parts have the same digest.
    pub fn of(parts: &[&str]) -> Self {
        let mut hasher = Sha256::new();
        for part in parts {
            hasher.update((part.len() as u64).to_be_bytes());
            hasher.update(part.as_bytes());
        }
        ContentDigest(hasher.finalize().into())
    }

    /// The 32 bytes.
    pub fn bytes(&self) -> &[u8; 32] {
        &self.0
    }

    /// In hexadecimal, as receipts show it.
    pub fn hex(&self) -> String {
        seal::hex(&self.0)
    }
}

/// The number of a row: there may be gaps, and none is used twice.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct AuditId(pub i64);

db::column!(AuditId(i64));

impl std::fmt::Display for AuditId {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        self.0.fmt(f)
    }
}

/// A row as it was noted.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Audited {
    pub id: AuditId,
    pub at: Instant,
    pub person: Option<PersonId>,
    pub tenure: Option<TenureId>,
    pub action: String,
    pub subject: String,
    pub before: Option<ContentDigest>,
    pub after: Option<ContentDigest>,
}

impl Audited {
    /// The line that is sealed for this row.
    pub fn line(&self, salt: Option<&seal::Secret>) -> String {
        let row = seal::Row {
            row: self.id.0,
            at: &self.at.to_string(),
            person: self.person.map(|id| id.0),
            tenure: self.tenure.map(|id| id.0),
            action: &self.action,
            subject: &self.subject,
            before: self.before.map(|digest| digest.0),
            after: self.after.map(|digest| digest.0),
        };
        row.line(salt)
    }
}

/// A change to be noted.
pub struct Change<'a> {
    /// What was done: `post`, `adopt`, `import-person`.
    pub action: &'a str,
    /// To what: a [`Thing`], or `party/XE`.
    pub subject: &'a str,
    pub before: Option<ContentDigest>,
    pub after: Option<ContentDigest>,
}

/// Notes a change in the transaction that makes it.
///
/// # Errors
/// The store's own.
pub fn insert(tx: &mut Write<'_>, actor: &Actor, change: &Change<'_>, at: Instant) -> Result<()> {
    let statement = sql!(
        "INSERT INTO audit (at, person, tenure, action, subject, before, after) VALUES ($1, $2, $3, $4, $5, $6, $7)"
    );
    let tenure = actor.held().first().map(|held| held.tenure);
    let values: [&dyn db::Bind; 7] =
        [&at, &actor.person(), &tenure, &change.action, &change.subject, &change.before, &change.after];
    tx.run(statement, &values).map(drop)
}

/// Notes a change to a thing that the log protects, once the change is made: what the thing says now is what the comparison
/// of log and record expects from then on. Of a thing that is gone now, it expects that it stays away. Actions that begin
/// with `draft` note work on a draft, to which nothing is held.
///
/// # Errors
/// The store's own.
pub fn note(tx: &mut Write<'_>, actor: &Actor, action: &str, thing: &Thing, at: Instant) -> Result<()> {
    let after = content::digest(tx, thing)?;
    let subject = thing.to_string();
    let before = latest(tx, &subject)?;
    insert(tx, actor, &Change { action, subject: &subject, before, after }, at)
}

/// What the last row about a subject says that it is.
fn latest(tx: &mut Read<'_>, subject: &str) -> Result<Option<ContentDigest>> {
    let statement = sql!("SELECT after FROM audit WHERE subject = $1 ORDER BY id DESC LIMIT 1");
    Ok(tx.row(statement, &[&subject], |row| row.get(0))?.flatten())
}

/// Who did this to a subject last, in words, and when; nobody's name where it was no person.
///
/// # Errors
/// The store's own.
pub fn last(tx: &mut Read<'_>, subject: &str, action: &str) -> Result<Option<(String, Instant)>> {
    let statement = sql!(
        "SELECT coalesce(given || ' ' || family, ''), audit.at FROM audit LEFT JOIN person ON person.id = audit.person
         WHERE subject = $1 AND action = $2 ORDER BY audit.id DESC LIMIT 1"
    );
    tx.row(statement, &[&subject, &action], |row| Ok((row.get(0)?, row.get(1)?)))
}
