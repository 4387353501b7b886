//! The officer's page of a forum: how far it is, its window and its settings.

mod announcing;
mod contents;
pub(crate) mod meanwhile;

use askama::Template;
use db::{Instant, Read};
use jiff::tz::TimeZone;
use language::{Language, Markup};
use mail::Draw;
use page::{Error, Form, Page, Segment, Visit};
use record::{Action, Facts, RecordId, Refusal};

use self::announcing::Announcing;
use self::contents::Entry;
use self::meanwhile::{Part, Standing};
use super::forum::fault;
use super::{Choice, choices, languages, when, window_of, worded};
use crate::api::shape::ForumSettings;
use crate::by_mail::invitation::{self, Invitation};
use crate::model::{
    Change, LONGEST_REASON, MOST_EDIT_MINUTES, Moderation, Observers, Participation, Phase, Registration, Settings,
    Stage, Text, USUAL_EDIT_MINUTES,
};
use crate::store::participant;
use crate::store::setup::{self, Forum};
use crate::store::text::{self, Background, Texts};
use crate::store::told;

#[derive(Template)]
#[template(path = "setup.html")]
struct Show {
    page: Page,
    forum: Forum,
    /// Whom announcing the draft writes to, and what.
    announcing: Option<Announcing>,
    background: Vec<Background>,
    /// What the page has, and of a draft what is still to do.
    contents: Vec<Entry>,
    form: Form,
    /// What stands, as the forms would show it.
    stands: Form,
    /// What somebody else changed meanwhile, where a form came back for it.
    standing: Option<Standing>,
}

impl Show {
    fn title(&self) -> Markup {
        worded(&self.page, &self.forum.request.title)
    }

    fn phase(&self) -> Phase {
        self.forum.course.phase(self.page.now)
    }

    fn when(&self) -> Markup {
        when(&self.page, &self.forum.course, self.page.now)
    }

    /// The stages to which the forum can be brought now.
    fn next(&self) -> &'static [Stage] {
        if self.forum.settings.template { &[] } else { self.forum.course.next(self.page.now) }
    }
}

impl Show {
    /// Whether something is to be done before the forum is announced.
    fn wants(&self) -> bool {
        self.phase() == Phase::Draft && self.contents.iter().any(|entry| entry.done == Some(false))
    }

    fn text_languages(&self) -> Vec<Choice> {
        languages(&self.form, self.forum.settings.language)
    }

    fn participations(&self) -> Vec<Choice> {
        choices(Participation::ALL, self.form.value("participation"), |word| self.page.of("participation", word))
    }

    fn observers(&self) -> Vec<Choice> {
        choices(Observers::ALL, self.form.value("observers"), |word| self.page.of("observers", word))
    }

    fn moderations(&self) -> Vec<Choice> {
        choices(Moderation::ALL, self.form.value("moderation"), |word| self.page.of("moderation", word))
    }

    fn registrations(&self) -> Vec<Choice> {
        choices(Registration::ALL, self.form.value("registration"), |word| self.page.of("registration-setting", word))
    }

    fn registered(&self) -> Vec<Choice> {
        choices(Moderation::ALL, self.form.value("registered"), |word| self.page.of("moderation", word))
    }

    fn languages(&self) -> Vec<Choice> {
        let chosen = self.form.value("office_language");
        let choice = |language: Language| Choice {
            value: language.code().to_owned(),
            name: language.own_name().to_owned(),
            chosen: language.code() == chosen,
        };
        Language::ALL.into_iter().map(choice).collect()
    }
}

/// What stands in the forms of the window and the settings at first.
fn filled(forum: &Forum) -> Form {
    let (settings, window) = (&forum.settings, forum.course.window);
    let day = |instant: Instant| instant.day().to_string();
    let time = |instant: Instant| TimeZone::UTC.to_datetime(instant.timestamp()).strftime("%H:%M").to_string();
    Form::filled([
        ("participation", settings.participation.to_string()),
        ("observers", settings.observers.to_string()),
        ("moderation", settings.moderation.to_string()),
        ("registration", settings.registration.to_string()),
        ("registered", settings.registered.to_string()),
        ("edit_minutes", settings.edit_minutes.to_string()),
        ("office_language", settings.language.code().to_owned()),
        ("opens_on", day(window.opens)),
        ("opens_at", time(window.opens)),
        ("closes_on", day(window.closes)),
        // The end of a day is written without a time.
        ("closes_at", Some(time(window.closes)).filter(|time| time != "23:59").unwrap_or_default()),
    ])
}

