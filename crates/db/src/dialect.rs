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

/// The text with each `$1 IS NULL` and `$1 IS NOT NULL` replaced by TRUE, or `None` if it has none.
///
/// PostgreSQL tells the type of a parameter from its first use, and `IS NULL` tells none: `($1 IS NULL OR state = $1)` is
/// refused. What the rest of the text tells is enough.
pub(crate) fn probe(text: &str) -> Option<String> {
    let tokens = tokens(text);
    let mut out = String::with_capacity(text.len());
    let (mut at, mut found) = (0, false);
    while at < tokens.len() {
        let is = |nth, word: &str| word_after(&tokens, at, nth).is_some_and(|token| token.eq_ignore_ascii_case(word));
        let parameter = tokens[at].strip_prefix('$').is_some_and(|number| number.bytes().all(|b| b.is_ascii_digit()));
        let length = match parameter && is(1, "IS") {
            true if is(2, "NULL") => distance(&tokens, at, 2),
            true if is(2, "NOT") && is(3, "NULL") => distance(&tokens, at, 3),
            _ => {
                out.push_str(tokens[at]);
                at += 1;
                continue;
            }
        };
        out.push_str("TRUE");
        found = true;
        at += 1 + length;
    }
    found.then_some(out)
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

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn parameters_get_their_numbers() {
        assert_eq!(numbered("SELECT $2, $1, $2, $10"), "SELECT ?2, ?1, ?2, ?10");
        assert_eq!(numbered("a = '$1' OR b = \"$2\" OR c = $3"), "a = '$1' OR b = \"$2\" OR c = ?3");
        assert_eq!(numbered("-- $1\n/* $2 ' */ $3 -- it's $4"), "-- $1\n/* $2 ' */ ?3 -- it's $4");
        assert_eq!(numbered("'it''s $1' || $1"), "'it''s $1' || ?1");
        assert_eq!(numbered("price$1, $, $a"), "price$1, $, $a");
    }

    #[test]
    fn tables_are_translated() {
        let table = "CREATE TABLE topic (\n  id INTEGER PRIMARY KEY, -- INTEGER\n  text TEXT NOT NULL DEFAULT 'TEXT',\n  \
                     n INTEGER, share REAL, proof BLOB CHECK (CAST(n AS TEXT) <> 'x'), \"REAL\" TEXT\n) STRICT;";
        let expected = "CREATE TABLE topic (\n  id BIGINT GENERATED BY DEFAULT AS IDENTITY PRIMARY KEY, -- INTEGER\n  \
                        text TEXT COLLATE \"C\" NOT NULL DEFAULT 'TEXT',\n  n BIGINT, share DOUBLE PRECISION, \
                        proof BYTEA CHECK (CAST(n AS TEXT) <> 'x'), \"REAL\" TEXT COLLATE \"C\"\n) ;";
        assert_eq!(postgresql(table), expected);
    }

    #[test]
    fn options_of_a_table_go() {
        assert_eq!(postgresql("(a INTEGER) STRICT, WITHOUT ROWID;"), "(a BIGINT)  ;");
        assert_eq!(postgresql("(a INTEGER) WITHOUT ROWID, STRICT;"), "(a BIGINT)  ;");
        assert_eq!(postgresql("(a INTEGER) WITHOUT ROWID"), "(a BIGINT) ");
        assert_eq!(postgresql("(STRICT INTEGER)"), "(STRICT BIGINT)", "a column may be called so");
        let counted = "id INTEGER  /* ids */ PRIMARY KEY AUTOINCREMENT, a";
        assert_eq!(postgresql(counted), "id BIGINT GENERATED BY DEFAULT AS IDENTITY PRIMARY KEY, a");
        assert_eq!(postgresql("PRIMARY KEY (a, INTEGER)"), "PRIMARY KEY (a, BIGINT)");
    }

    #[test]
    fn marked_lines_are_for_one_engine() {
        let text = "a INTEGER\n-- only: sqlite\nb INTEGER\n  -- only: postgresql\nc INTEGER\n-- both\nd BLOB";
        assert_eq!(migration(text, Engine::Sqlite), "a INTEGER\nb INTEGER\nd BLOB");
        assert_eq!(migration(text, Engine::Postgres), "a BIGINT\nc INTEGER\nd BYTEA");
    }

    #[test]
    fn tests_for_null_are_left_out_of_the_probe() {
        let filter = "($1 IS NULL OR a = $1) AND ($2 is not null AND b > $2) AND '$3 IS NULL' <> c IS NULL";
        let expected = "(TRUE OR a = $1) AND (TRUE AND b > $2) AND '$3 IS NULL' <> c IS NULL";
        assert_eq!(probe(filter).as_deref(), Some(expected));
        assert_eq!(probe("a = $1 AND b IS NULL"), None);
    }

    /// Pieces of a statement with what becomes of them.
    fn piece() -> impl Strategy<Value = (String, String)> {
        prop_oneof![
            (1..99_u32).prop_map(|n| (format!(" ${n} "), format!(" ?{n} "))),
            "[a-z(),=<>*]{0,8}".prop_map(|code| (code.clone(), code)),
            "[a-z$0-9é-]{0,8}".prop_map(|text| format!("'{text}''{text}'")).prop_map(|text| (text.clone(), text)),
            "[a-z$0-9' ]{0,8}".prop_map(|name| format!("\"{name}\"")).prop_map(|name| (name.clone(), name)),
            "[a-z$0-9'\" ]{0,8}".prop_map(|words| format!("--{words}\n")).prop_map(|line| (line.clone(), line)),
            "[a-z$0-9'\" -]{0,8}".prop_map(|words| format!("/*{words}*/")).prop_map(|words| (words.clone(), words)),
        ]
    }

    proptest! {
        #[test]
        fn only_parameters_are_rewritten(pieces in prop::collection::vec(piece(), 0..12)) {
            // Blanks between, so that two pieces do not make a third kind.
            let text = pieces.iter().map(|(text, _)| text.as_str()).collect::<Vec<_>>().join(" ");
            let expected = pieces.iter().map(|(_, expected)| expected.as_str()).collect::<Vec<_>>().join(" ");
            prop_assert_eq!(numbered(&text), expected);
        }

        #[test]
        fn any_text_is_taken(text in "[A-Z$'\"/*\\n -]{0,40}|\\PC{0,40}") {
            prop_assert_eq!(pieces(&text).into_iter().map(|(_, piece)| piece).collect::<String>(), text.clone());
            prop_assert_eq!(tokens(&text).concat(), text.clone());
            prop_assert_eq!(numbered(&text).len(), text.len());
            let _ = (postgresql(&text), probe(&text), migration(&text, Engine::Postgres));
            prop_assert_eq!(migration(&text, Engine::Sqlite), text);
        }
    }
}
