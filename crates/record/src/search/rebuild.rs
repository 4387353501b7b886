//! Making the index anew from the record: where it is damaged, where another version made other words of a text, or where records
//! are older than the index.

use db::{Read, Result, Write, sql};

use crate::card::Kind;
use crate::contribution::{self, Number};
use crate::{RecordId, document, request, search};

/// How many records there are after one.
///
/// # Errors
/// The store's own.
pub fn count(tx: &mut Read<'_>, after: RecordId) -> Result<i64> {
    tx.one(sql!("SELECT count(*) FROM record WHERE id > $1"), &[&after], |row| row.get(0))
}

/// Makes the words of the next records after one anew, at most so many, in the order of their identities, and gives the last;
/// nothing when there are no more. What was found before is found until its own turn, so that a server may go on meanwhile, and
/// whoever breaks off can go on after the last.
///
/// # Errors
/// The store's own.
pub fn rebuild(tx: &mut Write<'_>, after: RecordId, most: i64) -> Result<Option<RecordId>> {
    let statement = sql!(
        "SELECT record.id, record.kind, contribution.number FROM record
         LEFT JOIN contribution ON contribution.record = record.id
         WHERE record.id > $1 ORDER BY record.id LIMIT $2"
    );
    let records = tx.rows(statement, &[&after, &most], |row| {
        Ok((row.get::<RecordId>(0)?, row.get::<String>(1)?.parse::<Kind>().ok(), row.get::<Option<Number>>(2)?))
    })?;
    for (id, kind, contribution) in &records {
        match (kind, contribution) {
            (_, Some(number)) => contribution::index(tx, *number)?,
            (Some(Kind::Forum | Kind::Session | Kind::Topic | Kind::Question | Kind::Review), _) => {
                request::index(tx, *id)?
            }
            (Some(Kind::Document | Kind::Notification), _) => document::index(tx, *id)?,
            (Some(Kind::Paragraph | Kind::Recommendation), _) => document::index_paragraph(tx, *id)?,
            // Steps between others have no words of their own.
            _ => search::remove(tx, *id)?,
        }
    }
    Ok(records.last().map(|(id, _, _)| *id))
}
