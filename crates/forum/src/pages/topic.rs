//! The page of a topic: its thread of posts and the form to write one. A topic is a sub-topic, or a session without any.

pub(crate) mod posts;
pub(crate) mod seen;
pub(crate) mod thread;
mod write;

use askama::Template;
use axum::response::{IntoResponse, Response};
use db::{Instant, Read};
use http::StatusCode;
use http::header::LOCATION;
use language::{Language, Localized, Markup};
use page::{Error, Form, Format, Mark, Page, Segment, Visit};
use record::content::{self, Thing};
use record::contribution::{self, Number};
use record::request::Request;
use record::{Action, Circles, Facts, Kind, RecordId};
use serde_json::Value;

use self::posts::Within;
use self::thread::{Shown, Span};
use super::letter::takes_letters;
use super::subscription::Subscription;
use super::{Choice, language_of, languages, numbered, paragraphs, when, worded};
use super::{by_own_clocks, linked, release_of, value, zone_of};
use crate::api::shape::{ForumName, Question, Topic};
use crate::model::{self, LONGEST_TITLE, Phase, Place, Speaker};
use crate::post;
use crate::store::draft::Draft;
use crate::store::summary::Summary;
use crate::store::text::Texts;
use crate::store::thread::Marked;
use crate::store::upload::{Upload, Writing};
use crate::store::{self, Count, NewPart, post::Reader};

pub(crate) use self::thread::spoken_for;
pub(crate) use self::write::{create_post, rendered, save as save_post, written};

#[derive(Template)]
#[template(path = "topic.html")]
struct Show {
    page: Page,
    place: Place,
    count: Count,
    moderators: Vec<String>,
    thread: Shown,
    /// What moderators told everybody of the session, those of its weeks first.
    summaries: Vec<Summary>,
    /// The threads of this place about which a moderator decided, and those that were moved away.
    marked: Vec<Marked>,
    /// Whether the visitor moderates here.
    moderates: bool,
    flat: bool,
    /// Whether posts are shown in the language of the page where there is a translation.
    translated: bool,
    texts: Texts,
    /// By whose clocks the visitor lives.
    zone: Option<String>,
    /// As what the visitor may speak here; nothing when they do not take part.
    speakers: Vec<Choice>,
    /// How the visitor hears of it by mail, if they are signed in.
    subscription: Option<Subscription>,
    form: Form,
    /// What was typed, as it would stand in the thread.
    preview: Option<Markup>,
    /// What the visitor has begun to write here.
    drafts: Vec<Draft>,
    /// What the visitor has sent for the post in the form.
    uploads: Vec<Upload>,
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
    /// The post whose words are to be quoted in the reply.
    quote: Option<Number>,
}

