//! The Parties: who is Party to what on a day, filtered, counted, and to be taken away.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use askama::Template;
use db::Read;
use language::{Day, sort_by_name};
use page::{Page, Visit};
use record::instrument::{self, Standing, Status};
use record::region::{self, RegionKind};
use record::{Category, Instrument, InstrumentCode, InstrumentId, Party, PartyId, Region, RegionCode, party};
use serde_json::{Value, json};

use crate::model::filter::{self, Filter, StatusFilter, folded, is_party};
use crate::pages::{On, code, csv_file, source, standing};

/// What the address asks for.
struct Asked {
    instrument: Option<InstrumentCode>,
    on: On,
    name: String,
    filter: Filter,
}

/// The Governments that fit, and what they are counted against.
struct Listing {
    instruments: Vec<Instrument>,
    regions: Vec<Region>,
    /// The instrument by which the status is shown.
    instrument: Option<Instrument>,
    rows: Vec<Row>,
    /// All Governments that fit apart from their status.
    total: usize,
    /// Those of them that are Party to the instrument.
    parties: usize,
    sources: BTreeSet<String>,
}

struct Row {
    party: Party,
    standing: Standing,
    status: Option<Status>,
    /// The codes of the instruments to which it is Party.
    joined: Vec<String>,
}

/// `GET /parties`
pub(crate) async fn list(visit: Visit) -> page::Result {
    // What stands in the address is read before anything is: an unknown word leads nowhere.
    asked(&visit)?;
    match visit.query("format") {
        Some("json") => {
            let own = visit.clone();
            visit.json(move |tx, page| as_json(&page, &asked(&own)?, &gather(tx, &page, &asked(&own)?)?)).await
        }
        Some("csv") => {
            let own = visit.clone();
            let text = visit.read(move |tx, page| as_csv(&page, &gather(tx, &page, &asked(&own)?)?)).await?;
            csv_file("parties", &text)
        }
        _ => {
            let own = visit.clone();
            visit
                .show(move |tx, page| {
                    let asked = asked(&own)?;
                    let listing = gather(tx, &page, &asked)?;
                    Ok(Parties { page, asked, listing })
                })
                .await
        }
    }
}

fn asked(visit: &Visit) -> page::Result<Asked> {
    let name = visit.query("name").unwrap_or_default().to_owned();
    let filter = Filter {
        status: chosen::<StatusFilter>(visit, "status")?,
        region: chosen::<RegionCode>(visit, "region")?,
        category: chosen::<Category>(visit, "category")?,
        name: folded(&name),
    };
    Ok(Asked { instrument: chosen(visit, "instrument")?, on: On::asked(visit), name, filter })
}

/// A word of a closed list, if the address has one.
fn chosen<T: std::str::FromStr>(visit: &Visit, name: &str) -> page::Result<Option<T>> {
    visit.query(name).map(|word| word.parse().map_err(|_| page::Error::NotFound)).transpose()
}

fn gather(tx: &mut Read<'_>, page: &Page, asked: &Asked) -> page::Result<Listing> {
    let instruments = instrument::list(tx)?;
    let instrument = match &asked.instrument {
        Some(code) => {
            let found = instruments.iter().find(|instrument| &instrument.code == code);
            Some(found.cloned().ok_or(page::Error::NotFound)?)
        }
        None => None,
    };
    let all = party::list(tx)?;
    let statuses = statuses_of(instrument::statuses(tx, instrument.as_ref().map(|instrument| instrument.id))?);
    let regions = used(region::list(tx)?, &all);
    let codes: BTreeMap<InstrumentId, &InstrumentCode> = instruments.iter().map(|one| (one.id, &one.code)).collect();
    let sources = sources(&all, &statuses);
    let mut rows = Vec::new();
    let (mut total, mut parties) = (0, 0);
    for party in all {
        let own = statuses.get(&party.id).map_or(&[][..], Vec::as_slice);
        let status = own.first().filter(|_| instrument.is_some());
        if !asked.filter.takes(&party, status) {
            continue;
        }
        let standing = filter::standing(status, asked.on.day);
        total += 1;
        parties += usize::from(is_party(standing));
        if instrument.is_some() && !asked.filter.takes_standing(standing) {
            continue;
        }
        let joined = own.iter().filter(|status| is_party(status.on(asked.on.day)));
        let joined = joined.filter_map(|status| codes.get(&status.instrument)).map(ToString::to_string).collect();
        rows.push(Row { standing, status: status.cloned(), joined, party });
    }
    sort_by_name(page.language, &mut rows, |row| row.party.name.get(page.language));
    Ok(Listing { instruments, regions, instrument, rows, total, parties, sources })
}

