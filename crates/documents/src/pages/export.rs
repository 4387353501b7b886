//! A document taken away: as JSON, as plain text in the form of United Nations papers, as an HTML file that needs nothing else.

use askama::Template;
use axum::response::IntoResponse;
use db::Read;
use http::header::{CONTENT_DISPOSITION, CONTENT_TYPE};
use language::Language;
use page::{Error, Page, Visit};
use record::RecordId;
use record::document::{self, Document};
use serde_json::{Value, json};

use crate::model::plain::{Piece, Sheet};
use crate::pages::get;
use crate::pages::show::{Item, Notes, Reading, named};

/// All of a document.
fn whole(tx: &mut Read<'_>, page: &Page, id: RecordId, notes: Notes) -> Result<Reading, Error> {
    let document = get(tx, page, id)?;
    Reading::read(tx, page, document, |outline| Ok(0..outline.marks.len()), notes)
}

/// The document as JSON: what it says, and to which records its paragraphs belong.
pub(crate) fn json(tx: &mut Read<'_>, page: &Page, id: RecordId) -> Result<Value, Error> {
    let Reading { document, items, .. } = whole(tx, page, id, Notes::Numbers)?;
    let paragraphs: Vec<Value> = items.iter().map(|item| paragraph_json(page, &document, item)).collect();
    Ok(json!({
        "id": document.id.0,
        "kind": document.kind,
        "symbol": document.symbol,
        "title": document.title,
        "state": document.state,
        "language": document.language.code(),
        "at": document.at.to_string(),
        "adopted": document.adopted.map(|adopted| adopted.to_string()),
        "opening": document.opening,
        "address": format!("{}/documents/{}", page.base(), document.id),
        "invented": page.invented_in(&document.symbol),
        "paragraphs": paragraphs,
    }))
}

/// One paragraph of a document as JSON.
pub(crate) fn paragraph(tx: &mut Read<'_>, page: &Page, id: RecordId) -> Result<Value, Error> {
    let within = document::find_paragraph(tx, id)?.ok_or(Error::NotFound)?.document;
    let Reading { document, items, .. } = whole(tx, page, within, Notes::Numbers)?;
    let item = items.iter().find(|item| item.paragraph.id == id).ok_or(Error::NotFound)?;
    Ok(paragraph_json(page, &document, item))
}

fn paragraph_json(page: &Page, document: &Document, item: &Item) -> Value {
    let paragraph = &item.paragraph;
    let addressees: Vec<Value> = item
        .addressees
        .iter()
        .map(|addressee| json!({ "name": addressee.name, "role": addressee.role.code() }))
        .collect();
    let recommendation = paragraph.force.map(|force| {
        json!({ "force": force.code(), "verb": paragraph.verb, "timing": paragraph.timing, "addressees": addressees })
    });
    let sources = item.note.iter().flat_map(|(_, sources)| sources);
    json!({
        "id": paragraph.id.0,
        "number": paragraph.number,
        "level": paragraph.level,
        "annex": paragraph.annex,
        "heading": paragraph.heading,
        "text": paragraph.text,
        "recommendation": recommendation,
        "rests_on": sources.map(|source| source.number().to_string()).collect::<Vec<_>>(),
        "anchor": format!("{}/documents/{}#{}", page.base(), document.id, item.anchor),
        "record": format!("{}/records/{}", page.base(), paragraph.id),
    })
}

/// The document as plain text, in its own language.
pub(crate) async fn text(visit: &Visit, id: RecordId) -> page::Result {
    let notes = Notes::asked(visit);
    let (document, text) = visit
        .read(move |tx, page| {
            let reading = whole(tx, &page, id, notes)?;
            let text = sheet(&page, &reading, notes).write();
            Ok((reading.document, text))
        })
        .await?;
    Ok(attached(&document, "txt", "text/plain; charset=utf-8", text))
}

fn sheet(page: &Page, reading: &Reading, notes: Notes) -> Sheet {
    let document = &reading.document;
    let own = page.in_language(document.language);
    let mut body = Vec::new();
    let mut noted = Vec::new();
    for item in &reading.items {
        body.extend(
            item.annex.iter().map(|annex| Piece::Heading(own.say("document-annex").with("number", annex).to_string())),
        );
        body.extend(item.headings.iter().cloned().map(Piece::Heading));
        let mut text = item.paragraph.text.clone();
        if let Some((number, sources)) = &item.note {
            text.push_str(&format!(" [{number}]"));
            noted.push(own.say("document-note").with("posts", named(sources, notes)).to_string());
        }
        body.push(Piece::Paragraph { label: item.label.clone(), level: item.level, text });
    }
    let language = document.language.own_name();
    Sheet {
        banner: own.banner(),
        head: vec![
            own.say("document-distribution").to_string(),
            document.symbol.clone(),
            own.day_of(document.dated()),
            if document.is_draft() { own.say("document-draft").to_string() } else { String::new() },
            own.say("document-original").with("language", language).to_string(),
        ],
        title: document.title.clone(),
        opening: document.opening.clone(),
        body,
        notes: (!noted.is_empty()).then(|| (own.say("document-notes").to_string(), noted)),
    }
}

#[derive(Template)]
#[template(path = "file.html")]
struct File {
    page: Page,
    /// The page in the document's language.
    own: Page,
    document: Document,
    items: Vec<Item>,
    notes: Notes,
    language: Language,
}

/// The document as one HTML file, with its styles inside, in its own language.
pub(crate) async fn file(visit: &Visit, id: RecordId) -> page::Result {
    let notes = Notes::asked(visit);
    let (document, html) = visit
        .read(move |tx, page| {
            let Reading { document, items, .. } = whole(tx, &page, id, notes)?;
            let (own, language) = (page.in_language(document.language), document.language);
            let file = File { page, own, document, items, notes, language };
            let html = file.render().map_err(|error| Error::Internal(error.to_string()))?;
            Ok((file.document, html))
        })
        .await?;
    Ok(attached(&document, "html", "text/html; charset=utf-8", html))
}

/// A file that the browser keeps, named by the symbol.
fn attached(document: &Document, ending: &str, kind: &'static str, text: String) -> axum::response::Response {
    let plain = |c: char| if c.is_ascii_alphanumeric() { c } else { '-' };
    let name: String = document.symbol.chars().map(plain).collect();
    let name = if name.trim_matches('-').is_empty() { format!("document-{}", document.id) } else { name };
    let disposition = format!("attachment; filename=\"{name}.{ending}\"");
    ([(CONTENT_TYPE, kind.to_owned()), (CONTENT_DISPOSITION, disposition)], text).into_response()
}

impl File {
    fn noted(&self) -> impl Iterator<Item = (usize, String)> {
        self.items
            .iter()
            .filter_map(|item| item.note.as_ref())
            .map(|(number, sources)| (*number, named(sources, self.notes)))
    }
}
