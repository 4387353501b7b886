//! The same fault has the same name on both engines.

use db::test::on_both_with;
use db::{Db, Error, Result, Settings, Statement, sql};

use crate::TABLES;

async fn fault(db: &Db, statement: &'static Statement) -> Error {
    db.write(move |tx| tx.run(statement, &[])).await.expect_err("it is refused")
}

#[test]
fn constraints_are_told_alike() {
    on_both_with(TABLES, async |db| {
        let unique = |on: &str| Error::Unique { on: on.to_owned() };
        let taken = sql!("INSERT INTO account (code) VALUES ('main')");
        assert_eq!(fault(&db, taken).await, unique("account.code"));
        let same_id = sql!("INSERT INTO account (id, code) VALUES (1, 'other')");
        assert_eq!(fault(&db, same_id).await, unique("account.id"));
        let pair = sql!("INSERT INTO entry (account, amount, note) VALUES (1, 1, 'a)=(b'), (1, 2, 'a)=(b')");
        assert_eq!(fault(&db, pair).await, unique("entry.account, entry.note"));
        let nowhere = sql!("INSERT INTO entry (account, amount) VALUES (99, 1)");
        assert_eq!(fault(&db, nowhere).await, Error::Foreign);
        let half = sql!("INSERT INTO account (code, closed) VALUES ('half', 2)");
        assert_eq!(fault(&db, half).await, Error::Check { name: "account_closed".to_owned() });
        let nameless = sql!("INSERT INTO account (code) VALUES (NULL)");
        assert_eq!(fault(&db, nameless).await, Error::Null { column: "account.code".to_owned() });
    });
}

#[test]
fn what_is_referred_to_stays() {
    on_both_with(TABLES, async |db| {
        let used = sql!("INSERT INTO entry (account, amount) VALUES (1, 1)");
        assert_eq!(db.write(|tx| tx.run(used, &[])).await, Ok(1));
        assert_eq!(fault(&db, sql!("DELETE FROM account")).await, Error::Foreign);
    });
}

#[test]
fn nul_is_refused() {
    on_both_with(TABLES, async |db| {
        let statement = sql!("INSERT INTO account (code) VALUES ($1)");
        assert_eq!(db.write(|tx| tx.run(statement, &[&"a\0b"])).await, Err(Error::Nul));
        let code: Result<Option<String>> =
            db.read(|tx| tx.row(sql!("SELECT code FROM account WHERE code = $1"), &[&"\0"], |row| row.get(0))).await;
        assert_eq!(code, Err(Error::Nul));
    });
}

#[test]
fn a_number_that_is_none_is_refused() {
    on_both_with(TABLES, async |db| {
        let statement = sql!("INSERT INTO entry (account, amount, weight) VALUES (1, 1, $1)");
        let refused = db.write(|tx| tx.run(statement, &[&f64::NAN])).await;
        assert!(matches!(refused, Err(Error::Type(_))), "{refused:?}");
    });
}

#[test]
fn the_number_of_parameters_is_checked() {
    on_both_with(TABLES, async |db| {
        let statement = sql!("INSERT INTO account (code, closed) VALUES ($1, $2)");
        let refused = db.write(|tx| tx.run(statement, &[&"a"])).await.expect_err("one is missing");
        assert!(refused.to_string().ends_with("2 parameters are wanted, 1 are given"), "{refused}");
    });
}

#[test]
fn a_cell_of_another_kind_is_told_with_its_place() {
    on_both_with(TABLES, async |db| {
        let statement = sql!("SELECT code FROM account");
        let line = statement.line();
        let wrong = db.read(|tx| tx.rows(statement, &[], |row| row.get::<i64>(0))).await.expect_err("a text");
        let told = format!("faults.rs:{line}: column 0: INTEGER is wanted, TEXT is there");
        assert!(wrong.to_string().ends_with(&told), "{wrong}");
        let beyond = db.read(|tx| tx.rows(statement, &[], |row| row.get::<i64>(7))).await.expect_err("no such column");
        assert!(matches!(beyond, Error::Type(_)), "{beyond:?}");
    });
}

#[test]
fn a_wrong_statement_is_told_with_its_place() {
    on_both_with(TABLES, async |db| {
        // Made by hand, not by sql!, so that the test that prepares all statements does not meet it.
        static WRONG: Statement = Statement::new("SELECT nothing FROM nowhere", "store.rs", 7);
        let wrong = db.read(|tx| tx.rows(&WRONG, &[], |row| row.get::<i64>(0))).await.expect_err("no such table");
        assert!(matches!(&wrong, Error::Other(message) if message.starts_with("store.rs:7: ")), "{wrong:?}");
        let prepared = db::plan::of(&db, &WRONG).await;
        assert!(prepared.is_err(), "{prepared:?}");
    });
}

#[test]
fn every_statement_of_these_stories_is_understood() {
    on_both_with(TABLES, async |db| {
        let plans = db::plan::snapshot(&db).await.unwrap_or_else(|faults| panic!("{faults}"));
        assert!(plans.contains("UPDATE account SET closed = 1"), "{plans}");
        let many = db::statements().count();
        assert!(many > 30, "{many} statements are registered");
    });
}

#[test]
fn a_database_that_cannot_be_opened_is_told() {
    for url in ["sqlite:/nowhere/at/all/test.db", "postgres://nobody@127.0.0.1:1/nothing"] {
        let error = Db::open(&Settings::at(url)).err();
        assert!(matches!(error, Some(Error::Unavailable(_))), "{error:?}");
    }
    let error = Db::open(&Settings::at("mysql://elsewhere")).err();
    assert!(matches!(error, Some(Error::Other(_))), "{error:?}");
}
