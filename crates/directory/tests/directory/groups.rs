//! Groups of Parties: imported, read on a day, and kept by an officer.

use std::collections::BTreeSet;

use db::Db;
use http::StatusCode;
use record::{group, party};
use serde_json::Value;

use crate::story::{Look, apply, officer, preview, visitor, with_demo, with_reference};

#[test]
fn everybody_reads_who_belongs_to_a_group_on_a_day_and_who_speaks_for_it() {
    db::test::on_both(async |db: Db| {
        with_demo(&db).await;
        let mut reader = visitor(&db);
        reader.get("/groups").await.says(&["Group of Island Parties", "Kerry-Ann Baptiste", "Parties on 21 June 2031"]);
        let group = reader.get("/groups/ISLANDS").await;
        group.says(&["5 Parties", "Saint Orla and Brisa", "Kirimoa", "Groupe des Parties insulaires"]);
        group.says(&["No longer, or not yet", "15 January 2024 until 1 January 2030", "Motuhina"]);
        group.is_silent_on(&["/groups/ISLANDS/edit"]);
        reader.get("/groups/ISLANDS?on=2025-01-01").await.says(&["5 Parties", "As of 1 January 2025", "Selamara"]);
        let read: Value = serde_json::from_str(&reader.get("/groups/ISLANDS?format=json").await.body).expect("JSON");
        let codes: Vec<_> =
            read["parties"].as_array().expect("Parties").iter().map(|one| one["code"].clone()).collect();
        assert_eq!(codes, ["QX", "XI", "XL", "QO", "XC"]);
        assert_eq!(read["coordinators"][0]["name"], "Kerry-Ann Baptiste");
        let table = reader.get("/groups?format=csv").await.body;
        assert!(table.contains("ISLANDS,Group of Island Parties,5,Kerry-Ann Baptiste,2031-06-21\n"), "{table}");
        reader.get("/parties/QX").await.says(&["href=\"/groups/ISLANDS\">Group of Island Parties"]);
        assert_eq!(reader.get("/groups/NONE").await.status, StatusCode::NOT_FOUND);
        assert_eq!(reader.get("/groups/ISLANDS/edit").await.status, StatusCode::UNAUTHORIZED);
    });
}

#[test]
fn groups_come_in_from_a_table_and_their_faults_are_named() {
    db::test::on_both(async |db: Db| {
        let (_, mut browser) = officer(&db).await;
        with_demo(&db).await;
        let shown = preview(&mut browser, "groups", "code,name_en\nrivers,Group of Rivers\n-x,\n").await;
        shown.says(&["New: 1 · changed: 0 · unchanged: 0 · faulty: 1"]);
        apply(&mut browser, &shown).await;
        let text = "group,code,since,until\nRIVERS,XE,2031-01-01,\nSEAS,XE,2031-01-01,\nRIVERS,AA,2031-02-01,2031-01-01\n\
                    RIVERS,XE,2031-03-01,\nISLANDS,QO,2024-01-15,2031-06-01\nISLANDS,QO,2031-06-01,\n";
        let shown = preview(&mut browser, "group-members", text).await;
        shown.says(&["New: 2 · changed: 1 · unchanged: 0 · faulty: 3", "no group of Parties with the code “SEAS”"]);
        shown.says(&["2031-01-01 is before the day in “since”", "belongs to this group at that time already"]);
        apply(&mut browser, &shown).await;
        browser.get("/groups/RIVERS").await.says(&["One Party", "Esmeria", "Nobody is named who speaks for it."]);
        let people = "email,given,family,role,group,since\n\
                      luis.ferran@environment.esmeria.example,Luis,Ferrán,coordinator,RIVERS,2031-06-01\n\
                      amina.keita@environment.avaria.example,Amina,Keita,coordinator,,2031-06-01\n";
        let shown = preview(&mut browser, "people", people).await;
        shown.says(&["New: 0 · changed: 1 · unchanged: 0 · faulty: 1", "write its code in the column “group”"]);
        apply(&mut browser, &shown).await;
        browser.get("/groups/RIVERS").await.says(&["Luis Ferrán", "since 1 June 2031"]);
        let again = browser.get("/directory/tables/people").await.body;
        assert!(again.contains("coordinator,,RIVERS,2031-06-01,,primary,"), "{again}");
    });
}

