//! [`Db`]: the door to the store, and the queues behind it.

use std::fmt;
use std::future::Future;
use std::path::Path;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, PoisonError, RwLock};
use std::thread;
use std::time::Duration;

use crossbeam_channel::{Receiver, Sender, TrySendError, bounded};
use tokio::sync::{mpsc, oneshot};

use crate::engine::{postgresql, sqlite};
use crate::job::{ReadJob, Task, WriteJob};
use crate::{Engine, Error, Migration, Read, Result, Write, migration};

/// Where the database is and how much it is asked to do at once.
#[derive(Debug, Clone)]
pub struct Settings {
    /// `sqlite:/path/to/file.db` (made if it is not there) or `postgres://user@host/database`. PostgreSQL is reached
    /// without TLS: over a local socket, or a network that is trusted.
    pub url: String,
    /// Readers on SQLite, each a thread.
    pub readers: usize,
    /// Clients on PostgreSQL, each a thread and a connection (made when first needed).
    pub clients: usize,
    /// How many closures may wait; more are refused with [`Error::Busy`]. On SQLite reads and writes wait apart.
    pub queue: usize,
    /// How many writes SQLite commits at once at most.
    pub group: usize,
    /// How long a read may take.
    pub read_limit: Duration,
    /// How long a write may take. Migrations have no limit.
    pub write_limit: Duration,
    /// How often a write is tried on PostgreSQL before [`Error::Conflict`].
    pub attempts: u32,
    /// How long SQLite waits for another process that writes.
    pub busy_timeout: Duration,
    /// Whether a commit waits until the disk has it (SQLite; PostgreSQL has its own setting). Off for tests and demos only.
    pub durable: bool,
}

impl Default for Settings {
    fn default() -> Self {
        let cores = thread::available_parallelism().map_or(2, usize::from);
        Self {
            url: "sqlite:rapporteur.db".to_owned(),
            readers: cores.clamp(2, 8),
            clients: 8,
            queue: 512,
            group: 64,
            read_limit: Duration::from_secs(30),
            write_limit: Duration::from_secs(30),
            attempts: 12,
            busy_timeout: Duration::from_secs(10),
            durable: true,
        }
    }
}

impl Settings {
    /// The defaults for the database at this URL.
    #[must_use]
    pub fn at(url: impl Into<String>) -> Self {
        Self { url: url.into(), ..Self::default() }
    }
}

/// What the threads count, for tests and metrics.
#[derive(Default)]
pub(crate) struct Counters {
    pub commits: AtomicU64,
    pub attempts: AtomicU64,
}

/// The store. Cloning it is cheap; all clones share the same threads.
#[derive(Clone)]
pub struct Db {
    shared: Arc<Shared>,
}

struct Shared {
    engine: Engine,
    /// None once the store is closed.
    queues: RwLock<Option<Queues>>,
    counters: Arc<Counters>,
    /// Ends when the last thread has ended.
    running: tokio::sync::Mutex<mpsc::Receiver<()>>,
    /// A connection of its own, since SQLite's change counter shows the changes by other connections only.
    watch: Option<Mutex<sqlite::Lite>>,
}

struct Queues {
    reads: Sender<Task>,
    writes: Sender<Task>,
}

impl Db {
    /// Opens the database and starts the threads. Does not migrate.
    ///
    /// # Errors
    /// [`Error::Unavailable`] if the file cannot be opened or the server cannot be reached; [`Error::Other`] if the URL
    /// is neither of the two kinds.
    pub fn open(settings: &Settings) -> Result<Self> {
        let url = settings.url.as_str();
        if let Some(path) = url.strip_prefix("sqlite:") {
            return Self::open_sqlite(Path::new(path.strip_prefix("//").unwrap_or(path)), settings);
        }
        if url.starts_with("postgres://") || url.starts_with("postgresql://") {
            return Self::open_postgresql(settings);
        }
        Err(Error::Other("a database is given as sqlite:/path/to/file.db or postgres://user@host/database".to_owned()))
    }

