//! `rapporteur document read`: a meeting report in plain text, as structure. It needs no settings and no database.

use std::io::{Read as _, Write as _};
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};
use clap::Subcommand;

/// What can be done with documents without a server.
#[derive(Debug, Subcommand)]
pub(crate) enum Document {
    /// Read a meeting report in plain text: paragraphs, recommendations, attendance, agenda, what could not be placed
    Read {
        /// The report, in UTF-8; - reads standard input
        #[arg(value_name = "FILE")]
        file: PathBuf,
        /// Print all of it as JSON (docs/document-read.md) instead of an outline
        #[arg(long)]
        json: bool,
    },
}

impl Document {
    pub(crate) fn run(self) -> Result<()> {
        let Document::Read { file, json } = self;
        let report = undoc::read(&text(&file)?);
        let shown = if json { serde_json::to_string_pretty(&report)? } else { report.to_string() };
        // Whoever reads only the first lines (`| head`) ends the pipe early, which is no fault.
        match writeln!(std::io::stdout(), "{}", shown.trim_end()) {
            Err(error) if error.kind() != std::io::ErrorKind::BrokenPipe => Err(error).context("writing"),
            _ => Ok(()),
        }
    }
}

/// The text of a file in UTF-8, or of standard input.
pub(crate) fn text(file: &Path) -> Result<String> {
    let mut bytes = Vec::new();
    if file == Path::new("-") {
        std::io::stdin().read_to_end(&mut bytes).context("standard input")?;
    } else {
        bytes = std::fs::read(file).with_context(|| file.display().to_string())?;
    }
    let text =
        String::from_utf8(bytes).with_context(|| format!("{} is not UTF-8: save it as UTF-8", file.display()))?;
    Ok(text.trim_start_matches('\u{feff}').to_owned())
}
