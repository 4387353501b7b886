//! One message being put together: its id, its arguments, and how it is written.

use std::borrow::Cow;
use std::fmt::{self, Write as _};

use fluent_bundle::{FluentArgs, FluentValue};

use crate::{Catalogue, Direction, Language};

/// A message with its arguments; `Display` writes it as plain text.
pub struct Message<'a> {
    catalogue: &'a Catalogue,
    language: Language,
    id: Cow<'a, str>,
    args: FluentArgs<'a>,
    markup: Vec<String>,
    isolating: bool,
}

/// A message that is said later, in a language that is not known yet: its id, and what fills its places.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Saying {
    id: &'static str,
    filled: Vec<(&'static str, Filling)>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
enum Filling {
    Words(String),
    Number(i64),
}

impl Saying {
    /// The message with this id.
    pub fn new(id: &'static str) -> Self {
        Saying { id, filled: Vec::new() }
    }

    pub fn id(&self) -> &'static str {
        self.id
    }

    /// Fills the placeable `$name` with words.
    #[must_use]
    pub fn with(mut self, name: &'static str, words: impl Into<String>) -> Self {
        self.filled.push((name, Filling::Words(words.into())));
        self
    }

    /// Fills the placeable `$name` with a number, which also chooses the plural.
    #[must_use]
    pub fn count(mut self, name: &'static str, number: impl Count) -> Self {
        self.filled.push((name, Filling::Number(number.count())));
        self
    }
}

/// A piece of finished HTML; everything inside is escaped already.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Markup(String);

/// A whole number, owned or, as templates have it, borrowed.
pub trait Count {
    /// The number, or the nearest that fits.
    fn count(self) -> i64;
}

macro_rules! counts {
    ($($number:ty),*) => {$(
        impl Count for $number {
            fn count(self) -> i64 {
                i64::try_from(self).unwrap_or(i64::MAX)
            }
        }
        impl Count for &$number {
            fn count(self) -> i64 {
                (*self).count()
            }
        }
    )*};
}
counts!(i8, i16, i32, i64, u8, u16, u32, u64, usize);

impl<'a> Message<'a> {
    pub(crate) fn new(catalogue: &'a Catalogue, language: Language, id: impl Into<Cow<'a, str>>) -> Self {
        Message { catalogue, language, id: id.into(), args: FluentArgs::new(), markup: Vec::new(), isolating: false }
    }

    /// For pages: in a language that is written from the right, words filled in from now on keep their own direction, so
    /// that "7(a)" is not turned around. The marks (U+2068, U+2069) are not for mails and plain text.
    #[must_use]
    pub fn isolating(mut self) -> Self {
        self.isolating = self.language.direction() == Direction::RightToLeft;
        self
    }

    /// Fills the placeable `$name` with words.
    pub fn with(mut self, name: &'a str, value: impl fmt::Display) -> Self {
        let words = self.isolated(value.to_string());
        self.args.set(name, FluentValue::from(words));
        self
    }

    fn isolated(&self, words: String) -> String {
        let turns = self.isolating && words.contains(|c: char| c.is_ascii_alphanumeric());
        if turns { format!("\u{2068}{words}\u{2069}") } else { words }
    }

    /// Fills the placeable `$name` with a number, which also chooses the plural.
    pub fn count(mut self, name: &'a str, value: impl Count) -> Self {
        self.args.set(name, FluentValue::from(value.count()));
        self
    }

    /// Fills what a saying fills.
    pub fn filled(self, saying: &'a Saying) -> Self {
        saying.filled.iter().fold(self, |message, (name, filling)| match filling {
            Filling::Words(words) => message.with(name, words),
            Filling::Number(number) => message.count(name, number),
        })
    }

    /// Fills the placeable `$name` with a link; only [`Message::html`] writes links, plain text gets the words.
    pub fn link(self, name: &'a str, text: impl fmt::Display, href: impl fmt::Display) -> Self {
        let anchor =
            format!("<a href=\"{}\">{}</a>", escape(&href.to_string()), escape(&self.isolated(text.to_string())));
        self.markup(name, Markup(anchor))
    }

