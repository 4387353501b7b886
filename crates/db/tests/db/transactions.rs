//! What a transaction promises.

use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

use db::test::{Fresh, on_both_with, run};
use db::{Db, Engine, Error, Result, sql};

use crate::{Refusal, TABLES, all, amounts, enter, enter_one, sum};

#[test]
fn what_was_written_is_read() {
    on_both_with(TABLES, async |db| {
        assert_eq!(enter_one(&db, 5).await, Ok(1));
        assert_eq!(enter_one(&db, 7).await, Ok(2));
        assert_eq!(db.read(sum).await, Ok(12));
        assert_eq!(all(&db).await, [5, 7]);
    });
}

#[test]
fn a_write_sees_its_own_changes() {
    on_both_with(TABLES, async |db| {
        let seen = db.write(|tx| enter(tx, 5).and_then(|_| sum(tx))).await;
        assert_eq!(seen, Ok(5));
    });
}

#[test]
fn a_refusal_rolls_back() {
    on_both_with(TABLES, async |db| {
        let refused: Result<(), Refusal> = db
            .write(|tx| {
                enter(tx, 5)?;
                Err(Refusal::TooMuch)
            })
            .await;
        assert_eq!(refused, Err(Refusal::TooMuch));
        assert!(all(&db).await.is_empty());
    });
}

#[test]
fn a_panic_rolls_back_and_the_store_goes_on() {
    on_both_with(TABLES, async |db| {
        let panicked: Result<()> = db
            .write(|tx| {
                enter(tx, 5)?;
                panic!("of this story, amount {}", sum(tx)?)
            })
            .await;
        assert_eq!(panicked, Err(Error::Panicked("of this story, amount 5".to_owned())));
        let panicked: Result<()> = db.read(|_| panic!("of this story, reading")).await;
        assert_eq!(panicked, Err(Error::Panicked("of this story, reading".to_owned())));
        assert!(enter_one(&db, 7).await.is_ok());
        assert_eq!(all(&db).await, [7]);
    });
}

#[test]
fn after_a_failed_statement_nothing_more_is_done() {
    on_both_with(TABLES, async |db| {
        let failed: Result<()> = db
            .write(|tx| {
                enter(tx, 5)?;
                let account = sql!("INSERT INTO account (code) VALUES ('main')");
                assert_eq!(tx.run(account, &[]), Err(Error::Unique { on: "account.code".to_owned() }));
                assert_eq!(enter(tx, 6), Err(Error::Failed));
                assert_eq!(sum(tx), Err(Error::Failed));
                Ok(()) // as if nothing had happened
            })
            .await;
        assert_eq!(failed, Err(Error::Unique { on: "account.code".to_owned() }));
        assert!(all(&db).await.is_empty(), "the entry before the failure is gone too");
    });
}

#[test]
fn a_missing_row_is_no_failure_of_the_transaction() {
    on_both_with(TABLES, async |db| {
        let saved = db
            .write(|tx| {
                let code = sql!("SELECT code FROM account WHERE id = $1");
                assert_eq!(tx.one(code, &[&99], |row| row.get::<String>(0)), Err(Error::Missing));
                assert_eq!(tx.row(code, &[&99], |row| row.get::<String>(0)), Ok(None));
                enter(tx, 5)
            })
            .await;
        assert_eq!(saved, Ok(1));
    });
}

#[test]
fn a_read_sees_one_state_while_others_write() {
    on_both_with(TABLES, async |db| {
        let (first_look, looked) = tokio::sync::oneshot::channel();
        let (written, go_on) = std::sync::mpsc::channel::<()>();
        let reading = tokio::spawn(db.read(move |tx| {
            let before = amounts(tx)?;
            first_look.send(()).expect("the story waits");
            go_on.recv().expect("the story goes on");
            Ok::<_, Error>((before, amounts(tx)?))
        }));
        looked.await.expect("the first look was had");
        enter_one(&db, 5).await.expect("written meanwhile");
        written.send(()).expect("the read waits");
        let (before, after) = reading.await.expect("it ends").expect("it reads");
        assert_eq!(before, after);
        assert_eq!(all(&db).await, [5]);
    });
}

#[test]
fn a_read_cannot_write() {
    on_both_with(TABLES, async |db| {
        let tried = db.read(|tx| tx.rows(sql!("DELETE FROM account RETURNING id"), &[], |row| row.get::<i64>(0))).await;
        assert_eq!(tried, Err(Error::ReadOnly));
        let there: Result<i64> =
            db.read(|tx| tx.one(sql!("SELECT count(*) FROM account"), &[], |row| row.get(0))).await;
        assert_eq!(there, Ok(1));
    });
}

#[test]
fn an_export_goes_row_by_row_and_can_stop() {
    on_both_with(TABLES, async |db| {
        let filled = db.write(|tx| (0..2_000).try_for_each(|amount| enter(tx, amount).map(drop))).await;
        assert_eq!(filled, Ok(()));
        let whole = db
            .read(|tx| {
                let mut lines = 0_i64;
                tx.each(sql!("SELECT amount FROM entry ORDER BY id"), &[], |row| {
                    assert_eq!(row.get::<i64>(0)?, lines);
                    lines += 1;
                    Ok(())
                })?;
                Ok::<_, Error>(lines)
            })
            .await;
        assert_eq!(whole, Ok(2_000));
        let stopped = db
            .read(|tx| {
                tx.each(sql!("SELECT amount FROM entry ORDER BY id"), &[], |row| match row.get::<i64>(0)? {
                    10 => Err(Error::Other("no room".to_owned())),
                    _ => Ok(()),
                })
            })
            .await;
        assert!(matches!(stopped, Err(Error::Other(message)) if message.ends_with("no room")));
        assert_eq!(all(&db).await.len(), 2_000);
    });
}

