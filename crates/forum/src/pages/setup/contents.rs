//! What the page on which a forum is set up has, at its head; of a draft, also what is done and what is still to do, on this page and
//! beside it.

use db::Read;
use language::{Language, Localized};
use page::Page;
use record::{Circles, Kind, request};

use crate::model::{Phase, Stage};
use crate::store::participant;
use crate::store::setup::Forum;
use crate::store::text::Texts;

/// A part of the page, or a page beside it.
pub(crate) struct Entry {
    pub href: String,
    pub name: String,
    /// Whether it is done, of what a draft needs.
    pub done: Option<bool>,
}

pub(crate) fn of(
    tx: &mut Read<'_>,
    page: &Page,
    forum: &Forum,
    (texts, background): (&Texts, usize),
) -> page::Result<Vec<Entry>> {
    let id = forum.request.id;
    let phase = forum.course.phase(page.now);
    let draft = forum.course.stage == Stage::Draft;
    let done = |done: bool| draft.then_some(done);
    let beside = |path: &str, name: &str, done| Entry {
        href: format!("/forums/{id}{path}"),
        name: page.say(name).to_string(),
        done,
    };
    let here =
        |anchor: &str, name: &str, done| Entry { href: format!("#{anchor}"), name: page.say(name).to_string(), done };
    let words =
        Entry { href: format!("/requests/{id}/wording"), name: page.say("setup-wording").to_string(), done: None };
    let mut entries = vec![words];
    if draft {
        let parts = request::tree(tx, Circles::of(&page.actor), id)?;
        let sessions: Vec<_> = parts.iter().filter(|part| part.kind == Kind::Session).map(|part| part.id).collect();
        let moderated = participant::moderators(tx, id)?;
        let is_moderated = |session| moderated.iter().any(|(of, _)| of == session);
        let asks = parts.iter().any(|part| part.kind == Kind::Question);
        entries.push(beside("#set-up", "part-title", done(!sessions.is_empty() && asks)));
        if !forum.settings.template {
            let moderated = !sessions.is_empty() && sessions.iter().all(is_moderated);
            entries.push(beside("/participants", "moderator-title", done(moderated)));
            entries.push(beside("/participants", "participant-title", done(!participant::list(tx, id)?.is_empty())));
        }
    }
    if phase != Phase::Archived {
        let name = page.of("window-title", phase).to_string();
        entries.push(Entry { href: "#window".to_owned(), name, done: None });
    }
    let has_words = |text: &Localized| Language::ALL.into_iter().any(|language| text.exact(language).is_some());
    let told = [&texts.conduct, &texts.afterwards, &texts.outcome].into_iter().any(has_words);
    entries.push(here("texts", "texts-title", done(told)));
    entries.push(here("background-documents", "background-title", done(true).filter(|_| background > 0)));
    entries.push(here("settings", "settings-title", None));
    entries.push(here("copy", "copy-title", None));
    Ok(entries)
}
