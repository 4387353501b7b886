//! The reference data that the program carries: regions, instruments, States and the European Union, and their status.

use std::collections::HashSet;

use db::{Error, Instant, Read, Result, Write};
use record::{Actor, group, party};

use crate::Table;
use crate::model::plan::Counts;
use crate::store::{self, Import};

pub(crate) const REGIONS: &str = include_str!("../data/regions.csv");
const INSTRUMENTS: &str = include_str!("../data/instruments.csv");
const STATES: &str = include_str!("../data/states.csv");
const STATUS: &str = include_str!("../data/party_status.csv");

/// Groups in which Parties speak together, and who belongs to them: offered to officers, never loaded by themselves.
const GROUPS: &str = include_str!("../data/groups.csv");
const GROUP_MEMBERS: &str = include_str!("../data/group_members.csv");

/// The files, in their order; each with the source of what has no source of its own.
const FILES: [Import<'static>; 4] = [
    Import { table: Table::Regions, text: REGIONS, source: "" },
    Import { table: Table::Instruments, text: INSTRUMENTS, source: "" },
    Import { table: Table::Parties, text: STATES, source: "un-2026" },
    Import { table: Table::Status, text: STATUS, source: "scbd-2020" },
];

/// Loads the reference data. What is there already and the same stays untouched, so that it can be run again; what was
/// corrected by hand is brought back to what the program carries.
///
/// # Errors
/// The store's own.
pub fn load(tx: &mut Write<'_>, now: Instant) -> Result<Vec<(Table, Counts)>> {
    let mut loaded = Vec::new();
    for import in FILES {
        let plan = store::preview(tx, import, now)?;
        store::apply(tx, &plan, &Actor::default(), now)?;
        loaded.push((import.table, plan.counts()));
    }
    Ok(loaded)
}

/// What the program knows of groups of Parties and the directory does not, as a file to import: first the groups, then, once
/// they are there, who belongs to them of the Parties that the directory has. Nothing when it has all, or none of these Parties.
///
/// # Errors
/// The store's own.
pub(crate) fn known_groups(tx: &mut Read<'_>) -> Result<Option<(Table, String)>> {
    let (groups, parties) = (group::list(tx)?, party::list(tx)?);
    let codes: HashSet<String> = parties.iter().map(|party| party.code.to_string()).collect();
    let is_there = |cells: &csv::StringRecord| codes.contains(cells.get(1).unwrap_or_default());
    let has = |code: &str| groups.iter().any(|group| group.code.as_str() == code);
    if rows(GROUP_MEMBERS, is_there)?.is_none() {
        return Ok(None);
    }
    if let Some(missing) = rows(GROUPS, |cells| !has(cells.get(0).unwrap_or_default()))? {
        return Ok(Some((Table::Groups, missing)));
    }
    let of = |id| parties.iter().find(|party| party.id == id).map(|party| party.code.to_string());
    let memberships = group::memberships(tx, None)?.into_iter().filter_map(|one| {
        let group = groups.iter().find(|group| group.id == one.group)?;
        Some((group.code.to_string(), of(one.party)?))
    });
    let belong: HashSet<(String, String)> = memberships.collect();
    let missing = rows(GROUP_MEMBERS, |cells| {
        let cell = |at: usize| cells.get(at).unwrap_or_default().to_owned();
        is_there(cells) && !belong.contains(&(cell(0), cell(1)))
    })?;
    Ok(missing.map(|missing| (Table::GroupMembers, missing)))
}

/// The rows of a file that fit, with its header; nothing where none does.
fn rows(file: &str, fits: impl Fn(&csv::StringRecord) -> bool) -> Result<Option<String>> {
    let other = |error: &dyn std::fmt::Display| Error::Other(error.to_string());
    let (mut reader, mut kept) = (csv::Reader::from_reader(file.as_bytes()), cell::Rows::new(Vec::new()));
    kept.row(reader.headers().map_err(|error| other(&error))?).map_err(|error| other(&error))?;
    let mut some = false;
    for row in reader.records() {
        let row = row.map_err(|error| other(&error))?;
        if fits(&row) {
            some = true;
            kept.row(&row).map_err(|error| other(&error))?;
        }
    }
    let text = kept.text().map_err(|error| other(&error))?;
    Ok(Some(text).filter(|_| some))
}
