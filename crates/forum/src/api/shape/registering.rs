//! What programs read and send of registrations.

use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

/// A registration that was confirmed by the link in the mail.
#[derive(Debug, Serialize, ToSchema)]
pub struct Registration {
    pub id: i64,
    pub forum: i64,
    pub given: String,
    pub family: String,
    pub address: String,
    /// f, m or x, if it was said.
    pub gender: Option<String>,
    pub language: String,
    pub position: String,
    /// organization or expert.
    pub capacity: String,
    /// Where they work, in their own words.
    pub organization: String,
    /// The organization of the directory that is called so.
    pub organization_known: Option<i64>,
    /// waiting, admitted or declined.
    pub state: String,
    /// Why it was declined.
    pub reason: Option<String>,
    pub at: String,
    /// Who they are in the directory, once admitted.
    pub person: Option<i64>,
    /// Whether they named an organization for which they do not speak yet.
    pub alone: bool,
}

/// A part of the registrations for a forum, by their ids.
#[derive(Debug, Serialize, ToSchema)]
pub struct RegistrationList {
    pub registrations: Vec<Registration>,
    /// The address of the part that follows.
    pub next: Option<String>,
}

/// What an officer decides about a registration.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct NewRegistrationDecision {
    pub decision: RegistrationDecisionKind,
    /// Told to who registered; needed to decline.
    #[serde(default)]
    pub reason: String,
    /// For whom they are to speak: an organization of the directory, by its id; one that is entered as they named it, as
    /// new-non-governmental-organization; nobody else where it is left out.
    #[serde(default)]
    pub speaks_for: String,
}

/// Put on the list and invite, or not.
#[derive(Clone, Copy, Debug, Deserialize, ToSchema)]
#[serde(rename_all = "lowercase")]
pub enum RegistrationDecisionKind {
    Admitted,
    Declined,
}

impl RegistrationDecisionKind {
    /// As the form of the page names it.
    pub(crate) fn code(self) -> &'static str {
        match self {
            RegistrationDecisionKind::Admitted => "admitted",
            RegistrationDecisionKind::Declined => "declined",
        }
    }
}

/// For which organization somebody takes part who was admitted for themselves.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct NewOrganization {
    /// As in the decision.
    pub speaks_for: String,
}
