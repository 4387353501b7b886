//! The page of a topic: its thread of posts and the form to write one. A topic is a sub-topic, or a session without any.

mod thread;

use askama::Template;
use axum::response::{IntoResponse, Response};
use db::{Instant, Read};
use http::StatusCode;
use http::header::LOCATION;
use language::{Language, Localized, Markup};
use page::{Error, Form, Format, Page, Segment, Visit};
use record::content::{self, Thing};
use record::contribution::{Capacity, Channel, Number, State};
use record::request::Request;
use record::{Action, Circles, Facts, Kind, RecordId, Refusal};
use serde_json::{Value, json};

use self::thread::{Shown, Span};
use super::forum::fault;
use super::subscription::Subscription;
use super::{Choice, language_of, languages, numbered, paragraphs, when, worded};
use super::{by_own_clocks, linked, release_of, zone_of};
use crate::markdown;
use crate::model::{LONGEST_POST, LONGEST_TITLE, Phase, Place, Speaker};
use crate::post::{self, NewPost};
use crate::store::text::Texts;
use crate::store::thread::Marked;
use crate::store::{self, Count, NewPart, post::Reader};

#[derive(Template)]
#[template(path = "topic.html")]
struct Show {
    page: Page,
    place: Place,
    count: Count,
    moderators: Vec<String>,
    thread: Shown,
    /// The threads of this place about which a moderator decided, and those that were moved away.
    marked: Vec<Marked>,
    /// Whether the visitor moderates here.
    moderates: bool,
    flat: bool,
    texts: Texts,
    /// By whose clocks the visitor lives.
    zone: Option<String>,
    /// As what the visitor may speak here; nothing when they do not take part.
    speakers: Vec<Choice>,
    /// How the visitor hears of it by mail, if they are signed in.
    subscription: Option<Subscription>,
    form: Form,
    receipt: Option<Receipt>,
}

/// What somebody is told once their post has been taken in.
struct Receipt {
    number: Number,
    /// The first sixteen digits of the digest that is noted and sealed.
    digest: String,
}

/// What the address asks for.
#[derive(Clone, Copy)]
struct Asked {
    span: Span,
    posted: Option<Number>,
    reply: Option<Number>,
}

impl Asked {
    fn of(visit: &Visit) -> Self {
        let number = |name| visit.query(name).and_then(|text| text.parse::<Number>().ok());
        let most = visit.query("posts").and_then(|text| text.parse().ok()).unwrap_or(thread::USUAL);
        let flat = visit.query("view") == Some("flat");
        let span = Span { after: number("after").unwrap_or(Number(0)), most: most.clamp(1, thread::MOST), flat };
        Asked { span, posted: number("posted"), reply: number("reply") }
    }
}

impl Show {
    fn phase(&self) -> Phase {
        self.place.phase(self.page.now)
    }

    fn when(&self) -> Markup {
        when(&self.page, &self.place.course, self.page.now)
    }

    /// When it opens or closes by the visitor's own clocks.
    fn locally(&self) -> Option<String> {
        let window = self.place.course.window;
        let shown = if matches!(self.phase(), Phase::Draft | Phase::Announced) { window.opens } else { window.closes };
        by_own_clocks(&self.page, self.zone.as_deref(), shown)
    }

    fn linked(&self, text: &Localized) -> Option<Markup> {
        linked(&self.page, text)
    }

