//! What an officer writes about a forum as a whole, and the documents in its background.

use db::Read;
use language::Language;
use page::{Error, Form, Page, Segment, Visit};
use record::citation::{self, NewCitation, Tie};
use record::{Action, Facts, RecordId};

use super::forum::fault;
use super::language_of;
use super::setup::meanwhile::Part;
use super::setup::{shown_again, words};
use crate::api::shape::{self, ForumTexts, TextsOf};
use crate::model::{LONGEST_BODY, LONGEST_TITLE, Text};
use crate::store::{setup, text};

/// Keeps the texts of a forum in one language.
pub(crate) async fn update(visit: Visit, Segment(id): Segment<RecordId>, form: Form) -> page::Result {
    let saved = save(&visit, id, form).await;
    shown_again(&visit, id, saved).await
}

pub(crate) async fn save(visit: &Visit, id: RecordId, mut form: Form) -> page::Result {
    let language = language_of(&mut form);
    let typed: Vec<(Text, String)> =
        Text::ALL.iter().map(|kind| (*kind, form.optional(kind.code(), LONGEST_BODY))).collect();
    let form = form.accept()?;
    let (kept, language, now) = (form.clone(), language.unwrap_or(Language::English), visit.now);
    visit
        .submit(&form, move |tx, page| {
            setup::find(tx, &page.actor, id)?.ok_or(Error::NotFound)?;
            record::may(&page.actor, Action::KeepForum, &Facts::default())?;
            let mut stand = text::all(tx, id)?;
            let mut changed = typed.clone();
            changed.retain(|(kind, text)| stand.of(*kind).exact(language).unwrap_or_default() != text);
            if !changed.is_empty() {
                Part::Texts.fresh(&kept, &words(&mut stand, language))?;
            }
            for (kind, text) in &changed {
                text::put(tx, &page.actor, id, (*kind, language, text), now)?;
            }
            Ok(format!("/forums/{id}/setup?text={language}#texts"))
        })
        .await
}

/// What stands about a forum in each language, for programs of officers.
pub(crate) fn shape(tx: &mut Read<'_>, page: &Page, id: RecordId) -> page::Result<ForumTexts> {
    setup::find(tx, &page.actor, id)?.ok_or(Error::NotFound)?;
    record::may(&page.actor, Action::KeepForum, &Facts::default())?;
    let mut texts = text::all(tx, id)?;
    let background = text::background(tx, &page.actor, id)?.into_iter();
    let document = |one: text::Background| shape::Background { record: one.id.0, symbol: one.symbol, title: one.title };
    Ok(ForumTexts {
        id: id.0,
        texts: Language::ALL.into_iter().map(|language| of_language(&mut texts, language)).collect(),
        background: background.map(document).collect(),
    })
}

fn of_language(texts: &mut text::Texts, language: Language) -> TextsOf {
    let stands = words(texts, language);
    let of = |kind: Text| stands.value(kind.code()).to_owned();
    TextsOf {
        language: language.code().to_owned(),
        conduct: of(Text::Conduct),
        afterwards: of(Text::Afterwards),
        outcome: of(Text::Outcome),
        mark: Part::Texts.mark(&stands),
    }
}

/// Puts a document into the background of a forum.
pub(crate) async fn add_background(visit: Visit, Segment(id): Segment<RecordId>, form: Form) -> page::Result {
    let saved = save_background(&visit, id, form).await;
    shown_again(&visit, id, saved).await
}

pub(crate) async fn save_background(visit: &Visit, id: RecordId, mut form: Form) -> page::Result {
    let symbol = form.text("background", LONGEST_TITLE);
    let form = form.accept()?;
    let (kept, now) = (form.clone(), visit.now);
    visit
        .submit(&form, move |tx, page| {
            setup::find(tx, &page.actor, id)?.ok_or(Error::NotFound)?;
            record::may(&page.actor, Action::KeepForum, &Facts::default())?;
            let document = text::document(tx, &page.actor, &symbol)?;
            let target = document.ok_or_else(|| fault(&kept, "fault-symbol", "background"))?;
            let rests = NewCitation { source: id, tie: Tie::RestsOn, target, passage: None };
            citation::cite(tx, &page.actor, &rests, now)?;
            Ok(format!("/forums/{id}/setup#background-documents"))
        })
        .await
}
