//! `rapporteur audit`: whether log and record say the same, and sealing without a server.

use std::path::{Path, PathBuf};
use std::time::Duration;

use anyhow::{Context, Result, bail};
use clap::Subcommand;
use db::{Chance, Clock, Db};
use log::{Report, Sealer, Trusted};

use crate::serve;
use crate::settings::Settings;

/// What is done with the sealed log.
#[derive(Debug, Subcommand)]
pub(crate) enum Audit {
    /// Compare the sealed log with the record and name what was altered, deleted, dropped or swapped; changes nothing, and
    /// ends with status 1 if anything is wrong
    Verify {
        /// The log's public key as you wrote it down, instead of the one in the database
        #[arg(long, value_name = "VERIFIER")]
        key: Option<String>,
        /// A checkpoint that you kept: the log must begin with what it stands for; may be given several times
        #[arg(long, value_name = "FILE")]
        checkpoint: Vec<PathBuf>,
    },
    /// Seal what waits, as a running server does by itself
    Seal,
}

/// How long the comparison may take: it reads everything.
const LIMIT: Duration = Duration::from_hours(6);

impl Audit {
    pub(crate) async fn run(self, settings: &Settings) -> Result<()> {
        if let Some(file) = settings.database.strip_prefix("sqlite:")
            && !Path::new(file).exists()
        {
            bail!("there is no database at {file}");
        }
        match self {
            Audit::Verify { key, checkpoint } => {
                let trusted = trusted(settings, key, &checkpoint)?;
                let db = Db::open(&db::Settings { read_limit: LIMIT, ..settings.store() }).context("the database")?;
                let report = verify(&db, trusted).await;
                db.close().await;
                report
            }
            Audit::Seal => {
                let db = serve::open(settings)?;
                let sealer = Sealer::new(db.clone(), Chance::system(), &settings.address, settings.log_key());
                let sealed = sealer.seal(Clock::system().now()).await;
                db.close().await;
                println!("Sealed: {}", changes(sealed?));
                Ok(())
            }
        }
    }
}

/// What the operator knows from elsewhere than the database: what was given, and what stands beside the log's key.
fn trusted(settings: &Settings, key: Option<String>, files: &[PathBuf]) -> Result<Trusted> {
    let mut trusted = Trusted { verifier: key, checkpoints: Vec::new() };
    for file in files {
        let note = std::fs::read_to_string(file).with_context(|| format!("the checkpoint {}", file.display()))?;
        trusted.checkpoints.push(note);
    }
    if let Some(file) = settings.log_key().filter(|file| file.exists()) {
        let (verifier, kept) = log::trusted(&file)?;
        trusted.verifier.get_or_insert(verifier);
        trusted.checkpoints.extend(kept);
    }
    Ok(trusted)
}

async fn verify(db: &Db, trusted: Trusted) -> Result<()> {
    let known = trusted.verifier.is_some();
    let report = db.read(move |tx| log::verify(tx, &trusted)).await.context("comparing log and record")?;
    print!("{}", told(&report, known));
    match report.findings.len() {
        0 => Ok(()),
        1 => bail!("log and record do not agree: 1 finding"),
        many => bail!("log and record do not agree: {many} findings"),
    }
}

/// What was found, a line each.
fn told(report: &Report, known: bool) -> String {
    let mut lines: Vec<String> = report.findings.iter().map(|finding| format!("WRONG: {finding}")).collect();
    let signed = report.signed.map_or("no checkpoint yet".to_owned(), |at| format!("the last checkpoint of {at}"));
    lines.push(format!("Sealed: {}, {signed}", changes(report.sealed)));
    lines.push(match (report.tail.first(), report.tail.last()) {
        (Some(first), Some(last)) => format!(
            "The unsealed tail: {} (rows {first} to {last}), which nothing proves yet",
            changes(report.tail.len() as u64)
        ),
        _ => "The unsealed tail: nothing".to_owned(),
    });
    lines.push(format!(
        "Compared with the record: {} things, the text of {} erased by law",
        report.compared, report.erased
    ));
    if !known {
        lines.push("The key was taken from the database: --key takes the one that you wrote down".to_owned());
    }
    if report.findings.is_empty() {
        lines.push("Log and record agree.".to_owned());
    }
    lines.join("\n") + "\n"
}

fn changes(count: u64) -> String {
    if count == 1 { "1 change".to_owned() } else { format!("{count} changes") }
}

#[cfg(test)]
mod tests {
    use record::audit::AuditId;

    use super::*;

    #[test]
    fn the_unsealed_tail_is_named_as_such() {
        let report = Report { tail: vec![AuditId(7), AuditId(9)], ..Report::default() };
        let told = told(&report, true);
        assert!(told.contains("The unsealed tail: 2 changes (rows 7 to 9), which nothing proves yet"), "{told}");
        assert!(told.ends_with("Log and record agree.\n"), "{told}");
    }

    #[test]
    fn what_is_wrong_comes_first() {
        let report = Report { findings: vec!["post #5 was deleted".to_owned()], ..Report::default() };
        let told = told(&report, false);
        assert!(told.starts_with("WRONG: post #5 was deleted\n") && !told.contains("agree"), "{told}");
        assert!(told.contains("--key takes the one that you wrote down"), "{told}");
    }
}
