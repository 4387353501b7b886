//! A round as it is written down: who does what, when. The texts are data (`demo/*.toml`), so that a round grows without a
//! line of Rust.

use anyhow::{Context, Result};
use db::Instant;
use serde::Deserialize;

use super::wording::{Wording, Wordings};

/// A whole round.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Script {
    #[serde(deserialize_with = "instant")]
    pub begins: Instant,
    #[serde(deserialize_with = "instant")]
    pub ends: Instant,
    /// The tables of the directory, in the order in which they are imported: kind, text.
    #[serde(skip)]
    pub directory: Vec<(String, String)>,
    /// The officer who begins: the part of the address before the @, and the whole address and name.
    pub officer: Officer,
    pub mandate: Issued,
    /// How the mandate's own recommendations to Governments are passed on, if they are.
    #[serde(skip)]
    pub passed_on: Option<Transmittal>,
    pub forums: Vec<Forum>,
    /// What the forums are called in other languages than English.
    #[serde(skip)]
    pub wordings: Vec<Wording>,
    /// In the order of their instants.
    #[serde(default)]
    pub posts: Vec<Post>,
    #[serde(default)]
    pub letters: Vec<Letter>,
    #[serde(default)]
    pub returned: Vec<Returned>,
    /// What moderators tell everybody of a session.
    #[serde(default)]
    pub summaries: Vec<Summary>,
    /// The questions that they put to everybody meanwhile.
    #[serde(default)]
    pub prompts: Vec<Prompt>,
    #[serde(default)]
    pub reminders: Vec<Reminder>,
    #[serde(default)]
    pub translations: Vec<Translation>,
    /// Who registers for a forum by themselves.
    #[serde(default)]
    pub registrations: Vec<Registration>,
    /// Who leaves an office that is vacant from then on.
    #[serde(skip)]
    pub departures: Vec<Departure>,
    /// After the first step at or after each of these the program is gone, before it did what fell due.
    #[serde(skip)]
    pub crashes: Vec<Instant>,
    pub report: Report,
    /// What is being written when the round ends.
    #[serde(default)]
    pub drafts: Vec<WorkingDraft>,
    /// The round of comments on the draft report.
    #[serde(default)]
    pub review: Option<Review>,
    pub transmittal: Transmittal,
    pub progress: Vec<Progress>,
}

/// Somebody leaves an office, and nobody holds it.
#[derive(Clone, Debug)]
pub(crate) struct Departure {
    pub at: Instant,
    /// The code of the Party.
    pub party: String,
    /// The table of people with the one row that changes, as the officer imports it.
    pub people: String,
}

/// Who begins a round.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Officer {
    pub address: String,
    pub name: String,
}

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
pub(crate) struct Forum {
    pub key: String,
    /// Of which posts its people are told by mail: all, unless it says otherwise.
    #[serde(default)]
    pub notices: String,
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

/// The discussion of the demonstration, which has a file of its own.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Said {
    posts: Vec<Post>,
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
struct Translated {
    translations: Vec<Translation>,
}

/// Somebody who is not in the directory registers for a forum, and confirms it by the link that comes by mail.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Registration {
    #[serde(deserialize_with = "instant")]
    pub at: Instant,
    pub forum: String,
    pub given: String,
    pub family: String,
    pub gender: String,
    pub address: String,
    pub language: String,
    pub capacity: String,
    #[serde(default)]
    pub organization: String,
    pub position: String,
    /// When the officer admits them, and for whom they speak then, as the form says it; not yet, if it does not say when.
    #[serde(default, deserialize_with = "maybe")]
    pub admitted: Option<Instant>,
    #[serde(default)]
    pub speaks_for: String,
}

/// What the moderators of the demonstration do, which has a file of its own.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Moderating {
    summaries: Vec<Summary>,
    prompts: Vec<Prompt>,
    reminders: Vec<Reminder>,
}

/// A mail to the house that answers nothing.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Letter {
    pub key: String,
    #[serde(deserialize_with = "instant")]
    pub at: Instant,
    /// Somebody in the directory, or a stranger's address.
    pub from: String,
    pub name: String,
    pub subject: String,
    pub text: String,
}

/// Mails to somebody that their mail server sends back: the latest of them.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Returned {
    #[serde(deserialize_with = "instant")]
    pub at: Instant,
    pub to: String,
    pub mails: i64,
    pub status: String,
    /// What that mail server says.
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

impl Forum {
    /// The keys of the places where posts hang.
    pub(crate) fn places(&self) -> impl Iterator<Item = &str> {
        self.sessions.iter().flat_map(|session| {
            let own = session.topics.is_empty().then_some(session.key.as_str());
            own.into_iter().chain(session.topics.iter().map(|topic| topic.key.as_str()))
        })
    }
}

