//! What stands in the log for a row of the audit, byte for byte.
//!
//! The log is public, the rows are not: who worked when, and on what, is not for everybody to read. So an entry commits to
//! its row without showing it. Two secrets, drawn at random for each row, make that safe for short rows and short texts too:
//!
//! - `salt` is mixed into the digests of what was there before and after. When a text must be erased by law, its salt goes
//!   with it: what stays in the log is a digest from which nobody can guess the text, and which still proves the row.
//! - `blind` is mixed into the entry. Whoever is given the row with its blind (a receipt) can prove it; nobody else can read it.
//!
//! ```text
//! line   {"row":59,"at":"2031-06-13T09:30:00Z","person":7,"tenure":3,"action":"post",
//!         "subject":"contribution/127/1","before":null,"after":"<hex of SHA-256(salt || digest)>"}   without line breaks
//! entry  rapporteur audit v1 <hex of SHA-256(blind || line)>
//! leaf   SHA-256(0x00 || entry)
//! ```

use serde::Serialize;
use sha2::{Digest, Sha256};
use tlog_tiles::Hash;

/// 32 random bytes: a salt or a blind.
pub type Secret = [u8; 32];

/// A row of the audit.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Row<'a> {
    /// The row's number, never used twice.
    pub row: i64,
    /// When, by RFC 3339 in UTC.
    pub at: &'a str,
    pub person: Option<i64>,
    pub tenure: Option<i64>,
    pub action: &'a str,
    pub subject: &'a str,
    /// The SHA-256 digest of what was there before the change, and of what is there after it.
    pub before: Option<[u8; 32]>,
    pub after: Option<[u8; 32]>,
}

/// The order of the fields is the order in the line.
#[derive(Serialize)]
struct Line<'a> {
    row: i64,
    at: &'a str,
    person: Option<i64>,
    tenure: Option<i64>,
    action: &'a str,
    subject: &'a str,
    before: Option<String>,
    after: Option<String>,
}

impl Row<'_> {
    /// The row as one line of JSON, its digests salted. Without a salt they are taken as they are: that is how they stand
    /// in the row once its salt was erased.
    pub fn line(&self, salt: Option<&Secret>) -> String {
        let shown = |digest: &Option<[u8; 32]>| {
            digest.map(|digest| match salt {
                Some(salt) => hex(&salted(salt, &digest)),
                None => hex(&digest),
            })
        };
        let line = Line {
            row: self.row,
            at: self.at,
            person: self.person,
            tenure: self.tenure,
            action: self.action,
            subject: self.subject,
            before: shown(&self.before),
            after: shown(&self.after),
        };
        // Numbers and strings only: there is nothing in it that JSON could refuse.
        serde_json::to_string(&line).unwrap_or_default()
    }
}

/// A digest from which a text cannot be guessed without the salt: SHA-256(salt || digest).
pub fn salted(salt: &Secret, digest: &[u8; 32]) -> [u8; 32] {
    joined(salt, digest)
}

fn joined(secret: &Secret, bytes: &[u8]) -> [u8; 32] {
    let mut hasher = Sha256::new();
    hasher.update(secret);
    hasher.update(bytes);
    hasher.finalize().into()
}

/// An entry of the log.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry([u8; 32]);

impl Entry {
    /// The entry that commits to a row's line.
    pub fn of(blind: &Secret, line: &str) -> Self {
        Entry(joined(blind, line.as_bytes()))
    }

    /// The entry with this commitment.
    pub fn from_commitment(commitment: [u8; 32]) -> Self {
        Entry(commitment)
    }

    /// What it commits with.
    pub fn commitment(&self) -> &[u8; 32] {
        &self.0
    }

    /// Its bytes, as they are published.
    pub fn text(&self) -> String {
        format!("rapporteur audit v1 {}", hex(&self.0))
    }

    /// Its leaf of the tree (RFC 6962, 2.1).
    pub fn hash(&self) -> Hash {
        tlog_tiles::record_hash(self.text().as_bytes())
    }
}

/// Bytes in hexadecimal.
pub fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

/// 32 bytes from hexadecimal.
pub fn unhex(text: &str) -> Option<[u8; 32]> {
    if text.len() != 64 || !text.bytes().all(|digit| digit.is_ascii_hexdigit()) {
        return None;
    }
    let mut bytes = [0; 32];
    for (byte, digits) in bytes.iter_mut().zip(text.as_bytes().chunks(2)) {
        *byte = u8::from_str_radix(std::str::from_utf8(digits).ok()?, 16).ok()?;
    }
    Some(bytes)
}

#[cfg(test)]
mod tests {
    use super::*;

    const ROW: Row<'static> = Row {
        row: 59,
        at: "2031-06-13T09:30:00.5Z",
        person: Some(7),
        tenure: None,
        action: "post",
        subject: "contribution/127/1",
        before: None,
        after: Some([0xab; 32]),
    };

    #[test]
    fn a_line_is_the_same_for_ever() {
        // Receipts that were handed out depend on these bytes: a change of them is a new version of the entry.
        let line = ROW.line(Some(&[1; 32]));
        assert_eq!(
            line,
            "{\"row\":59,\"at\":\"2031-06-13T09:30:00.5Z\",\"person\":7,\"tenure\":null,\"action\":\"post\",\
             \"subject\":\"contribution/127/1\",\"before\":null,\
             \"after\":\"a96bdfde2d39abb7a84176ca7ee6d69434935534d3f577bc47415b7b428dd39d\"}"
        );
        assert_eq!(
            Entry::of(&[2; 32], &line).text(),
            "rapporteur audit v1 4df4021316aa1838c5143658a775cb067e0126d88c7571ec165707d0ad404cfd"
        );
    }

    #[test]
    fn a_row_whose_salt_was_erased_keeps_its_line() {
        let salt = [9; 32];
        let erased = Row { after: Some(salted(&salt, &[0xab; 32])), ..ROW };
        assert_eq!(erased.line(None), ROW.line(Some(&salt)));
    }

    #[test]
    fn every_part_of_a_row_is_in_its_line() {
        let changed = [
            Row { row: 60, ..ROW },
            Row { at: "2031-06-13T09:30:00Z", ..ROW },
            Row { person: None, ..ROW },
            Row { tenure: Some(7), ..ROW },
            Row { action: "hide", ..ROW },
            Row { subject: "contribution/127/2", ..ROW },
            Row { before: Some([0xab; 32]), ..ROW },
            Row { after: None, ..ROW },
        ];
        for row in changed {
            assert_ne!(row.line(Some(&[1; 32])), ROW.line(Some(&[1; 32])));
        }
        assert_ne!(ROW.line(Some(&[1; 32])), ROW.line(Some(&[2; 32])));
    }

    #[test]
    fn hexadecimal_is_read_back() {
        assert_eq!(unhex(&hex(&[0xfe; 32])), Some([0xfe; 32]));
        assert_eq!(unhex("fe"), None);
        assert_eq!(unhex(&"é".repeat(32)), None);
        assert_eq!(unhex(&"+f".repeat(32)), None);
    }
}
