//! What the programs of a secretariat and of participants do besides posting: settings and window, moderation, subscriptions and
//! marks, each by the rules of its page.

use db::Db;
use http::{Method, StatusCode};
use record::Scope;
use serde_json::{Value, json};

use crate::api::{api, discussed};
use crate::kit::{Story, number, post, taken, write};

pub fn pointers(problem: &Value) -> Vec<&str> {
    let errors = problem["errors"].as_array().map(Vec::as_slice).unwrap_or_default();
    errors.iter().filter_map(|error| error["pointer"].as_str()).collect()
}

#[test]
fn an_officers_program_keeps_the_settings_and_the_window_of_a_forum() {
    db::test::on_both(async |db: Db| {
        let story = Story::new(&db).await;
        let forum = discussed(&story).await;
        let path = api(&forum.page);
        let mut program = story.program(story.people.officer, Scope::Manage).await;
        let settings = format!("{path}/settings");
        let (_, stands) = program.get(&settings).await;
        assert_eq!((&stands["stage"], &stands["state"]), (&"published".into(), &"open".into()));
        assert_eq!((&stands["moderation"], &stands["next"]), (&"post".into(), &json!([])));
        // What is left out stays.
        let (status, changed) =
            program.send(Method::PATCH, &settings, &json!({ "moderation": "pre", "edit_minutes": 5 })).await;
        assert_eq!(status, StatusCode::OK);
        assert_eq!((&changed["moderation"], &changed["edit_minutes"]), (&"pre".into(), &5.into()));
        assert_eq!(changed["participation"], stands["participation"]);
        // Whoever decides on what stands no more is told so; and a fault has the name that it has in the body.
        let stale = json!({ "observers": "read", "settings_mark": stands["settings_mark"] });
        assert_eq!(program.send(Method::PATCH, &settings, &stale).await.0, StatusCode::CONFLICT);
        let (status, problem) =
            program.send(Method::PATCH, &settings, &json!({ "language": "tlh", "registration": "x" })).await;
        assert_eq!(
            (status, pointers(&problem)),
            (StatusCode::UNPROCESSABLE_ENTITY, vec!["#/registration", "#/language"])
        );
        assert_eq!(program.get(&settings).await.1["settings_mark"], changed["settings_mark"]);
        // Extended with a reason, closed at once, opened again: each stands on the record.
        let window = format!("{path}/window");
        let (status, problem) = program.post(&window, &json!({ "closes_on": "2031-06-20" })).await;
        assert_eq!((status, pointers(&problem)), (StatusCode::UNPROCESSABLE_ENTITY, vec!["#/reason"]));
        let longer = json!({ "closes_on": "2031-06-20", "time_zone": "Africa/Nairobi", "reason": "A slow line." });
        let (status, extended) = program.post_once("k", &window, &longer).await;
        assert_eq!((status, &extended["state"]), (StatusCode::OK, &"extended".into()), "{extended}");
        assert_eq!(
            (&extended["opens"], &extended["closes"]),
            (&"2031-06-02T00:00:00Z".into(), &"2031-06-20T20:59:59.999Z".into())
        );
        assert_eq!(program.post_once("k", &window, &longer).await.0, StatusCode::OK);
        let (status, problem) = program.post(&format!("{path}/close"), &json!({ "reason": " " })).await;
        assert_eq!((status, pointers(&problem)), (StatusCode::UNPROCESSABLE_ENTITY, vec!["#/reason"]));
        let (_, closed) = program.post(&format!("{path}/close"), &json!({ "reason": "All is said." })).await;
        assert_eq!(closed["state"], "closed");
        assert_eq!(
            program.post(&format!("{path}/close"), &json!({ "reason": "Again." })).await.0,
            StatusCode::CONFLICT
        );
        let again = json!({ "opens_on": "2031-06-03", "closes_on": "2031-06-09", "reason": "Too few spoke." });
        let (_, reopened) = program.post(&window, &again).await;
        let windows = reopened["windows"].as_array().expect("windows");
        let kinds: Vec<_> = windows.iter().map(|window| (&window["kind"], &window["reason"])).collect();
        let expected = [
            ("first", ""),
            ("extended", "A slow line."),
            ("shortened", "All is said."),
            ("reopened", "Too few spoke."),
        ];
        assert_eq!(
            kinds,
            expected
                .map(|(kind, reason)| (Value::from(kind), Value::from(reason)))
                .iter()
                .map(|(a, b)| (a, b))
                .collect::<Vec<_>>()
        );
        // It is the Secretariat's, and a token reaches no farther than its scope.
        for (person, scope) in [(story.people.moderator, Scope::Manage), (story.people.officer, Scope::Moderate)] {
            let mut other = story.program(person, scope).await;
            assert_eq!(other.get(&settings).await.0, StatusCode::FORBIDDEN);
            assert_eq!(other.post(&window, &again).await.0, StatusCode::FORBIDDEN);
        }
        let draft = api(&story.draft().await.page);
        assert_eq!(program.get(&format!("{draft}/settings")).await.1["next"], json!(["published"]));
        assert_eq!(db.read(record::rules::broken).await.expect("the rules are asked"), []);
    });
}

