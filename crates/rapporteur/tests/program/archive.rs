//! A forum from one server to another by the command line: taken away, brought in, taken away again; log and record agree there.

use std::path::Path;
use std::process::Command;

use db::{Db, Settings};

/// Runs the program over the database in a folder; what it said.
fn rapporteur(folder: &Path, arguments: &[&str]) -> String {
    with(folder, &[], arguments)
}

/// The same with settings from the environment.
fn with(folder: &Path, variables: &[(&str, &str)], arguments: &[&str]) -> String {
    let mut command = Command::new(env!("CARGO_BIN_EXE_rapporteur"));
    command.args(arguments).current_dir(folder);
    command.env("DATABASE_URL", url(folder)).envs(variables.iter().copied());
    let done = command.output().expect("the program runs");
    let said = String::from_utf8_lossy(&done.stdout).into_owned() + &String::from_utf8_lossy(&done.stderr);
    assert!(done.status.success(), "{arguments:?}: {said}");
    said
}

fn url(folder: &Path) -> String {
    format!("sqlite:{}", folder.join("simulation.db").display())
}

/// The forum of the round.
fn forum(folder: &Path) -> String {
    db::test::run(async {
        let db = Db::open(&Settings::at(url(folder))).expect("the database opens");
        let id = db.read(|tx| tx.one(db::sql!("SELECT min(request) FROM forum"), &[], |row| row.get::<i64>(0))).await;
        db.close().await;
        id.expect("a forum").to_string()
    })
}

/// One file of a packed archive, by Python, which is not ours.
fn unpacked(archive: &Path, name: &str) -> Option<Vec<u8>> {
    let script = "import sys, zipfile; sys.stdout.buffer.write(zipfile.ZipFile(sys.argv[1]).read(sys.argv[2]))";
    let done = Command::new("python3").args(["-c", script]).arg(archive).arg(name).output().ok()?;
    assert!(done.status.success(), "{}", String::from_utf8_lossy(&done.stderr));
    Some(done.stdout)
}

#[test]
fn a_forum_goes_from_one_server_to_another_by_the_command_line() {
    let (here, there) = (tempfile::tempdir().expect("a folder"), tempfile::tempdir().expect("a folder"));
    let (here, there) = (here.path(), there.path());
    rapporteur(here, &["simulate", "--parties", "8", "--days", "3", "--posts", "30", "--data", "."]);
    let first = here.join("first.zip");
    let out = first.to_str().expect("a path");
    let said = rapporteur(here, &["forum", "export", &forum(here), "--out", out, "--all"]);
    assert!(said.contains(" posts, "), "{said}");
    // Into a server that knows nobody, at another address.
    let elsewhere =
        [("RAPPORTEUR_ADDRESS", "https://rivers.example"), ("RAPPORTEUR_MAIL_FROM", "letters@rivers.example")];
    let said = with(there, &elsewhere, &["forum", "import", out]);
    assert!(said.contains("https://rivers.example/forums/"), "{said}");
    assert!(rapporteur(there, &["forum", "import", out]).contains("was brought in before"));
    let again = there.join("again.zip");
    with(there, &elsewhere, &["forum", "export", &forum(there), "--out", again.to_str().expect("a path"), "--all"]);
    rapporteur(there, &["audit", "seal"]);
    assert!(rapporteur(there, &["audit", "verify"]).ends_with("Log and record agree.\n"));
    let (Some(one), Some(other)) = (unpacked(&first, "forum.json"), unpacked(&again, "forum.json")) else {
        println!("SKIPPED: archives unpacked by Python (python3 is not installed)");
        return;
    };
    assert!(one.len() > 10_000, "{} bytes", one.len());
    assert_eq!(String::from_utf8_lossy(&other), String::from_utf8_lossy(&one));
    for name in ["posts.csv", "forum.mbox", "forum.html", "manifest.json", "SHA256SUMS"] {
        let (one, other) = (unpacked(&first, name), unpacked(&again, name));
        let text = |bytes: &Option<Vec<u8>>| String::from_utf8_lossy(bytes.as_deref().unwrap_or_default()).into_owned();
        assert_eq!(text(&other), text(&one), "{name}");
    }
    assert!(
        std::fs::read(&first).expect("a file") == std::fs::read(&again).expect("a file"),
        "byte for byte, as packed"
    );
}
