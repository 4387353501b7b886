//! The sealed log of a whole round, and the command that compares log and record.

use std::path::Path;
use std::process::Command;

use db::{Chance, Db, sql};
use page::Browser;

#[test]
fn the_demonstration_is_sealed_and_log_and_record_agree() {
    db::test::on_both(async |db: Db| {
        let played = rapporteur::demonstration(db.clone(), Chance::seeded(7)).await;
        played.unwrap_or_else(|error| panic!("{error:#}"));
        let report = db.read(|tx| log::verify(tx, &log::Trusted::default())).await.expect("a comparison");
        assert_eq!(report.findings, [""; 0]);
        assert!(report.sealed > 200 && report.compared > 100, "{report:?}");
        assert!(report.tail.is_empty(), "the round ends with a checkpoint: {:?}", report.tail);
        // What a forum was open for is named when it is altered, and so is another window in force.
        let altered = db.write(|tx| {
            tx.run(sql!("UPDATE forum_window SET reason = 'For no reason.' WHERE ordinal = 1"), &[])?;
            tx.run(sql!("UPDATE request SET closes = closes + 1 WHERE kind = 'forum'"), &[])
        });
        altered.await.expect("somebody alters it");
        let report = db.read(|tx| log::verify(tx, &log::Trusted::default())).await.expect("a comparison");
        let named = |words: &str| report.findings.iter().any(|finding| finding.contains(words));
        assert!(named("window 1 of forum") && named("is not the last that was set"), "{:?}", report.findings);
    });
}

/// Runs the program over the database in a folder: whether its status says that all is well, and what it said.
fn rapporteur(folder: &Path, arguments: &[&str]) -> (Option<i32>, String) {
    let mut command = Command::new(env!("CARGO_BIN_EXE_rapporteur"));
    command.args(arguments).current_dir(folder);
    command.env("DATABASE_URL", format!("sqlite:{}", folder.join("simulation.db").display()));
    let done = command.output().expect("the program runs");
    (done.status.code(), String::from_utf8_lossy(&done.stdout).into_owned() + &String::from_utf8_lossy(&done.stderr))
}

#[test]
fn audit_verify_says_by_its_status_whether_log_and_record_agree() {
    let folder = tempfile::tempdir().expect("a folder");
    let folder = folder.path();
    let (status, said) = rapporteur(folder, &["audit", "verify"]);
    assert!(status == Some(1) && said.contains("there is no database at"), "{said}");
    assert!(!folder.join("simulation.db").exists(), "looking makes no database");
    let round = ["simulate", "--parties", "3", "--days", "2", "--posts", "4", "--data", "."];
    assert_eq!(rapporteur(folder, &round).0, Some(0));

    assert_eq!(rapporteur(folder, &["audit", "seal"]), (Some(0), "Sealed: 0 changes\n".to_owned()));
    let (status, said) = rapporteur(folder, &["audit", "verify"]);
    assert!(status == Some(0) && said.contains("The unsealed tail: nothing\n"), "{said}");
    assert!(said.ends_with("Log and record agree.\n"), "{said}");
    let (key, checkpoint) = published(folder);
    std::fs::write(folder.join("kept"), checkpoint).expect("the checkpoint is kept");
    let trusting = ["audit", "verify", "--key", &key, "--checkpoint", "kept"];
    assert_eq!(rapporteur(folder, &trusting).0, Some(0));
    let other = ["audit", "verify", "--key", "elsewhere.example/log+00000000+AAAA"];
    let (status, said) = rapporteur(folder, &other);
    assert!(status == Some(1) && said.contains("WRONG: the log's key was replaced"), "{said}");

    assert_eq!(rapporteur(folder, &["officer", "amara@secretariat.example", "Amara Diallo"]).0, Some(0));
    let (status, said) = rapporteur(folder, &["audit", "verify"]);
    assert!(status == Some(0) && said.contains("The unsealed tail: 1 change "), "{said}");
    assert_eq!(rapporteur(folder, &["audit", "seal"]), (Some(0), "Sealed: 1 change\n".to_owned()));

    alter(folder);
    let before = std::fs::read(folder.join("simulation.db")).expect("the database");
    let (status, said) = rapporteur(folder, &["audit", "verify"]);
    assert!(status == Some(1) && said.starts_with("WRONG: post #2 was altered"), "{said}");
    assert!(said.ends_with("rapporteur: log and record do not agree: 1 finding\n"), "{said}");
    assert_eq!(std::fs::read(folder.join("simulation.db")).expect("the database"), before, "it only reads");
}

fn open(folder: &Path) -> Db {
    let url = format!("sqlite:{}", folder.join("simulation.db").display());
    Db::open(&db::Settings { url, ..db::Settings::default() }).expect("the database opens")
}

/// The log's key and its last checkpoint, as somebody wrote them down.
fn published(folder: &Path) -> (String, String) {
    db::test::run(async {
        let db = open(folder);
        let key = db.read(record::log::key).await.expect("a look").expect("a key").verifier;
        let note = db.read(record::log::checkpoint).await.expect("a look").expect("a checkpoint").note;
        db.close().await;
        (key, note)
    })
}

fn alter(folder: &Path) {
    db::test::run(async {
        let db = open(folder);
        let text = sql!("UPDATE contribution_version SET text = 'Other words.' WHERE contribution = 2");
        db.write(|tx| tx.run(text, &[])).await.expect("the post is altered");
        db.close().await;
    });
}

#[test]
fn whoever_posts_is_led_to_a_receipt_of_what_was_taken_in() {
    db::test::on_sqlite(async |db: Db| {
        let site = rapporteur::demonstration(db.clone(), Chance::seeded(7)).await;
        let router = page::router(site.unwrap_or_else(|error| panic!("{error:#}")));
        let author =
            sql!("SELECT record, person FROM record JOIN contribution ON record = id WHERE contribution.number = 1");
        let author = db.read(move |tx| tx.one(author, &[], |row| Ok((row.get(0)?, row.get(1)?)))).await;
        let (record, author): (record::RecordId, record::PersonId) = author.expect("post #1");
        let token = record::test::sign_in(&db, author).await;
        let mut browser = Browser::new(router).with_cookie("sign-in", &token);
        let thread = browser.get("/posts/1").await.location.expect("the post's place");
        let thread = thread.split(['?', '#']).next().expect("the topic").to_owned();
        let posted = browser.get(&format!("{thread}?posted=1")).await.body;
        assert!(posted.contains("<a href=\"/receipts/1\">Keep the receipt"), "{posted}");
        let receipt = browser.get("/receipts/1?format=json").await.body;
        let receipt: serde_json::Value = serde_json::from_str(&receipt).expect("JSON");
        let digest = receipt["digest"].as_str().expect("a digest");
        assert!(posted.contains(&format!("{}…", &digest[..16])), "the box tells the digest that was sealed");
        let walk = browser.get(&format!("/records/{record}")).await.body;
        assert!(walk.contains("<a href=\"/receipts/1\">Receipt of #1</a> <span class=\"pill done\">sealed"), "{walk}");
        assert!(
            browser.get("/").await.body.contains("<a href=\"/log\">The sealed log</a>"),
            "at the foot of every page"
        );
    });
}
