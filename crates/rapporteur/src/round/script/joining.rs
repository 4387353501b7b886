//! How people come onto the list of a forum by themselves, or because a Government sends them.

use db::Instant;
use serde::Deserialize;

use super::{instant, maybe};

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
    /// Whether they never press the button of the page to which the mail leads.
    #[serde(default)]
    pub unconfirmed: bool,
    /// When the officer decides, and for whom they speak then, as the form says it; not yet, if it does not say when.
    #[serde(default, deserialize_with = "maybe")]
    pub decided: Option<Instant>,
    #[serde(default)]
    pub speaks_for: String,
    /// Why they are not admitted; empty if they are.
    #[serde(default)]
    pub declined: String,
}

/// The officer asks those who hold an office to nominate for a forum.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Call {
    #[serde(deserialize_with = "instant")]
    pub at: Instant,
    pub forum: String,
    /// Whose Parties are asked.
    pub instrument: String,
    /// Until which day.
    pub until: String,
    /// When those who are silent are reminded.
    #[serde(default, deserialize_with = "maybe")]
    pub reminded: Option<Instant>,
}

/// By which way a nomination comes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(crate) enum Way {
    /// Typed into the page.
    Page,
    /// The Word form is filled in and read by the page.
    Word,
    /// The Word form is filled in and sent by mail with the letter; the officer enters it.
    Mail,
}

/// A focal point nominates somebody whom the directory does not have.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Nomination {
    #[serde(deserialize_with = "instant")]
    pub at: Instant,
    pub forum: String,
    pub by: String,
    pub way: Way,
    pub given: String,
    pub family: String,
    pub gender: String,
    pub address: String,
    pub language: String,
    pub capacity: String,
    pub position: String,
    pub qualifications: String,
    /// Number and date of the letter.
    pub letter: String,
    /// When the officer enters it, if it came by mail.
    #[serde(default, deserialize_with = "maybe")]
    pub entered: Option<Instant>,
    /// When the officer decides; not yet, if it does not say.
    #[serde(default, deserialize_with = "maybe")]
    pub decided: Option<Instant>,
    /// Why it is declined; empty if it is confirmed.
    #[serde(default)]
    pub declined: String,
}

/// Who joins the forums of the demonstration, which has a file of its own.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Joining {
    pub calls: Vec<Call>,
    pub nominations: Vec<Nomination>,
    pub registrations: Vec<Registration>,
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

impl Nomination {
    /// By what the round names whoever is nominated: what stands before the @ of their address.
    pub(crate) fn who(&self) -> &str {
        self.address.split('@').next().unwrap_or_default()
    }
}

impl Registration {
    /// By what the round names them: what stands before the @ of their address.
    pub(crate) fn who(&self) -> &str {
        self.address.split('@').next().unwrap_or_default()
    }
}
