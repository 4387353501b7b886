//! What falls due in the course of forums: what their people have to be told, and the guiding questions whose day has come.

use db::{Instant, Read, Result, Write, sql};
use record::audit::{self, Change as Noted};
use record::contribution::Capacity;
use record::{Actor, PersonId, RecordId, request, words};

use crate::model::Change;

words! {
    /// What people are told of a window.
    What {
        Opened = "opened",
        Closing = "closing",
        /// That it is another one than before.
        Extended = "extended",
        Closed = "closed",
    }
}

/// How many people are told in one write: others who write do not wait long.
pub(crate) const PART: usize = 100;

/// Up to whom people were told of something.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Told {
    Nobody,
    UpTo(PersonId),
}

impl Told {
    /// After whom the next part begins.
    pub(crate) fn last(self) -> PersonId {
        match self {
            Told::Nobody => PersonId(0),
            Told::UpTo(person) => person,
        }
    }
}

/// Up to whom people are told by a part; nothing where that is all.
pub(crate) fn next(part: &[(PersonId, Capacity)]) -> Option<PersonId> {
    part.last().filter(|_| part.len() == PART).map(|(person, _)| *person)
}

/// Something of which a forum's people have not been told, or not all of them.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Due {
    pub forum: RecordId,
    /// The window of which they are told.
    pub ordinal: i64,
    pub change: Change,
    pub what: What,
    pub told: Told,
}

/// Of what people have to be told at `now`: of what closes until `soon`, and of what has closed after `stale`.
pub(crate) fn due(tx: &mut Read<'_>, now: Instant, soon: Instant, stale: Instant) -> Result<Vec<Due>> {
    // That a forum is open is told once an opening: an extension does not open it anew.
    let statement = sql!(
        "WITH latest (forum, ordinal, opening) AS (
           SELECT forum, max(ordinal), max(ordinal) FILTER (WHERE kind IN ('first', 'moved', 'reopened'))
           FROM forum_window GROUP BY forum
         ), due (forum, ordinal, what) AS (
           SELECT latest.forum, latest.opening, 'opened' FROM latest JOIN request ON request.record = latest.forum
           WHERE opens <= $1 AND closes > $1
           UNION ALL
           SELECT latest.forum, latest.ordinal, 'closing' FROM latest JOIN request ON request.record = latest.forum
           WHERE opens < $1 AND closes > $1 AND closes <= $2 AND opens <= closes - ($2 - $1) - ($2 - $1)
           UNION ALL
           SELECT latest.forum, latest.ordinal, 'extended' FROM latest
           JOIN forum_window ON forum_window.forum = latest.forum AND forum_window.ordinal = latest.ordinal
           WHERE forum_window.kind <> 'first' AND forum_window.at > $3 AND forum_window.closes > $1
           UNION ALL
           SELECT latest.forum, latest.ordinal, 'closed' FROM latest JOIN request ON request.record = latest.forum
           WHERE closes <= $1 AND closes > $3
         )
         SELECT due.forum, due.ordinal, forum_window.kind, what
         FROM due
         JOIN record ON record.id = due.forum AND record.state <> 'draft' AND record.state <> 'archived'
         JOIN forum_window ON forum_window.forum = due.forum AND forum_window.ordinal = due.ordinal
         WHERE NOT EXISTS (SELECT 1 FROM forum_told
                           WHERE forum_told.forum = due.forum AND forum_told.ordinal = due.ordinal
                             AND forum_told.what = due.what)
         ORDER BY due.forum, due.ordinal, what"
    );
    tx.rows(statement, &[&now, &soon, &stale], |row| {
        Ok(Due { forum: row.get(0)?, ordinal: row.get(1)?, change: row.get(2)?, what: row.get(3)?, told: Told::Nobody })
    })
}

/// Of what some people have been told, and others have not yet.
pub(crate) fn begun(tx: &mut Read<'_>) -> Result<Vec<Due>> {
    let statement = sql!(
        "SELECT forum_told.forum, forum_told.ordinal, forum_window.kind, forum_told.what, forum_told.reader
         FROM forum_told
         JOIN forum_window ON forum_window.forum = forum_told.forum AND forum_window.ordinal = forum_told.ordinal
         WHERE forum_told.reader IS NOT NULL
         ORDER BY forum_told.forum, forum_told.ordinal, forum_told.what"
    );
    tx.rows(statement, &[], |row| {
        Ok(Due {
            forum: row.get(0)?,
            ordinal: row.get(1)?,
            change: row.get(2)?,
            what: row.get(3)?,
            told: Told::UpTo(row.get(4)?),
        })
    })
}

/// Keeps that people were told, up to somebody if not all were; whether they had been told so far as was known.
pub(crate) fn put(tx: &mut Write<'_>, due: &Due, reader: Option<PersonId>, at: Instant) -> Result<bool> {
    let done = match due.told {
        Told::Nobody => {
            let statement = sql!(
                "INSERT INTO forum_told (forum, ordinal, what, at, reader) VALUES ($1, $2, $3, $4, $5)
                 ON CONFLICT DO NOTHING"
            );
            tx.run(statement, &[&due.forum, &due.ordinal, &due.what, &at, &reader])?
        }
        Told::UpTo(before) => {
            let statement = sql!(
                "UPDATE forum_told SET reader = $4 WHERE forum = $1 AND ordinal = $2 AND what = $3 AND reader = $5"
            );
            tx.run(statement, &[&due.forum, &due.ordinal, &due.what, &reader, &before])?
        }
    };
    Ok(done == 1)
}

