//! What stands about a forum, and a forum as a copy of an earlier one.

use db::Db;
use http::StatusCode;

use crate::kit::{Look, Story, taken};

#[test]
fn what_stands_about_a_forum_is_read_in_the_nearest_language() {
    db::test::on_both(async |db: Db| {
        let story = Story::new(&db).await;
        let forum = story.open_forum().await;
        let mut officer = story.signed_in(story.people.officer).await;
        let (page, action) = (format!("{}/setup", forum.page), format!("{}/texts", forum.page));
        let texts = |language: &'static str, conduct: &'static str| {
            [
                ("language", language),
                ("conduct", conduct),
                ("afterwards", "The moderators sum up <b>all</b> of it."),
                ("outcome", "See https://living.example/outcome."),
            ]
        };
        taken(officer.fill(&page, &action, &texts("en", "Be brief.\nBe kind.")).await);
        taken(officer.fill(&format!("{page}?text=fr"), &action, &texts("fr", "Soyez brefs.")).await);
        let shown = story.public().get(&forum.page).await;
        shown.says(&[
            "Be brief.<br>Be kind.",
            "The moderators sum up &lt;b&gt;all&lt;/b&gt; of it.",
            "<a href=\"https://living.example/outcome\" rel=\"nofollow\">https://living.example/outcome</a>.",
        ]);
        story.public().get(&format!("{}?lang=fr", forum.page)).await.says(&["Soyez brefs."]);
        story.public().get(&forum.topic).await.is_silent_on(&["Be brief."]);
        let mut expert = story.signed_in(story.people.expert).await;
        expert.get(&forum.topic).await.says(&["Rules of conduct", "Be brief.", "The moderators sum up"]);
        // An empty field takes a text away.
        taken(officer.fill(&page, &action, &[("language", "en"), ("conduct", "")]).await);
        let json = story.json(&forum.page).await;
        assert_eq!(
            (&json["conduct"], &json["afterwards"]),
            (&"Soyez brefs.".into(), &"The moderators sum up <b>all</b> of it.".into())
        );
    });
}

#[test]
fn a_forum_is_copied_with_its_words_and_without_its_people_unless_they_are_wanted() {
    db::test::on_both(async |db: Db| {
        let story = Story::new(&db).await;
        let forum = story.open_forum().await;
        let mut officer = story.signed_in(story.people.officer).await;
        let (page, action) = (format!("{}/setup", forum.page), format!("{}/copy", forum.page));
        let french = [("language", "fr"), ("title", "Ce qui fait obstacle"), ("introduction", "Deux sessions.")];
        let wording = format!("/requests/{}/wording", crate::kit::number(&forum.page));
        taken(officer.fill(&wording, &wording, &french).await);
        for (fields, people) in [(&[][..], 0), (&[("people", "1")][..], 3)] {
            let led = taken(officer.fill(&page, &action, fields).await);
            let copy = led.trim_end_matches("/setup").to_owned();
            let json = officer.get(&format!("{copy}?format=json&lang=fr")).await;
            let json: serde_json::Value = serde_json::from_str(&json.body).expect("json");
            assert_eq!((&json["title"], &json["state"]), (&"Ce qui fait obstacle".into(), &"draft".into()));
            assert_eq!(json["opens"], "2031-06-30T00:00:00Z", "the first Monday in four weeks");
            assert_eq!(json["closes"], "2031-07-11T23:59:59.999Z", "as long as the first");
            let sessions = json["sessions"].as_array().expect("sessions");
            assert_eq!(sessions.len(), 2);
            assert_eq!(sessions[0]["topics"][0]["questions"].as_array().map(Vec::len), Some(2));
            assert_eq!(sessions[0]["moderators"].as_array().map(Vec::len), Some(people / 3));
            let list = officer.get(&format!("{copy}/participants?format=json")).await;
            let list: serde_json::Value = serde_json::from_str(&list.body).expect("json");
            assert_eq!(list["participants"].as_array().map(Vec::len), Some(people));
            assert_eq!(story.public().get(&copy).await.status, StatusCode::NOT_FOUND, "a copy is a draft");
        }
    });
}

#[test]
fn a_draft_forum_is_discarded_and_one_that_people_know_of_is_not() {
    db::test::on_both(async |db: Db| {
        let story = Story::new(&db).await;
        let forum = story.open_forum().await;
        let mut officer = story.signed_in(story.people.officer).await;
        let page = format!("{}/setup", forum.page);
        officer.get(&page).await.is_silent_on(&["/discard"]);
        let refused = officer.post(&format!("{}/discard", forum.page), &[]).await;
        assert_eq!(refused.status, StatusCode::CONFLICT);
        let led = taken(officer.fill(&page, &format!("{}/copy", forum.page), &[("people", "1")]).await);
        let copy = led.trim_end_matches("/setup").to_owned();
        assert_eq!(taken(officer.fill(&led, &format!("{copy}/discard"), &[]).await), "/forums");
        for way in ["", "/setup", "/participants", "?format=json"] {
            assert_eq!(officer.get(&format!("{copy}{way}")).await.status, StatusCode::NOT_FOUND, "{way}");
        }
        officer.get("/forums").await.says(&[&format!("href=\"{}\"", forum.page)]);
        officer.get("/forums").await.is_silent_on(&[&format!("href=\"{copy}\"")]);
        assert_eq!(story.public().get(&forum.page).await.status, StatusCode::OK, "the first stands");
        assert_eq!(db.read(record::rules::broken).await.expect("the rules"), []);
    });
}
