//! The command line.

use std::path::PathBuf;
use std::process::ExitCode;

use anyhow::{Context, Result};
use clap::{Parser, Subcommand};
use db::{Chance, Clock};

use crate::settings::{COMMENTED, Settings};
use crate::{
    audit_command, backup_command, demo, directory_command, document_command, forum_command, mail_command, officer,
    search_command, serve, simulate,
};

/// What `--help` says first.
const ABOUT: &str = "The server with which a treaty's Secretariat and its Parties ask, listen, report and follow up";

/// The whole of what can be called.
#[derive(Debug, Parser)]
#[command(name = "rapporteur", version, about = ABOUT, long_about = None)]
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
    Serve(serve::Serve),
    /// Play a round of invented people through the pages, and keep it
    Simulate(simulate::Simulate),
    /// Bring the database to the form that this version needs (serve does it too)
    Migrate,
    /// Copy the database into a new file; a running server goes on meanwhile
    Backup(backup_command::Backup),
    /// Let an officer of the Secretariat in: prints a link that signs in once
    Officer {
        /// The officer's e-mail address
        #[arg(value_name = "ADDRESS")]
        address: String,
        /// Given and family name, if the person is not known yet
        #[arg(value_name = "NAME")]
        name: String,
    },
    /// Load the reference data, or import a file into the directory
    #[command(subcommand)]
    Directory(directory_command::Directory),
    /// Take a forum away into a file, or bring one in
    #[command(subcommand)]
    Forum(forum_command::Forum),
    /// Take in mail
    #[command(subcommand)]
    Mail(mail_command::Mail),
    /// Read a meeting report, without a database
    #[command(subcommand)]
    Document(document_command::Document),
    /// Compare the sealed log with the record, or seal what waits
    #[command(subcommand)]
    Audit(audit_command::Audit),
    /// Make the index of the search anew
    #[command(subcommand)]
    Search(search_command::Search),
    /// Let somebody in who is known: prints a link that signs in once
    SignIn {
        /// The person's e-mail address
        #[arg(value_name = "ADDRESS")]
        address: String,
    },
    /// Print every setting with its default and what it is for
    Settings,
}

impl Command {
    /// Does what was asked, and says how the program ends.
    ///
    /// # Errors
    /// What stood in the way, said so that the operator can mend it.
    pub async fn run(self) -> Result<ExitCode> {
        let settings = || Settings::load(self.settings.as_deref());
        let done = match self.action {
            Action::Mail(mail) => return mail.run(&settings()?).await,
            Action::Demo(demo) => demo.run().await,
            Action::Serve(how) => serve::run(settings()?, &how).await,
            Action::Simulate(simulate) => simulate.run().await,
            Action::Migrate => migrate(&settings()?).await,
            Action::Backup(backup) => backup.run(&settings()?).await,
            Action::Officer { address, name } => appoint(&settings()?, &address, &name).await,
            Action::Directory(directory) => directory.run(&settings()?).await,
            Action::Forum(forum) => forum.run(&settings()?).await,
            Action::Document(document) => document.run(),
            Action::Audit(audit) => audit.run(&settings()?).await,
            Action::Search(search) => search.run(&settings()?).await,
            Action::SignIn { address } => sign_in(&settings()?, &address).await,
            Action::Settings => {
                print!("{COMMENTED}");
                Ok(())
            }
        };
        done.map(|()| ExitCode::SUCCESS)
    }
}

async fn appoint(settings: &Settings, address: &str, name: &str) -> Result<()> {
    let db = serve::open(settings)?;
    db.migrate().await.context("migrating")?;
    let path = officer::appoint(&db, &Chance::system(), address, name, Clock::system().now()).await?;
    println!("{}{path}", settings.address);
    db.close().await;
    Ok(())
}

async fn sign_in(settings: &Settings, address: &str) -> Result<()> {
    let db = serve::open(settings)?;
    db.migrate().await.context("migrating")?;
    let path = identity::link(&db, &Chance::system(), address, Clock::system().now()).await;
    db.close().await;
    println!("{}{}", settings.address, path.with_context(|| format!("nobody is known as {address}"))?);
    Ok(())
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

#[cfg(test)]
mod tests {
    use clap::CommandFactory;

    use super::Command;

    #[test]
    fn help_begins_with_what_the_program_is_for() {
        let help = Command::command().render_help().to_string();
        assert!(help.starts_with("The server with which a treaty's Secretariat"), "{help}");
    }
}
