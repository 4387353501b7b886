//! The proceedings: all that was said, once each, under the questions that it answers.

use db::Db;
use http::StatusCode;

use crate::kit::{Look, Story, post, taken, write};

#[test]
fn the_proceedings_print_each_post_once_under_its_question() {
    db::test::on_both(async |db: Db| {
        let story = Story::new(&db).await;
        let forum = story.forum().await;
        let volume = format!("{}/proceedings", forum.page);
        assert_eq!(story.public().get(&volume).await.status, StatusCode::NOT_FOUND, "nothing can have been said");
        story.clock.advance(std::time::Duration::from_hours(24));
        story.public().get(&volume).await.says(&["no posts yet"]);
        let questions = story.json(&forum.topic).await["questions"].clone();
        let question = |at: usize| questions[at]["id"].to_string();
        let (first, second) = (question(0), question(1));
        let mut moderator = story.signed_in(story.people.moderator).await;
        taken(write(&mut moderator, &forum.topic, &post("moderator", "Welcome, all of you.")).await);
        let mut expert = story.signed_in(story.people.expert).await;
        let both = [("answers", first.as_str()), ("answers", second.as_str())];
        taken(
            write(&mut expert, &forum.topic, &[post("expert", "Budgets stand in the way.").as_slice(), &both].concat())
                .await,
        );
        let mut focal_point = story.signed_in(story.people.focal_point).await;
        let one = [("answers", second.as_str())];
        let lunch = [post("government", "Lunch has helped.").as_slice(), &one].concat();
        taken(write(&mut focal_point, &forum.topic, &lunch).await);
        taken(write(&mut focal_point, &forum.second, &post("government", "Said elsewhere.")).await);
        taken(write(&mut expert, &forum.topic, &post("expert", "Taken back.")).await);
        taken(expert.fill("/posts/5/withdraw", "/posts/5/withdraw", &[("why", "A slip.")]).await);
        let summary = format!("{}/summary", forum.first);
        let fields = [("language", "en"), ("text", "In short: #2 and #3.")];
        taken(moderator.fill(&summary, &summary, &fields).await);
        let page = story.public().get(&volume).await;
        page.is_silent_on(&["Taken back."]);
        let in_order = [
            "<bdi>Session I</bdi>: At home</h2>",
            "Summary of the session",
            "In short:",
            "Between ministries",
            "Welcome, all of you.",
            "1. What stands in the way?",
            "Budgets stand in the way.",
            "2. What has helped?",
            "Lunch has helped.",
            "Answered also by",
            "<bdi>Session II</bdi>: Together</h2>",
            "Said elsewhere.",
            "Florencia Bustos, personal expert",
        ];
        let body = page.body.split_once("</nav>\n<section").expect("the volume begins after its contents").1;
        let mut from = 0;
        for words in in_order {
            let at = body[from..].find(words);
            from += at.unwrap_or_else(|| panic!("{words} is missing, or stands before what it comes after: {body}"));
        }
        for number in [1, 2, 3, 4, 6] {
            assert_eq!(body.matches(&format!("id=\"post-{number}\"")).count(), 1, "#{number}");
        }
    });
}

#[test]
fn a_session_or_a_sub_topic_is_printed_by_itself() {
    db::test::on_sqlite(async |db: Db| {
        let story = Story::new(&db).await;
        let forum = story.open_forum().await;
        let mut expert = story.signed_in(story.people.expert).await;
        taken(write(&mut expert, &forum.topic, &post("expert", "Said under session I.")).await);
        taken(write(&mut expert, &forum.second, &post("expert", "Said in session II.")).await);
        let volume = |part: &str| format!("{}/proceedings?part={part}", forum.page);
        for (place, says, is_silent_on) in [
            (&forum.first, "Said under session I.", "Said in session II."),
            (&forum.topic, "Said under session I.", "Said in session II."),
            (&forum.second, "Said in session II.", "Said under session I."),
        ] {
            let part = page::test::number(place);
            let page = story.public().get(&volume(part)).await;
            page.says(&[says, &format!("href=\"{}/proceedings\"", forum.page)]);
            page.is_silent_on(&[is_silent_on]);
        }
        story.public().get(&forum.topic).await.says(&[&volume(page::test::number(&forum.topic))]);
        let question = story.json(&forum.topic).await["questions"][0]["id"].to_string();
        for nowhere in [question.as_str(), "999999", "x"] {
            assert_eq!(story.public().get(&volume(nowhere)).await.status, StatusCode::NOT_FOUND, "{nowhere}");
        }
    });
}
