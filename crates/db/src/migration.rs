//! Migrations: how the tables come to be what this program expects. One file serves both engines.

use sha2::{Digest, Sha256};

use crate::engine::postgresql::{self, Session};
use crate::transaction::Link;
use crate::{Clock, Engine, Error, Result, Value, dialect};

/// A migration, written in SQLite's dialect (see the crate's page for what is translated).
#[derive(Debug, Clone, Copy)]
pub struct Migration {
    /// Its file's name without the ending, such as `0007_forum`: migrations run in the order of the list.
    pub name: &'static str,
    /// The file.
    pub text: &'static str,
}

macro_rules! files {
    ($($name:literal),* $(,)?) => {
        &[$(Migration { name: $name, text: include_str!(concat!("../../../migrations/", $name, ".sql")) }),*]
    };
}

/// Every migration, in order. A new one is a line here and a file in `migrations/`; an old one is never changed.
pub const MIGRATIONS: &[Migration] = files![
    "0001_record",
    "0002_forum",
    "0003_documents",
    "0004_mail",
    "0005_log",
    "0006_followup",
    "0013_notices",
    "0014_numbers",
    "0015_setup",
    "0016_posts",
    "0017_moderating",
    "0018_mail_alone",
    "0019_search",
    "0020_tokens",
    "0020_brought_in",
    "0021_review",
    "0023_summaries",
    "0024_prompts",
    "0025_told_in_parts",
    "0026_translations",
    "0029_registration",
    "0030_template",
    "0031_letter",
    "0032_upload",
    "0033_group",
    "0034_nomination_letter",
    "0035_machine_request",
    "0036_citation_kind",
    "0037_dispatch",
    "0040_forum_sent",
    "0045_asked_for",
    "0046_mail_file",
    "0047_nomination_call",
    "0048_letter_correction",
    "0049_mail_wording",
    "0050_sealed",
    "0051_erasure",
    "0052_topic_count",
    "0053_told_strangers",
    "0054_told_in_parts",
    "0055_reminder_in_parts",
    "0056_citation_walk",
    "0057_expired",
    "0058_addressed",
    "0059_review_asks",
];

/// An arbitrary number under which this program locks while it migrates.
const LOCK: i64 = 0x5261_7070_6f72;

impl Migration {
    fn digest(&self) -> [u8; 32] {
        Sha256::digest(self.text.as_bytes()).into()
    }
}

/// A digest of all of a list: the same if and only if the tables are.
pub(crate) fn digest(list: &[Migration]) -> String {
    let mut all = Sha256::new();
    for migration in list {
        all.update(migration.name);
        all.update(migration.digest());
    }
    all.finalize().iter().take(8).map(|byte| format!("{byte:02x}")).collect()
}

/// Runs what is missing, each in its own transaction, under a lock that two programs starting together share.
pub(crate) fn apply(link: Link<'_>, list: &'static [Migration]) -> Result<Vec<&'static str>> {
    let mut target: Box<dyn Target + '_> = match link {
        Link::Sqlite(connection) => Box::new(connection),
        Link::Postgres(session) => Box::new(session),
    };
    target.transaction(&mut |target| target.execute(&target.translated(TABLE)).map(|()| false))?;
    let known = target.applied()?;
    if let Some((unknown, _)) = known.iter().find(|(name, _)| list.iter().all(|ours| ours.name != name)) {
        return Err(Error::Migration(format!(
            "the database has {unknown}, which this program does not know: it is older"
        )));
    }
    let mut ran = Vec::new();
    for migration in list {
        if target.transaction(&mut |target| run_one(target, migration))? {
            ran.push(migration.name);
            tracing::info!(name = migration.name, "migrated");
        }
    }
    if !ran.is_empty() {
        target.settle()?;
    }
    Ok(ran)
}

/// Inside the transaction, so that of two programs the second finds it done.
fn run_one(target: &mut dyn Target, migration: &Migration) -> Result<bool> {
    let applied = target.applied()?;
    match applied.iter().find(|(name, _)| name == migration.name) {
        Some((_, digest)) if *digest == migration.digest() => Ok(false),
        Some(_) => Err(Error::Migration(format!(
            "{} was changed after it ran here: a migration that has run is never changed, a new one is added",
            migration.name
        ))),
        None => {
            let text = target.translated(migration.text);
            let in_context = |error: Error| Error::Migration(format!("{}: {error}", migration.name));
            target.execute(&text).map_err(in_context)?;
            target.note(migration).map(|()| true)
        }
    }
}

