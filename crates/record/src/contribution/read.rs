//! Contributions as they are read: in their order, by their numbers, with their versions.

use db::{Instant, Read, Result, Row, sql};
use language::{Language, Localized};

use super::{Capacity, Number, State};
use crate::names::localized;
use crate::{Actor, Circles, GroupId, PartyId, RecordId};

/// A contribution as it stands in its thread.
#[derive(Clone, Debug)]
pub struct Contribution {
    pub id: RecordId,
    pub number: Number,
    /// What it answers.
    pub request: Option<RecordId>,
    pub parent: Option<Number>,
    pub who: String,
    pub party: Option<(PartyId, Localized)>,
    /// The group of Parties for which it was said.
    pub group: Option<GroupId>,
    pub capacity: Capacity,
    pub channel: String,
    pub language: Language,
    pub state: State,
    pub at: Instant,
    pub version: i64,
    /// Empty where its words are withheld, as [`State::is_gone`] says.
    pub text: String,
    pub html: String,
    /// How many paragraphs rest on it.
    pub cited: i64,
    /// How many translations of it stand.
    pub translations: i64,
}

/// The contributions that answer a request, in the order in which they came: those that stand in `circles`, and the actor's own.
///
/// # Errors
/// The store's own.
pub fn list(
    tx: &mut Read<'_>,
    (actor, circles): (&Actor, Circles),
    request: RecordId,
    (after, most): (Number, i64),
) -> Result<Vec<Contribution>> {
    let statement = sql!(
        "SELECT record.id, contribution.number, parent, who, capacity, channel, contribution.language, record.state, record.at,
                current, text, html,
                (SELECT count(*) FROM citation WHERE target = record.id AND kind = 'rests-on'),
                party.id, name_ar, name_zh, name_en, name_fr, name_ru, name_es, request, translations, party_group
         FROM contribution
         JOIN record ON record.id = contribution.record
         JOIN contribution_version ON contribution_version.contribution = contribution.number AND ordinal = current
         LEFT JOIN party ON party.id = record.party
         WHERE request = $1 AND contribution.number > $2 AND ((visible & $3) <> 0 OR person = $4)
         ORDER BY contribution.number LIMIT $5"
    );
    tx.rows(statement, &[&request, &after, &circles, &actor.person(), &most], contribution)
}

/// The contributions that answer a request or any of its parts, as [`list`] has them.
///
/// # Errors
/// The store's own.
pub fn list_below(
    tx: &mut Read<'_>,
    (actor, circles): (&Actor, Circles),
    request: RecordId,
    (after, most): (Number, i64),
) -> Result<Vec<Contribution>> {
    let statement = sql!(
        "WITH RECURSIVE down (id) AS (
           SELECT record FROM request WHERE record = $1
           UNION ALL
           SELECT request.record FROM down JOIN request ON request.parent = down.id
         )
         SELECT record.id, contribution.number, parent, who, capacity, channel, contribution.language, record.state, record.at,
                current, text, html,
                (SELECT count(*) FROM citation WHERE target = record.id AND kind = 'rests-on'),
                party.id, name_ar, name_zh, name_en, name_fr, name_ru, name_es, request, translations, party_group
         FROM down JOIN contribution ON contribution.request = down.id
         JOIN record ON record.id = contribution.record
         JOIN contribution_version ON contribution_version.contribution = contribution.number AND ordinal = current
         LEFT JOIN party ON party.id = record.party
         WHERE contribution.number > $2 AND ((visible & $3) <> 0 OR person = $4)
         ORDER BY contribution.number LIMIT $5"
    );
    tx.rows(statement, &[&request, &after, &circles, &actor.person(), &most], contribution)
}

