//! Guiding questions that are put while a forum is open: its people are told of them, once, and can answer with the Reply button.

use std::collections::{BTreeMap, BTreeSet};

use db::{Instant, Result, Write};
use language::Language;
use mail::reader::Reader;
use mail::{Draw, Recipient};
use page::{Failures, Site};
use record::contribution::Capacity;
use record::request::Request;
use record::{Circles, PersonId, RecordId, actor};

use super::everybody::{Letter, ToMany};
use super::notice::named;
use crate::model::Place;
use crate::post;
use crate::store::told::{self, PART, Told};
use crate::store::{self, participant};

/// Tells of the questions that were put meanwhile: those of one place in one mail.
pub(super) async fn tell_due(site: &Site, now: Instant, failures: &mut Failures) -> Result<()> {
    let (begun, untold) = site
        .db
        .read(move |tx| Ok::<_, db::Error>((told::begun_questions(tx)?, told::untold_questions(tx, now)?)))
        .await?;
    // Those that were told together so far go on together.
    let mut all: BTreeMap<(RecordId, Told), Vec<RecordId>> = BTreeMap::new();
    let untold = untold.into_iter().map(|(place, question)| (place, Told::Nobody, question));
    for (place, told, question) in begun.into_iter().chain(untold) {
        all.entry((place, told)).or_default().push(question);
    }
    for ((place, told), questions) in all {
        let done = tell_all(site, (place, told), questions, now).await;
        failures.noted(format_args!("the questions of topic {place}"), done);
    }
    Ok(())
}

/// Tells everybody of the questions of one place who was not told of them, part by part.
async fn tell_all(
    site: &Site,
    (place, mut told): (RecordId, Told),
    questions: Vec<RecordId>,
    now: Instant,
) -> Result<()> {
    loop {
        let (own, draw, questions) = (site.clone(), Draw::new(&site.chance), questions.clone());
        match site.db.write(move |tx| tell(tx, &own, (place, told, &questions), (&draw, now))).await? {
            Some(reader) => told = Told::UpTo(reader),
            None => return Ok(()),
        }
    }
}

fn tell(
    tx: &mut Write<'_>,
    site: &Site,
    (place, told, questions): (RecordId, Told, &[RecordId]),
    (draw, now): (&Draw, Instant),
) -> Result<Option<PersonId>> {
    let place = store::setup::place(tx, Circles::PUBLIC, place)?;
    let part = match &place {
        Some(place) => participant::everybody_after(tx, place.forum.id, (told.last(), PART as i64))?,
        None => Vec::new(),
    };
    let (next, mut new) = (told::next(&part), Vec::new());
    for question in questions {
        // Another program may have told of it meanwhile.
        if told::put_told_question(tx, (*question, told), next, now)? {
            new.push(*question);
        }
    }
    let Some(place) = place else { return Ok(None) };
    let asked: Vec<&Request> = place.questions.iter().filter(|question| new.contains(&question.id)).collect();
    let Some(first) = asked.first() else { return Ok(None) };
    let people: Vec<PersonId> = part.iter().map(|(person, _)| *person).collect();
    // Who moderates another session only reads this one.
    let mut answering = BTreeSet::new();
    for (person, capacity) in part {
        if capacity != Capacity::Moderator || speaks(tx, person, &place, now)? {
            answering.insert(person);
        }
    }
    // Who answers one question answers it; who answers several begins a thread.
    let about = if asked.len() == 1 { first.id } else { place.topic.id };
    let letter = |to: &Recipient, _: &Reader| {
        let language = to.language;
        let say = |id: &'static str| site.catalogue.message(language, id);
        let title = place.forum.title.get(language);
        let questions: Vec<String> = asked.iter().map(|question| worded(site, question, language)).collect();
        let answers = to.person.is_some_and(|person| answering.contains(&person));
        let page = format!("{}/topics/{}", site.settings.base, place.topic.id);
        let how = if answers {
            say("prompt-mail-how").with("page", page).to_string()
        } else {
            format!("{}\n{page}", say("notice-mail-reads"))
        };
        let text = say("prompt-mail-text")
            .with("name", &to.name)
            .with("forum", title)
            .with("place", named(&place, language))
            .with("questions", questions.join("\n\n"))
            .with("how", how);
        let subject = say("prompt-mail-subject").with("forum", title).count("n", asked.len());
        Letter { subject: subject.to_string(), text: text.to_string(), about: Some(about).filter(|_| answers) }
    };
    let many = ToMany { site, forum: &place.forum, name: format!("question.{}", first.id) };
    many.queue(tx, people, (draw, now), letter)?;
    Ok(next)
}

/// Whether somebody may write at a place.
fn speaks(tx: &mut Write<'_>, person: PersonId, place: &Place, now: Instant) -> Result<bool> {
    let Some(actor) = actor::of(tx, person, now)? else { return Ok(false) };
    Ok(!post::speakers(tx, &actor, place)?.is_empty())
}

/// "3. What would you measure?", with the language in which it is where it is not the reader's yet.
fn worded(site: &Site, question: &Request, language: Language) -> String {
    let (written, words) = question.title.best(language);
    let line = format!("{}. {words}", question.number);
    if written == language {
        return line;
    }
    let pending = site.catalogue.message(language, "question-pending");
    format!("{line}\n({}: {pending})", written.own_name())
}
