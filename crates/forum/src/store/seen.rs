//! Up to where somebody has read: their own marks, which nobody else is shown and nothing counts.

use db::{Read, Result, Write, sql};
use record::contribution::Number;
use record::{PersonId, RecordId};

/// Up to which number a person has read on a topic; 0 where they marked nothing yet.
pub(crate) fn find(tx: &mut Read<'_>, person: PersonId, topic: RecordId) -> Result<Number> {
    let statement = sql!("SELECT number FROM seen WHERE person = $1 AND place = $2");
    Ok(tx.row(statement, &[&person, &topic], |row| row.get(0))?.unwrap_or(Number(0)))
}

/// Marks the posts of a topic as read up to a number; what was read stays read.
pub(crate) fn put(tx: &mut Write<'_>, person: PersonId, topic: RecordId, number: Number) -> Result<()> {
    let statement = sql!(
        "INSERT INTO seen (person, place, number) VALUES ($1, $2, $3)
         ON CONFLICT (person, place) DO UPDATE SET number = excluded.number WHERE excluded.number > seen.number"
    );
    tx.run(statement, &[&person, &topic, &number]).map(drop)
}

/// So many new posts of a topic are counted for the page of a forum; of more it says that there are more.
pub(crate) const COUNTED: i64 = 99;

/// How many posts of others are new to a person on each topic of a forum, one more than [`COUNTED`] at most; topics without any are
/// left out.
pub(crate) fn count_each(tx: &mut Read<'_>, person: PersonId, forum: RecordId) -> Result<Vec<(RecordId, i64)>> {
    let statement = sql!(
        "WITH RECURSIVE place (id) AS (
           SELECT record FROM request WHERE parent = $2
           UNION ALL
           SELECT request.record FROM place JOIN request ON request.parent = place.id
         )
         SELECT place.id,
                (SELECT count(*) FROM (
                   SELECT 1 FROM contribution CROSS JOIN record
                   WHERE contribution.request = place.id AND contribution.number > coalesce(seen.number, 0)
                     AND record.id = contribution.record AND hidden = 0 AND record.state = 'published'
                     AND coalesce(record.person, 0) <> $1
                   LIMIT $3) AS fresh)
         FROM place LEFT JOIN seen ON seen.place = place.id AND seen.person = $1
         ORDER BY place.id"
    );
    let mut counts = tx.rows(statement, &[&person, &forum, &(COUNTED + 1)], |row| Ok((row.get(0)?, row.get(1)?)))?;
    counts.retain(|(_, new)| *new > 0);
    Ok(counts)
}

/// How many posts of others are new to a person on one topic.
pub(crate) fn count(tx: &mut Read<'_>, person: PersonId, topic: RecordId) -> Result<i64> {
    let statement = sql!(
        "SELECT count(*) FROM contribution CROSS JOIN record
         WHERE contribution.request = $2
           AND contribution.number > coalesce((SELECT number FROM seen WHERE place = $2 AND person = $1), 0)
           AND record.id = contribution.record AND hidden = 0 AND record.state = 'published'
           AND coalesce(record.person, 0) <> $1"
    );
    tx.one(statement, &[&person, &topic], |row| row.get(0))
}
