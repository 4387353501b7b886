//! Commenting on the page: who may, when, as whom, and who sees it.

use std::time::Duration;

use db::Db;
use http::StatusCode;
use record::{Actor, RecordId, walk};

use crate::kit::{Look, Story, TEXTS, taken};

#[test]
fn a_comment_stands_under_its_paragraph_with_what_it_changes() {
    db::test::on_both(async |db: Db| {
        let story = Story::new(&db).await;
        let round = story.open_round(&[]).await;
        let at = story.paragraphs[0].to_string();
        let fields = [
            ("comment_text", "Not <seldom>: never."),
            ("proposed_text", "The three focal points never meet."),
            ("comment_capacity", "government"),
        ];
        let said = story.comment(story.people.focal_point, &round, &at, &fields).await;
        assert_eq!(taken(said.clone()), format!("{round}?paragraph={at}&posted=1#comment-1"));
        said.says(&[
            "#1",
            "Not &#60;seldom&#62;: never.",
            "Esmeria (Government)",
            "<del>seldom </del><ins>never </ins>meet.",
        ]);
        // It is shown where the draft is read, to everybody, and leads to its paragraph.
        story.public().get(&round).await.says(&["Not &#60;seldom&#62;: never.", "id=\"comment-1\""]);
        let found = story.public().get("/comments/1").await;
        assert_eq!(found.location, Some(format!("{round}?paragraph={at}#comment-1")));
        let paragraph = story.paragraphs[0];
        let officer = story.people.officer;
        let became = db
            .read(move |tx| {
                let now = "2031-06-02T09:00:00Z".parse().map_err(|_| db::Error::Missing)?;
                let actor = record::actor::of(tx, officer, now)?.unwrap_or_default();
                walk::became(tx, &actor, paragraph)
            })
            .await
            .expect("a walk");
        assert!(became.iter().any(|step| step.card.as_ref().is_some_and(|card| card.number == "#1")));
        assert!(db.read(record::rules::broken).await.expect("the rules").is_empty());
    });
}

#[test]
fn the_text_left_as_it_is_proposes_nothing_and_an_empty_one_the_deletion() {
    db::test::on_both(async |db: Db| {
        let story = Story::new(&db).await;
        let round = story.open_round(&[]).await;
        let (expert, at) = (story.people.expert, story.paragraphs[1].to_string());
        let same = [("comment_text", "Good."), ("proposed_text", TEXTS[1])];
        taken(story.comment(expert, &round, &at, &same).await);
        taken(story.comment(expert, &round, &at, &[("comment_text", ""), ("proposed_text", " ")]).await);
        let nothing = story.comment(expert, &round, &at, &[("comment_text", " "), ("proposed_text", TEXTS[1])]).await;
        assert_eq!(nothing.status, StatusCode::UNPROCESSABLE_ENTITY);
        nothing.says(&["#comment_text", "A joint office &#38; a joint calendar help;"]);
        let json = story.json(story.public(), &round).await;
        let proposed: Vec<_> =
            json["comments"].as_array().expect("comments").iter().map(|one| &one["proposed"]).collect();
        assert_eq!(proposed, [&serde_json::Value::Null, &serde_json::json!("")]);
        assert_eq!(json["comments"][0]["paragraph"], "1(a)");
    });
}

#[test]
fn before_it_opens_after_it_closed_and_by_those_who_are_not_asked_nothing_is_said() {
    db::test::on_both(async |db: Db| {
        let story = Story::new(&db).await;
        let round = story.round(&[]).await;
        let (expert, words) =
            (story.people.expert, [("comment_text", "Words that are kept."), ("comment_language", "en")]);
        let way = format!("{round}/comments");
        let said = async |person| {
            let mut browser = story.signed_in(person).await;
            browser.post(&way, &[words.as_slice(), &[("paragraph", "all")]].concat()).await
        };
        let early = said(expert).await;
        assert_eq!(early.status, StatusCode::CONFLICT);
        early.says(&["Words that are kept.", "has not begun"]);
        story.clock.advance(Duration::from_hours(24));
        let other = said(story.people.other_focal_point).await;
        assert_eq!(other.status, StatusCode::FORBIDDEN);
        other.says(&["Words that are kept.", "not on the list"]);
        assert_eq!(story.public().post(&way, &words).await.status, StatusCode::UNAUTHORIZED);
        story.clock.advance(Duration::from_hours(13 * 24));
        let late = said(expert).await;
        assert_eq!(late.status, StatusCode::CONFLICT);
        late.says(&["Words that are kept.", "by e-mail"]);
        assert!(story.json(story.public(), &round).await["comments"].as_array().expect("comments").is_empty());
    });
}

#[test]
fn what_is_kept_back_is_seen_by_its_author_and_opened_by_closing() {
    db::test::on_both(async |db: Db| {
        let story = Story::new(&db).await;
        let round = story.open_round(&[("review_shown", "after-closing")]).await;
        taken(story.comment(story.people.expert, &round, "all", &[("comment_text", "Kept back.")]).await);
        let record = RecordId(
            story.json(story.signed_in(story.people.expert).await, &round).await["id"].as_i64().expect("an id"),
        );
        let others = [story.public(), story.signed_in(story.people.observer).await];
        for mut other in others.clone() {
            other.get(&round).await.is_silent_on(&["Kept back."]);
            assert_eq!(other.get("/comments/1").await.status, StatusCode::NOT_FOUND);
            other.get(&format!("{round}/table")).await.is_silent_on(&["Kept back."]);
        }
        let walked = async || db.read(move |tx| walk::became(tx, &Actor::default(), record)).await.expect("a walk");
        assert!(walked().await.iter().all(|step| step.card.is_none()));
        for person in [story.people.expert, story.people.officer] {
            let mut sees = story.signed_in(person).await;
            sees.get(&round).await.says(&["Kept back."]);
        }
        story.clock.advance(Duration::from_hours(13 * 24));
        while review::tell(&story.site).await.expect("the job") {}
        for mut other in others.clone() {
            other.get(&round).await.says(&["Kept back."]);
        }
        let opened =
            async || walked().await.iter().any(|step| step.card.as_ref().is_some_and(|card| card.number == "#1"));
        assert!(opened().await);
        // Extended, it is open as before: what others said is kept back until it closes again.
        let mut officer = story.signed_in(story.people.officer).await;
        let longer = [("review_closes", "2031-06-20"), ("review_reason", "Many asked for more time.")];
        taken(officer.fill(&format!("{round}/keep"), &format!("{round}/window"), &longer).await);
        for mut other in others.clone() {
            other.get(&round).await.is_silent_on(&["Kept back."]);
        }
        assert!(!opened().await);
        story.clock.advance(Duration::from_hours(7 * 24));
        while review::tell(&story.site).await.expect("the job") {}
        for mut other in others {
            other.get(&round).await.says(&["Kept back."]);
        }
        assert!(opened().await);
    });
}

#[test]
fn the_same_form_twice_is_one_comment() {
    db::test::on_both(async |db: Db| {
        let story = Story::new(&db).await;
        let round = story.open_round(&[]).await;
        let mut expert = story.signed_in(story.people.expert).await;
        let fields = [("paragraph", "all"), ("comment_text", "Once."), ("comment_language", "en"), ("form_key", "k")];
        let way = format!("{round}/comments");
        let (first, second) = (expert.post(&way, &fields).await, expert.post(&way, &fields).await);
        assert_eq!(first.location, second.location);
        assert_eq!(story.json(expert, &round).await["comments"].as_array().expect("comments").len(), 1);
    });
}
