//! Forums that are brought in: taken away, brought into another server and taken away again they are the same; what is wrong with a
//! file is said; nobody gets an account.

use std::collections::BTreeMap;
use std::io::{Cursor, Write};

use db::Db;
use forum::archive::{
    Corrected, Decided, Draft, Entered, Group, Head, Party, Place, Post, Published, Question, Settings, Summary, Texts,
    Translation, Version, Window, Withdrawn, Words,
};
use http::StatusCode;
use page::{Browser, Reply};
use proptest::prelude::*;
use proptest::test_runner::{Config, TestRunner};
use serde_json::Value;

use crate::archive::{eventful, take};
use crate::kit::{Look, Story, taken};

/// Packs files as an archive is packed.
pub fn packed(files: &BTreeMap<String, Vec<u8>>) -> Vec<u8> {
    let mut zip = zip::ZipWriter::new(Cursor::new(Vec::new()));
    for (name, bytes) in files {
        zip.start_file(name.as_str(), zip::write::SimpleFileOptions::default()).expect("a file");
        zip.write_all(bytes).expect("written");
    }
    zip.finish().expect("a packed file").into_inner()
}

/// An officer sends a file, and is shown what it would bring in.
async fn preview(officer: &mut Browser, name: &str, bytes: &[u8]) -> Reply {
    officer.send_file("/forums/import", "/forums/import", ("archive", name, bytes)).await
}

/// An officer brings a file in, and puts the forum that it is before everybody.
pub async fn bring(officer: &mut Browser, name: &str, bytes: &[u8]) -> Reply {
    let shown = preview(officer, name, bytes).await;
    let Some(way) = shown.location.clone() else { return shown };
    let page = taken(officer.fill(&way, &way, &[]).await);
    officer.fill(&page, &format!("{page}/view"), &[("view", "public")]).await
}

/// A story on another server, with the same people in its directory.
pub async fn elsewhere(db: &Db) -> (db::test::Fresh, Db) {
    let fresh = db::test::another(db);
    let other = Db::open(fresh.settings()).expect("the other database opens");
    (fresh, other)
}

pub async fn broken(db: &Db) -> Vec<record::rules::Broken> {
    db.read(record::rules::broken).await.expect("the rules are asked")
}

/// Whether a forum gives the same when it is taken away again: every file, byte for byte, and the digests of all.
fn assert_same(again: &BTreeMap<String, Vec<u8>>, first: &BTreeMap<String, Vec<u8>>) {
    assert_eq!(again.keys().collect::<Vec<_>>(), first.keys().collect::<Vec<_>>());
    for (name, bytes) in first {
        assert_eq!(String::from_utf8_lossy(&again[name]), String::from_utf8_lossy(bytes), "{name}");
        assert_eq!(&again[name], bytes, "{name}");
    }
}

/// A letter from a Government, entered by an officer and entered anew twice.
async fn with_a_letter(story: &Story, topic: &str) {
    let mut officer = story.signed_in(story.people.officer).await;
    let action = format!("{topic}/letter");
    let page = format!("{action}?signer={}", story.people.focal_point);
    let how = [("capacity", "government"), ("way", "fax"), ("arrived_on", "2031-06-02"), ("language", "es")];
    let fields = [how.as_slice(), &[("parent", ""), ("text", "Dos ministerios no se hablan, véase #1.")]].concat();
    let letter = [("letter", "Letter 17.pdf", b"%PDF-1.4 signed".as_slice())];
    let post = taken(officer.fill_with(&page, &action, &fields, &letter).await);
    let way = format!("{post}/letter");
    for (text, reason) in
        [("Tres ministerios.", "A word was wrong."), ("Tres ministerios, véase #2.", "A line was left out.")]
    {
        let fields = [("text", text), ("language", "es"), ("correction_reason", reason)];
        taken(officer.fill(&way, &way, &fields).await);
    }
}

#[test]
fn a_fresh_server_at_another_address_gives_the_very_same_files_again() {
    db::test::on_both(async |db: Db| {
        let story = Story::new(&db).await;
        let forum = eventful(&story).await;
        with_files(&story, &forum.topic).await;
        with_a_letter(&story, &forum.topic).await;
        moderated(&story, &forum).await;
        let mut officer = story.signed_in(story.people.officer).await;
        let (first, seen) = (take(&mut officer, &forum.page).await, take(&mut story.public(), &forum.page).await);
        let text = |name: &str| String::from_utf8_lossy(&first[name]).into_owned();
        // What names the server on which it was held, and why the letter was entered anew.
        for (name, part) in [
            ("forum.mbox", "List-Id: <forum.1.story.example>"),
            ("forum.mbox", "Archived-At: <http://story.example/posts/1>"),
            ("forum.mbox", "<rapporteur@story.example>"),
            ("forum.html", "Convention on Living Landscapes"),
            ("forum.html", "are invented"),
            ("forum.html", "<a href=\"#post-2\""),
            ("forum.html", "A line was left out."),
            ("forum.json", "A line was left out."),
            ("manifest.json", "Convention on Living Landscapes"),
            ("manifest.json", "\"until\": \"2031-06-02T09:00:00Z\""),
        ] {
            assert!(text(name).contains(part), "{name}: {part}");
        }
        let (_fresh, other) = elsewhere(&db).await;
        let there = Story::of_another_treaty(&other).await;
        let mut officer = there.signed_in(there.people.officer).await;
        let page = taken(bring(&mut officer, "forum.zip", &packed(&first)).await);
        assert_same(&take(&mut officer, &page).await, &first);
        assert_same(&take(&mut there.public(), &page).await, &seen);
        // The corrections are read there as here, and the log has them.
        let letter = "/posts/7/versions";
        there.public().get(letter).await.says(&["A word was wrong.", "A line was left out.", "Anneke de Wit"]);
        assert_eq!(broken(&other).await, []);
        other.close().await;
    });
}

