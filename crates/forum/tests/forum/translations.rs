//! Translations of posts: who attaches which, how they are read, taken back and told of, and the machine that is asked.

use db::Db;
use http::StatusCode;
use page::Browser;
use record::Actor;
use record::PersonId;
use serde_json::Value;
use translate::Machine;
use translate::test::{Manner, Server};

use crate::kit::{Forum, Look, Story, post, taken, write};

const WAY: &str = "/posts/1/translations";

fn words<'a>(kind: &'a str, language: &'a str, text: &'a str) -> [(&'a str, &'a str); 3] {
    [("translation", kind), ("language", language), ("text", text)]
}

/// A forum with a Government's post in Spanish.
async fn said(story: &Story) -> Forum {
    let forum = story.open_forum().await;
    let mut focal_point = story.signed_in(story.people.focal_point).await;
    let fields = [("capacity", "government"), ("language", "es"), ("text", "No hay obstáculos.")];
    taken(write(&mut focal_point, &forum.topic, &fields).await);
    forum
}

async fn attach(story: &Story, person: PersonId, fields: &[(&str, &str)]) -> page::Reply {
    story.signed_in(person).await.fill(WAY, WAY, fields).await
}

#[test]
fn a_translation_says_what_it_is_and_the_original_stays_what_is_cited() {
    db::test::on_both(async |db: Db| {
        let story = Story::new(&db).await;
        let forum = said(&story).await;
        story.public().get(WAY).await.says(&["There is no translation of this post yet.", "No hay obstáculos."]);
        taken(attach(&story, story.people.officer, &words("official", "en", "There are *no* obstacles.")).await);
        taken(attach(&story, story.people.focal_point, &words("courtesy", "fr", "Rien ne gêne.")).await);
        let page = story.public().get(WAY).await;
        page.says(&[
            "Official translation by the Secretariat · Anneke de Wit",
            "<div class=\"said\" lang=\"en\" dir=\"ltr\"><p>There are <em>no</em> obstacles.</p>",
            "Courtesy translation by the author · Luis Ferrán",
            "<div class=\"said\" lang=\"es\" dir=\"ltr\"><p>No hay obstáculos.</p>",
        ]);
        page.is_silent_on(&["/withdraw\"", "<form method=\"post\" action=\"/posts/1/translations\""]);
        // In the thread stands what was said; who wants to reads the translation there, and sees what it is.
        let thread = story.public().get(&forum.topic).await;
        thread.says(&[
            "No hay obstáculos.",
            "<a href=\"/posts/1/translations#en-official\" lang=\"en\" hreflang=\"en\">English</a> (official)",
            ">Français</a> (courtesy, by the author)",
            "Read one post in English, in translation",
        ]);
        thread.is_silent_on(&["There are <em>no</em> obstacles."]);
        let translated = story.public().get(&format!("{}?words=translated", forum.topic)).await;
        translated
            .says(&["There are <em>no</em> obstacles.", "Official translation by the Secretariat · Anneke de Wit"]);
        translated.is_silent_on(&["<p>No hay obstáculos.</p>"]);
        let french = story.public().get(&format!("{}?words=translated&lang=fr", forum.topic)).await;
        french.says(&["<p>Rien ne gêne.</p>", "Traduction de courtoisie par l’auteur"]);
        // It is nobody's voice, and what is quoted is the original.
        assert_eq!(story.posts(&forum.topic).await, 1);
        let mut expert = story.signed_in(story.people.expert).await;
        expert.get(&format!("{}?quote=1", forum.topic)).await.says(&["&#62; No hay obstáculos."]);
        let read = story.json("/posts/1").await;
        assert_eq!(read["text"], "No hay obstáculos.");
        let kinds: Vec<_> = read["translations"].as_array().expect("a list").iter().map(|one| &one["kind"]).collect();
        assert_eq!(kinds, [&Value::from("official"), &Value::from("courtesy")]);
        assert_eq!(db.read(record::rules::broken).await.expect("the rules"), []);
    });
}

