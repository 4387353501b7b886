//! Which language: its code, its name in itself, its direction, and the choice among what a browser offers.

use std::fmt;
use std::str::FromStr;

/// One of the six official languages of the United Nations.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Language {
    Arabic,
    Chinese,
    English,
    French,
    Russian,
    Spanish,
}

/// Which way a text runs, as HTML's `dir` has it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Direction {
    LeftToRight,
    RightToLeft,
}

impl Language {
    /// All six, in the alphabetical order of their English names, which is the order the United Nations lists them in.
    pub const ALL: [Language; 6] = [
        Language::Arabic,
        Language::Chinese,
        Language::English,
        Language::French,
        Language::Russian,
        Language::Spanish,
    ];

    /// The ISO 639-1 code, also the value of HTML's `lang`.
    pub fn code(self) -> &'static str {
        match self {
            Language::Arabic => "ar",
            Language::Chinese => "zh",
            Language::English => "en",
            Language::French => "fr",
            Language::Russian => "ru",
            Language::Spanish => "es",
        }
    }

    /// The language's name in itself, for the language menu.
    pub fn own_name(self) -> &'static str {
        match self {
            Language::Arabic => "العربية",
            Language::Chinese => "中文",
            Language::English => "English",
            Language::French => "Français",
            Language::Russian => "Русский",
            Language::Spanish => "Español",
        }
    }

    /// Which way its script runs.
    pub fn direction(self) -> Direction {
        match self {
            Language::Arabic => Direction::RightToLeft,
            _ => Direction::LeftToRight,
        }
    }

    /// Its place in [`Language::ALL`].
    pub fn index(self) -> usize {
        self as usize
    }

    /// The best of the six for an `Accept-Language` header (RFC 9110, 12.5.4), or nothing when none fits.
    ///
    /// ```
    /// use language::Language;
    /// assert_eq!(Language::accepted("de, fr-CA;q=0.8, en;q=0.5"), Some(Language::French));
    /// assert_eq!(Language::accepted("en;q=0, ru"), Some(Language::Russian));
    /// assert_eq!(Language::accepted("tlh"), None);
    /// ```
    pub fn accepted(header: &str) -> Option<Language> {
        let mut best: Option<(f32, Language)> = None;
        for range in header.split(',') {
            let mut parts = range.split(';');
            let tag = parts.next().unwrap_or_default().trim();
            let quality = parts
                .find_map(|part| part.trim().strip_prefix("q=").map(|q| q.trim().parse().unwrap_or(0.0)))
                .unwrap_or(1.0);
            let primary = tag.split('-').next().unwrap_or_default();
            let Ok(language) = primary.to_ascii_lowercase().parse() else { continue };
            if quality > 0.0 && best.is_none_or(|(known, _)| quality > known) {
                best = Some((quality, language));
            }
        }
        best.map(|(_, language)| language)
    }
}

impl Direction {
    /// The value of HTML's `dir`.
    pub fn code(self) -> &'static str {
        match self {
            Direction::LeftToRight => "ltr",
            Direction::RightToLeft => "rtl",
        }
    }
}

impl FromStr for Language {
    type Err = ();

    fn from_str(code: &str) -> Result<Self, ()> {
        Language::ALL.into_iter().find(|language| language.code() == code).ok_or(())
    }
}

impl fmt::Display for Language {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}

/// A text in up to six languages, read in the reader's language, else in English, else in whichever there is.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Localized([String; 6]);

impl Localized {
    /// Texts in the order of [`Language::ALL`]; an empty one means that there is none.
    pub fn new(texts: [String; 6]) -> Self {
        Localized(texts)
    }

    /// A text that exists in one language only.
    pub fn only(language: Language, text: impl Into<String>) -> Self {
        let mut texts = Localized::default();
        texts.set(language, text);
        texts
    }

    /// Gives the text its wording in one language.
    pub fn set(&mut self, language: Language, text: impl Into<String>) {
        self.0[language.index()] = text.into();
    }

    /// The wording in exactly this language.
    pub fn exact(&self, language: Language) -> Option<&str> {
        Some(self.0[language.index()].as_str()).filter(|text| !text.is_empty())
    }

    /// The wording to show to a reader of `language`, with the language that it is really in.
    pub fn best(&self, language: Language) -> (Language, &str) {
        [language, Language::English]
            .into_iter()
            .chain(Language::ALL)
            .find_map(|candidate| self.exact(candidate).map(|text| (candidate, text)))
            .unwrap_or((language, ""))
    }

    /// The wording to show to a reader of `language`.
    pub fn get(&self, language: Language) -> &str {
        self.best(language).1
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_reader_gets_their_language_or_english() {
        let mut name = Localized::only(Language::English, "Avaria");
        name.set(Language::Russian, "Авария");
        assert_eq!(name.get(Language::Russian), "Авария");
        assert_eq!(name.best(Language::Arabic), (Language::English, "Avaria"));
        assert_eq!(Localized::only(Language::Chinese, "阿瓦里亚").get(Language::French), "阿瓦里亚");
        assert_eq!(Localized::default().get(Language::French), "");
    }
}
