//! What moderators write of a session for everybody: as it is being written, and as a post.

use db::{Instant, Read, Result, Row, Write, sql};
use language::Language;
use record::contribution::{Capacity, Number};
use record::{Actor, PersonId, RecordId};

use crate::model::summary::Week;

/// A summary as far as it is.
#[derive(Clone, Debug)]
pub(crate) struct Summary {
    pub week: Week,
    /// As it is being written; empty while nothing else is wanted than what the post says.
    pub text: String,
    pub language: Language,
    /// Who wrote at it last, and when.
    pub person: Option<PersonId>,
    pub who: String,
    pub at: Instant,
    /// The post that it is, once it is before everybody; one that was taken away is none.
    pub post: Option<Number>,
}

fn summary(row: &Row<'_>) -> Result<Summary> {
    Ok(Summary {
        week: row.get(0)?,
        text: row.get(1)?,
        language: row.word(2)?,
        person: row.get(3)?,
        who: row.get::<String>(4)?.trim().to_owned(),
        at: row.get(5)?,
        post: row.get(6)?,
    })
}

/// The summaries of a session, those of its weeks first.
pub(crate) fn list(tx: &mut Read<'_>, session: RecordId) -> Result<Vec<Summary>> {
    let statement = sql!(
        "SELECT week, text, summary.language, summary.person, coalesce(given || ' ' || family, ''), summary.at,
                (SELECT contribution.number FROM contribution JOIN record ON record.id = contribution.record
                 WHERE contribution.number = summary.post AND record.state = 'published')
         FROM summary LEFT JOIN person ON person.id = summary.person
         WHERE session = $1 ORDER BY CASE week WHEN 0 THEN 1 ELSE 0 END, week"
    );
    tx.rows(statement, &[&session], summary)
}

/// The summaries of a forum that are before everybody, that of the whole of each session first: session, week, post.
pub(crate) fn published(tx: &mut Read<'_>, forum: RecordId) -> Result<Vec<(RecordId, Week, Number)>> {
    let statement = sql!(
        "SELECT session, week, summary.post FROM request
         JOIN summary ON summary.session = request.record
         JOIN contribution ON contribution.number = summary.post
         JOIN record ON record.id = contribution.record AND record.state = 'published'
         WHERE request.parent = $1 ORDER BY session, CASE week WHEN 0 THEN 0 ELSE 1 END, week DESC"
    );
    tx.rows(statement, &[&forum], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)))
}

/// Keeps a summary as it is being written.
pub(crate) fn put(
    tx: &mut Write<'_>,
    actor: &Actor,
    (session, week): (RecordId, Week),
    (language, text): (Language, &str),
    at: Instant,
) -> Result<()> {
    let statement = sql!(
        "INSERT INTO summary (session, week, language, text, person, at) VALUES ($1, $2, $3, $4, $5, $6)
         ON CONFLICT (session, week) DO UPDATE SET language = excluded.language, text = excluded.text,
           person = excluded.person, at = excluded.at"
    );
    tx.run(statement, &[&session, &week, &language.code(), &text, &actor.person(), &at]).map(drop)
}

/// Keeps as which post a summary is before everybody; nothing of it is being written any more.
pub(crate) fn put_post(tx: &mut Write<'_>, (session, week): (RecordId, Week), post: Number) -> Result<()> {
    let statement = sql!("UPDATE summary SET text = '', post = $3 WHERE session = $1 AND week = $2");
    tx.run(statement, &[&session, &week, &post]).map(drop)
}

/// A post that a summary can take up.
#[derive(Clone, Debug)]
pub(crate) struct Said {
    pub number: Number,
    pub place: RecordId,
    pub who: String,
    pub capacity: Capacity,
    /// Its first words.
    pub title: String,
}

/// What participants said in a session and its sub-topics from `from` until `until`: at most `most`, the first ones.
pub(crate) fn said(
    tx: &mut Read<'_>,
    session: RecordId,
    (from, until): (Instant, Instant),
    most: i64,
) -> Result<Vec<Said>> {
    let statement = sql!(
        "WITH place (id) AS (
           SELECT record FROM request WHERE record = $1
           UNION ALL
           SELECT record FROM request WHERE parent = $1 AND kind = 'topic'
         )
         SELECT contribution.number, place.id, record.who, capacity, record.title
         FROM place
         JOIN contribution ON contribution.request = place.id AND hidden = 0
         JOIN record ON record.id = contribution.record
         WHERE record.state = 'published' AND record.at >= $2 AND record.at < $3
           AND capacity NOT IN ('moderator', 'officer')
         ORDER BY place.id, contribution.number LIMIT $4"
    );
    tx.rows(statement, &[&session, &from, &until, &most], |row| {
        Ok(Said {
            number: row.get(0)?,
            place: row.get(1)?,
            who: row.get(2)?,
            capacity: row.get(3)?,
            title: row.get(4)?,
        })
    })
}

/// The posts with these numbers that stand in a forum, as records.
pub(crate) fn records(tx: &mut Read<'_>, forum: RecordId, numbers: &[Number]) -> Result<Vec<RecordId>> {
    let statement = sql!(
        "SELECT contribution.record FROM contribution
         JOIN record ON record.id = contribution.record AND record.state = 'published'
         JOIN request AS place ON place.record = contribution.request
         LEFT JOIN request AS above ON above.record = place.parent
         WHERE contribution.number = $1 AND (place.parent = $2 OR above.parent = $2)"
    );
    let mut records = Vec::new();
    for number in numbers {
        records.extend(tx.row(statement, &[number, &forum], |row| row.get::<RecordId>(0))?);
    }
    Ok(records)
}
