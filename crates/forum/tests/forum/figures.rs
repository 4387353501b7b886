//! The moderator's desk and the figures of participation: who sees what, and that they count what was played.

use db::Db;
use http::StatusCode;

use crate::kit::{Look, Story, post, taken, write};

/// A forum on its first morning: a Government answers a question, its expert writes, the moderator replies.
async fn spoken(story: &Story) -> crate::kit::Forum {
    let forum = story.open_forum().await;
    let question = story.json(&forum.topic).await["questions"][1]["id"].to_string();
    let mut focal_point = story.signed_in(story.people.focal_point).await;
    let fields = [("capacity", "government"), ("language", "es"), ("answers", &question), ("text", "Un comité.")];
    taken(write(&mut focal_point, &forum.topic, &fields).await);
    let mut moderator = story.signed_in(story.people.moderator).await;
    let page = format!("{}?reply=1", forum.topic);
    taken(moderator.fill(&page, &format!("{}/posts", forum.topic), &post("moderator", "Since when?")).await);
    let mut expert = story.signed_in(story.people.expert).await;
    taken(write(&mut expert, &forum.topic, &post("expert", "Nobody has taken this up.")).await);
    forum
}

#[test]
fn the_desk_shows_who_has_not_been_heard_and_what_waits() {
    db::test::on_both(async |db: Db| {
        let story = Story::new(&db).await;
        let forum = spoken(&story).await;
        let mut moderator = story.signed_in(story.people.moderator).await;
        let desk = format!("{}/desk", forum.page);
        moderator.get(&forum.page).await.says(&["Moderator’s desk"]);
        let page = moderator.get(&desk).await;
        page.says(&[
            "2 of 3 people on the list have posted; posts in all: 3.",
            "1 person on the list has not posted",
            "Josefina Urbina",
            "1 post that nobody has replied to",
            "Nobody has taken this up.",
            "What stands in the way?",
            "AA, Avaria: nobody on the list",
            "XE, Esmeria: spoke as a Government",
            "<rect",
        ]);
        let silent = page.body.split("id=\"silent\"").nth(1).expect("the list of the silent");
        assert!(!silent.contains("Florencia") && !silent.contains("Luis"), "who spoke is not silent: {silent}");
    });
}

#[test]
fn the_desk_is_for_this_forums_moderators_and_for_officers() {
    db::test::on_both(async |db: Db| {
        let story = Story::new(&db).await;
        let forum = spoken(&story).await;
        let desk = format!("{}/desk", forum.page);
        assert_eq!(story.public().get(&desk).await.status, StatusCode::UNAUTHORIZED);
        for person in [story.people.expert, story.people.focal_point, story.people.observer] {
            assert_eq!(story.signed_in(person).await.get(&desk).await.status, StatusCode::FORBIDDEN);
        }
        assert_eq!(story.signed_in(story.people.officer).await.get(&desk).await.status, StatusCode::OK);
        // The moderator of another forum has no business here.
        let other = story.forum_without_moderator().await;
        let mut moderator = story.signed_in(story.people.moderator).await;
        assert_eq!(moderator.get(&format!("{other}/desk")).await.status, StatusCode::FORBIDDEN);
        moderator.get(&other).await.is_silent_on(&["Moderator’s desk"]);
    });
}

#[test]
fn the_figures_count_what_was_played_and_name_no_silent_government_to_the_public() {
    db::test::on_both(async |db: Db| {
        let story = Story::new(&db).await;
        let forum = spoken(&story).await;
        let mut officer = story.signed_in(story.people.officer).await;
        let people = format!("{}/participants", forum.page);
        let fields = [("addresses", "kwabena@story.example"), ("manner", "invited"), ("capacity", "")];
        taken(officer.fill(&people, &people, &fields).await);
        let way = format!("{}/participation", forum.page);
        let json = story.json(&way).await;
        let total = &json["total"];
        let counts =
            ["invited", "nominated", "listed", "posted", "posts", "by_web", "by_mail"].map(|key| total[key].as_i64());
        assert_eq!(counts, [1, 3, 4, 2, 3, 3, 0].map(Some));
        let question = &json["by_question"][1];
        assert_eq!(
            (&question["posts"], &question["of_posts"], &question["governments"]),
            (&1.into(), &3.into(), &1.into())
        );
        let named: Vec<_> =
            json["by_party"].as_array().expect("rows").iter().map(|row| row["code"].to_string()).collect();
        assert_eq!(named, ["\"XE\"", "\"none\"", "\"others\""], "Avaria is silent");
        story.public().get(&way).await.says(&["As of Monday 2 June 2031", "Only Parties that have spoken"]);
        officer.get(&way).await.says(&["Avaria", "0 of 1"]);
        // Gender is counted for those who moderate, as at their desk.
        assert!(json["by_gender"].is_null());
        officer.get(&format!("{way}?format=json")).await.says(&["\"by_gender\":["]);
        let table = story.public().get(&format!("{way}?format=csv")).await.body;
        let lines: Vec<&str> = table.lines().collect();
        assert!(lines[0].starts_with("by,code,name,invited,nominated"), "{table}");
        assert!(lines[1].starts_with("all,all,All,1,3,0,4,2,3,3,3,0,"), "{table}");
        assert!(!table.contains("Avaria"), "{table}");
    });
}
