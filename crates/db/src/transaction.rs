//! What a closure sees of its transaction: [`Read`], [`Write`] and the [`Row`]s they give.

use std::ops::{Deref, DerefMut};
use std::time::Instant as Deadline;

use rusqlite::Connection;

use crate::engine::postgresql::{self, Session};
use crate::engine::sqlite;
use crate::value::Owned;
use crate::{Bind, Column, Engine, Error, Result, Statement, Value};

/// The engine's side of a transaction.
pub(crate) enum Link<'a> {
    Sqlite(&'a Connection),
    Postgres(&'a mut Session),
}

/// A transaction that reads: all of it sees the same state of the database.
///
/// After a statement failed, it refuses every further one with [`Error::Failed`], on both engines alike.
pub struct Read<'a> {
    link: Link<'a>,
    failed: Option<Error>,
    deadline: Option<Deadline>,
}

/// A transaction that also writes. Everything a [`Read`] can is done through it: also `INSERT … RETURNING`, by
/// [`Read::one`] and its like, which see the transaction's own changes.
pub struct Write<'a>(Read<'a>);

/// A row, borrowed from the engine while a closure looks at it.
pub struct Row<'a>(pub(crate) Cells<'a>);

pub(crate) enum Cells<'a> {
    Sqlite(&'a rusqlite::Row<'a>),
    Postgres(&'a tokio_postgres::Row),
}

/// Takes the values for a statement that is run several times.
pub type Give<'g> = dyn FnMut(&[&dyn Bind]) + 'g;

/// Called with each row; `false` stops.
pub(crate) type Visitor<'v> = dyn FnMut(&Row<'_>) -> Result<bool> + 'v;

