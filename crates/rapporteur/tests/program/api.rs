//! The doors for programs as a whole: every one is described, and everything described is there; tokens are made and revoked.

use std::collections::BTreeSet;

use db::{Chance, Clock, Db};
use http::{Method, StatusCode};
use page::test::{Look, hidden, signed_in};
use page::{Browser, Site};
use rapporteur::settings::Settings;
use record::Scope;
use serde_json::Value;

fn site(db: &Db) -> Site {
    rapporteur::site(db.clone(), Clock::system(), Chance::seeded(1), &Settings::default(), false).expect("the site")
}

/// What a program gets that asks for the description.
async fn description(site: &Site) -> Value {
    let reply = Browser::new(page::router(site.clone())).get("/api/v1/openapi.json").await;
    assert_eq!(
        (reply.status, &reply.headers["content-type"]),
        (StatusCode::OK, &"application/json".parse().expect("a value"))
    );
    serde_json::from_str(&reply.body).expect("JSON")
}

#[test]
fn every_door_for_programs_is_described_and_there_is_no_other() {
    db::test::on_sqlite(async |db: Db| {
        let description = description(&site(&db)).await;
        let (mut described, mut operations) = (BTreeSet::new(), BTreeSet::new());
        for (path, item) in description["paths"].as_object().expect("paths") {
            for (method, operation) in item.as_object().expect("operations") {
                described.insert((method.to_uppercase(), path.clone()));
                let what = format!("{method} {path}");
                assert!(operations.insert(operation["operationId"].as_str()), "{what}: its name is another's");
                assert!(operation["summary"].as_str().is_some_and(|summary| !summary.is_empty()), "{what}: no summary");
                // What changes something takes a token, and says what it takes.
                let changes = method != "get";
                assert_eq!(operation["requestBody"].is_object(), changes, "{what}: a body");
                assert!(!changes || operation["security"][0]["token"].is_array(), "{what}: no token");
                let parameters = operation["parameters"].as_array().into_iter().flatten();
                let named = parameters.filter(|parameter| parameter["in"] == "path").count();
                assert_eq!(named, path.matches('{').count(), "{what}: the parts of its path");
            }
        }
        let subjects = rapporteur::subjects();
        let routes = subjects.iter().flat_map(|subject| subject.routes).filter(|route| route.path.starts_with("/api/"));
        let routes: BTreeSet<_> = routes.map(|route| (route.method.to_string(), route.path.to_owned())).collect();
        assert_eq!(described, routes);
        assert!(description["openapi"].as_str().is_some_and(|version| version.starts_with("3.1")));
        insta::assert_snapshot!("openapi", serde_json::to_string_pretty(&description).expect("text"));
    });
}

#[test]
fn a_door_that_only_a_token_opens_says_so() {
    db::test::on_sqlite(async |db: Db| {
        let site = site(&db);
        let description = description(&site).await;
        for route in rapporteur::subjects().iter().flat_map(|subject| subject.routes) {
            if !route.path.starts_with("/api/") {
                continue;
            }
            let path = route.path.replace("{id}", "999999").replace("{number}", "999999");
            let mut browser = Browser::new(page::router(site.clone()));
            let reply = match route.method == Method::GET {
                true => browser.get(&path).await,
                false => browser.json(route.method.clone(), &path, "{}").await,
            };
            let operation = &description["paths"][route.path][route.method.as_str().to_lowercase()];
            let refused = reply.status == StatusCode::UNAUTHORIZED;
            assert_eq!(operation["security"].is_array(), refused, "{} {path}: {}", route.method, reply.body);
        }
    });
}

#[test]
fn the_scopes_that_the_description_and_the_guides_name_are_those_that_tokens_have() {
    db::test::on_sqlite(async |db: Db| {
        let people = db.write(record::test::people).await.expect("the people of the story");
        let site = site(&db);
        let description = description(&site).await;
        let words: Vec<&str> = Scope::ALL.iter().map(|scope| scope.code()).collect();
        // Each door names the scope that its action needs, in the requirement and, where it has more to say, in words.
        for route in rapporteur::subjects().iter().flat_map(|subject| subject.routes) {
            let operation = &description["paths"][route.path][route.method.as_str().to_lowercase()];
            let Some(required) = operation["security"][0]["token"].as_array() else { continue };
            let (scope, what) = (route.action.scope().code(), format!("{} {}", route.method, route.path));
            assert_eq!(required, &[Value::from(scope)], "{what}");
            let said = operation["description"].as_str().unwrap_or_default();
            let named: Vec<&str> = said.split("scope `").skip(1).filter_map(|rest| rest.split('`').next()).collect();
            assert!(named.iter().all(|named| words.contains(named)), "{what}: {named:?}");
            assert!(named.contains(&scope), "{what}: {said}");
        }
        // The same words stand where tokens are explained and where they are made.
        let about = description["components"]["securitySchemes"]["token"]["description"].as_str().expect("words");
        let (mut browser, mut reader) = (signed_in(&site, people.officer).await, Browser::new(page::router(site)));
        let (tokens, guide) = (browser.get("/tokens").await, reader.get("/docs/api").await);
        for word in &words {
            assert!(about.contains(&format!("`{word}`")), "{about}");
            tokens.says(&[&format!("<option value=\"{word}\">{word}: ")]);
            // A scope that only opens what everybody may read is no door's.
            if *word != "read" {
                guide.says(&[&format!("<td><code>{word}</code></td>")]);
            }
        }
        let text =
            std::fs::read_to_string(concat!(env!("CARGO_MANIFEST_DIR"), "/../../docs/api.md")).expect("the guide");
        let rows =
            text.split("| scope |").nth(1).expect("a table").lines().skip(2).take_while(|row| row.starts_with('|'));
        let named: Vec<&str> = rows.filter_map(|row| row.split('`').nth(1)).collect();
        assert_eq!(named, words);
    });
}

