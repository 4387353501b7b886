//! Vacant offices: who cannot be reached, and since when.

use std::collections::HashMap;

use askama::Template;
use db::Read;
use language::{Language, Markup, sort_by_name};
use page::{Page, Place, Visit};
use record::office::{self, Seat};
use record::{Instrument, InstrumentId, Party, PartyId, instrument, party};
use serde_json::json;

use crate::pages::{On, by_id, in_order, office as office_name};

#[derive(Template)]
#[template(path = "vacant.html")]
struct Vacant {
    page: Page,
    on: On,
    rows: Vec<(Party, Seat)>,
    /// How many offices there are of the kinds that fall vacant.
    offices: usize,
    instruments: HashMap<InstrumentId, Instrument>,
}

impl Vacant {
    /// Where an office sits, and in which language that name is.
    fn institution<'a>(&self, seat: &'a Seat) -> Option<(Language, &'a str)> {
        seat.institution.as_ref().map(|name| name.best(self.page.language))
    }

    fn office(&self, seat: &Seat) -> String {
        office_name(&self.page, &seat.office, &self.instruments)
    }
}

/// `GET /offices/vacant`
pub(crate) async fn list(visit: Visit) -> page::Result {
    let own = visit.clone();
    let read = move |tx: &mut Read<'_>, page: Page| gather(tx, page, On::asked(&own));
    if visit.query("format") == Some("json") {
        return visit
            .json(move |tx, page| {
                let vacant = read(tx, page)?;
                let row = |(party, seat): &(Party, Seat)| {
                    json!({
                        "party": party.code.as_str(),
                        "office": vacant.office(seat),
                        "institution": seat.institution.as_ref().map(|name| vacant.page.text(name)),
                        "vacant_since": seat.vacant_since.map(|day| day.to_string()),
                    })
                };
                let rows: Vec<_> = vacant.rows.iter().map(row).collect();
                Ok(json!({ "on": vacant.on.day.to_string(), "offices": vacant.offices, "vacant": rows }))
            })
            .await;
    }
    visit.show(read).await
}

fn gather(tx: &mut Read<'_>, page: Page, on: On) -> page::Result<Vacant> {
    let instruments = instrument::list(tx)?;
    let mut seats = office::seats(tx, None, on.day)?;
    in_order(&mut seats, &instruments);
    let mut parties: HashMap<PartyId, Party> = party::list(tx)?.into_iter().map(|party| (party.id, party)).collect();
    let single = seats.into_iter().filter(|seat| seat.office.kind.is_single());
    let (vacant, held): (Vec<Seat>, Vec<Seat>) = single.partition(Seat::is_vacant);
    let offices = vacant.len() + held.len();
    let mut by_party: HashMap<PartyId, Vec<Seat>> = HashMap::new();
    for seat in vacant {
        if let Some(party) = seat.office.party {
            by_party.entry(party).or_default().push(seat);
        }
    }
    let mut rows: Vec<(Party, Seat)> = Vec::new();
    for (id, seats) in by_party {
        if let Some(party) = parties.remove(&id) {
            rows.extend(seats.into_iter().map(|seat| (party.clone(), seat)));
        }
    }
    sort_by_name(page.language, &mut rows, |(party, _)| party.name.get(page.language));
    Ok(Vacant { instruments: by_id(instruments), rows, offices, on, page })
}

#[derive(Template)]
#[template(path = "vacant_panel.html")]
struct Panel<'a> {
    page: &'a Page,
    vacant: i64,
}

/// On an officer's desk: how many offices are vacant.
pub(crate) fn panel(tx: &mut Read<'_>, page: &Page, place: Place) -> page::Result<Option<Markup>> {
    if place != Place::Desk || !page.actor.is_officer() {
        return Ok(None);
    }
    let vacant = office::count_vacant(tx, page.now.day())?;
    if vacant == 0 {
        return Ok(None);
    }
    let html = Panel { page, vacant }.render().map_err(|error| page::Error::Internal(error.to_string()))?;
    Ok(Some(Markup::finished(html)))
}
