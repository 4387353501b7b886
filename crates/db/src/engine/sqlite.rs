//! SQLite: several readers and one writer, each a connection on a thread of its own.
//!
//! The writer takes what waits, up to a bound, and commits it once: waiting for the disk is what a write costs, and sixteen
//! writes wait no longer than one. Each closure has a savepoint, so that one that fails takes only itself with it.

use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::{Duration, Instant as Moment};

use crossbeam_channel::Receiver;
use rusqlite::config::DbConfig;
use rusqlite::{Connection, OpenFlags};

use crate::job::{Job, Task, Verdict, judge};
use crate::store::Counters;
use crate::transaction::{Cells, Link, NO_IDENTITY, Visitor};
use crate::{Bind, Error, Result, Row, Settings, Statement, Write};

/// How many virtual machine instructions SQLite runs between two looks at the clock: some tenths of a millisecond.
const STEPS_BETWEEN_LOOKS: i32 = 20_000;
/// More than the program has statements: none is ever prepared twice on a connection.
const STATEMENTS: usize = 4096;

/// A connection and the limit that its progress handler watches.
pub(crate) struct Lite {
    connection: Connection,
    limit: Arc<Limit>,
}

/// Until when the running transaction may go on, as microseconds since `base`; 0 is no limit.
struct Limit {
    base: Moment,
    until: AtomicU64,
}

impl Limit {
    fn passed(&self) -> bool {
        let until = self.until.load(Ordering::Relaxed);
        until != 0 && self.base.elapsed().as_micros() > u128::from(until)
    }

    fn set(&self, deadline: Option<Moment>) {
        let until = deadline.map_or(0, |deadline| deadline.duration_since(self.base).as_micros().max(1));
        self.until.store(u64::try_from(until).unwrap_or(u64::MAX), Ordering::Relaxed);
    }
}

/// The connection that writes; makes the file if it is not there.
pub(crate) fn open_writer(path: &Path, settings: &Settings) -> Result<Lite> {
    let flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_CREATE;
    let lite = open(path, flags, settings)?;
    // The busy timeout is set by now: two programs that start together both change the mode.
    let mode: String = lite.connection.query_row("PRAGMA journal_mode = WAL", [], |row| row.get(0))?;
    if mode != "wal" {
        return Err(Error::Unavailable(format!("{}: journal mode {mode}, not wal", path.display())));
    }
    // Moved into the file every 16 MB: a page that is written often in between is moved once.
    lite.connection.execute_batch("PRAGMA journal_size_limit = 67108864; PRAGMA wal_autocheckpoint = 4000")?;
    Ok(lite)
}

/// A connection that cannot write.
pub(crate) fn open_reader(path: &Path, settings: &Settings) -> Result<Lite> {
    let lite = open(path, OpenFlags::SQLITE_OPEN_READ_ONLY, settings)?;
    lite.connection.execute_batch("PRAGMA query_only = ON")?;
    Ok(lite)
}

fn open(path: &Path, flags: OpenFlags, settings: &Settings) -> Result<Lite> {
    // One thread per connection: SQLite needs no mutex of its own.
    let mut connection = Connection::open_with_flags(path, flags | OpenFlags::SQLITE_OPEN_NO_MUTEX)?;
    connection.busy_timeout(settings.busy_timeout)?;
    // No memory map: where a disk fails, a read then gives an error instead of ending the program.
    let synchronous = if settings.durable { "FULL" } else { "OFF" };
    connection.execute_batch(&format!(
        "PRAGMA synchronous = {synchronous};
         PRAGMA foreign_keys = ON;
         PRAGMA cache_size = -16384;
         PRAGMA temp_store = MEMORY;"
    ))?;
    // A plan does not depend on the values bound to it: otherwise SQLite prepares a statement again whenever other values are
    // bound, which took a third of the time of a page.
    connection.set_db_config(DbConfig::SQLITE_DBCONFIG_ENABLE_QPSG, true)?;
    connection.set_prepared_statement_cache_capacity(STATEMENTS);
    let limit = Arc::new(Limit { base: Moment::now(), until: AtomicU64::new(0) });
    let watched = Arc::clone(&limit);
    connection.progress_handler(STEPS_BETWEEN_LOOKS, Some(move || watched.passed()))?;
    Ok(Lite { connection, limit })
}

/// A counter that changes with every commit by any other connection, of this process or another.
pub(crate) fn data_version(lite: &Lite) -> Result<u64> {
    let mut statement = lite.connection.prepare_cached("PRAGMA data_version")?;
    let version: i64 = statement.query_row([], |row| row.get(0))?;
    Ok(version.unsigned_abs())
}

