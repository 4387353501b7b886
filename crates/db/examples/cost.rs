//! What the shape of the store costs, measured in one run, so that the ratios hold on any machine:
//!
//! - a page of 50 rows out of 10,000: rusqlite called where it stands, and the same through [`Db::read`];
//! - writes that wait for the disk: one after the other, and sixteen writers at once through the group commit.
//!
//! `cargo run --release -p db --example cost [folder]`; the folder decides which disk is measured. Kept on one
//! core (`taskset -c 0`), it shows the shape's own cost; on several, also what it costs to wake another core.

use std::time::{Duration, Instant};

use db::{Db, Migration, Result, Settings, sql};

const TABLES: &[Migration] = &[Migration {
    name: "0001_cost",
    text: "CREATE TABLE post (
        id INTEGER PRIMARY KEY, topic INTEGER NOT NULL, author TEXT NOT NULL, body TEXT NOT NULL, at INTEGER NOT NULL
    ) STRICT;
    CREATE INDEX post_topic ON post (topic, id);",
}];
const TEXT: &str = "SELECT id, author, body, at FROM post WHERE topic = ?1 ORDER BY id LIMIT 50";
const PAGES: u32 = 20_000;
const READERS: u32 = 8;
const WRITES: u32 = 4_000;
const WRITERS: u32 = 16;

struct Post {
    id: i64,
    author: String,
    body: String,
    at: i64,
}

fn main() -> Result<()> {
    let folder = std::env::args().nth(1).map_or_else(tempfile::tempdir, tempfile::tempdir_in);
    let folder = folder.expect("a folder");
    let path = folder.path().join("cost.db");
    let settings = Settings::at(format!("sqlite:{}", path.display()));
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build().expect("a runtime");
    runtime.block_on(async {
        let db = Db::open(&settings)?;
        db.apply(TABLES).await?;
        fill(&db).await?;
        println!("A page of 50 rows out of 10,000 ({PAGES} pages, one after the other)");
        let inline = inline_pages(&path);
        let store = store_pages(&db).await?;
        println!("  through the store / inline: {:.2} in CPU", store / inline);
        let together = store_pages_together(&db).await?;
        println!("  with {READERS} visitors at once / inline: {:.2} in CPU", together / inline);
        println!("Writes that wait for the disk ({WRITES})");
        let alone = writes_one_by_one(&db).await?;
        let together = writes_together(&db).await?;
        println!("  {WRITERS} writers / one: {:.1} times as many a second", together / alone);
        db.close().await;
        Ok(())
    })
}

async fn fill(db: &Db) -> Result<()> {
    db.write(|tx| {
        for number in 0..10_000_i64 {
            let body = format!("{number}: Parties agreed to report on the measures that they have taken. ").repeat(4);
            let statement = sql!("INSERT INTO post (topic, author, body, at) VALUES ($1, $2, $3, $4)");
            tx.run(statement, &[&(number % 200), &"Delegate", &body, &number])?;
        }
        Ok(())
    })
    .await
}

/// Prints time and CPU per turn; gives the CPU, in microseconds.
fn report(what: &str, turns: u32, began: Instant, cpu: Duration) -> f64 {
    let per_turn = |whole: Duration| whole.as_secs_f64() * 1e6 / f64::from(turns);
    let used = per_turn(cpu_time().saturating_sub(cpu));
    println!("  {what:24} {:7.1} µs, of CPU {used:7.1} µs", per_turn(began.elapsed()));
    used
}

fn inline_pages(path: &std::path::Path) -> f64 {
    let connection = rusqlite::Connection::open(path).expect("it opens");
    let (began, cpu) = (Instant::now(), cpu_time());
    for turn in 0..PAGES {
        connection.execute_batch("BEGIN").expect("begins");
        let mut statement = connection.prepare_cached(TEXT).expect("prepares");
        let each = |row: &rusqlite::Row<'_>| {
            Ok(Post { id: row.get(0)?, author: row.get(1)?, body: row.get(2)?, at: row.get(3)? })
        };
        let posts = statement.query_map([turn % 200], each).expect("reads").collect::<rusqlite::Result<Vec<_>>>();
        weigh(&posts.expect("rows"));
        connection.execute_batch("COMMIT").expect("ends");
    }
    report("inline", PAGES, began, cpu)
}

