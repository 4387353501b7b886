//! Feeds in Atom (RFC 4287): the latest posts of a forum, a session, a sub-topic or a thread.

use askama::Template;
use axum::response::{IntoResponse, Response};
use http::header::CONTENT_TYPE;
use language::without_controls;
use page::{Error, Page, Segment, Visit};
use record::contribution::{self, Number};
use record::request;
use record::{Circles, Kind, RecordId};

use crate::store::feed::{self, Entry};

/// So many posts a feed has.
const MOST: i64 = 50;

#[derive(Template)]
#[template(path = "feed.xml")]
struct Feed {
    page: Page,
    /// The page of which this is the feed.
    path: String,
    /// What the page is called.
    title: String,
    /// When it last changed.
    updated: String,
    entries: Vec<Entry>,
}

pub(crate) async fn of_forum(visit: Visit, Segment(id): Segment<RecordId>) -> page::Result {
    feed(&visit, id, |kind| kind == Kind::Forum).await
}

pub(crate) async fn of_topic(visit: Visit, Segment(id): Segment<RecordId>) -> page::Result {
    feed(&visit, id, |kind| matches!(kind, Kind::Session | Kind::Topic)).await
}

/// What everybody may read, whoever asks: readers of feeds keep what they get.
async fn feed(visit: &Visit, id: RecordId, fits: fn(Kind) -> bool) -> page::Result<Response> {
    let feed = visit
        .read(move |tx, page| {
            let request = request::get(tx, Circles::PUBLIC, id)?;
            if !fits(request.kind) {
                return Err(Error::NotFound);
            }
            let entries = feed::list(tx, id, MOST)?;
            let path = if request.kind == Kind::Forum { format!("/forums/{id}") } else { format!("/topics/{id}") };
            let first = request.window.map(|window| window.opens);
            let updated = entries.first().map(|entry| entry.at).or(first).unwrap_or(page.now).to_string();
            let title = page.text(&request.title).to_owned();
            Ok(Feed { page, path, title, updated, entries })
        })
        .await?;
    answer(&feed)
}

/// Of a post and all that was said below it.
pub(crate) async fn of_thread(visit: Visit, Segment(number): Segment<Number>) -> page::Result {
    let feed = visit
        .read(move |tx, page| {
            let first = contribution::find(tx, &page.actor, number)?.ok_or(Error::NotFound)?;
            feed::post_of(tx, first.id)?.ok_or(Error::NotFound)?;
            let entries = feed::of_thread(tx, number, MOST)?;
            let updated = entries.first().map_or(page.now, |entry| entry.at).to_string();
            let title = page.say("notices-thread").with("number", number.to_string()).to_string();
            Ok(Feed { path: format!("/posts/{}", number.0), title, updated, entries, page })
        })
        .await?;
    answer(&feed)
}

fn answer(feed: &Feed) -> page::Result<Response> {
    let xml = feed.render().map_err(|error| Error::Internal(error.to_string()))?;
    // What was kept before texts were taken in without them, or came into the store otherwise: one sign, and no reader takes the feed.
    let xml = without_controls(xml);
    Ok(([(CONTENT_TYPE, "application/atom+xml; charset=utf-8")], xml).into_response())
}
