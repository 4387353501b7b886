//! Setting a forum up: sessions, sub-topics, questions, who takes part and who moderates.

use db::Db;
use http::StatusCode;

use page::Reply;

use crate::kit::{FORUM, Look, Story, hidden, number, post, taken, window, write};

#[test]
fn an_officer_sets_a_forum_up_and_everybody_reads_it() {
    db::test::on_both(async |db: Db| {
        let story = Story::new(&db).await;
        let forum = story.forum().await;
        let page = story.public().get(&forum.page).await;
        page.says(&["What stands in the way", "announced", "Session I", "Malik Osei", "(i)", "What has helped?"]);
        page.is_silent_on(&["Add a session"]);
        let json = story.json(&forum.page).await;
        assert_eq!(
            (&json["opens"], &json["closes"]),
            (&"2031-06-02T00:00:00Z".into(), &"2031-06-13T23:59:59.999Z".into())
        );
        let sessions = json["sessions"].as_array().expect("the sessions");
        assert_eq!(sessions.len(), 2);
        assert_eq!(sessions[0]["moderators"], serde_json::json!(["Malik Osei"]));
        assert_eq!(
            sessions[0]["topics"][0]["questions"].as_array().map(Vec::len),
            Some(2),
            "a blank line is no question"
        );
        story.public().get(&forum.first).await.says(&["Choose one of the sub-topics below"]);
        story.public().get("/forums").await.says(&["What stands in the way"]);
    });
}

#[test]
fn the_list_says_for_whom_somebody_speaks_and_how_many_there_are() {
    db::test::on_both(async |db: Db| {
        let story = Story::new(&db).await;
        let forum = story.forum().await;
        let mut officer = story.signed_in(story.people.officer).await;
        let list = officer.get(&format!("{}/participants?format=json", forum.page)).await;
        let list: serde_json::Value = serde_json::from_str(&list.body).expect("json");
        let of = |name: &str| {
            let people = list["participants"].as_array().expect("people").iter();
            let one = people.clone().find(|one| one["name"] == name).unwrap_or_else(|| panic!("{name} is on the list"));
            one["capacity"].as_str().expect("a capacity").to_owned()
        };
        assert_eq!(of("Luis Ferrán"), "government", "a focal point speaks for the Government");
        assert_eq!(
            of("Florencia Bustos"),
            "expert",
            "an expert is nominated by a Government and does not speak for it"
        );
        assert_eq!(of("Josefina Urbina"), "organization");
        assert_eq!((list["parties"].as_i64(), list["organizations"].as_i64()), (Some(1), Some(1)));
        for somebody in [story.people.expert, story.people.focal_point, story.people.moderator] {
            let mut browser = story.signed_in(somebody).await;
            let reply = browser.get(&format!("{}/participants", forum.page)).await;
            assert_eq!(reply.status, StatusCode::FORBIDDEN, "the list is the officer's");
        }
    });
}

#[test]
fn a_slip_in_the_form_of_a_forum_is_said_at_its_field_and_loses_nothing() {
    db::test::on_sqlite(async |db: Db| {
        let story = Story::new(&db).await;
        let mut officer = story.signed_in(story.people.officer).await;
        let slips = [
            ("closes_on", "2031-06-01", "It must close after it opens."),
            ("opens_on", "2 June", "Please write a day as 2031-06-13."),
            ("opens_on", "2031-02-30", "Please write a day as 2031-06-13."),
            ("title", "  ", "Please fill this in."),
            ("language", "eo", "This is not one of the six languages."),
            ("mandate", "999999", "There is no such paragraph."),
            ("mandate", "18(b)", "There is no such paragraph."),
        ];
        for (slipped, value, said) in slips {
            let typed = FORUM.map(|(name, usual)| (name, if name == slipped { value } else { usual }));
            let reply = officer.fill("/forums/new", "/forums", &typed).await;
            assert_eq!(reply.status, StatusCode::UNPROCESSABLE_ENTITY, "{slipped} {value}");
            reply.says(&[said, &format!("href=\"#{slipped}\""), "A discussion in two sessions."]);
            if slipped != "title" {
                reply.says(&["value=\"What stands in the way\""]);
            }
        }
        story.public().get("/forums").await.says(&["There is no forum yet."]);
    });
}

