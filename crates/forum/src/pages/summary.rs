//! The page on which moderators write a summary of a session: beside the words, what was said and is not in them yet. Each
//! `#123` in the text is a post on which the summary rests.

use std::collections::BTreeSet;

use askama::Template;
use db::{Instant, Read};
use language::{Language, Markup};
use page::{Error, Form, Page, Segment, Visit};
use record::citation::{self, NewCitation, Tie};
use record::contribution::{self, Channel, Number, State};
use record::request::Request;
use record::{Action, Circles, Facts, Kind, RecordId};

use super::topic::written;
use super::{Choice, language_of, languages, numbered, worded};
use crate::markdown;
use crate::model::summary::Week;
use crate::model::{LONGEST_POST, Phase, Place};
use crate::post::{self, NewPost};
use crate::store;
use crate::store::summary::{self, Said, Summary};

/// So many posts are shown beside the words.
const SAID: i64 = 500;

#[derive(Template)]
#[template(path = "summary.html")]
struct Edit {
    page: Page,
    place: Place,
    week: Week,
    span: record::request::Window,
    /// As it is kept, if anything is.
    kept: Option<Summary>,
    form: Form,
    preview: Option<Markup>,
    said: Vec<Said>,
    /// The numbers that stand in the words.
    taken_up: BTreeSet<Number>,
}

impl Edit {
    fn title(&self) -> String {
        title(&self.page, self.week)
    }

    fn numbered(&self) -> String {
        numbered(&self.page, &self.place.topic)
    }

    fn worded(&self, request: &Request) -> Markup {
        worded(&self.page, &request.title)
    }

    fn languages(&self) -> Vec<Choice> {
        languages(&self.form, self.page.language)
    }

    fn written_in(&self) -> Language {
        self.form.value("language").parse().unwrap_or(self.page.language)
    }

    fn post(&self) -> Option<Number> {
        self.kept.as_ref().and_then(|kept| kept.post)
    }

    /// What somebody else has kept meanwhile, where the form says otherwise.
    fn of_another(&self) -> Option<&Summary> {
        self.kept.as_ref().filter(|_| self.form.is_stale())
    }

    /// When it was kept last.
    fn at(&self) -> String {
        self.kept.as_ref().map(|kept| kept.at.microseconds().to_string()).unwrap_or_default()
    }

    /// What was said, by place: in the session itself, then in its sub-topics; what is not in the words yet comes first.
    fn places(&self) -> Vec<(&Request, Vec<&Said>)> {
        let places = std::iter::once(&self.place.topic).chain(&self.place.subtopics);
        let of = |place: &Request| {
            let mut said: Vec<&Said> = self.said.iter().filter(|said| said.place == place.id).collect();
            said.sort_by_key(|said| (self.is_taken_up(said), said.number));
            said
        };
        places.map(|place| (place, of(place))).filter(|(_, said)| !said.is_empty()).collect()
    }

    fn is_taken_up(&self, said: &&Said) -> bool {
        self.taken_up.contains(&said.number)
    }

    /// How many posts stand in the words.
    fn used(&self) -> usize {
        self.said.iter().filter(|said| self.taken_up.contains(&said.number)).count()
    }
}

/// Where a summary is written.
fn path(session: RecordId, week: Week) -> String {
    if week.is_whole() {
        format!("/topics/{session}/summary")
    } else {
        format!("/topics/{session}/summary?week={week}")
    }
}

/// "Summary of week 2", "Summary of the session".
pub(crate) fn title(page: &Page, week: Week) -> String {
    match week.is_whole() {
        true => page.say("summary-whole").to_string(),
        false => page.say("summary-week").count("n", week.0).to_string(),
    }
}

/// The session, if the visitor moderates it, something can have been said in it, and it is not put away.
fn session(tx: &mut Read<'_>, page: &Page, id: RecordId) -> page::Result<Place> {
    let standing = post::standing(tx, &page.actor, id)?.ok_or(Error::NotFound)?;
    if standing.place.topic.kind != Kind::Session {
        return Err(Error::NotFound);
    }
    let settled = matches!(standing.place.phase(page.now), Phase::Draft | Phase::Announced | Phase::Archived);
    let facts = Facts { moderates: Some(standing.moderates()), settled: Some(settled), ..Facts::default() };
    record::may(&page.actor, Action::Moderate, &facts)?;
    Ok(standing.place)
}

