//! Rounds of comments are held: a draft is sent out, people are asked, the end is moved.

use http::header::LOCATION;
use page::api::{Body, Cursor, Problem, refused, refused_among};
use page::{Error, Form, Segment, Visit};
use record::RecordId;

use super::shape::{NewEnd, NewReview, NewReviewers, Review, ReviewerList};
use crate::pages::{keep, round, show};

/// How the fields of the pages' forms are called in what programs send.
const NAMES: [(&str, &str); 9] = [
    ("review_version", "version"),
    ("review_introduction", "introduction"),
    ("review_afterwards", "afterwards"),
    ("review_opens", "opens_on"),
    ("review_closes", "closes_on"),
    ("review_shown", "shown"),
    ("review_forum", "forum"),
    ("review_instrument", "instrument"),
    ("review_role", "role"),
];

/// Hold a round of comments
///
/// A draft is sent out as it stands, with its window, and those who are asked are invited. Needs a token of an officer with
/// the scope `manage`.
#[utoipa::path(post, operation_id = "create_review", path = "/api/v1/reviews", tag = "reviews", request_body = NewReview, security(("token" = [])),
    params(("Idempotency-Key" = Option<String>, Header, description = "The same key makes one round")),
    responses((status = 201, description = "What was made", body = Review), (status = "4XX", description = "What is wrong", body = Problem, content_type = "application/problem+json")))]
pub(crate) async fn create(visit: Visit, body: Body<NewReview>) -> page::Result {
    let new = &body.what;
    let form = body.form([
        ("document", new.document.to_string()),
        ("review_version", new.version.clone()),
        ("review_introduction", new.introduction.clone()),
        ("review_afterwards", new.afterwards.clone()),
        ("review_opens", new.opens_on.clone()),
        ("review_closes", new.closes_on.clone()),
        ("review_shown", new.shown.clone()),
        ("public", if new.public { "1" } else { "" }.to_owned()),
        ("review_forum", new.forum.map(|forum| forum.to_string()).unwrap_or_default()),
        ("review_instrument", new.instrument.clone()),
        ("review_addresses", new.addresses.join("\n")),
    ]);
    let saved = match round::save(&visit, without_blanks(form, &new.addresses)).await {
        Err(error) => return Err(at_their_places(&visit, error, new.addresses.clone()).await?),
        Ok(saved) => saved,
    };
    let location = saved.headers().get(LOCATION).and_then(|value| value.to_str().ok()).unwrap_or_default();
    let made = location.trim_start_matches("/reviews/").trim_end_matches("/keep").parse::<RecordId>();
    let made = made.map_err(|_| Error::Internal(format!("a change led to {location:?}, which is no round")))?;
    visit.made(&format!("/api/v1/reviews/{made}"), move |tx, page| show::shape(tx, &page, made)).await
}

/// Who sends a list means each of its entries.
fn without_blanks(mut form: Form, addresses: &[String]) -> Form {
    for (at, _) in addresses.iter().enumerate().filter(|(_, address)| address.trim().is_empty()) {
        form.invalid("fault-empty", &format!("addresses/{at}"));
    }
    form
}

/// What was refused, with each address that is not in the directory at its place.
async fn at_their_places(visit: &Visit, error: Error, sent: Vec<String>) -> page::Result<Error> {
    let unknown = match &error {
        Error::Invalid(form) if form.field("review_addresses").fault == Some("fault-review-unknown") => {
            visit.read(move |tx, _| round::unknown(tx, &sent)).await?
        }
        _ => Vec::new(),
    };
    Ok(refused(refused_among(error, ("review_addresses", "addresses"), unknown), &NAMES))
}

/// Move the end of a round
///
/// To another day, with a reason that is shown; a round that has closed is opened again so. Needs a token of an officer with
/// the scope `manage`.
#[utoipa::path(post, operation_id = "extend_review", path = "/api/v1/reviews/{id}/window", tag = "reviews", request_body = NewEnd, security(("token" = [])),
    params(("id" = i64, Path), ("Idempotency-Key" = Option<String>, Header, description = "The same key makes one change")),
    responses((status = 200, description = "What was asked for", body = Review), (status = "4XX", description = "What is wrong", body = Problem, content_type = "application/problem+json")))]
pub(crate) async fn extend(visit: Visit, Segment(id): Segment<RecordId>, body: Body<NewEnd>) -> page::Result {
    let form = body.form([("review_closes", body.what.closes_on.clone()), ("review_reason", body.what.reason.clone())]);
    let names = [("review_closes", "closes_on"), ("review_reason", "reason")];
    keep::save_end(&visit, id, &form).await.map_err(|error| refused(error, &names))?;
    visit.give(move |tx, page| show::shape(tx, &page, id)).await
}

/// Who is asked
///
/// The list of a round, by the ids of the persons. Needs a token of an officer with the scope `manage`.
#[utoipa::path(get, operation_id = "list_reviewers", path = "/api/v1/reviews/{id}/people", tag = "reviews", security(("token" = [])),
    params(("id" = i64, Path),
           ("after" = Option<i64>, Query, description = "The person after whom the list goes on"),
           ("limit" = Option<i64>, Query, description = "How many come at once: 50 unless said, at most 200")),
    responses((status = 200, description = "What was asked for", body = ReviewerList), (status = "4XX", description = "What is wrong", body = Problem, content_type = "application/problem+json")))]
pub(crate) async fn people(visit: Visit, Segment(id): Segment<RecordId>) -> page::Result {
    let cursor = Cursor::of(&visit)?;
    let asked = visit.clone();
    visit
        .give(move |tx, page| {
            let (people, next) = cursor.part(&asked, keep::shapes(tx, page, id)?, |one| one.person);
            Ok(ReviewerList { people, next })
        })
        .await
}

/// Ask more people
///
/// As commenters, who are invited, or as editors, who say what becomes of the comments; who is on the list stays as they are. The
/// answer is the first part of the list. Needs a token of an officer with the scope `manage`.
#[utoipa::path(post, operation_id = "add_reviewers", path = "/api/v1/reviews/{id}/people", tag = "reviews", request_body = NewReviewers, security(("token" = [])),
    params(("id" = i64, Path), ("Idempotency-Key" = Option<String>, Header, description = "The same key adds them once")),
    responses((status = 201, description = "What was made", body = ReviewerList), (status = "4XX", description = "What is wrong", body = Problem, content_type = "application/problem+json")))]
pub(crate) async fn add(visit: Visit, Segment(id): Segment<RecordId>, body: Body<NewReviewers>) -> page::Result {
    let (cursor, asked, new) = (Cursor::of(&visit)?, visit.clone(), &body.what);
    let form = body.form([("review_addresses", new.addresses.join("\n")), ("review_role", new.role.clone())]);
    if let Err(error) = keep::save_people(&visit, id, &without_blanks(form, &new.addresses)).await {
        return Err(at_their_places(&visit, error, new.addresses.clone()).await?);
    }
    visit
        .made(&format!("/api/v1/reviews/{id}/people"), move |tx, page| {
            let (people, next) = cursor.part(&asked, keep::shapes(tx, page, id)?, |one| one.person);
            Ok(ReviewerList { people, next })
        })
        .await
}
