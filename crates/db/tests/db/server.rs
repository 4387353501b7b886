//! What only PostgreSQL does: writers at the same time, and connections that are lost.

use std::sync::atomic::{AtomicU32, Ordering};
use std::sync::{Arc, Barrier};

use db::test::{Fresh, run};
use db::{Db, Error, Migration, Result, Settings, Statement};

use crate::{TABLES, all, enter, enter_one, sum};

fn on_postgresql(list: &'static [Migration], clients: usize, story: impl AsyncFn(Db)) {
    let Some(fresh) = Fresh::postgresql(list) else { return };
    let settings = Settings { clients, ..fresh.settings().clone() };
    run(async {
        let db = Db::open(&settings).expect("it opens");
        story(db.clone()).await;
        db.close().await;
    });
}

// Made by hand, not by sql!, since SQLite does not understand them.
static END_OTHERS: Statement = Statement::new(
    "SELECT count(pg_terminate_backend(pid)) FROM pg_stat_activity
     WHERE datname = current_database() AND pid <> pg_backend_pid()",
    "server.rs",
    1,
);
static END_MYSELF: Statement = Statement::new("SELECT pg_terminate_backend(pg_backend_pid())", "server.rs", 2);

#[test]
fn two_writers_that_each_see_room_do_not_both_get_it() {
    on_postgresql(TABLES, 2, async |db| {
        // Each may enter 6 if the sum stays below 10. Both look before either writes: write skew.
        let both_looked = Arc::new(Barrier::new(2));
        let looks = Arc::new(AtomicU32::new(0));
        let writers: Vec<_> = (0..2)
            .map(|_| {
                let (both_looked, looks) = (Arc::clone(&both_looked), Arc::clone(&looks));
                tokio::spawn(db.write(move |tx| {
                    let room = sum(tx)? + 6 < 10;
                    if looks.fetch_add(1, Ordering::SeqCst) < 2 {
                        both_looked.wait();
                    }
                    if room { enter(tx, 6).map(Some) } else { Ok(None) }
                }))
            })
            .collect();
        let mut entered = 0;
        for writer in writers {
            entered += u32::from(writer.await.expect("it ends").expect("it is answered").is_some());
        }
        assert_eq!(entered, 1, "one of them was told that there is no room");
        assert_eq!(all(&db).await, [6]);
        assert!(db.attempts() > 2, "one ran again");
        assert!(looks.load(Ordering::SeqCst) > 2, "and looked again");
    });
}

#[test]
fn a_conflict_that_does_not_end_is_told() {
    let Some(fresh) = Fresh::postgresql(TABLES) else { return };
    let settings = Settings { clients: 2, attempts: 3, ..fresh.settings().clone() };
    run(async {
        let db = Db::open(&settings).expect("it opens");
        let (other, runs) = (Db::open(fresh.settings()).expect("another program"), Arc::new(AtomicU32::new(0)));
        let counted = Arc::clone(&runs);
        let handle = tokio::runtime::Handle::current();
        let writes = tokio::spawn(db.write(move |tx| {
            counted.fetch_add(1, Ordering::SeqCst);
            let before = sum(tx)?;
            // Each time, somebody else gets in between.
            let interfering = other.write(move |tx| sum(tx).and_then(|seen| enter(tx, seen + 1)));
            let (sent, done) = std::sync::mpsc::channel();
            handle.spawn(async move { sent.send(interfering.await) });
            done.recv().expect("answered").expect("the other one writes");
            enter(tx, before + 1)
        }));
        assert_eq!(writes.await.expect("it ends"), Err(Error::Conflict));
        assert_eq!(runs.load(Ordering::SeqCst), 3);
        db.close().await;
    });
}

#[test]
fn connections_lost_while_idle_are_made_anew() {
    let Some(fresh) = Fresh::postgresql(TABLES) else { return };
    run(async {
        let db = Db::open(fresh.settings()).expect("it opens");
        let other = Db::open(&Settings { clients: 1, ..fresh.settings().clone() }).expect("another program");
        enter_one(&db, 5).await.expect("written");
        let ended: Result<i64> = other.read(|tx| tx.one(&END_OTHERS, &[], |row| row.get(0))).await;
        assert!(ended.is_ok_and(|ended| ended > 0));
        for amount in 6..12 {
            enter_one(&db, amount).await.expect("written on a new connection");
            db.read(sum).await.expect("read on a new connection");
        }
        assert_eq!(all(&db).await, [5, 6, 7, 8, 9, 10, 11]);
        db.close().await;
        other.close().await;
    });
}

#[test]
fn a_connection_lost_before_the_commit_is_made_anew_and_the_write_runs_again() {
    on_postgresql(TABLES, 1, async |db| {
        let runs = Arc::new(AtomicU32::new(0));
        let counted = Arc::clone(&runs);
        let written = db
            .write(move |tx| {
                enter(tx, 5)?;
                if counted.fetch_add(1, Ordering::SeqCst) == 0 {
                    tx.one(&END_MYSELF, &[], |row| row.get::<bool>(0))?;
                }
                Ok::<_, Error>(())
            })
            .await;
        assert_eq!(written, Ok(()));
        assert_eq!(runs.load(Ordering::SeqCst), 2);
        assert_eq!(all(&db).await, [5], "once");
    });
}

#[test]
fn a_connection_lost_during_the_commit_is_told_and_nothing_runs_again() {
    // A trigger that ends its own connection when the transaction commits.
    const FATAL: &[Migration] = &[
        TABLES[0],
        Migration {
            name: "0002_fatal",
            text: "
                -- only: postgresql
                CREATE FUNCTION end_myself() RETURNS trigger LANGUAGE plpgsql AS
                'BEGIN PERFORM pg_terminate_backend(pg_backend_pid()); RETURN NULL; END';
                CREATE CONSTRAINT TRIGGER entry_fatal AFTER INSERT ON entry DEFERRABLE INITIALLY DEFERRED
                FOR EACH ROW WHEN (NEW.amount = 13) EXECUTE FUNCTION end_myself();",
        },
    ];
    on_postgresql(FATAL, 1, async |db| {
        assert_eq!(enter_one(&db, 13).await, Err(Error::Unknown));
        assert_eq!(db.attempts(), 1);
        assert!(enter_one(&db, 5).await.is_ok(), "the next one has a new connection");
        assert_eq!(all(&db).await, [5]);
    });
}

#[test]
fn a_deferred_refusal_at_the_commit_is_told_by_name() {
    const DEFERRED: &[Migration] = &[Migration {
        name: "0001_deferred",
        text: "CREATE TABLE parent (id INTEGER PRIMARY KEY) STRICT;
               CREATE TABLE child (
                   id INTEGER PRIMARY KEY,
                   parent INTEGER NOT NULL REFERENCES parent (id) DEFERRABLE INITIALLY DEFERRED
               ) STRICT;",
    }];
    static CHILD: Statement = Statement::new("INSERT INTO child (parent) VALUES (9)", "server.rs", 3);
    on_postgresql(DEFERRED, 1, async |db| {
        assert_eq!(db.write(|tx| tx.run(&CHILD, &[])).await, Err(Error::Foreign));
    });
}
