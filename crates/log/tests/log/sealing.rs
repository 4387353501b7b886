//! The job: one or two of it, interrupted, with its key in a file.

use std::time::Duration;

use db::{Chance, Db};
use log::{Sealer, Trusted};
use seal::Key;

use crate::kit::{BASE, Story};

#[test]
fn what_is_written_is_sealed_at_a_pace() {
    db::test::on_both(async |db: Db| {
        let story = Story::new(&db).await;
        assert!(!log::seal_due(&story.site).await.expect("it is sealed"), "nothing more waits");
        assert_eq!(story.checkpoint().await.size, 0, "a log begins with an empty checkpoint");
        story.post("The first.").await;
        log::seal_due(&story.site).await.expect("it is not time yet");
        assert_eq!(story.checkpoint().await.size, 0);
        story.clock.advance(Duration::from_secs(60));
        log::seal_due(&story.site).await.expect("it is sealed");
        assert_eq!(story.checkpoint().await.size, 1);
        // A clock that was set back does not stop the sealing.
        story.clock.set("2031-06-01T00:00:00Z".parse().expect("an instant"));
        story.post("The second.").await;
        log::seal_due(&story.site).await.expect("it is sealed");
        assert_eq!(story.checkpoint().await.size, 2);
        assert_eq!(story.verify().await.findings, [""; 0]);
    });
}

#[test]
fn many_are_sealed_at_once_and_more_than_a_tile_has() {
    db::test::on_both(async |db: Db| {
        let story = Story::new(&db).await;
        log::seal_due(&story.site).await.expect("the log begins");
        story.posts("Words.", 300).await;
        // No time went by, but so many do not wait for it.
        while log::seal_due(&story.site).await.expect("it is sealed") {}
        assert_eq!(story.checkpoint().await.size, 300);
        assert_eq!(story.verify().await.findings, [""; 0]);
    });
}

#[test]
fn of_two_sealers_one_is_faster_and_nothing_is_sealed_twice() {
    db::test::on_both(async |db: Db| {
        let story = Story::new(&db).await;
        let other = Sealer::new(db.clone(), Chance::seeded(9), BASE, None);
        let one = Sealer::of(&story.site);
        let now = story.clock.now();
        let (mine, theirs) = tokio::join!(one.seal(now), other.seal(now));
        assert_eq!((mine.expect("begun"), theirs.expect("begun")), (0, 0));
        for round in 0..8 {
            story.posts("Words.", 3).await;
            let now = story.clock.now();
            let (mine, theirs) = tokio::join!(one.seal(now), other.seal(now));
            assert_eq!(mine.expect("sealed") + theirs.expect("sealed"), 3, "round {round}");
        }
        assert_eq!(story.checkpoint().await.size, 24);
        let report = story.verify().await;
        assert_eq!((report.findings, report.sealed, report.tail.len()), (vec![], 24, 0));
    });
}

