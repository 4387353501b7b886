//! Anything that can be cited, with the two walks, as programs read it.

use db::Read;
use page::api::Problem;
use page::{Error, Page, RecordCard, Segment, Visit, Walked};
use record::RecordId;
use serde::Serialize;
use utoipa::ToSchema;

/// Anything that can be cited, with where it comes from and what became of it.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct Record {
    #[serde(flatten)]
    card: RecordCard,
    /// All that it says, where it is words.
    #[serde(skip_serializing_if = "Option::is_none")]
    text: Option<String>,
    #[serde(flatten)]
    walked: Walked,
}

/// One record
///
/// Anything that can be cited, with the two walks: where it comes from, and what became of it.
#[utoipa::path(get, operation_id = "show_record", path = "/api/v1/records/{id}", tag = "record", params(("id" = i64, Path)),
    responses((status = 200, description = "What was asked for", body = Record), (status = "4XX", description = "What is wrong", body = Problem, content_type = "application/problem+json")))]
pub(crate) async fn show(visit: Visit, Segment(id): Segment<RecordId>) -> page::Result {
    visit.give(move |tx, page| read(tx, &page, id)).await
}

/// Reads a record and its walks.
pub(crate) fn read(tx: &mut Read<'_>, page: &Page, id: RecordId) -> Result<Record, Error> {
    let found = record::card::find(tx, &page.actor, id)?.ok_or(Error::NotFound)?;
    let text = record::card::words(tx, &found)?;
    Ok(Record { card: RecordCard::of(page, &found), text, walked: Walked::read(tx, page, id)? })
}
