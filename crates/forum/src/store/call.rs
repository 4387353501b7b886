//! Who is asked to nominate people for a forum, what they did, and who was reminded.

use db::{Instant, Read, Result, Write, sql};
use jiff::civil::Date;
use language::{Language, Localized};
use record::audit::{self, Change, ContentDigest};
use record::names::localized;
use record::office::{self, OfficeKind, Seat};
use record::{Actor, GroupId, InstitutionId, InstrumentId, PartyId, PersonId, RecordId, group, party};

use super::nomination::Nominator;

/// Whose nominations an officer asks for.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Audience {
    /// The Parties to this instrument.
    pub instrument: Option<InstrumentId>,
    /// The organizations for which somebody takes part in the directory.
    pub organizations: bool,
    /// The groups of Parties.
    pub groups: bool,
}

/// Somebody who can be asked.
#[derive(Clone, Debug)]
pub(crate) struct Addressee {
    pub nominator: Nominator,
    pub name: Localized,
    /// Who holds the office and can be written to; nobody where it is vacant.
    pub holder: Option<PersonId>,
    /// In which they are written to when it is not known of themselves.
    pub language: Option<Language>,
}

/// Whom an audience is on a day, in the order of the directory.
pub(crate) fn addressees(tx: &mut Read<'_>, audience: Audience, on: Date) -> Result<Vec<Addressee>> {
    let mut all = Vec::new();
    if let Some(instrument) = audience.instrument {
        let mut seats = office::seats(tx, None, on)?;
        seats.retain(|seat| seat.office.kind == OfficeKind::FocalPoint && seat.office.instrument == Some(instrument));
        for party in party::list_parties_to(tx, instrument, on)? {
            let own = seats.iter().find(|seat| seat.office.party == Some(party.id));
            let (nominator, holder) = (Nominator::Party(party.id), own.and_then(reached));
            all.push(Addressee { nominator, holder, language: party.language, name: party.what.name });
        }
    }
    if audience.groups {
        for group in group::list(tx)? {
            let holder = office::seats_of_group(tx, group.id, on)?.iter().find_map(reached);
            let nominator = Nominator::Group(group.id);
            all.push(Addressee { nominator, holder, language: None, name: group.what.name });
        }
    }
    if audience.organizations {
        all.extend(organizations(tx, on)?);
    }
    Ok(all)
}

/// The first of those who hold an office and have an address.
fn reached(seat: &Seat) -> Option<PersonId> {
    seat.holders.iter().find(|holder| holder.email.is_some()).map(|holder| holder.person)
}

/// The organizations for which somebody takes part, each once.
fn organizations(tx: &mut Read<'_>, on: Date) -> Result<Vec<Addressee>> {
    let statement = sql!(
        "SELECT institution.id, min(person.id), name_ar, name_zh, name_en, name_fr, name_ru, name_es
         FROM office JOIN institution ON institution.id = office.institution AND institution.party IS NULL
         JOIN tenure ON tenure.office = office.id AND from_day <= $1 AND (to_day IS NULL OR to_day > $1)
         JOIN person ON person.id = tenure.person AND person.email IS NOT NULL
         WHERE office.kind = 'observer'
         GROUP BY institution.id, name_ar, name_zh, name_en, name_fr, name_ru, name_es ORDER BY name_en, institution.id"
    );
    tx.rows(statement, &[&on.to_string()], |row| {
        let nominator = Nominator::Organization(row.get(0)?);
        Ok(Addressee { nominator, holder: row.get(1)?, language: None, name: localized(row, 2)? })
    })
}

/// Somebody who was asked.
#[derive(Clone, Debug)]
pub(crate) struct Call {
    pub id: i64,
    pub nominator: Nominator,
    pub name: Localized,
    /// To whom the mail went.
    pub person: PersonId,
    pub until: Date,
    pub at: Instant,
    pub reminded: Option<Instant>,
    /// How many people they have nominated since, or before.
    pub nominated: i64,
}

impl Call {
    pub(crate) fn is_silent(&self) -> bool {
        self.nominated == 0
    }
}