/// How a forum is set up, for programs.
pub(crate) fn shape(tx: &mut Read<'_>, page: &Page, id: RecordId) -> page::Result<ForumSettings> {
    let forum = setup::find(tx, &page.actor, id)?.ok_or(Error::NotFound)?;
    record::may(&page.actor, Action::KeepForum, &Facts::default())?;
    let (settings, course, stands) = (&forum.settings, &forum.course, filled(&forum));
    let next = if settings.template { &[] } else { course.next(page.now) };
    Ok(ForumSettings {
        id: id.0,
        stage: course.stage.to_string(),
        state: course.phase(page.now).code().to_owned(),
        next: next.iter().map(Stage::to_string).collect(),
        opens: course.window.opens.to_string(),
        closes: course.window.closes.to_string(),
        participation: settings.participation.to_string(),
        observers: settings.observers.to_string(),
        moderation: settings.moderation.to_string(),
        registration: settings.registration.to_string(),
        registered: settings.registered.to_string(),
        edit_minutes: settings.edit_minutes,
        language: settings.language.code().to_owned(),
        settings_mark: Part::Settings.mark(&stands),
        window_mark: Part::Window.mark(&stands),
    })
}

/// The day and the time at which a forum opens, by the clocks of a zone, and the mark of its window.
pub(crate) fn opening(
    tx: &mut Read<'_>,
    page: &Page,
    id: RecordId,
    zone: &str,
) -> page::Result<((String, String), String)> {
    let forum = setup::find(tx, &page.actor, id)?.ok_or(Error::NotFound)?;
    // A zone that is none is for the rules of the window to name.
    let zone = TimeZone::get(zone.trim()).unwrap_or(TimeZone::UTC);
    let opens = zone.to_datetime(forum.course.window.opens.timestamp());
    let written = (opens.date().to_string(), opens.strftime("%H:%M").to_string());
    Ok((written, Part::Window.mark(&filled(&forum))))
}

pub(crate) async fn show(visit: Visit, Segment(id): Segment<RecordId>) -> page::Result {
    let asked: Option<Language> = visit.query("text").and_then(|code| code.parse().ok());
    visit.show(move |tx, page| read(tx, page, id, asked, None)).await
}

/// The texts of a forum in a language, as they stand in their form.
pub(super) fn words(texts: &mut Texts, language: Language) -> Form {
    let of = |kind: &Text| (kind.to_string(), texts.of(*kind).exact(language).unwrap_or_default().to_owned());
    let mut values: Vec<(String, String)> = Text::ALL.iter().map(of).collect();
    values.push(("language".to_owned(), language.code().to_owned()));
    Form::filled(values)
}

fn read(
    tx: &mut Read<'_>,
    page: Page,
    id: RecordId,
    asked: Option<Language>,
    typed: Option<Form>,
) -> page::Result<Show> {
    let forum = setup::find(tx, &page.actor, id)?.ok_or(Error::NotFound)?;
    let draft = forum.course.stage == Stage::Draft && !forum.settings.template;
    let announcing = if draft { Some(Announcing::find(tx, &page, &forum)?) } else { None };
    let background = text::background(tx, &page.actor, id)?;
    let mut texts = text::all(tx, id)?;
    let written = typed.as_ref().and_then(|form| form.value("language").parse().ok()).or(asked);
    let language = written.unwrap_or(forum.settings.language);
    let stands = filled(&forum).over(words(&mut texts, language));
    let standing = match &typed {
        Some(typed) => Standing::find(tx, &page, id, (typed, &stands))?,
        None => None,
    };
    let contents = contents::of(tx, &page, &forum, (&texts, background.len()))?;
    let form = typed.map_or_else(|| stands.clone(), |typed| typed.over(stands.clone()));
    Ok(Show { page, forum, announcing, background, contents, form, stands, standing })
}

/// The page with the form as it was typed, when the form has faults.
pub(crate) async fn shown_again(visit: &Visit, id: RecordId, saved: page::Result) -> page::Result {
    match saved {
        Err(Error::Invalid(form)) => {
            visit.show_as(form.status(), move |tx, page| read(tx, page, id, None, Some((*form).clone()))).await
        }
        other => other,
    }
}

/// Brings the forum to its next stage. Whoever is on its lists is invited when it is published.
pub(crate) async fn advance(visit: Visit, Segment(id): Segment<RecordId>, form: Form) -> page::Result {
    let saved = save_stage(&visit, id, form).await;
    shown_again(&visit, id, saved).await
}

pub(crate) async fn save_stage(visit: &Visit, id: RecordId, mut form: Form) -> page::Result {
    let stage = form.parse::<Stage>("stage", "fault-stage");
    let form = form.accept()?;
    let stage = stage.ok_or(Error::BadRequest("not-a-form"))?;
    let (now, draw, site) = (visit.now, Draw::new(&visit.site.chance), visit.site.clone());
    visit
        .submit(&form, move |tx, page| {
            let forum = setup::find(tx, &page.actor, id)?.ok_or(Error::NotFound)?;
            record::may(&page.actor, Action::KeepForum, &Facts::default())?;
            if forum.settings.template || !forum.course.next(now).contains(&stage) {
                return Err(Refusal::NotNow.into());
            }
            setup::put_stage(tx, &page.actor, id, stage, now)?;
            if stage == Stage::Published {
                for (person, capacity) in participant::everybody(tx, id)? {
                    let invitation = Invitation { forum: &forum.request, person, capacity };
                    invitation::queue(tx, &site, &invitation, &draw, now)?;
                }
                told::insert_announced(tx, id, now)?;
            }
            Ok(format!("/forums/{id}"))
        })
        .await
}

