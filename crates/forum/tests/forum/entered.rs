//! A Government writes a letter; an officer enters it: the words are the Government's, the letter stands beside them, and whoever
//! signed it is told.

use std::time::Duration;

use db::Db;
use http::StatusCode;
use page::{Browser, Reply};
use record::PersonId;

use crate::kit::{Forum, Look, Story, post as post_of, taken, write};

type File<'a> = (&'a str, &'a str, &'a [u8]);
type Fields<'a> = Vec<(&'a str, &'a str)>;

const LETTER: File<'static> = ("letter", "Letter 17.pdf", b"%PDF-1.4 signed");

/// What an officer types beside the letter.
fn words<'a>(way: &'a str, arrived: &'a str, text: &'a str) -> Fields<'a> {
    let how = [("capacity", "government"), ("way", way), ("arrived_on", arrived)];
    how.into_iter().chain([("language", "es"), ("parent", ""), ("text", text)]).collect()
}

/// An officer chooses who signed and enters the letter.
async fn enter(
    officer: &mut Browser,
    forum: &Forum,
    signer: PersonId,
    (fields, files): (&[(&str, &str)], &[File<'_>]),
) -> Reply {
    let action = format!("{}/letter", forum.topic);
    officer.fill_with(&format!("{action}?signer={signer}"), &action, fields, files).await
}

#[test]
fn what_a_government_wrote_by_letter_is_its_voice_and_says_who_entered_it() {
    db::test::on_both(async |db: Db| {
        let story = Story::new(&db).await;
        let forum = story.open_forum().await;
        story.clock.advance(Duration::from_hours(5 * 24));
        let mut officer = story.signed_in(story.people.officer).await;
        let way = format!("{}/letter", forum.topic);
        officer.get(&forum.topic).await.says(&[&format!("href=\"{way}\"")]);
        // Who signed it is found by a part of the name, or by the address.
        let found = officer.get(&format!("{way}?who=ferr%C3%A1n")).await;
        found.says(&["Luis Ferrán", &format!("?signer={}", story.people.focal_point), "for Esmeria (Government)"]);
        found.is_silent_on(&["Florencia Bustos"]);
        officer.get(&format!("{way}?who=luis@story")).await.says(&["Luis Ferrán"]);
        officer.get(&format!("{way}?who=nobody")).await.says(&["Nobody on the list has this name or address."]);
        let text = "Dos ministerios *no se hablan*.";
        let answered = [("answers", story.json(&forum.topic).await["questions"][0]["id"].to_string())];
        let mut fields = words("fax", "2031-06-05", text);
        fields.extend(answered.iter().map(|(name, value)| (*name, value.as_str())));
        let annex: File<'_> = ("letter", "annex.tif", b"II*");
        let reply = enter(&mut officer, &forum, story.people.focal_point, (&fields, &[LETTER, annex])).await;
        assert_eq!(taken(reply), "/posts/1");
        let page = story.public().get(&forum.topic).await;
        page.says(&["Luis Ferrán", "for Esmeria (Government)", "<em>no se hablan</em>", "Letter 17.pdf", "annex.tif"]);
        page.says(&[
            "entered by ",
            " (Secretariat) from a fax received on 5 June 2031",
            "datetime=\"2031-06-05T23:59:59Z",
        ]);
        page.is_silent_on(&["received after closing"]);
        let post = story.json("/posts/1").await;
        assert_eq!((&post["channel"], &post["party"]), (&"behalf".into(), &"Esmeria".into()));
        assert_eq!((&post["entered"]["way"], &post["entered"]["arrived"]), (&"fax".into(), &"2031-06-05".into()));
        assert_eq!(post["answers"].as_array().map(Vec::len), Some(1));
        // It counts as the Government's, and by letter.
        let figures = story.json(&format!("{}/participation", forum.page)).await;
        let total = &figures["total"];
        assert_eq!(
            (&total["posts"], &total["by_letter"], &total["otherwise"]),
            (&1.into(), &1.into(), &0.into()),
            "{figures}"
        );
        let esmeria = figures["by_party"].as_array().expect("Parties").iter().find(|party| party["name"] == "Esmeria");
        assert_eq!(esmeria.map(|party| &party["heard"]), Some(&"heard".into()), "{figures}");
        assert_eq!(db.read(record::rules::broken).await.expect("the rules are asked"), []);
        // The row of the log is the officer's, and what it protects names whoever signed.
        let found =
            db.read(|tx| record::content::find(tx, &record::content::Thing::Letter(record::contribution::Number(1))));
        let content = found.await.expect("a read").expect("a letter").content;
        assert_eq!((content.value("signed"), content.value("way")), ("Luis Ferrán", "fax"));
        assert_eq!(content.value("entered-by"), story.people.officer.to_string());
        let rows = db.read(|tx| {
            let statement =
                db::sql!("SELECT person FROM audit WHERE subject IN ('letter/1', 'contribution/1/1') ORDER BY id");
            tx.rows(statement, &[], |row| row.get::<PersonId>(0))
        });
        assert_eq!(rows.await.expect("rows"), [story.people.officer, story.people.officer]);
    });
}

#[test]
fn whoever_signed_gets_the_words_as_they_were_entered_and_can_answer() {
    db::test::on_both(async |db: Db| {
        let story = Story::new(&db).await;
        let forum = story.open_forum().await;
        let mut officer = story.signed_in(story.people.officer).await;
        let fields = words("letter", "2031-06-02", "No hay obstáculos.");
        taken(enter(&mut officer, &forum, story.people.focal_point, (&fields, &[LETTER])).await);
        while forum::tell(&story.site).await.expect("the notices") {}
        let signer = story.people.focal_point;
        let mails = db.read(move |tx| mail::list(tx, mail::MailId(i64::MAX), 100)).await.expect("the outbox");
        let own: Vec<_> = mails.iter().filter(|mail| mail.person == Some(signer)).collect();
        let told: Vec<_> = own.iter().filter(|mail| mail.message_id.starts_with("entered.")).collect();
        assert_eq!(told.len(), 1, "{own:?}");
        assert!(told[0].subject.contains("#1") && told[0].reply_to.is_some(), "{:?}", told[0]);
        assert!(
            told[0].text.contains("No hay obstáculos.") && told[0].text.contains("2 de junio de 2031"),
            "{}",
            told[0].text
        );
        // Of the post itself only the others are told.
        assert!(!own.iter().any(|mail| mail.message_id.starts_with("post.")), "{own:?}");
    });
}

#[test]
fn the_day_of_arrival_decides_whether_it_came_in_time() {
    db::test::on_both(async |db: Db| {
        let story = Story::new(&db).await;
        let forum = story.open_forum().await;
        story.clock.advance(Duration::from_hours(20 * 24));
        let mut officer = story.signed_in(story.people.officer).await;
        for (arrived, text) in [("2031-06-13", "En el último día."), ("2031-06-16", "Después.")] {
            let fields = words("letter", arrived, text);
            taken(enter(&mut officer, &forum, story.people.focal_point, (&fields, &[LETTER])).await);
        }
        let page = story.public().get(&forum.topic).await.body;
        let (first, second) = page.split_once("id=\"post-2\"").expect("two posts");
        assert!(!first.contains("received after closing") && second.contains("received after closing"), "{page}");
    });
}

#[test]
fn what_is_missing_is_said_at_its_place_and_the_words_stay() {
    db::test::on_sqlite(async |db: Db| {
        let story = Story::new(&db).await;
        let forum = story.open_forum().await;
        let mut officer = story.signed_in(story.people.officer).await;
        let before = db::test::digests(&db).await;
        let text = "No hay obstáculos.";
        let in_reply = [words("letter", "2031-06-02", text).as_slice(), &[("parent", "#99")]].concat();
        let in_reply: Vec<_> = in_reply.into_iter().filter(|field| *field != ("parent", "")).collect();
        let as_network = [words("letter", "2031-06-02", text).as_slice(), &[("capacity", "organization")]].concat();
        let as_network: Vec<_> = as_network.into_iter().filter(|field| field.1 != "government").collect();
        let html: File<'_> = ("letter", "letter.html", b"<p>");
        let cases: [(Fields<'_>, &[File<'_>], &str); 6] = [
            (words("letter", "2031-06-02", text), &[], "Attach the letter as it came."),
            (words("letter", "2031-06-02", text), &[html], "“letter.html” is of a kind that is not taken."),
            (words("letter", "2031-06-03", text), &[LETTER], "This day has not come yet."),
            (words("pigeon", "2031-06-02", text), &[LETTER], "Please choose one from the list."),
            (in_reply, &[LETTER], "There is no such post here."),
            (as_network, &[LETTER], "You cannot speak in this capacity here."),
        ];
        for (fields, files, said) in cases {
            let reply = enter(&mut officer, &forum, story.people.focal_point, (&fields, files)).await;
            assert_eq!(reply.status, StatusCode::UNPROCESSABLE_ENTITY, "{said}: {}", reply.body);
            reply.says(&[said, "No hay obstáculos.</textarea>", "Luis Ferrán"]);
        }
        // The file is kept for the next try, and nothing else.
        let changed: Vec<_> =
            db::test::digests(&db).await.into_iter().filter(|(name, digest)| before[name] != *digest).collect();
        assert_eq!(changed.iter().map(|(name, _)| *name).collect::<Vec<_>>(), ["upload", "upload_piece"]);
        let shown = officer.get(&format!("{}/letter?signer={}", forum.topic, story.people.focal_point)).await;
        shown.says(&["Letter 17.pdf"]);
        // Nobody speaks for whom they do not, and nobody but the Secretariat enters anything.
        let mut expert = story.signed_in(story.people.expert).await;
        let way = format!("{}/letter", forum.topic);
        assert_eq!(expert.get(&way).await.status, StatusCode::FORBIDDEN);
        let fields = [words("letter", "2031-06-02", text).as_slice(), &[("signer", "1")]].concat();
        assert_eq!(expert.fill_with("/forums", &way, &fields, &[LETTER]).await.status, StatusCode::FORBIDDEN);
        // A session with sub-topics takes no posts; a forum that was not announced has none yet.
        assert_eq!(officer.get(&format!("{}/letter", forum.first)).await.status, StatusCode::CONFLICT);
        let draft = story.draft().await;
        assert_eq!(officer.get(&format!("{}/letter", draft.topic)).await.status, StatusCode::CONFLICT);
        assert_eq!(db::test::digests(&db).await.len(), before.len());
    });
}

#[test]
fn a_letter_comes_in_pieces_and_is_kept_when_the_form_comes_back() {
    db::test::on_both(async |db: Db| {
        let story = Story::new(&db).await;
        let forum = story.open_forum().await;
        // Also after the forum has closed, when nobody posts any more.
        story.clock.advance(Duration::from_hours(20 * 24));
        let mut officer = story.signed_in(story.people.officer).await;
        let address = format!("{}/letter/uploads", forum.topic);
        let begun = officer.post(&address, &[("name", "fax.tif"), ("size", "10"), ("mark", "7"), ("parent", "")]).await;
        assert_eq!(begun.status, StatusCode::SEE_OTHER, "{}", begun.body);
        let upload = begun.location.expect("an upload");
        let kind = "application/octet-stream";
        let sender = officer.clone();
        let piece = async |from: &str, bytes: &[u8]| {
            let mut browser = sender.clone().with_header("upload-offset", from);
            browser.post_body(&upload, kind, bytes.to_vec()).await.status
        };
        assert_eq!(piece("0", b"II*+1").await, StatusCode::NO_CONTENT);
        let id = upload.rsplit('/').next().expect("a number").to_owned();
        let mut fields = words("fax", "2031-06-05", "Dos ministerios.");
        fields.push(("upload", &id));
        let unfinished = enter(&mut officer, &forum, story.people.focal_point, (&fields, &[])).await;
        assert_eq!(unfinished.status, StatusCode::UNPROCESSABLE_ENTITY);
        unfinished.says(&["“fax.tif” has not arrived whole."]);
        assert_eq!(piece("0", b"II*+1").await, StatusCode::CONFLICT, "it is there");
        assert_eq!(piece("5", b"23456").await, StatusCode::NO_CONTENT);
        taken(enter(&mut officer, &forum, story.people.focal_point, (&fields, &[])).await);
        let page = story.public().get(&forum.topic).await;
        let file = page.body.split("href=\"/files/").nth(1).and_then(|rest| rest.split('"').next()).expect("the fax");
        assert_eq!(story.public().get(&format!("/files/{file}")).await.bytes, b"II*+123456");
        officer
            .get(&format!("{}/letter?signer={}", forum.topic, story.people.focal_point))
            .await
            .is_silent_on(&["fax.tif"]);
        let mut expert = story.signed_in(story.people.expert).await;
        let refused = expert.post(&address, &[("name", "fax.tif"), ("size", "10"), ("mark", ""), ("parent", "")]).await;
        assert_eq!(refused.status, StatusCode::FORBIDDEN);
    });
}

#[test]
fn what_was_entered_wrongly_is_corrected_with_a_reason_and_the_signer_is_told_again() {
    db::test::on_both(async |db: Db| {
        let story = Story::new(&db).await;
        let forum = story.open_forum().await;
        let mut officer = story.signed_in(story.people.officer).await;
        let signer = story.people.focal_point;
        let fields = words("letter", "2031-06-02", "No hay obstaculos.");
        taken(enter(&mut officer, &forum, signer, (&fields, &[LETTER])).await);
        officer.get(&forum.topic).await.says(&["href=\"/posts/1/letter\""]);
        story.public().get(&forum.topic).await.is_silent_on(&["/posts/1/letter"]);
        let way = "/posts/1/letter";
        for (text, reason, said) in [
            ("Hay dos obstáculos.", " ", "Please fill this in."),
            ("No hay obstaculos.", "A slip.", "Nothing was changed."),
        ] {
            let fields = [("text", text), ("language", "es"), ("correction_reason", reason)];
            let refused = officer.fill(way, way, &fields).await;
            assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY, "{said}");
            refused.says(&[said]);
        }
        let fields =
            [("text", "Hay dos obstáculos."), ("language", "es"), ("correction_reason", "A line was left out.")];
        taken(officer.fill(way, way, &fields).await);
        let read = story.public().get("/posts/1/versions").await;
        read.says(&["No hay obstaculos.", "A line was left out.", "Anneke de Wit", "Version 2"]);
        let post = story.json("/posts/1").await;
        assert_eq!((&post["text"], &post["party"]), (&"Hay dos obstáculos.".into(), &"Esmeria".into()));
        assert_eq!(story.json("/posts/1/versions").await["versions"][0]["reason"], "A line was left out.");
        let mails = db.read(move |tx| mail::list(tx, mail::MailId(i64::MAX), 100)).await.expect("the outbox");
        let own: Vec<_> = mails.iter().filter(|mail| mail.person == Some(signer)).collect();
        let told: Vec<_> = own.iter().filter(|mail| mail.message_id.starts_with("entered.1")).collect();
        assert_eq!(told.len(), 2, "{own:?}");
        assert!(
            told[0].text.contains("A line was left out.") && told[0].text.contains("Hay dos obstáculos."),
            "{told:?}"
        );
        assert_eq!(db.read(record::rules::broken).await.expect("the rules are asked"), []);
        // Nobody else corrects it, the signer neither: they answer, or write again; and no other post is corrected so.
        for other in [signer, story.people.moderator] {
            assert_eq!(story.signed_in(other).await.get(way).await.status, StatusCode::FORBIDDEN);
        }
        taken(write(&mut officer, &forum.topic, &post_of("officer", "A post.")).await);
        assert_eq!(officer.get("/posts/2/letter").await.status, StatusCode::NOT_FOUND);
    });
}

