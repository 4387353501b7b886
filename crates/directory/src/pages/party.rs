//! One Party: its offices and who holds them, its status, and what the other subjects show of it.

use std::collections::{BTreeSet, HashMap};

use askama::Template;
use db::Read;
use language::{Language, Markup};
use page::{Page, Place, Segment, Visit};
use record::instrument::{self, Status};
use record::office::{self, Holder, Manner, Office, Seat};
use record::{Category, Instrument, InstrumentId, Party, PartyCode, Region, party, region};
use serde_json::{Value, json};

use crate::model::filter;
use crate::pages::{On, by_id, code, in_order, office as office_name, source, standing};

#[derive(Template)]
#[template(path = "party.html")]
struct Show {
    page: Page,
    on: On,
    party: Party,
    /// The regional group, or else the region.
    group: Option<Region>,
    /// In their order.
    instruments: Vec<Instrument>,
    by_id: HashMap<InstrumentId, Instrument>,
    statuses: Vec<Status>,
    seats: Vec<Seat>,
    /// Who is not in office yet on the day.
    coming: Vec<(Office, Holder)>,
    /// Those in which it speaks with others on the day.
    groups: Vec<record::Group>,
    panels: Vec<Markup>,
}

/// `GET /parties/{code}`
pub(crate) async fn show(visit: Visit, Segment(code): Segment<PartyCode>) -> page::Result {
    let own = visit.clone();
    let read = move |tx: &mut Read<'_>, page: Page| gather(tx, page, code, On::asked(&own));
    if visit.query("format") == Some("json") {
        return visit.json(move |tx, page| Ok(read(tx, page)?.as_json())).await;
    }
    visit.show(read).await
}

fn gather(tx: &mut Read<'_>, page: Page, code: PartyCode, on: On) -> page::Result<Show> {
    let party = party::find(tx, code)?.ok_or(page::Error::NotFound)?;
    let wanted = party.group.as_ref().or(party.region.as_ref());
    let group = match wanted {
        Some(code) => region::find(tx, code)?,
        None => None,
    };
    let instruments = instrument::list(tx)?;
    let mut seats = office::seats(tx, Some(party.id), on.day)?;
    in_order(&mut seats, &instruments);
    Ok(Show {
        statuses: instrument::statuses_of(tx, party.id)?,
        seats,
        // On a day that is over, those who came later were nobody's to know.
        coming: if on.day < page.now.day() { Vec::new() } else { office::coming(tx, party.id, on.day)? },
        groups: record::group::of_party(tx, party.id, on.day)?,
        panels: page.panels(tx, Place::Party(party.id))?,
        by_id: by_id(instruments.clone()),
        instruments,
        group,
        party,
        on,
        page,
    })
}

impl Show {
    /// The code and the categories; "developing" only where no other says it.
    fn over(&self) -> String {
        let own = self.party.categories;
        let closer = [Category::Ldc, Category::Lldc, Category::Sids].into_iter().any(|category| own.has(category));
        let told = own.iter().filter(|category| *category != Category::Developing || !closer);
        let categories = told.map(|category| self.page.of("party-category", category).to_string());
        std::iter::once(self.party.code.to_string()).chain(categories).collect::<Vec<_>>().join(" · ")
    }

    fn status(&self, instrument: &Instrument) -> Option<&Status> {
        self.statuses.iter().find(|status| status.instrument == instrument.id)
    }

    fn standing(&self, instrument: &Instrument) -> String {
        standing(&self.page, filter::standing(self.status(instrument), self.on.day))
    }

    /// How it became Party: "ratification".
    fn joining(&self, instrument: &Instrument) -> Option<String> {
        let status = self.status(instrument).filter(|status| filter::is_party(status.on(self.on.day)))?;
        status.joining.map(|joining| self.page.of("party-joining", joining).to_string())
    }

    /// Where an office sits, and in which language that name is.
    fn institution<'a>(&self, seat: &'a Seat) -> Option<(Language, &'a str)> {
        seat.institution.as_ref().map(|name| name.best(self.page.language))
    }

    fn office(&self, seat: &Seat) -> String {
        self.named(&seat.office)
    }

    fn named(&self, office: &Office) -> String {
        office_name(&self.page, office, &self.by_id)
    }

    /// The focal points, and in how many institutions they sit, when that is more than one.
    fn apart(&self) -> Option<(usize, usize)> {
        let points: Vec<&Seat> = self.seats.iter().filter(|seat| seat.office.kind.is_single()).collect();
        let institutions: BTreeSet<_> = points.iter().filter_map(|seat| seat.office.institution).collect();
        (institutions.len() > 1).then_some((points.len(), institutions.len()))
    }

    fn sources(&self) -> BTreeSet<String> {
        let of_statuses = self.statuses.iter().map(|status| status.source.as_str());
        let all = std::iter::once(self.party.source.as_str()).chain(of_statuses);
        all.filter(|name| !name.is_empty()).map(|name| source(&self.page, name)).collect()
    }

    fn as_json(&self) -> Value {
        let day = |day: language::Day| day.to_string();
        let names: serde_json::Map<String, Value> = Language::ALL
            .into_iter()
            .filter_map(|language| Some((language.to_string(), json!(self.party.name.exact(language)?))))
            .collect();
        let status = |instrument: &Instrument| {
            let (standing, since) = code(filter::standing(self.status(instrument), self.on.day));
            json!({ "instrument": instrument.code.as_str(), "standing": standing, "since": since.map(day) })
        };
        let office = |seat: &Seat| {
            json!({
                "office": self.office(seat),
                "kind": seat.office.kind.code(),
                "institution": seat.institution.as_ref().map(|name| self.page.text(name)),
                "holders": seat.holders.iter().map(|holder| {
                    json!({ "name": holder.name, "manner": holder.manner.code(), "since": day(holder.from) })
                }).collect::<Vec<_>>(),
                "vacant": seat.is_vacant(),
                "vacant_since": seat.vacant_since.map(day),
            })
        };
        json!({
            "on": day(self.on.day),
            "code": self.party.code.as_str(),
            "names": names,
            "group": self.party.group.as_ref().map(record::RegionCode::as_str),
            "region": self.party.region.as_ref().map(record::RegionCode::as_str),
            "subregion": self.party.subregion.as_ref().map(record::RegionCode::as_str),
            "groups": self.groups.iter().map(|group| group.code.as_str()).collect::<Vec<_>>(),
            "categories": self.party.categories.iter().map(Category::code).collect::<Vec<_>>(),
            "status": self.instruments.iter().map(status).collect::<Vec<_>>(),
            "coming": self.coming.iter().map(|(office, holder)| {
                json!({ "office": self.named(office), "name": holder.name, "since": day(holder.from) })
            }).collect::<Vec<_>>(),
            "offices": self.seats.iter().map(office).collect::<Vec<_>>(),
            "sources": self.sources(),
        })
    }
}
