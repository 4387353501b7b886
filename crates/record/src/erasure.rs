//! Erasure that a law requires: the words of a contribution go for good. Its number, who said it for whom and when, the decision with
//! its reason, and in the sealed log digests from which nobody can guess the words stay.

use db::{Instant, Read, Result, Write, sql};

use crate::audit::{self, AuditId};
use crate::content::Thing;
use crate::contribution::Number;
use crate::file::{self, FileDigest};
use crate::{Actor, RecordId, log};

/// What there is of a contribution's words, for whoever decides that they go.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Extent {
    pub versions: usize,
    pub translations: usize,
    pub files: usize,
    /// How many citations quote a passage of it.
    pub passages: usize,
    /// Whether all that the log holds of it is sealed: what is not cannot be erased yet.
    pub sealed: bool,
}

/// How much there is to erase of a contribution.
///
/// # Errors
/// The store's own.
pub fn extent(tx: &mut Read<'_>, number: Number) -> Result<Extent> {
    let Words { versions, translations, files, passages } = words(tx, number)?;
    let mut sealed = true;
    for thing in versions.iter().chain(&translations).chain(files.iter().map(|(file, _)| file)).chain(&passages) {
        sealed &= rows(tx, thing)?.iter().all(|(_, sealed)| *sealed);
    }
    let (versions, translations) = (versions.len(), translations.len());
    Ok(Extent { versions, translations, files: files.len(), passages: passages.len(), sealed })
}

/// Erases the words of a contribution wherever the record has them. That it is decided, and the state to which it brings the
/// contribution, are written by whoever decides ([`crate::decision`]).
///
/// # Errors
/// [`db::Error::Missing`] when what the log holds of it is not sealed yet; the store's own.
pub fn erase(tx: &mut Write<'_>, actor: &Actor, number: Number, at: Instant) -> Result<()> {
    let Words { versions, translations, files, passages } = words(tx, number)?;
    for thing in versions.iter().chain(&translations).chain(files.iter().map(|(file, _)| file)).chain(&passages) {
        for (row, _) in rows(tx, thing)? {
            log::forget(tx, row)?;
        }
    }
    tx.run(sql!("UPDATE contribution_version SET text = '', html = '' WHERE contribution = $1"), &[&number])?;
    tx.run(sql!("UPDATE translation SET text = '', html = '' WHERE contribution = $1"), &[&number])?;
    let statement = sql!(
        "UPDATE citation SET quotation = '' WHERE quotation IS NOT NULL
           AND target = (SELECT record FROM contribution WHERE number = $1)"
    );
    tx.run(statement, &[&number])?;
    tx.run(sql!("DELETE FROM attachment WHERE contribution = $1"), &[&number])?;
    tx.run(sql!("UPDATE contribution SET files = 0 WHERE number = $1"), &[&number])?;
    for (thing, digest) in files {
        file::forget(tx, digest)?;
        // From here on the comparison of log and record expects that it stays away.
        audit::note(tx, actor, "erase", &thing, at)?;
    }
    Ok(())
}

/// Whatever holds words of a contribution.
struct Words {
    versions: Vec<Thing>,
    translations: Vec<Thing>,
    files: Vec<(Thing, FileDigest)>,
    passages: Vec<Thing>,
}

fn words(tx: &mut Read<'_>, number: Number) -> Result<Words> {
    let statement = sql!("SELECT ordinal FROM contribution_version WHERE contribution = $1 ORDER BY ordinal");
    let versions = tx.rows(statement, &[&number], |row| Ok(Thing::Version(number, row.get(0)?)))?;
    let statement = sql!("SELECT id FROM translation WHERE contribution = $1 ORDER BY id");
    let translations = tx.rows(statement, &[&number], |row| Ok(Thing::Translation(row.get(0)?)))?;
    let statement = sql!("SELECT ordinal, digest FROM attachment WHERE contribution = $1 ORDER BY ordinal");
    let files = tx.rows(statement, &[&number], |row| Ok((Thing::Attachment(number, row.get(0)?), row.get(1)?)))?;
    let statement = sql!(
        "SELECT citation.source, citation.kind, citation.target FROM contribution
         JOIN citation ON citation.target = contribution.record
         WHERE contribution.number = $1 AND quotation IS NOT NULL ORDER BY citation.id"
    );
    let passages = tx.rows(statement, &[&number], |row| {
        Ok(Thing::Citation { source: row.get(0)?, tie: row.get(1)?, target: row.get(2)? })
    })?;
    Ok(Words { versions, translations, files, passages })
}

/// The rows of the log about a thing, and whether each is sealed.
fn rows(tx: &mut Read<'_>, thing: &Thing) -> Result<Vec<(AuditId, bool)>> {
    let statement = sql!("SELECT id, sealed FROM audit WHERE subject = $1 ORDER BY id");
    tx.rows(statement, &[&thing.to_string()], |row| Ok((row.get(0)?, row.get(1)?)))
}

/// What others wrote with words of a contribution in it, or about it, and that stays as it is: replies, and paragraphs that rest on it.
///
/// # Errors
/// The store's own.
pub fn remains(tx: &mut Read<'_>, number: Number) -> Result<(Vec<Number>, Vec<RecordId>)> {
    let statement = sql!("SELECT number FROM contribution WHERE parent = $1 ORDER BY number");
    let replies = tx.rows(statement, &[&number], |row| row.get(0))?;
    let statement = sql!(
        "SELECT citation.source FROM contribution JOIN citation ON citation.target = contribution.record
         WHERE contribution.number = $1 AND citation.kind IN ('rests-on', 'summarizes') ORDER BY citation.source"
    );
    Ok((replies, tx.rows(statement, &[&number], |row| row.get(0))?))
}