fn head_of(page: &str) -> &str {
    page.rsplit('/').next().unwrap_or_default()
}

#[test]
fn what_is_taken_away_and_brought_in_elsewhere_is_the_same_when_it_is_taken_away_again() {
    db::test::on_both(async |db: Db| {
        let story = Story::new(&db).await;
        let forum = eventful(&story).await;
        with_files(&story, &forum.topic).await;
        let mut officer = story.signed_in(story.people.officer).await;
        let first = take(&mut officer, &forum.page).await;
        assert_eq!(first.keys().filter(|name| name.starts_with("files/")).count(), 3, "{:?}", first.keys());
        let (_fresh, other) = elsewhere(&db).await;
        let there = Story::new(&other).await;
        let mut officer = there.signed_in(there.people.officer).await;
        officer.get("/forums").await.says(&["href=\"/forums/import\""]);
        let page = taken(bring(&mut officer, "forum.zip", &packed(&first)).await);
        let again = take(&mut officer, &page).await;
        let text = |files: &BTreeMap<String, Vec<u8>>| String::from_utf8(files["forum.json"].clone()).expect("text");
        assert_eq!(text(&again), text(&first));
        for name in first.keys().filter(|name| name.starts_with("files/") || *name == "posts.csv") {
            assert_eq!(again[name], first[name], "{name}");
        }
        // It reads as a forum does, with its numbers, and is nobody's to post in.
        let shown = there.public().get(&page).await;
        shown.says(&["archived", "Brought in from http://story.example/forums/1.", "What stands in the way"]);
        let topic = there.json(&page).await["sessions"][0]["topics"][0]["id"].to_string();
        let thread = there.public().get(&format!("/topics/{topic}")).await;
        thread.says(&[
            "id=\"post-1\"",
            "No hay obstáculos.",
            "for Esmeria (Government)",
            "Said too soon.",
            "answers 2",
        ]);
        thread.is_silent_on(&["A secret word.", "This waits."]);
        assert_eq!(broken(&other).await, []);
        // Florencia Bustos of this directory did not speak there: a proposal of her name did.
        let speakers = other.read(|tx| {
            tx.rows(
                db::sql!("SELECT person.state FROM record JOIN person ON person.id = record.person WHERE record.kind = 'post'"),
                &[],
                |row| row.get::<String>(0),
            )
        });
        let speakers = speakers.await.expect("a read");
        assert!(!speakers.is_empty() && speakers.iter().all(|state| state == "proposed"), "{speakers:?}");
        let public = take(&mut there.public(), &page).await;
        assert_eq!(public["forum.json"], take(&mut story.public(), &forum.page).await["forum.json"]);
        other.close().await;
    });
}

