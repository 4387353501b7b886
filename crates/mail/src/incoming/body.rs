//! The plain text of a mail, and what came with it.

use mail_parser::decoders::base64::base64_decode;
use mail_parser::{Message, MessagePart, MimeHeaders, PartType};

use super::nature::is_kind;
use super::{File, flowed, html, mark};
use crate::outgoing::one_line;

/// All of its plain text, with the marks of [`mark`] where it was HTML. Where a mail says the same twice, its plain text
/// is taken; if that is empty, its HTML.
pub(super) fn text(message: &Message<'_>) -> String {
    let bodies = [joined(message.text_bodies()), joined(message.html_bodies())];
    let [plain, page] = bodies;
    match (plain.trim().is_empty(), page.trim().is_empty()) {
        (false, false) if only_excuses(&plain, &page) => page,
        (false, _) => plain,
        (true, false) => page,
        // What broke off on its way is read as far as it goes.
        (true, true) => match without_boundary(message) {
            Some(part) => String::from_utf8_lossy(part.contents()).replace("\r\n", "\n").replace(['\r', '\0'], ""),
            None => joined(message.parts.iter().filter(|part| part.is_encoding_problem)),
        },
    }
}

/// The whole of a mail that says to have parts and names no boundary: its words, as they stand.
fn without_boundary<'a>(message: &'a Message<'_>) -> Option<&'a MessagePart<'a>> {
    let [only] = message.parts.as_slice() else { return None };
    let kind = only.content_type()?;
    // Where parts are marked all the same, nobody can tell what is a head and what was written.
    let marked = only.contents().trim_ascii_start().starts_with(b"--");
    let unmarked = kind.attribute("boundary").is_none() && !marked;
    (kind.ctype().eq_ignore_ascii_case("multipart") && unmarked).then_some(only)
}

/// Its HTML as plain text.
pub(super) fn page(message: &Message<'_>) -> String {
    joined(message.html_bodies())
}

/// Whether the plain text only says that the mail is to be read as HTML.
fn only_excuses(plain: &str, page: &str) -> bool {
    let plain = plain.trim();
    let bare = |text: &str| text.split_whitespace().collect::<String>();
    plain.chars().count() <= 300 && plain.contains("HTML") && !bare(page).contains(&bare(plain))
}

/// Whether it is enciphered, or signed in a form that hides its words.
pub(super) fn is_sealed(message: &Message<'_>) -> bool {
    let sealed = [("application", ["pkcs7-mime", "x-pkcs7-mime"]), ("multipart", ["encrypted", "x-encrypted"])];
    let is = |part: &MessagePart<'_>| sealed.iter().any(|(kind, subtypes)| is_kind(part, kind, subtypes));
    message.parts.iter().any(is)
}

fn joined<'a>(parts: impl Iterator<Item = &'a MessagePart<'a>>) -> String {
    let texts: Vec<String> = parts.filter_map(part).collect();
    let bare = |text: &String| text.trim_matches('\n').to_owned();
    match texts.as_slice() {
        [_, _, ..] => texts.iter().map(bare).collect::<Vec<_>>().join("\n\n"),
        _ => texts.concat(),
    }
}

fn part(part: &MessagePart<'_>) -> Option<String> {
    let clean = |text: &str| mark::without(&text.replace("\r\n", "\n").replace('\r', "\n").replace('\0', ""));
    match &part.body {
        PartType::Text(text) if part.is_encoding_problem => {
            let kind = part.content_type();
            if kind.is_some_and(|kind| !kind.ctype().eq_ignore_ascii_case("text")) {
                return None;
            }
            let text = clean(&mended(part, text));
            let page = kind.and_then(|kind| kind.subtype()).is_some_and(|of| of.eq_ignore_ascii_case("html"));
            Some(if page { html::text(&text) } else { text })
        }
        PartType::Html(page) => Some(html::text(&clean(page))),
        PartType::Text(text) => {
            let attribute = |name| part.content_type().and_then(|kind| kind.attribute(name));
            let flows = attribute("format").is_some_and(|format| format.eq_ignore_ascii_case("flowed"));
            let joins = attribute("delsp").is_some_and(|delsp| delsp.eq_ignore_ascii_case("yes"));
            let text = clean(text);
            Some(if flows { flowed::text(&text, joins) } else { text })
        }
        _ => None,
    }
}

/// What can be read of a part that is not in the encoding that it names: of base64 the lines before the first that is none.
fn mended(part: &MessagePart<'_>, text: &str) -> String {
    if !part.content_transfer_encoding().is_some_and(|encoding| encoding.eq_ignore_ascii_case("base64")) {
        return text.to_owned();
    }
    let signs = |line: &&str| line.bytes().all(|b| b.is_ascii_alphanumeric() || matches!(b, b'+' | b'/' | b'='));
    let mut lines: String = text.lines().map(str::trim).take_while(signs).collect();
    lines.truncate(lines.len() / 4 * 4);
    let decoded = base64_decode(lines.as_bytes()).filter(|decoded| !decoded.is_empty());
    decoded.map_or_else(|| text.to_owned(), |decoded| String::from_utf8_lossy(&decoded).into_owned())
}

/// The files that came with it. Signatures that programs check and pictures shown inside the HTML are no files.
pub(super) fn files(message: &Message<'_>) -> Vec<File> {
    if without_boundary(message).is_some() {
        return Vec::new();
    }
    let files = message.attachments().filter(|part| is_file(part)).take(MOST_FILES);
    files.map(|part| File { name: name(part), bytes: part.contents().to_vec() }).collect()
}

/// More than anybody sends on purpose.
const MOST_FILES: usize = 100;

/// The name of a file; made from its kind where the mail gives none.
fn name(part: &MessagePart<'_>) -> String {
    let given =
        part.attachment_name().map(|name| one_line(&name.replace('\0', ""), 250)).filter(|name| !name.is_empty());
    given.unwrap_or_else(|| {
        let subtype = part.content_type().and_then(|kind| kind.subtype()).unwrap_or_default().to_lowercase();
        let ending = match subtype.as_str() {
            "plain" => "txt",
            "rfc822" => "eml",
            known if (1..=5).contains(&known.len()) && known.bytes().all(|b| b.is_ascii_alphanumeric()) => known,
            _ => "dat",
        };
        format!("attachment.{ending}")
    })
}

fn is_file(part: &MessagePart<'_>) -> bool {
    let kind = part.content_type();
    let subtype = kind.and_then(|kind| kind.subtype()).unwrap_or_default().to_lowercase();
    let picture = kind.is_some_and(|kind| kind.ctype().eq_ignore_ascii_case("image"));
    let attached = part.content_disposition().is_some_and(|disposition| disposition.is_attachment());
    let shown = picture && part.content_id().is_some() && !attached;
    let signature = ["pgp-signature", "pkcs7-signature", "x-pkcs7-signature"].contains(&subtype.as_str());
    // The other form of a text that is there already.
    let form =
        matches!(part.body, PartType::Text(_) | PartType::Html(_)) && !attached && part.attachment_name().is_none();
    !shown && !signature && !form
}
