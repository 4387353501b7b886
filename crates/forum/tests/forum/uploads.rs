//! Files that come before their post, in pieces: a line that broke costs a piece, and what a form had as files is not lost with it.

use std::time::Duration;

use db::{Db, sql};
use http::StatusCode;
use page::{Browser, Reply};
use serde_json::Value;

use crate::kit::{Forum, Look, Story, taken};

/// What a script says of the file that it will send.
fn file<'a>(name: &'a str, size: &'a str) -> [(&'a str, &'a str); 4] {
    [("name", name), ("size", size), ("mark", "1938124800000"), ("parent", "")]
}

/// Begins an upload; gives its address and how much of it is there.
async fn begin(browser: &mut Browser, forum: &Forum, fields: &[(&str, &str)]) -> (String, i64) {
    let reply = browser.post(&format!("{}/uploads", forum.topic), fields).await;
    assert_eq!(reply.status, StatusCode::SEE_OTHER, "{}", reply.body);
    let address = reply.location.expect("an upload");
    let state = browser.get(&address).await;
    let state: Value = serde_json::from_str(&state.body).unwrap_or_else(|_| panic!("{address}: {}", state.body));
    (address, state["came"].as_i64().expect("an offset"))
}

/// Sends a piece that begins at an offset.
async fn piece(browser: &Browser, address: &str, offset: i64, bytes: &[u8]) -> Reply {
    let mut browser = browser.clone().with_header("upload-offset", &offset.to_string());
    browser.post_body(address, "application/octet-stream", bytes.to_vec()).await
}

#[test]
fn a_file_that_came_in_pieces_goes_with_its_post_and_a_broken_line_costs_a_piece() {
    db::test::on_both(async |db: Db| {
        let story = Story::new(&db).await;
        let forum = story.open_forum().await;
        let mut expert = story.signed_in(story.people.expert).await;
        let bytes: Vec<u8> = (0..300_000_u32).map(|n| (n % 251) as u8).collect();
        let (address, came) = begin(&mut expert, &forum, &file("law.pdf", "300000")).await;
        assert_eq!(came, 0);
        let answer = piece(&expert, &address, 0, &bytes[..100_000]).await;
        assert_eq!(answer.status, StatusCode::NO_CONTENT, "{}", answer.body);
        assert_eq!(answer.headers["upload-offset"], "100000");
        // The piece came, and its answer did not: it is sent once more, and is a conflict.
        assert_eq!(piece(&expert, &address, 0, &bytes[..100_000]).await.status, StatusCode::CONFLICT);
        // The page is opened anew and the same file chosen: it goes on from where it was.
        expert.get(&forum.topic).await.says(&["law.pdf", "100 of 300 kB", "Choose the same file again"]);
        assert_eq!(begin(&mut expert, &forum, &file("law.pdf", "300000")).await, (address.clone(), 100_000));
        // Another file of that name is another upload.
        let other = [("name", "law.pdf"), ("size", "300000"), ("mark", "1"), ("parent", "")];
        assert_eq!(begin(&mut expert, &forum, &other).await.1, 0);
        assert_eq!(piece(&expert, &address, 100_000, &bytes[100_000..]).await.status, StatusCode::NO_CONTENT);
        let id = address.rsplit('/').next().expect("an id");
        let page = expert.get(&forum.topic).await;
        page.says(&[&format!("name=\"upload\" value=\"{id}\" checked"), "300 kB"]);
        // Nothing of it is anybody else's, before or after it is whole.
        let mut other = story.signed_in(story.people.focal_point).await;
        assert_eq!(other.get(&address).await.status, StatusCode::NOT_FOUND);
        assert_eq!(piece(&other, &address, 300_000, b"x").await.status, StatusCode::NOT_FOUND);
        assert_eq!(story.public().get(&address).await.status, StatusCode::UNAUTHORIZED);
        let posts = format!("{}/posts", forum.topic);
        let words = [("capacity", "expert"), ("language", "en"), ("text", "The law."), ("upload", id)];
        let stolen = [("capacity", "government"), ("language", "es"), ("text", "Nada."), ("upload", id)];
        taken(other.fill(&forum.topic, &posts, &stolen).await);
        assert_eq!(story.json("/posts/1").await["files"], serde_json::json!([]));
        taken(expert.fill(&forum.topic, &posts, &words).await);
        let post = story.json("/posts/2").await;
        assert_eq!((&post["files"][0]["name"], &post["files"][0]["size"]), (&"law.pdf".into(), &300_000.into()));
        let there = record::file::FileDigest::of(&bytes).to_string();
        assert_eq!(post["files"][0]["sha256"], there.as_str());
        // With the post, what was sent for it is gone.
        expert.get(&forum.topic).await.is_silent_on(&["name=\"upload\"", "Choose the same file again"]);
        assert_eq!(expert.get(&address).await.status, StatusCode::NOT_FOUND);
    });
}

