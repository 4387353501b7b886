//! Who is on a forum's list, and who moderates.

use db::{Instant, Read, Result, Write, sql};
use language::Localized;
use record::audit::{self, Change};
use record::contribution::Capacity;
use record::names::localized;
use record::person::Gender;
use record::{Actor, GroupId, InstitutionId, PartyId, PersonId, RecordId};

use super::subscription;
use crate::model::{Listed, Manner, Notices, Standing};

/// Somebody on a forum's list, as the page of participants shows them.
#[derive(Clone, Debug)]
pub(crate) struct Participant {
    pub person: PersonId,
    pub name: String,
    pub gender: Option<Gender>,
    pub capacity: Capacity,
    pub manner: Manner,
    pub standing: Standing,
    pub party: Option<(PartyId, Localized)>,
    pub institution: Option<(InstitutionId, Localized)>,
    /// The group of Parties for which they speak.
    pub group: Option<(GroupId, Localized)>,
    /// How often they have spoken in this forum.
    pub posts: i64,
}

/// Somebody in the directory who can be put on a list.
#[derive(Clone, Debug)]
pub(crate) struct Candidate {
    pub person: PersonId,
    pub party: Option<PartyId>,
    /// An organization of its own, not a Government's office.
    pub organization: Option<InstitutionId>,
    /// A group of Parties that they coordinate today.
    pub group: Option<GroupId>,
    /// Whether they hold a focal point's office today.
    pub focal_point: bool,
}

/// The list of a forum, by name of the Party, then of the person.
pub(crate) fn list(tx: &mut Read<'_>, forum: RecordId) -> Result<Vec<Participant>> {
    let statement = sql!(
        "WITH place (id) AS (
           SELECT record FROM request WHERE parent = $1
           UNION ALL
           SELECT topic.record FROM request AS session JOIN request AS topic ON topic.parent = session.record
           WHERE session.parent = $1
         ), said (person, posts) AS (
           SELECT record.person, count(*) FROM place
           JOIN contribution ON contribution.request = place.id JOIN record ON record.id = contribution.record
           WHERE record.state = 'published' GROUP BY record.person
         )
         SELECT person.id, person.given, person.family, person.gender, participant.capacity, manner, participant.state,
                coalesce(said.posts, 0), party.id,
                party.name_ar, party.name_zh, party.name_en, party.name_fr, party.name_ru, party.name_es,
                institution.id, institution.name_ar, institution.name_zh, institution.name_en,
                institution.name_fr, institution.name_ru, institution.name_es,
                party_group.id, party_group.name_ar, party_group.name_zh, party_group.name_en,
                party_group.name_fr, party_group.name_ru, party_group.name_es
         FROM participant JOIN person ON person.id = participant.person
         LEFT JOIN party ON party.id = participant.party
         LEFT JOIN party_group ON party_group.id = participant.party_group
         LEFT JOIN institution ON institution.id = participant.institution
         LEFT JOIN said ON said.person = person.id
         WHERE participant.forum = $1
         ORDER BY party.name_en NULLS LAST, party_group.name_en NULLS LAST, institution.name_en NULLS LAST, person.family, person.given, person.id"
    );
    tx.rows(statement, &[&forum], |row| {
        let party: Option<PartyId> = row.get(8)?;
        let institution: Option<InstitutionId> = row.get(15)?;
        let group: Option<GroupId> = row.get(22)?;
        Ok(Participant {
            person: row.get(0)?,
            name: format!("{} {}", row.get::<String>(1)?, row.get::<String>(2)?).trim().to_owned(),
            gender: row.get(3)?,
            capacity: row.get(4)?,
            manner: row.get(5)?,
            standing: row.get(6)?,
            posts: row.get(7)?,
            party: party.map(|id| Ok::<_, db::Error>((id, localized(row, 9)?))).transpose()?,
            institution: institution.map(|id| Ok::<_, db::Error>((id, localized(row, 16)?))).transpose()?,
            group: group.map(|id| Ok::<_, db::Error>((id, localized(row, 23)?))).transpose()?,
        })
    })
}

