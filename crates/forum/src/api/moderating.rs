//! What waits for a moderator, and what is decided about threads.

use page::api::{Body, Cursor, Problem};
use page::{Segment, Visit};
use record::RecordId;
use record::contribution::Number;

use super::shape::{Desk, NewThreadDecision, Post, PostList, Thread};
use crate::pages::topic::posts;
use crate::pages::{desk, thread};

/// The posts that wait
///
/// To be let in or refused, by their numbers: the decision names the `version` that was read. Needs a token with the scope `moderate`,
/// of whoever moderates the forum.
#[utoipa::path(get, operation_id = "list_queue", path = "/api/v1/forums/{id}/queue", tag = "posts", security(("token" = [])),
    params(("id" = i64, Path),
           ("after" = Option<i64>, Query, description = "The number after which the list goes on"),
           ("limit" = Option<i64>, Query, description = "How many come at once: 50 unless said, at most 200")),
    responses((status = 200, description = "What was asked for", body = PostList), (status = "4XX", description = "What is wrong", body = Problem, content_type = "application/problem+json")))]
pub(crate) async fn queue(visit: Visit, Segment(id): Segment<RecordId>) -> page::Result {
    let cursor = Cursor::of(&visit)?;
    let asked = visit.clone();
    visit
        .give(move |tx, page| {
            let posts = desk::queue(tx, &page, id, (Number(cursor.after), cursor.limit))?;
            let next = cursor.next(&asked, posts.len(), posts.last().map(|post| post.number));
            Ok(PostList { posts, next })
        })
        .await
}

/// The moderator's desk
///
/// How the discussion goes, who has not been heard, and what waits. Needs a token with the scope `moderate`, of whoever moderates the forum.
#[utoipa::path(get, operation_id = "show_desk", path = "/api/v1/forums/{id}/desk", tag = "posts", params(("id" = i64, Path)), security(("token" = [])),
    responses((status = 200, description = "What was asked for", body = Desk), (status = "4XX", description = "What is wrong", body = Problem, content_type = "application/problem+json")))]
pub(crate) async fn desk(visit: Visit, Segment(id): Segment<RecordId>) -> page::Result {
    visit.give(move |tx, page| desk::for_programs(tx, page, id)).await
}

/// A thread as its moderators see it
///
/// How the thread of a post stands, what was decided about it and why, and what can be decided now. Needs a token with
/// the scope `moderate`, of whoever moderates where it hangs.
#[utoipa::path(get, operation_id = "show_thread", path = "/api/v1/posts/{number}/thread", tag = "posts", params(("number" = i64, Path)), security(("token" = [])),
    responses((status = 200, description = "What was asked for", body = Thread), (status = "4XX", description = "What is wrong", body = Problem, content_type = "application/problem+json")))]
pub(crate) async fn show(visit: Visit, Segment(number): Segment<Number>) -> page::Result {
    visit.give(move |tx, page| thread::shape(tx, &page, number)).await
}

/// Decide about a thread
///
/// It is pinned, closed, moved to another place; or a reply becomes a thread of its own. Each is a decision on the record, with its
/// reason. The answer is the post, where it hangs now. Needs a token with the scope `moderate`, of whoever moderates where it hangs.
#[utoipa::path(post, operation_id = "decide_about_thread", path = "/api/v1/posts/{number}/thread", tag = "posts", request_body = NewThreadDecision,
    params(("number" = i64, Path), ("Idempotency-Key" = Option<String>, Header, description = "The same key makes one decision")), security(("token" = [])),
    responses((status = 200, description = "What was asked for", body = Post), (status = "4XX", description = "What is wrong", body = Problem, content_type = "application/problem+json")))]
pub(crate) async fn decide(
    visit: Visit,
    Segment(number): Segment<Number>,
    body: Body<NewThreadDecision>,
) -> page::Result {
    let new = &body.what;
    let form = body.form([
        ("what", new.what.code().to_owned()),
        ("why", new.why.clone()),
        ("place", new.place.map(|place| place.to_string()).unwrap_or_default()),
    ]);
    thread::save(&visit, number, form).await?;
    // Who moved it away need not moderate where it hangs now.
    visit.give(move |tx, page| posts::get(tx, &page, number)).await
}
