//! The doors for programs to follow-up: what was asked of whom, and what they reported, by the rules of the pages.

pub(crate) mod shape;

use page::api::{Body, Cursor, Problem, refused};
use page::{Error, Misread, Segment, Visit};
use record::{PartyCode, RecordId, party};
use utoipa::OpenApi;

use self::shape::{Ask, AskList, NewProgress, RecommendationList};
use crate::{ask, list};

#[derive(OpenApi)]
#[openapi(
    paths(recommendations, asks, show, report),
    tags((name = "follow-up", description = "What was asked of whom, and what became of it"))
)]
struct Api;

/// The description of these doors.
pub fn description() -> utoipa::openapi::OpenApi {
    Api::openapi()
}

/// The recommendations that somebody was asked
///
/// With how many of those asked have reported, by their records.
#[utoipa::path(get, operation_id = "list_recommendations", path = "/api/v1/recommendations", tag = "follow-up",
    params(("document" = Option<i64>, Query, description = "Of this document"),
           ("after" = Option<i64>, Query, description = "The record after which the list goes on"),
           ("limit" = Option<i64>, Query, description = "How many come at once: 50 unless said, at most 200")),
    responses((status = 200, description = "What was asked for", body = RecommendationList), (status = "4XX", description = "What is wrong", body = Problem, content_type = "application/problem+json")))]
pub(crate) async fn recommendations(visit: Visit) -> page::Result {
    let cursor = Cursor::of(&visit)?;
    let document: Option<RecordId> = parameter(&visit, "document")?;
    let asked = visit.clone();
    visit
        .give(move |tx, page| {
            let (recommendations, next) = cursor.part(&asked, list::shapes(tx, &page, document)?, |one| one.record);
            Ok(RecommendationList { recommendations, next })
        })
        .await
}

/// A parameter of the address, if it is given.
fn parameter<T: std::str::FromStr>(visit: &Visit, name: &'static str) -> page::Result<Option<T>> {
    let wrong = || Error::Misread(Misread { parameter: Some(name), ..Misread::default() });
    visit.query(name).map(|text| text.parse().map_err(|_| wrong())).transpose()
}

/// The asks
///
/// What was asked of whom, by their records, as far as whoever asks may see it: who is silent on what is voluntary is a matter between
/// that Government and the Secretariat.
#[utoipa::path(get, operation_id = "list_asks", path = "/api/v1/asks", tag = "follow-up",
    params(("party" = Option<String>, Query, description = "Of this Government, by its code"),
           ("after" = Option<i64>, Query, description = "The record after which the list goes on"),
           ("limit" = Option<i64>, Query, description = "How many come at once: 50 unless said, at most 200")),
    responses((status = 200, description = "What was asked for", body = AskList), (status = "4XX", description = "What is wrong", body = Problem, content_type = "application/problem+json")))]
pub(crate) async fn asks(visit: Visit) -> page::Result {
    let cursor = Cursor::of(&visit)?;
    let code: Option<PartyCode> = parameter(&visit, "party")?;
    let asked = visit.clone();
    visit
        .give(move |tx, page| {
            let party = match code {
                Some(code) => Some(party::find(tx, code)?.ok_or(Error::NotFound)?.id),
                None => None,
            };
            let asks = ask::shapes(tx, &page, party, (RecordId(cursor.after), cursor.limit))?;
            let next = cursor.next(&asked, asks.len(), asks.last().map(|ask| ask.id));
            Ok(AskList { asks, next })
        })
        .await
}

/// One ask
///
/// With what was reported on it.
#[utoipa::path(get, operation_id = "show_ask", path = "/api/v1/asks/{id}", tag = "follow-up", params(("id" = i64, Path)),
    responses((status = 200, description = "What was asked for", body = Ask), (status = "4XX", description = "What is wrong", body = Problem, content_type = "application/problem+json")))]
pub(crate) async fn show(visit: Visit, Segment(id): Segment<RecordId>) -> page::Result {
    visit.give(move |tx, page| ask::shape(tx, &page, id)).await
}

/// Report progress
///
/// As a focal point of the Government that was asked; an officer enters what came by letter. Needs a token with the scope `post`.
#[utoipa::path(post, operation_id = "report_progress", path = "/api/v1/asks/{id}/progress", tag = "follow-up", request_body = NewProgress,
    params(("id" = i64, Path), ("Idempotency-Key" = Option<String>, Header, description = "The same key makes one report")), security(("token" = [])),
    responses((status = 200, description = "What was asked for", body = Ask), (status = "4XX", description = "What is wrong", body = Problem, content_type = "application/problem+json")))]
pub(crate) async fn report(visit: Visit, Segment(id): Segment<RecordId>, body: Body<NewProgress>) -> page::Result {
    let new = &body.what;
    let form = body.form([
        ("status", new.status.clone()),
        ("done", new.text.clone()),
        ("language", new.language.clone()),
        ("evidence", new.evidence.clone()),
    ]);
    ask::save(&visit, id, &form).await.map_err(|error| refused(error, &[("done", "text")]))?;
    visit.give(move |tx, page| ask::shape(tx, &page, id)).await
}
