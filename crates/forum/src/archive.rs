//! A whole forum as a file, as it is taken away and brought in: `forum.json`. It names nothing by an identity of this server,
//! so that it is the same wherever it was brought in and taken away again. Described in docs/forum-archive.md.

pub mod bring;
mod html;
pub(crate) mod look;
mod mailbox;
mod pack;
mod published;
pub mod read;
mod take;

use std::collections::BTreeMap;

use language::{Language, Localized};
use serde::{Deserialize, Serialize};

pub use pack::{Pack, pack};
pub use published::Published;

/// What the file says that it is.
pub const FORMAT: &str = "rapporteur-forum";
/// Which form of it; a later one says another number.
pub const VERSION: u32 = 1;

/// A text by the codes of its languages.
pub type Words = BTreeMap<String, String>;

/// A forum without its posts.
#[derive(Clone, Debug, Serialize, Deserialize, PartialEq, Eq)]
#[serde(deny_unknown_fields)]
pub struct Head {
    /// [`FORMAT`] and [`VERSION`].
    pub format: String,
    pub version: u32,
    /// The address of the forum where it was held, or the name of the list.
    pub source: String,
    /// Whether its people and words are invented.
    pub invented: bool,
    /// Where it was published; archives that were taken away before they said so have their `source` alone.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub published: Option<Published>,
    pub title: Words,
    pub introduction: Words,
    pub settings: Settings,
    /// The windows that it had, the first one first; there is at least one.
    pub windows: Vec<Window>,
    pub texts: Texts,
    /// The paragraphs that ordered it.
    pub mandates: Vec<Document>,
    pub background: Vec<Document>,
    pub sessions: Vec<Place>,
    /// Who took part: only for whom it may be seen.
    pub participants: Vec<Participant>,
}

/// What an officer decided about it, in the words of the model.
#[derive(Clone, Debug, Serialize, Deserialize, PartialEq, Eq)]
#[serde(deny_unknown_fields)]
pub struct Settings {
    pub participation: String,
    pub observers: String,
    pub moderation: String,
    pub edit_minutes: i64,
    pub language: String,
    /// Whether one could register, and whether a moderator saw the posts of those who did first; left out where that is as usual.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub registration: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub registered: Option<String>,
}

#[derive(Clone, Debug, Serialize, Deserialize, PartialEq, Eq)]
#[serde(deny_unknown_fields)]
pub struct Window {
    pub kind: String,
    pub opens: String,
    pub closes: String,
    pub reason: String,
    pub who: String,
    pub at: String,
}

#[derive(Clone, Debug, Default, Serialize, Deserialize, PartialEq, Eq)]
#[serde(deny_unknown_fields)]
pub struct Texts {
    pub conduct: Words,
    pub afterwards: Words,
    pub outcome: Words,
}

/// A document, or a paragraph of one, as it is cited.
#[derive(Clone, Debug, Serialize, Deserialize, PartialEq, Eq)]
#[serde(deny_unknown_fields)]
pub struct Document {
    pub symbol: String,
    /// Of the paragraph.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub number: String,
    pub title: String,
}

/// A session, or a sub-topic of one.
#[derive(Clone, Debug, Serialize, Deserialize, PartialEq, Eq)]
#[serde(deny_unknown_fields)]
pub struct Place {
    /// By which posts name it: "1" is the first session, "1.2" its second sub-topic.
    pub key: String,
    pub number: String,
    pub title: Words,
    pub introduction: Words,
    /// Of a session, by name.
    pub moderators: Vec<String>,
    pub questions: Vec<Question>,
    pub topics: Vec<Place>,
    /// What the moderators of a session told everybody of it.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub summaries: Vec<Summary>,
}

/// A moderators' summary of a week of a session, or of all of it.
#[derive(Clone, Debug, Serialize, Deserialize, PartialEq, Eq)]
#[serde(deny_unknown_fields)]
pub struct Summary {
    /// Counted from the opening; 0 for all of it.
    pub week: i64,
    /// The number of the post that it is, once it is before everybody.
    pub post: Option<i64>,
    /// How far it was written: for the Secretariat only.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub draft: Option<Draft>,
}

/// A summary as it was being written; its text is empty where nothing else was wanted than what the post says.
#[derive(Clone, Debug, Serialize, Deserialize, PartialEq, Eq)]
#[serde(deny_unknown_fields)]
pub struct Draft {
    pub language: String,
    pub text: String,
    pub who: String,
    pub at: String,
}

#[derive(Clone, Debug, Serialize, Deserialize, PartialEq, Eq)]
#[serde(deny_unknown_fields)]
pub struct Question {
    /// By which posts name it: "1.2?1" is the first question of the place "1.2".
    pub key: String,
    pub number: String,
    pub text: Words,
    #[serde(default, skip_serializing_if = "Words::is_empty")]
    pub introduction: Words,
    /// When it was put, if later than the forum.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub released: Option<String>,
}

#[derive(Clone, Debug, Serialize, Deserialize, PartialEq, Eq, PartialOrd, Ord)]
#[serde(deny_unknown_fields)]
pub struct Participant {
    pub family: String,
    pub given: String,
    pub capacity: String,
    pub party: Option<Party>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub group: Option<Group>,
    pub institution: Option<String>,
    pub manner: String,
    pub state: String,
}

