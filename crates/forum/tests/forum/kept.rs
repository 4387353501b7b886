//! Public pages may be kept for a moment: nobody ever sees less than the record has, or what another visitor sees.

use db::Db;

use crate::kit::{Look, Story, post, taken, write};

#[test]
fn a_public_page_shows_what_was_just_written_and_the_right_phase() {
    db::test::on_both(async |db: Db| {
        let story = Story::new(&db).await;
        let forum = story.open_forum().await;
        let mut expert = story.signed_in(story.people.expert).await;
        for _ in 0..2 {
            story.public().get(&forum.topic).await.is_silent_on(&["Written just now."]);
        }
        taken(write(&mut expert, &forum.topic, &post("expert", "Written just now.")).await);
        story.public().get(&forum.topic).await.says(&["Written just now."]);
        story.public().get(&forum.topic).await.is_silent_on(&["The discussion is closed."]);
        story.clock.set("2031-06-14T00:00:00Z".parse().expect("an instant"));
        story.public().get(&forum.topic).await.says(&["The discussion is closed.", "Written just now."]);
    });
}

#[test]
fn what_is_made_for_one_visitor_is_for_no_other() {
    db::test::on_sqlite(async |db: Db| {
        let story = Story::new(&db).await;
        let forum = story.open_forum().await;
        let before = story.public().get(&forum.topic).await;
        let mut expert = story.signed_in(story.people.expert).await;
        expert.get(&forum.topic).await.says(&["<textarea"]);
        let after = story.public().get(&forum.topic).await;
        after.is_silent_on(&["<textarea"]);
        assert_eq!(before.body, after.body);
        story.public().get(&format!("{}?lang=fr", forum.topic)).await.says(&["lang=\"fr\""]);
        story.public().get(&forum.topic).await.says(&["lang=\"en\""]);
    });
}
