//! What becomes of comments: deciding, who may, what authors are told, and the table that is published.

use std::time::Duration;

use db::Db;
use http::StatusCode;
use record::comment;

use crate::kit::{Look, Story, taken};

/// Three comments: #1 on paragraph 1 by the focal point, #2 on all and #3 on paragraph 2 by the expert.
async fn three(story: &Story) -> String {
    let round = story.open_round(&[]).await;
    let [first, _, last] = story.paragraphs.map(|id| id.to_string());
    let proposal = [("comment_text", "Say never."), ("proposed_text", "The three focal points never meet.")];
    taken(story.comment(story.people.focal_point, &round, &first, &proposal).await);
    taken(story.comment(story.people.expert, &round, "all", &[("comment_text", "=A good draft.")]).await);
    taken(story.comment(story.people.expert, &round, &last, &[("comment_text", "Which budgets?")]).await);
    round
}

#[test]
fn comments_are_decided_one_by_one_and_several_at_once() {
    db::test::on_both(async |db: Db| {
        let story = Story::new(&db).await;
        let round = three(&story).await;
        let document = story.document;
        let waiting = async || db.read(move |tx| comment::waiting(tx, document)).await.expect("those that wait");
        assert_eq!(waiting().await.iter().map(|one| one.paragraph.clone()).collect::<Vec<_>>(), ["1", "", "2"]);
        let mut officer = story.signed_in(story.people.officer).await;
        let (page, way) = (format!("{round}/dispositions"), format!("{round}/dispositions"));
        officer.get(&page).await.says(&["#1", "#2", "#3", "Without a disposition: 3 of 3."]);
        let none = officer.fill(&page, &way, &[("disposition", "accepted")]).await;
        assert_eq!(none.status, StatusCode::UNPROCESSABLE_ENTITY);
        none.says(&["tick at least one"]);
        let unreasoned = officer.fill(&page, &way, &[("comment", "3"), ("disposition", "not-accepted")]).await;
        assert_eq!(unreasoned.status, StatusCode::UNPROCESSABLE_ENTITY);
        unreasoned.says(&["#disposition_reason", "value=\"3\" checked"]);
        let both =
            [("comment", "2"), ("comment", "3"), ("disposition", "partly"), ("disposition_reason", "Where it fits.")];
        taken(officer.fill(&page, &way, &both).await);
        let one = [("comment", "1"), ("disposition", "accepted"), ("taken_up", "Draft 2")];
        officer.fill(&page, &way, &one).await.says(&["Every comment has its disposition."]);
        assert!(waiting().await.is_empty());
        let paragraph = story.paragraphs[0];
        let accepted = db.read(move |tx| comment::accepted(tx, paragraph)).await.expect("what was accepted");
        assert_eq!(accepted[0].proposed.as_deref(), Some("The three focal points never meet."));
        // Decided otherwise: what was decided before stays on the record.
        let again = [("comment", "1"), ("disposition", "not-accepted"), ("disposition_reason", "They do.")];
        taken(officer.fill(&page, &way, &again).await);
        let rows = db::sql!("SELECT disposition FROM disposition WHERE comment = 1 ORDER BY ordinal");
        let kept: Vec<String> = db.read(move |tx| tx.rows(rows, &[], |row| row.get(0))).await.expect("the rows");
        assert_eq!(kept, ["accepted", "not-accepted"]);
        story.public().get(&round).await.says(&["not accepted", "They do."]);
    });
}

#[test]
fn of_many_comments_a_page_is_shown_at_once_and_again_where_its_form_has_a_fault() {
    db::test::on_both(async |db: Db| {
        let story = Story::new(&db).await;
        let round = story.open_round(&[]).await;
        for number in 1..=42 {
            let said = format!("Remark {number}.");
            taken(story.comment(story.people.expert, &round, "all", &[("comment_text", &said)]).await);
        }
        let mut officer = story.signed_in(story.people.officer).await;
        let way = format!("{round}/dispositions");
        let first = officer.get(&way).await;
        first.says(&["value=\"40\"", "42 of 42", "?page=2"]);
        first.is_silent_on(&["value=\"41\""]);
        let one = [("comment", "1"), ("disposition", "accepted")];
        taken(officer.fill(&format!("{way}?waiting=1"), &way, &one).await);
        let second = format!("{way}?waiting=1&page=2");
        let listed = officer.get(&second).await;
        listed.says(&["value=\"42\"", "41 of 42"]);
        listed.is_silent_on(&["value=\"41\""]);
        // Ticked on the second page, and without a reason.
        let fault = officer.fill(&second, &way, &[("comment", "42"), ("disposition", "not-accepted")]).await;
        assert_eq!(fault.status, StatusCode::UNPROCESSABLE_ENTITY);
        fault.says(&["value=\"42\" checked", "#disposition_reason"]);
        fault.is_silent_on(&["value=\"41\""]);
        officer.get(&format!("{way}?page=9223372036854775807")).await.says(&["41 of 42"]);
    });
}

