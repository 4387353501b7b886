//! What came in: each mail as it came, with what became of it. Nothing is thrown away, so that nothing is lost.

use db::{Instant, Read, Result, Row, Write, sql};
use language::Language;
use record::{PersonId, RecordId, TokenDigest, words};
use sha2::{Digest, Sha256};

use super::wording;

/// A mail that came in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct IncomingId(pub i64);

db::column!(IncomingId(i64));

impl std::fmt::Display for IncomingId {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        self.0.fmt(f)
    }
}

impl std::str::FromStr for IncomingId {
    type Err = std::num::ParseIntError;

    fn from_str(text: &str) -> std::result::Result<Self, Self::Err> {
        text.parse().map(IncomingId)
    }
}

words! {
    /// What became of a mail.
    Outcome {
        Posted = "posted",
        /// An officer decides.
        Held = "held",
        Accepted = "accepted",
        Returned = "returned",
        Refused = "refused",
        /// Nobody wrote it, so nobody is answered.
        Ignored = "ignored",
    }
}

words! {
    /// Why a mail was held, refused or ignored.
    Reason {
        /// It came after closing.
        Late = "late",
        /// It came before opening.
        Early = "early",
        /// What it answers takes no posts, but parts of it do.
        Divided = "divided",
        /// Nobody can tell what it answers.
        Unmatched = "unmatched",
        /// It answers a notice that went to somebody else.
        NotYours = "not-yours",
        /// It refers to a mail of ours, whose Message-ID everybody may know, and went to no address of its reader's own.
        Unproven = "unproven",
        /// Its address is too old.
        Expired = "expired",
        /// Who wrote it may not write there.
        NotListed = "not-listed",
        /// Who wrote it is not known.
        Stranger = "stranger",
        /// It went to an address that this house never gave to anybody.
        UnknownAddress = "unknown-address",
        /// It says nothing besides what it quotes.
        Empty = "empty",
        TooLong = "too-long",
        /// As a whole mail, with all that hangs on it.
        TooLarge = "too-large",
        /// Nobody here can read it: it is enciphered, or packed with its signature.
        Sealed = "sealed",
        /// It sounds like a report that a mail did not arrive, but came from somebody known, to an address of their own.
        Sounds = "sounds",
        /// The thread that it answers is closed.
        Thread = "thread",
        /// A program wrote it: a note of absence, a receipt.
        Automatic = "automatic",
        /// A mail server tells that something did not arrive.
        Bounce = "bounce",
        /// It answers a mail that tells of many things, and does not say which.
        Digest = "digest",
        /// It nominates somebody for a forum: an officer enters that.
        Nomination = "nomination",
        /// It asked for no more mails of a list.
        Left = "left",
        NoSender = "no-sender",
        Unreadable = "unreadable",
    }
}

/// A mail as it came in, to be kept.
pub struct NewArrival<'a> {
    pub at: Instant,
    pub raw: &'a [u8],
    pub message_id: &'a str,
    pub sender: &'a str,
    pub person: Option<PersonId>,
    pub subject: &'a str,
    pub text: &'a str,
    pub language: Language,
    pub about: Option<RecordId>,
    pub outcome: Outcome,
    pub reason: Option<Reason>,
    /// What it became.
    pub record: Option<RecordId>,
}

/// A mail that came in, as officers see it.
#[derive(Clone, Debug)]
pub struct Arrival {
    pub id: IncomingId,
    pub at: Instant,
    pub message_id: String,
    pub sender: String,
    pub person: Option<PersonId>,
    pub subject: String,
    pub text: String,
    pub language: Language,
    pub about: Option<RecordId>,
    pub outcome: Outcome,
    /// Of a mail that was returned, the officer's words.
    pub reason: Option<String>,
    pub record: Option<RecordId>,
}

impl Arrival {
    /// Whether an officer can decide about it: it is held; or it was taken for a program's, and somebody known sent it.
    pub fn waits(&self) -> bool {
        let guessed = [Reason::Automatic, Reason::Bounce].map(|reason| reason.to_string());
        let taken_for = self.reason.as_ref().is_some_and(|reason| guessed.contains(reason));
        self.outcome == Outcome::Held || self.outcome == Outcome::Ignored && self.person.is_some() && taken_for
    }
}

fn digest(raw: &[u8]) -> [u8; 32] {
    Sha256::digest(raw).into()
}

