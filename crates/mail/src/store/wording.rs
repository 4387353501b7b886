//! Words that many mails share: kept once, with marks where each reader has something of their own.

use db::{Read, Result, Write, sql};
use sha2::{Digest as _, Sha256};

/// Stands for the address to which the reader writes to begin a thread ([`crate::List::begin`]). What people type has no such signs.
pub const BEGINS: &str = "\u{1}";
/// Stands for the page by which the reader leaves the list ([`crate::List::leave`]).
pub const LEAVES: &str = "\u{2}";

/// Words that mails share.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct WordingId(pub i64);

db::column!(WordingId(i64));

/// Keeps words that mails of one Message-ID are to share; the same words a second time are those that are there.
///
/// # Errors
/// The store's own.
pub fn share(tx: &mut Write<'_>, message_id: &str, text: &str) -> Result<WordingId> {
    let digest: [u8; 32] = Sha256::digest(text).into();
    let statement = sql!(
        "INSERT INTO mail_wording (message_id, digest, text) VALUES ($1, $2, $3)
         ON CONFLICT (message_id, digest) DO UPDATE SET text = excluded.text"
    );
    tx.run(statement, &[&message_id, &digest.as_slice(), &text])?;
    let kept = sql!("SELECT id FROM mail_wording WHERE message_id = $1 AND digest = $2");
    tx.one(kept, &[&message_id, &digest.as_slice()], |row| row.get(0))
}

/// Words that no mail has any more, since none of those that had them has left, go.
pub(super) fn forget<'a>(tx: &mut Write<'_>, message_ids: impl IntoIterator<Item = &'a String>) -> Result<()> {
    let statement = sql!(
        "UPDATE mail_wording SET text = '…' WHERE message_id = $1
           AND NOT EXISTS (SELECT 1 FROM mail WHERE mail.message_id = $1 AND mail.wording = mail_wording.id)"
    );
    tx.run_each(statement, message_ids, |message_id, give| give(&[message_id])).map(drop)
}

/// The text of a mail: its own, or the words that it shares with what its reader has of their own, as its headers say.
pub(super) fn text(own: String, shared: Option<String>, (post, unsubscribe): (Option<&str>, Option<&str>)) -> String {
    let Some(shared) = shared else { return own };
    let begins = post.and_then(|post| post.strip_prefix("<mailto:")?.strip_suffix('>'));
    let leaves = unsubscribe.and_then(|ways| ways.strip_prefix('<')?.split_once('>')).map(|(page, _)| page);
    shared.replace(BEGINS, begins.unwrap_or("…")).replace(LEAVES, leaves.unwrap_or("…"))
}

/// The text of the mail that is found first, if one is.
pub(super) fn find(
    tx: &mut Read<'_>,
    statement: &'static db::Statement,
    params: &[&dyn db::Bind],
) -> Result<Option<String>> {
    tx.row(statement, params, |row| {
        let (post, unsubscribe): (Option<String>, Option<String>) = (row.get(2)?, row.get(3)?);
        Ok(text(row.get(0)?, row.get(1)?, (post.as_deref(), unsubscribe.as_deref())))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_reader_is_given_what_is_their_own() {
        let shared = || Some(format!("To begin: {BEGINS}\nTo leave: {LEAVES}"));
        let (post, ways) = ("<mailto:begin+6-abc@forum.example>", "<https://forum.example/leave/def>, <mailto:x@y>");
        assert_eq!(
            text(String::new(), shared(), (Some(post), Some(ways))),
            "To begin: begin+6-abc@forum.example\nTo leave: https://forum.example/leave/def"
        );
        assert_eq!(text(String::new(), shared(), (Some("NO"), None)), "To begin: …\nTo leave: …");
        assert_eq!(text("Own.".to_owned(), None, (Some(post), Some(ways))), "Own.");
    }
}
