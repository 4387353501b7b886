//! What is decided about one post: its author takes it back, a moderator removes it. Each asks for the reason, which stays.

use askama::Template;
use http::StatusCode;
use language::{Language, Markup};
use page::{Error, Form, Page, Segment, Visit};
use record::contribution::{self, Number};
use record::decision::What;

use crate::post::{self, Case};

/// The longest reason, in characters.
const LONGEST_REASON: usize = 1_000;

#[derive(Template)]
#[template(path = "post/decide.html")]
struct Decide {
    page: Page,
    what: What,
    post: Words,
    form: Form,
}

/// The post as whoever decides reads it once more.
struct Words {
    number: Number,
    who: String,
    at: db::Instant,
    language: Language,
    html: Markup,
}

pub(crate) async fn ask_withdraw(visit: Visit, number: Segment<Number>) -> page::Result {
    ask(visit, number.0, What::Withdraw).await
}

pub(crate) async fn withdraw(visit: Visit, number: Segment<Number>, form: Form) -> page::Result {
    decide(visit, number.0, What::Withdraw, form).await
}

pub(crate) async fn ask_remove(visit: Visit, number: Segment<Number>) -> page::Result {
    ask(visit, number.0, What::Remove).await
}

pub(crate) async fn remove(visit: Visit, number: Segment<Number>, form: Form) -> page::Result {
    decide(visit, number.0, What::Remove, form).await
}

async fn ask(visit: Visit, number: Number, what: What) -> page::Result {
    visit.show(move |tx, page| read(tx, page, number, what, Form::default())).await
}

fn read(tx: &mut db::Read<'_>, page: Page, number: Number, what: What, form: Form) -> page::Result<Decide> {
    decided(tx, &page, number, what)?;
    let post = contribution::get(tx, number)?;
    let (who, at, language, html) = (post.who, post.at, post.language, Markup::finished(post.html));
    Ok(Decide { post: Words { number, who, at, language, html }, page, what, form })
}

/// The post, if the visitor may decide this about it.
fn decided(tx: &mut db::Read<'_>, page: &Page, number: Number, what: What) -> page::Result<Case> {
    let case = post::case(tx, &page.actor, number)?.ok_or(Error::NotFound)?;
    case.decide(&page.actor, what)?;
    Ok(case)
}

async fn decide(visit: Visit, number: Number, what: What, form: Form) -> page::Result {
    match save(&visit, number, what, form).await {
        Err(Error::Invalid(form)) => {
            let status = StatusCode::UNPROCESSABLE_ENTITY;
            visit.show_as(status, move |tx, page| read(tx, page, number, what, (*form).clone())).await
        }
        other => other,
    }
}

async fn save(visit: &Visit, number: Number, what: What, mut form: Form) -> page::Result {
    let reason = form.text("why", LONGEST_REASON);
    let form = form.accept()?;
    let now = visit.now;
    visit
        .submit(&form, move |tx, page| {
            let case = decided(tx, page, number, what)?;
            post::bring(tx, &page.actor, (&case, what), &reason, now)?;
            Ok(format!("/posts/{}", number.0))
        })
        .await
}
