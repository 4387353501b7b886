//! Comments in files: the draft that goes out and comes back, tables, and what is refused.

use db::Db;
use http::StatusCode;
use page::Reply;

use crate::kit::{Look, Story, TEXTS};

async fn send(story: &Story, round: &str, (name, bytes): (&str, &[u8])) -> Reply {
    let mut expert = story.signed_in(story.people.expert).await;
    let page = format!("{round}/files");
    expert.send_file(&page, &page, ("comment_file", name, bytes)).await
}

#[test]
fn a_table_is_read_shown_and_handed_in_once() {
    db::test::on_both(async |db: Db| {
        let story = Story::new(&db).await;
        let round = story.open_round(&[]).await;
        let csv = "Paragraph,Comment,Proposed text\n1 (a),Which office?,\n2,,Budgets come in spring.\n99,We mean the <annex>.,\n,,\nGeneral,Thanks.,\n";
        let csv = csv.replace("\n,,\n", "\n");
        let shown = send(&story, &round, ("C:\\My\\comments.csv", csv.as_bytes())).await;
        assert_eq!(shown.status, StatusCode::OK, "{}", shown.body);
        let preview = shown.led.clone().expect("a preview");
        assert!(preview.starts_with("/review-files/"), "{preview}");
        shown.says(&[
            "comments.csv",
            "Which office?",
            "<del>too early.</del>",
            "no such paragraph",
            "99",
            "We mean the &#60;annex&#62;.",
        ]);
        // Nothing is said yet, and the preview is nobody else's.
        assert!(story.json(story.public(), &round).await["comments"].as_array().expect("comments").is_empty());
        let mut other = story.signed_in(story.people.observer).await;
        assert_eq!(other.get(&preview).await.status, StatusCode::NOT_FOUND);
        let mut expert = story.signed_in(story.people.expert).await;
        let fields = [("comment_capacity", "expert"), ("comment_language", "en")];
        let handed = expert.fill(&preview, &preview, &fields).await;
        assert_eq!(handed.status, StatusCode::OK, "{}", handed.body);
        let told = |json: &serde_json::Value| {
            let all = json["comments"].as_array().expect("comments").clone();
            all.iter()
                .map(|one| format!("{} {} {}", one["paragraph"], one["named"], one["channel"]))
                .collect::<Vec<_>>()
        };
        let json = story.json(story.public(), &round).await;
        let wanted = ["null \"99\" \"file\"", "null null \"file\"", "\"1(a)\" null \"file\"", "\"2\" null \"file\""];
        assert_eq!(told(&json), wanted);
        assert_eq!(json["comments"][3]["proposed"], "Budgets come in spring.");
        // Handed in again, it is not said again.
        expert.get(&preview).await.says(&["was handed in"]);
        expert.post(&preview, &fields).await;
        assert_eq!(told(&story.json(story.public(), &round).await).len(), 4);
        assert!(db.read(record::rules::broken).await.expect("the rules").is_empty());
    });
}

/// Changes a part of a packed file.
fn changed(file: &[u8], part: &str, change: impl Fn(&str) -> String) -> Vec<u8> {
    use std::io::{Cursor, Read, Write};
    let mut old = zip::ZipArchive::new(Cursor::new(file)).expect("a packed file");
    let mut new = zip::ZipWriter::new(Cursor::new(Vec::new()));
    for at in 0..old.len() {
        let mut entry = old.by_index(at).expect("a part");
        let name = entry.name().expect("a name").into_owned();
        let mut text = String::new();
        entry.read_to_string(&mut text).expect("its text");
        let text = if name == part { change(&text) } else { text };
        new.start_file(name, zip::write::SimpleFileOptions::default()).expect("a part");
        new.write_all(text.as_bytes()).expect("its text");
    }
    new.finish().expect("a packed file").into_inner()
}

