//! Reading a report in: its text is pasted, read into a document, and shown with what could not be placed.

use std::sync::Arc;

use askama::Template;
use db::{Instant, Write};
use http::StatusCode;
use language::Language;
use page::{Error, Form, Page, Segment, Visit};
use record::document::{self, Document, NewDocument, NewParagraph};
use record::{Action, Circles, Facts, RecordId};
use undoc::Report;

use crate::model::paper::{self, Paper};
use crate::pages::show::FromReport;
use crate::pages::write::{LONGEST_SYMBOL, LONGEST_TITLE, check_symbol, optional};
use crate::pages::{adopt, get};
use crate::store;

/// The longest report, in characters.
const LONGEST: usize = 900_000;

#[derive(Template)]
#[template(path = "reading/new.html")]
struct New {
    page: Page,
    form: Form,
}

/// The form that takes the text of a report.
pub(crate) async fn new(visit: Visit) -> page::Result {
    visit
        .show(|_, page| {
            let form = Form::filled([("document_language", page.language.code())]);
            Ok(New { form, page })
        })
        .await
}

/// Reads a report into a document.
pub(crate) async fn create(visit: Visit, form: Form) -> page::Result {
    let typed = form.clone();
    let now = visit.now;
    // Read once, before the transaction, which may run again.
    let read = Arc::new(paper::paper(&undoc::read(form.value("report_text"))));
    let created = visit.submit(&form, move |tx, page| {
        record::may(&page.actor, Action::WriteDocument, &Facts::at_the_door())?;
        let id = insert(tx, page, typed.clone(), &read, now)?;
        Ok(format!("/documents/{id}/reading"))
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

fn insert(tx: &mut Write<'_>, page: &Page, mut form: Form, read: &Paper, at: Instant) -> Result<RecordId, Error> {
    let text = form.text("report_text", LONGEST);
    let found = |form: &mut Form, name: &str, most, found: &str, fault| {
        let found: String = found.chars().take(most).collect();
        let value = optional(form, name, most).unwrap_or(found);
        if value.is_empty() {
            form.invalid(fault, name);
        }
        value
    };
    let symbol = found(&mut form, "symbol", LONGEST_SYMBOL, &read.symbol, "fault-symbol-not-found");
    let title = found(&mut form, "document_title", LONGEST_TITLE, &read.title, "fault-title-not-found");
    let language = form.parse::<Language>("document_language", "fault-language").unwrap_or(Language::English);
    check_symbol(tx, page, &mut form, (&symbol, None))?;
    if !text.is_empty() && read.paragraphs.is_empty() {
        form.invalid("fault-report-unread", "report_text");
    }
    form.accept()?;
    let new = NewDocument {
        kind: "report",
        symbol: &symbol,
        title: &title,
        language,
        opening: &read.opening,
        state: "draft",
        visible: Circles::SECRETARIAT,
    };
    let id = document::insert(tx, &page.actor, &new, at)?;
    for written in &read.paragraphs {
        let new = NewParagraph {
            document: id,
            number: &written.number,
            level: written.level,
            annex: written.annex.as_deref(),
            heading: written.heading.as_deref(),
            text: &written.text,
            operative: written.operative.as_ref(),
        };
        document::insert_paragraph(tx, &page.actor, &new, at)?;
    }
    document::insert_source(tx, id, &text)?;
    for named in &read.proposals {
        store::insert_proposal(tx, id, named)?;
    }
    adopt::settle(tx, &page.actor, id, at)?;
    Ok(id)
}

#[derive(Template)]
#[template(path = "reading/show.html")]
struct Show {
    page: Page,
    document: Document,
    report: Report,
    /// Proposals that wait for a decision, of all.
    open: usize,
    proposals: usize,
}

/// What was read from the report, and what could not be placed.
pub(crate) async fn show(visit: Visit, Segment(id): Segment<RecordId>) -> page::Result {
    visit
        .show(move |tx, page| {
            let document = get(tx, &page, id)?;
            let source = document::source(tx, id)?.ok_or(Error::NotFound)?;
            let proposals = store::proposals(tx, id)?;
            let open = proposals.iter().filter(|proposal| proposal.is_open()).count();
            Ok(Show { document, report: undoc::read(&source), open, proposals: proposals.len(), page })
        })
        .await
}

impl Show {
    /// Paragraphs that are no sub-paragraphs.
    fn numbered(&self) -> usize {
        self.report.paragraphs.iter().filter(|paragraph| paragraph.parent.is_none()).count()
    }

    fn subparagraphs(&self) -> usize {
        self.report.paragraphs.len() - self.numbered()
    }
}
