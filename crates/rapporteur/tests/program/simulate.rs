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
    for table in ["contribution_version", "incoming_mail", "mail", "log_entry", "citation"] {
        assert_ne!(first[table], other[table], "{table}");
    }
}
