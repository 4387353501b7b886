//! Taking a document away: as text in the form of United Nations papers, as an HTML file, with its sources as notes.

use db::Db;
use http::StatusCode;
use language::{Language, Localized};
use record::contribution::{self, Capacity, Channel, NewContribution, State, Text};
use record::request::{self, NewRequest};
use record::{Actor, Circles, Kind, PartyId, RecordId, Tie, citation};

use crate::kit::{Look, RECOMMENDATION, Story, taken};

/// Somebody said something for a Party, and a paragraph rests on it.
async fn rests_on(db: &Db, paragraph: RecordId, who: &'static str, party: PartyId) {
    let at = "2031-06-10T12:00:00Z".parse().expect("an instant");
    let said = db.write(move |tx| {
        let nobody = Actor::default();
        let (title, body) = (Localized::only(Language::English, "A topic"), Localized::default());
        let new = NewRequest {
            kind: Kind::Topic,
            parent: None,
            ordinal: 1,
            number: "",
            title: &title,
            body: &body,
            state: "published",
            visible: Circles::PUBLIC,
            window: None,
            released: None,
        };
        let topic = request::insert(tx, &nobody, &new, at)?;
        let text = Text { text: "Words.".to_owned(), html: "<p>Words.</p>".to_owned(), renderer: 1 };
        let new = NewContribution {
            kind: Kind::Post,
            request: topic,
            parent: None,
            capacity: Capacity::Expert,
            party: Some(party),
            who,
            channel: Channel::Web,
            language: Language::English,
            text: &text,
            state: State::Published,
            visible: Circles::PUBLIC,
        };
        let post = contribution::insert(tx, &nobody, &new, at)?;
        citation::insert(tx, paragraph, Tie::RestsOn, post.id, None, at)
    });
    said.await.expect("it was said");
}

/// An adopted report with a tree of paragraphs, an annex and two sources.
async fn report(db: &Db, story: &mut Story) -> String {
    let draft = story.draft().await;
    let fields = [
        ("paragraph_number", "1"),
        ("heading", "What was found"),
        (
            "paragraph_text",
            "The ministries of most Parties meet once a year, and hardly ever decide anything when they do.",
        ),
    ];
    taken(story.write(&draft, &fields).await);
    let one = story.paragraph(&draft, "1(a)", "Where they meet, it is by chance.").await;
    let two = story.paragraph(&draft, "1(a)(i)", "Over an informal lunch.").await;
    taken(story.write(&draft, &RECOMMENDATION).await);
    taken(story.write(&draft, &[("paragraph_number", "1"), ("annex", "I"), ("paragraph_text", "A list.")]).await);
    rests_on(db, one, "Florencia Bustos", story.people.esmeria).await;
    rests_on(db, one, "Kwabena Asare", story.people.avaria).await;
    rests_on(db, two, "Luis Ferrán", story.people.esmeria).await;
    taken(story.officer.fill(&format!("{draft}/adopt"), &format!("{draft}/adopt"), &[]).await);
    draft
}

#[test]
fn it_leaves_as_text_in_the_form_of_united_nations_papers() {
    db::test::on_both(async |db: Db| {
        let mut story = Story::new(&db).await;
        let report = report(&db, &mut story).await;
        let text = story.public().get(&format!("{report}?format=txt&notes=names")).await;
        assert_eq!(text.status, StatusCode::OK);
        insta::assert_snapshot!("text", text.body);
        let numbers = story.public().get(&format!("{report}?format=txt&notes=1")).await;
        numbers.says(&["Based on #1, #2."]);
        numbers.is_silent_on(&["Florencia"]);
        let plain = story.public().get(&format!("{report}?format=txt")).await;
        plain.is_silent_on(&["#1", "[1]", "Notes"]);
        assert!(text.body.lines().all(|line| line.chars().count() <= 76), "no line is wider than the sheet");
    });
}

#[test]
fn it_leaves_as_one_html_file_whose_speakers_are_named_only_when_asked() {
    db::test::on_both(async |db: Db| {
        let mut story = Story::new(&db).await;
        let report = report(&db, &mut story).await;
        let file = story.public().get(&format!("{report}?format=html&notes=names")).await;
        file.says(&[
            "<!DOCTYPE html>",
            "Distr.: General",
            "Based on #1 (Florencia Bustos), #2 (Kwabena Asare).",
            "class=\"p l2\" id=\"p-1-a-i\"",
        ]);
        file.says(&["invented", "<h2>Annex I</h2>", "http://story.example/documents/"]);
        file.is_silent_on(&["<script", "href=\"/"]);
        let file = story.public().get(&format!("{report}?format=html")).await;
        file.is_silent_on(&["Florencia", "Based on", "<sup>"]);
        let page = story.public().get(&format!("{report}?notes=1")).await;
        page.says(&["<bdi>#1</bdi>", "id=\"note-2\""]);
        page.is_silent_on(&["Florencia"]);
    });
}

#[test]
fn a_document_in_arabic_reads_from_the_right_in_every_form() {
    db::test::on_sqlite(async |db: Db| {
        let mut story = Story::new(&db).await;
        let fields = [("symbol", "LL/3"), ("document_title", "تقرير الفريق"), ("document_language", "ar")];
        let draft = taken(story.begin(&fields).await);
        story.paragraph(&draft, "1", "تجتمع الوزارات مرة في السنة.").await;
        story
            .officer
            .get(&draft)
            .await
            .says(&["<article class=\"paper\" lang=\"ar\" dir=\"rtl\">", "<html lang=\"en\""]);
        story.officer.get(&format!("{draft}?format=html")).await.says(&["<html lang=\"ar\" dir=\"rtl\">", "العربية"]);
    });
}
