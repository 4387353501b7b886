//! How the posts of a round stand at an instant: which of them everybody reads.

use std::collections::BTreeMap;

use db::Instant;

use crate::round::script::{Fate, Post, Script};

/// What was decided about the posts of a script up to an instant.
pub(crate) struct Standing<'a> {
    until: Instant,
    /// Whether each post about which a decision was made is read by everybody, by its key.
    decided: BTreeMap<&'a str, bool>,
    /// Whose posts a moderator sees first, and since when.
    watched: BTreeMap<&'a str, Instant>,
}

impl<'a> Standing<'a> {
    pub(crate) fn at(script: &'a Script, until: Instant) -> Self {
        let mut decided = BTreeMap::new();
        for decision in script.decisions.iter().filter(|decision| decision.at <= until) {
            match decision.fate {
                Fate::Admitted => decided.insert(decision.post.as_str(), true),
                Fate::Refused | Fate::Removed | Fate::Withdrawn => decided.insert(decision.post.as_str(), false),
                Fate::Moved(_) | Fate::Split | Fate::Pinned | Fate::Closed => None,
            };
        }
        let watched = script.watched.iter().map(|watch| (watch.who.as_str(), watch.at)).collect();
        Standing { until, decided, watched }
    }

    /// Whether everybody reads a post.
    pub(crate) fn is_read(&self, post: &Post) -> bool {
        let came = post.accepted.unwrap_or(post.at) <= self.until;
        let seen_first =
            post.by_letter.is_none() && self.watched.get(post.by.as_str()).is_some_and(|at| *at <= post.at);
        came && self.decided.get(post.key.as_str()).copied().unwrap_or(!seen_first)
    }
}
