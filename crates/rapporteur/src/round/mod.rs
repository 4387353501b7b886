//! A round, played: the people of a script act through the same doors as everybody, on a clock that is set.

mod account;
mod by_mail;
mod deciding;
mod from_report;
mod invent;
mod moderating;
mod nominating;
mod play;
mod registering;
mod review;
mod script;
mod step;
mod steps;
mod wording;
mod words;

use std::path::Path;

use anyhow::{Context, Result, bail};

pub(crate) use account::compare;
pub(crate) use from_report::{FromReport, from_report};
pub(crate) use invent::{Size, round as invent};
pub(crate) use play::{Played, play, play_crashing, play_through};
pub(crate) use script::Script;

/// An empty place for the database of a round; only files of that name are removed.
pub(crate) fn fresh(folder: &Path, name: &str) -> Result<String> {
    std::fs::create_dir_all(folder).with_context(|| format!("the folder {}", folder.display()))?;
    let file = folder.join(name);
    for suffix in ["", "-wal", "-shm"] {
        let mut name = file.clone().into_os_string();
        name.push(suffix);
        match std::fs::remove_file(&name) {
            Err(error) if error.kind() != std::io::ErrorKind::NotFound => {
                bail!("{}: {error}", Path::new(&name).display())
            }
            _ => {}
        }
    }
    Ok(format!("sqlite:{}", file.display()))
}
