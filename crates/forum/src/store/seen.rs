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

/// How many posts of others are new to a person on each topic of a forum; topics without any are left out.
pub(crate) fn count(tx: &mut Read<'_>, person: PersonId, forum: RecordId) -> Result<Vec<(RecordId, i64)>> {
    let statement = sql!(
        "WITH RECURSIVE place (id) AS (
           SELECT record FROM request WHERE parent = $2
           UNION ALL
           SELECT request.record FROM place JOIN request ON request.parent = place.id
         )
         SELECT place.id, count(*)
         FROM place
         LEFT JOIN seen ON seen.place = place.id AND seen.person = $1
         CROSS JOIN contribution
         CROSS JOIN record
         WHERE contribution.request = place.id AND contribution.number > coalesce(seen.number, 0)
           AND record.id = contribution.record AND hidden = 0 AND record.state = 'published' AND coalesce(record.person, 0) <> $1
         GROUP BY place.id ORDER BY place.id"
    );
    tx.rows(statement, &[&person, &forum], |row| Ok((row.get(0)?, row.get(1)?)))
}
