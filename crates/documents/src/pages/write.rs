//! Beginning a document.

use askama::Template;
use db::Write;
use http::StatusCode;
use language::Language;
use page::{Error, Form, Page, Visit};
use record::document::{self, NewDocument};
use record::{Action, Circles, Facts, RecordId};

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
        check_symbol(tx, page, &mut form, &symbol)?;
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

/// The page of a document.
pub(crate) fn path(id: RecordId) -> String {
    format!("/documents/{id}")
}

/// A field that may stay empty.
pub(crate) fn optional(form: &mut Form, name: &str, most: usize) -> Option<String> {
    Some(form.optional(name, most)).filter(|text| !text.is_empty())
}

/// A symbol belongs to one document.
pub(crate) fn check_symbol(tx: &mut Write<'_>, page: &Page, form: &mut Form, symbol: &str) -> Result<(), Error> {
    if !symbol.is_empty() && document::by_symbol(tx, &page.actor, symbol)?.is_some() {
        form.invalid("fault-symbol-taken", "symbol");
    }
    Ok(())
}