#[test]
fn nobody_comes_onto_the_list_who_is_not_known_or_in_a_capacity_that_is_not_theirs() {
    db::test::on_both(async |db: Db| {
        let story = Story::new(&db).await;
        let forum = story.forum().await;
        let mut officer = story.signed_in(story.people.officer).await;
        let people = format!("{}/participants", forum.page);
        let fields =
            [("addresses", "kwabena@story.example\nnobody@story.example"), ("manner", "invited"), ("capacity", "")];
        let reply = officer.fill(&people, &people, &fields).await;
        assert_eq!(reply.status, StatusCode::UNPROCESSABLE_ENTITY);
        reply.says(&[
            "Nobody in the directory has these addresses",
            "<li>nobody@story.example</li>",
            "kwabena@story.example\n",
        ]);
        officer.get(&people).await.is_silent_on(&["Kwabena Asare"]);
        let fields = [("addresses", "josefina@story.example"), ("manner", "invited"), ("capacity", "government")];
        let reply = officer.fill(&people, &people, &fields).await;
        reply.says(&["They hold no office from which they could speak in this capacity.", "josefina@story.example"]);
        let moderators = format!("{}/moderators", forum.page);
        let fields = [("session", number(&forum.topic)), ("address", "malik@story.example")];
        officer.fill(&people, &moderators, &fields).await.says(&["There is no such session here."]);
        let fields = [("session", number(&forum.second)), ("address", "nobody@story.example")];
        let reply = officer.fill(&people, &moderators, &fields).await;
        reply.says(&["Some of these addresses are not in the directory.", "value=\"nobody@story.example\""]);
    });
}

#[test]
fn a_session_in_which_somebody_spoke_is_not_divided_any_more() {
    db::test::on_sqlite(async |db: Db| {
        let story = Story::new(&db).await;
        let forum = story.open_forum().await;
        taken(write(&mut story.signed_in(story.people.expert).await, &forum.second, &post("expert", "A word.")).await);
        let mut officer = story.signed_in(story.people.officer).await;
        let fields = [("number", "(i)"), ("title", "Too late"), ("language", "en"), ("part_of", number(&forum.second))];
        let reply = officer.fill(&forum.page, &format!("{}/parts", forum.page), &fields).await;
        assert_eq!(reply.status, StatusCode::UNPROCESSABLE_ENTITY);
        reply.says(&["There are posts in this session already; it cannot be divided.", "value=\"Too late\""]);
        // Another forum's session is none of this one.
        let other = taken(officer.fill("/forums/new", "/forums", &FORUM).await);
        let reply = officer.fill(&other, &format!("{other}/parts"), &fields).await;
        reply.says(&["There is no such session here."]);
    });
}

#[test]
fn what_an_officer_sets_up_nobody_else_does() {
    db::test::on_sqlite(async |db: Db| {
        let story = Story::new(&db).await;
        let forum = story.open_forum().await;
        let ways = [
            "/forums".to_owned(),
            format!("{}/parts", forum.page),
            format!("{}/stage", forum.page),
            format!("{}/settings", forum.page),
            format!("{}/window", forum.page),
            format!("{}/participants", forum.page),
            format!("{}/participants/withdraw", forum.page),
            format!("{}/moderators", forum.page),
            format!("{}/questions", forum.topic),
            format!("/requests/{}/wording", number(&forum.topic)),
        ];
        let before = db::test::digests(&db).await;
        for way in &ways {
            assert_eq!(story.public().post(way, &FORUM).await.status, StatusCode::UNAUTHORIZED, "the public at {way}");
        }
        assert_eq!(db::test::digests(&db).await, before);
        for somebody in [story.people.expert, story.people.observer, story.people.moderator, story.people.focal_point] {
            let mut browser = story.signed_in(somebody).await;
            let before = db::test::digests(&db).await;
            for way in &ways {
                // A moderator puts questions to those whom they moderate.
                if somebody == story.people.moderator && way.ends_with("/questions") {
                    continue;
                }
                let fields: Vec<_> = FORUM.into_iter().chain([("questions", "What is missing?")]).collect();
                assert_eq!(browser.post(way, &fields).await.status, StatusCode::FORBIDDEN, "{somebody:?} at {way}");
            }
            assert_eq!(db::test::digests(&db).await, before);
        }
    });
}

