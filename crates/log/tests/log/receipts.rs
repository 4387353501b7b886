//! Receipts: what they show to whom, and that a foreign program verifies them.

use std::path::Path;
use std::process::Command;

use db::{Db, sql};
use http::StatusCode;
use record::contribution::{self, Number, State};
use record::{Circles, Kind};
use serde_json::{Value, json};

use crate::kit::Story;

/// The script of the guide.
const SCRIPT: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../../docs/verify-receipt.py");

/// Runs the script on a receipt: whether it is good, and what was said.
fn judge(folder: &Path, receipt: &Value, key: Option<&str>) -> (bool, String) {
    let file = folder.join("receipt.json");
    std::fs::write(&file, receipt.to_string()).expect("the receipt as a file");
    let mut command = Command::new("python3");
    command.arg(SCRIPT).arg(&file);
    if let Some(key) = key {
        command.args(["--key", key]);
    }
    let done = command.output().expect("python3 runs");
    let said = String::from_utf8_lossy(&done.stdout).into_owned() + &String::from_utf8_lossy(&done.stderr);
    (done.status.success(), said)
}

fn python_is_there() -> bool {
    let there = Command::new("python3").arg("--version").output().is_ok_and(|done| done.status.success());
    if !there {
        skipped("the script that verifies receipts (python3 is not installed)");
    }
    there
}

/// Says that a test cannot run here, where whoever counts tests finds it.
fn skipped(reason: &str) {
    use std::io::Write as _;
    println!("SKIPPED: {reason}");
    #[allow(clippy::disallowed_methods, reason = "tests are told by the environment where to write it")]
    let Ok(path) = std::env::var("RAPPORTEUR_SKIPPED") else { return };
    let file = std::fs::OpenOptions::new().create(true).append(true).open(path);
    let written = file.and_then(|mut file| file.write_all(format!("SKIPPED: {reason}\n").as_bytes()));
    written.expect("the file for skipped tests");
}

async fn receipt(story: &Story, number: Number) -> Value {
    let reply = story.visitor().get(&format!("/receipts/{}?format=json", number.0)).await;
    assert_eq!(reply.status, StatusCode::OK, "{}", reply.body);
    serde_json::from_str(&reply.body).expect("JSON")
}

#[test]
fn a_receipt_is_verified_without_the_program() {
    if !python_is_there() {
        return;
    }
    db::test::on_both(async |db: Db| {
        let story = Story::new(&db).await;
        let folder = tempfile::tempdir().expect("a folder");
        let mut numbers = Vec::new();
        for (count, words) in [(1, "Les semences circulent « librement »."), (3, "土地"), (9, "أرض"), (250, "x")]
        {
            numbers.extend(story.posts(words, count).await);
            story.seal().await;
        }
        let key = db.read(record::log::key).await.expect("a look").expect("a key").verifier;
        // At the edges of the tree and of its tiles, and in their midst.
        for at in [0, 1, 2, 7, 127, 128, 254, 255, 256, 262] {
            let kept = receipt(&story, numbers[at]).await;
            let (good, said) = judge(folder.path(), &kept, Some(&key));
            assert!(good && said.contains(&format!("{}, version 1", numbers[at])), "{at}: {said}");
        }
        let kept = receipt(&story, numbers[2]).await;
        assert!(kept["content"].to_string().contains("土地"), "{kept}");
        let (good, said) = judge(folder.path(), &kept, None);
        assert!(good && said.contains("The key was taken from the receipt itself"), "{said}");
    });
}

#[test]
fn nothing_in_a_receipt_can_be_altered() {
    if !python_is_there() {
        return;
    }
    db::test::on_sqlite(async |db: Db| {
        let story = Story::new(&db).await;
        let folder = tempfile::tempdir().expect("a folder");
        story.posts("Words.", 5).await;
        story.seal().await;
        let kept = receipt(&story, Number(3)).await;
        let key = kept["sealed"]["key"].as_str().expect("the key").to_owned();
        assert!(judge(folder.path(), &kept, Some(&key)).0);
        let altered = |pointer: &str, value: Value| {
            let mut other = kept.clone();
            *other.pointer_mut(pointer).unwrap_or_else(|| panic!("{pointer} is not there")) = value;
            other
        };
        let text = kept["content"].as_array().expect("content").iter().position(|pair| pair[0] == "text");
        let (proof, line) = (kept["sealed"]["proof"].as_str(), kept["sealed"]["line"].as_str());
        let (proof, line) = (proof.expect("the proof"), line.expect("the line"));
        let swap = |from: &str, to: &str| json!(proof.replacen(from, to, 1));
        let cases = [
            altered(&format!("/content/{}/1", text.expect("a text")), json!("Other words.")),
            altered("/digest", json!("00".repeat(32))),
            altered("/number", json!("#4")),
            altered("/version", json!(2)),
            altered("/received", json!("2031-06-12T09:30:00Z")),
            altered("/sealed/salt", json!("00".repeat(32))),
            altered("/sealed/blind", json!("00".repeat(32))),
            altered("/sealed/line", json!(line.replacen("\"post\"", "\"hide\"", 1))),
            altered("/sealed/proof", swap("index 2", "index 3")),
            altered("/sealed/proof", swap("/log\n5\n", "/log\n6\n")),
            altered(
                "/sealed/proof",
                json!(
                    proof
                        .lines()
                        .enumerate()
                        .filter(|(at, _)| *at != 2)
                        .map(|(_, line)| format!("{line}\n"))
                        .collect::<String>()
                ),
            ),
            altered("/sealed", Value::Null),
            altered("/format", json!("something else")),
            json!({}),
            json!([]),
        ];
        for case in cases {
            let (good, said) = judge(folder.path(), &case, Some(&key));
            assert!(!good && said.starts_with("NOT GOOD"), "{said}: {case}");
        }
        let other = seal::Key::new("story.example/log", &[5; 32]).expect("a key");
        let (good, said) = judge(folder.path(), &kept, Some(other.verifier()));
        assert!(!good && said.contains("not signed by this key"), "{said}");
    });
}

