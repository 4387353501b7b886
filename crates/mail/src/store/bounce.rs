//! Mails that came back: what mail servers told of each, and the addresses to which nothing arrives.

use db::{Instant, Read, Result, Row, Write, sql};
use record::PersonId;

use super::inbox::IncomingId;
use crate::MailId;

/// So many mails have to come back for good before an address counts as failing: one may be somebody else's mistake.
const FAILS_AFTER: i64 = 3;

/// What a mail server told of one mail.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Bounce {
    pub at: Instant,
    pub mail: MailId,
    /// As RFC 3464 has them; empty where the report did not say.
    pub action: String,
    pub status: String,
    pub diagnostic: String,
    /// Whether it says that there is no such address, for good.
    pub hard: bool,
    /// The report as it came in.
    pub incoming: Option<IncomingId>,
}

/// The mail of ours that went out with this address for failures: which, to which address and person.
///
/// # Errors
/// The store's own.
pub fn mail_of(tx: &mut Read<'_>, envelope: &str) -> Result<Option<(MailId, String, Option<PersonId>)>> {
    let statement = sql!("SELECT id, address, person FROM mail WHERE envelope = $1 ORDER BY id LIMIT 1");
    tx.row(statement, &[&envelope], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)))
}

/// Notes what a mail server told of a mail to an address, and marks the address as failing once enough came back for good.
///
/// # Errors
/// The store's own.
pub fn insert(tx: &mut Write<'_>, address: &str, bounce: &Bounce) -> Result<()> {
    let statement = sql!(
        "INSERT INTO bounce (at, mail, address, action, status, diagnostic, hard, counts, incoming)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $7, $8)"
    );
    let hard = i64::from(bounce.hard);
    tx.run(
        statement,
        &[
            &bounce.at,
            &bounce.mail,
            &address,
            &bounce.action,
            &bounce.status,
            &bounce.diagnostic,
            &hard,
            &bounce.incoming,
        ],
    )?;
    let count = sql!("SELECT count(DISTINCT mail) FROM bounce WHERE address = $1 AND counts = 1");
    if bounce.hard && tx.one(count, &[&address], |row| row.get::<i64>(0))? >= FAILS_AFTER {
        let fails =
            sql!("INSERT INTO failing_address (address, since) VALUES ($1, $2) ON CONFLICT (address) DO NOTHING");
        tx.run(fails, &[&address, &bounce.at])?;
    }
    Ok(())
}

/// Whether nothing arrives at an address.
///
/// # Errors
/// The store's own.
pub fn is_failing(tx: &mut Read<'_>, address: &str) -> Result<bool> {
    Ok(failing_since(tx, address)?.is_some())
}

/// Since when nothing arrives at an address.
///
/// # Errors
/// The store's own.
pub fn failing_since(tx: &mut Read<'_>, address: &str) -> Result<Option<Instant>> {
    tx.row(sql!("SELECT since FROM failing_address WHERE address = $1"), &[&address], |row| row.get(0))
}

/// An officer set the address right: mails are sent there again, and what came back before counts no more.
///
/// # Errors
/// The store's own.
pub fn set_right(tx: &mut Write<'_>, address: &str) -> Result<bool> {
    tx.run(sql!("UPDATE bounce SET counts = 0 WHERE address = $1"), &[&address])?;
    Ok(tx.run(sql!("DELETE FROM failing_address WHERE address = $1"), &[&address])? == 1)
}

/// How many mails to an address came back.
///
/// # Errors
/// The store's own.
pub fn count(tx: &mut Read<'_>, address: &str) -> Result<i64> {
    tx.one(sql!("SELECT count(*) FROM bounce WHERE address = $1"), &[&address], |row| row.get(0))
}

/// The latest mails to an address that came back, the newest first.
///
/// # Errors
/// The store's own.
pub fn list(tx: &mut Read<'_>, address: &str, most: i64) -> Result<Vec<Bounce>> {
    let statement = sql!(
        "SELECT at, mail, action, status, diagnostic, hard, incoming FROM bounce WHERE address = $1 ORDER BY id DESC LIMIT $2"
    );
    tx.rows(statement, &[&address, &most], bounce)
}

fn bounce(row: &Row<'_>) -> Result<Bounce> {
    Ok(Bounce {
        at: row.get(0)?,
        mail: row.get(1)?,
        action: row.get(2)?,
        status: row.get(3)?,
        diagnostic: row.get(4)?,
        hard: row.get::<i64>(5)? == 1,
        incoming: row.get(6)?,
    })
}
