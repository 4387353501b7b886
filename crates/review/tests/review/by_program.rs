//! Rounds of comments by program: read, commented on and decided about, by the rules of the pages.

use db::Db;
use http::StatusCode;
use page::test::Program;
use record::{PersonId, Scope};
use serde_json::{Value, json};

use crate::kit::{Look, Story};

impl Story {
    fn reader(&self) -> Program {
        Program::new(self.public(), &review::api())
    }

    async fn program(&self, person: PersonId, scope: Scope) -> Program {
        self.reader().with_token(&record::test::token(&self.site.db, person, scope).await)
    }
}

fn pointers(problem: &Value) -> Vec<&str> {
    let errors = problem["errors"].as_array().map(Vec::as_slice).unwrap_or_default();
    errors.iter().filter_map(|error| error["pointer"].as_str()).collect()
}

#[test]
fn a_draft_is_commented_on_and_its_comments_are_decided_by_programs() {
    db::test::on_both(async |db: Db| {
        let story = Story::new(&db).await;
        let round = story.open_round(&[]).await;
        let mut reader = story.reader();
        let (_, list) = reader.get("/api/v1/reviews").await;
        assert_eq!((&list["reviews"][0]["symbol"], &list["reviews"][0]["comments"]), (&"LL/PSM/5/2".into(), &0.into()));
        let path = format!("/api/v1{round}");
        let (_, whole) = reader.get(&path).await;
        assert_eq!((&whole["state"], &whole["paragraphs"][1]["number"]), (&"open".into(), &"1(a)".into()));
        let comments = format!("{path}/comments");
        let mut focal_point = story.program(story.people.focal_point, Scope::Post).await;
        let paragraph = &whole["paragraphs"][0]["id"];
        let new = json!({ "paragraph": paragraph, "proposed": "They never meet.", "comment": "Say never.", "language": "en" });
        let (status, made) = focal_point.post_once("k", &comments, &new).await;
        assert_eq!(
            (status, &made["number"], &made["channel"]),
            (StatusCode::CREATED, &1.into(), &"api".into()),
            "{made}"
        );
        assert_eq!((&made["paragraph"], &made["proposed"]), (&"1".into(), &"They never meet.".into()));
        assert_eq!(focal_point.post_once("k", &comments, &new).await.1["number"], 1, "sent again it is one");
        let whole_draft = json!({ "comment": "A good draft.", "language": "en", "capacity": "expert" });
        let mut expert = story.program(story.people.expert, Scope::Post).await;
        let (_, second) = expert.post(&comments, &whole_draft).await;
        assert_eq!(second["paragraph"], Value::Null);
        let (status, problem) = expert.post(&comments, &json!({ "comment": " ", "language": "tlh" })).await;
        assert_eq!(status, StatusCode::UNPROCESSABLE_ENTITY);
        assert_eq!(pointers(&problem), ["#/comment", "#/language"]);
        let (status, problem) =
            expert.post(&comments, &json!({ "comment": "As whom?", "language": "en", "capacity": "officer" })).await;
        assert_eq!((status, pointers(&problem)), (StatusCode::UNPROCESSABLE_ENTITY, vec!["#/capacity"]));
        assert_eq!(
            expert.post(&comments, &json!({ "paragraph": 999_999, "comment": "Where?", "language": "en" })).await.0,
            StatusCode::NOT_FOUND
        );
        // Who is not on the list says nothing, and who has no token neither.
        let mut other = story.program(story.people.other_focal_point, Scope::Manage).await;
        assert_eq!(other.post(&comments, &whole_draft).await.0, StatusCode::FORBIDDEN);
        assert_eq!(reader.post(&comments, &whole_draft).await.0, StatusCode::UNAUTHORIZED);
        let (_, page) = reader.get(&format!("{comments}?limit=1")).await;
        let next = page["next"].as_str().expect("there is more").trim_start_matches("http://story.example").to_owned();
        assert_eq!(
            (&page["comments"][0]["number"], &reader.get(&next).await.1["comments"][0]["number"]),
            (&1.into(), &second["number"])
        );
        // What becomes of them.
        let mut officer = story.program(story.people.officer, Scope::Moderate).await;
        let way = "/api/v1/comments/1/disposition";
        let (status, problem) = officer.post(way, &json!({ "disposition": "partly" })).await;
        assert_eq!((status, pointers(&problem)), (StatusCode::UNPROCESSABLE_ENTITY, vec!["#/reason"]));
        assert_eq!(
            pointers(&officer.post(way, &json!({ "disposition": "perhaps", "reason": "So." })).await.1),
            ["#/disposition"]
        );
        let decided = json!({ "disposition": "partly", "reason": "Seldom is enough.", "taken_up": "Draft 2" });
        let (status, comment) = officer.post(way, &decided).await;
        assert_eq!(
            (status, &comment["disposition"], &comment["reason"]),
            (StatusCode::OK, &"partly".into(), &"Seldom is enough.".into())
        );
        assert_eq!(reader.get("/api/v1/comments/1").await.1["taken_up"], "Draft 2");
        assert_eq!(focal_point.post(way, &decided).await.0, StatusCode::FORBIDDEN);
        story.public().get(&round).await.says(&["accepted in part", "Seldom is enough."]);
        // The pages' own JSON says the same, with the walks.
        let mut browser = story.public();
        let said: Value = serde_json::from_str(&browser.get("/comments/1?format=json").await.body).expect("JSON");
        assert_eq!(
            (&said["reason"], &said["comes_from"][1]["kind"]),
            (&"Seldom is enough.".into(), &"review".into()),
            "{said}"
        );
        let table: Value =
            serde_json::from_str(&browser.get(&format!("{round}/table?format=json")).await.body).expect("JSON");
        assert_eq!(table["comments"].as_array().map(Vec::len), Some(2));
        // When it has closed, nothing more is taken.
        story.clock.advance(std::time::Duration::from_hours(24 * 30));
        let (status, problem) = expert.post(&comments, &whole_draft).await;
        assert_eq!((status, &problem["type"]), (StatusCode::CONFLICT, &"http://story.example/docs/api#settled".into()));
        assert_eq!(db.read(record::rules::broken).await.expect("the rules are asked"), []);
    });
}

