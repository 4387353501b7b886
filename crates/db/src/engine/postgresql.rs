//! PostgreSQL: a bounded number of clients, each on a thread of its own, where it is also dropped (the client runs an
//! event loop inside, which must not meet another).
//!
//! Reads are REPEATABLE READ READ ONLY: one state of the database for a whole page. Writes are SERIALIZABLE and run again
//! when the server says that they could not have happened one after the other.

mod client;

use std::collections::HashMap;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::{Duration, Instant as Moment};

use crossbeam_channel::Receiver;
use tokio_postgres::Config;
use tokio_postgres::error::{DbError, Severity};

pub(crate) use self::client::Client;
use crate::job::{Job, Task, Verdict, judge};
use crate::store::Counters;
use crate::transaction::{Cells, Link, Visitor};
use crate::value::Owned;
use crate::{Bind, Error, Result, Row, Settings, Statement, Value, Write};

/// Grows when the tables change: what was prepared before is prepared again.
pub(crate) static TABLES: AtomicU64 = AtomicU64::new(0);

/// A connection with all statements that were prepared on it.
pub(crate) struct Session {
    pub(crate) client: Client,
    /// By address: a statement is a `static`.
    statements: HashMap<usize, tokio_postgres::Statement>,
    tables: u64,
}

impl Session {
    fn connect(config: &Config) -> Result<Self> {
        let client = Client::connect(config).map_err(|error| match error {
            Error::Other(message) => Error::Unavailable(message),
            other => other,
        })?;
        let shown = client.ask_once("SHOW server_encoding", Vec::new())?;
        let encoding: String = shown.first().map(|row| row.get(0)).unwrap_or_default();
        if encoding != "UTF8" {
            return Err(Error::Unavailable(format!("the database's encoding is {encoding}, not UTF8")));
        }
        Ok(Self { client, statements: HashMap::new(), tables: TABLES.load(Ordering::Relaxed) })
    }

    /// The statement, prepared once per connection.
    pub(crate) fn prepared(&mut self, statement: &'static Statement) -> Result<tokio_postgres::Statement> {
        let tables = TABLES.load(Ordering::Relaxed);
        if self.tables != tables {
            self.statements.clear();
            self.tables = tables;
        }
        let address = std::ptr::from_ref(statement) as usize;
        if let Some(prepared) = self.statements.get(&address) {
            return Ok(prepared.clone());
        }
        let prepared = match statement.probe() {
            None => self.client.prepare(statement.postgresql(), &[])?,
            Some(probe) => {
                let types = self.client.prepare(probe, &[])?.params().to_vec();
                self.client.prepare(statement.postgresql(), &types)?
            }
        };
        self.statements.insert(address, prepared.clone());
        Ok(prepared)
    }

    fn bound<'p>(
        &mut self,
        statement: &'static Statement,
        params: &'p [&'p (dyn Bind + 'p)],
    ) -> Result<(tokio_postgres::Statement, Vec<Value<'p>>)> {
        let prepared = self.prepared(statement)?;
        wanted(&prepared, params.len())?;
        let values = params.iter().map(|param| param.bind().check()).collect::<Result<Vec<_>>>()?;
        Ok((prepared, values))
    }

    /// After an error in the text, statements are prepared anew: another program may have changed the tables.
    fn doubt<T>(&mut self, result: std::result::Result<T, tokio_postgres::Error>) -> Result<T> {
        result.map_err(|error| {
            let error = told(error);
            if matches!(error, Error::Other(_)) {
                self.statements.clear();
            }
            error
        })
    }
}

/// The client would panic.
fn wanted(prepared: &tokio_postgres::Statement, given: usize) -> Result<()> {
    let wanted = prepared.params().len();
    let right = wanted == given;
    right.then_some(()).ok_or_else(|| Error::Other(format!("{wanted} parameters are wanted, {given} are given")))
}

/// The client's own refusals are about a parameter's type; all else comes from the server or the connection.
fn told(error: tokio_postgres::Error) -> Error {
    let own = error.as_db_error().is_none();
    match Error::from(error) {
        Error::Other(message) if own => Error::Type(message),
        other => other,
    }
}

