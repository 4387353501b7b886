//! Beginning a document, and giving a draft another symbol, title or opening.

use askama::Template;
use db::Read;
use http::StatusCode;
use language::Language;
use page::{Error, Form, Page, Segment, Visit};
use record::audit::ContentDigest;
use record::document::{self, Document, NewDocument};
use record::{Action, Circles, Facts, RecordId};

use crate::pages::get_draft;

/// The longest symbol, title and opening, in characters.
pub(crate) const LONGEST_SYMBOL: usize = 60;
pub(crate) const LONGEST_TITLE: usize = 400;
const LONGEST_OPENING: usize = 10_000;

#[derive(Template)]
#[template(path = "new.html")]
struct New {
    page: Page,
    form: Form,
}

/// The form of a new document.
pub(crate) async fn new(visit: Visit) -> page::Result {
    visit
        .show(|_, page| {
            let form = Form::filled([("document_language", page.language.code())]);
            Ok(New { form, page })
        })
        .await
}

/// Begins a document.
pub(crate) async fn create(visit: Visit, form: Form) -> page::Result {
    let typed = form.clone();
    let now = visit.now;
    let created = visit.submit(&form, move |tx, page| {
        record::may(&page.actor, Action::WriteDocument, &Facts::at_the_door())?;
        let mut form = typed.clone();
        let symbol = form.text("symbol", LONGEST_SYMBOL);
        let title = form.text("document_title", LONGEST_TITLE);
        let language = form.parse::<Language>("document_language", "fault-language");
        let opening = optional(&mut form, "document_opening", LONGEST_OPENING);
        check_symbol(tx, page, &mut form, (&symbol, None))?;
        let (form, Some(language)) = (form.accept()?, language) else { return Err(Error::Internal(String::new())) };
        drop(form);
        let new = NewDocument {
            kind: "report",
            symbol: &symbol,
            title: &title,
            language,
            opening: &opening.unwrap_or_default(),
            state: "draft",
            visible: Circles::SECRETARIAT,
        };
        Ok(path(document::insert(tx, &page.actor, &new, now)?))
    });
    match created.await {
        Err(Error::Invalid(form)) => {
            visit
                .show_as(StatusCode::UNPROCESSABLE_ENTITY, move |_, page| Ok(New { page, form: (*form).clone() }))
                .await
        }
        other => other,
    }
}

#[derive(Template)]
#[template(path = "edit.html")]
struct Edit {
    page: Page,
    document: Document,
    /// The digest of what this page shows.
    shown: String,
    form: Form,
}

impl Edit {
    fn read(tx: &mut Read<'_>, page: Page, id: RecordId, form: Option<Form>) -> Result<Self, Error> {
        let document = get_draft(tx, &page, id, Action::WriteDocument)?;
        let form = form.unwrap_or_else(|| filled(&document));
        Ok(Edit { shown: digest(&document), document, form, page })
    }
}

/// The form with what stands above the paragraphs.
fn filled(document: &Document) -> Form {
    Form::filled([
        ("symbol", document.symbol.as_str()),
        ("document_title", &document.title),
        ("document_opening", &document.opening),
    ])
}

fn digest(document: &Document) -> String {
    ContentDigest::of(&[&document.symbol, &document.title, &document.opening]).hex()
}

/// The form of what stands above the paragraphs of a draft.
pub(crate) async fn edit(visit: Visit, Segment(id): Segment<RecordId>) -> page::Result {
    visit.show(move |tx, page| Edit::read(tx, page, id, None)).await
}

/// Gives a draft another symbol, title or opening, if it still stands as the form showed it.
pub(crate) async fn update(visit: Visit, Segment(id): Segment<RecordId>, form: Form) -> page::Result {
    let typed = form.clone();
    let now = visit.now;
    let updated = visit.submit(&form, move |tx, page| {
        let document = get_draft(tx, page, id, Action::WriteDocument)?;
        let mut form = typed.clone();
        if form.value("shown") != digest(&document) {
            form.invalid("fault-document-head-stale", "document_title");
        }
        let symbol = form.text("symbol", LONGEST_SYMBOL);
        let title = form.text("document_title", LONGEST_TITLE);
        let opening = optional(&mut form, "document_opening", LONGEST_OPENING).unwrap_or_default();
        check_symbol(tx, page, &mut form, (&symbol, Some(id)))?;
        form.accept()?;
        document::update(tx, &page.actor, id, (&symbol, &title, &opening), now)?;
        Ok(path(id))
    });
    edited_again(&visit, id, updated.await).await
}

/// Takes a draft back, if nothing refers to it.
pub(crate) async fn discard(visit: Visit, Segment(id): Segment<RecordId>, form: Form) -> page::Result {
    let now = visit.now;
    let discarded = visit.submit(&form, move |tx, page| {
        let document = get_draft(tx, page, id, Action::WriteDocument)?;
        if !document::discard(tx, &page.actor, id, now)? {
            let mut form = filled(&document);
            form.invalid("fault-document-used", "symbol");
            return Err(Error::Invalid(Box::new(form)));
        }
        Ok("/documents".to_owned())
    });
    edited_again(&visit, id, discarded.await).await
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

/// The page of a document.
pub(crate) fn path(id: RecordId) -> String {
    format!("/documents/{id}")
}

/// A field that may stay empty.
pub(crate) fn optional(form: &mut Form, name: &str, most: usize) -> Option<String> {
    Some(form.optional(name, most)).filter(|text| !text.is_empty())
}

/// A symbol belongs to one document: to no other than `own`.
pub(crate) fn check_symbol(
    tx: &mut Read<'_>,
    page: &Page,
    form: &mut Form,
    (symbol, own): (&str, Option<RecordId>),
) -> Result<(), Error> {
    if !symbol.is_empty() && document::by_symbol(tx, &page.actor, symbol)?.is_some_and(|found| own != Some(found)) {
        form.invalid("fault-symbol-taken", "symbol");
    }
    Ok(())
}
