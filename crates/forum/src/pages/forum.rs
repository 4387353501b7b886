//! The list of forums, one forum, and setting one up.

mod shape;

use askama::Template;
use axum::response::IntoResponse;
use http::StatusCode;
use http::header::{CONTENT_DISPOSITION, CONTENT_TYPE};
use language::{Language, Localized, Markup};
use page::{Error, Form, Format, Page, Segment, Visit};
use record::citation::{self, Tie};
use record::contribution::Number;
use record::document;
use record::request::{self, Request, Window};
use record::{Action, Actor, Circles, Facts, Kind, RecordId};

use super::participation::moderates;
use super::subscription::Subscription;
use super::template::{self, Chosen};
use super::{Choice, days, language_of, languages, numbered, paragraphs, when, window_of, worded};
use super::{by_own_clocks, linked, value, zone_of};
use crate::api::shape::ForumEntry;
use crate::calendar::Event;
use crate::model::{Course, LONGEST_BODY, LONGEST_TITLE, Participation, Phase, Registration, Settings};
use crate::store::archive::{self, Origin};
use crate::store::setup::{self, Forum, Past};
use crate::store::text::{self, Background, Texts};
use crate::store::{self, Count, Entry, Mandate, NewForum, NewPart};

#[derive(Template)]
#[template(path = "forums.html")]
struct List {
    page: Page,
    forums: Vec<Entry>,
}

impl List {
    fn phase(&self, course: &Course) -> Phase {
        course.phase(self.page.now)
    }

    fn title(&self, forum: &Request) -> Markup {
        worded(&self.page, &forum.title)
    }

    fn days(&self, window: &Window) -> String {
        days(&self.page, self.page.now, window.closes)
    }

    fn open(&self) -> usize {
        self.forums.iter().filter(|entry| entry.course.is_open(self.page.now)).count()
    }
}

pub(crate) async fn list(visit: Visit) -> page::Result {
    if visit.format() == Format::Json {
        return visit.json(|tx, page| value(&shapes(tx, &page)?)).await;
    }
    visit.show(|tx, page| Ok(List { forums: read_list(tx, &page)?, page })).await
}

/// All forums, those that close last first.
fn read_list(tx: &mut db::Read<'_>, page: &Page) -> page::Result<Vec<Entry>> {
    let mut entries = store::entries(tx, &page.actor, None)?;
    entries.reverse();
    Ok(entries)
}

/// All forums as programs read them, those that close last first.
pub(crate) fn shapes(tx: &mut db::Read<'_>, page: &Page) -> page::Result<Vec<ForumEntry>> {
    Ok(read_list(tx, page)?.iter().map(|entry| entry_shape(page, entry)).collect())
}

fn entry_shape(page: &Page, entry: &Entry) -> ForumEntry {
    let window = entry.course.window;
    ForumEntry {
        id: entry.forum.id.0,
        title: page.text(&entry.forum.title).to_owned(),
        state: entry.course.phase(page.now).code().to_owned(),
        opens: window.opens.to_string(),
        closes: window.closes.to_string(),
        sessions: entry.sessions,
        posts: entry.posts,
        address: format!("{}/forums/{}", page.base(), entry.forum.id),
    }
}

#[derive(Template)]
#[template(path = "forum_new.html")]
struct New {
    page: Page,
    /// The forums that are kept as templates.
    kept: Vec<Forum>,
    form: Form,
}

impl New {
    fn templates(&self) -> Vec<Choice> {
        template::choices(&self.page, &self.kept, self.form.value("template"))
    }

    fn title(&self, template: &Forum) -> Markup {
        worded(&self.page, &template.request.title)
    }

    fn languages(&self) -> Vec<Choice> {
        languages(&self.form, self.page.language)
    }
}

pub(crate) async fn new(visit: Visit) -> page::Result {
    let mandate = visit.query("mandate").unwrap_or_default().to_owned();
    let template = visit.query("template").unwrap_or_default().to_owned();
    visit
        .show(move |tx, page| {
            read_new(tx, page, Form::filled([("mandate", mandate.as_str()), ("template", template.as_str())]))
        })
        .await
}

fn read_new(tx: &mut db::Read<'_>, page: Page, form: Form) -> page::Result<New> {
    Ok(New { kept: setup::templates(tx, &page.actor)?, page, form })
}

/// A forum as an officer typed it.
struct Typed {
    title: Localized,
    body: Localized,
    language: Language,
    window: Window,
    /// As it was typed: how the paragraph is cited, or the number of its record.
    mandate: String,
    /// From which template it is made, as the menu has it.
    template: String,
}

pub(crate) async fn create(visit: Visit, form: Form) -> page::Result {
    match save(&visit, form).await {
        Err(Error::Invalid(form)) => {
            visit.show_as(StatusCode::UNPROCESSABLE_ENTITY, move |tx, page| read_new(tx, page, (*form).clone())).await
        }
        other => other,
    }
}

