//! A mail that is to go out.

use db::{Instant, Result, Write};
use language::Language;
use record::{Person, PersonId, RecordId, TokenDigest};

use crate::House;
use crate::store::wording::WordingId;
use crate::store::{self, bounce};

/// To whom a mail goes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Recipient {
    /// Nobody where a stranger is answered.
    pub person: Option<PersonId>,
    pub name: String,
    pub address: String,
    /// In which the mail is written.
    pub language: Language,
}

impl Recipient {
    /// A person of the record, written to in their language, or in `otherwise` if it is not known; `None` without address.
    pub fn of(person: &Person, otherwise: Language) -> Option<Self> {
        let address = person.email.clone()?;
        let language = person.language.unwrap_or(otherwise);
        Some(Recipient { person: Some(person.id), name: person.name(), address, language })
    }
}

/// Why a mail goes out without a hand having written it (RFC 3834); no auto-responder answers either.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub enum Automatic {
    /// Something happened: a notice, an invitation, a link that was asked for. Failures are told to the house.
    #[default]
    Generated,
    /// A mail came in and this answers it. It has no address for failures, so that no two machines write to each other.
    Replied,
}

impl Automatic {
    pub(crate) fn code(self) -> &'static str {
        match self {
            Automatic::Generated => "generated",
            Automatic::Replied => "replied",
        }
    }
}

/// That a mail can be replied to: what a reply answers, under which token, and until when.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Answerable {
    pub about: RecordId,
    /// From [`crate::Draw`].
    pub token: String,
    pub expires: Instant,
}

/// The list to which a mail belongs, as one of its readers has it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct List {
    /// Its name, as `forum.12`; it ends in the house's domain when sent (RFC 2919).
    pub name: String,
    /// The address to which this reader writes to begin a thread; nothing where they only read (RFC 2369).
    pub begin: Option<String>,
    /// The page and the address that end it for this reader, if they have them (RFC 2369, RFC 8058).
    pub leave: Option<(String, String)>,
}

/// A file that goes out with a mail.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Enclosed {
    pub name: String,
    /// Its kind, as `application/pdf`.
    pub kind: String,
    pub bytes: Vec<u8>,
}

/// A mail that is to go out.
#[derive(Clone, Debug)]
pub struct Outgoing {
    pub to: Recipient,
    /// The name before the house's address: the treaty's, or that of whoever wrote what the mail is about.
    pub sender: String,
    /// From [`House::message_id`]; to one address it is sent once.
    pub message_id: String,
    pub subject: String,
    pub text: String,
    /// Words that it shares with other mails, instead of a text of its own.
    pub wording: Option<WordingId>,
    /// A part of the text that only the reader may know, such as a link's token: never shown to officers.
    pub secret: Option<String>,
    pub automatic: Automatic,
    /// The Message-IDs before it in its thread, oldest first; the last is the one that it answers.
    pub thread: Vec<String>,
    pub list: Option<List>,
    /// The page of what it says (RFC 5064).
    pub archived_at: Option<String>,
    pub answerable: Option<Answerable>,
    /// Where an answer goes that is no reply to something of the record; what is answerable has an address of its own.
    pub reply_to: Option<String>,
    pub enclosed: Option<Enclosed>,
    /// The token of the address to which mail servers report what became of this mail, so that a failure tells whose it is.
    /// The token for replies serves for it where there is one; without either, failures come to the house.
    pub failures: Option<String>,
    /// Whether its reader has just asked for it, and waits: then it leaves before others, and even where mails have failed to arrive.
    pub asked_for: bool,
}

impl Outgoing {
    /// A notice that stands alone; the rest can be set.
    pub fn new(to: Recipient, sender: String, message_id: String, subject: String, text: String) -> Self {
        Outgoing {
            to,
            sender,
            message_id,
            subject,
            text,
            wording: None,
            secret: None,
            automatic: Automatic::Generated,
            thread: Vec::new(),
            list: None,
            archived_at: None,
            answerable: None,
            reply_to: None,
            enclosed: None,
            failures: None,
            asked_for: false,
        }
    }
}

/// How many Message-IDs a mail refers to at most: the first of the thread and the latest.
const REFERENCES: usize = 12;

/// Puts a mail into the queue, in the transaction that decided it. The same mail to the same address a second time is
/// none: whoever notifies many may run again. To an address to which nothing arrives it is kept, and not tried.
///
/// # Errors
/// The store's own.
pub fn queue(tx: &mut Write<'_>, house: &House, mail: &Outgoing, now: Instant) -> Result<()> {
    let fails = mail.automatic == Automatic::Generated && !mail.asked_for && bounce::is_failing(tx, &mail.to.address)?;
    queue_all(tx, house, &[(mail, fails)], now)
}

/// As [`queue`], of many mails, beside each whether mails to its address fail to arrive.
///
/// # Errors
/// The store's own.
pub fn queue_all(tx: &mut Write<'_>, house: &House, mails: &[(&Outgoing, bool)], now: Instant) -> Result<()> {
    store::insert_all(tx, house, mails, now)
}

/// Gives somebody an address for replies that stands in a mail's text, and no mail's own: one of several in a digest.
///
/// # Errors
/// The store's own.
pub fn give_reply_address(
    tx: &mut Write<'_>,
    house: &House,
    person: PersonId,
    answerable: &Answerable,
) -> Result<String> {
    store::insert_reply_address(tx, &TokenDigest::of(&answerable.token), person, answerable)?;
    Ok(house.reply_address(&answerable.token))
}

/// The thread as it is kept: bounded, oldest first, without what cannot stand in a header.
pub(crate) fn thread(ids: &[String]) -> String {
    let mut kept: Vec<&str> = ids.iter().map(String::as_str).filter(|id| is_message_id(id)).collect();
    if kept.len() > REFERENCES {
        kept.drain(1..=kept.len() - REFERENCES);
    }
    kept.join(" ")
}

/// Whether this can stand between angle brackets in a header.
pub fn is_message_id(id: &str) -> bool {
    (3..=250).contains(&id.len())
        && id.contains('@')
        && id.bytes().all(|byte| byte.is_ascii_graphic() && byte != b'<' && byte != b'>')
}

/// A text for a header: one line, of bounded length.
pub(crate) fn one_line(text: &str, most: usize) -> String {
    let spaced = text.chars().map(|c| if c.is_control() { ' ' } else { c }).collect::<String>();
    let line = spaced.split_whitespace().collect::<Vec<_>>().join(" ");
    if line.chars().count() <= most { line } else { line.chars().take(most - 1).chain(['…']).collect() }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_thread_keeps_its_first_and_its_latest() {
        let ids: Vec<String> = (0..40).map(|n| format!("post.{n}@forum.example")).collect();
        let kept = thread(&ids);
        let kept: Vec<&str> = kept.split(' ').collect();
        assert_eq!(kept.len(), REFERENCES);
        assert_eq!(
            (kept[0], kept[1], kept[11]),
            ("post.0@forum.example", "post.29@forum.example", "post.39@forum.example")
        );
        assert_eq!(thread(&["x@y>\r\nBcc: z@z".to_owned(), "a@b".to_owned()]), "a@b");
    }

    #[test]
    fn a_header_is_one_line() {
        assert_eq!(one_line("Re: a\r\nBcc: everybody@else.example", 80), "Re: a Bcc: everybody@else.example");
        assert_eq!(one_line("абвгд", 3), "аб…");
    }
}
