//! What stands twice in the record, besides the words whose digests the log holds: dates, who sees what, the bytes of files. Where the
//! two disagree, somebody altered one.

use std::collections::HashSet;

use db::{Instant, Read, Result, sql};
use sha2::{Digest, Sha256};

use crate::contribution::Number;
use crate::file::FileDigest;
use crate::{Circles, RecordId};

/// When a version was written, and as of when its contribution is shown.
pub struct Dated {
    pub number: Number,
    pub ordinal: i64,
    pub at: Instant,
    /// Of the first version: the date under which everybody sees the contribution.
    pub shown: Option<Instant>,
    /// Whether it was written through a page or the programs' door, where it has the very instant of its row; what came by mail or was
    /// brought in may be older than that.
    pub is_live: bool,
}

/// The dates of all versions, one after the other. Nothing else can be asked meanwhile.
///
/// # Errors
/// The store's own, or what `each` returns, which ends the reading.
pub fn dates(tx: &mut Read<'_>, mut each: impl FnMut(Dated) -> Result<()>) -> Result<()> {
    let statement = sql!(
        "SELECT contribution.number, ordinal, contribution_version.at, record.at,
                CASE WHEN channel IN ('web', 'api') THEN 1 ELSE 0 END
         FROM contribution_version
         JOIN contribution ON contribution.number = contribution_version.contribution
         JOIN record ON record.id = contribution.record
         WHERE contribution_version.contribution >= $1"
    );
    tx.each(statement, &[&Number(0)], |row| {
        let (ordinal, shown): (i64, Instant) = (row.get(1)?, row.get(3)?);
        let shown = (ordinal == 1).then_some(shown);
        each(Dated { number: row.get(0)?, ordinal, at: row.get(2)?, shown, is_live: row.get(4)? })
    })
}

/// The posts that are in a state to which nobody brought them, as no decision tells of it, and those that are hidden or shown
/// otherwise than their state and their place say: a forum that was brought in may be the Secretariat's alone.
///
/// # Errors
/// The store's own.
pub fn undecided(tx: &mut Read<'_>) -> Result<Vec<Number>> {
    let statement = sql!(
        "SELECT contribution.number FROM record CROSS JOIN contribution CROSS JOIN record AS place
         WHERE record.kind = 'post' AND contribution.record = record.id AND place.id = contribution.request AND (
           record.state <> coalesce(
             (SELECT CASE what WHEN 'admit' THEN 'published' WHEN 'refuse' THEN 'refused' WHEN 'withdraw' THEN 'withdrawn'
                               WHEN 'erase' THEN 'erased' ELSE 'removed' END
              FROM decision WHERE decision.record = record.id AND what IN ('admit', 'refuse', 'withdraw', 'remove', 'erase')
              ORDER BY id DESC LIMIT 1),
             CASE WHEN record.state = 'pending' THEN 'pending' ELSE 'published' END)
           OR (record.state IN ('pending', 'refused') AND hidden = 0)
           OR (record.state IN ('published', 'removed') AND hidden = 1)
           OR record.visible <> CASE hidden WHEN 1 THEN CAST($1 AS BIGINT) ELSE place.visible END)
         ORDER BY contribution.number"
    );
    tx.rows(statement, &[&Circles::SECRETARIAT], |row| row.get(0))
}

/// The forums whose window is another one than the last that was set.
///
/// # Errors
/// The store's own.
pub fn misplaced_windows(tx: &mut Read<'_>) -> Result<Vec<RecordId>> {
    let statement = sql!(
        "SELECT record.id FROM record CROSS JOIN request CROSS JOIN forum_window
         WHERE record.kind = 'forum' AND request.record = record.id AND forum_window.forum = record.id
           AND forum_window.ordinal = (SELECT max(later.ordinal) FROM forum_window AS later WHERE later.forum = record.id)
           AND (request.opens <> forum_window.opens OR request.closes <> forum_window.closes)
         ORDER BY record.id"
    );
    tx.rows(statement, &[], |row| row.get(0))
}

/// The attached files whose bytes are not those under whose digest they are kept.
///
/// # Errors
/// The store's own.
pub fn altered_files(tx: &mut Read<'_>) -> Result<Vec<(Number, String)>> {
    let mut altered: HashSet<FileDigest> = HashSet::new();
    let mut file: Option<(FileDigest, Sha256)> = None;
    let mut judge = |file: Option<(FileDigest, Sha256)>| {
        altered.extend(file.filter(|(digest, bytes)| !digest.is_of(bytes.clone())).map(|(digest, _)| digest));
    };
    // A file of which no piece is left has the digest of nothing.
    let statement = sql!(
        "SELECT file.digest, coalesce(bytes, $1) FROM file LEFT JOIN file_piece ON file_piece.digest = file.digest
         ORDER BY file.digest, ordinal"
    );
    let nothing: &[u8] = &[];
    tx.each(statement, &[&nothing], |row| {
        let (digest, piece): (FileDigest, Vec<u8>) = (row.get(0)?, row.get(1)?);
        if file.as_ref().is_none_or(|(current, _)| *current != digest) {
            judge(file.replace((digest, Sha256::new())));
        }
        if let Some((_, bytes)) = &mut file {
            bytes.update(&piece);
        }
        Ok(())
    })?;
    judge(file);
    if altered.is_empty() {
        return Ok(Vec::new());
    }
    let statement = sql!("SELECT contribution, name, digest FROM attachment ORDER BY contribution, ordinal");
    let named = tx.rows(statement, &[], |row| Ok((row.get(0)?, row.get(1)?, row.get::<FileDigest>(2)?)))?;
    Ok(named.into_iter().filter(|(_, _, digest)| altered.contains(digest)).map(|(n, name, _)| (n, name)).collect())
}