/// Keeps that a forum's people know by their invitation that it is open already, with the questions that stand there: of a forum
/// that is announced after it has begun they are told once.
pub(crate) fn insert_announced(tx: &mut Write<'_>, forum: RecordId, at: Instant) -> Result<()> {
    let opened = due(tx, at, at, at)?.into_iter().filter(|due| due.forum == forum && due.what == What::Opened);
    let opened: Vec<Due> = opened.collect();
    if opened.is_empty() {
        return Ok(());
    }
    for due in opened {
        put(tx, &due, None, at)?;
    }
    let statement = sql!(
        "WITH place (id) AS (
           SELECT record FROM request WHERE parent = $1
           UNION ALL
           SELECT topic.record FROM request AS session JOIN request AS topic ON topic.parent = session.record
           WHERE session.parent = $1
         )
         INSERT INTO question_told (question, at)
         SELECT question.record, $2 FROM place CROSS JOIN request AS question CROSS JOIN record
         WHERE question.parent = place.id AND question.kind = 'question'
           AND record.id = question.record AND record.state = 'published'
         ON CONFLICT DO NOTHING"
    );
    tx.run(statement, &[&forum, &at]).map(drop)
}

/// Why a forum was closed before its time; nothing where its time had come.
pub(crate) fn reason_of_closing(tx: &mut Read<'_>, due: &Due) -> Result<String> {
    let statement = sql!("SELECT reason FROM forum_window WHERE forum = $1 AND ordinal = $2 AND closes <= at");
    Ok(tx.row(statement, &[&due.forum, &due.ordinal], |row| row.get(0))?.unwrap_or_default())
}

/// Why the window was set.
pub(crate) fn reason(tx: &mut Read<'_>, due: &Due) -> Result<String> {
    let statement = sql!("SELECT reason FROM forum_window WHERE forum = $1 AND ordinal = $2");
    tx.one(statement, &[&due.forum, &due.ordinal], |row| row.get(0))
}

/// The guiding questions whose day has come, in forums that everybody sees.
pub(crate) fn due_questions(tx: &mut Read<'_>, now: Instant) -> Result<Vec<RecordId>> {
    let statement = sql!(
        "SELECT request.record FROM request
         JOIN record ON record.id = request.record AND record.state = 'waiting'
         JOIN record AS place ON place.id = request.parent AND place.state <> 'draft'
         WHERE request.kind = 'question' AND opens IS NOT NULL AND opens <= $1
         ORDER BY request.record"
    );
    tx.rows(statement, &[&now], |row| row.get(0))
}

/// Puts a guiding question: from now on everybody sees it.
pub(crate) fn put_question(tx: &mut Write<'_>, question: RecordId, at: Instant) -> Result<()> {
    request::show(tx, question)?;
    let subject = format!("request/{question}");
    let change = Noted { action: "put-question", subject: &subject, before: None, after: None };
    audit::insert(tx, &Actor::default(), &change, at)
}

/// The guiding questions that were put while their forum was open and of which its people were not told: place, question.
pub(crate) fn untold_questions(tx: &mut Read<'_>, now: Instant) -> Result<Vec<(RecordId, RecordId)>> {
    // What stood there when the forum opened was told with that.
    let statement = sql!(
        "WITH open (forum, opens) AS (
           SELECT request.record, request.opens FROM forum
           CROSS JOIN request
           CROSS JOIN record
           WHERE request.record = forum.request AND record.id = forum.request AND record.state = 'published'
             AND request.opens <= $1 AND request.closes > $1
         ), place (id, opens) AS (
           SELECT request.record, open.opens FROM open JOIN request ON request.parent = open.forum
           UNION ALL
           SELECT topic.record, open.opens FROM open
           JOIN request AS session ON session.parent = open.forum
           JOIN request AS topic ON topic.parent = session.record AND topic.kind = 'topic'
         )
         SELECT place.id, question.record FROM place
         CROSS JOIN request AS question
         CROSS JOIN record
         WHERE question.parent = place.id AND question.kind = 'question'
           AND record.id = question.record AND record.state = 'published'
           AND coalesce(question.opens, record.at) > place.opens
           AND NOT EXISTS (SELECT 1 FROM question_told WHERE question_told.question = question.record)
         ORDER BY place.id, question.ordinal, question.record"
    );
    tx.rows(statement, &[&now], |row| Ok((row.get(0)?, row.get(1)?)))
}

/// The guiding questions of which some people have been told, and others have not yet: place, up to whom, question.
pub(crate) fn begun_questions(tx: &mut Read<'_>) -> Result<Vec<(RecordId, Told, RecordId)>> {
    let statement = sql!(
        "SELECT parent, reader, question FROM question_told JOIN request ON request.record = question_told.question
         WHERE reader IS NOT NULL ORDER BY question_told.at, parent, reader, request.ordinal, question"
    );
    tx.rows(statement, &[], |row| Ok((row.get(0)?, Told::UpTo(row.get(1)?), row.get(2)?)))
}

/// As [`put`], of a guiding question.
pub(crate) fn put_told_question(
    tx: &mut Write<'_>,
    (question, told): (RecordId, Told),
    reader: Option<PersonId>,
    at: Instant,
) -> Result<bool> {
    let done = match told {
        Told::Nobody => {
            let statement =
                sql!("INSERT INTO question_told (question, at, reader) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING");
            tx.run(statement, &[&question, &at, &reader])?
        }
        Told::UpTo(before) => {
            let statement = sql!("UPDATE question_told SET reader = $2 WHERE question = $1 AND reader = $3");
            tx.run(statement, &[&question, &reader, &before])?
        }
    };
    Ok(done == 1)
}
