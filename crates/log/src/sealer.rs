//! The job that seals: rows of the audit that wait become entries, the tree grows, and a checkpoint is signed.
//!
//! One sealer works at a time: what it seals is kept only on top of the checkpoint from which it began, so that of two the
//! slower begins again. Rows are read apart from the write, so that those who make changes never wait for it.

use std::path::{Path, PathBuf};

use db::{Chance, Db, Instant, Read};
use page::Site;
use record::audit::Audited;
use record::log::{self, Checkpoint, Entry, LogKey, Sealed};
use seal::Key;

use crate::keyfile;

/// How many rows are sealed at once.
const BATCH: i64 = 512;
/// A checkpoint is signed at most once in so many seconds, unless more rows than [`MANY`] wait.
const PACE: i64 = 60;
const MANY: usize = 256;

/// Seals the log of one site.
pub struct Sealer {
    db: Db,
    chance: Chance,
    /// The name that the log gets when it begins.
    origin: String,
    key_file: Option<PathBuf>,
}

/// What is there to be sealed, and on top of what.
struct Waiting {
    last: Option<Checkpoint>,
    rows: Vec<Audited>,
}

impl Sealer {
    /// The sealer of a site: with its clock's time, its key in the database or in the file that its operator chose.
    pub fn of(site: &Site) -> Self {
        Sealer::new(site.db.clone(), site.chance.clone(), &site.settings.base, site.log_key.clone())
    }

    /// A sealer of the log of the server at the address `base`.
    pub fn new(db: Db, chance: Chance, base: &str, key_file: Option<PathBuf>) -> Self {
        Sealer { db, chance, origin: origin(base), key_file }
    }

    /// Seals what waits if it is time for a checkpoint; says whether more waits.
    ///
    /// # Errors
    /// The store's own; [`db::Error::Other`] when the log cannot be sealed, with what the operator should do about it.
    pub async fn seal_due(&self, now: Instant) -> db::Result<bool> {
        let waiting = self.waiting().await?;
        let pause = waiting.last.as_ref().is_some_and(|last| (0..PACE).contains(&now.seconds_since(last.at)));
        if pause && waiting.rows.len() < MANY {
            return Ok(false);
        }
        let more = waiting.rows.len() >= MANY;
        self.seal_batch(waiting, now).await.map(|sealed| sealed.is_none() || more)
    }

    /// Seals everything that waits, and says how many rows that was.
    ///
    /// # Errors
    /// As [`Sealer::seal_due`].
    pub async fn seal(&self, now: Instant) -> db::Result<u64> {
        let mut all = 0;
        loop {
            match self.seal_batch(self.waiting().await?, now).await? {
                Some(0) => return Ok(all),
                Some(sealed) => all += sealed,
                // Another sealer was faster: there may be something left.
                None => {}
            }
        }
    }

    async fn waiting(&self) -> db::Result<Waiting> {
        self.db
            .read(|tx| {
                let (last, rows) = (log::checkpoint(tx)?, log::unsealed(tx, BATCH)?);
                let entries = log::last_position(tx)?.map_or(0, |position| position + 1);
                match &last {
                    Some(last) if last.size != entries => Err(broken(&format!(
                        "its last checkpoint is over {} entries, and {entries} are there",
                        last.size
                    ))),
                    _ => Ok(Waiting { last, rows }),
                }
            })
            .await
    }

    /// Seals these rows: `None` when another sealer was faster.
    async fn seal_batch(&self, waiting: Waiting, now: Instant) -> db::Result<Option<u64>> {
        if waiting.rows.is_empty() && waiting.last.is_some() {
            return Ok(Some(0));
        }
        let key = self.key(now).await?;
        if let Some(file) = &self.key_file {
            keyfile::expect_grown(file, key.verifier(), waiting.last.as_ref())?;
        }
        let rows = waiting.rows.len() as u64;
        let on = waiting.last.as_ref().map(|last| last.size);
        let entries = self.entries(waiting.rows, on.unwrap_or(0), now);
        let sealed = self.db.read(move |tx| grow(tx, &key, waiting.last.as_ref(), entries, now)).await?;
        let note = sealed.checkpoint.note.clone();
        let kept = self.db.write(move |tx| log::insert(tx, on, &sealed)).await?;
        if !kept {
            return Ok(None);
        }
        if let Some(file) = &self.key_file {
            keyfile::keep_checkpoint(file, &note)?;
        }
        Ok(Some(rows))
    }

    /// The rows as entries, each with secrets of its own.
    fn entries(&self, rows: Vec<Audited>, first: u64, now: Instant) -> Vec<Entry> {
        let entry = |(position, row): (u64, Audited)| {
            let (salt, blind) = (self.chance.bytes(), self.chance.bytes());
            let entry = seal::Entry::of(&blind, &row.line(Some(&salt)));
            Entry { position, audit: row.id, commitment: *entry.commitment(), blind, salt: Some(salt), at: now }
        };
        (first..).zip(rows).map(entry).collect()
    }