pub(crate) fn visit(
    session: &mut Session,
    statement: &'static Statement,
    params: &[&dyn Bind],
    visitor: &mut Visitor<'_>,
) -> Result<()> {
    let (prepared, values) = session.bound(statement, params)?;
    // All rows at once: the client enters its event loop once instead of once per row.
    let rows = session.client.query(&prepared, values);
    for row in &session.doubt(rows)? {
        if !visitor(&Row(Cells::Postgres(row)))? {
            break;
        }
    }
    Ok(())
}

pub(crate) fn stream(
    session: &mut Session,
    statement: &'static Statement,
    params: &[&dyn Bind],
    visitor: &mut Visitor<'_>,
) -> Result<()> {
    let (prepared, values) = session.bound(statement, params)?;
    session.client.stream(&prepared, values, |row| visitor(&Row(Cells::Postgres(row))))
}

pub(crate) fn run(session: &mut Session, statement: &'static Statement, params: &[&dyn Bind]) -> Result<u64> {
    let (prepared, values) = session.bound(statement, params)?;
    let changed = session.client.execute(&prepared, values);
    session.doubt(changed)
}

/// Runs a statement for each of these values, and waits once for all of them.
pub(crate) fn run_each(session: &mut Session, statement: &'static Statement, rows: &[Vec<Owned>]) -> Result<u64> {
    let prepared = session.prepared(statement)?;
    rows.iter().try_for_each(|values| wanted(&prepared, values.len()))?;
    let changed = session.client.execute_each(&prepared, rows);
    session.doubt(changed)
}

/// As [`run_each`], of a statement that gives rows: `visitor` sees those of one after those of the other.
pub(crate) fn visit_each(
    session: &mut Session,
    statement: &'static Statement,
    rows: &[Vec<Owned>],
    mut visitor: impl FnMut(Option<&Row<'_>>) -> Result<()>,
) -> Result<()> {
    let prepared = session.prepared(statement)?;
    rows.iter().try_for_each(|values| wanted(&prepared, values.len()))?;
    let given = session.client.query_each(&prepared, rows);
    for rows in &session.doubt(given)? {
        visitor(rows.first().map(|row| Row(Cells::Postgres(row))).as_ref())?;
    }
    Ok(())
}

/// One thread's client: connected when first needed, and again when the connection was lost.
pub(crate) struct Post<'s> {
    config: Config,
    settings: &'s Settings,
    session: Option<Session>,
}

/// How one attempt at a write ended.
enum Attempt {
    Answered(Box<dyn Job>, Option<Error>),
    Again(Box<dyn Job>, Error),
}

impl<'s> Post<'s> {
    pub(crate) fn new(config: Config, settings: &'s Settings) -> Self {
        Self { config, settings, session: None }
    }

    /// The connection, made if there is none.
    pub(crate) fn session(&mut self) -> Result<&mut Session> {
        if self.is_lost() {
            self.session = None;
        }
        match &mut self.session {
            Some(session) => Ok(session),
            none => Ok(none.insert(Session::connect(&self.config)?)),
        }
    }

    /// Begins a transaction. A connection that was lost while it idled shows here; nothing ran yet, so it is made anew.
    fn begin(&mut self, mode: &str, limit: Duration) -> Result<&mut Session> {
        let milliseconds = limit.as_millis().max(1);
        let text = format!("BEGIN ISOLATION LEVEL {mode}; SET LOCAL statement_timeout = {milliseconds}");
        if let Err(error) = self.session()?.client.batch_execute(&text) {
            tracing::warn!(%error, "a connection to PostgreSQL was lost");
            self.session = None;
            self.session()?.client.batch_execute(&text)?;
        }
        // Not through `session`, which might connect anew: outside of the transaction, that is.
        self.session.as_mut().ok_or(Error::Failed)
    }

    fn is_lost(&self) -> bool {
        self.session.as_ref().is_none_or(|session| session.client.is_closed())
    }

    /// Asks the server, since the client does not know of a lost connection before it listens to it.
    fn is_dead(&mut self) -> bool {
        self.session.as_mut().is_none_or(|session| !session.client.is_alive())
    }

    fn roll_back(&mut self) {
        let rolled_back = |session: &mut Session| session.client.batch_execute("ROLLBACK").is_ok();
        if self.is_lost() || !self.session.as_mut().is_some_and(rolled_back) {
            self.session = None;
        }
    }

