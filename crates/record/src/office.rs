//! Offices and their tenures. An office exists whether or not somebody holds it; a tenure is the holding of it.

use db::{Read, Result, Row, Write, sql};
use jiff::civil::Date;
use language::Localized;

use crate::names::{day, localized};
use crate::words;
use crate::{GroupId, InstitutionId, InstrumentId, OfficeId, PartyId, PersonId, TenureId};

words! {
    /// What kind of office.
    OfficeKind {
        /// National focal point of a Party for an instrument.
        FocalPoint = "focal-point",
        /// Operational focal point of a Party for the Fund.
        OperationalFocalPoint = "operational-focal-point",
        /// An expert whom a Party nominated; speaks in a personal capacity.
        Expert = "expert",
        /// Moderates a forum's sessions.
        Moderator = "moderator",
        /// Takes part for an organization.
        Observer = "observer",
        /// Of the Secretariat; its `title` says which.
        Secretariat = "secretariat",
        /// Coordinates a group of Parties and speaks for it.
        Coordinator = "coordinator",
    }
}

impl OfficeKind {
    /// Whether at most one person holds it at a time, besides alternates.
    pub fn is_single(self) -> bool {
        matches!(self, OfficeKind::FocalPoint | OfficeKind::OperationalFocalPoint | OfficeKind::Coordinator)
    }
}

words! {
    /// Which of the Secretariat's offices.
    SecretariatTitle {
        ExecutiveSecretary = "executive-secretary",
        HeadOfUnit = "head-of-unit",
        Officer = "officer",
        LegalAdviser = "legal-adviser",
        InformationOfficer = "information-officer",
        DocumentsOfficer = "documents-officer",
    }
}

words! {
    /// In which manner an office is held.
    Manner {
        Primary = "primary",
        Alternate = "alternate",
        Acting = "acting",
    }
}

/// What is known of an office, without its identity.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NewOffice {
    pub kind: OfficeKind,
    pub title: Option<SecretariatTitle>,
    pub party: Option<PartyId>,
    /// Where it sits.
    pub institution: Option<InstitutionId>,
    pub instrument: Option<InstrumentId>,
    /// The group of Parties that a coordinator speaks for.
    pub group: Option<GroupId>,
    /// Known to be vacant since, where no tenure tells it.
    pub vacant_since: Option<Date>,
}

/// A job, whether or not somebody holds it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Office {
    pub id: OfficeId,
    pub what: NewOffice,
}

impl std::ops::Deref for Office {
    type Target = NewOffice;

    fn deref(&self) -> &NewOffice {
        &self.what
    }
}

/// The holding of an office by somebody.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NewTenure {
    pub office: OfficeId,
    pub person: PersonId,
    pub manner: Manner,
    /// The first day on which it is held.
    pub from: Date,
    /// The first day on which it is no longer held.
    pub to: Option<Date>,
    /// By which letter of whom; empty when not known.
    pub authority: String,
}

/// Somebody who holds an office on a day.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Holder {
    pub tenure: TenureId,
    pub person: PersonId,
    pub name: String,
    pub email: Option<String>,
    pub manner: Manner,
    pub from: Date,
}

/// An office of a Party as it stands on a day.
#[derive(Clone, Debug)]
pub struct Seat {
    pub office: Office,
    /// Where it sits, with the institution's name.
    pub institution: Option<Localized>,
    /// Those who hold it on the day; nobody when it is vacant.
    pub holders: Vec<Holder>,
    /// When it is vacant: since when, if that is known.
    pub vacant_since: Option<Date>,
}

impl Seat {
    pub fn is_vacant(&self) -> bool {
        self.holders.is_empty()
    }
}

/// The offices of a Party, or of all Parties, with their holders on a day. Offices that many may hold (experts) are left
/// out when nobody holds them.
///
/// # Errors
/// The store's own.
pub fn seats(tx: &mut Read<'_>, party: Option<PartyId>, on: Date) -> Result<Vec<Seat>> {
    let statement = sql!(
        "SELECT office.id, office.kind, office.title, office.party, office.institution, office.instrument, office.vacant_since,
                institution.name_ar, institution.name_zh, institution.name_en,
                institution.name_fr, institution.name_ru, institution.name_es,
                tenure.id, tenure.manner, tenure.from_day, tenure.to_day,
                person.id, person.given, person.family, person.email, office.party_group
         FROM office
         LEFT JOIN institution ON institution.id = office.institution
         LEFT JOIN tenure ON tenure.office = office.id AND tenure.from_day <= $2
         LEFT JOIN person ON person.id = tenure.person
         WHERE office.party >= coalesce(CAST($1 AS BIGINT), 0) AND office.party <= coalesce(CAST($1 AS BIGINT), 9223372036854775807)
         ORDER BY office.party, office.id, tenure.manner DESC NULLS LAST, tenure.from_day NULLS LAST, tenure.id NULLS LAST"
    );
    seated(tx, statement, &[&party, &on.to_string()], on)
}