#[test]
fn the_draft_goes_out_as_a_word_file_and_comes_back_with_changes() {
    db::test::on_both(async |db: Db| {
        let story = Story::new(&db).await;
        let round = story.open_round(&[]).await;
        let file = story.public().get(&format!("{round}/draft")).await;
        assert!(file.bytes.starts_with(b"PK"));
        let same = send(&story, &round, ("draft.docx", &file.bytes)).await;
        assert_eq!(same.status, StatusCode::UNPROCESSABLE_ENTITY);
        same.says(&["no change and no comment"]);
        let tracked = "seldom</w:t></w:r><w:ins w:author=\"Focal point\"><w:r><w:t xml:space=\"preserve\"> or never</w:t></w:r></w:ins><w:r><w:t xml:space=\"preserve\">";
        let back = changed(&file.bytes, "word/document.xml", |xml| xml.replacen("seldom", tracked, 1));
        let shown = send(&story, &round, ("draft.docx", &back)).await;
        assert_eq!(shown.status, StatusCode::OK, "{}", shown.body);
        shown.says(&["<ins>or never </ins>", "Focal point"]);
    });
}

#[test]
fn the_table_to_fill_in_has_every_paragraph_in_three_formats() {
    db::test::on_both(async |db: Db| {
        let story = Story::new(&db).await;
        let round = story.open_round(&[]).await;
        for format in ["xlsx", "docx", "csv"] {
            let file = story.public().get(&format!("{round}/form?format={format}")).await;
            assert_eq!(file.status, StatusCode::OK, "{format}");
            // Empty as it is, it says nothing; it is known as a table.
            let reply = send(&story, &round, (&format!("table.{format}"), &file.bytes)).await;
            reply.says(&["no change and no comment"]);
        }
        // Its row for the whole draft is read as that, in each language in which the table goes out.
        for language in language::Language::ALL {
            let name = story.site.catalogue.message(language, "review-whole").to_string();
            let filled = format!("Paragraph,Comment\n{name},We welcome the draft.\n");
            let reply = send(&story, &round, ("table.csv", filled.as_bytes())).await;
            assert_eq!(reply.status, StatusCode::OK, "{name}");
            reply.says(&["We welcome the draft."]);
            reply.is_silent_on(&["no such paragraph"]);
        }
        let csv = story.public().get(&format!("{round}/form?format=csv&lang=ru")).await;
        csv.says(&["Пункт", "Предлагаемый текст", TEXTS[2]]);
        assert_eq!(story.public().get(&format!("{round}/form?format=pdf")).await.status, StatusCode::BAD_REQUEST);
    });
}

#[test]
fn a_file_that_cannot_be_read_is_refused_with_what_to_do() {
    db::test::on_both(async |db: Db| {
        let story = Story::new(&db).await;
        let round = story.open_round(&[]).await;
        let entities =
            changed(&story.public().get(&format!("{round}/draft")).await.bytes, "word/document.xml", |xml| {
                xml.replacen("?>", "?><!DOCTYPE w [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>", 1)
            });
        let refused: [(&str, &[u8], &str); 7] = [
            ("old.doc", b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1", "old format"),
            ("picture.png", b"\x89PNG\r\n\x1a\n", "neither a Word file nor a table"),
            ("scanned.pdf", b"%PDF-1.7\n%\xE2\xE3", "neither a Word file nor a table"),
            ("latin.csv", b"Paragraph,Comment\n1,Tr\xE8s bien\n", "not written in Unicode"),
            ("letter.txt", b"Dear colleagues", "no row that names its columns"),
            ("entities.docx", &entities, "XML entities"),
            ("empty.csv", b"", "Please choose a file"),
        ];
        for (name, bytes, says) in refused {
            let reply = send(&story, &round, (name, bytes)).await;
            assert_eq!(reply.status, StatusCode::UNPROCESSABLE_ENTITY, "{name}: {}", reply.body);
            reply.says(&[says]);
        }
        let large = vec![b'x'; redline::LARGEST + 1];
        send(&story, &round, ("large.csv", &large)).await.says(&["too large"]);
        let larger = vec![b'x'; 26 << 20];
        assert_eq!(send(&story, &round, ("larger.csv", &larger)).await.status, StatusCode::PAYLOAD_TOO_LARGE);
    });
}
