//! From what a forum is made: from nothing, from a template that comes with the program, or from a forum that is kept as one.

use db::{Instant, Read, Write};
use language::{Catalogue, Language, Localized};
use page::{Page, Site};
use record::{Actor, Kind, RecordId};

use super::{Choice, copy};
use crate::model::template::{SHIPPED, Shipped};
use crate::model::{Settings, Text};
use crate::store::setup::{self, Forum};
use crate::store::{self, NewPart, text};

/// What can be chosen.
pub(super) fn choices(page: &Page, kept: &[Forum], chosen: &str) -> Vec<Choice> {
    let choice = |value: String, name: String| Choice { chosen: value == chosen, value, name };
    let none = choice(String::new(), page.say("template-none").to_string());
    let shipped = SHIPPED.iter().map(|one| choice(one.key.to_owned(), page.of("template", one.key).to_string()));
    let kept = kept.iter().map(|one| choice(one.request.id.to_string(), page.text(&one.request.title).to_owned()));
    std::iter::once(none).chain(shipped).chain(kept).collect()
}

/// What was chosen.
pub(super) enum Chosen {
    None,
    Shipped(&'static Shipped),
    Kept(Box<Forum>),
}

impl Chosen {
    /// The template that the menu calls so; nothing where there is none.
    pub(super) fn find(tx: &mut Read<'_>, actor: &Actor, chosen: &str) -> page::Result<Option<Self>> {
        if chosen.is_empty() {
            return Ok(Some(Chosen::None));
        }
        if let Some(shipped) = SHIPPED.iter().find(|one| one.key == chosen) {
            return Ok(Some(Chosen::Shipped(shipped)));
        }
        let Ok(id) = chosen.parse::<RecordId>() else { return Ok(None) };
        let found = setup::find(tx, actor, id)?.filter(|forum| forum.settings.template);
        Ok(found.map(|forum| Chosen::Kept(Box::new(forum))))
    }

    /// The rules of a forum that is made from it.
    pub(super) fn settings(&self, language: Language) -> Settings {
        match self {
            Chosen::None => Settings::usual(language),
            Chosen::Shipped(shipped) => shipped.settings(language),
            Chosen::Kept(forum) => Settings { template: false, language, ..forum.settings },
        }
    }

    /// Gives a forum that was just begun what the template has.
    pub(super) fn fill(
        &self,
        tx: &mut Write<'_>,
        (site, page): (&Site, &Page),
        forum: RecordId,
        now: Instant,
    ) -> page::Result<()> {
        match self {
            Chosen::None => Ok(()),
            Chosen::Shipped(shipped) => Ok(fill(tx, (&site.catalogue, &page.actor), shipped, forum, now)?),
            Chosen::Kept(kept) => copy::fill(tx, page, kept.request.id, forum, now).map(drop),
        }
    }
}

fn fill(
    tx: &mut Write<'_>,
    (catalogue, actor): (&Catalogue, &Actor),
    shipped: &Shipped,
    forum: RecordId,
    now: Instant,
) -> db::Result<()> {
    for kind in Text::ALL {
        let words = shipped.text(catalogue, *kind).unwrap_or_default();
        for language in Language::ALL {
            if let Some(words) = words.exact(language) {
                text::put(tx, actor, forum, (*kind, language, words), now)?;
            }
        }
    }
    for (nth, questions) in shipped.sessions.iter().enumerate() {
        let (number, title, body) = shipped.session(catalogue, nth);
        let new = NewPart { kind: Kind::Session, parent: forum, number, title: &title, body: &body, released: None };
        let session = store::insert(tx, actor, &new, now)?;
        for question in 0..*questions {
            let (title, body) = (shipped.question(catalogue, nth, question), Localized::default());
            let kind = Kind::Question;
            let new = NewPart { kind, parent: session, number: "", title: &title, body: &body, released: None };
            store::insert(tx, actor, &new, now)?;
        }
    }
    Ok(())
}
