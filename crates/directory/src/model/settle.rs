//! Rules that look at more than one cell of a row.

use jiff::civil::Date;
use language::Language;
use record::instrument::InstrumentKind;

use crate::model::cell::{Cells, Family};
use crate::model::fault::{Fault, Problem};
use crate::model::known::Known;
use crate::model::role::{self, Hint, Role};
use crate::model::table::Table;

/// Brings a row to the one way in which it is written, where that takes several cells: which instrument a focal point is
/// for, in which language the local name is.
pub(crate) fn settle(table: Table, cells: &mut Cells, known: &Known) -> Vec<Fault> {
    let settled = match table {
        Table::Institutions => own_name(cells),
        Table::Offices | Table::People => role_of(cells, known),
        _ => Ok(()),
    };
    settled.err().into_iter().collect()
}

/// What is wrong with a whole row, after it was laid over what is known.
pub(crate) fn check(table: Table, cells: &Cells, known: &Known) -> Vec<Fault> {
    match table {
        Table::Regions | Table::Parties | Table::Organizations | Table::Institutions | Table::Groups => {
            named(cells, Family::Name)
        }
        Table::Instruments => {
            let days = [("adopted", "opened"), ("adopted", "in_force")].map(|pair| ordered(cells, pair));
            named(cells, Family::Title).into_iter().chain(days.into_iter().flatten()).collect()
        }
        Table::Status => status(cells),
        Table::GroupMembers => ordered(cells, ("since", "until")).into_iter().collect(),
        Table::Offices => place(cells, known),
        Table::People => place(cells, known).into_iter().chain(ordered(cells, ("since", "until"))).collect(),
    }
}

/// A name in the institution's own language becomes the name in that language, unless that has a column of its own.
fn own_name(cells: &mut Cells) -> Result<(), Fault> {
    let Some(name) = cells.remove("name_local").filter(|name| !name.is_empty()) else { return Ok(()) };
    let language: Language = match cells.get("language").parse() {
        Ok(language) => language,
        Err(()) => return Err(Fault::new("name_local", &name, Problem::NamelessLanguage)),
    };
    let column = Family::Name.column(language);
    if cells.get(column).is_empty() {
        cells.set(column, name);
    }
    Ok(())
}

/// A role becomes its word, with the instrument of which it speaks.
fn role_of(cells: &mut Cells, known: &Known) -> Result<(), Fault> {
    let text = cells.get("role").to_owned();
    let Some((role, hint)) = role::read(&text) else { return Ok(()) };
    cells.set("role", role.code());
    if role != Role::Coordinator {
        cells.set("group", "");
    }
    if role != Role::FocalPoint {
        cells.set("instrument", "");
        return Ok(());
    }
    if !cells.get("instrument").is_empty() {
        return Ok(());
    }
    let kind = match hint {
        Some(Hint::TheConvention) => InstrumentKind::Convention,
        Some(Hint::TheProtocol) => InstrumentKind::Protocol,
        None => return Err(Fault::new("instrument", "", Problem::WhichInstrument)),
    };
    match known.instruments_of(cells.get("code"), kind).as_slice() {
        [only] => {
            cells.set("instrument", *only);
            Ok(())
        }
        _ => Err(Fault::new("role", &text, Problem::WhichInstrument)),
    }
}

fn named(cells: &Cells, family: Family) -> Vec<Fault> {
    let none = family.columns().iter().all(|column| cells.get(column).is_empty());
    none.then(|| Fault::new(family.column(Language::English), "", Problem::NoName)).into_iter().collect()
}

/// Complains about the second of two days when it is before the first.
fn ordered(cells: &Cells, (first, second): (&'static str, &'static str)) -> Option<Fault> {
    let (earlier, later): (Date, Date) = (cells.day(first)?, cells.day(second)?);
    (later < earlier).then(|| Fault::new(second, cells.get(second), Problem::DayOrder(first)))
}

