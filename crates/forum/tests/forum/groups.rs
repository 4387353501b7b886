//! A group of Parties speaks through its coordinator: its statement counts once, and lists the Parties that it had that day.

use std::time::Duration;

use db::{Db, sql};
use http::StatusCode;
use jiff::civil::{Date, date};
use language::{Language, Localized};
use record::group::{self, Membership, NewGroup};
use record::office::{self, Manner, NewOffice, NewTenure};
use record::{GroupId, OfficeKind, PartyId};

use crate::archive::take;
use crate::brought::{bring, broken, elsewhere, packed};
use crate::kit::{Forum, Look, Story, post, taken, write};

const LONG_AGO: Date = date(2000, 1, 1);

/// Esmeria and Avaria speak together; Kwabena Asare of Avaria coordinates them.
pub async fn islands(story: &Story) -> GroupId {
    let people = story.people;
    let made = story.site.db.write(move |tx| -> db::Result<GroupId> {
        let name = Localized::only(Language::English, "Group of Island Parties");
        let new = NewGroup { code: "ISLANDS".parse().expect("a code"), name, source: String::new() };
        let group = group::put(tx, &new)?;
        for party in [people.esmeria, people.avaria] {
            group::put_member(tx, &Membership { group, party, from: LONG_AGO, to: None })?;
        }
        let office = NewOffice {
            kind: OfficeKind::Coordinator,
            title: None,
            party: None,
            institution: None,
            instrument: None,
            group: Some(group),
            vacant_since: None,
        };
        let office = office::put(tx, &office)?;
        let (person, authority) = (people.other_focal_point, String::new());
        let tenure = NewTenure { office, person, manner: Manner::Primary, from: LONG_AGO, to: None, authority };
        office::insert_tenure(tx, &tenure)?;
        Ok(group)
    });
    made.await.expect("a group")
}

async fn join(story: &Story, group: GroupId, party: PartyId, from: Date) {
    let member = Membership { group, party, from, to: None };
    story.site.db.write(move |tx| group::put_member(tx, &member)).await.expect("a Party of the group");
}

/// Puts the coordinator on the list for the group; the forum opens.
async fn listed(story: &Story) -> Forum {
    let forum = story.forum().await;
    let mut officer = story.signed_in(story.people.officer).await;
    let page = format!("{}/participants", forum.page);
    let fields = [("addresses", "kwabena@story.example"), ("manner", "nominated"), ("capacity", "group")];
    taken(officer.fill(&page, &page, &fields).await);
    story.clock.advance(Duration::from_hours(24));
    forum
}

#[test]
fn a_statement_of_a_group_counts_once_and_lists_its_parties_as_of_that_day() {
    db::test::on_both(async |db: Db| {
        let story = Story::new(&db).await;
        let group = islands(&story).await;
        let norvia = db.write(record::test::other_government).await.expect("a Government");
        let forum = listed(&story).await;
        let mut coordinator = story.signed_in(story.people.other_focal_point).await;
        coordinator.get(&forum.topic).await.says(&["for Group of Island Parties (group of Parties)"]);
        taken(write(&mut coordinator, &forum.topic, &post("group", "We speak together.")).await);
        // Norvia joins on the next day: it has not said what was said before.
        story.clock.advance(Duration::from_hours(24));
        join(&story, group, norvia, date(2031, 6, 3)).await;
        taken(write(&mut coordinator, &forum.topic, &post("", "And once more.")).await);
        let thread = story.public().get(&forum.topic).await;
        thread.says(&["for Group of Island Parties (group of Parties)", "On behalf of 2 Parties", "Avaria, Esmeria<"]);
        thread.says(&["On behalf of 3 Parties", "Avaria, Esmeria, Norvia"]);
        let one = story.json("/posts/1").await;
        assert_eq!(one["capacity"], "group");
        assert_eq!(one["party"], serde_json::Value::Null);
        assert_eq!(one["group"]["code"], "ISLANDS");
        assert_eq!(one["group"]["parties"], serde_json::json!(["AA", "XE"]));
        let printed = story.public().get(&format!("{}/proceedings", forum.page)).await;
        printed.says(&["On behalf of 2 Parties: Avaria, Esmeria<", "On behalf of 3 Parties: Avaria, Esmeria, Norvia<"]);
        let voices = sql!("SELECT count(*) FROM voice WHERE kind = 'group'");
        assert_eq!(db.read(|tx| tx.one(voices, &[], |row| row.get::<i64>(0))).await.expect("a count"), 1);
        assert_eq!(broken(&db).await, []);
    });
}