    /// Fills the placeable `$name` with finished HTML.
    pub fn markup(mut self, name: &'a str, html: Markup) -> Self {
        // A placeholder in the private use area survives formatting and escaping, and is replaced afterwards.
        let placeholder = format!("\u{E000}{}\u{E001}", self.markup.len());
        self.markup.push(html.0);
        self.args.set(name, FluentValue::from(placeholder));
        self
    }

    /// The message as HTML: its words escaped, its links and markup in place.
    pub fn html(&self) -> Markup {
        let words = self.catalogue.words(self.language, &self.id, Some(&self.args));
        let mut html = escape(&words);
        for (index, markup) in self.markup.iter().enumerate() {
            html = html.replace(&format!("\u{E000}{index}\u{E001}"), markup);
        }
        Markup(html)
    }
}

impl fmt::Display for Message<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.catalogue.words(self.language, &self.id, Some(&self.args)))
    }
}

impl Markup {
    /// Takes HTML that a template engine or a sanitizer has finished.
    pub fn finished(html: String) -> Self {
        Markup(html)
    }

    /// The HTML.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for Markup {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// Escapes the five characters that mean something in HTML text and attributes.
pub fn escape(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for character in text.chars() {
        match character {
            '&' => escaped.push_str("&amp;"),
            '<' => escaped.push_str("&lt;"),
            '>' => escaped.push_str("&gt;"),
            '"' => escaped.push_str("&quot;"),
            '\'' => escaped.push_str("&#39;"),
            other => {
                let _ = escaped.write_char(other);
            }
        }
    }
    escaped
}

/// A text without what no text has and no XML may (XML 1.0, 2.2): control characters other than those of lines and columns. NUL
/// is not its business: whoever takes texts in complains of it.
pub fn without_controls(text: String) -> String {
    let kept =
        |c: char| !matches!(c, '\u{1}'..='\u{8}' | '\u{B}' | '\u{C}' | '\u{E}'..='\u{1F}' | '\u{FFFE}' | '\u{FFFF}');
    if text.chars().all(kept) { text } else { text.chars().filter(|c| kept(*c)).collect() }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Messages;

    fn catalogue() -> Catalogue {
        let text = "cited = Cited in { $where } by { $who }\nposts = { $n ->\n    [one] { $n } post\n   *[other] { $n } posts\n }\n";
        Catalogue::new(&[Messages { owner: "test", texts: [text; 6] }]).expect("the messages parse")
    }

    #[test]
    fn html_escapes_words_and_keeps_links() {
        let catalogue = catalogue();
        let message = catalogue
            .message(Language::English, "cited")
            .link("where", "14(f)", "/documents/1#p-14-f")
            .with("who", "<b>A & B</b>");
        assert_eq!(
            message.html().as_str(),
            "Cited in <a href=\"/documents/1#p-14-f\">14(f)</a> by &lt;b&gt;A &amp; B&lt;/b&gt;"
        );
    }

    #[test]
    fn on_an_arabic_page_what_is_filled_in_keeps_its_direction() {
        let catalogue = catalogue();
        let cited = |language| catalogue.message(language, "cited").isolating();
        let arabic = cited(Language::Arabic).link("where", "7(a)", "/p").with("who", "أمينة");
        assert_eq!(arabic.html().as_str(), "Cited in <a href=\"/p\">\u{2068}7(a)\u{2069}</a> by أمينة");
        assert_eq!(cited(Language::French).with("where", "7(a)").with("who", "A").to_string(), "Cited in 7(a) by A");
    }

    #[test]
    fn numbers_choose_the_plural_and_are_grouped() {
        let catalogue = catalogue();
        let say = |n: i64| catalogue.message(Language::English, "posts").count("n", n).to_string();
        assert_eq!(say(1), "1 post");
        assert_eq!(say(1904), "1,904 posts");
    }

    #[test]
    fn a_missing_message_shows_its_id() {
        assert_eq!(catalogue().message(Language::Arabic, "nowhere").to_string(), "⟦nowhere⟧");
    }
}
