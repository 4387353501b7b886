//! The queue and the addresses for replies in the database.

pub mod bounce;
pub mod erase;
pub mod inbox;
pub mod reader;
pub mod wording;

use std::collections::HashSet;

use db::{Instant, Read, Result, Row, Write, sql};
use language::Language;
use record::file::FileDigest;
use record::{PersonId, RecordId, TokenDigest};

use crate::outgoing::{Answerable, Enclosed, Outgoing, one_line, thread};
use crate::{Automatic, House, MailId};

/// Puts mails into the queue, but not those that are there already to the same address. Where mails fail to arrive, which stands
/// beside each, it is given up at once.
pub(crate) fn insert_all(tx: &mut Write<'_>, house: &House, mails: &[(&Outgoing, bool)], now: Instant) -> Result<()> {
    let statement = sql!(
        "INSERT INTO mail (person, name, address, sender_name, sender_address, envelope, reply_to, message_id, thread, list_id,
                           archived_at, automatic, language, subject, text, secret, about, created, list_post,
                           list_unsubscribe, token, answerable_until, wording)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20, $21, $22, $23)
         ON CONFLICT DO NOTHING RETURNING id"
    );
    let ids: Vec<Option<MailId>> = tx.insert_each(statement, mails, |(mail, _), give| {
        let answerable = mail.answerable.as_ref();
        let token = answerable.map(|answerable| &answerable.token).or(mail.failures.as_ref());
        let envelope = match (mail.automatic, token) {
            (Automatic::Replied, _) => String::new(),
            (Automatic::Generated, Some(token)) => house.bounce_address(token),
            (Automatic::Generated, None) => house.address.clone(),
        };
        let list = mail.list.as_ref();
        let unsubscribe = list.and_then(|list| list.leave.as_ref());
        give(&[
            &mail.to.person,
            &one_line(&mail.to.name, 120),
            &mail.to.address.trim(),
            &one_line(&mail.sender, 120),
            &house.address,
            &envelope,
            &answerable.map(|answerable| house.reply_address(&answerable.token)).or_else(|| mail.reply_to.clone()),
            &mail.message_id,
            &thread(&mail.thread),
            &list.map(|list| format!("{}.{}", list.name, house.domain)),
            &mail.archived_at,
            &mail.automatic.code(),
            &mail.to.language.code(),
            &one_line(&mail.subject, 250),
            &mail.text,
            &mail.secret,
            &answerable.map(|answerable| answerable.about),
            &now,
            &list.map(|list| {
                list.begin.as_ref().map_or_else(|| "NO".to_owned(), |address| format!("<mailto:{address}>"))
            }),
            &unsubscribe.map(|(page, address)| format!("<{page}>, <mailto:{address}>")),
            &token,
            &answerable.map(|answerable| answerable.expires),
            &mail.wording,
        ]);
    })?;
    let queued = ids.into_iter().zip(mails).filter_map(|(id, (mail, fails))| Some((id?, *mail, *fails)));
    let queued: Vec<(MailId, &Outgoing, bool)> = queued.collect();
    let statement = sql!(
        "INSERT INTO dispatch (mail, state, attempts, next_at, error, settled, asked_for) VALUES ($1, $2, 0, $3, $4, $5, $6)"
    );
    tx.run_each(statement, &queued, |(id, mail, fails), give| {
        let (state, error) = if *fails { ("failed", Some(FAILING)) } else { ("queued", None) };
        give(&[id, &state, &now, &error, &Some(now).filter(|_| *fails), &mail.asked_for]);
    })?;
    let untried = queued.iter().filter(|(_, mail, fails)| *fails && mail.secret.is_some());
    untried.into_iter().try_for_each(|(id, ..)| erase(tx, *id))?;
    let enclosed = queued.into_iter().filter_map(|(id, mail, _)| Some((id, mail.enclosed.as_ref()?)));
    enclosed.into_iter().try_for_each(|(id, file)| enclose(tx, id, file, now))
}

fn enclose(tx: &mut Write<'_>, id: MailId, file: &Enclosed, now: Instant) -> Result<()> {
    let digest = record::file::insert(tx, &file.bytes, now)?;
    let statement = sql!("INSERT INTO mail_file (mail, digest, name, kind) VALUES ($1, $2, $3, $4)");
    tx.run(statement, &[&id, &digest, &one_line(&file.name, 120), &file.kind]).map(drop)
}

