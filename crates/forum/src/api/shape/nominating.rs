//! What programs read and send of nominations, and of who is asked for them.

use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

/// For whom somebody nominates.
#[derive(Debug, Serialize, ToSchema)]
pub struct NominatorName {
    /// As a nomination names it: party-3, organization-8, group-1.
    pub code: String,
    pub name: String,
}

/// A nomination.
#[derive(Debug, Serialize, ToSchema)]
pub struct Nomination {
    pub id: i64,
    pub forum: i64,
    /// The Government, organization or group of Parties that nominates.
    pub nominator: String,
    pub given: String,
    pub family: String,
    pub address: String,
    /// f, m or x, if it was said.
    pub gender: Option<String>,
    /// In which of the six languages they are written to.
    pub language: String,
    pub position: String,
    /// As what they are to speak: government, organization or expert.
    pub capacity: String,
    pub field_of_work: String,
    pub qualifications: String,
    /// By which letter.
    pub letter: String,
    /// What its file is called, if it came.
    pub letter_file: Option<String>,
    /// proposed, confirmed or declined.
    pub state: String,
    /// Why it was declined.
    pub reason: Option<String>,
    pub at: String,
    /// For officers, while it waits: whose address it is in the directory, where that is somebody else.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub address_of: Option<KnownPerson>,
}

/// Somebody in the directory.
#[derive(Debug, Serialize, ToSchema)]
pub struct KnownPerson {
    pub person: i64,
    pub name: String,
    /// Of which office or organization, and of which Government.
    pub of: Vec<String>,
}

/// A part of the nominations for a forum, by their ids.
#[derive(Debug, Serialize, ToSchema)]
pub struct NominationList {
    pub nominations: Vec<Nomination>,
    /// Whether the forum takes nominations now, and for whom whoever asks can nominate.
    pub open: bool,
    pub nominators: Vec<NominatorName>,
    /// The address of the part that follows.
    pub next: Option<String>,
}

/// Somebody to be nominated.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct NewNomination {
    /// For whom, by its code; can be left out by who nominates for one only.
    #[serde(default)]
    pub nominator: String,
    pub given: String,
    pub family: String,
    pub address: String,
    /// f, m or x; nothing where it is not said.
    #[serde(default)]
    pub gender: String,
    /// In which of the six languages they are written to.
    pub language: String,
    #[serde(default)]
    pub position: String,
    /// As what they are to speak: government, organization or expert.
    pub capacity: String,
    #[serde(default)]
    pub field_of_work: String,
    #[serde(default)]
    pub qualifications: String,
    /// By which letter: its reference and its day.
    pub letter: String,
}

/// Somebody to be nominated, with the letter as a file.
#[derive(Debug, ToSchema)]
#[allow(dead_code, reason = "it is described, and read part by part")]
pub struct NewNominationWithLetter {
    json: NewNomination,
    /// The letter, of a kind and size that the server takes.
    #[schema(value_type = String, format = Binary)]
    file: Vec<u8>,
}

/// What an officer decides about a nomination.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct NewNominationDecision {
    pub decision: NominationDecisionKind,
    /// Told to who nominated; needed to decline.
    #[serde(default)]
    pub reason: String,
    /// Where the address is somebody else's in the directory: that it is the same person, by the id that `address_of` gives.
    #[serde(default)]
    pub same_person: Option<i64>,
}

/// Put on the list and invite, or not.
#[derive(Clone, Copy, Debug, Deserialize, ToSchema)]
#[serde(rename_all = "lowercase")]
pub enum NominationDecisionKind {
    Confirmed,
    Declined,
}

impl NominationDecisionKind {
    /// As the form of the page names it.
    pub(crate) fn code(self) -> &'static str {
        match self {
            NominationDecisionKind::Confirmed => "confirmed",
            NominationDecisionKind::Declined => "declined",
        }
    }
}

/// Somebody who was asked to nominate.
#[derive(Debug, Serialize, ToSchema)]
pub struct Call {
    pub id: i64,
    pub nominator: NominatorName,
    /// The last day, as 2031-06-10.
    pub until: String,
    pub at: String,
    pub reminded: Option<String>,
    /// How many people they have nominated.
    pub nominated: i64,
}

/// A part of those who were asked, by the ids of the calls.
#[derive(Debug, Serialize, ToSchema)]
pub struct CallList {
    pub calls: Vec<Call>,
    /// The address of the part that follows.
    pub next: Option<String>,
}

/// Who is to be asked to nominate: those who were asked before are not asked again.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct NewCall {
    /// The focal points of the Parties to this instrument, by its code; of none where it is left out.
    #[serde(default)]
    pub instrument: String,
    /// The organizations for which somebody takes part in the directory.
    #[serde(default)]
    pub organizations: bool,
    /// The coordinators of the groups of Parties.
    #[serde(default)]
    pub groups: bool,
    /// The last day, as 2031-06-10.
    pub until: String,
}