impl Read<'_> {
    /// The engine below, for the few statements that must differ.
    #[must_use]
    pub fn engine(&self) -> Engine {
        match self.link {
            Link::Sqlite(_) => Engine::Sqlite,
            Link::Postgres(_) => Engine::Postgres,
        }
    }

    /// All rows, each made into a `T`.
    ///
    /// # Errors
    /// What the engine refused, or what `each` returned.
    pub fn rows<T>(
        &mut self,
        statement: &'static Statement,
        params: &[&dyn Bind],
        mut each: impl FnMut(&Row<'_>) -> Result<T>,
    ) -> Result<Vec<T>> {
        let mut rows = Vec::new();
        self.visit(statement, params, &mut |row| {
            rows.push(each(row)?);
            Ok(true)
        })?;
        Ok(rows)
    }

    /// The first row, if there is one.
    ///
    /// # Errors
    /// What the engine refused, or what `each` returned.
    pub fn row<T>(
        &mut self,
        statement: &'static Statement,
        params: &[&dyn Bind],
        each: impl FnOnce(&Row<'_>) -> Result<T>,
    ) -> Result<Option<T>> {
        let mut each = Some(each);
        let mut found = None;
        self.visit(statement, params, &mut |row| {
            if let Some(each) = each.take() {
                found = Some(each(row)?);
            }
            Ok(false)
        })?;
        Ok(found)
    }

    /// The first row, which must be there.
    ///
    /// # Errors
    /// [`Error::Missing`] if it is not (the transaction can go on); what the engine refused, or what `each` returned.
    pub fn one<T>(
        &mut self,
        statement: &'static Statement,
        params: &[&dyn Bind],
        each: impl FnOnce(&Row<'_>) -> Result<T>,
    ) -> Result<T> {
        self.row(statement, params, each)?.ok_or(Error::Missing)
    }

    /// The first row of a statement that is run once for each item, whose values `bind` gives once. PostgreSQL gets the statements one
    /// behind the other: all of them take one way there and back, not one each.
    ///
    /// # Errors
    /// What the engine refused, or what `each` returned.
    pub fn row_each<I, T>(
        &mut self,
        statement: &'static Statement,
        items: impl IntoIterator<Item = I>,
        mut bind: impl FnMut(I, &mut Give<'_>),
        mut each: impl FnMut(&Row<'_>) -> Result<T>,
    ) -> Result<Vec<Option<T>>> {
        let mut found = Vec::new();
        self.ask(statement, |link| match link {
            Link::Sqlite(connection) => items.into_iter().try_for_each(|item| {
                let (mut ran, mut row) = (Ok(()), None);
                let visitor: &mut Visitor<'_> = &mut |first| {
                    row = Some(each(first)?);
                    Ok(false)
                };
                bind(item, &mut |params| ran = sqlite::visit(connection, statement, params, visitor));
                found.push(row);
                ran
            }),
            Link::Postgres(session) => postgresql::visit_each(session, statement, &owned(items, bind)?, |row| {
                found.push(row.map(&mut each).transpose()?);
                Ok(())
            }),
        })?;
        Ok(found)
    }

    /// Calls `each` with row after row without collecting them: for exports. Nothing else can be asked meanwhile.
    ///
    /// # Errors
    /// What the engine refused, or what `each` returned, which ends the reading.
    pub fn each(
        &mut self,
        statement: &'static Statement,
        params: &[&dyn Bind],
        mut each: impl FnMut(&Row<'_>) -> Result<()>,
    ) -> Result<()> {
        let mut visitor = |row: &Row<'_>| each(row).map(|()| true);
        let visitor: &mut Visitor<'_> = &mut visitor;
        self.ask(statement, |link| match link {
            Link::Sqlite(connection) => sqlite::visit(connection, statement, params, visitor),
            Link::Postgres(session) => postgresql::stream(session, statement, params, visitor),
        })
    }

    fn visit(&mut self, statement: &'static Statement, params: &[&dyn Bind], visitor: &mut Visitor<'_>) -> Result<()> {
        self.ask(statement, |link| match link {
            Link::Sqlite(connection) => sqlite::visit(connection, statement, params, visitor),
            Link::Postgres(session) => postgresql::visit(session, statement, params, visitor),
        })
    }

    /// Prepares a statement without running it, and gives its plan on SQLite, line by line.
    pub(crate) fn plan(&mut self, statement: &'static Statement) -> Result<Vec<String>> {
        self.ask(statement, |link| match link {
            Link::Sqlite(connection) => sqlite::plan(connection, statement),
            Link::Postgres(session) => session.prepared(statement).map(|_| Vec::new()),
        })
    }

    /// Every question goes through here: nothing after a failure, nothing after the deadline, and failures are noted.
    fn ask<T>(&mut self, statement: &Statement, question: impl FnOnce(&mut Link<'_>) -> Result<T>) -> Result<T> {
        if self.failed.is_some() {
            return Err(Error::Failed);
        }
        // Checked here too, since an engine stops only a single long statement, not many short ones.
        let answer = match self.deadline {
            Some(deadline) if Deadline::now() > deadline => Err(Error::TooLong),
            _ => question(&mut self.link),
        };
        answer.map_err(|error| {
            let error = error.at(statement);
            self.failed = Some(error.clone());
            error
        })
    }

    pub(crate) fn failed(&self) -> Option<&Error> {
        self.failed.as_ref()
    }
}

/// Said of a statement that was given to [`Write::insert`] and is not made for it.
pub(crate) const NO_IDENTITY: &str = "only an INSERT that returns its table's INTEGER PRIMARY KEY gives an identity";

impl<'a> Write<'a> {
    /// Also made for reads, whose closures are handed the `Read` inside only.
    pub(crate) fn new(link: Link<'a>, deadline: Option<Deadline>) -> Self {
        Self(Read { link, failed: None, deadline })
    }

    /// Runs a statement that gives no rows; returns how many rows it inserted, updated or deleted.
    ///
    /// # Errors
    /// What the engine refused: [`Error::Unique`], [`Error::Foreign`], [`Error::Check`], [`Error::Null`] among others.
    pub fn run(&mut self, statement: &'static Statement, params: &[&dyn Bind]) -> Result<u64> {
        self.0.ask(statement, |link| match link {
            Link::Sqlite(connection) => sqlite::run(connection, statement, params),
            Link::Postgres(session) => postgresql::run(session, statement, params),
        })
    }

    /// Runs a statement that gives no rows once for each item, whose values `bind` gives once; returns how many rows were changed
    /// in all. Sent as [`Read::row_each`] says.
    ///
    /// # Errors
    /// As [`Write::run`].
    pub fn run_each<I>(
        &mut self,
        statement: &'static Statement,
        items: impl IntoIterator<Item = I>,
        mut bind: impl FnMut(I, &mut Give<'_>),
    ) -> Result<u64> {
        self.0.ask(statement, |link| match link {
            Link::Sqlite(connection) => items.into_iter().try_fold(0, |changed, item| {
                let mut ran = Ok(0);
                bind(item, &mut |params| ran = sqlite::run(connection, statement, params));
                Ok(changed + ran?)
            }),
            Link::Postgres(session) => postgresql::run_each(session, statement, &owned(items, bind)?),
        })
    }

    /// As [`Write::insert_new`] for each item, whose values `bind` gives once; sent as [`Read::row_each`] says.
    ///
    /// # Errors
    /// As [`Write::run`].
    pub fn insert_each<I, T: Column>(
        &mut self,
        statement: &'static Statement,
        items: impl IntoIterator<Item = I>,
        mut bind: impl FnMut(I, &mut Give<'_>),
    ) -> Result<Vec<Option<T>>> {
        if self.engine() == Engine::Postgres && statement.inserts().is_some() {
            return self.row_each(statement, items, bind, |row| row.get(0));
        }
        let mut ids = Vec::new();
        for item in items {
            let mut inserted = Ok(None);
            bind(item, &mut |params| inserted = self.insert_new(statement, params));
            ids.push(inserted?);
        }
        Ok(ids)
    }

    /// Runs an `INSERT … RETURNING` the table's `INTEGER PRIMARY KEY`, and gives that.
    ///
    /// # Errors
    /// As [`Write::run`]; [`Error::Missing`] if there was no new row (`ON CONFLICT DO NOTHING`).
    pub fn insert<T: Column>(&mut self, statement: &'static Statement, params: &[&dyn Bind]) -> Result<T> {
        self.insert_new(statement, params)?.ok_or(Error::Missing)
    }

    /// As [`Write::insert`]; nothing if there was no new row (`ON CONFLICT DO NOTHING`).
    ///
    /// # Errors
    /// As [`Write::run`].
    pub fn insert_new<T: Column>(&mut self, statement: &'static Statement, params: &[&dyn Bind]) -> Result<Option<T>> {
        let mut id = None;
        let visitor: &mut Visitor<'_> = &mut |row| {
            id = Some(row.get(0)?);
            Ok(false)
        };
        self.0.ask(statement, |link| match link {
            // What an upsert changed is not what was inserted last.
            _ if statement.inserts().is_none() => Err(Error::Other(NO_IDENTITY.to_owned())),
            Link::Sqlite(connection) => sqlite::insert(connection, statement, params, visitor),
            Link::Postgres(session) => postgresql::visit(session, statement, params, visitor),
        })?;
        Ok(id)
    }

    /// Said when a lot was written at once: PostgreSQL plans by what it counted in its tables some time ago, and would walk
    /// through what it thinks is empty. SQLite plans by the statements alone.
    ///
    /// # Errors
    /// What the engine refused.
    pub fn grew(&mut self) -> Result<()> {
        match &mut self.0.link {
            Link::Sqlite(_) => Ok(()),
            Link::Postgres(session) => Ok(session.client.batch_execute("ANALYZE")?),
        }
    }
}

/// The values of all items, as they are kept until they are sent.
fn owned<I>(items: impl IntoIterator<Item = I>, mut bind: impl FnMut(I, &mut Give<'_>)) -> Result<Vec<Vec<Owned>>> {
    let mut rows = Vec::new();
    for item in items {
        bind(item, &mut |params| {
            rows.push(params.iter().map(|param| param.bind().check().map(Owned::of)).collect::<Result<_>>());
        });
    }
    rows.into_iter().collect()
}

impl<'a> Deref for Write<'a> {
    type Target = Read<'a>;
    fn deref(&self) -> &Read<'a> {
        &self.0
    }
}

impl DerefMut for Write<'_> {
    fn deref_mut(&mut self) -> &mut Self::Target {
        &mut self.0
    }
}

impl Row<'_> {
    /// The value of a column, counted from 0.
    ///
    /// # Errors
    /// [`Error::Type`] if the column holds another kind of value, or there is no such column.
    pub fn get<T: Column>(&self, index: usize) -> Result<T> {
        self.cell(index).and_then(T::column).map_err(|error| match error {
            Error::Type(message) => Error::Type(format!("column {index}: {message}")),
            other => other,
        })
    }

    /// The text of a column, as one of the words of a type.
    ///
    /// # Errors
    /// [`Error::Type`] if the column holds another kind of value or no such word, or there is no such column.
    pub fn word<T: std::str::FromStr>(&self, index: usize) -> Result<T> {
        let text: String = self.get(index)?;
        text.parse().map_err(|_| Error::Type(format!("column {index}: {text:?} is no such word")))
    }

    /// The value of a column without copying it.
    ///
    /// # Errors
    /// [`Error::Type`] if there is no such column, or no kind for its type.
    pub fn cell(&self, index: usize) -> Result<Value<'_>> {
        match self.0 {
            Cells::Sqlite(row) => {
                let cell = row.get_ref(index).map_err(|error| Error::Type(error.to_string()))?;
                Value::from_sqlite(cell)
            }
            Cells::Postgres(row) => row.try_get(index).map_err(|error| {
                let cause = std::error::Error::source(&error).map(ToString::to_string);
                Error::Type(cause.unwrap_or_else(|| error.to_string()))
            }),
        }
    }
}
