//! What stands about a forum as a whole: its rules of conduct, the words of its box on top, the documents in its background; and its
//! words, and those of its parts, in several languages.

use language::Language;
use page::api::{Body, Problem, refused};
use page::{Segment, Visit};
use record::RecordId;

use super::shape::{ChangedTexts, ChangedWording, ForumTexts, NewBackground, TextsOf, Wording, Wordings};
use crate::pages::{text, wording};

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
    let language = code(&new.language);
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

/// The code of a language; of none where it is none, which is for the rules to name.
fn code(language: &str) -> &'static str {
    language.trim().parse::<Language>().map_or("", Language::code)
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

/// The words of a forum or of a part of it
///
/// Of a forum, session, sub-topic or guiding question, by its record, in each of the six languages. Needs a token of an officer with
/// the scope `manage`.
#[utoipa::path(get, operation_id = "show_wording", path = "/api/v1/requests/{id}/wording", tag = "forums", params(("id" = i64, Path)), security(("token" = [])),
    responses((status = 200, description = "What was asked for", body = Wordings), (status = "4XX", description = "What is wrong", body = Problem, content_type = "application/problem+json")))]
pub(crate) async fn show_wording(visit: Visit, Segment(id): Segment<RecordId>) -> page::Result {
    visit.give(move |tx, page| wording::shape(tx, &page, id)).await
}

/// Give a forum or a part of it words in a language
///
/// In one that it has not, or other words in one that it has. Needs a token of an officer with the scope `manage`.
#[utoipa::path(patch, operation_id = "change_wording", path = "/api/v1/requests/{id}/wording", tag = "forums", request_body = ChangedWording,
    params(("id" = i64, Path)), security(("token" = [])),
    responses((status = 200, description = "What was asked for", body = Wordings), (status = "4XX", description = "What is wrong", body = Problem, content_type = "application/problem+json")))]
pub(crate) async fn change_wording(
    visit: Visit,
    Segment(id): Segment<RecordId>,
    body: Body<ChangedWording>,
) -> page::Result {
    let (all, new) = (visit.read(move |tx, page| wording::shape(tx, &page, id)).await?, &body.what);
    let language = code(&new.language);
    let stands = all.wordings.into_iter().find(|words| words.language == language);
    let of = |new: &Option<String>, words: fn(&Wording) -> &String| {
        new.as_ref().or(stands.as_ref().map(words)).cloned().unwrap_or_default()
    };
    let form = body.form([
        ("language", new.language.clone()),
        ("title", of(&new.title, |words| &words.title)),
        ("introduction", of(&new.introduction, |words| &words.introduction)),
        ("shown", of(&new.mark, |words| &words.mark)),
    ]);
    wording::save(&visit, id, form).await.map_err(|error| refused(error, &[]))?;
    visit.give(move |tx, page| wording::shape(tx, &page, id)).await
}