fn statuses_of(all: Vec<Status>) -> HashMap<PartyId, Vec<Status>> {
    let mut statuses: HashMap<PartyId, Vec<Status>> = HashMap::new();
    for status in all {
        statuses.entry(status.party).or_default().push(status);
    }
    statuses
}

fn sources(parties: &[Party], statuses: &HashMap<PartyId, Vec<Status>>) -> BTreeSet<String> {
    let of_parties = parties.iter().map(|party| &party.source);
    let of_statuses = statuses.values().flatten().map(|status| &status.source);
    of_parties.chain(of_statuses).filter(|source| !source.is_empty()).cloned().collect()
}

/// The regional groups, then the regions with those inside them, as far as a Government is in them.
fn used(all: Vec<Region>, parties: &[Party]) -> Vec<Region> {
    let used: BTreeSet<&RegionCode> = parties
        .iter()
        .flat_map(|party| [&party.group, &party.region, &party.subregion, &party.intermediate])
        .flatten()
        .collect();
    let (groups, mut regions): (Vec<_>, Vec<_>) =
        all.into_iter().filter(|region| used.contains(&region.code)).partition(|r| r.kind == RegionKind::Group);
    let tops: Vec<Region> = regions.extract_if(.., |region| region.kind == RegionKind::Region).collect();
    let mut sorted = groups;
    for top in tops {
        let code = top.code.clone();
        sorted.push(top);
        let below: Vec<Region> = regions.extract_if(.., |region| region.parent.as_ref() == Some(&code)).collect();
        for middle in below {
            let code = middle.code.clone();
            sorted.push(middle);
            sorted.extend(regions.extract_if(.., |region| region.parent.as_ref() == Some(&code)));
        }
    }
    sorted
}

#[derive(Template)]
#[template(path = "parties.html")]
struct Parties {
    page: Page,
    asked: Asked,
    listing: Listing,
}

impl Parties {
    /// How many are Party, of how many.
    fn counted(&self) -> String {
        let (page, listing) = (&self.page, &self.listing);
        let Some(instrument) = &listing.instrument else {
            return page.say("party-count").count("n", listing.total).to_string();
        };
        let narrowed = Filter { status: None, ..self.asked.filter.clone() } != Filter::default();
        let message = if narrowed { page.say("party-count-narrowed") } else { page.say("party-count-status") };
        message
            .count("n", listing.parties)
            .count("total", listing.total)
            .with("instrument", page.text(&instrument.short))
            .with("date", page.date(self.asked.on.day))
            .to_string()
    }

    fn group(&self, party: &Party, status: &Option<Status>) -> &str {
        let of_status = status.as_ref().and_then(|status| status.group.as_ref());
        let code = of_status.or(party.group.as_ref());
        let region = code.and_then(|code| self.listing.regions.iter().find(|region| &region.code == code));
        region.map_or("", |region| self.page.text(&region.short))
    }

    /// The categories in short; "developing" is left out, since most are.
    fn categories(&self, party: &Party) -> String {
        let told = party.categories.iter().filter(|category| *category != Category::Developing);
        self.page.list(told.map(|category| self.page.of("party-category-short", category).to_string()))
    }

    fn standing(&self, row: &Row) -> String {
        if self.listing.instrument.is_some() { standing(&self.page, row.standing) } else { self.page.list(&row.joined) }
    }

    fn is_region(&self, region: &Region) -> bool {
        self.asked.filter.region.as_ref() == Some(&region.code)
    }

