//! Posts: read in parts, written, changed, taken back, decided about.

use page::api::{Body, BodyWithFiles, Cursor, Problem, led_to};
use page::{Error, Segment, Visit};
use record::RecordId;
use record::contribution::Number;
use record::decision::What;

use super::shape::{ChangedPost, DecisionKind, NewDecision, NewPost, NewPostWithFiles, Post, PostList, Withdrawal};
use crate::pages;
use crate::pages::topic::posts::{self, Within};

/// The posts of a forum
///
/// By their numbers, wherever in it they hang: whoever keeps a copy asks for those after the last that they have.
#[utoipa::path(get, operation_id = "list_posts_of_forum", path = "/api/v1/forums/{id}/posts", tag = "posts",
    params(("id" = i64, Path),
           ("after" = Option<i64>, Query, description = "The number after which the list goes on"),
           ("limit" = Option<i64>, Query, description = "How many come at once: 50 unless said, at most 200")),
    responses((status = 200, description = "What was asked for", body = PostList), (status = "4XX", description = "What is wrong", body = Problem, content_type = "application/problem+json")))]
pub(crate) async fn of_forum(visit: Visit, Segment(id): Segment<RecordId>) -> page::Result {
    list(visit, Within::Forum(id)).await
}

/// The posts of a place
///
/// By their numbers. One that was withdrawn, removed or erased stays with its number, without words.
#[utoipa::path(get, operation_id = "list_posts_of_topic", path = "/api/v1/topics/{id}/posts", tag = "posts",
    params(("id" = i64, Path),
           ("after" = Option<i64>, Query, description = "The number after which the list goes on"),
           ("limit" = Option<i64>, Query, description = "How many come at once: 50 unless said, at most 200")),
    responses((status = 200, description = "What was asked for", body = PostList), (status = "4XX", description = "What is wrong", body = Problem, content_type = "application/problem+json")))]
pub(crate) async fn of_topic(visit: Visit, Segment(id): Segment<RecordId>) -> page::Result {
    list(visit, Within::Topic(id)).await
}

async fn list(visit: Visit, within: Within) -> page::Result {
    let cursor = Cursor::of(&visit)?;
    let asked = visit.clone();
    visit
        .give(move |tx, page| {
            let posts = posts::list(tx, &page, within, (Number(cursor.after), cursor.limit))?;
            let next = cursor.next(&asked, posts.len(), posts.last().map(|post| post.number));
            Ok(PostList { posts, next })
        })
        .await
}

/// Write a post
///
/// In one's own name, in a capacity that one has in this forum; a reply names the post to which it replies. Needs a token with
/// the scope `post`. Where a moderator sees posts first, it comes back with the state `pending`. Files come with it in a
/// `multipart/form-data`: the same JSON in the field `json`, and each file in a part of its own, within the server's limits.
#[utoipa::path(post, operation_id = "create_post", path = "/api/v1/topics/{id}/posts", tag = "posts",
    request_body(content((NewPost = "application/json"), (NewPostWithFiles = "multipart/form-data"))), security(("token" = [])),
    params(("id" = i64, Path), ("Idempotency-Key" = Option<String>, Header, description = "The same key makes one post")),
    responses((status = 201, description = "What was made", body = Post), (status = "4XX", description = "What is wrong", body = Problem, content_type = "application/problem+json")))]
pub(crate) async fn create(visit: Visit, Segment(id): Segment<RecordId>, sent: BodyWithFiles<NewPost>) -> page::Result {
    let BodyWithFiles { body, files } = sent;
    let new = &body.what;
    let answers = new.answers.iter().map(|id| ("answers", id.to_string()));
    let fields = [
        ("text", new.text.clone()),
        ("language", new.language.clone()),
        ("capacity", new.capacity.clone()),
        ("parent", new.in_reply_to.map(|number| number.to_string()).unwrap_or_default()),
    ];
    let form = body.form(fields.into_iter().chain(answers));
    let number = led_to(&pages::topic::save_post(&visit, id, form, files).await.map_err(refusal)?)?;
    visit.made(&format!("/api/v1/posts/{number}"), move |tx, page| posts::get(tx, &page, Number(number))).await
}

