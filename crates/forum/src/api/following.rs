//! What is one's own: how one hears of what is said at a place, and up to where one has read.

use page::api::{Body, Cursor, Problem};
use page::{Segment, Visit};
use record::RecordId;

use super::shape::{NewSeen, NewSubscription, Seen, Subscription, SubscriptionList};
use crate::pages::subscription;
use crate::pages::topic::seen;

/// One's own subscriptions
///
/// What one chose for forums, sessions, sub-topics and threads, by their records. Needs a token with the scope `post`.
#[utoipa::path(get, operation_id = "list_subscriptions", path = "/api/v1/subscriptions", tag = "own", security(("token" = [])),
    params(("after" = Option<i64>, Query, description = "The record after which the list goes on"),
           ("limit" = Option<i64>, Query, description = "How many come at once: 50 unless said, at most 200")),
    responses((status = 200, description = "What was asked for", body = SubscriptionList), (status = "4XX", description = "What is wrong", body = Problem, content_type = "application/problem+json")))]
pub(crate) async fn list(visit: Visit) -> page::Result {
    let cursor = Cursor::of(&visit)?;
    let asked = visit.clone();
    visit
        .give(move |tx, page| {
            let chosen = subscription::shapes(tx, &page, (RecordId(cursor.after), cursor.limit))?;
            let next = cursor.next(&asked, chosen.read, chosen.last.map(|last| last.0));
            Ok(SubscriptionList { subscriptions: chosen.shapes, next })
        })
        .await
}

/// How one hears of a place
///
/// Of a forum, a session, a sub-topic, or a thread, named by the record of its first post. Needs a token with the scope `post`.
#[utoipa::path(get, operation_id = "show_subscription", path = "/api/v1/subscriptions/{id}", tag = "own", params(("id" = i64, Path)), security(("token" = [])),
    responses((status = 200, description = "What was asked for", body = Subscription), (status = "4XX", description = "What is wrong", body = Problem, content_type = "application/problem+json")))]
pub(crate) async fn show(visit: Visit, Segment(id): Segment<RecordId>) -> page::Result {
    visit.give(move |tx, page| subscription::shape(tx, &page, id)).await
}

/// Choose how one hears of a place
///
/// By mail: of each post, of replies to one's own, in a daily or weekly digest, not at all, or as above it (null). Needs a token with
/// the scope `post`.
#[utoipa::path(post, operation_id = "subscribe", path = "/api/v1/subscriptions/{id}", tag = "own", request_body = NewSubscription, params(("id" = i64, Path)),
    security(("token" = [])),
    responses((status = 200, description = "What was asked for", body = Subscription), (status = "4XX", description = "What is wrong", body = Problem, content_type = "application/problem+json")))]
pub(crate) async fn choose(visit: Visit, Segment(id): Segment<RecordId>, body: Body<NewSubscription>) -> page::Result {
    let form = body.form([("notices", body.what.notices.map_or("", |notices| notices.code()).to_owned())]);
    subscription::choose(visit.clone(), Segment(id), form).await?;
    visit.give(move |tx, page| subscription::shape(tx, &page, id)).await
}

/// Up to where one has read
///
/// At a session or sub-topic: one's own business, which nobody else is shown. Needs a token with the scope `read`.
#[utoipa::path(get, operation_id = "show_seen", path = "/api/v1/topics/{id}/seen", tag = "own", params(("id" = i64, Path)), security(("token" = [])),
    responses((status = 200, description = "What was asked for", body = Seen), (status = "4XX", description = "What is wrong", body = Problem, content_type = "application/problem+json")))]
pub(crate) async fn seen(visit: Visit, Segment(id): Segment<RecordId>) -> page::Result {
    visit.give(move |tx, page| seen::shape(tx, &page, id)).await
}

/// Mark posts as read
///
/// All of a place up to a number. Needs a token with the scope `read`: it changes nothing that anybody else can see.
#[utoipa::path(post, operation_id = "mark_seen", path = "/api/v1/topics/{id}/seen", tag = "own", request_body = NewSeen, params(("id" = i64, Path)), security(("token" = [])),
    responses((status = 200, description = "What was asked for", body = Seen), (status = "4XX", description = "What is wrong", body = Problem, content_type = "application/problem+json")))]
pub(crate) async fn mark_seen(visit: Visit, Segment(id): Segment<RecordId>, body: Body<NewSeen>) -> page::Result {
    let form = body.form([("up_to", body.what.up_to.to_string())]);
    seen::mark(visit.clone(), Segment(id), form).await?;
    visit.give(move |tx, page| seen::shape(tx, &page, id)).await
}