/// The known person with this address.
pub(crate) fn candidate(tx: &mut Read<'_>, email: &str, now: Instant) -> Result<Option<Candidate>> {
    let statement = sql!(
        "SELECT person.id, person.party,
                (SELECT id FROM institution WHERE institution.id = person.institution AND institution.party IS NULL),
                (SELECT count(*) FROM tenure JOIN office ON office.id = tenure.office
                 WHERE tenure.person = person.id AND office.kind IN ('focal-point', 'operational-focal-point')
                   AND from_day <= $2 AND (to_day IS NULL OR to_day > $2)),
                (SELECT min(office.party_group) FROM tenure JOIN office ON office.id = tenure.office
                 WHERE tenure.person = person.id AND office.kind = 'coordinator'
                   AND from_day <= $2 AND (to_day IS NULL OR to_day > $2))
         FROM person WHERE email = $1 AND state = 'known'"
    );
    tx.row(statement, &[&email, &now.day().to_string()], |row| {
        Ok(Candidate {
            person: row.get(0)?,
            party: row.get(1)?,
            organization: row.get(2)?,
            focal_point: row.get::<i64>(3)? > 0,
            group: row.get(4)?,
        })
    })
}

/// How somebody is put on a forum's list.
pub(crate) struct Entry<'a> {
    pub candidate: &'a Candidate,
    pub capacity: Capacity,
    pub manner: Manner,
    /// How they hear of the forum, where the officer chose it for them.
    pub notices: Option<Notices>,
}

/// Puts somebody on a forum's list, or changes how they stand on it; whether they take part from now on and did not before.
pub(crate) fn put(tx: &mut Write<'_>, actor: &Actor, forum: RecordId, entry: &Entry<'_>, at: Instant) -> Result<bool> {
    let statement = sql!(
        "INSERT INTO participant (forum, person, capacity, party, institution, party_group, manner, state, at)
         VALUES ($1, $2, $3, $4, $5, $6, $7, 'admitted', $8)
         ON CONFLICT (forum, person) DO UPDATE SET capacity = excluded.capacity, party = excluded.party,
           institution = excluded.institution, party_group = excluded.party_group, manner = excluded.manner,
           state = excluded.state"
    );
    let (candidate, person) = (entry.candidate, entry.candidate.person);
    let known = tx.row(
        sql!("SELECT 1 FROM participant WHERE forum = $1 AND person = $2 AND state = 'admitted'"),
        &[&forum, &person],
        |row| row.get::<i64>(0),
    )?;
    // Whom a group sends is sent by no Government, their own included.
    let for_group = entry.capacity == Capacity::Group;
    let party = candidate.party.filter(|_| !for_group);
    let group = candidate.group.filter(|_| for_group);
    let (capacity, institution) = (entry.capacity.code(), &candidate.organization);
    tx.run(statement, &[&forum, &person, &capacity, &party, institution, &group, &entry.manner, &at])?;
    if let Some(notices) = entry.notices {
        subscription::put(tx, forum, person, Some(notices), at)?;
    }
    note(tx, actor, "participant", &format!("request/{forum} person/{person}"), at)?;
    Ok(known.is_none())
}

