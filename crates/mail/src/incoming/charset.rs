//! Texts and heads whose charset is not named, or not the one that is: UTF-8 where they are UTF-8, else as the mail programs of old offices
//! write them; and charsets under names that the parser does not know.

use std::borrow::Cow;

use mail_parser::decoders::base64::base64_decode;
use mail_parser::decoders::charsets::map::charset_decoder;
use mail_parser::decoders::quoted_printable::quoted_printable_decode;
use mail_parser::{Encoding, Message, MessagePart, MimeHeaders, PartType};

/// The head of a mail in UTF-8: a line of it that is none, which no standard allows and old programs write all the same, is read
/// as its texts are: in the charset that the head names, else in the one that it most likely is in.
pub(super) fn with_head(raw: &[u8]) -> Cow<'_, [u8]> {
    let end = head(raw);
    if std::str::from_utf8(&raw[..end]).is_ok() {
        return Cow::Borrowed(raw);
    }
    let named = named_in_head(&raw[..end]).and_then(|name| charset_decoder(name.as_bytes()));
    let mut read = Vec::with_capacity(raw.len() + end);
    for line in raw[..end].split_inclusive(|byte| *byte == b'\n') {
        match (std::str::from_utf8(line), named) {
            (Ok(_), _) => read.extend_from_slice(line),
            (Err(_), Some(decode)) => read.extend(decode(line).into_bytes()),
            (Err(_), None) => read.extend(decoded(likely(line), line).into_bytes()),
        }
    }
    read.extend_from_slice(&raw[end..]);
    Cow::Owned(read)
}

/// Where the empty line stands that ends the head.
fn head(raw: &[u8]) -> usize {
    let mut at = 0;
    for line in raw.split_inclusive(|byte| *byte == b'\n') {
        if line.trim_ascii().is_empty() {
            return at;
        }
        at += line.len();
    }
    raw.len()
}

/// The charset that a head names for the mail's text.
fn named_in_head(head: &[u8]) -> Option<String> {
    let head = String::from_utf8_lossy(head).to_ascii_lowercase();
    let (_, rest) = head.split_once("charset=")?;
    let name: String =
        rest.trim_start_matches('"').chars().take_while(|c| c.is_ascii_alphanumeric() || "-_:.".contains(*c)).collect();
    Some(name).filter(|name| !is_ascii(name))
}

fn is_ascii(charset: &str) -> bool {
    matches!(charset, "" | "us-ascii" | "ascii" | "ansi_x3.4-1968")
}

/// Reads such texts anew. Those that name another charset stay as they were read.
pub(super) fn mend(message: &mut Message<'_>) {
    let Message { parts, raw_message, .. } = message;
    for part in parts.iter_mut().filter(|part| !part.is_encoding_problem) {
        let named = named(part);
        let (PartType::Text(text) | PartType::Html(text)) = &mut part.body else { continue };
        let unsure = match named {
            Named::Nothing => !text.is_ascii(),
            Named::Utf8 => text.contains('\u{FFFD}'),
            Named::Other => false,
            Named::As(_) | Named::Hz => true,
        };
        if !unsure {
            continue;
        }
        let bounds = usize::try_from(part.offset_body).ok().zip(usize::try_from(part.offset_end).ok());
        let sent = bounds.and_then(|(from, to)| raw_message.get(from..to));
        let Some(bytes) = sent.and_then(|sent| bytes(sent, part.encoding)) else { continue };
        *text = match named {
            Named::As(charset) => decoded(charset, &bytes),
            Named::Hz => from_hz(&bytes),
            _ => unnamed(bytes),
        }
        .into();
    }
}

/// What a part says of its charset.
#[derive(Clone, Copy)]
enum Named {
    /// None, ASCII, or one that nobody knows.
    Nothing,
    Utf8,
    /// One that the parser knows under this name.
    As(&'static str),
    /// Chinese in letters of ASCII (RFC 1843).
    Hz,
    Other,
}

fn named(part: &MessagePart<'_>) -> Named {
    let charset = part.content_type().and_then(|kind| kind.attribute("charset")).unwrap_or_default();
    match charset.trim().to_ascii_lowercase().as_str() {
        "" | "us-ascii" | "ascii" | "ansi_x3.4-1968" => Named::Nothing,
        "utf-8" | "utf8" => Named::Utf8,
        "cp932" | "ms932" | "windows-31j" | "x-sjis" | "sjis" => Named::As("shift_jis"),
        "unicode-1-1-utf-7" | "utf7" => Named::As("utf-7"),
        "ms936" | "x-gbk" | "euc-cn" => Named::As("gb18030"),
        "hz-gb-2312" | "hz" => Named::Hz,
        known if charset_decoder(known.as_bytes()).is_some() => Named::Other,
        _ => Named::Nothing,
    }
}

fn bytes(sent: &[u8], encoding: Encoding) -> Option<Vec<u8>> {
    match encoding {
        Encoding::None => Some(sent.to_vec()),
        Encoding::QuotedPrintable => quoted_printable_decode(sent),
        Encoding::Base64 => base64_decode(sent),
    }
}

fn decoded(charset: &str, bytes: &[u8]) -> String {
    charset_decoder(charset.as_bytes())
        .map_or_else(|| String::from_utf8_lossy(bytes).into_owned(), |decode| decode(bytes))
}

fn unnamed(bytes: Vec<u8>) -> String {
    String::from_utf8(bytes).unwrap_or_else(|error| decoded(likely(error.as_bytes()), error.as_bytes()))
}

/// In which charset a text most likely is that names none: where most letters are beyond ASCII, it is in no Latin script. Chinese
/// has its common signs in the first half of GB 2312, in whole pairs; Arabic and Russian differ by which letters are many.
fn likely(bytes: &[u8]) -> &'static str {
    let letters = bytes.iter().filter(|byte| byte.is_ascii_alphabetic()).count();
    let high = bytes.iter().filter(|byte| **byte >= 0x80).count();
    if high <= letters {
        return "windows-1252";
    }
    if is_chinese(bytes) {
        return "gb18030";
    }
    // Alef and lam in windows-1256, which are capital letters of windows-1251.
    let arabic = bytes.iter().filter(|byte| matches!(byte, 0xC7 | 0xE1)).count();
    let capital = bytes.iter().filter(|byte| matches!(byte, 0xC0..=0xDF)).count();
    if arabic * 8 >= high && capital * 4 >= high { "windows-1256" } else { "windows-1251" }
}

