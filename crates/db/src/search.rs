//! Full-text search, the one thing in which the engines have nothing in common: SQLite keeps words in a contentless FTS5
//! table, PostgreSQL in a `tsvector` with a GIN index. Both tables are called `search`, with the columns `rowid` and `words`;
//! statements of both are written with the two marks below, which become each engine's own, and are checked as all others are.
//!
//! - `SEARCH_WORDS($2)` takes what [`written`] made of a text's words.
//! - `SEARCH_FOUND($1)` is a table of one column, `id`: the rows in which what [`asked`] made of a question stands.
//!
//! ```
//! # use db::sql;
//! sql!("INSERT INTO search (rowid, words) VALUES ($1, SEARCH_WORDS($2))");
//! sql!("SELECT found.id FROM SEARCH_FOUND($1) AS found ORDER BY found.id DESC LIMIT 20");
//! ```
//!
//! Words are letters and digits only; whoever makes them folds and stems them before. Both engines then find the same:
//! neither is asked to understand a language.

use std::collections::HashMap;
use std::fmt::Write as _;

use crate::Engine;

/// So many words of a text are kept. PostgreSQL knows 16,383 places in a text, and SQLite shall not find what it does not.
const MOST: usize = 16_000;
/// So often a word is kept of one text, for the same reason.
const OFTEN: u32 = 255;

/// Words that stand together, one after the other.
#[derive(Clone, Debug)]
pub struct Together {
    pub words: Vec<String>,
    /// Whether the last word may be the beginning of one.
    pub begins: bool,
}

/// The words of a text as the engine takes them.
#[must_use]
pub fn written<'a>(engine: Engine, words: impl Iterator<Item = &'a str>) -> String {
    let mut often: HashMap<&str, u32> = HashMap::new();
    let mut text = String::new();
    for (place, word) in (1..=MOST).zip(words) {
        let times = often.entry(word).or_default();
        *times += 1;
        let kept = if *times <= OFTEN && is_word(word) { word } else { "" };
        // What is left out keeps its place, so that what stood around it does not stand together.
        let _ = match engine {
            Engine::Sqlite if kept.is_empty() => write!(text, "0 "),
            Engine::Sqlite => write!(text, "{kept} "),
            Engine::Postgres if kept.is_empty() => Ok(()),
            Engine::Postgres => write!(text, "'{kept}':{place} "),
        };
    }
    text
}

/// What is looked for as the engine takes it: all of these, each in any of its forms. Nothing is found when nothing is asked.
#[must_use]
pub fn asked(engine: Engine, all: &[Vec<Together>]) -> String {
    let any = |forms: &Vec<Together>| {
        let forms: Vec<String> = forms.iter().filter_map(|form| together(engine, form)).collect();
        let or = if engine == Engine::Sqlite { " OR " } else { " | " };
        (!forms.is_empty()).then(|| format!("({})", forms.join(or)))
    };
    let and = if engine == Engine::Sqlite { " AND " } else { " & " };
    let all: Vec<String> = all.iter().filter_map(any).collect();
    match (all.is_empty(), engine) {
        (false, _) => all.join(and),
        // A word that is no word: an empty question is an error of FTS5's.
        (true, Engine::Sqlite) => "\"\"".to_owned(),
        (true, Engine::Postgres) => String::new(),
    }
}

fn together(engine: Engine, form: &Together) -> Option<String> {
    if form.words.is_empty() || !form.words.iter().all(|word| is_word(word)) {
        return None;
    }
    let begins = match (form.begins, engine) {
        (false, _) => "",
        (true, Engine::Sqlite) => " *",
        (true, Engine::Postgres) => ":*",
    };
    Some(match engine {
        Engine::Sqlite => format!("\"{}\"{begins}", form.words.join(" ")),
        Engine::Postgres => format!("('{}'{begins})", form.words.join("' <-> '")),
    })
}

/// Letters and digits only: neither engine then cuts it, nor takes a part of it for its own language.
fn is_word(word: &str) -> bool {
    !word.is_empty() && word.chars().all(char::is_alphanumeric)
}

/// A statement with its marks made the engine's own.
pub(crate) fn marked(text: &str, engine: Engine) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some((before, parameter, after)) = next(rest) {
        out.push_str(before);
        out.push_str(&match (engine, parameter) {
            (Engine::Sqlite, Mark::Words(parameter)) => parameter.to_owned(),
            (Engine::Postgres, Mark::Words(parameter)) => format!("CAST(CAST({parameter} AS TEXT) AS TSVECTOR)"),
            (Engine::Sqlite, Mark::Found(parameter)) => {
                format!("(SELECT rowid AS id FROM search WHERE search MATCH {parameter})")
            }
            (Engine::Postgres, Mark::Found(parameter)) => {
                // By the index of words, whatever the engine thinks: it cannot know how many a question that it has not seen
                // will find, and would else walk through everything from the latest on for a word that stands in one text.
                format!(
                    "(WITH hit AS MATERIALIZED (SELECT rowid AS id FROM search \
                     WHERE words @@ CAST(CAST({parameter} AS TEXT) AS TSQUERY)) SELECT id FROM hit ORDER BY id DESC)"
                )
            }
        });
        rest = after;
    }
    out.push_str(rest);
    out
}

/// A mark with the parameter in it.
enum Mark<'a> {
    Words(&'a str),
    Found(&'a str),
}

/// What stands before the next mark, the mark, and what stands after it.
fn next(text: &str) -> Option<(&str, Mark<'_>, &str)> {
    const MARK: &str = "SEARCH_";
    let at = text.find(MARK)?;
    let (name, rest) = text[at + MARK.len()..].split_once('(')?;
    let (parameter, after) = rest.split_once(')')?;
    let mark = match name {
        "WORDS" => Mark::Words(parameter),
        "FOUND" => Mark::Found(parameter),
        _ => return None,
    };
    Some((&text[..at], mark, after))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_engine_gets_its_own_words() {
        let words = ["a", "b", "a", "it's"];
        assert_eq!(written(Engine::Sqlite, words.into_iter()), "a b a 0 ");
        assert_eq!(written(Engine::Postgres, words.into_iter()), "'a':1 'b':2 'a':3 ");
    }

    #[test]
    fn each_engine_gets_its_own_question() {
        let form = |words: &[&str], begins| Together { words: words.iter().map(ToString::to_string).collect(), begins };
        let all =
            [vec![form(&["a"], false), form(&["b", "c"], false)], vec![form(&["d"], true)], vec![form(&["'"], true)]];
        assert_eq!(asked(Engine::Sqlite, &all), "(\"a\" OR \"b c\") AND (\"d\" *)");
        assert_eq!(asked(Engine::Postgres, &all), "(('a') | ('b' <-> 'c')) & (('d':*))");
        assert_eq!(asked(Engine::Sqlite, &[]), "\"\"");
        assert_eq!(asked(Engine::Postgres, &[]), "");
    }

    #[test]
    fn marks_become_each_engines_own() {
        let text = "SELECT 1 FROM SEARCH_FOUND($1) AS found WHERE SEARCH_WORDS($2) = SEARCH_OTHER($3)";
        assert_eq!(
            marked(text, Engine::Sqlite),
            "SELECT 1 FROM (SELECT rowid AS id FROM search WHERE search MATCH $1) AS found WHERE $2 = SEARCH_OTHER($3)"
        );
        assert!(marked(text, Engine::Postgres).contains("words @@ CAST(CAST($1 AS TEXT) AS TSQUERY))"));
        assert_eq!(marked("SELECT 1", Engine::Sqlite), "SELECT 1");
    }
}
