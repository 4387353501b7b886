//! How somebody hears of a place by mail: chosen on its page when they are signed in, or by the link that each mail carries.

use askama::Template;
use axum::response::IntoResponse;
use db::{Read, Write};
use http::StatusCode;
use language::Markup;
use mail::{Draw, Leaving, reader};
use page::{Error, Form, Page, Segment, Upload, Visit};
use record::contribution::{self, Number};
use record::request::{self, Request};
use record::{Action, Circles, Facts, Kind, PersonId, RecordId, Refusal};

use super::{Choice, notices, numbered, worded};
use crate::api::shape;
use crate::by_mail;
use crate::model::{Notices, Place};
use crate::store::{self, subscription};

/// How the visitor hears of a place, as its own page shows it to them.
pub(crate) struct Subscription {
    pub place: RecordId,
    pub choices: Vec<Choice>,
    /// Their own address to begin a thread here, if threads begin here and they were given it.
    pub begin: Option<String>,
}

impl Subscription {
    /// Of a forum.
    pub(crate) fn of_forum(tx: &mut Read<'_>, page: &Page, forum: RecordId) -> page::Result<Option<Self>> {
        let Some(person) = page.actor.person() else { return Ok(None) };
        let chosen = subscription::chosen(tx, forum, person)?;
        let usual = if store::participant::is_listed(tx, forum, person)? { Notices::Each } else { Notices::None };
        Ok(Some(Subscription {
            place: forum,
            choices: notices(page, Some(chosen.unwrap_or(usual)), None),
            begin: None,
        }))
    }

    /// Of a session or a sub-topic.
    pub(crate) fn of_place(tx: &mut Read<'_>, page: &Page, place: &Place) -> page::Result<Option<Self>> {
        let Some(person) = page.actor.person() else { return Ok(None) };
        let chosen = subscription::chosen(tx, place.topic.id, person)?;
        let own = reader::find(tx, place.forum.id, person)?.filter(|_| place.is_open(page.now));
        let begin = own.map(|own| page.site().house.begin_address(place.topic.id, &own.begins));
        Ok(Some(Subscription { place: place.topic.id, choices: notices(page, chosen, Some("notices-above")), begin }))
    }
}

#[derive(Template)]
#[template(path = "subscription.html")]
struct Show {
    page: Page,
    /// What stands above the place, the forum first, and the place itself, each with how the visitor hears of it.
    places: Vec<(Markup, String, Option<Notices>)>,
    subscription: Subscription,
    form: Form,
}

pub(crate) async fn show(visit: Visit, Segment(id): Segment<RecordId>) -> page::Result {
    visit.show(move |tx, page| read(tx, page, id)).await
}

/// A place of any height: its forum, its requests from there down, and the thread if it is one.
struct Found {
    above: Vec<Request>,
    thread: Option<Number>,
}

impl Found {
    fn forum(&self) -> Option<RecordId> {
        self.above.first().filter(|root| root.kind == Kind::Forum).map(|root| root.id)
    }
}

fn find(tx: &mut Read<'_>, page: &Page, id: RecordId) -> page::Result<Found> {
    let thread = contribution::of_record(tx, id)?;
    let topic = match thread {
        Some(number) => {
            // A thread is named by its first post.
            if store::notice::first_of_thread(tx, number)? != Some(id) {
                return Err(Error::NotFound);
            }
            store::post::topic_of(tx, &page.actor, number)?.ok_or(Error::NotFound)?
        }
        None => id,
    };
    let mut above = request::around(tx, Circles::of(&page.actor), topic)?;
    let at = above.iter().position(|request| request.id == topic).ok_or(Error::NotFound)?;
    above.truncate(at + 1);
    let heard = |request: &Request| matches!(request.kind, Kind::Forum | Kind::Session | Kind::Topic);
    let found = Found { above, thread };
    if found.forum().is_some() && found.above.iter().all(heard) { Ok(found) } else { Err(Error::NotFound) }
}

fn read(tx: &mut Read<'_>, page: Page, id: RecordId) -> page::Result<Show> {
    let person = page.actor.person().ok_or(Refusal::SignIn)?;
    let found = find(tx, &page, id)?;
    let mut places = Vec::new();
    for request in &found.above {
        let path = if request.kind == Kind::Forum { "forums" } else { "topics" };
        let name = match request.kind {
            Kind::Forum => worded(&page, &request.title),
            _ => {
                let words = worded(&page, &request.title);
                Markup::finished(format!("{} · {words}", language::escape(&numbered(&page, request))))
            }
        };
        places.push((name, format!("/{path}/{}", request.id), subscription::chosen(tx, request.id, person)?));
    }
    if let Some(number) = found.thread {
        let name = page.say("notices-thread").with("number", number.to_string()).html();
        places.push((name, format!("/posts/{}", number.0), subscription::chosen(tx, id, person)?));
    }
    let chosen = places.last().and_then(|(_, _, chosen)| *chosen);
    let subscription = match (found.thread, found.above.last().and_then(|last| last.parent)) {
        (None, None) => Subscription::of_forum(tx, &page, id)?,
        _ => Some(Subscription { place: id, choices: notices(&page, chosen, Some("notices-above")), begin: None }),
    };
    let subscription = subscription.ok_or(Refusal::SignIn)?;
    Ok(Show { page, places, subscription, form: Form::default() })
}

/// Subscriptions for programs: those of the places that the visitor may still see.
pub(crate) struct Chosen {
    pub shapes: Vec<shape::Subscription>,
    /// How many were read, and the last of them.
    pub read: usize,
    pub last: Option<RecordId>,
}