fn is_chinese(bytes: &[u8]) -> bool {
    let (mut signs, mut common) = (0_usize, 0_usize);
    let mut rest = bytes.iter();
    while let Some(byte) = rest.next() {
        if byte.is_ascii() {
            continue;
        }
        if !rest.next().is_some_and(|trail| matches!(trail, 0xA1..=0xFE)) {
            return false;
        }
        signs += 1;
        common += usize::from(matches!(byte, 0xA1..=0xA3 | 0xB0..=0xD7));
    }
    common * 5 >= signs * 4
}

/// Between `~{` and `~}` two letters are a sign of GB 2312.
fn from_hz(bytes: &[u8]) -> String {
    let mut out = Vec::with_capacity(bytes.len());
    let (mut han, mut at) = (false, 0);
    while let Some(byte) = bytes.get(at).copied() {
        let pair = (byte, bytes.get(at + 1).copied().unwrap_or_default());
        match (pair, han) {
            ((b'~', b'{'), false) => han = true,
            ((b'~', b'}'), true) => han = false,
            ((b'~', b'~'), false) => out.push(b'~'),
            // It breaks a line that goes on.
            ((b'~', b'\n'), _) => {}
            ((b'\n', _), _) | (_, false) => {
                // A line of signs ends with its line.
                han = han && byte != b'\n';
                out.push(byte);
                at += 1;
                continue;
            }
            ((high, low), true) => out.extend([high | 0x80, low | 0x80]),
        }
        at += 2;
    }
    decoded("gb18030", &out)
}

#[cfg(test)]
mod tests {
    use crate::incoming::read;

    fn text(headers: &str, body: &[u8]) -> String {
        let head = format!("From: ana@ministry.example\r\n{headers}\r\n");
        read(&[head.as_bytes(), body].concat()).expect("a mail").text
    }

    fn plain(charset: &str) -> String {
        format!("Content-Type: text/plain; charset={charset}\r\n")
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
    fn old_offices_of_every_script_are_understood_without_a_charset() {
        let russian = b"\xcd\xe5 \xf5\xe2\xe0\xf2\xe0\xe5\xf2 \xf1\xf0\xe5\xe4\xf1\xf2\xe2.";
        let chinese = b"\xc8\xb1\xb7\xa6\xd7\xca\xbd\xf0\xa1\xa3";
        let arabic = b"\xe4\xde\xd5 \xc7\xe1\xca\xe3\xe6\xed\xe1 \xe5\xe6 \xc7\xe1\xda\xc7\xc6\xde.";
        for headers in ["", "Content-Type: text/plain\r\n", &plain("x-unknown"), &plain("utf-8")] {
            assert_eq!(text(headers, russian), "Не хватает средств.", "{headers}");
            assert_eq!(text(headers, chinese), "缺乏资金。", "{headers}");
            assert_eq!(text(headers, arabic), "نقص التمويل هو العائق.", "{headers}");
        }
        assert_eq!(text(&plain("utf-8"), b"Manque de cr\xe9dits."), "Manque de crédits.");
    }

    #[test]
    fn a_head_that_names_no_charset_is_read_as_its_text_is() {
        let mail = |head: &[u8]| read(&[head, b"\r\nYes.\r\n"].concat()).expect("a mail");
        let latin = mail(
            b"From: Ren\xe9 <rene@ministry.example>\r\nSubject: Comit\xe9 cr\xe9\xe9 \x96 l\x92an\r\n dernier\xe9\r\n",
        );
        assert_eq!((latin.from_name.as_str(), latin.from.as_str()), ("René", "rene@ministry.example"));
        assert_eq!(latin.subject, "Comité créé – l’an dernieré");
        let utf8 = mail("From: a@ministry.example\r\nSubject: Comité créé\r\n".as_bytes());
        assert_eq!(utf8.subject, "Comité créé");
        let russian =
            b"From: a@ministry.example\r\nSubject: \xc4\xe0.\r\nContent-Type: text/plain; charset=\"windows-1251\"\r\n";
        assert_eq!(mail(russian).subject, "Да.");
        let encoded = mail(b"From: a@ministry.example\r\nSubject: =?iso-8859-1?Q?Comit=E9?=\r\n");
        assert_eq!(encoded.subject, "Comité");
    }

    #[test]
    fn a_charset_that_is_named_is_kept_to() {
        assert_eq!(text(&plain("iso-8859-2"), b"B\xeal\xbfyce"), "Bęlżyce");
        assert_eq!(text(&plain("windows-1251"), b"\xc4\xe0."), "Да.");
        assert_eq!(text(&plain("utf-8"), "Comité".as_bytes()), "Comité");
        assert_eq!(text(&plain("cp932"), b"\x97\x5c\x8e\x5a"), "予算");
        assert_eq!(text(&plain("unicode-1-1-utf-7"), b"cr+AOk-dits"), "crédits");
        assert_eq!(text(&plain("hz-gb-2312"), b"A ~~ ~{H17&WJ=p~}. B"), "A ~ 缺乏资金. B");
    }
}
