//! Every page of a record, and every list of them, as JSON too; and a form in which a page is not there is said to be none.

use std::collections::{BTreeMap, BTreeSet};

use db::{Chance, Db};
use http::{Method, StatusCode};
use page::{Browser, Route};
use serde_json::Value;

use crate::garbage::{begin, fits, links, officer};

/// The pages that show no record and no list of records. A new page stands here, or is there as JSON.
const NO_RECORD: [&str; 67] = [
    // What is open, and what one is asked: panels of other pages. The guide to the doors for programs.
    "/",
    "/desk",
    "/docs/api",
    "/people/{id}",
    // Forms, and what they show before something is done.
    "/directory/import",
    "/directory/import/{id}",
    "/directory/people/new",
    "/documents/new",
    "/documents/read",
    "/documents/{id}/adopt",
    "/documents/{id}/desk",
    "/documents/{id}/edit",
    "/documents/{id}/paragraphs/new",
    "/documents/{id}/proposals",
    "/documents/{id}/reading",
    "/documents/{id}/transmit",
    "/forums/import",
    "/forums/import/{id}",
    "/forums/new",
    "/forums/phrases",
    "/forums/plan",
    "/forums/{id}/nominations/call",
    "/forums/{id}/register",
    "/forums/{id}/reminder",
    "/forums/{id}/setup",
    "/groups/{code}/edit",
    "/mail/{id}/nomination",
    "/paragraphs/{id}/edit",
    "/people/{id}/edit",
    "/posts/{number}/edit",
    "/posts/{number}/erase",
    "/posts/{number}/letter",
    "/posts/{number}/refuse",
    "/posts/{number}/remove",
    "/posts/{number}/thread",
    "/posts/{number}/withdraw",
    "/requests/{id}/wording",
    "/review-files/{id}",
    "/reviews/new",
    "/reviews/{id}/dispositions",
    "/reviews/{id}/files",
    "/reviews/{id}/keep",
    "/subscriptions/{id}",
    "/topics/{id}/letter",
    "/topics/{id}/summary",
    "/translations/{id}/withdraw",
    // Links out of mails, and one's own.
    "/confirm/{token}",
    "/leave/{token}",
    "/sign-in",
    "/sign-in/{token}",
    "/tokens",
    // Mails as they came and went.
    "/mail/{id}",
    "/outbox/{id}",
    // Files, feeds and streams.
    "/directory/tables/{table}",
    "/files/{digest}/{name}",
    "/forums/{id}/archive",
    "/forums/{id}/calendar",
    "/forums/{id}/feed",
    "/forums/{id}/nomination-form",
    "/log/{*path}",
    "/nominations/{id}/letter",
    "/posts/{number}/feed",
    "/reviews/{id}/draft",
    "/reviews/{id}/form",
    "/topics/{id}/feed",
    "/topics/{id}/live",
    "/uploads/{id}",
];

/// Pages about a record or a Party that are not the record's own: its walks stand there.
const NO_WALK: [&str; 14] = [
    "/documents/{id}/coverage",
    "/forums/{id}/desk",
    "/forums/{id}/list",
    "/forums/{id}/nominations",
    "/forums/{id}/participants",
    "/forums/{id}/participation",
    "/forums/{id}/proceedings",
    "/forums/{id}/registrations",
    "/groups/{code}",
    "/parties/{code}",
    "/posts/{number}/translations",
    "/posts/{number}/versions",
    // The file that a script verifies.
    "/receipts/{number}",
    "/reviews/{id}/table",
];

fn pages() -> Vec<&'static Route> {
    let all = rapporteur::subjects().into_iter().flat_map(|subject| subject.routes);
    all.filter(|route| route.method == Method::GET && !route.path.starts_with("/api/")).collect()
}

#[test]
fn every_page_of_a_record_is_there_as_json() {
    let without: BTreeSet<&str> =
        pages().iter().filter(|route| !route.formats.contains(&"json")).map(|route| route.path).collect();
    let listed: BTreeSet<&str> = NO_RECORD.into_iter().collect();
    assert_eq!(without, listed, "a page of a record, or a list of them, is there as JSON");
}

