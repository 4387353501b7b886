//! The doors for programs to rounds of comments: read, commented on, decided about, by the rules of the pages.

pub(crate) mod keeping;
pub(crate) mod shape;

use axum::response::Response;
use http::header::LOCATION;
use page::api::{Body, Cursor, Problem, refused};
use page::{Error, Segment, Visit};
use record::RecordId;
use record::contribution::Number;
use utoipa::OpenApi;

use self::shape::{Comment, CommentList, NewComment, NewDisposition, Review, ReviewList};
use crate::pages::{dispose, round, show};

#[derive(OpenApi)]
#[openapi(
    paths(
        list,
        keeping::create,
        one,
        keeping::extend,
        keeping::people,
        keeping::add,
        comments,
        create,
        comment,
        decide
    ),
    tags((name = "reviews", description = "Rounds of comments on a draft, and what became of each comment"))
)]
struct Api;

/// The description of these doors.
pub fn description() -> utoipa::openapi::OpenApi {
    Api::openapi()
}

/// The rounds of comments
///
/// All that are for whoever asks, by their ids.
#[utoipa::path(get, operation_id = "list_reviews", path = "/api/v1/reviews", tag = "reviews",
    params(("after" = Option<i64>, Query, description = "The id after which the list goes on"),
           ("limit" = Option<i64>, Query, description = "How many come at once: 50 unless said, at most 200")),
    responses((status = 200, description = "What was asked for", body = ReviewList), (status = "4XX", description = "What is wrong", body = Problem, content_type = "application/problem+json")))]
pub(crate) async fn list(visit: Visit) -> page::Result {
    let cursor = Cursor::of(&visit)?;
    let asked = visit.clone();
    visit
        .give(move |tx, page| {
            let (reviews, next) = cursor.part(&asked, round::shapes(tx, &page, i64::MAX)?, |review| review.id);
            Ok(ReviewList { reviews, next })
        })
        .await
}

/// One round
///
/// With the paragraphs of the draft as they were sent out. Who is not asked is not told that a round is there that is not public.
#[utoipa::path(get, operation_id = "show_review", path = "/api/v1/reviews/{id}", tag = "reviews", params(("id" = i64, Path)),
    responses((status = 200, description = "What was asked for", body = Review), (status = "4XX", description = "What is wrong", body = Problem, content_type = "application/problem+json")))]
pub(crate) async fn one(visit: Visit, Segment(id): Segment<RecordId>) -> page::Result {
    visit.give(move |tx, page| show::shape(tx, &page, id)).await
}

/// The comments of a round
///
/// By their numbers, as far as whoever asks may see them by now, with what became of each.
#[utoipa::path(get, operation_id = "list_comments", path = "/api/v1/reviews/{id}/comments", tag = "reviews",
    params(("id" = i64, Path),
           ("after" = Option<i64>, Query, description = "The number after which the list goes on"),
           ("limit" = Option<i64>, Query, description = "How many come at once: 50 unless said, at most 200")),
    responses((status = 200, description = "What was asked for", body = CommentList), (status = "4XX", description = "What is wrong", body = Problem, content_type = "application/problem+json")))]
pub(crate) async fn comments(visit: Visit, Segment(id): Segment<RecordId>) -> page::Result {
    let cursor = Cursor::of(&visit)?;
    let asked = visit.clone();
    visit
        .give(move |tx, page| {
            let (comments, next) = cursor.part(&asked, show::comments(tx, &page, id)?, |comment| comment.number);
            Ok(CommentList { comments, next })
        })
        .await
}

/// Comment on a draft
///
/// On one of its paragraphs, or on the whole of it, in a capacity that one has in this round; with other words for the paragraph, if
/// one proposes any. Needs a token with the scope `post`.
#[utoipa::path(post, operation_id = "create_comment", path = "/api/v1/reviews/{id}/comments", tag = "reviews", request_body = NewComment, security(("token" = [])),
    params(("id" = i64, Path), ("Idempotency-Key" = Option<String>, Header, description = "The same key makes one comment")),
    responses((status = 201, description = "What was made", body = Comment), (status = "4XX", description = "What is wrong", body = Problem, content_type = "application/problem+json")))]
