//! Anything that can be cited, with the two walks, as programs read it.

use db::Read;
use page::api::Problem;
use page::{Error, Page, Segment, Visit};
use record::walk::{self, Step};
use record::{Card, RecordId};
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
    /// What it rests on, and what that rests on, nearest first.
    comes_from: Vec<RecordStep>,
    /// What rests on it, nearest first.
    became: Vec<RecordStep>,
}

/// A record as lists show it.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct RecordCard {
    id: i64,
    /// forum, session, topic, question, post, document, paragraph, recommendation …
    kind: String,
    /// As it is cited; empty where the title says it all.
    number: String,
    title: String,
    who: String,
    party: Option<String>,
    state: String,
    at: String,
    address: String,
}

/// A record met on a walk; where it is not for the reader, nothing but that something is there.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct RecordStep {
    #[serde(flatten)]
    card: Option<RecordCard>,
    /// false where it is not for the reader.
    #[serde(skip_serializing_if = "Option::is_none")]
    public: Option<bool>,
    /// How many citations away it is.
    distance: i64,
    /// The words of it on which the next step rests, if they were marked.
    #[serde(skip_serializing_if = "Option::is_none")]
    quotation: Option<String>,
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
    let walked = |steps: Vec<Step>| steps.iter().map(|one| step(page, one)).collect();
    let comes_from = walked(walk::comes_from(tx, &page.actor, id)?);
    let became = walked(walk::became(tx, &page.actor, id)?);
    Ok(Record { card: card(page, &found), text, comes_from, became })
}

fn step(page: &Page, step: &Step) -> RecordStep {
    RecordStep {
        card: step.card.as_ref().map(|found| card(page, found)),
        public: step.card.is_none().then_some(false),
        distance: step.distance,
        quotation: step.quotation.clone(),
    }
}

fn card(page: &Page, card: &Card) -> RecordCard {
    RecordCard {
        id: card.id.0,
        kind: card.kind.code().to_owned(),
        number: card.number.clone(),
        title: card.title.clone(),
        who: card.who.clone(),
        party: card.party.as_ref().map(|(_, name)| page.text(name).to_owned()),
        state: card.state.clone(),
        at: card.at.to_string(),
        address: format!("{}{}", page.base(), card.path()),
    }
}
