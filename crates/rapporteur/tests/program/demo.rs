//! The round of the demonstration, played through the pages: the whole loop, on both databases alike.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Mutex;

use db::{Chance, Db, Engine};
use http::StatusCode;
use page::{Browser, Reply};
use serde_json::Value;

async fn visitor(db: &Db) -> Browser {
    let site =
        rapporteur::demonstration(db.clone(), Chance::seeded(7)).await.unwrap_or_else(|error| panic!("{error:#}"));
    Browser::new(page::router(site))
}

async fn json(browser: &mut Browser, path: &str) -> Value {
    let reply = browser.get(path).await;
    serde_json::from_str(&reply.body).unwrap_or_else(|error| panic!("{path}: {error}: {}", reply.body))
}

/// Every page that a visitor can reach by links, as they stand, without the keys of forms.
async fn crawl(browser: &mut Browser, most: usize) -> BTreeMap<String, String> {
    let mut pages = BTreeMap::new();
    let mut next = vec!["/".to_owned()];
    let mut seen: BTreeSet<String> = next.iter().cloned().collect();
    let mut kinds = BTreeSet::new();
    while let Some(path) = next.pop() {
        let reply = browser.get(&path).await;
        assert!(reply.status == StatusCode::OK || reply.status.is_redirection(), "{path}: {}", reply.status);
        if reply.status == StatusCode::OK {
            kinds.insert(says_that_it_is_invented(&path, &reply));
        }
        next.extend(links(&reply.body).chain(reply.location).filter(|link| seen.insert(link.clone())));
        pages.insert(path, without_keys(&reply.body));
        assert!(pages.len() < most, "more than {most} pages are linked");
    }
    for kind in ["text/html", "application/json", "text/csv", "text/calendar", "application/atom+xml"] {
        assert!(kinds.contains(kind), "nothing of {kind} is linked: {kinds:?}");
    }
    pages
}

/// A page says so above all else, JSON by a field, a feed in its title, a file by its name. The sealed log tells no words.
fn says_that_it_is_invented(path: &str, reply: &Reply) -> String {
    let header = |name: &str| reply.headers.get(name).and_then(|value| value.to_str().ok()).unwrap_or_default();
    let (kind, file) = (header("content-type"), header("content-disposition"));
    let kind = kind.split(';').next().unwrap_or_default();
    let is_told = match kind {
        "application/json" => match serde_json::from_str(&reply.body) {
            Ok(Value::Object(fields)) => fields.get("invented") == Some(&Value::Bool(true)),
            other => panic!("{path}: {other:?}"),
        },
        _ => reply.body.contains("invented") || file.contains("invented"),
    };
    let is_of_the_log = path.starts_with("/log/") || path.starts_with("/receipts/");
    assert!(
        is_told || is_of_the_log || path.starts_with("/api/"),
        "{path} ({kind}; {file}) does not say that it is invented"
    );
    kind.to_owned()
}

fn links(html: &str) -> impl Iterator<Item = String> {
    let hrefs = html.split("<a ").skip(1).filter_map(|tag| tag.split("href=\"").nth(1)?.split('"').next());
    let own = hrefs.filter(|href| href.starts_with('/') && !href.contains("lang="));
    own.map(|href| href.split('#').next().unwrap_or_default().replace("&amp;", "&")).collect::<Vec<_>>().into_iter()
}

fn without_keys(html: &str) -> String {
    let mut parts = html.split("name=\"form_key\" value=\"");
    let first = parts.next().unwrap_or_default().to_owned();
    parts.fold(first, |text, part| {
        text + "name=\"form_key\" value=\"" + part.split_once('"').map_or("", |(_, rest)| rest)
    })
}

/// The records of a kind on a walk.
fn of_kind<'a>(walk: &'a Value, kind: &str) -> Vec<&'a Value> {
    walk.as_array().into_iter().flatten().filter(|step| step["kind"] == kind).collect()
}

