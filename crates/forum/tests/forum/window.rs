//! When something can be said: from the first instant of a window until before its end. What was typed too late is not lost.

use std::time::Duration;

use db::Db;
use http::StatusCode;

use crate::kit::{Look, Story, post, taken, window, write};

#[test]
fn what_was_typed_when_the_window_closed_stands_in_the_form() {
    db::test::on_both(async |db: Db| {
        let story = Story::new(&db).await;
        let forum = story.open_forum().await;
        let mut expert = story.signed_in(story.people.expert).await;
        taken(write(&mut expert, &forum.topic, &post("expert", "In time.")).await);
        story.clock.set("2031-06-13T23:59:59.998Z".parse().expect("an instant"));
        taken(write(&mut expert, &forum.topic, &post("expert", "At the last moment.")).await);
        story.clock.set("2031-06-13T23:59:59.999Z".parse().expect("an instant"));
        let late =
            expert.post(&format!("{}/posts", forum.topic), &post("expert", "Two hours of \"work\" & thought.")).await;
        assert_eq!(late.status, StatusCode::CONFLICT);
        late.says(&[
            "The discussion has closed. Your text is kept here",
            "Two hours of &#34;work&#34; &#38; thought.</textarea>",
        ]);
        assert_eq!(story.posts(&forum.topic).await, 2);
        let closed = story.public().get(&forum.topic).await;
        closed.says(&["The discussion is closed. What was said stays here.", "In time."]);
        closed.is_silent_on(&["<textarea"]);
    });
}

#[test]
fn before_it_opens_nobody_speaks() {
    db::test::on_sqlite(async |db: Db| {
        let story = Story::new(&db).await;
        let forum = story.forum().await;
        let mut expert = story.signed_in(story.people.expert).await;
        expert.get(&forum.topic).await.says(&["The discussion is not open yet."]);
        let early = expert.post(&format!("{}/posts", forum.topic), &post("expert", "Already?")).await;
        assert_eq!(early.status, StatusCode::CONFLICT);
        early.says(&["The discussion is not open yet. Your text is kept here", "Already?</textarea>"]);
        early.is_silent_on(&["has closed"]);
        story.clock.advance(Duration::from_hours(15));
        taken(write(&mut expert, &forum.topic, &post("expert", "Already?")).await);
    });
}

#[test]
fn a_session_with_sub_topics_is_no_place_to_post() {
    db::test::on_sqlite(async |db: Db| {
        let story = Story::new(&db).await;
        let forum = story.open_forum().await;
        let mut expert = story.signed_in(story.people.expert).await;
        expert.get(&forum.first).await.is_silent_on(&["<textarea"]);
        let reply = expert.post(&format!("{}/posts", forum.first), &post("expert", "Here?")).await;
        assert_eq!(reply.status, StatusCode::CONFLICT);
        reply.says(&["This session has sub-topics. Your text is kept here", "Here?</textarea>"]);
        assert_eq!(story.posts(&forum.first).await, 0);
        let reply =
            expert.post(&format!("/topics/{}/posts", crate::kit::number(&forum.page)), &post("expert", "Here?")).await;
        assert_eq!(reply.status, StatusCode::NOT_FOUND, "a forum is no topic");
    });
}

