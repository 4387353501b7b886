//! How threads stand: pinned, closed, moved to another place, split from another.

use db::{Instant, Read, Result, Write, sql};
use record::audit;
use record::citation::Tie;
use record::content::Thing;
use record::contribution::{self, Number};
use record::{Actor, RecordId};

/// A thread about which something was decided, as the page of a place tells of it.
#[derive(Clone, Debug)]
pub(crate) struct Marked {
    pub number: Number,
    pub who: String,
    pub title: String,
    pub topic: RecordId,
    pub pinned: bool,
    pub closed: bool,
    pub split_from: Option<Number>,
}

/// The threads of a place that are marked, and those that were moved away from it.
pub(crate) fn marked(tx: &mut Read<'_>, topic: RecordId) -> Result<Vec<Marked>> {
    let statement = sql!(
        "SELECT thread.post, who, title, thread.topic, pinned, closed, split_from
         FROM thread JOIN contribution ON contribution.number = thread.post
         JOIN record ON record.id = contribution.record
         WHERE (thread.topic = $1 OR moved_from = $1) AND record.state = 'published' ORDER BY thread.post"
    );
    tx.rows(statement, &[&topic], |row| {
        Ok(Marked {
            number: row.get(0)?,
            who: row.get(1)?,
            title: row.get(2)?,
            topic: row.get(3)?,
            pinned: row.get(4)?,
            closed: row.get(5)?,
            split_from: row.get(6)?,
        })
    })
}

/// The post with which the thread of a post begins.
pub(crate) fn root(tx: &mut Read<'_>, number: Number) -> Result<Option<Number>> {
    let statement = sql!(
        "WITH RECURSIVE up (number, parent) AS (
           SELECT number, parent FROM contribution WHERE number = $1
           UNION ALL
           SELECT contribution.number, contribution.parent FROM up JOIN contribution ON contribution.number = up.parent
         )
         SELECT number FROM up WHERE parent IS NULL"
    );
    tx.row(statement, &[&number], |row| row.get(0))
}

/// Whether a thread is pinned, and whether it is closed.
pub(crate) fn stands(tx: &mut Read<'_>, root: Number) -> Result<(bool, bool)> {
    let statement = sql!("SELECT pinned, closed FROM thread WHERE post = $1");
    Ok(tx.row(statement, &[&root], |row| Ok((row.get(0)?, row.get(1)?)))?.unwrap_or_default())
}

/// Marks a thread as pinned and closed, or not.
pub(crate) fn mark(
    tx: &mut Write<'_>,
    (root, topic): (Number, RecordId),
    (pinned, closed): (bool, bool),
) -> Result<()> {
    let statement = sql!(
        "INSERT INTO thread (post, topic, pinned, closed) VALUES ($1, $2, $3, $4)
         ON CONFLICT (post) DO UPDATE SET pinned = excluded.pinned, closed = excluded.closed"
    );
    tx.run(statement, &[&root, &topic, &pinned, &closed]).map(drop)
}

/// A post with everything below it: number and current version.
fn below(tx: &mut Read<'_>, number: Number) -> Result<Vec<(Number, RecordId, i64)>> {
    let statement = sql!(
        "WITH RECURSIVE down (number) AS (
           SELECT number FROM contribution WHERE number = $1
           UNION ALL
           SELECT contribution.number FROM down JOIN contribution ON contribution.parent = down.number
         )
         SELECT contribution.number, contribution.record, current FROM down CROSS JOIN contribution
         WHERE contribution.number = down.number ORDER BY contribution.number"
    );
    tx.rows(statement, &[&number], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)))
}

/// Hangs a thread on another place: numbers, links and citations stay, voices are counted anew, and what the log expects of each
/// of its posts is noted again.
pub(crate) fn hang(
    tx: &mut Write<'_>,
    actor: &Actor,
    root: Number,
    (from, to): (RecordId, RecordId),
    at: Instant,
) -> Result<()> {
    for (number, record, current) in below(tx, root)? {
        tx.run(sql!("UPDATE contribution SET request = $2 WHERE number = $1"), &[&number, &to])?;
        let statement = sql!("UPDATE citation SET target = $3 WHERE source = $1 AND target = $2 AND kind = $4");
        tx.run(statement, &[&record, &from, &to, &Tie::Answers.code()])?;
        note(tx, actor, "move", (number, current), at)?;
    }
    let statement = sql!(
        "INSERT INTO thread (post, topic, pinned, closed, moved_from) VALUES ($1, $2, 0, 0, $3)
         ON CONFLICT (post) DO UPDATE SET topic = excluded.topic, moved_from = excluded.moved_from"
    );
    tx.run(statement, &[&root, &to, &from])?;
    contribution::recount(tx, from)?;
    contribution::recount(tx, to)
}

/// Makes a reply the beginning of a thread of its own; what stands below it goes with it.
pub(crate) fn split(
    tx: &mut Write<'_>,
    actor: &Actor,
    (number, parent, topic): (Number, Number, RecordId),
    at: Instant,
) -> Result<()> {
    tx.run(sql!("UPDATE contribution SET parent = NULL WHERE number = $1"), &[&number])?;
    let (_, current) = contribution::record_of(tx, number)?.ok_or(db::Error::Missing)?;
    note(tx, actor, "split", (number, current), at)?;
    let statement = sql!(
        "INSERT INTO thread (post, topic, pinned, closed, split_from) VALUES ($1, $2, 0, 0, $3)
         ON CONFLICT (post) DO UPDATE SET split_from = excluded.split_from"
    );
    tx.run(statement, &[&number, &topic, &parent]).map(drop)
}

/// Notes what every version of a post says now that it stands elsewhere.
fn note(tx: &mut Write<'_>, actor: &Actor, action: &str, (number, current): (Number, i64), at: Instant) -> Result<()> {
    for ordinal in 1..=current {
        audit::note(tx, actor, action, &Thing::Version(number, ordinal), at)?;
    }
    Ok(())
}
