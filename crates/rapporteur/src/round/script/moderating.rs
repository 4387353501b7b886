//! What moderators do beside posting, and who translates.

use db::Instant;
use serde::Deserialize;

use super::instant;

/// The officer says that a moderator sees somebody's posts before everybody.
#[derive(Clone, Debug)]
pub(crate) struct Watch {
    pub at: Instant,
    /// The key of the forum.
    pub forum: String,
    pub who: String,
    /// As the list of participants has them.
    pub name: String,
}

/// What becomes of a post, or of the thread that begins with it.
#[derive(Clone, Debug)]
pub(crate) struct Decision {
    pub at: Instant,
    /// A moderator; whoever wrote it, where it is withdrawn.
    pub by: String,
    /// The key of the post.
    pub post: String,
    pub fate: Fate,
    /// Why, except where it is let in.
    pub why: String,
}

/// What can become of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Fate {
    Admitted,
    Refused,
    Removed,
    Withdrawn,
    /// Its thread goes to the place with this key.
    Moved(String),
    /// It begins a thread of its own.
    Split,
    Pinned,
    Closed,
}

/// A moderator's summary of a session, or of one of its weeks.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Summary {
    pub key: String,
    #[serde(deserialize_with = "instant")]
    pub at: Instant,
    pub by: String,
    pub session: String,
    /// Of the whole, unless it says otherwise.
    #[serde(default)]
    pub week: i64,
    pub language: String,
    /// As in a post, `{key}` becomes a number.
    pub text: String,
}

/// A question that a moderator puts while the forum is open.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Prompt {
    #[serde(deserialize_with = "instant")]
    pub at: Instant,
    pub by: String,
    pub topic: String,
    pub language: String,
    pub text: String,
}

/// A reminder to those who have not posted, in its usual words: proposed by a moderator, sent by the officer.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Reminder {
    #[serde(deserialize_with = "instant")]
    pub at: Instant,
    pub by: String,
    pub forum: String,
    #[serde(deserialize_with = "instant")]
    pub sent: Instant,
}

/// A translation that somebody attaches to a post.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Translation {
    #[serde(deserialize_with = "instant")]
    pub at: Instant,
    pub by: String,
    /// The key of the post.
    pub post: String,
    pub kind: String,
    pub language: String,
    pub text: String,
}

/// The translations of the demonstration, which have a file of their own.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Translated {
    pub translations: Vec<Translation>,
}

/// What the moderators of the demonstration do, which has a file of its own.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Moderating {
    pub summaries: Vec<Summary>,
    pub prompts: Vec<Prompt>,
    pub reminders: Vec<Reminder>,
}
