//! The pages of the forum.

pub(crate) mod forum;
pub(crate) mod participant;
pub(crate) mod plan;
pub(crate) mod post;
pub(crate) mod subscription;
pub(crate) mod topic;
pub(crate) mod wording;

use db::Instant;
use language::{Language, Localized, Markup};
use page::{Form, Page};
use record::request::{Request, Window};

use crate::model::{Notices, Phase};

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
        value: notices.as_str().to_owned(),
        name: page.of("notices", notices).to_string(),
        chosen: Some(*notices) == chosen,
    };
    otherwise.map(open).into_iter().chain(Notices::ALL.iter().map(choice)).collect()
}

/// The language chosen in a form; a complaint when it is none.
pub(crate) fn language_of(form: &mut Form) -> Option<Language> {
    let language = form.value("language").trim().parse().ok();
    if language.is_none() {
        form.invalid("fault-language", "language");
    }
    language
}

/// A text of the field that may be left empty.
pub(crate) fn optional(form: &mut Form, name: &str, most: usize) -> String {
    if form.value(name).trim().is_empty() { String::new() } else { form.text(name, most) }
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

/// When something opens or closes, in words with its distance: "Friday 13 June 2031, 23:59 UTC · in 3 days".
pub(crate) fn when(page: &Page, window: Window, now: Instant) -> Markup {
    let written = |instant: Instant| {
        format!("<time datetime=\"{instant}\"><b>{}</b></time>", language::escape(&page.instant(instant)))
    };
    match Phase::of(window, now) {
        Phase::Announced => {
            let day = window.opens;
            Markup::finished(format!("{} · {}", written(day), days(page, now, day)))
        }
        Phase::Open => Markup::finished(format!("{} · {}", written(window.closes), days(page, now, window.closes))),
        Phase::Closed => Markup::finished(written(window.closes)),
    }
}

/// "today", "in one day", "in 3 days": by the calendar, in UTC.
pub(crate) fn days(page: &Page, now: Instant, then: Instant) -> String {
    let days = now.day().until(then.day()).map_or(0, |span| span.get_days());
    page.say("forum-in-days").count("n", days.max(0)).to_string()
}
