//! Texts that do not name their charset, or name ASCII and are none: UTF-8 where they are UTF-8, else as the mail programs of
//! old offices write them.

use mail_parser::decoders::base64::base64_decode;
use mail_parser::decoders::charsets::map::charset_decoder;
use mail_parser::decoders::quoted_printable::quoted_printable_decode;
use mail_parser::{Encoding, Message, MessagePart, MimeHeaders, PartType};

/// Reads such texts anew. Those that name another charset stay as they were read.
pub(super) fn mend(message: &mut Message<'_>) {
    let Message { parts, raw_message, .. } = message;
    for part in parts.iter_mut().filter(|part| !part.is_encoding_problem && !is_named(part)) {
        let (PartType::Text(text) | PartType::Html(text)) = &mut part.body else { continue };
        if text.is_ascii() {
            continue;
        }
        let bounds = usize::try_from(part.offset_body).ok().zip(usize::try_from(part.offset_end).ok());
        let sent = bounds.and_then(|(from, to)| raw_message.get(from..to));
        if let Some(read) = sent.and_then(|sent| read(sent, part.encoding)) {
            *text = read.into();
        }
    }
}

/// Whether a part names a charset other than ASCII.
fn is_named(part: &MessagePart<'_>) -> bool {
    let charset = part.content_type().and_then(|kind| kind.attribute("charset")).unwrap_or_default();
    let charset = charset.trim().to_ascii_lowercase();
    !matches!(charset.as_str(), "" | "us-ascii" | "ascii" | "ansi_x3.4-1968")
}

fn read(sent: &[u8], encoding: Encoding) -> Option<String> {
    let bytes = match encoding {
        Encoding::None => sent.to_vec(),
        Encoding::QuotedPrintable => quoted_printable_decode(sent)?,
        Encoding::Base64 => base64_decode(sent)?,
    };
    match String::from_utf8(bytes) {
        Ok(text) => Some(text),
        Err(error) => charset_decoder(b"windows-1252").map(|decode| decode(error.as_bytes())),
    }
}

#[cfg(test)]
mod tests {
    use crate::incoming::read;

    fn text(headers: &str, body: &[u8]) -> String {
        let head = format!("From: ana@ministry.example\r\n{headers}\r\n");
        read(&[head.as_bytes(), body].concat()).expect("a mail").text
    }

    #[test]
    fn a_text_without_a_charset_is_read_as_it_was_written() {
        let (latin, utf8) =
            (b"Le Comit\xe9 a \xe9t\xe9 cr\xe9\xe9 \x96 l\x92an dernier.", "Le Comité a été créé – l’an dernier.");
        let old = "Content-Type: text/plain\r\n";
        for headers in ["", old, "Content-Type: text/plain; charset=us-ascii\r\n"] {
            assert_eq!(text(headers, latin), utf8, "{headers}");
            assert_eq!(text(headers, utf8.as_bytes()), utf8, "{headers}");
        }
        let quoted = format!("{old}Content-Transfer-Encoding: quoted-printable\r\n");
        assert_eq!(text(&quoted, b"Le Comit=E9 a =E9t=E9 cr=E9=E9."), "Le Comité a été créé.");
        assert_eq!(text(&format!("{old}Content-Transfer-Encoding: base64\r\n"), b"Q29taXTp\r\n"), "Comité");
        let page = b"<p>Le Comit\xe9 &amp; nous</p>\r\n";
        assert_eq!(text("Content-Type: text/html\r\n", page), "Le Comité & nous");
        let part = b"--b\r\nContent-Type: text/plain\r\n\r\nLe Comit\xe9\r\n--b\r\nContent-Type: text/plain\r\n\r\na \xe9t\xe9\r\n--b--\r\n";
        let both = text("Content-Type: multipart/mixed; boundary=b\r\n", part);
        assert!(both.contains("Le Comité") && both.contains("a été"), "{both}");
    }

    #[test]
    fn a_charset_that_is_named_is_kept_to() {
        let plain = |charset: &str| format!("Content-Type: text/plain; charset={charset}\r\n");
        assert_eq!(text(&plain("iso-8859-2"), b"B\xeal\xbfyce"), "Bęlżyce");
        assert_eq!(text(&plain("windows-1251"), b"\xc4\xe0."), "Да.");
        assert_eq!(text(&plain("utf-8"), "Comité".as_bytes()), "Comité");
    }
}