#[test]
fn a_receipt_says_whether_it_is_sealed_yet() {
    db::test::on_both(async |db: Db| {
        let story = Story::new(&db).await;
        let number = story.post("Words.").await;
        let path = format!("/receipts/{}", number.0);
        let mut visitor = story.visitor();
        let waits = visitor.get(&path).await;
        assert!(waits.body.contains("waits to be sealed") && waits.body.contains("within a minute or two"));
        assert_eq!(receipt(&story, number).await["sealed"], Value::Null);
        assert_eq!(visitor.get(&format!("{path}?format=txt")).await.status, StatusCode::NOT_FOUND);
        story.seal().await;
        let sealed = visitor.get(&path).await;
        assert!(sealed.body.contains("entry 0 of the 1 under the last checkpoint"), "{}", sealed.body);
        let kept = receipt(&story, number).await;
        assert!(sealed.body.contains(kept["digest"].as_str().expect("a digest")));
        let proof = visitor.get(&format!("{path}?format=txt")).await;
        assert_eq!(Some(proof.body.as_str()), kept["sealed"]["proof"].as_str());
        assert!(proof.body.starts_with("c2sp.org/tlog-proof@v1\nindex 0\n\nstory.example/log\n1\n"), "{}", proof.body);
        for nothing in ["/receipts/99", "/receipts/1?version=2", "/receipts/x"] {
            assert_eq!(visitor.get(nothing).await.status, StatusCode::NOT_FOUND, "{nothing}");
        }
    });
}

#[test]
fn a_receipt_is_for_those_who_may_see_what_it_is_of() {
    db::test::on_both(async |db: Db| {
        let story = Story::new(&db).await;
        let number = story.write("For the Secretariat.", Kind::Post, Circles::SECRETARIAT).await;
        story.seal().await;
        let path = format!("/receipts/{}", number.0);
        for format in ["", "?format=json", "?format=txt"] {
            let path = format!("{path}{format}");
            assert_eq!(story.visitor().get(&path).await.status, StatusCode::NOT_FOUND);
            let mut focal_point = story.signed_in(story.people.focal_point).await;
            assert_eq!(focal_point.get(&path).await.status, StatusCode::NOT_FOUND);
            for person in [story.people.officer, story.people.expert] {
                assert_eq!(story.signed_in(person).await.get(&path).await.status, StatusCode::OK);
            }
        }
    });
}

#[test]
fn words_that_were_removed_or_erased_are_not_told_by_the_receipt() {
    db::test::on_both(async |db: Db| {
        let story = Story::new(&db).await;
        let (removed, erased) = (story.post("Rude words.").await, story.post("Personal words.").await);
        story.seal().await;
        let before = receipt(&story, erased).await;
        db.write(move |tx| contribution::set_state(tx, removed, State::Removed)).await.expect("it is removed");
        let row = record::audit::AuditId(story.row_of(erased).await.0);
        db.write(move |tx| record::log::forget(tx, row)).await.expect("the salt goes");
        story.tamper(&[sql!("UPDATE contribution_version SET text = '', html = '' WHERE contribution = 2")]).await;
        let mut visitor = story.visitor();
        let page = visitor.get("/receipts/1").await;
        assert!(page.body.contains("The moderator removed the words") && !page.body.contains("Rude"), "{}", page.body);
        let page = visitor.get("/receipts/2").await;
        assert!(page.body.contains("erased as the law required"), "{}", page.body);
        let kept = [receipt(&story, removed).await, receipt(&story, erased).await];
        assert!(kept.iter().all(|kept| kept["content"].is_null() && !kept.to_string().contains("words")), "{kept:?}");
        assert_ne!(kept[1]["digest"], before["digest"], "nobody can guess the words from the digest");
        if python_is_there() {
            let folder = tempfile::tempdir().expect("a folder");
            for kept in kept.iter().chain([&before]) {
                let (good, said) = judge(folder.path(), kept, None);
                assert!(good, "{said}");
            }
        }
    });
}

#[test]
fn a_receipt_does_not_cover_up_an_alteration() {
    db::test::on_sqlite(async |db: Db| {
        let story = Story::new(&db).await;
        story.post("Words.").await;
        story.seal().await;
        story.tamper(&[sql!("UPDATE contribution_version SET text = 'Other words.'")]).await;
        let page = story.visitor().get("/receipts/1").await;
        assert!(page.body.contains("is not what was noted in this receipt"), "{}", page.body);
    });
}
