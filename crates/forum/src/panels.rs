//! What the forum adds to pages that belong to nobody: what is open now, what a Party said, where one is expected.

use askama::Template;
use db::Read;
use language::Markup;
use page::{Error, Page, Place};
use record::request::{Request, Window};
use record::{PartyId, RecordId};

use crate::pages::{days, worded};
use crate::store::{self, Entry, post::Said};

/// So many posts of a Party are shown.
const SAID: i64 = 20;

pub(crate) fn draw(tx: &mut Read<'_>, page: &Page, place: Place) -> Result<Option<Markup>, Error> {
    match place {
        Place::Home => open(tx, page, None),
        Place::Desk => {
            let Some(person) = page.actor.person() else { return Ok(None) };
            let forums = store::participant::open_for(tx, person, page.now)?;
            if forums.is_empty() { Ok(None) } else { open(tx, page, Some(forums)) }
        }
        Place::Party(party) => said(tx, page, party),
        Place::Record(_) | Place::Person(_) => Ok(None),
    }
}

fn drawn(template: &impl Template) -> Result<Option<Markup>, Error> {
    let html = template.render().map_err(|error| Error::Internal(error.to_string()))?;
    Ok(Some(Markup::finished(html)))
}

#[derive(Template)]
#[template(path = "panel_open.html")]
struct Open<'a> {
    page: &'a Page,
    /// Whether these are the visitor's own.
    own: bool,
    forums: Vec<Entry>,
}

impl Open<'_> {
    fn title(&self, forum: &Request) -> Markup {
        worded(self.page, &forum.title)
    }

    fn days(&self, window: &Window) -> String {
        days(self.page, self.page.now, window.closes)
    }
}

/// The forums that are open, or of these only some.
fn open(tx: &mut Read<'_>, page: &Page, only: Option<Vec<RecordId>>) -> Result<Option<Markup>, Error> {
    let mut forums = store::entries(tx, &page.actor, Some(page.now))?;
    forums.retain(|entry| only.as_ref().is_none_or(|only| only.contains(&entry.forum.id)));
    drawn(&Open { page, own: only.is_some(), forums })
}

#[derive(Template)]
#[template(path = "panel_said.html")]
struct SaidBy<'a> {
    page: &'a Page,
    name: String,
    said: Vec<Said>,
}

fn said(tx: &mut Read<'_>, page: &Page, party: PartyId) -> Result<Option<Markup>, Error> {
    let said = store::post::said_by(tx, &page.actor, party, SAID)?;
    let name = page.text(&record::party::get(tx, party)?.name).to_owned();
    drawn(&SaidBy { page, name, said })
}
