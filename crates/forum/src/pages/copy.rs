//! A forum as a copy of an earlier one: its structure, questions, rules and texts in all languages; its people only if the
//! officer wants them.

use std::collections::HashMap;

use db::{Instant, Read, Write};
use page::{Error, Form, Page, Segment, Visit};
use record::request::{self, Window};
use record::{Action, Circles, Facts, Kind, RecordId};

use crate::model::{self, Moment, Text};
use crate::store::setup::{self, Forum};
use crate::store::{self, NewForum, NewPart, participant, text};

pub(crate) async fn create(visit: Visit, Segment(id): Segment<RecordId>, form: Form) -> page::Result {
    let (with_people, now) = (form.has("people", "1"), visit.now);
    visit
        .submit(&form, move |tx, page| {
            let original = setup::find(tx, &page.actor, id)?.ok_or(Error::NotFound)?;
            record::may(&page.actor, Action::KeepForum, &Facts::default())?;
            let copy = copy(tx, page, &original, now)?;
            if with_people {
                participant::copy(tx, &page.actor, (original.request.id, copy.forum), &copy.sessions, now)?;
            }
            Ok(format!("/forums/{}/setup", copy.forum))
        })
        .await
}

struct Copy {
    forum: RecordId,
    /// The sessions of the original with those of the copy.
    sessions: Vec<(RecordId, RecordId)>,
}

fn copy(tx: &mut Write<'_>, page: &Page, original: &Forum, now: Instant) -> page::Result<Copy> {
    let (request, settings) = (&original.request, original.settings);
    let window = proposed(original, now).ok_or(Error::Conflict)?;
    let new = NewForum { title: &request.title, body: &request.body, window, settings };
    let forum = store::begin(tx, &page.actor, &new, now)?;
    let mut texts = text::all(tx, request.id)?;
    for kind in Text::ALL {
        let words = texts.of(*kind);
        for language in language::Language::ALL {
            if let Some(words) = words.exact(language) {
                text::put(tx, &page.actor, forum, (*kind, language, words), now)?;
            }
        }
    }
    let mut copies = HashMap::from([(request.id, forum)]);
    let mut sessions = Vec::new();
    for part in tree(tx, request.id)?.into_iter().skip(1) {
        let Some(parent) = part.parent.and_then(|parent| copies.get(&parent).copied()) else { continue };
        let (title, body) = (&part.title, &part.body);
        let new = NewPart { kind: part.kind, parent, number: &part.number, title, body, released: None };
        let copy = store::insert(tx, &page.actor, &new, now)?;
        copies.insert(part.id, copy);
        if part.kind == Kind::Session {
            sessions.push((part.id, copy));
        }
    }
    Ok(Copy { forum, sessions })
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
