//! The moderator's desk: how the discussion goes, who has not been heard, and what waits for the moderator.

mod shape;

use askama::Template;
use db::Read;
use figures::{Column, ColumnWords, Columns, Group, State, Tile, Tiles, Words};
use language::{Language, Markup};
use page::{Error, Format, Page, Segment, Visit};
use record::contribution::Number;
use record::request::Request;
use record::{Action, Facts, Kind, PartyId, RecordId, RegionCode};

use super::participation::rows::{self, GroupRow, QuestionRow, RegionRow, Row};
use super::participation::{Reading, moderates};
use super::topic::posts;
use super::{summary, value};
use crate::api::shape::{Desk as ForPrograms, Post};
use crate::model::participation::{Heard, Member};
use crate::store::figures::{self as store, Unanswered};
use crate::store::moderation::{self, Waiting};
use crate::store::setup;

/// A question with fewer answers than this is thin.
const THIN: i64 = 3;
/// So many posts that nobody took up are named.
const UNANSWERED: i64 = 20;
/// So many posts that wait are shown with their words.
const WAITING: i64 = 20;

#[derive(Template)]
#[template(path = "desk.html")]
struct Desk {
    page: Page,
    reading: Reading,
    total: Row,
    party_groups: Vec<GroupRow>,
    groups: Vec<RegionRow>,
    regions: Vec<RegionRow>,
    genders: Vec<Row>,
    capacities: Vec<Row>,
    /// Questions with few answers, the fewest first.
    thin: Vec<QuestionRow>,
    unanswered: Vec<Unanswered>,
    /// Posts that wait to be let in.
    waiting: Vec<Waiting>,
    /// What is told everybody of each session, week by week.
    summaries: Vec<summary::Row>,
    /// Guiding questions that have no words yet in some of the six languages.
    pending: Vec<Pending>,
    /// Whether a reminder waits for an officer.
    reminder: bool,
    /// Mails that wait for an officer's decision; of them others are not told.
    held: i64,
}

/// A guiding question that has no words yet in some languages.
struct Pending {
    place: RecordId,
    question: RecordId,
    missing: Vec<Language>,
}

/// Those of one Government, or of none, who have not posted, and the groups that spoke for it among others.
struct Silent<'a> {
    party: Option<&'a record::Party>,
    whose: String,
    groups: Vec<&'a str>,
    members: Vec<&'a Member>,
}

pub(crate) async fn show(visit: Visit, Segment(id): Segment<RecordId>) -> page::Result {
    if visit.format() == Format::Json {
        return visit.json(move |tx, page| value(&for_programs(tx, page, id)?)).await;
    }
    visit.show(move |tx, page| read(tx, page, id)).await
}

/// Whether the visitor may moderate this forum; otherwise the refusal.
pub(crate) fn admit(tx: &mut Read<'_>, page: &Page, forum: RecordId) -> page::Result<()> {
    let facts = Facts { moderates: Some(moderates(tx, page, forum)?), ..Facts::default() };
    Ok(record::may(&page.actor, Action::Moderate, &facts)?)
}

/// So many posts that wait, after a number, for programs.
pub(crate) fn queue(tx: &mut Read<'_>, page: &Page, forum: RecordId, span: (Number, i64)) -> page::Result<Vec<Post>> {
    setup::find(tx, &page.actor, forum)?.ok_or(Error::NotFound)?;
    admit(tx, page, forum)?;
    let waiting = moderation::waiting(tx, forum, span)?;
    waiting.iter().map(|waiting| posts::get(tx, page, waiting.number)).collect()
}

fn read(tx: &mut Read<'_>, page: Page, id: RecordId) -> page::Result<Desk> {
    let reading = Reading::of(tx, page.clone(), id)?;
    admit(tx, &page, id)?;
    let mut thin: Vec<QuestionRow> = rows::by_question(&reading).into_iter().filter(|row| row.posts < THIN).collect();
    thin.sort_by_key(|row| row.posts);
    let officer = page.actor.is_officer() && page.is_on("postbox");
    let pending = reading.parts.iter().filter_map(pending).collect();
    Ok(Desk {
        pending,
        reminder: super::reminder::waits(tx, id)?,
        total: rows::total(&reading),
        party_groups: rows::by_party_group(&reading),
        groups: rows::by_group(&reading),
        regions: rows::by_region(&reading),
        genders: rows::by_gender(&reading),
        capacities: rows::by_capacity(&reading),
        waiting: moderation::waiting(tx, id, (Number(0), WAITING))?,
        summaries: summary::rows(tx, &page, id)?,
        unanswered: store::unanswered(tx, id, UNANSWERED)?,
        held: if officer { mail::inbox::count_held(tx)? } else { 0 },
        thin,
        page,
        reading,
    })
}

/// A guiding question with the languages in which it has no words yet, if there are such.
fn pending(part: &Request) -> Option<Pending> {
    let missing = |language: &Language| part.title.exact(*language).is_none();
    let missing: Vec<Language> = Language::ALL.into_iter().filter(missing).collect();
    let place = part.parent.filter(|_| part.kind == Kind::Question && !missing.is_empty())?;
    Some(Pending { place, question: part.id, missing })
}

