//! Every statement of the program is understood by both engines, and its plan on SQLite is there to be reviewed: a full
//! scan of a table that grows shows here.

use db::Db;

#[test]
fn both_engines_understand_every_statement() {
    // The statements of a crate are registered when something of it is used.
    assert!(!rapporteur::subjects().is_empty());
    db::test::on_both(async |db: Db| {
        let plans = db::plan::snapshot(&db).await.unwrap_or_else(|faults| panic!("{faults}"));
        if db.engine() == db::Engine::Sqlite {
            insta::assert_snapshot!("plans", plans);
        }
    });
}

/// Tables of which there is a row for each post or each mail, or more.
const GROWING: [&str; 8] =
    ["record", "contribution", "contribution_version", "citation", "audit", "mail", "dispatch", "incoming_mail"];

/// Statements that look at all there is, since that is their purpose: the rules of the simulated round, and the audit.
const THOROUGH: [&str; 2] = ["crates/record/src/rules.rs", "crates/record/src/log.rs"];

#[test]
fn no_page_and_no_job_walks_through_all_that_was_ever_said() {
    assert!(!rapporteur::subjects().is_empty());
    db::test::on_sqlite(async |db: Db| {
        let plans = db::plan::snapshot(&db).await.unwrap_or_else(|faults| panic!("{faults}"));
        let (mut file, mut statement, mut walks) = ("", "", Vec::new());
        for line in plans.lines() {
            let depth = line.len() - line.trim_start().len();
            match depth {
                0 => file = line,
                2 => statement = line.trim_start(),
                _ => {}
            }
            // A foreign key is looked for through a whole table only when one is broken, and then the statement fails.
            let is_ours = file.contains("/src/") && !THOROUGH.contains(&file) && !statement.starts_with("INSERT");
            let scanned = line.trim_start().strip_prefix("SCAN ").filter(|rest| depth > 2 && !rest.contains("INDEX"));
            if scanned.is_some_and(|table| is_ours && GROWING.contains(&table)) {
                walks.push(format!("{file}: {} in {statement}", line.trim_start()));
            }
        }
        assert!(plans.contains("SEARCH record USING INTEGER PRIMARY KEY"), "the plans are not read: {plans:.2000}");
        assert!(walks.is_empty(), "{}", walks.join("\n"));
    });
}