#[test]
fn an_officer_sets_the_parties_and_the_coordinator() {
    db::test::on_both(async |db: Db| {
        let (_, mut browser) = officer(&db).await;
        with_demo(&db).await;
        let edit = "/groups/ISLANDS/edit";
        let members = "/groups/ISLANDS/members";
        let member = |party, from, to| [("member_party", party), ("member_from", from), ("member_to", to)];
        browser.fill(edit, members, &member("QZ", "2031-06-01", "")).await.says(&["6 Parties", "Bandarika"]);
        let refused = browser.fill(edit, members, &member("QZ", "2031-06-10", "")).await;
        assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
        refused.says(&["belongs to the group at that time already", "value=\"2031-06-10\""]);
        let refused = browser.fill(edit, members, &member("", "soon", "")).await;
        refused.says(&["Please choose a Party.", "Please write a day"]);
        // The form has what is known of the Party that was chosen; its end is set.
        browser.get("/groups/ISLANDS/edit?party=QZ").await.says(&["value=\"2031-06-01\"", "value=\"QZ\" selected"]);
        browser.fill(edit, members, &member("QZ", "2031-06-01", "2031-06-15")).await.says(&["5 Parties"]);
        let coordinator = "/groups/ISLANDS/coordinator";
        let fields = |address| {
            [("coordinator_address", address), ("coordinator_from", "2031-06-20"), ("coordinator_manner", "primary")]
        };
        let refused = browser.fill(edit, coordinator, &fields("nobody@story.example")).await;
        refused.says(&["Nobody in the directory has this address."]);
        browser.fill(edit, coordinator, &fields("marva.joseph@environment.saintorla.example")).await;
        let group = browser.get("/groups/ISLANDS").await;
        group.says(&["Marva Joseph", "since 20 June 2031"]);
        group.is_silent_on(&["Kerry-Ann Baptiste"]);
        browser.get("/groups/ISLANDS?on=2031-06-19").await.says(&["Kerry-Ann Baptiste"]);
    });
}

#[test]
fn an_officer_brings_in_the_groups_that_the_program_knows() {
    db::test::on_both(async |db: Db| {
        let (_, mut browser) = officer(&db).await;
        browser.get("/groups").await.is_silent_on(&["/groups/known"]);
        with_reference(&db).await;
        visitor(&db).get("/groups").await.is_silent_on(&["/groups/known"]);
        let shown = browser.fill("/groups?lang=en", "/groups/known", &[]).await;
        shown.says(&["New: 6 · changed: 0 · unchanged: 0 · faulty: 0", "European Union and its member States"]);
        apply(&mut browser, &shown).await;
        browser.get("/groups").await.says(&["Group of African States", "Bring in their Parties"]);
        let shown = browser.fill("/groups", "/groups/known", &[]).await;
        shown.says(&["New: 222 · changed: 0 · unchanged: 0 · faulty: 0"]);
        apply(&mut browser, &shown).await;
        browser.get("/groups").await.is_silent_on(&["/groups/known"]);

        let mut members = Vec::new();
        for (group, day) in [("EU-MS", "2013-06-30"), ("EU-MS", "2020-01-31"), ("EU-MS", "2020-02-01")] {
            let read = browser.get(&format!("/groups/{group}?on={day}&format=json")).await;
            let read: Value = serde_json::from_str(&read.body).expect("JSON");
            members.push(read["parties"].as_array().expect("Parties").len());
        }
        assert_eq!(members, [28, 29, 28], "with the European Union itself");
        // The regional groups are those of the table of States, without the United States of America.
        let (groups, all, parties) = db
            .read(|tx| Ok::<_, db::Error>((group::list(tx)?, group::memberships(tx, None)?, party::list(tx)?)))
            .await
            .expect("the groups");
        for group in groups.iter().filter(|group| group.code.as_str() != "EU-MS") {
            let own = all.iter().filter(|one| one.group == group.id).map(|one| one.party);
            let code = group.code.as_str();
            let of = parties.iter().filter(|party| party.group.as_ref().is_some_and(|of| of.to_string() == code));
            let of = of.filter(|party| party.code.as_str() != "US").map(|party| party.id);
            assert_eq!(own.collect::<BTreeSet<_>>(), of.collect::<BTreeSet<_>>(), "{code}");
        }
        browser.get("/groups/WEOG").await.says(&["(DGACM), as of 1 January 2026"]);
    });
}
