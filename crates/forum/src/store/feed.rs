//! The latest posts of a forum, a session or a sub-topic, for a feed: what everybody may read.

use db::{Instant, Read, Result, sql};
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
    tx.rows(statement, &[&request, &Circles::PUBLIC, &most], |row| {
        Ok(Entry {
            number: row.get(0)?,
            who: row.get(1)?,
            title: row.get(2)?,
            language: row.get::<String>(3)?.parse().unwrap_or(Language::English),
            at: row.get(4)?,
            html: row.get(5)?,
        })
    })
}
