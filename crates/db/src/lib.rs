//! The store: transactions on SQLite and PostgreSQL through one code path.
//!
//! ```no_run
//! use db::{Db, Read, Result, Settings, Write, sql};
//!
//! fn titles(tx: &mut Read<'_>, state: Option<&str>) -> Result<Vec<(i64, String)>> {
//!     let statement = sql!("SELECT id, title FROM topic WHERE ($1 IS NULL OR state = $1) ORDER BY id");
//!     tx.rows(statement, &[&state], |row| Ok((row.get(0)?, row.get(1)?)))
//! }
//!
//! fn open(tx: &mut Write<'_>, title: &str) -> Result<i64> {
//!     tx.insert(sql!("INSERT INTO topic (title, state) VALUES ($1, 'open') RETURNING id"), &[&title])
//! }
//!
//! # async fn story() -> Result<()> {
//! let db = Db::open(&Settings::at("sqlite:/tmp/example.db"))?;
//! db.migrate().await?;
//! let title = String::from("Article 6");
//! let id = db.write(move |tx| open(tx, &title)).await?;
//! let all = db.read(|tx| titles(tx, Some("open"))).await?;
//! assert_eq!(all, [(id, "Article 6".to_owned())]);
//! db.close().await;
//! # Ok(())
//! # }
//! ```
//!
//! - A transaction is a closure, run on a thread of the store. It owns its input and touches nothing but its transaction.
//!   A [`Read`] runs at most once; a write may run again. [`Write`] can all that [`Read`] can, and not the other way round.
//! - Statements are written in [`sql!`]: one text for both engines, `$1` parameters, registered so that a test can prepare
//!   them all ([`plan`]).
//! - Tables are declared in migrations, in SQLite's STRICT dialect with the types INTEGER, TEXT, BLOB and REAL in capitals;
//!   for PostgreSQL they become BIGINT, TEXT COLLATE "C", BYTEA and DOUBLE PRECISION, and `INTEGER PRIMARY KEY` an identity.
//!   Where the engines must differ, lines stand between `-- only: sqlite` or `-- only: postgresql` and `-- both`.
//! - After a statement failed, its transaction does nothing more, whatever the closure returns; what is expected to happen
//!   is `ON CONFLICT`.
//! - Time and chance are drawn before a transaction, from [`Clock`] and [`Chance`].

#![forbid(unsafe_code)]

mod backup;
mod chance;
mod dialect;
mod engine;
mod error;
mod job;
mod migration;
pub mod plan;
pub mod search;
mod statement;
mod store;
pub mod test;
mod time;
mod transaction;
mod value;

pub use backup::back_up;
pub use chance::Chance;
pub use error::{Error, Result};
pub use migration::Migration;
pub use statement::{Statement, statements};
pub use store::{Db, Settings};
pub use time::{Clock, Instant};
pub use transaction::{Give, Read, Row, Write};
pub use value::{Bind, Column, Value};

#[doc(hidden)]
pub use linkme;
#[doc(hidden)]
pub use statement::STATEMENTS;

/// The two databases that are spoken.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Engine {
    /// SQLite, in a file.
    Sqlite,
    /// PostgreSQL, on a server.
    Postgres,
}
