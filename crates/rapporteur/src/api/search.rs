//! Search for programs: what was said, asked and issued, by its words.

use page::Visit;
use page::api::{Cursor, Problem};
use serde::Serialize;
use utoipa::{OpenApi, ToSchema};

use crate::search::{self, Asked};

#[derive(OpenApi)]
#[openapi(paths(show))]
struct Api;

/// The description of this door.
pub(crate) fn description() -> utoipa::openapi::OpenApi {
    Api::openapi()
}

/// A part of what was found, the latest first.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct SearchPage {
    /// What was looked for.
    pub words: String,
    /// Within which record, if not in the whole house.
    #[serde(rename = "in")]
    pub place: Option<i64>,
    pub hits: Vec<SearchHit>,
    /// The address of the part that follows.
    pub next: Option<String>,
}

/// Something that was found.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct SearchHit {
    /// Its record.
    pub id: i64,
    /// post, comment, progress, document, paragraph, recommendation, forum, session, topic, question …
    pub kind: String,
    /// As it is cited; empty where the title says it all.
    pub number: String,
    pub title: String,
    pub who: String,
    pub party: Option<String>,
    pub group: Option<String>,
    pub capacity: Option<String>,
    /// Of the words that are shown.
    pub language: String,
    pub at: String,
    /// official or courtesy, where the words were found in a translation.
    pub translation: Option<String>,
    /// The words around what was found, cut where it begins and ends.
    pub excerpt: Vec<ExcerptPiece>,
    pub address: String,
}

/// A piece of an excerpt.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct ExcerptPiece {
    pub text: String,
    /// Whether it is what was looked for.
    pub found: bool,
}

/// Search
///
/// By words in any of the six languages, stemmed, and by filters; without words all that was contributed, the latest first. As on the
/// page, whatever is for whoever asks. `next` leads on.
#[utoipa::path(get, operation_id = "search", path = "/api/v1/search", tag = "record",
    params(("q" = Option<String>, Query, description = "The words"),
           ("in" = Option<i64>, Query, description = "Within this forum, session, sub-topic or document, by its record"),
           ("party" = Option<String>, Query, description = "For this Government, by its code"),
           ("region" = Option<String>, Query, description = "For Governments of this region or regional group, by its code"),
           ("question" = Option<i64>, Query, description = "In answer to this guiding question, by its record"),
           ("language" = Option<String>, Query, description = "Said in this language"),
           ("capacity" = Option<String>, Query, description = "Said in this capacity"),
           ("from" = Option<String>, Query, description = "On this day or later, as 2031-06-02"),
           ("until" = Option<String>, Query, description = "On this day or earlier"),
           ("before" = Option<i64>, Query, description = "The record before which the list goes on"),
           ("limit" = Option<i64>, Query, description = "How many come at once: 50 unless said, at most 200")),
    responses((status = 200, description = "What was asked for", body = SearchPage),
              (status = "4XX", description = "What is wrong", body = Problem, content_type = "application/problem+json")))]
pub(crate) async fn show(visit: Visit) -> page::Result {
    let limit = Cursor::of(&visit)?.limit;
    let asked = Asked::read(&visit, limit)?;
    visit.give(move |tx, page| search::shape(tx, &page, &asked)).await
}
