//! What stands about a forum as a whole: its rules of conduct, the words of its box on top, the documents in its background.

use language::Language;
use page::api::{Body, Problem, refused};
use page::{Segment, Visit};
use record::RecordId;

use super::shape::{ChangedTexts, ForumTexts, NewBackground, TextsOf};
use crate::pages::text;

/// The texts of a forum
///
/// In each of the six languages, and the documents in its background. Needs a token of an officer with the scope `manage`.
#[utoipa::path(get, operation_id = "show_texts", path = "/api/v1/forums/{id}/texts", tag = "forums", params(("id" = i64, Path)), security(("token" = [])),
    responses((status = 200, description = "What was asked for", body = ForumTexts), (status = "4XX", description = "What is wrong", body = Problem, content_type = "application/problem+json")))]
pub(crate) async fn show(visit: Visit, Segment(id): Segment<RecordId>) -> page::Result {
    visit.give(move |tx, page| text::shape(tx, &page, id)).await
}

/// Change the texts of a forum
///
/// In one language: its rules of conduct, what happens afterwards, where the outcome can be followed. What is left out stays as it is,
/// what is empty is taken away. Needs a token of an officer with the scope `manage`.
#[utoipa::path(patch, operation_id = "change_texts", path = "/api/v1/forums/{id}/texts", tag = "forums", request_body = ChangedTexts,
    params(("id" = i64, Path)), security(("token" = [])),
    responses((status = 200, description = "What was asked for", body = ForumTexts), (status = "4XX", description = "What is wrong", body = Problem, content_type = "application/problem+json")))]
pub(crate) async fn change(visit: Visit, Segment(id): Segment<RecordId>, body: Body<ChangedTexts>) -> page::Result {
    let (all, new) = (visit.read(move |tx, page| text::shape(tx, &page, id)).await?, &body.what);
    // A language that is none is for the rules to name.
    let language = new.language.trim().parse::<Language>().map_or("", Language::code);
    let stands = all.texts.into_iter().find(|texts| texts.language == language);
    let of = |new: &Option<String>, text: fn(&TextsOf) -> &String| {
        new.as_ref().or(stands.as_ref().map(text)).cloned().unwrap_or_default()
    };
    let form = body.form([
        ("language", new.language.clone()),
        ("conduct", of(&new.conduct, |texts| &texts.conduct)),
        ("afterwards", of(&new.afterwards, |texts| &texts.afterwards)),
        ("outcome", of(&new.outcome, |texts| &texts.outcome)),
        ("shown", of(&new.mark, |texts| &texts.mark)),
    ]);
    text::save(&visit, id, form).await.map_err(|error| refused(error, &[]))?;
    visit.give(move |tx, page| text::shape(tx, &page, id)).await
}

/// Put a document into the background
///
/// One that is in the record, by its symbol. Needs a token of an officer with the scope `manage`.
#[utoipa::path(post, operation_id = "add_background", path = "/api/v1/forums/{id}/background", tag = "forums", request_body = NewBackground,
    params(("id" = i64, Path)), security(("token" = [])),
    responses((status = 200, description = "What was asked for", body = ForumTexts), (status = "4XX", description = "What is wrong", body = Problem, content_type = "application/problem+json")))]
pub(crate) async fn add_background(
    visit: Visit,
    Segment(id): Segment<RecordId>,
    body: Body<NewBackground>,
) -> page::Result {
    let form = body.form([("background", body.what.symbol.clone())]);
    text::save_background(&visit, id, form).await.map_err(|error| refused(error, &[("background", "symbol")]))?;
    visit.give(move |tx, page| text::shape(tx, &page, id)).await
}