#[test]
fn what_cannot_be_taken_is_refused_before_it_is_sent() {
    db::test::on_both(async |db: Db| {
        let story = Story::new(&db).await;
        let forum = story.open_forum().await;
        let mut expert = story.signed_in(story.people.expert).await;
        let way = format!("{}/uploads", forum.topic);
        let large = (10 * (1 << 20) + 1).to_string();
        for (name, size) in
            [("run.exe", "10"), ("law.pdf", large.as_str()), ("law.pdf", "0"), ("law.pdf", "x"), ("", "1")]
        {
            let status = expert.post(&way, &file(name, size)).await.status;
            assert!(status.is_client_error(), "{name}, {size}: {status}");
        }
        for n in 0..5 {
            begin(&mut expert, &forum, &file(&format!("{n}.pdf"), "10")).await;
        }
        assert_eq!(expert.post(&way, &file("5.pdf", "10")).await.status, StatusCode::UNPROCESSABLE_ENTITY);
        let (address, _) = begin(&mut expert, &forum, &file("0.pdf", "10")).await;
        assert_eq!(piece(&expert, &address, 0, b"more than ten").await.status, StatusCode::BAD_REQUEST);
        assert_eq!(piece(&expert, &address, 0, b"").await.status, StatusCode::BAD_REQUEST);
        assert_eq!(piece(&expert, &address, 0, &vec![1; (1 << 20) + 1]).await.status, StatusCode::PAYLOAD_TOO_LARGE);
        assert_eq!(expert.post(&address, &[("text", "x")]).await.status, StatusCode::BAD_REQUEST);
        // A post that names what is not there whole is not taken without it.
        let id = address.rsplit('/').next().expect("an id");
        let words = [("capacity", "expert"), ("language", "en"), ("text", "The law."), ("upload", id)];
        let reply = expert.fill(&forum.topic, &format!("{}/posts", forum.topic), &words).await;
        assert_eq!(reply.status, StatusCode::UNPROCESSABLE_ENTITY);
        reply.says(&["“0.pdf” has not arrived whole.", "The law.</textarea>"]);
        // Who takes no part sends nothing, and nobody once it has closed.
        let mut stranger = story.signed_in(story.people.other_focal_point).await;
        assert_eq!(stranger.post(&way, &file("law.pdf", "10")).await.status, StatusCode::FORBIDDEN);
        story.clock.advance(Duration::from_hours(20 * 24));
        assert_eq!(expert.post(&way, &file("law.pdf", "10")).await.status, StatusCode::CONFLICT);
    });
}