#[test]
fn a_letter_is_entered_for_those_on_the_list_and_of_a_day_on_which_it_can_have_come() {
    db::test::on_sqlite(async |db: Db| {
        let story = Story::new(&db).await;
        let forum = story.open_forum().await;
        let mut officer = story.signed_in(story.people.officer).await;
        let way = format!("{}/letter", forum.topic);
        let unlisted = officer.get(&format!("{way}?signer={}", story.people.other_focal_point)).await;
        unlisted.says(&["is not on the list of participants of this forum", &format!("{}/participants", forum.page)]);
        unlisted.says(&["name=\"who\""]);
        unlisted.is_silent_on(&["name=\"arrived_on\"", "Nobody on the list has this name"]);
        for (day, said) in [
            ("1900-01-01", "It cannot have come before the forum was set up."),
            ("2031-05-31", "It cannot have come before the forum was set up."),
            ("2031-06-03", "This day has not come yet."),
        ] {
            let fields = words("letter", day, "No hay obstáculos.");
            let reply = enter(&mut officer, &forum, story.people.focal_point, (&fields, &[LETTER])).await;
            assert_eq!(reply.status, StatusCode::UNPROCESSABLE_ENTITY, "{day}");
            reply.says(&[said, "No hay obstáculos.</textarea>"]);
        }
        let fields = words("letter", "2031-06-01", "No hay obstáculos.");
        taken(enter(&mut officer, &forum, story.people.focal_point, (&fields, &[LETTER])).await);
    });
}
