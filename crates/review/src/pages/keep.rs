//! Keeping a round: who is asked, who says what becomes of the comments, until when.

use askama::Template;
use db::{Instant, Read};
use http::StatusCode;
use language::Markup;
use mail::Draw;
use page::{Error, Form, Page, Segment, Visit};
use record::{Action, Facts, RecordId};

use super::round::{by_address, put, when};
use super::{Choice, fault, roles};
use crate::api::shape;
use crate::model::{self, LONGEST, Role, Round};
use crate::store::{self, Reviewer};

#[derive(Template)]
#[template(path = "keep.html")]
struct Keep {
    page: Page,
    round: Round,
    people: Vec<Reviewer>,
    extensions: Vec<(Instant, String, Instant)>,
    form: Form,
}

impl Keep {
    fn read(tx: &mut Read<'_>, page: Page, id: RecordId, form: Form) -> Result<Self, Error> {
        record::may(&page.actor, Action::KeepReview, &Facts::default())?;
        let round = store::find(tx, id, page.language)?.ok_or(Error::NotFound)?;
        let (people, extensions) = (store::reviewers(tx, id)?, store::extensions(tx, id)?);
        Ok(Keep { page, round, people, extensions, form })
    }

    fn when(&self) -> Markup {
        when(&self.page, self.round.window)
    }

    fn roles(&self) -> Vec<Choice> {
        roles(&self.page, self.form.value("review_role"))
    }

    fn spoke(&self) -> usize {
        self.people.iter().filter(|one| one.comments > 0).count()
    }
}

pub(crate) async fn show(visit: Visit, Segment(id): Segment<RecordId>) -> page::Result {
    visit.show(move |tx, page| Keep::read(tx, page, id, Form::default())).await
}

/// Puts people on the list.
pub(crate) async fn add(visit: Visit, Segment(id): Segment<RecordId>, form: Form) -> page::Result {
    let added = save_people(&visit, id, &form).await;
    shown_again(&visit, id, added).await
}

pub(crate) async fn save_people(visit: &Visit, id: RecordId, form: &Form) -> page::Result {
    let (kept, draw) = (form.clone(), Draw::new(&visit.site.chance));
    visit
        .submit(form, move |tx, page| {
            let round = draft(tx, page, id)?;
            let mut form = kept.clone();
            let addresses = form.text("review_addresses", LONGEST);
            let role = form.parse::<Role>("review_role", "fault-review-choice");
            let form = form.accept()?;
            for person in by_address(tx, &addresses, &form, "review_addresses")? {
                put(tx, page, &round, (person, role.unwrap_or(Role::Commenter)), &draw)?;
            }
            store::note(tx, &page.actor, "review-people", id, &[&addresses], page.now)?;
            Ok(format!("/reviews/{id}/keep"))
        })
        .await
}

/// The list of a round, for programs of officers.
pub(crate) fn shapes(tx: &mut Read<'_>, page: Page, id: RecordId) -> page::Result<Vec<shape::Reviewer>> {
    let Keep { page, people, .. } = Keep::read(tx, page, id, Form::default())?;
    let one = |one: Reviewer| shape::Reviewer {
        person: one.person.0,
        name: one.name,
        role: one.role.to_string(),
        capacity: one.capacity.code().to_owned(),
        whose: one.whose.map(|name| page.text(&name).to_owned()),
        comments: one.comments,
    };
    Ok(people.into_iter().map(one).collect())
}

fn draft(tx: &mut Read<'_>, page: &Page, id: RecordId) -> Result<Round, Error> {
    let round = store::find(tx, id, page.language)?.ok_or(Error::NotFound)?;
    record::may(&page.actor, Action::KeepReview, &Facts { draft: Some(round.is_draft), ..Facts::default() })?;
    Ok(round)
}

/// Moves the end of the round, and says why.
pub(crate) async fn extend(visit: Visit, Segment(id): Segment<RecordId>, form: Form) -> page::Result {
    let extended = save_end(&visit, id, &form).await;
    shown_again(&visit, id, extended).await
}

pub(crate) async fn save_end(visit: &Visit, id: RecordId, form: &Form) -> page::Result {
    let kept = form.clone();
    visit
        .submit(form, move |tx, page| {
            let round = draft(tx, page, id)?;
            let mut form = kept.clone();
            let closes = form.day("review_closes");
            let reason = form.text("review_reason", 1_000);
            let form = form.accept()?;
            let opens = round.window.opens.day();
            let window = closes.and_then(|closes| model::window(opens, closes));
            let window = window.ok_or_else(|| fault(&form, "fault-review-order", "review_closes"))?;
            store::extend(tx, &page.actor, &Round { window, ..round }, &reason, page.now)?;
            Ok(format!("/reviews/{id}/keep"))
        })
        .await
}

async fn shown_again(visit: &Visit, id: RecordId, done: page::Result) -> page::Result {
    match done {
        Err(Error::Invalid(form)) => {
            let status = StatusCode::UNPROCESSABLE_ENTITY;
            visit.show_as(status, move |tx, page| Keep::read(tx, page, id, (*form).clone())).await
        }
        other => other,
    }
}