    /// The log's key; made when there is none yet.
    async fn key(&self, now: Instant) -> db::Result<Key> {
        let known = match self.db.read(log::key).await? {
            Some(known) => known,
            None => self.begin(now).await?,
        };
        let Some(file) = &self.key_file else {
            let secret = known.secret.ok_or_else(|| {
                db::Error::Other("the log's key is kept in a file: name it in the settings, log_key".to_owned())
            })?;
            return Key::parse(&secret).map_err(other);
        };
        if let Some(secret) = &known.secret {
            // The operator named a file after the log had begun: the key moves there.
            keyfile::write_new(file, secret)?;
            self.db.write(log::forget_secret).await?;
        }
        let key = keyfile::read(file)?;
        if key.verifier() != known.verifier {
            return Err(db::Error::Other(format!("the key in {} is not the key of this log", file.display())));
        }
        Ok(key)
    }

    /// Begins the log: makes its key and keeps it where it belongs. Of two that begin together, one's key stays.
    async fn begin(&self, now: Instant) -> db::Result<LogKey> {
        let key = match &self.key_file {
            Some(file) if file.exists() => keyfile::read(file)?,
            _ => Key::new(&self.origin, &self.chance.bytes()).map_err(other)?,
        };
        let mut new = LogKey {
            origin: key.origin().to_owned(),
            verifier: key.verifier().to_owned(),
            secret: Some(key.secret().to_owned()),
        };
        if let Some(file) = &self.key_file {
            if !file.exists() {
                keyfile::write_new(file, key.secret())?;
            }
            new.secret = None;
        }
        self.db
            .write(move |tx| {
                log::insert_key(tx, &new, now)?;
                log::key(tx)?.ok_or(db::Error::Missing)
            })
            .await
    }
}

/// The name of a log: the address at which it is published, without the scheme and the slash at its end.
fn origin(base: &str) -> String {
    let place = base.split_once("://").map_or(base, |(_, place)| place);
    format!("{}/log", place.trim_end_matches('/'))
}

/// Adds the entries to the tree as it is, and signs what it has become. It only grows on what was signed before: tiles that
/// somebody altered are not signed over.
fn grow(
    tx: &mut Read<'_>,
    key: &Key,
    last: Option<&Checkpoint>,
    entries: Vec<Entry>,
    now: Instant,
) -> db::Result<Sealed> {
    let size = last.map_or(0, |last| last.size);
    if let Some(last) = last {
        let signed = seal::open(&last.note, key.verifier()).map_err(|error| broken(&error.to_string()))?;
        let root = seal::root(size, |id| log::get_tile(tx, id)).map_err(other)?;
        if signed.size != size || signed.root != root {
            return Err(broken("its tiles do not have the root that was signed"));
        }
    }
    let leaves: Vec<_> = entries.iter().map(|entry| seal::Entry::from_commitment(entry.commitment).hash()).collect();
    let grown = seal::append(size, &leaves, |id| log::get_tile(tx, id)).map_err(other)?;
    let note = key.sign(grown.size, grown.root).map_err(other)?;
    let checkpoint = Checkpoint { size: grown.size, root: grown.root, at: now, note };
    Ok(Sealed { entries, tiles: grown.tiles, checkpoint })
}

fn broken(why: &str) -> db::Error {
    db::Error::Other(format!("the log is not sealed any further: {why}; `rapporteur audit verify` says what is wrong"))
}

fn other(error: impl std::fmt::Display) -> db::Error {
    db::Error::Other(error.to_string())
}

/// The job that seals the log of a site whose log is switched on; says whether more waits.
///
/// # Errors
/// As [`Sealer::seal_due`].
pub async fn seal_due(site: &Site) -> db::Result<bool> {
    if !site.is_on(crate::SUBJECT.name) {
        return Ok(false);
    }
    Sealer::of(site).seal_due(site.clock.now()).await
}

/// The key's verifier and the checkpoint kept beside it, for the comparison of log and record.
///
/// # Errors
/// [`db::Error::Other`] when the file is not there or is no key.
pub fn trusted(key_file: &Path) -> db::Result<(String, Option<String>)> {
    Ok((keyfile::read(key_file)?.verifier().to_owned(), keyfile::checkpoint(key_file)?))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_log_is_named_by_its_address() {
        assert_eq!(origin("https://forum.example.org"), "forum.example.org/log");
        assert_eq!(origin("http://127.0.0.1:8080/"), "127.0.0.1:8080/log");
    }
}
