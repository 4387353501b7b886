//! The search page: what is found is shown with its words marked, by form and as JSON, and rubbish finds nothing.

use std::process::Command;

use db::Db;
use http::StatusCode;
use page::test::{Look, Program, signed_in, taken};
use page::{Browser, Site};
use record::{PersonId, RecordId, Scope, search};
use serde_json::{Value, json};

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
    });
}

#[test]
fn a_program_searches_as_the_page_does_and_is_told_what_is_no_filter() {
    db::test::on_both(async |db: Db| {
        let (site, _) = story(&db).await;
        let people = db.read(|tx| {
            tx.one(db::sql!("SELECT min(id) FROM person WHERE email = 'anneke@story.example'"), &[], |row| row.get(0))
        });
        let officer: PersonId = people.await.expect("an officer");
        let description = rapporteur::description(&site);
        let mut program = Program::new(Browser::new(page::router(site.clone())), &description);
        // What is not public is nobody's without a token.
        assert_eq!(program.get("/api/v1/search?q=ministry").await.1["hits"], json!([]));
        let token = record::test::token(&db, officer, Scope::Read).await;
        let mut program = program.with_token(&token);
        let (_, found) = program.get("/api/v1/search?q=ministry").await;
        assert_eq!((&found["hits"][0]["kind"], &found["next"]), (&"forum".into(), &Value::Null), "{found}");
        let marked =
            found["hits"][0]["excerpt"].as_array().expect("pieces").iter().find(|piece| piece["found"] == true);
        assert_eq!(marked.map(|piece| &piece["text"]), Some(&"ministries".into()));
        let forum = found["hits"][0]["id"].as_i64().expect("an id");
        let parts = format!("/forums/{forum}/parts");
        let mut browser = signed_in(&site, officer).await;
        for number in ["I", "II", "III"] {
            let part = [("number", number), ("title", "A ministry"), ("language", "en")];
            taken(browser.fill(&format!("/forums/{forum}"), &parts, &part).await);
        }
        // In parts, the latest first, each once.
        let (mut next, mut seen) = (Some(format!("/api/v1/search?q=ministry&in={forum}&limit=3")), Vec::new());
        while let Some(path) = next {
            let (_, part) = program.get(&path).await;
            seen.extend(part["hits"].as_array().expect("hits").iter().filter_map(|hit| hit["id"].as_i64()));
            next = part["next"].as_str().map(|next| next.trim_start_matches("http://story.example").to_owned());
        }
        assert!(seen.len() == 4 && seen.is_sorted_by(|one, next| one > next), "{seen:?}");
        for (query, parameter) in [
            ("in=here", "in"),
            ("party=nowhere", "party"),
            ("language=tlh", "language"),
            ("from=2031-02-30", "from"),
            ("limit=0", "limit"),
        ] {
            let (status, problem) = program.get(&format!("/api/v1/search?{query}")).await;
            assert_eq!(
                (status, &problem["errors"][0]["parameter"]),
                (StatusCode::BAD_REQUEST, &parameter.into()),
                "{query}"
            );
        }
        assert_eq!(program.get("/api/v1/search?in=999999").await.0, StatusCode::NOT_FOUND);
    });
}

#[test]
fn without_words_all_contributions_are_there_and_can_be_narrowed() {
    db::test::on_both(async |db: Db| {
        let (site, mut officer) = story(&db).await;
        officer.get("/search").await.says(&["Nothing was found."]);
        let forum = serde_json::from_str::<Value>(&officer.get("/forums?format=json").await.body).expect("JSON");
        let forum = forum[0]["id"].to_string();
        let part = [("number", "I"), ("title", "Before the forum"), ("language", "en")];
        let (page, parts) = (format!("/forums/{forum}"), format!("/forums/{forum}/parts"));
        taken(officer.fill(&page, &parts, &part).await);
        taken(officer.fill(&format!("{page}/setup"), &format!("{page}/stage"), &[("stage", "published")]).await);
        site.clock.advance(std::time::Duration::from_hours(24));
        let session = serde_json::from_str::<Value>(&officer.get(&format!("{page}?format=json")).await.body);
        let session = session.expect("JSON")["sessions"][0]["id"].to_string();
        let topic = format!("/topics/{session}");
        let asked = [("questions", "What helps?"), ("language", "en")];
        taken(officer.fill(&topic, &format!("{topic}/questions"), &asked).await);
        let question = serde_json::from_str::<Value>(&officer.get(&format!("{topic}?format=json")).await.body);
        let question = question.expect("JSON")["questions"][0]["id"].to_string();
        for (language, text, answers) in [("en", "Welcome.", ""), ("fr", "Un calendrier commun.", question.as_str())] {
            let mut fields = vec![("capacity", "officer"), ("language", language), ("text", text)];
            if !answers.is_empty() {
                fields.push(("answers", answers));
            }
            taken(officer.fill(&topic, &format!("{topic}/posts"), &fields).await);
        }
        let mut public = Browser::new(page::router(site));
        let all = public.get("/search").await;
        all.says(&["All contributions", "Welcome.", "Un calendrier commun."]);
        let (first, last) = (all.body.find("Un calendrier"), all.body.find("Welcome."));
        assert!(first < last, "the latest comes first");
        for narrowed in [format!("question={question}"), "language=fr".to_owned(), "q=calendrier".to_owned()] {
            let found = public.get(&format!("/search?{narrowed}")).await;
            found.says(&["calendrier"]);
            found.is_silent_on(&["Welcome."]);
        }
        public.get(&format!("/search?in={session}&capacity=officer&from=2031-06-01")).await.says(&["Welcome."]);
        for nothing in ["capacity=government", "until=2031-05-01", "q=%2A"] {
            let found = public.get(&format!("/search?{nothing}")).await;
            assert!(!found.body.contains("class=\"said\""), "{nothing}: {}", found.body);
        }
        taken(officer.fill("/posts/1/withdraw", "/posts/1/withdraw", &[("why", "A slip.")]).await);
        public.get("/search").await.is_silent_on(&["Welcome."]);
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

#[test]
fn the_command_makes_the_index_anew_and_can_go_on_where_it_was_broken_off() {
    db::test::on_both_shared(async |db: Db, settings| {
        let rapporteur = |arguments: &[&str]| {
            let folder = tempfile::tempdir().expect("a folder");
            let mut command = Command::new(env!("CARGO_BIN_EXE_rapporteur"));
            command.args(arguments).current_dir(folder.path()).env("DATABASE_URL", &settings.url);
            let done = command.output().expect("the program runs");
            let (out, told) = (String::from_utf8_lossy(&done.stdout), String::from_utf8_lossy(&done.stderr));
            assert!(done.status.success(), "{out}{told}");
            (out.into_owned(), told.into_owned())
        };
        let (_, mut officer) = story(&db).await;
        let records = db.read(|tx| search::count(tx, RecordId(0))).await.expect("a count");
        db.write(move |tx| (1..=records).try_for_each(|id| search::remove(tx, RecordId(id))))
            .await
            .expect("it is lost");
        officer.get("/search?q=ministry+cost").await.says(&["Nothing was found."]);

        let (out, told) = rapporteur(&["search", "rebuild"]);
        assert_eq!(out, format!("The words of {records} records were made anew.\n"));
        assert_eq!(told, format!("{records} of {records} records, up to {records}\n"));
        officer.get("/search?q=ministry+cost").await.says(&["Barriers of <mark>ministries</mark>"]);

        let (out, _) = rapporteur(&["search", "rebuild", "--after", &records.to_string()]);
        assert_eq!(out, "The words of 0 records were made anew.\n");
    });
}