#[test]
fn a_session_that_is_divided_leaves_its_questions_to_its_first_sub_topic() {
    db::test::on_both(async |db: Db| {
        let story = Story::new(&db).await;
        let forum = story.draft().await;
        let mut officer = story.signed_in(story.people.officer).await;
        let questions = [("questions", "Who would have to be asked?"), ("language", "en")];
        taken(officer.fill(&forum.second, &format!("{}/questions", forum.second), &questions).await);
        let session = forum.second.trim_start_matches("/topics/").to_owned();
        let part = |number, title| {
            let introduction = ("introduction", "");
            [("number", number), ("title", title), ("language", "en"), ("part_of", session.as_str()), introduction]
        };
        let parts = format!("{}/parts", forum.page);
        let first = taken(officer.fill(&forum.page, &parts, &part("(i)", "In the region")).await);
        officer.get(&first).await.says(&["Who would have to be asked?"]);
        officer.get(&forum.second).await.is_silent_on(&["Who would have to be asked?"]);
        let next = taken(officer.fill(&forum.page, &parts, &part("(ii)", "Beyond it")).await);
        officer.get(&next).await.is_silent_on(&["Who would have to be asked?"]);
        officer.get(&first).await.says(&["Who would have to be asked?"]);
    });
}

#[test]
fn of_two_officers_at_the_same_set_up_the_second_is_shown_what_the_first_changed() {
    db::test::on_both(async |db: Db| {
        let story = Story::new(&db).await;
        let forum = story.forum().await;
        let (mut one, mut two) =
            (story.signed_in(story.people.officer).await, story.signed_in(story.people.officer).await);
        let setup = format!("{}/setup", forum.page);
        let way = |part: &str| format!("{}/{part}", forum.page);
        let shown = two.get(&setup).await;
        // What the forms of the page carry, in their order: window, texts, settings.
        let marks = |page: &Reply| {
            let marks = page.body.split("name=\"shown\" value=\"").skip(1);
            marks.map(|rest| rest.split('"').next().unwrap_or_default().to_owned()).collect::<Vec<_>>()
        };
        let texts = [("language", "en"), ("conduct", "Be brief."), ("afterwards", ""), ("outcome", "")];
        taken(one.fill(&setup, &way("texts"), &texts).await);
        let rules = [
            ("participation", "nominated"),
            ("observers", "read"),
            ("moderation", "post"),
            ("edit_minutes", "15"),
            ("office_language", "en"),
        ];
        taken(one.fill(&setup, &way("settings"), &rules).await);
        let until = window(("2031-06-02", ""), ("2031-06-20", ""), "Asked for by several.");
        taken(one.fill(&setup, &way("window"), &until).await);
        let before = db::test::digests(&db).await;

        let theirs = |mark: &str, fields: &[(&'static str, &'static str)]| {
            let mut all = vec![("shown".to_owned(), mark.to_owned())];
            all.extend(fields.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())));
            all
        };
        let texts = [("language", "en"), ("conduct", "Be kind."), ("afterwards", "A report."), ("outcome", "")];
        let rules = [
            ("participation", "invited"),
            ("observers", "read"),
            ("moderation", "pre"),
            ("edit_minutes", "30"),
            ("office_language", "fr"),
        ];
        let until = window(("2031-06-02", ""), ("2031-06-16", ""), "A holiday.");
        let sent = [
            ("window", &until[..], ["Friday 20 June 2031", "A holiday.</textarea>"]),
            ("texts", &texts[..], ["Be brief.</dd>", "Be kind.</textarea>"]),
            ("settings", &rules[..], ["English</dd>", "<option value=\"fr\" selected>"]),
        ];
        let mut again = Vec::new();
        for ((part, fields, said), mark) in sent.into_iter().zip(marks(&shown)) {
            let fields = theirs(&mark, fields);
            let fields: Vec<_> = fields.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
            let stale = two.post(&way(part), &fields).await;
            assert_eq!(stale.status, StatusCode::CONFLICT, "{part}");
            stale.says(&["Somebody else changed this meanwhile", "Changed by Anneke de Wit, Sunday 1 June 2031"]);
            stale.says(&said[1..]);
            if part != "window" {
                stale.says(&said[..1]);
            }
            again = marks(&stale);
        }
        assert_eq!(db::test::digests(&db).await, before, "nothing of the second officer's stands yet");

        // Once it was seen what stands, it may be replaced; another language was nobody else's.
        let fields = theirs(&again[1], &texts);
        let fields: Vec<_> = fields.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
        assert_eq!(two.post(&way("texts"), &fields).await.status, StatusCode::SEE_OTHER);
        two.get(&forum.page).await.says(&["Be kind."]);
        let french = [("language", "fr"), ("conduct", "Soyez brefs."), ("afterwards", ""), ("outcome", "")];
        taken(one.fill(&format!("{setup}?text=fr"), &way("texts"), &french).await);
    });
}

