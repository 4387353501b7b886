//! `rapporteur search`: the index of what can be found, made anew.

use std::io::{IsTerminal, Write};

use anyhow::{Context, Result};
use clap::Subcommand;
use record::{RecordId, search};

use crate::serve;
use crate::settings::Settings;

/// What is done with the index.
#[derive(Debug, Subcommand)]
pub(crate) enum Search {
    /// Make the index anew from the record; a running server goes on meanwhile, and what was found before still is. It can be
    /// broken off at any moment, and run again
    Rebuild {
        /// Begin after this record, up to which it came when it was broken off
        #[arg(long, value_name = "ID", default_value = "0", value_parser = id)]
        after: RecordId,
    },
}

/// So many records are written at once: short enough that others who write do not wait long.
const BATCH: i64 = 200;

fn id(text: &str) -> Result<RecordId, String> {
    text.parse().map_err(|_| "the number that an earlier run said it had come to".to_owned())
}

impl Search {
    pub(crate) async fn run(self, settings: &Settings) -> Result<()> {
        let Search::Rebuild { after } = self;
        let db = serve::open(settings)?;
        db.migrate().await.context("migrating")?;
        let count = db.read(move |tx| search::count(tx, after)).await.context("counting the records")?;
        let (mut last, mut done) = (after, 0);
        while let Some(next) = db
            .write(move |tx| search::rebuild(tx, last, BATCH))
            .await
            .with_context(|| format!("after record {last}; go on with --after {last}"))?
        {
            last = next;
            done = count.min(done + BATCH);
            told(last, done, count);
        }
        db.close().await;
        println!("The words of {done} records were made anew.");
        Ok(())
    }
}

/// Says how far it is: in one line on a terminal, in a line each time elsewhere.
fn told(last: RecordId, done: i64, count: i64) {
    let mut out = std::io::stderr();
    let end = if out.is_terminal() && done < count { "\r" } else { "\n" };
    // Nobody listens, and nothing is lost.
    let _ = write!(out, "{done} of {count} records, up to {last}{end}");
}