/// The offices of a group of Parties with their holders on a day.
///
/// # Errors
/// The store's own.
pub fn seats_of_group(tx: &mut Read<'_>, group: GroupId, on: Date) -> Result<Vec<Seat>> {
    let statement = sql!(
        "SELECT office.id, office.kind, office.title, office.party, office.institution, office.instrument, office.vacant_since,
                institution.name_ar, institution.name_zh, institution.name_en,
                institution.name_fr, institution.name_ru, institution.name_es,
                tenure.id, tenure.manner, tenure.from_day, tenure.to_day,
                person.id, person.given, person.family, person.email, office.party_group
         FROM office
         LEFT JOIN institution ON institution.id = office.institution
         LEFT JOIN tenure ON tenure.office = office.id AND tenure.from_day <= $2
         LEFT JOIN person ON person.id = tenure.person
         WHERE office.party_group = $1
         ORDER BY office.id, tenure.manner DESC NULLS LAST, tenure.from_day NULLS LAST, tenure.id NULLS LAST"
    );
    seated(tx, statement, &[&group, &on.to_string()], on)
}

/// Gathers the rows of offices, one for each tenure, in the order of the offices.
fn seated(
    tx: &mut Read<'_>,
    statement: &'static db::Statement,
    params: &[&dyn db::Bind],
    on: Date,
) -> Result<Vec<Seat>> {
    let mut seats: Vec<Seat> = Vec::new();
    tx.rows(statement, params, |row| {
        let id: OfficeId = row.get(0)?;
        if seats.last().is_none_or(|seat| seat.office.id != id) {
            seats.push(seat(row, id)?);
        }
        let Some(seat) = seats.last_mut() else { return Ok(()) };
        let Some(tenure) = row.get(13)? else { return Ok(()) };
        match day(row, 16)?.filter(|to| *to <= on) {
            Some(ended) => seat.vacant_since = seat.vacant_since.max(Some(ended)),
            None => seat.holders.push(holder(row, tenure)?),
        }
        Ok(())
    })?;
    for seat in &mut seats {
        let known = seat.vacant_since.filter(|since| *since <= on);
        seat.vacant_since = if seat.is_vacant() { known } else { None };
    }
    seats.retain(|seat| !seat.is_vacant() || seat.office.kind.is_single());
    Ok(seats)
}

fn seat(row: &Row<'_>, id: OfficeId) -> Result<Seat> {
    let office = Office {
        id,
        what: NewOffice {
            kind: row.get(1)?,
            title: row.get(2)?,
            party: row.get(3)?,
            institution: row.get(4)?,
            instrument: row.get(5)?,
            group: row.get(21)?,
            vacant_since: day(row, 6)?,
        },
    };
    let institution = office.institution.map(|_| localized(row, 7)).transpose()?;
    Ok(Seat { vacant_since: office.vacant_since, office, institution, holders: Vec::new() })
}

fn holder(row: &Row<'_>, tenure: TenureId) -> Result<Holder> {
    let name = format!("{} {}", row.get::<String>(18)?, row.get::<String>(19)?);
    let from = day(row, 15)?.ok_or(db::Error::Missing)?;
    Ok(Holder {
        tenure,
        person: row.get(17)?,
        name: name.trim().to_owned(),
        email: row.get(20)?,
        manner: row.get(14)?,
        from,
    })
}

/// How many offices of Parties that one person holds are vacant on a day.
///
/// # Errors
/// The store's own.
pub fn count_vacant(tx: &mut Read<'_>, on: Date) -> Result<i64> {
    let statement = sql!(
        "SELECT count(*) FROM office
         WHERE party IS NOT NULL AND kind IN ('focal-point', 'operational-focal-point') AND NOT EXISTS (
           SELECT 1 FROM tenure
           WHERE tenure.office = office.id AND from_day <= $1 AND (to_day IS NULL OR to_day > $1))"
    );
    tx.one(statement, &[&on.to_string()], |row| row.get(0))
}

