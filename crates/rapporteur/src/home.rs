//! The home page: what this is, what is open now, and the four figures of the loop.

use askama::Template;
use db::Read;
use language::Markup;
use page::{Nav, Page, Place, Subject, Visit};
use record::tally::{self, Tally};
use record::walk::{self, Step};
use record::{Kind, card};

use crate::record_page::{Knot, knots};

pub static SUBJECT: Subject = Subject {
    name: "home",
    messages: language::messages!(),
    routes: page::routes![
        GET "/" Look show,
    ],
    nav: Some(Nav { message: "home-nav", path: "/", order: 0 }),
    panels: &[],
};

#[derive(Template)]
#[template(path = "home.html")]
struct Home {
    page: Page,
    tally: Tally,
    /// The loop in one case: what somebody said, and what became of it until the latest report.
    thread: Vec<Knot>,
    panels: Vec<Markup>,
}

async fn show(visit: Visit) -> page::Result {
    visit
        .show(|tx, page| {
            let (tally, thread) = (tally::count(tx)?, thread(tx, &page)?);
            Ok(Home { tally, thread, panels: page.panels(tx, Place::Home)?, page })
        })
        .await
}

/// What the thread of the home page shows of all on which the latest report rests, the nearest first.
const SHOWN: [Kind; 3] = [Kind::Recommendation, Kind::Paragraph, Kind::Post];

/// The latest report of progress, and one record of each kind on which it rests; nothing before somebody has reported.
fn thread(tx: &mut Read<'_>, page: &Page) -> page::Result<Vec<Knot>> {
    let Some(report) = card::latest(tx, &page.actor, Kind::Progress)? else { return Ok(Vec::new()) };
    let found = walk::comes_from(tx, &page.actor, report.id)?;
    let nearest = |kind: Kind| {
        let is = |step: &&Step| step.card.as_ref().is_some_and(|card| card.kind == kind && !card.is_gone());
        found.iter().filter(is).min_by_key(|step| (step.quotation.is_none() && kind == Kind::Post, step.distance))
    };
    let mut steps = vec![Step { distance: 0, card: Some(report), quotation: None }];
    steps.extend(SHOWN.into_iter().filter_map(nearest).cloned());
    let mut thread = knots(steps);
    thread.reverse();
    Ok(thread)
}

impl Home {
    /// The page with the whole of the thread: that of the recommendation, or of what was reported.
    fn whole(&self) -> Option<String> {
        let of = |kind: Kind| self.thread.iter().flat_map(|knot| &knot.named).find(move |(card, _)| card.kind == kind);
        of(Kind::Recommendation).or_else(|| of(Kind::Progress)).map(|(card, _)| card.path())
    }
}
