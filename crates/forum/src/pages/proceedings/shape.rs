//! The proceedings as programs read them: all that was said, each post once, under the question that it answers.

use language::Localized;
use record::contribution::Number;
use record::request::Request;
use serde_json::{Value, json};

use super::{Chapter, Place, Session, Told, Volume};
use crate::store::post::Post;

pub(super) fn of_volume(volume: &Volume) -> Value {
    let (page, forum) = (&volume.page, &volume.reading.forum);
    let contributors = volume.contributors().into_iter();
    json!({
        "forum": forum.id.0,
        "title": page.text(&forum.title),
        "part": volume.part.as_ref().map(|part| part.id.0),
        "at": page.now.to_string(),
        "posts": volume.posts,
        "sessions": volume.sessions.iter().map(|one| session(volume, one)).collect::<Vec<_>>(),
        "contributors": contributors.map(|(who, posts)| json!({ "who": who, "posts": numbers(&posts) })).collect::<Vec<_>>(),
        "address": format!("{}/forums/{}/proceedings", page.base(), forum.id),
    })
}

fn numbers(posts: &[Number]) -> Vec<i64> {
    posts.iter().map(|number| number.0).collect()
}

/// A session, sub-topic or question by its id, number and words.
fn named(volume: &Volume, request: &Request, words: &str) -> Value {
    let text = |text: &Localized| volume.page.text(text).to_owned();
    json!({ "id": request.id.0, "kind": request.kind.code(), "number": request.number, words: text(&request.title) })
}

fn session(volume: &Volume, session: &Session) -> Value {
    let summary = |(title, told): &Told| json!({ "title": title, "post": post(volume, told) });
    let mut value = named(volume, &session.request, "title");
    value["summaries"] = session.summaries.iter().map(summary).collect();
    value["places"] = session.places.iter().map(|one| place(volume, one)).collect();
    value
}

fn place(volume: &Volume, place: &Place) -> Value {
    let mut value = named(volume, &place.request, "title");
    value["chapters"] = place.chapters.iter().map(|one| chapter(volume, one)).collect();
    value
}

/// What answers a question; what answers none has no question. Posts that stand under an earlier one are named by their numbers.
fn chapter(volume: &Volume, chapter: &Chapter) -> Value {
    json!({
        "question": chapter.question.as_ref().map(|question| named(volume, question, "text")),
        "posts": chapter.posts.iter().map(|one| post(volume, one)).collect::<Vec<_>>(),
        "also": numbers(&chapter.also),
    })
}

fn post(volume: &Volume, post: &Post) -> Value {
    let translations = volume.translations.get(&post.id).into_iter().flatten();
    json!({
        "id": post.id.0,
        "number": post.number.0,
        "in_reply_to": post.parent.map(|parent| parent.0),
        "who": post.who,
        "for": Some(&post.for_whom).filter(|whom| !whom.is_empty()),
        "parties": volume.parties(post),
        "capacity": post.capacity.code(),
        "channel": post.channel,
        "language": post.language.code(),
        "at": post.at.to_string(),
        "html": post.html,
        "translations": translations.map(|offered| offered.language.code()).collect::<Vec<_>>(),
        "address": format!("{}/posts/{}", volume.page.base(), post.number.0),
    })
}
