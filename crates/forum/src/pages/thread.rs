//! What is decided about a thread: it is pinned, closed, moved to another place, or a reply becomes one of its own. Each is a
//! decision on the record, with its reason.

use askama::Template;
use db::Read;
use http::StatusCode;
use language::Markup;
use page::{Error, Form, Page, Segment, Visit};
use record::contribution::{self, Number, State};
use record::decision::{self, What};
use record::request::{self, Request};
use record::{Action, Circles, Facts, Kind, RecordId};

use super::forum::fault;
use super::{Choice, numbered};
use crate::api::shape;
use crate::post::{self, Case};
use crate::store::thread;

/// The longest reason, in characters.
const LONGEST_REASON: usize = 1_000;
/// The decisions of this page.
const DECISIONS: [What; 6] = [What::Pin, What::Unpin, What::Close, What::Reopen, What::Move, What::Split];

#[derive(Template)]
#[template(path = "post/thread.html")]
struct Edit {
    page: Page,
    number: Number,
    /// The post with which its thread begins.
    root: Number,
    who: String,
    /// What can be decided, as things stand.
    choices: Vec<Choice>,
    /// To where the thread can be moved.
    places: Vec<Choice>,
    form: Form,
}

impl Edit {
    /// Whether the thread begins with this post.
    fn begins_it(&self) -> bool {
        self.root == self.number
    }

    /// With which post it begins.
    fn begins(&self) -> Markup {
        let root = self.root;
        self.page.say("thread-begins").link("number", root, format!("/posts/{}", root.0)).html()
    }
}

/// A post with its thread.
struct Thread {
    case: Case,
    root: Number,
    parent: Option<Number>,
    pinned: bool,
    closed: bool,
    /// The sessions and sub-topics of the forum on which posts hang, but its own.
    places: Vec<Request>,
}

impl Thread {
    /// The thread, if the visitor moderates it and it stands.
    fn of(tx: &mut Read<'_>, page: &Page, number: Number) -> page::Result<Self> {
        let case = post::case(tx, &page.actor, number)?.ok_or(Error::NotFound)?;
        case.decide(&page.actor, What::Pin)?;
        let root = thread::root(tx, number)?.ok_or(Error::NotFound)?;
        let (pinned, closed) = thread::stands(tx, root)?;
        let parent = contribution::get(tx, number)?.parent;
        let forum = request::forum_of(tx, case.topic())?;
        let parts = request::tree(tx, Circles::of(&page.actor), forum)?;
        let divided = |id: RecordId| parts.iter().any(|part| part.kind == Kind::Topic && part.parent == Some(id));
        let takes_posts = |part: &Request| match part.kind {
            Kind::Topic => true,
            Kind::Session => !divided(part.id),
            _ => false,
        };
        let other = |part: &&Request| takes_posts(part) && part.id != case.topic();
        let places = parts.iter().filter(other).cloned().collect();
        Ok(Thread { case, root, parent, pinned, closed, places })
    }

    /// Whether a decision would change something.
    fn allows(&self, what: What) -> bool {
        match what {
            What::Pin => !self.pinned,
            What::Unpin => self.pinned,
            What::Close => !self.closed,
            What::Reopen => self.closed,
            What::Move => !self.places.is_empty(),
            What::Split => self.parent.is_some(),
            _ => false,
        }
    }
}

/// The thread of a post, for programs.
pub(crate) fn shape(tx: &mut Read<'_>, page: &Page, number: Number) -> page::Result<shape::Thread> {
    let thread = Thread::of(tx, page, number)?;
    let (root, _) = contribution::record_of(tx, thread.root)?.ok_or(Error::NotFound)?;
    let about = decision::list(tx, root)?.into_iter().filter(|decision| decision.what.state().is_none());
    let decided = about.map(|decision| shape::Decided {
        what: decision.what.to_string(),
        at: decision.at.to_string(),
        reason: decision.reason,
    });
    Ok(shape::Thread {
        begins: thread.root.0,
        topic: thread.case.topic().0,
        pinned: thread.pinned,
        closed: thread.closed,
        can: DECISIONS.iter().filter(|what| thread.allows(**what)).map(What::to_string).collect(),
        places: thread.places.iter().map(|place| place.id.0).collect(),
        decided: decided.collect(),
    })
}