#[test]
fn who_may_not_translate_and_what_cannot_be_taken_is_told_so() {
    db::test::on_both(async |db: Db| {
        let story = Story::new(&db).await;
        said(&story).await;
        let official = words("official", "en", "There are none.");
        for (person, status) in [
            (story.people.focal_point, StatusCode::FORBIDDEN),
            (story.people.expert, StatusCode::FORBIDDEN),
            (story.people.moderator, StatusCode::FORBIDDEN),
        ] {
            assert_eq!(story.signed_in(person).await.post(WAY, &official).await.status, status);
        }
        let courtesy = words("courtesy", "en", "There are none.");
        assert_eq!(story.signed_in(story.people.expert).await.post(WAY, &courtesy).await.status, StatusCode::FORBIDDEN);
        assert_eq!(story.public().post(WAY, &courtesy).await.status, StatusCode::UNAUTHORIZED);
        for (fields, says) in [
            (words("courtesy", "en", " "), "Please fill this in."),
            (words("courtesy", "es", "Nada."), "The post is in this language."),
            (words("machine", "en", "Nothing."), "Choose what it is."),
            (words("", "en", "Nothing."), "Choose what it is."),
            (words("courtesy", "de", "Nichts."), "language"),
        ] {
            let reply = attach(&story, story.people.moderator, &fields).await;
            assert_eq!(reply.status, StatusCode::UNPROCESSABLE_ENTITY, "{fields:?}");
            reply.says(&[says]);
        }
        taken(attach(&story, story.people.moderator, &courtesy).await);
        story.public().get(WAY).await.says(&["Courtesy translation by a moderator · Malik Osei"]);
        let again = attach(&story, story.people.officer, &courtesy).await;
        assert_eq!(again.status, StatusCode::UNPROCESSABLE_ENTITY);
        again.says(&["There is such a translation in this language.", "There are none.</textarea>"]);
    });
}

#[test]
fn a_translation_of_what_was_changed_is_not_passed_off_as_one_of_what_stands() {
    db::test::on_both(async |db: Db| {
        let story = Story::new(&db).await;
        let forum = said(&story).await;
        taken(attach(&story, story.people.officer, &words("official", "en", "No obstacles at all.")).await);
        let mut focal_point = story.signed_in(story.people.focal_point).await;
        let edit = [("text", "Hay un obstáculo."), ("language", "es")];
        taken(focal_point.fill("/posts/1/edit", "/posts/1/edit", &edit).await);
        story.public().get(&forum.topic).await.is_silent_on(&["translations#en-official", "Read one post in English"]);
        story.public().get(WAY).await.says(&["Of version 1: the post was changed afterwards", "No obstacles at all."]);
        assert_eq!(story.json("/posts/1").await["translations"].as_array().map(Vec::len), Some(0));
        // Who had begun before translates what does not stand any more.
        let stale = [words("official", "en", "One.").as_slice(), &[("version", "1")]].concat();
        let late = story.signed_in(story.people.officer).await.post(WAY, &stale).await;
        assert_eq!(late.status, StatusCode::UNPROCESSABLE_ENTITY);
        late.says(&["The post was changed meanwhile."]);
        taken(attach(&story, story.people.officer, &words("official", "en", "There is one obstacle.")).await);
        story.public().get(&forum.topic).await.says(&["translations#en-official"]);
        // What is gone is gone in all languages.
        taken(focal_point.fill("/posts/1/withdraw", "/posts/1/withdraw", &[("why", "A mistake.")]).await);
        assert_eq!(story.public().get(WAY).await.status, StatusCode::NOT_FOUND);
        story.public().get(&forum.topic).await.is_silent_on(&["en-official"]);
    });
}

#[test]
fn a_translation_is_taken_back_with_its_reason() {
    db::test::on_both(async |db: Db| {
        let story = Story::new(&db).await;
        let forum = said(&story).await;
        taken(attach(&story, story.people.focal_point, &words("courtesy", "en", "Nothing hinders.")).await);
        let way = "/translations/1/withdraw";
        let why = [("why", "It says more than the original.")];
        for (person, status) in
            [(story.people.expert, StatusCode::FORBIDDEN), (story.people.moderator, StatusCode::FORBIDDEN)]
        {
            assert_eq!(story.signed_in(person).await.post(way, &why).await.status, status);
        }
        let mut focal_point = story.signed_in(story.people.focal_point).await;
        focal_point.get(WAY).await.says(&["href=\"/translations/1/withdraw\""]);
        let empty = focal_point.fill(way, way, &[("why", "")]).await;
        assert_eq!(empty.status, StatusCode::UNPROCESSABLE_ENTITY);
        taken(focal_point.fill(way, way, &why).await);
        let page = story.public().get(WAY).await;
        page.says(&["Taken back", "It says more than the original."]);
        page.is_silent_on(&["Nothing hinders."]);
        story.public().get(&forum.topic).await.is_silent_on(&["Also in:"]);
        assert_eq!(focal_point.post(way, &why).await.status, StatusCode::CONFLICT);
        let list = story.json(WAY).await["translations"].clone();
        assert_eq!((&list[0]["text"], &list[0]["withdrawn"]["why"]), (&Value::Null, &why[0].1.into()));
        // Another can be attached now.
        taken(attach(&story, story.people.focal_point, &words("courtesy", "en", "There are no obstacles.")).await);
        assert_eq!(db.read(record::rules::broken).await.expect("the rules"), []);
    });
}

