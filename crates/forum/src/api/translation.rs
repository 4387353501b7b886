//! Translations of posts: read, attached, taken back.

use page::api::{Body, Problem};
use page::{Segment, Visit};
use record::contribution::Number;
use record::translation::TranslationId;

use super::shape::{NewTranslation, TranslationList, Withdrawal};
use crate::pages::translation;

/// The translations of a post
///
/// Those of what it says now, of what it said before, and those that were taken back, without their words.
#[utoipa::path(get, operation_id = "list_translations", path = "/api/v1/posts/{number}/translations", tag = "posts", params(("number" = i64, Path)),
    responses((status = 200, description = "What was asked for", body = TranslationList), (status = "4XX", description = "What is wrong", body = Problem, content_type = "application/problem+json")))]
pub(crate) async fn list(visit: Visit, Segment(number): Segment<Number>) -> page::Result {
    visit.give(move |tx, page| translation::shapes(tx, &page, number)).await
}

/// Attach a translation to a post
///
/// A courtesy translation to one's own post, or where one moderates (scope `post`); an official one as an officer (scope
/// `manage`). One of a kind stands in each language.
#[utoipa::path(post, operation_id = "attach_translation", path = "/api/v1/posts/{number}/translations", tag = "posts", request_body = NewTranslation,
    security(("token" = [])), params(("number" = i64, Path)),
    responses((status = 200, description = "What was asked for", body = TranslationList), (status = "4XX", description = "What is wrong", body = Problem, content_type = "application/problem+json")))]
pub(crate) async fn attach(visit: Visit, Segment(number): Segment<Number>, body: Body<NewTranslation>) -> page::Result {
    let new = &body.what;
    let form = body.form([
        ("text", new.text.clone()),
        ("language", new.language.clone()),
        ("translation", new.kind.clone()),
        ("version", new.version.map(|version| version.to_string()).unwrap_or_default()),
    ]);
    translation::save(&visit, number, form).await?;
    visit.give(move |tx, page| translation::shapes(tx, &page, number)).await
}

/// Take a translation back
///
/// As whoever attached it, or as an officer: nobody reads its words any more, and the reason stays. Needs a token with the
/// scope `post`.
#[utoipa::path(post, operation_id = "withdraw_translation", path = "/api/v1/translations/{id}/withdraw", tag = "posts", request_body = Withdrawal,
    security(("token" = [])), params(("id" = i64, Path)),
    responses((status = 200, description = "What was asked for", body = TranslationList), (status = "4XX", description = "What is wrong", body = Problem, content_type = "application/problem+json")))]
pub(crate) async fn withdraw(
    visit: Visit,
    Segment(id): Segment<TranslationId>,
    body: Body<Withdrawal>,
) -> page::Result {
    let form = body.form([("why", body.what.why.clone())]);
    translation::take_back(&visit, id, form).await?;
    visit
        .give(move |tx, page| {
            let number = record::translation::find(tx, id)?.ok_or(page::Error::NotFound)?.number;
            translation::shapes(tx, &page, number)
        })
        .await
}
