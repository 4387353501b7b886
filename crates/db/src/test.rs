//! Test databases: a story runs on a fresh SQLite file and, if there is a server for tests, on a fresh PostgreSQL database.
//!
//! ```no_run
//! db::test::on_both(async |db| {
//!     let topics: i64 = db.read(|tx| tx.one(db::sql!("SELECT count(*) FROM topic"), &[], |row| row.get(0))).await.unwrap();
//!     assert_eq!(topics, 0);
//! });
//! ```
//!
//! The server is named by the environment variable `RAPPORTEUR_TEST_POSTGRES`, a URL of a user who may create databases:
//! `postgres://postgres@127.0.0.1:5433/postgres`. Without it the story is skipped there, and says so.

use std::collections::BTreeMap;
use std::path::Path;
use std::sync::OnceLock;
use std::sync::atomic::{AtomicU64, Ordering};
use std::thread;

use sha2::{Digest, Sha256};
use tempfile::TempDir;

use crate::engine::postgresql::Client;
use crate::migration;
pub use crate::migration::MIGRATIONS;
use crate::{Db, Engine, Migration, Read, Result, Settings, Statement, Value};

/// The variable that names the server for tests.
pub const SERVER: &str = "RAPPORTEUR_TEST_POSTGRES";

/// Runs a story on both engines, each time on a fresh database with this program's tables.
///
/// # Panics
/// If the story does, or a database cannot be made.
pub fn on_both(story: impl AsyncFn(Db)) {
    on_both_with(MIGRATIONS, story);
}

/// As [`on_both`], with tables of the test's own.
///
/// # Panics
/// If the story does, or a database cannot be made.
pub fn on_both_with(list: &'static [Migration], story: impl AsyncFn(Db)) {
    tell(&Fresh::sqlite(list), &story);
    if let Some(fresh) = Fresh::postgresql(list) {
        tell(&fresh, &story);
    }
}

/// As [`on_both`], for a story in which another program opens the database too.
///
/// # Panics
/// If the story does, or a database cannot be made.
pub fn on_both_shared(story: impl AsyncFn(Db, &Settings)) {
    for fresh in [Some(Fresh::sqlite(MIGRATIONS)), Fresh::postgresql(MIGRATIONS)].into_iter().flatten() {
        tell(&fresh, &async |db| story(db, fresh.settings()).await);
    }
}

/// Runs a story on SQLite only: for what does not depend on the engine, such as pages.
///
/// # Panics
/// If the story does, or the database cannot be made.
pub fn on_sqlite(story: impl AsyncFn(Db)) {
    tell(&Fresh::sqlite(MIGRATIONS), &story);
}

/// Runs a future to its end on a small runtime of its own: for tests that make their databases themselves.
///
/// # Panics
/// If the future does, or inside of another runtime.
pub fn run<T>(story: impl Future<Output = T>) -> T {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build();
    runtime.expect("a runtime starts").block_on(story)
}

fn tell(fresh: &Fresh, story: &impl AsyncFn(Db)) {
    println!("on {:?}", fresh.engine()); // shown if the story fails
    run(async {
        let db = Db::open(fresh.settings()).expect("the fresh database opens");
        story(db.clone()).await;
        db.close().await;
    });
}

/// Another fresh database of the same engine: for a story of two servers.
///
/// # Panics
/// If it cannot be made.
#[must_use]
pub fn another(db: &Db) -> Fresh {
    match db.engine() {
        Engine::Sqlite => Fresh::sqlite(MIGRATIONS),
        Engine::Postgres => Fresh::postgresql(MIGRATIONS).expect("the server for tests is there"),
    }
}

/// What every table says, as one digest each, by the name of the table: for a story in which nothing may change.
///
/// # Panics
/// If a table cannot be read.
pub async fn digests(db: &Db) -> BTreeMap<&'static str, [u8; 32]> {
    static TABLES: OnceLock<Vec<(&'static str, &'static Statement)>> = OnceLock::new();
    let tables = TABLES.get_or_init(|| tables(MIGRATIONS));
    let read = db.read(move |tx| tables.iter().map(|(name, all)| Ok((*name, digest(tx, all)?))).collect::<Result<_>>());
    read.await.expect("every table is read")
}

