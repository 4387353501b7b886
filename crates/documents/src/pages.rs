//! The pages of documents: parse, decide, store, render; one file an action or a group of them.

pub(crate) mod adopt;
pub(crate) mod export;
pub(crate) mod paragraph;
pub(crate) mod proposal;
pub(crate) mod reading;
pub(crate) mod show;
pub(crate) mod write;

use askama::Template;
use db::Read;
use language::Markup;
use page::{Error, Format, Page, Place, Visit};
use record::document::{self, Document};
use record::{Action, Facts, Kind, RecordId};
use serde_json::{Value, json};

use crate::model::outline::Outline;
use crate::store::{self, Line};

/// So many documents are listed on one page.
const LISTED: i64 = 50;
/// So many are shown on the home page, and on a desk.
const LATEST: i64 = 4;

#[derive(Template)]
#[template(path = "list.html")]
struct List {
    page: Page,
    lines: Vec<Line>,
    officer: bool,
    earlier: Option<i64>,
    later: Option<i64>,
}

/// All documents, the newest first.
pub(crate) async fn list(visit: Visit) -> page::Result {
    let number = visit.query("page").and_then(|page| page.parse().ok()).filter(|page| (1..=10_000).contains(page));
    let number: i64 = number.unwrap_or(1);
    if visit.format() == Format::Json {
        return visit.json(move |tx, page| Ok(List::read(tx, page, number)?.as_json())).await;
    }
    visit.show(move |tx, page| List::read(tx, page, number)).await
}

impl List {
    fn read(tx: &mut Read<'_>, page: Page, number: i64) -> Result<Self, Error> {
        let mut lines = store::list(tx, &page.actor, LISTED + 1, (number - 1) * LISTED)?;
        let earlier = (lines.len() > usize::try_from(LISTED).unwrap_or(0)).then_some(number + 1);
        lines.truncate(usize::try_from(LISTED).unwrap_or(0));
        let later = (number > 1).then_some(number - 1);
        Ok(List { lines, officer: page.actor.is_officer(), earlier, later, page })
    }

    fn as_json(&self) -> Value {
        let base = self.page.base();
        let line = |line: &Line| {
            json!({
                "id": line.id.0,
                "symbol": line.symbol,
                "title": line.title,
                "language": line.language.code(),
                "state": if line.is_draft { "draft" } else { "adopted" },
                "at": line.at.to_string(),
                "address": format!("{base}/documents/{}", line.id),
            })
        };
        json!({
            "documents": self.lines.iter().map(line).collect::<Vec<_>>(),
            "next": self.earlier.map(|number| format!("{base}{}", self.page.with("page", number))),
        })
    }
}

#[derive(Template)]
#[template(path = "latest.html")]
struct Latest<'a> {
    page: &'a Page,
    lines: Vec<Line>,
}

#[derive(Template)]
#[template(path = "drafts.html")]
struct Drafts<'a> {
    page: &'a Page,
    lines: Vec<Line>,
}

#[derive(Template)]
#[template(path = "place.html")]
struct InPlace<'a> {
    page: &'a Page,
    paragraph: document::Paragraph,
    document: Document,
    addressees: String,
}

/// What documents show on pages of others: the latest on the home page; on an officer's desk the drafts; on the page of a paragraph its words and its place.
pub(crate) fn panel(tx: &mut Read<'_>, page: &Page, place: Place) -> Result<Option<Markup>, Error> {
    let html = match place {
        Place::Home => {
            let lines = store::latest(tx, &page.actor, LATEST)?;
            (!lines.is_empty()).then(|| Latest { page, lines }.render())
        }
        Place::Desk if page.actor.is_officer() => {
            let lines = store::drafts(tx, &page.actor, LATEST)?;
            (!lines.is_empty()).then(|| Drafts { page, lines }.render())
        }
        Place::Record(id) => in_place(tx, page, id)?.map(|panel| panel.render()),
        _ => None,
    };
    let html = html.transpose().map_err(|error| Error::Internal(error.to_string()))?;
    Ok(html.map(Markup::finished))
}

fn in_place<'a>(tx: &mut Read<'_>, page: &'a Page, id: RecordId) -> Result<Option<InPlace<'a>>, Error> {
    let card = record::card::find(tx, &page.actor, id)?;
    if card.is_none_or(|card| !matches!(card.kind, Kind::Paragraph | Kind::Recommendation)) {
        return Ok(None);
    }
    let Some(paragraph) = document::find_paragraph(tx, id)? else { return Ok(None) };
    let Some(document) = document::find(tx, &page.actor, paragraph.document)? else { return Ok(None) };
    let addressees = match paragraph.force {
        Some(_) => document::names(&document::addressees(tx, id)?),
        None => String::new(),
    };
    Ok(Some(InPlace { page, paragraph, document, addressees }))
}

/// A document that the visitor may see.
fn get(tx: &mut Read<'_>, page: &Page, id: RecordId) -> Result<Document, Error> {
    document::find(tx, &page.actor, id)?.ok_or(Error::NotFound)
}

/// A document that the visitor may do `action` to: it must still be a draft.
fn get_draft(tx: &mut Read<'_>, page: &Page, id: RecordId, action: Action) -> Result<Document, Error> {
    let document = get(tx, page, id)?;
    record::may(&page.actor, action, &Facts { draft: Some(document.is_draft()), ..Facts::default() })?;
    Ok(document)
}

/// Where a paragraph is read: page and anchor.
fn path(document: RecordId, outline: &Outline, paragraph: RecordId) -> String {
    match outline.find(paragraph) {
        Some((1, anchor)) => format!("/documents/{document}#{anchor}"),
        Some((page, anchor)) => format!("/documents/{document}?page={page}#{anchor}"),
        None => format!("/documents/{document}"),
    }
}
