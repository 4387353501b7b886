//! What one reader of a list has of their own: the address to begin a thread, and the way off the list.

use db::{Instant, Read, Result, Row, Write, sql};
use record::{PersonId, RecordId};

use crate::Draw;

/// The tokens of one reader of a list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reader {
    pub list: RecordId,
    pub person: PersonId,
    /// Of the address to which they write to begin a thread, and until when it is good.
    pub begins: String,
    pub expires: Instant,
    /// Of the page and the address by which they leave.
    pub leaves: String,
}

fn reader(row: &Row<'_>) -> Result<Reader> {
    Ok(Reader {
        list: row.get(0)?,
        person: row.get(1)?,
        begins: row.get(2)?,
        expires: row.get(3)?,
        leaves: row.get(4)?,
    })
}

/// What a reader of a list has, if they were given it.
///
/// # Errors
/// The store's own.
pub fn find(tx: &mut Read<'_>, list: RecordId, person: PersonId) -> Result<Option<Reader>> {
    let statement =
        sql!("SELECT list, person, begins, expires, leaves FROM list_reader WHERE list = $1 AND person = $2");
    tx.row(statement, &[&list, &person], reader)
}

/// Gives a reader of a list what they do not have yet; what they have stays, good until `expires` at least.
///
/// # Errors
/// The store's own.
pub fn give(tx: &mut Write<'_>, list: RecordId, person: PersonId, draw: &Draw, expires: Instant) -> Result<Reader> {
    let statement = sql!(
        "INSERT INTO list_reader (list, person, begins, leaves, expires) VALUES ($1, $2, $3, $4, $5)
         ON CONFLICT (list, person) DO UPDATE SET expires =
           CASE WHEN excluded.expires > list_reader.expires THEN excluded.expires ELSE list_reader.expires END
         RETURNING list, person, begins, expires, leaves"
    );
    let begins = draw.token(&format!("begins/{list}/{person}"));
    let leaves = draw.token(&format!("leaves/{list}/{person}"));
    tx.one(statement, &[&list, &person, &begins, &leaves, &expires], reader)
}

/// Whose address to begin a thread this is.
///
/// # Errors
/// The store's own.
pub fn who_begins(tx: &mut Read<'_>, token: &str) -> Result<Option<Reader>> {
    let statement = sql!("SELECT list, person, begins, expires, leaves FROM list_reader WHERE begins = $1");
    tx.row(statement, &[&token], reader)
}

/// Whose way off a list this is.
///
/// # Errors
/// The store's own.
pub fn who_leaves(tx: &mut Read<'_>, token: &str) -> Result<Option<Reader>> {
    let statement = sql!("SELECT list, person, begins, expires, leaves FROM list_reader WHERE leaves = $1");
    tx.row(statement, &[&token], reader)
}
