//! `rapporteur directory`: the reference data, and files into the directory without a browser.

use std::path::{Path, PathBuf};

use anyhow::{Context, Result};
use clap::Subcommand;
use db::{Clock, Db};
use directory::{Import, Table};
use record::Actor;

use crate::serve;
use crate::settings::Settings;

/// What is done with the directory.
#[derive(Debug, Subcommand)]
pub(crate) enum Directory {
    /// Load the States, regions, instruments and their Parties that the program carries; it can be run again
    Load,
    /// Say what a file would change in a table; with --apply, change it
    Import {
        /// regions, instruments, parties, status, institutions, organizations, offices or people
        #[arg(value_name = "TABLE", value_parser = table)]
        table: Table,
        /// A file of comma-, semicolon- or tab-separated values in UTF-8
        #[arg(value_name = "FILE")]
        file: PathBuf,
        /// Write what would change, without the faulty rows
        #[arg(long)]
        apply: bool,
    },
}

fn table(word: &str) -> Result<Table, String> {
    let words: Vec<&str> = Table::ALL.iter().map(|table| table.code()).collect();
    word.parse().map_err(|()| format!("not one of {}", words.join(", ")))
}

impl Directory {
    pub(crate) async fn run(self, settings: &Settings) -> Result<()> {
        let db = serve::open(settings)?;
        db.migrate().await.context("migrating")?;
        match self {
            Directory::Load => load(&db).await?,
            Directory::Import { table, file, apply } => import(&db, table, &file, apply).await?,
        }
        db.close().await;
        Ok(())
    }
}

async fn load(db: &Db) -> Result<()> {
    let now = Clock::system().now();
    let loaded = db.write(move |tx| directory::load_reference(tx, now)).await.context("loading the reference data")?;
    for (table, counts) in loaded {
        println!("{table}: {} new, {} changed, {} unchanged", counts.new, counts.changed, counts.unchanged);
    }
    Ok(())
}

async fn import(db: &Db, table: Table, file: &Path, apply: bool) -> Result<()> {
    let bytes = std::fs::read(file).with_context(|| format!("the file {}", file.display()))?;
    let utf8 = || format!("{} is not in UTF-8: save it as \"CSV UTF-8\" in your spreadsheet", file.display());
    let text = String::from_utf8(bytes).with_context(utf8)?;
    let now = Clock::system().now();
    let read = move |tx: &mut db::Read<'_>| directory::preview(tx, Import { table, text: &text, source: "" }, now);
    let plan = if apply {
        let write = move |tx: &mut db::Write<'_>| {
            let plan = read(tx)?;
            directory::apply(tx, &plan, &Actor::default(), now)?;
            Ok::<_, db::Error>(plan)
        };
        db.write(write).await.context("importing")?
    } else {
        db.read(read).await.context("reading the directory")?
    };
    print!("{}", directory::report(&plan)?);
    println!("{}", if apply { "Applied." } else { "Nothing was changed; --apply changes it." });
    Ok(())
}
