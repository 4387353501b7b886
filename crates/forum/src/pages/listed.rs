//! The list of participants, for everybody: by Party, other Government, group of Parties and organization, with the balance by
//! region and gender. It tells names, for whom and as what; no addresses, and of gender only figures.

use std::collections::BTreeSet;

use askama::Template;
use axum::response::IntoResponse;
use db::Read;
use http::header::{CONTENT_DISPOSITION, CONTENT_TYPE};
use language::Markup;
use page::{Error, Format, Page, Segment, Visit};
use record::contribution::Capacity;
use record::group::{self, Group};
use record::instrument::{self, Standing as Status};
use record::party::{self, Party};
use record::person::Gender;
use record::region::{self, RegionKind};
use record::{PartyId, PersonId, RecordId, RegionCode};
use serde_json::{Value, json};

use super::worded;
use crate::model::Standing;
use crate::store::participant::{self, Participant};
use crate::store::setup::{self, Forum};

record::words! {
    /// The parts of the list, in their order.
    Section {
        /// Who takes part for a Party, or was nominated by one.
        Parties = "parties",
        OtherGovernments = "other-governments",
        Groups = "groups",
        Organizations = "organizations",
        /// Who takes part for nobody else.
        Experts = "experts",
    }
}

/// Of fewer people who have said it, nobody's gender is told: a figure of two or three would tell whose it is.
const FEWEST: usize = 5;

/// Those of a section whom the same Government, group of Parties or organization sends.
struct Sent {
    /// The code of a Government or of a group of Parties; empty for others.
    code: String,
    name: String,
    people: Vec<Person>,
}

struct Person {
    id: PersonId,
    name: String,
    capacity: Capacity,
    manner: &'static str,
}

/// A regional group with those whom its Governments send; nothing stands for everybody else.
struct Balance {
    code: String,
    name: String,
    /// How many of its Governments send somebody, and how many it has in the directory.
    sending: usize,
    governments: usize,
    people: usize,
    /// Women, and how many have said their gender.
    women: usize,
    said: usize,
    /// Whether these are told.
    told: bool,
}

/// Lets the figures of gender be told that are nobody's own. What is kept back could be found from the total and the other rows:
/// so it is kept back of as many rows as are needed for those together to be nobody's own either.
fn keep_back(rows: &mut [Balance]) {
    for row in rows.iter_mut() {
        row.told = row.said >= FEWEST;
    }
    let kept = |rows: &[Balance]| rows.iter().filter(|row| !row.told).map(|row| row.said).sum::<usize>();
    while (1..FEWEST).contains(&kept(rows)) {
        match rows.iter_mut().filter(|row| row.told).min_by_key(|row| row.said) {
            Some(row) => row.told = false,
            None => break,
        }
    }
}

#[derive(Template)]
#[template(path = "listed.html")]
struct Show {
    page: Page,
    forum: Forum,
    sections: Vec<(Section, Vec<Sent>)>,
    /// By regional group, those of no Government after them.
    balance: Vec<Balance>,
    total: Balance,
}

impl Show {
    fn title(&self) -> Markup {
        worded(&self.page, &self.forum.request.title)
    }

    fn people(&self, sent: &[Sent]) -> usize {
        sent.iter().map(|one| one.people.len()).sum()
    }
}

pub(crate) async fn show(visit: Visit, Segment(id): Segment<RecordId>) -> page::Result {
    match (visit.format(), visit.query("format")) {
        (Format::Json, _) => visit.json(move |tx, page| Ok(json(&read(tx, page, id)?))).await,
        (_, Some("csv")) => {
            let text = visit
                .read(move |tx, page| csv(&read(tx, page, id)?).map_err(|error| Error::Internal(error.to_string())))
                .await?;
            let disposition = format!("attachment; filename=\"participants-{id}.csv\"");
            let head = [(CONTENT_TYPE, "text/csv; charset=utf-8".to_owned()), (CONTENT_DISPOSITION, disposition)];
            Ok((head, text).into_response())
        }
        _ => visit.show(move |tx, page| read(tx, page, id)).await,
    }
}