#[test]
fn of_two_officers_at_the_same_stock_phrases_the_second_is_shown_what_the_first_changed() {
    db::test::on_sqlite(async |db: Db| {
        let story = Story::new(&db).await;
        let mut officer = story.signed_in(story.people.officer).await;
        let way = "/forums/phrases";
        let shown = officer.get(way).await;
        taken(officer.fill(way, way, &[("language", "en"), ("phrase-conduct", "Stay polite.")]).await);
        let mine = |mark| [("language", "en"), ("shown", mark), ("phrase-conduct", "Stay calm.")];
        let stale = officer.post(way, &mine(hidden(&shown, "shown"))).await;
        assert_eq!(stale.status, StatusCode::CONFLICT);
        stale.says(&["Changed by Anneke de Wit", "Stay polite.</p>", "Stay calm.</textarea>"]);
        assert_eq!(officer.post(way, &mine(hidden(&stale, "shown"))).await.status, StatusCode::SEE_OTHER);
    });
}

#[test]
fn before_a_forum_is_announced_an_officer_sees_what_that_sends() {
    db::test::on_both(async |db: Db| {
        let story = Story::new(&db).await;
        let forum = story.draft().await;
        let mut officer = story.signed_in(story.people.officer).await;
        let silent = db
            .write(|tx| tx.run(db::sql!("UPDATE person SET email = NULL WHERE email = 'josefina@story.example'"), &[]));
        silent.await.expect("somebody without an address");
        let setup = officer.get(&format!("{}/setup", forum.page)).await;
        setup.says(&[
            "What announcing sends",
            "3 people on its lists will be invited",
            "Without an address, not written to",
        ]);
        // What is still to do stands at the head of the page.
        setup.says(&["Overview", "href=\"#texts\"", ">to do</span>", ">done</span>"]);
        setup.says(&[
            "Español",
            "<bdi>Florencia Bustos</bdi>",
            "Malik Osei",
            "Josefina Urbina",
            "http://story.example/sign-in/…",
        ]);
        let outbox = async || db.read(|tx| mail::list(tx, mail::MailId(i64::MAX), 100)).await.expect("the outbox");
        assert_eq!(outbox().await.len(), 0, "nobody was written to");
        crate::kit::publish(&mut officer, &forum.page).await;
        let sent = outbox().await;
        assert_eq!(sent.len(), 3);
        // The sample is one of them, but for its secrets.
        let shown = setup.body.split("class=\"said letter\"").nth(1).and_then(|rest| rest.split("</div>").next());
        let shown = shown.expect("a sample").replace("&#39;", "'").replace("&#34;", "\"");
        let secret = |word: &str| word.contains("sign-in/") || word.contains('@');
        let same = |text: &str| {
            text.split_whitespace().filter(|word| !secret(word)).all(|word| shown.contains(&*language::escape(word)))
        };
        assert!(sent.iter().any(|mail| same(&mail.text) && shown.contains(&mail.subject)), "{shown}");
        officer.get(&format!("{}/setup", forum.page)).await.is_silent_on(&["What announcing sends", ">to do</span>"]);
    });
}
