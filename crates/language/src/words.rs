//! The words of a text as search sees them: one analyser for what is kept and for what is looked for, in the six languages.
//!
//! - Words are those of Unicode's UAX 29; apostrophes cut them too (*l'évaluation* is found as *évaluation*).
//! - Case, marks and forms of writing are folded (*Évaluation*, *evaluation*, full-width letters).
//! - Latin words are stemmed as their text's language has it, Cyrillic words as Russian (Snowball). What is looked for has no
//!   language, so it is stemmed in each; a stem carries the letter of its language, so that none is taken for another's.
//! - An accented word is kept stemmed with its accents, as the stemmer knows it, and also without, as people type it.
//! - Arabic words lose their article and the usual endings (light stemming).
//! - Han characters are kept as pairs, so that any part of two characters is found, and one alone as the beginning of a pair.

mod arabic;
mod excerpt;
mod fold;
mod wanted;

use std::ops::Range;

use frostem::{Algorithm, Stemmer};
use unicode_segmentation::UnicodeSegmentation;

use crate::Language;

pub use excerpt::{Piece, excerpt, shows};
pub use wanted::{Phrase, Wanted};

/// The longest token, in characters; what is longer is cut.
const LONGEST: usize = 40;

/// The words of one text, ready to be kept: letters and digits only, without blanks.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Words {
    /// In the order of the text, so that phrases are found.
    said: Vec<String>,
    /// The other forms of accented words.
    folded: Vec<String>,
}

impl Words {
    /// Adds the words of a text in a language.
    pub fn add(&mut self, language: Language, text: &str) {
        let stems = Stems::of(language);
        for part in parts(text) {
            match part.kind {
                Kind::Han => self.said.extend(pairs(&text[part.at])),
                kind => {
                    let forms = stems.forms(kind, &text[part.at]);
                    self.folded.extend(forms.folded);
                    self.said.extend(Some(forms.said).filter(|said| !said.is_empty()));
                }
            }
        }
    }

    /// All tokens in the order in which they are kept.
    pub fn tokens(&self) -> impl Iterator<Item = &str> {
        self.said.iter().chain(&self.folded).map(String::as_str)
    }
}

/// What a word is written in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Kind {
    Latin,
    /// With a digit in it.
    Number,
    Cyrillic,
    Arabic,
    /// A whole run of Han characters.
    Han,
    /// Any other script: folded, not stemmed.
    Other,
}

impl Kind {
    fn of(word: &str) -> Self {
        if word.chars().any(char::is_numeric) {
            return Kind::Number;
        }
        match word.chars().next().unwrap_or(' ') {
            'a'..='z' | 'A'..='Z' | '\u{c0}'..='\u{24f}' | '\u{1e00}'..='\u{1eff}' => Kind::Latin,
            '\u{ff21}'..='\u{ff3a}' | '\u{ff41}'..='\u{ff5a}' | '\u{fb00}'..='\u{fb06}' => Kind::Latin,
            '\u{400}'..='\u{52f}' => Kind::Cyrillic,
            '\u{600}'..='\u{6ff}' | '\u{750}'..='\u{77f}' | '\u{fb50}'..='\u{fdff}' | '\u{fe70}'..='\u{fefc}' => {
                Kind::Arabic
            }
            _ => Kind::Other,
        }
    }
}

fn is_han(c: char) -> bool {
    matches!(c, '\u{3007}' | '\u{3400}'..='\u{4dbf}' | '\u{4e00}'..='\u{9fff}' | '\u{f900}'..='\u{faff}' | '\u{20000}'..='\u{323af}')
}

/// A word, or a run of Han characters, and where it stands in its text.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Part {
    kind: Kind,
    at: Range<usize>,
}

/// The words of a text in their order.
fn parts(text: &str) -> Vec<Part> {
    let mut parts: Vec<Part> = Vec::new();
    for (start, word) in text.unicode_word_indices() {
        if word.chars().next().is_some_and(is_han) {
            let end = start + word.len();
            match parts.last_mut() {
                Some(last) if last.kind == Kind::Han && last.at.end == start => last.at.end = end,
                _ => parts.push(Part { kind: Kind::Han, at: start..end }),
            }
            continue;
        }
        // What joins letters to one word (an apostrophe, a stop, an underscore) cuts here.
        let mut cut = word.contains(['\'', '\u{2019}']);
        for piece in word.split(|c: char| !c.is_alphanumeric() && !fold::is_mark(c)) {
            cut |= piece.len() < word.len();
            let piece = piece.trim_start_matches(fold::is_mark);
            // The letter before or after an apostrophe is no word: l', s.
            let letter = cut && piece.chars().count() < 2 && !piece.chars().all(char::is_numeric);
            if piece.is_empty() || letter || !piece.chars().any(char::is_alphanumeric) {
                continue;
            }
            let start = start + (piece.as_ptr() as usize - word.as_ptr() as usize);
            parts.push(Part { kind: Kind::of(piece), at: start..start + piece.len() });
        }
    }
    parts
}

