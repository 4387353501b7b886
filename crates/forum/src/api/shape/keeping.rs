//! What programs read and send of how a forum is set up: its settings, its window, its course.

use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

/// What an officer decides about a forum besides its words, with the forms of the day's course.
#[derive(Debug, Serialize, ToSchema)]
pub struct ForumSettings {
    /// The forum.
    pub id: i64,
    /// draft, published, summarized or archived: what was decided.
    pub stage: String,
    /// draft, announced, open, extended, closed, summarized or archived: what follows from stage, window and clock.
    pub state: String,
    /// To which stages it can be brought now.
    pub next: Vec<String>,
    pub opens: String,
    pub closes: String,
    /// nominated or invited.
    pub participation: String,
    /// post or read.
    pub observers: String,
    /// pre or post.
    pub moderation: String,
    /// closed, at-once or admitted.
    pub registration: String,
    /// pre or post: whether posts of those who registered are seen first.
    pub registered: String,
    /// How long an author may change what they wrote.
    pub edit_minutes: i64,
    /// The language of office.
    pub language: String,
    /// What says that nobody changed the settings, or the window, since this was read.
    pub settings_mark: String,
    pub window_mark: String,
}

/// Settings to be changed; what is left out stays as it is.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct ChangedSettings {
    #[serde(default)]
    pub participation: Option<String>,
    #[serde(default)]
    pub observers: Option<String>,
    #[serde(default)]
    pub moderation: Option<String>,
    #[serde(default)]
    pub registration: Option<String>,
    #[serde(default)]
    pub registered: Option<String>,
    #[serde(default)]
    pub edit_minutes: Option<i64>,
    #[serde(default)]
    pub language: Option<String>,
    /// The `settings_mark` that was read: where other settings stand by now, nothing is changed (409).
    #[serde(default)]
    pub settings_mark: Option<String>,
}

/// Another window of a forum: it is moved, extended, shortened or opened again, as things stand.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct NewWindow {
    /// The first day, as 2031-06-02, and the time of day, as 09:00, if not its beginning; left out where it opens as before.
    #[serde(default)]
    pub opens_on: String,
    #[serde(default)]
    pub opens_at: String,
    /// The last day, and the time of day, if not its end.
    pub closes_on: String,
    #[serde(default)]
    pub closes_at: String,
    /// The time zone of these days, as Africa/Nairobi; UTC where none is given.
    #[serde(default)]
    pub time_zone: String,
    /// It stands on the record; needed for a forum that was announced.
    #[serde(default)]
    pub reason: String,
    /// The `window_mark` that was read: where another window stands by now, nothing is changed (409).
    #[serde(default)]
    pub window_mark: Option<String>,
}

/// Why a forum is closed before its time.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct Closing {
    pub reason: String,
}