/// Whether exactly this mail was handed over before: a mail server that did not hear our answer does it again.
///
/// # Errors
/// The store's own.
pub fn is_known(tx: &mut Read<'_>, raw: &[u8]) -> Result<bool> {
    let statement = sql!("SELECT 1 FROM incoming_mail WHERE digest = $1 LIMIT 1");
    Ok(tx.row(statement, &[&digest(raw)], |row| row.get::<i64>(0))?.is_some())
}

/// Whether a mail of this sender with this Message-ID and text is kept already: it came by two ways, each with headers of
/// its own. One that was refused may come again, to another address.
///
/// # Errors
/// The store's own.
pub fn is_kept(tx: &mut Read<'_>, message_id: &str, sender: &str, text: &str) -> Result<bool> {
    let statement = sql!(
        "SELECT 1 FROM incoming_mail WHERE message_id = $1 AND sender = $2 AND text = $3
         AND outcome IN ('posted', 'held', 'accepted', 'returned') LIMIT 1"
    );
    let found = tx.row(statement, &[&message_id, &sender, &text], |row| row.get::<i64>(0))?;
    Ok(!message_id.is_empty() && found.is_some())
}

/// Keeps a mail with what became of it.
///
/// # Errors
/// The store's own.
pub fn insert(tx: &mut Write<'_>, new: &NewArrival<'_>) -> Result<IncomingId> {
    let statement = sql!(
        "INSERT INTO incoming_mail (at, raw, digest, message_id, sender, person, subject, text, language, about, outcome,
                                    reason, record)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13) RETURNING id"
    );
    let values: [&dyn db::Bind; 13] = [
        &new.at,
        &new.raw,
        &digest(new.raw),
        &new.message_id,
        &new.sender,
        &new.person,
        &new.subject,
        &new.text,
        &new.language.code(),
        &new.about,
        &new.outcome,
        &new.reason,
        &new.record,
    ];
    tx.insert(statement, &values)
}

/// For whom an address for replies was made, what a reply to it answers, and until when it is good.
pub struct ReplyAddress {
    pub person: PersonId,
    pub about: RecordId,
    pub expires: Instant,
}

/// The address for replies under a token.
///
/// # Errors
/// The store's own.
pub fn reply_address(tx: &mut Read<'_>, token: &str) -> Result<Option<ReplyAddress>> {
    let address = |row: &Row<'_>| Ok(ReplyAddress { person: row.get(0)?, about: row.get(1)?, expires: row.get(2)? });
    let of_mail = sql!(
        "SELECT person, about, answerable_until FROM mail
         WHERE token = $1 AND answerable_until IS NOT NULL AND person IS NOT NULL ORDER BY id LIMIT 1"
    );
    let given = sql!("SELECT person, about, expires FROM reply_address WHERE token = $1");
    match tx.row(of_mail, &[&token], address)? {
        Some(found) => Ok(Some(found)),
        None => tx.row(given, &[&TokenDigest::of(token).bytes()], address),
    }
}

/// What a mail of ours to this address, under this Message-ID, was about.
///
/// # Errors
/// The store's own.
pub fn was_about(tx: &mut Read<'_>, message_id: &str, address: &str) -> Result<Option<RecordId>> {
    let statement = sql!("SELECT about FROM mail WHERE message_id = $1 AND address = $2");
    Ok(tx.row(statement, &[&message_id, &address], |row| row.get(0))?.flatten())
}

/// The text of a mail of ours: of the one whose address for replies has this token, or of the one to this address under one of
/// these Message-IDs, the latest of which is asked for first.
///
/// # Errors
/// The store's own.
pub fn answered_text(tx: &mut Read<'_>, token: &str, (ids, address): (&[&str], &str)) -> Result<Option<String>> {
    let by_token = sql!(
        "SELECT mail.text, mail_wording.text, list_post, list_unsubscribe
         FROM mail LEFT JOIN mail_wording ON mail_wording.id = mail.wording WHERE token = $1 ORDER BY mail.id LIMIT 1"
    );
    let by_id = sql!(
        "SELECT mail.text, mail_wording.text, list_post, list_unsubscribe
         FROM mail LEFT JOIN mail_wording ON mail_wording.id = mail.wording WHERE mail.message_id = $1 AND address = $2"
    );
    let mut found = wording::find(tx, by_token, &[&token])?;
    for id in ids {
        if found.is_none() {
            found = wording::find(tx, by_id, &[id, &address])?;
        }
    }
    Ok(found)
}

