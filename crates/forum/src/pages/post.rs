//! What is decided about one post: its author takes it back, a moderator lets it in, refuses or removes it. Each but the letting
//! in asks for the reason, which stays; the author is told of what others decided.

use askama::Template;
use http::StatusCode;
use language::{Language, Markup};
use mail::Draw;
use page::{Error, Form, Page, Segment, Visit};
use record::contribution::{self, Number, State};
use record::decision::What;

use super::phrases;
use crate::by_mail::moderated::{self, Decided};
use crate::by_mail::notice;
use crate::post::{self, Case};

/// The longest reason, in characters.
const LONGEST_REASON: usize = 1_000;

#[derive(Template)]
#[template(path = "post/decide.html")]
struct Decide {
    page: Page,
    what: What,
    post: Words,
    /// The stock phrases, in the language of the post: key, text.
    phrases: Vec<(&'static str, String)>,
    form: Form,
}

/// The post as whoever decides reads it once more.
struct Words {
    number: Number,
    version: i64,
    who: String,
    at: db::Instant,
    language: Language,
    html: Markup,
}

impl Decide {
    /// The way to erase the words for good instead of removing the post, for an officer.
    fn erase_instead(&self) -> Option<Markup> {
        let offered = self.what == What::Remove && self.page.actor.is_officer();
        let link = self.page.say("erase-instead-link");
        let path = format!("/posts/{}/erase", self.post.number.0);
        offered.then(|| self.page.say("erase-instead").link("erase", link, path).html())
    }
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

pub(crate) async fn ask_refuse(visit: Visit, number: Segment<Number>) -> page::Result {
    ask(visit, number.0, What::Refuse).await
}

pub(crate) async fn refuse(visit: Visit, number: Segment<Number>, form: Form) -> page::Result {
    decide(visit, number.0, What::Refuse, form).await
}

/// Lets a post in: no reason is asked, and the moderator stays at the desk.
pub(crate) async fn admit(visit: Visit, number: Segment<Number>, form: Form) -> page::Result {
    save(&visit, number.0, What::Admit, form).await
}

async fn ask(visit: Visit, number: Number, what: What) -> page::Result {
    visit.show(move |tx, page| read(tx, page, number, what, Form::default())).await
}

fn read(tx: &mut db::Read<'_>, page: Page, number: Number, what: What, form: Form) -> page::Result<Decide> {
    case_of(tx, &page, number, what)?;
    let post = contribution::get(tx, number)?;
    let (version, who, at, language) = (post.version, post.who, post.at, post.language);
    let html = Markup::finished(post.html);
    let phrases = if what == What::Withdraw { Vec::new() } else { phrases::list(tx, &page, language)? };
    Ok(Decide { phrases, post: Words { number, version, who, at, language, html }, page, what, form })
}

/// The post, if the visitor may decide this about it.
fn case_of(tx: &mut db::Read<'_>, page: &Page, number: Number, what: What) -> page::Result<Case> {
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

pub(crate) async fn save(visit: &Visit, number: Number, what: What, mut form: Form) -> page::Result {
    let key = form.value("phrase").to_owned();
    let reason = if what == What::Admit || !key.is_empty() {
        form.optional("why", LONGEST_REASON)
    } else {
        form.text("why", LONGEST_REASON)
    };
    let seen: Option<i64> = form.optional("version", 20).parse().ok();
    let form = form.accept()?;
    let (now, site, draw) = (visit.now, visit.site.clone(), Draw::new(&visit.site.chance));
    visit
        .submit(&form, move |tx, page| {
            let case = case_of(tx, page, number, what)?;
            let before = contribution::get(tx, number)?;
            // What is decided about is what was read.
            if seen.is_some_and(|seen| seen != before.version) {
                return Err(Error::Conflict);
            }
            let reason = phrases::before(tx, page, (&key, before.language), &reason)?;
            post::bring(tx, &page.actor, (&case, what), &reason, now)?;
            if what.state().is_some_and(State::is_gone) {
                notice::recall(tx, &site, number, now)?;
            }
            let told = Decided { number, what, reason: &reason, text: &before.text };
            moderated::queue(tx, &site, &page.actor, &told, (&draw, now))?;
            if matches!(what, What::Admit | What::Refuse) {
                let forum = record::request::forum_of(tx, case.topic())?;
                return Ok(format!("/forums/{forum}/desk#pending"));
            }
            Ok(format!("/posts/{}", number.0))
        })
        .await
}
