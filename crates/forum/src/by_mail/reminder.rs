//! The reminder to those of a forum who have not posted, in their languages, with the addresses at which a mail begins a thread.

use db::{Instant, Result, Write};
use language::Language;
use mail::reader::Reader;
use mail::{Draw, Recipient};
use page::Site;
use record::request::Request;
use record::{Circles, PersonId, RecordId};

use super::everybody::{Letter, ToMany};
use crate::store;

/// A reminder with its words.
pub(crate) struct Reminder<'a> {
    /// What tells it from others.
    pub id: i64,
    pub forum: RecordId,
    pub texts: &'a [(Language, String)],
}

/// Queues it for each of `people` who did not leave the list; says for how many.
pub(crate) fn queue(
    tx: &mut Write<'_>,
    site: &Site,
    reminder: &Reminder<'_>,
    people: Vec<PersonId>,
    (draw, now): (&Draw, Instant),
) -> Result<i64> {
    let tree = record::request::tree(tx, Circles::PUBLIC, reminder.forum)?;
    let Some(forum) = tree.first() else { return Ok(0) };
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
