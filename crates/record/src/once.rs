//! A form is accepted once: its key is kept with the page to which the change led.

use db::{Instant, Read, Result, Write, sql};

/// Where the form with this key led, if it was accepted before.
///
/// # Errors
/// The store's own.
pub fn find(tx: &mut Read<'_>, key: &str) -> Result<Option<String>> {
    tx.row(sql!("SELECT path FROM form_accepted WHERE key = $1"), &[&key], |row| row.get(0))
}

/// Keeps that the form with this key was accepted.
///
/// # Errors
/// The store's own; a conflict when two browsers send the same form in the same moment.
pub fn insert(tx: &mut Write<'_>, key: &str, path: &str, now: Instant) -> Result<()> {
    tx.run(sql!("INSERT INTO form_accepted (key, path, at) VALUES ($1, $2, $3)"), &[&key, &path, &now])?;
    Ok(())
}
