//! Every door × every role: one table that a reviewer can read. "yes" means that the door opens; what then happens is for the
//! stories of the subjects. A door that a role may not pass answers "sign in" or "no", and nothing changes.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use db::{Chance, Clock, Db};
use http::{Method, StatusCode};
use page::{Browser, Route, Site};
use rapporteur::settings::Settings;
use record::{PersonId, Scope};
use serde_json::{Value, json};

async fn roles(db: &Db) -> Vec<(&'static str, Option<PersonId>)> {
    let people = db.write(record::test::people).await.expect("the people of the story");
    vec![
        ("public", None),
        ("observer", Some(people.observer)),
        ("expert", Some(people.expert)),
        ("focal point", Some(people.focal_point)),
        ("moderator", Some(people.moderator)),
        ("officer", Some(people.officer)),
    ]
}

fn site(db: &Db) -> Site {
    rapporteur::site(db.clone(), Clock::system(), Chance::seeded(1), &Settings::default(), false).expect("the site")
}

/// The route with something in place of what changes in it.
fn sample(path: &str) -> String {
    let parts = path.split('/').map(|part| if part.starts_with('{') { "999999" } else { part });
    parts.collect::<Vec<_>>().join("/")
}

/// What a program sends to a door: something that can be read there.
pub(crate) fn body(path: &str) -> Value {
    let mut parts = path.rsplit('/');
    match (parts.next(), parts.nth(1)) {
        (Some("decision"), Some("nominations")) => json!({ "decision": "confirmed" }),
        (Some("decision"), Some("registrations")) => json!({ "decision": "admitted" }),
        (Some("withdraw"), Some("{id}")) => json!({ "person": 1 }),
        (last, _) => body_of(last),
    }
}

/// The same, where the last part of the path says which it is.
fn body_of(last: Option<&str>) -> Value {
    match last {
        Some("forums") => json!({
            "title": "A forum", "introduction": "Why", "language": "en", "opens_on": "2100-01-01", "closes_on": "2100-01-02",
        }),
        Some("parts") => json!({ "number": "I", "title": "A session", "language": "en" }),
        Some("questions") => json!({ "questions": ["Why?"], "language": "en" }),
        Some("stage") => json!({ "stage": "published" }),
        Some("withdraw") => json!({ "why": "Because." }),
        Some("decision") => json!({ "what": "admit" }),
        Some("settings") => json!({ "moderation": "post" }),
        Some("window") => json!({ "closes_on": "2100-01-03", "reason": "Because." }),
        Some("close") => json!({ "reason": "Because." }),
        Some("thread") => json!({ "what": "pin", "why": "Because." }),
        Some("seen") => json!({ "up_to": 1 }),
        Some("comments") => json!({ "comment": "Words.", "language": "en" }),
        Some("disposition") => json!({ "disposition": "accepted" }),
        Some("progress") => json!({ "status": "under-way", "text": "Words.", "language": "en" }),
        Some("{id}") => json!({ "notices": "daily" }),
        Some("nominations") => json!({
            "given": "Ana", "family": "Brix", "address": "ana@brix.example", "language": "en", "capacity": "expert", "letter": "17",
        }),
        Some("calls") => json!({ "instrument": "CLL", "until": "2100-01-02" }),
        Some("organization") => json!({ "speaks_for": "1" }),
        Some("participants" | "people") => json!({ "addresses": ["ana@brix.example"] }),
        Some("moderation") => json!({ "person": 1, "moderation": "pre" }),
        Some("moderators") => json!({ "session": 1, "address": "ana@brix.example" }),
        Some("wording") => json!({ "language": "fr", "title": "Des mots" }),
        Some("texts") => json!({ "language": "en", "conduct": "Words." }),
        Some("background") => json!({ "symbol": "LL/X/1" }),
        Some("reviews") => json!({
            "document": 1, "version": "Draft 1", "opens_on": "2100-01-01", "closes_on": "2100-01-02", "addresses": ["ana@brix.example"],
        }),
        _ => json!({ "text": "Words.", "language": "en" }),
    }
}

async fn answer(db: &Db, browser: &Browser, person: Option<PersonId>, route: (&Method, &str)) -> &'static str {
    let mut browser = browser.clone();
    let path = sample(route.1);
    let for_programs = path.starts_with("/api/");
    match person {
        Some(person) if for_programs => {
            browser = browser.with_token(&record::test::token(db, person, Scope::Manage).await);
        }
        Some(person) => browser = browser.with_cookie("sign-in", &record::test::sign_in(db, person).await),
        None => {}
    }
    let reply = match *route.0 == Method::GET {
        true => browser.get(&path).await,
        false if for_programs => browser.json(route.0.clone(), &path, &body(route.1).to_string()).await,
        false => browser.post(&path, &[]).await,
    };
    assert!(!reply.status.is_server_error(), "{} {path}: {}", route.0, reply.status);
    match reply.status {
        StatusCode::UNAUTHORIZED => "sign in",
        StatusCode::FORBIDDEN => "no",
        _ => "yes",
    }
}

/// How many rows each table has that a change would show in.
async fn rows(db: &Db) -> i64 {
    let count = db::sql!(
        "SELECT (SELECT count(*) FROM audit) + (SELECT count(*) FROM record) + (SELECT count(*) FROM citation)"
    );
    db.read(move |tx| tx.one(count, &[], |row| row.get(0))).await.expect("the rows are counted")
}

#[test]
fn each_role_passes_its_doors_and_no_others() {
    db::test::on_sqlite(async |db: Db| {
        let roles = roles(&db).await;
        let browser = Browser::new(page::router(site(&db)));
        let subjects = rapporteur::subjects();
        let routes: Vec<&Route> = subjects.iter().flat_map(|subject| subject.routes).collect();
        let doors: BTreeMap<(&str, &str), &Route> =
            routes.iter().map(|route| ((route.path, route.method.as_str()), *route)).collect();
        assert_eq!(doors.len(), routes.len(), "two routes have the same door");
        let mut table = String::new();
        for ((path, method), route) in doors {
            write!(table, "{method:4} {path} [{:?}]", route.action).expect("text");
            for (role, person) in &roles {
                let before = rows(&db).await;
                let answer = answer(&db, &browser, *person, (&route.method, path)).await;
                if answer != "yes" {
                    assert_eq!(rows(&db).await, before, "{role} changed something at {method} {path}");
                }
                write!(table, " | {role}: {answer}").expect("text");
            }
            table.push('\n');
        }
        insta::assert_snapshot!("doors", table);
    });
}

#[test]
fn what_is_not_there_is_a_page_that_says_so() {
    db::test::on_sqlite(async |db: Db| {
        let mut browser = Browser::new(page::router(site(&db)));
        let reply = browser.get("/nowhere?lang=fr").await;
        assert_eq!(reply.status, StatusCode::NOT_FOUND);
        assert!(
            reply.body.contains("lang=\"fr\"") && reply.body.contains("Aller à la page d’accueil"),
            "{}",
            reply.body
        );
        let again = browser.get("/").await;
        assert!(again.body.contains("lang=\"fr\""), "the language that was chosen stays");
        assert_eq!(browser.get("/records/no-number").await.status, StatusCode::NOT_FOUND);
        let elsewhere = browser.get("//evil.example/x").await;
        assert_eq!(elsewhere.status, StatusCode::NOT_FOUND);
        assert!(
            elsewhere.body.contains("/evil.example/x?lang=") && !elsewhere.body.contains("\"//evil"),
            "no link leads away"
        );
        assert_eq!(browser.get("/health").await.body, "ok\n");
    });
}
