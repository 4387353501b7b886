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
const LISTED: usize = 40;

#[derive(Template)]
#[template(path = "dispose.html")]
struct List {
    page: Page,
    round: Round,
    rows: Vec<Row>,
    all: usize,
    waiting: usize,
    only_waiting: bool,
    /// How many more there are behind those shown.
    more: usize,
    number: usize,
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
#[derive(Clone, Copy, Default)]
struct Asked {
    waiting: bool,
    number: usize,
    one: Option<Number>,
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
        let everything = comment::list(tx, id, &Filter::default(), page.language)?;
        let (all, waiting) = (everything.len(), everything.iter().filter(|one| one.disposition.is_none()).count());
        let wanted = everything.iter().filter(|one| {
            (!asked.waiting || one.disposition.is_none()) && asked.one.is_none_or(|number| number == one.number)
        });
        let number = asked.number.max(1);
        let wanted: Vec<_> = wanted.skip((number - 1).saturating_mul(LISTED)).collect();
        let mut rows: Vec<Row> = Vec::new();
        for comment in wanted.iter().take(LISTED) {
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
        let more = wanted.len() - rows.len();
        Ok(List { page, round, rows, all, waiting, only_waiting: asked.waiting, more, number, form })
    }
}

/// A round whose comments the visitor may decide about.
fn editable(tx: &mut Read<'_>, page: &Page, id: RecordId) -> page::Result<Round> {
    let (round, standing) = get(tx, page, id)?;
    record::may(&page.actor, Action::Dispose, &Facts { edits: Some(standing.edits), ..Facts::default() })?;
    Ok(round)
}

pub(crate) async fn list(visit: Visit, Segment(id): Segment<RecordId>) -> page::Result {
    let asked = Asked {
        waiting: visit.query("waiting").is_some(),
        number: visit.query("page").and_then(|page| page.parse().ok()).unwrap_or(1),
        one: visit.query("comment").and_then(|number| number.parse().ok()),
    };
    visit.show(move |tx, page| List::read(tx, page, id, asked, Form::default())).await
}

/// Decides about the comments that were ticked.
pub(crate) async fn decide(visit: Visit, Segment(id): Segment<RecordId>, form: Form) -> page::Result {
    match save(&visit, id, &form).await {
        Err(Error::Invalid(form)) => {
            let status = StatusCode::UNPROCESSABLE_ENTITY;
            visit.show_as(status, move |tx, page| List::read(tx, page, id, Asked::default(), (*form).clone())).await
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
