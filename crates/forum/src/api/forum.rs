//! Forums and their places.

use page::api::{Body, Cursor, Problem, led_to};
use page::{Segment, Visit};
use record::RecordId;

use super::shape::{Forum, ForumList, NewForum, NewPart, NewQuestions, NewStage, Topic};
use crate::pages;

/// The forums
///
/// All that are for whoever asks, by their ids.
#[utoipa::path(get, operation_id = "list_forums", path = "/api/v1/forums", tag = "forums",
    params(("after" = Option<i64>, Query, description = "The id after which the list goes on"),
           ("limit" = Option<i64>, Query, description = "How many come at once: 50 unless said, at most 200")),
    responses((status = 200, description = "What was asked for", body = ForumList), (status = "4XX", description = "What is wrong", body = Problem, content_type = "application/problem+json")))]
pub(crate) async fn list(visit: Visit) -> page::Result {
    let cursor = Cursor::of(&visit)?;
    let asked = visit.clone();
    visit
        .give(move |tx, page| {
            let (forums, next) = cursor.part(&asked, pages::forum::shapes(tx, &page)?, |forum| forum.id);
            Ok(ForumList { forums, next })
        })
        .await
}

/// Set up a forum
///
/// It begins as a draft, seen by the Secretariat only. Needs a token of an officer with the scope `manage`.
#[utoipa::path(post, operation_id = "create_forum", path = "/api/v1/forums", tag = "forums", request_body = NewForum, security(("token" = [])),
    params(("Idempotency-Key" = Option<String>, Header, description = "The same key makes one forum")),
    responses((status = 201, description = "What was made", body = Forum), (status = "4XX", description = "What is wrong", body = Problem, content_type = "application/problem+json")))]
pub(crate) async fn create(visit: Visit, body: Body<NewForum>) -> page::Result {
    let new = &body.what;
    let form = body.form([
        ("title", new.title.clone()),
        ("introduction", new.introduction.clone()),
        ("language", new.language.clone()),
        ("opens_on", new.opens_on.clone()),
        ("opens_at", new.opens_at.clone()),
        ("closes_on", new.closes_on.clone()),
        ("closes_at", new.closes_at.clone()),
        ("time_zone", new.time_zone.clone()),
        ("mandate", new.mandate.map(|id| id.to_string()).unwrap_or_default()),
    ]);
    let id = led_to(&pages::forum::save(&visit, form).await?)?;
    made(&visit, id).await
}

async fn made(visit: &Visit, id: i64) -> page::Result {
    visit.made(&format!("/api/v1/forums/{id}"), move |tx, page| pages::forum::shape(tx, page, RecordId(id))).await
}

/// One forum
///
/// With its sessions, their sub-topics and guiding questions.
#[utoipa::path(get, operation_id = "show_forum", path = "/api/v1/forums/{id}", tag = "forums", params(("id" = i64, Path)),
    responses((status = 200, description = "What was asked for", body = Forum), (status = "4XX", description = "What is wrong", body = Problem, content_type = "application/problem+json")))]
pub(crate) async fn show(visit: Visit, Segment(id): Segment<RecordId>) -> page::Result {
    visit.give(move |tx, page| pages::forum::shape(tx, page, id)).await
}

/// Add a session or a sub-topic
///
/// Needs a token of an officer with the scope `manage`. The answer is the place.
#[utoipa::path(post, operation_id = "add_part", path = "/api/v1/forums/{id}/parts", tag = "forums", request_body = NewPart, security(("token" = [])),
    params(("id" = i64, Path), ("Idempotency-Key" = Option<String>, Header, description = "The same key makes one part")),
    responses((status = 201, description = "What was made", body = Topic), (status = "4XX", description = "What is wrong", body = Problem, content_type = "application/problem+json")))]
pub(crate) async fn add_part(visit: Visit, Segment(id): Segment<RecordId>, body: Body<NewPart>) -> page::Result {
    let new = &body.what;
    let form = body.form([
        ("number", new.number.clone()),
        ("title", new.title.clone()),
        ("introduction", new.introduction.clone()),
        ("language", new.language.clone()),
        ("part_of", new.part_of.map(|id| id.to_string()).unwrap_or_default()),
    ]);
    let place = led_to(&pages::forum::save_part(&visit, id, form).await?)?;
    visit
        .made(&format!("/api/v1/topics/{place}"), move |tx, page| pages::topic::shape(tx, &page, RecordId(place)))
        .await
}

/// Bring a forum to its next stage
///
/// From draft to published, which invites its people; from closed to summarized or archived. Needs a token of an officer with
/// the scope `manage`.
#[utoipa::path(post, operation_id = "advance_forum", path = "/api/v1/forums/{id}/stage", tag = "forums", request_body = NewStage, security(("token" = [])),
    params(("id" = i64, Path)),
    responses((status = 200, description = "What was asked for", body = Forum), (status = "4XX", description = "What is wrong", body = Problem, content_type = "application/problem+json")))]
pub(crate) async fn advance(visit: Visit, Segment(id): Segment<RecordId>, body: Body<NewStage>) -> page::Result {
    let form = body.form([("stage", body.what.stage.clone())]);
    pages::setup::save_stage(&visit, id, form).await?;
    visit.give(move |tx, page| pages::forum::shape(tx, page, id)).await
}

/// One place
///
/// A sub-topic, or a session, with its guiding questions.
#[utoipa::path(get, operation_id = "show_topic", path = "/api/v1/topics/{id}", tag = "forums", params(("id" = i64, Path)),
    responses((status = 200, description = "What was asked for", body = Topic), (status = "4XX", description = "What is wrong", body = Problem, content_type = "application/problem+json")))]
pub(crate) async fn topic(visit: Visit, Segment(id): Segment<RecordId>) -> page::Result {
    visit.give(move |tx, page| pages::topic::shape(tx, &page, id)).await
}

/// Add guiding questions
///
/// Now, or on a later day. Needs a token with the scope `moderate`, of an officer, or of the session's moderator until the forum has closed. The answer is the place.
#[utoipa::path(post, operation_id = "add_questions", path = "/api/v1/topics/{id}/questions", tag = "forums", request_body = NewQuestions,
    security(("token" = [])),
    params(("id" = i64, Path), ("Idempotency-Key" = Option<String>, Header, description = "The same key adds them once")),
    responses((status = 201, description = "What was made", body = Topic), (status = "4XX", description = "What is wrong", body = Problem, content_type = "application/problem+json")))]
pub(crate) async fn add_questions(
    visit: Visit,
    Segment(id): Segment<RecordId>,
    body: Body<NewQuestions>,
) -> page::Result {
    let new = &body.what;
    let line = |question: &String| question.split_whitespace().collect::<Vec<_>>().join(" ");
    let form = body.form([
        ("questions", new.questions.iter().map(line).collect::<Vec<_>>().join("\n")),
        ("language", new.language.clone()),
        ("released_on", new.released_on.clone()),
        ("released_at", new.released_at.clone()),
    ]);
    pages::topic::save_questions(&visit, id, form).await?;
    visit.made(&format!("/api/v1/topics/{id}"), move |tx, page| pages::topic::shape(tx, &page, id)).await
}
