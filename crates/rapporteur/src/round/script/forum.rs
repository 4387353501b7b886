//! The forums of a round and what is said in them.

use db::Instant;
use serde::Deserialize;

use super::{instant, maybe};

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Forum {
    pub key: String,
    /// Of which posts its people are told by mail: all, unless it says otherwise.
    #[serde(default)]
    pub notices: String,
    /// How people come onto its list beside those who are put there, as its settings say it: invited, unless it says otherwise.
    #[serde(default)]
    pub participation: String,
    /// How those whom the officer puts on the list came there: nominated, unless it says otherwise.
    #[serde(default)]
    pub manner: String,
    /// Who is put on the list besides those who write.
    #[serde(default)]
    pub listeners: Vec<String>,
    /// Whether one can register for it, as its settings say it: not, unless it says otherwise.
    #[serde(default)]
    pub registration: String,
    /// The paragraph of the mandate that ordered it.
    #[serde(default)]
    pub mandate: String,
    pub title: String,
    pub body: String,
    pub opens: String,
    pub closes: String,
    #[serde(deserialize_with = "instant")]
    pub created: Instant,
    pub sessions: Vec<Session>,
    /// Whether it is set up from the plan of the mandate: then its parts are those that the plan proposes, and its
    /// questions the first of those proposed.
    #[serde(skip)]
    pub planned: bool,
}

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Session {
    pub key: String,
    pub number: String,
    pub title: String,
    pub body: String,
    pub moderator: String,
    #[serde(default)]
    pub topics: Vec<Topic>,
    #[serde(default)]
    pub questions: Vec<String>,
}

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Topic {
    pub key: String,
    pub number: String,
    pub title: String,
    pub body: String,
    pub questions: Vec<String>,
    /// Those that are put when the forum is set up, and shown on a later day.
    #[serde(default)]
    pub later: Vec<Later>,
}

/// A guiding question that waits for its day.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Later {
    pub text: String,
    /// The day on which it is shown.
    pub on: String,
}

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Post {
    pub key: String,
    #[serde(deserialize_with = "instant")]
    pub at: Instant,
    pub by: String,
    #[serde(default)]
    pub capacity: String,
    pub topic: String,
    /// The guiding questions that it answers, counted from 1.
    #[serde(default)]
    pub answers: Vec<usize>,
    #[serde(default)]
    pub reply_to: String,
    pub language: String,
    /// `{key}` in it becomes the number of the post with that key, as `#12`.
    pub text: String,
    /// Sent with the Reply button of a mail program, as an answer to the notice of the post that it replies to.
    #[serde(default)]
    pub by_mail: bool,
    /// When the officer accepts it, if it comes by mail after closing.
    #[serde(default, deserialize_with = "maybe")]
    pub accepted: Option<Instant>,
    /// Where it came by letter or fax, and the officer enters it.
    #[serde(default)]
    pub by_letter: Option<ByLetter>,
}

/// How a letter came.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct ByLetter {
    pub way: String,
    /// The day on which it arrived.
    pub arrived: String,
}

/// Other words for what was said: by its author, while there is time for it, or by the officer who had entered a letter wrongly.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Revision {
    #[serde(deserialize_with = "instant")]
    pub at: Instant,
    /// The key of the post.
    pub post: String,
    pub language: String,
    pub text: String,
    /// Why a letter is corrected; whoever changes their own post gives no reason.
    #[serde(default)]
    pub reason: String,
}

/// The discussion of the demonstration, which has a file of its own.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Said {
    pub posts: Vec<Post>,
    #[serde(default)]
    pub revisions: Vec<Revision>,
}

impl Forum {
    /// The keys of the places where posts hang.
    pub(crate) fn places(&self) -> impl Iterator<Item = &str> {
        self.sessions.iter().flat_map(|session| {
            let own = session.topics.is_empty().then_some(session.key.as_str());
            own.into_iter().chain(session.topics.iter().map(|topic| topic.key.as_str()))
        })
    }
}

impl Post {
    /// Whether it comes from the forum's list, and not from those who keep it.
    pub(crate) fn is_of_participant(&self) -> bool {
        !matches!(self.capacity.as_str(), "moderator" | "officer")
    }
}
