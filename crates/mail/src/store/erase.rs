//! Words that a law requires to be erased, in the mails that went out with them and in the one by which they came.

use std::collections::BTreeSet;

use db::{Instant, Read, Result, Write, sql};
use record::RecordId;

use super::RECALLED;
use super::wording::{self, WordingId};
use crate::MailId;

/// Stands where words were.
const ERASED: &str = "…";

/// Something whose words are to go: the page at which it stands, such as `/posts/12`, the record that it is, and since when there
/// can be mails with its words.
pub struct Said {
    pub page: String,
    pub record: RecordId,
    pub since: Instant,
}

/// The mails that have something's words: those that lead to its page, since they tell of what stands there, and the answer to
/// the mail by which it came.
pub struct Telling {
    pub mails: Vec<MailId>,
    /// The words that mails share, with the Message-ID of those.
    shared: Vec<(WordingId, String)>,
    looked: Looked,
}

/// Up to which mails and words it was looked.
#[derive(Clone, Copy, Default)]
struct Looked {
    mail: i64,
    wording: i64,
}

/// So many numbers are looked at twice: on PostgreSQL one can have been given out before another and be written after it.
const AGAIN: i64 = 1_000;

/// The mails that have something's words. Words that mails share are looked through once, however many mails have them.
///
/// # Errors
/// The store's own.
pub fn telling_of(tx: &mut Read<'_>, said: &Said) -> Result<Telling> {
    look(tx, said, Looked::default(), &[])
}

/// Those that have come since.
///
/// # Errors
/// The store's own.
pub fn told_since(tx: &mut Read<'_>, said: &Said, before: &Telling) -> Result<Telling> {
    look(tx, said, before.looked, &before.shared)
}

fn look(tx: &mut Read<'_>, said: &Said, from: Looked, shared: &[(WordingId, String)]) -> Result<Telling> {
    let last = sql!("SELECT (SELECT coalesce(max(id), 0) FROM mail), (SELECT coalesce(max(id), 0) FROM mail_wording)");
    let looked =
        tx.one(last, &[], |row| Ok(Looked { mail: row.get::<i64>(0)? - AGAIN, wording: row.get::<i64>(1)? - AGAIN }))?;
    let leads = |text: &str| leads_to(text, &said.page);
    // Both engines have `replace`, and neither takes a letter for another of its own in it.
    let sharing = sql!(
        "SELECT id, message_id, text FROM mail_wording WHERE id > $1 AND replace(text, $2, '') <> text ORDER BY id"
    );
    let mut shared = shared.to_vec();
    tx.rows(sharing, &[&from.wording, &said.page], |row| {
        let found = (row.get(0)?, row.get(1)?);
        if leads(&row.get::<String>(2)?) && !shared.contains(&found) {
            shared.push(found);
        }
        Ok(())
    })?;
    let own = sql!(
        "WITH came (message_id) AS (SELECT message_id FROM incoming_mail WHERE record = $4 AND message_id <> '')
         SELECT id, text, CASE WHEN automatic = 'replied' AND thread IN (SELECT message_id FROM came) THEN 1 ELSE 0 END
         FROM mail
         WHERE id > $1 AND created >= $2 AND wording IS NULL
           AND (replace(text, $3, '') <> text OR automatic = 'replied' AND thread IN (SELECT message_id FROM came))"
    );
    let mut mails = Vec::new();
    tx.rows(own, &[&from.mail, &said.since, &said.page, &said.record], |row| {
        if row.get::<bool>(2)? || leads(&row.get::<String>(1)?) {
            mails.push(row.get(0)?);
        }
        Ok(())
    })?;
    for (wording, message_id) in &shared {
        let with = sql!("SELECT id FROM mail WHERE message_id = $1 AND wording = $2 AND id > $3");
        mails.extend(tx.rows(with, &[message_id, wording, &from.mail], |row| row.get::<MailId>(0))?);
    }
    Ok(Telling { mails, shared, looked })
}

fn leads_to(text: &str, page: &str) -> bool {
    text.match_indices(page).any(|(at, _)| !text[at + page.len()..].starts_with(|next: char| next.is_ascii_digit()))
}

/// Takes the words out of mails that went out; those that did not yet are given up.
///
/// # Errors
/// The store's own.
pub fn erase(tx: &mut Write<'_>, mails: &[MailId], now: Instant) -> Result<()> {
    let statement =
        sql!("UPDATE dispatch SET state = 'failed', settled = $2, error = $3 WHERE mail = $1 AND state = 'queued'");
    tx.run_each(statement, mails, |id, give| give(&[id, &now, &RECALLED]))?;
    let statement = sql!("UPDATE mail SET text = $2, secret = NULL, wording = NULL WHERE id = $1 RETURNING message_id");
    let erased = tx.row_each(statement, mails, |id, give| give(&[id, &ERASED]), |row| row.get::<String>(0))?;
    let message_ids: BTreeSet<String> = erased.into_iter().flatten().collect();
    wording::forget(tx, &message_ids)
}

/// Takes the words out of the mail by which something came; that it came, from whom and when, stays.
///
/// # Errors
/// The store's own.
pub fn erase_incoming(tx: &mut Write<'_>, became: RecordId) -> Result<()> {
    let statement = sql!("UPDATE incoming_mail SET raw = $2, subject = $3, text = $3 WHERE record = $1");
    tx.run(statement, &[&became, &[0_u8; 0].as_slice(), &ERASED]).map(drop)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_page_is_not_taken_for_one_whose_number_begins_alike() {
        let text = "It is at https://forum.example/posts/123 and at https://forum.example/posts/12.";
        assert!(leads_to(text, "/posts/12") && leads_to(text, "/posts/123"));
        assert!(!leads_to(text, "/posts/1") && !leads_to("", "/posts/1"));
    }
}