/// The people who hold an office of a kind on a day, of one instrument or any: to whom something is sent.
///
/// # Errors
/// The store's own.
pub fn holders(
    tx: &mut Read<'_>,
    kind: OfficeKind,
    instrument: Option<InstrumentId>,
    on: Date,
) -> Result<Vec<(Option<PartyId>, PersonId)>> {
    let statement = sql!(
        "SELECT DISTINCT office.party, tenure.person
         FROM office JOIN tenure ON tenure.office = office.id
         WHERE office.kind = $1 AND ($2 IS NULL OR office.instrument = $2)
           AND tenure.from_day <= $3 AND (tenure.to_day IS NULL OR tenure.to_day > $3)
         ORDER BY office.party NULLS FIRST, tenure.person"
    );
    tx.rows(statement, &[&kind, &instrument, &on.to_string()], |row| Ok((row.get(0)?, row.get(1)?)))
}

/// The office that is the same job: same kind and title, of the same Party for the same instrument or of the same group of
/// Parties, or, without either, at the same institution.
///
/// # Errors
/// The store's own.
pub fn find(tx: &mut Read<'_>, new: &NewOffice) -> Result<Option<Office>> {
    let statement = sql!(
        "SELECT id, kind, title, party, institution, instrument, vacant_since, party_group FROM office
         WHERE kind = $1 AND coalesce(title, '') = $2 AND coalesce(party, 0) = $3 AND coalesce(instrument, 0) = $4
           AND (party IS NOT NULL OR party_group IS NOT NULL OR coalesce(institution, 0) = $5)
           AND coalesce(party_group, 0) = $6
         ORDER BY id"
    );
    let title = new.title.map_or("", SecretariatTitle::code);
    let party = new.party.map_or(0, |id| id.0);
    let instrument = new.instrument.map_or(0, |id| id.0);
    let institution = new.institution.map_or(0, |id| id.0);
    let group = new.group.map_or(0, |id| id.0);
    tx.row(statement, &[&new.kind, &title, &party, &instrument, &institution, &group], office)
}

fn office(row: &Row<'_>) -> Result<Office> {
    Ok(Office {
        id: row.get(0)?,
        what: NewOffice {
            kind: row.get(1)?,
            title: row.get(2)?,
            party: row.get(3)?,
            institution: row.get(4)?,
            instrument: row.get(5)?,
            vacant_since: day(row, 6)?,
            group: row.get(7)?,
        },
    })
}

/// All offices, by identity.
///
/// # Errors
/// The store's own.
pub fn list(tx: &mut Read<'_>) -> Result<Vec<Office>> {
    let statement = sql!(
        "SELECT id, kind, title, party, institution, instrument, vacant_since, party_group FROM office ORDER BY id"
    );
    tx.rows(statement, &[], office)
}

/// Makes an office, or brings the one that is the same job ([`find`]) to what is given.
///
/// # Errors
/// The store's own.
pub fn put(tx: &mut Write<'_>, new: &NewOffice) -> Result<OfficeId> {
    let vacant_since = new.vacant_since.map(|day| day.to_string());
    if let Some(known) = find(tx, new)? {
        let statement = sql!("UPDATE office SET institution = $2, vacant_since = $3 WHERE id = $1");
        tx.run(statement, &[&known.id, &new.institution, &vacant_since])?;
        return Ok(known.id);
    }
    let statement = sql!(
        "INSERT INTO office (kind, title, party, institution, instrument, vacant_since, party_group)
         VALUES ($1, $2, $3, $4, $5, $6, $7) RETURNING id"
    );
    let values: [&dyn db::Bind; 7] =
        [&new.kind, &new.title, &new.party, &new.institution, &new.instrument, &vacant_since, &new.group];
    tx.insert(statement, &values)
}

/// The offices that somebody holds, held or will hold, the latest first.
///
/// # Errors
/// The store's own.
pub fn of_person(tx: &mut Read<'_>, person: PersonId) -> Result<Vec<(Office, NewTenure)>> {
    let statement = sql!(
        "SELECT office.id, kind, title, office.party, office.institution, instrument, vacant_since, party_group,
                tenure.id, office, person, manner, from_day, to_day, authority
         FROM tenure CROSS JOIN office WHERE tenure.person = $1 AND office.id = tenure.office
         ORDER BY from_day DESC, tenure.id DESC"
    );
    tx.rows(statement, &[&person], |row| {
        let tenure = NewTenure {
            office: row.get(9)?,
            person: row.get(10)?,
            manner: row.get(11)?,
            from: day(row, 12)?.ok_or(db::Error::Missing)?,
            to: day(row, 13)?,
            authority: row.get(14)?,
        };
        Ok((office(row)?, tenure))
    })
}

