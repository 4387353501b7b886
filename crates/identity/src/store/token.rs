//! The tokens of people's programs, by their digests.

use db::{Instant, Read, Result, Write, sql};
use jiff::civil::Date;
use record::audit::{self, Change, ContentDigest};
use record::names::day;
use record::{Actor, PersonId, Scope, TokenDigest};

/// A token as its person sees it.
pub(crate) struct Token {
    pub id: i64,
    pub name: String,
    pub scope: Scope,
    pub created: Instant,
    pub expires: Instant,
    /// The last day on which it was used.
    pub used: Option<Date>,
}

/// A token to be made.
pub(crate) struct NewToken<'a> {
    pub digest: TokenDigest,
    pub name: &'a str,
    pub scope: Scope,
    pub expires: Instant,
}

/// The tokens of a person that are still good, the latest first.
pub(crate) fn list(tx: &mut Read<'_>, person: PersonId, now: Instant) -> Result<Vec<Token>> {
    let statement = sql!(
        "SELECT id, name, scope, created, expires, used_day FROM token
         WHERE person = $1 AND expires > $2 AND revoked IS NULL ORDER BY id DESC"
    );
    tx.rows(statement, &[&person, &now], |row| {
        Ok(Token {
            id: row.get(0)?,
            name: row.get(1)?,
            scope: row.get(2)?,
            created: row.get(3)?,
            expires: row.get(4)?,
            used: day(row, 5)?,
        })
    })
}

/// Keeps a token of the actor's, and notes that it was made.
pub(crate) fn insert(tx: &mut Write<'_>, actor: &Actor, new: &NewToken<'_>, now: Instant) -> Result<()> {
    let statement = sql!(
        "INSERT INTO token (digest, person, name, scope, created, expires) VALUES ($1, $2, $3, $4, $5, $6) RETURNING id"
    );
    let values: [&dyn db::Bind; 6] = [&new.digest.bytes(), &actor.person(), &new.name, &new.scope, &now, &new.expires];
    let id: i64 = tx.insert(statement, &values)?;
    let after = ContentDigest::of(&[new.scope.code(), &new.expires.to_string()]);
    let change = Change { action: "make-token", subject: &format!("token/{id}"), before: None, after: Some(after) };
    audit::insert(tx, actor, &change, now)
}

/// Revokes a token of the actor's, and notes it; [`db::Error::Missing`] when they have no such token.
pub(crate) fn revoke(tx: &mut Write<'_>, actor: &Actor, id: i64, now: Instant) -> Result<()> {
    let statement = sql!("UPDATE token SET revoked = $3 WHERE id = $1 AND person = $2 AND revoked IS NULL");
    if tx.run(statement, &[&id, &actor.person(), &now])? == 0 {
        return Err(db::Error::Missing);
    }
    let change = Change { action: "revoke-token", subject: &format!("token/{id}"), before: None, after: None };
    audit::insert(tx, actor, &change, now)
}
