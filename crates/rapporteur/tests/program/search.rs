//! The search page: what is found is shown with its words marked, by form and as JSON, and rubbish finds nothing.

use db::Db;
use http::StatusCode;
use page::test::{Look, signed_in, taken};
use page::{Browser, Site};
use serde_json::Value;

async fn story(db: &Db) -> (Site, Browser) {
    let site = page::test::site(db, "2031-06-01T09:00:00Z", rapporteur::subjects());
    let people = db.write(record::test::people).await.expect("the people of the kit");
    let mut officer = signed_in(&site, people.officer).await;
    let fields = [
        ("title", "What stands in the way"),
        ("introduction", "Barriers of ministries, and <b>their</b> costs."),
        ("language", "en"),
        ("opens_on", "2031-06-02"),
        ("closes_on", "2031-06-13"),
        ("mandate", ""),
    ];
    taken(officer.fill("/forums/new", "/forums", &fields).await);
    (site, officer)
}

#[test]
fn what_is_found_is_shown_with_its_words_marked() {
    db::test::on_both(async |db: Db| {
        let (_, mut officer) = story(&db).await;
        let found = officer.get("/search?q=ministry+cost").await;
        found.says(&[
            "Barriers of <mark>ministries</mark>",
            "<mark>costs</mark>",
            "value=\"ministry cost\"",
            "/forums/",
        ]);
        found.is_silent_on(&["<b>their</b>"]);
        let json = officer.get("/search?q=ministry&format=json").await;
        let json: Value = serde_json::from_str(&json.body).expect("JSON");
        assert_eq!(json["hits"].as_array().map(Vec::len), Some(1));
        assert_eq!(json["hits"][0]["excerpt"][1]["text"], "ministries");
        officer.get("/search?q=zebra").await.says(&["Nothing was found."]);
        officer.get("/search").await.says(&["Type a word to find"]);
    });
}

#[test]
fn rubbish_finds_nothing_and_breaks_nothing() {
    db::test::on_both(async |db: Db| {
        let (_, mut officer) = story(&db).await;
        let rubbish =
            ["%22", "%27%29+OR+1%3D1", "AND+OR+NEAR%28", "%2A", "%3A%2A", "%26%7C%21", "%3Cscript%3E", "%F0%9F%92%A9"];
        for typed in rubbish {
            let filters =
                format!("&party={typed}&region={typed}&question={typed}&from={typed}&until={typed}&before={typed}");
            for address in [format!("/search?q={typed}"), format!("/search?q=ministry{filters}&capacity={typed}")] {
                let page = officer.get(&address).await;
                assert_eq!(page.status, StatusCode::OK, "{address}: {}", page.body);
                page.is_silent_on(&["<script>"]);
            }
        }
        assert_eq!(officer.get("/search?q=a&in=999999").await.status, StatusCode::NOT_FOUND);
    });
}