#[test]
fn what_was_answered_is_saved() {
    let mut databases = vec![Fresh::sqlite(TABLES)];
    databases.extend(Fresh::postgresql(TABLES));
    for fresh in databases {
        run(async {
            let db = Db::open(fresh.settings()).expect("it opens");
            enter_one(&db, 5).await.expect("it is written");
            // Another program looks, while the first still runs.
            let other = Db::open(fresh.settings()).expect("it opens again");
            assert_eq!(all(&other).await, [5]);
            assert_eq!(enter_one(&other, 6).await, Ok(2));
            assert_eq!(all(&db).await, [5, 6]);
            db.close().await;
            other.close().await;
        });
    }
}

#[test]
fn closing_finishes_what_waits_and_takes_nothing_new() {
    on_both_with(TABLES, async |db| {
        let done = Arc::new(AtomicU64::new(0));
        let mut waiting = Vec::new();
        for amount in 0..20 {
            let done = Arc::clone(&done);
            waiting.push(tokio::spawn({
                let written = db.write(move |tx| enter(tx, amount));
                async move {
                    written.await.expect("what waits is done");
                    done.fetch_add(1, Ordering::SeqCst);
                }
            }));
        }
        tokio::task::yield_now().await; // each is asked once, and so stands in the queue
        db.clone().close().await;
        for one in waiting {
            one.await.expect("answered");
        }
        assert_eq!(done.load(Ordering::SeqCst), 20);
        assert_eq!(db.read(sum).await, Err(Error::Unavailable("the store is closed".to_owned())));
    });
}

#[test]
fn the_version_changes_with_every_commit() {
    let fresh = Fresh::sqlite(TABLES);
    run(async {
        let db = Db::open(fresh.settings()).expect("it opens");
        let other = Db::open(fresh.settings()).expect("another program");
        assert_eq!(db.engine(), Engine::Sqlite);
        let first = db.version().expect("a version");
        assert_eq!(db.version().expect("a version"), first, "nothing happened");
        enter_one(&db, 5).await.expect("written");
        let second = db.version().expect("a version");
        assert_ne!(first, second, "this program wrote");
        enter_one(&other, 6).await.expect("written");
        assert_ne!(db.version().expect("a version"), second, "another program wrote");
        db.close().await;
        other.close().await;
    });
}

#[test]
fn what_is_run_for_each_is_run_in_order_and_seen() {
    on_both_with(TABLES, async |db| {
        let amounts = [5, 7, 11];
        let made = db.write(move |tx| {
            let entry = sql!("INSERT INTO entry (account, amount) VALUES (1, $1) RETURNING id");
            let ids: Vec<Option<i64>> = tx.insert_each(entry, amounts, |amount, give| give(&[&amount]))?;
            let raise = sql!("UPDATE entry SET amount = amount + $1 WHERE amount >= $2");
            let raised = tx.run_each(raise, [(1, 7), (2, 12)], |(by, from), give| give(&[&by, &from]))?;
            let of = sql!("SELECT amount FROM entry WHERE id = $1");
            let seen: Vec<Option<i64>> = tx.row_each(of, [3, 9, 1], |id, give| give(&[&id]), |row| row.get(0))?;
            Ok::<_, Error>((ids, raised, seen))
        });
        assert_eq!(made.await, Ok((vec![Some(1), Some(2), Some(3)], 3, vec![Some(14), None, Some(5)])));
        assert_eq!(all(&db).await, [5, 8, 14]);
        let none = db.write(|tx| tx.run_each(sql!("DELETE FROM entry WHERE id = $1"), [0; 0], |id, give| give(&[&id])));
        assert_eq!(none.await, Ok(0));
    });
}

#[test]
fn of_what_is_run_for_each_the_first_fault_is_told_and_nothing_stays() {
    on_both_with(TABLES, async |db| {
        let refused: Result<u64> = db
            .write(|tx| {
                enter(tx, 5)?;
                let account = sql!("INSERT INTO account (code) VALUES ($1)");
                let codes = ["first", "main", "second", "\0"];
                let faults = tx.run_each(account, codes.into_iter().take(3), |code, give| give(&[&code]));
                assert_eq!(enter(tx, 6), Err(Error::Failed));
                faults
            })
            .await;
        assert_eq!(refused, Err(Error::Unique { on: "account.code".to_owned() }));
        assert!(all(&db).await.is_empty());
        let wrong = db.write(|tx| {
            let account = sql!("INSERT INTO account (code) VALUES ($1)");
            tx.run_each(account, ["third", "a\0b"], |code, give| give(&[&code]))
        });
        assert_eq!(wrong.await, Err(Error::Nul));
        let many = db.write(|tx| {
            let entry = sql!("INSERT INTO entry (account, amount) VALUES (1, $1)");
            tx.run_each(entry, 0..1_000_i64, |amount, give| give(&[&amount]))
        });
        assert_eq!(many.await, Ok(1_000));
        assert_eq!(all(&db).await, Vec::from_iter(0..1_000));
    });
}