/// The life of a reader's thread.
pub(crate) fn read_all(lite: &Lite, queue: &Receiver<Task>, limit: Duration) {
    for task in queue {
        match task {
            Task::Read(job) if job.abandoned() => drop(job),
            Task::Read(job) => read(lite, job, limit),
            Task::Write(_) | Task::Own(_) => task.refuse(Error::ReadOnly),
        }
    }
}

fn read(lite: &Lite, mut job: Box<dyn Job>, limit: Duration) {
    if let Err(error) = execute(&lite.connection, "BEGIN") {
        return job.answer(Some(error));
    }
    let fault = match run_limited(lite, &mut *job, limit).0 {
        Verdict::Commit | Verdict::Refused => None,
        Verdict::Fault(error) => Some(error),
    };
    // Nothing was written, so how it ends does not matter, only that it does.
    if !lite.connection.is_autocommit()
        && let Err(error) = execute(&lite.connection, "ROLLBACK")
    {
        tracing::error!(%error, "a reading transaction could not be ended");
    }
    job.answer(fault);
}

/// Runs the closure within its limit; also gives the first statement's failure, if one failed.
fn run_limited(lite: &Lite, job: &mut dyn Job, limit: Duration) -> (Verdict, Option<Error>) {
    let deadline = Moment::now() + limit;
    lite.limit.set(Some(deadline));
    let mut transaction = Write::new(Link::Sqlite(&lite.connection), Some(deadline));
    let verdict = judge(job, &mut transaction);
    lite.limit.set(None);
    (verdict, transaction.failed().cloned())
}

/// The life of the writer's thread.
pub(crate) fn write_all(lite: &Lite, queue: &Receiver<Task>, settings: &Settings, counters: &Counters) {
    while let Ok(first) = queue.recv() {
        let mut group = Vec::new();
        let mut next = Some(first);
        while let Some(task) = next {
            match task {
                Task::Write(job) | Task::Read(job) => group.push(job),
                // Opens transactions of its own, so what came before goes first.
                Task::Own(own) => {
                    write_group(lite, std::mem::take(&mut group), settings.write_limit, counters);
                    own(Ok(Link::Sqlite(&lite.connection)));
                }
            }
            next = if group.len() < settings.group { queue.try_recv().ok() } else { None };
        }
        write_group(lite, group, settings.write_limit, counters);
    }
    // A reader's connection may be the last to close, and cannot do this: the log is moved into the file here.
    if let Err(error) = lite.connection.execute_batch("PRAGMA wal_checkpoint(TRUNCATE)") {
        tracing::warn!(%error, "the log stays beside the database");
    }
}

fn write_group(lite: &Lite, mut group: Vec<Box<dyn Job>>, limit: Duration, counters: &Counters) {
    // Each turn either commits all or answers at least one job for good.
    while !group.is_empty() {
        group = commit_once(lite, group, limit, counters);
    }
}

/// Runs a group in one transaction. Returns the jobs that must run again, because one of them broke the transaction as a
/// whole (SQLite rolls back everything when it is interrupted while writing, or the disk is full).
fn commit_once(lite: &Lite, group: Vec<Box<dyn Job>>, limit: Duration, counters: &Counters) -> Vec<Box<dyn Job>> {
    if let Err(error) = execute(&lite.connection, "BEGIN IMMEDIATE") {
        answer_all(group.into_iter(), &error);
        return Vec::new();
    }
    let mut ended: Vec<(Box<dyn Job>, Option<Error>)> = Vec::with_capacity(group.len());
    let mut keeps = false;
    let mut waiting = group.into_iter();
    while let Some(mut job) = waiting.next() {
        counters.attempts.fetch_add(1, Ordering::Relaxed);
        match in_savepoint(lite, &mut *job, limit) {
            Ok(verdict) => {
                keeps |= matches!(verdict, Verdict::Commit);
                ended.push((job, if let Verdict::Fault(error) = verdict { Some(error) } else { None }));
            }
            Err(error) => {
                if !lite.connection.is_autocommit() {
                    let _ = execute(&lite.connection, "ROLLBACK");
                }
                job.answer(Some(error));
                return ended.into_iter().map(|(job, _)| job).chain(waiting).collect();
            }
        }
    }
    match execute(&lite.connection, if keeps { "COMMIT" } else { "ROLLBACK" }) {
        Ok(()) => {
            counters.commits.fetch_add(u64::from(keeps), Ordering::Relaxed);
            for (job, fault) in ended {
                job.answer(fault);
            }
        }
        Err(error) => {
            if !lite.connection.is_autocommit() {
                let _ = execute(&lite.connection, "ROLLBACK");
            }
            answer_all(ended.into_iter().map(|(job, _)| job), &error);
        }
    }
    Vec::new()
}