#[test]
fn a_token_is_made_shown_once_used_and_revoked() {
    db::test::on_both(async |db: Db| {
        let people = db.write(record::test::people).await.expect("the people of the story");
        let site = site(&db);
        let mut browser = signed_in(&site, people.expert).await;
        browser.get("/desk").await.says(&["href=\"/tokens\""]);
        let page = browser.get("/tokens").await;
        page.says(&["You have no token."]);
        let fields = [
            ("form_key", hidden(&page, "form_key")),
            ("token_name", "A copy at home"),
            ("scope", "read"),
            ("token_days", "30"),
        ];
        let made = browser.post("/tokens", &fields).await;
        assert_eq!(made.status, StatusCode::OK, "{}", made.body);
        let token = made
            .body
            .split("<code dir=\"ltr\">")
            .nth(1)
            .and_then(|rest| rest.split('<').next())
            .expect("a token")
            .to_owned();
        assert!(token.starts_with("rapporteur_") && token.len() > 40, "{token}");
        // The same form again, as by an impatient finger: the same token, and one.
        browser.post("/tokens", &fields).await.says(&[&token]);
        let page = browser.get("/tokens").await;
        page.says(&["A copy at home", "not yet"]);
        page.is_silent_on(&[&token]);
        assert_eq!(page.body.matches("/revoke").count(), 1);
        let digests = db::test::digests(&db).await;
        let mut program = Browser::new(page::router(site.clone())).with_token(&token);
        assert_eq!(program.get("/api/v1/forums").await.status, StatusCode::OK);
        browser.get("/tokens").await.is_silent_on(&["not yet"]);
        // The day is kept, once.
        let used = db::test::digests(&db).await;
        assert_eq!(used.iter().filter(|(table, digest)| digests.get(*table) != Some(digest)).count(), 1);
        assert_eq!(program.get("/api/v1/forums").await.status, StatusCode::OK);
        assert_eq!(db::test::digests(&db).await, used);
        // Somebody else cannot revoke it.
        let revoke =
            page.body.split("action=\"/tokens/").nth(1).and_then(|rest| rest.split('"').next()).expect("a form");
        let revoke = format!("/tokens/{revoke}");
        let mut other = signed_in(&site, people.officer).await;
        assert_eq!(other.post(&revoke, &[]).await.status, StatusCode::NOT_FOUND);
        browser.fill("/tokens", &revoke, &[]).await.says(&["You have no token."]);
        assert_eq!(program.get("/api/v1/forums").await.status, StatusCode::UNAUTHORIZED);
        let faulty = [("form_key", "k"), ("token_name", ""), ("scope", "all"), ("token_days", "9999")];
        let reply = browser.post("/tokens", &faulty).await;
        assert_eq!(reply.status, StatusCode::UNPROCESSABLE_ENTITY);
        reply.says(&["Please fill this in.", "Please choose one of the scopes.", "Please choose one of the periods."]);
        // The token of a program makes no tokens.
        let manage = record::test::token(&db, people.expert, Scope::Manage).await;
        let mut program = Browser::new(page::router(site.clone())).with_token(&manage);
        assert_eq!(program.post("/tokens", &fields).await.status, StatusCode::UNAUTHORIZED);
    });
}

#[test]
fn the_guide_leads_to_the_description_and_explains_each_problem() {
    db::test::on_sqlite(async |db: Db| {
        let mut browser = Browser::new(page::router(site(&db)));
        let guide = browser.get("/docs/api").await;
        guide.says(&[
            "/api/v1/openapi.json",
            "/api/v1/topics/{id}/posts",
            "Write a post",
            "id=\"not-found\"",
            "id=\"token\"",
        ]);
        for (problem, status) in page::api::PROBLEMS {
            guide.says(&[&format!("{status} #{problem}")]);
        }
        let chinese = browser.get("/docs/api?lang=zh").await;
        chinese.says(&["供程序使用", "需要令牌"]);
    });
}