    fn open_sqlite(path: &Path, settings: &Settings) -> Result<Self> {
        let writer = sqlite::open_writer(path, settings)?;
        let (reads, read_queue) = bounded(settings.queue);
        let (writes, write_queue) = bounded(settings.queue);
        let (alive, running) = mpsc::channel(1);
        let counters = Arc::new(Counters::default());
        for number in 1..=settings.readers.max(1) {
            let reader = sqlite::open_reader(path, settings)?;
            let (queue, limit) = (read_queue.clone(), settings.read_limit);
            start(format!("reader {number}"), &alive, move || sqlite::read_all(&reader, &queue, limit))?;
        }
        let watch = sqlite::open_reader(path, settings)?;
        let (own, counting) = (settings.clone(), Arc::clone(&counters));
        start("writer".to_owned(), &alive, move || sqlite::write_all(&writer, &write_queue, &own, &counting))?;
        Ok(Self::new(Engine::Sqlite, Queues { reads, writes }, counters, running, Some(watch)))
    }

    fn open_postgresql(settings: &Settings) -> Result<Self> {
        let mut config: tokio_postgres::Config =
            settings.url.parse().map_err(|error: tokio_postgres::Error| Error::Unavailable(error.to_string()))?;
        mind_the_line(&mut config);
        let (queue, waiting) = bounded(settings.queue);
        let (alive, running) = mpsc::channel(1);
        let counters = Arc::new(Counters::default());
        let (report, reported) = bounded(1);
        for number in 1..=settings.clients.max(1) {
            // Only the first connects at once, to tell whether it can be done at all.
            let report = (number == 1).then(|| report.clone());
            let (own, config) = (settings.clone(), config.clone());
            let (waiting, counting) = (waiting.clone(), Arc::clone(&counters));
            let life = move || client_life(&own, config, report, &waiting, &counting);
            start(format!("client {number}"), &alive, life)?;
        }
        drop(report);
        reported.recv().map_err(|_| Error::Unavailable("the first client ended".to_owned()))??;
        let queues = Queues { reads: queue.clone(), writes: queue };
        Ok(Self::new(Engine::Postgres, queues, counters, running, None))
    }

    fn new(
        engine: Engine,
        queues: Queues,
        counters: Arc<Counters>,
        running: mpsc::Receiver<()>,
        watch: Option<sqlite::Lite>,
    ) -> Self {
        let shared = Shared {
            engine,
            queues: RwLock::new(Some(queues)),
            counters,
            running: tokio::sync::Mutex::new(running),
            watch: watch.map(Mutex::new),
        };
        Self { shared: Arc::new(shared) }
    }

    /// The engine below.
    #[must_use]
    pub fn engine(&self) -> Engine {
        self.shared.engine
    }