/// The desk as programs read it.
pub(crate) fn for_programs(tx: &mut Read<'_>, page: Page, id: RecordId) -> page::Result<ForPrograms> {
    Ok(shape::of_desk(&read(tx, page, id)?))
}

impl Desk {
    /// Whether the directory tells of regions: a table in which all Governments stand in one row tells nothing.
    fn has_regions(&self) -> bool {
        self.regions.iter().filter(|region| region.governments > 0).count() > 1
    }

    /// Whether people can be reminded to post.
    fn is_open(&self) -> bool {
        let window = self.reading.window;
        window.opens <= self.page.now && self.page.now < window.closes
    }

    /// Posts per day, from the opening until today or the closing.
    fn days(&self) -> Markup {
        let (page, window) = (&self.page, self.reading.window);
        let last = window.closes.min(page.now).day();
        let days = self.reading.participation.days(window.opens.day(), last);
        let column = |(day, count): (jiff::civil::Date, i64)| Column {
            name: page.date(day),
            short: day.day().to_string(),
            count,
        };
        let columns: Vec<Column> = days.into_iter().map(column).collect();
        let words = ColumnWords {
            title: page.say("moderate-per-day").to_string(),
            table: page.say("moderate-table").to_string(),
            step: page.say("moderate-day").to_string(),
            count: page.say("forum-posts-title").to_string(),
        };
        Columns { columns: &columns, direction: page.language.direction(), words }.draw()
    }

    /// One tile for each Government, by regional group.
    fn tiles(&self) -> Markup {
        let (page, reading) = (&self.page, &self.reading);
        let states: Vec<State> = Heard::ALL
            .iter()
            .map(|heard| State { code: heard.code(), name: page.of("heard", heard.code()).to_string() })
            .collect();
        let tiles = |group: Option<&RegionCode>| -> Vec<Tile> {
            let own = reading.parties.iter().filter(|party| party.group.as_ref() == group);
            own.map(|party| Tile {
                code: party.code.to_string(),
                name: page.text(&party.name).to_owned(),
                state: reading.participation.heard(party.id) as usize,
                href: Some(party.path()).filter(|path| page.leads(path)).unwrap_or_default(),
            })
            .collect()
        };
        let mut groups: Vec<Group> = reading
            .regions
            .iter()
            .map(|region| Group { name: page.text(&region.short).to_owned(), tiles: tiles(Some(&region.code)) })
            .collect();
        groups.push(Group { name: page.say("participation-no-region").to_string(), tiles: tiles(None) });
        let words = Words {
            tile: "{code}, {name}: {state}".to_owned(),
            legend: page.say("moderate-legend").to_string(),
            table: page.say("moderate-table").to_string(),
            party: page.say("moderate-party").to_string(),
            group: page.say("moderate-group").to_string(),
            state: page.say("forum-state").to_string(),
        };
        Tiles { states: &states, groups: &groups, words }.draw()
    }

    /// Those on the list who have not posted, by Government in the order of the names; then those of none.
    fn silent(&self) -> Vec<Silent<'_>> {
        let all = self.reading.participation.silent();
        let of = |party| all.iter().filter(move |member| member.party == party).copied().collect::<Vec<_>>();
        let by = self.reading.participation.by_group();
        let spoke = |(group, _): &&(record::Group, Vec<PartyId>)| by.get(&group.id).is_some_and(|of| of.posts > 0);
        let groups = |party: &PartyId| {
            let own = self.reading.groups.iter().filter(spoke).filter(|(_, parties)| parties.contains(party));
            own.map(|(group, _)| self.page.text(&group.name)).collect()
        };
        let governments = self.reading.parties.iter().map(|party| Silent {
            party: Some(party),
            whose: self.page.text(&party.name).to_owned(),
            groups: groups(&party.id),
            members: of(Some(party.id)),
        });
        let mut silent: Vec<Silent<'_>> = governments.collect();
        let whose = self.page.say("participation-no-party").to_string();
        silent.push(Silent { party: None, whose, groups: Vec::new(), members: of(None) });
        silent.retain(|silent| !silent.members.is_empty());
        silent
    }

    /// The languages in which a question has no words, by their names.
    fn missing(&self, pending: &Pending) -> String {
        self.page.list(pending.missing.iter().map(|language| language.own_name()))
    }

    /// How many summaries are wanted now.
    fn summaries_due(&self) -> usize {
        self.summaries.iter().filter(|row| row.due).count()
    }

    fn nothing_waits(&self) -> bool {
        self.held == 0
            && self.summaries_due() == 0
            && self.waiting.is_empty()
            && self.unanswered.is_empty()
            && self.thin.is_empty()
            && self.silent().is_empty()
    }

    /// As people call the place of a post.
    fn place(&self, id: &RecordId) -> String {
        let place = self.reading.parts.iter().find(|part| part.id == *id);
        place.map(|place| self.reading.numbered(place)).unwrap_or_default()
    }
}
