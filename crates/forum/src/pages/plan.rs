//! Setting up the forum that a report plans: what its text proposes, for an officer to correct and to choose from.
//!
//! The proposal is read again from the report's text whenever the form comes back, so that the form carries only what the
//! officer decides: fields `part-1`, `questions-1` … belong to the parts of the proposal in their order, `place-1` … to
//! the questions that are not placed.

use std::sync::Arc;

use askama::Template;
use db::{Instant, Write};
use http::StatusCode;
use language::Localized;
use page::{Error, Form, Page, Visit};
use record::citation::{self, NewCitation, Tie};
use record::document::{self, Document};
use record::request::Window;
use record::{Action, Facts, Kind, RecordId};
use undoc::{ForumProposal, ProposedPart, Question};

use super::window_of;
use crate::model::{self, LONGEST_BODY, LONGEST_TITLE, Settings, USUAL_WEEKS};
use crate::store::{self, NewForum, NewPart};

/// A report with the forum that it proposes.
struct Plan {
    document: Document,
    /// The paragraph that plans the forum.
    mandate: Option<RecordId>,
    proposal: ForumProposal,
    /// The forums that were set up from it before.
    before: Vec<(RecordId, String)>,
}

impl Plan {
    fn weeks(&self) -> u32 {
        self.proposal.weeks.unwrap_or(USUAL_WEEKS)
    }

    /// The form as it is first shown: all that is proposed, and no question chosen.
    fn form(&self, page: &Page) -> Form {
        let own = page.in_language(self.document.language);
        let title = own.say("plan-forum-title").with("symbol", &self.document.symbol).to_string();
        let opens = model::proposed_opening(page.now.day());
        let closes = opens.and_then(|opens| model::closing(opens, self.weeks()));
        let day = |day: Option<jiff::civil::Date>| day.map(|day| day.to_string()).unwrap_or_default();
        let mut values = vec![
            ("document".to_owned(), self.document.id.to_string()),
            ("title".to_owned(), title),
            ("opens_on".to_owned(), day(opens)),
            ("closes_on".to_owned(), day(closes)),
        ];
        let parts = (1..).zip(&self.proposal.parts);
        values.extend(parts.map(|(n, part)| (format!("part-{n}"), part.title.chars().take(LONGEST_TITLE).collect())));
        Form::filled(values)
    }
}

/// Reads what the report of a document proposes; a document that was not read from a report proposes nothing.
async fn plan(visit: &Visit, document: Option<RecordId>) -> Result<Arc<Plan>, Error> {
    let found = visit.read(move |tx, page| {
        let id = document.ok_or(Error::NotFound)?;
        let document = document::find(tx, &page.actor, id)?.ok_or(Error::NotFound)?;
        let proposal = undoc::propose(&undoc::read(&document::source(tx, id)?.ok_or(Error::NotFound)?));
        let mandate = match &proposal.mandate {
            Some(number) => document::numbered(tx, id, number)?,
            None => None,
        };
        let before = store::resting_on(tx, mandate.unwrap_or(id))?;
        Ok(Plan { document, mandate, proposal, before })
    });
    found.await.map(Arc::new)
}

#[derive(Template)]
#[template(path = "plan.html")]
struct Show {
    page: Page,
    plan: Arc<Plan>,
    form: Form,
}

impl Show {
    /// The parts of the proposal with the numbers that their fields have.
    fn parts(&self) -> impl Iterator<Item = (usize, &ProposedPart)> {
        (1..).zip(&self.plan.proposal.parts)
    }

    /// The questions that are not placed, with the names of their fields.
    fn unplaced(&self) -> impl Iterator<Item = (String, &Question)> {
        (1..).zip(&self.plan.proposal.unplaced).map(|(n, question)| (format!("place-{n}"), question))
    }

    /// "Session I", "Sub-topic (ii)".
    fn named(&self, part: &ProposedPart) -> String {
        let kind = self.page.of("kind", if part.is_subtopic { "topic" } else { "session" });
        format!("{kind} {}", part.number).trim_end().to_owned()
    }

    /// What a field is called where its faults are listed: those of a part with the part.
    fn label(&self, field: &str) -> String {
        let part = field.split_once('-').and_then(|(name, n)| Some((name, n.parse::<usize>().ok()?)));
        match part.and_then(|(name, n)| Some((name, self.plan.proposal.parts.get(n.checked_sub(1)?)?))) {
            Some(("part", part)) => format!("{}, {}", self.named(part), self.page.of("field", "title")),
            Some((_, part)) => format!("{}, {}", self.named(part), self.page.of("field", "questions")),
            None => self.page.of("field", field).to_string(),
        }
    }

    fn chosen(&self, part: &usize, question: &usize) -> bool {
        self.form.has(&format!("questions-{part}"), &question.to_string())
    }

    fn placed(&self, field: &str, part: &usize) -> bool {
        self.form.value(field) == part.to_string()
    }
}

