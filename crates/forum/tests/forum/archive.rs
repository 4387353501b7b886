//! A whole forum taken away: every file of the pack, its digests, and who gets what.

use std::collections::BTreeMap;
use std::io::{Cursor, Read};
use std::process::Command;

use db::Db;
use http::StatusCode;
use page::Browser;
use record::Scope;
use serde_json::Value;
use sha2::{Digest, Sha256};

use crate::kit::{Forum, Look, Story, post, publish, taken, write};

/// A forum in which everything was done that can be done to a post: two threads, a change, a file, a question answered, a post
/// withdrawn, one removed and let in again, one that waits, a pinned thread.
pub async fn eventful(story: &Story) -> Forum {
    let forum = story.open_forum().await;
    let mut officer = story.signed_in(story.people.officer).await;
    let texts = [("conduct", "Be brief."), ("afterwards", "A report."), ("outcome", ""), ("language", "en")];
    taken(officer.fill(&format!("{}/setup", forum.page), &format!("{}/texts", forum.page), &texts).await);
    let mut expert = story.signed_in(story.people.expert).await;
    let question = story.json(&forum.topic).await["questions"][1]["id"].to_string();
    let fields =
        [("capacity", "expert"), ("language", "en"), ("answers", &question), ("text", "From home:\n\n=cost=, see #2.")];
    taken(write(&mut expert, &forum.topic, &fields).await);
    let mut focal_point = story.signed_in(story.people.focal_point).await;
    let reply = [
        ("capacity", "government"),
        ("language", "es"),
        ("text", "No hay obstáculos.\n\nFrom here on."),
        ("parent", "1"),
    ];
    taken(write(&mut focal_point, &forum.topic, &reply).await);
    let mut observer = story.signed_in(story.people.observer).await;
    taken(write(&mut observer, &forum.second, &post("organization", "A first word.")).await);
    let edit = [("text", "A better word."), ("language", "en")];
    taken(observer.fill("/posts/3/edit", "/posts/3/edit", &edit).await);
    taken(write(&mut expert, &forum.topic, &post("expert", "A secret word.")).await);
    taken(expert.fill("/posts/4/withdraw", "/posts/4/withdraw", &[("why", "Said too soon.")]).await);
    let way = "/posts/3/translations";
    let first = [("translation", "courtesy"), ("language", "fr"), ("text", "Un mot.")];
    taken(observer.fill(way, way, &first).await);
    taken(observer.fill("/translations/1/withdraw", "/translations/1/withdraw", &[("why", "Too bare.")]).await);
    let second = [("translation", "courtesy"), ("language", "fr"), ("text", "Un *meilleur* mot, voir #1.")];
    taken(observer.fill(way, way, &second).await);
    let official = [("translation", "official"), ("language", "en"), ("text", "There are no obstacles.")];
    taken(officer.fill("/posts/2/translations", "/posts/2/translations", &official).await);
    let mut moderator = story.signed_in(story.people.moderator).await;
    taken(moderator.fill("/posts/1/thread", "/posts/1/thread", &[("what", "pin"), ("why", "Read this first.")]).await);
    let strict = [("participation", "invited"), ("observers", "post"), ("moderation", "pre"), ("edit_minutes", "30")];
    let strict = [strict.as_slice(), &[("office_language", "en")]].concat();
    taken(officer.fill(&format!("{}/setup", forum.page), &format!("{}/settings", forum.page), &strict).await);
    taken(write(&mut expert, &forum.topic, &post("expert", "This waits.")).await);
    forum
}

/// The files of a pack, by name.
pub fn unpacked(bytes: &[u8]) -> BTreeMap<String, Vec<u8>> {
    let mut archive = zip::ZipArchive::new(Cursor::new(bytes)).expect("a packed file");
    let mut files = BTreeMap::new();
    for index in 0..archive.len() {
        let mut file = archive.by_index(index).expect("a file");
        let name = file.name().expect("a name").to_string();
        let mut bytes = Vec::new();
        file.read_to_end(&mut bytes).expect("its bytes");
        files.insert(name, bytes);
    }
    files
}

fn text<'a>(files: &'a BTreeMap<String, Vec<u8>>, name: &str) -> &'a str {
    std::str::from_utf8(&files[name]).expect("text")
}

/// What somebody gets who takes a forum away.
pub async fn take(browser: &mut Browser, path: &str) -> BTreeMap<String, Vec<u8>> {
    let reply = browser.get(&format!("{path}/archive")).await;
    assert_eq!(reply.status, StatusCode::OK, "{}", reply.body);
    assert_eq!(reply.headers["content-type"], "application/zip");
    assert_eq!(reply.headers["content-length"], reply.bytes.len().to_string().as_str());
    unpacked(&reply.bytes)
}

