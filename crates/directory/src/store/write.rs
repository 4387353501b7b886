//! Writing one row of a file. The rules let it through, so what does not fit a type here is our own fault.

use db::{Result, Write};
use jiff::civil::Date;
use record::group::{self, NewGroup};
use record::institution::{self, InstitutionKind, NewInstitution};
use record::instrument::{self, NewInstrument, Status};
use record::office::{self, Manner, NewOffice, NewTenure};
use record::party::{self, Category, Membership, NewParty};
use record::person::{self, NewPerson};
use record::region;
use record::{InstitutionId, InstrumentId, OfficeId, PartyId, PersonId};

use crate::model::cell::{Cells, Family};
use crate::model::known::{Known, KnownInstrument, KnownParty};
use crate::model::role::Role;
use crate::model::table::Table;

/// Writes a row and says what it is about, as the audit log names it. `known` learns the identity of what is new.
///
/// # Errors
/// The store's own.
pub(crate) fn row(tx: &mut Write<'_>, table: Table, cells: &Cells, known: &mut Known) -> Result<String> {
    match table {
        Table::Regions => region(tx, cells),
        Table::Instruments => instrument(tx, cells, known),
        Table::Parties => party(tx, cells, known),
        Table::Status => status(tx, cells, known),
        Table::Institutions | Table::Organizations => institution(tx, table, cells, known),
        Table::Groups => group(tx, cells, known),
        Table::GroupMembers => member(tx, cells, known),
        Table::Offices => {
            let office = office_of(cells, known)?.ok_or(db::Error::Missing)?;
            Ok(format!("office/{}", office::put(tx, &office)?))
        }
        Table::People => person(tx, cells, known),
    }
}

fn region(tx: &mut Write<'_>, cells: &Cells) -> Result<String> {
    let name = cells.name(Family::Name);
    let short = cells.name(Family::Short);
    let region = region::Region {
        code: cells.needed("code")?,
        kind: cells.needed("kind")?,
        parent: cells.value("parent")?,
        short,
        name,
    };
    region::put(tx, &region)?;
    Ok(format!("region/{}", region.code))
}

fn instrument(tx: &mut Write<'_>, cells: &Cells, known: &mut Known) -> Result<String> {
    let new = NewInstrument {
        code: cells.needed("code")?,
        kind: cells.needed("kind")?,
        parent: instrument_id(cells.get("parent"), known),
        name: cells.name(Family::Title),
        short: cells.name(Family::Short),
        adopted: cells.value("adopted")?,
        adopted_at: cells.text("adopted_at"),
        opened: cells.value("opened")?,
        opened_at: cells.text("opened_at"),
        in_force: cells.value("in_force")?,
        eu_group: cells.value("eu_group")?,
    };
    let id = instrument::put(tx, &new)?;
    let eu_group = cells.get("eu_group").to_owned();
    known.learn_instrument(cells.get("code"), KnownInstrument { id: Some(id), kind: new.kind, eu_group });
    Ok(format!("instrument/{}", new.code))
}

fn party(tx: &mut Write<'_>, cells: &Cells, known: &mut Known) -> Result<String> {
    let new = NewParty {
        code: cells.needed("code")?,
        alpha3: cells.text("alpha3"),
        m49: cells.text("m49"),
        name: cells.name(Family::Name),
        membership: cells.value("status")?.unwrap_or(Membership::Member),
        region: cells.value("region")?,
        subregion: cells.value("subregion")?,
        intermediate: cells.value("intermediate")?,
        group: cells.value("group")?,
        categories: Category::ALL.iter().copied().filter(|category| cells.flag(category.code())).collect(),
        time_zone: cells.text("time_zone"),
        language: cells.value("language")?,
        notes: cells.text("notes"),
        source: cells.get("source").to_owned(),
    };
    let id = party::put(tx, &new)?;
    known.learn_party(cells.get("code"), KnownParty { id: Some(id), membership: new.membership });
    Ok(format!("party/{}", new.code))
}

fn status(tx: &mut Write<'_>, cells: &Cells, known: &Known) -> Result<String> {
    let (code, instrument) = (cells.get("code"), cells.get("instrument"));
    let party = known.party(code).ok_or(db::Error::Missing)?;
    let treaty = known.instrument(instrument).ok_or(db::Error::Missing)?;
    let of_instrument = party.membership == Membership::Organization;
    let status = Status {
        party: party.id.ok_or(db::Error::Missing)?,
        instrument: treaty.id.ok_or(db::Error::Missing)?,
        joining: cells.value("kind")?,
        signed: cells.value("signed")?,
        deposited: cells.value("deposited")?,
        from: cells.value("party_from")?,
        to: cells.value("party_to")?,
        group: of_instrument.then(|| treaty.eu_group.parse().ok()).flatten(),
        source: cells.get("source").to_owned(),
    };
    instrument::put_status(tx, &status)?;
    Ok(format!("party/{code}/{instrument}"))
}

fn group(tx: &mut Write<'_>, cells: &Cells, known: &mut Known) -> Result<String> {
    let source = cells.get("source").to_owned();
    let new = NewGroup { code: cells.needed("code")?, name: cells.name(Family::Name), source };
    let id = group::put(tx, &new)?;
    known.learn_group(cells.get("code"), Some(id));
    Ok(format!("group/{}", new.code))
}

