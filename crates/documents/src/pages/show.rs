//! A document as it is read: a page of it, its table of contents, its sources as notes.

use std::collections::HashMap;
use std::ops::Range;

use askama::Template;
use db::Read;
use language::Markup;
use page::{Error, Format, Page, Place, Segment, Visit};
use record::RecordId;
use record::contribution::Number;
use record::document::{self, Addressee, Document, Paragraph};
use undoc::Report;

use crate::model::number;
use crate::model::outline::{Entry, Outline};
use crate::pages::{export, get};
use crate::store::{self, Source};

/// Whether sources are named in notes, and how. Names of speakers stand in a text only when somebody asks for them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Notes {
    None,
    Numbers,
    Names,
}

impl Notes {
    pub(crate) fn asked(visit: &Visit) -> Self {
        match visit.query("notes") {
            Some("names") => Notes::Names,
            Some(_) => Notes::Numbers,
            None => Notes::None,
        }
    }
}

/// A document, or a part of it, with what belongs to each paragraph.
pub(crate) struct Reading {
    pub document: Document,
    pub outline: Outline,
    pub items: Vec<Item>,
}

/// A paragraph in its place.
pub(crate) struct Item {
    pub paragraph: Paragraph,
    /// The annex that begins here.
    pub annex: Option<String>,
    pub headings: Vec<String>,
    pub anchor: String,
    /// What hangs in the margin.
    pub label: String,
    pub level: i64,
    pub addressees: Vec<Addressee>,
    /// The number of its note, and the contributions that it names.
    pub note: Option<(usize, Vec<Source>)>,
}

impl Item {
    /// Whom it addresses, as one line.
    pub(crate) fn names(&self) -> String {
        document::names(&self.addressees)
    }

    /// What its label is called for the ear.
    pub(crate) fn name(&self) -> String {
        number::name(&self.paragraph.number)
    }

    /// Whether anything rests on it or it rests on anything.
    pub(crate) fn is_tied(&self) -> bool {
        self.paragraph.rests_on > 0 || self.paragraph.led_to > 0
    }
}

impl Reading {
    /// Reads the paragraphs at some places of a document; all of them when `part` gives `None`.
    pub(crate) fn read(
        tx: &mut Read<'_>,
        page: &Page,
        document: Document,
        part: impl Fn(&Outline) -> Result<Range<usize>, Error>,
        notes: Notes,
    ) -> Result<Self, Error> {
        let outline = store::outline(tx, document.id, document.language)?;
        let places = part(&outline)?;
        let marks = outline.marks.get(places.clone()).unwrap_or_default();
        let (first, last) =
            (marks.first().map_or(1, |mark| mark.position), marks.last().map_or(0, |mark| mark.position));
        let most = i64::try_from(places.len()).unwrap_or(0);
        let paragraphs = document::paragraphs(tx, document.id, first - 1, most)?;
        let mut addressees: HashMap<RecordId, Vec<Addressee>> = HashMap::new();
        for (paragraph, addressee) in store::addressees(tx, document.id, first, last)? {
            addressees.entry(paragraph).or_default().push(addressee);
        }
        let mut notes = noted(tx, page, document.id, notes)?;
        let items = places.zip(paragraphs).map(|(place, paragraph)| Item {
            annex: outline.begins_annex(place).map(str::to_owned),
            headings: paragraph.heading.iter().flat_map(|heading| heading.lines().map(str::to_owned)).collect(),
            anchor: outline.anchor(place).to_owned(),
            label: number::label(&paragraph.number),
            level: paragraph.level.clamp(0, 4),
            addressees: addressees.remove(&paragraph.id).unwrap_or_default(),
            note: notes.remove(&paragraph.id),
            paragraph,
        });
        let items = items.collect();
        Ok(Reading { document, outline, items })
    }
}

/// The notes of a whole document, numbered in the order of its paragraphs.
fn noted(
    tx: &mut Read<'_>,
    page: &Page,
    document: RecordId,
    notes: Notes,
) -> Result<HashMap<RecordId, (usize, Vec<Source>)>, Error> {
    let mut noted: HashMap<RecordId, (usize, Vec<Source>)> = HashMap::new();
    if notes == Notes::None {
        return Ok(noted);
    }
    for source in store::sources(tx, &page.actor, document)? {
        let next = noted.len() + 1;
        noted.entry(source.paragraph).or_insert_with(|| (next, Vec::new())).1.push(source);
    }
    Ok(noted)
}

