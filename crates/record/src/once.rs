//! A form is accepted once: its key is kept with the page to which the change led.

use std::time::Duration;

use db::{Instant, Read, Result, Write, sql};

/// So long a form's key is kept: longer than anybody stays signed in, and than a program's token is good.
pub const KEPT: Duration = Duration::from_hours(400 * 24);

/// Where the form with this key led, if it was accepted before.
///
/// # Errors
/// The store's own.
pub fn find(tx: &mut Read<'_>, key: &str) -> Result<Option<String>> {
    tx.row(sql!("SELECT path FROM form_accepted WHERE key = $1"), &[&key], |row| row.get(0))
}

/// Keeps that the form with this key was accepted; whether it was not before. Nothing is read for it, so that two forms that
/// come in at the same moment do not disturb each other.
///
/// # Errors
/// The store's own.
pub fn insert(tx: &mut Write<'_>, key: &str, path: &str, now: Instant) -> Result<bool> {
    let statement = sql!("INSERT INTO form_accepted (key, path, at) VALUES ($1, $2, $3) ON CONFLICT (key) DO NOTHING");
    Ok(tx.run(statement, &[&key, &path, &now])? == 1)
}

/// Whether keys are there that were kept for long enough.
///
/// # Errors
/// The store's own.
pub fn has_old(tx: &mut Read<'_>, now: Instant) -> Result<bool> {
    let statement = sql!("SELECT at FROM form_accepted WHERE at < $1 LIMIT 1");
    Ok(tx.row(statement, &[&(now - KEPT)], |row| row.get::<Instant>(0))?.is_some())
}

/// Removes so many keys at most that were kept for long enough; how many.
///
/// # Errors
/// The store's own.
pub fn delete_old(tx: &mut Write<'_>, now: Instant, most: i64) -> Result<u64> {
    let statement = sql!(
        "DELETE FROM form_accepted WHERE key IN (SELECT key FROM form_accepted WHERE at < $1 ORDER BY at LIMIT $2)"
    );
    tx.run(statement, &[&(now - KEPT), &most])
}