/// Who was asked for a forum, in the order in which they were.
pub(crate) fn list(tx: &mut Read<'_>, forum: RecordId) -> Result<Vec<Call>> {
    let counts = nominated(tx, forum)?;
    let statement = sql!(
        "SELECT nomination_call.id, nomination_call.party, nomination_call.institution, nomination_call.party_group, person,
                until_day, at, reminded,
                coalesce(party.name_ar, institution.name_ar, party_group.name_ar, ''),
                coalesce(party.name_zh, institution.name_zh, party_group.name_zh, ''),
                coalesce(party.name_en, institution.name_en, party_group.name_en, ''),
                coalesce(party.name_fr, institution.name_fr, party_group.name_fr, ''),
                coalesce(party.name_ru, institution.name_ru, party_group.name_ru, ''),
                coalesce(party.name_es, institution.name_es, party_group.name_es, '')
         FROM nomination_call LEFT JOIN party ON party.id = nomination_call.party
         LEFT JOIN institution ON institution.id = nomination_call.institution
         LEFT JOIN party_group ON party_group.id = nomination_call.party_group
         WHERE forum = $1 ORDER BY nomination_call.id"
    );
    tx.rows(statement, &[&forum], |row| {
        let (party, institution, group): (Option<PartyId>, Option<InstitutionId>, Option<GroupId>) =
            (row.get(1)?, row.get(2)?, row.get(3)?);
        let nominator = Nominator::of(party, institution, group).ok_or(db::Error::Missing)?;
        let nominated = counts.iter().find(|(of, _)| *of == nominator).map_or(0, |(_, count)| *count);
        Ok(Call {
            id: row.get(0)?,
            nominator,
            name: localized(row, 8)?,
            person: row.get(4)?,
            until: row.get::<String>(5)?.parse().map_err(|_| db::Error::Missing)?,
            at: row.get(6)?,
            reminded: row.get(7)?,
            nominated,
        })
    })
}

/// How many people each has nominated for a forum.
fn nominated(tx: &mut Read<'_>, forum: RecordId) -> Result<Vec<(Nominator, i64)>> {
    let statement = sql!(
        "SELECT party, institution, party_group, count(*) FROM nomination WHERE forum = $1
         GROUP BY party, institution, party_group"
    );
    let counts = tx.rows(statement, &[&forum], |row| {
        Ok((Nominator::of(row.get(0)?, row.get(1)?, row.get(2)?), row.get::<i64>(3)?))
    })?;
    Ok(counts.into_iter().filter_map(|(nominator, count)| Some((nominator?, count))).collect())
}

/// Keeps that somebody is asked to nominate until a day; nothing when they were asked before.
pub(crate) fn insert(
    tx: &mut Write<'_>,
    forum: RecordId,
    (to, person, until): (Nominator, PersonId, Date),
    by: PersonId,
    at: Instant,
) -> Result<Option<i64>> {
    let statement = sql!(
        "INSERT INTO nomination_call (forum, party, institution, party_group, person, until_day, asked_by, at)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8) ON CONFLICT DO NOTHING RETURNING id"
    );
    let (party, organization, group) = (to.party(), to.organization(), to.group());
    let values: [&dyn db::Bind; 8] = [&forum, &party, &organization, &group, &person, &until.to_string(), &by, &at];
    tx.row(statement, &values, |row| row.get(0))
}

/// Keeps that somebody was reminded; whether they were not before.
pub(crate) fn remind(tx: &mut Write<'_>, id: i64, at: Instant) -> Result<bool> {
    let statement = sql!("UPDATE nomination_call SET reminded = $2 WHERE id = $1 AND reminded IS NULL");
    Ok(tx.run(statement, &[&id, &at])? == 1)
}

/// Notes in the log that so many were asked, or reminded.
pub(crate) fn note(
    tx: &mut Write<'_>,
    actor: &Actor,
    (action, forum): (&str, RecordId),
    calls: usize,
    at: Instant,
) -> Result<()> {
    let after = Some(ContentDigest::of(&[&calls.to_string()]));
    audit::insert(tx, actor, &Change { action, subject: &format!("request/{forum}"), before: None, after }, at)
}
