//! The translations of a page of posts.

use db::{Instant, Read, Result, sql};
use language::Language;
use record::RecordId;
use record::contribution::Number;
use record::translation::{Kind, Role};

/// A translation as a thread offers it.
#[derive(Clone, Debug)]
pub(crate) struct Offered {
    /// The record of the post.
    pub post: RecordId,
    pub language: Language,
    pub kind: Kind,
    pub role: Role,
    pub who: String,
    pub source: String,
    pub at: Instant,
    /// Its words, where they are in the language in which they are read; else empty.
    pub html: String,
}

/// The translations that stand of what a topic's posts say now, of the numbers from the first to the last; the official ones
/// before the others.
pub(crate) fn list(
    tx: &mut Read<'_>,
    topic: RecordId,
    (first, last): (Number, Number),
    reads: Language,
) -> Result<Vec<Offered>> {
    let statement = sql!(
        "SELECT contribution.record, translation.language, translation.kind, role, who, source, at,
                CASE WHEN translation.language = $4 THEN html ELSE '' END
         FROM contribution
         JOIN translation ON translation.contribution = contribution.number AND version = current
         WHERE contribution.request = $1 AND contribution.number BETWEEN $2 AND $3 AND withdrawn IS NULL
         ORDER BY contribution.number, translation.id"
    );
    let mut all = tx.rows(statement, &[&topic, &first, &last, &reads.code()], |row| {
        Ok(Offered {
            post: row.get(0)?,
            language: row.word(1)?,
            kind: row.get(2)?,
            role: row.get(3)?,
            who: row.get(4)?,
            source: row.get(5)?,
            at: row.get(6)?,
            html: row.get(7)?,
        })
    })?;
    all.sort_by_key(|offered| offered.kind);
    Ok(all)
}

/// The languages in which people have translated what a post says now, each with what that translation is, the official ones
/// first: for whoever is told of the post.
pub(crate) fn vouched(tx: &mut Read<'_>, post: Number) -> Result<Vec<(Language, Kind)>> {
    let statement = sql!(
        "SELECT translation.language, translation.kind FROM contribution
         JOIN translation ON translation.contribution = contribution.number AND version = current
         WHERE contribution.number = $1 AND translations > 0 AND withdrawn IS NULL AND translation.kind <> 'machine'"
    );
    let mut all: Vec<(Language, Kind)> = tx.rows(statement, &[&post], |row| Ok((row.word(0)?, row.get(1)?)))?;
    all.sort_by_key(|(_, kind)| *kind);
    Ok(all)
}
