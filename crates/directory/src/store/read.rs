//! The tables as rows of a file.

use std::collections::HashMap;

use db::{Read, Result};
use record::group::{self, Group, Membership};
use record::institution::{self, Institution};
use record::instrument::{self, Instrument, Status};
use record::office::{self, NewTenure, Office};
use record::party::{self, Category, Party};
use record::person::{self, Person};
use record::region;
use record::{GroupId, InstitutionId, InstrumentId, OfficeId, PartyId};

use crate::model::cell::{Cells, Family};
use crate::model::known::{Known, KnownInstrument, KnownParty};
use crate::model::role::Role;
use crate::model::table::Table;

/// The codes under which files name what has an identity here.
#[derive(Debug, Default)]
pub(crate) struct Codes {
    parties: HashMap<PartyId, String>,
    instruments: HashMap<InstrumentId, String>,
    /// With the key.
    institutions: HashMap<InstitutionId, String>,
    groups: HashMap<GroupId, String>,
    all_parties: Vec<Party>,
    all_instruments: Vec<Instrument>,
    all_institutions: Vec<Institution>,
    all_statuses: Vec<Status>,
    all_groups: Vec<Group>,
}

impl Codes {
    fn party(&self, id: Option<PartyId>) -> &str {
        id.and_then(|id| self.parties.get(&id)).map_or("", String::as_str)
    }

    fn instrument(&self, id: Option<InstrumentId>) -> &str {
        id.and_then(|id| self.instruments.get(&id)).map_or("", String::as_str)
    }

    fn group(&self, id: Option<GroupId>) -> &str {
        id.and_then(|id| self.groups.get(&id)).map_or("", String::as_str)
    }

    fn institution(&self, id: Option<InstitutionId>) -> &str {
        id.and_then(|id| self.institutions.get(&id)).map_or("", String::as_str)
    }
}

/// Everything that a row may refer to.
///
/// # Errors
/// The store's own.
pub(crate) fn known(tx: &mut Read<'_>) -> Result<(Known, Codes)> {
    let mut known = Known::default();
    let mut codes = Codes {
        all_parties: party::list(tx)?,
        all_instruments: instrument::list(tx)?,
        all_institutions: institution::list(tx)?,
        all_statuses: instrument::statuses(tx, None)?,
        all_groups: group::list(tx)?,
        ..Codes::default()
    };
    region::list(tx)?.iter().for_each(|region| known.learn_region(region.code.as_str()));
    for party in &codes.all_parties {
        let code = party.code.to_string();
        known.learn_party(&code, KnownParty { id: Some(party.id), membership: party.membership });
        codes.parties.insert(party.id, code);
    }
    for instrument in &codes.all_instruments {
        let eu_group = instrument.eu_group.as_ref().map(ToString::to_string).unwrap_or_default();
        let code = instrument.code.to_string();
        known.learn_instrument(&code, KnownInstrument { id: Some(instrument.id), kind: instrument.kind, eu_group });
        codes.instruments.insert(instrument.id, code);
    }
    for institution in &codes.all_institutions {
        let key = institution.key.to_string();
        known.learn_institution(codes.party(institution.party), &key, Some(institution.id));
        codes.institutions.insert(institution.id, key);
    }
    for group in &codes.all_groups {
        let code = group.code.to_string();
        known.learn_group(&code, Some(group.id));
        codes.groups.insert(group.id, code);
    }
    for status in &codes.all_statuses {
        known.learn_status(codes.party(Some(status.party)), codes.instrument(Some(status.instrument)));
    }
    Ok((known, codes))
}

/// A table as it is, as the rows of a file.
///
/// # Errors
/// The store's own.
pub(crate) fn rows(tx: &mut Read<'_>, table: Table, codes: &Codes) -> Result<Vec<Cells>> {
    Ok(match table {
        Table::Regions => region::list(tx)?.iter().map(region_row).collect(),
        Table::Instruments => codes.all_instruments.iter().map(|one| instrument_row(one, codes)).collect(),
        Table::Parties => codes.all_parties.iter().map(party_row).collect(),
        Table::Status => codes.all_statuses.iter().map(|status| status_row(status, codes)).collect(),
        Table::Institutions => {
            let of_parties = codes.all_institutions.iter().filter(|institution| institution.party.is_some());
            of_parties.map(|institution| institution_row(institution, codes)).collect()
        }
        Table::Organizations => {
            let own = codes.all_institutions.iter().filter(|institution| institution.party.is_none());
            own.map(|institution| institution_row(institution, codes)).collect()
        }
        Table::Groups => codes.all_groups.iter().map(group_row).collect(),
        Table::GroupMembers => group::memberships(tx, None)?.iter().map(|one| member_row(one, codes)).collect(),
        Table::Offices => office::list(tx)?.iter().map(|office| office_row(office, codes)).collect(),
        Table::People => people(tx, codes)?,
    })
}

fn shown<T: ToString>(value: &Option<T>) -> String {
    value.as_ref().map(ToString::to_string).unwrap_or_default()
}

fn region_row(region: &region::Region) -> Cells {
    let mut cells = Cells::default();
    cells.set("code", region.code.as_str());
    cells.set("kind", region.kind.code());
    cells.set("parent", shown(&region.parent));
    cells.set_name(Family::Name, &region.name);
    cells.set_name(Family::Short, &region.short);
    cells
}