async fn store_pages(db: &Db) -> Result<f64> {
    let (began, cpu) = (Instant::now(), cpu_time());
    for turn in 0..PAGES {
        weigh(&page(db, turn).await?);
    }
    Ok(report("through the store", PAGES, began, cpu))
}

async fn store_pages_together(db: &Db) -> Result<f64> {
    let (began, cpu) = (Instant::now(), cpu_time());
    let mut readers: Vec<tokio::task::JoinHandle<Result<()>>> = Vec::new();
    for _ in 0..READERS {
        let db = db.clone();
        readers.push(tokio::spawn(async move {
            for turn in 0..PAGES / READERS {
                weigh(&page(&db, turn).await?);
            }
            Ok(())
        }));
    }
    for reader in readers {
        reader.await.expect("a reader ends")?;
    }
    Ok(report("the same, eight at once", PAGES, began, cpu))
}

async fn page(db: &Db, turn: u32) -> Result<Vec<Post>> {
    db.read(move |tx| {
        let statement = sql!("SELECT id, author, body, at FROM post WHERE topic = $1 ORDER BY id LIMIT 50");
        tx.rows(statement, &[&(turn % 200)], |row| {
            Ok(Post { id: row.get(0)?, author: row.get(1)?, body: row.get(2)?, at: row.get(3)? })
        })
    })
    .await
}

/// Uses what was read, so that reading it cannot be left out.
fn weigh(posts: &[Post]) {
    assert_eq!(posts.len(), 50);
    let weight: i64 = posts.iter().map(|post| post.id + post.at + (post.author.len() + post.body.len()) as i64).sum();
    assert!(weight > 0);
}

async fn write(db: &Db, number: u32) -> Result<()> {
    let insert = move |tx: &mut db::Write<'_>| {
        let statement = sql!("INSERT INTO post (topic, author, body, at) VALUES ($1, 'Delegate', 'Agreed.', $1)");
        tx.run(statement, &[&number]).map(|_| ())
    };
    db.write(insert).await
}

async fn writes_one_by_one(db: &Db) -> Result<f64> {
    let (began, commits) = (Instant::now(), db.commits());
    let turns = WRITES / WRITERS;
    for number in 0..turns {
        write(db, number).await?;
    }
    Ok(writes_a_second("one by one", turns, began, db.commits() - commits))
}

async fn writes_together(db: &Db) -> Result<f64> {
    let (began, commits) = (Instant::now(), db.commits());
    let mut writers: Vec<tokio::task::JoinHandle<Result<()>>> = Vec::new();
    for writer in 0..WRITERS {
        let db = db.clone();
        writers.push(tokio::spawn(async move {
            for number in 0..WRITES / WRITERS {
                write(&db, writer * WRITES + number).await?;
            }
            Ok(())
        }));
    }
    for writer in writers {
        writer.await.expect("a writer ends")?;
    }
    Ok(writes_a_second("sixteen writers", WRITES, began, db.commits() - commits))
}

fn writes_a_second(what: &str, writes: u32, began: Instant, commits: u64) -> f64 {
    let rate = f64::from(writes) / began.elapsed().as_secs_f64();
    println!("  {what:24} {rate:7.0} a second, {:.1} to a commit", f64::from(writes) / commits as f64);
    rate
}

/// The processor time of this process so far, as Linux tells it in hundredths of a second; zero elsewhere.
fn cpu_time() -> Duration {
    let stat = std::fs::read_to_string("/proc/self/stat").unwrap_or_default();
    let after_name = stat.rsplit_once(") ").map_or("", |(_, rest)| rest);
    let ticks: u64 = after_name.split(' ').skip(11).take(2).filter_map(|ticks| ticks.parse::<u64>().ok()).sum();
    Duration::from_millis(ticks * 10)
}
