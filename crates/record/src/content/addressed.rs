//! What the log protects of a paragraph: its words, and of a recommendation also whom it addresses, what they are to do, and by when.

use db::{Read, Result, sql};

use super::{Content, Found, Thing, is_draft, text};
use crate::RecordId;

/// The paragraphs of documents. A paragraph with several addressees comes in several rows, which follow each other.
pub(super) fn paragraphs(
    tx: &mut Read<'_>,
    (first, last): (RecordId, RecordId),
    mut each: impl FnMut(Found) -> Result<()>,
) -> Result<()> {
    let statement = sql!(
        "SELECT record.id, record.state, CAST(paragraph.document AS TEXT), record.number, annex, heading, text, force,
                issued.number, verb, timing, addressed, addressee.name, addressee.kind
         FROM paragraph JOIN record ON record.id = paragraph.record JOIN record AS issued ON issued.id = paragraph.document
         LEFT JOIN addressee ON addressee.paragraph = paragraph.record AND addressed = 1
         WHERE paragraph.record >= $1 AND paragraph.record <= $2
         ORDER BY paragraph.record, addressee.ordinal"
    );
    let mut reading: Option<Found> = None;
    tx.each(statement, &[&first, &last], |row| {
        let thing = Thing::Paragraph(row.get(0)?);
        if reading.as_ref().is_none_or(|found| found.thing != thing) {
            let mut content = Content(vec![
                ("document", row.get(2)?),
                ("number", row.get(3)?),
                ("annex", text(row, 4)?),
                ("heading", text(row, 5)?),
                ("text", row.get(6)?),
                ("force", text(row, 7)?),
            ]);
            // What was sealed before the log held these has the digest that it had.
            if row.get::<Option<bool>>(11)? == Some(true) {
                content.0.extend([("verb", text(row, 9)?), ("timing", text(row, 10)?)]);
            }
            let name = [content.value("number"), &row.get::<String>(8)?].join(" ").trim().to_owned();
            let found = Found { thing, name, content, draft: is_draft(row, 1)?, covered: false };
            if let Some(read) = reading.replace(found) {
                each(read)?;
            }
        }
        if let (Some(found), Some(name)) = (&mut reading, row.get::<Option<String>>(12)?) {
            found.content.0.extend([("addressee", name), ("role", text(row, 13)?)]);
        }
        Ok(())
    })?;
    reading.map_or(Ok(()), each)
}
