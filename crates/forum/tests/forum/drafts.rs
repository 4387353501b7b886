//! A draft is the Secretariat's alone, until it is announced; then everybody sees it and its people are written to.

use db::{Db, sql};
use http::StatusCode;
use page::Browser;

use crate::kit::{Look, Story, number, publish, taken};

/// Everybody but the officer.
async fn others(story: &Story) -> Vec<Browser> {
    let people = &story.people;
    let mut others = vec![story.public()];
    for person in [people.expert, people.focal_point, people.moderator, people.observer] {
        others.push(story.signed_in(person).await);
    }
    others
}

#[test]
fn a_draft_is_seen_by_the_secretariat_only() {
    db::test::on_both(async |db: Db| {
        let story = Story::new(&db).await;
        let forum = story.draft().await;
        let mut officer = story.signed_in(story.people.officer).await;
        officer.get("/forums").await.says(&["What stands in the way", "draft"]);
        officer.get(&forum.topic).await.says(&["Between ministries", "What has helped?"]);
        officer.get(&format!("{}/setup", forum.page)).await.says(&[
            "only the Secretariat sees it",
            "4 people on its lists will be invited by mail when it is announced.",
            "Announce the forum",
        ]);
        for mut somebody in others(&story).await {
            for page in [&forum.page, &forum.first, &forum.topic, &forum.second] {
                for path in [page.clone(), format!("{page}?format=json")] {
                    assert_eq!(somebody.get(&path).await.status, StatusCode::NOT_FOUND, "{path}");
                }
            }
            somebody.get("/forums").await.is_silent_on(&["What stands in the way"]);
            assert_eq!(somebody.get("/forums?format=json").await.body, "[]");
            let written =
                somebody.post(&format!("{}/posts", forum.topic), &[("text", "A word."), ("language", "en")]).await;
            assert!(!written.status.is_success(), "{}", written.status);
        }
        publish(&mut officer, &forum.page).await;
        for mut somebody in others(&story).await {
            somebody.get("/forums").await.says(&["What stands in the way", "announced"]);
            somebody.get(&forum.topic).await.says(&["Between ministries", "What has helped?"]);
        }
    });
}

#[test]
fn a_walk_through_a_draft_tells_nothing_of_it() {
    db::test::on_both(async |db: Db| {
        let story = Story::new(&db).await;
        let forum = story.draft().await;
        let seen = async |forum: &str| {
            let id = record::RecordId(number(forum).parse().expect("a number"));
            let walked = db.read(move |tx| {
                let public = record::Actor::default();
                let card = record::card::find(tx, &public, id)?;
                let below = record::walk::became(tx, &public, id)?;
                Ok::<_, db::Error>((card.is_some(), below.iter().filter(|step| step.card.is_some()).count()))
            });
            walked.await.expect("a walk")
        };
        assert_eq!(seen(&forum.page).await, (false, 0));
        assert_eq!(seen(&forum.topic).await, (false, 0));
        publish(&mut story.signed_in(story.people.officer).await, &forum.page).await;
        assert_eq!(seen(&forum.page).await, (true, 5), "two sessions, a sub-topic and its two questions");
    });
}

#[test]
fn nobody_is_written_to_before_the_forum_is_announced() {
    db::test::on_both(async |db: Db| {
        let story = Story::new(&db).await;
        let forum = story.draft().await;
        let queued = async || {
            let count = db.read(|tx| tx.one(sql!("SELECT count(*) FROM mail"), &[], |row| row.get::<i64>(0)));
            count.await.expect("a count")
        };
        assert_eq!(queued().await, 0);
        let mut officer = story.signed_in(story.people.officer).await;
        publish(&mut officer, &forum.page).await;
        assert_eq!(queued().await, 4, "three participants and a moderator");
        // Whoever comes onto the list from now on is invited at once.
        let people = format!("{}/participants", forum.page);
        let fields = [("addresses", "kwabena@story.example"), ("manner", "invited"), ("capacity", "")];
        taken(officer.fill(&people, &people, &fields).await);
        assert_eq!(queued().await, 5);
    });
}

#[test]
fn a_forum_is_brought_forward_step_by_step() {
    db::test::on_both(async |db: Db| {
        let story = Story::new(&db).await;
        let forum = story.open_forum().await;
        let mut officer = story.signed_in(story.people.officer).await;
        let (page, action) = (format!("{}/setup", forum.page), format!("{}/stage", forum.page));
        let too_early = officer.post(&action, &[("stage", "summarized")]).await;
        assert_eq!(too_early.status, StatusCode::CONFLICT, "people are speaking");
        story.clock.set("2031-06-20T09:00:00Z".parse().expect("an instant"));
        assert_eq!(story.json(&forum.page).await["state"], "closed");
        for stage in ["summarized", "archived"] {
            taken(officer.fill(&page, &action, &[("stage", stage)]).await);
            assert_eq!(story.json(&forum.page).await["state"], stage);
            assert_eq!(story.json(&forum.topic).await["state"], stage);
            assert_eq!(story.json("/forums").await[0]["state"], stage);
        }
        for back in ["published", "draft", "summarized"] {
            assert_eq!(officer.post(&action, &[("stage", back)]).await.status, StatusCode::CONFLICT);
        }
        let nonsense = officer.post(&action, &[("stage", "begun")]).await;
        assert_eq!(nonsense.status, StatusCode::UNPROCESSABLE_ENTITY);
    });
}
