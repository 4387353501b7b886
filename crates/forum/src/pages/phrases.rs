//! The stock phrases in which moderators explain what they decide: each in six languages, from the catalogue until an officer
//! words it otherwise.

use askama::Template;
use db::{Instant, Read};
use language::Language;
use page::{Error, Form, Page, Visit};
use record::{Action, Facts, audit};

use super::forum::fault;
use super::setup::meanwhile::mark;
use super::{Choice, language_of, languages};
use crate::store::moderation;

/// What they say.
const KEYS: [&str; 4] = ["off-topic", "conduct", "personal", "duplicate"];
/// The longest phrase, in characters.
const LONGEST: usize = 600;

/// All phrases in a language: key, text.
pub(crate) fn list(tx: &mut Read<'_>, page: &Page, language: Language) -> page::Result<Vec<(&'static str, String)>> {
    let worded = moderation::phrases(tx, language)?;
    let own = page.in_language(language);
    let text = |key: &str| worded.iter().find(|(known, _)| known == key).map(|(_, text)| text.clone());
    Ok(KEYS.map(|key| (key, text(key).unwrap_or_else(|| own.of("phrase", key).to_string()))).to_vec())
}

/// A reason with the chosen phrase before it.
pub(crate) fn before(
    tx: &mut Read<'_>,
    page: &Page,
    (key, language): (&str, Language),
    reason: &str,
) -> page::Result<String> {
    let phrase = list(tx, page, language)?.into_iter().find(|(known, _)| *known == key).map(|(_, text)| text);
    Ok(match phrase {
        Some(phrase) => format!("{phrase} {reason}").trim().to_owned(),
        None => reason.to_owned(),
    })
}

#[derive(Template)]
#[template(path = "phrases.html")]
struct Edit {
    page: Page,
    /// In which the phrases are.
    language: Language,
    form: Form,
    /// The phrases as they stand.
    stand: Vec<(&'static str, String)>,
    /// Who changed one of them last, and when, where the form came back for it.
    changed: Option<(String, Instant)>,
}

impl Edit {
    fn languages(&self) -> Vec<Choice> {
        languages(&self.form, self.language)
    }

    /// The digest of the phrases as this page shows them.
    fn shown(&self) -> String {
        shown(&self.stand)
    }

    /// What stands now where the form says otherwise.
    fn others(&self) -> Vec<&str> {
        let other = |(key, text): &&(&'static str, String)| self.form.value(&field(key)).trim() != text;
        self.stand.iter().filter(other).map(|(_, text)| text.as_str()).collect()
    }
}

fn shown(phrases: &[(&'static str, String)]) -> String {
    mark(&phrases.iter().map(|(_, text)| text.as_str()).collect::<Vec<_>>())
}

pub(crate) async fn edit(visit: Visit) -> page::Result {
    let wanted: Option<Language> = visit.query("language").and_then(|code| code.parse().ok());
    visit
        .show(move |tx, page| {
            let language = wanted.unwrap_or(page.language);
            let mut form = Form::filled([("language", language.code())]);
            let stand = list(tx, &page, language)?;
            for (key, text) in &stand {
                form.set(&field(key), text);
            }
            Ok(Edit { page, language, form, stand, changed: None })
        })
        .await
}

/// The field of a phrase, which has a label of its own.
fn field(key: &str) -> String {
    format!("phrase-{key}")
}

pub(crate) async fn update(visit: Visit, form: Form) -> page::Result {
    match save(&visit, form).await {
        Err(Error::Invalid(form)) => {
            let language = form.value("language").parse().unwrap_or(Language::English);
            visit
                .show_as(form.status(), move |tx, page| {
                    let stand = list(tx, &page, language)?;
                    let mut changed = None;
                    for key in KEYS.iter().filter(|_| form.is_stale()) {
                        let last = audit::last(tx, &format!("phrase/{key}/{language}"), "stock-phrase")?;
                        changed = changed.into_iter().chain(last).max_by_key(|(_, at): &(String, Instant)| *at);
                    }
                    Ok(Edit { page, language, form: (*form).clone(), stand, changed })
                })
                .await
        }
        other => other,
    }
}

async fn save(visit: &Visit, mut form: Form) -> page::Result {
    let language = language_of(&mut form).unwrap_or(Language::English);
    let texts: Vec<(&str, String)> = KEYS.map(|key| (key, form.optional(&field(key), LONGEST))).to_vec();
    let form = form.accept()?;
    let (kept, now) = (form.clone(), visit.now);
    visit
        .submit(&form, move |tx, page| {
            record::may(&page.actor, Action::KeepForum, &Facts::default())?;
            let known = list(tx, page, language)?;
            // What was left empty, or as it was, stays as it is.
            let differs = |(key, text): &&(&str, String)| {
                !text.is_empty() && known.iter().any(|(other, before)| other == key && before != text)
            };
            let changed: Vec<_> = texts.iter().filter(differs).collect();
            if !changed.is_empty() && kept.value("shown") != shown(&known) {
                return Err(fault(&kept, "fault-setup-stale", &field(KEYS[0])));
            }
            for (key, text) in changed {
                moderation::put_phrase(tx, &page.actor, (key, language, text), now)?;
            }
            Ok(format!("/forums/phrases?language={language}"))
        })
        .await
}