/// Puts those who take part in one forum on the list of another, and has the same people moderate its sessions.
pub(crate) fn copy(
    tx: &mut Write<'_>,
    actor: &Actor,
    (from, to): (RecordId, RecordId),
    sessions: &[(RecordId, RecordId)],
    at: Instant,
) -> Result<()> {
    let statement = sql!(
        "INSERT INTO participant (forum, person, capacity, party, institution, party_group, manner, state, at)
         SELECT $2, person, capacity, party, institution, party_group, 'invited', 'admitted', $3
         FROM participant WHERE forum = $1 AND state = 'admitted'"
    );
    tx.run(statement, &[&from, &to, &at])?;
    let chosen = sql!(
        "INSERT INTO subscription (place, person, how, at)
         SELECT $2, subscription.person, how, $3
         FROM subscription JOIN participant ON participant.forum = $1 AND participant.person = subscription.person
         WHERE place = $1 AND participant.state = 'admitted'"
    );
    tx.run(chosen, &[&from, &to, &at])?;
    for (old, new) in sessions {
        let statement =
            sql!("INSERT INTO moderator (session, person, at) SELECT $2, person, $3 FROM moderator WHERE session = $1");
        tx.run(statement, &[old, new, &at])?;
    }
    note(tx, actor, "copy-participants", &format!("request/{to} request/{from}"), at)
}

/// Takes somebody off a forum's list; what they said stays. [`db::Error::Missing`] when they are not on it.
pub(crate) fn withdraw(
    tx: &mut Write<'_>,
    actor: &Actor,
    forum: RecordId,
    person: PersonId,
    at: Instant,
) -> Result<()> {
    let statement = sql!("UPDATE participant SET state = 'withdrawn' WHERE forum = $1 AND person = $2");
    if tx.run(statement, &[&forum, &person])? == 0 {
        return Err(db::Error::Missing);
    }
    note(tx, actor, "withdraw-participant", &format!("request/{forum} person/{person}"), at)
}

/// Names somebody the moderator of a session; whether they were none before.
pub(crate) fn put_moderator(
    tx: &mut Write<'_>,
    actor: &Actor,
    session: RecordId,
    person: PersonId,
    at: Instant,
) -> Result<bool> {
    let statement = sql!(
        "INSERT INTO moderator (session, person, at) VALUES ($1, $2, $3) ON CONFLICT (session, person) DO NOTHING"
    );
    let named = tx.run(statement, &[&session, &person, &at])?;
    note(tx, actor, "moderator", &format!("request/{session} person/{person}"), at)?;
    Ok(named == 1)
}

fn note(tx: &mut Write<'_>, actor: &Actor, action: &str, subject: &str, at: Instant) -> Result<()> {
    audit::insert(tx, actor, &Change { action, subject, before: None, after: None }, at)
}

/// Who moderates the sessions of a forum: session, name.
pub(crate) fn moderators(tx: &mut Read<'_>, forum: RecordId) -> Result<Vec<(RecordId, String)>> {
    let statement = sql!(
        "SELECT request.record, person.given || ' ' || person.family
         FROM request JOIN moderator ON moderator.session = request.record JOIN person ON person.id = moderator.person
         WHERE request.parent = $1 ORDER BY request.ordinal, moderator.at, person.id"
    );
    tx.rows(statement, &[&forum], |row| Ok((row.get(0)?, row.get(1)?)))
}

/// Everybody to whom a forum is announced: who takes part in which capacity, and who moderates.
pub(crate) fn everybody(tx: &mut Read<'_>, forum: RecordId) -> Result<Vec<(PersonId, Capacity)>> {
    let statement = sql!(
        "SELECT person, capacity FROM participant WHERE forum = $1 AND state = 'admitted'
         UNION
         SELECT moderator.person, 'moderator' FROM request JOIN moderator ON moderator.session = request.record
         WHERE request.parent = $1
         ORDER BY 1, 2"
    );
    tx.rows(statement, &[&forum], |row| Ok((row.get(0)?, row.get(1)?)))
}

/// As [`everybody`], but of those after somebody, in the order of their identities, at most so many rows.
pub(crate) fn everybody_after(
    tx: &mut Read<'_>,
    forum: RecordId,
    (after, most): (PersonId, i64),
) -> Result<Vec<(PersonId, Capacity)>> {
    let statement = sql!(
        "SELECT person, capacity FROM participant WHERE forum = $1 AND state = 'admitted' AND person > $2
         UNION
         SELECT moderator.person, 'moderator' FROM request JOIN moderator ON moderator.session = request.record
         WHERE request.parent = $1 AND moderator.person > $2
         ORDER BY 1, 2 LIMIT $3"
    );
    tx.rows(statement, &[&forum, &after, &most], |row| Ok((row.get(0)?, row.get(1)?)))
}

