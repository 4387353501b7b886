//! Queues are bounded, and nothing runs for ever.

use std::future::{Future, poll_fn};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::task::Poll;
use std::time::Duration;

use db::test::{Fresh, run};
use db::{Db, Error, Result, Settings, sql};

use crate::{TABLES, sum};

/// On both engines, with one reader or client only, and other settings.
fn with_one(change: impl Fn(&mut Settings), story: impl AsyncFn(Db)) {
    let mut databases = vec![Fresh::sqlite(TABLES)];
    databases.extend(Fresh::postgresql(TABLES));
    for fresh in databases {
        let mut settings = Settings { readers: 1, clients: 1, ..fresh.settings().clone() };
        change(&mut settings);
        run(async {
            let db = Db::open(&settings).expect("it opens");
            story(db.clone()).await;
            db.close().await;
        });
    }
}

/// Asks a future once, as a runtime does: what it sends is then sent.
async fn ask_once<F: Future + Unpin>(future: &mut F) {
    poll_fn(|context| {
        assert!(std::pin::Pin::new(&mut *future).poll(context).is_pending(), "it is answered later");
        Poll::Ready(())
    })
    .await;
}

/// Keeps the one reader busy until the sender is used.
async fn occupy(db: &Db) -> (std::sync::mpsc::Sender<()>, tokio::task::JoinHandle<Result<()>>) {
    let (begun, begins) = tokio::sync::oneshot::channel();
    let (release, released) = std::sync::mpsc::channel::<()>();
    let occupied = tokio::spawn(db.read(move |_| {
        begun.send(()).expect("the story waits");
        released.recv().expect("the story goes on");
        Ok(())
    }));
    begins.await.expect("the reader is busy");
    (release, occupied)
}

#[test]
fn a_full_queue_says_busy() {
    with_one(
        |settings| settings.queue = 2,
        async |db| {
            let (release, occupied) = occupy(&db).await;
            let (mut first, mut second) = (Box::pin(db.read(sum)), Box::pin(db.read(sum)));
            ask_once(&mut first).await;
            ask_once(&mut second).await;
            assert_eq!(db.read(sum).await, Err(Error::Busy));
            release.send(()).expect("the reader waits");
            assert_eq!((first.await, second.await), (Ok(0), Ok(0)));
            occupied.await.expect("it ends").expect("it reads nothing");
            assert_eq!(db.read(sum).await, Ok(0), "there is room again");
        },
    );
}

#[test]
fn a_read_that_nobody_waits_for_is_skipped() {
    with_one(
        |_| {},
        async |db| {
            let (release, occupied) = occupy(&db).await;
            let ran = Arc::new(AtomicBool::new(false));
            let seen = Arc::clone(&ran);
            let mut abandoned = Box::pin(db.read(move |tx| {
                seen.store(true, Ordering::SeqCst);
                sum(tx)
            }));
            ask_once(&mut abandoned).await;
            drop(abandoned); // the visitor left
            release.send(()).expect("the reader waits");
            occupied.await.expect("it ends").expect("it reads nothing");
            assert_eq!(db.read(sum).await, Ok(0), "what came after it was answered");
            assert!(!ran.load(Ordering::SeqCst));
        },
    );
}

#[test]
fn a_write_that_nobody_waits_for_is_done() {
    with_one(
        |_| {},
        async |db| {
            let mut sent = Box::pin(db.write(|tx| crate::enter(tx, 5)));
            ask_once(&mut sent).await;
            drop(sent); // the visitor pressed the button and left
            db.write(|_| Ok::<_, Error>(())).await.expect("what came after it was answered");
            assert_eq!(db.read(sum).await, Ok(5));
        },
    );
}

#[test]
fn a_long_statement_is_stopped() {
    with_one(
        |settings| settings.read_limit = Duration::from_millis(200),
        async |db| {
            let endless = db
                .read(|tx| {
                    let statement = sql!(
                        "WITH RECURSIVE n (i) AS (SELECT CAST(1 AS BIGINT) UNION ALL SELECT i + 1 FROM n WHERE i < $1)
                     SELECT count(*) FROM n"
                    );
                    tx.one(statement, &[&1_000_000_000_000_i64], |row| row.get::<i64>(0))
                })
                .await;
            assert_eq!(endless, Err(Error::TooLong));
            assert_eq!(db.read(sum).await, Ok(0), "the next one is not touched by it");
        },
    );
}

#[test]
fn many_short_statements_are_stopped_too() {
    with_one(
        |settings| settings.read_limit = Duration::from_millis(100),
        async |db| {
            let endless: Result<()> = db
                .read(|tx| {
                    loop {
                        sum(tx)?;
                    }
                })
                .await;
            assert_eq!(endless, Err(Error::TooLong));
        },
    );
}
