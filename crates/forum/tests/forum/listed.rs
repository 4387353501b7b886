//! The list of participants as everybody sees it.

use db::Db;
use http::StatusCode;

use crate::kit::{Look, Story, taken};

#[test]
fn everybody_reads_who_takes_part_for_whom_and_nobody_reads_more() {
    db::test::on_both(async |db: Db| {
        let story = Story::new(&db).await;
        let norvia = db.write(record::test::other_government).await.expect("a Government");
        let new = record::person::NewPerson {
            given: "Odd".to_owned(),
            family: "Lie".to_owned(),
            name_local: None,
            gender: Some(record::person::Gender::Male),
            language: None,
            email: Some("odd@norvia.example".to_owned()),
            institution: None,
            party: Some(norvia),
        };
        db.write(move |tx| record::person::insert(tx, &new)).await.expect("a person");
        let forum = story.forum().await;
        let mut officer = story.signed_in(story.people.officer).await;
        let page = format!("{}/participants", forum.page);
        let fields = [("addresses", "odd@norvia.example"), ("manner", "invited"), ("capacity", "")];
        taken(officer.fill(&page, &page, &fields).await);
        let list = format!("{}/list", forum.page);
        let shown = story.public().get(&format!("{list}?lang=en")).await;
        shown.says(&[
            "Parties",
            "Esmeria",
            "Luis Ferrán",
            "Florencia Bustos",
            "Other Governments",
            "Norvia",
            "Odd Lie",
        ]);
        shown.says(&["Living Seeds Network", "Josefina Urbina", "Balance by regional group and gender"]);
        shown.is_silent_on(&["@", "Malik Osei"]);
        let read = story.json(&list).await;
        let sections: Vec<_> =
            read["sections"].as_array().expect("sections").iter().map(|one| &one["section"]).collect();
        assert_eq!(sections, ["parties", "other-governments", "organizations"]);
        assert_eq!(read["total"]["people"], 4);
        assert_eq!(read["total"]["governments"]["part"], 2);
        assert!(read["total"]["women"].is_null(), "too few have said their gender: {read}");
        let table = story.public().get(&format!("{list}?format=csv")).await.body;
        assert!(table.contains("parties,XE,Esmeria,Luis Ferrán,government,nominated\n"), "{table}");
        assert!(!table.contains('@'));
        // Who is taken off the list is on it no more.
        let odd = db.read(|tx| record::person::find_by_email(tx, "odd@norvia.example")).await.expect("a read");
        let odd = odd.expect("a person").id.to_string();
        let taken_off = officer.post(&format!("{page}/withdraw"), &[("person", &odd)]).await;
        assert_eq!(taken_off.status, StatusCode::SEE_OTHER, "{}", taken_off.body);
        story.public().get(&list).await.is_silent_on(&["Odd Lie"]);
    });
}

#[test]
fn the_list_of_a_draft_is_the_secretariats() {
    db::test::on_sqlite(async |db: Db| {
        let story = Story::new(&db).await;
        let forum = story.draft().await;
        let list = format!("{}/list", forum.page);
        assert_eq!(story.public().get(&list).await.status, StatusCode::NOT_FOUND);
        story.signed_in(story.people.officer).await.get(&list).await.says(&["Luis Ferrán"]);
    });
}
