//! The pages of the forum.

pub(crate) mod archive;
pub(crate) mod copy;
pub(crate) mod desk;
pub(crate) mod erase;
pub(crate) mod feed;
pub(crate) mod file;
pub(crate) mod forum;
pub(crate) mod letter;
pub(crate) mod listed;
pub(crate) mod nomination;
pub(crate) mod participant;
pub(crate) mod participation;
pub(crate) mod phrases;
pub(crate) mod plan;
pub(crate) mod post;
pub(crate) mod proceedings;
pub(crate) mod registration;
pub(crate) mod reminder;
pub(crate) mod setup;
pub(crate) mod subscription;
pub(crate) mod summary;
pub(crate) mod template;
pub(crate) mod text;
pub(crate) mod thread;
pub(crate) mod topic;
pub(crate) mod translation;
pub(crate) mod upload;
pub(crate) mod version;
pub(crate) mod wording;

use db::{Instant, Read};
use jiff::civil::Time;
use jiff::tz::TimeZone;
use language::{Language, Localized, Markup, Message};
use page::{Form, Page};
use record::request::{Request, Window};

use crate::model::{self, Course, Moment, Notices, Phase};

/// An entry of a menu in a form.
pub(crate) struct Choice {
    pub value: String,
    pub name: String,
    pub chosen: bool,
}

/// The six languages to choose from, each named in itself; the one typed before is chosen, else `otherwise`.
pub(crate) fn languages(form: &Form, otherwise: Language) -> Vec<Choice> {
    let chosen = form.value("language").parse().unwrap_or(otherwise);
    let choice = |language: Language| Choice {
        value: language.code().to_owned(),
        name: language.own_name().to_owned(),
        chosen: language == chosen,
    };
    Language::ALL.into_iter().map(choice).collect()
}

/// How somebody can hear of a place by mail; with `otherwise` it can be left open, and that message says what counts then.
pub(crate) fn notices(page: &Page, chosen: Option<Notices>, otherwise: Option<&'static str>) -> Vec<Choice> {
    let open = |message| Choice { value: String::new(), name: page.say(message).to_string(), chosen: chosen.is_none() };
    let choice = |notices: &Notices| Choice {
        value: notices.code().to_owned(),
        name: page.of("notices", notices).to_string(),
        chosen: Some(*notices) == chosen,
    };
    otherwise.map(open).into_iter().chain(Notices::ALL.iter().map(choice)).collect()
}

/// The words of a list to choose from, each as `said`.
pub(crate) fn choices<'a, T: AsRef<str>>(all: &[T], chosen: &str, said: impl Fn(&str) -> Message<'a>) -> Vec<Choice> {
    let choice = |word: &T| Choice {
        value: word.as_ref().to_owned(),
        name: said(word.as_ref()).to_string(),
        chosen: word.as_ref() == chosen,
    };
    all.iter().map(choice).collect()
}

/// The window in a form: days, perhaps with times of day and a time zone; UTC where none is given. A complaint at the field
/// that is wrong.
pub(crate) fn window_of(form: &mut Form) -> Option<Window> {
    let zone = match form.value("time_zone").trim() {
        "" => Some(TimeZone::UTC),
        name => TimeZone::get(name).ok(),
    };
    if zone.is_none() {
        form.invalid("fault-zone", "time_zone");
    }
    let (opens, closes) = (moment(form, "opens_on", "opens_at"), moment(form, "closes_on", "closes_at"));
    let (opens, closes, zone) = (opens?, closes?, zone?);
    let window = model::window(opens, closes, &zone);
    if window.is_none() {
        form.invalid("fault-order", "closes_on");
    }
    window
}

/// When the guiding questions in a form appear, in UTC; at once where no day is given.
pub(crate) fn release_of(form: &mut Form) -> Option<Instant> {
    if form.value("released_on").trim().is_empty() {
        return None;
    }
    let Moment { day, time } = moment(form, "released_on", "released_at")?;
    TimeZone::UTC.to_timestamp(day.to_datetime(time.unwrap_or(Time::MIN))).ok().map(Instant::from)
}

fn moment(form: &mut Form, day: &str, time: &str) -> Option<Moment> {
    let day = form.day(day);
    let written = form.value(time).trim().to_owned();
    if written.is_empty() {
        return Some(Moment { day: day?, time: None });
    }
    let read = Time::strptime("%H:%M", &written).ok();
    if read.is_none() {
        form.invalid("fault-time", time);
    }
    Some(Moment { day: day?, time: Some(read?) })
}