    /// When a guiding question appears that waits for its day.
    fn waits(&self, question: &Request) -> Option<String> {
        let released = question.released.filter(|_| question.state == store::WAITING)?;
        Some(self.page.say("question-released").with("when", self.page.instant(released)).to_string())
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

    fn open(&self) -> bool {
        self.place.is_open(self.page.now)
    }

    fn in_reply_to(&self) -> Markup {
        let number = self.form.value("parent");
        self.page.say("post-in-reply-to").link("number", format!("#{number}"), format!("/posts/{number}")).html()
    }

    /// Whether the form to write a post is shown: also when it comes back with a fault.
    fn writes(&self) -> bool {
        let may = self.open() && !self.speakers.is_empty();
        may || self.form.field("text").fault.is_some()
    }

    /// Threads that are held up to the reader, or closed.
    fn kept(&self) -> impl Iterator<Item = &Marked> {
        self.marked.iter().filter(|thread| thread.topic == self.place.topic.id && (thread.pinned || thread.closed))
    }

    /// Replies that became threads of their own: number, and what they replied to.
    fn split(&self) -> impl Iterator<Item = (Number, Number)> {
        let here = self.marked.iter().filter(|thread| thread.topic == self.place.topic.id);
        here.filter_map(|thread| Some((thread.number, thread.split_from?)))
    }

    /// Threads that were moved elsewhere: the trace that they leave.
    fn moved(&self) -> impl Iterator<Item = &Marked> {
        self.marked.iter().filter(|thread| thread.topic != self.place.topic.id)
    }

    /// Whether the box of a guiding question was ticked.
    fn answers(&self, question: &Request) -> bool {
        self.form.has("answers", &question.id.to_string())
    }
}

pub(crate) async fn show(visit: Visit, Segment(id): Segment<RecordId>) -> page::Result {
    let asked = Asked::of(&visit);
    if visit.format() == Format::Json {
        return visit.json(move |tx, page| as_json(tx, &page, id, asked)).await;
    }
    visit.show(move |tx, page| read(tx, page, id, asked, None)).await
}

fn read(tx: &mut Read<'_>, page: Page, id: RecordId, asked: Asked, typed: Option<Form>) -> page::Result<Show> {
    let place = store::setup::place(tx, Circles::of(&page.actor), id)?.ok_or(Error::NotFound)?;
    let count = store::count(tx, id)?;
    let moderators = store::participant::moderators_of(tx, place.session_id())?;
    let speakers = post::speakers(tx, &page.actor, &place)?;
    let seen = page.actor.person().map(|person| store::seen::find(tx, person, id)).transpose()?;
    let reader = Reader { seen, ..Reader::new(&page.actor, post::moderates(&speakers)) };
    let thread = thread::read(tx, &page, &place, asked.span, &count, &reader)?;
    let (texts, zone) = (store::text::all(tx, place.forum.id)?, zone_of(tx, &page)?);
    let receipt = receipt(tx, &page, asked.posted)?;
    let marked = store::thread::marked(tx, id)?;
    let moderates = reader.moderates;
    let form = match (typed, asked.reply) {
        (Some(form), _) => form,
        (None, Some(number)) => Form::filled([("parent", number.0.to_string())]),
        (None, None) => Form::default(),
    };
    let speakers = choices(&page, tx, &speakers, &form)?;
    let flat = asked.span.flat;
    let subscription = Subscription::of_place(tx, &page, &place)?;
    Ok(Show {
        page,
        place,
        count,
        moderators,
        thread,
        flat,
        marked,
        moderates,
        texts,
        zone,
        speakers,
        subscription,
        form,
        receipt,
    })
}

/// What the author of a post is told about it.
fn receipt(tx: &mut Read<'_>, page: &Page, posted: Option<Number>) -> page::Result<Option<Receipt>> {
    let (Some(number), Some(person)) = (posted, page.actor.person()) else { return Ok(None) };
    let Some(version) = store::post::own_version(tx, number, person)? else { return Ok(None) };
    let digest = content::digest(tx, &Thing::Version(number, version))?;
    Ok(digest.map(|digest| Receipt { number, digest: digest.hex().chars().take(16).collect() }))
}

/// The first page of a topic's thread, as a visitor gets it: what a measurement of the bare work does over and over.
///
/// # Errors
/// [`Error::NotFound`] for what is no topic; the store's own.
pub fn thread_html(tx: &mut Read<'_>, page: Page, topic: RecordId, posts: i64) -> page::Result<String> {
    let span = Span { after: Number(0), most: posts, flat: false };
    let shown = read(tx, page, topic, Asked { span, posted: None, reply: None }, None)?;
    shown.render().map_err(|error| Error::Internal(error.to_string()))
}

/// The capacities to choose from, with the Party or organization beside them.
fn choices(page: &Page, tx: &mut Read<'_>, speakers: &[Speaker], form: &Form) -> page::Result<Vec<Choice>> {
    let mut choices = Vec::new();
    for speaker in speakers {
        let capacity = page.of("capacity", speaker.capacity.code()).to_string();
        let whom = match (speaker.party, speaker.institution) {
            (Some(party), _) => Some(page.text(&record::party::get(tx, party)?.name).to_owned()),
            (None, Some(institution)) => {
                record::institution::name(tx, institution)?.map(|name| page.text(&name).to_owned())
            }
            (None, None) => None,
        };
        let name = match whom {
            Some(whom) => page.say("post-for").with("whom", whom).with("capacity", capacity).to_string(),
            None => capacity,
        };
        let value = speaker.capacity.code().to_owned();
        choices.push(Choice { chosen: form.value("capacity") == value, value, name });
    }
    Ok(choices)
}

fn as_json(tx: &mut Read<'_>, page: &Page, id: RecordId, asked: Asked) -> page::Result<Value> {
    let place = store::setup::place(tx, Circles::of(&page.actor), id)?.ok_or(Error::NotFound)?;
    let count = store::count(tx, id)?;
    let moderates = post::moderates(&post::speakers(tx, &page.actor, &place)?);
    let posts = thread::as_json(tx, page, &place, asked.span, &Reader::new(&page.actor, moderates))?;
    Ok(json!({
        "id": id.0,
        "kind": place.topic.kind.code(),
        "number": place.topic.number,
        "title": page.text(&place.topic.title),
        "forum": { "id": place.forum.id.0, "title": page.text(&place.forum.title) },
        "state": place.phase(page.now).as_str(),
        "closes": place.course.window.closes.to_string(),
        "questions": place.questions.iter().map(|question| json!({
            "id": question.id.0, "number": question.number, "text": page.text(&question.title),
        })).collect::<Vec<_>>(),
        "posts": count.posts,
        "parties": count.parties,
        "organizations": count.organizations,
        "shown": posts,
        "address": format!("{}/topics/{id}", page.base()),
    }))
}

pub(crate) async fn create_post(visit: Visit, Segment(id): Segment<RecordId>, form: Form) -> page::Result {
    let asked = Asked::of(&visit);
    match save_post(&visit, id, form).await {
        Err(Error::Invalid(form)) => {
            let status = match form.field("text").fault {
                Some("fault-closed" | "fault-thread-closed" | "fault-not-open" | "fault-divided") => {
                    StatusCode::CONFLICT
                }
                Some("post-not-listed") => StatusCode::FORBIDDEN,
                _ => StatusCode::UNPROCESSABLE_ENTITY,
            };
            visit.show_as(status, move |tx, page| read(tx, page, id, asked, Some((*form).clone()))).await
        }
        other => other,
    }
}

async fn save_post(visit: &Visit, id: RecordId, mut form: Form) -> page::Result {
    let text = form.text("text", LONGEST_POST);
    let language = language_of(&mut form).unwrap_or(Language::English);
    let parent = match form.value("parent") {
        "" => None,
        typed => Some(typed.parse::<Number>().map_err(|_| Error::NotFound)?),
    };
    let capacity = match form.value("capacity") {
        "" => None,
        _ => form.parse::<Capacity>("capacity", "fault-capacity"),
    };
    let answers: Vec<RecordId> = form.all("answers").filter_map(|id| id.parse().ok()).collect();
    let form = form.accept()?;
    let text = markdown::render(&text);
    let (kept, now) = (form.clone(), visit.now);
    visit
        .submit(&form, move |tx, page| {
            let standing = post::standing(tx, &page.actor, id)?.ok_or(Error::NotFound)?;
            match standing.decide(&page.actor, now) {
                // What was typed is not lost: it stands in the form, with what else can be done with it.
                Err(Refusal::NotNow) => return Err(fault(&kept, not_now(&standing.place, now), "text")),
                Err(Refusal::NotYours) => return Err(fault(&kept, "post-not-listed", "text")),
                decided => decided?,
            }
            if let Some(parent) = parent
                && !standing.moderates()
                && !post::takes_replies(tx, parent)?
            {
                return Err(fault(&kept, "fault-thread-closed", "text"));
            }
            let speaker = standing.speaker(capacity).ok_or_else(|| fault(&kept, "fault-capacity", "capacity"))?;
            let new = NewPost {
                parent,
                speaker,
                channel: Channel::Web,
                language,
                text: &text,
                answers: &answers,
                state: State::Published,
            };
            let receipt = post::insert(tx, &page.actor, &standing.place, &new, now)?;
            // On which page it stands is found out afterwards: here it would be read among what others write now.
            Ok(format!("/posts/{0}?posted={0}", receipt.number.0))
        })
        .await
}

/// Why nothing can be said at a place.
fn not_now(place: &Place, now: Instant) -> &'static str {
    match place.phase(now) {
        Phase::Draft | Phase::Announced => "fault-not-open",
        Phase::Open | Phase::Extended => "fault-divided",
        Phase::Closed | Phase::Summarized | Phase::Archived => "fault-closed",
    }
}

