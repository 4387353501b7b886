//! Who did what to which record, when, and as the holder of which office: digests, no words.

use db::{Instant, Result, Write, sql};
use sha2::{Digest, Sha256};

use crate::Actor;

/// The SHA-256 digest of what a record says, before or after a change.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ContentDigest([u8; 32]);

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

    /// In hexadecimal, as receipts show it.
    pub fn hex(&self) -> String {
        self.0.iter().map(|byte| format!("{byte:02x}")).collect()
    }
}

/// A change to be noted.
pub struct Change<'a> {
    /// What was done: `post`, `adopt`, `import-person`.
    pub action: &'a str,
    /// To what: `contribution/127`, `party/XE`.
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
    let bytes = |digest: &Option<ContentDigest>| digest.map(|digest| digest.0.to_vec());
    let (before, after) = (bytes(&change.before), bytes(&change.after));
    tx.run(statement, &[&at, &actor.person(), &tenure, &change.action, &change.subject, &before, &after]).map(drop)
}