fn answer_all(jobs: impl Iterator<Item = Box<dyn Job>>, error: &Error) {
    for job in jobs {
        job.answer(Some(error.clone()));
    }
}

/// Runs one job of a group. An error means that the transaction of the whole group is lost.
fn in_savepoint(lite: &Lite, job: &mut dyn Job, limit: Duration) -> Result<Verdict> {
    let connection = &lite.connection;
    execute(connection, "SAVEPOINT job")?;
    let (verdict, failed) = run_limited(lite, job, limit);
    if connection.is_autocommit() {
        return Err(failed.unwrap_or(Error::Failed));
    }
    if !matches!(verdict, Verdict::Commit) {
        execute(connection, "ROLLBACK TO job")?;
    }
    execute(connection, "RELEASE job")?;
    Ok(verdict)
}

fn execute(connection: &Connection, text: &str) -> Result<()> {
    connection.prepare_cached(text)?.raw_execute()?;
    Ok(())
}

/// The prepared statement with its parameters bound.
fn bound<'c>(connection: &'c Connection, text: &str, params: &[&dyn Bind]) -> Result<rusqlite::CachedStatement<'c>> {
    let mut prepared = connection.prepare_cached(text)?;
    let wanted = prepared.parameter_count();
    if wanted != params.len() {
        // SQLite would take the missing ones as NULL.
        return Err(Error::Other(format!("{wanted} parameters are wanted, {} are given", params.len())));
    }
    for (index, param) in params.iter().enumerate() {
        prepared.raw_bind_parameter(index + 1, param.bind().check()?)?;
    }
    Ok(prepared)
}

pub(crate) fn visit(
    connection: &Connection,
    statement: &Statement,
    params: &[&dyn Bind],
    visitor: &mut Visitor<'_>,
) -> Result<()> {
    let mut prepared = bound(connection, statement.numbered(), params)?;
    let mut rows = prepared.raw_query();
    while let Some(row) = rows.next()? {
        if !visitor(&Row(Cells::Sqlite(row)))? {
            break;
        }
    }
    Ok(())
}

pub(crate) fn run(connection: &Connection, statement: &Statement, params: &[&dyn Bind]) -> Result<u64> {
    let changed = bound(connection, statement.numbered(), params)?.raw_execute()?;
    Ok(changed as u64)
}

/// Inserts a row and shows its identity, as `RETURNING` would, without what that costs: see [`Statement::inserting`].
pub(crate) fn insert(
    connection: &Connection,
    statement: &Statement,
    params: &[&dyn Bind],
    visitor: &mut Visitor<'_>,
) -> Result<()> {
    statement.once(|| has_identity(connection, statement))?;
    if bound(connection, statement.inserting(), params)?.raw_execute()? > 0 {
        let mut prepared = connection.prepare_cached("SELECT last_insert_rowid()")?;
        let mut rows = prepared.raw_query();
        if let Some(row) = rows.next()? {
            visitor(&Row(Cells::Sqlite(row)))?;
        }
    }
    Ok(())
}

/// Whether what a statement returns is the number by which SQLite knows the row.
fn has_identity(connection: &Connection, statement: &Statement) -> Result<()> {
    let keys = "SELECT count(*), count(*) FILTER (WHERE name = ?2 AND type = 'INTEGER') FROM pragma_table_info(?1) WHERE pk > 0";
    let found = match statement.inserts() {
        Some(of) => connection.query_row(keys, of, |row| Ok((row.get::<_, i64>(0)?, row.get::<_, i64>(1)?)))?,
        None => (0, 0),
    };
    if found == (1, 1) {
        return Ok(());
    }
    Err(Error::Other(NO_IDENTITY.to_owned()))
}

/// The lines of EXPLAIN QUERY PLAN, indented by depth.
pub(crate) fn plan(connection: &Connection, statement: &Statement) -> Result<Vec<String>> {
    let mut prepared = connection.prepare(&format!("EXPLAIN QUERY PLAN {}", statement.numbered()))?;
    let mut lines: Vec<(i64, usize, String)> = Vec::new();
    let mut rows = prepared.raw_query();
    while let Some(row) = rows.next()? {
        let (id, parent): (i64, i64) = (row.get(0)?, row.get(1)?);
        let depth = lines.iter().find(|(known, ..)| *known == parent).map_or(0, |(_, depth, _)| depth + 1);
        lines.push((id, depth, row.get(3)?));
    }
    Ok(lines.into_iter().map(|(_, depth, text)| format!("{}{text}", "  ".repeat(depth))).collect())
}
