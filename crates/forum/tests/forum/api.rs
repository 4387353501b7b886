//! The doors for programs: read without a token, written with one, the same rules as on the pages. Every answer is held against
//! its description.

use db::Db;
use http::{Method, StatusCode};
use page::test::Program;
use record::{PersonId, Scope};
use serde_json::{Value, json};

use crate::kit::{Forum, Look, Story, number, post, taken, write};

impl Story {
    pub async fn program(&self, person: PersonId, scope: Scope) -> Program {
        let token = record::test::token(&self.site.db, person, scope).await;
        self.reader().with_token(&token)
    }

    fn reader(&self) -> Program {
        Program::new(self.public(), &forum::api())
    }
}

pub fn api(path: &str) -> String {
    format!("/api/v1{path}")
}

fn words(text: &str) -> Value {
    json!({ "text": text, "language": "en" })
}

/// An open forum with three posts: the first by Florencia Bustos, a reply to it, and one by Malik Osei in session II's place.
pub async fn discussed(story: &Story) -> Forum {
    let forum = story.open_forum().await;
    let mut expert = story.signed_in(story.people.expert).await;
    taken(write(&mut expert, &forum.topic, &post("expert", "The *ministries* meet once a year.")).await);
    let reply = [("capacity", "government"), ("language", "es"), ("text", "Dos veces."), ("parent", "1")];
    let mut focal_point = story.signed_in(story.people.focal_point).await;
    taken(write(&mut focal_point, &forum.topic, &reply).await);
    taken(write(&mut expert, &forum.second, &post("expert", "Together, then.")).await);
    forum
}

#[test]
fn what_is_public_is_read_without_a_token_in_parts() {
    db::test::on_both(async |db: Db| {
        let story = Story::new(&db).await;
        let forum = discussed(&story).await;
        let mut program = story.reader();
        let (_, list) = program.get("/api/v1/forums").await;
        assert_eq!((&list["forums"][0]["state"], &list["forums"][0]["posts"]), (&"open".into(), &3.into()));
        assert_eq!(list["next"], Value::Null);
        let (_, whole) = program.get(&api(&forum.page)).await;
        assert_eq!(whole["sessions"][0]["topics"][0]["questions"][1]["text"], "What has helped?");
        assert_eq!(whole["sessions"][0]["moderators"][0], "Malik Osei");
        let (_, topic) = program.get(&api(&forum.topic)).await;
        assert_eq!((&topic["posts"], &topic["questions"][0]["number"]), (&2.into(), &"1".into()));
        let (_, posts) = program.get(&format!("{}/posts?limit=1", api(&forum.topic))).await;
        assert_eq!((&posts["posts"][0]["number"], posts["posts"].as_array().map(Vec::len)), (&1.into(), Some(1)));
        let next = posts["next"].as_str().expect("there is more").trim_start_matches("http://story.example").to_owned();
        let (_, more) = program.get(&next).await;
        assert_eq!((&more["posts"][0]["in_reply_to"], &more["posts"][0]["party"]), (&1.into(), &"Esmeria".into()));
        // A full part may be the last: the one that follows is empty.
        let next = more["next"].as_str().expect("a full part").trim_start_matches("http://story.example").to_owned();
        assert_eq!(program.get(&next).await.1, json!({ "posts": [], "next": null }));
        let (_, all) = program.get(&format!("{}/posts?after=1", api(&forum.page))).await;
        let numbers: Vec<_> = all["posts"].as_array().expect("posts").iter().map(|post| &post["number"]).collect();
        assert_eq!(numbers, [2, 3]);
        let (_, one) = program.get("/api/v1/posts/1").await;
        assert_eq!(one["html"], "<p>The <em>ministries</em> meet once a year.</p>");
        assert_eq!(one["topic"].to_string(), number(&forum.topic));
        // The page's own JSON is the same, and says of itself that it is invented: the story is a demonstration.
        for (page, read) in [("/posts/1", &one), (&forum.page, &whole)] {
            let mut said = story.json(page).await;
            let fields = said.as_object_mut().expect("an object");
            assert_eq!(fields.remove("invented"), Some(true.into()), "{page}");
            for walk in ["comes_from", "became"] {
                assert!(fields.remove(walk).is_some_and(|walk| walk.is_array()), "{page}: {walk}");
            }
            assert_eq!(&said, read);
        }
        // A draft is nobody's but the Secretariat's.
        let draft = story.draft().await.page;
        assert_eq!(program.get(&api(&draft)).await.0, StatusCode::NOT_FOUND);
        let mut officer = story.program(story.people.officer, Scope::Read).await;
        assert_eq!(officer.get(&api(&draft)).await.1["state"], "draft");
        assert_eq!(program.get(&format!("{}/participants", api(&forum.page))).await.0, StatusCode::UNAUTHORIZED);
    });
}

