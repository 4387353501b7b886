//! Feeds in Atom (RFC 4287): the latest posts of a forum, a session or a sub-topic.

use askama::Template;
use axum::response::{IntoResponse, Response};
use http::header::CONTENT_TYPE;
use page::{Error, Page, Segment, Visit};
use record::request::{self, Request};
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
    request: Request,
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
            Ok(Feed { page, path, request, updated, entries })
        })
        .await?;
    let xml = feed.render().map_err(|error| Error::Internal(error.to_string()))?;
    Ok(([(CONTENT_TYPE, "application/atom+xml; charset=utf-8")], xml).into_response())
}
