//! What was asked and reported, by program: read by everybody as far as it is theirs, reported by a Government's own.

use db::Db;
use http::StatusCode;
use page::test::Program;
use record::{PersonId, Scope};
use serde_json::{Value, json};

use crate::kit::Story;

impl Story {
    fn reader(&self) -> Program {
        Program::new(self.public(), &followup::api())
    }

    async fn program(&self, person: PersonId, scope: Scope) -> Program {
        self.reader().with_token(&record::test::token(&self.site.db, person, scope).await)
    }
}

fn ids(list: &Value) -> Vec<i64> {
    list["asks"].as_array().expect("asks").iter().filter_map(|ask| ask["id"].as_i64()).collect()
}

#[test]
fn a_government_s_program_reads_what_it_is_asked_and_reports() {
    db::test::on_both(async |db: Db| {
        let story = Story::new(&db).await;
        let given = story.given;
        let mut reader = story.reader();
        // Who is silent on what is voluntary is nobody's to know.
        let (_, public) = reader.get("/api/v1/asks").await;
        assert_eq!(ids(&public), [given.bound_esmeria.0, given.bound_avaria.0, given.of_secretary.0]);
        assert_eq!(
            (&public["asks"][0]["overdue"], &public["asks"][0]["status"]),
            (&true.into(), &"no-information".into())
        );
        assert_eq!(reader.get(&format!("/api/v1/asks/{}", given.of_esmeria)).await.0, StatusCode::NOT_FOUND);
        let mut focal_point = story.program(story.people.focal_point, Scope::Post).await;
        let (_, own) = focal_point.get("/api/v1/asks?party=XE").await;
        assert_eq!(ids(&own), [given.of_esmeria.0, given.bound_esmeria.0]);
        let (_, first) = reader.get("/api/v1/asks?limit=2").await;
        let next = first["next"].as_str().expect("there is more").trim_start_matches("http://story.example").to_owned();
        assert_eq!(ids(&reader.get(&next).await.1), [given.of_secretary.0]);
        assert_eq!(reader.get("/api/v1/asks?party=nowhere").await.1["errors"][0]["parameter"], "party");
        let way = format!("/api/v1/asks/{}/progress", given.of_esmeria);
        let (status, problem) =
            focal_point.post(&way, &json!({ "status": "no-information", "text": " ", "language": "es" })).await;
        assert_eq!(status, StatusCode::UNPROCESSABLE_ENTITY);
        let errors = problem["errors"].as_array().expect("errors");
        assert_eq!(errors.iter().map(|error| &error["pointer"]).collect::<Vec<_>>(), ["#/status", "#/text"]);
        let report = json!({ "status": "under-way", "text": "Hemos creado un comité.", "language": "es", "evidence": "LL/INF/3" });
        let (status, ask) = focal_point.post_once("k", &way, &report).await;
        assert_eq!((status, &ask["status"]), (StatusCode::OK, &"under-way".into()), "{ask}");
        assert_eq!(focal_point.post_once("k", &way, &report).await.1["reported"].as_array().map(Vec::len), Some(1));
        assert_eq!(
            (&ask["reported"][0]["text"], &ask["reported"][0]["evidence"]),
            (&"Hemos creado un comité.".into(), &"LL/INF/3".into())
        );
        // What was answered is public, and counts.
        let (_, seen) = reader.get(&format!("/api/v1/asks/{}", given.of_esmeria)).await;
        assert_eq!(seen["reported"][0]["who"], "Luis Ferrán");
        let (_, list) = reader.get("/api/v1/recommendations").await;
        let one = &list["recommendations"][0];
        assert_eq!(
            (&one["asked"], &one["reported"], &one["other_governments"]["asked"]),
            (&2.into(), &1.into(), &1.into())
        );
        // Nobody reports for another Government, or with a token that only reads.
        let mut other = story.program(story.people.other_focal_point, Scope::Manage).await;
        assert_eq!(other.post(&way, &report).await.0, StatusCode::FORBIDDEN);
        let mut weaker = story.program(story.people.focal_point, Scope::Read).await;
        assert_eq!(weaker.post(&way, &report).await.0, StatusCode::FORBIDDEN);
        assert_eq!(reader.post(&way, &report).await.0, StatusCode::UNAUTHORIZED);
        // The page's own JSON says the same, with the walks.
        let reply = story.public().get(&format!("/asks/{}?format=json", given.of_esmeria)).await;
        let mut said: Value = serde_json::from_str(&reply.body).expect("JSON");
        let fields = said.as_object_mut().expect("an object");
        assert_eq!(fields.remove("comes_from").expect("a walk")[0]["kind"], "recommendation");
        assert_eq!(fields.remove("became").expect("a walk")[0]["kind"], "progress");
        fields.remove("invented");
        assert_eq!(said, seen);
        assert_eq!(db.read(record::rules::broken).await.expect("the rules"), []);
    });
}

#[test]
fn a_list_of_asks_says_of_each_what_its_own_door_says() {
    db::test::on_both(async |db: Db| {
        let story = Story::new(&db).await;
        let mut focal_point = story.program(story.people.focal_point, Scope::Post).await;
        for (ask, text) in
            [(story.given.of_esmeria, "One."), (story.given.bound_esmeria, "Two."), (story.given.of_esmeria, "Three.")]
        {
            let report = json!({ "status": "under-way", "text": text, "language": "en" });
            let (status, told) = focal_point.post(&format!("/api/v1/asks/{ask}/progress"), &report).await;
            assert_eq!(status, StatusCode::OK, "{told}");
        }
        for (list, reports) in [("/api/v1/asks?party=XE", [2, 1].as_slice()), ("/api/v1/asks", &[2, 1, 0, 0])] {
            let (_, listed) = focal_point.get(list).await;
            let asks = listed["asks"].as_array().expect("asks");
            let counted: Vec<_> = asks.iter().filter_map(|ask| ask["reported"].as_array().map(Vec::len)).collect();
            assert_eq!(counted, reports, "{list}");
            for ask in asks {
                let (_, shown) = focal_point.get(&format!("/api/v1/asks/{}", ask["id"])).await;
                assert_eq!(*ask, shown);
            }
        }
    });
}
