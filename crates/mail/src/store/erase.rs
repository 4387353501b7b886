//! Words that a law requires to be erased, in the mails that went out with them and in the one by which they came.

use std::collections::BTreeSet;

use db::{Instant, Read, Result, Write, sql};
use record::RecordId;

use super::{RECALLED, list, wording};
use crate::MailId;

/// How many mails are looked through at once.
const SOME: i64 = 1_000;
/// Stands where words were.
const ERASED: &str = "…";

/// The mails since an instant that lead to a page, such as `/posts/12`: they tell of what stands there. Looks through all of them.
///
/// # Errors
/// The store's own.
pub fn leading_to(tx: &mut Read<'_>, page: &str, since: Instant) -> Result<Vec<MailId>> {
    let (mut found, mut before) = (Vec::new(), MailId::LAST);
    loop {
        let mails = list(tx, before, SOME)?;
        found.extend(mails.iter().filter(|mail| leads_to(&mail.text, page)).map(|mail| mail.id));
        match mails.last() {
            Some(last) if last.created >= since => before = last.id,
            _ => return Ok(found),
        }
    }
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
    message_ids.iter().try_for_each(|message_id| wording::forget(tx, message_id))
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
