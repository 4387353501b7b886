//! The message that a mail of the queue becomes (RFC 5322).

use std::time::{Duration, UNIX_EPOCH};

use lettre::address::{Address, Envelope};
use lettre::message::header::{ContentType, HeaderName, HeaderValue, MIME_VERSION_1_0};
use lettre::message::{Attachment, Mailbox, Message, MultiPart, SinglePart};
use record::TokenDigest;

use crate::Mail;

/// Why a mail cannot become a message: an address that is none, or a kind of file.
#[derive(Debug, thiserror::Error)]
pub enum Unwritable {
    #[error("not an address: {0}")]
    Address(String),
    #[error("not a kind of file: {0}")]
    Kind(String),
    #[error(transparent)]
    Message(#[from] lettre::error::Error),
}

/// The headers that tell what a mail is, in the order in which they are sent and in plain words.
pub fn headers(mail: &Mail) -> Vec<(&'static str, String)> {
    let mut headers = vec![
        ("Date", date(mail)),
        ("From", mailbox(&mail.sender_name, &mail.sender_address)),
        ("To", mailbox(&mail.name, &mail.address)),
        ("Subject", mail.subject.clone()),
    ];
    headers.extend(mail.reply_to.clone().map(|address| ("Reply-To", address)));
    headers.extend(technical(mail));
    headers
}

fn mailbox(name: &str, address: &str) -> String {
    if name.is_empty() { address.to_owned() } else { format!("{name} <{address}>") }
}

fn date(mail: &Mail) -> String {
    mail.created.timestamp().strftime("%a, %d %b %Y %H:%M:%S +0000").to_string()
}

/// The headers that machines read.
fn technical(mail: &Mail) -> Vec<(&'static str, String)> {
    let bracketed = |id: &String| format!("<{id}>");
    let mut headers = vec![("Message-ID", bracketed(&mail.message_id))];
    headers.extend(mail.thread.last().map(|id| ("In-Reply-To", bracketed(id))));
    if !mail.thread.is_empty() {
        headers.push(("References", mail.thread.iter().map(bracketed).collect::<Vec<_>>().join(" ")));
    }
    headers.extend(mail.list_id.as_ref().map(|id| ("List-Id", bracketed(id))));
    headers.extend(mail.list_post.clone().map(|to| ("List-Post", to)));
    if let Some(ways) = &mail.list_unsubscribe {
        headers.push(("List-Unsubscribe", ways.clone()));
        headers.push(("List-Unsubscribe-Post", "List-Unsubscribe=One-Click".to_owned()));
    }
    headers.extend(mail.archived_at.as_ref().map(|page| ("Archived-At", bracketed(page))));
    headers.push(("Auto-Submitted", format!("auto-{}", mail.automatic)));
    headers.push(("Content-Language", mail.language.code().to_owned()));
    headers
}

/// The message itself, as it is handed to a mail server.
///
/// # Errors
/// An address that is none.
pub fn message(mail: &Mail) -> Result<Vec<u8>, Unwritable> {
    enveloped(mail).map(|(_, message)| message)
}

/// The mail as a mail server takes it: between whom, and the bytes. Made twice, it is the same.
pub(crate) fn enveloped(mail: &Mail) -> Result<(Envelope, Vec<u8>), Unwritable> {
    let to = address(&mail.address)?;
    let envelope = match mail.envelope.as_str() {
        "" => None,
        envelope => Some(address(envelope)?),
    };
    let envelope = Envelope::new(envelope, vec![to.clone()])?;
    let named =
        |name: &str, address: Address| Mailbox::new(Some(name.to_owned()).filter(|name| !name.is_empty()), address);
    // A negative time cannot be: mails are written after 1970.
    let since = Duration::from_secs(u64::try_from(mail.created.microseconds() / 1_000_000).unwrap_or_default());
    let mut builder = Message::builder()
        .date(UNIX_EPOCH + since)
        .from(named(&mail.sender_name, address(&mail.sender_address)?))
        .to(named(&mail.name, to))
        .subject(mail.subject.clone())
        .header(MIME_VERSION_1_0);
    if let Some(reply_to) = &mail.reply_to {
        builder = builder.reply_to(Mailbox::new(None, address(reply_to)?));
    }
    for (name, value) in technical(mail) {
        builder = builder.raw_header(HeaderValue::new(HeaderName::new_from_ascii_str(name), value));
    }
    let builder = builder.envelope(envelope.clone());
    let message = match &mail.enclosed {
        None => builder.header(ContentType::TEXT_PLAIN).body(mail.text.clone())?,
        Some(file) => {
            let kind = ContentType::parse(&file.kind).map_err(|_| Unwritable::Kind(file.kind.clone()))?;
            let file = Attachment::new(file.name.clone()).body(file.bytes.clone(), kind);
            // Of the text, so that it is the same each time, and no line of the text is like it.
            let parts = MultiPart::mixed().boundary(format!("=_{}", TokenDigest::of(&mail.text).hex())).build();
            builder.multipart(parts.singlepart(SinglePart::plain(mail.text.clone())).singlepart(file))?
        }
    };
    Ok((envelope, message.formatted()))
}

/// Whether this could be somebody's address, wherever one is taken in: mail can be sent to it, and it stands alone and as people
/// write it, at a host with a dot. Whether mail arrives there, only mail tells.
pub fn is_address(text: &str) -> bool {
    let unfit = |c: char| c.is_whitespace() || c.is_control() || matches!(c, '<' | '>' | ',' | ';' | '"');
    let host = |host: &str| host.contains('.') && !host.starts_with('.') && !host.ends_with('.');
    text.len() <= 254
        && !text.contains(unfit)
        && text.rsplit_once('@').is_some_and(|(_, of)| host(of))
        && is_writable(text)
}

/// Whether mail can be sent to an address, or from it: a house's own may be at a host of one word.
pub fn is_writable(text: &str) -> bool {
    address(text).is_ok()
}

fn address(text: &str) -> Result<Address, Unwritable> {
    text.parse().map_err(|_| Unwritable::Address(text.to_owned()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_is_one_to_which_mail_can_be_sent() {
        for address in
            ["ana.brix@forest.example", "o'neill+forum@x.example", "ясмина@пример.example", "a_b@sub.forest.example"]
        {
            assert!(is_address(address), "{address}");
        }
        #[rustfmt::skip] // a table
        let others = [
            "", "ana", "@forest.example", "ana@", "ana@forest", "a b@forest.example", "a@b@c.example", "ana@x.y\r\nBcc: z",
            "ana@x.example,", "<ana@x.example", "<ana@x.example>", "ana@x.example; b@x.example", "Ana <ana@x.example>",
            "\"a b\"@x.example", "ana@x.example.", "ana@.example", "ana@x..example", "ana.@x.example", "ana@-x.example",
        ];
        for other in others {
            assert!(!is_address(other), "{other}");
        }
        assert!(!is_address(&format!("{}@forest.example", "a".repeat(300))));
    }
}