#[test]
fn a_forum_is_brought_in_once_it_was_seen_what_it_brings_and_is_the_secretariat_s_until_it_is_put_before_everybody() {
    db::test::on_both(async |db: Db| {
        let story = Story::new(&db).await;
        let forum = eventful(&story).await;
        with_files(&story, &forum.topic).await;
        let mut officer = story.signed_in(story.people.officer).await;
        let files = take(&mut officer, &forum.page).await;
        let (_fresh, other) = elsewhere(&db).await;
        let there = Story::new(&other).await;
        let mut officer = there.signed_in(there.people.officer).await;
        // Nothing is brought in by sending the file.
        let shown = preview(&mut officer, "forum.zip", &packed(&files)).await;
        shown.says(&["Nothing is brought in yet.", "<h1>What stands in the way</h1>", "http://story.example/forums/1"]);
        shown.says(&["Sessions: 2 · sub-topics: 1", "Español", "Luis Ferrán", "Names that the directory has"]);
        officer.get("/forums").await.is_silent_on(&["What stands in the way"]);
        let way = shown.location.clone().expect("a preview");
        let page = taken(officer.fill(&way, &way, &[]).await);
        // Only the Secretariat sees it, wherever somebody looks.
        officer.get(&page).await.says(&["seen by the Secretariat only", "Put it before everybody"]);
        let topic = {
            let json: Value =
                serde_json::from_str(&officer.get(&format!("{page}?format=json")).await.body).expect("JSON");
            format!("/topics/{}", json["sessions"][0]["topics"][0]["id"])
        };
        let mut public = there.public();
        let hidden = async |public: &mut Browser| {
            for path in [page.as_str(), &topic, "/posts/1", &format!("/api/v1{page}/posts"), &format!("{page}/archive")]
            {
                assert_eq!(public.get(path).await.status, StatusCode::NOT_FOUND, "{path}");
            }
            public.get("/forums").await.is_silent_on(&["What stands in the way"]);
        };
        hidden(&mut public).await;
        assert_eq!(broken(&other).await, []);
        let view = format!("{page}/view");
        officer.fill(&page, &view, &[("view", "public")]).await.says(&["Withdraw it from public view"]);
        public.get(&topic).await.says(&["id=\"post-1\"", "No hay obstáculos."]);
        public.get(&topic).await.is_silent_on(&["A secret word.", "This waits."]);
        // Withdrawn it is as before, and comes back with all that was said.
        officer.fill(&page, &view, &[("view", "secretariat")]).await.says(&["seen by the Secretariat only"]);
        hidden(&mut public).await;
        officer.get(&topic).await.says(&["No hay obstáculos."]);
        officer.fill(&page, &view, &[("view", "public")]).await;
        public.get(&topic).await.says(&["No hay obstáculos."]);
        assert_eq!(broken(&other).await, []);
        let noted = other.read(|tx| {
            let statement = db::sql!("SELECT person FROM audit WHERE action = 'forum-view' ORDER BY id");
            tx.rows(statement, &[], |row| row.get::<record::PersonId>(0))
        });
        assert_eq!(noted.await.expect("a read"), [there.people.officer; 3]);
        // The same archive, packed otherwise or not at all, is known again and not brought in twice.
        let mut fewer = files.clone();
        fewer.remove("posts.csv");
        for (name, bytes) in [("forum.zip", packed(&files)), ("again.zip", packed(&fewer))] {
            let again = preview(&mut officer, name, &bytes).await;
            again.says(&["This archive was brought in before", &format!("href=\"{page}\"")]);
            let way = again.location.clone().expect("a preview");
            again.is_silent_on(&[&format!("action=\"{way}\"")]);
            assert_eq!(officer.post(&way, &[]).await.location.as_deref(), Some(page.as_str()));
        }
        // What was held here is nobody's to withdraw, and one that was taken away here says so.
        let mut officer = story.signed_in(story.people.officer).await;
        officer.get(&forum.page).await.is_silent_on(&["/view\""]);
        let held = officer.post(&format!("{}/view", forum.page), &[("view", "secretariat")]).await;
        assert_eq!(held.status, StatusCode::CONFLICT);
        preview(&mut officer, "forum.zip", &packed(&files)).await.says(&["was taken away from this server"]);
        other.close().await;
    });
}