#[test]
fn only_officers_and_those_charged_with_the_draft_decide() {
    db::test::on_both(async |db: Db| {
        let story = Story::new(&db).await;
        let round = three(&story).await;
        let way = format!("{round}/dispositions");
        let fields = [("comment", "1"), ("disposition", "accepted")];
        assert_eq!(story.public().get(&way).await.status, StatusCode::UNAUTHORIZED);
        for person in [story.people.focal_point, story.people.other_focal_point, story.people.moderator] {
            let mut other = story.signed_in(person).await;
            assert_eq!(other.get(&way).await.status, StatusCode::FORBIDDEN);
            assert_eq!(other.post(&way, &fields).await.status, StatusCode::FORBIDDEN);
        }
        let mut officer = story.signed_in(story.people.officer).await;
        let editor = [("review_addresses", "malik@story.example"), ("review_role", "editor")];
        taken(officer.fill(&format!("{round}/keep"), &format!("{round}/people"), &editor).await);
        let mut editor = story.signed_in(story.people.moderator).await;
        taken(editor.fill(&way, &way, &fields).await);
        // A comment of another round is not decided here.
        let other = story.round(&[("review_version", "Draft 2")]).await;
        let wrong = officer.post(&format!("{other}/dispositions"), &fields).await;
        assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY);
    });
}

#[test]
fn authors_are_told_once_and_of_all_together() {
    db::test::on_both(async |db: Db| {
        let story = Story::new(&db).await;
        let round = three(&story).await;
        let told = async || while review::tell(&story.site).await.expect("the job") {};
        let mut officer = story.signed_in(story.people.officer).await;
        let way = format!("{round}/dispositions");
        for number in ["2", "3"] {
            let fields = [("comment", number), ("disposition", "partly"), ("disposition_reason", "Where it fits.")];
            taken(officer.fill(&way, &way, &fields).await);
            told().await;
        }
        assert_eq!(story.mails("florencia@%").await.len(), 1, "only the invitation so far");
        story.clock.advance(Duration::from_hours(2));
        told().await;
        told().await;
        let mails = story.mails("florencia@%").await;
        assert_eq!(mails.len(), 2);
        let last = &mails[1];
        for words in ["#2", "#3", "2", "Where it fits.", "/table"] {
            assert!(last.contains(words), "{words} is missing: {last}");
        }
        assert_eq!(story.mails("luis@%").await.len(), 1, "nothing was decided about his");
    });
}

#[test]
fn the_table_is_taken_away_in_four_formats() {
    db::test::on_both(async |db: Db| {
        let story = Story::new(&db).await;
        let round = three(&story).await;
        let mut officer = story.signed_in(story.people.officer).await;
        let way = format!("{round}/dispositions");
        let one = [("comment", "1"), ("disposition", "accepted"), ("taken_up", "Draft 2")];
        taken(officer.fill(&way, &way, &one).await);
        let page = story.public().get(&format!("{round}/table")).await;
        page.says(&[
            "Without a disposition: 2 of 3.",
            "Say never.",
            "The three focal points never meet.",
            "Draft 2",
            "accepted",
        ]);
        let csv = story.public().get(&format!("{round}/table?format=csv")).await;
        let rows: Vec<&str> = csv.body.lines().collect();
        assert_eq!(rows.len(), 4);
        // The whole draft first; what a spreadsheet would take for a formula is marked as text.
        assert!(rows[1].starts_with("#2,Florencia Bustos,") && rows[1].contains(",'=A good draft.,"), "{}", rows[1]);
        assert!(rows[2].contains("#1,Luis Ferrán,Esmeria (Government),1,Say never.,"), "{}", rows[2]);
        assert!(rows[2].ends_with(",accepted,,Draft 2"), "{}", rows[2]);
        for format in ["xlsx", "docx"] {
            let file = story.public().get(&format!("{round}/table?format={format}&lang=ar")).await;
            assert!(file.bytes.starts_with(b"PK"), "{format}");
        }
    });
}
