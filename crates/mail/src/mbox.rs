//! Mailboxes in one file: messages one after the other, each after a line that begins with `From ` (RFC 4155).

use std::io::{self, Write};
use std::time::{Duration, UNIX_EPOCH};

use db::Instant;
use language::Language;
use lettre::message::header::{ContentTransferEncoding, ContentType, HeaderName, HeaderValue};
use lettre::message::{Attachment, Body, Mailbox, Message, MultiPart, SinglePart};

use mail_parser::MessageParser;
use mail_parser::mailbox::mbox::MessageIterator;

use crate::incoming;
use crate::message::Unwritable;
use crate::outgoing::{one_line, thread};

/// A message to be put into a mailbox.
pub struct Letter<'a> {
    /// Without angle brackets.
    pub message_id: &'a str,
    /// The Message-IDs of what it replies to, the oldest first.
    pub thread: &'a [String],
    /// Who wrote it, and under which address it is kept: not their own.
    pub name: &'a str,
    pub address: &'a str,
    pub subject: &'a str,
    pub at: Instant,
    pub language: Language,
    pub list_id: &'a str,
    /// The address of its page.
    pub archived_at: &'a str,
    pub text: &'a str,
    /// Name, media type, bytes.
    pub files: Vec<(String, String, Vec<u8>)>,
}

/// Writes a message as it stands in a mailbox.
///
/// # Errors
/// Those of `out`; one of a message that cannot be written, such as an address that is none.
pub fn append(out: &mut impl Write, letter: &Letter<'_>) -> io::Result<()> {
    let message = message(letter).map_err(io::Error::other)?;
    let at = letter.at.timestamp().strftime("%a %b %e %H:%M:%S %Y").to_string();
    writeln!(out, "From {} {at}", letter.address)?;
    let text = String::from_utf8_lossy(&message);
    for line in text.lines() {
        // Only lines that are quoted-printable can begin so: there the first letter is written by its code, so that no reader
        // takes it for the beginning of the next message, or a mark before it for a quotation.
        match line.trim_start_matches('>').starts_with("From ") {
            true => writeln!(out, "={:02X}{}", line.as_bytes()[0], &line[1..])?,
            false => writeln!(out, "{line}")?,
        }
    }
    writeln!(out)
}

fn message(letter: &Letter<'_>) -> Result<Vec<u8>, Unwritable> {
    let address = letter.address.parse().map_err(|_| Unwritable::Address(letter.address.to_owned()))?;
    let from = Mailbox::new(Some(one_line(letter.name, 200)).filter(|name| !name.is_empty()), address);
    let to = Mailbox::new(None, from.email.clone());
    let since = Duration::from_secs(u64::try_from(letter.at.microseconds() / 1_000_000).unwrap_or_default());
    let mut builder =
        Message::builder().date(UNIX_EPOCH + since).from(from).to(to).subject(one_line(letter.subject, 300));
    let mut headers = vec![("Message-ID", format!("<{}>", letter.message_id))];
    headers.extend(letter.thread.last().map(|parent| ("In-Reply-To", format!("<{parent}>"))));
    if !letter.thread.is_empty() {
        let ids: Vec<_> = thread(letter.thread).split(' ').map(|id| format!("<{id}>")).collect();
        headers.push(("References", ids.join(" ")));
    }
    headers.push(("List-Id", format!("<{}>", letter.list_id)));
    headers.push(("Archived-At", format!("<{}>", letter.archived_at)));
    headers.push(("Content-Language", letter.language.code().to_owned()));
    for (name, value) in headers {
        builder = builder.raw_header(HeaderValue::new(HeaderName::new_from_ascii_str(name), value));
    }
    let text = Body::new_with_encoding(letter.text.to_owned(), ContentTransferEncoding::QuotedPrintable)
        .unwrap_or_else(Body::new);
    let words = SinglePart::builder().header(ContentType::TEXT_PLAIN).body(text);
    if letter.files.is_empty() {
        return Ok(builder.singlepart(words)?.formatted());
    }
    let mut parts = MultiPart::mixed().boundary(format!("=_{}", letter.message_id.replace('@', "_"))).singlepart(words);
    for (name, kind, bytes) in &letter.files {
        let kind = ContentType::parse(kind).unwrap_or(ContentType::parse("application/octet-stream").expect("a type"));
        let body = Body::new_with_encoding(bytes.clone(), ContentTransferEncoding::Base64).unwrap_or_else(Body::new);
        parts = parts.singlepart(Attachment::new(name.clone()).body(body, kind));
    }
    Ok(builder.multipart(parts)?.formatted())
}

/// A message that was kept in a mailbox.
pub struct Kept {
    /// Without angle brackets; empty if it had none.
    pub message_id: String,
    /// What it replies to, the nearest last.
    pub thread: Vec<String>,
    /// The sender's name, or what stands before the `@` of the address.
    pub name: String,
    pub subject: String,
    /// When it was sent, as it says; else when it was kept.
    pub at: Instant,
    pub language: Option<Language>,
    /// All of its plain text.
    pub text: String,
    /// Name and bytes.
    pub files: Vec<(String, Vec<u8>)>,
}

/// Reads a mailbox, message by message. What cannot be read as one is nothing, so that it can be counted.
pub fn read(mailbox: &[u8]) -> impl Iterator<Item = Option<Kept>> {
    // A message that does not say when it was sent stands behind the one before it.
    let mut before = None;
    MessageIterator::new(mailbox).map(move |message| {
        let message = message.ok()?;
        let instant = |seconds: i64| Instant::from_microseconds(seconds.saturating_mul(1_000_000));
        let kept = i64::try_from(message.internal_date()).ok().filter(|at| *at > 0).map(instant);
        let read = kept_message(message.contents(), kept.or(before).unwrap_or(instant(0)))?;
        before = Some(read.at);
        Some(read)
    })
}

