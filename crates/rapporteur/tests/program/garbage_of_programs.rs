//! Every door for programs gets bodies with rubbish in each of their fields: there is always a problem that says what is wrong, never a
//! fault of ours, and nothing that breaks a rule is kept.

use db::{Chance, Db, Engine};
use http::Method;
use page::Browser;
use record::Scope;
use serde_json::{Value, json};

use crate::garbage::{begin, officer, rubbish};

/// What a program could put into a field of a body.
fn rubbish_of_programs(engine: Engine) -> Vec<Value> {
    let words = rubbish(engine).into_iter().map(Value::from);
    let values =
        [json!(null), json!(true), json!([]), json!({}), json!(-1), json!(1e300), json!(i64::MAX), json!(u64::MAX)];
    let more =
        [json!([null]), json!(["x", 1]), json!(["a\u{0}b"]), json!([i64::MIN, i64::MAX]), json!({ "a": { "b": [] } })];
    words.chain(values).chain(more).collect()
}

#[test]
fn rubbish_in_any_field_of_any_body_is_answered_with_a_problem() {
    db::test::on_both(async |db: Db| {
        let site = rapporteur::demonstration(db.clone(), Chance::seeded(7)).await.unwrap_or_else(|e| panic!("{e:#}"));
        let mut browser = officer(&site).await;
        let begun = begin(&mut browser, &site).await;
        let person =
            site.db.read(|tx| record::person::find_by_email(tx, "anneke.dewit@secretariat.livinglandscapes.example"));
        let person = person.await.expect("a read").expect("an officer").id;
        let token = record::test::token(&db, person, Scope::Manage).await;
        let program = Browser::new(page::router(site.clone())).with_token(&token);
        // The forum that was begun; its last post is the officer's own.
        let get =
            async |path: &str| -> Value { serde_json::from_str(&program.clone().get(path).await.body).expect("JSON") };
        let forum = begun.iter().find_map(|page| page.strip_suffix("/nominations")).expect("the forum that was begun");
        let forum = page::test::number(forum).to_owned();
        let topic = get(&format!("/api/v1/forums/{forum}")).await["sessions"][0]["id"].to_string();
        let posts = get(&format!("/api/v1/topics/{topic}/posts")).await;
        let post = posts["posts"].as_array().and_then(|posts| posts.last()).expect("a post")["number"].to_string();
        let last = |list: &Value, of: &str, name: &str| {
            list[of].as_array().and_then(|list| list.last()).unwrap_or_else(|| panic!("no {of}"))[name].to_string()
        };
        let review = last(&get("/api/v1/reviews").await, "reviews", "id");
        let comment = last(&get(&format!("/api/v1/reviews/{review}/comments")).await, "comments", "number");
        let ask = last(&get("/api/v1/asks").await, "asks", "id");
        let who = |of: &str| format!("/api/v1/forums/{forum}/{of}");
        let nomination = last(&get(&who("nominations")).await, "nominations", "id");
        let registration = last(&get(&who("registrations")).await, "registrations", "id");
        let subjects = rapporteur::subjects();
        let doors = subjects.iter().flat_map(|subject| subject.routes).filter(|route| route.path.starts_with("/api/"));
        for door in doors.filter(|door| door.method != Method::GET) {
            let id = match door.path.split('/').nth(3) {
                Some("topics") => &topic,
                Some("reviews") => &review,
                Some("asks") => &ask,
                Some("nominations") => &nomination,
                Some("registrations") => &registration,
                _ => &forum,
            };
            let number = if door.path.starts_with("/api/v1/comments") { &comment } else { &post };
            let path = door.path.replace("{id}", id).replace("{number}", number);
            let whole = crate::doors::body(door.path);
            for name in whole.as_object().expect("fields").keys() {
                for rubbish in rubbish_of_programs(db.engine()) {
                    let mut body = whole.clone();
                    body[name] = rubbish;
                    let reply = program.clone().json(door.method.clone(), &path, &body.to_string()).await;
                    let what = format!("{} {path} with {name}: {}", door.method, reply.body);
                    assert!(!reply.status.is_server_error(), "{what}");
                    let kind = if reply.status.is_success() { "application/json" } else { "application/problem+json" };
                    assert_eq!(reply.headers["content-type"], kind, "{what}");
                }
            }
        }
        let broken = db.read(record::rules::broken).await.expect("the rules are asked");
        assert_eq!(broken, [], "a rule is broken");
    });
}
