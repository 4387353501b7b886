//! Meetings by which something falls due: once one has a date, so have the asks.

use db::Db;
use http::StatusCode;

use crate::kit::{Look, Story, TRANSMITTAL, hidden};

const DATE: [(&str, &str); 4] = [
    ("meeting_body", "COP-MOP"),
    ("meeting_ordinal", "7"),
    ("meeting_opens", "2032-09-29"),
    ("meeting_place", "Avaria"),
];

#[test]
fn what_is_due_by_a_meeting_gets_its_date_when_the_meeting_does() {
    db::test::on_both(async |db: Db| {
        let mut story = Story::new(&db).await;
        story.transmit(&TRANSMITTAL).await;
        let report = story.given.report;
        let asks = story.asks(report).await;
        assert!(asks.iter().all(|ask| ask.due.is_none()), "the day of the form is for those whose words name no time");
        assert!(asks.iter().all(|ask| ask.meeting.as_ref().is_some_and(|meeting| meeting.to_string() == "COP-MOP 7")));
        let list = story.officer.get("/meetings").await;
        list.says(&["COP-MOP 7", "Set its date", "data-label=\"Due by it\">3</td>"]);
        story.public().get("/meetings").await.says(&["COP-MOP 7", "no date yet"]);
        story.officer.fill("/meetings", "/meetings", &DATE).await.says(&["29 September 2032", "Avaria"]);
        let days = |asks: Vec<record::ask::Ask>| {
            asks.into_iter().map(|ask| ask.due.map(|day| day.to_string())).collect::<Vec<_>>()
        };
        assert_eq!(days(story.asks(report).await), vec![Some("2032-09-29".to_owned()); 3]);
        // It is moved, and what is due by it moves with it.
        let moved = DATE.map(|(name, usual)| (name, if name == "meeting_opens" { "2032-10-06" } else { usual }));
        story.officer.fill("/meetings", "/meetings", &moved).await.says(&["6 October 2032"]);
        assert_eq!(days(story.asks(report).await), vec![Some("2032-10-06".to_owned()); 3]);
        assert_eq!(
            days(story.asks(story.given.meet).await),
            vec![Some("2032-01-31".to_owned()); 2],
            "and nothing else does"
        );
    });
}

#[test]
fn a_meeting_that_has_its_date_before_is_the_due_date_at_once() {
    db::test::on_both(async |db: Db| {
        let mut story = Story::new(&db).await;
        story.officer.fill("/meetings", "/meetings", &DATE).await.says(&["29 September 2032"]);
        story.transmit(&TRANSMITTAL).await;
        let due: Vec<_> =
            story.asks(story.given.report).await.into_iter().map(|ask| ask.due.map(|day| day.to_string())).collect();
        assert_eq!(due, vec![Some("2032-09-29".to_owned()); 3]);
    });
}

#[test]
fn a_date_that_somebody_else_set_meanwhile_is_not_overwritten_unseen() {
    db::test::on_both(async |db: Db| {
        let mut story = Story::new(&db).await;
        story.officer.fill("/meetings", "/meetings", &DATE).await.says(&["29 September 2032"]);
        let shown = story.officer.get("/meetings").await;
        let with = |shown, opens| {
            let typed = DATE.map(|(name, usual)| (name, if name == "meeting_opens" { opens } else { usual }));
            typed.into_iter().chain([("shown", shown)]).collect::<Vec<_>>()
        };
        let hers = story.officer.post("/meetings", &with(hidden(&shown, "shown"), "2032-10-06")).await;
        assert_eq!(hers.status, StatusCode::SEE_OTHER);
        let stale = story.officer.post("/meetings", &with(hidden(&shown, "shown"), "2032-11-03")).await;
        assert_eq!(stale.status, StatusCode::CONFLICT);
        stale.says(&["Somebody else set this meeting’s date or place meanwhile", "6 October 2032"]);
        stale.says(&["value=\"2032-11-03\""]);
        let again = story.officer.post("/meetings", &with(hidden(&stale, "shown"), "2032-11-03")).await;
        assert_eq!(again.status, StatusCode::SEE_OTHER, "what was seen may be replaced");
        // Another meeting is nobody's concern.
        let eighth = [("meeting_body", "COP-MOP"), ("meeting_ordinal", "8"), ("meeting_opens", "2034-09-29")];
        let eighth: Vec<_> = eighth.into_iter().chain([("shown", hidden(&shown, "shown"))]).collect();
        assert_eq!(story.officer.post("/meetings", &eighth).await.status, StatusCode::SEE_OTHER);
    });
}

#[test]
fn a_slip_is_said_at_its_field_and_sets_nothing() {
    db::test::on_sqlite(async |db: Db| {
        let mut story = Story::new(&db).await;
        let before = db::test::digests(&db).await;
        for (slipped, value, said) in [
            ("meeting_body", "the seventh", "Please write the body’s code in capital letters"),
            ("meeting_ordinal", "seven", "Please write a number from 1 to 99."),
            ("meeting_ordinal", "0", "Please write a number from 1 to 99."),
            ("meeting_opens", "next year", "Please write a day as 2031-06-13."),
            ("meeting_opens", "0032-09-29", "Please write a day as 2031-06-13."),
        ] {
            let typed = DATE.map(|(name, usual)| (name, if name == slipped { value } else { usual }));
            let reply = story.officer.fill("/meetings", "/meetings", &typed).await;
            assert_eq!(reply.status, StatusCode::UNPROCESSABLE_ENTITY, "{value}");
            reply.says(&[said, &format!("href=\"#{slipped}\""), &format!("value=\"{value}\""), "value=\"Avaria\""]);
        }
        assert_eq!(db::test::digests(&db).await, before);
    });
}

#[test]
fn only_an_officer_gives_a_meeting_its_date() {
    db::test::on_sqlite(async |db: Db| {
        let story = Story::new(&db).await;
        story
            .public()
            .get("/meetings")
            .await
            .is_silent_on(&["<form method=\"post\" action=\"/meetings\"", "Give a meeting its date"]);
        assert_eq!(story.public().post("/meetings", &DATE).await.status, StatusCode::UNAUTHORIZED);
        let mut focal_point = story.signed_in(story.people.focal_point).await;
        let before = db::test::digests(&db).await;
        assert_eq!(focal_point.post("/meetings", &DATE).await.status, StatusCode::FORBIDDEN);
        assert_eq!(db::test::digests(&db).await, before);
    });
}
