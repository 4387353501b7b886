//! What programs read of rounds of comments, and what they send. Instants are in UTC.

use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

/// A round as a list has it.
#[derive(Debug, Serialize, ToSchema)]
pub struct ReviewEntry {
    pub id: i64,
    /// Of the draft.
    pub symbol: String,
    pub title: String,
    pub opens: String,
    pub closes: String,
    /// All comments, and those that have no disposition.
    pub comments: i64,
    pub waiting: i64,
    pub address: String,
}

/// A part of the list of rounds, by their ids.
#[derive(Debug, Serialize, ToSchema)]
pub struct ReviewList {
    pub reviews: Vec<ReviewEntry>,
    /// The address of the part that follows.
    pub next: Option<String>,
}

/// A round of comments on a draft.
#[derive(Debug, Serialize, ToSchema)]
pub struct Review {
    pub id: i64,
    /// review.
    pub kind: String,
    pub title: String,
    /// What those who are asked are told, and what happens afterwards.
    pub introduction: String,
    pub afterwards: String,
    pub document: ReviewedDocument,
    /// announced, open or closed.
    pub state: String,
    pub opens: String,
    pub closes: String,
    /// Whether everybody may read it.
    pub public: bool,
    /// at-once or after-closing: when those who take part see each other's comments.
    pub shown: String,
    /// The draft as it was sent out.
    pub paragraphs: Vec<ReviewedParagraph>,
    pub address: String,
}

/// The draft on which comments are asked.
#[derive(Debug, Serialize, ToSchema)]
pub struct ReviewedDocument {
    pub id: i64,
    pub symbol: String,
    /// As it was called when it was sent out.
    pub version: String,
}

/// A paragraph of the draft as it was sent out.
#[derive(Debug, Serialize, ToSchema)]
pub struct ReviewedParagraph {
    /// Its record, by which a comment names it.
    pub id: i64,
    pub number: String,
    pub text: String,
}

/// A comment.
#[derive(Debug, Serialize, ToSchema)]
pub struct Comment {
    pub number: i64,
    pub who: String,
    /// For whom and in which capacity, in words.
    #[serde(rename = "as")]
    pub capacity: String,
    /// The number of the paragraph; nothing where it is on the whole draft.
    pub paragraph: Option<String>,
    /// What its author named, where that is no paragraph of the draft.
    pub named: Option<String>,
    pub comment: String,
    /// Other words for the paragraph; empty where it is to be left out, nothing where none were proposed.
    pub proposed: Option<String>,
    pub language: String,
    /// web, mail, file or api.
    pub channel: String,
    pub at: String,
    /// accepted, partly or not-accepted; nothing before it is decided.
    pub disposition: Option<String>,
    pub reason: Option<String>,
    /// The version of the draft in which it was taken up.
    pub taken_up: Option<String>,
    pub address: String,
}

/// A part of the comments of a round, by their numbers.
#[derive(Debug, Serialize, ToSchema)]
pub struct CommentList {
    pub comments: Vec<Comment>,
    /// The address of the part that follows.
    pub next: Option<String>,
}

/// A comment to be made.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct NewComment {
    /// The paragraph, by its record; on the whole draft where none is given.
    #[serde(default)]
    pub paragraph: Option<i64>,
    /// May be empty where other words are proposed.
    #[serde(default)]
    pub comment: String,
    /// Other words for the paragraph; empty for leaving it out.
    #[serde(default)]
    pub proposed: Option<String>,
    /// In which of the six languages it is.
    pub language: String,
    /// In which capacity its author speaks; the most usual one where none is given.
    #[serde(default)]
    pub capacity: String,
}

/// What becomes of a comment.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct NewDisposition {
    /// accepted, partly or not-accepted.
    pub disposition: String,
    #[serde(default)]
    pub reason: String,
    /// The version of the draft in which it is taken up.
    #[serde(default)]
    pub taken_up: String,
}

/// A round to be held: the draft is sent out as it stands.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct NewReview {
    /// The draft, by its record.
    pub document: i64,
    /// How this version is called: Draft 1.
    pub version: String,
    /// What those who are asked are told, in the language that is asked for, and what happens afterwards.
    #[serde(default)]
    pub introduction: String,
    #[serde(default)]
    pub afterwards: String,
    /// The first and the last day, as 2031-06-02: whole days in UTC.
    pub opens_on: String,
    pub closes_on: String,
    /// at-once or after-closing: when those who take part see each other's comments.
    #[serde(default = "at_once")]
    pub shown: String,
    /// Whether everybody may read it.
    #[serde(default)]
    pub public: bool,
    /// Who is asked, all together: those on the list of a forum, by its record,
    #[serde(default)]
    pub forum: Option<i64>,
    /// the focal points for an instrument, by its code,
    #[serde(default)]
    pub instrument: String,
    /// and people of the directory, by an e-mail address of each.
    #[serde(default)]
    pub addresses: Vec<String>,
}

fn at_once() -> String {
    "at-once".to_owned()
}

/// Another end of a round.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct NewEnd {
    /// The last day, as 2031-06-20.
    pub closes_on: String,
    /// It is shown.
    pub reason: String,
}

/// Somebody who is asked, or who says what becomes of the comments.
#[derive(Debug, Serialize, ToSchema)]
pub struct Reviewer {
    pub person: i64,
    pub name: String,
    /// commenter or editor.
    pub role: String,
    /// government, group, organization or expert.
    pub capacity: String,
    /// The Party or organization.
    pub whose: Option<String>,
    pub comments: i64,
}

/// A part of a round's list, by the ids of the persons.
#[derive(Debug, Serialize, ToSchema)]
pub struct ReviewerList {
    pub people: Vec<Reviewer>,
    /// The address of the part that follows.
    pub next: Option<String>,
}

/// People to be put on a round's list.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct NewReviewers {
    /// An e-mail address of each, by which the directory knows them.
    pub addresses: Vec<String>,
    /// commenter or editor.
    #[serde(default = "commenter")]
    pub role: String,
}

fn commenter() -> String {
    "commenter".to_owned()
}
