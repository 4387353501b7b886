//! Reading a report in: it becomes a document, and whom it names waits for an officer's word.

use db::Db;
use http::StatusCode;

use crate::kit::{Look, Story, taken};

const REPORT: &str = "\
Report of the Expert Group on Nets

LL/NETS/1/4

1. The Expert Group on Nets met on 3 and 4 February 2030. Twelve experts took part.

2. The meeting was co-chaired by Ms. Pia Holm (Esmeria) and Mr. Rui de Castro (Avaria). Ms. Bo Lin (Esmeria) served as \
rapporteur.

Conclusions and recommendations

3. The Expert Group recommends that Parties:
(a) Mark all nets by 31 March 2033;
(b) Keep registers of nets that are lost.

4. The Expert Group further recommends that the Secretariat circulate a questionnaire on lost nets.
";

async fn read(story: &mut Story) -> String {
    let fields = [("report_text", REPORT), ("document_language", "en")];
    let led = taken(story.officer.fill("/documents/read", "/documents/read", &fields).await);
    led.strip_suffix("/reading").expect("what was read is shown first").to_owned()
}

#[test]
fn a_report_becomes_a_document_with_its_recommendations() {
    db::test::on_both(async |db: Db| {
        let mut story = Story::new(&db).await;
        let document = read(&mut story).await;
        let json = story.json(&document).await;
        assert_eq!((json["symbol"].as_str(), json["state"].as_str()), (Some("LL/NETS/1/4"), Some("adopted")));
        let of = |number: &str| {
            let paragraphs = json["paragraphs"].as_array().expect("paragraphs");
            paragraphs.iter().find(|one| one["number"] == number).unwrap_or_else(|| panic!("{number} is read")).clone()
        };
        assert_eq!(of("3(a)")["recommendation"]["force"].as_str(), Some("recommended"));
        assert_eq!(of("3(b)")["recommendation"]["addressees"][0]["role"].as_str(), Some("parties"), "from its chapeau");
        assert!(of("2")["recommendation"].is_null());
        story.public().get(&document).await.says(&["LL/NETS/1/4", "Mark all nets"]);
        story.officer.get(&format!("{document}/reading")).await.says(&["Pia Holm", "3 of 3 waiting for a decision"]);
    });
}

#[test]
fn people_whom_it_names_are_proposals_until_an_officer_decides() {
    db::test::on_both(async |db: Db| {
        let mut story = Story::new(&db).await;
        let document = read(&mut story).await;
        let way = format!("{document}/proposals");
        assert_eq!(story.public().get(&way).await.status, StatusCode::UNAUTHORIZED);
        let known = async || {
            let named = db::sql!(
                "SELECT family, email FROM person WHERE family IN ('Holm', 'Castro', 'de Castro', 'Lin') ORDER BY family"
            );
            let people = db
                .read(move |tx| tx.rows(named, &[], |row| Ok((row.get::<String>(0)?, row.get::<Option<String>>(1)?))));
            people.await.expect("the directory")
        };
        assert_eq!(known().await, [], "nobody is known by being named");
        let page = story.officer.get(&way).await;
        let id = |name: &str| {
            let row =
                page.body.split("<tr>").find(|row| row.contains(name)).unwrap_or_else(|| panic!("{name} is proposed"));
            row.split("value=\"").nth(1).and_then(|rest| rest.split('"').next()).expect("a box to tick").to_owned()
        };
        let (pia, bo) = (id("Pia Holm"), id("Bo Lin"));
        taken(story.officer.fill(&way, &way, &[("proposal", &pia), ("decision", "confirmed")]).await);
        taken(story.officer.fill(&way, &way, &[("proposal", &bo), ("decision", "rejected")]).await);
        assert_eq!(known().await, [("Holm".to_owned(), None)], "confirmed, without an address: it is no account");
        let decided = story.officer.get(&way).await;
        decided.says(&["confirmed", "rejected", "Rui de Castro"]);
        // What is decided is not decided again.
        let again = story.officer.fill(&way, &way, &[("proposal", &bo), ("decision", "confirmed")]).await;
        assert_eq!(again.status, StatusCode::UNPROCESSABLE_ENTITY);
        again.says(&["Please choose at least one that has not been decided yet."]);
        let neither =
            story.officer.fill(&way, &way, &[("proposal", &id("Rui de Castro")), ("decision", "perhaps")]).await;
        neither.says(&["Please confirm or reject."]);
        assert_eq!(known().await.len(), 1);
    });
}

#[test]
fn a_person_who_is_known_is_not_made_twice() {
    db::test::on_both(async |db: Db| {
        let mut story = Story::new(&db).await;
        let report = REPORT.replace("Ms. Pia Holm (Esmeria)", "Ms. Florencia Bustos (Esmeria)");
        let fields = [("report_text", report.as_str()), ("document_language", "en")];
        let led = taken(story.officer.fill("/documents/read", "/documents/read", &fields).await);
        let way = led.replace("/reading", "/proposals");
        let page = story.officer.get(&way).await;
        let row = page.body.split("<tr>").find(|row| row.contains("Florencia Bustos")).expect("she is proposed");
        let id = row.split("value=\"").nth(1).and_then(|rest| rest.split('"').next()).expect("a box to tick");
        taken(story.officer.fill(&way, &way, &[("proposal", id), ("decision", "confirmed")]).await);
        let count = db::sql!("SELECT count(*) FROM person WHERE family = 'Bustos'");
        let count: i64 = db.read(move |tx| tx.one(count, &[], |row| row.get(0))).await.expect("a count");
        assert_eq!(count, 1);
    });
}

#[test]
fn what_cannot_be_read_is_said_and_stays_in_the_form() {
    db::test::on_sqlite(async |db: Db| {
        let mut story = Story::new(&db).await;
        read(&mut story).await;
        let cases = [
            (REPORT, "Another document already has this symbol.", "symbol"),
            ("Once upon a time there was a net.", "No numbered paragraph was found in this text.", "report_text"),
            ("1. A paragraph and no symbol.", "No symbol was found in the text. Please give one.", "symbol"),
            ("", "Please fill this in.", "report_text"),
        ];
        for (text, said, field) in cases {
            let fields = [("report_text", text), ("document_language", "en")];
            let reply = story.officer.fill("/documents/read", "/documents/read", &fields).await;
            assert_eq!(reply.status, StatusCode::UNPROCESSABLE_ENTITY, "{said}");
            reply.says(&[said, &format!("href=\"#{field}\""), text.lines().next().unwrap_or_default()]);
        }
        // A draft has no reading.
        let draft = story.draft().await;
        assert_eq!(story.officer.get(&format!("{draft}/reading")).await.status, StatusCode::NOT_FOUND);
    });
}
