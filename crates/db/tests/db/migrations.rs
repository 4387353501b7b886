//! Migrations run once, in order, and are never changed.

use db::test::{Fresh, on_both, on_both_with, run};
use db::{Db, Engine, Error, Migration, Result, Statement, sql};

use crate::TABLES;

const FIRST: Migration = Migration { name: "0001_first", text: "CREATE TABLE first (id INTEGER PRIMARY KEY) STRICT;" };
const SECOND: Migration =
    Migration { name: "0002_second", text: "CREATE TABLE second (id INTEGER PRIMARY KEY) STRICT;" };

#[test]
fn the_tables_of_this_program_are_made() {
    on_both(async |db| {
        assert_eq!(db.migrate().await, Ok(vec![]), "the fresh database has them");
    });
}

#[test]
fn each_runs_once() {
    on_both_with(&[], async |db| {
        assert_eq!(db.apply(&[FIRST]).await, Ok(vec!["0001_first"]));
        assert_eq!(db.apply(&[FIRST, SECOND]).await, Ok(vec!["0002_second"]));
        assert_eq!(db.apply(&[FIRST, SECOND]).await, Ok(vec![]));
    });
}

#[test]
fn a_changed_one_is_refused() {
    const CHANGED: Migration = Migration { name: "0001_first", text: "CREATE TABLE first (id INTEGER) STRICT;" };
    on_both_with(&[], async |db| {
        db.apply(&[FIRST]).await.expect("the first runs");
        let refused = db.apply(&[CHANGED, SECOND]).await;
        assert!(
            matches!(&refused, Err(Error::Migration(text)) if text.starts_with("0001_first was changed")),
            "{refused:?}"
        );
        assert_eq!(db.apply(&[FIRST, SECOND]).await, Ok(vec!["0002_second"]), "the second had not run");
    });
}

#[test]
fn an_older_program_is_refused() {
    on_both_with(&[], async |db| {
        db.apply(&[FIRST, SECOND]).await.expect("both run");
        let refused = db.apply(&[FIRST]).await;
        assert!(matches!(&refused, Err(Error::Migration(text)) if text.contains("0002_second")), "{refused:?}");
    });
}

#[test]
fn one_that_fails_leaves_nothing() {
    const HALF: Migration = Migration {
        name: "0002_half",
        text: "CREATE TABLE half (id INTEGER PRIMARY KEY) STRICT; INSERT INTO nowhere VALUES (1);",
    };
    static LOOK: Statement = Statement::new("SELECT id FROM half", "migrations.rs", 1);
    on_both_with(&[], async |db| {
        let failed = db.apply(&[FIRST, HALF]).await;
        assert!(matches!(&failed, Err(Error::Migration(text)) if text.starts_with("0002_half: ")), "{failed:?}");
        assert!(db.read(|tx| tx.rows(&LOOK, &[], |row| row.get::<i64>(0))).await.is_err(), "no half is left");
        assert_eq!(db.apply(&[FIRST, SECOND]).await, Ok(vec!["0002_second"]));
    });
}

#[test]
fn programs_that_start_together_migrate_once() {
    let mut databases = vec![Fresh::sqlite(&[])];
    databases.extend(Fresh::postgresql(&[]));
    for fresh in databases {
        run(async {
            let open = || Db::open(fresh.settings()).expect("it opens");
            let programs: Vec<Db> = (0..4).map(|_| open()).collect();
            let starts =
                programs.iter().cloned().map(|db| tokio::spawn(async move { db.apply(&[FIRST, SECOND]).await }));
            let starts: Vec<_> = starts.collect();
            let mut ran = Vec::new();
            for start in starts {
                ran.extend(start.await.expect("it ends").expect("it migrates"));
            }
            ran.sort_unstable();
            assert_eq!(ran, ["0001_first", "0002_second"]);
            for db in programs {
                db.close().await;
            }
        });
    }
}

#[test]
fn a_changed_table_is_seen_by_all_clients() {
    const WIDER: Migration = Migration { name: "0002_wider", text: "ALTER TABLE account ADD COLUMN name TEXT;" };
    const BOTH: &[Migration] = &[TABLES[0], WIDER];
    on_both_with(TABLES, async |db| {
        let look = sql!("SELECT * FROM account");
        let columns = |db: Db| async move { db.read(|tx| tx.rows(look, &[], |row| row.get::<String>(1))).await };
        for _ in 0..4 {
            columns(db.clone()).await.expect("prepared on the clients");
        }
        db.apply(BOTH).await.expect("the table grows");
        for _ in 0..4 {
            assert_eq!(columns(db.clone()).await, Ok(vec!["main".to_owned()]));
        }
    });
}

#[test]
fn what_must_differ_is_marked() {
    const MARKED: Migration = Migration {
        name: "0001_marked",
        text: "
            CREATE TABLE \"order\" (\"group\" INTEGER PRIMARY KEY) STRICT;
            INSERT INTO \"order\" (\"group\") VALUES (3);
            CREATE TABLE shared (id INTEGER PRIMARY KEY, text TEXT NOT NULL, at INTEGER, share REAL, proof BLOB) STRICT;
            -- only: sqlite
            CREATE VIRTUAL TABLE words USING fts5 (body, content='');
            -- only: postgresql
            CREATE TABLE words (body TSVECTOR NOT NULL);
            CREATE INDEX words_body ON words USING gin (body);
            -- both
            INSERT INTO shared (id, text) VALUES (7, 'INTEGER stays -- as it is');",
    };
    static INSERT: Statement =
        Statement::new("INSERT INTO shared (text) VALUES ('x') RETURNING id", "migrations.rs", 1);
    static TEXTS: Statement = Statement::new("SELECT text FROM shared ORDER BY id", "migrations.rs", 2);
    on_both_with(&[], async |db| {
        db.apply(&[MARKED]).await.expect("it runs");
        let id: Result<i64> = db.write(|tx| tx.insert(&INSERT, &[])).await;
        assert_eq!(id, Ok(8), "the next id comes after those that a migration chose");
        let texts: Result<Vec<String>> = db.read(|tx| tx.rows(&TEXTS, &[], |row| row.get(0))).await;
        assert_eq!(texts, Ok(vec!["INTEGER stays -- as it is".to_owned(), "x".to_owned()]));
        assert!(matches!(db.engine(), Engine::Sqlite | Engine::Postgres));
    });
}
