//! Links and sign-ins, by the digests of their tokens.

use db::{Instant, Read, Result, Write, sql};
use record::{PersonId, TokenDigest};

/// The known person with this address, which is in lower case.
pub(crate) fn person(tx: &mut Read<'_>, email: &str) -> Result<Option<PersonId>> {
    let statement = sql!("SELECT id FROM person WHERE email = $1 AND state = 'known'");
    tx.row(statement, &[&email], |row| row.get(0))
}

pub(crate) fn insert_link(tx: &mut Write<'_>, token: &TokenDigest, person: PersonId, expires: Instant) -> Result<()> {
    let statement = sql!("INSERT INTO sign_in_link (token, person, expires) VALUES ($1, $2, $3)");
    tx.run(statement, &[&token.bytes(), &person, &expires]).map(drop)
}

/// Whom a link that is still good signs in: the person and their name.
pub(crate) fn link(tx: &mut Read<'_>, token: &TokenDigest, now: Instant) -> Result<Option<(PersonId, String)>> {
    let statement = sql!(
        "SELECT person.id, given || ' ' || family FROM sign_in_link JOIN person ON person.id = sign_in_link.person
         WHERE token = $1 AND expires > $2 AND used IS NULL"
    );
    tx.row(statement, &[&token.bytes(), &now], |row| Ok((row.get(0)?, row.get(1)?)))
}

/// Uses a link up: no second browser gets in by it.
pub(crate) fn use_link(tx: &mut Write<'_>, token: &TokenDigest, now: Instant) -> Result<()> {
    let statement = sql!("UPDATE sign_in_link SET used = $2 WHERE token = $1 AND used IS NULL");
    tx.run(statement, &[&token.bytes(), &now]).map(drop)
}

pub(crate) fn insert(
    tx: &mut Write<'_>,
    token: &TokenDigest,
    person: PersonId,
    now: Instant,
    expires: Instant,
) -> Result<()> {
    let statement = sql!("INSERT INTO sign_in (token, person, created, expires) VALUES ($1, $2, $3, $4)");
    tx.run(statement, &[&token.bytes(), &person, &now, &expires]).map(drop)
}

pub(crate) fn delete(tx: &mut Write<'_>, token: &TokenDigest) -> Result<()> {
    tx.run(sql!("DELETE FROM sign_in WHERE token = $1"), &[&token.bytes()]).map(drop)
}
