//! What rounds add to pages that are nobody's: those that are open, on the home page and the desk; what waits; and on the page
//! of a record, what was said of it and what became of that.

use askama::Template;
use db::Read;
use language::Markup;
use page::{Error, Page, Place};
use record::contribution::Number;
use record::{Kind, RecordId, card};

use super::round::when;
use super::{View, get};
use crate::store::comment::{self, Filter};
use crate::store::{self, Entry};

/// So many rounds are named.
const NAMED: i64 = 20;

#[derive(Template)]
#[template(path = "panel.html")]
struct Open<'a> {
    page: &'a Page,
    title: &'static str,
    rounds: Vec<Entry>,
    /// Whether what waits for a disposition is told.
    edits: bool,
}

impl Open<'_> {
    fn when(&self, entry: &Entry) -> Markup {
        when(self.page, entry.window)
    }
}

pub(crate) fn draw(tx: &mut Read<'_>, page: &Page, place: Place) -> Result<Option<Markup>, Error> {
    match place {
        Place::Home => open(tx, page, false),
        Place::Desk => open(tx, page, page.actor.is_officer()),
        Place::Record(id) => of_record(tx, page, id),
        Place::Party(_) | Place::Person(_) => Ok(None),
    }
}

fn open(tx: &mut Read<'_>, page: &Page, edits: bool) -> Result<Option<Markup>, Error> {
    let mut rounds = store::list(tx, &page.actor, None, NAMED)?;
    rounds.retain(|round| round.window.closes > page.now || (edits && round.waiting > 0));
    if rounds.is_empty() {
        return Ok(None);
    }
    rendered(&Open { page, title: "open", rounds, edits })
}

fn rendered(panel: &impl Template) -> Result<Option<Markup>, Error> {
    let html = panel.render().map_err(|error| Error::Internal(error.to_string()))?;
    Ok(Some(Markup::finished(html)))
}

/// Of a document: its rounds. Of a comment: what it proposes, and its disposition.
fn of_record(tx: &mut Read<'_>, page: &Page, id: RecordId) -> Result<Option<Markup>, Error> {
    let Some(card) = card::find(tx, &page.actor, id)? else { return Ok(None) };
    match card.kind {
        Kind::Document => {
            let rounds = store::list(tx, &page.actor, Some(id), NAMED)?;
            if rounds.is_empty() {
                return Ok(None);
            }
            rendered(&Open { page, title: "document", rounds, edits: page.actor.is_officer() })
        }
        Kind::Comment => {
            let Ok(number) = card.number.parse::<Number>() else { return Ok(None) };
            let Some(review) = comment::round_of(tx, number)? else { return Ok(None) };
            let Ok((round, standing)) = get(tx, page, review) else { return Ok(None) };
            let own = if standing.sees_others(&round, page.now) { None } else { page.actor.person() };
            let filter = Filter { own, number: Some(number), ..Filter::default() };
            let Some(found) = comment::list(tx, review, &filter, page.language)?.pop() else { return Ok(None) };
            let lines = store::lines(tx, review)?;
            let sent = lines.iter().find(|sent| Some(sent.paragraph) == found.paragraph);
            View::of(page, &found, sent.map_or("", |sent| &sent.line.text)).map(Some)
        }
        _ => Ok(None),
    }
}
