//! Adoption: what is asked at once, what waits for a transmittal, and that nothing is changed afterwards.

use db::Db;
use http::StatusCode;
use record::document::Role;
use record::{RecordId, ask, meeting};

use crate::kit::{Look, RECOMMENDATION, Story, hidden, number, taken};

#[test]
fn an_adopted_document_is_public_and_is_not_changed_any_more() {
    db::test::on_both(async |db: Db| {
        let mut story = Story::new(&db).await;
        let draft = story.draft().await;
        let first = story.paragraph(&draft, "1", "What the group found.").await;
        let adopt = format!("{draft}/adopt");
        story.officer.get(&adopt).await.says(&["1 paragraph, none of them a recommendation."]);
        taken(story.officer.fill(&adopt, &adopt, &[]).await);
        let page = story.public().get(&draft).await;
        page.says(&["adopted on", "What the group found."]);
        page.is_silent_on(&["Draft"]);
        story.public().get("/documents").await.says(&["LL/PSM/5/2"]);
        let ways = [
            (format!("{draft}/paragraphs"), vec![("paragraph_number", "2"), ("paragraph_text", "Too late.")]),
            (format!("/paragraphs/{first}"), vec![("paragraph_text", "Something else.")]),
            (adopt.clone(), vec![]),
        ];
        let before = db::test::digests(&db).await;
        for (way, fields) in &ways {
            let reply = story.officer.post(way, fields).await;
            assert_eq!(reply.status, StatusCode::CONFLICT, "{way}");
            reply.says(&["This is settled", "</html>"]);
            for words in fields.iter().map(|(_, words)| words).filter(|words| words.contains(' ')) {
                reply.says(&[&format!("{words}</textarea>")]);
            }
        }
        for page in [format!("{draft}/paragraphs/new"), format!("/paragraphs/{first}/edit"), adopt] {
            assert_eq!(story.officer.get(&page).await.status, StatusCode::CONFLICT, "{page}");
        }
        assert_eq!(db::test::digests(&db).await, before);
    });
}

#[test]
fn a_document_without_a_paragraph_is_not_adopted() {
    db::test::on_sqlite(async |db: Db| {
        let mut story = Story::new(&db).await;
        let draft = story.draft().await;
        let reply = story.officer.post(&format!("{draft}/adopt"), &[]).await;
        assert_eq!(reply.status, StatusCode::UNPROCESSABLE_ENTITY);
        reply.says(&["There is nothing to adopt yet: write the first paragraph."]);
        assert_eq!(story.public().get(&draft).await.status, StatusCode::NOT_FOUND);
    });
}

#[test]
fn the_page_says_that_all_are_asked_where_the_directory_does_not_tell_whom_the_words_mean() {
    db::test::on_sqlite(async |db: Db| {
        let mut story = Story::new(&db).await;
        let draft = story.draft().await;
        let mut fields = RECOMMENDATION;
        fields[3].1 = "developing country Parties\nGovernments";
        taken(story.write(&draft, &fields).await);
        let adopt = format!("{draft}/adopt");
        let page = story.officer.get(&adopt).await;
        page.says(&["developing country Parties, Governments</li>"]);
        page.is_silent_on(&["Of these Governments the directory does not tell which they are."]);
        page.is_silent_on(&["These are no institutions of the directory."]);
        fields[0].1 = "5";
        fields[3].1 = "donor Governments\nPartys";
        taken(story.write(&draft, &fields).await);
        let page = story.officer.get(&adopt).await;
        page.says(&["Of these Governments the directory does not tell which they are.", "<li>donor Governments</li>"]);
        page.is_silent_on(&["donor Governments, donor Governments"]);
        page.says(&["These are no institutions of the directory.", "<li>Partys</li>"]);
    });
}

