//! The rows of the tables of figures.

use std::collections::BTreeSet;

use language::Markup;
use record::contribution::Capacity;
use record::person::Gender;
use record::region::RegionKind;
use record::{Kind, PartyId, RecordId, RegionCode};

use super::Reading;
use crate::model::participation::{Figures, Heard, Said};

/// What some of the people have in common, and their figures.
#[derive(Clone, Debug)]
pub(crate) struct Row {
    /// In JSON and CSV: a capacity, the code of a Party or region.
    pub code: String,
    pub name: String,
    pub figures: Figures,
    /// Of a Government.
    pub heard: Option<Heard>,
}

impl Row {
    fn new(code: impl Into<String>, name: impl Into<String>, figures: Figures) -> Self {
        Row { code: code.into(), name: name.into(), figures, heard: None }
    }
}

/// A region with its Governments and its people.
#[derive(Clone, Debug)]
pub(crate) struct RegionRow {
    pub people: Row,
    /// How many Governments it has in the directory, and how many of them stand how.
    pub governments: usize,
    pub heard: [usize; 4],
}

impl RegionRow {
    /// How many of its Governments have somebody on the list, or spoke.
    pub(crate) fn listed(&self) -> usize {
        self.governments - self.heard[Heard::Absent as usize]
    }

    /// How many of its Governments spoke as such.
    pub(crate) fn spoke(&self) -> usize {
        self.heard[Heard::Government as usize]
    }

    /// How many of its Governments spoke as such or through people whom they nominated.
    pub(crate) fn spoke_somehow(&self) -> usize {
        self.spoke() + self.heard[Heard::People as usize]
    }
}

/// A group of Parties with its people and what was said for it.
#[derive(Clone, Debug)]
pub(crate) struct GroupRow {
    pub people: Row,
    /// How many Parties it has, and how many of them spoke as such besides.
    pub parties: usize,
    pub spoke: usize,
}

/// A guiding question and what answers it.
#[derive(Clone, Debug)]
pub(crate) struct QuestionRow {
    pub id: RecordId,
    /// The session or sub-topic on which it hangs, as people call it, and its page.
    pub place: String,
    pub place_id: RecordId,
    pub number: String,
    pub text: Markup,
    pub plain: String,
    pub posts: i64,
    /// Of all posts at the place.
    pub of: i64,
    pub people: usize,
    /// Governments that answered as such.
    pub governments: usize,
    pub by_web: i64,
    pub by_mail: i64,
    pub by_letter: i64,
}

pub(crate) fn total(reading: &Reading) -> Row {
    Row::new("all", reading.page.say("participation-all").to_string(), reading.participation.total())
}

pub(crate) fn by_capacity(reading: &Reading) -> Vec<Row> {
    let page = &reading.page;
    let named = |capacity: Capacity| page.of("capacity", capacity.code()).to_string();
    let all = reading.participation.by_capacity().into_iter();
    all.map(|(capacity, figures)| Row::new(capacity.code(), named(capacity), figures)).collect()
}

pub(crate) fn by_gender(reading: &Reading) -> Vec<Row> {
    let page = &reading.page;
    let mut by = reading.participation.by(|member| member.gender);
    let mut rows = Vec::new();
    for gender in [Some(Gender::Female), Some(Gender::Male), Some(Gender::Other), None] {
        let code = gender.map_or("not-stated", Gender::code);
        if let Some(figures) = by.remove(&gender) {
            rows.push(Row::new(code, page.of("gender", code).to_string(), figures));
        }
    }
    rows
}

/// By Government, in the order of their names; then those who belong to none, and those who are not on the list. Governments
/// that have not spoken are named only to those who moderate.
pub(crate) fn by_party(reading: &Reading) -> Vec<Row> {
    let page = &reading.page;
    let participation = &reading.participation;
    let mut by = participation.by(|member| member.party);
    let none = by.remove(&None);
    let mut rows = Vec::new();
    for party in &reading.parties {
        let heard = participation.heard(party.id);
        let Some(figures) = by.remove(&Some(party.id)).or((heard == Heard::Government).then(Figures::default)) else {
            continue;
        };
        if reading.moderates || matches!(heard, Heard::Government | Heard::People) {
            let row = Row::new(party.code.as_str(), page.text(&party.name), figures);
            rows.push(Row { heard: Some(heard), ..row });
        }
    }
    rows.extend(none.map(|figures| Row::new("none", page.say("participation-no-party").to_string(), figures)));
    let others = participation.others();
    if others.posts > 0 {
        rows.push(Row::new("others", page.say("participation-others").to_string(), others));
    }
    rows
}