fn instrument_row(instrument: &Instrument, codes: &Codes) -> Cells {
    let mut cells = Cells::default();
    cells.set("code", instrument.code.as_str());
    cells.set("kind", instrument.kind.code());
    cells.set("parent", codes.instrument(instrument.parent));
    cells.set("adopted", shown(&instrument.adopted));
    cells.set("adopted_at", shown(&instrument.adopted_at));
    cells.set("opened", shown(&instrument.opened));
    cells.set("opened_at", shown(&instrument.opened_at));
    cells.set("in_force", shown(&instrument.in_force));
    cells.set("eu_group", shown(&instrument.eu_group));
    cells.set_name(Family::Title, &instrument.name);
    cells.set_name(Family::Short, &instrument.short);
    cells
}

fn party_row(party: &Party) -> Cells {
    let mut cells = Cells::default();
    cells.set("code", party.code.as_str());
    cells.set("alpha3", shown(&party.alpha3));
    cells.set("m49", shown(&party.m49));
    cells.set("region", shown(&party.region));
    cells.set("subregion", shown(&party.subregion));
    cells.set("intermediate", shown(&party.intermediate));
    cells.set("group", shown(&party.group));
    for category in Category::ALL.iter().copied() {
        cells.set(category.code(), if party.categories.has(category) { "1" } else { "0" });
    }
    cells.set("status", party.membership.code());
    cells.set("time_zone", shown(&party.time_zone));
    cells.set("language", shown(&party.language));
    cells.set_name(Family::Name, &party.name);
    cells.set("notes", shown(&party.notes));
    cells.set("source", party.source.as_str());
    cells
}

fn status_row(status: &Status, codes: &Codes) -> Cells {
    let mut cells = Cells::default();
    cells.set("code", codes.party(Some(status.party)));
    cells.set("instrument", codes.instrument(Some(status.instrument)));
    cells.set("kind", shown(&status.joining));
    cells.set("signed", shown(&status.signed));
    cells.set("deposited", shown(&status.deposited));
    cells.set("party_from", shown(&status.from));
    cells.set("party_to", shown(&status.to));
    cells.set("source", status.source.as_str());
    cells
}

fn institution_row(institution: &Institution, codes: &Codes) -> Cells {
    let mut cells = Cells::default();
    if institution.party.is_some() {
        cells.set("code", codes.party(institution.party));
    } else {
        cells.set("kind", institution.kind.code());
    }
    cells.set("key", institution.key.as_str());
    cells.set("acronym", shown(&institution.acronym));
    cells.set("host", shown(&institution.host));
    cells.set("time_zone", shown(&institution.time_zone));
    cells.set("language", shown(&institution.language));
    cells.set_name(Family::Name, &institution.name);
    cells
}

fn group_row(group: &Group) -> Cells {
    let mut cells = Cells::default();
    cells.set("code", group.code.as_str());
    cells.set_name(Family::Name, &group.name);
    cells.set("source", group.source.as_str());
    cells
}

fn member_row(membership: &Membership, codes: &Codes) -> Cells {
    let mut cells = Cells::default();
    cells.set("group", codes.group(Some(membership.group)));
    cells.set("code", codes.party(Some(membership.party)));
    cells.set("since", membership.from.to_string());
    cells.set("until", shown(&membership.to));
    cells
}

fn office_row(office: &Office, codes: &Codes) -> Cells {
    let mut cells = Cells::default();
    cells.set("code", codes.party(office.party));
    cells.set("role", Role::of(office.kind, office.title).code());
    cells.set("instrument", codes.instrument(office.instrument));
    cells.set("group", codes.group(office.group));
    cells.set("institution", codes.institution(office.institution));
    cells.set("vacant_since", shown(&office.vacant_since));
    cells
}

/// Everybody, once for each office that they hold or held.
fn people(tx: &mut Read<'_>, codes: &Codes) -> Result<Vec<Cells>> {
    let offices: HashMap<OfficeId, Office> = office::list(tx)?.into_iter().map(|office| (office.id, office)).collect();
    let mut tenures: HashMap<_, Vec<NewTenure>> = HashMap::new();
    for (_, tenure) in office::tenures(tx)? {
        tenures.entry(tenure.person).or_default().push(tenure);
    }
    let mut rows = Vec::new();
    for person in person::list(tx)? {
        let cells = person_row(&person, codes);
        let held = tenures.remove(&person.id).unwrap_or_default();
        if held.is_empty() {
            rows.push(cells.clone());
        }
        for tenure in &held {
            if let Some(office) = offices.get(&tenure.office) {
                rows.push(with_tenure(cells.clone(), tenure, office, codes));
            }
        }
    }
    Ok(rows)
}

fn person_row(person: &Person, codes: &Codes) -> Cells {
    let mut cells = Cells::default();
    cells.set("code", codes.party(person.party));
    cells.set("institution", codes.institution(person.institution));
    cells.set("given", person.given.as_str());
    cells.set("family", person.family.as_str());
    cells.set("name_local", shown(&person.name_local));
    cells.set("gender", shown(&person.gender));
    cells.set("language", shown(&person.language));
    cells.set("email", shown(&person.email));
    for column in ["role", "instrument", "group", "since", "until", "manner", "authority"] {
        cells.set(column, "");
    }
    cells
}

fn with_tenure(mut cells: Cells, tenure: &NewTenure, office: &Office, codes: &Codes) -> Cells {
    cells.set("role", Role::of(office.kind, office.title).code());
    cells.set("instrument", codes.instrument(office.instrument));
    cells.set("group", codes.group(office.group));
    cells.set("since", tenure.from.to_string());
    cells.set("until", shown(&tenure.to));
    cells.set("manner", tenure.manner.code());
    cells.set("authority", tenure.authority.as_str());
    cells
}
