//! Mails that came back: what mail servers told of each, and the addresses at which nothing arrives.

use db::{Instant, Read, Result, Row, Write, sql};
use record::PersonId;

use super::inbox::IncomingId;
use crate::{MailId, Report};

/// So many mails have to come back for good before an address counts as failing: one may be somebody else's mistake.
const FAILS_AFTER: i64 = 3;

/// What a mail server told of one mail.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Bounce {
    pub at: Instant,
    pub mail: MailId,
    pub report: Report,
    /// The report as it came in; nothing where the mail server said it at once.
    pub incoming: Option<IncomingId>,
}

/// A mail of which something was told, as pages list it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Listed {
    pub bounce: Bounce,
    /// The mail's.
    pub subject: String,
}

/// Somebody whom no mail reaches.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Failing {
    pub person: PersonId,
    pub name: String,
    pub since: Instant,
}

/// A mail of ours that a report is about.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reported {
    pub mail: MailId,
    pub address: String,
}

/// The mail of ours that went out with an address for failures under this token.
///
/// # Errors
/// The store's own.
pub fn mail_of(tx: &mut Read<'_>, token: &str) -> Result<Option<Reported>> {
    let statement = sql!("SELECT id, address FROM mail WHERE token = $1 ORDER BY id LIMIT 1");
    tx.row(statement, &[&token], |row| Ok(Reported { mail: row.get(0)?, address: row.get(1)? }))
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
    let (report, is_hard) = (&bounce.report, bounce.report.is_hard());
    let values: [&dyn db::Bind; 8] = [
        &bounce.at,
        &bounce.mail,
        &address,
        &report.action,
        &report.status,
        &report.diagnostic,
        &i64::from(is_hard),
        &bounce.incoming,
    ];
    tx.run(statement, &values)?;
    let count = sql!("SELECT count(DISTINCT mail) FROM bounce WHERE address = $1 AND counts = 1");
    if is_hard && tx.one(count, &[&address], |row| row.get::<i64>(0))? >= FAILS_AFTER {
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

/// How many mails to an address came back; those that are only late did not.
///
/// # Errors
/// The store's own.
pub fn count(tx: &mut Read<'_>, address: &str) -> Result<i64> {
    let statement = sql!("SELECT count(DISTINCT mail) FROM bounce WHERE address = $1 AND action IN ('failed', '')");
    tx.one(statement, &[&address], |row| row.get(0))
}

/// Those whom no mail reaches, the longest first.
///
/// # Errors
/// The store's own.
pub fn failing(tx: &mut Read<'_>, most: i64) -> Result<Vec<Failing>> {
    let statement = sql!(
        "SELECT person.id, person.given, person.family, failing_address.since
         FROM failing_address JOIN person ON person.email = failing_address.address
         ORDER BY failing_address.since, person.id LIMIT $1"
    );
    tx.rows(statement, &[&most], |row| {
        let (given, family): (String, String) = (row.get(1)?, row.get(2)?);
        let name = format!("{given} {family}").trim().to_owned();
        Ok(Failing { person: row.get(0)?, name, since: row.get(3)? })
    })
}

/// What was told of mails to an address, the newest first.
///
/// # Errors
/// The store's own.
pub fn list(tx: &mut Read<'_>, address: &str, most: i64) -> Result<Vec<Listed>> {
    let statement = sql!(
        "SELECT bounce.at, bounce.mail, bounce.action, bounce.status, bounce.diagnostic, bounce.incoming, mail.subject
         FROM bounce JOIN mail ON mail.id = bounce.mail WHERE bounce.address = $1 ORDER BY bounce.id DESC LIMIT $2"
    );
    tx.rows(statement, &[&address, &most], listed)
}

fn listed(row: &Row<'_>) -> Result<Listed> {
    let report = Report { action: row.get(2)?, status: row.get(3)?, diagnostic: row.get(4)? };
    let bounce = Bounce { at: row.get(0)?, mail: row.get(1)?, report, incoming: row.get(5)? };
    Ok(Listed { bounce, subject: row.get(6)? })
}
