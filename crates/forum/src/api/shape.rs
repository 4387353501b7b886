//! What programs read of forums, and what they send. Instants are in UTC (2031-06-02T09:00:00Z); texts come in the language that
//! was asked for, or the nearest that there is.

mod figures;
mod following;
mod keeping;
mod moderating;
mod nominating;
mod participating;
mod registering;
mod text;

use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

pub use figures::{
    Day, Desk, Figures, FiguresOf, Governments, GroupFigures, ParticipationFigures, PartiesOfGroup, Pending,
    QuestionFigures, RegionFigures, SilentMember, SilentOf, SummaryState, Unanswered, WaitingPost,
};
pub use following::{NewSeen, NewSubscription, Seen, Subscription, SubscriptionList};
pub use keeping::{ChangedSettings, Closing, ForumSettings, NewWindow};
pub use moderating::{NewThreadDecision, Thread};
pub use nominating::{
    Call, CallList, KnownPerson, NewCall, NewNomination, NewNominationDecision, NewNominationWithLetter, Nomination,
    NominationList, NominatorName,
};
pub use participating::{
    NewModeration, NewModerator, NewParticipants, Participant, ParticipantList, WithdrawnParticipant,
};
pub use registering::{NewOrganization, NewRegistrationDecision, Registration, RegistrationList};
pub use text::{ChangedTexts, ChangedWording, ForumTexts, NewBackground, TextsOf, Wording, Wordings};

/// A forum as a list has it.
#[derive(Debug, Serialize, ToSchema)]
pub struct ForumEntry {
    pub id: i64,
    pub title: String,
    /// draft, announced, open, extended, closed, summarized or archived.
    pub state: String,
    pub opens: String,
    pub closes: String,
    pub sessions: i64,
    pub posts: i64,
    /// Its page.
    pub address: String,
}

/// A part of the list of forums, by their ids.
#[derive(Debug, Serialize, ToSchema)]
pub struct ForumList {
    pub forums: Vec<ForumEntry>,
    /// The address of the part that follows.
    pub next: Option<String>,
}

/// A forum with its sessions, their sub-topics and guiding questions.
#[derive(Debug, Serialize, ToSchema)]
pub struct Forum {
    pub id: i64,
    pub kind: String,
    pub title: String,
    pub body: String,
    /// draft, announced, open, extended, closed, summarized or archived.
    pub state: String,
    pub opens: String,
    pub closes: String,
    /// The windows that it had, the first one first.
    pub windows: Vec<PastWindow>,
    /// The address of an entry for a calendar.
    pub calendar: String,
    /// The rules of conduct, what happens afterwards, where the outcome can be followed; empty where nothing is said.
    pub conduct: String,
    pub afterwards: String,
    pub outcome: String,
    pub background: Vec<Background>,
    pub posts: i64,
    pub mandated_by: Vec<Mandate>,
    pub sessions: Vec<Part>,
    pub address: String,
}

/// A window that a forum had.
#[derive(Debug, Serialize, ToSchema)]
pub struct PastWindow {
    /// first, moved, extended, shortened or reopened.
    pub kind: String,
    pub opens: String,
    pub closes: String,
    pub reason: String,
    pub who: String,
    pub at: String,
}

/// A document in the background of a forum.
#[derive(Debug, Serialize, ToSchema)]
pub struct Background {
    pub record: i64,
    pub symbol: String,
    pub title: String,
}

/// The paragraph that ordered a forum.
#[derive(Debug, Serialize, ToSchema)]
pub struct Mandate {
    pub record: i64,
    pub number: String,
    pub symbol: String,
}

/// A session or a sub-topic.
#[derive(Debug, Serialize, ToSchema)]
pub struct Part {
    pub id: i64,
    /// session or topic.
    pub kind: String,
    pub number: String,
    pub title: String,
    pub posts: i64,
    /// How many Parties and organizations have spoken.
    pub parties: i64,
    pub organizations: i64,
    pub moderators: Vec<String>,
    pub questions: Vec<Question>,
    #[schema(no_recursion)]
    pub topics: Vec<Part>,
    pub address: String,
}