/// The file that goes out with a mail.
fn enclosed(tx: &mut Read<'_>, digest: FileDigest, size: i64, name: String, kind: String) -> Result<Enclosed> {
    let bytes = record::file::read(tx, digest, (0, usize::try_from(size).unwrap_or_default()))?;
    Ok(Enclosed { name, kind, bytes })
}

/// What stands as the error of a mail that was not tried, since mails to its address fail to arrive.
pub const FAILING: &str = "failing";

pub(crate) fn insert_reply_address(
    tx: &mut Write<'_>,
    token: &TokenDigest,
    person: PersonId,
    answerable: &Answerable,
) -> Result<()> {
    let statement = sql!(
        "INSERT INTO reply_address (token, person, about, expires) VALUES ($1, $2, $3, $4) ON CONFLICT (token) DO NOTHING"
    );
    tx.run(statement, &[&token.bytes(), &person, &answerable.about, &answerable.expires]).map(drop)
}

/// A mail of the queue, with all that its message needs.
#[derive(Clone, Debug)]
pub struct Mail {
    pub id: MailId,
    pub person: Option<PersonId>,
    pub name: String,
    pub address: String,
    pub sender_name: String,
    pub sender_address: String,
    pub envelope: String,
    pub reply_to: Option<String>,
    pub message_id: String,
    pub thread: Vec<String>,
    pub list_id: Option<String>,
    pub archived_at: Option<String>,
    pub automatic: String,
    pub language: Language,
    pub subject: String,
    pub text: String,
    pub secret: Option<String>,
    pub about: Option<RecordId>,
    /// `queued`, `sent` or `failed`.
    pub state: String,
    pub attempts: i64,
    pub next_at: Instant,
    pub error: Option<String>,
    pub created: Instant,
    /// When a mail server took it, or when it was given up.
    pub settled: Option<Instant>,
    /// Where its reader writes to begin a thread on its list, and the ways off it, as the headers have them.
    pub list_post: Option<String>,
    pub list_unsubscribe: Option<String>,
    /// The file that goes with it; of the mails of a list it is not read.
    pub enclosed: Option<Enclosed>,
}

fn mail(row: &Row<'_>) -> Result<Mail> {
    let (post, unsubscribe): (Option<String>, Option<String>) = (row.get(24)?, row.get(25)?);
    let text = wording::text(row.get(15)?, row.get(26)?, (post.as_deref(), unsubscribe.as_deref()));
    Ok(Mail {
        id: row.get(0)?,
        person: row.get(1)?,
        name: row.get(2)?,
        address: row.get(3)?,
        sender_name: row.get(4)?,
        sender_address: row.get(5)?,
        envelope: row.get(6)?,
        reply_to: row.get(7)?,
        message_id: row.get(8)?,
        thread: row.get::<String>(9)?.split_whitespace().map(str::to_owned).collect(),
        list_id: row.get(10)?,
        archived_at: row.get(11)?,
        automatic: row.get(12)?,
        language: row.word(13)?,
        subject: row.get(14)?,
        text,
        secret: row.get(16)?,
        about: row.get(17)?,
        state: row.get(18)?,
        attempts: row.get(19)?,
        next_at: row.get(20)?,
        error: row.get(21)?,
        created: row.get(22)?,
        settled: row.get(23)?,
        list_post: post,
        list_unsubscribe: unsubscribe,
        enclosed: None,
    })
}

/// Takes at most `most` due mails for sending, and puts them off until `lease`, so that nobody else takes them meanwhile
/// and a crash only delays them.
pub(crate) fn claim(tx: &mut Write<'_>, now: Instant, lease: Instant, most: i64) -> Result<HashSet<MailId>> {
    let statement = sql!(
        "UPDATE dispatch SET next_at = $2
         WHERE mail IN (SELECT mail FROM dispatch WHERE state = 'queued' AND next_at <= $1 ORDER BY next_at, mail LIMIT $3)
         RETURNING mail"
    );
    Ok(tx.rows(statement, &[&now, &lease, &most], |row| row.get(0))?.into_iter().collect())
}

