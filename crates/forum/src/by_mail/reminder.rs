//! The reminder to those of a forum who have not posted, in their languages, with the addresses at which a mail begins a thread.

use db::{Instant, Result, Write};
use language::Language;
use mail::reader::Reader;
use mail::{Draw, Recipient};
use page::{Failures, Site};
use record::request::Request;
use record::{Circles, PersonId, RecordId};

use super::everybody::{Letter, ToMany};
use crate::store::told::PART;
use crate::store::{self, reminder};

/// A reminder with its words.
struct Reminder<'a> {
    /// What tells it from others.
    id: i64,
    forum: RecordId,
    texts: &'a [(Language, String)],
}

/// Writes the reminders that an officer has sent, part by part.
pub(super) async fn send_due(site: &Site, now: Instant, failures: &mut Failures) -> Result<()> {
    for due in site.db.read(reminder::due).await? {
        let sent = send(site, due, now).await;
        failures.noted(format_args!("reminder {}", due.0), sent);
    }
    Ok(())
}

async fn send(site: &Site, (id, forum): (i64, RecordId), now: Instant) -> Result<()> {
    loop {
        let (own, draw) = (site.clone(), Draw::new(&site.chance));
        let part = move |tx: &mut Write<'_>| {
            let people = reminder::take_due(tx, id, PART as i64)?;
            let (more, texts) = (people.len() == PART, reminder::texts(tx, id)?);
            queue(tx, &own, &Reminder { id, forum, texts: &texts }, people, (&draw, now))?;
            Ok::<_, db::Error>(more)
        };
        if !site.db.write(part).await? {
            return Ok(());
        }
    }
}

/// Queues it for each of `people` who did not leave the list.
fn queue(
    tx: &mut Write<'_>,
    site: &Site,
    reminder: &Reminder<'_>,
    people: Vec<PersonId>,
    (draw, now): (&Draw, Instant),
) -> Result<()> {
    let tree = record::request::tree(tx, Circles::PUBLIC, reminder.forum)?;
    let Some(forum) = tree.first() else { return Ok(()) };
    let mut places = Vec::new();
    for part in &tree {
        let place = store::setup::place(tx, Circles::PUBLIC, part.id)?;
        places.extend(place.filter(|place| place.takes_posts()).map(|place| place.topic));
    }
    let letter = |to: &Recipient, own: &Reader| {
        let language = to.language;
        let say = |id: &'static str| site.catalogue.message(language, id);
        let words = reminder.texts.iter().find(|(of, _)| *of == language).or(reminder.texts.first());
        let title = forum.title.get(language);
        let line = |place: &Request| {
            let name = format!("{} {}", place.number, place.title.get(language));
            format!("{}:\n{}", name.trim(), site.house.begin_address(place.id, &own.begins))
        };
        let text = say("reminder-mail-text")
            .with("name", &to.name)
            .with("words", words.map(|(_, text)| text.as_str()).unwrap_or_default())
            .with("places", places.iter().map(line).collect::<Vec<_>>().join("\n"))
            .with("page", format!("{}/forums/{}", site.settings.base, forum.id))
            .with("settings", format!("{}/leave/{}", site.settings.base, own.leaves));
        let subject = say("reminder-mail-subject").with("forum", title);
        Letter { subject: subject.to_string(), text: text.to_string(), about: Some(forum.id) }
    };
    let name = format!("reminder.{}", reminder.id);
    ToMany { site, forum, name }.queue(tx, people, (draw, now), letter)
}
