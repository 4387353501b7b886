//! The words of a post: Markdown that does no harm, six languages in their direction, and slips in the form.

use db::Db;
use http::StatusCode;

use crate::kit::{Look, Story, hidden, post, taken, write};

#[test]
fn markdown_is_shown_and_a_script_is_text() {
    db::test::on_sqlite(async |db: Db| {
        let story = Story::new(&db).await;
        let forum = story.open_forum().await;
        let text = "**Once a year**, see #1.\n\n<script>alert(1)</script>\n\n<img src=x onerror=alert(1)>\n\n\
                    [here](javascript:alert(1)) and [there](https://ministry.example/)";
        let mut expert = story.signed_in(story.people.expert).await;
        let shown = write(&mut expert, &forum.topic, &post("expert", text)).await;
        shown.says(&["<strong>Once a year</strong>", "href=\"/posts/1\"", "href=\"https://ministry.example/\""]);
        shown.is_silent_on(&["<script>alert", "<img", "javascript:alert"]);
        let json = story.json("/posts/1").await;
        assert_eq!(json["text"].as_str(), Some(text), "what was written is kept as it was written");
    });
}

#[test]
fn a_post_in_arabic_reads_from_the_right_on_a_page_in_english() {
    db::test::on_both(async |db: Db| {
        let story = Story::new(&db).await;
        let forum = story.open_forum().await;
        let mut expert = story.signed_in(story.people.expert).await;
        let words = "تجتمع الوزارات مرة في السنة.";
        let fields = [("capacity", "expert"), ("language", "ar"), ("text", words)];
        write(&mut expert, &forum.topic, &fields).await.says(&[
            "class=\"said\" lang=\"ar\" dir=\"rtl\"",
            words,
            "العربية",
        ]);
        let arabic = story.public().get(&format!("{}?lang=ar", forum.topic)).await;
        arabic.says(&["<html lang=\"ar\" dir=\"rtl\"", "<span lang=\"en\" dir=\"ltr\">Between ministries</span>"]);
    });
}

#[test]
fn a_forum_is_read_in_the_language_that_was_chosen_where_there_are_words_in_it() {
    db::test::on_both(async |db: Db| {
        let story = Story::new(&db).await;
        let forum = story.forum().await;
        let mut officer = story.signed_in(story.people.officer).await;
        let wording = format!("/requests/{}/wording", crate::kit::number(&forum.topic));
        let fields = [("language", "fr"), ("title", "Entre ministères"), ("introduction", "")];
        taken(officer.fill(&wording, &wording, &fields).await);
        story.public().get(&format!("{}?lang=fr", forum.topic)).await.says(&["<h1>Entre ministères</h1>"]);
        story
            .public()
            .get(&format!("{}?lang=es", forum.topic))
            .await
            .says(&["<span lang=\"en\" dir=\"ltr\">Between ministries</span>"]);
        let reply =
            officer.fill(&wording, &wording, &[("language", "fr"), ("title", ""), ("introduction", "Gardé")]).await;
        assert_eq!(reply.status, StatusCode::UNPROCESSABLE_ENTITY);
        reply.says(&["Please fill this in.", "Gardé"]);
    });
}

#[test]
fn words_that_somebody_else_changed_meanwhile_are_shown_beside_what_was_typed() {
    db::test::on_both(async |db: Db| {
        let story = Story::new(&db).await;
        let forum = story.forum().await;
        let mut officer = story.signed_in(story.people.officer).await;
        let way = format!("/requests/{}/wording", crate::kit::number(&forum.topic));
        let shown = officer.get(&way).await;
        let french = [("language", "fr"), ("title", "Entre ministères"), ("introduction", "")];
        taken(officer.fill(&way, &way, &french).await);
        let mine = |shown, language, title| {
            [("shown", shown), ("language", language), ("title", title), ("introduction", "À moi")]
        };
        let stale = officer.post(&way, &mine(hidden(&shown, "shown"), "fr", "D’un ministère")).await;
        assert_eq!(stale.status, StatusCode::CONFLICT);
        stale.says(&["Somebody else changed these words meanwhile", "<b>Entre ministères</b>", "À moi</textarea>"]);
        stale.says(&["value=\"D’un ministère\""]);
        // Another language is nobody's concern, and what was seen by now may be replaced.
        let spanish = officer.post(&way, &mine(hidden(&shown, "shown"), "es", "Entre ministerios")).await;
        assert_eq!(spanish.status, StatusCode::SEE_OTHER);
        let again = officer.post(&way, &mine(hidden(&stale, "shown"), "fr", "D’un ministère")).await;
        assert_eq!(again.status, StatusCode::SEE_OTHER);
        story.public().get(&format!("{}?lang=fr", forum.topic)).await.says(&["<h1>D’un ministère</h1>"]);
    });
}

#[test]
fn a_slip_in_a_post_is_said_at_its_field_and_loses_nothing() {
    db::test::on_sqlite(async |db: Db| {
        let story = Story::new(&db).await;
        let forum = story.open_forum().await;
        let mut expert = story.signed_in(story.people.expert).await;
        let question = story.json(&forum.topic).await["questions"][0]["id"].to_string();
        let fields = [("capacity", "expert"), ("language", "fr"), ("answers", question.as_str()), ("text", " \n ")];
        let reply = write(&mut expert, &forum.topic, &fields).await;
        assert_eq!(reply.status, StatusCode::UNPROCESSABLE_ENTITY);
        reply.says(&[
            "id=\"text-fault\">Please fill this in.",
            "<option value=\"fr\" selected>",
            &format!("value=\"{question}\" checked"),
        ]);
        let long = "mot ".repeat(6_000);
        let reply = write(&mut expert, &forum.topic, &post("expert", &long)).await;
        reply.says(&["id=\"text-fault\">This is too long.", long.trim()]);
        // Another language is another page of the form, not of where it was sent.
        reply.says(&[&format!("href=\"{}?lang=fr\"", forum.topic)]);
        let reply = write(&mut expert, &forum.topic, &[("language", "tlh"), ("text", "Hab SoSlI' Quch!")]).await;
        reply.says(&["This is not one of the six languages.", "Hab SoSlI&#39; Quch!"]);
        assert_eq!(story.posts(&forum.topic).await, 0);
    });
}