pub(crate) async fn add_questions(visit: Visit, Segment(id): Segment<RecordId>, form: Form) -> page::Result {
    let asked = Asked::of(&visit);
    match save_questions(&visit, id, form).await {
        Err(Error::Invalid(form)) => {
            visit
                .show_as(StatusCode::UNPROCESSABLE_ENTITY, move |tx, page| {
                    read(tx, page, id, asked, Some((*form).clone()))
                })
                .await
        }
        other => other,
    }
}

/// Guiding questions, one a line.
async fn save_questions(visit: &Visit, id: RecordId, mut form: Form) -> page::Result {
    let typed = form.text("questions", LONGEST_TITLE * 20);
    let questions: Vec<String> =
        typed.lines().map(str::trim).filter(|line| !line.is_empty()).map(str::to_owned).collect();
    if questions.iter().any(|question| question.chars().count() > LONGEST_TITLE * 2) {
        form.invalid("fault-too-long", "questions");
    }
    let language = language_of(&mut form).unwrap_or(Language::English);
    let released = release_of(&mut form);
    let form = form.accept()?;
    let now = visit.now;
    visit
        .submit(&form, move |tx, page| {
            record::may(&page.actor, Action::KeepForum, &Facts::default())?;
            let place = store::setup::place(tx, Circles::of(&page.actor), id)?.ok_or(Error::NotFound)?;
            for question in &questions {
                let (title, body) = (Localized::only(language, question.as_str()), Localized::default());
                let (kind, parent) = (Kind::Question, place.topic.id);
                let new = NewPart { kind, parent, number: "", title: &title, body: &body, released };
                store::insert(tx, &page.actor, &new, now)?;
            }
            Ok(format!("/topics/{id}"))
        })
        .await
}

