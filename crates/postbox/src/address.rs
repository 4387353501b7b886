//! Addresses at which mails do not arrive: what came back, on an officer's page of a person; who cannot be reached, on the desk.

use askama::Template;
use db::{Instant, Read};
use language::Markup;
use mail::bounce::{self, Failing, Listed};
use page::{Error, Form, Page, Place, Segment, Visit};
use record::audit::{self, Change};
use record::{Action, Facts, PersonId, person};

/// So many of the mails that came back are shown.
const SHOWN: i64 = 10;
/// So many whom no mail reaches are named on the desk.
const NAMED: i64 = 20;

#[derive(Template)]
#[template(path = "address.html")]
struct Address<'a> {
    page: &'a Page,
    person: PersonId,
    address: String,
    /// How many mails came back, and what was told of the latest.
    count: i64,
    told: Vec<Listed>,
    failing_since: Option<Instant>,
}

#[derive(Template)]
#[template(path = "failing.html")]
struct Unreached<'a> {
    page: &'a Page,
    failing: Vec<Failing>,
}

pub(crate) fn panel(tx: &mut Read<'_>, page: &Page, place: Place) -> Result<Option<Markup>, Error> {
    if record::may(&page.actor, Action::KeepMail, &Facts::default()).is_err() {
        return Ok(None);
    }
    let html = match place {
        Place::Person(person) => of_person(tx, page, person)?.map(|panel| panel.render()),
        Place::Desk => {
            let failing = bounce::failing(tx, NAMED)?;
            (!failing.is_empty()).then(|| Unreached { page, failing }.render())
        }
        _ => None,
    };
    let html = html.transpose().map_err(|error| Error::Internal(error.to_string()))?;
    Ok(html.map(Markup::finished))
}

fn of_person<'a>(tx: &mut Read<'_>, page: &'a Page, id: PersonId) -> Result<Option<Address<'a>>, Error> {
    let Some(address) = person::get(tx, id)?.what.email else { return Ok(None) };
    Ok(Some(Address {
        page,
        person: id,
        count: bounce::count(tx, &address)?,
        told: bounce::list(tx, &address, SHOWN)?,
        failing_since: bounce::failing_since(tx, &address)?,
        address,
    }))
}

/// An officer says that an address works again, or was corrected where mails are delivered.
pub(crate) async fn set_right(visit: Visit, Segment(id): Segment<PersonId>, form: Form) -> page::Result {
    visit
        .submit(&form, move |tx, page| {
            record::may(&page.actor, Action::KeepMail, &Facts::default())?;
            let person = person::find(tx, id)?.ok_or(Error::NotFound)?;
            let address = person.email.as_deref().ok_or(Error::NotFound)?;
            // Somebody else may have done it meanwhile.
            if bounce::set_right(tx, address)? {
                let subject = format!("person/{id}");
                let change = Change { action: "set-right", subject: &subject, before: None, after: None };
                audit::insert(tx, &page.actor, &change, page.now)?;
            }
            Ok(format!("/people/{id}"))
        })
        .await
}

mod filters {
    pub use crate::outbox::filters::outbox_of;
}