impl Asked {
    fn of(visit: &Visit) -> Self {
        let number = |name| visit.query(name).and_then(|text| text.parse::<Number>().ok());
        let most = visit.query("posts").and_then(|text| text.parse().ok()).unwrap_or(thread::USUAL);
        let flat = visit.query("view") == Some("flat");
        let translated = visit.query("words") == Some("translated");
        let most = most.clamp(1, thread::MOST);
        let span = Span { after: number("after").unwrap_or(Number(0)), most, flat, translated };
        Asked { span, posted: number("posted"), reply: number("reply"), quote: number("quote") }
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

    /// What stands here now, for a page that is told when it is something else.
    fn mark(&self) -> Mark {
        mark(&self.count)
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

    /// Whether a question has no words yet in the language of the page.
    fn is_pending(&self, question: &Request) -> bool {
        question.title.exact(self.page.language).is_none()
    }

    /// Whether the visitor can put a question here.
    fn asks(&self) -> bool {
        self.page.actor.is_officer() || (self.moderates && !self.phase().is_over())
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

    /// Whether an officer can enter what came by letter.
    fn takes_letters(&self) -> bool {
        takes_letters(&self.place, self.page.now)
    }

    /// Whether posts are shown: a session that has sub-topics may have summaries.
    fn has_posts(&self) -> bool {
        self.place.takes_posts() || !self.thread.posts.is_empty()
    }

    /// "Summary of week 2", where the post is one.
    fn summary_of(&self, post: &i64) -> Option<String> {
        let summary = self.summaries.iter().find(|summary| summary.post == Some(Number(*post)))?;
        Some(super::summary::title(&self.page, summary.week))
    }

    /// A line for each summary: what it is, with its number.
    fn summary_links(&self) -> Vec<(String, Number)> {
        let link = |summary: &Summary| Some((super::summary::title(&self.page, summary.week), summary.post?));
        self.summaries.iter().rev().filter_map(link).collect()
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

    /// When the draft in the form was kept, if there is one.
    fn kept(&self) -> Option<Instant> {
        let parent = self.form.value("parent").parse().ok();
        self.drafts.iter().find(|draft| draft.parent == parent).map(|draft| draft.at)
    }

    /// Whether a file that is there goes with the post.
    /// Where files are sent before the post.
    fn uploads_to(&self) -> String {
        format!("/topics/{}/uploads", self.place.topic.id)
    }

    /// The drafts that are not in the form.
    fn other_drafts(&self) -> impl Iterator<Item = &Draft> {
        let parent = self.form.value("parent").parse().ok();
        self.drafts.iter().filter(move |draft| draft.parent != parent)
    }

    /// The language of the preview.
    fn written_in(&self) -> Language {
        self.form.value("language").parse().unwrap_or(self.page.language)
    }

    /// Threads that are held up to the reader, or closed.
    fn held_up(&self) -> impl Iterator<Item = &Marked> {
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
        return visit.json_of_record(move |tx, page| Ok((id, as_json(tx, &page, id, asked.span)?))).await;
    }
    visit.show(move |tx, page| read(tx, page, id, asked, None)).await
}

/// How many posts stand at a place, and the number of the last: a page that knows `85 111` is told `86 112`.
fn mark(count: &Count) -> Mark {
    format!("{} {}", count.posts, count.last.map_or(0, |(number, _)| number))
}

/// Tells a page that stands open when there is something new.
pub(crate) async fn live(visit: Visit, Segment(id): Segment<RecordId>) -> page::Result {
    visit
        .read(move |tx, page| {
            let place = store::setup::place(tx, Circles::of(&page.actor), id)?.filter(|place| place.is_open(page.now));
            place.map(drop).ok_or(Error::NotFound)
        })
        .await?;
    visit.site.tell(id, |tx, topic| Ok(mark(&store::count(tx, topic)?))).await
}

/// What was typed, and its preview if that was wanted.
type Typed = (Form, Option<Markup>);

fn read(tx: &mut Read<'_>, page: Page, id: RecordId, asked: Asked, typed: Option<Typed>) -> page::Result<Show> {
    let place = store::setup::place(tx, Circles::of(&page.actor), id)?.ok_or(Error::NotFound)?;
    let count = store::count(tx, id)?;
    let moderators = store::participant::moderators_of(tx, place.session_id())?;
    let speakers = post::speakers(tx, &page.actor, &place)?;
    let seen = page.actor.person().map(|person| store::seen::find(tx, person, id)).transpose()?;
    let reader = Reader { seen, ..Reader::new(&page.actor, post::moderates(&speakers)) };
    let thread = thread::read(tx, &page, &place, asked.span, &count, &reader)?;
    let (texts, zone) = (store::text::all(tx, place.forum.id)?, zone_of(tx, &page)?);
    let receipt = receipt(tx, &page, asked.posted)?;
    let summaries = store::summary::list(tx, place.session_id())?;
    let marked = store::thread::marked(tx, id)?;
    let moderates = reader.moderates;
    let drafts = match page.actor.person().filter(|_| place.is_open(page.now) && !speakers.is_empty()) {
        Some(person) => store::draft::list(tx, person, id)?,
        None => Vec::new(),
    };
    let fresh = typed.is_none();
    let (mut form, preview) = match typed {
        Some(typed) => typed,
        None => (begun(tx, &page, asked, &drafts)?, None),
    };
    let uploads = match page.actor.person().filter(|_| place.is_open(page.now) && !speakers.is_empty()) {
        Some(person) => {
            store::upload::list(tx, Writing { person, topic: id, parent: form.value("parent").parse().ok() })?
        }
        None => Vec::new(),
    };
    for upload in uploads.iter().filter(|upload| fresh && upload.is_whole()) {
        form.add("upload", &upload.id.to_string());
    }
    let speakers = choices(&page, tx, &speakers, &form)?;
    let Span { flat, translated, .. } = asked.span;
    let subscription = Subscription::of_place(tx, &page, &place)?;
    Ok(Show {
        page,
        place,
        count,
        moderators,
        thread,
        summaries: summaries.into_iter().filter(|summary| summary.post.is_some()).collect(),
        flat,
        translated,
        marked,
        moderates,
        texts,
        zone,
        speakers,
        subscription,
        form,
        preview,
        drafts,
        uploads,
        receipt,
    })
}

/// The form as it is handed out: with the draft that was kept for this place, and with what is to be quoted.
fn begun(tx: &mut Read<'_>, page: &Page, asked: Asked, drafts: &[Draft]) -> page::Result<Form> {
    let parent = asked.quote.or(asked.reply);
    let mut values: Vec<(&str, String)> = parent.map(|parent| ("parent", parent.0.to_string())).into_iter().collect();
    let draft = drafts.iter().find(|draft| draft.parent == parent);
    if let Some(draft) = draft {
        values.push(("capacity", draft.capacity.clone()));
        values.push(("language", draft.language.clone()));
        values.extend(draft.answers.split_whitespace().map(|answer| ("answers", answer.to_owned())));
    }
    let mut text = draft.map(|draft| draft.text.clone()).unwrap_or_default();
    let quoted = asked.quote.map(|number| contribution::find(tx, &page.actor, number)).transpose()?.flatten();
    if let Some(post) = quoted.filter(|post| !post.state.is_gone()) {
        let before = if text.is_empty() { "" } else { "\n\n" };
        text = format!("{text}{before}{}", model::quotation(post.number, &post.text));
    }
    values.push(("text", text));
    Ok(Form::filled(values))
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
    let span = Span { after: Number(0), most: posts, flat: false, translated: false };
    let shown = read(tx, page, topic, Asked { span, posted: None, reply: None, quote: None }, None)?;
    shown.render().map_err(|error| Error::Internal(error.to_string()))
}

/// The capacities to choose from, with the Party, group or organization beside them.
pub(crate) fn choices(page: &Page, tx: &mut Read<'_>, speakers: &[Speaker], form: &Form) -> page::Result<Vec<Choice>> {
    let mut choices = Vec::new();
    for speaker in speakers {
        let capacity = page.of("capacity", speaker.capacity.code()).to_string();
        let whom = record::speaker::for_whom(tx, speaker)?.map(|name| page.text(&name).to_owned());
        let name = match whom {
            Some(whom) => page.say("post-for").with("whom", whom).with("capacity", capacity).to_string(),
            None => capacity,
        };
        let value = speaker.capacity.code().to_owned();
        choices.push(Choice { chosen: form.value("capacity") == value, value, name });
    }
    Ok(choices)
}

/// The place as programs read it.
pub(crate) fn shape(tx: &mut Read<'_>, page: &Page, id: RecordId) -> page::Result<Topic> {
    let place = store::setup::place(tx, Circles::of(&page.actor), id)?.ok_or(Error::NotFound)?;
    let count = store::count(tx, id)?;
    let question = |question: &Request| Question {
        id: question.id.0,
        number: question.number.clone(),
        text: page.text(&question.title).to_owned(),
    };
    Ok(Topic {
        id: id.0,
        kind: place.topic.kind.code().to_owned(),
        number: place.topic.number.clone(),
        title: page.text(&place.topic.title).to_owned(),
        forum: ForumName { id: place.forum.id.0, title: page.text(&place.forum.title).to_owned() },
        state: place.phase(page.now).code().to_owned(),
        closes: place.course.window.closes.to_string(),
        questions: place.questions.iter().map(question).collect(),
        posts: count.posts,
        parties: count.parties,
        organizations: count.organizations,
        address: format!("{}/topics/{id}", page.base()),
    })
}

/// The page as JSON: the place, and the posts that the page shows.
fn as_json(tx: &mut Read<'_>, page: &Page, id: RecordId, span: Span) -> page::Result<Value> {
    let mut value = value(&shape(tx, page, id)?)?;
    value["shown"] = self::value(&posts::list(tx, page, Within::Topic(id), (span.after, span.most))?)?;
    Ok(value)
}

pub(crate) async fn add_questions(visit: Visit, Segment(id): Segment<RecordId>, form: Form) -> page::Result {
    let asked = Asked::of(&visit);
    match save_questions(&visit, id, form).await {
        Err(Error::Invalid(form)) => {
            visit
                .show_as(StatusCode::UNPROCESSABLE_ENTITY, move |tx, page| {
                    read(tx, page, id, asked, Some(((*form).clone(), None)))
                })
                .await
        }
        other => other,
    }
}

/// Guiding questions, one a line.
pub(crate) async fn save_questions(visit: &Visit, id: RecordId, mut form: Form) -> page::Result {
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
            let standing = post::standing(tx, &page.actor, id)?.ok_or(Error::NotFound)?;
            // An officer sets a place up at any time; a moderator asks those who are there to answer.
            let settled = !page.actor.is_officer() && standing.place.phase(now).is_over();
            let moderates = Some(standing.moderates());
            record::may(
                &page.actor,
                Action::Moderate,
                &Facts { moderates, settled: Some(settled), ..Facts::default() },
            )?;
            let place = standing.place;
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

/// Leads to a post where it stands in its thread.
pub(crate) async fn find_post(visit: Visit, Segment(number): Segment<Number>) -> page::Result {
    if visit.format() == Format::Json {
        let read = move |tx: &mut Read<'_>, page: Page| {
            let post = posts::get(tx, &page, number)?;
            Ok((RecordId(post.id), value(&post)?))
        };
        return visit.json_of_record(read).await;
    }
    let posted = visit.query("posted").and_then(|text| text.parse::<Number>().ok());
    let path = visit
        .read(move |tx, page| {
            let stands = store::post::stands(tx, &page.actor, number)?.ok_or(Error::NotFound)?;
            let (topic, reader) = (stands.topic, Reader::new(&page.actor, stands.moderates));
            let before = (store::post::count_until(tx, topic, number, &reader)? - 1).max(0);
            let after = store::post::number_at(tx, topic, before / thread::USUAL * thread::USUAL, &reader)?;
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