/// Who moderates one session.
pub(crate) fn moderators_of(tx: &mut Read<'_>, session: RecordId) -> Result<Vec<String>> {
    let statement = sql!(
        "SELECT person.given || ' ' || person.family
         FROM moderator JOIN person ON person.id = moderator.person WHERE session = $1 ORDER BY moderator.at, person.id"
    );
    tx.rows(statement, &[&session], |row| row.get(0))
}

/// Whether somebody moderates one of the sessions of a forum.
pub(crate) fn moderates(tx: &mut Read<'_>, forum: RecordId, person: PersonId) -> Result<bool> {
    let statement = sql!(
        "SELECT count(*) FROM moderator JOIN request AS session ON session.record = moderator.session
         WHERE moderator.person = $2 AND session.parent = $1"
    );
    tx.one(statement, &[&forum, &person], |row| Ok(row.get::<i64>(0)? > 0))
}

/// What the lists say of a person: of the forum, and of the session as its moderator. Those who take part neither for a
/// Government nor for a group of Parties are let speak in no capacity where the forum lets them read.
pub(crate) fn listed(tx: &mut Read<'_>, forum: RecordId, session: RecordId, person: PersonId) -> Result<Listed> {
    let statement = sql!(
        "SELECT CASE WHEN forum.observers = 'read' AND participant.party IS NULL AND participant.party_group IS NULL
                     THEN NULL ELSE participant.capacity END,
                participant.party,
                (SELECT count(*) FROM moderator WHERE moderator.session = $2 AND moderator.person = $3),
                (SELECT id FROM institution
                 WHERE institution.id = coalesce(participant.institution, person.institution) AND institution.party IS NULL),
                participant.party_group
         FROM person
         LEFT JOIN forum ON forum.request = $1
         LEFT JOIN participant ON participant.forum = $1 AND participant.person = person.id AND participant.state = 'admitted'
         WHERE person.id = $3"
    );
    let found = tx.row(statement, &[&forum, &session, &person], |row| {
        Ok(Listed {
            participant: row.get(0)?,
            party: row.get(1)?,
            moderator: row.get::<i64>(2)? > 0,
            organization: row.get(3)?,
            group: row.get(4)?,
        })
    })?;
    Ok(found.unwrap_or_default())
}

/// Whether somebody is on a forum's list, or moderates one of its sessions.
pub(crate) fn is_listed(tx: &mut Read<'_>, forum: RecordId, person: PersonId) -> Result<bool> {
    let statement = sql!(
        "SELECT (SELECT count(*) FROM participant WHERE forum = $1 AND person = $2 AND state = 'admitted')
              + (SELECT count(*) FROM moderator JOIN request ON request.record = moderator.session
                 WHERE request.parent = $1 AND moderator.person = $2)"
    );
    tx.one(statement, &[&forum, &person], |row| Ok(row.get::<i64>(0)? > 0))
}

/// The forums that are open and on whose list a person is, or a session of which they moderate.
pub(crate) fn open_for(tx: &mut Read<'_>, person: PersonId, now: Instant) -> Result<Vec<RecordId>> {
    let statement = sql!(
        "SELECT forum.record FROM request AS forum
         JOIN record ON record.id = forum.record AND record.state = 'published'
         WHERE forum.opens <= $2 AND forum.closes > $2 AND forum.kind = 'forum' AND forum.record IN (
           SELECT forum FROM participant WHERE person = $1 AND state = 'admitted'
           UNION
           SELECT session.parent FROM moderator JOIN request AS session ON session.record = moderator.session
           WHERE moderator.person = $1)
         ORDER BY forum.closes, forum.record"
    );
    tx.rows(statement, &[&person, &now], |row| row.get(0))
}