pub(crate) async fn save(visit: &Visit, form: Form) -> page::Result {
    let (form, typed) = read_forum(form)?;
    let (kept, now, site) = (form.clone(), visit.now, visit.site.clone());
    visit
        .submit(&form, move |tx, page| {
            record::may(&page.actor, Action::KeepForum, &Facts::default())?;
            let template = Chosen::find(tx, &page.actor, &typed.template)?;
            let template = template.ok_or_else(|| fault(&kept, "fault-choice", "template"))?;
            let settings = template.settings(typed.language);
            let new = NewForum { title: &typed.title, body: &typed.body, window: typed.window, settings };
            let forum = store::begin(tx, &page.actor, &new, now)?;
            template.fill(tx, (&site, page), forum, now)?;
            if !typed.mandate.is_empty() {
                let mandate = mandate_of(tx, &page.actor, &typed.mandate)?;
                let mandate = mandate.ok_or_else(|| fault(&kept, "fault-mandate", "mandate"))?;
                citation::insert(tx, forum, Tie::MandatedBy, mandate, None, now)?;
            }
            Ok(format!("/forums/{forum}"))
        })
        .await
}

/// The paragraph that ordered a forum, as somebody wrote it: `LL/SM/DEC/3/5, 3`, or the number of its record.
fn mandate_of(tx: &mut db::Read<'_>, actor: &Actor, typed: &str) -> page::Result<Option<RecordId>> {
    let found = match typed.parse::<RecordId>() {
        Ok(id) => Some(id),
        Err(_) => document::cited(tx, actor, typed)?,
    };
    let card = found.map(|id| record::card::find(tx, actor, id)).transpose()?.flatten();
    Ok(card.filter(|card| matches!(card.kind, Kind::Paragraph | Kind::Recommendation)).map(|card| card.id))
}

/// The form again, with one more complaint.
pub(crate) fn fault(form: &Form, message: &'static str, field: &str) -> Error {
    let mut form = form.clone();
    form.invalid(message, field);
    Error::Invalid(Box::new(form))
}

fn read_forum(mut form: Form) -> page::Result<(Form, Typed)> {
    let title = form.text("title", LONGEST_TITLE);
    let body = form.text("introduction", LONGEST_BODY);
    let language = language_of(&mut form);
    let window = window_of(&mut form);
    let mandate = form.value("mandate").trim().to_owned();
    let template = form.value("template").trim().to_owned();
    let form = form.accept()?;
    let language = language.unwrap_or(Language::English);
    let window = window.ok_or(Error::BadRequest("not-a-form"))?;
    let (title, body) = (Localized::only(language, title), Localized::only(language, body));
    Ok((form, Typed { title, body, language, window, mandate, template }))
}

/// A session or a sub-topic on its forum's page.
struct Part {
    request: Request,
    /// How many posts are new to the reader.
    new: i64,
    count: Count,
    questions: Vec<Request>,
    moderators: Vec<String>,
    /// Of a session.
    topics: Vec<Part>,
    /// What its moderators told everybody: title and post.
    summaries: Vec<(String, Number)>,
}

#[derive(Template)]
#[template(path = "forum.html")]
struct Show {
    page: Page,
    forum: Request,
    course: Course,
    settings: Settings,
    texts: Texts,
    background: Vec<Background>,
    /// From where it was brought in, if it was.
    origin: Option<Origin>,
    /// Whether everybody sees it.
    public: bool,
    /// By whose clocks the visitor lives.
    zone: Option<String>,
    /// The windows that it had, the first one first.
    windows: Vec<Past>,
    sessions: Vec<Part>,
    mandates: Vec<Mandate>,
    /// How the visitor hears of it by mail, if they are signed in.
    subscription: Option<Subscription>,
    /// Whether the visitor moderates it.
    moderates: bool,
    /// Whether the visitor takes part already.
    listed: bool,
    form: Form,
}

impl Show {
    /// Whether something can have been said.
    fn has_begun(&self) -> bool {
        self.course.window.opens <= self.page.now
    }

    /// Whether a question has no words yet in the language of the page.
    fn is_pending(&self, question: &Request) -> bool {
        question.title.exact(self.page.language).is_none()
    }

    fn phase(&self) -> Phase {
        self.course.phase(self.page.now)
    }

    fn when(&self) -> Markup {
        when(&self.page, &self.course, self.page.now)
    }

    /// When it opens or closes by the visitor's own clocks.
    fn locally(&self) -> Option<String> {
        let window = self.course.window;
        let shown = if matches!(self.phase(), Phase::Draft | Phase::Announced) { window.opens } else { window.closes };
        by_own_clocks(&self.page, self.zone.as_deref(), shown)
    }

