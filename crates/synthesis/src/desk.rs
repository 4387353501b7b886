//! The desk itself: reading the evidence beside the draft, citing a passage, taking a citation back.

use std::borrow::Cow;

use askama::Template;
use db::Read;
use http::StatusCode;
use page::{Error, Form, Page, Segment, Visit};
use record::citation::{self, CitationId, NewCitation, Passage, Tie};
use record::contribution::{self, Number, State};
use record::document::{self, Document, Paragraph};
use record::{Action, Facts, RecordId};

use crate::model;
use crate::store::{self, Cited, Evidence, Filter, Place};

/// So many posts stand on the desk at once.
const POSTS: i64 = 12;
/// A document longer than this is written in parts.
const PARAGRAPHS: i64 = 500;

#[derive(Template)]
#[template(path = "desk.html")]
struct Desk {
    page: Page,
    document: Document,
    paragraphs: Vec<Paragraph>,
    cited: Vec<Cited>,
    evidence: Vec<Evidence>,
    places: Vec<Place>,
    view: View,
    /// The number after which more posts follow, if more do.
    more: Option<Number>,
    form: Form,
}

/// What of the evidence is to be seen. The forms of the desk carry it along, so that it is the same once they are taken.
#[derive(Clone, Copy, Default)]
struct View {
    filter: Filter,
    after: Option<Number>,
}

impl View {
    fn of<'a>(said: impl Fn(&str) -> Option<&'a str>) -> Self {
        let filter = Filter {
            place: said("place").and_then(|id| id.parse().ok()),
            party: said("party").and_then(|id| id.parse().ok()),
            waiting: said("waiting").is_some(),
            led: false,
        };
        View { filter, after: said("after").and_then(|number| number.parse().ok()) }
    }

    fn of_form(form: &Form) -> Self {
        View::of(|name| Some(form.value(name)).filter(|value| !value.is_empty()))
    }

    /// The desk of a document, seen so, at one of its paragraphs.
    fn path(self, document: RecordId, paragraph: RecordId) -> String {
        let Filter { place, party, waiting, .. } = self.filter;
        let said = [
            place.map(|place| format!("place={place}")),
            party.map(|party| format!("party={party}")),
            waiting.then(|| "waiting=1".to_owned()),
            self.after.map(|after| format!("after={}", after.0)),
        ];
        let query = said.into_iter().flatten().collect::<Vec<_>>().join("&");
        let query = if query.is_empty() { query } else { format!("?{query}") };
        format!("/documents/{document}/desk{query}#paragraph-{paragraph}")
    }
}

impl Desk {
    fn read(tx: &mut Read<'_>, page: Page, id: RecordId, view: View, form: Form) -> page::Result<Self> {
        let document = draft(tx, &page, id)?;
        let paragraphs = document::paragraphs(tx, id, 0, PARAGRAPHS)?;
        let cited = store::cited(tx, id)?;
        let window = (view.after.unwrap_or(Number(0)), POSTS + 1);
        let mut evidence = store::evidence(tx, (&page.actor, id), &view.filter, window)?;
        let more = (evidence.len() as i64 > POSTS).then(|| evidence.pop()).flatten();
        let more = more.and(evidence.last().map(|last| last.number));
        Ok(Desk { places: store::places(tx)?, view, document, paragraphs, cited, evidence, more, form, page })
    }

    /// The words of a post, with links to others only where those have a page.
    fn words<'a>(&self, post: &'a Evidence) -> Cow<'a, str> {
        if self.page.is_on("forum") {
            return Cow::Borrowed(&post.html);
        }
        Cow::Owned(model::without_links_to_posts(&post.html))
    }

    fn cited_in<'a>(&'a self, paragraph: &'a RecordId) -> impl Iterator<Item = &'a Cited> {
        self.cited.iter().filter(move |cited| cited.paragraph == *paragraph)
    }

    fn is_chosen(&self, place: &RecordId) -> bool {
        self.view.filter.place == Some(*place)
    }

    /// Whether the form that has faults belongs to this paragraph.
    fn is_of(&self, paragraph: &RecordId) -> bool {
        self.form.value("paragraph").parse() == Ok(*paragraph)
    }

    /// What was typed into a field of this paragraph's form.
    fn typed(&self, paragraph: &RecordId, name: &str) -> &str {
        if self.is_of(paragraph) { self.form.value(name) } else { "" }
    }
}

