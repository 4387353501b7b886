//! The page on which a moderator proposes a reminder to those who have not posted, and an officer sends it.

use std::collections::BTreeMap;

use askama::Template;
use db::Read;
use http::StatusCode;
use language::{Language, Markup};
use page::{Error, Form, Page, Segment, Visit};
use record::request::Request;
use record::{Action, Facts, PersonId, RecordId};

use super::forum::fault;
use super::worded;
use crate::model::LONGEST_REASON;
use crate::model::participation::Participation;
use crate::store::reminder::{self, Reminder, State};
use crate::store::{self, figures};

/// The longest text, in characters.
const LONGEST: usize = 3_000;

#[derive(Template)]
#[template(path = "reminder.html")]
struct Edit {
    page: Page,
    forum: Request,
    open: bool,
    /// Who has not posted, by the language in which they read.
    silent: BTreeMap<Language, usize>,
    /// The one that waits for an officer, with its words.
    waits: Option<(Reminder, Vec<(Language, String)>)>,
    past: Vec<Reminder>,
    form: Form,
}

impl Edit {
    fn title(&self) -> Markup {
        worded(&self.page, &self.forum.title)
    }

    fn people(&self) -> usize {
        self.silent.values().sum()
    }

    /// What stands in the field of a language: what was typed, or the usual words.
    fn text(&self, language: &Language) -> String {
        let name = field(*language);
        let typed = self.form.all(&name).next().map(str::to_owned);
        typed.unwrap_or_else(|| usual(&self.page, &self.forum, *language))
    }
}

fn field(language: Language) -> String {
    format!("reminder-{language}")
}

/// The words that a reminder has unless somebody finds better ones.
fn usual(page: &Page, forum: &Request, language: Language) -> String {
    let own = page.in_language(language);
    let closes = forum.window.map(|window| own.instant(window.closes)).unwrap_or_default();
    own.say("reminder-usual").with("forum", forum.title.get(language)).with("closes", closes).to_string()
}

/// Those on a forum's list who have not posted.
fn silent(tx: &mut Read<'_>, forum: RecordId) -> db::Result<Vec<PersonId>> {
    let participation = Participation::of(figures::members(tx, forum)?, figures::said(tx, forum)?);
    Ok(participation.silent().into_iter().map(|member| member.person).collect())
}

/// In which languages they read, and how many in each.
fn languages(tx: &mut Read<'_>, people: &[PersonId]) -> db::Result<BTreeMap<Language, usize>> {
    let mut all = BTreeMap::new();
    for person in people {
        *all.entry(record::person::reads(tx, *person)?.unwrap_or(Language::English)).or_default() += 1;
    }
    Ok(all)
}

pub(crate) async fn edit(visit: Visit, Segment(id): Segment<RecordId>) -> page::Result {
    visit.show(move |tx, page| read(tx, page, id, Form::default())).await
}

fn read(tx: &mut Read<'_>, page: Page, id: RecordId, form: Form) -> page::Result<Edit> {
    let forum = store::setup::find(tx, &page.actor, id)?.ok_or(Error::NotFound)?;
    super::desk::admit(tx, &page, id)?;
    let people = silent(tx, id)?;
    let mut past = reminder::list(tx, id)?;
    let waits = match past.iter().position(|reminder| reminder.state == State::Proposed) {
        Some(at) => {
            let reminder = past.remove(at);
            let texts = reminder::texts(tx, reminder.id)?;
            Some((reminder, texts))
        }
        None => None,
    };
    let open = forum.course.is_open(page.now);
    Ok(Edit { open, silent: languages(tx, &people)?, waits, past, form, forum: forum.request, page })
}

pub(crate) async fn propose(visit: Visit, Segment(id): Segment<RecordId>, form: Form) -> page::Result {
    let done = save(&visit, id, form).await;
    again(&visit, id, done).await
}

pub(crate) async fn decide(visit: Visit, Segment(id): Segment<RecordId>, form: Form) -> page::Result {
    let done = save_decision(&visit, id, form).await;
    again(&visit, id, done).await
}

/// What was typed is shown again with what is wrong with it.
async fn again(visit: &Visit, id: RecordId, done: page::Result) -> page::Result {
    match done {
        Err(Error::Invalid(form)) => {
            let status = StatusCode::UNPROCESSABLE_ENTITY;
            visit.show_as(status, move |tx, page| read(tx, page, id, (*form).clone())).await
        }
        other => other,
    }
}

async fn save(visit: &Visit, id: RecordId, mut form: Form) -> page::Result {
    let long = |language: &Language| form.value(&field(*language)).chars().count() > LONGEST;
    if Language::ALL.iter().any(long) {
        form.invalid("fault-too-long", "reminder");
    }
    let form = form.accept()?;
    let (kept, now) = (form.clone(), visit.now);
    visit
        .submit(&form, move |tx, page| {
            let forum = store::setup::find(tx, &page.actor, id)?.ok_or(Error::NotFound)?;
            super::desk::admit(tx, page, id)?;
            if !forum.course.is_open(now) {
                return Err(fault(&kept, "fault-reminder-closed", "reminder"));
            }
            let people = silent(tx, id)?;
            if people.is_empty() {
                return Err(fault(&kept, "fault-reminder-nobody", "reminder"));
            }
            if reminder::list(tx, id)?.iter().any(|reminder| reminder.state == State::Proposed) {
                return Err(fault(&kept, "fault-reminder-waits", "reminder"));
            }
            let text = |language: Language| {
                let typed = kept.value(&field(language)).trim().replace("\r\n", "\n");
                (language, if typed.is_empty() { usual(page, &forum.request, language) } else { typed })
            };
            let texts: Vec<_> = languages(tx, &people)?.into_keys().map(text).collect();
            reminder::propose(tx, &page.actor, id, &texts, now)?;
            Ok(format!("/forums/{id}/reminder"))
        })
        .await
}

async fn save_decision(visit: &Visit, id: RecordId, mut form: Form) -> page::Result {
    let declines = form.value("do") == "decline";
    let reason = if declines { form.text("why", LONGEST_REASON) } else { String::new() };
    let form = form.accept()?;
    let (kept, now) = (form.clone(), visit.now);
    visit
        .submit(&form, move |tx, page| {
            record::may(&page.actor, Action::KeepForum, &Facts::default())?;
            let forum = store::setup::find(tx, &page.actor, id)?.ok_or(Error::NotFound)?;
            let waits = reminder::list(tx, id)?.into_iter().find(|reminder| reminder.state == State::Proposed);
            let waits = waits.ok_or(Error::NotFound)?;
            if declines {
                reminder::decide(tx, &page.actor, (id, waits.id), (State::Declined, &reason, 0), now)?;
                return Ok(format!("/forums/{id}/reminder"));
            }
            if !forum.course.is_open(now) {
                return Err(fault(&kept, "fault-reminder-closed", "reminder"));
            }
            // Who has posted since it was proposed is reminded of nothing.
            let people = silent(tx, id)?;
            let sent = reminder::put_due(tx, (id, waits.id), &people)?;
            reminder::decide(tx, &page.actor, (id, waits.id), (State::Sent, "", sent), now)?;
            Ok(format!("/forums/{id}/reminder"))
        })
        .await
}

/// Whether a reminder waits for an officer.
pub(crate) fn waits(tx: &mut Read<'_>, forum: RecordId) -> db::Result<bool> {
    Ok(reminder::list(tx, forum)?.iter().any(|reminder| reminder.state == State::Proposed))
}
