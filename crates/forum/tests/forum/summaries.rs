//! What moderators tell everybody of a session: written together, put before everybody as a post, resting on what was said.

use std::time::Duration;

use db::Db;
use http::StatusCode;

use crate::kit::{Look, Story, hidden, post, taken, write};

const WORDS: &str = "Two obstacles were named: nobody answers letters (#1), and there is no budget (#2).";

/// What the form of a summary sends.
fn summary<'a>(text: &'a str, act: &'a str) -> [(&'a str, &'a str); 3] {
    [("language", "en"), ("text", text), ("do", act)]
}

#[test]
fn a_summary_is_written_by_moderators_and_becomes_a_post_that_rests_on_others() {
    db::test::on_both(async |db: Db| {
        let story = Story::new(&db).await;
        let forum = story.open_forum().await;
        let mut focal_point = story.signed_in(story.people.focal_point).await;
        taken(write(&mut focal_point, &forum.topic, &post("government", "Nobody answers letters.")).await);
        let mut expert = story.signed_in(story.people.expert).await;
        taken(write(&mut expert, &forum.topic, &post("expert", "There is no budget.")).await);
        taken(write(&mut expert, &forum.second, &post("expert", "Said elsewhere.")).await);
        let (way, desk) = (format!("{}/summary", forum.first), format!("{}/desk", forum.page));
        // Nobody else comes in, and there is none of a sub-topic.
        assert_eq!(story.public().get(&way).await.status, StatusCode::UNAUTHORIZED);
        assert_eq!(expert.get(&way).await.status, StatusCode::FORBIDDEN);
        let mut moderator = story.signed_in(story.people.moderator).await;
        assert_eq!(moderator.get(&format!("{}/summary", forum.topic)).await.status, StatusCode::NOT_FOUND);
        assert_eq!(moderator.get(&format!("{}/summary", forum.second)).await.status, StatusCode::FORBIDDEN);
        assert_eq!(moderator.get(&format!("{way}?week=9")).await.status, StatusCode::NOT_FOUND);
        moderator.get(&desk).await.says(&["Moderators’ summaries", "Summary of week 1", "not begun"]);
        let page = moderator.get(&way).await;
        page.says(&["0 of 2 posts are taken up", "Nobody answers letters.", "There is no budget."]);
        page.is_silent_on(&["Said elsewhere."]);
        // What is kept is the moderators' and the Secretariat's.
        taken(moderator.fill(&way, &way, &summary("No budget, says #2.", "draft")).await);
        moderator.get(&desk).await.says(&["Kept by Malik Osei"]);
        let mut officer = story.signed_in(story.people.officer).await;
        officer.get(&way).await.says(&["No budget, says #2.", "1 of 2 posts are taken up", "Kept by Malik Osei"]);
        for page in [&forum.first, &forum.topic, &forum.page] {
            story.public().get(page).await.is_silent_on(&["No budget, says", "Summary of the session"]);
        }
        moderator.fill(&way, &way, &summary(WORDS, "preview")).await.says(&["<a href=\"/posts/1\"", "2 of 2 posts"]);
        taken(moderator.fill(&way, &way, &summary(WORDS, "")).await);
        story.public().get(&forum.first).await.says(&["Summary of the session", "nobody answers letters"]);
        story.public().get(&forum.page).await.says(&["Summary of the session"]);
        story.public().get(&forum.topic).await.says(&["Cited in", "#4"]);
        moderator.get(&desk).await.says(&["published"]);
        // It is as old as the post is, whatever becomes of it: a new version, in which the third post is taken up as well.
        taken(officer.fill(&way, &way, &summary(&format!("{WORDS} Compare #3, and #99."), "")).await);
        story.public().get("/posts/4/versions").await.says(&["Version 2", "Compare #3"]);
        let walk = story.json("/posts/3").await;
        assert_eq!(story.posts(&forum.first).await, 1, "{walk}");
        let ties = db.read(|tx| {
            let statement = db::sql!("SELECT count(*) FROM citation WHERE kind = 'summarizes'");
            tx.one(statement, &[], |row| row.get::<i64>(0))
        });
        assert_eq!(ties.await.expect("a count"), 3);
        assert_eq!(db.read(record::rules::broken).await.expect("the rules"), []);
    });
}

#[test]
fn two_moderators_do_not_write_over_each_other() {
    db::test::on_both(async |db: Db| {
        let story = Story::new(&db).await;
        let forum = story.open_forum().await;
        let (way, action) = (format!("{}/summary?week=1", forum.first), format!("{}/summary", forum.first));
        let mut moderator = story.signed_in(story.people.moderator).await;
        let mut officer = story.signed_in(story.people.officer).await;
        taken(moderator.fill(&way, &action, &summary("Begun.", "draft")).await);
        let seen = hidden(&officer.get(&way).await, "seen").to_owned();
        story.clock.advance(Duration::from_secs(60));
        taken(moderator.fill(&way, &action, &summary("Mine.", "draft")).await);
        let fields = [summary("Theirs.", "draft").as_slice(), &[("week", "1"), ("seen", seen.as_str())]].concat();
        let other = officer.post(&action, &fields).await;
        assert_eq!(other.status, StatusCode::CONFLICT);
        other.says(&["Somebody else has written at this summary", "Mine.", "Theirs."]);
        // The form knows now of the other's words.
        let seen = hidden(&other, "seen").to_owned();
        let fields =
            [summary("Mine and theirs.", "draft").as_slice(), &[("week", "1"), ("seen", seen.as_str())]].concat();
        assert_eq!(officer.post(&action, &fields).await.status, StatusCode::SEE_OTHER);
        // One's own words one may keep again, from whichever window.
        story.clock.advance(Duration::from_secs(60));
        let fields = [summary("Once more.", "draft").as_slice(), &[("week", "1"), ("seen", seen.as_str())]].concat();
        assert_eq!(officer.post(&action, &fields).await.status, StatusCode::SEE_OTHER);
        moderator.get(&way).await.says(&["Once more."]);
    });
}

#[test]
fn the_desk_says_which_summaries_are_wanted_and_after_closing_they_are_still_written() {
    db::test::on_both(async |db: Db| {
        let story = Story::new(&db).await;
        let forum = story.open_forum().await;
        let mut moderator = story.signed_in(story.people.moderator).await;
        let desk = format!("{}/desk", forum.page);
        moderator.get(&desk).await.is_silent_on(&["wanted now"]);
        story.clock.advance(Duration::from_hours(7 * 24));
        moderator.get(&desk).await.says(&["2 summaries are wanted now"]);
        let week = format!("{}/summary?week=1", forum.first);
        taken(
            moderator
                .fill(&week, &format!("{}/summary", forum.first), &summary("Nothing was said this week.", ""))
                .await,
        );
        moderator.get(&desk).await.says(&["1 summary is wanted now"]);
        story.clock.advance(Duration::from_hours(7 * 24));
        // Closed: those of both sessions, and of the first week of the second.
        moderator.get(&desk).await.says(&["3 summaries are wanted now"]);
        let whole = format!("{}/summary", forum.first);
        taken(moderator.fill(&whole, &whole, &summary("Nothing was said at all.", "")).await);
        story.public().get(&forum.first).await.says(&["Summary of week 1", "Nothing was said at all."]);
    });
}
