//! Whose posts a moderator sees first, what waits for them, and the stock phrases in which they explain a decision.

use db::{Instant, Read, Result, Write, sql};
use language::{Language, Markup};
use record::audit::{self, Change};
use record::contribution::{Capacity, Number};
use record::{Actor, PersonId, RecordId};

use crate::model::Moderation;

/// Whether a person's posts are seen first, where it differs from the forum's own setting: for them, or for all who registered.
pub(crate) fn of_person(tx: &mut Read<'_>, forum: RecordId, person: PersonId) -> Result<Option<Moderation>> {
    let statement = sql!(
        "SELECT coalesce(participant.moderation,
                         CASE WHEN manner = 'open' AND forum.registered = 'pre' THEN 'pre' END)
         FROM participant JOIN forum ON forum.request = participant.forum
         WHERE participant.forum = $1 AND person = $2"
    );
    Ok(tx.row(statement, &[&forum, &person], |row| row.get(0))?.flatten())
}

/// The people of a forum for whom it differs from the forum's own setting.
pub(crate) fn of_people(tx: &mut Read<'_>, forum: RecordId) -> Result<Vec<(PersonId, Moderation)>> {
    let statement = sql!(
        "SELECT person, coalesce(participant.moderation, forum.registered)
         FROM participant JOIN forum ON forum.request = participant.forum
         WHERE participant.forum = $1
           AND (participant.moderation IS NOT NULL OR (manner = 'open' AND forum.registered = 'pre'))
         ORDER BY person"
    );
    tx.rows(statement, &[&forum], |row| Ok((row.get(0)?, row.get(1)?)))
}

/// Sets whether a person's posts are seen first, and notes who did. [`db::Error::Missing`] when they are not on the list.
pub(crate) fn put_of_person(
    tx: &mut Write<'_>,
    actor: &Actor,
    (forum, person): (RecordId, PersonId),
    moderation: Moderation,
    at: Instant,
) -> Result<()> {
    let statement = sql!("UPDATE participant SET moderation = $3 WHERE forum = $1 AND person = $2");
    if tx.run(statement, &[&forum, &person, &moderation])? == 0 {
        return Err(db::Error::Missing);
    }
    let (action, subject) = (format!("moderation-{moderation}"), format!("request/{forum} person/{person}"));
    audit::insert(tx, actor, &Change { action: &action, subject: &subject, before: None, after: None }, at)
}

/// A post that waits for a moderator.
#[derive(Clone, Debug)]
pub(crate) struct Waiting {
    pub number: Number,
    pub version: i64,
    pub place: RecordId,
    pub who: String,
    pub capacity: Capacity,
    pub at: Instant,
    pub language: Language,
    pub html: Markup,
}

/// What waits in a forum after a number, the oldest first.
pub(crate) fn waiting(tx: &mut Read<'_>, forum: RecordId, (after, most): (Number, i64)) -> Result<Vec<Waiting>> {
    let statement = sql!(
        "WITH place (id) AS (
           SELECT record FROM request WHERE parent = $1
           UNION ALL
           SELECT topic.record FROM request AS session JOIN request AS topic ON topic.parent = session.record
           WHERE session.parent = $1
         )
         SELECT contribution.number, place.id, record.who, capacity, record.at, contribution.language, html,
                current
         FROM place
         JOIN contribution ON contribution.request = place.id AND contribution.hidden = 1 AND contribution.number > $3
         JOIN record ON record.id = contribution.record AND record.state = 'pending'
         JOIN contribution_version ON contribution_version.contribution = contribution.number AND ordinal = current
         ORDER BY contribution.number LIMIT $2"
    );
    tx.rows(statement, &[&forum, &most, &after], |row| {
        Ok(Waiting {
            number: row.get(0)?,
            place: row.get(1)?,
            who: row.get(2)?,
            capacity: row.get(3)?,
            at: row.get(4)?,
            language: row.word(5)?,
            html: Markup::finished(row.get(6)?),
            version: row.get(7)?,
        })
    })
}

/// Who wrote a post, and in which language; nobody where the record does not say.
pub(crate) fn author(tx: &mut Read<'_>, number: Number) -> Result<Option<(PersonId, Language)>> {
    let statement = sql!(
        "SELECT record.person, contribution.language FROM contribution JOIN record ON record.id = contribution.record
         WHERE contribution.number = $1"
    );
    let found = tx.row(statement, &[&number], |row| {
        let language = row.word(1)?;
        Ok(row.get::<Option<PersonId>>(0)?.map(|person| (person, language)))
    })?;
    Ok(found.flatten())
}

/// The phrases that an officer worded, in a language: key, text.
pub(crate) fn phrases(tx: &mut Read<'_>, language: Language) -> Result<Vec<(String, String)>> {
    let statement = sql!("SELECT key, text FROM stock_phrase WHERE language = $1 ORDER BY key");
    tx.rows(statement, &[&language.code()], |row| Ok((row.get(0)?, row.get(1)?)))
}

/// Words a phrase in a language, and notes who did.
pub(crate) fn put_phrase(
    tx: &mut Write<'_>,
    actor: &Actor,
    (key, language, text): (&str, Language, &str),
    at: Instant,
) -> Result<()> {
    let statement = sql!(
        "INSERT INTO stock_phrase (key, language, text) VALUES ($1, $2, $3)
         ON CONFLICT (key, language) DO UPDATE SET text = excluded.text"
    );
    tx.run(statement, &[&key, &language.code(), &text])?;
    let after = Some(audit::ContentDigest::of(&[key, language.code(), text]));
    let change = Change { action: "stock-phrase", subject: &format!("phrase/{key}/{language}"), before: None, after };
    audit::insert(tx, actor, &change, at)
}