    /// Runs the migrations of this program that the database does not have; gives their names.
    ///
    /// # Errors
    /// [`Error::Migration`] if the database was made by another version of a migration, or by a newer program.
    pub async fn migrate(&self) -> Result<Vec<&'static str>> {
        self.apply(migration::MIGRATIONS).await
    }

    /// As [`Db::migrate`], with another list: for tests of the store.
    ///
    /// # Errors
    /// As [`Db::migrate`].
    pub async fn apply(&self, list: &'static [Migration]) -> Result<Vec<&'static str>> {
        let (reply, answer) = oneshot::channel();
        let own = move |link: Result<crate::transaction::Link<'_>>| {
            // Who asked may have left: then the answer is dropped.
            let _ = reply.send(link.and_then(|link| migration::apply(link, list)));
        };
        self.send(Task::Own(Box::new(own)))?;
        answer.await.unwrap_or_else(|_| Err(closed()))
    }

    /// Runs a closure in a reading transaction on a thread of the store.
    ///
    /// The closure owns what it needs and runs at most once; if nobody waits any more when its turn comes, not at all.
    ///
    /// # Errors
    /// What the closure returned; [`Error::Busy`] if too many wait, [`Error::TooLong`] if it passed its limit.
    pub fn read<T, E, F>(&self, closure: F) -> impl Future<Output = Result<T, E>> + Send + use<T, E, F>
    where
        F: FnOnce(&mut Read<'_>) -> Result<T, E> + Send + 'static,
        E: From<Error> + Send + 'static,
        T: Send + 'static,
    {
        let db = self.clone();
        async move {
            let (reply, answer) = oneshot::channel();
            db.send(Task::Read(Box::new(ReadJob { closure: Some(closure), result: None, reply })))?;
            answer.await.unwrap_or_else(|_| Err(E::from(closed())))
        }
    }

    /// Runs a closure in a writing transaction on a thread of the store; the answer comes after the commit. `Err` rolls
    /// back.
    ///
    /// The closure may run more than once, so it only borrows what it owns, and draws no time, ids or tokens: they are
    /// drawn before. It runs even if nobody waits any more: what was sent is done.
    ///
    /// # Errors
    /// What the closure returned; [`Error::Busy`] if too many wait, [`Error::Conflict`], [`Error::Unknown`].
    pub fn write<T, E, F>(&self, closure: F) -> impl Future<Output = Result<T, E>> + Send + use<T, E, F>
    where
        F: Fn(&mut Write<'_>) -> Result<T, E> + Send + 'static,
        E: From<Error> + Send + 'static,
        T: Send + 'static,
    {
        let db = self.clone();
        async move {
            let (reply, answer) = oneshot::channel();
            db.send(Task::Write(Box::new(WriteJob { closure, result: None, reply })))?;
            answer.await.unwrap_or_else(|_| Err(E::from(closed())))
        }
    }

    fn send(&self, task: Task) -> Result<()> {
        let queues = self.shared.queues.read().unwrap_or_else(PoisonError::into_inner);
        let queues = queues.as_ref().ok_or_else(closed)?;
        let queue = if matches!(task, Task::Read(_)) { &queues.reads } else { &queues.writes };
        queue.try_send(task).map_err(|error| match error {
            TrySendError::Full(_) => Error::Busy,
            TrySendError::Disconnected(_) => closed(),
        })
    }

    /// A number that differs whenever something was committed in between, by this process or another: what was read after
    /// it was taken may be kept as long as it is the same. On SQLite it costs some microseconds. On PostgreSQL, where it
    /// would cost a question to the server for every use, there is none.
    ///
    /// # Errors
    /// As any read.
    pub fn version(&self) -> Result<Option<u64>> {
        let Some(watch) = &self.shared.watch else { return Ok(None) };
        let watch = watch.lock().unwrap_or_else(PoisonError::into_inner);
        sqlite::data_version(&watch).map(Some)
    }

    /// How many transactions were committed: fewer than writes when writers come together on SQLite.
    #[must_use]
    pub fn commits(&self) -> u64 {
        self.shared.counters.commits.load(Ordering::Relaxed)
    }

    /// How often a writing closure was run: more often than there are writes when they had to run again.
    #[must_use]
    pub fn attempts(&self) -> u64 {
        self.shared.counters.attempts.load(Ordering::Relaxed)
    }

    /// Takes nothing new, finishes what waits, and ends the threads. Other clones find the store closed.
    pub async fn close(self) {
        drop(self.shared.queues.write().unwrap_or_else(PoisonError::into_inner).take());
        // Every thread holds a sender, and none is ever used.
        self.shared.running.lock().await.recv().await;
    }
}

impl fmt::Debug for Db {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // Not the URL: it may hold a password.
        write!(f, "Db({:?})", self.engine())
    }
}

/// What the URL leaves open: no client waits for ever for a server that is gone.
fn mind_the_line(config: &mut tokio_postgres::Config) {
    if config.get_application_name().is_none() {
        config.application_name("rapporteur");
    }
    if config.get_connect_timeout().is_none() {
        config.connect_timeout(Duration::from_secs(10));
    }
    if config.get_tcp_user_timeout().is_none() {
        config.tcp_user_timeout(Duration::from_secs(60));
    }
    config.keepalives_idle(Duration::from_secs(60));
}

fn closed() -> Error {
    Error::Unavailable("the store is closed".to_owned())
}

fn start(name: String, alive: &mpsc::Sender<()>, life: impl FnOnce() + Send + 'static) -> Result<()> {
    let alive = alive.clone();
    let whole = move || {
        life();
        drop(alive);
    };
    let started = thread::Builder::new().name(format!("db {name}")).spawn(whole);
    started.map(drop).map_err(|error| Error::Unavailable(error.to_string()))
}

fn client_life(
    settings: &Settings,
    config: tokio_postgres::Config,
    report: Option<Sender<Result<()>>>,
    waiting: &Receiver<Task>,
    counters: &Counters,
) {
    let mut post = postgresql::Post::new(config, settings);
    if let Some(report) = report {
        let connected = post.session().map(drop);
        let failed = connected.is_err();
        let _ = report.send(connected);
        if failed {
            return;
        }
    }
    post.serve(waiting, counters);
}
