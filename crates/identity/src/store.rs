//! Requests for links, links and sign-ins, by the digests of their tokens.

pub(crate) mod token;

use db::{Instant, Read, Result, Row, Write, sql};
use language::Language;
use record::{PersonId, TokenDigest};

/// The known person with this address, which is in lower case.
pub(crate) fn person(tx: &mut Read<'_>, email: &str) -> Result<Option<PersonId>> {
    let statement = sql!("SELECT id FROM person WHERE email = $1 AND state = 'known'");
    tx.row(statement, &[&email], |row| row.get(0))
}

/// A link that somebody asked for on the page.
pub(crate) struct Request {
    pub id: i64,
    pub at: Instant,
    /// In lower case; empty once it is answered.
    pub address: String,
    pub address_digest: Vec<u8>,
    /// Empty inside the process.
    pub remote_digest: Vec<u8>,
    /// In which the page was read.
    pub language: Language,
    pub next: Option<String>,
}

/// What a request says; the rest comes with it.
pub(crate) struct NewRequest<'a> {
    pub address: &'a str,
    pub remote: Option<TokenDigest>,
    pub language: Language,
    pub next: Option<&'a str>,
}

pub(crate) fn insert_request(tx: &mut Write<'_>, new: &NewRequest<'_>, now: Instant) -> Result<()> {
    let statement = sql!(
        "INSERT INTO sign_in_request (at, address, address_digest, remote_digest, language, next, done)
         VALUES ($1, $2, $3, $4, $5, $6, 0)"
    );
    let address_digest = TokenDigest::of(&format!("address {}", new.address));
    let remote_digest = new.remote.map(|digest| digest.bytes().to_vec()).unwrap_or_default();
    let language = new.language.code();
    tx.run(statement, &[&now, &new.address, &address_digest.bytes(), &remote_digest, &language, &new.next]).map(drop)
}

/// The requests that nobody answered yet, the oldest first.
pub(crate) fn open_requests(tx: &mut Read<'_>, most: i64) -> Result<Vec<Request>> {
    let statement = sql!(
        "SELECT id, at, address, address_digest, remote_digest, language, next FROM sign_in_request
         WHERE done = 0 ORDER BY id LIMIT $1"
    );
    tx.rows(statement, &[&most], |row: &Row<'_>| {
        Ok(Request {
            id: row.get(0)?,
            at: row.get(1)?,
            address: row.get(2)?,
            address_digest: row.get(3)?,
            remote_digest: row.get(4)?,
            language: row.word(5)?,
            next: row.get(6)?,
        })
    })
}

/// Marks a request as answered and forgets its address; whether it was still open.
pub(crate) fn close_request(tx: &mut Write<'_>, id: i64) -> Result<bool> {
    let closed =
        tx.run(sql!("UPDATE sign_in_request SET done = 1, address = '' WHERE id = $1 AND done = 0"), &[&id])?;
    Ok(closed == 1)
}

/// How many requests came before this one since a moment: for the same address, and from the same place.
pub(crate) fn requests_between(tx: &mut Read<'_>, request: &Request, since: Instant) -> Result<(i64, i64)> {
    let statement = sql!(
        "SELECT (SELECT count(*) FROM sign_in_request WHERE address_digest = $1 AND at > $3 AND id < $4),
                (SELECT count(*) FROM sign_in_request WHERE remote_digest = $2 AND at > $3 AND id < $4 AND length($2) > 0)"
    );
    let (address, remote) = (request.address_digest.as_slice(), request.remote_digest.as_slice());
    tx.one(statement, &[&address, &remote, &since, &request.id], |row| Ok((row.get(0)?, row.get(1)?)))
}

pub(crate) fn has_requests_before(tx: &mut Read<'_>, before: Instant) -> Result<bool> {
    let statement = sql!("SELECT 1 FROM sign_in_request WHERE at < $1 LIMIT 1");
    Ok(tx.row(statement, &[&before], |row| row.get::<i64>(0))?.is_some())
}

pub(crate) fn delete_requests_before(tx: &mut Write<'_>, before: Instant) -> Result<()> {
    tx.run(sql!("DELETE FROM sign_in_request WHERE at < $1 AND done = 1"), &[&before]).map(drop)
}

pub(crate) fn insert_link(
    tx: &mut Write<'_>,
    token: &TokenDigest,
    person: PersonId,
    expires: Instant,
    next: Option<&str>,
) -> Result<()> {
    let statement = sql!("INSERT INTO sign_in_link (token, person, expires, next) VALUES ($1, $2, $3, $4)");
    tx.run(statement, &[&token.bytes(), &person, &expires, &next]).map(drop)
}

/// Whom a link that is still good signs in, and where it leads then.
#[derive(Clone)]
pub(crate) struct Link {
    pub person: PersonId,
    pub name: String,
    pub next: Option<String>,
}

pub(crate) fn link(tx: &mut Read<'_>, token: &TokenDigest, now: Instant) -> Result<Option<Link>> {
    let statement = sql!(
        "SELECT person.id, given || ' ' || family, next FROM sign_in_link JOIN person ON person.id = sign_in_link.person
         WHERE token = $1 AND expires > $2 AND used IS NULL"
    );
    tx.row(statement, &[&token.bytes(), &now], |row| {
        Ok(Link { person: row.get(0)?, name: row.get(1)?, next: row.get(2)? })
    })
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

/// Whether links or sign-ins are there that are not good any more.
pub(crate) fn has_expired(tx: &mut Read<'_>, now: Instant) -> Result<bool> {
    let link = sql!("SELECT expires FROM sign_in_link WHERE expires <= $1 LIMIT 1");
    let sign_in = sql!("SELECT expires FROM sign_in WHERE expires <= $1 LIMIT 1");
    Ok(tx.row(link, &[&now], |row| row.get::<Instant>(0))?.is_some()
        || tx.row(sign_in, &[&now], |row| row.get::<Instant>(0))?.is_some())
}

/// Removes so many links and sign-ins at most that are not good any more; how many.
pub(crate) fn delete_expired(tx: &mut Write<'_>, now: Instant, most: i64) -> Result<u64> {
    let links = sql!(
        "DELETE FROM sign_in_link
         WHERE token IN (SELECT token FROM sign_in_link WHERE expires <= $1 ORDER BY expires LIMIT $2)"
    );
    let sign_ins = sql!(
        "DELETE FROM sign_in WHERE token IN (SELECT token FROM sign_in WHERE expires <= $1 ORDER BY expires LIMIT $2)"
    );
    Ok(tx.run(links, &[&now, &most])? + tx.run(sign_ins, &[&now, &most])?)
}
