//! The plain text of a mail, and what came with it.

use mail_parser::{Message, MessagePart, MimeHeaders, PartType};

use super::{flowed, html, mark};

/// All of its plain text, with the marks of [`mark`] where it was HTML. Where a mail says the same twice, its plain text
/// is taken; if that is empty, its HTML.
pub(super) fn text(message: &Message<'_>) -> String {
    let plain = joined(message.text_bodies());
    if plain.trim().is_empty() { joined(message.html_bodies()) } else { plain }
}

fn joined<'a>(parts: impl Iterator<Item = &'a MessagePart<'a>>) -> String {
    let texts: Vec<String> = parts.filter_map(part).collect();
    texts.join("\n\n")
}

fn part(part: &MessagePart<'_>) -> Option<String> {
    let clean = |text: &str| mark::without(&text.replace("\r\n", "\n").replace('\r', "\n").replace('\0', ""));
    match &part.body {
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

/// How many files came with it. Signatures that programs check and pictures shown inside the HTML are no files.
pub(super) fn attachments(message: &Message<'_>) -> usize {
    message.attachments().filter(|part| is_file(part)).count()
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