/// How archives hide addresses from those who gather them: "ana at ministry.example (Ana Mbeki)", as Mailman does.
fn hidden_sender(raw: &[u8]) -> Option<(String, String)> {
    let head = raw.split(|byte| *byte == b'\n').take_while(|line| !line.trim_ascii().is_empty());
    let line = head.into_iter().find(|line| line.get(..5).is_some_and(|name| name.eq_ignore_ascii_case(b"from:")))?;
    let line = String::from_utf8_lossy(&line[5..]);
    let (address, name) = line.split_once('(').unwrap_or((&line, ""));
    let (local, domain) = address.trim().split_once(" at ")?;
    let one = |part: &str| !part.is_empty() && !part.contains(char::is_whitespace);
    let name = name.trim().trim_end_matches(')').to_owned();
    (one(local) && one(domain)).then(|| (format!("{local}@{domain}").to_lowercase(), name))
}

fn kept_message(raw: &[u8], kept: Instant) -> Option<Kept> {
    let mut read = incoming::read(raw)?;
    if let Some((address, name)) = hidden_sender(raw) {
        // It may be written in ASCII as subjects are (RFC 2047).
        let line = format!("Subject: {name}\n\n");
        let named = MessageParser::default().parse(line.as_bytes());
        let name = named.and_then(|named| named.subject().map(str::to_owned)).unwrap_or_else(|| name.clone());
        (read.from, read.from_name) = (address, name);
    }
    let sent = MessageParser::default().parse(raw)?.date().map(mail_parser::DateTime::to_timestamp);
    let local = read.from.split('@').next().unwrap_or_default().to_owned();
    let mut thread = read.references;
    if let Some(parent) = read.in_reply_to
        && thread.last() != Some(&parent)
    {
        thread.push(parent);
    }
    Some(Kept {
        message_id: read.message_id,
        thread,
        name: if read.from_name.trim().is_empty() { local } else { read.from_name },
        subject: read.subject,
        at: sent.filter(|at| *at > 0).map_or(kept, |at| Instant::from_microseconds(at.saturating_mul(1_000_000))),
        language: read.language,
        text: read.whole,
        files: read.files.into_iter().map(|file| (file.name, file.bytes)).collect(),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_archive_of_a_mailing_list_is_read() {
        let mailbox = "From ana at ministry.example  Mon Jun  2 09:00:00 2031\nFrom: ana at ministry.example (Ana Mbeki)\n\
                       Date: Mon, 02 Jun 2031 09:00:00 +0000\nSubject: Nets\nMessage-ID: <a@list.example>\n\nFirst.\n\n\
                       From x at y.example  some day\nFrom: x at y.example (=?utf-8?Q?Ren=C3=A9?=)\nDate: some day\n\
                       Subject: Nets\nMessage-ID: <b@list.example>\n\nSecond.\n";
        let kept: Vec<Kept> = read(mailbox.as_bytes()).flatten().collect();
        let names: Vec<&str> = kept.iter().map(|kept| kept.name.as_str()).collect();
        assert_eq!(names, ["Ana Mbeki", "René"]);
        let first: Instant = "2031-06-02T09:00:00Z".parse().expect("an instant");
        assert_eq!(kept.iter().map(|kept| kept.at).collect::<Vec<_>>(), [first, first]);
    }

    fn letter<'a>(text: &'a str, thread: &'a [String]) -> Letter<'a> {
        Letter {
            message_id: "post.2@treaty.example",
            thread,
            name: "Амина, Keita",
            address: "forum@treaty.example",
            subject: "Nets: (i)\nBcc: x@y.example",
            at: "2031-06-02T09:00:00Z".parse().expect("an instant"),
            language: Language::Russian,
            list_id: "forum.5.treaty.example",
            archived_at: "https://treaty.example/posts/2",
            text,
            files: Vec::new(),
        }
    }

    #[test]
    fn a_message_stands_in_a_mailbox_and_is_read_back() {
        let text = "Первое.\n\nFrom here on it goes.\n>From there\n.\nFrom ";
        let above = ["post.1@treaty.example".to_owned()];
        let mut out = Vec::new();
        append(&mut out, &letter(text, &above)).expect("written");
        append(&mut out, &letter("Second.", &[])).expect("written");
        let written = String::from_utf8(out.clone()).expect("text");
        assert!(written.starts_with("From forum@treaty.example Mon Jun  2 09:00:00 2031\n"), "{written}");
        assert_eq!(written.lines().filter(|line| line.starts_with("From ")).count(), 2, "{written}");
        let found: Vec<_> = mail_parser::mailbox::mbox::MessageIterator::new(out.as_slice()).flatten().collect();
        assert_eq!(found.len(), 2);
        let parsed = mail_parser::MessageParser::default().parse(found[0].contents()).expect("a message");
        assert_eq!(
            parsed.body_text(0).expect("text").trim_end_matches('\n').replace("\r\n", "\n"),
            text.trim_end_matches('\n')
        );
        assert_eq!(parsed.message_id(), Some("post.2@treaty.example"));
        assert_eq!(parsed.in_reply_to().as_text(), Some("post.1@treaty.example"));
        assert_eq!(parsed.from().and_then(|from| from.first()).and_then(|from| from.name()), Some("Амина, Keita"));
        assert_eq!(parsed.subject(), Some("Nets: (i) Bcc: x@y.example"));
    }
}