fn read(tx: &mut Read<'_>, page: Page, id: RecordId) -> page::Result<Show> {
    let forum = setup::find(tx, &page.actor, id)?.ok_or(Error::NotFound)?;
    let mut people = participant::list(tx, id)?;
    people.retain(|one| one.standing == Standing::Admitted);
    let today = page.now.day();
    let statuses = instrument::statuses(tx, None)?.into_iter();
    let parties: BTreeSet<PartyId> =
        statuses.filter(|status| matches!(status.on(today), Status::Party(_))).map(|status| status.party).collect();
    let governments = party::list(tx)?;
    let of_parties = group::list(tx)?;
    let mut sections: Vec<(Section, Vec<Sent>)> = Section::ALL.iter().map(|section| (*section, Vec::new())).collect();
    for one in &people {
        let section = section(one, &parties);
        let Some((_, sent)) = sections.iter_mut().find(|(known, _)| *known == section) else { continue };
        put(&page, sent, one, (&governments, &of_parties));
    }
    sections.retain(|(_, sent)| !sent.is_empty());
    for (_, sent) in &mut sections {
        language::sort_by_name(page.language, sent, |one| one.name.as_str());
    }
    let groups = region::list(tx)?.into_iter().filter(|region| region.kind == RegionKind::Group);
    let group_of = |one: &Participant| -> Option<Option<&RegionCode>> {
        let (party, _) = one.party.as_ref()?;
        Some(governments.iter().find(|known| known.id == *party)?.group.as_ref())
    };
    let mut balance: Vec<Balance> = groups
        .map(|group| {
            let own = people.iter().filter(|one| group_of(one) == Some(Some(&group.code))).collect::<Vec<_>>();
            let all = governments.iter().filter(|known| known.group.as_ref() == Some(&group.code)).count();
            balanced(group.code.as_str(), page.text(&group.short), all, &own)
        })
        .filter(|one| one.governments > 0)
        .collect();
    let no_group: Vec<_> = people.iter().filter(|one| group_of(one) == Some(None)).collect();
    if !no_group.is_empty() {
        let all = governments.iter().filter(|known| known.group.is_none()).count();
        balance.push(balanced("–", &page.say("participation-no-region").to_string(), all, &no_group));
    }
    let alone: Vec<_> = people.iter().filter(|one| group_of(one).is_none()).collect();
    if !alone.is_empty() {
        balance.push(balanced("", &page.say("participation-no-party").to_string(), 0, &alone));
    }
    keep_back(&mut balance);
    let everybody: Vec<_> = people.iter().collect();
    let total = balanced("", &page.say("participation-all").to_string(), governments.len(), &everybody);
    Ok(Show { page, forum, sections, balance, total })
}

fn section(one: &Participant, parties: &BTreeSet<PartyId>) -> Section {
    match (&one.party, &one.institution) {
        _ if one.capacity == Capacity::Group => Section::Groups,
        (Some((party, _)), _) if parties.contains(party) => Section::Parties,
        (Some(_), _) => Section::OtherGovernments,
        (None, Some(_)) => Section::Organizations,
        (None, None) => Section::Experts,
    }
}

/// Puts somebody below whoever sends them.
fn put(page: &Page, sent: &mut Vec<Sent>, one: &Participant, (governments, groups): (&[Party], &[Group])) {
    let code = match (&one.group, &one.party) {
        (Some((id, _)), _) => groups.iter().find(|known| known.id == *id).map(|known| known.code.to_string()),
        (None, Some((id, _))) => governments.iter().find(|known| known.id == *id).map(|known| known.code.to_string()),
        (None, None) => None,
    };
    let code = code.unwrap_or_default();
    let of_group = one.group.as_ref().map(|(_, name)| name);
    let whose =
        of_group.or(one.party.as_ref().map(|(_, name)| name)).or(one.institution.as_ref().map(|(_, name)| name));
    let name = whose.map(|name| page.text(name).to_owned()).unwrap_or_default();
    let (manner, capacity) = (one.manner.code(), one.capacity);
    let person = Person { id: one.person, name: one.name.clone(), capacity, manner };
    match sent.iter_mut().find(|known| known.name == name) {
        Some(known) => known.people.push(person),
        None => sent.push(Sent { code, name, people: vec![person] }),
    }
}

