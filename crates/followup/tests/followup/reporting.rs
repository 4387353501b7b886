//! A Government says what became of what it was asked; nobody says it for another.

use db::Db;
use http::StatusCode;
use record::ask::Status;

use crate::kit::{Look, REPORT, Story, report, taken};

#[test]
fn a_focal_point_reports_with_evidence_and_the_counts_follow() {
    db::test::on_both(async |db: Db| {
        let story = Story::new(&db).await;
        let given = story.given;
        let mut focal_point = story.signed_in(story.people.focal_point).await;
        focal_point.get(&format!("/asks/{}", given.of_esmeria)).await.says(&["Say what became of it", "1 June 2031"]);
        let reply = report(&mut focal_point, given.of_esmeria, &REPORT).await;
        assert_eq!(taken(reply.clone()), format!("/asks/{}?reported=1", given.of_esmeria));
        reply.says(&[
            "Thank you. Your report is <a href=\"#report-1\">#1</a>.",
            "lang=\"es\" dir=\"ltr\"",
            "Hemos creado un comité.",
        ]);
        reply.says(&["href=\"https://ministry.example/committee\" rel=\"nofollow noopener\""]);
        assert_eq!(story.ask(given.of_esmeria).await.status, Status::UnderWay);
        let listed = story.listed("1").await;
        assert_eq!((listed["asked"].as_i64(), listed["reported"].as_i64()), (Some(2), Some(1)));
        let others = &listed["other_governments"];
        assert_eq!((others["asked"].as_i64(), others["reported"].as_i64()), (Some(1), Some(0)), "counted apart");
        story.public().get("/follow-up").await.says(&["\">1 of 2<p", "Other Governments: 0 of 1 have reported"]);
        // What was answered is public; nobody else reported by opening its address.
        let shown = story.public().get(&format!("/asks/{}?reported=7", given.of_esmeria)).await;
        shown.says(&["Luis Ferrán", "under way"]);
        shown.is_silent_on(&["Thank you", "Say what became of it"]);
        assert_eq!(db.read(record::rules::broken).await.expect("the rules"), []);
    });
}

#[test]
fn a_later_report_adds_to_the_first_and_counts_once() {
    db::test::on_both(async |db: Db| {
        let story = Story::new(&db).await;
        let ask = story.given.of_esmeria;
        let mut focal_point = story.signed_in(story.people.focal_point).await;
        taken(report(&mut focal_point, ask, &REPORT).await);
        let later = [
            ("status", "action-taken"),
            ("language", "en"),
            ("done", "It meets.\n\nEvery month."),
            ("evidence", "LL/INF/3"),
        ];
        let reply = report(&mut focal_point, ask, &later).await;
        reply.says(&["Hemos creado un comité.", "<p>It meets.</p><p>Every month.</p>", "LL/INF/3"]);
        let (first, second) = (reply.body.find("Hemos creado"), reply.body.find("It meets."));
        assert!(second < first, "the newest stands first");
        assert_eq!(story.ask(ask).await.status, Status::ActionTaken);
        let listed = story.listed("1").await;
        assert_eq!((listed["asked"].as_i64(), listed["reported"].as_i64()), (Some(2), Some(1)));
        assert_eq!(db.read(record::rules::broken).await.expect("the rules"), []);
    });
}

#[test]
fn nobody_reports_for_another_government() {
    db::test::on_both(async |db: Db| {
        let story = Story::new(&db).await;
        let (given, people) = (story.given, story.people);
        let mut other = story.signed_in(people.other_focal_point).await;
        // Whether Esmeria was silent on a voluntary ask is not Avaria's business; a binding one is read by all.
        assert_eq!(other.get(&format!("/asks/{}", given.of_esmeria)).await.status, StatusCode::NOT_FOUND);
        other.get(&format!("/asks/{}", given.bound_esmeria)).await.is_silent_on(&["Say what became of it"]);
        let before = db::test::digests(&db).await;
        for (ask, status) in [
            (given.of_esmeria, StatusCode::NOT_FOUND),
            (given.bound_esmeria, StatusCode::FORBIDDEN),
            (given.of_secretary, StatusCode::FORBIDDEN),
        ] {
            assert_eq!(other.post(&format!("/asks/{ask}/progress"), &REPORT).await.status, status);
        }
        assert_eq!(db::test::digests(&db).await, before);
        for person in [people.expert, people.moderator, people.observer] {
            let mut browser = story.signed_in(person).await;
            let before = db::test::digests(&db).await;
            for ask in [given.of_esmeria, given.bound_esmeria] {
                assert_eq!(browser.post(&format!("/asks/{ask}/progress"), &REPORT).await.status, StatusCode::FORBIDDEN);
            }
            assert_eq!(db::test::digests(&db).await, before);
        }
        let way = format!("/asks/{}/progress", given.bound_esmeria);
        assert_eq!(story.public().post(&way, &REPORT).await.status, StatusCode::UNAUTHORIZED);
    });
}

