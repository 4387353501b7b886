//! From the plan in a report an officer sets up a forum: read in, proposed, chosen, opened.

use db::{Chance, Clock, Db};
use http::StatusCode;
use page::{Browser, Reply};
use rapporteur::settings::Settings;
use record::PersonId;
use record::test::People;
use serde_json::Value;

pub const WITH_PLAN: &str = include_str!("reports/with_plan.txt");
pub const WITHOUT_PLAN: &str = include_str!("reports/without_plan.txt");

struct Story {
    router: axum::Router,
    people: People,
    db: Db,
}

impl Story {
    async fn new(db: &Db) -> Self {
        let clock = Clock::fixed("2031-04-14T08:00:00Z".parse().expect("an instant"));
        let site = rapporteur::site(db.clone(), clock, Chance::seeded(3), &Settings::default(), false);
        let people = db.write(record::test::people).await.expect("the people of the story");
        Story { router: page::router(site.expect("the site")), people, db: db.clone() }
    }

    async fn signed_in(&self, person: PersonId) -> Browser {
        let token = record::test::sign_in(&self.db, person).await;
        Browser::new(self.router.clone()).with_cookie("sign-in", &token)
    }

    async fn officer(&self) -> Browser {
        self.signed_in(self.people.officer).await
    }
}

/// Reads a report in; gives the path of its document.
async fn read_in(officer: &mut Browser, text: &str, symbol: &str) -> String {
    let fields = [("report_text", text), ("symbol", symbol), ("document_language", "en")];
    let reply = officer.fill("/documents/read", "/documents/read", &fields).await;
    let led = reply.location.unwrap_or_else(|| panic!("{}: {}", reply.status, reply.body));
    led.strip_suffix("/reading").expect("what was read").to_owned()
}

fn form_of(document: &str) -> String {
    format!("/forums/plan?document={}", document.rsplit('/').next().unwrap_or_default())
}

async fn json(browser: &mut Browser, path: &str) -> Value {
    let reply = browser.get(path).await;
    serde_json::from_str(&reply.body).unwrap_or_else(|error| panic!("{path}: {error}: {}", reply.body))
}

fn says(reply: &Reply, words: &[&str]) {
    for word in words {
        assert!(reply.body.contains(word), "{word:?} is missing ({}):\n{}", reply.status, reply.body);
    }
}

/// The fields of the form for the report with a plan, as an officer leaves them who changes one title.
const FILLED: [(&str, &str); 14] = [
    ("title", "Seed on its way"),
    ("opens_on", "2031-05-19"),
    ("closes_on", ""),
    ("part-1", "Exchange between collections"),
    ("part-2", "What is asked for"),
    ("part-3", "What stops a parcel on its way"),
    ("part-4", "Money for collections"),
    ("questions-2", "1"),
    ("questions-2", "4"),
    ("questions-3", "1"),
    ("questions-3", "2"),
    ("questions-4", "2"),
    ("questions-4", "3"),
    ("place-1", "4"),
];

/// The same with other values for one field.
fn with<'a>(name: &'a str, values: &[&'a str]) -> Vec<(&'a str, &'a str)> {
    let mut fields: Vec<(&str, &str)> = FILLED.into_iter().filter(|(field, _)| *field != name).collect();
    fields.extend(values.iter().map(|value| (name, *value)));
    fields
}

#[test]
fn an_officer_sets_up_the_forum_that_a_report_plans() {
    db::test::on_both(async |db: Db| {
        let story = Story::new(&db).await;
        let mut officer = story.officer().await;
        let document = read_in(&mut officer, WITH_PLAN, "").await;
        let path = form_of(&document);
        let link = format!("href=\"{path}\">Set up the forum that this report plans</a>");
        says(&officer.get(&document).await, &[&link]);
        says(&officer.get(&format!("{document}/reading")).await, &[&link]);
        let public = Browser::new(story.router.clone()).get(&document).await;
        assert!(public.status.is_success() && !public.body.contains(&path), "the public is not offered it");

        let form = officer.get(&path).await;
        says(&form, &["3 weeks", "Vera Kolm (Avaria)", "value=\"2031-05-12\"", "value=\"2031-06-01\"", "Not placed"]);
        says(
            &form,
            &["Sub-topic (ii)", "1. Where was your last parcel stopped?", "What should the Panel ask next time?"],
        );
        let reply = officer.fill(&path, "/forums/plan", &FILLED).await;
        let forum = json(&mut officer, &format!("{}?format=json", reply.location.expect("the forum"))).await;
        assert_eq!(forum["title"], "Seed on its way");
        assert_eq!(forum["opens"], "2031-05-19T00:00:00Z");
        assert_eq!(forum["closes"], "2031-06-08T23:59:59.999Z", "three weeks, as planned");
        assert_eq!(forum["mandated_by"][0]["number"], "5", "the paragraph that plans it, not the item");
        let sessions = forum["sessions"].as_array().expect("sessions");
        let [first, second] = sessions.as_slice() else { panic!("two sessions: {forum}") };
        assert_eq!((&first["number"], &first["title"]), (&"I".into(), &"Exchange between collections".into()));
        assert_eq!(first["questions"], Value::Array(Vec::new()));
        assert_eq!(first["topics"][0]["title"], "What is asked for", "a title that the officer changed");
        let asked = |part: &Value| -> Vec<String> {
            let texts = part["questions"].as_array().expect("questions").iter();
            texts.map(|question| question["text"].as_str().unwrap_or_default().to_owned()).collect()
        };
        assert_eq!(
            asked(&first["topics"][0]),
            ["Who asks you for seed, and how often?", "How long does an answer take?"]
        );
        let placed = [
            "Who pays for the cold room?",
            "What was given up for lack of money?",
            "What should the Panel ask next time?",
        ];
        assert_eq!(asked(second), placed);
        says(&officer.get(&path).await, &["Set up from it already", ">Seed on its way</a>"]);
        assert!(second["moderators"].as_array().expect("moderators").is_empty(), "named, and nobody yet");
    });
}