/// The tables in which words stand, as text or within a file's bytes: for a story in which nothing of them may be left.
///
/// # Panics
/// If a table cannot be read.
pub async fn holding(db: &Db, words: &str) -> Vec<&'static str> {
    let (tables, words) = (tables(MIGRATIONS), words.to_owned());
    let read = db.read(move |tx| {
        let mut holding = Vec::new();
        for (name, all) in tables {
            let found = tx.rows(all, &[], |row| {
                let mut cells = (0..).map_while(|column| row.cell(column).ok());
                Ok(cells.any(|cell| match cell {
                    Value::Text(text) => text.contains(&words),
                    Value::Blob(bytes) => bytes.windows(words.len()).any(|part| part == words.as_bytes()),
                    _ => false,
                }))
            })?;
            holding.extend(found.contains(&true).then_some(name));
        }
        Ok::<_, crate::Error>(holding)
    });
    read.await.expect("every table is read")
}

/// The tables that migrations make, each with the statement that reads it. Made once, so that what is leaked is little.
fn tables(list: &'static [Migration]) -> Vec<(&'static str, &'static Statement)> {
    let made = list.iter().flat_map(|migration| migration.text.lines());
    let names = made.filter_map(|line| line.strip_prefix("CREATE TABLE ")?.split([' ', '(']).next());
    let all = |name: &str| -> &'static Statement {
        let text = Box::leak(format!("SELECT * FROM {name}").into_boxed_str());
        Box::leak(Box::new(Statement::new(text, file!(), line!())))
    };
    names.map(|name| (name, all(name))).collect()
}

/// A digest of all rows, in whichever order they come.
fn digest(tx: &mut Read<'_>, all: &'static Statement) -> Result<[u8; 32]> {
    let mut rows: Vec<[u8; 32]> = tx.rows(all, &[], |row| {
        let cells = (0..).map_while(|column| row.cell(column).ok().map(|cell| format!("{cell:?}")));
        Ok(Sha256::digest(cells.collect::<Vec<_>>().join("\u{1f}")).into())
    })?;
    rows.sort_unstable();
    Ok(Sha256::digest(rows.concat()).into())
}

/// A database of a test's own with its tables made; it is gone when this is dropped.
pub struct Fresh {
    settings: Settings,
    place: Place,
}

enum Place {
    /// Gone when dropped.
    #[expect(dead_code, reason = "held for its end")]
    Folder(TempDir),
    Server {
        url: String,
        name: String,
    },
}

impl Fresh {
    /// A SQLite file in a folder of its own.
    ///
    /// # Panics
    /// If it cannot be made.
    #[must_use]
    pub fn sqlite(list: &'static [Migration]) -> Self {
        let folder = tempfile::tempdir().expect("a folder for a test");
        let path = folder.path().join("test.db");
        if std::ptr::eq(list, MIGRATIONS) {
            // Made once per process: copying is quicker than migrating.
            static MADE: OnceLock<Vec<u8>> = OnceLock::new();
            let made = MADE.get_or_init(|| migrated_file(list));
            std::fs::write(&path, made).expect("a file for a test");
        } else {
            migrate(&settings(sqlite_url(&path)), list);
        }
        Self { settings: settings(sqlite_url(&path)), place: Place::Folder(folder) }
    }

    /// A database on the server for tests, or `None` (and a line that says so) if there is no such server.
    ///
    /// # Panics
    /// If there is a server and the database cannot be made.
    #[must_use]
    pub fn postgresql(list: &'static [Migration]) -> Option<Self> {
        let Some(server) = server() else {
            println!("SKIPPED: PostgreSQL ({SERVER} is not set)");
            return None;
        };
        let template = template(&server, list);
        let name = unused_name();
        let create = format!("CREATE DATABASE {name} TEMPLATE {template}");
        on_server(&server, move |client| client.batch_execute(&create).expect("a database is cloned"));
        Some(Self { settings: settings(at(&server, &name)), place: Place::Server { url: server, name } })
    }

    /// With which it is opened; change a clone for a test of the settings.
    #[must_use]
    pub fn settings(&self) -> &Settings {
        &self.settings
    }

    /// The engine of this database.
    #[must_use]
    pub fn engine(&self) -> Engine {
        match self.place {
            Place::Folder(_) => Engine::Sqlite,
            Place::Server { .. } => Engine::Postgres,
        }
    }
}

