//! Nominations: made, confirmed, declined; and who is asked for them.

use http::header::LOCATION;
use page::api::{Body, BodyWithFiles, Cursor, Problem, refused};
use page::{Error, Segment, Upload, Visit};
use record::RecordId;

use super::shape::{
    CallList, NewCall, NewNomination, NewNominationDecision, NewNominationWithLetter, Nomination, NominationList,
};
use crate::pages::nomination::{self, call, shape};
use crate::store::nomination::NominationId;

/// The nominations for a forum
///
/// By their ids: all of them for an officer, one's own for others; and for whom one can nominate. Needs a token with the scope `post`,
/// of whoever nominates.
#[utoipa::path(get, operation_id = "list_nominations", path = "/api/v1/forums/{id}/nominations", tag = "participants", security(("token" = [])),
    params(("id" = i64, Path),
           ("after" = Option<i64>, Query, description = "The id after which the list goes on"),
           ("limit" = Option<i64>, Query, description = "How many come at once: 50 unless said, at most 200")),
    responses((status = 200, description = "What was asked for", body = NominationList), (status = "4XX", description = "What is wrong", body = Problem, content_type = "application/problem+json")))]
pub(crate) async fn list(visit: Visit, Segment(id): Segment<RecordId>) -> page::Result {
    let cursor = Cursor::of(&visit)?;
    let asked = visit.clone();
    visit
        .give(move |tx, page| {
            let (all, open, nominators) = shape::nominations(tx, page, id)?;
            let (nominations, next) = cursor.part(&asked, all, |one| one.id);
            Ok(NominationList { nominations, open, nominators, next })
        })
        .await
}

/// Nominate somebody
///
/// For one's Government, organization or group, while the forum takes nominations. The letter comes with it in a
/// `multipart/form-data`: the same JSON in the field `json`, and the file in a part of its own. Needs a token with the scope `post`,
/// of whoever nominates.
#[utoipa::path(post, operation_id = "nominate", path = "/api/v1/forums/{id}/nominations", tag = "participants",
    request_body(content((NewNomination = "application/json"), (NewNominationWithLetter = "multipart/form-data"))), security(("token" = [])),
    params(("id" = i64, Path), ("Idempotency-Key" = Option<String>, Header, description = "The same key makes one nomination")),
    responses((status = 201, description = "What was made", body = Nomination), (status = "4XX", description = "What is wrong", body = Problem, content_type = "application/problem+json")))]
pub(crate) async fn create(
    visit: Visit,
    Segment(id): Segment<RecordId>,
    sent: BodyWithFiles<NewNomination>,
) -> page::Result {
    let BodyWithFiles { body, files } = sent;
    let new = &body.what;
    let form = body.form([
        ("nominate_for", new.nominator.clone()),
        ("given", new.given.clone()),
        ("family", new.family.clone()),
        ("nominee_address", new.address.clone()),
        ("gender", new.gender.clone()),
        ("language", new.language.clone()),
        ("position", new.position.clone()),
        ("capacity", new.capacity.clone()),
        ("field_of_work", new.field_of_work.clone()),
        ("qualifications", new.qualifications.clone()),
        ("letter", new.letter.clone()),
    ]);
    let names = [("nominate_for", "nominator"), ("nominee_address", "address"), ("letter_file", "file")];
    let saved = nomination::save(&visit, id, Upload { form, files }).await.map_err(|error| refused(error, &names))?;
    let location = saved.headers().get(LOCATION).and_then(|value| value.to_str().ok()).unwrap_or_default();
    let made = location.rsplit_once("#n").and_then(|(_, id)| id.parse::<NominationId>().ok());
    let made = made.ok_or_else(|| Error::Internal(format!("a change led to {location:?}, which is no nomination")))?;
    visit.made(&format!("/api/v1/nominations/{}", made.0), move |tx, page| shape::one(tx, page, made)).await
}

/// One nomination
///
/// For officers, and for who made it. Needs a token with the scope `post`, of whoever nominates.
#[utoipa::path(get, operation_id = "show_nomination", path = "/api/v1/nominations/{id}", tag = "participants", params(("id" = i64, Path)), security(("token" = [])),
    responses((status = 200, description = "What was asked for", body = Nomination), (status = "4XX", description = "What is wrong", body = Problem, content_type = "application/problem+json")))]
pub(crate) async fn show(visit: Visit, Segment(id): Segment<NominationId>) -> page::Result {
    visit.give(move |tx, page| shape::one(tx, page, id)).await
}

