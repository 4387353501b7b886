//! Paragraphs: finding one, writing one of a draft, writing it anew, taking it out.

mod typed;

use askama::Template;
use axum::response::{IntoResponse, Redirect};
use db::{Instant, Read, Write};
use http::StatusCode;
use page::{Error, Form, Format, Page, Segment, Visit};
use record::audit::ContentDigest;
use record::comment::{self, Proposal};
use record::document::{self, Document, Force, NewParagraph, Paragraph};
use record::{Action, Actor, RecordId};

use self::typed::{NO_FORCE, Spot, Typed};
use crate::model::number;
use crate::pages::{export, get, get_draft, path, write};
use crate::store;

/// Leads to the place of a paragraph in its document, on whichever page that is.
pub(crate) async fn find(visit: Visit, Segment(id): Segment<RecordId>) -> page::Result {
    if visit.format() == Format::Json {
        return visit.json_of_record(move |tx, page| Ok((id, export::paragraph(tx, &page, id)?))).await;
    }
    let path = visit
        .read(move |tx, page| {
            let paragraph = document::find_paragraph(tx, id)?.ok_or(Error::NotFound)?;
            let document = get(tx, &page, paragraph.document)?;
            let outline = store::outline(tx, document.id, document.language)?;
            Ok(path(document.id, &outline, id))
        })
        .await?;
    Ok(Redirect::to(&path).into_response())
}

#[derive(Template)]
#[template(path = "paragraph/new.html")]
struct New {
    page: Page,
    document: Document,
    form: Form,
}

/// The form of the next paragraph; `?to=desk` leads back to the synthesis desk afterwards.
pub(crate) async fn new(visit: Visit, Segment(id): Segment<RecordId>) -> page::Result {
    let to = visit.query("to").unwrap_or_default().to_owned();
    visit
        .show(move |tx, page| {
            let document = get_draft(tx, &page, id, Action::WriteDocument)?;
            let outline = store::outline(tx, id, document.language)?;
            let suggested = number::next(&outline.last_numbers()).unwrap_or_default();
            let suggested = if outline.marks.is_empty() { "1".to_owned() } else { suggested };
            let annex = outline.marks.last().and_then(|mark| mark.annex.clone()).unwrap_or_default();
            let form = Form::filled([("paragraph_number", suggested), ("annex", annex), ("to", to.clone())]);
            Ok(New { document, form, page })
        })
        .await
}

/// Adds a paragraph to a draft.
pub(crate) async fn create(visit: Visit, Segment(id): Segment<RecordId>, form: Form) -> page::Result {
    let typed = form.clone();
    let now = visit.now;
    let created = visit.submit(&form, move |tx, page| {
        let document = get_draft(tx, page, id, Action::WriteDocument)?;
        let written = Typed::read(tx, page, &document, None, typed.clone())?;
        let paragraph = document::insert_paragraph(tx, &page.actor, &written.paragraph(id), now)?;
        settle(tx, &page.actor, (id, paragraph), &written, now)?;
        if typed.value("to") == "desk" {
            return Ok(format!("/documents/{id}/desk#paragraph-{paragraph}"));
        }
        let outline = store::outline(tx, id, document.language)?;
        Ok(path(id, &outline, paragraph))
    });
    match created.await {
        Err(Error::Invalid(form)) => {
            visit
                .show_as(StatusCode::UNPROCESSABLE_ENTITY, move |tx, page| {
                    let document = get_draft(tx, &page, id, Action::WriteDocument)?;
                    Ok(New { document, form: (*form).clone(), page })
                })
                .await
        }
        other => other,
    }
}

/// What follows from what was typed: where the paragraph stands, what it grew out of, and that its chapeau only introduces.
fn settle(
    tx: &mut Write<'_>,
    actor: &Actor,
    (document, paragraph): (RecordId, RecordId),
    written: &Typed,
    now: Instant,
) -> Result<(), Error> {
    match written.spot {
        Spot::Usual => {}
        Spot::First => document::place_paragraph(tx, document, paragraph, None)?,
        Spot::Behind(behind) => document::place_paragraph(tx, document, paragraph, Some(behind))?,
    }
    for origin in &written.origins {
        document::carry_on(tx, paragraph, *origin, now)?;
    }
    let Some(chapeau) = &written.chapeau else { return Ok(()) };
    let introduces = NewParagraph {
        document,
        number: &chapeau.number,
        level: chapeau.level,
        annex: chapeau.annex.as_deref(),
        heading: chapeau.heading.as_deref(),
        text: &chapeau.text,
        operative: None,
    };
    Ok(document::update_paragraph(tx, actor, chapeau.id, &introduces, now)?)
}

#[derive(Template)]
#[template(path = "paragraph/edit.html")]
struct Edit {
    page: Page,
    document: Document,
    paragraph: Paragraph,
    /// The digest of the paragraph as this page shows it.
    shown: String,
    /// What was accepted of the comments on it.
    accepted: Vec<Proposal>,
    form: Form,
}

impl Edit {
    fn read(tx: &mut Read<'_>, page: Page, id: RecordId, form: Option<Form>) -> Result<Self, Error> {
        let paragraph = document::find_paragraph(tx, id)?.ok_or(Error::NotFound)?;
        let document = get_draft(tx, &page, paragraph.document, Action::WriteDocument)?;
        let addressees = names(tx, id)?;
        let shown = digest(&paragraph, &addressees);
        let form = form.unwrap_or_else(|| filled(&paragraph, addressees));
        let accepted = comment::accepted(tx, id)?;
        Ok(Edit { shown, accepted, document, paragraph, form, page })
    }
}