impl Drop for Fresh {
    fn drop(&mut self) {
        if let Place::Server { url, name } = &self.place {
            let (url, text) = (url.clone(), format!("DROP DATABASE IF EXISTS {name} WITH (FORCE)"));
            let dropping = move || connect(&url).and_then(|client| Ok(client.batch_execute(&text)?));
            // No panic here: a story that failed is told as such, not as a database that could not be dropped.
            if let Ok(Err(error)) = thread::spawn(dropping).join() {
                eprintln!("a test database stays: {error}");
            }
        }
    }
}

/// The server for tests, if one is named.
#[allow(clippy::disallowed_methods, reason = "tests are told by the environment whether there is a server")]
#[must_use]
pub fn server() -> Option<String> {
    std::env::var(SERVER).ok().filter(|url| !url.is_empty())
}

fn settings(url: String) -> Settings {
    // Few threads, since many tests run at once, and no waiting for the disk, since nothing is to last.
    Settings { url, readers: 2, clients: 3, durable: false, ..Settings::default() }
}

fn sqlite_url(path: &Path) -> String {
    format!("sqlite:{}", path.display())
}

/// The same server, another database. The part after `?`, if any, is kept.
fn at(server: &str, name: &str) -> String {
    let (before, options) = server.split_once('?').map_or((server, None), |(url, options)| (url, Some(options)));
    let host = before.find("://").map_or(0, |at| at + 3);
    let base = before[host..].find('/').map_or(before, |slash| &before[..host + slash]);
    options.map_or_else(|| format!("{base}/{name}"), |options| format!("{base}/{name}?{options}"))
}

fn unused_name() -> String {
    static COUNT: AtomicU64 = AtomicU64::new(0);
    format!("rapporteur_test_{}_{}", std::process::id(), COUNT.fetch_add(1, Ordering::Relaxed))
}

/// Migrates on a thread of its own, since the caller may be inside a runtime.
fn migrate(settings: &Settings, list: &'static [Migration]) {
    let settings = settings.clone();
    let migrating = move || {
        run(async {
            let db = Db::open(&settings).expect("a test database opens");
            db.apply(list).await.expect("the migrations run");
            db.close().await;
        });
    };
    thread::spawn(migrating).join().expect("migrating a test database");
}

fn migrated_file(list: &'static [Migration]) -> Vec<u8> {
    let folder = tempfile::tempdir().expect("a folder for a test");
    let path = folder.path().join("made.db");
    migrate(&settings(sqlite_url(&path)), list);
    // What is left in the log beside the file, if anything, goes into it when its last connection closes.
    let last = rusqlite::Connection::open(&path).expect("the migrated file opens");
    last.query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |_| Ok(())).expect("the log is moved into the file");
    drop(last);
    std::fs::read(&path).expect("the migrated file")
}

/// The name of a migrated database to clone. Made once per list of migrations, by whichever process comes first; it stays,
/// so that the next run finds it: a server for tests is thrown away as a whole.
fn template(server: &str, list: &'static [Migration]) -> String {
    let name = format!("rapporteur_template_{}", migration::digest(list));
    let (url, known) = (server.to_owned(), name.clone());
    on_server(server, move |client| {
        client.batch_execute("SELECT pg_advisory_lock(20051118)").expect("a lock");
        let ready = "SELECT datistemplate FROM pg_database WHERE datname = $1";
        let ready = client.ask_once(ready, vec![Value::Text(&known)]);
        let ready: Option<bool> = ready.expect("a look").first().map(|row| row.get(0));
        if ready != Some(true) {
            // Not marked as a template: somebody began and did not finish.
            client
                .batch_execute(&format!("DROP DATABASE IF EXISTS {known} WITH (FORCE)"))
                .expect("a half-made template goes");
            let create = format!("CREATE DATABASE {known} TEMPLATE template0 ENCODING 'UTF8'");
            client.batch_execute(&create).expect("a template is made");
            migrate(&settings(at(&url, &known)), list);
            client.batch_execute(&format!("ALTER DATABASE {known} IS_TEMPLATE true")).expect("it is marked");
        }
        client.batch_execute("SELECT pg_advisory_unlock(20051118)").expect("unlocked");
    });
    name
}

/// The client must not meet the runtime of a story, so it lives on a thread of its own.
fn on_server<T: Send + 'static>(url: &str, work: impl FnOnce(&Client) -> T + Send + 'static) -> T {
    let url = url.to_owned();
    let whole = move || work(&connect(&url).expect("the server for tests answers"));
    thread::spawn(whole).join().expect("work on the server for tests")
}

fn connect(url: &str) -> Result<Client> {
    Client::connect(&url.parse()?)
}