#[test]
fn a_forum_is_taken_away_whole_with_the_digests_of_its_files() {
    db::test::on_both(async |db: Db| {
        let story = Story::new(&db).await;
        let forum = eventful(&story).await;
        story.public().get(&forum.page).await.says(&[&format!("href=\"{}/archive\"", forum.page)]);
        let files = take(&mut story.public(), &forum.page).await;
        let names: Vec<_> = files.keys().map(String::as_str).collect();
        assert_eq!(names, ["SHA256SUMS", "forum.html", "forum.json", "forum.mbox", "manifest.json", "posts.csv"]);
        // The manifest names every file, and its digest is the one that anybody computes.
        let manifest: Value = serde_json::from_str(text(&files, "manifest.json")).expect("JSON");
        assert_eq!((&manifest["posts"], manifest["files"].as_array().map(Vec::len)), (&4.into(), Some(4)));
        assert!(manifest["notice"].as_str().is_some_and(|notice| notice.contains("invented")));
        for line in text(&files, "SHA256SUMS").lines() {
            let (digest, name) = line.split_once("  ").expect("a line");
            let computed: String = Sha256::digest(&files[name]).iter().map(|byte| format!("{byte:02x}")).collect();
            assert_eq!(digest, computed, "{name}");
        }
        let json: Value = serde_json::from_str(text(&files, "forum.json")).expect("JSON");
        assert_eq!(
            (&json["format"], &json["title"]["en"]),
            (&"rapporteur-forum".into(), &"What stands in the way".into())
        );
        assert_eq!(json["sessions"][0]["topics"][0]["questions"][1]["text"]["en"], "What has helped?");
        assert_eq!(
            (&json["sessions"][0]["moderators"][0], &json["texts"]["conduct"]["en"]),
            (&"Malik Osei".into(), &"Be brief.".into())
        );
        let posts = json["posts"].as_array().expect("posts");
        assert_eq!(
            (&posts[0]["place"], &posts[0]["answers"][0], &posts[0]["pinned"]),
            (&"1.1".into(), &"1.1?2".into(), &true.into())
        );
        assert_eq!((&posts[1]["in_reply_to"], &posts[1]["party"]["code"]), (&1.into(), &"XE".into()));
        assert_eq!(
            (&posts[2]["institution"], posts[2]["versions"].as_array().map(Vec::len)),
            (&"Living Seeds Network".into(), Some(2))
        );
        assert_eq!(
            (&posts[3]["state"], &posts[3]["versions"], &posts[3]["decided"]["reason"]),
            (&"withdrawn".into(), &Value::Array(Vec::new()), &"Said too soon.".into())
        );
        let html = text(&files, "forum.html");
        for part in [
            "<h1>What stands in the way</h1>",
            "id=\"post-2\"",
            "No hay obstáculos.",
            "Said too soon.",
            "lang=\"es\"",
            "are invented",
        ] {
            assert!(html.contains(part), "{part}: {html}");
        }
        let mut table = csv::Reader::from_reader(files["posts.csv"].as_slice());
        let rows: Vec<csv::StringRecord> = table.records().map(|row| row.expect("a row")).collect();
        assert_eq!((rows.len(), &rows[1][16], &rows[2][12]), (4, "No hay obstáculos.\n\nFrom here on.", "2"));
        // Nothing that is hidden, in any of the files.
        for (name, bytes) in &files {
            let text = String::from_utf8_lossy(bytes);
            assert!(
                !text.contains("secret") && !text.contains("waits") && !text.contains("florencia@"),
                "{name}: {text}"
            );
        }
        assert_eq!(json["participants"], Value::Array(Vec::new()));
        // Taken away again it is the same, but for the instant.
        let again = take(&mut story.public(), &forum.page).await;
        assert_eq!(again, files);
    });
}

