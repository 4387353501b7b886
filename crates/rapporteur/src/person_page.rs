//! An officer's page of one person: who they are, and what the subjects know of them. Others see people where they speak.

use askama::Template;
use language::{Language, Markup, Messages};
use page::{Error, Page, Place, Segment, Subject, Visit};
use record::{Party, Person, PersonId, party, person};

pub static SUBJECT: Subject = Subject {
    name: "person",
    // Its words stand with the program's, in the home page's messages.
    messages: Messages::NONE,
    routes: page::routes![
        GET "/people/{id}" KeepDirectory show,
    ],
    nav: None,
    panels: &[],
};

#[derive(Template)]
#[template(path = "person.html")]
struct Show {
    page: Page,
    person: Person,
    party: Option<Party>,
    /// In which they are written to.
    reads: Option<Language>,
    panels: Vec<Markup>,
}

async fn show(visit: Visit, Segment(id): Segment<PersonId>) -> page::Result {
    visit
        .show(move |tx, page| {
            let person = person::find(tx, id)?.ok_or(Error::NotFound)?;
            let party = person.party.map(|id| party::get(tx, id)).transpose()?;
            let reads = person::reads(tx, id)?;
            Ok(Show { panels: page.panels(tx, Place::Person(id))?, person, party, reads, page })
        })
        .await
}
