//! A round of comments on the draft report.

use db::Instant;
use serde::Deserialize;

use super::instant;

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