/// A round of comments on the draft report.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Review {
    #[serde(deserialize_with = "instant")]
    pub at: Instant,
    pub version: String,
    pub opens: String,
    pub closes: String,
    pub introduction: String,
    pub afterwards: String,
    /// Whose participants are asked.
    pub forum: String,
    pub comments: Vec<Comment>,
    pub dispositions: Vec<Disposition>,
}

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Comment {
    pub key: String,
    #[serde(deserialize_with = "instant")]
    pub at: Instant,
    pub by: String,
    #[serde(default)]
    pub capacity: String,
    /// Its number; none for the whole draft.
    #[serde(default)]
    pub paragraph: String,
    pub language: String,
    #[serde(default)]
    pub text: String,
    #[serde(default)]
    pub proposed: String,
    /// Sent with the Reply button, as an answer to the invitation.
    #[serde(default)]
    pub by_mail: bool,
    /// Handed in as a table.
    #[serde(default)]
    pub in_file: bool,
}

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Disposition {
    #[serde(deserialize_with = "instant")]
    pub at: Instant,
    pub comments: Vec<String>,
    pub disposition: String,
    #[serde(default)]
    pub reason: String,
    #[serde(default)]
    pub taken_up: String,
}

impl Registration {
    /// By what the round names them: what stands before the @ of their address.
    pub(crate) fn who(&self) -> &str {
        self.address.split('@').next().unwrap_or_default()
    }
}

impl Post {
    /// Whether it comes from the forum's list, and not from those who keep it.
    pub(crate) fn is_of_participant(&self) -> bool {
        !matches!(self.capacity.as_str(), "moderator" | "officer")
    }
}

impl Paragraph {
    /// A paragraph that only says something.
    pub(crate) fn plain(number: &str, text: &str) -> Self {
        Paragraph { number: number.to_owned(), text: text.to_owned(), ..Paragraph::default() }
    }
}

impl Script {
    /// The round of the demonstration.
    ///
    /// # Errors
    /// A slip in the text; it names the line.
    pub(crate) fn demonstration() -> Result<Self> {
        let text = include_str!("../../demo/round.toml");
        let mut script: Script = toml::from_str(text).context("the round of the demonstration")?;
        let said: Said = toml::from_str(include_str!("../../demo/discussion.toml")).context("its discussion")?;
        let put: Wordings = toml::from_str(include_str!("../../demo/wordings.toml")).context("its wordings")?;
        script.wordings = put.wordings;
        let moderating = include_str!("../../demo/moderating.toml");
        let moderating: Moderating = toml::from_str(moderating).context("what its moderators do")?;
        script.summaries.extend(moderating.summaries);
        script.prompts.extend(moderating.prompts);
        script.reminders.extend(moderating.reminders);
        let translated = include_str!("../../demo/translations.toml");
        let translated: Translated = toml::from_str(translated).context("its translations")?;
        script.translations.extend(translated.translations);
        script.posts.extend(said.posts);
        script.posts.sort_by_key(|post| post.at);
        let tables = directory::demo::files().into_iter();
        script.directory = tables.map(|(table, text)| (table.to_string(), text.to_owned())).collect();
        Ok(script)
    }
}

fn instant<'de, D: serde::Deserializer<'de>>(deserializer: D) -> Result<Instant, D::Error> {
    let text = String::deserialize(deserializer)?;
    text.parse().map_err(|_| serde::de::Error::custom(format!("{text} is not an instant such as 2031-06-03T09:12:00Z")))
}

fn maybe<'de, D: serde::Deserializer<'de>>(deserializer: D) -> Result<Option<Instant>, D::Error> {
    instant(deserializer).map(Some)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_demonstration_reads_and_quotes_only_what_was_said() {
        let script = Script::demonstration().expect("it reads");
        let folded = |text: &str| text.split_whitespace().collect::<Vec<_>>().join(" ");
        for quotation in script.report.paragraphs.iter().flat_map(|paragraph| &paragraph.rests_on) {
            let post = script.posts.iter().find(|post| post.key == quotation.post).expect("a post with this key");
            assert!(
                folded(&post.text).contains(&folded(&quotation.words)),
                "{} did not say {}",
                post.by,
                quotation.words
            );
        }
        let key = |key: &str| script.posts.iter().position(|post| post.key == key);
        for (index, post) in script.posts.iter().enumerate() {
            assert_eq!(key(&post.key), Some(index), "two posts are {}", post.key);
            let named = post.text.split('{').skip(1).filter_map(|rest| rest.split('}').next());
            for named in named.chain(Some(post.reply_to.as_str()).filter(|parent| !parent.is_empty())) {
                assert!(key(named).is_some_and(|earlier| earlier < index), "{} names {named}", post.key);
            }
        }
        for summary in &script.summaries {
            for named in summary.text.split('{').skip(1).filter_map(|rest| rest.split('}').next()) {
                let said =
                    script.posts.iter().find(|post| post.key == named).map(|post| post.accepted.unwrap_or(post.at));
                assert!(said.is_some_and(|said| said < summary.at), "{} names {named}", summary.key);
            }
        }
        let languages: std::collections::BTreeSet<_> = script.posts.iter().map(|post| &post.language).collect();
        assert_eq!(languages.len(), 6);
    }
}