/// The draft that is being written; what was adopted rests where it rests.
fn draft(tx: &mut Read<'_>, page: &Page, id: RecordId) -> page::Result<Document> {
    let document = document::find(tx, &page.actor, id)?.ok_or(Error::NotFound)?;
    record::may(&page.actor, Action::Cite, &Facts { draft: Some(document.is_draft()), ..Facts::default() })?;
    Ok(document)
}

pub(crate) async fn show(visit: Visit, Segment(id): Segment<RecordId>) -> page::Result {
    let view = View::of(|name| visit.query(name));
    visit.show(move |tx, page| Desk::read(tx, page, id, view, Form::default())).await
}

/// Says that a paragraph rests on words of a post.
pub(crate) async fn cite(visit: Visit, Segment(paragraph): Segment<RecordId>, form: Form) -> page::Result {
    let (typed, view, now) = (form.clone(), View::of_form(&form), visit.now);
    let cited = visit.submit(&form, move |tx, page| {
        let document = document_of(tx, page, paragraph)?;
        let mut form = typed.clone();
        let number = form.parse::<Number>("post", "fault-post-number");
        let words = form.text("words", 2_000);
        let post = number.map(|number| contribution::find(tx, &page.actor, number)).transpose()?.flatten();
        // What was withdrawn or removed is not evidence any more.
        let post = post.filter(|post| post.state == State::Published);
        if number.is_some() && post.is_none() {
            form.invalid("fault-post-number", "post");
        }
        let quotation = post.as_ref().and_then(|post| model::passage(&post.text, &words));
        if post.is_some() && quotation.is_none() {
            form.invalid("fault-not-said", "words");
        }
        if let Some(post) = &post
            && citation::exists(tx, paragraph, Tie::RestsOn, post.id)?
        {
            form.invalid("fault-cited-already", "post");
        }
        form.accept()?;
        let (Some(post), Some(quotation)) = (&post, quotation) else { return Err(Error::NotFound) };
        let passage = Passage { version: post.version, quotation: quotation.to_owned() };
        let new = NewCitation { source: paragraph, tie: Tie::RestsOn, target: post.id, passage: Some(&passage) };
        citation::cite(tx, &page.actor, &new, now)?;
        Ok(view.path(document.id, paragraph))
    });
    match cited.await {
        Err(Error::Invalid(mut form)) => {
            form.set("paragraph", &paragraph.to_string());
            visit
                .show_as(StatusCode::UNPROCESSABLE_ENTITY, move |tx, page| {
                    let document = document_of(tx, &page, paragraph)?;
                    Desk::read(tx, page, document.id, view, (*form).clone())
                })
                .await
        }
        other => other,
    }
}

fn document_of(tx: &mut Read<'_>, page: &Page, paragraph: RecordId) -> page::Result<Document> {
    let paragraph = document::find_paragraph(tx, paragraph)?.ok_or(Error::NotFound)?;
    draft(tx, page, paragraph.document)
}

/// Takes a citation of a draft back.
pub(crate) async fn withdraw(visit: Visit, Segment(id): Segment<CitationId>, form: Form) -> page::Result {
    let (view, now) = (View::of_form(&form), visit.now);
    visit
        .submit(&form, move |tx, page| {
            let (paragraph, _) = citation::find(tx, id)?.ok_or(Error::NotFound)?;
            let document = document_of(tx, page, paragraph)?;
            citation::withdraw(tx, &page.actor, id, now)?;
            Ok(view.path(document.id, paragraph))
        })
        .await
}
