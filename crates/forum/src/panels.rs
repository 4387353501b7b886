//! What the forum adds to pages that belong to nobody: what is open now, what a Party said, where one is expected
//! and, of whoever runs forums, what waits.

pub(crate) mod call;

use askama::Template;
use db::Read;
use language::Markup;
use page::{Error, Page, Place};
use record::contribution::Number;
use record::request::{Request, Window};
use record::{PartyId, PersonId, RecordId};

use crate::model::Phase;
use crate::pages::{days, summary, worded};
use crate::store::feed;
use crate::store::nomination::Decision;
use crate::store::{self, Entry, post::Said, reminder};

/// So many posts of a Party are shown.
const SAID: i64 = 20;
/// So many posts that wait are counted on a desk.
const PENDING: i64 = 1000;

pub(crate) fn draw(tx: &mut Read<'_>, page: &Page, place: Place) -> Result<Option<Markup>, Error> {
    match place {
        Place::Home => open(tx, page, None),
        Place::Desk => {
            let Some(person) = page.actor.person() else { return Ok(None) };
            let mut forums = Vec::new();
            for forum in store::participant::open_for(tx, person, page.now)? {
                // What one runs stands on the desk already, with what waits there.
                if !runs(tx, page, forum, person)? {
                    forums.push(forum);
                }
            }
            if forums.is_empty() { Ok(None) } else { open(tx, page, Some(forums)) }
        }
        Place::Party(party) => said(tx, page, party),
        Place::Record(record) => match feed::post_of(tx, record)? {
            Some(number) => drawn(&Thread { page, number }),
            None => Ok(None),
        },
        Place::Person(_) => Ok(None),
    }
}

/// How to follow what is said below a post.
#[derive(Template)]
#[template(path = "panel_thread.html")]
struct Thread<'a> {
    page: &'a Page,
    number: Number,
}

/// On the desk of whoever runs forums: where each stands, and what waits there.
pub(crate) fn running(tx: &mut Read<'_>, page: &Page, place: Place) -> Result<Option<Markup>, Error> {
    let Some(person) = page.actor.person().filter(|_| place == Place::Desk) else { return Ok(None) };
    let mut forums = Vec::new();
    for entry in store::entries(tx, &page.actor, None)? {
        let (id, phase) = (entry.forum.id, entry.course.phase(page.now));
        if matches!(phase, Phase::Summarized | Phase::Archived) {
            continue;
        }
        if !runs(tx, page, id, person)? {
            continue;
        }
        let pending = store::moderation::waiting(tx, id, (Number(0), PENDING))?.len();
        let nominations = if page.actor.is_officer() { store::nomination::list(tx, id, None)? } else { Vec::new() };
        let nominated = nominations.iter().filter(|one| one.decision == Decision::Proposed).count();
        let registered = if page.actor.is_officer() { store::registration::waiting(tx, id)? } else { 0 };
        // What moderators propose is sent by an officer.
        let proposed = if page.actor.is_officer() { reminder::list(tx, id)? } else { Vec::new() };
        let reminders = proposed.iter().filter(|one| one.state == reminder::State::Proposed).count();
        // The moderators write the summaries.
        let rows = if page.actor.is_officer() { Vec::new() } else { summary::rows(tx, page, id)? };
        let summaries = rows.iter().filter(|row| row.due).count();
        forums.push(Run { entry, phase, pending, nominated, registered, reminders, summaries });
    }
    if forums.is_empty() {
        return Ok(None);
    }
    // What waits comes first, then what is not yet announced, then what is open.
    forums.sort_by_key(|one| (!one.waits(), one.phase != Phase::Draft, !one.phase.is_open()));
    drawn(&Running { page, forums })
}

/// Whether somebody runs a forum: as an officer, or as a moderator.
fn runs(tx: &mut Read<'_>, page: &Page, forum: RecordId, person: PersonId) -> Result<bool, Error> {
    Ok(page.actor.is_officer() || store::participant::moderates(tx, forum, person)?)
}

/// A forum that is run.
struct Run {
    entry: Entry,
    phase: Phase,
    /// Posts that wait for a moderator; nominations and registrations that wait for the Secretariat.
    pending: usize,
    nominated: usize,
    registered: i64,
    /// Reminders that were proposed and that an officer has to send.
    reminders: usize,
    /// Summaries that are wanted now of its moderators.
    summaries: usize,
}

impl Run {
    fn waits(&self) -> bool {
        let officers = self.nominated > 0 || self.registered > 0 || self.reminders > 0;
        officers || self.pending > 0 || self.summaries > 0
    }
}

#[derive(Template)]
#[template(path = "panel_running.html")]
struct Running<'a> {
    page: &'a Page,
    forums: Vec<Run>,
}

impl Running<'_> {
    fn title(&self, one: &Run) -> Markup {
        worded(self.page, &one.entry.forum.title)
    }

    fn days(&self, one: &Run) -> String {
        days(self.page, self.page.now, one.entry.course.window.closes)
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