#[test]
fn an_extension_is_on_the_record_with_who_when_and_why() {
    db::test::on_both(async |db: Db| {
        let story = Story::new(&db).await;
        let forum = story.open_forum().await;
        let mut officer = story.signed_in(story.people.officer).await;
        let (page, action) = (format!("{}/setup", forum.page), format!("{}/window", forum.page));
        let until = |day: &'static str, reason: &'static str| window(("2031-06-02", "00:00"), (day, "12:00"), reason);
        let unfounded = officer.fill(&page, &action, &until("2031-06-20", " ")).await;
        assert_eq!(unfounded.status, StatusCode::UNPROCESSABLE_ENTITY);
        unfounded.says(&["Please give the reason", "value=\"2031-06-20\""]);
        let reason = "Three Parties asked for more time.";
        taken(officer.fill(&page, &action, &until("2031-06-20", reason)).await);
        let shown = story.public().get(&forum.page).await;
        shown.says(&["extended", "Extended until Friday 20 June 2031, 12:00 UTC.", reason, "Anneke de Wit"]);
        let json = story.json(&forum.page).await;
        assert_eq!(json["state"], "extended");
        assert_eq!(json["closes"], "2031-06-20T12:00:00Z");
        let windows = json["windows"].as_array().expect("the windows");
        assert_eq!((windows.len(), &windows[0]["kind"], &windows[1]["kind"]), (2, &"first".into(), &"extended".into()));
        assert_eq!((&windows[1]["reason"], &windows[1]["at"]), (&reason.into(), &"2031-06-02T09:00:00Z".into()));
        story.public().get("/").await;
        // The end that was announced passes, and people still speak.
        story.clock.set("2031-06-19T10:00:00Z".parse().expect("an instant"));
        taken(
            write(&mut story.signed_in(story.people.expert).await, &forum.topic, &post("expert", "Just in time."))
                .await,
        );
        story.clock.set("2031-06-20T12:00:00Z".parse().expect("an instant"));
        assert_eq!(story.json(&forum.topic).await["state"], "closed");
    });
}

#[test]
fn a_forum_that_was_summarized_is_opened_again() {
    db::test::on_both(async |db: Db| {
        let story = Story::new(&db).await;
        let forum = story.open_forum().await;
        let mut officer = story.signed_in(story.people.officer).await;
        let (page, action) = (format!("{}/setup", forum.page), format!("{}/window", forum.page));
        let moved = window(("2031-06-03", "00:00"), ("2031-06-20", ""), "Why not?");
        officer.fill(&page, &action, &moved).await.says(&["These dates are not possible"]);
        story.clock.set("2031-06-20T09:00:00Z".parse().expect("an instant"));
        taken(officer.fill(&page, &format!("{}/stage", forum.page), &[("stage", "summarized")]).await);
        let again = window(("2031-06-23", "09:00"), ("2031-06-27", "18:00"), "Few had answered question 2.");
        let again = [again.as_slice(), &[("time_zone", "Africa/Nairobi")]].concat();
        taken(officer.fill(&page, &action, &again).await);
        let json = story.json(&forum.page).await;
        assert_eq!((&json["state"], &json["opens"]), (&"announced".into(), &"2031-06-23T06:00:00Z".into()));
        assert_eq!(json["windows"][1]["kind"], "reopened");
        story.clock.set("2031-06-24T09:00:00Z".parse().expect("an instant"));
        assert_eq!(story.json(&forum.page).await["state"], "open");
        taken(
            write(&mut story.signed_in(story.people.expert).await, &forum.topic, &post("expert", "Once more.")).await,
        );
    });
}

#[test]
fn a_slip_in_a_window_is_said_at_its_field() {
    db::test::on_sqlite(async |db: Db| {
        let story = Story::new(&db).await;
        let forum = story.draft().await;
        let mut officer = story.signed_in(story.people.officer).await;
        let (page, action) = (format!("{}/setup", forum.page), format!("{}/window", forum.page));
        let usual = window(("2031-06-02", "09:00"), ("2031-06-13", "18:00"), "");
        let slips = [
            ("opens_at", "9 o'clock", "Please write a time of day as 14:30."),
            ("closes_at", "25:00", "Please write a time of day as 14:30."),
            ("closes_on", "2031-06-01", "It must close after it opens."),
            ("time_zone", "Mars/Olympus", "There is no such time zone."),
        ];
        for (slipped, value, said) in slips {
            let mut typed: Vec<_> = usual.iter().copied().filter(|(name, _)| *name != slipped).collect();
            typed.push((slipped, value));
            let reply = officer.fill(&page, &action, &typed).await;
            assert_eq!(reply.status, StatusCode::UNPROCESSABLE_ENTITY, "{slipped}");
            reply.says(&[said, &format!("href=\"#{slipped}\""), "value=\"2031-06-02\""]);
        }
        let past = window(("2031-05-02", "09:00"), ("2031-05-13", "18:00"), "");
        officer.fill(&page, &action, &past).await.says(&["These dates are not possible"]);
        taken(officer.fill(&page, &action, &usual).await);
        let forum = officer.get(&format!("{}?format=json", forum.page)).await;
        forum.says(&["\"opens\":\"2031-06-02T09:00:00Z\"", "\"closes\":\"2031-06-13T18:00:00Z\""]);
        assert_eq!(forum.body.matches("\"kind\":\"first\"").count(), 1, "a draft has one window");
    });
}