pub(crate) async fn edit(visit: Visit, Segment(number): Segment<Number>) -> page::Result {
    visit.show(move |tx, page| read(tx, page, number, Form::default())).await
}

fn read(tx: &mut Read<'_>, page: Page, number: Number, form: Form) -> page::Result<Edit> {
    let thread = Thread::of(tx, &page, number)?;
    let who = contribution::get(tx, number)?.who;
    let choice = |what: &What| Choice {
        value: what.to_string(),
        name: page.of("thread-do", what).to_string(),
        chosen: form.value("what") == what.code(),
    };
    let choices = DECISIONS.iter().filter(|what| thread.allows(**what)).map(choice).collect();
    let place = |place: &Request| Choice {
        value: place.id.to_string(),
        name: format!("{} {}", numbered(&page, place), page.text(&place.title)),
        chosen: form.value("place") == place.id.to_string(),
    };
    let places = thread.places.iter().map(place).collect();
    Ok(Edit { number, root: thread.root, who, choices, places, form, page })
}

pub(crate) async fn update(visit: Visit, Segment(number): Segment<Number>, form: Form) -> page::Result {
    match save(&visit, number, form).await {
        Err(Error::Invalid(form)) => {
            let status = StatusCode::UNPROCESSABLE_ENTITY;
            visit.show_as(status, move |tx, page| read(tx, page, number, (*form).clone())).await
        }
        other => other,
    }
}

pub(crate) async fn save(visit: &Visit, number: Number, mut form: Form) -> page::Result {
    let what = form.parse::<What>("what", "fault-thread-what").filter(|what| DECISIONS.contains(what));
    let reason = form.text("why", LONGEST_REASON);
    let place: Option<RecordId> = form.value("place").parse().ok();
    let form = form.accept()?;
    let (kept, now) = (form.clone(), visit.now);
    visit
        .submit(&form, move |tx, page| {
            let thread = Thread::of(tx, page, number)?;
            let what = what.filter(|what| thread.allows(*what));
            let what = what.ok_or_else(|| fault(&kept, "fault-thread-what", "what"))?;
            let (root, topic) = (thread.root, thread.case.topic());
            let about = if what == What::Split { number } else { root };
            let root_case = post::case(tx, &page.actor, about)?.filter(|case| case.state() == State::Published);
            let root_case = root_case.ok_or_else(|| fault(&kept, "fault-thread-what", "what"))?;
            match (what, thread.parent) {
                (What::Move, _) => {
                    let to = thread.places.iter().find(|known| Some(known.id) == place);
                    let to = to.ok_or_else(|| fault(&kept, "fault-thread-place", "place"))?.id;
                    // Whoever moves a thread into a session has a say there too.
                    record::may(&page.actor, Action::Moderate, &moderates_at(tx, page, to)?)?;
                    decision::insert(tx, &page.actor, (root_case.record(), what), &reason, now)?;
                    thread::hang(tx, &page.actor, root, (topic, to), now)?;
                }
                (What::Split, Some(parent)) => {
                    decision::insert(tx, &page.actor, (root_case.record(), what), &reason, now)?;
                    thread::split(tx, &page.actor, (number, parent, topic), now)?;
                }
                _ => {
                    decision::insert(tx, &page.actor, (root_case.record(), what), &reason, now)?;
                    let pinned =
                        if matches!(what, What::Pin | What::Unpin) { what == What::Pin } else { thread.pinned };
                    let closed =
                        if matches!(what, What::Close | What::Reopen) { what == What::Close } else { thread.closed };
                    crate::store::thread::mark(tx, (root, topic), (pinned, closed))?;
                }
            }
            Ok(format!("/posts/{}", number.0))
        })
        .await
}

/// Whether the actor moderates the forum of a place.
fn moderates_at(tx: &mut Read<'_>, page: &Page, place: RecordId) -> page::Result<Facts> {
    let forum = request::forum_of(tx, place)?;
    let moderates = super::participation::moderates(tx, page, forum)?;
    Ok(Facts { moderates: Some(moderates), ..Facts::default() })
}