/// The letter of a nomination
///
/// The file that came with it: for officers, and for who made it. Needs a token with the scope `post`, of whoever nominates.
#[utoipa::path(get, operation_id = "take_letter", path = "/api/v1/nominations/{id}/letter", tag = "participants", params(("id" = i64, Path)), security(("token" = [])),
    responses((status = 200, description = "The file", content_type = "application/octet-stream", body = Vec<u8>), (status = "4XX", description = "What is wrong", body = Problem, content_type = "application/problem+json")))]
pub(crate) async fn letter(visit: Visit, id: Segment<NominationId>) -> page::Result {
    nomination::letter::show(visit, id).await
}

/// Confirm or decline a nomination
///
/// Who is confirmed is put on the list and invited; who nominated is told either way. Needs a token of an officer with the scope `manage`.
#[utoipa::path(post, operation_id = "decide_about_nomination", path = "/api/v1/nominations/{id}/decision", tag = "participants", request_body = NewNominationDecision,
    params(("id" = i64, Path), ("Idempotency-Key" = Option<String>, Header, description = "The same key makes one decision")), security(("token" = [])),
    responses((status = 200, description = "What was asked for", body = Nomination), (status = "4XX", description = "What is wrong", body = Problem, content_type = "application/problem+json")))]
pub(crate) async fn decide(
    visit: Visit,
    Segment(id): Segment<NominationId>,
    body: Body<NewNominationDecision>,
) -> page::Result {
    let new = &body.what;
    let form = body.form([
        ("decision", new.decision.code().to_owned()),
        ("decline_reason", new.reason.clone()),
        ("same_person", new.same_person.map(|person| person.to_string()).unwrap_or_default()),
    ]);
    let saved = nomination::save_decision(&visit, id, form).await;
    saved.map_err(|error| refused(error, &[("decline_reason", "reason")]))?;
    visit.give(move |tx, page| shape::one(tx, page, id)).await
}

/// Who was asked to nominate
///
/// By the ids of the calls, with how many each has nominated: all for an officer, for others those for whom they nominate. Needs a token
/// with the scope `post`, of whoever nominates.
#[utoipa::path(get, operation_id = "list_calls", path = "/api/v1/forums/{id}/calls", tag = "participants", security(("token" = [])),
    params(("id" = i64, Path),
           ("after" = Option<i64>, Query, description = "The id after which the list goes on"),
           ("limit" = Option<i64>, Query, description = "How many come at once: 50 unless said, at most 200")),
    responses((status = 200, description = "What was asked for", body = CallList), (status = "4XX", description = "What is wrong", body = Problem, content_type = "application/problem+json")))]
pub(crate) async fn calls(visit: Visit, Segment(id): Segment<RecordId>) -> page::Result {
    let cursor = Cursor::of(&visit)?;
    let asked = visit.clone();
    visit
        .give(move |tx, page| {
            let (calls, next) = cursor.part(&asked, shape::calls(tx, page, id)?, |one| one.id);
            Ok(CallList { calls, next })
        })
        .await
}

/// Ask for nominations
///
/// By mail, with the form: focal points, organizations, coordinators that were not asked before. The answer is the first part of all
/// who were asked. Needs a token of an officer with the scope `manage`.
#[utoipa::path(post, operation_id = "call_for_nominations", path = "/api/v1/forums/{id}/calls", tag = "participants", request_body = NewCall, security(("token" = [])),
    params(("id" = i64, Path), ("Idempotency-Key" = Option<String>, Header, description = "The same key asks once")),
    responses((status = 201, description = "What was made", body = CallList), (status = "4XX", description = "What is wrong", body = Problem, content_type = "application/problem+json")))]
pub(crate) async fn call(visit: Visit, Segment(id): Segment<RecordId>, body: Body<NewCall>) -> page::Result {
    let new = &body.what;
    let ticked = |chosen: bool| if chosen { "1" } else { "" }.to_owned();
    let form = body.form([
        ("instrument", new.instrument.clone()),
        ("organizations", ticked(new.organizations)),
        ("groups", ticked(new.groups)),
        ("call_until", new.until.clone()),
    ]);
    let (cursor, asked) = (Cursor::of(&visit)?, visit.clone());
    call::save(&visit, id, form).await.map_err(|error| refused(error, &[("call_until", "until")]))?;
    visit
        .made(&format!("/api/v1/forums/{id}/calls"), move |tx, page| {
            let (calls, next) = cursor.part(&asked, shape::calls(tx, page, id)?, |one| one.id);
            Ok(CallList { calls, next })
        })
        .await
}
