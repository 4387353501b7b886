//! Forums that are brought in: taken away, brought into another server and taken away again they are the same; what is wrong with a
//! file is said; nobody gets an account.

use std::collections::BTreeMap;
use std::io::{Cursor, Write};

use db::Db;
use http::StatusCode;
use page::{Browser, Reply};
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
pub async fn preview(officer: &mut Browser, name: &str, bytes: &[u8]) -> Reply {
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
pub fn assert_same(again: &BTreeMap<String, Vec<u8>>, first: &BTreeMap<String, Vec<u8>>) {
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

pub fn head_of(page: &str) -> &str {
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
fn what_moderators_decide_in_a_forum_that_is_withheld_shows_nothing_of_it_and_nobody_hears_of_it() {
    db::test::on_both(async |db: Db| {
        let story = Story::new(&db).await;
        let forum = eventful(&story).await;
        let mut officer = story.signed_in(story.people.officer).await;
        let files = take(&mut officer, &forum.page).await;
        let (_fresh, other) = elsewhere(&db).await;
        let there = Story::new(&other).await;
        let mut officer = there.signed_in(there.people.officer).await;
        let page = taken(bring(&mut officer, "forum.zip", &packed(&files)).await);
        // Somebody follows it while everybody sees it; then it is withdrawn from public view.
        let path = format!("/subscriptions/{}", page.rsplit('/').next().unwrap_or_default());
        let mut expert = there.signed_in(there.people.expert).await;
        taken(expert.fill(&page, &path, &[("notices", "each")]).await);
        taken(officer.fill(&page, &format!("{page}/view"), &[("view", "secretariat")]).await);
        let decide = async |officer: &mut Browser, number: i64, what: &str| {
            let way = format!("/posts/{number}/{what}");
            let reply = officer.post(&way, &[("why", "It was looked at again.")]).await;
            assert_eq!(reply.status, StatusCode::SEE_OTHER, "{way}: {}", reply.body);
        };
        for (number, what) in [(1, "remove"), (1, "admit"), (2, "remove"), (5, "admit")] {
            decide(&mut officer, number, what).await;
        }
        forum::tell(&there.site).await.expect("the job");
        let seen = other.read(|tx| {
            let statement =
                db::sql!("SELECT number FROM record WHERE kind = 'post' AND (visible & 1) <> 0 ORDER BY id");
            tx.rows(statement, &[], |row| row.get::<String>(0))
        });
        assert_eq!(seen.await.expect("a read"), [""; 0]);
        let told = other.read(|tx| mail::list_to(tx, "florencia@story.example", mail::MailId::LAST, 20)).await;
        let told: Vec<_> = told.expect("the outbox").into_iter().map(|mail| mail.text).collect();
        assert!(told.iter().all(|text| !text.contains("This waits.")), "{told:?}");
        // Put before everybody it shows what was decided.
        taken(officer.fill(&page, &format!("{page}/view"), &[("view", "public")]).await);
        let posts = there.public().get(&format!("/api/v1{page}/posts")).await;
        posts.says(&["This waits.", "From home:"]);
        posts.is_silent_on(&["No hay obstáculos."]);
        assert_eq!(broken(&other).await, []);
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