/// The language chosen in a form; a complaint when it is none.
pub(crate) fn language_of(form: &mut Form) -> Option<Language> {
    let language = form.value("language").trim().parse().ok();
    if language.is_none() {
        form.invalid("fault-language", "language");
    }
    language
}

/// A wording in the reader's language or the nearest, in an element that tells its own language where it is another.
pub(crate) fn worded(page: &Page, text: &Localized) -> Markup {
    let (language, words) = text.best(page.language);
    let words = language::escape(words);
    if language == page.language {
        return Markup::finished(words);
    }
    let direction = language.direction().code();
    Markup::finished(format!("<span lang=\"{language}\" dir=\"{direction}\">{words}</span>"))
}

/// A wording of several paragraphs.
pub(crate) fn paragraphs(page: &Page, text: &Localized) -> Markup {
    let (language, words) = text.best(page.language);
    let direction = language.direction().code();
    let paragraph = |words: &str| {
        format!("<p class=\"said\" lang=\"{language}\" dir=\"{direction}\">{}</p>", language::escape(words.trim()))
    };
    Markup::finished(words.split("\n\n").filter(|words| !words.trim().is_empty()).map(paragraph).collect())
}

/// "Session I", "Sub-topic (ii)".
pub(crate) fn numbered(page: &Page, request: &Request) -> String {
    let kind = page.of("kind", request.kind.code()).to_string();
    if request.number.is_empty() { kind } else { format!("{kind} {}", request.number) }
}

/// When a forum opens or closes, in words with its distance: "Friday 13 June 2031, 23:59 UTC · in 3 days".
pub(crate) fn when(page: &Page, course: &Course, now: Instant) -> Markup {
    let written = |instant: Instant| {
        format!("<time datetime=\"{instant}\"><b>{}</b></time>", language::escape(&page.instant(instant)))
    };
    let window = course.window;
    match course.phase(now) {
        Phase::Draft | Phase::Announced => {
            Markup::finished(format!("{} · {}", written(window.opens), days(page, now, window.opens)))
        }
        Phase::Open | Phase::Extended => {
            Markup::finished(format!("{} · {}", written(window.closes), days(page, now, window.closes)))
        }
        Phase::Closed | Phase::Summarized | Phase::Archived => Markup::finished(written(window.closes)),
    }
}

/// The same instant by the clocks of the reader: "13 June 2031, 02:59 (Africa/Nairobi)"; nothing where they are in UTC or not
/// known.
pub(crate) fn by_own_clocks(page: &Page, zone: Option<&str>, instant: Instant) -> Option<String> {
    let name = zone.filter(|name| *name != "UTC")?;
    let local = TimeZone::get(name).ok()?.to_datetime(instant.timestamp());
    let said = page.say("forum-local").with("date", page.date(local.date()));
    Some(said.with("time", local.strftime("%H:%M")).with("zone", name.replace('_', " ")).to_string())
}

/// The zone of whoever reads a page, if they are signed in.
pub(crate) fn zone_of(tx: &mut Read<'_>, page: &Page) -> db::Result<Option<String>> {
    match page.actor.person() {
        Some(person) => record::person::zone(tx, person),
        None => Ok(None),
    }
}

/// A text about a forum in the reader's language or the nearest, with the addresses in it as links.
pub(crate) fn linked(page: &Page, text: &Localized) -> Option<Markup> {
    let (language, words) = text.best(page.language);
    if words.is_empty() {
        return None;
    }
    let word = |word: &str| {
        let bare = word.trim_end_matches(['.', ',', ';', ')']);
        let is_address = bare.starts_with("https://") || bare.starts_with("http://");
        let (written, rest) = (language::escape(bare), language::escape(&word[bare.len()..]));
        if is_address {
            format!("<a href=\"{written}\" rel=\"nofollow\">{written}</a>{rest}")
        } else {
            language::escape(word)
        }
    };
    let line = |line: &str| line.split(' ').map(word).collect::<Vec<_>>().join(" ");
    let lines = words.lines().map(line).collect::<Vec<_>>().join("<br>");
    let direction = language.direction().code();
    Some(Markup::finished(format!("<span lang=\"{language}\" dir=\"{direction}\">{lines}</span>")))
}

/// What programs read, as JSON.
pub(crate) fn value<T: serde::Serialize>(shape: &T) -> page::Result<serde_json::Value> {
    serde_json::to_value(shape).map_err(|error| page::Error::Internal(error.to_string()))
}

/// "today", "in one day", "in 3 days": by the calendar, in UTC.
pub(crate) fn days(page: &Page, now: Instant, then: Instant) -> String {
    let days = now.day().until(then.day()).map_or(0, |span| span.get_days());
    page.say("forum-in-days").count("n", days.max(0)).to_string()
}