#[test]
fn the_rules_of_a_forum_are_set_by_the_officer() {
    db::test::on_both(async |db: Db| {
        let story = Story::new(&db).await;
        let forum = story.open_forum().await;
        let mut officer = story.signed_in(story.people.officer).await;
        let (page, action) = (format!("{}/setup", forum.page), format!("{}/settings", forum.page));
        let rules = |minutes: &'static str| {
            let rules = [("participation", "nominated"), ("observers", "read"), ("moderation", "pre")];
            [rules.as_slice(), &[("edit_minutes", minutes), ("office_language", "fr")]].concat()
        };
        officer.fill(&page, &action, &rules("-1")).await.says(&["at most a week", "value=\"-1\""]);
        taken(officer.fill(&page, &action, &rules("15")).await);
        officer.get(&page).await.says(&[
            "<option value=\"nominated\" selected>",
            "<option value=\"read\" selected>",
            "<option value=\"pre\" selected>",
            "value=\"15\"",
        ]);
        // Who takes part for no Government only reads now.
        let mut observer = story.signed_in(story.people.observer).await;
        let refused = observer.post(&format!("{}/posts", forum.topic), &post("organization", "May I?")).await;
        assert_eq!(refused.status, StatusCode::FORBIDDEN);
        taken(write(&mut story.signed_in(story.people.expert).await, &forum.topic, &post("expert", "I may.")).await);
    });
}

#[test]
fn an_officer_closes_a_forum_at_once_with_a_reason_on_the_record() {
    db::test::on_both(async |db: Db| {
        let story = Story::new(&db).await;
        let forum = story.forum().await;
        let mut officer = story.signed_in(story.people.officer).await;
        let (page, action) = (format!("{}/setup", forum.page), format!("{}/close", forum.page));
        // What has not opened is not closed.
        officer.get(&page).await.is_silent_on(&["Close it now"]);
        assert_eq!(officer.post(&action, &[("close_reason", "Why?")]).await.status, StatusCode::CONFLICT);
        story.clock.set("2031-06-05T10:00:00Z".parse().expect("an instant"));
        let unfounded = officer.fill(&page, &action, &[("close_reason", "\u{200b}")]).await;
        assert_eq!(unfounded.status, StatusCode::UNPROCESSABLE_ENTITY);
        unfounded.says(&["id=\"close_reason-fault\">Please fill this in."]);
        taken(officer.fill(&page, &action, &[("close_reason", "The room burned down.")]).await);
        let json = story.json(&forum.page).await;
        assert_eq!((&json["state"], &json["closes"]), (&"closed".into(), &"2031-06-05T10:00:00Z".into()));
        let shown = story.public().get(&forum.page).await;
        shown.says(&["Shortened: closes Thursday 5 June 2031, 10:00 UTC.", "The room burned down.", "Anneke de Wit"]);
        let mut expert = story.signed_in(story.people.expert).await;
        assert_eq!(
            expert.post(&format!("{}/posts", forum.topic), &post("expert", "Too late.")).await.status,
            StatusCode::CONFLICT
        );
        assert_eq!(officer.post(&action, &[("close_reason", "Again.")]).await.status, StatusCode::CONFLICT);
        // Its people are told once, with the reason.
        while forum::keep_course(&story.site).await.expect("the course") {}
        let texts = db.read(|tx| {
            let statement =
                db::sql!("SELECT subject || text FROM mail WHERE address = 'josefina@story.example' ORDER BY id");
            tx.rows(statement, &[], |row| row.get::<String>(0))
        });
        let texts = texts.await.expect("the mails").split_off(1);
        assert_eq!(texts.len(), 1, "{texts:?}");
        assert!(texts[0].contains(": closed") && texts[0].contains("The room burned down."), "{texts:?}");
    });
}