/// A Government, by code and English name.
#[derive(Clone, Debug, Serialize, Deserialize, PartialEq, Eq, PartialOrd, Ord)]
#[serde(deny_unknown_fields)]
pub struct Party {
    pub code: String,
    pub name: String,
}

/// A group of Parties, by code and English name; of a post with the Parties for which it spoke.
#[derive(Clone, Debug, Serialize, Deserialize, PartialEq, Eq, PartialOrd, Ord)]
#[serde(deny_unknown_fields)]
pub struct Group {
    pub code: String,
    pub name: String,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub parties: Vec<Party>,
}

#[derive(Clone, Debug, Serialize, Deserialize, PartialEq, Eq)]
#[serde(deny_unknown_fields)]
pub struct Post {
    pub number: i64,
    /// The key of the place where it hangs.
    pub place: String,
    pub in_reply_to: Option<i64>,
    pub who: String,
    pub party: Option<Party>,
    /// With its Parties as it was at that instant.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub group: Option<Group>,
    pub institution: Option<String>,
    pub capacity: String,
    pub channel: String,
    /// How it came, where somebody entered it for whoever signed it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub entered: Option<Entered>,
    pub language: String,
    pub state: String,
    pub at: String,
    pub message_id: String,
    /// Whether it was never let in.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub hidden: bool,
    /// The keys of the questions that it answers.
    pub answers: Vec<String>,
    /// The first one first; none where its words are withheld.
    pub versions: Vec<Version>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub translations: Vec<Translation>,
    pub files: Vec<File>,
    /// By which decision it is in its state, if one was made.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub decided: Option<Decided>,
    /// Of the first post of a thread.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub pinned: bool,
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub closed: bool,
    /// The key of the place from which the thread was moved, and the number of the post from which it was split.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub moved_from: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub split_from: Option<i64>,
    /// What was decided about the thread, the first decision first: for the Secretariat only.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub thread: Vec<Decided>,
    /// The numbers of the posts that it sums up.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub summarizes: Vec<i64>,
}

/// That a post was entered from a letter.
#[derive(Clone, Debug, Serialize, Deserialize, PartialEq, Eq)]
#[serde(deny_unknown_fields)]
pub struct Entered {
    pub who: String,
    /// letter, fax or e-mail.
    pub way: String,
    /// The day on which it arrived.
    pub arrived: String,
    /// When it was entered.
    pub at: String,
}

#[derive(Clone, Debug, Serialize, Deserialize, PartialEq, Eq)]
#[serde(deny_unknown_fields)]
pub struct Version {
    pub at: String,
    pub text: String,
    /// Of a letter: why its words were entered anew.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub corrected: Option<Corrected>,
}

/// That the words of a letter were entered anew.
#[derive(Clone, Debug, Serialize, Deserialize, PartialEq, Eq)]
#[serde(deny_unknown_fields)]
pub struct Corrected {
    pub who: String,
    pub reason: String,
}

/// A translation of a version of a post.
#[derive(Clone, Debug, Serialize, Deserialize, PartialEq, Eq)]
#[serde(deny_unknown_fields)]
pub struct Translation {
    /// The first is 1.
    pub version: i64,
    pub language: String,
    /// official, courtesy or machine.
    pub kind: String,
    /// As what somebody attached it: author, moderator or officer; reader, where a machine was asked.
    pub role: String,
    pub who: String,
    /// The machine that made it.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub machine: String,
    pub at: String,
    /// Empty where it was taken back.
    pub text: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub withdrawn: Option<Withdrawn>,
}

/// That a translation was taken back.
#[derive(Clone, Debug, Serialize, Deserialize, PartialEq, Eq)]
#[serde(deny_unknown_fields)]
pub struct Withdrawn {
    pub at: String,
    pub reason: String,
}

/// A file of a post: in the packed archive it stands under `files/`, by its digest.
#[derive(Clone, Debug, Serialize, Deserialize, PartialEq, Eq)]
#[serde(deny_unknown_fields)]
pub struct File {
    pub name: String,
    pub kind: String,
    pub size: i64,
    pub sha256: String,
}

#[derive(Clone, Debug, Serialize, Deserialize, PartialEq, Eq)]
#[serde(deny_unknown_fields)]
pub struct Decided {
    pub what: String,
    pub at: String,
    pub reason: String,
}

/// What a forum that was brought in named there, and what has no place of its own here: kept with it as JSON.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct Beside {
    /// Of what was brought in before archives said so, nothing.
    #[serde(default)]
    pub published: Option<Published>,
    pub mandates: Vec<Document>,
    pub background: Vec<Document>,
    pub participants: Vec<Participant>,
}

/// The texts that there are.
pub(crate) fn words(text: &Localized) -> Words {
    let there = |language: Language| Some((language.code().to_owned(), text.exact(language)?.to_owned()));
    Language::ALL.into_iter().filter_map(there).collect()
}

/// The same read back; nothing where a code is no language of ours.
pub(crate) fn localized(words: &Words) -> Option<Localized> {
    let mut text = Localized::default();
    for (code, words) in words {
        text.set(code.parse().ok()?, words.as_str());
    }
    Some(text)
}