/// What cannot be said here and now, or not by this person, is no fault of what was sent.
fn refusal(error: Error) -> Error {
    match &error {
        Error::Invalid(form) => match form.field("text").fault {
            Some("fault-closed" | "fault-thread-closed" | "fault-not-open" | "fault-divided") => Error::Settled,
            Some("post-not-listed") => Error::Forbidden,
            _ => error,
        },
        _ => error,
    }
}

/// One post
#[utoipa::path(get, operation_id = "show_post", path = "/api/v1/posts/{number}", tag = "posts", params(("number" = i64, Path)),
    responses((status = 200, description = "What was asked for", body = Post), (status = "4XX", description = "What is wrong", body = Problem, content_type = "application/problem+json")))]
pub(crate) async fn show(visit: Visit, Segment(number): Segment<Number>) -> page::Result {
    visit.give(move |tx, page| posts::get(tx, &page, number)).await
}

/// Change one's own post
///
/// Within the time that the forum allows, and before the first reply: a new version, beside those before it. Needs a token with
/// the scope `post`.
#[utoipa::path(patch, operation_id = "change_post", path = "/api/v1/posts/{number}", tag = "posts", request_body = ChangedPost, security(("token" = [])),
    params(("number" = i64, Path)),
    responses((status = 200, description = "What was asked for", body = Post), (status = "4XX", description = "What is wrong", body = Problem, content_type = "application/problem+json")))]
pub(crate) async fn change(visit: Visit, Segment(number): Segment<Number>, body: Body<ChangedPost>) -> page::Result {
    let form = body.form([("text", body.what.text.clone()), ("language", body.what.language.clone())]);
    pages::version::save(&visit, number, form).await?;
    visit.give(move |tx, page| posts::get(tx, &page, number)).await
}

/// Take one's own post back
///
/// Its number stays, with the reason. Needs a token with the scope `post`.
#[utoipa::path(post, operation_id = "withdraw_post", path = "/api/v1/posts/{number}/withdraw", tag = "posts", request_body = Withdrawal,
    security(("token" = [])), params(("number" = i64, Path)),
    responses((status = 200, description = "What was asked for", body = Post), (status = "4XX", description = "What is wrong", body = Problem, content_type = "application/problem+json")))]
pub(crate) async fn withdraw(visit: Visit, Segment(number): Segment<Number>, body: Body<Withdrawal>) -> page::Result {
    let form = body.form([("why", body.what.why.clone())]);
    pages::post::save(&visit, number, What::Withdraw, form).await?;
    visit.give(move |tx, page| posts::get(tx, &page, number)).await
}

/// Decide about a post
///
/// As whoever moderates where it hangs. Needs a token with the scope `moderate`.
#[utoipa::path(post, operation_id = "decide_about_post", path = "/api/v1/posts/{number}/decision", tag = "posts", request_body = NewDecision,
    security(("token" = [])), params(("number" = i64, Path)),
    responses((status = 200, description = "What was asked for", body = Post), (status = "4XX", description = "What is wrong", body = Problem, content_type = "application/problem+json")))]
pub(crate) async fn decide(visit: Visit, Segment(number): Segment<Number>, body: Body<NewDecision>) -> page::Result {
    let what = match body.what.what {
        DecisionKind::Admit => What::Admit,
        DecisionKind::Refuse => What::Refuse,
        DecisionKind::Remove => What::Remove,
    };
    let version = body.what.version.map(|version| version.to_string()).unwrap_or_default();
    let form = body.form([("why", body.what.why.clone()), ("version", version)]);
    pages::post::save(&visit, number, what, form).await?;
    visit.give(move |tx, page| posts::get(tx, &page, number)).await
}