/// A guiding question.
#[derive(Debug, Serialize, ToSchema)]
pub struct Question {
    pub id: i64,
    pub number: String,
    pub text: String,
}

/// A place where posts hang: a sub-topic, or a session without any.
#[derive(Debug, Serialize, ToSchema)]
pub struct Topic {
    pub id: i64,
    /// session or topic.
    pub kind: String,
    pub number: String,
    pub title: String,
    pub forum: ForumName,
    /// Of the forum: open and extended take posts.
    pub state: String,
    pub closes: String,
    pub questions: Vec<Question>,
    pub posts: i64,
    pub parties: i64,
    pub organizations: i64,
    pub address: String,
}

/// The forum of a place.
#[derive(Debug, Serialize, ToSchema)]
pub struct ForumName {
    pub id: i64,
    pub title: String,
}

/// A post.
#[derive(Debug, Serialize, ToSchema)]
pub struct Post {
    /// Its record, for what it comes from and what became of it.
    pub id: i64,
    /// As it is cited: #127.
    pub number: i64,
    /// The session or sub-topic on which it hangs.
    pub topic: i64,
    pub in_reply_to: Option<i64>,
    pub who: String,
    /// For which Party, if for one.
    pub party: Option<String>,
    /// For which group of Parties, if for one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub group: Option<PartyGroup>,
    /// government, group, organization, expert, moderator or officer.
    pub capacity: String,
    /// web, mail, behalf, file or api.
    pub channel: String,
    /// How it came, where an officer entered it for whoever signed it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub entered: Option<Entered>,
    pub language: String,
    /// published, withdrawn, removed or erased; for its author and whoever moderates also pending or refused.
    pub state: String,
    pub at: String,
    pub version: i64,
    /// As it was written, in Markdown; nothing where it was withdrawn, removed or erased.
    pub text: Option<String>,
    pub html: Option<String>,
    /// The guiding questions that it answers.
    pub answers: Vec<i64>,
    /// The paragraphs that rest on it.
    pub cited_in: Vec<CitedIn>,
    pub files: Vec<File>,
    /// In which languages it can be read too.
    pub translations: Vec<Translation>,
    /// By which decision it is in its state, if one was made.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub decided: Option<Decided>,
    pub address: String,
}

/// The group of Parties for which somebody spoke.
#[derive(Debug, Serialize, ToSchema)]
pub struct PartyGroup {
    pub code: String,
    pub name: String,
    /// The codes of the Parties that belonged to it at that instant.
    pub parties: Vec<String>,
}

/// A paragraph that rests on a post.
#[derive(Debug, Serialize, ToSchema)]
pub struct CitedIn {
    pub record: i64,
    pub number: String,
    pub led_to: Option<LedTo>,
}

/// The recommendation to which it led, and how many of those asked have reported.
#[derive(Debug, Serialize, ToSchema)]
pub struct LedTo {
    pub record: i64,
    pub number: String,
    pub reported: i64,
    pub asked: i64,
}

/// That a post was entered from a letter, which is one of its files.
#[derive(Debug, Serialize, ToSchema)]
pub struct Entered {
    /// Of the Secretariat.
    pub who: String,
    /// letter, fax or e-mail.
    pub way: String,
    /// The day on which it arrived.
    pub arrived: String,
}

/// A file of a post.
#[derive(Debug, Serialize, ToSchema)]
pub struct File {
    pub name: String,
    /// Its media type.
    pub kind: String,
    /// In bytes.
    pub size: i64,
    pub sha256: String,
    pub address: String,
}

/// A translation of a post. What is cited is the original.
#[derive(Debug, Serialize, ToSchema)]
pub struct Translation {
    pub id: i64,
    /// Of which version of the post.
    pub version: i64,
    pub language: String,
    /// official, courtesy or machine.
    pub kind: String,
    /// As what somebody attached it: author, moderator or officer; reader where a machine was asked.
    pub role: String,
    /// Who attached it; nobody where a machine made it.
    pub who: Option<String>,
    /// The host of the machine that made it.
    pub machine: Option<String>,
    pub at: String,
    /// In Markdown; nothing where it was taken back.
    pub text: Option<String>,
    /// Since when it is taken back, if it is.
    pub withdrawn: Option<Withdrawn>,
    pub address: String,
}

