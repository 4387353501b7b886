//! What programs read and send of who takes part in a forum and who moderates.

use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

/// Somebody on a forum's list.
#[derive(Debug, Serialize, ToSchema)]
pub struct Participant {
    pub person: i64,
    pub name: String,
    pub party: Option<String>,
    /// For which group of Parties.
    pub group: Option<String>,
    pub institution: Option<String>,
    pub capacity: String,
    /// nominated, invited or open.
    pub manner: String,
    /// admitted or withdrawn.
    pub state: String,
    pub posts: i64,
}

/// A part of a forum's list, by the ids of the persons.
#[derive(Debug, Serialize, ToSchema)]
pub struct ParticipantList {
    pub participants: Vec<Participant>,
    /// The address of the part that follows.
    pub next: Option<String>,
}

/// People to be put on a forum's list, or to stand on it otherwise.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct NewParticipants {
    /// An e-mail address of each, by which the directory knows them.
    pub addresses: Vec<String>,
    /// nominated, invited or open.
    #[serde(default = "invited")]
    pub manner: String,
    /// government, group, organization or expert; as the directory has each of them where none is given.
    #[serde(default)]
    pub capacity: String,
    /// How they hear of the forum by mail at first: each, replies, daily, weekly or none; as they chose where none is given.
    #[serde(default)]
    pub notices: String,
}

fn invited() -> String {
    "invited".to_owned()
}

/// Who is taken off a forum's list.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct WithdrawnParticipant {
    pub person: i64,
}

/// Whether a moderator sees the posts of somebody on the list first.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct NewModeration {
    pub person: i64,
    pub moderation: ModerationKind,
}

/// Before everybody reads them, or not.
#[derive(Clone, Copy, Debug, Deserialize, ToSchema)]
#[serde(rename_all = "lowercase")]
pub enum ModerationKind {
    Pre,
    Post,
}

impl ModerationKind {
    /// As the form of the page names it.
    pub(crate) fn code(self) -> &'static str {
        match self {
            ModerationKind::Pre => "pre",
            ModerationKind::Post => "post",
        }
    }
}

/// A moderator to be named.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct NewModerator {
    /// The session, by its record.
    pub session: i64,
    /// The e-mail address by which the directory knows them.
    pub address: String,
}
