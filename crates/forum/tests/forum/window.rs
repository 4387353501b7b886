//! When something can be said: from the first instant of a window until before its end. What was typed too late is not lost.

use std::time::Duration;

use db::Db;
use http::StatusCode;

use crate::kit::{Look, Story, post, taken, write};

#[test]
fn what_was_typed_when_the_window_closed_stands_in_the_form() {
    db::test::on_both(async |db: Db| {
        let story = Story::new(&db).await;
        let forum = story.open_forum().await;
        let mut expert = story.signed_in(story.people.expert).await;
        taken(write(&mut expert, &forum.topic, &post("expert", "In time.")).await);
        story.clock.set("2031-06-13T23:59:59.998Z".parse().expect("an instant"));
        taken(write(&mut expert, &forum.topic, &post("expert", "At the last moment.")).await);
        story.clock.set("2031-06-13T23:59:59.999Z".parse().expect("an instant"));
        let late =
            expert.post(&format!("{}/posts", forum.topic), &post("expert", "Two hours of \"work\" & thought.")).await;
        assert_eq!(late.status, StatusCode::CONFLICT);
        late.says(&[
            "The discussion has closed. Your text is kept here",
            "Two hours of &#34;work&#34; &#38; thought.</textarea>",
        ]);
        assert_eq!(story.posts(&forum.topic).await, 2);
        let closed = story.public().get(&forum.topic).await;
        closed.says(&["The discussion is closed. What was said stays here.", "In time."]);
        closed.is_silent_on(&["<textarea"]);
    });
}

#[test]
fn before_it_opens_nobody_speaks() {
    db::test::on_sqlite(async |db: Db| {
        let story = Story::new(&db).await;
        let forum = story.forum().await;
        let mut expert = story.signed_in(story.people.expert).await;
        expert.get(&forum.topic).await.says(&["The discussion is not open yet."]);
        let early = expert.post(&format!("{}/posts", forum.topic), &post("expert", "Already?")).await;
        assert_eq!(early.status, StatusCode::CONFLICT);
        early.says(&["The discussion is not open yet. Your text is kept here", "Already?</textarea>"]);
        early.is_silent_on(&["has closed"]);
        story.clock.advance(Duration::from_hours(15));
        taken(write(&mut expert, &forum.topic, &post("expert", "Already?")).await);
    });
}

#[test]
fn a_session_with_sub_topics_is_no_place_to_post() {
    db::test::on_sqlite(async |db: Db| {
        let story = Story::new(&db).await;
        let forum = story.open_forum().await;
        let mut expert = story.signed_in(story.people.expert).await;
        expert.get(&forum.first).await.is_silent_on(&["<textarea"]);
        let reply = expert.post(&format!("{}/posts", forum.first), &post("expert", "Here?")).await;
        assert_eq!(reply.status, StatusCode::CONFLICT);
        reply.says(&["This session has sub-topics. Your text is kept here", "Here?</textarea>"]);
        assert_eq!(story.posts(&forum.first).await, 0);
        let reply =
            expert.post(&format!("/topics/{}/posts", crate::kit::number(&forum.page)), &post("expert", "Here?")).await;
        assert_eq!(reply.status, StatusCode::NOT_FOUND, "a forum is no topic");
    });
}