#[test]
fn what_is_wrong_is_said_at_its_field_and_nothing_typed_is_lost() {
    db::test::on_both(async |db: Db| {
        let story = Story::new(&db).await;
        let mut officer = story.officer().await;
        let path = form_of(&read_in(&mut officer, WITH_PLAN, "").await);
        let count = "Please choose two or three questions for this place.";
        let refused: [(&str, &[&str], &str, &str); 6] = [
            ("questions-2", &[], "questions-2-fault", count),
            ("questions-2", &["1", "2", "3", "4"], "questions-2-fault", count),
            ("place-1", &["3"], "", ""),
            ("part-2", &["  "], "part-2-fault", "Sub-topic (i), Title"),
            ("closes_on", &["2031-05-18"], "closes_on-fault", "It must close after it opens."),
            ("opens_on", &["soon"], "opens_on-fault", "value=\"soon\""),
        ];
        for (name, values, fault, words) in refused {
            let reply = officer.fill(&path, "/forums/plan", &with(name, values)).await;
            if fault.is_empty() {
                // Two of its own and one more: three.
                assert!(reply.location.is_some(), "{name}: {}", reply.body);
                continue;
            }
            assert_eq!(reply.status, StatusCode::UNPROCESSABLE_ENTITY, "{name}");
            says(&reply, &[fault, words, "value=\"Seed on its way\""]);
            says(
                &reply,
                &["name=\"questions-3\" value=\"2\" checked", "<option value=\"4\" selected>Session II</option>"],
            );
        }
        let forums = json(&mut officer, "/forums?format=json").await;
        assert_eq!(forums.as_array().map(Vec::len), Some(1), "what was refused left nothing: {forums}");
    });
}

#[test]
fn only_an_officer_sets_up_a_forum_and_only_from_a_report() {
    db::test::on_both(async |db: Db| {
        let story = Story::new(&db).await;
        let mut officer = story.officer().await;
        let path = form_of(&read_in(&mut officer, WITH_PLAN, "").await);
        let document = path.rsplit('=').next().unwrap_or_default().to_owned();
        let mut fields = FILLED.to_vec();
        fields.push(("document", &document));
        for person in [story.people.focal_point, story.people.moderator] {
            let mut other = story.signed_in(person).await;
            assert_eq!(other.get(&path).await.status, StatusCode::FORBIDDEN);
            assert_eq!(other.post("/forums/plan", &fields).await.status, StatusCode::FORBIDDEN);
        }
        let mut public = Browser::new(story.router.clone());
        assert_eq!(public.post("/forums/plan", &fields).await.status, StatusCode::UNAUTHORIZED);
        assert_eq!(json(&mut public, "/forums?format=json").await, Value::Array(Vec::new()));

        let written = [("symbol", "LL/SX/1"), ("document_title", "A note"), ("document_language", "en")];
        let reply = officer.fill("/documents/new", "/documents", &written).await;
        let note = form_of(&reply.location.expect("a document"));
        assert_eq!(officer.get(&note).await.status, StatusCode::NOT_FOUND, "it was read from no report");
        assert_eq!(officer.get("/forums/plan").await.status, StatusCode::NOT_FOUND);
    });
}

#[test]
fn a_report_without_a_plan_gets_the_usual_forum_and_the_page_says_so() {
    db::test::on_both(async |db: Db| {
        let story = Story::new(&db).await;
        let mut officer = story.officer().await;
        let document = read_in(&mut officer, WITHOUT_PLAN, "LL/QR/1/3").await;
        let path = form_of(&document);
        says(&officer.get(&format!("{document}/reading")).await, &["the report plans none"]);
        says(&officer.get(&path).await, &["LL/QR/1/3 plans no forum", "Not stated; two weeks are usual."]);
        let fields = [("title", "Quiet roads"), ("opens_on", "2031-05-19"), ("part-1", "Roads at night")];
        let reply = officer.fill(&path, "/forums/plan", &fields).await;
        let forum = json(&mut officer, &format!("{}?format=json", reply.location.expect("the forum"))).await;
        assert_eq!(forum["closes"], "2031-06-01T23:59:59.999Z");
        assert_eq!(forum["sessions"][0]["title"], "Roads at night");
        let walk = json(&mut officer, &format!("/records/{}?format=json", forum["id"])).await;
        assert_eq!(walk["comes_from"][0]["number"], "LL/QR/1/3", "it rests on the report: {walk}");
    });
}