#[test]
fn a_translation_leads_whoever_searches_to_the_post() {
    db::test::on_both(async |db: Db| {
        let story = Story::new(&db).await;
        said(&story).await;
        taken(attach(&story, story.people.officer, &words("official", "en", "There are no impediments.")).await);
        let found = async |words: &'static str| {
            let query = record::search::Query { wanted: language::words::Wanted::of(words), ..Default::default() };
            let hits = db.read(move |tx| record::search::find(tx, &Actor::default(), &query, None, 5));
            hits.await.expect("a search").len()
        };
        assert_eq!((found("impediment").await, found("obstáculos").await), (1, 1));
        let way = "/translations/1/withdraw";
        let mut officer = story.signed_in(story.people.officer).await;
        taken(officer.fill(way, way, &[("why", "Not ours.")]).await);
        assert_eq!((found("impediment").await, found("obstáculos").await), (0, 1));
    });
}

#[test]
fn whoever_is_told_of_a_post_is_told_of_its_translation_and_reads_what_was_said() {
    db::test::on_both(async |db: Db| {
        let story = Story::new(&db).await;
        said(&story).await;
        taken(attach(&story, story.people.officer, &words("official", "en", "There are no obstacles.")).await);
        forum::tell(&story.site).await.expect("the forum is told");
        let sent = db.read(|tx| mail::list_to(tx, "malik@story.example", mail::MailId::LAST, 5)).await.expect("mails");
        let notice = sent.iter().find(|mail| mail.text.contains("No hay obstáculos.")).expect("a notice");
        let line = "Official translation into English: http://story.example/posts/1/translations#en-official";
        assert!(notice.text.contains(line), "{}", notice.text);
        assert!(!notice.text.contains("There are no obstacles."), "{}", notice.text);
    });
}

/// The same story with a machine.
fn with_machine(story: Story, machine: Machine) -> Story {
    let site = page::test::site(&story.site.db, "2031-06-02T09:00:00Z", vec![&page::test::PANELS, &forum::SUBJECT]);
    let site = site.with_machine(Some(machine));
    Story { clock: site.clock.clone(), site, people: story.people }
}

async fn ask(browser: &mut Browser, into: &str) -> page::Reply {
    browser.fill(WAY, "/posts/1/translations/machine", &[("into", into)]).await
}

#[test]
fn a_machine_is_asked_once_and_what_it_says_is_marked() {
    db::test::on_both(async |db: Db| {
        let story = Story::new(&db).await;
        let forum = said(&story).await;
        // Without one nothing is offered, and nothing is asked.
        let mut expert = story.signed_in(story.people.expert).await;
        expert.get(WAY).await.is_silent_on(&["Have it translated by a machine"]);
        assert_eq!(expert.post("/posts/1/translations/machine", &[("into", "en")]).await.status, StatusCode::NOT_FOUND);
        let server = Server::start(Manner::Loud);
        let story = with_machine(story, server.machine());
        let mut expert = story.signed_in(story.people.expert).await;
        expert.get(WAY).await.says(&["are sent to 127.0.0.1."]);
        assert_eq!(
            story.public().post("/posts/1/translations/machine", &[("into", "en")]).await.status,
            StatusCode::UNAUTHORIZED
        );
        taken(ask(&mut expert, "en").await);
        let page = story.public().get(WAY).await;
        page.says(&["Machine translation, not checked · 127.0.0.1", "[en] NO HAY OBSTÁCULOS."]);
        page.is_silent_on(&["Florencia"]);
        story.public().get(&forum.topic).await.says(&["(machine, not checked)"]);
        assert_eq!(expert.post("/posts/1/translations/machine", &[("into", "en")]).await.status, StatusCode::SEE_OTHER);
        assert_eq!(server.asked().len(), 1, "it is not asked twice");
        // It is not told of, and an official one goes before it.
        forum::tell(&story.site).await.expect("the forum is told");
        let sent = db.read(|tx| mail::list_to(tx, "malik@story.example", mail::MailId::LAST, 5)).await.expect("mails");
        assert!(sent.iter().all(|mail| !mail.text.contains("translation")), "{sent:?}");
        taken(attach(&story, story.people.officer, &words("official", "en", "There are no obstacles.")).await);
        let read = story.public().get(&format!("{}?words=translated", forum.topic)).await;
        read.says(&["There are no obstacles."]);
        read.is_silent_on(&["NO HAY"]);
    });
}

