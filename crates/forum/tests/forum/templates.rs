//! Templates: a forum is made from one that comes with the program, or from one that the Secretariat has kept.

use db::Db;
use http::StatusCode;

use crate::kit::{FORUM, Look, Story, number, publish, taken};

fn from(template: &str) -> Vec<(&'static str, &str)> {
    FORUM.iter().copied().chain([("template", template)]).collect()
}

#[test]
fn a_forum_is_made_from_a_template_that_comes_with_the_program() {
    db::test::on_both(async |db: Db| {
        let story = Story::new(&db).await;
        let mut officer = story.signed_in(story.people.officer).await;
        for (template, sessions, questions) in [("experts", 2, 2), ("consultation", 1, 3), ("exchange", 1, 2)] {
            let page = taken(officer.fill("/forums/new", "/forums", &from(template)).await);
            let set_up: serde_json::Value =
                serde_json::from_str(&officer.get(&format!("{page}?format=json")).await.body).expect("JSON");
            let made = set_up["sessions"].as_array().expect("sessions");
            assert_eq!(made.len(), sessions, "{template}");
            assert!(made.iter().all(|one| one["questions"].as_array().is_some_and(|all| all.len() == questions)));
            publish(&mut officer, &page).await;
            for (language, rules) in [("fr", "Citez vos sources."), ("ar", "اذكروا مصادركم"), ("zh", "注明资料来源")]
            {
                let shown = story.public().get(&format!("{page}?lang={language}")).await;
                shown.says(&[rules]);
                shown.is_silent_on(&["template-"]);
            }
        }
        let experts = story.public().get("/forums?format=json").await;
        assert_eq!(experts.body.matches("\"title\"").count(), 3);
    });
}

#[test]
fn a_forum_is_kept_as_a_template_that_is_never_announced() {
    db::test::on_both(async |db: Db| {
        let story = Story::new(&db).await;
        let forum = story.open_forum().await;
        let mut officer = story.signed_in(story.people.officer).await;
        let setup = format!("{}/setup", forum.page);
        let kept = taken(officer.fill(&setup, &format!("{}/template", forum.page), &[]).await);
        officer.get(&format!("{kept}?lang=en")).await.says(&["This is a template"]);
        let template = kept.trim_end_matches("/setup").to_owned();
        let announced = officer.post(&format!("{template}/stage"), &[("stage", "published")]).await;
        assert_eq!(announced.status, StatusCode::CONFLICT);
        assert_eq!(story.public().get(&template).await.status, StatusCode::NOT_FOUND);
        officer.get("/forums?format=json").await.is_silent_on(&["\"draft\""]);
        let made = taken(officer.fill("/forums/new", "/forums", &from(number(&template))).await);
        publish(&mut officer, &made).await;
        let shown = story.public().get(&format!("{made}?lang=en")).await;
        shown.says(&["At home", "Between ministries", "What has helped?"]);
        shown.is_silent_on(&["Malik Osei"]);
        // What is no template is none, and a template can be made a forum again.
        let other = officer.fill("/forums/new", "/forums", &from(number(&made))).await;
        assert_eq!(other.status, StatusCode::UNPROCESSABLE_ENTITY);
        taken(officer.fill(&kept, &format!("{template}/template"), &[]).await);
        publish(&mut officer, &template).await;
    });
}

#[test]
fn a_copy_and_a_template_have_the_documents_in_the_background() {
    db::test::on_both(async |db: Db| {
        let story = Story::new(&db).await;
        let forum = story.forum().await;
        let mut officer = story.signed_in(story.people.officer).await;
        let document = db.write(|tx| {
            let new = record::card::New {
                kind: record::Kind::Document,
                number: "LL/SM/1",
                title: "The law as it stands",
                who: "",
                state: "adopted",
                visible: record::Circles::PUBLIC,
                party: None,
                person: None,
            };
            record::card::insert(tx, &new, db::Instant::from_microseconds(0))
        });
        document.await.expect("a document");
        let setup = format!("{}/setup", forum.page);
        taken(officer.fill(&setup, &format!("{}/background", forum.page), &[("background", "LL/SM/1")]).await);
        for way in ["copy", "template"] {
            let made = taken(officer.fill(&setup, &format!("{}/{way}", forum.page), &[]).await);
            officer.get(&format!("{made}?lang=en")).await.says(&["LL/SM/1", "The law as it stands"]);
        }
    });
}
