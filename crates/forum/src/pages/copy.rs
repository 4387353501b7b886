//! A forum as a copy of an earlier one: its structure, questions, rules, background and texts in all languages; its people only if the
//! officer wants them. A copy may be kept as a template.

use std::collections::HashMap;

use db::{Instant, Read, Write};
use page::{Error, Form, Page, Segment, Visit};
use record::citation::{self, NewCitation, Tie};
use record::request::{self, Window};
use record::{Action, Circles, Facts, Kind, RecordId};

use crate::model::{self, Moment, Settings, Stage, Text};
use crate::store::setup::{self, Forum};
use crate::store::{self, NewForum, NewPart, participant, text};

pub(crate) async fn create(visit: Visit, Segment(id): Segment<RecordId>, form: Form) -> page::Result {
    let (with_people, now) = (form.has("people", "1"), visit.now);
    visit
        .submit(&form, move |tx, page| {
            let original = setup::find(tx, &page.actor, id)?.ok_or(Error::NotFound)?;
            record::may(&page.actor, Action::KeepForum, &Facts::default())?;
            let copy = copy(tx, page, &original, false, now)?;
            if with_people {
                participant::copy(tx, &page.actor, (original.request.id, copy.forum), &copy.sessions, now)?;
            }
            Ok(format!("/forums/{}/setup", copy.forum))
        })
        .await
}

/// Keeps a copy of a forum as a template; of a template, that it is one no more.
pub(crate) async fn keep(visit: Visit, Segment(id): Segment<RecordId>, form: Form) -> page::Result {
    let (ends, now) = (form.value("do") == "end", visit.now);
    visit
        .submit(&form, move |tx, page| {
            let original = setup::find(tx, &page.actor, id)?.ok_or(Error::NotFound)?;
            record::may(&page.actor, Action::KeepForum, &Facts::default())?;
            // Of two who end it at the same time, none keeps a copy.
            if ends && !original.settings.template {
                return Ok(format!("/forums/{id}/setup"));
            }
            if original.settings.template {
                setup::put_settings(tx, &page.actor, id, &Settings { template: false, ..original.settings }, now)?;
                return Ok(format!("/forums/{id}/setup"));
            }
            let kept = copy(tx, page, &original, true, now)?;
            Ok(format!("/forums/{}/setup", kept.forum))
        })
        .await
}

/// Takes a forum back that nobody was told of.
pub(crate) async fn discard(visit: Visit, Segment(id): Segment<RecordId>, form: Form) -> page::Result {
    let now = visit.now;
    visit
        .submit(&form, move |tx, page| {
            let forum = setup::find(tx, &page.actor, id)?.ok_or(Error::NotFound)?;
            record::may(&page.actor, Action::KeepForum, &Facts::default())?;
            // Whoever was asked to nominate knows of it.
            if forum.course.stage != Stage::Draft || !store::call::list(tx, id)?.is_empty() {
                return Err(Error::Conflict);
            }
            request::discard(tx, &page.actor, id, now)?;
            Ok("/forums".to_owned())
        })
        .await
}

struct Copy {
    forum: RecordId,
    /// The sessions of the original with those of the copy.
    sessions: Vec<(RecordId, RecordId)>,
}

fn copy(tx: &mut Write<'_>, page: &Page, original: &Forum, template: bool, now: Instant) -> page::Result<Copy> {
    let request = &original.request;
    let window = proposed(original, now).ok_or(Error::Conflict)?;
    let settings = Settings { template, ..original.settings };
    let new = NewForum { title: &request.title, body: &request.body, window, settings };
    let forum = store::begin(tx, &page.actor, &new, now)?;
    let sessions = fill(tx, page, request.id, forum, now)?;
    Ok(Copy { forum, sessions })
}

/// Gives a forum the texts, background documents, sessions, sub-topics and questions of another one; gives the sessions of both.
pub(crate) fn fill(
    tx: &mut Write<'_>,
    page: &Page,
    from: RecordId,
    forum: RecordId,
    now: Instant,
) -> page::Result<Vec<(RecordId, RecordId)>> {
    let mut texts = text::all(tx, from)?;
    for kind in Text::ALL {
        let words = texts.of(*kind);
        for language in language::Language::ALL {
            if let Some(words) = words.exact(language) {
                text::put(tx, &page.actor, forum, (*kind, language, words), now)?;
            }
        }
    }
    for document in text::background(tx, &page.actor, from)? {
        let rests = NewCitation { source: forum, tie: Tie::RestsOn, target: document.id, passage: None };
        citation::cite(tx, &page.actor, &rests, now)?;
    }
    let mut copies = HashMap::from([(from, forum)]);
    let mut sessions = Vec::new();
    for part in tree(tx, from)?.into_iter().skip(1) {
        let Some(parent) = part.parent.and_then(|parent| copies.get(&parent).copied()) else { continue };
        let (title, body) = (&part.title, &part.body);
        let new = NewPart { kind: part.kind, parent, number: &part.number, title, body, released: None };
        let copy = store::insert(tx, &page.actor, &new, now)?;
        copies.insert(part.id, copy);
        if part.kind == Kind::Session {
            sessions.push((part.id, copy));
        }
    }
    Ok(sessions)
}

fn tree(tx: &mut Read<'_>, forum: RecordId) -> db::Result<Vec<request::Request>> {
    request::tree(tx, Circles::ALL, forum)
}

/// The window that is proposed: on the usual day, as long as the original was to be.
fn proposed(original: &Forum, now: Instant) -> Option<Window> {
    let course = original.course;
    let days = course.window.opens.day().until(course.planned.day()).ok()?.get_days();
    let opens = model::proposed_opening(now.day())?;
    let closes = opens.checked_add(jiff::Span::new().days(days)).ok()?;
    let moment = |day| Moment { day, time: None };
    model::window(moment(opens), moment(closes), &jiff::tz::TimeZone::UTC)
}
