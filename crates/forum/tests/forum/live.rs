//! A thread that stands open is told of what is new, whoever wrote it; nobody is told of what they may not see.

use std::time::Duration;

use axum::body::Body;
use db::Db;
use http::{Request, StatusCode};
use http_body_util::BodyExt;
use tower::ServiceExt;

use crate::kit::{Look, Story, post, taken, write};

/// The next mark that a page is told, signs of life aside.
async fn told(body: &mut Body) -> Option<String> {
    let within = tokio::time::timeout(Duration::from_mins(1), async {
        loop {
            let frame = body.frame().await?.expect("the connection stands").into_data().expect("data");
            let event = String::from_utf8(frame.to_vec()).expect("text");
            if let Some(mark) = event.strip_prefix("data: ") {
                return Some(mark.trim_end().to_owned());
            }
        }
    });
    within.await.expect("it is told in time")
}

#[test]
fn an_open_page_is_told_of_each_post_and_of_nothing_else() {
    db::test::on_both(async |db: Db| {
        let story = Story::new(&db).await;
        let forum = story.open_forum().await;
        let live = format!("{}/live", forum.topic);
        let page = story.public().get(&forum.topic).await;
        page.says(&[&format!("data-live=\"{live}\" data-mark=\"0 0\"")]);
        let asked = Request::get(&live).body(Body::empty()).expect("a request");
        let answer = page::router(story.site.clone()).oneshot(asked).await.expect("an answer");
        assert_eq!(answer.headers()["content-type"], "text/event-stream");
        let mut body = answer.into_body();
        assert_eq!(told(&mut body).await.as_deref(), Some("0 0"), "what stands there is told at once");
        let mut expert = story.signed_in(story.people.expert).await;
        taken(write(&mut expert, &forum.second, &post("expert", "Said elsewhere.")).await);
        taken(write(&mut expert, &forum.topic, &post("expert", "Said here.")).await);
        assert_eq!(told(&mut body).await.as_deref(), Some("1 2"));
        // Whoever comes later sees the same, and the page knows it already.
        assert_eq!(story.public().get(&live).await.body, "data: 1 2\n\n");
        story.public().get(&forum.topic).await.says(&["data-mark=\"1 2\""]);
        story.site.tell_no_more();
        assert_eq!(told(&mut body).await, None, "a server that stops ends what it tells");
    });
}

#[test]
fn only_an_open_place_tells() {
    db::test::on_sqlite(async |db: Db| {
        let story = Story::new(&db).await;
        let forum = story.forum().await;
        let live = format!("{}/live", forum.topic);
        assert_eq!(story.public().get(&live).await.status, StatusCode::NOT_FOUND, "it is not open yet");
        story.public().get(&forum.topic).await.is_silent_on(&["data-live"]);
        let forum_page = format!("{}/live", forum.page.replace("forums", "topics"));
        assert_eq!(
            story.public().get(&forum_page).await.status,
            StatusCode::NOT_FOUND,
            "a forum is no place for posts"
        );
        story.clock.advance(Duration::from_hours(24));
        assert_eq!(story.public().get(&live).await.status, StatusCode::OK);
    });
}
