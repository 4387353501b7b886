//! What programs read and send of what is one's own: how one hears of a place, and up to where one has read.

use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

/// How somebody hears by mail of a place.
#[derive(Debug, Serialize, ToSchema)]
pub struct Subscription {
    /// The record of the forum, session, sub-topic, or of the first post of a thread.
    pub place: i64,
    /// forum, session, topic or post.
    pub kind: String,
    pub title: String,
    /// each, replies, daily, weekly or none; nothing where what was chosen above it counts.
    pub notices: Option<String>,
    pub address: String,
}

/// A part of one's own subscriptions, by the records of their places.
#[derive(Debug, Serialize, ToSchema)]
pub struct SubscriptionList {
    pub subscriptions: Vec<Subscription>,
    /// The address of the part that follows.
    pub next: Option<String>,
}

/// How one wants to hear of a place.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct NewSubscription {
    /// null for what was chosen above the place.
    pub notices: Option<NoticesKind>,
}

/// Of each post; of replies to one's own; all together once a day or once a week; nothing.
#[derive(Clone, Copy, Debug, Deserialize, ToSchema)]
#[serde(rename_all = "lowercase")]
pub enum NoticesKind {
    Each,
    Replies,
    Daily,
    Weekly,
    None,
}

impl NoticesKind {
    /// As the form of the page names it.
    pub(crate) fn code(self) -> &'static str {
        match self {
            NoticesKind::Each => "each",
            NoticesKind::Replies => "replies",
            NoticesKind::Daily => "daily",
            NoticesKind::Weekly => "weekly",
            NoticesKind::None => "none",
        }
    }
}

/// Up to where one has read at a place: one's own business, shown to nobody else.
#[derive(Debug, Serialize, ToSchema)]
pub struct Seen {
    pub topic: i64,
    /// The number up to which it was read; 0 where nothing was marked.
    pub up_to: i64,
    /// How many posts of others came after it.
    pub unread: i64,
}

/// Up to which post one has read.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct NewSeen {
    /// The number of a post at this place; what was read stays read.
    pub up_to: i64,
}
