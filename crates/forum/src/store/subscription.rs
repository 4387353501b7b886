//! Who hears of what, and the posts that wait for somebody's digest.

use db::{Give, Instant, Read, Result, Write, sql};
use record::contribution::Number;
use record::{PersonId, RecordId};

use crate::model::Notices;

/// What somebody chose at a place; nothing where what they chose above it counts.
pub(crate) fn chosen(tx: &mut Read<'_>, place: RecordId, person: PersonId) -> Result<Option<Notices>> {
    let statement = sql!("SELECT how FROM subscription WHERE place = $1 AND person = $2");
    tx.row(statement, &[&place, &person], |row| row.get(0))
}

/// What somebody chose: so many places after one, by their records.
pub(crate) fn list(
    tx: &mut Read<'_>,
    person: PersonId,
    (after, most): (RecordId, i64),
) -> Result<Vec<(RecordId, Notices)>> {
    let statement =
        sql!("SELECT place, how FROM subscription WHERE person = $1 AND place > $2 ORDER BY place LIMIT $3");
    tx.rows(statement, &[&person, &after, &most], |row| Ok((row.get(0)?, row.get(1)?)))
}

/// Chooses how somebody hears of what is said at a place; nothing for as it is above.
pub(crate) fn put(
    tx: &mut Write<'_>,
    place: RecordId,
    person: PersonId,
    notices: Option<Notices>,
    at: Instant,
) -> Result<()> {
    let Some(notices) = notices else {
        return tx.run(sql!("DELETE FROM subscription WHERE place = $1 AND person = $2"), &[&place, &person]).map(drop);
    };
    let statement = sql!(
        "INSERT INTO subscription (place, person, how, at) VALUES ($1, $2, $3, $4)
         ON CONFLICT (place, person) DO UPDATE SET how = excluded.how, at = excluded.at"
    );
    tx.run(statement, &[&place, &person, &notices, &at]).map(drop)
}

/// Takes away what somebody chose at the sessions, sub-topics and threads of a forum: what they choose for the forum then
/// counts everywhere.
pub(crate) fn clear_below(tx: &mut Write<'_>, forum: RecordId, person: PersonId) -> Result<()> {
    let statement = sql!(
        "WITH place (id) AS (
           SELECT record FROM request WHERE parent = $1
           UNION
           SELECT topic.record FROM request AS session JOIN request AS topic ON topic.parent = session.record
           WHERE session.parent = $1
         )
         DELETE FROM subscription WHERE person = $2 AND (
           place IN (SELECT id FROM place)
           OR place IN (SELECT record FROM contribution WHERE request IN (SELECT id FROM place)))"
    );
    tx.run(statement, &[&forum, &person]).map(drop)
}

/// A digest that is to be written: for whom, of which forum, of which period.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Due {
    pub person: PersonId,
    pub forum: RecordId,
    pub notices: Notices,
}

/// Lets a post wait for digests, until each is due.
pub(crate) fn wait(tx: &mut Write<'_>, post: Number, digests: impl Iterator<Item = (Due, Instant)>) -> Result<()> {
    let statement = sql!(
        "INSERT INTO digest_post (person, forum, how, post, due) VALUES ($1, $2, $3, $4, $5) ON CONFLICT DO NOTHING"
    );
    let bind = |(digest, due): (Due, Instant), give: &mut Give<'_>| {
        give(&[&digest.person, &digest.forum, &digest.notices, &post, &due]);
    };
    tx.run_each(statement, digests, bind).map(drop)
}

/// The digests that are due.
pub(crate) fn due(tx: &mut Read<'_>, now: Instant, most: i64) -> Result<Vec<Due>> {
    let statement = sql!(
        "SELECT person, forum, how FROM digest_post WHERE due <= $1
         GROUP BY person, forum, how ORDER BY min(due), person, forum, how LIMIT $2"
    );
    tx.rows(statement, &[&now, &most], |row| Ok(Due { person: row.get(0)?, forum: row.get(1)?, notices: row.get(2)? }))
}

/// Takes the posts that waited for a digest, in their order; none when somebody else wrote it meanwhile.
pub(crate) fn take(tx: &mut Write<'_>, digest: Due, now: Instant) -> Result<Vec<Number>> {
    let statement =
        sql!("DELETE FROM digest_post WHERE person = $1 AND forum = $2 AND how = $3 AND due <= $4 RETURNING post");
    let mut posts: Vec<Number> =
        tx.rows(statement, &[&digest.person, &digest.forum, &digest.notices, &now], |row| row.get(0))?;
    posts.sort_unstable();
    Ok(posts)
}
