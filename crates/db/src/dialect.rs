//! One SQL text for two engines: `$1` becomes `?1` for SQLite, tables declared for SQLite become PostgreSQL's.
//!
//! Both rewritings look at code only: what stands in quotes or comments is passed on as it is.

use crate::Engine;

/// Cuts a text into pieces; `true` marks code, `false` a string, a quoted name or a comment.
fn pieces(text: &str) -> Vec<(bool, &str)> {
    let mut pieces = Vec::new();
    let (mut start, mut at) = (0, 0);
    while at < text.len() {
        let rest = &text[at..];
        let length = match rest.as_bytes()[0] {
            quote @ (b'\'' | b'"') => quoted(rest, quote),
            b'-' if rest.starts_with("--") => rest.find('\n').unwrap_or(rest.len()),
            b'/' if rest.starts_with("/*") => rest.find("*/").map_or(rest.len(), |end| end + 2),
            _ => {
                at += rest.chars().next().map_or(1, char::len_utf8);
                continue;
            }
        };
        pieces.push((true, &text[start..at]));
        pieces.push((false, &rest[..length]));
        at += length;
        start = at;
    }
    pieces.push((true, &text[start..]));
    pieces.retain(|(_, piece)| !piece.is_empty());
    pieces
}

/// The length of a quoted piece: up to the closing quote, a doubled quote being none. Without a closing quote: the rest.
fn quoted(text: &str, quote: u8) -> usize {
    let bytes = text.as_bytes();
    let mut at = 1;
    while at < bytes.len() {
        if bytes[at] == quote {
            if bytes.get(at + 1) != Some(&quote) {
                return at + 1;
            }
            at += 1;
        }
        at += 1;
    }
    text.len()
}

/// `$1` → `?1`, for SQLite, which numbers `$n` by appearance and not by n.
pub(crate) fn numbered(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for (code, piece) in pieces(text) {
        if !code {
            out.push_str(piece);
            continue;
        }
        let mut before = ' ';
        let mut chars = piece.chars().peekable();
        while let Some(c) = chars.next() {
            // A dollar inside a name (a$1) is part of the name.
            let parameter = c == '$' && !is_word(before) && chars.peek().is_some_and(char::is_ascii_digit);
            out.push(if parameter { '?' } else { c });
            before = c;
        }
    }
    out
}

fn is_word(c: char) -> bool {
    c.is_alphanumeric() || c == '_' || c == '$'
}

/// The statements of a migration for one engine.
///
/// A migration is written for SQLite and translated. Where the engines must differ, lines stand between
/// `-- only: sqlite` or `-- only: postgresql` and `-- both`; those for PostgreSQL are taken as they are.
pub(crate) fn migration(text: &str, engine: Engine) -> String {
    let mut out = String::with_capacity(text.len());
    let mut shared = String::new();
    let mut only = None;
    for line in text.split_inclusive('\n') {
        match line.trim() {
            "-- only: sqlite" => only = Some(Engine::Sqlite),
            "-- only: postgresql" => only = Some(Engine::Postgres),
            "-- both" => only = None,
            _ if only.is_none() => shared.push_str(line),
            _ => {
                flush(&mut shared, &mut out, engine);
                if only == Some(engine) {
                    out.push_str(line);
                }
            }
        }
    }
    flush(&mut shared, &mut out, engine);
    out
}

fn flush(shared: &mut String, out: &mut String, engine: Engine) {
    match engine {
        Engine::Sqlite => out.push_str(shared),
        Engine::Postgres => out.push_str(&postgresql(shared)),
    }
    shared.clear();
}

/// Tables as SQLite declares them (`STRICT`, four types) in PostgreSQL's words. Only words in capitals are looked at, so
/// that a column may be called `text`.
pub(crate) fn postgresql(text: &str) -> String {
    let tokens = tokens(text);
    let mut out = String::with_capacity(text.len() + text.len() / 4);
    let mut depth = 0_i32;
    let mut at = 0;
    while at < tokens.len() {
        let token = tokens[at];
        match token {
            "(" => depth += 1,
            ")" => depth -= 1,
            _ => {}
        }
        // Outside of parentheses only: there these words are options of the table.
        if depth == 0 && (token == "STRICT" || (token == "WITHOUT" && word_after(&tokens, at, 1) == Some("ROWID"))) {
            at += 1 + if token == "STRICT" { 0 } else { distance(&tokens, at, 1) };
            // The comma between two options goes with them.
            if tokens[at..].iter().find(|token| !is_blank(token)) == Some(&",") {
                while tokens[at] != "," {
                    at += 1;
                }
                at += 1;
            }
            continue;
        }
        let (translated, taken) = translate(&tokens, at);
        out.push_str(translated);
        at += taken;
    }
    out
}

/// The translation of the token at `at`, and how many tokens it stands for.
fn translate<'a>(tokens: &[&'a str], at: usize) -> (&'a str, usize) {
    match tokens[at] {
        "INTEGER" if word_after(tokens, at, 1) == Some("PRIMARY") && word_after(tokens, at, 2) == Some("KEY") => {
            let counted = word_after(tokens, at, 3) == Some("AUTOINCREMENT");
            let taken = 1 + distance(tokens, at, if counted { 3 } else { 2 });
            ("BIGINT GENERATED BY DEFAULT AS IDENTITY PRIMARY KEY", taken)
        }
        "INTEGER" => ("BIGINT", 1),
        "REAL" => ("DOUBLE PRECISION", 1),
        "BLOB" => ("BYTEA", 1),
        // A cast takes no collation.
        "TEXT" if word_before(tokens, at) != Some("AS") => ("TEXT COLLATE \"C\"", 1),
        other => (other, 1),
    }
}

/// Words, blanks, single signs, and whole strings and comments.
fn tokens(text: &str) -> Vec<&str> {
    let mut tokens = Vec::new();
    for (code, piece) in pieces(text) {
        if !code {
            tokens.push(piece);
            continue;
        }
        let mut rest = piece;
        while let Some(first) = rest.chars().next() {
            let length = if is_word(first) {
                rest.find(|c| !is_word(c)).unwrap_or(rest.len())
            } else if first.is_whitespace() {
                rest.find(|c: char| !c.is_whitespace()).unwrap_or(rest.len())
            } else {
                first.len_utf8()
            };
            let (token, after) = rest.split_at(length);
            tokens.push(token);
            rest = after;
        }
    }
    tokens
}

fn is_blank(token: &str) -> bool {
    token.trim().is_empty() || token.starts_with("--") || token.starts_with("/*")
}

/// How far the nth token after `at` is that is no blank.
fn distance(tokens: &[&str], at: usize, nth: usize) -> usize {
    let mut left = nth;
    for (step, token) in tokens[at + 1..].iter().enumerate() {
        if !is_blank(token) {
            left -= 1;
            if left == 0 {
                return step + 1;
            }
        }
    }
    tokens.len() - at - 1
}

fn word_after<'a>(tokens: &[&'a str], at: usize, nth: usize) -> Option<&'a str> {
    tokens[at + 1..].iter().filter(|token| !is_blank(token)).nth(nth - 1).copied()
}

fn word_before<'a>(tokens: &[&'a str], at: usize) -> Option<&'a str> {
    tokens[..at].iter().rev().find(|token| !is_blank(token)).copied()
}
