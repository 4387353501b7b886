//! The home page: what this is, what is open now, and the four figures of the loop.

use askama::Template;
use language::Markup;
use page::{Nav, Page, Place, Subject, Visit};
use record::tally::{self, Tally};

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
    panels: Vec<Markup>,
}

async fn show(visit: Visit) -> page::Result {
    visit.show(|tx, page| Ok(Home { tally: tally::count(tx)?, panels: page.panels(tx, Place::Home)?, page })).await
}