#[test]
fn what_is_wrong_is_said_in_the_language_that_was_asked_for() {
    db::test::on_both(async |db: Db| {
        let story = Story::new(&db).await;
        let forum = discussed(&story).await;
        let mut program = story.reader();
        let (status, problem) = program.get("/api/v1/posts/99?lang=fr").await;
        assert_eq!((status, &problem["title"]), (StatusCode::NOT_FOUND, &"Il n’y a rien à cette adresse".into()));
        assert_eq!(problem["type"], "http://story.example/docs/api#not-found");
        program.browser = program.browser.with_header("accept-language", "ru");
        let (_, problem) = program.get("/api/v1/posts/99").await;
        assert_eq!(problem["status"], 404);
        assert!(problem["title"].as_str().is_some_and(|title| title.starts_with("Здесь")), "{problem}");
        for query in ["after=x", "limit=0", "limit=201", "after=-1"] {
            let (status, problem) = program.get(&format!("{}/posts?{query}&lang=en", api(&forum.topic))).await;
            assert_eq!(status, StatusCode::BAD_REQUEST, "{query}");
            assert_eq!(problem["errors"][0]["parameter"], query.split('=').next().unwrap_or_default());
        }
        let unknown = program.browser.get("/api/v1/nothing").await;
        assert_eq!(
            (unknown.status, &unknown.headers["content-type"]),
            (StatusCode::NOT_FOUND, &"application/problem+json".parse().expect("a value"))
        );
    });
}

#[test]
fn files_come_with_a_programs_post() {
    db::test::on_both(async |db: Db| {
        let story = Story::new(&db).await;
        let forum = discussed(&story).await;
        let posts = format!("{}/posts", api(&forum.topic));
        let mut program = story.program(story.people.expert, Scope::Post).await;
        let json = [("json".to_owned(), words("With a table.").to_string())];
        let files: [(&str, &str, &[u8]); 2] = [("file", "table.csv", b"a,b"), ("file", "law.pdf", b"law")];
        let (kind, body) = page::multipart(&json, &files);
        program.browser = program.browser.with_header("idempotency-key", "k1");
        let reply = program.browser.post_body(&posts, &kind, body.clone()).await;
        let (status, made) = program.fits(&Method::POST, &posts, reply);
        assert_eq!(
            (status, &made["text"], &made["channel"]),
            (StatusCode::CREATED, &"With a table.".into(), &"api".into())
        );
        assert_eq!((&made["files"][0]["name"], &made["files"][1]["size"]), (&"table.csv".into(), &3.into()));
        // The same once more is the same post; with another file it is another.
        let reply = program.browser.post_body(&posts, &kind, body).await;
        assert_eq!(program.fits(&Method::POST, &posts, reply).1["number"], made["number"]);
        let (_, other) = page::multipart(&json, &[("file", "table.csv", b"a,c")]);
        let reply = program.browser.post_body(&posts, &kind, other).await;
        assert_eq!(program.fits(&Method::POST, &posts, reply).0, StatusCode::UNPROCESSABLE_ENTITY);
        // What does not fit is said at its place, and nothing is posted.
        program.browser = program.browser.with_header("idempotency-key", "k2");
        let (_, body) = page::multipart(&json, &[("file", "run.exe", b"1"), ("file", "law.pdf", b"")]);
        let reply = program.browser.post_body(&posts, &kind, body).await;
        let (status, problem) = program.fits(&Method::POST, &posts, reply);
        assert_eq!((status, &problem["errors"][0]["pointer"]), (StatusCode::UNPROCESSABLE_ENTITY, &"#/file".into()));
        assert!(problem["errors"][1]["detail"].as_str().is_some_and(|said| said.contains("“law.pdf” is empty")));
        let (_, body) = page::multipart(&[], &files);
        let reply = program.browser.post_body(&posts, &kind, body).await;
        assert_eq!(program.fits(&Method::POST, &posts, reply).0, StatusCode::BAD_REQUEST);
        assert_eq!(story.posts(&forum.topic).await, 3);
    });
}