#[test]
fn one_sentence_is_followed_back_to_the_post_and_forward_to_what_a_party_did() {
    db::test::on_both(async |db: Db| {
        let mut browser = visitor(&db).await;
        let follow_up = json(&mut browser, "/follow-up?format=json").await;
        let all = follow_up["recommendations"].as_array().expect("recommendations");
        let ours = all.iter().find(|one| one["number"] == "8(a)").expect("recommendation 8(a)");
        let record = ours["record"].as_i64().or(ours["id"].as_i64()).expect("its record");
        let walk = json(&mut browser, &format!("/records/{record}?format=json")).await;

        let post = of_kind(&walk["comes_from"], "post");
        let lunch = |post: &Value| post["quotation"].as_str().is_some_and(|words| words.contains("informal lunch"));
        let said = post.iter().find(|post| lunch(post)).expect("the lunch");
        assert_eq!(said["who"], "Amina Keita", "{walk}");
        assert_eq!(of_kind(&walk["comes_from"], "forum").len(), 1, "the forum in which it was said");
        assert!(of_kind(&walk["comes_from"], "recommendation").iter().any(|step| step["number"] == "3"), "the mandate");

        assert_eq!(of_kind(&walk["became"], "transmittal").len(), 1);
        assert!(!of_kind(&walk["became"], "ask").is_empty(), "the Parties that answered");
        let korinth = of_kind(&walk["became"], "progress").into_iter().find(|step| step["party"] == "Korinth");
        let report = korinth.expect("what Korinth did")["id"].as_i64().expect("its record");
        let back = json(&mut browser, &format!("/records/{report}?format=json")).await;
        let found = of_kind(&back["comes_from"], "post").into_iter().find(|post| post["number"] == said["number"]);
        assert!(found.is_some(), "and back to the post");
    });
}

#[test]
fn the_demonstration_has_the_same_pages_on_both_databases() {
    let crawled: Mutex<Vec<(Engine, BTreeMap<String, String>)>> = Mutex::default();
    db::test::on_both(async |db: Db| {
        let engine = db.engine();
        let pages = crawl(&mut visitor(&db).await, 3_000).await;
        assert!(pages.len() > 60, "only {} pages are linked", pages.len());
        crawled.lock().expect("the pages").push((engine, pages));
    });
    let crawled = crawled.into_inner().expect("the pages");
    let [(_, sqlite), (_, postgres)] = crawled.as_slice() else { return };
    assert_eq!(sqlite.keys().collect::<Vec<_>>(), postgres.keys().collect::<Vec<_>>(), "the same addresses");
    for (path, page) in sqlite {
        assert!(postgres.get(path) == Some(page), "{path} differs:\n{page}\n---\n{}", postgres[path]);
    }
}

#[test]
fn the_officers_desk_names_whom_no_mail_reaches() {
    db::test::on_sqlite(async |db: Db| {
        let site = rapporteur::demonstration(db.clone(), Chance::seeded(7)).await.expect("the round is played");
        let officer =
            db.read(|tx| record::person::find_by_email(tx, "anneke.dewit@secretariat.livinglandscapes.example")).await;
        let officer = officer.expect("the people").expect("the officer").id;
        let token = record::test::sign_in(&db, officer).await;
        let mut browser = Browser::new(page::router(site)).with_cookie("sign-in", &token);
        let desk = browser.get("/desk").await.body;
        let named = desk.split("aria-labelledby=\"failing\"").nth(1).expect("those whom no mail reaches");
        let person = named.split("href=\"/people/").nth(1).and_then(|rest| rest.split('"').next()).expect("a person");
        let page = browser.get(&format!("/people/{person}")).await.body;
        for words in ["Efua Darko", "There is no such address.", "550 5.1.1 no such mailbox here", "3 mails"] {
            assert!(page.contains(words), "{words}: {page}");
        }
    });
}