#[test]
fn a_moderators_program_takes_up_what_waits_and_decides_about_threads() {
    db::test::on_both(async |db: Db| {
        let story = Story::new(&db).await;
        let forum = discussed(&story).await;
        let path = api(&forum.page);
        let mut officer = story.program(story.people.officer, Scope::Manage).await;
        officer.send(Method::PATCH, &format!("{path}/settings"), &json!({ "moderation": "pre" })).await;
        let mut expert = story.signed_in(story.people.expert).await;
        for text in ["The first that waits.", "The second."] {
            taken(write(&mut expert, &forum.topic, &post("expert", text)).await);
        }
        let mut moderator = story.program(story.people.moderator, Scope::Moderate).await;
        let queue = format!("{path}/queue");
        let (_, waiting) = moderator.get(&format!("{queue}?limit=1")).await;
        assert_eq!(
            (&waiting["posts"][0]["state"], &waiting["posts"][0]["text"]),
            (&"pending".into(), &"The first that waits.".into())
        );
        let next =
            waiting["next"].as_str().expect("there is more").trim_start_matches("http://story.example").to_owned();
        assert_eq!(moderator.get(&next).await.1["posts"][0]["text"], "The second.");
        let decide = |number: &Value| format!("/api/v1/posts/{number}/decision");
        let first = &waiting["posts"][0];
        let stale = json!({ "what": "admit", "version": 7 });
        assert_eq!(moderator.post(&decide(&first["number"]), &stale).await.0, StatusCode::CONFLICT);
        let admit = json!({ "what": "admit", "version": first["version"] });
        assert_eq!(moderator.post(&decide(&first["number"]), &admit).await.1["state"], "published");
        let refuse = json!({ "what": "refuse", "why": "Said before." });
        assert_eq!(moderator.post("/api/v1/posts/5/decision", &refuse).await.1["state"], "refused");
        assert_eq!(moderator.get(&queue).await.1["posts"], json!([]));
        // The thread of #1: pinned, split, moved, closed.
        let thread = "/api/v1/posts/1/thread";
        let (_, stands) = moderator.get(thread).await;
        assert_eq!((&stands["begins"], &stands["can"]), (&1.into(), &json!(["pin", "close", "move"])));
        let (status, problem) = moderator.post(thread, &json!({ "what": "pin", "why": "" })).await;
        assert_eq!((status, pointers(&problem)), (StatusCode::UNPROCESSABLE_ENTITY, vec!["#/why"]));
        let (_, post) = moderator.post(thread, &json!({ "what": "pin", "why": "Read this first." })).await;
        assert_eq!(post["number"], 1);
        let (_, pinned) = moderator.get(thread).await;
        assert_eq!((&pinned["pinned"], &pinned["decided"][0]["reason"]), (&true.into(), &"Read this first.".into()));
        moderator.post("/api/v1/posts/2/thread", &json!({ "what": "split", "why": "Another matter." })).await;
        let (_, split) = moderator.get("/api/v1/posts/2/thread").await;
        assert_eq!((&split["begins"], &split["decided"][0]["what"]), (&2.into(), &"split".into()));
        let (status, problem) =
            moderator.post("/api/v1/posts/2/thread", &json!({ "what": "move", "why": "There." })).await;
        assert_eq!((status, pointers(&problem)), (StatusCode::UNPROCESSABLE_ENTITY, vec!["#/place"]));
        let there: i64 = number(&forum.second).parse().expect("a number");
        let (_, moved) =
            moderator.post("/api/v1/posts/2/thread", &json!({ "what": "move", "why": "There.", "place": there })).await;
        assert_eq!(moved["topic"], there);
        let (status, problem) = moderator.post(thread, &json!({ "what": "bury", "why": "No." })).await;
        assert_eq!((status, pointers(&problem)), (StatusCode::BAD_REQUEST, vec!["#/what"]));
        moderator.post(thread, &json!({ "what": "close", "why": "It is said." })).await;
        let (_, closed) = moderator.get(thread).await;
        assert_eq!((&closed["closed"], &closed["can"]), (&true.into(), &json!(["unpin", "reopen", "move"])));
        // Nobody else sees the queue or decides, whatever their token.
        let mut other = story.program(story.people.expert, Scope::Manage).await;
        assert_eq!(other.get(&queue).await.0, StatusCode::FORBIDDEN);
        assert_eq!(other.post(thread, &json!({ "what": "reopen", "why": "Mine." })).await.0, StatusCode::FORBIDDEN);
        let mut weaker = story.program(story.people.moderator, Scope::Post).await;
        assert_eq!(weaker.get(&queue).await.0, StatusCode::FORBIDDEN);
        assert_eq!(db.read(record::rules::broken).await.expect("the rules are asked"), []);
    });
}