#[test]
fn the_files_of_a_form_that_comes_back_or_is_shown_first_are_there_again() {
    db::test::on_both(async |db: Db| {
        let story = Story::new(&db).await;
        let forum = story.open_forum().await;
        let mut expert = story.signed_in(story.people.expert).await;
        let posts = format!("{}/posts", forum.topic);
        let law: (&str, &str, &[u8]) = ("file", "law.pdf", b"the law");
        let run: (&str, &str, &[u8]) = ("file", "run.exe", b"1");
        let words = [("capacity", "expert"), ("language", "en"), ("text", "The law.")];
        let reply = expert.fill_with(&forum.topic, &posts, &words, &[law, run]).await;
        assert_eq!(reply.status, StatusCode::UNPROCESSABLE_ENTITY);
        reply.says(&["“run.exe” is of a kind", "<bdi>law.pdf</bdi>", "name=\"upload\" value=\"1\" checked"]);
        // Seen first, with another file in place of the one of that name.
        let law: (&str, &str, &[u8]) = ("file", "law.pdf", b"the law, amended");
        let preview = [words.as_slice(), &[("do", "preview")]].concat();
        let reply = expert.fill_with(&forum.topic, &posts, &preview, &[law]).await;
        reply.says(&["id=\"preview\"", "name=\"upload\" value=\"2\" checked"]);
        reply.is_silent_on(&["value=\"1\" checked"]);
        // Kept as a draft, and left out of the post in the end.
        let table: (&str, &str, &[u8]) = ("file", "table.csv", b"a,b");
        let draft = [words.as_slice(), &[("do", "draft"), ("upload", "2")]].concat();
        taken(expert.fill_with(&forum.topic, &posts, &draft, &[table]).await);
        expert.get(&forum.topic).await.says(&["<bdi>law.pdf</bdi>", "<bdi>table.csv</bdi>"]);
        let post = [words.as_slice(), &[("upload", "2")]].concat();
        taken(expert.fill(&forum.topic, &posts, &post).await);
        let files = story.json("/posts/1").await["files"].clone();
        assert_eq!((&files[0]["name"], &files[0]["size"], &files[1]), (&"law.pdf".into(), &16.into(), &Value::Null));
        expert.get(&forum.topic).await.is_silent_on(&["<bdi>table.csv</bdi>"]);
    });
}

#[test]
fn a_form_does_not_come_back_as_if_it_had_no_files_where_they_could_not_be_kept() {
    db::test::on_sqlite(async |db: Db| {
        let story = Story::new(&db).await;
        let forum = story.open_forum().await;
        let mut expert = story.signed_in(story.people.expert).await;
        let posts = format!("{}/posts", forum.topic);
        let law: (&str, &str, &[u8]) = ("file", "law.pdf", b"the law");
        let preview = [("capacity", "expert"), ("language", "en"), ("text", "The law."), ("do", "preview")];
        let full = sql!("CREATE TRIGGER full BEFORE INSERT ON upload BEGIN SELECT RAISE(ABORT, 'full'); END");
        db.write(move |tx| tx.run(full, &[])).await.expect("the trigger");
        let reply = expert.fill_with(&forum.topic, &posts, &preview, &[law]).await;
        assert_eq!(reply.status, StatusCode::INTERNAL_SERVER_ERROR);
        db.write(|tx| tx.run(sql!("DROP TRIGGER full"), &[])).await.expect("there is room again");
        expert.fill_with(&forum.topic, &posts, &preview, &[law]).await.says(&["<bdi>law.pdf</bdi>"]);
    });
}

#[test]
fn what_no_post_came_for_is_forgotten() {
    db::test::on_both(async |db: Db| {
        let story = Story::new(&db).await;
        let forum = story.open_forum().await;
        let mut expert = story.signed_in(story.people.expert).await;
        let (address, _) = begin(&mut expert, &forum, &file("law.pdf", "10")).await;
        piece(&expert, &address, 0, b"12345").await;
        story.clock.advance(Duration::from_hours(6 * 24));
        assert!(!forum::forget_uploads(&story.site).await.expect("the job"));
        assert_eq!(expert.get(&address).await.status, StatusCode::OK);
        story.clock.advance(Duration::from_hours(2 * 24));
        assert!(!forum::forget_uploads(&story.site).await.expect("the job"));
        assert_eq!(expert.get(&address).await.status, StatusCode::NOT_FOUND);
    });
}