fn status(cells: &Cells) -> Vec<Fault> {
    let mut pairs = vec![("signed", "deposited"), ("party_from", "party_to")];
    // A State that succeeded is Party from the day of its independence, before it deposited anything.
    if cells.get("kind") != "succession" {
        pairs.extend([("signed", "party_from"), ("deposited", "party_from")]);
    }
    let mut faults: Vec<Fault> = pairs.into_iter().filter_map(|pair| ordered(cells, pair)).collect();
    if ["signed", "deposited", "party_from"].iter().all(|column| cells.get(column).is_empty()) {
        faults.push(Fault::new("party_from", "", Problem::NoDays));
    }
    if !cells.get("party_from").is_empty() && cells.get("kind").is_empty() {
        faults.push(Fault::new("kind", "", Problem::NoJoining));
    }
    faults
}

/// Whether the institution is there, and whether the role fits a row of a Party or of an organization.
fn place(cells: &Cells, known: &Known) -> Vec<Fault> {
    let (code, institution) = (cells.get("code"), cells.get("institution"));
    let mut faults = Vec::new();
    if !institution.is_empty() && known.institution(code, institution).is_none() {
        faults.push(Fault::new("institution", institution, Problem::UnknownInstitution));
    }
    if let Ok(role) = cells.get("role").parse::<Role>() {
        if role.is_of_party() && code.is_empty() {
            faults.push(Fault::new("code", role.code(), Problem::NeedsParty));
        }
        if role == Role::Coordinator && cells.get("group").is_empty() {
            faults.push(Fault::new("group", role.code(), Problem::NeedsGroup));
        }
        if role.is_of_organization() && (institution.is_empty() || !code.is_empty()) {
            faults.push(Fault::new("institution", role.code(), Problem::NeedsOrganization));
        }
    }
    faults
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::known::KnownInstrument;

    fn cells(pairs: &[(&'static str, &str)]) -> Cells {
        let mut cells = Cells::default();
        pairs.iter().for_each(|(column, text)| cells.set(column, *text));
        cells
    }

    fn known() -> Known {
        let mut known = Known::default();
        let kinds =
            [("CBD", InstrumentKind::Convention), ("CP", InstrumentKind::Protocol), ("NP", InstrumentKind::Protocol)];
        for (code, kind) in kinds {
            known.learn_instrument(code, KnownInstrument { id: None, kind, eu_group: String::new() });
        }
        known
    }

    #[test]
    fn the_protocol_is_the_one_that_the_party_joined() {
        let mut known = known();
        let row = || cells(&[("code", "GD"), ("role", "focal point of the Protocol")]);
        assert_eq!(settle(Table::People, &mut row(), &known)[0].problem, Problem::WhichInstrument);
        known.learn_status("GD", "CP");
        let mut settled = row();
        assert_eq!(settle(Table::People, &mut settled, &known), []);
        assert_eq!(settled, cells(&[("code", "GD"), ("role", "focal-point"), ("instrument", "CP"), ("group", "")]));
    }

    #[test]
    fn a_local_name_has_a_language() {
        let mut row = cells(&[("name_en", "Ministry"), ("name_local", "Ministère"), ("language", "fr")]);
        assert_eq!(settle(Table::Institutions, &mut row, &known()), []);
        assert_eq!((row.get("name_fr"), row.get("name_en")), ("Ministère", "Ministry"));
        let mut row = cells(&[("name_local", "Ministère"), ("language", "")]);
        assert_eq!(settle(Table::Institutions, &mut row, &known())[0].problem, Problem::NamelessLanguage);
    }

    #[test]
    fn days_stand_in_order() {
        let row = [("kind", "accession"), ("deposited", "2010-05-01"), ("party_from", "2010-03-01")];
        let faults = check(Table::Status, &cells(&row), &known());
        assert_eq!(faults, [Fault::new("party_from", "2010-03-01", Problem::DayOrder("deposited"))]);
        let row = [("kind", "succession"), ("deposited", "2006-10-23"), ("party_from", "2006-06-03")];
        assert_eq!(check(Table::Status, &cells(&row), &known()), []);
        assert_eq!(check(Table::Status, &cells(&[]), &known())[0].problem, Problem::NoDays);
    }
}