/// Who will hold an office of a Party after a day, and is not in office yet, the first one first.
///
/// # Errors
/// The store's own.
pub fn coming(tx: &mut Read<'_>, party: PartyId, on: Date) -> Result<Vec<(Office, Holder)>> {
    let statement = sql!(
        "SELECT office.id, kind, title, office.party, office.institution, instrument, vacant_since, party_group,
                tenure.id, person.id, given, family, email, manner, from_day
         FROM office CROSS JOIN tenure CROSS JOIN person
         WHERE office.party = $1 AND tenure.office = office.id AND from_day > $2 AND person.id = tenure.person
         ORDER BY from_day, tenure.id"
    );
    tx.rows(statement, &[&party, &on.to_string()], |row| {
        let holder = Holder {
            tenure: row.get(8)?,
            person: row.get(9)?,
            name: format!("{} {}", row.get::<String>(10)?, row.get::<String>(11)?).trim().to_owned(),
            email: row.get(12)?,
            manner: row.get(13)?,
            from: day(row, 14)?.ok_or(db::Error::Missing)?,
        };
        Ok((office(row)?, holder))
    })
}

/// All tenures, by identity.
///
/// # Errors
/// The store's own.
pub fn tenures(tx: &mut Read<'_>) -> Result<Vec<(TenureId, NewTenure)>> {
    let statement = sql!("SELECT id, office, person, manner, from_day, to_day, authority FROM tenure ORDER BY id");
    tx.rows(statement, &[], tenure)
}

/// The tenures of an office, by identity.
///
/// # Errors
/// The store's own.
pub fn tenures_of(tx: &mut Read<'_>, office: OfficeId) -> Result<Vec<(TenureId, NewTenure)>> {
    let statement = sql!(
        "SELECT id, office, person, manner, from_day, to_day, authority FROM tenure WHERE office = $1 ORDER BY id"
    );
    tx.rows(statement, &[&office], tenure)
}

fn tenure(row: &Row<'_>) -> Result<(TenureId, NewTenure)> {
    let tenure = NewTenure {
        office: row.get(1)?,
        person: row.get(2)?,
        manner: row.get(3)?,
        from: day(row, 4)?.ok_or(db::Error::Missing)?,
        to: day(row, 5)?,
        authority: row.get(6)?,
    };
    Ok((row.get(0)?, tenure))
}

/// Notes that somebody holds an office.
///
/// # Errors
/// The store's own.
pub fn insert_tenure(tx: &mut Write<'_>, new: &NewTenure) -> Result<TenureId> {
    let statement = sql!(
        "INSERT INTO tenure (office, person, manner, from_day, to_day, authority) VALUES ($1, $2, $3, $4, $5, $6)
         RETURNING id"
    );
    let (from, to) = (new.from.to_string(), new.to.map(|day| day.to_string()));
    tx.insert(statement, &[&new.office, &new.person, &new.manner, &from, &to, &new.authority])
}

/// Brings a tenure to what is given.
///
/// # Errors
/// The store's own.
pub fn update_tenure(tx: &mut Write<'_>, id: TenureId, new: &NewTenure) -> Result<()> {
    let statement = sql!("UPDATE tenure SET manner = $2, from_day = $3, to_day = $4, authority = $5 WHERE id = $1");
    let (from, to) = (new.from.to_string(), new.to.map(|day| day.to_string()));
    tx.run(statement, &[&id, &new.manner, &from, &to, &new.authority]).map(drop)
}

/// Ends the tenures as primary holder of an office that somebody else takes over on a day. One that began on that day or
/// later is left as it is.
///
/// # Errors
/// The store's own.
pub fn succeed(tx: &mut Write<'_>, office: OfficeId, successor: PersonId, on: Date) -> Result<u64> {
    let statement = sql!(
        "UPDATE tenure SET to_day = $3
         WHERE office = $1 AND person <> $2 AND manner = 'primary' AND from_day < $3 AND (to_day IS NULL OR to_day > $3)"
    );
    tx.run(statement, &[&office, &successor, &on.to_string()])
}
