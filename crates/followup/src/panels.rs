//! What follow-up adds to pages that are nobody's: what a Party is asked, what the signed-in person is asked, and where a
//! recommendation stands.

use std::collections::BTreeMap;

use askama::Template;
use db::Read;
use figures::{Group, State, Tile, Tiles, Words};
use language::Markup;
use page::{Error, Page, Place};
use record::ask::{self, Ask, Status};
use record::document::Role;
use record::{Kind, PartyId, RecordId, card};

use crate::store;

/// The panel of a place, if there is something to say there.
pub(crate) fn draw(tx: &mut Read<'_>, page: &Page, place: Place) -> Result<Option<Markup>, Error> {
    match place {
        Place::Party(party) => of_party(tx, page, party, false),
        Place::Desk => match page.actor.government() {
            Some(party) => of_party(tx, page, party, true),
            None => Ok(None),
        },
        Place::Record(id) => of_record(tx, page, id),
        Place::Home | Place::Person(_) => Ok(None),
    }
}

#[derive(Template)]
#[template(path = "asked.html")]
struct Asked<'a> {
    page: &'a Page,
    name: String,
    asks: Vec<Ask>,
    /// On the desk: how many wait for a report.
    waiting: Option<usize>,
}

/// What a Party is asked; on its own desk what waits comes first, and of that what is due first.
fn of_party(tx: &mut Read<'_>, page: &Page, party: PartyId, desk: bool) -> Result<Option<Markup>, Error> {
    let mut asks = ask::of_party(tx, party)?;
    let own = page.actor.is_officer() || page.actor.government() == Some(party);
    asks.retain(|ask| own || ask.is_public());
    let party = record::party::get(tx, party)?;
    let waits = |ask: &Ask| ask.status == Status::NoInformation;
    if desk {
        asks.sort_by_key(|ask| (!waits(ask), ask.due.is_none(), ask.due));
    }
    let waiting = desk.then(|| asks.iter().filter(|ask| waits(ask)).count());
    finish(&Asked { name: page.text(&party.name).to_owned(), page, asks, waiting }).map(Some)
}

#[derive(Template)]
#[template(path = "standing.html")]
struct Standing<'a> {
    page: &'a Page,
    /// Of the Parties, and of others who are not Governments.
    counts: Vec<(Status, i64)>,
    /// Of other Governments, which are counted apart.
    others: Vec<(Status, i64)>,
    /// Who stands where, for those who may see it; for the public those who said so.
    tiles: Option<Markup>,
    answered: Vec<Ask>,
}

impl Standing<'_> {
    fn asked(&self, counts: &[(Status, i64)]) -> i64 {
        counts.iter().map(|(_, asks)| asks).sum()
    }

    fn reported(&self, counts: &[(Status, i64)]) -> i64 {
        let said = counts.iter().filter(|(status, _)| *status != Status::NoInformation);
        said.map(|(_, asks)| asks).sum()
    }
}

fn of_record(tx: &mut Read<'_>, page: &Page, id: RecordId) -> Result<Option<Markup>, Error> {
    let Some(card) = card::find(tx, &page.actor, id)? else { return Ok(None) };
    if card.kind != Kind::Recommendation {
        return Ok(None);
    }
    let mut counts = ask::counts(tx, id)?;
    if counts.is_empty() {
        return Ok(None);
    }
    let others = ask::counts_of(tx, id, Role::OtherGovernments)?;
    for (status, asks) in &mut counts {
        *asks -= others.iter().find(|(other, _)| other == status).map_or(0, |(_, asks)| *asks);
    }
    counts.retain(|(_, asks)| *asks > 0);
    let asks = ask::of_paragraph(tx, id)?;
    let tiles = if page.actor.is_officer() { Some(tiles(tx, page, &asks)?) } else { None };
    let mut answered: Vec<Ask> = asks.into_iter().filter(Ask::is_public).collect();
    let language = page.language;
    language::sort_by_name(language, &mut answered, |ask| match &ask.party {
        Some((_, name)) => name.get(language),
        None => &ask.addressee,
    });
    finish(&Standing { page, counts, others, tiles, answered }).map(Some)
}

/// One tile for each Government that was asked, by regional group.
fn tiles(tx: &mut Read<'_>, page: &Page, asks: &[Ask]) -> Result<Markup, Error> {
    let states: Vec<State> = Status::ALL
        .iter()
        .map(|status| State { code: status.code(), name: page.of("status", status.code()).to_string() })
        .collect();
    let parties: BTreeMap<PartyId, (String, String)> =
        store::groups(tx)?.into_iter().map(|(id, code, group)| (id, (code, group))).collect();
    let mut groups: BTreeMap<String, Vec<Tile>> = BTreeMap::new();
    for ask in asks {
        let Some((party, name)) = &ask.party else { continue };
        let (code, group) = parties.get(party).cloned().unwrap_or_default();
        let state = Status::ALL.iter().position(|status| *status == ask.status).unwrap_or(0);
        let tile = Tile { code, name: page.text(name).to_owned(), state, href: format!("/asks/{}", ask.id) };
        groups.entry(group).or_default().push(tile);
    }
    let mut named = Vec::new();
    for (code, tiles) in groups {
        let group = match code.parse() {
            Ok(code) => record::region::find(tx, &code)?,
            Err(_) => None,
        };
        let name = group.map_or(code, |group| page.text(&group.short).to_owned());
        named.push(Group { name, tiles });
    }
    let words = Words {
        tile: "{code}, {name}: {state}".to_owned(),
        legend: page.say("followup-legend").to_string(),
        table: page.say("followup-table").to_string(),
        party: page.say("followup-party").to_string(),
        group: page.say("followup-group").to_string(),
        state: page.say("followup-state").to_string(),
    };
    Ok(Tiles { states: &states, groups: &named, words }.draw())
}

fn finish(template: &impl Template) -> Result<Markup, Error> {
    template.render().map(Markup::finished).map_err(|error| Error::Internal(error.to_string()))
}