/// The pairs of a run of Han characters; the last character stands alone too, so that it is found as a beginning.
fn pairs(run: &str) -> Vec<String> {
    let folded = fold::han(run);
    let chars: Vec<char> = folded.chars().collect();
    let mut pairs: Vec<String> = chars.windows(2).map(|pair| pair.iter().collect()).collect();
    pairs.extend(chars.last().map(char::to_string));
    pairs
}

/// The forms in which a word is kept.
struct Forms {
    said: String,
    folded: Option<String>,
}

/// How words of a text are stemmed.
struct Stems {
    /// The letter that a Latin stem carries.
    letter: char,
    latin: Stemmer,
    russian: Stemmer,
}

impl Stems {
    /// For a text in a language; Latin words in a text of another script are mostly English.
    fn of(language: Language) -> Self {
        let (letter, algorithm) = match language {
            Language::French => ('f', Algorithm::French),
            Language::Spanish => ('s', Algorithm::Spanish),
            Language::Arabic | Language::Chinese | Language::English | Language::Russian => ('e', Algorithm::English),
        };
        Stems { letter, latin: Stemmer::new(algorithm), russian: Stemmer::new(Algorithm::Russian) }
    }

    fn forms(&self, kind: Kind, word: &str) -> Forms {
        let only = |said: String| Forms { said, folded: None };
        match kind {
            Kind::Latin => self.latin(word),
            Kind::Number => only(cut(&format!("n{}", fold::latin(&fold::lower(word))))),
            Kind::Cyrillic => only(cut(&self.russian.stem(&fold::cyrillic(word)))),
            Kind::Arabic => only(cut(&arabic::stem(&fold::arabic(word)))),
            Kind::Han | Kind::Other => only(cut(&fold::latin(&fold::lower(word)))),
        }
    }

    /// The first letters of tokens, as [`Stems::begins_with_any`] compares them.
    fn initials<'a>(&self, tokens: impl IntoIterator<Item = &'a String>) -> Vec<char> {
        let first = |token: &'a String| {
            let mut chars = token.chars();
            let letter = chars.next();
            [letter, chars.next().filter(|_| letter == Some(self.letter))]
        };
        tokens.into_iter().flat_map(first).flatten().collect()
    }

    /// Whether one of a word's forms can be among tokens with these first letters. A stemmer leaves a Latin or Cyrillic word its
    /// beginning; of Arabic words and others nothing is said.
    fn begins_with_any(&self, kind: Kind, word: &str, initials: &[char]) -> bool {
        let mut buffer = [0; 4];
        let Some(first) = word.chars().next().map(|first| &*first.encode_utf8(&mut buffer)) else { return false };
        let folded = match kind {
            Kind::Latin => fold::latin(&fold::lower(first)),
            Kind::Cyrillic => fold::cyrillic(first),
            Kind::Number | Kind::Arabic | Kind::Han | Kind::Other => return true,
        };
        folded.chars().next().is_none_or(|first| initials.contains(&first))
    }

    fn latin(&self, word: &str) -> Forms {
        let lower = fold::lower(word);
        let stem = |word: &str| cut(&format!("{}{}", self.letter, fold::latin(&self.latin.stem(word))));
        let said = stem(&lower);
        let folded = (!lower.is_ascii()).then(|| stem(&fold::latin(&lower))).filter(|folded| *folded != said);
        Forms { said, folded }
    }
}