/// Marks the posts of a topic as read, up to the last one of the page: nobody else is shown it, and nothing counts it.
pub(crate) async fn mark_seen(visit: Visit, Segment(id): Segment<RecordId>, form: Form) -> page::Result {
    let number: Number = form.value("up_to").parse().map_err(|_| Error::NotFound)?;
    visit
        .submit(&form, move |tx, page| {
            let person = page.actor.person().ok_or(Error::SignIn)?;
            let place = store::setup::place(tx, Circles::of(&page.actor), id)?.ok_or(Error::NotFound)?;
            let stands = store::post::stands(tx, &page.actor, number)?;
            if stands.is_none_or(|stands| stands.topic != place.topic.id) {
                return Err(Error::NotFound);
            }
            store::seen::put(tx, person, id, number)?;
            Ok(format!("/posts/{}", number.0))
        })
        .await
}

/// Leads to a post where it stands in its thread.
pub(crate) async fn find_post(visit: Visit, Segment(number): Segment<Number>) -> page::Result {
    if visit.format() == Format::Json {
        return visit.json(move |tx, page| thread::post_json(tx, &page, number)).await;
    }
    let posted = visit.query("posted").and_then(|text| text.parse::<Number>().ok());
    let path = visit
        .read(move |tx, page| {
            let stands = store::post::stands(tx, &page.actor, number)?.ok_or(Error::NotFound)?;
            let (topic, moderates) = (stands.topic, Reader::new(&page.actor, stands.moderates).moderates);
            let before = (store::post::count_until(tx, topic, number, moderates)? - 1).max(0);
            let after = store::post::number_at(tx, topic, before / thread::USUAL * thread::USUAL, moderates)?;
            let after = (after.0 > 0).then(|| format!("after={}", after.0));
            let posted = posted.map(|posted| format!("posted={}", posted.0));
            let query: Vec<String> = after.into_iter().chain(posted).collect();
            let query = if query.is_empty() { String::new() } else { format!("?{}", query.join("&")) };
            Ok(format!("/topics/{topic}{query}#post-{}", number.0))
        })
        .await?;
    Ok(see_other(&path))
}

fn see_other(path: &str) -> Response {
    (StatusCode::SEE_OTHER, [(LOCATION, path.to_owned())]).into_response()
}
