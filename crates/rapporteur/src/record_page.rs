//! The page of any record: where it comes from, what it says, and what became of it, as one thread.

use askama::Template;
use db::Read;
use language::{Markup, Messages};
use page::{Error, Format, Page, Place, Segment, Subject, Visit};
use record::walk::{self, AtLast, Step, Way};
use record::{Card, Circles, Kind, RecordId, request};

use crate::api;

pub static SUBJECT: Subject = Subject {
    name: "record",
    // Its words stand with the program's, in the home page's messages.
    messages: Messages::NONE,
    routes: page::routes![
        GET "/records/{id}" Look show [json],
    ],
    nav: None,
    panels: &[],
};

/// So many records of a kind at a step are named; the rest is counted.
const NAMED: usize = 4;

#[derive(Template)]
#[template(path = "record.html")]
struct Show {
    page: Page,
    card: Card,
    /// All that it says, where it is words.
    words: Option<String>,
    /// The farthest origin first.
    before: Vec<Knot>,
    /// Where not everything before it is followed, what is there at the farthest step.
    farthest: Option<AtLast>,
    after: Vec<Knot>,
    /// The same of what came after it.
    last: Option<AtLast>,
    panels: Vec<Markup>,
}

/// One knot of the thread: the records of one kind at one distance.
pub(crate) struct Knot {
    /// The message `step-…` that says what this is.
    pub(crate) step: &'static str,
    pub(crate) named: Vec<(Card, Option<String>)>,
    pub(crate) more: usize,
}

async fn show(visit: Visit, Segment(id): Segment<RecordId>) -> page::Result {
    if visit.format() == Format::Json {
        return visit.give(move |tx, page| api::record::read(tx, &page, id)).await;
    }
    visit
        .show(move |tx, page| {
            let mut card = record::card::find(tx, &page.actor, id)?.ok_or(Error::NotFound)?;
            let words = record::card::words(tx, &card)?;
            let (before, after) = (walk::comes_from(tx, &page.actor, id)?, walk::became(tx, &page.actor, id)?);
            let farthest = walk::at_last(tx, &page.actor, (id, Way::ComesFrom), &before)?;
            let last = walk::at_last(tx, &page.actor, (id, Way::Became), &after)?;
            let (mut before, mut after) = (knots(unfolded(before)), knots(after));
            before.reverse();
            let named = before.iter_mut().chain(&mut after).flat_map(|knot| &mut knot.named);
            for card in named.map(|(card, _)| card).chain([&mut card]) {
                put_in_words(tx, &page, card)?;
            }
            let panels = page.panels(tx, Place::Record(id))?;
            Ok(Show { card, words, before, farthest, after, last, panels, page })
        })
        .await
}

/// A forum, session, sub-topic or question is called what it is called in the reader's language.
fn put_in_words(tx: &mut Read<'_>, page: &Page, card: &mut Card) -> page::Result<()> {
    if !matches!(card.kind, Kind::Forum | Kind::Session | Kind::Topic | Kind::Question) {
        return Ok(());
    }
    if let Some(request) = request::find(tx, Circles::of(&page.actor), card.id)? {
        page.text(&request.title).clone_into(&mut card.title);
    }
    Ok(())
}

/// Gathers steps of one kind at one distance into a knot.
pub(crate) fn knots(steps: Vec<Step>) -> Vec<Knot> {
    let mut knots: Vec<(i64, Knot)> = Vec::new();
    for step in steps {
        let name = step.card.as_ref().map_or("hidden", |card| card.kind.code());
        let place = knots.iter_mut().find(|(distance, knot)| *distance == step.distance && knot.step == name);
        let knot = match place {
            Some((_, knot)) => knot,
            None => {
                knots.push((step.distance, Knot { step: name, named: Vec::new(), more: 0 }));
                &mut knots.last_mut().expect("it was just pushed").1
            }
        };
        match step.card {
            Some(card) if knot.named.len() < NAMED => knot.named.push((card, step.quotation)),
            _ => knot.more += 1,
        }
    }
    // A sub-topic and its questions are as near; what was asked stands beside what was said.
    knots.sort_by_key(|(distance, knot)| (*distance, width(knot.step)));
    knots.into_iter().map(|(_, knot)| knot).collect()
}

/// How much of a forum a kind of place holds.
fn width(kind: &str) -> u8 {
    match kind {
        "topic" => 1,
        "session" => 2,
        "forum" => 3,
        _ => 0,
    }
}

/// Without the notification whose step for this recommendation is on the way anyway: it was issued once.
fn unfolded(mut steps: Vec<Step>) -> Vec<Step> {
    let cards = steps.iter().filter_map(|step| step.card.as_ref());
    let transmitted: Vec<String> =
        cards.filter(|card| card.kind == Kind::Transmittal).map(|card| card.number.clone()).collect();
    steps.retain(|step| {
        let card = step.card.as_ref().filter(|card| card.kind == Kind::Notification);
        card.is_none_or(|card| !transmitted.contains(&card.number))
    });
    steps
}

impl Show {
    /// Whether the card's title is the record's own words: such a record is called by its kind and number, and its words
    /// stand at the filled knot.
    fn is_words(&self) -> bool {
        matches!(
            self.card.kind,
            Kind::Post | Kind::Paragraph | Kind::Recommendation | Kind::Ask | Kind::Progress | Kind::Comment
        )
    }

    /// Who is asked, in the reader's language, where the record is an ask.
    fn asked(&self) -> Option<&str> {
        let name = || self.card.party.as_ref().map_or(self.card.who.as_str(), |(_, name)| self.page.text(name));
        self.is_asked().then(name)
    }

    fn is_asked(&self) -> bool {
        self.card.kind == Kind::Ask
    }

    /// Where the record stands among its like, apart from this page, unless that part is switched off.
    fn place(&self) -> Option<String> {
        let paragraph = matches!(self.card.kind, Kind::Paragraph | Kind::Recommendation);
        let path = if paragraph { Some(format!("/paragraphs/{}", self.card.id)) } else { place(&self.card) };
        path.filter(|path| self.page.leads(path))
    }
}

/// Where a record stands among its like, if it has another page than its own.
pub(crate) fn place(card: &Card) -> Option<String> {
    match card.kind {
        Kind::Forum => Some(format!("/forums/{}", card.id)),
        Kind::Session | Kind::Topic => Some(format!("/topics/{}", card.id)),
        Kind::Post => Some(format!("/posts/{}", card.number.trim_start_matches('#'))),
        Kind::Document | Kind::Notification => Some(format!("/documents/{}", card.id)),
        Kind::Ask => Some(format!("/asks/{}", card.id)),
        Kind::Review => Some(format!("/reviews/{}", card.id)),
        Kind::Comment => Some(format!("/comments/{}", card.number.trim_start_matches('#'))),
        _ => None,
    }
}