#[test]
fn a_machine_is_asked_by_one_person_only_so_often_in_an_hour() {
    db::test::on_both(async |db: Db| {
        let story = Story::new(&db).await;
        said(&story).await;
        let server = Server::start(Manner::Loud);
        let story = with_machine(story, server.machine().at_most(2));
        let mut expert = story.signed_in(story.people.expert).await;
        taken(ask(&mut expert, "en").await);
        taken(ask(&mut expert, "fr").await);
        let refused = ask(&mut expert, "ru").await;
        assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
        refused.says(&["as often as one may within an hour"]);
        // What is there already needs nobody to be asked; somebody else asks for themselves.
        assert_eq!(expert.post("/posts/1/translations/machine", &[("into", "en")]).await.status, StatusCode::SEE_OTHER);
        taken(ask(&mut story.signed_in(story.people.observer).await, "ar").await);
        story.clock.advance(std::time::Duration::from_secs(3601));
        taken(ask(&mut expert, "ru").await);
        assert_eq!(server.asked().len(), 4);
        let kept = db::sql!("SELECT count(*) FROM machine_request");
        assert_eq!(
            db.read(|tx| tx.one(kept, &[], |row| row.get::<i64>(0))).await.expect("a count"),
            1,
            "who asked is forgotten"
        );
    });
}

#[test]
fn a_machine_that_fails_is_a_sentence_and_no_fault_of_ours() {
    db::test::on_sqlite(async |db: Db| {
        let mut story = Story::new(&db).await;
        said(&story).await;
        for (manner, says) in [
            (Manner::Refusing, "The machine refused to translate this."),
            (Manner::Silent, "The machine took too long."),
            (Manner::Rubbish, "answer cannot be read."),
            (Manner::Broken, "The machine cannot be reached now."),
            (Manner::Narrow, "The machine does not know this language."),
        ] {
            let server = Server::start(manner);
            story = with_machine(story, server.machine());
            let reply = ask(&mut story.signed_in(story.people.expert).await, "en").await;
            assert_eq!(reply.status, StatusCode::UNPROCESSABLE_ENTITY, "{manner:?}: {}", reply.body);
            reply.says(&[says]);
        }
        let same = ask(&mut story.signed_in(story.people.expert).await, "es").await;
        same.says(&["The post is in this language."]);
        assert_eq!(story.json(WAY).await["translations"].as_array().map(Vec::len), Some(0));
    });
}

#[test]
fn what_waits_for_a_moderator_is_translated_by_its_author_and_sent_to_no_machine() {
    db::test::on_both(async |db: Db| {
        let story = Story::new(&db).await;
        let forum = story.open_forum().await;
        let mut officer = story.signed_in(story.people.officer).await;
        let people = format!("{}/participants", forum.page);
        let person = story.people.expert.to_string();
        let fields = [("person", person.as_str()), ("moderation", "pre")];
        taken(officer.fill(&people, &format!("{people}/moderation"), &fields).await);
        let server = Server::start(Manner::Loud);
        let story = with_machine(story, server.machine());
        let mut expert = story.signed_in(story.people.expert).await;
        write(&mut expert, &forum.topic, &post("expert", "Nobody has read this."))
            .await
            .says(&["Waits for the moderator"]);
        assert_eq!(expert.post("/posts/1/translations/machine", &[("into", "fr")]).await.status, StatusCode::CONFLICT);
        assert!(server.asked().is_empty());
        taken(expert.fill(WAY, WAY, &words("courtesy", "fr", "Personne n’a lu ceci.")).await);
        assert_eq!(story.public().get(WAY).await.status, StatusCode::NOT_FOUND);
        let mut moderator = story.signed_in(story.people.moderator).await;
        taken(moderator.fill(&format!("{}/desk", forum.page), "/posts/1/admit", &[]).await);
        story.public().get(&forum.topic).await.says(&["(courtesy, by the author)"]);
    });
}