fn kept(tx: &mut Read<'_>, session: RecordId, week: Week) -> page::Result<Option<Summary>> {
    Ok(summary::list(tx, session)?.into_iter().find(|kept| kept.week == week))
}

type Typed = (Form, Option<Markup>);

fn read(tx: &mut Read<'_>, page: Page, (id, week): (RecordId, Week), typed: Option<Typed>) -> page::Result<Edit> {
    let place = session(tx, &page, id)?;
    let span = week.span(place.course.window).ok_or(Error::NotFound)?;
    let kept = kept(tx, id, week)?;
    let (form, preview) = match typed {
        Some(typed) => typed,
        None => (begun(tx, kept.as_ref())?, None),
    };
    let taken_up = markdown::numbers(form.value("text")).into_iter().collect();
    let until = if week.is_whole() { page.now.max(span.closes) } else { span.closes };
    let said = summary::said(tx, id, (span.opens, until), SAID)?;
    Ok(Edit { page, place, week, span, kept, form, preview, said, taken_up })
}

/// The form with what is being written, or else with what the post says.
fn begun(tx: &mut Read<'_>, kept: Option<&Summary>) -> page::Result<Form> {
    let Some(kept) = kept else { return Ok(Form::default()) };
    let said = match kept.post.filter(|_| kept.text.is_empty()) {
        Some(post) => Some(contribution::get(tx, post)?),
        None => None,
    };
    let (language, text) = match &said {
        Some(post) => (post.language, post.text.as_str()),
        None => (kept.language, kept.text.as_str()),
    };
    Ok(Form::filled([("language", language.code()), ("text", text)]))
}

/// Of what a summary is asked for.
fn week(asked: Option<&str>) -> page::Result<Week> {
    asked.filter(|week| !week.is_empty()).map_or(Ok(Week::WHOLE), |week| week.parse().map_err(|_| Error::NotFound))
}

pub(crate) async fn edit(visit: Visit, Segment(id): Segment<RecordId>) -> page::Result {
    let week = week(visit.query("week"))?;
    visit.show(move |tx, page| read(tx, page, (id, week), None)).await
}

pub(crate) async fn update(visit: Visit, Segment(id): Segment<RecordId>, form: Form) -> page::Result {
    let week = week(Some(form.value("week")))?;
    let done = match form.value("do") {
        "preview" => preview(&visit, (id, week), form).await,
        "draft" => keep(&visit, (id, week), form).await,
        _ => publish(&visit, (id, week), form).await,
    };
    match done {
        Err(Error::Invalid(form)) => {
            let status = form.status();
            visit.show_as(status, move |tx, page| read(tx, page, (id, week), Some(((*form).clone(), None)))).await
        }
        other => other,
    }
}

async fn preview(visit: &Visit, which: (RecordId, Week), mut form: Form) -> page::Result {
    let text = form.text("text", LONGEST_POST);
    language_of(&mut form);
    let form = form.accept()?;
    let html = Markup::finished(written(visit, &form, &text).await?.html);
    visit.show(move |tx, page| read(tx, page, which, Some((form.clone(), Some(html.clone()))))).await
}

/// Whether nobody else has kept other words since the form was handed out; otherwise the form, with a complaint.
fn is_fresh(page: &Page, kept: Option<&Summary>, form: &Form) -> page::Result<()> {
    let seen = form.value("seen").parse().ok().map(Instant::from_microseconds);
    match kept {
        Some(kept) if Some(kept.at) != seen && kept.person != page.actor.person() => {
            Err(super::forum::fault(form, "fault-summary-stale", "text"))
        }
        _ => Ok(()),
    }
}

/// Keeps what was typed for whoever goes on with it. The form's key is for what will be put before everybody, so it is not
/// used up.
async fn keep(visit: &Visit, (id, week): (RecordId, Week), mut form: Form) -> page::Result {
    if form.value("text").chars().count() > LONGEST_POST {
        form.invalid("fault-too-long", "text");
    }
    let language = language_of(&mut form).unwrap_or(Language::English);
    let mut form = form.accept()?;
    form.set("form_key", "");
    let (now, sent) = (visit.now, form.clone());
    visit
        .submit(&form, move |tx, page| {
            let place = session(tx, page, id)?;
            week.span(place.course.window).ok_or(Error::NotFound)?;
            is_fresh(page, kept(tx, id, week)?.as_ref(), &sent)?;
            let text = sent.value("text").replace("\r\n", "\n");
            summary::put(tx, &page.actor, (id, week), (language, &text), now)?;
            Ok(path(id, week))
        })
        .await
}