#[test]
fn what_is_hidden_goes_to_the_secretariat_only() {
    db::test::on_both(async |db: Db| {
        let story = Story::new(&db).await;
        let forum = eventful(&story).await;
        let mut officer = story.signed_in(story.people.officer).await;
        let files = take(&mut officer, &forum.page).await;
        let json: Value = serde_json::from_str(text(&files, "forum.json")).expect("JSON");
        assert_eq!(
            (&json["posts"][4]["state"], &json["posts"][4]["versions"][0]["text"]),
            (&"pending".into(), &"This waits.".into())
        );
        let names: Vec<_> =
            json["participants"].as_array().expect("the list").iter().map(|one| &one["family"]).collect();
        assert_eq!(names, ["Bustos", "Ferrán", "Urbina"]);
        assert!(!text(&files, "forum.json").contains("secret"), "what its author took back stays so");
        // A program of an officer's gets the same.
        let token = record::test::token(&db, story.people.officer, Scope::Read).await;
        let by_program = take(&mut story.public().with_token(&token), &format!("/api/v1{}", forum.page)).await;
        assert_eq!(by_program, files);
        let mut expert = story.signed_in(story.people.expert).await;
        assert_eq!(
            take(&mut expert, &forum.page).await["forum.json"],
            take(&mut story.public(), &forum.page).await["forum.json"]
        );
        let draft = story.draft().await.page;
        assert_eq!(story.public().get(&format!("{draft}/archive")).await.status, StatusCode::NOT_FOUND);
        assert_eq!(story.public().get("/forums/999999/archive").await.status, StatusCode::NOT_FOUND);
        assert!(take(&mut officer, &draft).await.contains_key("forum.json"));
        publish(&mut officer, &draft).await;
    });
}

/// Reads a mailbox as Python does: for each message who, when, what it replies to, and its words.
const READ: &str = "
import email.policy, json, mailbox, sys
box = mailbox.mbox(sys.argv[1], factory=lambda f: email.message_from_binary_file(f, policy=email.policy.default))
print(json.dumps([{'id': m['Message-ID'], 'parent': m['In-Reply-To'], 'references': m['References'], 'from': str(m['From']),
    'date': m['Date'].datetime.isoformat(), 'subject': m['Subject'], 'text': m.get_body().get_content(),
    'files': [[p.get_filename(), len(p.get_content())] for p in m.iter_attachments()]} for m in box]))
";

#[test]
fn the_mailbox_is_read_by_another_program() {
    db::test::on_sqlite(async |db: Db| {
        if !Command::new("python3").arg("--version").output().is_ok_and(|done| done.status.success()) {
            println!("SKIPPED: the mailbox read by Python (python3 is not installed)");
            return;
        }
        let story = Story::new(&db).await;
        let forum = eventful(&story).await;
        let files = take(&mut story.public(), &forum.page).await;
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join("forum.mbox");
        std::fs::write(&path, &files["forum.mbox"]).expect("written");
        let done = Command::new("python3").args(["-c", READ]).arg(&path).output().expect("python3 runs");
        assert!(done.status.success(), "{}", String::from_utf8_lossy(&done.stderr));
        let read: Value = serde_json::from_slice(&done.stdout).expect("JSON");
        // What was withdrawn has no words to be sent.
        assert_eq!(read.as_array().map(Vec::len), Some(3));
        assert_eq!(
            (&read[0]["id"], &read[1]["parent"]),
            (&"<post.1@story.example>".into(), &"<post.1@story.example>".into())
        );
        assert_eq!((&read[1]["references"], &read[2]["parent"]), (&"<post.1@story.example>".into(), &Value::Null));
        assert_eq!(read[1]["text"].as_str().map(str::trim_end), Some("No hay obstáculos.\n\nFrom here on."));
        assert_eq!(
            (&read[1]["from"], &read[1]["date"]),
            (&"Luis Ferrán <rapporteur@story.example>".into(), &"2031-06-02T09:00:00+00:00".into())
        );
        assert_eq!(read[1]["subject"], "Re: What stands in the way: (i) Between ministries");
    });
}

#[test]
fn one_at_a_time_takes_a_whole_forum_away_and_pages_are_answered_meanwhile() {
    db::test::on_both(async |db: Db| {
        let story = Story::new(&db).await;
        let forum = story.open_forum().await;
        let turn = story.site.turn().await;
        let (mut one, mut two) = (story.public(), story.public());
        let (pack, volume) = (format!("{}/archive", forum.page), format!("{}/proceedings", forum.page));
        let packing = tokio::spawn(async move { one.get(&pack).await.status });
        let reading = tokio::spawn(async move { two.get(&volume).await.status });
        story.public().get(&forum.page).await.says(&["What stands in the way"]);
        assert!(!packing.is_finished() && !reading.is_finished(), "both wait for their turn");
        drop(turn);
        assert_eq!(
            (packing.await.expect("a pack"), reading.await.expect("a volume")),
            (StatusCode::OK, StatusCode::OK)
        );
    });
}
