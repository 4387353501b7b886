//! Reminders to those of a forum who have not posted.

use db::{Instant, Read, Result, Write, sql};
use language::Language;
use record::audit::{self, Change, ContentDigest};
use record::{Actor, PersonId, RecordId, words};

words! {
    /// How far a reminder is.
    State {
        Proposed = "proposed",
        Sent = "sent",
        Declined = "declined",
    }
}

/// A reminder.
#[derive(Clone, Debug)]
pub(crate) struct Reminder {
    pub id: i64,
    pub state: State,
    /// Who proposed it, and when.
    pub who: String,
    pub at: Instant,
    /// When it was sent, or declined.
    pub decided: Option<Instant>,
    /// Why it was not sent.
    pub reason: String,
    /// To how many it went.
    pub people: i64,
}

/// The reminders of a forum, the latest first.
pub(crate) fn list(tx: &mut Read<'_>, forum: RecordId) -> Result<Vec<Reminder>> {
    let statement = sql!(
        "SELECT reminder.id, reminder.state, coalesce(given || ' ' || family, ''), at, decided, reason, people
         FROM reminder LEFT JOIN person ON person.id = proposed_by
         WHERE forum = $1 ORDER BY reminder.id DESC LIMIT 50"
    );
    tx.rows(statement, &[&forum], |row| {
        Ok(Reminder {
            id: row.get(0)?,
            state: row.get(1)?,
            who: row.get::<String>(2)?.trim().to_owned(),
            at: row.get(3)?,
            decided: row.get(4)?,
            reason: row.get(5)?,
            people: row.get(6)?,
        })
    })
}

/// The words of a reminder, in the order of the languages.
pub(crate) fn texts(tx: &mut Read<'_>, reminder: i64) -> Result<Vec<(Language, String)>> {
    let statement = sql!("SELECT language, text FROM reminder_text WHERE reminder = $1");
    let mut texts = tx.rows(statement, &[&reminder], |row| Ok((row.word(0)?, row.get::<String>(1)?)))?;
    texts.sort_by_key(|(language, _)| Language::ALL.iter().position(|known| known == language));
    Ok(texts)
}

/// Keeps a reminder that somebody proposes.
pub(crate) fn propose(
    tx: &mut Write<'_>,
    actor: &Actor,
    forum: RecordId,
    texts: &[(Language, String)],
    at: Instant,
) -> Result<()> {
    let statement = sql!(
        "INSERT INTO reminder (forum, state, proposed_by, at, reason, people) VALUES ($1, 'proposed', $2, $3, '', 0)
         RETURNING id"
    );
    let id: i64 = tx.insert(statement, &[&forum, &actor.person(), &at])?;
    let statement = sql!("INSERT INTO reminder_text (reminder, language, text) VALUES ($1, $2, $3)");
    let mut words = Vec::new();
    for (language, text) in texts {
        tx.run(statement, &[&id, &language.code(), text])?;
        words.extend([language.code(), text.as_str()]);
    }
    note(tx, actor, "reminder-propose", (forum, id), Some(ContentDigest::of(&words)), at)
}

/// Keeps to whom a reminder is to go, of some people those who have an address and did not leave the list; how many they are.
pub(crate) fn put_due(tx: &mut Write<'_>, (forum, id): (RecordId, i64), people: &[PersonId]) -> Result<i64> {
    let statement = sql!(
        "INSERT INTO reminder_due (reminder, person)
         SELECT $1, person.id FROM person
         LEFT JOIN subscription ON subscription.place = $2 AND subscription.person = person.id
         WHERE person.id = $3 AND email IS NOT NULL AND coalesce(how, 'each') <> 'none'"
    );
    let put = tx.run_each(statement, people, |person, give| give(&[&id, &forum, person]))?;
    Ok(i64::try_from(put).unwrap_or(i64::MAX))
}

/// The reminders that are still to go to somebody, with their forums.
pub(crate) fn due(tx: &mut Read<'_>) -> Result<Vec<(i64, RecordId)>> {
    let statement = sql!(
        "SELECT DISTINCT reminder.id, forum FROM reminder_due JOIN reminder ON reminder.id = reminder_due.reminder
         ORDER BY reminder.id"
    );
    tx.rows(statement, &[], |row| Ok((row.get(0)?, row.get(1)?)))
}

/// Takes some of those to whom a reminder is still to go.
pub(crate) fn take_due(tx: &mut Write<'_>, id: i64, most: i64) -> Result<Vec<PersonId>> {
    let statement = sql!(
        "DELETE FROM reminder_due WHERE reminder = $1
           AND person IN (SELECT person FROM reminder_due WHERE reminder = $1 ORDER BY person LIMIT $2)
         RETURNING person"
    );
    tx.rows(statement, &[&id, &most], |row| row.get(0))
}

/// Keeps that a reminder was sent to so many, or declined.
pub(crate) fn decide(
    tx: &mut Write<'_>,
    actor: &Actor,
    (forum, id): (RecordId, i64),
    (state, reason, people): (State, &str, i64),
    at: Instant,
) -> Result<()> {
    let statement = sql!(
        "UPDATE reminder SET state = $2, decided_by = $3, decided = $4, reason = $5, people = $6
         WHERE id = $1 AND state = 'proposed'"
    );
    if tx.run(statement, &[&id, &state, &actor.person(), &at, &reason, &people])? == 0 {
        return Err(db::Error::Missing);
    }
    note(tx, actor, &format!("reminder-{state}"), (forum, id), None, at)
}

fn note(
    tx: &mut Write<'_>,
    actor: &Actor,
    action: &str,
    (forum, id): (RecordId, i64),
    after: Option<ContentDigest>,
    at: Instant,
) -> Result<()> {
    let subject = format!("request/{forum} reminder/{id}");
    audit::insert(tx, actor, &Change { action, subject: &subject, before: None, after }, at)
}