/// As [`claim`], of those that somebody asked for and waits for. Where there are none, which is nearly always, nothing is written.
pub(crate) fn claim_asked_for(tx: &mut Write<'_>, now: Instant, lease: Instant, most: i64) -> Result<HashSet<MailId>> {
    let statement = sql!(
        "UPDATE dispatch SET next_at = $2
         WHERE mail IN (SELECT mail FROM dispatch WHERE state = 'queued' AND asked_for = 1 AND next_at <= $1
                        ORDER BY next_at, mail LIMIT $3)
         RETURNING mail"
    );
    Ok(tx.rows(statement, &[&now, &lease, &most], |row| row.get(0))?.into_iter().collect())
}

/// The mails that were taken until `lease`, roughly in the order in which they were decided.
pub(crate) fn claimed(tx: &mut Read<'_>, claimed: &HashSet<MailId>, lease: Instant) -> Result<Vec<Mail>> {
    let statement = sql!(
        "SELECT mail.id, person, name, address, sender_name, sender_address, envelope, reply_to, mail.message_id, thread, list_id,
                archived_at, automatic, language, subject, mail.text, secret, about, state, attempts, next_at, error, created, settled,
                list_post, list_unsubscribe, mail_wording.text
         FROM dispatch JOIN mail ON mail.id = dispatch.mail LEFT JOIN mail_wording ON mail_wording.id = mail.wording
         WHERE state = 'queued' AND next_at = $1 ORDER BY dispatch.mail"
    );
    let mut mails = tx.rows(statement, &[&lease], mail)?;
    // Another program may have taken some of its own until the same instant.
    mails.retain(|mail| claimed.contains(&mail.id));
    let statement = sql!(
        "SELECT mail_file.mail, mail_file.digest, size, name, mail_file.kind FROM dispatch CROSS JOIN mail_file CROSS JOIN file
         WHERE state = 'queued' AND next_at = $1 AND mail_file.mail = dispatch.mail AND file.digest = mail_file.digest"
    );
    let files = tx.rows(statement, &[&lease], |row| {
        Ok((row.get::<MailId>(0)?, row.get(1)?, row.get(2)?, row.get(3)?, row.get(4)?))
    })?;
    for (id, digest, size, name, kind) in files {
        if let Some(mail) = mails.iter_mut().find(|mail| mail.id == id) {
            mail.enclosed = Some(enclosed(tx, digest, size, name, kind)?);
        }
    }
    Ok(mails)
}

/// A mail server has them.
pub(crate) fn sent(tx: &mut Write<'_>, ids: &[MailId], now: Instant) -> Result<()> {
    let statement = sql!(
        "UPDATE dispatch SET state = 'sent', settled = $2, attempts = attempts + 1, error = NULL
         WHERE mail = $1 AND state = 'queued'"
    );
    tx.run_each(statement, ids, |id, give| give(&[id, &now])).map(drop)
}

/// What only its reader may know is taken out, as it has left or will not.
pub(crate) fn erase(tx: &mut Write<'_>, id: MailId) -> Result<()> {
    let statement =
        sql!("UPDATE mail SET text = replace(text, secret, '…'), secret = NULL WHERE id = $1 AND secret IS NOT NULL");
    tx.run(statement, &[&id]).map(drop)
}

/// It is tried again at `next`.
pub(crate) fn delayed(tx: &mut Write<'_>, id: MailId, error: &str, next: Instant) -> Result<()> {
    let statement = sql!(
        "UPDATE dispatch SET next_at = $3, attempts = attempts + 1, error = $2 WHERE mail = $1 AND state = 'queued'"
    );
    tx.run(statement, &[&id, &error, &next]).map(drop)
}

/// It could not be tried, and is due again at `next`.
pub(crate) fn waits(tx: &mut Write<'_>, id: MailId, error: &str, next: Instant) -> Result<()> {
    let statement = sql!("UPDATE dispatch SET next_at = $3, error = $2 WHERE mail = $1 AND state = 'queued'");
    tx.run(statement, &[&id, &error, &next]).map(drop)
}

/// Nobody began with it: it is due again at once.
pub(crate) fn give_back(tx: &mut Write<'_>, id: MailId, now: Instant) -> Result<()> {
    let statement = sql!("UPDATE dispatch SET next_at = $2 WHERE mail = $1 AND state = 'queued'");
    tx.run(statement, &[&id, &now]).map(drop)
}

/// What stands as the error of a mail that was taken back before a mail server had it.
pub const RECALLED: &str = "recalled";

