//! What programs read of what was asked and reported, and what they send. Instants are in UTC.

use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

/// A recommendation that somebody was asked, with how many of those asked have reported.
#[derive(Debug, Serialize, ToSchema)]
pub struct AskedRecommendation {
    pub record: i64,
    pub number: String,
    pub text: String,
    /// Whom it addresses, as its words name them.
    pub addressees: String,
    /// decided, requested, recommended, invited or may-wish.
    pub force: String,
    /// The symbol of its document.
    pub document: String,
    /// Parties, and others who are no Governments.
    pub asked: i64,
    pub reported: i64,
    /// Other Governments, which are counted apart.
    pub other_governments: Counts,
}

/// How many were asked, and how many of them have reported.
#[derive(Debug, Serialize, ToSchema)]
pub struct Counts {
    pub asked: i64,
    pub reported: i64,
}

/// A part of the recommendations that somebody was asked, by their records.
#[derive(Debug, Serialize, ToSchema)]
pub struct RecommendationList {
    pub recommendations: Vec<AskedRecommendation>,
    /// The address of the part that follows.
    pub next: Option<String>,
}

/// A recommendation as one addressee has it.
#[derive(Debug, Serialize, ToSchema)]
pub struct Ask {
    pub id: i64,
    /// ask.
    pub kind: String,
    /// Of the recommendation.
    pub number: String,
    pub text: String,
    /// The recommendation, by its record.
    pub recommendation: i64,
    /// The Government, if it is one.
    pub party: Option<String>,
    pub addressee: String,
    /// secretariat, parties, other-governments or entity: among whom it counts.
    pub role: String,
    /// decided, requested, recommended, invited or may-wish.
    pub force: String,
    /// The day by which it is due, if it has one.
    pub due: Option<String>,
    /// The meeting by which it is due.
    pub due_meeting: Option<String>,
    pub overdue: bool,
    /// no-information, considered, under-way, action-taken, ongoing, not-applicable or declined.
    pub status: String,
    /// What was reported on it, the newest first.
    pub reported: Vec<Progress>,
    pub address: String,
}

/// What an addressee reported.
#[derive(Debug, Serialize, ToSchema)]
pub struct Progress {
    pub number: i64,
    pub who: String,
    pub at: String,
    pub language: String,
    pub text: String,
    pub html: String,
    /// An address on the web, or the symbol of a document.
    pub evidence: Option<String>,
    pub address: String,
}

/// A part of the asks, by their records.
#[derive(Debug, Serialize, ToSchema)]
pub struct AskList {
    pub asks: Vec<Ask>,
    /// The address of the part that follows.
    pub next: Option<String>,
}

/// What an addressee did about it.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct NewProgress {
    /// considered, under-way, action-taken, ongoing, not-applicable or declined.
    pub status: String,
    pub text: String,
    /// In which of the six languages it is.
    pub language: String,
    /// An address on the web, or the symbol of a document.
    #[serde(default)]
    pub evidence: String,
}