#[test]
fn a_round_that_is_not_public_is_told_to_no_program_of_somebody_who_is_not_asked() {
    db::test::on_sqlite(async |db: Db| {
        let story = Story::new(&db).await;
        let round = story.open_round(&[("public", crate::kit::NOT_SENT)]).await;
        let path = format!("/api/v1{round}");
        let mut reader = story.reader();
        assert_eq!(reader.get("/api/v1/reviews").await.1["reviews"], json!([]));
        assert_eq!(reader.get(&path).await.0, StatusCode::UNAUTHORIZED);
        let mut other = story.program(story.people.other_focal_point, Scope::Manage).await;
        assert_eq!(other.get(&format!("{path}/comments")).await.0, StatusCode::NOT_FOUND);
        let mut asked = story.program(story.people.expert, Scope::Read).await;
        assert_eq!(asked.get(&path).await.1["public"], false);
    });
}

#[test]
fn a_round_is_held_by_an_officers_program() {
    db::test::on_both(async |db: Db| {
        let story = Story::new(&db).await;
        let mut program = story.program(story.people.officer, Scope::Manage).await;
        let (rounds, document) = ("/api/v1/reviews", story.document.0);
        let new = json!({
            "document": document, "version": "Draft 1", "introduction": "Look at paragraph 2 first.",
            "afterwards": "The table is published.", "opens_on": "2031-06-02", "closes_on": "2031-06-13", "public": true,
            "addresses": ["luis@story.example", "florencia@story.example"],
        });
        // What is wrong is said at its place, and nobody is invited.
        let wrong = json!({
            "document": document, "version": " ", "opens_on": "2031-06-13", "closes_on": "2031-06-02", "shown": "never",
        });
        let (status, problem) = program.post(rounds, &wrong).await;
        assert_eq!(
            (status, pointers(&problem)),
            (StatusCode::UNPROCESSABLE_ENTITY, vec!["#/version", "#/closes_on", "#/shown", "#/addresses"])
        );
        let with = |name: &str, value: Value| {
            let mut new = new.clone();
            new[name] = value;
            new
        };
        let some = json!(["luis@story.example", "nobody@story.example", "none@story.example"]);
        assert_eq!(
            pointers(&program.post(rounds, &with("addresses", some)).await.1),
            ["#/addresses/1", "#/addresses/2"]
        );
        let blank = json!(["luis@story.example", " "]);
        assert_eq!(pointers(&program.post(rounds, &with("addresses", blank)).await.1), ["#/addresses/1"]);
        assert_eq!(pointers(&program.post(rounds, &with("instrument", "X".into())).await.1), ["#/instrument"]);
        assert_eq!(pointers(&program.post(rounds, &with("public", 1.into())).await.1), ["#/public"]);
        assert_eq!(program.post(rounds, &with("document", 999_999.into())).await.0, StatusCode::NOT_FOUND);
        assert!(story.mails("%").await.is_empty());
        assert_eq!(program.get(rounds).await.1["reviews"], json!([]));
        // Held once, though it is sent again.
        let (status, made) = program.post_once("k", rounds, &new).await;
        assert_eq!(
            (status, &made["state"], &made["closes"], &made["shown"]),
            (StatusCode::CREATED, &"announced".into(), &"2031-06-13T23:59:59.999Z".into(), &"at-once".into())
        );
        assert_eq!(program.post_once("k", rounds, &new).await.1, made);
        assert_eq!(story.mails("%").await.len(), 2);
        let round = format!("{rounds}/{}", made["id"]);
        // More people are asked; who is on the list is not asked again.
        let people = format!("{round}/people");
        let more = json!({ "addresses": ["luis@story.example", "josefina@story.example"] });
        let (status, list) = program.post(&format!("{people}?limit=2"), &more).await;
        assert_eq!((status, list["people"].as_array().map(Vec::len)), (StatusCode::CREATED, Some(2)));
        assert_eq!(story.mails("%").await.len(), 3);
        let next = list["next"].as_str().expect("there is more").trim_start_matches("http://story.example").to_owned();
        let (_, rest) = program.get(&next).await;
        assert_eq!(
            (&rest["people"][0]["name"], &rest["people"][0]["role"]),
            (&"Josefina Urbina".into(), &"commenter".into())
        );
        let odd = json!({ "addresses": ["malik@story.example"], "role": "king" });
        assert_eq!(pointers(&program.post(&people, &odd).await.1), ["#/role"]);
        let unknown = json!({ "addresses": ["malik@story.example", "x@story.example"], "role": "editor" });
        assert_eq!(pointers(&program.post(&people, &unknown).await.1), ["#/addresses/1"]);
        let editor = json!({ "addresses": ["malik@story.example"], "role": "editor" });
        assert_eq!(program.post(&people, &editor).await.0, StatusCode::CREATED);
        // Its end is moved, with the reason.
        let window = format!("{round}/window");
        let early = json!({ "closes_on": "2031-06-01", "reason": " " });
        assert_eq!(pointers(&program.post(&window, &early).await.1), ["#/reason"]);
        let early = json!({ "closes_on": "2031-06-01", "reason": "Enough." });
        assert_eq!(pointers(&program.post(&window, &early).await.1), ["#/closes_on"]);
        let later = json!({ "closes_on": "2031-06-20", "reason": "Many asked." });
        assert_eq!(program.post_once("k", &window, &later).await.1["closes"], "2031-06-20T23:59:59.999Z");
        story.clock.advance(std::time::Duration::from_hours(24 * 15));
        let mut expert = story.program(story.people.expert, Scope::Post).await;
        let comment = json!({ "comment": "In time.", "language": "en" });
        assert_eq!(expert.post(&format!("{round}/comments"), &comment).await.0, StatusCode::CREATED);
        // It is the Secretariat's, and a token reaches no farther than its scope.
        for (person, scope) in [(story.people.moderator, Scope::Manage), (story.people.officer, Scope::Moderate)] {
            let mut other = story.program(person, scope).await;
            assert_eq!(other.get(&people).await.0, StatusCode::FORBIDDEN);
            for (path, body) in [(rounds, &new), (people.as_str(), &editor), (window.as_str(), &later)] {
                assert_eq!(other.post(path, body).await.0, StatusCode::FORBIDDEN, "{path}");
            }
        }
        // What was adopted is not discussed any more.
        let (document, at) = (story.document, story.clock.now());
        db.write(move |tx| record::document::adopt(tx, &record::Actor::default(), document, at))
            .await
            .expect("it is adopted");
        assert_eq!(program.post(rounds, &new).await.0, StatusCode::CONFLICT);
        assert_eq!(program.post(&window, &later).await.0, StatusCode::CONFLICT);
    });
}
