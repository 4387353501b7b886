//! `rapporteur`: see `rapporteur --help`.

use std::process::ExitCode;

use clap::Parser;
use rapporteur::command::Command;

#[tokio::main]
async fn main() -> ExitCode {
    match Command::parse().run().await {
        Ok(code) => code,
        Err(error) => {
            eprintln!("rapporteur: {error:#}");
            ExitCode::FAILURE
        }
    }
}
