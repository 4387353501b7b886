//! The program is killed in the middle of writing: what was answered is there, and what is there is whole.

use std::io::{BufRead, BufReader, Write as _};
use std::process::{Command, Stdio};

use db::test::run;
use db::{Db, Result, Settings, Statement};

use crate::{TABLES, amounts, enter};

// Made by hand, not by sql!, since PostgreSQL does not understand it.
static CHECK: Statement = Statement::new("PRAGMA integrity_check", "crash.rs", 1);

/// Set for the program that is killed: the database that it writes to.
const KILLED: &str = "RAPPORTEUR_TEST_KILLED";

/// The program that is killed: it tells each write that was answered.
fn write_until_killed(path: &str) {
    run(async {
        let db = Db::open(&Settings::at(format!("sqlite:{path}"))).expect("it opens");
        db.apply(TABLES).await.expect("the tables are made");
        let mut told = std::io::stdout();
        for amount in 1.. {
            // Always a pair, so that half a transaction would show.
            let pair = |amount| db.write(move |tx| enter(tx, amount).and_then(|_| enter(tx, -amount)));
            let (one, two) = tokio::join!(pair(2 * amount), pair(2 * amount + 1));
            one.and(two).expect("written");
            writeln!(told, "answered {}", 2 * amount + 1).and_then(|()| told.flush()).expect("told");
        }
    });
}

#[test]
#[allow(clippy::disallowed_methods, reason = "the story starts itself a second time, as the program that is killed")]
fn killed_in_the_middle_the_database_is_whole() {
    if let Ok(path) = std::env::var(KILLED) {
        return write_until_killed(&path);
    }
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("test.db");
    let mut program = Command::new(std::env::current_exe().expect("this program"))
        .args(["--exact", "crash::killed_in_the_middle_the_database_is_whole", "--nocapture"])
        .env(KILLED, &path)
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .spawn()
        .expect("it starts");
    let lines = BufReader::new(program.stdout.take().expect("its output")).lines();
    let mut answered = 0_i64;
    for line in lines.map_while(std::io::Result::ok) {
        if let Some(amount) = line.strip_prefix("answered ") {
            answered = amount.parse().expect("a number");
        }
        if answered == 41 {
            program.kill().expect("killed"); // the lines that are still underway are read too
        }
    }
    program.wait().expect("it is gone");
    assert!(answered >= 41);

    run(async {
        let db = Db::open(&Settings::at(format!("sqlite:{}", path.display()))).expect("it opens again");
        let sound: Result<String> = db.read(|tx| tx.one(&CHECK, &[], |row| row.get(0))).await;
        assert_eq!(sound, Ok("ok".to_owned()));
        let there = db.read(amounts).await.expect("read");
        assert!((2..=answered).all(|amount| there.contains(&amount)), "what was answered is there");
        assert_eq!(there.iter().sum::<i64>(), 0, "and only in pairs");
        db.close().await;
    });
}
