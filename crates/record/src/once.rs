//! A form is accepted once: its key is kept with the page to which the change led.

use db::{Instant, Read, Result, Write, sql};

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
