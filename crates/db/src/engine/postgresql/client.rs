//! A client of PostgreSQL with the event loop that it needs, on the thread that asks.

use std::pin::pin;
use std::time::Duration;

use futures_util::TryStreamExt;
use futures_util::future::join_all;
use tokio::runtime::{Builder, Runtime};
use tokio::task::JoinHandle;
use tokio::time::timeout;
use tokio_postgres::types::Type;
use tokio_postgres::{Config, Error, NoTls, Row, Statement};

use crate::Value;
use crate::value::Owned;

/// How long the server may take to say goodbye, or to show that it is there.
const SIGN_OF_LIFE: Duration = Duration::from_secs(2);
/// How many statements are under way at most before the answers to them are taken.
const UNDER_WAY: usize = 256;

/// One connection. The loop runs while something is asked, and only then.
pub(crate) struct Client {
    runtime: Runtime,
    /// None once it says goodbye.
    inner: Option<tokio_postgres::Client>,
    connection: JoinHandle<Result<(), Error>>,
}

impl Client {
    pub(crate) fn connect(config: &Config) -> crate::Result<Self> {
        let runtime = Builder::new_current_thread().enable_all().build();
        let runtime = runtime.map_err(|error| crate::Error::Unavailable(error.to_string()))?;
        let (inner, connection) = runtime.block_on(config.connect(NoTls))?;
        let connection = runtime.spawn(connection);
        Ok(Self { runtime, inner: Some(inner), connection })
    }

    fn ask<'c, T, F: Future<Output = T>>(&'c self, question: impl FnOnce(&'c tokio_postgres::Client) -> F) -> T {
        let inner = self.inner.as_ref().expect("a client is asked before it is dropped");
        self.runtime.block_on(question(inner))
    }

    /// Several statements without parameters.
    pub(crate) fn batch_execute(&self, text: &str) -> Result<(), Error> {
        self.ask(|client| client.batch_execute(text))
    }

    pub(crate) fn prepare(&self, text: &str, types: &[Type]) -> Result<Statement, Error> {
        self.ask(|client| client.prepare_typed(text, types))
    }

    /// All rows at once.
    pub(crate) fn query(&self, statement: &Statement, values: Vec<Value<'_>>) -> Result<Vec<Row>, Error> {
        self.ask(async |client| client.query_raw(statement, values).await?.try_collect().await)
    }

    /// A statement that is asked once, and not kept.
    pub(crate) fn ask_once(&self, text: &str, values: Vec<Value<'_>>) -> Result<Vec<Row>, Error> {
        self.query(&self.prepare(text, &[])?, values)
    }

    /// Row after row, until `each` has enough or fails.
    pub(crate) fn stream(
        &self,
        statement: &Statement,
        values: Vec<Value<'_>>,
        mut each: impl FnMut(&Row) -> crate::Result<bool>,
    ) -> crate::Result<()> {
        self.ask(async |client| {
            let mut rows = pin!(client.query_raw(statement, values).await.map_err(super::told)?);
            while let Some(row) = rows.try_next().await? {
                if !each(&row)? {
                    break;
                }
            }
            Ok(())
        })
    }

    /// How many rows it changed.
    pub(crate) fn execute(&self, statement: &Statement, values: Vec<Value<'_>>) -> Result<u64, Error> {
        self.ask(|client| client.execute_raw(statement, values))
    }

    /// Runs a statement once for each of these values, one behind the other, and waits for what became of them only then: the rows
    /// that each gave. The first fault is told; the server refuses what comes after it.
    pub(crate) fn query_each(&self, statement: &Statement, rows: &[Vec<Owned>]) -> Result<Vec<Vec<Row>>, Error> {
        let mut all = Vec::with_capacity(rows.len());
        for some in rows.chunks(UNDER_WAY) {
            let given = self.ask(|client| {
                join_all(some.iter().map(async |values| {
                    let values: Vec<Value<'_>> = values.iter().map(Owned::value).collect();
                    client.query_raw(statement, values).await?.try_collect::<Vec<Row>>().await
                }))
            });
            for rows in given {
                all.push(rows?);
            }
        }
        Ok(all)
    }

    /// As [`Client::query_each`]: how many rows were changed in all.
    pub(crate) fn execute_each(&self, statement: &Statement, rows: &[Vec<Owned>]) -> Result<u64, Error> {
        let mut changed = 0;
        for some in rows.chunks(UNDER_WAY) {
            let given = self.ask(|client| {
                join_all(some.iter().map(async |values| {
                    let values: Vec<Value<'_>> = values.iter().map(Owned::value).collect();
                    client.execute_raw(statement, values).await
                }))
            });
            for rows in given {
                changed += rows?;
            }
        }
        Ok(changed)
    }

    /// Whether the connection is known to be lost.
    pub(crate) fn is_closed(&self) -> bool {
        self.inner.as_ref().is_none_or(tokio_postgres::Client::is_closed)
    }

    /// Whether the server still answers.
    pub(crate) fn is_alive(&self) -> bool {
        self.ask(async |client| matches!(timeout(SIGN_OF_LIFE, client.check_connection()).await, Ok(Ok(()))))
    }
}

impl Drop for Client {
    fn drop(&mut self) {
        // The connection says goodbye once nobody can ask any more.
        self.inner = None;
        let connection = &mut self.connection;
        let _ = self.runtime.block_on(async { timeout(SIGN_OF_LIFE, connection).await });
    }
}
