//! The simulated round: the same seed gives the same round, in every row of every table.

use std::path::Path;
use std::process::Command;

use db::Db;

/// Plays a round with the program into a folder, and gives what every table says afterwards.
async fn played(seed: &str) -> std::collections::BTreeMap<&'static str, [u8; 32]> {
    let folder = tempfile::tempdir().expect("a folder");
    let round = ["simulate", "--parties", "7", "--days", "5", "--posts", "24", "--data", ".", "--seed", seed];
    let done = Command::new(env!("CARGO_BIN_EXE_rapporteur")).args(round).current_dir(folder.path()).output();
    let done = done.expect("the program runs");
    assert!(done.status.success(), "{}", String::from_utf8_lossy(&done.stderr));
    let file: &Path = &folder.path().join("simulation.db");
    let db = Db::open(&db::Settings { url: format!("sqlite:{}", file.display()), ..db::Settings::default() });
    let db = db.expect("the database of the round");
    let digests = db::test::digests(&db).await;
    db.close().await;
    digests
}

#[tokio::test]
async fn the_same_seed_gives_the_same_round_and_another_seed_another() {
    let first = played("5").await;
    assert_eq!(first, played("5").await);
    let other = played("6").await;
    for table in ["contribution_version", "decision", "incoming_mail", "nomination", "mail", "log_entry", "citation"] {
        assert_ne!(first[table], other[table], "{table}");
    }
}

#[test]
fn two_parties_in_five_take_part_by_mail_alone_and_everything_arrives_whatever_crashes() {
    db::test::on_both(async |db: Db| {
        // Every step was followed by the question whether a rule is broken; what was played is compared with the record.
        let said =
            rapporteur::simulation(db.clone(), 11, (196, 6, 90)).await.unwrap_or_else(|error| panic!("{error:#}"));
        let (posts, by_mail) = (said["posts"].as_i64().expect("posts"), said["by_mail"].as_i64().expect("by mail"));
        let other = ["by_web", "by_letter"].map(|way| said[way].as_i64().unwrap_or_default());
        assert!(other.iter().all(|posts| *posts > 0) && other.iter().sum::<i64>() == posts - by_mail, "{said}");
        assert!(posts >= 90 && by_mail * 4 > posts, "{by_mail} of {posts} by mail");
        assert!(said["governments"].as_array().is_some_and(|all| all.len() > 40), "{said}");
        // What was moved, split, corrected and withdrawn is on the record as the log has it.
        let agrees = db.read(|tx| log::verify(tx, &log::Trusted::default())).await.expect("a comparison");
        assert_eq!(agrees.findings, [""; 0]);
        // Every way of counting was compared; none of them is empty.
        for by in ["listed", "parties", "groups", "regions", "genders", "capacities", "days", "questions"] {
            assert!(said[by].as_object().is_some_and(|counts| counts.len() > 1), "{by}: {said}");
        }
    });
}
