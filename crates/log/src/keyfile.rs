//! The log's key in a file, apart from the database, with the last checkpoint that it signed kept beside it: whoever can
//! change the database alone can then neither sign nor set the log back without being found out.

use std::fs::{self, OpenOptions};
use std::io::{ErrorKind, Write as _};
use std::path::{Path, PathBuf};

use db::{Error, Result};
use record::log::Checkpoint;
use seal::Key;

pub(crate) fn read(file: &Path) -> Result<Key> {
    let text = fs::read_to_string(file).map_err(|error| failed(file, &error))?;
    Key::parse(&text).map_err(|error| failed(file, &error))
}

/// Writes the key for its owner only; never over another. If it stands there already, whoever wrote it was stopped before the
/// database knew of it.
pub(crate) fn write_new(file: &Path, secret: &str) -> Result<()> {
    let mut options = OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    let mut target = match options.open(file) {
        Ok(target) => target,
        Err(error) if error.kind() == ErrorKind::AlreadyExists => {
            let same = read(file)?.secret() == secret.trim();
            return if same { Ok(()) } else { Err(failed(file, &error)) };
        }
        Err(error) => return Err(failed(file, &error)),
    };
    let written = writeln!(target, "{secret}").and_then(|()| target.sync_all());
    written.map_err(|error| failed(file, &error))
}

/// The checkpoint that was signed last, as far as this file knows.
pub(crate) fn checkpoint(file: &Path) -> Result<Option<String>> {
    let beside = beside(file);
    match fs::read_to_string(&beside) {
        Ok(note) => Ok(Some(note)),
        Err(error) if error.kind() == ErrorKind::NotFound => Ok(None),
        Err(error) => Err(failed(&beside, &error)),
    }
}

/// Keeps the checkpoint; first under another name, so that a crash leaves the old one or the new one.
pub(crate) fn keep_checkpoint(file: &Path, note: &str) -> Result<()> {
    let (beside, mut new) = (beside(file), beside(file).into_os_string());
    new.push(".new");
    let kept = fs::write(&new, note).and_then(|()| fs::rename(&new, &beside));
    kept.map_err(|error| failed(&beside, &error))
}

/// That the database's last checkpoint is not older than the one kept here.
pub(crate) fn expect_grown(file: &Path, verifier: &str, last: Option<&Checkpoint>) -> Result<()> {
    let Some(note) = checkpoint(file)? else { return Ok(()) };
    let kept = seal::open(&note, verifier).map_err(|error| failed(&beside(file), &error))?;
    let (size, same) = last.map_or((0, false), |last| (last.size, last.root == kept.root));
    if size > kept.size || (size == kept.size && same) {
        return Ok(());
    }
    Err(Error::Other(format!(
        "the log was set back: it has {size} entries, and {} were signed (see {}). If a backup of the database was put back, \
         move that file away; whoever has a receipt for a later entry will see that it is missing",
        kept.size,
        beside(file).display()
    )))
}

fn beside(file: &Path) -> PathBuf {
    let mut name = file.to_owned().into_os_string();
    name.push(".checkpoint");
    name.into()
}

fn failed(file: &Path, error: &dyn std::fmt::Display) -> Error {
    Error::Other(format!("{}: {error}", file.display()))
}