/// So many of the visitor's own subscriptions, after a place.
pub(crate) fn shapes(tx: &mut Read<'_>, page: &Page, span: (RecordId, i64)) -> page::Result<Chosen> {
    let person = page.actor.person().ok_or(Refusal::SignIn)?;
    let chosen = subscription::list(tx, person, span)?;
    let (read, last) = (chosen.len(), chosen.last().map(|(place, _)| *place));
    let mut shapes = Vec::with_capacity(read);
    for (place, _) in chosen {
        match shape(tx, page, place) {
            Ok(shape) => shapes.push(shape),
            // It is for others now.
            Err(Error::NotFound) => {}
            Err(other) => return Err(other),
        }
    }
    Ok(Chosen { shapes, read, last })
}

/// How the visitor hears of a place, for programs.
pub(crate) fn shape(tx: &mut Read<'_>, page: &Page, id: RecordId) -> page::Result<shape::Subscription> {
    let person = page.actor.person().ok_or(Refusal::SignIn)?;
    let found = find(tx, page, id)?;
    let place = found.above.last().ok_or(Error::NotFound)?;
    let (kind, title, path) = match found.thread {
        Some(number) => (Kind::Post, number.to_string(), format!("/posts/{}", number.0)),
        None if place.kind == Kind::Forum => (Kind::Forum, page.text(&place.title).to_owned(), format!("/forums/{id}")),
        None => (place.kind, page.text(&place.title).to_owned(), format!("/topics/{id}")),
    };
    Ok(shape::Subscription {
        place: id.0,
        kind: kind.code().to_owned(),
        title,
        notices: subscription::chosen(tx, id, person)?.map(|notices| notices.to_string()),
        address: format!("{}{path}", page.base()),
    })
}

/// Somebody who is signed in chooses how they hear of a place.
pub(crate) async fn choose(visit: Visit, Segment(id): Segment<RecordId>, form: Form) -> page::Result {
    let typed = form.value("notices").to_owned();
    let draw = Draw::new(&visit.site.chance);
    visit
        .submit(&form, move |tx, page| {
            let person = page.actor.person().ok_or(Refusal::SignIn)?;
            record::may(&page.actor, Action::Follow, &Facts::default())?;
            let chosen: Option<Notices> = match typed.as_str() {
                "" => None,
                typed => Some(typed.parse().map_err(|_| Error::BadRequest("not-a-form"))?),
            };
            let found = find(tx, page, id)?;
            let forum = found.forum().ok_or(Error::NotFound)?;
            subscription::put(tx, id, person, chosen, page.now)?;
            let closes = found.above.first().and_then(|forum| forum.window).map_or(page.now, |window| window.closes);
            let until = closes + by_mail::notice::ANSWERABLE_AFTER_CLOSING;
            reader::give(tx, forum, person, &draw, until)?;
            Ok(match (found.thread, id == forum) {
                (Some(number), _) => format!("/posts/{}", number.0),
                (None, true) => format!("/forums/{id}#hear"),
                (None, false) => format!("/topics/{id}#hear"),
            })
        })
        .await
}

#[derive(Template)]
#[template(path = "leave.html")]
struct Leave {
    page: Page,
    token: String,
    forum: Request,
    choices: Vec<Choice>,
    /// How the reader hears of it now, once they have chosen here.
    done: Option<Notices>,
    form: Form,
}

impl Leave {
    fn title(&self) -> Markup {
        worded(&self.page, &self.forum.title)
    }
}

/// The page behind the link in each mail. Opening it changes nothing: programs open links before people do.
pub(crate) async fn leaving(visit: Visit, Segment(token): Segment<String>) -> page::Result {
    let done = visit.query("done").is_some();
    visit
        .show(move |tx, page| {
            let reader = reader::who_leaves(tx, &token)?.ok_or(Error::NotFound)?;
            let forum = request::get(tx, Circles::ALL, reader.list)?;
            let chosen = subscription::chosen(tx, forum.id, reader.person)?;
            let choices = notices(&page, Some(Notices::None), None);
            Ok(Leave {
                page,
                token: token.clone(),
                forum,
                choices,
                done: chosen.filter(|_| done),
                form: Form::default(),
            })
        })
        .await
}

/// The button on that page, or the one that a mail program shows (RFC 8058): who has the link need not sign in.
/// Mail programs send it in either encoding, and want no other page for an answer.
pub(crate) async fn leave(visit: Visit, Segment(token): Segment<String>, upload: Upload) -> page::Result {
    let form = upload.form;
    let one_click = form.has("List-Unsubscribe", "One-Click");
    let chosen = match form.value("notices") {
        "" => Some(Notices::None),
        typed => typed.parse().ok(),
    };
    let left = visit
        .submit(&form, move |tx, page| {
            let reader = reader::who_leaves(tx, &token)?.ok_or(Error::NotFound)?;
            let chosen = chosen.ok_or(Error::BadRequest("not-a-form"))?;
            end(tx, (reader.list, reader.person), chosen, page)?;
            Ok(format!("/leave/{token}?done=1"))
        })
        .await?;
    Ok(if one_click { StatusCode::OK.into_response() } else { left })
}

fn end(tx: &mut Write<'_>, (list, person): (RecordId, PersonId), chosen: Notices, page: &Page) -> page::Result<()> {
    let leaving = Leaving { list, person, at: page.now };
    (by_mail::RECEIVER.leave)(tx, &leaving)?;
    if chosen != Notices::None {
        subscription::put(tx, list, person, Some(chosen), page.now)?;
    }
    Ok(())
}
