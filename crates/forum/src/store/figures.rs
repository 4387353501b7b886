//! What the figures of a forum are made of: its list, what was posted by whom on which day, and what answers which question.

use db::{Read, Result, Row, sql};
use jiff::civil::Date;
use record::contribution::Number;
use record::{PersonId, RecordId};

use crate::model::participation::{Member, Said};

/// Who is on a forum's list and takes part, by name.
pub(crate) fn members(tx: &mut Read<'_>, forum: RecordId) -> Result<Vec<Member>> {
    let statement = sql!(
        "SELECT person.id, person.given, person.family, person.gender, participant.capacity, manner, participant.party,
                participant.party_group
         FROM participant JOIN person ON person.id = participant.person
         WHERE participant.forum = $1 AND participant.state = 'admitted'
         ORDER BY person.family, person.given, person.id"
    );
    tx.rows(statement, &[&forum], |row| {
        Ok(Member {
            person: row.get(0)?,
            name: format!("{} {}", row.get::<String>(1)?, row.get::<String>(2)?).trim().to_owned(),
            gender: row.get(3)?,
            capacity: row.get(4)?,
            manner: row.get(5)?,
            party: row.get(6)?,
            group: row.get(7)?,
        })
    })
}

/// What was posted in a forum, by place, speaker and day. Only what is published counts.
pub(crate) fn said(tx: &mut Read<'_>, forum: RecordId) -> Result<Vec<Said>> {
    let statement = sql!(
        "WITH place (id) AS (
           SELECT record FROM request WHERE parent = $1
           UNION ALL
           SELECT topic.record FROM request AS session JOIN request AS topic ON topic.parent = session.record
           WHERE session.parent = $1
         )
         SELECT place.id, record.person, record.party, capacity, channel, record.at / 86400000000 AS day, count(*), party_group
         FROM place
         JOIN contribution ON contribution.request = place.id
         JOIN record ON record.id = contribution.record AND record.state = 'published'
         GROUP BY place.id, record.person, record.party, capacity, channel, record.at / 86400000000, party_group"
    );
    tx.rows(statement, &[&forum], spoken)
}

/// What answers the guiding questions of a forum: as [`said`], about each question.
pub(crate) fn answers(tx: &mut Read<'_>, forum: RecordId) -> Result<Vec<Said>> {
    let statement = sql!(
        "WITH place (id) AS (
           SELECT record FROM request WHERE parent = $1
           UNION ALL
           SELECT topic.record FROM request AS session JOIN request AS topic ON topic.parent = session.record
           WHERE session.parent = $1
         )
         SELECT question.record, record.person, record.party, capacity, channel, record.at / 86400000000 AS day, count(*), party_group
         FROM place
         JOIN request AS question ON question.parent = place.id AND question.kind = 'question'
         JOIN citation ON citation.target = question.record AND citation.kind = 'answers'
         JOIN record ON record.id = citation.source AND record.state = 'published'
         JOIN contribution ON contribution.record = record.id
         GROUP BY question.record, record.person, record.party, capacity, channel, record.at / 86400000000, party_group"
    );
    tx.rows(statement, &[&forum], spoken)
}

fn spoken(row: &Row<'_>) -> Result<Said> {
    Ok(Said {
        about: row.get(0)?,
        person: row.get::<Option<PersonId>>(1)?,
        party: row.get(2)?,
        capacity: row.get(3)?,
        channel: row.get(4)?,
        day: day(row.get(5)?),
        posts: row.get(6)?,
        group: row.get(7)?,
    })
}

/// The day that is so many days after 1 January 1970.
fn day(days: i64) -> Date {
    db::Instant::from_microseconds(days.saturating_mul(86_400_000_000)).day()
}

/// A post of a participant to which nobody replied.
#[derive(Clone, Debug)]
pub(crate) struct Unanswered {
    pub number: Number,
    pub place: RecordId,
    pub who: String,
    pub title: String,
    pub at: db::Instant,
}

/// Posts that begin a thread and that nobody took up, the oldest first: what a moderator may want to take up.
pub(crate) fn unanswered(tx: &mut Read<'_>, forum: RecordId, most: i64) -> Result<Vec<Unanswered>> {
    let statement = sql!(
        "WITH place (id) AS (
           SELECT record FROM request WHERE parent = $1
           UNION ALL
           SELECT topic.record FROM request AS session JOIN request AS topic ON topic.parent = session.record
           WHERE session.parent = $1
         )
         SELECT contribution.number, place.id, record.who, record.title, record.at
         FROM place
         JOIN contribution ON contribution.request = place.id
         JOIN record ON record.id = contribution.record
         WHERE coalesce(contribution.parent, 0) = 0 AND record.state = 'published' AND capacity NOT IN ('moderator', 'officer')
           AND NOT EXISTS (SELECT 1 FROM contribution AS reply WHERE reply.parent = contribution.number)
         ORDER BY contribution.number LIMIT $2"
    );
    tx.rows(statement, &[&forum, &most], |row| {
        Ok(Unanswered {
            number: row.get(0)?,
            place: row.get(1)?,
            who: row.get(2)?,
            title: row.get(3)?,
            at: row.get(4)?,
        })
    })
}
