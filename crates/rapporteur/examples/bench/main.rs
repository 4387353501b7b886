//! What `cargo xtask bench` measures beside the server: the same bytes from memory, and the bare work of a thread page.
//!
//! - `bench memory FILE` serves the file's bytes at every path, from memory, and prints its address as a line of JSON;
//! - `bench bare DATABASE INSTANT PATH` does the queries and the template of a thread page over and over on one connection,
//!   and prints the processor time of one in milliseconds;
//! - `bench corpus POSTS FILE` writes a forum of so many posts as a file that the program brings in;
//! - `bench writes DATABASE CONNECTIONS` commits writes of one row, so many at once, and prints how many a second;
//! - `bench notices DATABASE INSTANT TOPIC TOKEN CONNECTIONS` tells a forum's people of a post, beside the same messages handed
//!   over bare; it prints for each turn how many mails there were, their bytes, how many a second, how many where the messages
//!   are only written and handed over, the ratio, how many where they are written already, and the ratio.

#![allow(clippy::disallowed_methods, reason = "a measurement reads its arguments")]

mod corpus;
mod notices;
mod sink;

use std::time::Duration;

use anyhow::{Context, Result, bail};
use axum::Router;
use axum::body::Bytes;
use db::{Chance, Clock, Db, Instant};
use http::header::CONTENT_TYPE;
use page::Visit;
use rapporteur::settings::Settings;
use record::RecordId;
use tokio::task::JoinSet;

const TURNS: u32 = 4_000;

#[tokio::main]
async fn main() -> Result<()> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    match arguments.iter().map(String::as_str).collect::<Vec<_>>().as_slice() {
        ["memory", file] => memory(std::fs::read(file)?).await,
        ["bare", database, at, path] => bare(database, at, path).await,
        ["corpus", posts, file] => Ok(std::fs::write(file, corpus::corpus(posts.parse()?)?)?),
        ["writes", database, connections] => writes(database, connections.parse()?).await,
        ["notices", database, at, topic, token, connections] => {
            notices::notices(database, at, topic, token, connections.parse()?).await
        }
        _ => bail!("bench memory, bare, corpus, writes or notices"),
    }
}

async fn memory(bytes: Vec<u8>) -> Result<()> {
    let bytes = Bytes::from(bytes);
    let answer = move || {
        let bytes = bytes.clone();
        async move { ([(CONTENT_TYPE, "text/html; charset=utf-8")], bytes) }
    };
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await?;
    println!("{{\"address\":\"http://{}\"}}", listener.local_addr()?);
    Ok(axum::serve(listener, Router::new().fallback(answer)).await?)
}

async fn bare(database: &str, at: &str, path: &str) -> Result<()> {
    let at: Instant = at.parse().ok().context("the instant")?;
    let settings = Settings { database: database.to_owned(), ..Settings::default() };
    let db = Db::open(&settings.store())?;
    let site = rapporteur::site(db, Clock::fixed(at), Chance::seeded(1), &settings, true)?;
    let number = path.split('?').next().unwrap_or_default().rsplit('/').next().unwrap_or_default();
    let topic: RecordId = number.parse().context("the number in the path")?;
    let visit = Visit::to(&site, path).map_err(|error| anyhow::anyhow!("{error:?}"))?;
    let spent = visit
        .read(move |tx, page| {
            let mut before = Duration::ZERO;
            // The first turns prepare statements and fill caches.
            for turn in 0..TURNS + TURNS / 10 {
                if turn == TURNS / 10 {
                    before = processor_time();
                }
                forum::thread_html(tx, page.clone(), topic, 50)?;
            }
            Ok(processor_time() - before)
        })
        .await
        .map_err(|error| anyhow::anyhow!("{error:?}"))?;
    println!("{:.4}", spent.as_secs_f64() * 1e3 / f64::from(TURNS));
    Ok(())
}

/// So long the writes go on.
const WRITING: Duration = Duration::from_secs(3);

/// Writes of one row, each committed before the next of its connection begins.
async fn writes(database: &str, connections: usize) -> Result<()> {
    let settings = Settings { database: database.to_owned(), ..Settings::default() };
    let db = Db::open(&settings.store())?;
    let (now, begun) = (Clock::system().now(), std::time::Instant::now());
    let mut running = JoinSet::new();
    for connection in 0..connections {
        let db = db.clone();
        running.spawn(async move {
            let mut count = 0_u32;
            while begun.elapsed() < WRITING {
                let key = format!("bare-{connection}-{count}-{}", now.microseconds());
                db.write(move |tx| record::once::insert(tx, &key, "/", now)).await?;
                count += 1;
            }
            Ok::<_, db::Error>(count)
        });
    }
    let mut count = 0;
    while let Some(ended) = running.join_next().await {
        count += ended??;
    }
    println!("{:.0}", f64::from(count) / begun.elapsed().as_secs_f64());
    db.close().await;
    Ok(())
}

/// The processor time of this process so far (proc(5): utime and stime, in hundredths of a second).
fn processor_time() -> Duration {
    let stat = std::fs::read_to_string("/proc/self/stat").unwrap_or_default();
    let fields: Vec<&str> = stat.rsplit(')').next().unwrap_or_default().split_whitespace().collect();
    let ticks = |index: usize| fields.get(index).and_then(|field| field.parse::<u64>().ok()).unwrap_or(0);
    Duration::from_millis((ticks(11) + ticks(12)) * 10)
}
