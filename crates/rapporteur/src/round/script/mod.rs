//! A round as it is written down: who does what, when. The texts are data (`demo/*.toml`), so that a round grows without a
//! line of Rust.

mod document;
mod forum;
mod joining;
mod mail;
mod moderating;
mod review;

use std::collections::BTreeSet;

use anyhow::{Context, Result};
use db::Instant;
use serde::Deserialize;

pub(crate) use document::{Issued, Paragraph, Progress, Quotation, Report, Transmittal, WorkingDraft};
pub(crate) use forum::{ByLetter, Forum, Later, Post, Revision, Session, Topic};
pub(crate) use joining::{Call, Departure, Nomination, Registration, Way};
pub(crate) use mail::{Away, GivenBack, Letter, Returned};
pub(crate) use moderating::{Decision, Fate, Prompt, Reminder, Summary, Translation, Watch};
pub(crate) use review::{Comment, Disposition, Review};

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
    /// What is changed in posts afterwards, by whoever wrote them or, of letters, by the officer.
    #[serde(default)]
    pub revisions: Vec<Revision>,
    #[serde(default)]
    pub letters: Vec<Letter>,
    #[serde(default)]
    pub returned: Vec<Returned>,
    /// Late mails that an officer returns.
    #[serde(skip)]
    pub given_back: Vec<GivenBack>,
    /// Whose mail program answers that they are away.
    #[serde(skip)]
    pub away: Vec<Away>,
    /// Whose posts a moderator sees before everybody.
    #[serde(skip)]
    pub watched: Vec<Watch>,
    /// What becomes of posts and threads.
    #[serde(skip)]
    pub decisions: Vec<Decision>,
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
    /// Who is asked to nominate, and who does.
    #[serde(default)]
    pub calls: Vec<Call>,
    #[serde(default)]
    pub nominations: Vec<Nomination>,
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

/// Who begins a round.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Officer {
    pub address: String,
    pub name: String,
}

impl Script {
    /// The round of the demonstration.
    ///
    /// # Errors
    /// A slip in the text; it names the line.
    pub(crate) fn demonstration() -> Result<Self> {
        let text = include_str!("../../../demo/round.toml");
        let mut script: Script = toml::from_str(text).context("the round of the demonstration")?;
        let said: forum::Said =
            toml::from_str(include_str!("../../../demo/discussion.toml")).context("its discussion")?;
        let put: Wordings = toml::from_str(include_str!("../../../demo/wordings.toml")).context("its wordings")?;
        script.wordings = put.wordings;
        let moderating = include_str!("../../../demo/moderating.toml");
        let moderating: moderating::Moderating = toml::from_str(moderating).context("what its moderators do")?;
        script.summaries.extend(moderating.summaries);
        script.prompts.extend(moderating.prompts);
        script.reminders.extend(moderating.reminders);
        let translated = include_str!("../../../demo/translations.toml");
        let translated: moderating::Translated = toml::from_str(translated).context("its translations")?;
        script.translations.extend(translated.translations);
        let joining = include_str!("../../../demo/joining.toml");
        let joining: joining::Joining = toml::from_str(joining).context("who joins its forums")?;
        script.calls.extend(joining.calls);
        script.nominations.extend(joining.nominations);
        script.registrations.extend(joining.registrations);
        script.posts.extend(said.posts);
        script.revisions.extend(said.revisions);
        script.posts.sort_by_key(|post| post.at);
        let tables = directory::demo::files().into_iter();
        script.directory = tables.map(|(table, text)| (table.to_string(), text.to_owned())).collect();
        Ok(script)
    }

    /// Whom the officer puts on the list of a forum, each once: everybody who writes or was asked to listen, but who registers or is
    /// nominated, and who keeps it.
    pub(crate) fn listed<'a>(&'a self, forum: &'a Forum) -> Vec<&'a str> {
        let others =
            self.registrations.iter().map(Registration::who).chain(self.nominations.iter().map(Nomination::who));
        let others: BTreeSet<&str> = others.collect();
        let late = self.given_back.iter().map(|late| &late.post);
        let posts = self.posts.iter().chain(late).filter(|post| post.is_of_participant());
        let mut seen = BTreeSet::new();
        let all = posts.map(|post| post.by.as_str()).chain(forum.listeners.iter().map(String::as_str));
        all.filter(|who| !others.contains(who) && seen.insert(*who)).collect()
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