    /// Whether the visitor can nominate somebody, or decide about who was nominated.
    fn nominates(&self) -> bool {
        let may = record::may(&self.page.actor, Action::Nominate, &Facts::default()).is_ok();
        may && self.settings.participation == Participation::Nominated && !self.phase().is_over()
    }

    /// Whether whoever wants to can register.
    fn registers(&self) -> bool {
        let open = self.settings.registration != Registration::Closed;
        open && !self.listed && !self.phase().is_over() && self.phase() != Phase::Draft
    }

    fn linked(&self, text: &Localized) -> Option<Markup> {
        linked(&self.page, text)
    }

    /// The windows that came after the one that was announced.
    fn changes(&self) -> &[Past] {
        self.windows.get(1..).unwrap_or_default()
    }

    /// "Extended until Friday 20 June 2031, 23:59 UTC."
    fn changed(&self, past: &Past) -> String {
        let (page, window) = (&self.page, past.window);
        let said = page.of("window", past.change).with("opens", page.instant(window.opens));
        said.with("closes", page.instant(window.closes)).to_string()
    }

    fn worded(&self, text: &Localized) -> Markup {
        worded(&self.page, text)
    }

    fn paragraphs(&self, text: &Localized) -> Markup {
        paragraphs(&self.page, text)
    }

    fn numbered(&self, request: &Request) -> String {
        numbered(&self.page, request)
    }

    fn languages(&self) -> Vec<Choice> {
        languages(&self.form, self.page.language)
    }

    /// Under what a new part can stand: the forum itself, or one of its sessions.
    fn parents(&self) -> Vec<Choice> {
        let chosen = self.form.value("part_of");
        let itself = Choice {
            value: String::new(),
            name: self.page.say("part-new-session").to_string(),
            chosen: chosen.is_empty(),
        };
        let under = self.sessions.iter().map(|session| {
            let value = session.request.id.to_string();
            let number = session.request.number.as_str();
            Choice {
                chosen: chosen == value,
                value,
                name: self.page.say("part-new-topic").with("number", number).to_string(),
            }
        });
        std::iter::once(itself).chain(under).collect()
    }

    fn posts(&self) -> i64 {
        let of = |part: &Part| part.count.posts + part.topics.iter().map(|topic| topic.count.posts).sum::<i64>();
        self.sessions.iter().map(of).sum()
    }
}

pub(crate) async fn show(visit: Visit, Segment(id): Segment<RecordId>) -> page::Result {
    if visit.format() == Format::Json {
        return visit.json_of_record(move |tx, page| Ok((id, value(&shape(tx, page, id)?)?))).await;
    }
    visit.show(move |tx, page| read(tx, page, id, Form::default())).await
}

fn read(tx: &mut db::Read<'_>, page: Page, id: RecordId, form: Form) -> page::Result<Show> {
    let Forum { request: forum, course, settings } = setup::find(tx, &page.actor, id)?.ok_or(Error::NotFound)?;
    let tree = request::tree(tx, Circles::of(&page.actor), id)?;
    let windows = setup::windows(tx, id)?;
    let (texts, background) = (text::all(tx, id)?, text::background(tx, &page.actor, id)?);
    let (zone, origin) = (zone_of(tx, &page)?, archive::origin(tx, id)?);
    let counts = store::counts(tx, id)?;
    let moderators = store::participant::moderators(tx, id)?;
    let mandates = store::mandates(tx, &page.actor, id)?;
    // In an archive nothing is new.
    let reader = page.actor.person().filter(|_| course.phase(page.now) != Phase::Archived);
    let new = reader.map_or(Ok(Vec::new()), |person| store::seen::count_each(tx, person, id))?;
    let summaries = store::summary::published(tx, id)?;
    let part = |request: Request| Part {
        summaries: summaries
            .iter()
            .filter(|(session, ..)| *session == request.id)
            .map(|(_, week, number)| (super::summary::title(&page, *week), *number))
            .collect(),
        count: counts.iter().find(|(topic, _)| *topic == request.id).map(|(_, count)| *count).unwrap_or_default(),
        moderators: moderators
            .iter()
            .filter(|(session, _)| *session == request.id)
            .map(|(_, name)| name.clone())
            .collect(),
        questions: Vec::new(),
        topics: Vec::new(),
        new: new.iter().find(|(topic, _)| *topic == request.id).map_or(0, |(_, posts)| *posts),
        request,
    };
    // Floor by floor: the sessions come before what stands under them.
    let mut sessions: Vec<Part> = Vec::new();
    for request in tree.into_iter().skip(1) {
        place(&mut sessions, part(request), id);
    }
    let subscription = Subscription::of_forum(tx, &page, id)?;
    let moderates = moderates(tx, &page, id)?;
    let listed = page.actor.person().map(|person| store::participant::is_listed(tx, id, person)).transpose()?;
    Ok(Show {
        listed: listed.unwrap_or(false),
        page,
        forum,
        course,
        settings,
        texts,
        background,
        public: archive::is_public(tx, id)?,
        origin,
        zone,
        windows,
        sessions,
        mandates,
        subscription,
        moderates,
        form,
    })
}