#[test]
fn a_body_that_is_no_text_gets_a_page_that_says_so() {
    db::test::on_sqlite(async |db: Db| {
        let story = Story::new(&db).await;
        let forum = story.open_forum().await;
        let mut expert = story.signed_in(story.people.expert).await;
        let (way, form) = (format!("{}/posts", forum.topic), "application/x-www-form-urlencoded");
        let large = [b"text=".as_slice(), &vec![b'a'; 1 << 20]].concat();
        let bodies: [(&str, Vec<u8>, StatusCode, &str); 3] = [
            (form, b"text=%C3%28".to_vec(), StatusCode::BAD_REQUEST, "in an encoding that cannot be read"),
            (form, large, StatusCode::PAYLOAD_TOO_LARGE, "This is too large"),
            ("text/plain", b"text".to_vec(), StatusCode::BAD_REQUEST, "This was not sent from a form"),
        ];
        for (kind, body, status, said) in bodies {
            let reply = expert.post_body(&way, kind, body).await;
            assert_eq!(reply.status, status);
            reply.says(&[said, "</html>"]);
        }
    });
}

#[test]
fn a_text_with_a_zero_character_is_shown_again_without_it() {
    db::test::on_sqlite(async |db: Db| {
        let story = Story::new(&db).await;
        let forum = story.open_forum().await;
        let mut expert = story.signed_in(story.people.expert).await;
        let (way, form) = (format!("{}/posts", forum.topic), "application/x-www-form-urlencoded");
        let fields = [("capacity", "expert"), ("language", "en"), ("text", "Twice\0 a year.")];
        let fields = fields.map(|(name, value)| (name.to_owned(), value.to_owned()));
        let (parts, body) = page::multipart(&fields, &[("file", "plan.txt", b"A plan.")]);
        let typed = b"capacity=expert&language=en&text=Twice%00+a+year.".to_vec();
        for (kind, body) in [(form, typed), (parts.as_str(), body)] {
            let reply = expert.post_body(&way, kind, body).await;
            assert_eq!(reply.status, StatusCode::UNPROCESSABLE_ENTITY);
            reply.says(&["id=\"text-fault\">A zero character (NUL)", "Twice a year.</textarea>"]);
        }
        assert_eq!(story.posts(&forum.topic).await, 0);
        // Where a form is not shown again, a page says that it was not taken, and what was typed.
        let mut officer = story.signed_in(story.people.officer).await;
        let copied = officer.post_body(&format!("{}/copy", forum.page), form, b"people=one+more%00".to_vec()).await;
        assert_eq!(copied.status, StatusCode::UNPROCESSABLE_ENTITY);
        copied.says(&["one more</textarea>"]);
    });
}

#[test]
fn signs_that_nobody_sees_are_no_post() {
    db::test::on_sqlite(async |db: Db| {
        let story = Story::new(&db).await;
        let forum = story.open_forum().await;
        let mut expert = story.signed_in(story.people.expert).await;
        for text in [
            "\u{200b}",
            "\u{feff} \u{200e}\u{200f}",
            "\u{202e}\n\u{2069}",
            "\u{3164}",
            "&#8203;",
            "[1]: http://nowhere.example",
        ] {
            let reply = write(&mut expert, &forum.topic, &post("expert", text)).await;
            assert_eq!(reply.status, StatusCode::UNPROCESSABLE_ENTITY, "{text:?}");
            reply.says(&["id=\"text-fault\">Please fill this in."]);
        }
        assert_eq!(story.posts(&forum.topic).await, 0);
        taken(write(&mut expert, &forum.topic, &post("expert", "\u{200f}نعم.")).await);
    });
}

#[test]
fn what_was_typed_while_the_sign_in_ended_is_shown_and_the_way_back() {
    db::test::on_sqlite(async |db: Db| {
        let story = Story::new(&db).await;
        let forum = story.open_forum().await;
        let mut expert = story.signed_in(story.people.expert).await;
        let page = expert.get(&forum.topic).await;
        page.says(&["<textarea"]);
        let end = db.write(|tx| tx.run(db::sql!("UPDATE sign_in SET expires = 0 WHERE expires > 0"), &[]));
        end.await.expect("the sign-ins end");
        let key = page.body.split("name=\"form_key\" value=\"").nth(1).and_then(|rest| rest.split('"').next());
        let fields = [("form_key", key.expect("a key")), ("capacity", "expert"), ("text", "Two hours of <b>work</b>.")];
        let reply = expert.post(&format!("{}/posts", forum.topic), &fields).await;
        assert_eq!(reply.status, StatusCode::UNAUTHORIZED);
        reply.says(&["What you typed: copy it from here", "Two hours of &#60;b&#62;work&#60;/b&#62;.</textarea>"]);
        reply.is_silent_on(&["<b>work", "%2Fposts\""]);
        assert_eq!(story.posts(&forum.topic).await, 0);
    });
}
