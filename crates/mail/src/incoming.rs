//! A mail as it came in: read, without a database. What it says about itself, what a person wrote in it, and whether a
//! person wrote it at all.
//!
//! `body` gathers its plain text (`html`, `flowed`, `armor`), `written` takes away quotation and signature (`line`, `client`, `foot`),
//! `nature` tells persons from machines, `report` reads what a mail server tells of a mail that did not arrive, and `tongue`
//! guesses the language; `charset` reads texts and heads that do not name their charset.

mod armor;
mod body;
mod charset;
mod client;
mod flowed;
mod foot;
mod html;
mod line;
mod mark;
mod nature;
mod report;
mod tongue;
mod written;

use language::{Language, is_blank};
use mail_parser::{Addr, HeaderName, HeaderValue, Message, MessageParser};

use crate::outgoing::one_line;

pub use nature::Nature;
pub use report::{Cause, Report};

/// A mail as it came in, read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Incoming {
    /// Without angle brackets; empty if it had none.
    pub message_id: String,
    /// The mail that it answers, as it says.
    pub in_reply_to: Option<String>,
    /// The mails before it in its thread, oldest first.
    pub references: Vec<String>,
    /// The sender's address in small letters; empty if there is none.
    pub from: String,
    pub from_name: String,
    /// Every address that it names as a recipient, in small letters: Delivered-To, X-Original-To, To, Cc, in that order.
    pub recipients: Vec<String>,
    pub subject: String,
    /// What the person wrote, without quotation and signature; empty if they wrote nothing.
    pub text: String,
    /// All of its plain text, to return it to the sender.
    pub whole: String,
    /// As its script and words tell; `None` if they do not.
    pub language: Option<Language>,
    pub nature: Nature,
    /// Nothing but its words says that it reports a failure: a person may have written them.
    pub only_words: bool,
    /// Its words are enciphered, or packed with their signature, so that nobody here can read them.
    pub sealed: bool,
    /// When the mail server in front took it, as that says: seconds since 1970.
    pub received: Option<i64>,
    /// What a mail server tells of a mail of ours, where that is what it is.
    pub report: Option<Report>,
    /// Its plain text with the marks of [`mark`].
    body: String,
    /// Files that came with it; pictures that its own page shows are none.
    pub files: Vec<File>,
}

impl Incoming {
    /// Whether another mail is repeated below the text without marks: what stands there was not read.
    pub fn repeats(&self) -> bool {
        written::repeats(&self.body)
    }

    /// What the person wrote above, between and below the lines of the mail that they answer, where that is repeated without
    /// marks; `None` where another mail is.
    pub fn beside(&self, answered: &str) -> Option<String> {
        written::beside(&self.body, answered).filter(|text| !is_blank(text))
    }
}

/// A file that came with a mail.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct File {
    /// As the mail has it, or made from its kind.
    pub name: String,
    pub bytes: Vec<u8>,
}

/// Longer than any header that a person wrote.
const LONGEST_HEADER: usize = 998;
/// More than a thread needs.
const MOST_REFERENCES: usize = 100;

/// Reads a mail as a mail server hands it over (RFC 5322, with what is met in practice). `None` if it is none: no header
/// that every mail has.
pub fn read(raw: &[u8]) -> Option<Incoming> {
    let raw = charset::with_head(without_envelope_line(raw));
    let mut message = MessageParser::default().parse(raw.as_ref())?;
    let known = [HeaderName::From, HeaderName::To, HeaderName::Date, HeaderName::Subject, HeaderName::MessageId];
    let known = known.into_iter().chain([HeaderName::Received, HeaderName::ReturnPath]);
    if !known.into_iter().any(|name| message.header(name).is_some()) {
        return None;
    }
    charset::mend(&mut message);
    let words = body::text(&message);
    let enciphered = armor::enciphers(&words);
    let mut body = armor::without(&words);
    let mut text = written::written(&body);
    if is_blank(&text) {
        // Some programs put nothing but a signature into the plain text.
        let page = armor::without(&body::page(&message));
        text = Some(written::written(&page)).filter(|text| !is_blank(text)).unwrap_or_default();
        body = if text.is_empty() { body } else { page };
    }
    let sender = sender(&message);
    let (nature, only_words) = nature::nature(&message, &body, &text);
    Some(Incoming {
        message_id: ids(&message, HeaderName::MessageId).pop().unwrap_or_default(),
        in_reply_to: ids(&message, HeaderName::InReplyTo).into_iter().next(),
        references: references(&message),
        from: sender.and_then(|sender| address(sender.address()?)).unwrap_or_default(),
        from_name: header_line(sender.and_then(|sender| sender.name()).unwrap_or_default()),
        recipients: recipients(&message),
        subject: header_line(message.subject().unwrap_or_default()),
        language: tongue::guess(&text),
        report: report::read(&message, &body, nature),
        nature,
        only_words,
        sealed: text.is_empty() && (enciphered || body::is_sealed(&message)),
        received: received(&message),
        whole: mark::without(&body).trim().to_owned(),
        body,
        text,
        files: body::files(&message),
    })
}