#[test]
fn the_figures_tell_a_group_apart_from_its_parties() {
    db::test::on_both(async |db: Db| {
        let story = Story::new(&db).await;
        islands(&story).await;
        let forum = listed(&story).await;
        let mut coordinator = story.signed_in(story.people.other_focal_point).await;
        taken(write(&mut coordinator, &forum.topic, &post("group", "We speak together.")).await);
        let figures = story.json(&format!("{}/participation", forum.page)).await;
        let of_group = &figures["by_party_group"][0];
        assert_eq!((&of_group["code"], &of_group["posts"]), (&"ISLANDS".into(), &1.into()));
        assert_eq!(of_group["parties"], serde_json::json!({ "spoke": 0, "of": 2 }));
        assert_eq!(figures["by_party"].as_array().map(Vec::len), Some(1), "those of none: {}", figures["by_party"]);
        let shown = story.public().get(&format!("{}/participation", forum.page)).await;
        shown.says(&["By group of Parties", "Parties that also spoke themselves"]);
        let mut moderator = story.signed_in(story.people.moderator).await;
        let desk = moderator.get(&format!("{}/desk", forum.page)).await;
        desk.says(&["XE, Esmeria: on the list, not heard yet", "(its group has spoken: Group of Island Parties)"]);
        let list = story.json(&format!("{}/list", forum.page)).await;
        let groups = list["sections"].as_array().and_then(|all| all.iter().find(|one| one["section"] == "groups"));
        let sent = &groups.expect("groups of Parties")["sent"][0];
        assert_eq!((&sent["code"], &sent["name"]), (&"ISLANDS".into(), &"Group of Island Parties".into()));
        assert_eq!(sent["people"][0]["name"], "Kwabena Asare");
        let participants = officer_json(&story, &format!("{}/participants", forum.page)).await;
        assert!(participants.contains("\"group\":\"Group of Island Parties\""), "{participants}");
    });
}

async fn officer_json(story: &Story, path: &str) -> String {
    story.signed_in(story.people.officer).await.get(&format!("{path}?format=json")).await.body
}

#[test]
fn nobody_but_its_coordinator_speaks_for_a_group() {
    db::test::on_both(async |db: Db| {
        let story = Story::new(&db).await;
        islands(&story).await;
        let forum = listed(&story).await;
        let mut officer = story.signed_in(story.people.officer).await;
        let page = format!("{}/participants", forum.page);
        let fields = [("addresses", "josefina@story.example"), ("manner", "invited"), ("capacity", "group")];
        let refused = officer.fill(&page, &page, &fields).await;
        assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
        let mut focal_point = story.signed_in(story.people.focal_point).await;
        let refused = write(&mut focal_point, &forum.topic, &post("group", "For all of us.")).await;
        assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
        // Somebody else has taken over: who did it before takes part as an expert.
        let ended = sql!(
            "UPDATE tenure SET to_day = '2031-06-02' WHERE office IN (SELECT id FROM office WHERE kind = 'coordinator')"
        );
        db.write(move |tx| tx.run(ended, &[])).await.expect("a tenure ends");
        let mut before = story.signed_in(story.people.other_focal_point).await;
        let refused = write(&mut before, &forum.topic, &post("group", "For all of us.")).await;
        assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
        taken(write(&mut before, &forum.topic, &post("expert", "For myself.")).await);
    });
}

#[test]
fn what_a_group_said_is_the_same_when_it_is_brought_in_elsewhere() {
    db::test::on_both(async |db: Db| {
        let story = Story::new(&db).await;
        islands(&story).await;
        let forum = listed(&story).await;
        let mut coordinator = story.signed_in(story.people.other_focal_point).await;
        taken(write(&mut coordinator, &forum.topic, &post("group", "We speak together.")).await);
        let mut officer = story.signed_in(story.people.officer).await;
        let first = take(&mut officer, &forum.page).await;
        let (_fresh, other) = elsewhere(&db).await;
        let there = Story::new(&other).await;
        // There the group has other Parties by now; what was said for those of that day stays so.
        let group = islands(&there).await;
        let norvia = other.write(record::test::other_government).await.expect("a Government");
        join(&there, group, norvia, LONG_AGO).await;
        let mut officer = there.signed_in(there.people.officer).await;
        let page = taken(bring(&mut officer, "forum.zip", &packed(&first)).await);
        let again = take(&mut officer, &page).await;
        for name in ["forum.json", "posts.csv"] {
            let text = |bytes: &[u8]| String::from_utf8(bytes.to_vec()).expect("text");
            assert_eq!(text(&again[name]), text(&first[name]));
            assert!(text(&first[name]).contains("Group of Island Parties"));
        }
        assert_eq!(broken(&other).await, []);
        other.close().await;
    });
}