/// The forum as programs read it.
pub(crate) fn shape(tx: &mut db::Read<'_>, page: Page, id: RecordId) -> page::Result<crate::api::shape::Forum> {
    Ok(shape::of_forum(&read(tx, page, id, Form::default())?))
}

/// Puts a part where it belongs.
fn place(sessions: &mut Vec<Part>, part: Part, forum: RecordId) {
    let parent = part.request.parent;
    if parent == Some(forum) {
        sessions.push(part);
        return;
    }
    let places = sessions.iter_mut().find_map(|session| {
        if Some(session.request.id) == parent {
            return Some(session);
        }
        session.topics.iter_mut().find(|topic| Some(topic.request.id) == parent)
    });
    match places {
        Some(place) if part.request.kind == Kind::Question => place.questions.push(part.request),
        Some(place) => place.topics.push(part),
        None => {}
    }
}

/// The window as an entry for the reader's calendar.
pub(crate) async fn calendar(visit: Visit, Segment(id): Segment<RecordId>) -> page::Result {
    let written = visit.read(move |tx, page| {
        let forum = setup::find(tx, &page.actor, id)?.ok_or(Error::NotFound)?;
        let windows = setup::windows(tx, id)?;
        let address = format!("{}/forums/{id}", page.base());
        let host = page.base().split("://").last().unwrap_or_default().replace(['/', ':'], ".");
        let event = Event {
            uid: &format!("forum.{id}@{host}"),
            sequence: windows.len().saturating_sub(1),
            stamp: windows.last().map_or(forum.course.window.opens, |past| past.at),
            begins: forum.course.window.opens,
            ends: forum.course.window.closes,
            title: page.text(&forum.request.title),
            text: &format!("{}\n{address}", page.site_name()),
            address: &address,
        };
        Ok(event.write())
    });
    let name = format!("attachment; filename=\"forum-{id}.ics\"");
    let head = [(CONTENT_TYPE, "text/calendar; charset=utf-8".to_owned()), (CONTENT_DISPOSITION, name)];
    Ok((head, written.await?).into_response())
}

pub(crate) async fn add_part(visit: Visit, Segment(id): Segment<RecordId>, form: Form) -> page::Result {
    match save_part(&visit, id, form).await {
        Err(Error::Invalid(form)) => {
            visit.show_as(StatusCode::UNPROCESSABLE_ENTITY, move |tx, page| read(tx, page, id, (*form).clone())).await
        }
        other => other,
    }
}

pub(crate) async fn save_part(visit: &Visit, forum: RecordId, mut form: Form) -> page::Result {
    let number = form.text("number", 12);
    let title = form.text("title", LONGEST_TITLE);
    let body = form.optional("introduction", LONGEST_BODY);
    let language = language_of(&mut form);
    let parent = match form.value("part_of").trim() {
        "" => None,
        _ => form.parse::<RecordId>("part_of", "fault-session"),
    };
    let form = form.accept()?;
    let language = language.unwrap_or(Language::English);
    let (title, body) = (Localized::only(language, title), Localized::only(language, body));
    let (kept, now) = (form.clone(), visit.now);
    visit
        .submit(&form, move |tx, page| {
            record::may(&page.actor, Action::KeepForum, &Facts::default())?;
            let tree = request::tree(tx, Circles::of(&page.actor), forum)?;
            if tree.first().is_none_or(|root| root.kind != Kind::Forum) {
                return Err(Error::NotFound);
            }
            if let Some(session) = parent {
                let known = tree.iter().any(|request| request.id == session && request.kind == Kind::Session);
                // What hangs on a session that is divided already are its moderators' summaries.
                let divided = tree.iter().any(|part| part.kind == Kind::Topic && part.parent == Some(session));
                if !known || (!divided && store::count(tx, session)?.posts > 0) {
                    return Err(fault(&kept, if known { "fault-session-used" } else { "fault-session" }, "part_of"));
                }
            }
            let kind = if parent.is_some() { Kind::Topic } else { Kind::Session };
            let parent = parent.unwrap_or(forum);
            let new = NewPart { kind, parent, number: &number, title: &title, body: &body, released: None };
            let divides =
                kind == Kind::Topic && !tree.iter().any(|one| one.kind == Kind::Topic && one.parent == Some(parent));
            let part = store::insert(tx, &page.actor, &new, now)?;
            if divides {
                store::move_questions(tx, &page.actor, (parent, part), now)?;
            }
            Ok(format!("/topics/{part}"))
        })
        .await
}
