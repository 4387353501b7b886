//! What programs read and send of what stands about a forum as a whole, and of its words in several languages.

use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use super::Background;

/// What stands about a forum: its rules and the words of its box, in each of the six languages, and the documents in its
/// background.
#[derive(Debug, Serialize, ToSchema)]
pub struct ForumTexts {
    /// The forum.
    pub id: i64,
    pub texts: Vec<TextsOf>,
    pub background: Vec<Background>,
}

/// The texts in one language; empty where nothing is said in it.
#[derive(Debug, Serialize, ToSchema)]
pub struct TextsOf {
    pub language: String,
    /// The rules of conduct.
    pub conduct: String,
    /// What happens afterwards, in the box on top.
    pub afterwards: String,
    /// Where the outcome can be followed, in the box on top.
    pub outcome: String,
    /// What says that nobody changed them since this was read.
    pub mark: String,
}

/// Texts to be changed in one language; what is left out stays as it is, what is empty is taken away.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct ChangedTexts {
    pub language: String,
    #[serde(default)]
    pub conduct: Option<String>,
    #[serde(default)]
    pub afterwards: Option<String>,
    #[serde(default)]
    pub outcome: Option<String>,
    /// The `mark` that was read: where other texts stand in this language by now, nothing is changed (409).
    #[serde(default)]
    pub mark: Option<String>,
}

/// A document to be put into the background of a forum.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct NewBackground {
    /// The document's symbol.
    pub symbol: String,
}

/// The words of a forum, session, sub-topic or guiding question in each of the six languages.
#[derive(Debug, Serialize, ToSchema)]
pub struct Wordings {
    pub id: i64,
    /// forum, session, topic or question.
    pub kind: String,
    pub number: String,
    pub wordings: Vec<Wording>,
    /// The page on which it is read.
    pub address: String,
}

/// The words in one language; empty where it has none in it.
#[derive(Debug, Serialize, ToSchema)]
pub struct Wording {
    pub language: String,
    /// Of a question, the question.
    pub title: String,
    pub introduction: String,
    /// What says that nobody changed them since this was read.
    pub mark: String,
}

/// Words in one language; what is left out stays as it is.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct ChangedWording {
    pub language: String,
    #[serde(default)]
    pub title: Option<String>,
    #[serde(default)]
    pub introduction: Option<String>,
    /// The `mark` that was read: where it has other words in this language by now, nothing is changed (409).
    #[serde(default)]
    pub mark: Option<String>,
}
