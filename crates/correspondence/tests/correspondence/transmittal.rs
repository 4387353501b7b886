//! A transmittal: a notification with a number, one ask for each recommendation and Government, and a mail where somebody
//! holds the office.

use db::Db;
use http::StatusCode;
use record::ask::{self, Status};
use record::document::Role;
use record::party::{self, Category};

use crate::kit::{Look, Story, TRANSMITTAL, addressed, given_to};

#[test]
fn a_category_of_parties_is_asked_as_the_directory_has_it_and_all_where_it_does_not_tell() {
    // All Governments of the kit are small island developing States; Esmeria is made a landlocked developing country.
    let cases: [(&str, &[&str]); 4] = [
        ("small island developing States that are Parties", &["Avaria"]),
        ("landlocked developing country Parties", &["Esmeria"]),
        ("developing country Parties", &["Avaria", "Esmeria"]),
        ("donor Parties", &["Avaria", "Esmeria"]),
    ];
    for (name, expected) in cases {
        db::test::on_sqlite(async |db: Db| {
            let mut story = Story::new(&db).await;
            let (now, esmeria) = (story.site.clock.now(), story.people.esmeria);
            let given = db.write(move |tx| {
                let mut party = party::get(tx, esmeria)?.what;
                party.categories = [Category::Lldc, Category::Developing].into_iter().collect();
                party::put(tx, &party)?;
                given_to(tx, name, now)
            });
            let (document, asked) = given.await.expect("what was adopted");
            story.given.document = document;
            story.transmit(&TRANSMITTAL).await;
            let asks = story.asks(asked).await;
            let names: Vec<_> = asks.iter().map(|ask| ask.addressee.as_str()).collect();
            assert_eq!(names, expected, "{name}");
        });
    }
}

#[test]
fn each_government_that_is_addressed_is_asked_once_and_others_are_counted_apart() {
    db::test::on_both(async |db: Db| {
        let mut story = Story::new(&db).await;
        let issued = story.transmit(&TRANSMITTAL).await;
        assert_eq!(issued.location.as_deref(), Some("/notifications/2031-001"));
        let meet = story.asks(story.given.meet).await;
        assert_eq!(addressed(&meet), [("Avaria", Role::Parties), ("Esmeria", Role::Parties)]);
        assert!(meet.iter().all(|ask| ask.due.map(|day| day.to_string()).as_deref() == Some("2032-01-31")));
        let report = story.asks(story.given.report).await;
        let expected = [("Avaria", Role::Parties), ("Esmeria", Role::Parties), ("Norvia", Role::OtherGovernments)];
        assert_eq!(addressed(&report), expected);
        assert!(report.iter().all(|ask| ask.status == Status::NoInformation));
        assert!(
            story.asks(story.given.circulate).await.is_empty(),
            "the Executive Secretary was asked by the adoption"
        );
        let paragraph = story.given.report;
        for (role, asked) in [(Role::Parties, 2), (Role::OtherGovernments, 1)] {
            let counted = db.read(move |tx| ask::counts_of(tx, paragraph, role)).await.expect("the counts");
            assert_eq!(counted, [(Status::NoInformation, asked)], "{role:?}");
        }
        let list = story.public().get("/notifications").await;
        list.says(&["2031-001", "2 Parties and one other Government", "2 offices vacant", "LL/PSM/5/2"]);
        let broken = db.read(record::rules::broken).await.expect("the rules");
        assert_eq!(broken, []);
    });
}

#[test]
fn where_nobody_holds_the_office_it_is_named_and_gets_no_mail() {
    db::test::on_both(async |db: Db| {
        let mut story = Story::new(&db).await;
        let form = story.form();
        let page = story.officer.get(&form).await;
        page.says(&["2 Parties to the", "In one of them nobody holds the focal point’s office today", "Luis Ferrán"]);
        story.transmit(&TRANSMITTAL).await;
        let mails = story.mails().await;
        assert_eq!(mails.len(), 1, "Esmeria's focal point for the Convention; Avaria's is for the Protocol");
        let mail = &mails[0];
        assert_eq!(
            (mail.address.as_str(), mail.language.code()),
            ("luis@story.example", "es"),
            "in the Party's language"
        );
        for words in [
            "Luis Ferrán",
            "Governments are asked to say what they did.",
            "1 Bring ministries together\nPlazo: 31 de enero de 2032",
            "2 Report on progress\n\n",
            "Documento: Report of the group (LL/PSM/5/2)",
        ] {
            assert!(mail.text.contains(words), "{words}: {}", mail.text);
        }
        assert!(!mail.text.contains("Circulate a list"));
        assert!(mail.text.contains("http://story.example/notifications/2031-001"));
    });
}

