//! Registrations, and what is decided about them.

use page::api::{Body, Cursor, Problem, refused};
use page::{Segment, Visit};
use record::RecordId;

use super::shape::{NewOrganization, NewRegistrationDecision, Registration, RegistrationList};
use crate::pages::registration::{self, organization, shape};
use crate::store::registration::RegistrationId;

/// The registrations for a forum
///
/// Those that were confirmed by the link in the mail, by their ids. Needs a token of an officer with the scope `manage`.
#[utoipa::path(get, operation_id = "list_registrations", path = "/api/v1/forums/{id}/registrations", tag = "participants", security(("token" = [])),
    params(("id" = i64, Path),
           ("after" = Option<i64>, Query, description = "The id after which the list goes on"),
           ("limit" = Option<i64>, Query, description = "How many come at once: 50 unless said, at most 200")),
    responses((status = 200, description = "What was asked for", body = RegistrationList), (status = "4XX", description = "What is wrong", body = Problem, content_type = "application/problem+json")))]
pub(crate) async fn list(visit: Visit, Segment(id): Segment<RecordId>) -> page::Result {
    let cursor = Cursor::of(&visit)?;
    let asked = visit.clone();
    visit
        .give(move |tx, page| {
            let (registrations, next) = cursor.part(&asked, shape::all(tx, page, id)?, |one| one.id);
            Ok(RegistrationList { registrations, next })
        })
        .await
}

/// One registration
///
/// Needs a token of an officer with the scope `manage`.
#[utoipa::path(get, operation_id = "show_registration", path = "/api/v1/registrations/{id}", tag = "participants", params(("id" = i64, Path)), security(("token" = [])),
    responses((status = 200, description = "What was asked for", body = Registration), (status = "4XX", description = "What is wrong", body = Problem, content_type = "application/problem+json")))]
pub(crate) async fn show(visit: Visit, Segment(id): Segment<RegistrationId>) -> page::Result {
    visit.give(move |tx, page| shape::one(tx, page, id)).await
}

/// Admit somebody who registered, or not
///
/// Who is admitted is put on the list and invited, who is not is told why. Needs a token of an officer with the scope `manage`.
#[utoipa::path(post, operation_id = "decide_about_registration", path = "/api/v1/registrations/{id}/decision", tag = "participants", request_body = NewRegistrationDecision,
    params(("id" = i64, Path), ("Idempotency-Key" = Option<String>, Header, description = "The same key makes one decision")), security(("token" = [])),
    responses((status = 200, description = "What was asked for", body = Registration), (status = "4XX", description = "What is wrong", body = Problem, content_type = "application/problem+json")))]
pub(crate) async fn decide(
    visit: Visit,
    Segment(id): Segment<RegistrationId>,
    body: Body<NewRegistrationDecision>,
) -> page::Result {
    let new = &body.what;
    let form = body.form([
        ("decision", new.decision.code().to_owned()),
        ("decline_reason", new.reason.clone()),
        ("speaks_for", new.speaks_for.clone()),
    ]);
    let saved = registration::save_decision(&visit, id, form).await;
    saved.map_err(|error| refused(error, &[("decline_reason", "reason")]))?;
    visit.give(move |tx, page| shape::one(tx, page, id)).await
}

/// Say for which organization somebody takes part
///
/// Who was admitted for themselves and named one. Needs a token of an officer with the scope `manage`.
#[utoipa::path(post, operation_id = "confirm_organization", path = "/api/v1/registrations/{id}/organization", tag = "participants", request_body = NewOrganization,
    params(("id" = i64, Path)), security(("token" = [])),
    responses((status = 200, description = "What was asked for", body = Registration), (status = "4XX", description = "What is wrong", body = Problem, content_type = "application/problem+json")))]
pub(crate) async fn confirm_organization(
    visit: Visit,
    Segment(id): Segment<RegistrationId>,
    body: Body<NewOrganization>,
) -> page::Result {
    organization::save(&visit, id, body.form([("speaks_for", body.what.speaks_for.clone())])).await?;
    visit.give(move |tx, page| shape::one(tx, page, id)).await
}