/// The topmost Received is of the mail server that handed it over; those below it say what others wrote.
fn received(message: &Message<'_>) -> Option<i64> {
    let topmost = message.headers().iter().find(|header| header.name == HeaderName::Received)?;
    match &topmost.value {
        HeaderValue::Received(received) => received.date.as_ref().map(mail_parser::DateTime::to_timestamp),
        _ => None,
    }
}

/// Who says to have written it. Nobody, where several headers say different things: the mail server in front may have judged
/// another one than we would read.
fn sender<'a>(message: &'a Message<'_>) -> Option<&'a Addr<'a>> {
    let named = message.headers().iter().filter(|header| header.name == HeaderName::From);
    let mut senders = named.map(|header| header.value.as_address().and_then(|from| from.first()));
    let first = senders.next()??;
    senders.all(|other| other.is_some_and(|other| other.address() == first.address())).then_some(first)
}

/// Some mail servers hand over a mail with the envelope's line of a mailbox file above it.
fn without_envelope_line(raw: &[u8]) -> &[u8] {
    let line = raw.iter().position(|byte| *byte == b'\n').filter(|_| raw.starts_with(b"From "));
    line.map_or(raw, |end| &raw[end + 1..])
}

fn header_line(text: &str) -> String {
    one_line(&text.replace('\0', ""), LONGEST_HEADER)
}

/// The Message-IDs that a header names, without angle brackets.
fn ids(message: &Message<'_>, name: HeaderName<'static>) -> Vec<String> {
    let text = |id: &str| id.trim().trim_matches(['<', '>']).to_owned();
    let ids: Vec<String> = match message.header(name) {
        Some(HeaderValue::Text(id)) => vec![text(id)],
        Some(HeaderValue::TextList(ids)) => ids.iter().map(|id| text(id)).collect(),
        _ => Vec::new(),
    };
    ids.into_iter().filter(|id| is_id(id)).collect()
}

/// Whether this can name a mail: other systems write worse ones than we do, but none with a space.
fn is_id(id: &str) -> bool {
    (1..=LONGEST_HEADER).contains(&id.len()) && id.bytes().all(|byte| byte.is_ascii_graphic())
}

fn references(message: &Message<'_>) -> Vec<String> {
    let mut references = ids(message, HeaderName::References);
    let more = references.len().saturating_sub(MOST_REFERENCES);
    references.drain(..more);
    references
}

fn recipients(message: &Message<'_>) -> Vec<String> {
    let mut found: Vec<String> = Vec::new();
    let mut add = |text: &str| {
        if let Some(address) = address(text).filter(|address| !found.contains(address)) {
            found.push(address);
        }
    };
    for name in ["Delivered-To", "X-Original-To"] {
        for (_, value) in message.headers_raw().filter(|(header, _)| header.eq_ignore_ascii_case(name)) {
            value.split(',').for_each(&mut add);
        }
    }
    for list in message.all_to().chain(message.all_cc()) {
        list.iter().filter_map(|one| one.address()).for_each(&mut add);
    }
    found
}

/// An address as it is compared.
fn address(text: &str) -> Option<String> {
    let inside = text.rsplit_once('<').map_or(text, |(_, rest)| rest.split('>').next().unwrap_or_default());
    let address = inside.trim().to_lowercase();
    // Of two addresses glued together, nobody can tell which was meant.
    let once = address.matches('@').count() == 1;
    let whole = once && address.split_once('@').is_some_and(|(local, domain)| !local.is_empty() && !domain.is_empty());
    let clean = address.len() <= 254 && !address.chars().any(|c| c.is_whitespace() || c.is_control());
    (whole && clean).then_some(address)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_is_compared_in_small_letters() {
        assert_eq!(address(" Ana <Ana@Ministry.Example> ").as_deref(), Some("ana@ministry.example"));
        assert_eq!(address("ana"), None);
        assert_eq!(address("@ministry.example"), None);
        assert_eq!(address("eve@evil.exampleana@ministry.example"), None);
    }

    #[test]
    fn what_has_no_headers_is_no_mail() {
        assert_eq!(read(b""), None);
        assert_eq!(read(b"Dear Secretariat,\n\nwe agree.\n"), None);
        assert_eq!(read(b"Note: we agree.\n\nAll of it.\n"), None);
    }

    #[test]
    fn the_line_of_a_mailbox_file_is_no_header() {
        let mail =
            read(b"From ana@ministry.example Mon May  4 10:00:00 2020\nFrom: ana@ministry.example\n\nYes.\n").unwrap();
        assert_eq!((mail.from.as_str(), mail.text.as_str()), ("ana@ministry.example", "Yes."));
    }
}