#[test]
fn what_unpacks_to_more_than_a_page_takes_is_refused_before_it_is_unpacked() {
    db::test::on_sqlite(async |db: Db| {
        let story = Story::new(&db).await;
        let mut officer = story.signed_in(story.people.officer).await;
        // A quarter of a gigabyte of nothing, packed in a quarter of a megabyte.
        let mut zip = zip::ZipWriter::new(Cursor::new(Vec::new()));
        zip.start_file("forum.json", zip::write::SimpleFileOptions::default()).expect("a file");
        for _ in 0..256 {
            zip.write_all(&[b' '; 1 << 20]).expect("written");
        }
        let bomb = zip.finish().expect("a packed file").into_inner();
        assert!(bomb.len() < 1 << 20, "{} bytes", bomb.len());
        let reply = preview(&mut officer, "forum.zip", &bomb).await;
        assert_eq!(reply.status, StatusCode::UNPROCESSABLE_ENTITY);
        reply.says(&["What comes out of the file is larger than a page takes.", "forum.json: &#62; 128 MB"]);
        // What it says of its size is not believed where it says less.
        let mut lying = bomb.clone();
        let size = u32::try_from(256_usize << 20).expect("a size").to_le_bytes();
        let places: Vec<usize> =
            lying.windows(4).enumerate().filter(|(_, bytes)| *bytes == size).map(|(at, _)| at).collect();
        assert!(!places.is_empty());
        for at in places {
            lying[at..at + 4].copy_from_slice(&1000_u32.to_le_bytes());
        }
        let reply = preview(&mut officer, "forum.zip", &lying).await;
        assert_eq!(reply.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert_eq!(story.json("/forums").await["forums"].as_array().map_or(0, Vec::len), 0);
    });
}

/// What moderators did besides: a summary before everybody that was written on, one of a week that is being written, a thread
/// that was moved, one that was split from another and closed; and the forum takes registrations.
async fn moderated(story: &Story, forum: &crate::kit::Forum) {
    let mut officer = story.signed_in(story.people.officer).await;
    let rules = [("participation", "invited"), ("observers", "post"), ("moderation", "post"), ("edit_minutes", "30")];
    let more = [("office_language", "en"), ("registration", "admitted"), ("registered", "post")];
    let settings = format!("{}/settings", forum.page);
    taken(officer.fill(&format!("{}/setup", forum.page), &settings, &[rules.as_slice(), &more].concat()).await);
    let summary = |text: &'static str, act: &'static str| [("language", "en"), ("text", text), ("do", act)];
    let way = format!("{}/summary", forum.first);
    taken(officer.fill(&way, &way, &summary("Obstacles, says #1; none, says #2.", "")).await);
    taken(officer.fill(&way, &way, &summary("Obstacles, says #1; none, says #2; see #3.", "draft")).await);
    let week = format!("{way}?week=1");
    let fields = [summary("The first week.", "draft").as_slice(), &[("week", "1")]].concat();
    taken(officer.fill(&week, &way, &fields).await);
    let decide = [("what", "split"), ("why", "Another matter.")];
    taken(officer.fill("/posts/2/thread", "/posts/2/thread", &decide).await);
    taken(officer.fill("/posts/2/thread", "/posts/2/thread", &[("what", "close"), ("why", "It is said.")]).await);
    taken(officer.fill("/posts/2/thread", "/posts/2/thread", &[("what", "reopen"), ("why", "It is not.")]).await);
    let place = crate::kit::number(&forum.topic);
    let decide = [("what", "move"), ("place", place), ("why", "It belongs to the ministries.")];
    taken(officer.fill("/posts/3/thread", "/posts/3/thread", &decide).await);
}

#[test]
fn what_moderators_decided_and_summed_up_comes_along() {
    db::test::on_both(async |db: Db| {
        let story = Story::new(&db).await;
        let forum = eventful(&story).await;
        moderated(&story, &forum).await;
        let mut officer = story.signed_in(story.people.officer).await;
        let first = take(&mut officer, &forum.page).await;
        let (_fresh, other) = elsewhere(&db).await;
        let there = Story::new(&other).await;
        let mut officer = there.signed_in(there.people.officer).await;
        let page = taken(bring(&mut officer, "forum.zip", &packed(&first)).await);
        let again = take(&mut officer, &page).await;
        let text = |files: &BTreeMap<String, Vec<u8>>| String::from_utf8(files["forum.json"].clone()).expect("text");
        assert_eq!(text(&again), text(&first));
        let whole: Value = serde_json::from_str(&text(&again)).expect("JSON");
        assert_eq!(whole["settings"]["registration"], "admitted");
        let summaries = &whole["sessions"][0]["summaries"];
        let number = |post: &Value| post["number"] == summaries[0]["post"];
        let post =
            whole["posts"].as_array().and_then(|posts| posts.iter().find(|post| number(post))).expect("its post");
        assert_eq!(post["summarizes"], serde_json::json!([1, 2]));
        assert_eq!(summaries[1]["draft"]["text"], "The first week.");
        assert_eq!((&whole["posts"][1]["split_from"], &whole["posts"][2]["moved_from"]), (&1.into(), &"2".into()));
        let decided: Vec<_> = whole["posts"][1]["thread"].as_array().expect("decisions").iter().collect();
        assert_eq!(decided.iter().map(|one| &one["what"]).collect::<Vec<_>>(), ["split", "close", "reopen"]);
        // The public gets what everybody saw, and gets it again.
        let public = take(&mut there.public(), &page).await;
        assert_eq!(text(&public), text(&take(&mut story.public(), &forum.page).await));
        assert!(!text(&public).contains("The first week.") && !text(&public).contains("It is said."));
        let topic = there.json(&page).await["sessions"][0]["topics"][0]["id"].to_string();
        there.public().get(&format!("/topics/{topic}")).await.says(&["was split from"]);
        let session = there.json(&page).await["sessions"][0]["id"].to_string();
        there.public().get(&format!("/topics/{session}")).await.says(&["Summary of the session"]);
        assert_eq!(there.public().get(&format!("{page}/register")).await.status, StatusCode::OK);
        there.public().get(&format!("{page}/register")).await.is_silent_on(&["name=\"address\""]);
        assert_eq!(broken(&other).await, []);
        other.close().await;
    });
}

/// A post with three files, of which two have the same name.
async fn with_files(story: &Story, topic: &str) {
    let mut officer = story.signed_in(story.people.officer).await;
    let fields = [("capacity", "officer"), ("language", "en"), ("text", "The law.")];
    let mut body = String::new();
    for (name, value) in fields {
        body.push_str(&format!("--part\r\nContent-Disposition: form-data; name=\"{name}\"\r\n\r\n{value}\r\n"));
    }
    for (name, words) in [("law.txt", "Article 1"), ("law.pdf", "%PDF-"), ("law.txt", "Article 2")] {
        let head = format!("--part\r\nContent-Disposition: form-data; name=\"file\"; filename=\"{name}\"\r\n\r\n");
        body.push_str(&format!("{head}{words}\r\n"));
    }
    body.push_str("--part--\r\n");
    let reply =
        officer.post_body(&format!("{topic}/posts"), "multipart/form-data; boundary=part", body.into_bytes()).await;
    assert_eq!(reply.status, StatusCode::SEE_OTHER, "{}", reply.body);
}

#[test]
fn where_numbers_are_taken_posts_get_new_ones_and_keep_what_they_were() {
    db::test::on_both(async |db: Db| {
        let story = Story::new(&db).await;
        let forum = eventful(&story).await;
        let files = take(&mut story.public(), &forum.page).await;
        let mut officer = story.signed_in(story.people.officer).await;
        // On the same server, beside the forum itself.
        let page = taken(bring(&mut officer, "forum.json", &files["forum.json"]).await);
        assert_ne!(page, forum.page);
        let again = take(&mut story.public(), &page).await;
        assert_same(&again, &files);
        let posts = story.public().get(&format!("/api/v1{page}/posts")).await;
        let posts: Value = serde_json::from_str(&posts.body).expect("JSON");
        let (first, reply) = (&posts["posts"][0], &posts["posts"][1]);
        assert!(first["number"].as_i64() > Some(5) && reply["in_reply_to"] == first["number"], "{posts}");
        // "#2" would lead to a post of the other forum.
        assert!(first["text"].as_str().is_some_and(|text| text.contains("#2")));
        assert!(first["html"].as_str().is_some_and(|html| !html.contains("/posts/2")), "{first}");
        assert_eq!(broken(&db).await, []);
    });
}

#[test]
fn a_file_that_is_none_is_refused_with_the_place_and_nothing_is_brought_in() {
    db::test::on_both(async |db: Db| {
        let story = Story::new(&db).await;
        let forum = eventful(&story).await;
        let files = take(&mut story.public(), &forum.page).await;
        let json: Value = serde_json::from_slice(&files["forum.json"]).expect("JSON");
        let mut officer = story.signed_in(story.people.officer).await;
        let changed = |pointer: &str, to: Value| {
            let mut json = json.clone();
            *json.pointer_mut(pointer).unwrap_or_else(|| panic!("no {pointer}")) = to;
            json.to_string().into_bytes()
        };
        let field = "Something in the file is not as it has to be.";
        let kind = "This is no archive of a forum and no mailbox.";
        let cases: Vec<(Vec<u8>, &str, &str)> = vec![
            (b"".to_vec(), kind, ""),
            (b"{}".to_vec(), kind, "posts"),
            (b"number,text\n1,a\n".to_vec(), kind, "line 1"),
            (b"PK\x03\x04nothing".to_vec(), "The file is damaged.", ""),
            (packed(&BTreeMap::from([("other.json".to_owned(), b"{}".to_vec())])), kind, "forum.json"),
            (b"From x\n\n".to_vec(), "There is no message in the mailbox", ""),
            (changed("/version", 2.into()), kind, "version 2"),
            (changed("/posts/1/in_reply_to", 77.into()), field, "posts[1]"),
            (changed("/posts/1/number", 1.into()), field, "posts[1]"),
            (changed("/posts/1/place", "9".into()), field, "posts[1]"),
            (changed("/posts/1/at", "yesterday".into()), field, "posts[1]"),
            (changed("/posts/1/state", "removed".into()), field, "posts[1].state"),
            (changed("/posts/1/versions", Value::Array(Vec::new())), field, "posts[1].versions"),
            (changed("/posts/1/capacity", "king".into()), field, "posts[1]"),
            (changed("/posts/1/who", 5.into()), field, "posts[1].who"),
            (changed("/posts/0/answers/0", "1.1?9".into()), field, "posts[0].answers"),
            (changed("/sessions/0/key", "2".into()), field, "sessions"),
            (changed("/title", serde_json::json!({ "tlh": "x" })), field, "title"),
            (changed("/published/list_id", "a>\r\nBcc: <b".into()), field, "published"),
            (changed("/windows/0/closes", "2031-06-01T00:00:00Z".into()), field, "windows[0]"),
        ];
        let before = db::test::digests(&db).await;
        for (bytes, said, place) in cases {
            let reply = bring(&mut officer, "forum.json", &bytes).await;
            assert_eq!(reply.status, StatusCode::UNPROCESSABLE_ENTITY, "{place}: {}", reply.body);
            reply.says(&[said, place]);
        }
        assert_eq!(bring(&mut officer, "", b"").await.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert_eq!(db::test::digests(&db).await, before);
        // It is for officers.
        let mut expert = story.signed_in(story.people.expert).await;
        assert_eq!(expert.get("/forums/import").await.status, StatusCode::FORBIDDEN);
        let body =
            b"--x\r\nContent-Disposition: form-data; name=\"archive\"; filename=\"a\"\r\n\r\n{\r\n--x--\r\n".to_vec();
        let reply = expert.post_body("/forums/import", "multipart/form-data; boundary=x", body).await;
        assert_eq!(reply.status, StatusCode::FORBIDDEN);
    });
}

const MAILBOX: &str = "From malik@biosafety.example Mon Mar  3 10:00:00 2008\n\
Message-ID: <a@list.example>\nFrom: Malik Osei <malik@biosafety.example>\nTo: <list@list.example>\n\
Date: Mon, 3 Mar 2008 10:00:00 +0100\nSubject: Laboratories\n\nWhat do your laboratories lack?\n\
>From what I see: money.\n\n\
From rita@forest.example Mon Mar  3 12:00:00 2008\n\
Message-ID: <c@list.example>\nIn-Reply-To: <b@list.example>\nReferences: <a@list.example> <b@list.example>\n\
From: rita@forest.example\nTo: <list@list.example>\nDate: Tue, 4 Mar 2008 12:00:00 +0000\nSubject: Re: Laboratories\n\n\
Nosotros no tenemos personal formado para los laboratorios de nuestro pais.\n\n\
From ana@forest.example Mon Mar  3 11:00:00 2008\n\
Message-ID: <b@list.example>\nReferences: <a@list.example>\nFrom: \"Ana Brix\" <ana@forest.example>\n\
To: <list@list.example>\nDate: Mon, 3 Mar 2008 11:00:00 +0000\nSubject: Re: Laboratories\n\
Content-Type: text/html; charset=utf-8\n\n<p>People, <b>above all</b>.</p><script>alert(1)</script>\n\n\
From malik@biosafety.example Mon Mar  3 10:00:00 2008\n\
Message-ID: <a@list.example>\nFrom: Malik Osei <malik@biosafety.example>\nTo: <list@list.example>\n\
Date: Mon, 3 Mar 2008 10:00:00 +0100\nSubject: Laboratories\n\nKept twice.\n\n";

#[test]
fn the_history_of_a_mailing_list_becomes_an_archived_forum() {
    db::test::on_both(async |db: Db| {
        let story = Story::new(&db).await;
        let mut officer = story.signed_in(story.people.officer).await;
        let shown = preview(&mut officer, "bch-list.mbox", MAILBOX.as_bytes()).await;
        shown.says(&["messages that stand there twice: 1", "3 posts", "from 3 March 2008 to 4 March 2008", "Ana Brix"]);
        let page = taken(bring(&mut officer, "bch-list.mbox", MAILBOX.as_bytes()).await);
        let forum = story.json(&page).await;
        assert_eq!(
            (&forum["title"], &forum["state"], &forum["posts"]),
            (&"bch-list".into(), &"archived".into(), &3.into())
        );
        assert_eq!(forum["opens"], "2008-03-03T09:00:00Z");
        let posts = story.public().get(&format!("/api/v1{page}/posts")).await;
        let posts: Value = serde_json::from_str(&posts.body).expect("JSON");
        let of = |at: usize, field: &str| posts["posts"][at][field].clone();
        // In the order in which they were sent, each under what it replied to.
        assert_eq!((of(0, "who"), of(1, "who"), of(2, "who")), ("Malik Osei".into(), "Ana Brix".into(), "rita".into()));
        assert_eq!((of(1, "in_reply_to"), of(2, "in_reply_to")), (of(0, "number"), of(1, "number")));
        assert_eq!(
            (of(0, "at"), of(0, "channel"), of(2, "language")),
            ("2008-03-03T09:00:00Z".into(), "file".into(), "es".into())
        );
        let text = of(0, "text").as_str().map(str::to_owned).unwrap_or_default();
        assert_eq!(text, "**Laboratories**\n\nWhat do your laboratories lack?\nFrom what I see: money.");
        let body = posts.to_string();
        assert!(
            !body.contains("alert(1)") && !body.contains("@forest.example") && !body.contains("Kept twice"),
            "{body}"
        );
        // Malik Osei of the directory is somebody else, for all that is known.
        let own = db.read(|tx| {
            tx.rows(db::sql!("SELECT person FROM record WHERE kind = 'post' ORDER BY id"), &[], |row| {
                row.get::<Option<record::PersonId>>(0)
            })
        });
        let own = own.await.expect("a read");
        assert!(own.iter().all(|person| person.is_some() && *person != Some(story.people.moderator)), "{own:?}");
        assert_eq!(broken(&db).await, []);
        // Taken away, its mailbox has the same threads.
        let files = take(&mut story.public(), &page).await;
        let mbox = String::from_utf8(files["forum.mbox"].clone()).expect("text");
        for header in [
            "Message-ID: <a@list.example>",
            "In-Reply-To: <b@list.example>",
            "References: <a@list.example> <b@list.example>",
        ] {
            assert!(mbox.contains(header), "{header}: {mbox}");
        }
        let again = taken(bring(&mut officer, "again.json", &files["forum.json"]).await);
        assert_same(&take(&mut story.public(), &again).await, &files);
        assert_ne!(head_of(&again), head_of(&page));
        // The addresses that its messages name are those of this server, and lead to them.
        let address = mbox.lines().find_map(|line| line.strip_prefix("Archived-At: <")?.strip_suffix('>'));
        let path =
            address.and_then(|address| address.strip_prefix("http://story.example")).expect("an address of ours");
        assert!(
            story.json(path).await["text"]
                .as_str()
                .is_some_and(|text| text.contains("What do your laboratories lack?"))
        );
    });
}

fn words() -> impl Strategy<Value = String> {
    prop_oneof![
        "[ -~]{0,40}",
        "[а-яё #0-9]{0,30}",
        "[\\u{600}-\\u{6ff} ]{0,20}",
        Just("From here\n\n> #1\n.\n=a".to_owned())
    ]
}

fn title() -> impl Strategy<Value = Words> {
    prop::collection::btree_map(
        prop::sample::select(vec!["ar", "zh", "en", "fr", "ru", "es"]),
        "[A-Za-z一-十]{1,12}",
        1..4,
    )
    .prop_map(|words| words.into_iter().map(|(code, text)| (code.to_owned(), text)).collect())
}

/// An instant within the two weeks, in microseconds at most.
fn instant() -> impl Strategy<Value = String> {
    (0_i64..1_000_000_000_000).prop_map(|at| db::Instant::from_microseconds(1_938_124_800_000_000 + at).to_string())
}

prop_compose! {
    fn post(number: i64)(
        place in prop::sample::select(vec!["1", "1.1", "2"]),
        parent in prop::option::of(1_i64..40),
        (who, institution) in ("[A-Za-zé]{1,8}( [A-Za-z]{1,8}){0,2}", prop::option::of("[A-Z][a-z]{2,9}")),
        (party, grouped) in (prop::option::of(prop::sample::select(vec![("XE", "Esmeria"), ("QZ", "Nowhere"), ("AA", "Another")])), any::<bool>()),
        capacity in prop::sample::select(vec!["government", "group", "organization", "expert", "moderator", "officer"]),
        channel in prop::sample::select(vec!["web", "mail", "behalf", "file", "api"]),
        language in prop::sample::select(vec!["ar", "zh", "en", "fr", "ru", "es"]),
        state in 0_usize..7,
        at in instant(),
        answers in any::<bool>(),
        versions in prop::collection::vec((instant(), words()), 1..4),
        translations in prop::collection::vec((instant(), "[ -~]{1,30}", any::<bool>(), words()), 0..4),
        (pinned, closed, moved, split) in (any::<bool>(), any::<bool>(), any::<bool>(), prop::option::of(1_i64..40)),
        reason in words(),
    ) -> Post {
        let states: [(&str, Option<&str>, bool); 7] = [
            ("published", None, false), ("published", Some("admit"), false), ("withdrawn", Some("withdraw"), false),
            ("removed", Some("remove"), false), ("erased", Some("erase"), false), ("pending", None, true), ("refused", Some("refuse"), true),
        ];
        let (state, what, hidden) = states[state];
        let gone = matches!(state, "withdrawn" | "removed" | "erased");
        let version = |(at, text): (String, String)| Version { at, text, corrected: None };
        let mut versions: Vec<_> = versions.into_iter().map(version).collect();
        // The first one came with the post.
        versions[0].at.clone_from(&at);
        if channel == "behalf" && pinned {
            for version in versions.iter_mut().skip(1) {
                version.corrected = Some(Corrected { who: "Ruth Dahl".to_owned(), reason: reason.clone() });
            }
        }
        // One of each kind, of the version that stands.
        let version = i64::try_from(versions.len()).expect("a count");
        let kinds = [("official", "officer", ""), ("courtesy", "author", ""), ("machine", "reader", "translate.example")];
        let mut translated = Vec::new();
        for ((at, text, back, reason), (kind, role, machine)) in translations.into_iter().zip(kinds).filter(|_| !gone) {
            translated.push(Translation {
                version, language: "es".to_owned(), kind: kind.to_owned(), role: role.to_owned(), at: at.clone(),
                who: if machine.is_empty() { "Ana Ruiz".to_owned() } else { String::new() }, machine: machine.to_owned(),
                text: if back { String::new() } else { text }, withdrawn: back.then_some(Withdrawn { at, reason }),
            });
        }
        let entered = (channel == "behalf" && pinned).then(|| Entered {
            who: "Ruth Dahl".to_owned(), way: "fax".to_owned(), arrived: "2031-06-05".to_owned(), at: at.clone(),
        });
        Post {
            number, place: place.to_owned(), in_reply_to: parent.filter(|parent| *parent < number), who,
            party: party.map(|(code, name)| Party { code: code.to_owned(), name: name.to_owned() }), institution,
            group: grouped.then(islands),
            capacity: capacity.to_owned(), channel: channel.to_owned(), entered, language: language.to_owned(), state: state.to_owned(),
            decided: what.map(|what| Decided { what: what.to_owned(), at: at.clone(), reason }), at, hidden,
            message_id: format!("m.{number}@list.example"),
            answers: if answers && place == "1.1" { vec!["1.1?1".to_owned()] } else { Vec::new() },
            versions: if gone { Vec::new() } else { versions }, translations: translated, files: Vec::new(), pinned, closed,
            moved_from: moved.then(|| "2".to_owned()), split_from: split.filter(|from| *from < number),
            thread: decided_about(pinned, closed, moved), summarizes: Vec::new(),
        }
    }
}

/// What a moderator decided about a thread that stands so.
fn decided_about(pinned: bool, closed: bool, moved: bool) -> Vec<Decided> {
    let all =
        [(pinned, "pin"), (closed, "close"), (moved, "move"), (moved && pinned, "unpin"), (moved && pinned, "pin")];
    let decided = |what: &str| {
        let (at, reason) = ("2031-06-04T10:00:00Z".to_owned(), format!("Because of {what}."));
        Decided { what: what.to_owned(), at, reason }
    };
    all.into_iter().filter(|(done, _)| *done).map(|(_, what)| decided(what)).collect()
}

/// A group of Parties that nobody knows here.
fn islands() -> Group {
    let party = Party { code: "XE".to_owned(), name: "Esmeria".to_owned() };
    Group { code: "ISLANDS".to_owned(), name: "Group of Island Parties".to_owned(), parties: vec![party] }
}

/// Where it had been published; nothing, where it was taken away before archives said so.
fn published() -> impl Strategy<Value = Option<Published>> {
    prop::option::of((title(), prop::option::of(Just("A/1".to_owned()))).prop_map(|(treaty, read_in)| Published {
        treaty,
        address: "https://elsewhere.example".to_owned(),
        list_id: "forum.9.elsewhere.example".to_owned(),
        sender: "forum@elsewhere.example".to_owned(),
        read_in,
    }))
}

fn posts() -> impl Strategy<Value = Vec<Post>> {
    prop::collection::vec(1_i64..40, 0..12).prop_flat_map(|numbers| {
        let numbers: std::collections::BTreeSet<i64> = numbers.into_iter().collect();
        numbers.into_iter().map(post).collect::<Vec<_>>()
    })
}

prop_compose! {
    fn head()(title in title(), introduced in any::<bool>(), topic in title(), asked in title(), who in "[A-Z][a-z]{1,8} [A-Z][a-z]{1,8}", published in published(), released in prop::option::of(Just("2031-06-03T00:00:00Z".to_owned()))) -> Head {
        let summed = |week, text: &str| Summary {
            week, post: None, draft: Some(Draft {
                language: "fr".to_owned(), text: text.to_owned(), who: who.clone(), at: "2031-06-09T10:00:00Z".to_owned(),
            }),
        };
        let place = |key: &str, number: &str, questions, topics| Place {
            summaries: if key == "2" { vec![summed(0, "Tout."), summed(2, "")] } else { Vec::new() },
            key: key.to_owned(), number: number.to_owned(), title: topic.clone(), introduction: Words::new(),
            moderators: if key == "1" { vec![who.clone()] } else { Vec::new() }, questions, topics,
        };
        let question = Question {
            key: "1.1?1".to_owned(), number: "3".to_owned(), text: asked, introduction: Words::new(), released,
        };
        Head {
            format: "rapporteur-forum".to_owned(), version: 1, source: "https://elsewhere.example/forums/9".to_owned(),
            invented: true, published, introduction: if introduced { title.clone() } else { Words::new() }, title,
            settings: Settings {
                participation: "nominated".to_owned(), observers: "read".to_owned(), moderation: "pre".to_owned(),
                edit_minutes: 7, language: "fr".to_owned(),
                registration: introduced.then(|| "admitted".to_owned()), registered: introduced.then(|| "post".to_owned()),
            },
            windows: ["first", "extended", "reopened"].map(|kind| Window {
                kind: kind.to_owned(), opens: "2031-06-02T00:00:00Z".to_owned(), closes: "2031-06-13T23:59:59.999Z".to_owned(),
                reason: kind.to_owned(), who: who.clone(), at: "2031-05-01T00:00:00Z".to_owned(),
            }).to_vec(),
            texts: Texts::default(), mandates: Vec::new(), background: Vec::new(),
            sessions: vec![
                place("1", "I", Vec::new(), vec![place("1.1", "(i)", vec![question], Vec::new())]),
                place("2", "II", Vec::new(), Vec::new()),
            ],
            participants: Vec::new(),
        }
    }
}

/// `forum.json` of a head and posts.
fn written(head: &Head, posts: &[Post]) -> String {
    let head = serde_json::to_string(head).expect("JSON");
    let posts: Vec<_> = posts.iter().map(|post| format!("\n{}", serde_json::to_string(post).expect("JSON"))).collect();
    format!("{},\n\"posts\":[{}\n]}}\n", head.strip_suffix('}').expect("an object"), posts.join(","))
}

#[test]
fn whatever_a_forum_holds_it_is_the_same_when_it_is_taken_away_again() {
    let mut runner = TestRunner::new(Config { cases: 24, failure_persistence: None, ..Config::default() });
    let done = runner.run(&(head(), posts()), |(head, mut posts)| {
        let known: std::collections::BTreeSet<i64> = posts.iter().map(|post| post.number).collect();
        for post in &mut posts {
            post.in_reply_to = post.in_reply_to.filter(|parent| known.contains(parent));
            post.split_from = post.split_from.filter(|from| known.contains(from));
        }
        let text = written(&head, &posts);
        db::test::on_sqlite(async |db: Db| {
            let story = Story::new(&db).await;
            // Later than every question of it was put.
            story.clock.advance(std::time::Duration::from_hours(24 * 100));
            let mut officer = story.signed_in(story.people.officer).await;
            let page = taken(bring(&mut officer, "forum.json", text.as_bytes()).await);
            let again = take(&mut officer, &page).await;
            assert_eq!(String::from_utf8_lossy(&again["forum.json"]), text);
            // And all the rest, by a server of another treaty.
            let (_fresh, other) = elsewhere(&db).await;
            let there = Story::of_another_treaty(&other).await;
            let mut officer = there.signed_in(there.people.officer).await;
            let page = taken(bring(&mut officer, "forum.zip", &packed(&again)).await);
            assert_same(&take(&mut officer, &page).await, &again);
            other.close().await;
            assert_eq!(broken(&db).await, []);
        });
        Ok(())
    });
    done.unwrap_or_else(|fault| panic!("{fault}"));
}
