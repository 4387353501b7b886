//! The desk: what the signed-in person is asked, from all subjects.

use askama::Template;
use language::{Markup, Messages};
use page::{Nav, Page, Place, Subject, Visit};

pub static SUBJECT: Subject = Subject {
    name: "desk",
    // Its words stand with the program's, in the home page's messages.
    messages: Messages::NONE,
    routes: page::routes![
        GET "/desk" SeeDesk show,
    ],
    nav: Some(Nav { message: "desk-title", path: "/desk", order: Nav::OWN }),
    panels: &[],
};

#[derive(Template)]
#[template(path = "desk.html")]
struct Desk {
    page: Page,
    panels: Vec<Markup>,
}

impl Desk {
    /// Where whoever reads the desk goes often and no other page leads at once: an officer, and everybody.
    fn at_hand(&self) -> impl Iterator<Item = (&'static str, &'static str)> {
        let pages = [
            ("/mail", "incoming-title", true),
            ("/outbox", "outbox-title", true),
            ("/notifications", "notification-list-title", true),
            ("/meetings", "meeting-list-title", true),
            ("/directory/import", "import-title", true),
            ("/tokens", "token-title", false),
        ];
        let officer = self.page.actor.is_officer();
        let mine = pages.into_iter().filter(move |(_, _, officers)| officer || !officers);
        mine.map(|(path, name, _)| (path, name)).filter(|(path, _)| self.page.leads(path))
    }
}

async fn show(visit: Visit) -> page::Result {
    visit.show(|tx, page| Ok(Desk { panels: page.panels(tx, Place::Desk)?, page })).await
}