#[test]
fn nobody_is_asked_the_same_thing_twice() {
    db::test::on_both(async |db: Db| {
        let mut story = Story::new(&db).await;
        let given = story.given;
        let (meet, report) = (given.meet.to_string(), given.report.to_string());
        let mut fields: Vec<_> = TRANSMITTAL.to_vec();
        fields.extend([("form_key", "one"), ("recommendation", meet.as_str()), ("recommendation", report.as_str())]);
        let form = story.form();
        let first = story.officer.post(&form, &fields).await;
        assert_eq!(first.status, StatusCode::SEE_OTHER);
        let before = db::test::digests(&db).await;
        // The same form again leads to the same notification.
        let again = story.officer.post(&form, &fields).await;
        assert_eq!((again.status, again.location), (StatusCode::SEE_OTHER, first.location));
        // Another form, in another browser, that was opened before: it is said.
        fields.retain(|(name, _)| *name != "form_key");
        let stale = story.officer.post(&form, &fields).await;
        assert_eq!(stale.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert_eq!(db::test::digests(&db).await, before);
        story
            .officer
            .get(&form)
            .await
            .says(&["All recommendations of this document that address Governments have been transmitted."]);
        assert_eq!((story.asks(given.meet).await.len(), story.mails().await.len()), (2, 1));
    });
}

#[test]
fn what_is_left_out_waits_for_the_next_notification() {
    db::test::on_both(async |db: Db| {
        let mut story = Story::new(&db).await;
        let given = story.given;
        let left = given.report.to_string();
        let fields: Vec<_> = TRANSMITTAL.into_iter().chain([("leave_out", left.as_str())]).collect();
        assert_eq!(story.transmit(&fields).await.location.as_deref(), Some("/notifications/2031-001"));
        assert!(story.asks(given.report).await.is_empty());
        let form = story.form();
        story.officer.get(&form).await.says(&["transmitted by 2031-001", "leave out 2"]);
        let fields: Vec<_> = TRANSMITTAL.into_iter().filter(|(name, _)| *name != "due").collect();
        assert_eq!(story.transmit(&fields).await.location.as_deref(), Some("/notifications/2031-002"));
        assert_eq!(story.asks(given.report).await.len(), 3);
        assert_eq!(story.asks(given.meet).await.len(), 2);
    });
}

#[test]
fn the_desk_reminds_of_what_waits_also_for_other_governments_alone() {
    db::test::on_both(async |db: Db| {
        let mut story = Story::new(&db).await;
        let form = story.form();
        story.officer.get("/desk").await.says(&[&form, "Transmit 2 recommendations</a></p>"]);
        let parties = TRANSMITTAL.into_iter().filter(|(name, _)| *name != "others").collect::<Vec<_>>();
        story.transmit(&parties).await;
        let one = ["Transmit one recommendation</a>", "one of them to other Governments only", &form];
        story.officer.get("/desk").await.says(&one);
        // The form then offers what is left: the same instrument, and the other Governments.
        let offered = story.officer.get(&form).await;
        offered.says(&["<option value=\"CLL\" selected>", "name=\"others\" value=\"1\" checked"]);
        story.transmit(&TRANSMITTAL).await;
        story.officer.get("/desk").await.is_silent_on(&["Transmit", &form]);
    });
}

#[test]
fn notifications_are_counted_within_their_year() {
    db::test::on_sqlite(async |db: Db| {
        let mut story = Story::new(&db).await;
        let left = story.given.report.to_string();
        let fields: Vec<_> = TRANSMITTAL.into_iter().chain([("leave_out", left.as_str())]).collect();
        story.transmit(&fields).await;
        story.site.clock.set("2032-01-01T00:00:00Z".parse().expect("an instant"));
        assert_eq!(story.transmit(&TRANSMITTAL).await.location.as_deref(), Some("/notifications/2032-001"));
    });
}

#[test]
fn the_addressees_are_shown_before_anything_is_issued() {
    db::test::on_both(async |db: Db| {
        let mut story = Story::new(&db).await;
        let before = db::test::digests(&db).await;
        let typed = [
            ("show", "addressees"),
            ("instrument", "PSM"),
            ("others", "1"),
            ("notification_text", "So far."),
            ("due", "soon"),
        ];
        let form = story.form();
        let shown = story.officer.fill(&form, &form, &typed).await;
        shown.says(&[
            "2 Parties to the",
            "2031 and one other Government.",
            "Kwabena Asare",
            "So far.</textarea>",
            "value=\"soon\"",
        ]);
        shown.says(&["Norvia", "In 2 of them nobody holds"]);
        shown.is_silent_on(&["Luis Ferrán"]);
        assert_eq!(db::test::digests(&db).await, before);
    });
}

#[test]
fn a_slip_is_said_at_its_field_and_issues_nothing() {
    db::test::on_both(async |db: Db| {
        let mut story = Story::new(&db).await;
        let before = db::test::digests(&db).await;
        let given = story.given;
        let all = [given.meet, given.report].map(|id| id.to_string());
        for (slipped, value, said) in [
            ("due", "2031-06-20", "Please give a day from today on, within twenty years."),
            ("due", "2061-01-01", "Please give a day from today on, within twenty years."),
            ("due", "31.01.2032", "Please write a day as 2031-06-13."),
            ("instrument", "XYZ", "Please choose an instrument from the list."),
            ("language", "xx", "This is not one of the six languages."),
            ("notification_text", "", "Please fill this in."),
        ] {
            let typed = TRANSMITTAL.map(|(name, usual)| (name, if name == slipped { value } else { usual }));
            let reply = story.transmit(&typed).await;
            assert_eq!(reply.status, StatusCode::UNPROCESSABLE_ENTITY, "{slipped} {value}");
            reply.says(&[said, &format!("href=\"#{slipped}\""), "name=\"others\" value=\"1\" checked"]);
            if slipped != "notification_text" {
                reply.says(&["Governments are asked to say what they did.</textarea>"]);
            }
        }
        let none: Vec<_> = TRANSMITTAL.into_iter().chain(all.iter().map(|id| ("leave_out", id.as_str()))).collect();
        story.transmit(&none).await.says(&["This would ask nobody"]);
        assert_eq!(db::test::digests(&db).await, before);
        story
            .transmit(
                &TRANSMITTAL.map(|(name, usual)| {
                    (name, if name == "notification_text" { "<script>x</script>" } else { usual })
                }),
            )
            .await;
        assert!(story.mails().await[0].text.contains("<script>x</script>"), "a mail is text");
    });
}

#[test]
fn a_draft_is_not_transmitted_and_nobody_else_transmits() {
    db::test::on_both(async |db: Db| {
        let mut story = Story::new(&db).await;
        let draft = format!("/documents/{}/transmit", story.given.draft);
        let before = db::test::digests(&db).await;
        assert_eq!(story.officer.get(&draft).await.status, StatusCode::CONFLICT);
        assert_eq!(story.officer.post(&draft, &TRANSMITTAL).await.status, StatusCode::CONFLICT);
        assert_eq!(db::test::digests(&db).await, before);
        let people = story.people;
        for person in [people.focal_point, people.other_focal_point, people.expert, people.moderator, people.observer] {
            let mut browser = story.signed_in(person).await;
            let before = db::test::digests(&db).await;
            for way in [&draft, &story.form()] {
                assert_eq!(browser.post(way, &TRANSMITTAL).await.status, StatusCode::FORBIDDEN);
            }
            assert_eq!(db::test::digests(&db).await, before);
        }
        assert_eq!(story.public().post(&story.form(), &TRANSMITTAL).await.status, StatusCode::UNAUTHORIZED);
    });
}

#[test]
fn other_governments_can_be_asked_after_the_parties() {
    db::test::on_both(async |db: Db| {
        let mut story = Story::new(&db).await;
        let given = story.given;
        let fields: Vec<_> = TRANSMITTAL.into_iter().filter(|(name, _)| *name != "others").collect();
        assert_eq!(story.transmit(&fields).await.location.as_deref(), Some("/notifications/2031-001"));
        assert_eq!(addressed(&story.asks(given.report).await), [("Avaria", Role::Parties), ("Esmeria", Role::Parties)]);
        let form = story.form();
        story.officer.get(&form).await.says(&["transmitted by 2031-001", "leave out 2"]);
        assert_eq!(story.transmit(&TRANSMITTAL).await.location.as_deref(), Some("/notifications/2031-002"));
        let asked = story.asks(given.report).await;
        assert_eq!(asked.len(), 3, "the Parties are not asked again");
        assert_eq!(addressed(&asked)[2], ("Norvia", Role::OtherGovernments));
        assert_eq!(story.asks(given.meet).await.len(), 2);
        assert_eq!(story.mails().await.len(), 1, "Esmeria heard of it once");
    });
}

#[test]
fn two_officers_who_issue_at_the_same_moment_issue_once() {
    db::test::on_both(async |db: Db| {
        let story = Story::new(&db).await;
        let given = story.given;
        let (meet, report) = (given.meet.to_string(), given.report.to_string());
        let mut fields: Vec<_> = TRANSMITTAL.to_vec();
        fields.extend([("recommendation", meet.as_str()), ("recommendation", report.as_str())]);
        let (form, mut one, mut two) = (story.form(), story.officer.clone(), story.officer.clone());
        let (first, second) = tokio::join!(one.post(&form, &fields), two.post(&form, &fields));
        let mut statuses = [first.status, second.status];
        statuses.sort_unstable();
        assert_eq!(statuses, [StatusCode::SEE_OTHER, StatusCode::UNPROCESSABLE_ENTITY]);
        assert_eq!((story.asks(given.meet).await.len(), story.mails().await.len()), (2, 1));
        assert_eq!(story.public().get("/notifications").await.body.matches("href=\"/notifications/2031-").count(), 1);
    });
}
