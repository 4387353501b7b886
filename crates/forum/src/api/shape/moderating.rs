//! What programs read and send of threads that are moderated.

use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use super::Decided;

/// A thread as whoever moderates it sees it.
#[derive(Debug, Serialize, ToSchema)]
pub struct Thread {
    /// The number of the post with which it begins.
    pub begins: i64,
    /// The session or sub-topic on which it hangs.
    pub topic: i64,
    pub pinned: bool,
    pub closed: bool,
    /// What can be decided about it, or about the post that was asked for, as things stand.
    pub can: Vec<String>,
    /// The sessions and sub-topics to which it can be moved.
    pub places: Vec<i64>,
    /// What was decided about it, the first decision first.
    pub decided: Vec<Decided>,
}

/// What is decided about a thread.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct NewThreadDecision {
    pub what: ThreadDecisionKind,
    pub why: String,
    /// Where to move it: a session or a sub-topic.
    #[serde(default)]
    pub place: Option<i64>,
}

/// Pin a thread or unpin it, close it or open it again, move it to another place, make a reply a thread of its own.
#[derive(Clone, Copy, Debug, Deserialize, ToSchema)]
#[serde(rename_all = "lowercase")]
pub enum ThreadDecisionKind {
    Pin,
    Unpin,
    Close,
    Reopen,
    Move,
    Split,
}

impl ThreadDecisionKind {
    /// As the form of the page names it.
    pub(crate) fn code(self) -> &'static str {
        match self {
            ThreadDecisionKind::Pin => "pin",
            ThreadDecisionKind::Unpin => "unpin",
            ThreadDecisionKind::Close => "close",
            ThreadDecisionKind::Reopen => "reopen",
            ThreadDecisionKind::Move => "move",
            ThreadDecisionKind::Split => "split",
        }
    }
}