    /// The life of a client's thread.
    pub(crate) fn serve(&mut self, queue: &Receiver<Task>, counters: &Counters) {
        for task in queue {
            match task {
                Task::Read(job) if job.abandoned() => drop(job),
                Task::Read(job) => self.read(job),
                Task::Write(job) => self.write(job, counters),
                Task::Own(own) => match self.session() {
                    Ok(session) => own(Ok(Link::Postgres(session))),
                    Err(error) => own(Err(error)),
                },
            }
        }
    }

    fn read(&mut self, mut job: Box<dyn Job>) {
        let limit = self.settings.read_limit;
        let fault = match self.begin("REPEATABLE READ READ ONLY", limit) {
            Err(error) => Some(error),
            Ok(session) => {
                let deadline = Some(Moment::now() + limit);
                match judge(&mut *job, &mut Write::new(Link::Postgres(session), deadline)) {
                    Verdict::Fault(error) => Some(error),
                    Verdict::Commit | Verdict::Refused => None,
                }
            }
        };
        job.answer(fault);
        // After the answer: it changes nothing, and saves the visitor a round trip.
        self.roll_back();
    }

    fn write(&mut self, mut job: Box<dyn Job>, counters: &Counters) {
        let mut attempt = 1;
        loop {
            match self.attempt(job, counters) {
                Attempt::Answered(job, fault) => return job.answer(fault),
                Attempt::Again(job, error) if attempt >= self.settings.attempts => return job.answer(Some(error)),
                Attempt::Again(again, _) => job = again,
            }
            std::thread::sleep(back_off(attempt));
            attempt += 1;
        }
    }

    /// Runs a write once, to its commit or its end.
    fn attempt(&mut self, mut job: Box<dyn Job>, counters: &Counters) -> Attempt {
        let limit = self.settings.write_limit;
        let session = match self.begin("SERIALIZABLE", limit) {
            Ok(session) => session,
            Err(error) => return Attempt::Answered(job, Some(error)),
        };
        counters.attempts.fetch_add(1, Ordering::Relaxed);
        let mut transaction = Write::new(Link::Postgres(session), Some(Moment::now() + limit));
        let verdict = judge(&mut *job, &mut transaction);
        let failed = transaction.failed().cloned();
        if let Some(error) = failed
            && (error == Error::Conflict || (error.is_transient() && self.is_dead()))
        {
            // Nothing was committed, whatever the closure made of it: it runs again, on a new connection if need be.
            self.roll_back();
            return Attempt::Again(job, error);
        }
        match verdict {
            Verdict::Commit => self.commit(job, counters),
            Verdict::Refused => {
                self.roll_back();
                Attempt::Answered(job, None)
            }
            Verdict::Fault(error) => {
                self.roll_back();
                Attempt::Answered(job, Some(error))
            }
        }
    }

    fn commit(&mut self, job: Box<dyn Job>, counters: &Counters) -> Attempt {
        let Some(session) = &mut self.session else { return Attempt::Answered(job, Some(Error::Unknown)) };
        match session.client.batch_execute("COMMIT") {
            Ok(()) => {
                counters.commits.fetch_add(1, Ordering::Relaxed);
                Attempt::Answered(job, None)
            }
            Err(error) => {
                // An ERROR from the server means that it rolled back. Anything else (a lost connection, a server that
                // stops) leaves open whether the commit was written.
                let severity = error.as_db_error().and_then(DbError::parsed_severity);
                if severity != Some(Severity::Error) {
                    tracing::error!(%error, "the outcome of a COMMIT is unknown");
                    self.session = None;
                    return Attempt::Answered(job, Some(Error::Unknown));
                }
                match Error::from(error) {
                    Error::Conflict => Attempt::Again(job, Error::Conflict),
                    other => Attempt::Answered(job, Some(other)),
                }
            }
        }
    }
}

/// Two milliseconds, doubled with each attempt up to a quarter of a second, and somewhere between the half and the whole of
/// it, so that two writers that met do not meet again.
fn back_off(attempt: u32) -> Duration {
    let most = 2_000_u64 << attempt.min(7);
    let draw = getrandom::u64().unwrap_or(0);
    Duration::from_micros(most / 2 + draw % (most / 2))
}
