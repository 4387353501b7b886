//! What the people of a forum are told of its course: that it is open, closes soon, has other dates, is closed; that a question is put. Each once, also
//! when the server was down at that instant.

use std::time::Duration;

use db::{Instant, Result, Write};
use mail::{Draw, Recipient, reader};
use page::{Failures, Site};
use record::{Actor, Circles, PersonId};

use super::everybody::{Letter, ToMany};
use super::{prompt, reminder, said};
use crate::store::participant;
use crate::store::told::{self, Due, PART, Told, What};

/// So long before the end people are reminded.
const BEFORE_CLOSING: Duration = Duration::from_hours(48);
/// Nobody is told so long afterwards that a forum has closed.
const STALE: Duration = Duration::from_hours(7 * 24);

/// Puts the guiding questions whose day has come, and tells the people of forums what they were not told yet; sends reminders.
///
/// # Errors
/// The store's own.
pub async fn keep_course(site: &Site) -> Result<bool> {
    let now = site.clock.now();
    let waiting = site.db.read(move |tx| told::due_questions(tx, now)).await?;
    if !waiting.is_empty() {
        site.db.write(move |tx| waiting.iter().try_for_each(|question| told::put_question(tx, *question, now))).await?;
    }
    let mut failures = Failures::default();
    prompt::tell_due(site, now, &mut failures).await?;
    reminder::send_due(site, now, &mut failures).await?;
    let due = site.db.read(move |tx| {
        let (begun, due) = (told::begun(tx)?, told::due(tx, now, now + BEFORE_CLOSING, now - STALE)?);
        Ok::<_, db::Error>([begun, due].concat())
    });
    for one in due.await? {
        let told = tell_all(site, one, now).await;
        failures.noted(format_args!("forum {} {}", one.forum, one.what), told);
    }
    failures.or(false)
}

/// Tells everybody of one thing who was not told of it, part by part.
async fn tell_all(site: &Site, mut due: Due, now: Instant) -> Result<()> {
    loop {
        let (own, draw) = (site.clone(), Draw::new(&site.chance));
        match site.db.write(move |tx| tell(tx, &own, due, &draw, now)).await? {
            Some(reader) => due.told = Told::UpTo(reader),
            None => return Ok(()),
        }
    }
}

/// Tells one part of a forum's people; up to whom, if there are more.
fn tell(tx: &mut Write<'_>, site: &Site, due: Due, draw: &Draw, now: Instant) -> Result<Option<PersonId>> {
    let part = participant::everybody_after(tx, due.forum, (due.told.last(), PART as i64))?;
    let next = told::next(&part);
    // Another program may have told of it meanwhile.
    if !told::put(tx, &due, next, now)? {
        return Ok(None);
    }
    let people: Vec<PersonId> = part.into_iter().map(|(person, _)| person).collect();
    let forum = record::request::get(tx, Circles::ALL, due.forum)?;
    let Some(window) = forum.window else { return Ok(next) };
    // Why a window was set is told when it is: not when it opens or closes, unless it was closed by hand.
    let reason = match due.what {
        What::Extended => told::reason(tx, &due)?,
        What::Closed => told::reason_of_closing(tx, &due)?,
        What::Opened | What::Closing => String::new(),
    };
    let name = format!("forum.{}.{}.{}", due.forum, due.ordinal, due.what);
    let letter = |to: &Recipient, _: &reader::Reader| {
        let (language, catalogue) = (to.language, &site.catalogue);
        let title = forum.title.get(language);
        let (what, news) = match due.what {
            What::Opened => {
                (catalogue.message(language, "told-opened"), catalogue.message(language, "told-text-opened"))
            }
            What::Closing => {
                (catalogue.message(language, "told-closing"), catalogue.message(language, "told-text-closing"))
            }
            What::Extended => {
                let changed = catalogue.message(language, format!("window-{}", due.change));
                (
                    catalogue.message(language, "told-extended"),
                    changed.with("opens", said(site, language, window.opens)),
                )
            }
            What::Closed => {
                (catalogue.message(language, "told-closed"), catalogue.message(language, "told-text-closed"))
            }
        };
        let news = format!("{}\n{reason}", news.with("closes", said(site, language, window.closes)));
        let subject = catalogue.message(language, "told-subject").with("forum", title).with("what", what.to_string());
        let text = catalogue
            .message(language, "told-text")
            .with("name", &to.name)
            .with("forum", title)
            .with("news", news.trim_end())
            .with("page", format!("{}/forums/{}", site.settings.base, due.forum));
        Letter { subject: subject.to_string(), text: text.to_string(), about: None }
    };
    ToMany { site, forum: &forum, name }.queue(tx, people, (draw, now), letter)?;
    if due.told == Told::Nobody {
        note(tx, due, now)?;
    }
    Ok(next)
}

/// Notes that a forum's people are told.
fn note(tx: &mut Write<'_>, due: Due, now: Instant) -> Result<()> {
    let change = record::audit::Change {
        action: "tell-forum",
        subject: &format!("request/{}", due.forum),
        before: None,
        after: None,
    };
    record::audit::insert(tx, &Actor::default(), &change, now)
}
