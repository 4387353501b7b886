//! Mails that others wrote. They are not part of the project: they are read from the folder that the environment
//! variable `RAPPORTEUR_INPUTS` names, and what needs them is skipped, visibly, where there is none. Tests hold counts only.

use std::io::Write as _;
use std::path::PathBuf;

#[allow(clippy::disallowed_methods, reason = "a test is its own program; nothing passes it settings")]
fn folder() -> Option<PathBuf> {
    std::env::var("RAPPORTEUR_INPUTS").ok().map(PathBuf::from)
}

/// The reports of real meetings, as many as there are.
pub fn seed() -> Vec<PathBuf> {
    let entries = folder().and_then(|folder| std::fs::read_dir(folder.join("seed")).ok());
    let files = entries.into_iter().flatten().filter_map(|entry| Some(entry.ok()?.path()));
    files.filter(|path| path.extension().is_some_and(|kind| kind == "txt")).collect()
}

/// A file of the inputs, if this machine has it.
pub fn input(path: &str) -> Option<PathBuf> {
    let found = folder().map(|folder| folder.join(path)).filter(|path| path.is_file());
    if found.is_none() {
        skipped(&format!("RAPPORTEUR_INPUTS has no {path}"));
    }
    found
}

/// Says that a test cannot run here, where whoever counts tests finds it.
pub fn skipped(reason: &str) {
    println!("SKIPPED: {reason}");
    #[allow(clippy::disallowed_methods, reason = "tests are told by the environment where to write it")]
    let Ok(path) = std::env::var("RAPPORTEUR_SKIPPED") else { return };
    let file = std::fs::OpenOptions::new().create(true).append(true).open(path);
    let written = file.and_then(|mut file| file.write_all(format!("SKIPPED: {reason}\n").as_bytes()));
    written.expect("the file for skipped tests");
}
