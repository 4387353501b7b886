//! The adoption: what it will do, and doing it.

use std::collections::HashSet;

use askama::Template;
use db::{Instant, Read, Write};
use http::StatusCode;
use language::Language;
use page::{Error, Form, Page, Segment, Visit};
use record::among::{Among, among};
use record::ask::{self, NewAsk};
use record::audit::ContentDigest;
use record::comment::{self, Waiting};
use record::document::{self, Document, Role};
use record::due::{self, Due};
use record::{Action, Actor, RecordId, institution, meeting};

use crate::model::addressee::plain;
use crate::pages::get_draft;
use crate::pages::write::path;
use crate::store::{self, Recommendation};

#[derive(Template)]
#[template(path = "adopt.html")]
struct Adopt {
    page: Page,
    document: Document,
    paragraphs: usize,
    recommendations: Vec<Recommendation>,
    /// Set when there is nothing to adopt.
    empty: bool,
    /// Rounds of comments on the draft that are not closed.
    rounds: Vec<(RecordId, String)>,
    /// Bodies that are asked at once and that the directory does not know.
    unknown: Vec<String>,
    /// Comments on the draft of which it was not said what becomes of them.
    waiting: Vec<Waiting>,
    /// The digest of what this page says is adopted.
    shown: String,
    /// Set when what was shown before was something else.
    stale: bool,
}

impl Adopt {
    fn read(tx: &mut Read<'_>, page: Page, id: RecordId, stale: bool) -> Result<Self, Error> {
        let document = get_draft(tx, &page, id, Action::AdoptDocument)?;
        let paragraphs = store::outline(tx, id, document.language)?.marks.len();
        let recommendations = store::recommendations(tx, id)?;
        let (shown, waiting) = (digest(tx, id)?, comment::waiting(tx, id)?);
        let rounds = comment::open_rounds(tx, id, page.now)?;
        let unknown = unknown(tx, &recommendations)?;
        let empty = paragraphs == 0;
        Ok(Adopt { document, paragraphs, recommendations, empty, rounds, unknown, waiting, shown, stale, page })
    }

    /// Recommendations with the addressees who are asked at once.
    fn at_once(&self) -> Vec<(&str, String)> {
        self.addressed(is_asked_at_once)
    }

    /// Recommendations with the Governments that are asked by a transmittal.
    fn by_transmittal(&self) -> Vec<(&str, String)> {
        self.addressed(|role| !is_asked_at_once(role))
    }

    /// Governments of whom the directory does not tell who they are: all are asked.
    fn unclear(&self) -> Vec<&str> {
        let all = self.recommendations.iter().flat_map(|found| &found.addressees);
        let governments = all.filter(|addressee| !is_asked_at_once(addressee.role));
        let unclear = governments.filter(|addressee| among(&addressee.name) == Among::Unclear);
        let mut names: Vec<&str> = unclear.map(|addressee| addressee.name.as_str()).collect();
        names.sort_unstable();
        names.dedup();
        names
    }

    fn addressed(&self, which: fn(Role) -> bool) -> Vec<(&str, String)> {
        let named =
            |found: &Recommendation| document::names(found.addressees.iter().filter(|addressee| which(addressee.role)));
        let all = self.recommendations.iter().map(|found| (found.number.as_str(), named(found)));
        all.filter(|(_, names)| !names.is_empty()).collect()
    }
}

/// The bodies among those asked at once that are no institution of the directory, as they are named.
fn unknown(tx: &mut Read<'_>, recommendations: &[Recommendation]) -> db::Result<Vec<String>> {
    let asked = recommendations.iter().flat_map(|found| &found.addressees);
    let mut names: Vec<&str> = asked.filter(|one| one.role == Role::Entity).map(|one| one.name.as_str()).collect();
    names.sort_unstable();
    names.dedup();
    if names.is_empty() {
        return Ok(Vec::new());
    }
    let known = institution::list(tx)?;
    let bodies = known.iter().flat_map(|one| Language::ALL.iter().filter_map(|language| one.name.exact(*language)));
    let bodies: HashSet<String> = bodies.map(plain).collect();
    Ok(names.into_iter().filter(|name| !bodies.contains(&plain(name))).map(str::to_owned).collect())
}

/// Governments are told by a notification; the Secretariat and other bodies are at the table or read the report.
fn is_asked_at_once(role: Role) -> bool {
    matches!(role, Role::Secretariat | Role::Entity)
}

/// The digest of all words of a document.
fn digest(tx: &mut Read<'_>, id: RecordId) -> db::Result<String> {
    let paragraphs = document::paragraphs(tx, id, 0, i64::MAX)?;
    let words = paragraphs.iter().flat_map(|paragraph| [paragraph.number.as_str(), &paragraph.text]);
    Ok(ContentDigest::of(&words.collect::<Vec<_>>()).hex())
}

/// Says what the adoption will do.
pub(crate) async fn confirm(visit: Visit, Segment(id): Segment<RecordId>) -> page::Result {
    visit.show(move |tx, page| Adopt::read(tx, page, id, false)).await
}

/// Adopts a draft, if it still reads as the form showed it.
pub(crate) async fn adopt(visit: Visit, Segment(id): Segment<RecordId>, form: Form) -> page::Result {
    let now = visit.now;
    let typed = form.clone();
    let adopted = visit.submit(&form, move |tx, page| {
        let document = get_draft(tx, page, id, Action::AdoptDocument)?;
        // Whoever commented is told what became of it before the document is issued.
        let undecided = !comment::waiting(tx, id)?.is_empty() || !comment::open_rounds(tx, id, now)?.is_empty();
        if undecided || store::outline(tx, id, document.language)?.marks.is_empty() {
            return Err(Error::Invalid(Box::new(typed.clone())));
        }
        if typed.value("shown") != digest(tx, id)? {
            return Err(Error::Conflict);
        }
        settle(tx, &page.actor, id, now)?;
        Ok(path(id))
    });
    let (status, stale) = match adopted.await {
        Err(Error::Invalid(_)) => (StatusCode::UNPROCESSABLE_ENTITY, false),
        Err(Error::Conflict) => (StatusCode::CONFLICT, true),
        other => return other,
    };
    visit.show_as(status, move |tx, page| Adopt::read(tx, page, id, stale)).await
}

/// Adopts a document and asks those of its addressees who need no transmittal.
pub(crate) fn settle(tx: &mut Write<'_>, actor: &Actor, id: RecordId, at: Instant) -> Result<(), Error> {
    document::adopt(tx, actor, id, at)?;
    for found in store::recommendations(tx, id)? {
        let due = found.timing.as_deref().and_then(due::due);
        let day = if let Some(Due::Day(day)) = &due { Some(*day) } else { None };
        for addressee in found.addressees.iter().filter(|addressee| is_asked_at_once(addressee.role)) {
            let new = NewAsk {
                paragraph: found.id,
                number: &found.number,
                text: &found.text,
                force: found.force,
                party: None,
                addressee: &addressee.name,
                due: day,
                through: found.id,
            };
            ask::insert_as(tx, actor, &new, addressee.role, at)?;
        }
        if let Some(Due::Meeting(sitting)) = &due {
            let meeting = meeting::named(tx, sitting)?;
            ask::due_at(tx, actor, found.id, meeting, at)?;
        }
    }
    Ok(())
}
