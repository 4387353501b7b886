//! Words that a line's end parts: "capacity-" and "building" are one with its hyphen, "execu-" and "tive" without.

use std::collections::HashSet;

use super::{Block, Line};
use crate::marker;
use crate::words;

/// What a text tells of its words, so that a hyphen at a line's end can be told from one that is always there.
pub(crate) struct Broken {
    /// Words that stand somewhere in the middle of a line, in small letters.
    known: HashSet<String>,
}

/// What stands before a hyphen without being a word of its own.
const PREFIXES: [&str; 24] = [
    "anti", "co", "counter", "inter", "intra", "mid", "micro", "mini", "mono", "multi", "non", "post", "pre", "pro",
    "re", "self", "semi", "socio", "sub", "trans", "ultra", "agro", "eco", "vice",
];

/// The longest word, in bytes.
const LONGEST: usize = 80;

impl Broken {
    pub(crate) fn of(lines: &[Line]) -> Self {
        // Most texts break no word: then nothing is asked.
        if !lines.iter().any(|line| ends_in_hyphen(&line.text)) {
            return Broken { known: HashSet::new() };
        }
        // Neither the end of a broken word is one of its own, nor its beginning.
        let inside = |(at, line): (usize, &Line)| {
            let end = if ends_in_hyphen(&line.text) { line.text.rfind(' ').unwrap_or(0) } else { line.text.len() };
            let rest = at > 0 && ends_in_hyphen(&lines[at - 1].text);
            let start = if rest { line.text.find(' ').unwrap_or(line.text.len()) } else { 0 };
            line.text.get(start..end).unwrap_or_default().to_lowercase()
        };
        let plain = |word: &str| word.trim_matches(|c: char| !c.is_alphabetic()).to_owned();
        let known = lines.iter().enumerate().flat_map(|line| inside(line).split(' ').map(plain).collect::<Vec<_>>());
        Broken { known: known.filter(|word| !word.is_empty()).collect() }
    }

    /// Whether the end of a line parts a word, whose rest the next begins with.
    pub(crate) fn parts(&self, last: &str, line: &str) -> bool {
        let upper = last.trim_end_matches(['-', '‑']).ends_with(char::is_uppercase);
        let rest = line.starts_with(if upper { char::is_uppercase } else { char::is_lowercase });
        ends_in_hyphen(last) && rest && marker::split(line).is_none()
    }

    /// Puts a line behind those before it.
    pub(crate) fn join(&self, block: &mut Block, line: &str) {
        // "short- and long-term" is no broken word.
        let word = line.split(' ').next().unwrap_or_default();
        if !ends_in_hyphen(&block.text) || words::SUSPENDED.contains(&word) {
            block.text.push(' ');
        } else if !self.keeps_hyphen(&block.text, word) {
            block.text.pop();
        }
        block.text.push_str(line);
    }

    fn keeps_hyphen(&self, above: &str, word: &str) -> bool {
        // No more is looked at than a word has.
        let tail = &above[above.floor_char_boundary(above.len().saturating_sub(LONGEST))..];
        let first = tail.rsplit(' ').next().unwrap_or_default().trim_end_matches(['-', '‑']);
        let first = first.trim_start_matches(|c: char| !c.is_alphanumeric()).to_lowercase();
        let rest: String = word.chars().take_while(|c| c.is_alphanumeric()).collect::<String>().to_lowercase();
        let known = |word: &str| self.known.contains(word);
        if rest.is_empty() || known(&format!("{first}-{rest}")) {
            return true;
        }
        if known(&format!("{first}{rest}")) || known(&format!("{first}{rest}s")) {
            return false;
        }
        // "decision-making" where "decision" stands elsewhere; a name keeps its hyphen, as does what has one already.
        let capital =
            word.starts_with(char::is_uppercase) && above.chars().rev().nth(1).is_some_and(char::is_lowercase);
        capital || first.contains(['-', '/']) || known(&first) || PREFIXES[..].contains(&first.as_str()) && known(&rest)
    }
}

fn ends_in_hyphen(text: &str) -> bool {
    text.ends_with(['-', '‑']) && text.chars().rev().nth(1).is_some_and(char::is_alphabetic)
}

#[cfg(test)]
mod tests {
    use super::super::blocks;

    #[test]
    fn a_hyphen_at_the_end_of_a_line() {
        let joined = |text: &str| blocks(text).first().map(|block| block.text.clone()).unwrap_or_default();
        assert_eq!(
            joined("The capacity of harbours and their capacity-\nbuilding"),
            "The capacity of harbours and their capacity-building"
        );
        assert_eq!(joined("The Panel asked the Execu-\ntive Secretary"), "The Panel asked the Executive Secretary");
        assert_eq!(joined("PANEL ON POLLINA-\nTORS"), "PANEL ON POLLINATORS");
        assert_eq!(joined("It is to translate and to trans-\nlate"), "It is to translate and to translate");
        assert_eq!(joined("The short-\nand long-term aims"), "The short- and long-term aims");
    }
}
