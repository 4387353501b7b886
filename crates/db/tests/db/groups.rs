//! The group commit of SQLite: writes that come together wait for the disk once, and do not harm each other.

use db::test::{Fresh, run};
use db::{Db, Error, Migration, Result, sql};
use tokio::task::JoinHandle;

use crate::{TABLES, all, enter};

/// Keeps the writer busy until told, so that what is written meanwhile becomes one group.
struct Hold {
    release: std::sync::mpsc::Sender<()>,
    held: JoinHandle<Result<()>>,
}

async fn hold(db: &Db) -> Hold {
    let (begun, begins) = tokio::sync::mpsc::unbounded_channel();
    let (release, released) = std::sync::mpsc::channel::<()>();
    let held = tokio::spawn(db.write(move |_| {
        begun.send(()).expect("the story waits");
        released.recv().expect("the story goes on");
        Ok(())
    }));
    let mut begins = begins;
    begins.recv().await.expect("the writer is held");
    Hold { release, held }
}

impl Hold {
    async fn end(self) {
        tokio::task::yield_now().await; // what was spawned is asked once, and so stands in the queue
        self.release.send(()).expect("the writer waits");
        self.held.await.expect("it ends").expect("it writes nothing");
    }
}

fn on_sqlite(list: &'static [Migration], story: impl AsyncFn(Db)) {
    let fresh = Fresh::sqlite(list);
    run(async {
        let db = Db::open(fresh.settings()).expect("it opens");
        story(db.clone()).await;
        db.close().await;
    });
}

#[test]
fn what_waits_is_committed_once() {
    on_sqlite(TABLES, async |db| {
        let hold = hold(&db).await;
        let writes: Vec<_> = (0..10).map(|amount| tokio::spawn(db.write(move |tx| enter(tx, amount)))).collect();
        hold.end().await;
        for write in writes {
            write.await.expect("it ends").expect("it is written");
        }
        assert_eq!(db.commits(), 2, "one for who held the writer, one for the ten");
        assert_eq!(all(&db).await, (0..10).collect::<Vec<_>>(), "in the order in which they came");
    });
}

#[test]
fn a_group_has_a_bound() {
    let fresh = Fresh::sqlite(TABLES);
    let settings = db::Settings { group: 4, ..fresh.settings().clone() };
    run(async {
        let db = Db::open(&settings).expect("it opens");
        let hold = hold(&db).await;
        let writes: Vec<_> = (0..10).map(|amount| tokio::spawn(db.write(move |tx| enter(tx, amount)))).collect();
        hold.end().await;
        for write in writes {
            write.await.expect("it ends").expect("it is written");
        }
        assert_eq!(db.commits(), 4, "one that held, then 4, 4 and 2");
        db.close().await;
    });
}

#[test]
fn one_that_fails_takes_only_itself() {
    on_sqlite(TABLES, async |db| {
        let hold = hold(&db).await;
        let before = tokio::spawn(db.write(|tx| enter(tx, 1)));
        let panics = tokio::spawn(db.write(|tx| -> Result<()> {
            enter(tx, 2)?;
            panic!("of this story")
        }));
        let breaks = tokio::spawn(db.write(|tx| {
            enter(tx, 3)?;
            tx.run(sql!("INSERT INTO account (code) VALUES ('main')"), &[])
        }));
        let after = tokio::spawn(db.write(|tx| enter(tx, 4)));
        hold.end().await;
        assert_eq!(before.await.expect("ends"), Ok(1));
        assert_eq!(panics.await.expect("ends"), Err(Error::Panicked("of this story".to_owned())));
        assert_eq!(breaks.await.expect("ends"), Err(Error::Unique { on: "account.code".to_owned() }));
        assert!(after.await.expect("ends").is_ok());
        assert_eq!(all(&db).await, [1, 4]);
        assert_eq!(db.commits(), 2);
    });
}

#[test]
fn one_that_breaks_the_whole_transaction_is_left_out_and_the_others_run_again() {
    // SQLite rolls back the whole transaction when it interrupts a statement that writes.
    let fresh = Fresh::sqlite(TABLES);
    let limit = std::time::Duration::from_millis(300);
    let settings = db::Settings { write_limit: limit, ..fresh.settings().clone() };
    run(async {
        let db = Db::open(&settings).expect("it opens");
        let hold = hold(&db).await;
        let before = tokio::spawn(db.write(|tx| enter(tx, 1)));
        let endless = tokio::spawn(db.write(|tx| {
            let statement = sql!(
                "INSERT INTO entry (account, amount)
                 WITH RECURSIVE n (i) AS (SELECT CAST(1 AS BIGINT) UNION ALL SELECT i + 1 FROM n)
                 SELECT 1, i FROM n"
            );
            tx.run(statement, &[])
        }));
        let after = tokio::spawn(db.write(|tx| enter(tx, 4)));
        hold.end().await;
        assert_eq!(before.await.expect("ends"), Ok(1));
        assert_eq!(endless.await.expect("ends"), Err(Error::TooLong));
        assert!(after.await.expect("ends").is_ok());
        assert_eq!(all(&db).await, [1, 4]);
        assert_eq!(db.attempts(), 1 + 3 + 1, "who held, then one, the endless one, and one again with the last");
        db.close().await;
    });
}

#[test]
fn when_the_commit_fails_nobody_is_told_that_it_was_saved() {
    // No table of the product defers a constraint; here one does, to make a COMMIT fail.
    const DEFERRED: &[Migration] = &[Migration {
        name: "0001_deferred",
        text: "CREATE TABLE parent (id INTEGER PRIMARY KEY) STRICT;
               CREATE TABLE child (
                   id INTEGER PRIMARY KEY,
                   parent INTEGER NOT NULL REFERENCES parent (id) DEFERRABLE INITIALLY DEFERRED
               ) STRICT;",
    }];
    static CHILD: db::Statement = db::Statement::new("INSERT INTO child (parent) VALUES (9)", "groups.rs", 1);
    static PARENT: db::Statement = db::Statement::new("INSERT INTO parent (id) VALUES (1)", "groups.rs", 2);
    static COUNT: db::Statement = db::Statement::new("SELECT count(*) FROM parent", "groups.rs", 3);
    on_sqlite(DEFERRED, async |db| {
        let hold = hold(&db).await;
        let sound = tokio::spawn(db.write(|tx| tx.run(&PARENT, &[])));
        let orphan = tokio::spawn(db.write(|tx| tx.run(&CHILD, &[])));
        hold.end().await;
        assert_eq!(sound.await.expect("ends"), Err(Error::Foreign));
        assert_eq!(orphan.await.expect("ends"), Err(Error::Foreign));
        assert_eq!(db.read(|tx| tx.one(&COUNT, &[], |row| row.get::<i64>(0))).await, Ok(0));
        assert_eq!(db.write(|tx| tx.run(&PARENT, &[])).await, Ok(1), "the writer goes on");
    });
}