/// Whom a paragraph addresses, one a line, as the form has it.
fn names(tx: &mut Read<'_>, id: RecordId) -> Result<String, Error> {
    let addressees = document::addressees(tx, id)?;
    let mut names: Vec<String> = addressees.into_iter().map(|addressee| addressee.name).collect();
    names.dedup();
    Ok(names.join("\n"))
}

/// The form with the paragraph as it stands.
fn filled(paragraph: &Paragraph, addressees: String) -> Form {
    let or_empty = |text: &Option<String>| text.clone().unwrap_or_default();
    Form::filled([
        ("paragraph_number", paragraph.number.clone()),
        ("paragraph_text", paragraph.text.clone()),
        ("heading", or_empty(&paragraph.heading)),
        ("annex", or_empty(&paragraph.annex)),
        ("force", paragraph.force.map_or(NO_FORCE, Force::code).to_owned()),
        ("addressees", addressees),
        ("verb", or_empty(&paragraph.verb)),
        ("timing", or_empty(&paragraph.timing)),
    ])
}

/// The digest of all that the form of a paragraph shows.
fn digest(paragraph: &Paragraph, addressees: &str) -> String {
    let optional = [&paragraph.heading, &paragraph.annex, &paragraph.verb, &paragraph.timing];
    let mut parts = vec![paragraph.number.as_str(), &paragraph.text, addressees];
    parts.push(paragraph.force.map_or("", Force::code));
    parts.extend(optional.map(|part| part.as_deref().unwrap_or_default()));
    ContentDigest::of(&parts).hex()
}

/// The form that writes a paragraph of a draft anew.
pub(crate) async fn edit(visit: Visit, Segment(id): Segment<RecordId>) -> page::Result {
    visit.show(move |tx, page| Edit::read(tx, page, id, None)).await
}

/// Writes a paragraph of a draft anew, if it still stands as the form showed it.
pub(crate) async fn update(visit: Visit, Segment(id): Segment<RecordId>, form: Form) -> page::Result {
    let typed = form.clone();
    let now = visit.now;
    let updated = visit.submit(&form, move |tx, page| {
        let paragraph = document::find_paragraph(tx, id)?.ok_or(Error::NotFound)?;
        let document = get_draft(tx, page, paragraph.document, Action::WriteDocument)?;
        let mut form = typed.clone();
        if form.value("shown") != digest(&paragraph, &names(tx, id)?) {
            form.invalid("fault-paragraph-stale", "paragraph_text");
        }
        let below =
            store::outline(tx, document.id, document.language)?.below(&paragraph.number, paragraph.annex.as_deref());
        let written = Typed::read(tx, page, &document, Some(id), form)?;
        document::update_paragraph(tx, &page.actor, id, &written.paragraph(document.id), now)?;
        settle(tx, &page.actor, (document.id, id), &written, now)?;
        follow(tx, &page.actor, &paragraph, &written, below, now)?;
        let outline = store::outline(tx, document.id, document.language)?;
        Ok(path(document.id, &outline, id))
    });
    edited_again(&visit, id, updated.await).await
}

/// What stands below a paragraph goes with it, to its number and its place.
fn follow(
    tx: &mut Write<'_>,
    actor: &Actor,
    paragraph: &Paragraph,
    written: &Typed,
    below: Vec<(RecordId, String)>,
    now: Instant,
) -> Result<(), Error> {
    let new = written.paragraph(paragraph.document);
    let mut last = paragraph.id;
    for (id, before) in below {
        if written.spot != Spot::Usual {
            document::place_paragraph(tx, paragraph.document, id, Some(last))?;
            last = id;
        }
        if new.number != paragraph.number || new.annex != paragraph.annex.as_deref() {
            let number = format!("{}{}", new.number, before.strip_prefix(&paragraph.number).unwrap_or_default());
            document::renumber_paragraph(tx, actor, id, (&number, number::level(&number), new.annex), now)?;
        }
    }
    Ok(())
}

/// Takes a paragraph out of a draft, if nothing refers to it and nothing stands below it.
pub(crate) async fn remove(visit: Visit, Segment(id): Segment<RecordId>, form: Form) -> page::Result {
    let now = visit.now;
    let removed = visit.submit(&form, move |tx, page| {
        let paragraph = document::find_paragraph(tx, id)?.ok_or(Error::NotFound)?;
        let document = get_draft(tx, page, paragraph.document, Action::WriteDocument)?;
        let outline = store::outline(tx, document.id, document.language)?;
        let fault = match outline.below(&paragraph.number, paragraph.annex.as_deref()).is_empty() {
            false => Some("fault-paragraph-introduces"),
            true => (!document::remove_paragraph(tx, &page.actor, id, now)?).then_some("fault-paragraph-used"),
        };
        if let Some(fault) = fault {
            let mut form = filled(&paragraph, names(tx, id)?);
            form.invalid(fault, "paragraph_number");
            return Err(Error::Invalid(Box::new(form)));
        }
        Ok(write::path(document.id))
    });
    edited_again(&visit, id, removed.await).await
}

/// The form once more, with what is wrong.
async fn edited_again(visit: &Visit, id: RecordId, done: page::Result) -> page::Result {
    match done {
        Err(Error::Invalid(form)) => {
            let status = form.status();
            visit.show_as(status, move |tx, page| Edit::read(tx, page, id, Some((*form).clone()))).await
        }
        other => other,
    }
}