/// One contribution by its number, if the actor may see it.
///
/// # Errors
/// The store's own.
pub fn find(tx: &mut Read<'_>, actor: &Actor, number: Number) -> Result<Option<Contribution>> {
    let statement = sql!(
        "SELECT record.id, contribution.number, parent, who, capacity, channel, contribution.language, record.state, record.at,
                current, text, html,
                (SELECT count(*) FROM citation WHERE target = record.id AND kind = 'rests-on'),
                party.id, name_ar, name_zh, name_en, name_fr, name_ru, name_es, request, translations, party_group
         FROM contribution
         JOIN record ON record.id = contribution.record
         JOIN contribution_version ON contribution_version.contribution = contribution.number AND ordinal = current
         LEFT JOIN party ON party.id = record.party
         WHERE contribution.number = $1 AND ((visible & $2) <> 0 OR person = $3)"
    );
    tx.row(statement, &[&number, &Circles::of(actor), &actor.person()], contribution)
}

/// A contribution by its number, for whoever is known to be allowed to see it.
///
/// # Errors
/// [`db::Error::Missing`] when there is none; the store's own.
pub fn get(tx: &mut Read<'_>, number: Number) -> Result<Contribution> {
    let statement = sql!(
        "SELECT record.id, contribution.number, parent, who, capacity, channel, contribution.language, record.state, record.at,
                current, text, html,
                (SELECT count(*) FROM citation WHERE target = record.id AND kind = 'rests-on'),
                party.id, name_ar, name_zh, name_en, name_fr, name_ru, name_es, request, translations, party_group
         FROM contribution
         JOIN record ON record.id = contribution.record
         JOIN contribution_version ON contribution_version.contribution = contribution.number AND ordinal = current
         LEFT JOIN party ON party.id = record.party
         WHERE contribution.number = $1"
    );
    tx.one(statement, &[&number], contribution)
}

/// The contribution that a record is, by the record's id.
///
/// # Errors
/// The store's own.
pub fn of_record(tx: &mut Read<'_>, id: RecordId) -> Result<Option<Number>> {
    tx.row(sql!("SELECT number FROM contribution WHERE record = $1"), &[&id], |row| row.get(0))
}

/// The record that a contribution is, and which of its versions is the current one.
///
/// # Errors
/// The store's own.
pub fn record_of(tx: &mut Read<'_>, number: Number) -> Result<Option<(RecordId, i64)>> {
    let statement = sql!("SELECT record, current FROM contribution WHERE number = $1");
    tx.row(statement, &[&number], |row| Ok((row.get(0)?, row.get(1)?)))
}

fn contribution(row: &Row<'_>) -> Result<Contribution> {
    let party: Option<PartyId> = row.get(13)?;
    // A progress report is in the state of what it reports on, and is published.
    let state: State = row.get(7)?;
    let words = |column| if state.is_gone() { Ok(String::new()) } else { row.get(column) };
    Ok(Contribution {
        id: row.get(0)?,
        number: row.get(1)?,
        parent: row.get(2)?,
        who: row.get(3)?,
        capacity: row.get(4)?,
        channel: row.get(5)?,
        language: row.word(6)?,
        state,
        at: row.get(8)?,
        version: row.get(9)?,
        text: words(10)?,
        html: words(11)?,
        cited: row.get(12)?,
        party: party.map(|id| Ok::<_, db::Error>((id, localized(row, 14)?))).transpose()?,
        request: row.get(20)?,
        translations: row.get(21)?,
        group: row.get(22)?,
    })
}

/// A version of a contribution.
#[derive(Clone, Debug)]
pub struct Version {
    pub ordinal: i64,
    pub text: String,
    pub at: Instant,
}

/// All versions of a contribution, the first one first; whether they may be seen is the caller's to know.
///
/// # Errors
/// The store's own.
pub fn versions(tx: &mut Read<'_>, number: Number) -> Result<Vec<Version>> {
    let statement = sql!("SELECT ordinal, text, at FROM contribution_version WHERE contribution = $1 ORDER BY ordinal");
    tx.rows(statement, &[&number], |row| Ok(Version { ordinal: row.get(0)?, text: row.get(1)?, at: row.get(2)? }))
}
