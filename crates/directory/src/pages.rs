//! The pages: parse → decide → store → render.

pub(crate) mod correct;
pub(crate) mod group;
pub(crate) mod import;
pub(crate) mod instruments;
pub(crate) mod parties;
pub(crate) mod party;
pub(crate) mod person;
pub(crate) mod vacant;

use std::collections::HashMap;

use axum::response::IntoResponse;
use http::header::{CONTENT_DISPOSITION, CONTENT_TYPE};
use language::Day;
use page::{Page, Visit};
use record::instrument::Standing;
use record::office::{Office, Seat};
use record::{Instrument, InstrumentId};

use crate::model::role::Role;

/// How a Government stands, in words: "Party since 4 March 1994".
fn standing(page: &Page, standing: Standing) -> String {
    let (code, day) = code(standing);
    let message = page.of("party-standing", code);
    match day {
        Some(day) => message.with("date", page.date(day)).to_string(),
        None => message.to_string(),
    }
}

/// How a Government stands, as files and message ids have it, and since when.
fn code(standing: Standing) -> (&'static str, Option<Day>) {
    match standing {
        Standing::Party(day) => ("party", Some(day)),
        Standing::Joining(day) => ("joining", Some(day)),
        Standing::Left(day) => ("left", Some(day)),
        Standing::Signed(day) => ("signed", Some(day)),
        Standing::Not => ("not", None),
    }
}

/// An office in words: "National focal point, Cartagena Protocol".
fn office(page: &Page, office: &Office, instruments: &HashMap<InstrumentId, Instrument>) -> String {
    let role = page.of("office-role", Role::of(office.kind, office.title));
    match office.instrument.and_then(|id| instruments.get(&id)) {
        Some(instrument) => {
            page.say("office-of").with("role", role).with("instrument", page.text(&instrument.short)).to_string()
        }
        None => role.to_string(),
    }
}

/// Puts offices in the order in which readers expect them: by kind, then the convention before its protocols.
fn in_order(seats: &mut [Seat], instruments: &[Instrument]) {
    let place = |seat: &Seat| instruments.iter().position(|one| Some(one.id) == seat.office.instrument);
    seats.sort_by_key(|seat| (seat.office.kind, place(seat), seat.office.id));
}

fn by_id(instruments: Vec<Instrument>) -> HashMap<InstrumentId, Instrument> {
    instruments.into_iter().map(|instrument| (instrument.id, instrument)).collect()
}

/// The day for which a page is asked: `?on=2014-04-07`, otherwise today.
struct On {
    day: Day,
    /// As it was asked, to be shown again.
    asked: String,
    /// Whether what was asked is no day.
    faulty: bool,
}

impl On {
    fn asked(visit: &Visit) -> Self {
        let today = visit.now.day();
        let asked = visit.query("on").unwrap_or_default().to_owned();
        let read: Option<Day> = asked.parse().ok();
        On { day: read.unwrap_or(today), faulty: read.is_none() && !asked.is_empty(), asked }
    }
}

/// From where facts are known, in words; what we do not know is given as it stands.
fn source(page: &Page, source: &str) -> String {
    match source {
        "un-2026" | "scbd-2020" | "un-groups-2026" | "eu-members" => page.of("directory-source", source).to_string(),
        other => other.to_owned(),
    }
}

/// A file to be kept: comma-separated values with a byte order mark, without which spreadsheets take it for Latin-1.
fn csv_file(name: &str, text: &str) -> page::Result {
    let disposition = format!("attachment; filename=\"{name}.csv\"");
    let headers = [(CONTENT_TYPE, "text/csv; charset=utf-8".to_owned()), (CONTENT_DISPOSITION, disposition)];
    Ok((headers, format!("\u{FEFF}{text}")).into_response())
}
