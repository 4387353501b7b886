//! What correspondence adds to pages that are nobody's: what waits to be passed on, and to whom a notification went.

use askama::Template;
use db::Read;
use language::Markup;
use page::{Error, Page, Place};
use record::card;
use record::document::Role;
use record::{Kind, RecordId};

use crate::store::{self, Delivery, Passed, Step, Waiting};

/// The panel of a place, if there is something to say there.
pub(crate) fn draw(tx: &mut Read<'_>, page: &Page, place: Place) -> Result<Option<Markup>, Error> {
    match place {
        Place::Desk if page.actor.is_officer() => waiting(tx, page, None),
        Place::Record(id) => record(tx, page, id),
        _ => Ok(None),
    }
}

fn record(tx: &mut Read<'_>, page: &Page, id: RecordId) -> Result<Option<Markup>, Error> {
    let Some(card) = card::find(tx, &page.actor, id)? else { return Ok(None) };
    match card.kind {
        Kind::Document if page.actor.is_officer() && card.state == "adopted" => waiting(tx, page, Some(id)),
        Kind::Notification => sent(tx, page, id),
        Kind::Transmittal => match store::of_transmittal(tx, id)? {
            Some((_, number)) => finish(&StepPanel { page, number }).map(Some),
            None => Ok(None),
        },
        _ => Ok(None),
    }
}

#[derive(Template)]
#[template(path = "waiting.html")]
struct WaitingPanel<'a> {
    page: &'a Page,
    documents: Vec<Waiting>,
}

/// What an officer has still to pass on.
fn waiting(tx: &mut Read<'_>, page: &Page, document: Option<RecordId>) -> Result<Option<Markup>, Error> {
    let documents = store::waiting(tx, document)?;
    if documents.is_empty() {
        return Ok(None);
    }
    finish(&WaitingPanel { page, documents }).map(Some)
}

#[derive(Template)]
#[template(path = "step.html")]
struct StepPanel<'a> {
    page: &'a Page,
    number: String,
}

#[derive(Template)]
#[template(path = "sent.html")]
struct SentPanel<'a> {
    page: &'a Page,
    passed: Passed,
    steps: Vec<Step>,
    deliveries: Vec<Delivery>,
}

impl SentPanel<'_> {
    fn count(&self, role: Role) -> usize {
        self.deliveries.iter().filter(|to| to.role == role).count()
    }

    fn vacant(&self) -> Vec<&Delivery> {
        self.deliveries.iter().filter(|to| to.holder.is_none()).collect()
    }
}

/// What a notification passed on, and to whom it went.
fn sent(tx: &mut Read<'_>, page: &Page, id: RecordId) -> Result<Option<Markup>, Error> {
    let Some(passed) = store::passed(tx, id)? else { return Ok(None) };
    let (steps, deliveries) = (store::steps(tx, id)?, store::deliveries(tx, id)?);
    finish(&SentPanel { page, passed, steps, deliveries }).map(Some)
}

fn finish(template: &impl Template) -> Result<Markup, Error> {
    template.render().map(Markup::finished).map_err(|error| Error::Internal(error.to_string()))
}
