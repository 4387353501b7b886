//! Paragraphs: finding one, writing one, and giving one of a draft other words.

use askama::Template;
use axum::response::{IntoResponse, Redirect};
use db::{Read, Write};
use http::StatusCode;
use page::{Error, Form, Format, Page, Segment, Visit};
use record::audit::ContentDigest;
use record::comment::{self, Proposal};
use record::document::{self, Document, Force, NewParagraph, Operative, Paragraph};
use record::{Action, RecordId};

use crate::model::addressee;
use crate::model::number::{self, ParagraphNumber};
use crate::pages::write::{LONGEST_SYMBOL, optional};
use crate::pages::{export, get, get_draft, path};
use crate::store;

/// The longest text of a paragraph, in characters.
const LONGEST: usize = 20_000;

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

/// Adds a paragraph at the end of a draft.
pub(crate) async fn create(visit: Visit, Segment(id): Segment<RecordId>, form: Form) -> page::Result {
    let typed = form.clone();
    let now = visit.now;
    let created = visit.submit(&form, move |tx, page| {
        let document = get_draft(tx, page, id, Action::WriteDocument)?;
        let written = Typed::read(tx, page, &document, typed.clone())?;
        let new = NewParagraph {
            document: id,
            number: &written.number,
            level: number::level(&written.number),
            annex: written.annex.as_deref(),
            heading: written.heading.as_deref(),
            text: &written.text,
            operative: written.operative.as_ref(),
        };
        let paragraph = document::insert_paragraph(tx, &page.actor, &new, now)?;
        for origin in written.origins {
            document::carry_on(tx, paragraph, origin, now)?;
        }
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

/// A paragraph as it was typed, found to be in order.
struct Typed {
    number: String,
    annex: Option<String>,
    heading: Option<String>,
    text: String,
    operative: Option<Operative>,
    /// The paragraphs that it grew out of.
    origins: Vec<RecordId>,
}

impl Typed {
    fn read(tx: &mut Write<'_>, page: &Page, document: &Document, mut form: Form) -> Result<Self, Error> {
        let annex = optional(&mut form, "annex", 20).map(|annex| bare_annex(&annex));
        let heading = optional(&mut form, "heading", 300);
        let text = form.text("paragraph_text", LONGEST);
        let number = match form.value("paragraph_number").parse::<ParagraphNumber>() {
            Ok(number) => {
                let outline = store::outline(tx, document.id, document.language)?;
                if outline.has(number.as_str(), annex.as_deref()) {
                    form.invalid("fault-paragraph-number-taken", "paragraph_number");
                }
                number.to_string()
            }
            Err(()) => {
                form.invalid("fault-paragraph-number", "paragraph_number");
                String::new()
            }
        };
        let operative = operative(&mut form, &text);
        let origins = origins(tx, page, document, &mut form)?;
        form.accept()?;
        Ok(Typed { number, annex, heading, text, operative, origins })
    }
}

/// "Annex II" and "II" are the same annex.
fn bare_annex(annex: &str) -> String {
    let words = ["annex", "annexe", "anexo", "приложение", "附件", "مرفق", "المرفق"];
    match annex.split_once(char::is_whitespace) {
        Some((first, rest)) if words.contains(&first.to_lowercase().as_str()) => rest.trim().to_owned(),
        _ => annex.to_owned(),
    }
}

/// What a paragraph asks, if it asks something: with a force it does.
fn operative(form: &mut Form, text: &str) -> Option<Operative> {
    let force = match form.value("force") {
        "" => None,
        _ => form.parse::<Force>("force", "fault-force"),
    };
    let verb = optional(form, "verb", 60);
    let timing = optional(form, "timing", 120);
    let addressees = addressee::addressees(&optional(form, "addressees", 2_000).unwrap_or_default());
    let Some(force) = force else {
        if verb.is_some() || timing.is_some() || !addressees.is_empty() {
            form.invalid("fault-force-missing", "force");
        }
        return None;
    };
    if addressees.is_empty() && force != Force::Decided {
        form.invalid("fault-addressees", "addressees");
    }
    let verb = verb.unwrap_or_else(|| first_word(text));
    Some(Operative { force, verb, timing, addressees })
}

fn first_word(text: &str) -> String {
    let word = text.split_whitespace().next().unwrap_or_default();
    word.trim_matches(|c: char| !c.is_alphanumeric()).to_lowercase()
}

/// The paragraphs that this one grew out of, one a line: `14(f)` of this document, or `LL/PSM/4/5 14(f)` of another.
fn origins(tx: &mut Read<'_>, page: &Page, document: &Document, form: &mut Form) -> Result<Vec<RecordId>, Error> {
    let mut origins = Vec::new();
    let lines = optional(form, "grows_out_of", 2_000).unwrap_or_default();
    for line in lines.lines().map(str::trim).filter(|line| !line.is_empty()) {
        let (symbol, number) = line.rsplit_once(char::is_whitespace).unwrap_or(("", line));
        let symbol: String = symbol.trim().trim_end_matches([',', ';']).chars().take(LONGEST_SYMBOL).collect();
        let place = if symbol.is_empty() { Some(document.id) } else { document::by_symbol(tx, &page.actor, &symbol)? };
        let number = number.parse::<ParagraphNumber>().ok();
        let origin = match (place, number) {
            (Some(place), Some(number)) => document::numbered(tx, place, number.as_str())?,
            _ => None,
        };
        match origin {
            Some(origin) if !origins.contains(&origin) => origins.push(origin),
            Some(_) => {}
            None => form.invalid("fault-grows-out-of", "grows_out_of"),
        }
    }
    Ok(origins)
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
        let form = form.unwrap_or_else(|| Form::filled([("paragraph_text", paragraph.text.as_str())]));
        let accepted = comment::accepted(tx, id)?;
        Ok(Edit { shown: digest(&paragraph), accepted, document, paragraph, form, page })
    }
}

fn digest(paragraph: &Paragraph) -> String {
    ContentDigest::of(&[&paragraph.number, &paragraph.text]).hex()
}

/// The form that gives a paragraph of a draft other words.
pub(crate) async fn edit(visit: Visit, Segment(id): Segment<RecordId>) -> page::Result {
    visit.show(move |tx, page| Edit::read(tx, page, id, None)).await
}

/// Gives a paragraph of a draft other words, if it still reads as the form showed it.
pub(crate) async fn update(visit: Visit, Segment(id): Segment<RecordId>, form: Form) -> page::Result {
    let typed = form.clone();
    let now = visit.now;
    let updated = visit.submit(&form, move |tx, page| {
        let paragraph = document::find_paragraph(tx, id)?.ok_or(Error::NotFound)?;
        let document = get_draft(tx, page, paragraph.document, Action::WriteDocument)?;
        let mut form = typed.clone();
        let text = form.text("paragraph_text", LONGEST);
        if form.value("shown") != digest(&paragraph) && text != paragraph.text {
            form.invalid("fault-paragraph-stale", "paragraph_text");
        }
        form.accept()?;
        if text != paragraph.text {
            document::update_paragraph(tx, &page.actor, id, &text, now)?;
        }
        let outline = store::outline(tx, document.id, document.language)?;
        Ok(path(document.id, &outline, id))
    });
    match updated.await {
        Err(Error::Invalid(form)) => {
            let status = form.status();
            visit.show_as(status, move |tx, page| Edit::read(tx, page, id, Some((*form).clone()))).await
        }
        other => other,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_annex_is_its_number() {
        assert_eq!(["Annex I", "annexe II", "III", "附件 一"].map(bare_annex), ["I", "II", "III", "一"]);
        assert_eq!(first_word("Bring together the offices"), "bring");
        assert_eq!(first_word(""), "");
    }
}