/// How many mails of one sender were refused since a moment: nobody is written to without end.
///
/// # Errors
/// The store's own.
pub fn refused_since(tx: &mut Read<'_>, sender: &str, since: Instant) -> Result<i64> {
    let statement = sql!("SELECT count(*) FROM incoming_mail WHERE sender = $1 AND at > $2 AND outcome = 'refused'");
    tx.one(statement, &[&sender, &since], |row| row.get(0))
}

/// How many mails were answered since a moment whose writers the directory does not know.
///
/// # Errors
/// The store's own.
pub fn strangers_told_since(tx: &mut Read<'_>, since: Instant) -> Result<i64> {
    let statement = sql!("SELECT count(*) FROM mail WHERE automatic = 'replied' AND person IS NULL AND created > $1");
    tx.one(statement, &[&since], |row| row.get(0))
}

/// The mails on which an officer has to decide, the oldest first.
///
/// # Errors
/// The store's own.
pub fn held(tx: &mut Read<'_>, most: i64) -> Result<Vec<Arrival>> {
    let statement = sql!(
        "SELECT id, at, message_id, sender, person, subject, text, language, about, outcome, reason, record
         FROM incoming_mail WHERE outcome = 'held' ORDER BY id LIMIT $1"
    );
    tx.rows(statement, &[&most], arrival)
}

/// How many mails wait for a decision.
///
/// # Errors
/// The store's own.
pub fn count_held(tx: &mut Read<'_>) -> Result<i64> {
    tx.one(sql!("SELECT count(*) FROM incoming_mail WHERE outcome = 'held'"), &[], |row| row.get(0))
}

/// The latest mails before a given one, the newest first.
///
/// # Errors
/// The store's own.
pub fn list(tx: &mut Read<'_>, before: IncomingId, most: i64) -> Result<Vec<Arrival>> {
    let statement = sql!(
        "SELECT id, at, message_id, sender, person, subject, text, language, about, outcome, reason, record
         FROM incoming_mail WHERE id < $1 ORDER BY id DESC LIMIT $2"
    );
    tx.rows(statement, &[&before, &most], arrival)
}

/// One mail.
///
/// # Errors
/// [`db::Error::Missing`] when there is none; the store's own.
pub fn get(tx: &mut Read<'_>, id: IncomingId) -> Result<Arrival> {
    let statement = sql!(
        "SELECT id, at, message_id, sender, person, subject, text, language, about, outcome, reason, record
         FROM incoming_mail WHERE id = $1"
    );
    tx.one(statement, &[&id], arrival)
}

/// A mail as it came.
///
/// # Errors
/// [`db::Error::Missing`] when there is none; the store's own.
pub fn raw(tx: &mut Read<'_>, id: IncomingId) -> Result<Vec<u8>> {
    tx.one(sql!("SELECT raw FROM incoming_mail WHERE id = $1"), &[&id], |row| row.get(0))
}

fn arrival(row: &Row<'_>) -> Result<Arrival> {
    Ok(Arrival {
        id: row.get(0)?,
        at: row.get(1)?,
        message_id: row.get(2)?,
        sender: row.get(3)?,
        person: row.get(4)?,
        subject: row.get(5)?,
        text: row.get(6)?,
        language: row.word(7)?,
        about: row.get(8)?,
        outcome: row.get(9)?,
        reason: row.get(10)?,
        record: row.get(11)?,
    })
}

/// What an officer decided about a mail that was held.
pub struct Decision<'a> {
    pub outcome: Outcome,
    /// Why it is returned; nothing where it is accepted.
    pub reason: Option<&'a str>,
    pub record: Option<RecordId>,
}

/// Settles a mail that was held, or that no person seemed to have written; whether it still was.
///
/// # Errors
/// The store's own.
pub fn settle(tx: &mut Write<'_>, id: IncomingId, decision: &Decision<'_>) -> Result<bool> {
    let statement = sql!(
        "UPDATE incoming_mail SET outcome = $2, reason = coalesce($3, reason), record = $4
         WHERE id = $1 AND outcome IN ('held', 'ignored')"
    );
    Ok(tx.run(statement, &[&id, &decision.outcome, &decision.reason, &decision.record])? == 1)
}