/// That something was taken back.
#[derive(Debug, Serialize, ToSchema)]
pub struct Withdrawn {
    pub at: String,
    pub why: String,
}

/// All translations of a post, those of what it says now first.
#[derive(Debug, Serialize, ToSchema)]
pub struct TranslationList {
    pub translations: Vec<Translation>,
}

/// A translation to be attached.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct NewTranslation {
    /// In Markdown.
    pub text: String,
    /// In which of the six languages it is.
    pub language: String,
    /// official, by an officer; courtesy, by the author and whoever moderates.
    #[serde(default = "courtesy")]
    pub kind: String,
    /// Of which version of the post; of the one that stands where none is given.
    #[serde(default)]
    pub version: Option<i64>,
}

fn courtesy() -> String {
    "courtesy".to_owned()
}

/// What was decided about a post.
#[derive(Debug, Serialize, ToSchema)]
pub struct Decided {
    /// admit, refuse, withdraw or remove.
    pub what: String,
    pub at: String,
    pub reason: String,
}

/// A part of a list of posts, by their numbers.
#[derive(Debug, Serialize, ToSchema)]
pub struct PostList {
    pub posts: Vec<Post>,
    /// The address of the part that follows.
    pub next: Option<String>,
}

/// A forum to be set up: it begins as a draft.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct NewForum {
    pub title: String,
    pub introduction: String,
    /// In which of the six languages these words are.
    pub language: String,
    /// The first day, as 2031-06-02, and the time of day, as 09:00, if not its beginning.
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
    /// The paragraph that ordered it.
    #[serde(default)]
    pub mandate: Option<i64>,
}

/// A session, or a sub-topic of a session.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct NewPart {
    /// As it is counted: I, (ii).
    pub number: String,
    pub title: String,
    #[serde(default)]
    pub introduction: String,
    pub language: String,
    /// The session of which it is a sub-topic.
    #[serde(default)]
    pub part_of: Option<i64>,
}

/// Guiding questions of a place.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct NewQuestions {
    /// Each in one line.
    pub questions: Vec<String>,
    pub language: String,
    /// The day on which they are put, as 2031-06-02, and the time of day in UTC; at once where none is given.
    #[serde(default)]
    pub released_on: String,
    #[serde(default)]
    pub released_at: String,
}

/// The next stage of a forum.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct NewStage {
    /// published, summarized or archived.
    pub stage: String,
}

/// A post to be written.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct NewPost {
    /// In Markdown.
    pub text: String,
    /// In which of the six languages it is.
    pub language: String,
    /// In which capacity its author speaks: government, group, organization, expert, moderator or officer; the most usual one
    /// where none is given.
    #[serde(default)]
    pub capacity: String,
    /// The number of the post to which it replies.
    #[serde(default)]
    pub in_reply_to: Option<i64>,
    /// The guiding questions that it answers, by their ids.
    #[serde(default)]
    pub answers: Vec<i64>,
}

/// A post to be written, with files.
#[derive(Debug, ToSchema)]
#[allow(dead_code, reason = "it is described, and read part by part")]
pub struct NewPostWithFiles {
    json: NewPost,
    /// A part for each, with its name; the kinds and sizes that are taken are the server's to say.
    #[schema(value_type = Vec<String>, format = Binary)]
    file: Vec<Vec<u8>>,
}

/// A post as its author words it now: within the time that the forum allows, and before the first reply.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct ChangedPost {
    pub text: String,
    pub language: String,
}

/// Why a post is taken back.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct Withdrawal {
    pub why: String,
}

/// What a moderator decides about a post.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct NewDecision {
    pub what: DecisionKind,
    /// Told to its author, and shown; needed for refuse and remove.
    #[serde(default)]
    pub why: String,
    /// The version that was read: where there is a newer one, nothing is decided (409).
    #[serde(default)]
    pub version: Option<i64>,
}

/// Let a post in, refuse one that waits, take one away.
#[derive(Clone, Copy, Debug, Deserialize, ToSchema)]
#[serde(rename_all = "lowercase")]
pub enum DecisionKind {
    Admit,
    Refuse,
    Remove,
}
