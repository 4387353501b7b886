//! What becomes of the comments: one by one, or several at once.

use askama::Template;
use db::Read;
use http::StatusCode;
use language::Markup;
use page::{Error, Form, Page, Segment, Visit};
use record::contribution::Number;
use record::{Action, Facts, RecordId};

use super::{Choice, View, get};
use crate::model::{Disposition, LONGEST_VERSION, Round};
use crate::store;
use crate::store::comment::{self, Decided, Filter};

/// So many comments stand on one page.
const LISTED: i64 = 40;

#[derive(Template)]
#[template(path = "dispose.html")]
struct List {
    page: Page,
    round: Round,
    rows: Vec<Row>,
    all: i64,
    waiting: i64,
    asked: Asked,
    /// How many more there are behind those shown.
    more: i64,
    form: Form,
}

/// A comment under the number of its paragraph.
struct Row {
    number: Number,
    place: String,
    /// The text of the paragraph, where another than the row before is meant.
    stands: Option<String>,
    shown: Markup,
    chosen: bool,
}

/// Which of the comments are wanted.
#[derive(Clone, Copy)]
struct Asked {
    waiting: bool,
    /// Which page of them, from 1 on.
    number: i64,
    one: Option<Number>,
}

impl Asked {
    /// As the address says, or the form that was sent from there.
    fn of(waiting: bool, number: Option<&str>, one: Option<&str>) -> Self {
        let number = number.and_then(|number| number.parse().ok()).unwrap_or(1).max(1);
        Asked { waiting, number, one: one.and_then(|one| one.parse().ok()) }
    }
}

impl List {
    fn dispositions(&self) -> Vec<Choice> {
        let chosen = self.form.value("disposition");
        let choice = |one: &Disposition| Choice {
            value: one.to_string(),
            name: self.page.of("disposition", one).to_string(),
            chosen: one.code() == chosen,
        };
        Disposition::ALL.iter().map(choice).collect()
    }

    fn read(tx: &mut Read<'_>, page: Page, id: RecordId, asked: Asked, form: Form) -> page::Result<Self> {
        let round = editable(tx, &page, id)?;
        let lines = store::lines(tx, id)?;
        let (all, waiting) = comment::count(tx, id)?;
        let before = (asked.number - 1).saturating_mul(LISTED);
        let part = Some((before, LISTED));
        let filter = Filter { waiting: asked.waiting, number: asked.one, part, ..Filter::default() };
        let mut rows: Vec<Row> = Vec::new();
        for comment in &comment::list(tx, id, &filter, page.language)? {
            let sent = lines.iter().find(|sent| Some(sent.paragraph) == comment.paragraph);
            let stands = sent.map_or("", |sent| sent.line.text.as_str());
            let place = sent.map_or_else(|| page.say("review-whole").to_string(), |sent| sent.line.number.clone());
            let again = rows.last().is_some_and(|last| last.place == place);
            rows.push(Row {
                number: comment.number,
                stands: Some(stands.to_owned()).filter(|_| !again && sent.is_some()),
                shown: View::of(&page, comment, stands)?,
                chosen: form.has("comment", &comment.number.0.to_string()) || asked.one == Some(comment.number),
                place,
            });
        }
        let wanted = match (asked.one, asked.waiting) {
            (Some(_), _) => 0,
            (None, true) => waiting,
            (None, false) => all,
        };
        let more = (wanted - before.saturating_add(rows.len() as i64)).max(0);
        Ok(List { page, round, rows, all, waiting, asked, more, form })
    }
}

/// A round whose comments the visitor may decide about.
fn editable(tx: &mut Read<'_>, page: &Page, id: RecordId) -> page::Result<Round> {
    let (round, standing) = get(tx, page, id)?;
    record::may(&page.actor, Action::Dispose, &Facts { edits: Some(standing.edits), ..Facts::default() })?;
    Ok(round)
}

pub(crate) async fn list(visit: Visit, Segment(id): Segment<RecordId>) -> page::Result {
    let asked = Asked::of(visit.query("waiting").is_some(), visit.query("page"), visit.query("comment"));
    visit.show(move |tx, page| List::read(tx, page, id, asked, Form::default())).await
}

/// Decides about the comments that were ticked.
pub(crate) async fn decide(visit: Visit, Segment(id): Segment<RecordId>, form: Form) -> page::Result {
    match save(&visit, id, &form).await {
        Err(Error::Invalid(form)) => {
            let status = StatusCode::UNPROCESSABLE_ENTITY;
            // On the page on which they were ticked.
            let asked = Asked::of(form.has("waiting", "1"), Some(form.value("page")), Some(form.value("only")));
            visit.show_as(status, move |tx, page| List::read(tx, page, id, asked, (*form).clone())).await
        }
        other => other,
    }
}

pub(crate) async fn save(visit: &Visit, id: RecordId, form: &Form) -> page::Result {
    let kept = form.clone();
    let decided = visit.submit(form, move |tx, page| {
        editable(tx, page, id)?;
        let mut form = kept.clone();
        let numbers: Vec<Number> = form.all("comment").filter_map(|number| number.parse().ok()).collect();
        if numbers.is_empty() {
            form.invalid("fault-review-none-ticked", "comment");
        }
        let disposition = form.parse::<Disposition>("disposition", "fault-review-choice");
        // What is accepted as it is needs no reason; everything else does.
        let reason = match disposition {
            Some(Disposition::Accepted) => form.optional("disposition_reason", 4_000),
            _ => form.text("disposition_reason", 4_000),
        };
        let taken_up = form.optional("taken_up", LONGEST_VERSION);
        let form = form.accept()?;
        let Some(disposition) = disposition else { return Err(Error::NotFound) };
        let decided = Decided { disposition, reason: &reason, taken_up: &taken_up };
        for number in numbers {
            if !comment::decide(tx, &page.actor, (id, number), &decided, page.now)? {
                return Err(super::fault(&form, "fault-review-none-ticked", "comment"));
            }
        }
        Ok(format!("/reviews/{id}/dispositions?waiting=1"))
    });
    decided.await
}