/// One address for each route, found by following links.
async fn found(browser: &mut Browser, from: &[String], routes: &[&'static Route]) -> BTreeMap<&'static str, String> {
    let (mut found, mut next) = (BTreeMap::new(), from.to_vec());
    let mut seen: BTreeSet<String> = next.iter().cloned().collect();
    while let Some(path) = next.pop() {
        let plain = path.split(['?', '#']).next().unwrap_or_default();
        let route =
            routes.iter().filter(|route| fits(route.path, plain)).min_by_key(|route| route.path.matches('{').count());
        if let Some(route) = route {
            found.entry(route.path).or_insert_with(|| plain.to_owned());
        }
        let reply = browser.get(&path).await;
        next.extend(links(&reply).into_iter().filter(|link| seen.insert(link.clone())));
        assert!(seen.len() < 5_000, "more than 5,000 pages are linked");
    }
    found
}

#[test]
fn what_a_program_reads_of_a_record_s_page_says_where_it_comes_from_and_what_became_of_it() {
    db::test::on_sqlite(async |db: Db| {
        let site = rapporteur::demonstration(db.clone(), Chance::seeded(7)).await.unwrap_or_else(|e| panic!("{e:#}"));
        let mut browser = officer(&site).await;
        let from = begin(&mut browser, &site).await;
        let routes = pages();
        let mut found = found(&mut browser, &from, &routes).await;
        // To these no page leads: they lead to a place on another page.
        let addresses = db.read(|tx| {
            let first = |tx: &mut db::Read<'_>, statement| tx.one(statement, &[], |row| row.get::<i64>(0));
            Ok::<_, db::Error>([
                ("/comments/{number}", first(tx, db::sql!("SELECT min(number) FROM comment"))?),
                ("/paragraphs/{id}", first(tx, db::sql!("SELECT min(record) FROM paragraph"))?),
                ("/posts/{number}", first(tx, db::sql!("SELECT min(number) FROM contribution WHERE kind = 'post'"))?),
            ])
        });
        for (route, id) in addresses.await.expect("the record is read") {
            let path = route.rsplit_once('/').map_or("", |(path, _)| path);
            found.insert(route, format!("{path}/{id}"));
        }
        found.insert("/log/", "/log/".to_owned());
        for route in routes.iter().filter(|route| route.formats.contains(&"json")) {
            let path = found.get(route.path).unwrap_or_else(|| panic!("no page leads to {}", route.path));
            let mut reply = browser.get(&format!("{path}?format=json")).await;
            // A notification stands among the documents.
            if let Some(further) = reply.headers.get("location").and_then(|further| further.to_str().ok()) {
                reply = browser.get(further).await;
            }
            let value: Value =
                serde_json::from_str(&reply.body).unwrap_or_else(|error| panic!("{path}: {error}: {}", reply.body));
            assert!(value.is_object() || value.is_array(), "{path}: {value}");
            if route.path.contains('{') && !NO_WALK.contains(&route.path) {
                let walks = [&value["comes_from"], &value["became"]];
                assert!(walks.iter().all(|walk| walk.is_array()), "{path}: {value}");
            }
        }
        // Whoever may not see a record is not shown what it comes from.
        let mut public = Browser::new(page::router(site.clone()));
        let kept =
            from.iter().find(|path| path.starts_with("/reviews/") && path.contains("paragraph")).expect("a round");
        let kept = kept.split('?').next().unwrap_or_default();
        let reply = public.get(&format!("{kept}?format=json")).await;
        assert_eq!(reply.status, StatusCode::UNAUTHORIZED, "{}", reply.body);
    });
}

#[test]
fn a_form_in_which_a_page_is_not_there_is_said_to_be_none_and_those_there_are_are_named() {
    db::test::on_sqlite(async |db: Db| {
        let people = db.write(record::test::people).await.expect("the people of the story");
        let settings = rapporteur::settings::Settings::default();
        let site =
            rapporteur::site(db.clone(), db::Clock::system(), Chance::seeded(1), &settings, false).expect("the site");
        let mut browser = page::test::signed_in(&site, people.officer).await;
        for route in pages() {
            let parts = route.path.split('/').map(|part| if part.starts_with('{') { "999999" } else { part });
            let path = parts.collect::<Vec<_>>().join("/");
            let reply = browser.get(&format!("{path}?format=yaml&page=2")).await;
            assert_eq!(reply.status, StatusCode::BAD_REQUEST, "{path}: {}", reply.body);
            assert!(
                reply.body.contains("This page is not there in the form that the address asks for"),
                "{path}: {}",
                reply.body
            );
            for format in route.formats {
                let link = format!("href=\"{path}?page=2&#38;format={format}\"><code dir=\"ltr\">{format}</code>");
                assert!(reply.body.contains(&link), "{path}: {link}: {}", reply.body);
            }
            assert!(reply.body.contains(&format!("<li><a href=\"{path}?page=2\">")), "{path}: {}", reply.body);
        }
        for (language, said) in [
            ("ar", "الصفحة متاحة بالأشكال التالية"),
            ("es", "Existe en estas formas"),
            ("fr", "Elle existe sous les formes suivantes"),
            ("ru", "Она имеется в следующих видах"),
            ("zh", "现有以下形式"),
        ] {
            let reply = browser.get(&format!("/documents?format=xml&lang={language}")).await;
            assert!(reply.body.contains(said) && reply.body.contains("?format=json"), "{}", reply.body);
        }
        // The page itself can be asked for by its name, and nothing after "format=" is nothing.
        for asked in ["html", ""] {
            assert_eq!(browser.get(&format!("/forums?format={asked}")).await.status, StatusCode::OK);
        }
    });
}