#[test]
fn whoever_is_at_the_table_is_asked_with_the_adoption_and_governments_later() {
    db::test::on_both(async |db: Db| {
        let mut story = Story::new(&db).await;
        let draft = story.draft().await;
        taken(story.write(&draft, &RECOMMENDATION).await);
        let adopt = format!("{draft}/adopt");
        let page = story.officer.get(&adopt).await;
        page.says(&[
            "Asked at once",
            "Executive Secretary",
            "Asked when the transmittal is recorded",
            "Parties, other Governments",
        ]);
        taken(story.officer.fill(&adopt, &adopt, &[]).await);
        let id = story.json(&draft).await["paragraphs"][0]["id"].as_i64().map(RecordId).expect("a record");
        let asks = db.read(move |tx| ask::of_paragraph(tx, id)).await.expect("the asks");
        let asked: Vec<_> = asks.iter().map(|ask| (ask.addressee.as_str(), ask.role, ask.party.is_some())).collect();
        assert_eq!(asked, [("Executive Secretary", Role::Secretariat, false)]);
        let meeting = asks[0].meeting.as_ref().map(ToString::to_string);
        assert_eq!((asks[0].due, meeting.as_deref()), (None, Some("COP-MOP 7")), "the meeting has no date yet");
        let meetings = db.read(meeting::list).await.expect("the meetings");
        assert_eq!(meetings.len(), 1, "it is known now, so that it can get its date");
    });
}

#[test]
fn a_day_in_the_words_of_a_recommendation_is_its_due_date() {
    db::test::on_sqlite(async |db: Db| {
        let mut story = Story::new(&db).await;
        let draft = story.draft().await;
        let fields = [
            ("paragraph_number", "1"),
            ("paragraph_text", "Report"),
            ("force", "requested"),
            ("addressees", "Living Seeds Network"),
            ("timing", "by 31 March 2032"),
        ];
        taken(story.write(&draft, &fields).await);
        let adopt = format!("{draft}/adopt");
        taken(story.officer.fill(&adopt, &adopt, &[]).await);
        let id = story.json(&draft).await["paragraphs"][0]["id"].as_i64().map(RecordId).expect("a record");
        let asks = db.read(move |tx| ask::of_paragraph(tx, id)).await.expect("the asks");
        assert_eq!(
            asks.iter().map(|ask| ask.due.map(|day| day.to_string())).collect::<Vec<_>>(),
            [Some("2032-03-31".to_owned())]
        );
    });
}

#[test]
fn what_changed_since_it_was_shown_is_looked_at_again_before_it_is_adopted() {
    db::test::on_both(async |db: Db| {
        let mut story = Story::new(&db).await;
        let draft = story.draft().await;
        let first = story.paragraph(&draft, "1", "What the group found.").await;
        let adopt = format!("{draft}/adopt");
        let mut waiting = story.officer.clone();
        let shown = waiting.get(&adopt).await;
        taken(story.amend(first, &[("paragraph_number", "1"), ("paragraph_text", "Something else.")]).await);
        let reply = waiting.post(&adopt, &[("shown", hidden(&shown, "shown"))]).await;
        assert_eq!(reply.status, StatusCode::CONFLICT);
        reply.says(&["The document has changed since this page was shown.", "Adopt it now"]);
        assert_eq!(story.public().get(&draft).await.status, StatusCode::NOT_FOUND);
        taken(waiting.fill(&adopt, &adopt, &[]).await);
        story.public().get(&draft).await.says(&["Something else."]);
        assert!(!number(&draft).is_empty());
    });
}

#[test]
fn two_officers_who_adopt_at_the_same_moment_adopt_once() {
    db::test::on_both(async |db: Db| {
        let mut story = Story::new(&db).await;
        let draft = story.draft().await;
        taken(story.write(&draft, &RECOMMENDATION).await);
        let adopt = format!("{draft}/adopt");
        let (mut one, mut two) = (story.officer.clone(), story.officer.clone());
        // Both have the form before either sends it.
        let form = one.get(&adopt).await;
        let fields = [("shown", hidden(&form, "shown"))];
        let (first, second) = tokio::join!(one.post(&adopt, &fields), two.post(&adopt, &fields));
        let mut statuses = [first.status, second.status];
        statuses.sort_unstable();
        assert_eq!(statuses, [StatusCode::SEE_OTHER, StatusCode::CONFLICT]);
        let id = story.json(&draft).await["paragraphs"][0]["id"].as_i64().map(RecordId).expect("a record");
        let asks = db.read(move |tx| ask::of_paragraph(tx, id)).await.expect("the asks");
        assert_eq!(asks.len(), 1, "the Executive Secretary is asked once");
    });
}