#[test]
fn a_participants_program_keeps_what_is_their_own() {
    db::test::on_both(async |db: Db| {
        let story = Story::new(&db).await;
        let forum = discussed(&story).await;
        let mut program = story.program(story.people.expert, Scope::Post).await;
        let (_, first) = program.get("/api/v1/posts/1").await;
        let place = |path: &str| format!("/api/v1/subscriptions/{}", number(path));
        let (_, none) = program.get(&place(&forum.topic)).await;
        assert_eq!((&none["kind"], &none["notices"]), (&"topic".into(), &Value::Null));
        let choices = [
            (place(&forum.page), "daily"),
            (place(&forum.topic), "replies"),
            (format!("/api/v1/subscriptions/{}", first["id"]), "each"),
        ];
        for (path, notices) in &choices {
            let (status, chosen) = program.post(path, &json!({ "notices": notices })).await;
            assert_eq!((status, &chosen["notices"]), (StatusCode::OK, &(*notices).into()), "{path}");
        }
        let (_, list) = program.get("/api/v1/subscriptions?limit=2").await;
        let kinds = |list: &Value| {
            list["subscriptions"].as_array().expect("a list").iter().map(|one| one["kind"].clone()).collect::<Vec<_>>()
        };
        assert_eq!(kinds(&list), ["forum", "topic"]);
        let next = list["next"].as_str().expect("there is more").trim_start_matches("http://story.example").to_owned();
        assert_eq!(kinds(&program.get(&next).await.1), ["post"]);
        let (_, above) = program.post(&place(&forum.topic), &json!({ "notices": null })).await;
        assert_eq!(above["notices"], Value::Null);
        let (status, problem) = program.post(&place(&forum.page), &json!({ "notices": "hourly" })).await;
        assert_eq!((status, pointers(&problem)), (StatusCode::BAD_REQUEST, vec!["#/notices"]));
        // A reply is no thread, and a question no place.
        let reply = program.get("/api/v1/posts/2").await.1["id"].clone();
        let question = story.json(&forum.topic).await["questions"][0]["id"].clone();
        for id in [reply, question, 999_999.into()] {
            let (status, _) = program.post(&format!("/api/v1/subscriptions/{id}"), &json!({ "notices": "each" })).await;
            assert_eq!(status, StatusCode::NOT_FOUND, "{id}");
        }
        // Marks are one's own, need no more than a token that reads, and never go back.
        let mut reader = story.program(story.people.expert, Scope::Read).await;
        let seen = format!("{}/seen", api(&forum.topic));
        assert_eq!(reader.get(&seen).await.1, json!({ "topic": none["place"], "up_to": 0, "unread": 1 }));
        assert_eq!(
            reader.post(&seen, &json!({ "up_to": 2 })).await.1,
            json!({ "topic": none["place"], "up_to": 2, "unread": 0 })
        );
        assert_eq!(reader.post(&seen, &json!({ "up_to": 1 })).await.1["up_to"], 2);
        assert_eq!(reader.post(&seen, &json!({ "up_to": 3 })).await.0, StatusCode::NOT_FOUND, "it hangs elsewhere");
        let mut other = story.program(story.people.focal_point, Scope::Read).await;
        assert_eq!(other.get(&seen).await.1["up_to"], 0);
        assert_eq!(
            other.get("/api/v1/subscriptions").await.0,
            StatusCode::FORBIDDEN,
            "the scope does not reach so far"
        );
    });
}