#[test]
fn a_program_posts_in_its_persons_name_once() {
    db::test::on_both(async |db: Db| {
        let story = Story::new(&db).await;
        let forum = discussed(&story).await;
        let posts = format!("{}/posts", api(&forum.topic));
        let mut program = story.program(story.people.expert, Scope::Post).await;
        let question = story.json(&forum.topic).await["questions"][0]["id"].clone();
        let new = json!({ "text": "By a **program**.", "language": "en", "in_reply_to": 1, "answers": [question] });
        let (status, first) = program.post_once("k1", &posts, &new).await;
        assert_eq!(status, StatusCode::CREATED, "{first}");
        assert_eq!(
            (&first["number"], &first["channel"], &first["who"]),
            (&4.into(), &"api".into(), &"Florencia Bustos".into())
        );
        assert_eq!(
            (&first["capacity"], &first["answers"][0], &first["in_reply_to"]),
            (&"expert".into(), &question, &1.into())
        );
        // Sent again, as after a broken connection: the same post.
        let (status, again) = program.post_once("k1", &posts, &new).await;
        assert_eq!((status, &again), (StatusCode::CREATED, &first));
        let (status, problem) = program.post_once("k1", &posts, &words("Something else.")).await;
        assert_eq!(
            (status, &problem["type"]),
            (StatusCode::UNPROCESSABLE_ENTITY, &"http://story.example/docs/api#reused".into())
        );
        // Another's program may choose the same key; and without a key, twice is two.
        let mut other = story.program(story.people.focal_point, Scope::Post).await;
        let mut numbers = vec![first["number"].as_i64()];
        numbers.push(other.post_once("k1", &posts, &new).await.1["number"].as_i64());
        for _ in 0..2 {
            numbers.push(program.post(&posts, &words("Again.")).await.1["number"].as_i64());
        }
        assert!(numbers.is_sorted_by(|one, next| one < next), "{numbers:?}");
        story.public().get(&forum.topic).await.says(&["By a <strong>program</strong>.", "by a program"]);
        assert_eq!(story.posts(&forum.topic).await, 6);
    });
}

#[test]
fn a_token_reaches_as_far_as_its_scope_and_its_person() {
    db::test::on_both(async |db: Db| {
        let story = Story::new(&db).await;
        let forum = discussed(&story).await;
        let posts = format!("{}/posts", api(&forum.topic));
        let people = story.people;
        let before = db::test::digests(&db).await;
        let refused = [
            (people.expert, Scope::Read, StatusCode::FORBIDDEN, "out-of-scope"),
            (people.other_focal_point, Scope::Manage, StatusCode::FORBIDDEN, "forbidden"),
        ];
        for (person, scope, status, kind) in refused {
            let mut program = story.program(person, scope).await;
            let (answered, problem) = program.post(&posts, &words("May I?")).await;
            assert_eq!((answered, &problem["type"]), (status, &format!("http://story.example/docs/api#{kind}").into()));
        }
        // Neither a token that nobody has, nor a sign-in: cookies do not count here, and tokens do not on pages.
        let cookie = story.signed_in(people.expert).await;
        for browser in [
            story.public(),
            story.public().with_token("x"),
            story.public().with_header("authorization", "Basic x"),
            cookie,
        ] {
            let mut program = Program::new(browser, &forum::api());
            let (status, problem) = program.post(&posts, &words("May I?")).await;
            assert_eq!(
                (status, &problem["type"]),
                (StatusCode::UNAUTHORIZED, &"http://story.example/docs/api#token".into())
            );
        }
        let mut program = story.program(people.expert, Scope::Manage).await;
        assert_eq!(
            program.browser.post(&format!("{}/posts", forum.topic), &post("expert", "May I?")).await.status,
            StatusCode::UNAUTHORIZED
        );
        let stale = story.public().with_token("x").get(&api(&forum.page)).await;
        assert_eq!(
            (stale.status, &stale.headers["www-authenticate"]),
            (StatusCode::UNAUTHORIZED, &"Bearer".parse().expect("a value"))
        );
        // Tokens and sign-ins were made, and nothing else.
        let (mut before, mut after) = (before, db::test::digests(&db).await);
        for table in ["token", "sign_in"] {
            assert!(before.remove(table).is_some() && after.remove(table).is_some(), "{table}");
        }
        assert_eq!(after, before);
        // What was sent is read by the rules of the page.
        let (status, problem) =
            program.post(&posts, &json!({ "text": " ", "language": "tlh", "capacity": "king" })).await;
        assert_eq!(status, StatusCode::UNPROCESSABLE_ENTITY);
        let places: Vec<_> =
            problem["errors"].as_array().expect("errors").iter().map(|error| error["pointer"].clone()).collect();
        assert_eq!(places, ["#/text", "#/language", "#/capacity"], "in the order in which they were sent");
        assert_eq!(problem["errors"][0]["detail"], "Please fill this in.");
        story.clock.advance(std::time::Duration::from_hours(24 * 30));
        let (status, problem) = program.post(&posts, &words("Too late.")).await;
        assert_eq!((status, &problem["type"]), (StatusCode::CONFLICT, &"http://story.example/docs/api#settled".into()));
    });
}

