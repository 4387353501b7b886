//! What comes by mail and is no post.

use db::Instant;
use serde::Deserialize;

use super::{Post, instant};

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

/// An answer that comes after closing, and that the officer returns.
#[derive(Clone, Debug)]
pub(crate) struct GivenBack {
    /// When it is returned; it came when the post says.
    pub at: Instant,
    pub post: Post,
    pub reason: String,
}

/// Somebody's mail program answers the latest mail to them, while they are away.
#[derive(Clone, Debug)]
pub(crate) struct Away {
    pub at: Instant,
    pub who: String,
}