/// By group of Parties, those that take part.
pub(crate) fn by_party_group(reading: &Reading) -> Vec<GroupRow> {
    let (page, by) = (&reading.page, reading.participation.by_group());
    let heard = |party: &&PartyId| reading.participation.heard(**party) == Heard::Government;
    let row = |(group, parties): &(record::Group, Vec<PartyId>)| GroupRow {
        people: Row::new(group.code.as_str(), page.text(&group.name), by.get(&group.id).copied().unwrap_or_default()),
        parties: parties.len(),
        spoke: parties.iter().filter(heard).count(),
    };
    reading.groups.iter().map(row).collect()
}

/// By regional group.
pub(crate) fn by_group(reading: &Reading) -> Vec<RegionRow> {
    by_region_of(reading, RegionKind::Group)
}

/// By region of the world; nothing where the directory knows none.
pub(crate) fn by_region(reading: &Reading) -> Vec<RegionRow> {
    by_region_of(reading, RegionKind::Region)
}

fn by_region_of(reading: &Reading, kind: RegionKind) -> Vec<RegionRow> {
    let page = &reading.page;
    let of = |party: &record::Party| if kind == RegionKind::Group { party.group.clone() } else { party.region.clone() };
    let in_region = |code: Option<&RegionCode>| -> Vec<PartyId> {
        reading.parties.iter().filter(|party| of(party).as_ref() == code).map(|party| party.id).collect()
    };
    let mut by = reading.participation.by(|member| {
        let party = member.party.and_then(|party| reading.party(party));
        party.map(&of)
    });
    let mut rows = Vec::new();
    let mut push = |code: &str, name: String, figures: Figures, governments: Vec<PartyId>| {
        let mut heard = [0; 4];
        for party in &governments {
            heard[reading.participation.heard(*party) as usize] += 1;
        }
        rows.push(RegionRow { people: Row::new(code, name, figures), governments: governments.len(), heard });
    };
    for region in reading.regions.iter().filter(|region| region.kind == kind) {
        let governments = in_region(Some(&region.code));
        if !governments.is_empty() {
            let figures = by.remove(&Some(Some(region.code.clone()))).unwrap_or_default();
            push(region.code.as_str(), page.text(&region.short).to_owned(), figures, governments);
        }
    }
    let placeless = in_region(None);
    let concerned = |party: &PartyId| reading.participation.heard(*party) != Heard::Absent;
    if placeless.iter().any(concerned) {
        let figures = by.remove(&Some(None)).unwrap_or_default();
        push("none", page.say("participation-no-region").to_string(), figures, placeless);
    }
    if let Some(figures) = by.remove(&None) {
        push("no-party", page.say("participation-no-party").to_string(), figures, Vec::new());
    }
    rows
}

pub(crate) fn by_question(reading: &Reading) -> Vec<QuestionRow> {
    let mut rows = Vec::new();
    for place in reading.places() {
        let of = reading.participation.said.iter().filter(|said| said.about == place.id).map(|said| said.posts).sum();
        let questions =
            reading.parts.iter().filter(|part| part.kind == Kind::Question && part.parent == Some(place.id));
        for question in questions {
            let answers: Vec<&Said> = reading.answers.iter().filter(|said| said.about == question.id).collect();
            let posts = |channel: &str| {
                answers.iter().filter(|said| said.channel == channel).map(|said| said.posts).sum::<i64>()
            };
            let as_government = answers.iter().filter(|said| said.capacity == Capacity::Government);
            rows.push(QuestionRow {
                id: question.id,
                place: reading.numbered(place),
                place_id: place.id,
                number: question.number.clone(),
                text: reading.title(&question.title),
                plain: reading.page.text(&question.title).to_owned(),
                posts: answers.iter().map(|said| said.posts).sum(),
                of,
                people: answers.iter().filter_map(|said| said.person).collect::<BTreeSet<_>>().len(),
                governments: as_government.filter_map(|said| said.party).collect::<BTreeSet<_>>().len(),
                by_web: posts("web"),
                by_mail: posts("mail"),
                by_letter: posts("behalf"),
            });
        }
    }
    rows
}
