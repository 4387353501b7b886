//! The store, told as stories. All run on SQLite; those that do not speak of one engine run on both.

mod backups;
mod crash;
mod earlier;
mod faults;
mod groups;
mod limits;
mod migrations;
mod server;
mod transactions;
mod values;

use db::{Db, Error, Migration, Read, Result, Write, sql};

/// The tables of these stories: accounts, and entries in their books.
const TABLES: &[Migration] = &[Migration {
    name: "0001_books",
    text: "
        CREATE TABLE account (
            id INTEGER PRIMARY KEY,
            code TEXT NOT NULL UNIQUE,
            closed INTEGER NOT NULL DEFAULT 0 CONSTRAINT account_closed CHECK (closed IN (0, 1))
        ) STRICT;
        CREATE TABLE entry (
            id INTEGER PRIMARY KEY,
            account INTEGER NOT NULL REFERENCES account (id) ON DELETE RESTRICT,
            amount INTEGER NOT NULL,
            note TEXT,
            weight REAL,
            proof BLOB,
            UNIQUE (account, note)
        ) STRICT;
        INSERT INTO account (id, code) VALUES (1, 'main');",
}];

fn enter(tx: &mut Write<'_>, amount: i64) -> Result<i64> {
    tx.insert(sql!("INSERT INTO entry (account, amount) VALUES (1, $1) RETURNING id"), &[&amount])
}

fn sum(tx: &mut Read<'_>) -> Result<i64> {
    tx.one(sql!("SELECT CAST(coalesce(sum(amount), 0) AS BIGINT) FROM entry"), &[], |row| row.get(0))
}

fn amounts(tx: &mut Read<'_>) -> Result<Vec<i64>> {
    tx.rows(sql!("SELECT amount FROM entry ORDER BY id"), &[], |row| row.get(0))
}

async fn all(db: &Db) -> Vec<i64> {
    db.read(amounts).await.expect("the amounts are read")
}

async fn enter_one(db: &Db, amount: i64) -> Result<i64> {
    db.write(move |tx| enter(tx, amount)).await
}

/// A refusal of a subject's own, as handlers have them.
#[derive(Debug, PartialEq)]
enum Refusal {
    TooMuch,
    Store(Error),
}

impl From<Error> for Refusal {
    fn from(error: Error) -> Self {
        Self::Store(error)
    }
}
