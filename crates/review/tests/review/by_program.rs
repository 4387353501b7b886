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
