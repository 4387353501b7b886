//! What the log protects of what was asked, and since when: the words of requests, the windows of forums, what was asked of whom, the
//! day on which a document was adopted. Rows tell of these since later than of the rest.

use db::{Instant, Read, Result, sql};

use super::{Content, Found, Thing, text};
use crate::RecordId;

/// So much of a thing as it stands, without a name.
fn found(thing: Thing, content: Content) -> Found {
    Found { thing, name: String::new(), content, draft: false, covered: false }
}

/// What was asked of whom, until when.
pub(super) fn asks(
    tx: &mut Read<'_>,
    (first, last): (RecordId, RecordId),
    mut each: impl FnMut(Found) -> Result<()>,
) -> Result<()> {
    let statement = sql!(
        "SELECT record, CAST(paragraph AS TEXT), CAST(party AS TEXT), addressee, role, force, due_day, CAST(due_meeting AS TEXT)
         FROM ask WHERE record >= $1 AND record <= $2"
    );
    tx.each(statement, &[&first, &last], |row| {
        let content = Content(vec![
            ("recommendation", row.get(1)?),
            ("party", text(row, 2)?),
            ("addressee", row.get(3)?),
            ("role", row.get(4)?),
            ("force", row.get(5)?),
            ("due", text(row, 6)?),
            ("due-meeting", text(row, 7)?),
        ]);
        each(found(Thing::Ask(row.get(0)?), content))
    })
}

/// The windows of forums.
pub(super) fn windows(
    tx: &mut Read<'_>,
    (first, last): (RecordId, RecordId),
    (from, to): (i64, i64),
    mut each: impl FnMut(Found) -> Result<()>,
) -> Result<()> {
    let statement = sql!(
        "SELECT forum, ordinal, kind, opens, closes, reason, CAST(person AS TEXT), at FROM forum_window
         WHERE forum >= $1 AND forum <= $2 AND ordinal >= $3 AND ordinal <= $4"
    );
    tx.each(statement, &[&first, &last, &from, &to], |row| {
        let instant = |column| row.get::<Instant>(column).map(|instant| instant.to_string());
        let content = Content(vec![
            ("kind", row.get(2)?),
            ("opens", instant(3)?),
            ("closes", instant(4)?),
            ("reason", row.get(5)?),
            ("by", text(row, 6)?),
            ("at", instant(7)?),
        ]);
        each(found(Thing::Window(row.get(0)?, row.get(1)?), content))
    })
}

/// The words of requests, language by language.
pub(super) fn wordings(
    tx: &mut Read<'_>,
    (first, last): (RecordId, RecordId),
    mut each: impl FnMut(Found) -> Result<()>,
) -> Result<()> {
    let statement = sql!("SELECT record, language, title, body FROM wording WHERE record >= $1 AND record <= $2");
    tx.each(statement, &[&first, &last], |row| {
        let language = row.word(1)?;
        let content = Content(vec![("title", row.get(2)?), ("body", row.get(3)?)]);
        each(found(Thing::Wording(row.get(0)?, language), content))
    })
}

/// The days on which documents were adopted.
pub(super) fn adoptions(
    tx: &mut Read<'_>,
    (first, last): (RecordId, RecordId),
    mut each: impl FnMut(Found) -> Result<()>,
) -> Result<()> {
    let statement = sql!(
        "SELECT document.record, adopted, number FROM document JOIN record ON record.id = document.record
         WHERE document.record >= $1 AND document.record <= $2 AND adopted IS NOT NULL"
    );
    tx.each(statement, &[&first, &last], |row| {
        let content = Content(vec![("adopted", row.get::<Instant>(1)?.to_string())]);
        each(Found { name: row.get(2)?, ..found(Thing::Adoption(row.get(0)?), content) })
    })
}