#[test]
fn what_is_no_such_body_is_refused_with_its_place() {
    db::test::on_both(async |db: Db| {
        let story = Story::new(&db).await;
        let forum = discussed(&story).await;
        let posts = format!("{}/posts", api(&forum.topic));
        let mut program = story.program(story.people.expert, Scope::Post).await;
        let before = story.posts(&forum.topic).await;
        let cases: [(&str, StatusCode, &str, Option<&str>); 10] = [
            ("", StatusCode::BAD_REQUEST, "misread", None),
            ("{", StatusCode::BAD_REQUEST, "misread", None),
            ("[]", StatusCode::BAD_REQUEST, "misread", Some("#")),
            ("null", StatusCode::BAD_REQUEST, "misread", Some("#")),
            (r#"{"text":1,"language":"en"}"#, StatusCode::BAD_REQUEST, "misread", Some("#/text")),
            (r#"{"text":"a","language":"en","answers":[{}]}"#, StatusCode::BAD_REQUEST, "misread", Some("#/answers/0")),
            (r#"{"text":"a","language":"en","html":"<b>"}"#, StatusCode::BAD_REQUEST, "misread", Some("#/html")),
            (r#"{"text":"a\u0000","language":"en"}"#, StatusCode::BAD_REQUEST, "nul", None),
            (r#"{"text":"a","language":"en","in_reply_to":99}"#, StatusCode::NOT_FOUND, "not-found", None),
            (
                r#"{"text":"a","language":"en","in_reply_to":9223372036854775807}"#,
                StatusCode::NOT_FOUND,
                "not-found",
                None,
            ),
        ];
        for (body, status, kind, pointer) in cases {
            let reply = program.browser.json(Method::POST, &posts, body).await;
            let (answered, problem) = program.fits(&Method::POST, &posts, reply);
            assert_eq!(
                (answered, &problem["type"]),
                (status, &format!("http://story.example/docs/api#{kind}").into()),
                "{body}"
            );
            assert_eq!(problem["errors"][0]["pointer"].as_str(), pointer, "{body}: {problem}");
        }
        let long = json!({ "text": "a".repeat(1 << 20), "language": "en" }).to_string();
        let deep = "[".repeat(200_000);
        let other = [
            ("application/json", long.into_bytes(), StatusCode::PAYLOAD_TOO_LARGE),
            ("application/json", deep.into_bytes(), StatusCode::BAD_REQUEST),
            ("application/json", b"{\"text\":\"\xFF\"}".to_vec(), StatusCode::BAD_REQUEST),
            ("text/plain", b"{}".to_vec(), StatusCode::BAD_REQUEST),
            ("application/x-www-form-urlencoded", b"text=a&language=en".to_vec(), StatusCode::BAD_REQUEST),
        ];
        for (kind, body, status) in other {
            let reply = program.browser.post_body(&posts, kind, body).await;
            assert_eq!(program.fits(&Method::POST, &posts, reply).0, status, "{kind}");
        }
        let mut keyed = program.browser.clone().with_header("idempotency-key", &"k".repeat(256));
        let reply = keyed.json(Method::POST, &posts, &words("Long key.").to_string()).await;
        assert_eq!(program.fits(&Method::POST, &posts, reply).1["type"], "http://story.example/docs/api#key");
        assert_eq!(story.posts(&forum.topic).await, before);
    });
}

#[test]
fn a_post_is_changed_taken_back_and_decided_about_by_programs() {
    db::test::on_both(async |db: Db| {
        let story = Story::new(&db).await;
        let forum = discussed(&story).await;
        let mut program = story.program(story.people.expert, Scope::Post).await;
        let (status, changed) = program.send(Method::PATCH, "/api/v1/posts/3", &words("Together, now.")).await;
        assert_eq!(
            (status, &changed["version"], &changed["text"]),
            (StatusCode::OK, &2.into(), &"Together, now.".into())
        );
        // It has a reply, so it stays as it is.
        let (status, _) = program.send(Method::PATCH, "/api/v1/posts/1", &words("Never.")).await;
        assert_eq!(status, StatusCode::CONFLICT);
        let mut moderator = story.program(story.people.moderator, Scope::Moderate).await;
        let (status, _) = moderator.post("/api/v1/posts/3/decision", &json!({ "what": "remove", "why": "No." })).await;
        assert_eq!(status, StatusCode::FORBIDDEN, "session II is not theirs");
        let (status, problem) = moderator.post("/api/v1/posts/2/decision", &json!({ "what": "remove" })).await;
        assert_eq!((status, &problem["errors"][0]["pointer"]), (StatusCode::UNPROCESSABLE_ENTITY, &"#/why".into()));
        let removal = json!({ "what": "remove", "why": "Off topic." });
        let mut weaker = story.program(story.people.moderator, Scope::Post).await;
        assert_eq!(weaker.post("/api/v1/posts/2/decision", &removal).await.0, StatusCode::FORBIDDEN);
        let (_, removed) = moderator.post("/api/v1/posts/2/decision", &removal).await;
        assert_eq!((&removed["state"], &removed["text"]), (&"removed".into(), &Value::Null));
        assert_eq!(removed["decided"]["reason"], "Off topic.");
        let (_, admitted) = moderator.post("/api/v1/posts/2/decision", &json!({ "what": "admit" })).await;
        assert_eq!(admitted["text"], "Dos veces.");
        let (_, withdrawn) = program.post("/api/v1/posts/3/withdraw", &json!({ "why": "Said twice." })).await;
        assert_eq!((&withdrawn["state"], &withdrawn["html"]), (&"withdrawn".into(), &Value::Null));
        let (_, posts) = program.get(&format!("{}/posts", api(&forum.page))).await;
        assert_eq!(posts["posts"][2]["decided"]["reason"], "Said twice.");
    });
}

#[test]
fn an_officers_program_sets_up_a_forum() {
    db::test::on_both(async |db: Db| {
        let story = Story::new(&db).await;
        let mut program = story.program(story.people.officer, Scope::Manage).await;
        let new = json!({
            "title": "Needs", "introduction": "What is needed.", "language": "en",
            "opens_on": "2031-06-01", "opens_at": "10:00", "closes_on": "2031-06-13", "time_zone": "Africa/Nairobi",
        });
        let (status, made) = program.post_once("forum", "/api/v1/forums", &new).await;
        assert_eq!(
            (status, &made["state"], &made["opens"]),
            (StatusCode::CREATED, &"draft".into(), &"2031-06-01T07:00:00Z".into())
        );
        let path = format!("/api/v1/forums/{}", made["id"]);
        let part = json!({ "number": "I", "title": "At home", "language": "en" });
        let (_, session) = program.post(&format!("{path}/parts"), &part).await;
        let topic =
            json!({ "number": "(i)", "title": "Between ministries", "language": "en", "part_of": session["id"] });
        let (_, topic) = program.post(&format!("{path}/parts"), &topic).await;
        let questions = json!({ "questions": ["What stands in the way?", "What has\nhelped?"], "language": "en" });
        let (_, topic) = program.post(&format!("/api/v1/topics/{}/questions", topic["id"]), &questions).await;
        assert_eq!((&topic["kind"], &topic["questions"][1]["text"]), (&"topic".into(), &"What has helped?".into()));
        let (_, open) = program.post(&format!("{path}/stage"), &json!({ "stage": "published" })).await;
        assert_eq!(open["state"], "open");
        assert_eq!(program.post(&format!("{path}/stage"), &json!({ "stage": "draft" })).await.0, StatusCode::CONFLICT);
        let (status, problem) = program.post("/api/v1/forums", &json!({
            "title": "Needs", "introduction": "", "language": "en", "opens_on": "2031-06-31", "closes_on": "2031-06-13",
        })).await;
        assert_eq!(status, StatusCode::UNPROCESSABLE_ENTITY);
        let places: Vec<_> =
            problem["errors"].as_array().expect("errors").iter().map(|error| error["pointer"].clone()).collect();
        assert_eq!(places, ["#/introduction", "#/opens_on"]);
        // Nobody else's does.
        let mut other = story.program(story.people.focal_point, Scope::Manage).await;
        assert_eq!(other.post("/api/v1/forums", &new).await.0, StatusCode::FORBIDDEN);
        let forum = story.forum().await;
        let (_, list) = program.get(&format!("{}/participants?limit=2", api(&forum.page))).await;
        assert_eq!(list["participants"].as_array().map(Vec::len), Some(2));
        let next = list["next"].as_str().expect("there is more").trim_start_matches("http://story.example").to_owned();
        assert_eq!(program.get(&next).await.1["participants"].as_array().map(Vec::len), Some(1));
    });
}
