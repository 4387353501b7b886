//! A forum is put into the other languages: its name, its sessions, sub-topics and guiding questions.

use std::collections::BTreeMap;

use anyhow::{Context, Result};
use serde::Deserialize;
use serde_json::Value;

use super::play::{Player, number};
use super::script::Forum;

/// The words of one request in other languages.
#[derive(Clone, Debug, Deserialize)]
pub(crate) struct Wording {
    /// The key of a forum, a session or a sub-topic; with a number after it, of the guiding question there.
    pub of: String,
    /// By language: the title, and the introduction if it has one.
    #[serde(flatten)]
    pub words: BTreeMap<String, Vec<String>>,
}

/// The file of the demonstration's wordings.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Wordings {
    pub wordings: Vec<Wording>,
}

impl Player<'_> {
    /// The officer puts a forum that has been set up, and is not announced yet, into the languages that the script has.
    pub(super) async fn wordings(&mut self, forum: &Forum) -> Result<()> {
        let keys = forum.sessions.iter().flat_map(|session| {
            std::iter::once(session.key.as_str()).chain(session.topics.iter().map(|topic| topic.key.as_str()))
        });
        let keys: Vec<&str> = std::iter::once(forum.key.as_str()).chain(keys).collect();
        for Wording { of, words } in &self.script.wordings {
            let (key, question) = of.split_once(' ').map_or((of.as_str(), None), |(key, n)| (key, Some(n)));
            if !keys.contains(&key) {
                continue;
            }
            let place = self.place(key)?;
            let id = match question {
                Some(n) => self.question(&place, n).await.with_context(|| format!("the wording of {of}"))?,
                None => number(&place)?,
            };
            let page = format!("/requests/{id}/wording");
            for (language, words) in words {
                let said = |n: usize| words.get(n).map_or("", String::as_str);
                let fields = [("language", language.as_str()), ("title", said(0)), ("introduction", said(1))];
                self.officer(&page, &page, &fields).await?;
            }
        }
        Ok(())
    }

    /// The record of a guiding question of a place, by its number there.
    async fn question(&mut self, place: &str, n: &str) -> Result<String> {
        let page: Value = serde_json::from_str(&self.officer_reads(&format!("{place}?format=json")).await?)?;
        let at: usize = n.parse()?;
        let question = page["questions"].get(at.saturating_sub(1)).and_then(|question| question["id"].as_i64());
        question.map(|id| id.to_string()).with_context(|| format!("{place} has no question {n}"))
    }
}
