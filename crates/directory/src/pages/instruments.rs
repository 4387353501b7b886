//! The instruments, with their dates and how many Parties they have.

use std::collections::HashMap;

use askama::Template;
use language::Day;
use page::{Page, Visit};
use record::instrument;
use record::{Instrument, InstrumentId};
use serde_json::json;

use crate::pages::On;

#[derive(Template)]
#[template(path = "instruments.html")]
struct Instruments {
    page: Page,
    on: On,
    instruments: Vec<Instrument>,
    parties: HashMap<InstrumentId, i64>,
}

impl Instruments {
    fn parties(&self, instrument: &Instrument) -> i64 {
        self.parties.get(&instrument.id).copied().unwrap_or_default()
    }

    fn day(&self, day: &Option<Day>) -> String {
        self.dated(day, &None)
    }

    /// A day with its place: "29 January 2000, Montreal".
    fn dated(&self, day: &Option<Day>, place: &Option<String>) -> String {
        let day = day.map(|day| self.page.date(day));
        self.page.list([day.as_ref(), place.as_ref()].into_iter().flatten())
    }
}

/// `GET /instruments`
pub(crate) async fn list(visit: Visit) -> page::Result {
    let day = On::asked(&visit).day;
    if visit.query("format") == Some("json") {
        return visit
            .json(move |tx, page| {
                let parties: HashMap<_, _> = instrument::count_parties(tx, day)?.into_iter().collect();
                let one = |instrument: &Instrument| {
                    json!({
                        "code": instrument.code.as_str(),
                        "kind": instrument.kind.code(),
                        "name": page.text(&instrument.name),
                        "adopted": instrument.adopted.map(|day| day.to_string()),
                        "opened": instrument.opened.map(|day| day.to_string()),
                        "in_force": instrument.in_force.map(|day| day.to_string()),
                        "parties": parties.get(&instrument.id).copied().unwrap_or_default(),
                    })
                };
                let all: Vec<_> = instrument::list(tx)?.iter().map(one).collect();
                Ok(json!({ "on": day.to_string(), "instruments": all }))
            })
            .await;
    }
    let own = visit.clone();
    visit
        .show(move |tx, page| {
            let instruments = instrument::list(tx)?;
            let parties = instrument::count_parties(tx, day)?.into_iter().collect();
            Ok(Instruments { page, on: On::asked(&own), instruments, parties })
        })
        .await
}