/// The contributions of a note, named: `#127, #131`, or with who said it.
pub(crate) fn named(sources: &[Source], notes: Notes) -> String {
    let one = |source: &Source| match notes {
        Notes::Names => format!("{} ({})", source.number, source.who),
        _ => source.number.to_string(),
    };
    sources.iter().map(one).collect::<Vec<_>>().join(", ")
}

/// From what of a report a forum can be set up.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum FromReport {
    Plan,
    Questions,
}

impl FromReport {
    pub(crate) fn of(report: &Report) -> Option<Self> {
        match (&report.forum_plan, report.questions.is_empty()) {
            (Some(_), _) => Some(FromReport::Plan),
            (None, false) => Some(FromReport::Questions),
            (None, true) => None,
        }
    }
}

#[derive(Template)]
#[template(path = "show.html")]
struct Show {
    page: Page,
    document: Document,
    items: Vec<Item>,
    contents: Vec<Entry>,
    notes: Notes,
    number: usize,
    pages: usize,
    empty: bool,
    officer: bool,
    /// Whether it was read from a report, whose reading can be looked at.
    was_read: bool,
    /// The forum that can be set up from that report, on the first page.
    forum: Option<FromReport>,
    /// What others have to say of it, on the first page: its rounds of comments, what waits to be passed on.
    panels: Vec<Markup>,
}

/// The document, as a page, as JSON, as text, or as a file to take away.
pub(crate) async fn show(visit: Visit, Segment(id): Segment<RecordId>) -> page::Result {
    match visit.format() {
        Format::Json => return visit.json_of_record(move |tx, page| Ok((id, export::json(tx, &page, id)?))).await,
        Format::Text => return export::text(&visit, id).await,
        Format::Html if visit.query("format") == Some("html") => return export::file(&visit, id).await,
        Format::Html => {}
    }
    let number = visit.query("page").map_or(Some(1), |page| page.parse().ok()).ok_or(Error::NotFound)?;
    let notes = Notes::asked(&visit);
    visit
        .show(move |tx, page| {
            let document = get(tx, &page, id)?;
            let officer = page.actor.is_officer();
            let source = if officer { document::source(tx, id)? } else { None };
            let offers_forum = number == 1 && page.is_on("forum");
            let forum =
                source.as_deref().filter(|_| offers_forum).and_then(|source| FromReport::of(&undoc::read(source)));
            let was_read = source.is_some();
            let part = |outline: &Outline| outline.page(number).ok_or(Error::NotFound);
            let Reading { document, outline, items } = Reading::read(tx, &page, document, part, notes)?;
            let contents = if number == 1 { outline.contents() } else { Vec::new() };
            let (pages, empty) = (outline.pages(), outline.marks.is_empty());
            let panels = if number == 1 { page.panels(tx, Place::Record(id))? } else { Vec::new() };
            Ok(Show { document, items, contents, notes, number, pages, empty, officer, was_read, forum, panels, page })
        })
        .await
}

impl Show {
    /// The address of another page of this document.
    fn at(&self, number: usize) -> String {
        self.page.with("page", number)
    }

    /// Where a line of the contents leads.
    fn entry(&self, entry: &Entry) -> String {
        let page = if entry.page == self.number { String::new() } else { self.at(entry.page) };
        format!("{page}#{}", entry.anchor)
    }

    /// The name of an annex in the document's language.
    fn annex(&self, number: &str) -> String {
        self.page.in_language(self.document.language).say("document-annex").with("number", number).to_string()
    }

    /// From where the officer learns how it was read.
    fn was_read(&self) -> Markup {
        let reading = format!("/documents/{}/reading", self.document.id);
        self.page.say("document-was-read").link("reading", self.page.say("report-what-was-read"), reading).html()
    }

    /// The notes of this page.
    fn noted(&self) -> impl Iterator<Item = (usize, &[Source])> {
        self.items.iter().filter_map(|item| item.note.as_ref()).map(|(number, sources)| (*number, sources.as_slice()))
    }
}

impl Source {
    /// The contribution's own page.
    fn path(&self) -> String {
        format!("/posts/{}", self.number.0)
    }

    fn shown(&self, notes: Notes) -> String {
        named(std::slice::from_ref(self), notes)
    }

    /// The number of the contribution.
    pub(crate) fn number(&self) -> Number {
        self.number
    }
}