#[test]
fn a_crash_on_the_way_leaves_all_of_it_or_nothing() {
    db::test::on_both(async |db: Db| {
        let story = Story::new(&db).await;
        let folder = tempfile::tempdir().expect("a folder");
        let (key, beside) = (folder.path().join("log.key"), folder.path().join("log.key.checkpoint"));
        let sealer = Sealer::new(db.clone(), Chance::seeded(9), BASE, Some(key.clone()));
        story.post("Before.").await;
        sealer.seal(story.clock.now()).await.expect("sealed");
        let before = std::fs::read(&beside).expect("the checkpoint kept beside the key");

        // Down within the transaction: nothing of it is there, and the next sealer begins where the last one ended.
        let number = story.post("Meanwhile.").await;
        let now = story.clock.now();
        let failing = db.write(move |tx| {
            let row = record::log::unsealed(tx, 1)?.remove(0);
            let entry = record::log::Entry {
                position: 1,
                audit: row.id,
                commitment: [0; 32],
                blind: [0; 32],
                salt: None,
                at: now,
            };
            let last = record::log::checkpoint(tx)?.ok_or(db::Error::Missing)?;
            let checkpoint = record::log::Checkpoint { size: 2, ..last };
            let sealed = record::log::Sealed { entries: vec![entry], tiles: vec![], checkpoint };
            assert!(record::log::insert(tx, Some(1), &sealed)?);
            Err::<(), _>(db::Error::Other("the power went".to_owned()))
        });
        failing.await.expect_err("it is interrupted");
        assert_eq!(story.row_of(number).await.1, None);
        sealer.seal(now).await.expect("sealed");

        // Down after the transaction and before the checkpoint was kept beside the key.
        std::fs::write(&beside, before).expect("the older checkpoint");
        story.post("After.").await;
        sealer.seal(now).await.expect("sealed");
        let (verifier, kept) = log::trusted(&key).expect("the key's file");
        assert_eq!(kept.as_deref(), Some(story.checkpoint().await.note.as_str()));
        let trusted = Trusted { verifier: Some(verifier), checkpoints: kept.into_iter().collect() };
        let report = story.verify_by(trusted).await;
        assert_eq!((report.findings, report.sealed), (vec![], 3));
    });
}

#[test]
fn the_key_stands_in_a_file_and_a_log_that_was_set_back_is_not_sealed_any_further() {
    db::test::on_sqlite(async |db: Db| {
        let story = Story::new(&db).await;
        story.post("One.").await;
        story.seal().await;
        let secret = |db: Db| async move { db.read(record::log::key).await.expect("a look").expect("a key").secret };
        assert!(secret(db.clone()).await.is_some(), "without a file the key is in the database");

        let folder = tempfile::tempdir().expect("a folder");
        let file = folder.path().join("log.key");
        let sealer = Sealer::new(db.clone(), Chance::seeded(9), BASE, Some(file.clone()));
        story.post("Two.").await;
        std::fs::write(&file, Key::new("story.example/log", &[7; 32]).expect("a key").secret()).expect("another key");
        let refused = sealer.seal(story.clock.now()).await.expect_err("another key stands there");
        assert!(refused.to_string().contains("log.key"), "{refused}");
        // Down after the file was written and before the database forgot the secret.
        std::fs::write(&file, secret(db.clone()).await.expect("the secret") + "\n").expect("the key");
        sealer.seal(story.clock.now()).await.expect("the key moves into the file");
        assert_eq!(secret(db.clone()).await, None);
        assert!(std::fs::read_to_string(&file).expect("the key").starts_with("PRIVATE+KEY+story.example/log+"));
        let without = Sealer::of(&story.site);
        story.post("Three.").await;
        let refused = without.seal(story.clock.now()).await.expect_err("the key is elsewhere");
        assert!(refused.to_string().contains("log_key"), "{refused}");

        story
            .tamper(&[
                db::sql!("UPDATE audit SET sealed = 0 WHERE id IN (SELECT audit FROM log_entry WHERE position = 1)"),
                db::sql!("DELETE FROM log_entry WHERE position = 1"),
                db::sql!("DELETE FROM log_checkpoint WHERE size = 2"),
            ])
            .await;
        let refused = sealer.seal(story.clock.now()).await.expect_err("one entry less than was signed");
        assert!(refused.to_string().contains("the log was set back"), "{refused}");
    });
}

#[test]
fn tiles_that_somebody_altered_are_not_signed_over() {
    db::test::on_both(async |db: Db| {
        let story = Story::new(&db).await;
        story.post("One.").await;
        story.seal().await;
        let zeros = db.write(|tx| tx.run(db::sql!("UPDATE log_tile SET hashes = $1"), &[&vec![0_u8; 32]])).await;
        zeros.expect("the tile is altered");
        story.post("Two.").await;
        let refused = Sealer::of(&story.site).seal(story.clock.now()).await.expect_err("another root");
        assert!(refused.to_string().contains("rapporteur audit verify"), "{refused}");
        assert_eq!(story.checkpoint().await.size, 1);
    });
}
