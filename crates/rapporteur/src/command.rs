//! The command line.

use std::net::SocketAddr;
use std::path::PathBuf;

use anyhow::{Context, Result};
use clap::{Parser, Subcommand};

use crate::settings::{COMMENTED, Settings};
use crate::{demo, serve};

/// The server with which a treaty's Secretariat and its Parties ask, listen, report and follow up.
#[derive(Debug, Parser)]
#[command(name = "rapporteur", version, about, long_about = None)]
pub struct Command {
    /// The file with the settings [default: rapporteur.toml, if it is there]
    #[arg(long, global = true, value_name = "FILE")]
    settings: Option<PathBuf>,
    #[command(subcommand)]
    action: Action,
}

#[derive(Debug, Subcommand)]
enum Action {
    /// Play a sample round into a database of its own and serve it: the place to start
    Demo(demo::Demo),
    /// Serve the pages
    Serve {
        /// Listen here instead of where the settings say
        #[arg(long, value_name = "ADDRESS")]
        listen: Option<SocketAddr>,
    },
    /// Bring the database to the form that this version needs (serve does it too)
    Migrate,
    /// Print every setting with its default and what it is for
    Settings,
}

impl Command {
    /// Does what was asked.
    ///
    /// # Errors
    /// What stood in the way, said so that the operator can mend it.
    pub async fn run(self) -> Result<()> {
        let settings = || Settings::load(self.settings.as_deref());
        match self.action {
            Action::Demo(demo) => demo.run().await,
            Action::Serve { listen } => {
                let mut settings = settings()?;
                settings.listen = listen.unwrap_or(settings.listen);
                serve::run(&settings).await
            }
            Action::Migrate => migrate(&settings()?).await,
            Action::Settings => {
                print!("{COMMENTED}");
                Ok(())
            }
        }
    }
}

async fn migrate(settings: &Settings) -> Result<()> {
    let db = serve::open(settings)?;
    let ran = db.migrate().await.context("migrating")?;
    match ran.as_slice() {
        [] => println!("The database is up to date."),
        names => println!("Ran {}.", names.join(", ")),
    }
    db.close().await;
    Ok(())
}