#[test]
fn an_officer_enters_what_came_by_letter_and_answers_for_the_secretariat() {
    db::test::on_both(async |db: Db| {
        let story = Story::new(&db).await;
        let mut officer = story.signed_in(story.people.officer).await;
        taken(report(&mut officer, story.given.of_norvia, &REPORT).await);
        taken(report(&mut officer, story.given.of_secretary, &REPORT).await);
        let kept = db::sql!("SELECT channel, capacity FROM contribution ORDER BY number");
        let kept =
            db.read(move |tx| tx.rows(kept, &[], |row| Ok((row.get::<String>(0)?, row.get::<String>(1)?)))).await;
        let expected = [("behalf", "government"), ("web", "officer")].map(|(a, b)| (a.to_owned(), b.to_owned()));
        assert_eq!(kept.expect("the reports"), expected);
        let others = story.listed("1").await["other_governments"].clone();
        assert_eq!((others["asked"].as_i64(), others["reported"].as_i64()), (Some(1), Some(1)));
    });
}

#[test]
fn only_what_binds_and_has_a_date_is_overdue() {
    db::test::on_both(async |db: Db| {
        let story = Story::new(&db).await;
        let given = story.given;
        let mut focal_point = story.signed_in(story.people.focal_point).await;
        focal_point.get(&format!("/asks/{}", given.bound_esmeria)).await.says(&["overdue", "requested"]);
        focal_point.get(&format!("/asks/{}", given.of_esmeria)).await.is_silent_on(&["overdue"]);
        taken(report(&mut focal_point, given.bound_esmeria, &REPORT).await);
        focal_point.get(&format!("/asks/{}", given.bound_esmeria)).await.is_silent_on(&["overdue"]);
        let bound = story.ask(given.bound_avaria).await;
        assert!(bound.is_overdue(jiff::civil::date(2031, 6, 2)) && !bound.is_overdue(jiff::civil::date(2031, 6, 1)));
    });
}

#[test]
fn a_slip_is_said_at_its_field_and_loses_nothing() {
    db::test::on_both(async |db: Db| {
        let story = Story::new(&db).await;
        let mut focal_point = story.signed_in(story.people.focal_point).await;
        let before = db::test::digests(&db).await;
        for (slipped, value, said) in [
            ("status", "", "Please choose one."),
            ("status", "no-information", "Please choose one."),
            ("status", "implemented", "Please choose one."),
            ("done", " ", "Please fill this in."),
            ("evidence", "javascript:alert(1)", "Please give an address that begins with https://"),
            ("evidence", "our letter of May", "Please give an address that begins with https://"),
            ("language", "nb", "This is not one of the six languages."),
        ] {
            let typed = REPORT.map(|(name, usual)| (name, if name == slipped { value } else { usual }));
            let reply = report(&mut focal_point, story.given.of_esmeria, &typed).await;
            assert_eq!(reply.status, StatusCode::UNPROCESSABLE_ENTITY, "{slipped} {value}");
            reply.says(&[said, &format!("href=\"#{slipped}\"")]);
            if slipped != "done" {
                reply.says(&["Hemos creado un comité.</textarea>"]);
            }
            if slipped != "status" {
                reply.says(&["<option value=\"under-way\" selected>"]);
            }
            if slipped == "evidence" {
                reply.says(&[&format!("value=\"{value}\"")]);
            }
        }
        assert_eq!(db::test::digests(&db).await, before);
    });
}

#[test]
fn a_script_is_text_and_arabic_reads_from_the_right() {
    db::test::on_sqlite(async |db: Db| {
        let story = Story::new(&db).await;
        let ask = story.given.of_esmeria;
        let mut focal_point = story.signed_in(story.people.focal_point).await;
        let fields = [("status", "ongoing"), ("language", "ar"), ("done", "<script>alert(1)</script> نعم")];
        let reply = report(&mut focal_point, ask, &fields).await;
        reply.says(&["lang=\"ar\" dir=\"rtl\"", "&lt;script&gt;alert(1)", "نعم"]);
        reply.is_silent_on(&["<script>alert"]);
    });
}

#[test]
fn the_same_form_twice_is_one_report() {
    db::test::on_both(async |db: Db| {
        let story = Story::new(&db).await;
        let way = format!("/asks/{}/progress", story.given.of_esmeria);
        let mut focal_point = story.signed_in(story.people.focal_point).await;
        let fields: Vec<_> = REPORT.into_iter().chain([("form_key", "once")]).collect();
        let (first, second) = (focal_point.post(&way, &fields).await, focal_point.post(&way, &fields).await);
        assert_eq!((first.status, &first.location), (StatusCode::SEE_OTHER, &second.location));
        let page = focal_point.get(&format!("/asks/{}", story.given.of_esmeria)).await;
        assert_eq!(page.body.matches("Hemos creado un comité.").count(), 1);
    });
}
