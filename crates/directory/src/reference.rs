//! The reference data that the program carries: regions, instruments, States and the European Union, and their status.

use db::{Instant, Result, Write};
use record::Actor;

use crate::Table;
use crate::model::plan::Counts;
use crate::store::{self, Import};

pub(crate) const REGIONS: &str = include_str!("../data/regions.csv");
const INSTRUMENTS: &str = include_str!("../data/instruments.csv");
const STATES: &str = include_str!("../data/states.csv");
const STATUS: &str = include_str!("../data/party_status.csv");

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
