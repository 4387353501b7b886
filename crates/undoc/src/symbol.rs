//! Document symbols and the numbers of decisions, wherever they are mentioned.

use std::collections::HashSet;
use std::sync::LazyLock;

use regex::Regex;

// At least three parts: "UNEP/ABC/WG/3/1/Add.1", "A/RES/70/1", "ICCD/COP(15)/CST/1".
static SYMBOL: LazyLock<Regex> = LazyLock::new(|| {
    Regex::new(r"\b[A-Z][A-Z0-9.&-]{0,24}(?:/[A-Z0-9][A-Za-z0-9.&-]{0,24}(?:\([A-Z0-9]{1,8}\))?){2,12}")
        .expect("a valid pattern")
});
// The word tells it from a date: "decision 14/20", "décision BX-IV/3", "recommendations 5/1 and 5/2" (the first).
static DECISION: LazyLock<Regex> = LazyLock::new(|| {
    Regex::new(r"(?i:\b(?:decisions?|d[ée]cisions?|decisi[oó]n(?:es)?|resolutions?|r[ée]solutions?|recommendations?))\s+((?:[A-Z]{1,8}-)?(?:[IVXL]{1,8}|[0-9]{1,3})/[A-Z0-9][A-Z0-9.]{0,10})")
        .expect("a valid pattern")
});

/// Symbols of documents, each once.
pub(crate) fn documents(text: &str) -> Vec<String> {
    let text = plain(text);
    let found = SYMBOL.find_iter(&text).map(|hit| hit.as_str().trim_end_matches(['.', '-', '&']));
    // Three names with slashes between them are no symbol: one of a document counts something.
    once(found.filter(|symbol| symbol.contains(|c: char| c.is_ascii_digit())))
}

/// Decisions, resolutions and recommendations by number, each once.
pub(crate) fn decisions(text: &str) -> Vec<String> {
    let text = plain(text);
    once(DECISION.captures_iter(&text).filter_map(|hit| hit.get(1)).map(|hit| hit.as_str().trim_end_matches('.')))
}

fn plain(text: &str) -> String {
    text.chars()
        .map(|c| match c {
            '\u{2010}' | '\u{2011}' => '-',
            c if c.is_whitespace() => ' ',
            c => c,
        })
        .collect()
}

fn once<'a>(found: impl Iterator<Item = &'a str>) -> Vec<String> {
    let mut seen = HashSet::new();
    found.filter(|symbol| seen.insert(*symbol)).map(str::to_owned).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn symbols_of_documents() {
        let text = "See (UNEP/ABC/WG-2/10/1) and UNEP/ABC/WG-2/10/1/Add.1. Also ECE/MP.XY/WG.1/2031/2, FAO/UNEP/WHO and and/or/not.";
        assert_eq!(documents(text), ["UNEP/ABC/WG-2/10/1", "UNEP/ABC/WG-2/10/1/Add.1", "ECE/MP.XY/WG.1/2031/2"]);
    }

    #[test]
    fn numbers_of_decisions() {
        assert_eq!(decisions("decision BX‑IV/3, annex II; Decision 14/20 and on 3/4"), ["BX-IV/3", "14/20"]);
    }
}
