//! What somebody looks for, as the words under which it may be kept.

use std::collections::HashSet;

use super::{Kind, Stems, fold, parts};
use crate::Language;

/// So many words are looked for at most; what was typed after them is not.
const MOST: usize = 12;

/// What is looked for: all of several things, each in any of some forms. A form is a word, or words that stand together.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Wanted {
    all: Vec<Vec<Phrase>>,
    /// The runs of Han characters, for marking them where they stand.
    pub(super) runs: Vec<String>,
    /// Every token, for marking words.
    pub(super) tokens: HashSet<String>,
}

/// Tokens that stand together.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Phrase {
    pub tokens: Vec<String>,
    /// Whether the last token may be the beginning of one only.
    pub begins: bool,
}

impl Phrase {
    fn word(token: String) -> Self {
        Phrase { tokens: vec![token], begins: false }
    }

    /// Whether these words stand together among the tokens of a text.
    pub fn stands_in(&self, tokens: &[String]) -> bool {
        let last = self.tokens.len() - 1;
        let same = |nth: usize, (wanted, kept): (&String, &String)| {
            wanted == kept || (self.begins && nth == last && kept.starts_with(wanted.as_str()))
        };
        tokens
            .windows(self.tokens.len())
            .any(|part| self.tokens.iter().zip(part).enumerate().all(|(nth, pair)| same(nth, pair)))
    }
}

impl Wanted {
    /// Reads what somebody typed: words, and between quotation marks words that stand together.
    pub fn of(typed: &str) -> Self {
        let stems: Vec<Stems> = [Language::English, Language::French, Language::Spanish].map(Stems::of).into();
        let mut wanted = Wanted::default();
        let quotes = ['"', '\u{201c}', '\u{201d}', '\u{ab}', '\u{bb}'];
        for (nth, piece) in typed.split(quotes).enumerate() {
            if nth % 2 == 1 {
                wanted.quoted(&stems, piece);
            } else {
                wanted.loose(&stems, piece);
            }
        }
        wanted.all.truncate(MOST);
        wanted.tokens = wanted.all.iter().flatten().flat_map(|phrase| &phrase.tokens).cloned().collect();
        wanted
    }

    /// All of these are looked for, each in any of its forms.
    pub fn all(&self) -> &[Vec<Phrase>] {
        &self.all
    }

    /// Whether there is no word in what was typed.
    pub fn is_empty(&self) -> bool {
        self.all.is_empty()
    }

    /// Words in whichever order.
    fn loose(&mut self, stems: &[Stems], typed: &str) {
        for part in parts(typed) {
            let word = &typed[part.at];
            let any = if part.kind == Kind::Han { vec![self.run(word)] } else { forms(stems, part.kind, word) };
            self.all.extend(Some(any).filter(|any| !any.is_empty()));
        }
    }

    /// Words that stand together: in the stems of one language each time. Their accents are those of the text, or none at all.
    fn quoted(&mut self, stems: &[Stems], typed: &str) {
        let parts = parts(typed);
        let mut any: Vec<Phrase> = Vec::new();
        for stems in stems {
            let mut phrase = Phrase { tokens: Vec::new(), begins: false };
            for part in &parts {
                let word = &typed[part.at.clone()];
                if part.kind == Kind::Han {
                    let run = self.run(word);
                    phrase.begins = run.begins;
                    phrase.tokens.extend(run.tokens);
                } else {
                    let said = stems.forms(part.kind, word).said;
                    phrase.tokens.extend(Some(said).filter(|said| !said.is_empty()));
                }
            }
            if !phrase.tokens.is_empty() && !any.contains(&phrase) {
                any.push(phrase);
            }
        }
        if !any.is_empty() {
            self.all.push(any);
        }
    }

    /// A run of Han characters: its pairs, which stand together; one character alone is the beginning of a pair.
    fn run(&mut self, run: &str) -> Phrase {
        let folded = fold::han(run);
        let chars: Vec<char> = folded.chars().collect();
        self.runs.push(folded);
        match chars.as_slice() {
            [_] | [] => Phrase { tokens: vec![chars.iter().collect()], begins: true },
            chars => Phrase { tokens: chars.windows(2).map(|pair| pair.iter().collect()).collect(), begins: false },
        }
    }
}

/// A word in the stems of each language, with and without its accents.
fn forms(stems: &[Stems], kind: Kind, word: &str) -> Vec<Phrase> {
    let mut any: Vec<Phrase> = Vec::new();
    for forms in stems.iter().map(|stems| stems.forms(kind, word)) {
        for token in [Some(forms.said), forms.folded].into_iter().flatten() {
            let phrase = Phrase::word(token);
            if !phrase.tokens[0].is_empty() && !any.contains(&phrase) {
                any.push(phrase);
            }
        }
    }
    any
}
