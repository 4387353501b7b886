//! The documents of a round: what ordered it, the report that grows out of it, and what became of its recommendations.

use db::Instant;
use serde::Deserialize;

use super::instant;

/// A document with its paragraphs.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Issued {
    pub symbol: String,
    pub title: String,
    pub language: String,
    pub opening: String,
    #[serde(deserialize_with = "instant")]
    pub adopted: Instant,
    pub paragraphs: Vec<Paragraph>,
    /// The text of the report from which it is read in, instead of being written paragraph by paragraph.
    #[serde(skip)]
    pub read_from: String,
}

/// The report that grows out of the forum.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Report {
    pub symbol: String,
    pub title: String,
    pub language: String,
    pub opening: String,
    #[serde(deserialize_with = "instant")]
    pub drafted: Instant,
    #[serde(deserialize_with = "instant")]
    pub adopted: Instant,
    pub paragraphs: Vec<Paragraph>,
}

/// A document that is still being written.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct WorkingDraft {
    pub symbol: String,
    pub title: String,
    pub language: String,
    pub opening: String,
    #[serde(deserialize_with = "instant")]
    pub at: Instant,
    pub paragraphs: Vec<Paragraph>,
}

#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Paragraph {
    pub number: String,
    #[serde(default)]
    pub key: String,
    #[serde(default)]
    pub annex: String,
    #[serde(default)]
    pub heading: String,
    pub text: String,
    #[serde(default)]
    pub force: String,
    #[serde(default)]
    pub verb: String,
    #[serde(default)]
    pub addressees: Vec<String>,
    #[serde(default)]
    pub rests_on: Vec<Quotation>,
    #[serde(default)]
    pub grows_from: String,
}

/// The words of a post on which a paragraph rests.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Quotation {
    pub post: String,
    pub words: String,
}

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Transmittal {
    #[serde(deserialize_with = "instant")]
    pub at: Instant,
    pub language: String,
    pub instrument: String,
    pub due: String,
    pub opening: String,
    /// Whether other Governments are asked too.
    #[serde(default)]
    pub to_others: bool,
}

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Progress {
    #[serde(deserialize_with = "instant")]
    pub at: Instant,
    pub by: String,
    /// The recommendation of the report; none for the first of those that the mandate itself makes, if it makes any.
    pub paragraph: String,
    /// How it begins, where another document may have a recommendation of the same number.
    #[serde(skip)]
    pub words: String,
    pub status: String,
    pub language: String,
    pub text: String,
    #[serde(default)]
    pub evidence: String,
}

impl Paragraph {
    /// A paragraph that only says something.
    pub(crate) fn plain(number: &str, text: &str) -> Self {
        Paragraph { number: number.to_owned(), text: text.to_owned(), ..Paragraph::default() }
    }
}