/// Puts the summary before everybody: as a post of the session, or as a new version of the one that it is.
async fn publish(visit: &Visit, (id, week): (RecordId, Week), mut form: Form) -> page::Result {
    let text = form.text("text", LONGEST_POST);
    let language = language_of(&mut form).unwrap_or(Language::English);
    let form = form.accept()?;
    let text = written(visit, &form, &text).await?;
    let numbers = markdown::numbers(&text.text);
    let (now, sent) = (visit.now, form.clone());
    visit
        .submit(&form, move |tx, page| {
            let place = session(tx, page, id)?;
            week.span(place.course.window).ok_or(Error::NotFound)?;
            let kept = kept(tx, id, week)?;
            is_fresh(page, kept.as_ref(), &sent)?;
            summary::put(tx, &page.actor, (id, week), (language, ""), now)?;
            let (record, number) = match kept.and_then(|kept| kept.post) {
                Some(number) => {
                    let post = contribution::get(tx, number)?;
                    if post.text != text.text || post.language != language {
                        contribution::amend(tx, &page.actor, number, (language, &text), now)?;
                    }
                    (post.id, number)
                }
                None => {
                    let standing = post::standing(tx, &page.actor, id)?.ok_or(Error::NotFound)?;
                    let speaker = standing.moderator().ok_or(Error::NotFound)?;
                    let (channel, state) = (Channel::Web, State::Published);
                    let new = NewPost { parent: None, speaker, channel, language, text: &text, answers: &[], state };
                    let receipt = post::insert(tx, &page.actor, &place, &new, now)?;
                    (receipt.id, receipt.number)
                }
            };
            for target in summary::records(tx, place.forum.id, &numbers)?.into_iter().filter(|post| *post != record) {
                let citation = NewCitation { source: record, tie: Tie::Summarizes, target, passage: None };
                citation::cite(tx, &page.actor, &citation, now)?;
            }
            summary::put_post(tx, (id, week), number)?;
            Ok(format!("/posts/{0}?posted={0}", number.0))
        })
        .await
}

/// A summary as the desk tells of it.
pub(crate) struct Row {
    pub session_id: RecordId,
    pub session: String,
    pub week: Week,
    pub title: String,
    /// Where it is written, by those who may.
    pub href: Option<String>,
    /// How far it is.
    pub kept: Option<Summary>,
    pub due: bool,
}

/// The summaries that can be written in a forum, session by session.
pub(crate) fn rows(tx: &mut Read<'_>, page: &Page, forum: RecordId) -> page::Result<Vec<Row>> {
    let parts = record::request::tree(tx, Circles::of(&page.actor), forum)?;
    let Some(found) = store::setup::find(tx, &page.actor, forum)? else { return Ok(Vec::new()) };
    if matches!(found.course.phase(page.now), Phase::Draft | Phase::Announced | Phase::Archived) {
        return Ok(Vec::new());
    }
    let window = found.course.window;
    let mut rows = Vec::new();
    for session in parts.iter().filter(|part| part.kind == Kind::Session) {
        let may = post::standing(tx, &page.actor, session.id)?.is_some_and(|standing| standing.moderates());
        let mut kept = summary::list(tx, session.id)?;
        let whole = kept.iter().any(|kept| kept.week.is_whole() && kept.post.is_some());
        for week in Week::begun(window, page.now).into_iter().chain([Week::WHOLE]) {
            let at = kept.iter().position(|kept| kept.week == week);
            let kept = at.map(|at| kept.swap_remove(at));
            rows.push(Row {
                session_id: session.id,
                week,
                session: numbered(page, session),
                title: title(page, week),
                href: may.then(|| path(session.id, week)),
                // Once all is summed up, nobody waits for the weeks any more.
                due: !whole && week.is_due(window, page.now) && kept.as_ref().is_none_or(|kept| kept.post.is_none()),
                kept,
            });
        }
    }
    Ok(rows)
}