/// Takes back the mails of a Message-ID that no mail server has yet: they are given up, and their words go. A mail that is being
/// handed over at this moment leaves.
///
/// # Errors
/// The store's own.
pub fn recall(tx: &mut Write<'_>, message_id: &str, now: Instant) -> Result<()> {
    let waiting = sql!(
        "SELECT mail.id FROM mail CROSS JOIN dispatch
         WHERE message_id = $1 AND dispatch.mail = mail.id AND state = 'queued'"
    );
    let waiting: Vec<MailId> = tx.rows(waiting, &[&message_id], |row| row.get(0))?;
    let statement =
        sql!("UPDATE dispatch SET state = 'failed', settled = $2, error = $3 WHERE mail = $1 AND state = 'queued'");
    tx.run_each(statement, &waiting, |id, give| give(&[id, &now, &RECALLED]))?;
    let statement = sql!("UPDATE mail SET text = '…', secret = NULL, wording = NULL WHERE id = $1");
    tx.run_each(statement, &waiting, |id, give| give(&[id]))?;
    wording::forget(tx, [&message_id.to_owned()])
}

/// It is given up.
pub(crate) fn failed(tx: &mut Write<'_>, id: MailId, error: &str, now: Instant) -> Result<()> {
    let statement = sql!(
        "UPDATE dispatch SET state = 'failed', settled = $3, attempts = attempts + 1, error = $2
         WHERE mail = $1 AND state = 'queued'"
    );
    tx.run(statement, &[&id, &error, &now]).map(drop)
}

/// The latest mails before a given one, the newest first.
///
/// # Errors
/// The store's own.
pub fn list(tx: &mut Read<'_>, before: MailId, most: i64) -> Result<Vec<Mail>> {
    let statement = sql!(
        "SELECT mail.id, person, name, address, sender_name, sender_address, envelope, reply_to, mail.message_id, thread, list_id,
                archived_at, automatic, language, subject, mail.text, secret, about, state, attempts, next_at, error, created, settled,
                list_post, list_unsubscribe, mail_wording.text
         FROM mail JOIN dispatch ON dispatch.mail = mail.id LEFT JOIN mail_wording ON mail_wording.id = mail.wording
         WHERE mail.id < $1 ORDER BY mail.id DESC LIMIT $2"
    );
    tx.rows(statement, &[&before, &most], mail)
}

/// The latest mails to one address, the newest first.
///
/// # Errors
/// The store's own.
pub fn list_to(tx: &mut Read<'_>, address: &str, before: MailId, most: i64) -> Result<Vec<Mail>> {
    let statement = sql!(
        "SELECT mail.id, person, name, address, sender_name, sender_address, envelope, reply_to, mail.message_id, thread, list_id,
                archived_at, automatic, language, subject, mail.text, secret, about, state, attempts, next_at, error, created, settled,
                list_post, list_unsubscribe, mail_wording.text
         FROM mail JOIN dispatch ON dispatch.mail = mail.id LEFT JOIN mail_wording ON mail_wording.id = mail.wording
         WHERE address = $1 AND mail.id < $2 ORDER BY mail.id DESC LIMIT $3"
    );
    tx.rows(statement, &[&address, &before, &most], mail)
}

/// One mail.
///
/// # Errors
/// [`db::Error::Missing`] when there is none; the store's own.
pub fn get(tx: &mut Read<'_>, id: MailId) -> Result<Mail> {
    let statement = sql!(
        "SELECT mail.id, person, name, address, sender_name, sender_address, envelope, reply_to, mail.message_id, thread, list_id,
                archived_at, automatic, language, subject, mail.text, secret, about, state, attempts, next_at, error, created, settled,
                list_post, list_unsubscribe, mail_wording.text
         FROM mail JOIN dispatch ON dispatch.mail = mail.id LEFT JOIN mail_wording ON mail_wording.id = mail.wording
         WHERE mail.id = $1"
    );
    let mut mail = tx.one(statement, &[&id], mail)?;
    let statement = sql!(
        "SELECT mail_file.digest, size, name, mail_file.kind FROM mail_file JOIN file ON file.digest = mail_file.digest
         WHERE mail = $1"
    );
    let file = tx.row(statement, &[&id], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?, row.get(3)?)))?;
    mail.enclosed = file.map(|(digest, size, name, kind)| enclosed(tx, digest, size, name, kind)).transpose()?;
    Ok(mail)
}