/// The form, filled with what the report proposes.
pub(crate) async fn new(visit: Visit) -> page::Result {
    let document = visit.query("document").and_then(|id| id.parse().ok());
    let plan = plan(&visit, document).await?;
    visit
        .show(move |_, page| {
            let (plan, form) = (Arc::clone(&plan), plan.form(&page));
            Ok(Show { page, plan, form })
        })
        .await
}

/// Sets the forum up.
pub(crate) async fn create(visit: Visit, form: Form) -> page::Result {
    let plan = plan(&visit, form.value("document").parse().ok()).await?;
    match save(&visit, &plan, form).await {
        Err(Error::Invalid(form)) => {
            visit
                .show_as(StatusCode::UNPROCESSABLE_ENTITY, move |_, page| {
                    Ok(Show { page, plan: Arc::clone(&plan), form: (*form).clone() })
                })
                .await
        }
        other => other,
    }
}

/// A forum as an officer decided on it.
struct Typed {
    title: String,
    window: Window,
    parts: Vec<TypedPart>,
}

struct TypedPart {
    title: String,
    questions: Vec<Question>,
}

async fn save(visit: &Visit, plan: &Arc<Plan>, form: Form) -> page::Result {
    let (form, typed) = read(plan, form)?;
    let (plan, now) = (Arc::clone(plan), visit.now);
    visit
        .submit(&form, move |tx, page| {
            record::may(&page.actor, Action::KeepForum, &Facts::default())?;
            let forum = insert(tx, page, &plan, &typed, now)?;
            Ok(format!("/forums/{forum}"))
        })
        .await
}

fn read(plan: &Plan, mut form: Form) -> page::Result<(Form, Typed)> {
    let title = form.text("title", LONGEST_TITLE);
    if form.value("closes_on").trim().is_empty()
        && let Some(closes) = form.day("opens_on").and_then(|opens| model::closing(opens, plan.weeks()))
    {
        form.set("closes_on", &closes.to_string());
    }
    let window = window_of(&mut form);
    let parts = (1..).zip(&plan.proposal.parts).map(|(n, part)| read_part(&mut form, plan, n, part)).collect();
    let form = form.accept()?;
    let window = window.ok_or(Error::BadRequest("not-a-form"))?;
    Ok((form, Typed { title, window, parts }))
}

fn read_part(form: &mut Form, plan: &Plan, n: usize, part: &ProposedPart) -> TypedPart {
    let title = form.text(&format!("part-{n}"), LONGEST_TITLE);
    if !part.takes_posts {
        return TypedPart { title, questions: Vec::new() };
    }
    let field = format!("questions-{n}");
    let own = (1..).zip(&part.questions).filter(|(q, _): &(usize, _)| form.has(&field, &q.to_string()));
    let here = |q: usize| form.value(&format!("place-{q}")) == n.to_string();
    let placed = (1..).zip(&plan.proposal.unplaced).filter(|(q, _)| here(*q));
    let questions: Vec<Question> = own.chain(placed).map(|(_, question)| question.clone()).collect();
    if !model::is_enough(questions.len(), part.questions.len()) {
        form.invalid("fault-question-count", &field);
    }
    if questions.iter().any(|question| question.text.chars().count() > LONGEST_BODY) {
        form.invalid("fault-too-long", &field);
    }
    TypedPart { title, questions }
}

/// Makes the forum with all its parts, and ties it to what ordered it: the paragraph of the plan, or else the report whose
/// questions it puts.
fn insert(tx: &mut Write<'_>, page: &Page, plan: &Plan, typed: &Typed, at: Instant) -> page::Result<RecordId> {
    let language = plan.document.language;
    let (title, body) = (Localized::only(language, typed.title.as_str()), Localized::default());
    let new = NewForum { title: &title, body: &body, window: typed.window, settings: Settings::usual(language) };
    let forum = store::begin(tx, &page.actor, &new, at)?;
    let add = |tx: &mut Write<'_>, kind, parent, number: &str, title: &str| {
        let title = Localized::only(language, title);
        let new = NewPart { kind, parent, number, title: &title, body: &body, released: None };
        store::insert(tx, &page.actor, &new, at)
    };
    let mut session = forum;
    for (part, typed) in plan.proposal.parts.iter().zip(&typed.parts) {
        let (kind, parent) = if part.is_subtopic { (Kind::Topic, session) } else { (Kind::Session, forum) };
        let place = add(tx, kind, parent, &part.number, &typed.title)?;
        if !part.is_subtopic {
            session = place;
        }
        for question in &typed.questions {
            add(tx, Kind::Question, place, "", &question.text)?;
        }
    }
    let (tie, target) = match plan.mandate {
        Some(paragraph) => (Tie::MandatedBy, paragraph),
        None => (Tie::RestsOn, plan.document.id),
    };
    citation::cite(tx, &page.actor, &NewCitation { source: forum, tie, target, passage: None }, at)?;
    Ok(forum)
}