fn member(tx: &mut Write<'_>, cells: &Cells, known: &Known) -> Result<String> {
    let (group, code) = (cells.get("group"), cells.get("code"));
    let new = group::Membership {
        group: known.group(group).flatten().ok_or(db::Error::Missing)?,
        party: party_id(code, known).ok_or(db::Error::Missing)?,
        from: cells.needed("since")?,
        to: cells.value("until")?,
    };
    group::put_member(tx, &new)?;
    Ok(format!("group/{group}/{code}"))
}

fn institution(tx: &mut Write<'_>, table: Table, cells: &Cells, known: &mut Known) -> Result<String> {
    let kind = if table == Table::Institutions { InstitutionKind::Government } else { cells.needed("kind")? };
    let code = cells.get("code");
    let new = NewInstitution {
        party: party_id(code, known),
        key: cells.needed("key")?,
        kind,
        acronym: cells.text("acronym"),
        host: cells.text("host"),
        time_zone: cells.text("time_zone"),
        language: cells.value("language")?,
        name: cells.name(Family::Name),
    };
    let id = institution::put(tx, &new)?;
    known.learn_institution(code, cells.get("key"), Some(id));
    Ok(format!("institution/{id}"))
}

fn person(tx: &mut Write<'_>, cells: &Cells, known: &Known) -> Result<String> {
    let code = cells.get("code");
    let new = NewPerson {
        given: cells.get("given").to_owned(),
        family: cells.get("family").to_owned(),
        name_local: cells.text("name_local"),
        gender: cells.value("gender")?,
        language: cells.value("language")?,
        email: cells.text("email"),
        institution: institution_id(cells, known),
        party: party_id(code, known),
    };
    let id = match same_person(tx, &new)? {
        Some(id) => {
            person::update(tx, id, &new)?;
            id
        }
        None => person::insert(tx, &new)?,
    };
    if let Some(office) = office_of(cells, known)? {
        let office = keep_office(tx, office)?;
        tenure(tx, office, id, cells)?;
    }
    Ok(format!("person/{id}"))
}

/// Who has this address; without one, who has this name at this institution.
fn same_person(tx: &mut Write<'_>, new: &NewPerson) -> Result<Option<PersonId>> {
    match &new.email {
        Some(email) => Ok(person::find_by_email(tx, email)?.map(|person| person.id)),
        None => {
            let same = |person: &person::Person| {
                person.email.is_none()
                    && (&person.given, &person.family) == (&new.given, &new.family)
                    && (person.party, person.institution) == (new.party, new.institution)
            };
            Ok(person::list(tx)?.into_iter().find(same).map(|person| person.id))
        }
    }
}

/// The office of a row of people or of offices; nothing without a role.
fn office_of(cells: &Cells, known: &Known) -> Result<Option<NewOffice>> {
    let Some(role) = cells.value::<Role>("role")? else { return Ok(None) };
    // Experts, moderators and coordinators sit in many institutions: theirs stand with the persons.
    let seated = (role.is_of_party() && role.kind().is_single()) || role.is_of_organization();
    Ok(Some(NewOffice {
        kind: role.kind(),
        title: role.title(),
        party: if role.is_of_party() { party_id(cells.get("code"), known) } else { None },
        institution: if seated { institution_id(cells, known) } else { None },
        instrument: instrument_id(cells.get("instrument"), known),
        group: known.group(cells.get("group")).flatten(),
        vacant_since: cells.value("vacant_since")?,
    }))
}

/// Makes the office, or moves it to the institution of its new holder; since when it was vacant stays known.
fn keep_office(tx: &mut Write<'_>, mut office: NewOffice) -> Result<OfficeId> {
    if let Some(found) = office::find(tx, &office)? {
        office.vacant_since = found.vacant_since;
        office.institution = office.institution.or(found.institution);
    }
    office::put(tx, &office)
}

/// Notes the tenure of a row.
fn tenure(tx: &mut Write<'_>, office: OfficeId, person: PersonId, cells: &Cells) -> Result<()> {
    let since: Date = cells.needed("since")?;
    let manner: Manner = cells.needed("manner")?;
    let authority = cells.get("authority").to_owned();
    let new = NewTenure { office, person, manner, from: since, to: cells.value("until")?, authority };
    hold(tx, &new, cells.value::<Role>("role")?.is_some_and(|role| role.kind().is_single()))
}

/// Notes that somebody holds an office, or changes how; a primary holder of one that only one holds takes over from whoever
/// was before.
///
/// # Errors
/// The store's own.
pub(crate) fn hold(tx: &mut Write<'_>, new: &NewTenure, single: bool) -> Result<()> {
    let known = office::tenures_of(tx, new.office)?.into_iter().rfind(|(_, tenure)| tenure.person == new.person);
    match known {
        Some((_, tenure)) if tenure == *new => return Ok(()),
        Some((id, _)) => office::update_tenure(tx, id, new)?,
        None => drop(office::insert_tenure(tx, new)?),
    }
    if single && new.manner == Manner::Primary && new.to.is_none() {
        office::succeed(tx, new.office, new.person, new.from)?;
    }
    Ok(())
}

fn party_id(code: &str, known: &Known) -> Option<PartyId> {
    known.party(code).and_then(|party| party.id)
}

fn instrument_id(code: &str, known: &Known) -> Option<InstrumentId> {
    known.instrument(code).and_then(|instrument| instrument.id)
}

fn institution_id(cells: &Cells, known: &Known) -> Option<InstitutionId> {
    known.institution(cells.get("code"), cells.get("institution")).flatten()
}