    fn is_instrument(&self, instrument: &Instrument) -> bool {
        self.asked.instrument.as_ref() == Some(&instrument.code)
    }

    fn is_below(&self, region: &Region) -> bool {
        !matches!(region.kind, RegionKind::Group | RegionKind::Region)
    }

    fn source(&self, name: &str) -> String {
        source(&self.page, name)
    }

    fn categories_told(&self) -> impl Iterator<Item = Category> {
        Category::ALL.iter().copied().filter(|category| *category != Category::Developing)
    }
}

fn as_json(page: &Page, asked: &Asked, listing: &Listing) -> page::Result<Value> {
    let governments: Vec<Value> =
        listing.rows.iter().map(|row| row_json(page, row, listing.instrument.is_some())).collect();
    Ok(json!({
        "on": asked.on.day.to_string(),
        "instrument": listing.instrument.as_ref().map(|instrument| instrument.code.as_str()),
        "parties": listing.instrument.as_ref().map(|_| listing.parties),
        "of": listing.total,
        "governments": governments,
        "sources": listing.sources.iter().map(|name| source(page, name)).collect::<Vec<_>>(),
    }))
}

fn row_json(page: &Page, row: &Row, has_status: bool) -> Value {
    let day = |day: Option<Day>| day.map(|day| day.to_string());
    let party = &row.party;
    let mut value = json!({
        "code": party.code.as_str(),
        "name": page.text(&party.name),
        "group": party.group.as_ref().map(RegionCode::as_str),
        "categories": party.categories.iter().map(Category::code).collect::<Vec<_>>(),
    });
    if has_status {
        let status = row.status.as_ref();
        value["status"] = json!({
            "standing": code(row.standing).0,
            "kind": status.and_then(|status| status.joining).map(|joining| joining.code()),
            "signed": day(status.and_then(|status| status.signed)),
            "deposited": day(status.and_then(|status| status.deposited)),
            "party_from": day(status.and_then(|status| status.from)),
            "party_to": day(status.and_then(|status| status.to)),
        });
    } else {
        value["party_to"] = json!(row.joined);
    }
    value
}

fn as_csv(page: &Page, listing: &Listing) -> page::Result<String> {
    let mut file = cell::Rows::new(Vec::new());
    let failed = |error: std::io::Error| page::Error::Internal(error.to_string());
    let first = ["code", "name", "group", "ldc", "lldc", "sids", "transition", "developing"];
    let last: &[&str] = if listing.instrument.is_some() {
        &["standing", "kind", "signed", "deposited", "party_from", "party_to", "source"]
    } else {
        &["instruments", "source"]
    };
    file.row(first.iter().chain(last)).map_err(failed)?;
    for row in &listing.rows {
        file.row(row_csv(page, row, listing.instrument.is_some())).map_err(failed)?;
    }
    file.text().map_err(failed)
}

fn row_csv(page: &Page, row: &Row, has_status: bool) -> Vec<String> {
    let day = |day: Option<Day>| day.map(|day| day.to_string()).unwrap_or_default();
    let party = &row.party;
    let group = party.group.as_ref().map(ToString::to_string).unwrap_or_default();
    let mut cells = vec![party.code.to_string(), page.text(&party.name).to_owned(), group];
    let flag = |category: &Category| if party.categories.has(*category) { "1" } else { "0" };
    cells.extend(Category::ALL.iter().map(|category| flag(category).to_owned()));
    match (&row.status, has_status) {
        (Some(status), true) => cells.extend([
            code(row.standing).0.to_owned(),
            status.joining.map(|joining| joining.to_string()).unwrap_or_default(),
            day(status.signed),
            day(status.deposited),
            day(status.from),
            day(status.to),
            source(page, &status.source),
        ]),
        (None, true) => {
            cells.push(code(row.standing).0.to_owned());
            cells.extend(std::iter::repeat_n(String::new(), 6));
        }
        (_, false) => cells.extend([row.joined.join(" "), source(page, &party.source)]),
    }
    cells
}
