//! What the log protects of the files and letters that came with contributions.

use db::{Read, Result, sql};

use super::{Content, Found, Thing};
use crate::contribution::Number;
use crate::file::FileDigest;
use crate::letter::{self, Letter};

/// The files of contributions.
pub(super) fn attachments(
    tx: &mut Read<'_>,
    (first, last): (Number, Number),
    (from, to): (i64, i64),
    mut each: impl FnMut(Found) -> Result<()>,
) -> Result<()> {
    let statement = sql!(
        "SELECT contribution, ordinal, digest, name, kind FROM attachment
         WHERE contribution >= $1 AND contribution <= $2 AND ordinal >= $3 AND ordinal <= $4"
    );
    tx.each(statement, &[&first, &last, &from, &to], |row| {
        let (number, ordinal): (Number, i64) = (row.get(0)?, row.get(1)?);
        let (digest, file, kind): (FileDigest, String, String) = (row.get(2)?, row.get(3)?, row.get(4)?);
        let content = attached(number, ordinal, &digest, &file, &kind);
        let thing = Thing::Attachment(number, ordinal);
        each(Found { thing, name: number.to_string(), content, draft: false, covered: false })
    })
}

/// What an attachment says.
pub(crate) fn attached(number: Number, ordinal: i64, digest: &FileDigest, name: &str, kind: &str) -> Content {
    Content(vec![
        ("number", number.to_string()),
        ("ordinal", ordinal.to_string()),
        ("file", digest.to_string()),
        ("name", name.to_owned()),
        ("kind", kind.to_owned()),
    ])
}

/// The letters from which contributions were entered.
pub(super) fn letters(
    tx: &mut Read<'_>,
    (first, last): (Number, Number),
    mut each: impl FnMut(Found) -> Result<()>,
) -> Result<()> {
    let statement = sql!(
        "SELECT letter.contribution, record.who, letter.entered_by, letter.who, way, arrived, letter.at
         FROM letter
         JOIN contribution ON contribution.number = letter.contribution
         JOIN record ON record.id = contribution.record
         WHERE letter.contribution >= $1 AND letter.contribution <= $2"
    );
    tx.each(statement, &[&first, &last], |row| {
        let (number, signed): (Number, String) = (row.get(0)?, row.get(1)?);
        let content = entered(number, &signed, &letter::letter(row, 2)?);
        each(Found { thing: Thing::Letter(number), name: number.to_string(), content, draft: false, covered: false })
    })
}

/// How a contribution came that was entered: who signed it, and who entered it.
pub(crate) fn entered(number: Number, signed: &str, letter: &Letter) -> Content {
    Content(vec![
        ("number", number.to_string()),
        ("signed", signed.to_owned()),
        ("entered-by", letter.entered_by.map(|person| person.to_string()).unwrap_or_default()),
        ("who", letter.who.clone()),
        ("way", letter.way.to_string()),
        ("arrived", letter.arrived.to_string()),
        ("at", letter.at.to_string()),
    ])
}
