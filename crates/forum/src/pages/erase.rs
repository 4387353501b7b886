//! Erasing the words of a post for good, where a law requires it: an officer sees what goes and what stays, and says why.

use askama::Template;
use db::Read;
use http::StatusCode;
use mail::{Draw, Said};
use page::{Error, Form, Page, Segment, Visit};
use record::card;
use record::contribution::{self, Number};
use record::decision::What;
use record::erasure::{self, Extent};

use crate::by_mail::moderated::{self, Decided};
use crate::by_mail::notice;
use crate::post::{self, Case};

/// The longest reason, in characters.
const LONGEST_REASON: usize = 1_000;

#[derive(Template)]
#[template(path = "post/erase.html")]
struct Erase {
    page: Page,
    number: Number,
    who: String,
    at: db::Instant,
    extent: Extent,
    /// How many mails have its words.
    mails: usize,
    /// What others wrote with its words in it, or about it: its page, and what it is called.
    remains: Vec<(String, String)>,
    form: Form,
}

pub(crate) async fn ask(visit: Visit, Segment(number): Segment<Number>) -> page::Result {
    visit.show(move |tx, page| read(tx, page, number, Form::default())).await
}

fn read(tx: &mut Read<'_>, page: Page, number: Number, form: Form) -> page::Result<Erase> {
    let case = case_of(tx, &page, number)?;
    let post = contribution::get(tx, number)?;
    let extent = erasure::extent(tx, number)?;
    let mails = mail::telling_of(tx, &said(&case, post.at))?.mails.len();
    let (replies, paragraphs) = erasure::remains(tx, number)?;
    let mut remains: Vec<(String, String)> =
        replies.iter().map(|reply| (format!("/posts/{}", reply.0), reply.to_string())).collect();
    for paragraph in paragraphs {
        let Some(card) = card::find(tx, &page.actor, paragraph)? else { continue };
        let kind = page.of("kind", card.kind.code());
        remains.push((card.path(), format!("{kind} {}", card.number)));
    }
    Ok(Erase { page, number, who: post.who, at: post.at, extent, mails, remains, form })
}

/// What mails have of a post.
fn said(case: &Case, since: db::Instant) -> Said {
    Said { page: format!("/posts/{}", case.number.0), record: case.record(), since }
}

fn case_of(tx: &mut Read<'_>, page: &Page, number: Number) -> page::Result<Case> {
    let case = post::case(tx, &page.actor, number)?.ok_or(Error::NotFound)?;
    case.decide(&page.actor, What::Erase)?;
    Ok(case)
}

pub(crate) async fn erase(visit: Visit, Segment(number): Segment<Number>, form: Form) -> page::Result {
    match save(&visit, number, form).await {
        Err(Error::Invalid(form)) => {
            let status = StatusCode::UNPROCESSABLE_ENTITY;
            visit.show_as(status, move |tx, page| read(tx, page, number, (*form).clone())).await
        }
        other => other,
    }
}

async fn save(visit: &Visit, number: Number, mut form: Form) -> page::Result {
    let reason = form.text("why", LONGEST_REASON);
    let (said, telling, sealed) = visit
        .read(move |tx, page| {
            let said = said(&case_of(tx, &page, number)?, contribution::get(tx, number)?.at);
            let telling = mail::telling_of(tx, &said)?;
            Ok((said, telling, erasure::extent(tx, number)?.sealed))
        })
        .await?;
    if !sealed {
        form.invalid("fault-unsealed", "why");
    }
    let form = form.accept()?;
    let (now, site, draw) = (visit.now, visit.site.clone(), Draw::new(&visit.site.chance));
    visit
        .submit(&form, move |tx, page| {
            let case = case_of(tx, page, number)?;
            // Those that were told of it while the others were looked for.
            let later = mail::told_since(tx, &said, &telling)?;
            mail::erase(tx, &later.mails, now)?;
            notice::recall(tx, &site, number, now)?;
            mail::erase(tx, &telling.mails, now)?;
            mail::erase_incoming(tx, case.record())?;
            post::bring(tx, &page.actor, (&case, What::Erase), &reason, now)?;
            erasure::erase(tx, &page.actor, number, now)?;
            moderated::queue(
                tx,
                &site,
                &page.actor,
                &Decided { number, what: What::Erase, reason: &reason, text: "" },
                (&draw, now),
            )?;
            Ok(format!("/posts/{}", number.0))
        })
        .await
}