const TABLE: &str = "CREATE TABLE IF NOT EXISTS migration (
    name TEXT PRIMARY KEY,
    digest BLOB NOT NULL,
    at INTEGER NOT NULL
) STRICT";

/// What migrating needs of an engine: texts of several statements, and a transaction with the lock.
trait Target {
    fn translated(&self, text: &str) -> String;
    fn execute(&mut self, text: &str) -> Result<()>;
    fn applied(&mut self) -> Result<Vec<(String, Vec<u8>)>>;
    fn note(&mut self, migration: &Migration) -> Result<()>;
    fn begin(&mut self) -> Result<()>;
    /// Called once after all.
    fn settle(&mut self) -> Result<()>;
}

impl dyn Target + '_ {
    fn transaction(&mut self, work: &mut dyn FnMut(&mut dyn Target) -> Result<bool>) -> Result<bool> {
        self.begin()?;
        let done = work(self).and_then(|ran| self.execute("COMMIT").map(|()| ran));
        if done.is_err() {
            // It may be gone already; then there is nothing to roll back.
            let _ = self.execute("ROLLBACK");
        }
        done
    }
}

impl Target for &rusqlite::Connection {
    fn translated(&self, text: &str) -> String {
        dialect::migration(text, Engine::Sqlite)
    }

    fn execute(&mut self, text: &str) -> Result<()> {
        Ok(self.execute_batch(text)?)
    }

    fn applied(&mut self) -> Result<Vec<(String, Vec<u8>)>> {
        let mut statement = self.prepare("SELECT name, digest FROM migration")?;
        let rows = statement.query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }

    fn note(&mut self, migration: &Migration) -> Result<()> {
        let at = Clock::system().now().microseconds();
        let text = "INSERT INTO migration (name, digest, at) VALUES (?1, ?2, ?3)";
        rusqlite::Connection::execute(self, text, (migration.name, migration.digest(), at))?;
        Ok(())
    }

    fn begin(&mut self) -> Result<()> {
        Ok(self.execute_batch("BEGIN IMMEDIATE")?)
    }

    fn settle(&mut self) -> Result<()> {
        // SQLite prepares statements again by itself, and takes the next id from the table.
        Ok(())
    }
}

impl Target for &mut Session {
    fn translated(&self, text: &str) -> String {
        dialect::migration(text, Engine::Postgres)
    }

    fn execute(&mut self, text: &str) -> Result<()> {
        Ok(self.client.batch_execute(text)?)
    }

    fn applied(&mut self) -> Result<Vec<(String, Vec<u8>)>> {
        let rows = self.client.ask_once("SELECT name, digest FROM migration", Vec::new())?;
        Ok(rows.iter().map(|row| (row.get(0), row.get(1))).collect())
    }

    fn note(&mut self, migration: &Migration) -> Result<()> {
        let (at, digest) = (Clock::system().now().microseconds(), migration.digest());
        let text = "INSERT INTO migration (name, digest, at) VALUES ($1, $2, $3)";
        self.client.ask_once(text, vec![Value::Text(migration.name), Value::Blob(&digest), Value::Integer(at)])?;
        Ok(())
    }

    fn begin(&mut self) -> Result<()> {
        // READ COMMITTED: what the other program did is seen once the lock is had.
        let text = format!("BEGIN ISOLATION LEVEL READ COMMITTED; SELECT pg_advisory_xact_lock({LOCK})");
        Ok(self.client.batch_execute(&text)?)
    }

    fn settle(&mut self) -> Result<()> {
        postgresql::TABLES.fetch_add(1, std::sync::atomic::Ordering::Relaxed);
        // Rows with ids of their own do not move PostgreSQL's counters: the next id must come after them.
        let moves = self.client.ask_once(
            "SELECT format('SELECT setval(pg_get_serial_sequence(%L, %L), max(%I)) FROM %I HAVING max(%I) IS NOT NULL',
                           quote_ident(table_name), column_name, column_name, table_name, column_name)
             FROM information_schema.columns WHERE is_identity = 'YES' AND table_schema = current_schema()",
            Vec::new(),
        )?;
        for row in moves {
            self.client.batch_execute(row.get(0))?;
        }
        Ok(())
    }
}
