//! The latest posts of a forum, a session, a sub-topic or a thread, for a feed: what everybody may read.

use db::{Instant, Read, Result, Row, sql};
use language::Language;
use record::contribution::Number;
use record::{Circles, RecordId};

/// A post as a feed tells of it.
#[derive(Clone, Debug)]
pub(crate) struct Entry {
    pub number: Number,
    pub who: String,
    pub title: String,
    pub language: Language,
    pub at: Instant,
    pub html: String,
}

/// The latest posts within a request, the latest first.
pub(crate) fn list(tx: &mut Read<'_>, request: RecordId, most: i64) -> Result<Vec<Entry>> {
    let statement = sql!(
        "WITH RECURSIVE inside (id) AS (
           SELECT record FROM request WHERE record = $1
           UNION ALL
           SELECT request.record FROM inside JOIN request ON request.parent = inside.id
         )
         SELECT contribution.number, who, title, contribution.language, record.at, html
         FROM contribution
         JOIN record ON record.id = contribution.record
         JOIN contribution_version ON contribution_version.contribution = contribution.number AND ordinal = current
         WHERE contribution.request IN (SELECT id FROM inside) AND record.kind = 'post'
           AND record.state = 'published' AND (visible & $2) <> 0
         ORDER BY contribution.number DESC LIMIT $3"
    );
    tx.rows(statement, &[&request, &Circles::PUBLIC, &most], entry)
}

/// A post with the latest of all that was said below it, the latest first.
pub(crate) fn of_thread(tx: &mut Read<'_>, first: Number, most: i64) -> Result<Vec<Entry>> {
    let statement = sql!(
        "WITH RECURSIVE down (number) AS (
           SELECT number FROM contribution WHERE number = $1
           UNION ALL
           SELECT contribution.number FROM down JOIN contribution ON contribution.parent = down.number
         )
         SELECT contribution.number, who, title, contribution.language, record.at, html
         FROM down
         CROSS JOIN contribution
         JOIN record ON record.id = contribution.record
         JOIN contribution_version ON contribution_version.contribution = contribution.number AND ordinal = current
         WHERE contribution.number = down.number AND record.state = 'published' AND (visible & $2) <> 0
         ORDER BY contribution.number DESC LIMIT $3"
    );
    tx.rows(statement, &[&first, &Circles::PUBLIC, &most], entry)
}

/// The number of a post that everybody may read.
pub(crate) fn post_of(tx: &mut Read<'_>, record: RecordId) -> Result<Option<Number>> {
    let statement = sql!(
        "SELECT number FROM contribution
         WHERE record = $1 AND EXISTS (SELECT 1 FROM record WHERE id = $1 AND kind = 'post' AND state = 'published'
                                       AND (visible & $2) <> 0)"
    );
    tx.row(statement, &[&record, &Circles::PUBLIC], |row| row.get(0))
}

fn entry(row: &Row<'_>) -> Result<Entry> {
    Ok(Entry {
        number: row.get(0)?,
        who: row.get(1)?,
        title: row.get(2)?,
        language: row.word(3)?,
        at: row.get(4)?,
        html: row.get(5)?,
    })
}