fn balanced(code: &str, name: &str, governments: usize, people: &[&Participant]) -> Balance {
    let sending: BTreeSet<PartyId> = people.iter().filter_map(|one| Some(one.party.as_ref()?.0)).collect();
    let said: Vec<Gender> = people.iter().filter_map(|one| one.gender).collect();
    Balance {
        code: code.to_owned(),
        name: name.to_owned(),
        sending: sending.len(),
        governments,
        people: people.len(),
        women: said.iter().filter(|gender| **gender == Gender::Female).count(),
        said: said.len(),
        told: said.len() >= FEWEST,
    }
}

fn json(show: &Show) -> Value {
    let page = &show.page;
    let person = |one: &Person| json!({ "person": one.id.0, "name": one.name, "capacity": one.capacity.code(), "manner": one.manner });
    let sent = |one: &Sent| json!({ "code": one.code, "name": one.name, "people": one.people.iter().map(person).collect::<Vec<_>>() });
    let section = |(section, all): &(Section, Vec<Sent>)| json!({ "section": section.code(), "sent": all.iter().map(sent).collect::<Vec<_>>() });
    let balance = |one: &Balance| {
        json!({
            "code": one.code,
            "name": one.name,
            "governments": { "part": one.sending, "whole": one.governments },
            "people": one.people,
            "women": one.told.then(|| json!({ "part": one.women, "whole": one.said })),
        })
    };
    json!({
        "forum": show.forum.request.id.0,
        "title": page.text(&show.forum.request.title),
        "invented": page.invented(),
        "sections": show.sections.iter().map(section).collect::<Vec<_>>(),
        "balance": show.balance.iter().map(balance).collect::<Vec<_>>(),
        "total": balance(&show.total),
        "address": format!("{}/forums/{}/list", page.base(), show.forum.request.id),
    })
}

fn csv(show: &Show) -> std::io::Result<String> {
    let mut table = cell::Rows::new(Vec::new());
    table.row(["section", "code", "for_whom", "name", "capacity", "manner"])?;
    for (section, all) in &show.sections {
        for sent in all {
            for one in &sent.people {
                let (whose, name) = (sent.name.as_str(), one.name.as_str());
                table.row([section.code(), &sent.code, whose, name, one.capacity.code(), one.manner])?;
            }
        }
    }
    table.text()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn rows(said: &[usize]) -> Vec<Balance> {
        let row = |said: &usize| Balance { said: *said, ..balanced("", "", 1, &[]) };
        said.iter().map(row).collect()
    }

    fn told(said: &[usize]) -> Vec<bool> {
        let mut rows = rows(said);
        keep_back(&mut rows);
        rows.iter().map(|row| row.told).collect()
    }

    #[test]
    fn what_is_kept_back_cannot_be_found_from_the_rest() {
        assert_eq!(told(&[18, 14, 8]), [true, true, true]);
        assert_eq!(told(&[18, 6, 14, 4]), [true, false, true, false], "the fourth would follow from the total");
        assert_eq!(told(&[18, 3, 4]), [true, false, false], "seven together are nobody's own");
        assert_eq!(told(&[18, 0]), [true, false], "nobody has said anything there");
    }

    proptest! {
        #[test]
        fn whatever_is_kept_back_is_many_or_nobody(said in prop::collection::vec(0_usize..20, 1..8)) {
            let mut rows = rows(&said);
            keep_back(&mut rows);
            let kept: usize = rows.iter().filter(|row| !row.told).map(|row| row.said).sum();
            prop_assert!(kept == 0 || kept >= FEWEST || rows.iter().all(|row| !row.told));
            prop_assert!(rows.iter().all(|row| !row.told || row.said >= FEWEST));
        }
    }
}