pub(crate) async fn create(visit: Visit, Segment(id): Segment<RecordId>, body: Body<NewComment>) -> page::Result {
    let new = &body.what;
    let proposed = new.proposed.iter().map(|text| ("proposed_text", text.clone()));
    let fields = [
        ("paragraph", new.paragraph.map_or_else(|| "all".to_owned(), |id| id.to_string())),
        ("comment_text", new.comment.clone()),
        ("comment_language", new.language.clone()),
        ("comment_capacity", new.capacity.clone()),
    ];
    let form = body.form(fields.into_iter().chain(proposed));
    let number = number(&show::save(&visit, id, form).await.map_err(refusal)?)?;
    visit.made(&format!("/api/v1/comments/{}", number.0), move |tx, page| show::one(tx, &page, number)).await
}

/// What cannot be said now, or not by this person, is no fault of what was sent.
fn refusal(error: Error) -> Error {
    let fault = if let Error::Invalid(form) = &error { form.field("comment_text").fault } else { None };
    match fault {
        Some("fault-review-closed" | "fault-review-not-open") => Error::Settled,
        Some("fault-review-not-listed") => Error::Forbidden,
        _ => refused(error, &NAMES),
    }
}

/// How the fields of the page's form are called in what programs send.
const NAMES: [(&str, &str); 4] = [
    ("comment_text", "comment"),
    ("proposed_text", "proposed"),
    ("comment_language", "language"),
    ("comment_capacity", "capacity"),
];

/// The number of the comment to which a change led: its place on the page is named by it.
fn number(changed: &Response) -> page::Result<Number> {
    let location = changed.headers().get(LOCATION).and_then(|value| value.to_str().ok()).unwrap_or_default();
    let number = location.rsplit_once("#comment-").and_then(|(_, number)| number.parse().ok());
    number.ok_or_else(|| Error::Internal(format!("a change led to {location:?}, which is no comment")))
}

/// One comment
#[utoipa::path(get, operation_id = "show_comment", path = "/api/v1/comments/{number}", tag = "reviews", params(("number" = i64, Path)),
    responses((status = 200, description = "What was asked for", body = Comment), (status = "4XX", description = "What is wrong", body = Problem, content_type = "application/problem+json")))]
pub(crate) async fn comment(visit: Visit, Segment(number): Segment<Number>) -> page::Result {
    visit.give(move |tx, page| show::one(tx, &page, number)).await
}

/// Say what becomes of a comment
///
/// As an officer, or as an editor of the round; decided again, what was decided before stays on the record. What is not accepted as it
/// is needs a reason. Needs a token with the scope `moderate`.
#[utoipa::path(post, operation_id = "dispose_of_comment", path = "/api/v1/comments/{number}/disposition", tag = "reviews", request_body = NewDisposition,
    params(("number" = i64, Path), ("Idempotency-Key" = Option<String>, Header, description = "The same key makes one decision")), security(("token" = [])),
    responses((status = 200, description = "What was asked for", body = Comment), (status = "4XX", description = "What is wrong", body = Problem, content_type = "application/problem+json")))]
pub(crate) async fn decide(visit: Visit, Segment(number): Segment<Number>, body: Body<NewDisposition>) -> page::Result {
    let round = visit.read(move |tx, page| Ok(show::found(tx, &page, number)?.0)).await?;
    let new = &body.what;
    let form = body.form([
        ("comment", number.0.to_string()),
        ("disposition", new.disposition.clone()),
        ("disposition_reason", new.reason.clone()),
        ("taken_up", new.taken_up.clone()),
    ]);
    let saved = dispose::save(&visit, round, &form).await;
    saved.map_err(|error| refused(error, &[("disposition_reason", "reason")]))?;
    visit.give(move |tx, page| show::one(tx, &page, number)).await
}
