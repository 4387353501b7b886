//! `rapporteur backup`: a copy of the database while the server runs.

use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail};
use clap::Args;

use crate::settings::Settings;

/// Where the copy goes.
#[derive(Debug, Args)]
pub(crate) struct Backup {
    /// The new file
    #[arg(value_name = "FILE")]
    file: PathBuf,
}

impl Backup {
    pub(crate) async fn run(self, settings: &Settings) -> Result<()> {
        let Some(from) = sqlite_file(&settings.database) else {
            bail!(
                "a PostgreSQL database is backed up by its own program: \
                 pg_dump --format=custom --file={} \"$DATABASE_URL\"",
                self.file.display()
            );
        };
        if !from.exists() {
            bail!("there is no database at {}", from.display());
        }
        let to = self.file.clone();
        let size = tokio::task::spawn_blocking(move || db::back_up(&from, &to)).await?.context("backing up")?;
        println!(
            "{} ({} kB) holds all that was saved, and was read through.",
            self.file.display(),
            size.div_ceil(1000)
        );
        if let Some(key) = settings.log_key() {
            println!("{}", beside(&key));
        }
        Ok(())
    }
}

/// The file of an SQLite database, written as the store takes it.
fn sqlite_file(url: &str) -> Option<PathBuf> {
    let path = url.strip_prefix("sqlite:")?;
    Some(PathBuf::from(path.strip_prefix("//").unwrap_or(path)))
}

/// What is not in the database.
fn beside(key: &Path) -> String {
    format!("Keep {} as well, elsewhere: the key with which the log is signed.", key.display())
}