/// Changes the forum's settings.
pub(crate) async fn update(visit: Visit, Segment(id): Segment<RecordId>, form: Form) -> page::Result {
    let saved = save_settings(&visit, id, form).await;
    shown_again(&visit, id, saved).await
}

pub(crate) async fn save_settings(visit: &Visit, id: RecordId, mut form: Form) -> page::Result {
    let participation = form.parse::<Participation>("participation", "fault-choice");
    let observers = form.parse::<Observers>("observers", "fault-choice");
    let moderation = form.parse::<Moderation>("moderation", "fault-choice");
    // What is not sent stays as it is.
    let registration = match form.value("registration") {
        "" => None,
        _ => form.parse::<Registration>("registration", "fault-choice"),
    };
    let registered = match form.value("registered") {
        "" => None,
        _ => form.parse::<Moderation>("registered", "fault-choice"),
    };
    let minutes = form.parse::<i64>("edit_minutes", "fault-minutes");
    if minutes.is_some_and(|minutes| !(0..=MOST_EDIT_MINUTES).contains(&minutes)) {
        form.invalid("fault-minutes", "edit_minutes");
    }
    let language = form.parse::<Language>("office_language", "fault-language");
    let form = form.accept()?;
    let settings = Settings {
        participation: participation.unwrap_or(Participation::Invited),
        observers: observers.unwrap_or(Observers::Post),
        moderation: moderation.unwrap_or(Moderation::Post),
        edit_minutes: minutes.unwrap_or(USUAL_EDIT_MINUTES),
        ..Settings::usual(language.unwrap_or(Language::English))
    };
    let (kept, now) = (form.clone(), visit.now);
    visit
        .submit(&form, move |tx, page| {
            let forum = setup::find(tx, &page.actor, id)?.ok_or(Error::NotFound)?;
            record::may(&page.actor, Action::KeepForum, &Facts::default())?;
            let before = forum.settings;
            let settings = Settings {
                registration: registration.unwrap_or(before.registration),
                registered: registered.unwrap_or(before.registered),
                template: before.template,
                ..settings
            };
            if settings != before {
                Part::Settings.fresh(&kept, &filled(&forum))?;
            }
            setup::put_settings(tx, &page.actor, id, &settings, now)?;
            Ok(format!("/forums/{id}/setup"))
        })
        .await
}

/// Gives the forum another window: moves, extends, shortens or opens it again.
pub(crate) async fn change_window(visit: Visit, Segment(id): Segment<RecordId>, form: Form) -> page::Result {
    let saved = save_window(&visit, id, form).await;
    shown_again(&visit, id, saved).await
}

pub(crate) async fn save_window(visit: &Visit, id: RecordId, mut form: Form) -> page::Result {
    let window = window_of(&mut form);
    let reason = form.optional("window_reason", LONGEST_REASON);
    let form = form.accept()?;
    let window = window.ok_or(Error::BadRequest("not-a-form"))?;
    let (kept, now) = (form.clone(), visit.now);
    visit
        .submit(&form, move |tx, page| {
            let forum = setup::find(tx, &page.actor, id)?.ok_or(Error::NotFound)?;
            record::may(&page.actor, Action::KeepForum, &Facts::default())?;
            if window != forum.course.window {
                Part::Window.fresh(&kept, &filled(&forum))?;
            }
            let change = forum.course.change(window, now).ok_or_else(|| fault(&kept, "fault-window", "closes_on"))?;
            if reason.is_empty() && forum.is_public() {
                return Err(fault(&kept, "fault-reason", "window_reason"));
            }
            setup::change_window(tx, &page.actor, id, (change, window, &reason), now)?;
            Ok(format!("/forums/{id}"))
        })
        .await
}

/// Closes a forum before its time; the reason stands on the record beside the window, as that of any other change.
pub(crate) async fn close(visit: Visit, Segment(id): Segment<RecordId>, form: Form) -> page::Result {
    let saved = save_closing(&visit, id, form).await;
    shown_again(&visit, id, saved).await
}

pub(crate) async fn save_closing(visit: &Visit, id: RecordId, mut form: Form) -> page::Result {
    let reason = form.text("close_reason", LONGEST_REASON);
    let form = form.accept()?;
    let now = visit.now;
    visit
        .submit(&form, move |tx, page| {
            let forum = setup::find(tx, &page.actor, id)?.ok_or(Error::NotFound)?;
            record::may(&page.actor, Action::KeepForum, &Facts::default())?;
            let window = forum.course.closed(now).ok_or(Error::from(Refusal::NotNow))?;
            setup::change_window(tx, &page.actor, id, (Change::Shortened, window, &reason), now)?;
            Ok(format!("/forums/{id}"))
        })
        .await
}