/// A token of letters and digits that is not too long.
fn cut(token: &str) -> String {
    token.chars().filter(|c| c.is_alphanumeric()).take(LONGEST).collect()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn kept(language: Language, text: &str) -> Vec<String> {
        let mut words = Words::default();
        words.add(language, text);
        words.tokens().map(str::to_owned).collect()
    }

    /// Whether a text is found by what somebody types.
    fn finds(typed: &str, language: Language, text: &str) -> bool {
        let tokens = kept(language, text);
        let wanted = Wanted::of(typed);
        !wanted.is_empty() && wanted.all().iter().all(|any| any.iter().any(|phrase| phrase.stands_in(&tokens)))
    }

    #[test]
    fn words_are_cut_folded_and_stemmed() {
        assert_eq!(kept(Language::English, "The Parties' national reports."), ["ethe", "eparti", "enation", "ereport"]);
        assert_eq!(kept(Language::French, "L'évaluation"), ["fevalu"]);
        assert_eq!(
            kept(Language::English, "in 33(f), COP-15 of 2031"),
            ["ein", "n33", "ef", "ecop", "n15", "eof", "n2031"]
        );
        assert_eq!(kept(Language::Chinese, "生物安全，议定书"), ["生物", "物安", "安全", "全", "议定", "定书", "书"]);
    }

    #[test]
    fn other_forms_of_a_word_are_found() {
        let english = "The Parties integrated biosafety into their national development plans; costs were the barrier.";
        for typed in ["party", "integrate biosafety", "PLAN development", "Barriers", "cost"] {
            assert!(finds(typed, Language::English, english), "{typed}");
        }
        let french =
            "L’évaluation des risques biotechnologiques relève des autorités nationales chargées de l’environnement.";
        for typed in
            ["evaluation", "évaluations", "risque", "autorité nationale", "autorites", "ENVIRONNEMENT", "l'évaluation"]
        {
            assert!(finds(typed, Language::French, french), "{typed}");
        }
        let spanish = "Las instituciones públicas necesitan más recursos y la coordinación entre ministerios.";
        for typed in ["institución", "institucion publica", "públicas", "coordinaciones", "coordinacion", "Ministerio"]
        {
            assert!(finds(typed, Language::Spanish, spanish), "{typed}");
        }
        let russian = "Страны учитывают вопросы биобезопасности в планах; всё ещё не хватает средств.";
        for typed in ["страна", "биобезопасность", "план", "все", "СРЕДСТВО"] {
            assert!(finds(typed, Language::Russian, russian), "{typed}");
        }
    }

    #[test]
    fn arabic_is_found_with_and_without_its_article() {
        let text = "تحتاج الأطراف إلى بناء القدرات في مجال السلامة الأحيائية وللبروتوكول أهمية، والتنمية المستدامة هدفُها.";
        for typed in ["القدرات", "قدرات", "السلامة", "سلامة", "الاحيائية", "أحيائية", "بروتوكول", "تنمية", "هدف", "أطراف"]
        {
            assert!(finds(typed, Language::Arabic, text), "{typed}");
        }
        assert!(!finds("تقرير", Language::Arabic, text));
    }

    #[test]
    fn a_part_of_two_characters_is_found() {
        let text = "缔约方需要加强生物安全方面的能力建设。";
        for typed in ["生物", "安全", "物安", "能力建设", "设", "生物 能力", "缔约方"] {
            assert!(finds(typed, Language::Chinese, text), "{typed}");
        }
        for typed in ["全生", "生安", "建设能力", "书"] {
            assert!(!finds(typed, Language::Chinese, text), "{typed}");
        }
    }

    #[test]
    fn a_stem_of_one_language_is_no_stem_of_another() {
        assert!(finds("connected", Language::English, "a connection"), "in English the two have one stem");
        assert!(!finds("connected", Language::Spanish, "connection"), "and in Spanish they have not");
        // A word of another language in a text is found as it stands there.
        assert!(finds("Nagoya Protocol", Language::Russian, "Нагойский протокол (Nagoya Protocol)"));
        assert!(finds("clearing-house", Language::Spanish, "El mecanismo (Clearing-House) funciona"));
    }

    #[test]
    fn words_in_quotation_marks_stand_together() {
        let text = "National biosafety frameworks need national funds";
        assert!(finds("\"biosafety framework\"", Language::English, text));
        assert!(!finds("\"biosafety funds\"", Language::English, text));
        assert!(finds("\"national funds\" biosafety", Language::English, text));
        assert!(finds("“biosafety framework", Language::English, text), "an open quotation is closed at the end");
    }

    proptest! {
        #[test]
        fn a_word_is_found_in_its_text(text in "\\PC{0,60}", language in prop::sample::select(Language::ALL.to_vec())) {
            for part in parts(&text) {
                prop_assert!(finds(&text[part.at.clone()], language, &text) || Wanted::of(&text[part.at.clone()]).is_empty());
            }
            for token in kept(language, &text) {
                prop_assert!(!token.is_empty() && token.chars().all(char::is_alphanumeric), "{token:?}");
            }
        }
    }
}
