//! The mail by which somebody is told that their letter was entered, with its number, its words as they were entered, and how
//! to correct them.

use db::{Instant, Result, Write};
use jiff::civil::Date;
use language::Language;
use mail::{Answerable, Draw, Outgoing, Recipient};
use page::Site;
use record::PersonId;
use record::contribution::{self, Number};
use record::letter::Way;
use record::person;

use super::notice::{answerable_until, named};
use crate::model::Place;

/// What was entered in whose name.
pub(crate) struct Told<'a> {
    pub number: Number,
    pub signer: PersonId,
    pub way: Way,
    pub arrived: Date,
    /// Of the words.
    pub language: Language,
    pub text: &'a str,
    /// Where the words were entered anew.
    pub correction: Option<Correction<'a>>,
}

/// As which version words were entered anew, and why.
pub(crate) struct Correction<'a> {
    pub ordinal: i64,
    pub reason: &'a str,
}

/// Queues it, in the language that the signer reads; nothing where they have no address: then they are told by letter. An answer
/// stands below the post, or is held once the forum has closed.
pub(crate) fn queue(
    tx: &mut Write<'_>,
    site: &Site,
    place: &Place,
    told: &Told<'_>,
    (draw, now): (&Draw, Instant),
) -> Result<()> {
    let reads = person::reads(tx, told.signer)?.unwrap_or(told.language);
    let Some(to) = Recipient::of(&person::get(tx, told.signer)?, reads) else { return Ok(()) };
    let (language, number) = (to.language, told.number);
    let treaty = site.settings.name.get(language).to_owned();
    let forum = place.forum.title.get(language);
    let page = format!("{}/posts/{}", site.settings.base, number.0);
    let words = &site.catalogue;
    let day = language::date(words, language, told.arrived);
    let news = match told.way {
        Way::Letter => words.message(language, "entered-news-letter"),
        Way::Fax => words.message(language, "entered-news-fax"),
        Way::Mail => words.message(language, "entered-news-e-mail"),
    };
    let news = match &told.correction {
        None => news.with("day", day).with("number", number).to_string(),
        Some(correction) => words
            .message(language, "entered-news-corrected")
            .with("day", day)
            .with("number", number)
            .with("reason", correction.reason)
            .to_string(),
    };
    let subject =
        words.message(language, "entered-mail-subject").with("number", number).with("forum", forum).to_string();
    let text = words
        .message(language, "entered-mail-text")
        .with("name", &to.name)
        .with("news", news)
        .with("forum", forum)
        .with("place", named(place, language))
        .with("text", told.text)
        .with("page", &page)
        .with("treaty", &treaty)
        .to_string();
    let Some(post) = contribution::record_of(tx, number)?.map(|(record, _)| record) else { return Ok(()) };
    let name = match &told.correction {
        None => format!("entered.{}", number.0),
        Some(correction) => format!("entered.{}.{}", number.0, correction.ordinal),
    };
    let token = draw.token(&format!("{name}/{}", told.signer));
    let message_id = site.house.message_id(&name);
    let until = answerable_until(place, now);
    let mail = Outgoing {
        archived_at: Some(page),
        answerable: Some(Answerable { about: post, token, expires: until }),
        ..Outgoing::new(to, treaty, message_id, subject, text)
    };
    mail::queue(tx, &site.house, &mail, now)
}
