//! Who takes part in a forum and who moderates: the officer's page.

use std::collections::BTreeMap;

use askama::Template;
use db::Read;
use http::StatusCode;
use language::{Localized, Markup};
use mail::Draw;
use page::{Error, Form, Format, Page, Segment, Visit};
use record::contribution::Capacity;
use record::person::Gender;
use record::request::{self, Request};
use record::{Action, Actor, Circles, Facts, PersonId, RecordId};
use serde_json::{Value, json};

use super::forum::fault;
use super::{Choice, notices, numbered, worded};
use crate::api::shape;
use crate::by_mail::invitation::{self, Invitation};
use crate::model::{Manner, Moderation, Notices, Standing};
use crate::store::moderation;
use crate::store::participant::{self, Candidate, Entry, Participant};
use crate::store::setup::{self, Forum};

/// So many addresses are put on a list at once: a nominee, an alternate and a focal point of each Party, with room to spare.
const MOST_ADDRESSES: usize = 1_000;

#[derive(Template)]
#[template(path = "participants.html")]
struct List {
    page: Page,
    forum: Request,
    sessions: Vec<Request>,
    moderators: Vec<(RecordId, String)>,
    participants: Vec<Participant>,
    /// Whether a moderator sees posts first, and for whom it is otherwise.
    moderation: Moderation,
    exceptions: Vec<(PersonId, Moderation)>,
    /// Addresses that were typed and that nobody in the directory has.
    unknown: Vec<String>,
    form: Form,
}

/// A figure with what it is counted of.
struct Share {
    part: usize,
    whole: usize,
}

impl List {
    fn title(&self) -> Markup {
        worded(&self.page, &self.forum.title)
    }

    fn text<'a>(&self, name: &'a Localized) -> &'a str {
        self.page.text(name)
    }

    fn session(&self, request: &Request) -> String {
        numbered(&self.page, request)
    }

    fn moderators_of(&self, session: &Request) -> Vec<&str> {
        self.moderators.iter().filter(|(id, _)| *id == session.id).map(|(_, name)| name.as_str()).collect()
    }

    fn admitted(&self) -> impl Iterator<Item = &Participant> {
        self.participants.iter().filter(|participant| participant.standing == Standing::Admitted)
    }

    fn parties(&self) -> usize {
        self.admitted()
            .filter_map(|participant| participant.party.as_ref().map(|(id, _)| id.0))
            .collect::<std::collections::BTreeSet<_>>()
            .len()
    }

    fn organizations(&self) -> usize {
        self.admitted()
            .filter(|participant| participant.capacity == Capacity::Organization)
            .filter_map(|participant| participant.institution.as_ref().map(|(id, _)| id.0))
            .collect::<std::collections::BTreeSet<_>>()
            .len()
    }

    /// Women among those whose gender is known.
    fn women(&self) -> Share {
        let known: Vec<Gender> = self.admitted().filter_map(|participant| participant.gender).collect();
        Share { part: known.iter().filter(|gender| **gender == Gender::Female).count(), whole: known.len() }
    }

    fn unknown_gender(&self) -> usize {
        self.admitted().filter(|participant| participant.gender.is_none()).count()
    }

    /// Those who have posted.
    fn spoke(&self) -> Share {
        let posted = self.admitted().filter(|participant| participant.posts > 0).count();
        Share { part: posted, whole: self.admitted().count() }
    }

    /// By Party, group of Parties or organization, in the order of the list.
    fn groups(&self) -> Vec<(String, Vec<&Participant>)> {
        let mut groups: Vec<(String, Vec<&Participant>)> = Vec::new();
        for participant in &self.participants {
            let whose = match (&participant.party, &participant.group, &participant.institution) {
                (Some((_, name)), _, _) | (None, Some((_, name)), _) | (None, None, Some((_, name))) => {
                    self.text(name).to_owned()
                }
                (None, None, None) => self.page.say("participant-alone").to_string(),
            };
            match groups.iter_mut().find(|(name, _)| *name == whose) {
                Some((_, group)) => group.push(participant),
                None => groups.push((whose, vec![participant])),
            }
        }
        groups
    }

    /// What the moderation of a person's posts can be changed to.
    fn other(&self, person: &PersonId) -> Moderation {
        let own = self.exceptions.iter().find(|(exception, _)| exception == person);
        match own.map_or(self.moderation, |(_, moderation)| *moderation) {
            Moderation::Pre => Moderation::Post,
            Moderation::Post => Moderation::Pre,
        }
    }

    fn manners(&self) -> Vec<Choice> {
        let chosen = self.form.value("manner");
        let choice = |manner: &Manner| Choice {
            value: manner.code().to_owned(),
            name: self.page.of("manner", manner).to_string(),
            chosen: manner.code() == chosen,
        };
        Manner::ALL.iter().map(choice).collect()
    }

    fn notices(&self) -> Vec<Choice> {
        notices(&self.page, self.form.value("notices").parse().ok(), Some("notices-first"))
    }

    fn capacities(&self) -> Vec<Choice> {
        let chosen = self.form.value("capacity");
        let directory = Choice {
            value: String::new(),
            name: self.page.say("participant-as-directory").to_string(),
            chosen: chosen.is_empty(),
        };
        let choice = |capacity: Capacity| Choice {
            value: capacity.code().to_owned(),
            name: self.page.of("capacity", capacity.code()).to_string(),
            chosen: capacity.code() == chosen,
        };
        std::iter::once(directory).chain(LISTED.map(choice)).collect()
    }

    fn sessions(&self) -> Vec<Choice> {
        let chosen = self.form.value("session");
        let choice = |session: &Request| Choice {
            value: session.id.to_string(),
            name: numbered(&self.page, session),
            chosen: session.id.to_string() == chosen,
        };
        self.sessions.iter().map(choice).collect()
    }
}

/// In which capacities a list can let somebody speak.
const LISTED: [Capacity; 4] = [Capacity::Government, Capacity::Group, Capacity::Organization, Capacity::Expert];

pub(crate) async fn list(visit: Visit, Segment(id): Segment<RecordId>) -> page::Result {
    if visit.format() == Format::Json {
        return visit.json(move |tx, page| Ok(as_json(&read(tx, page, id, Form::default())?))).await;
    }
    visit.show(move |tx, page| read(tx, page, id, Form::default())).await
}

fn read(tx: &mut Read<'_>, page: Page, id: RecordId, form: Form) -> page::Result<List> {
    let Forum { request: forum, settings, .. } = find(tx, &page.actor, id)?;
    let (moderation, exceptions) = (settings.moderation, moderation::of_people(tx, id)?);
    let sessions = request::parts(tx, Circles::of(&page.actor), id)?;
    let moderators = participant::moderators(tx, id)?;
    let participants = participant::list(tx, id)?;
    let mut unknown = Vec::new();
    if form.field("addresses").fault.is_some() {
        for address in addresses(form.value("addresses")) {
            if participant::candidate(tx, &address, page.now)?.is_none() {
                unknown.push(address);
            }
        }
    }
    Ok(List { page, forum, sessions, moderators, participants, moderation, exceptions, unknown, form })
}

fn find(tx: &mut Read<'_>, actor: &Actor, id: RecordId) -> page::Result<Forum> {
    setup::find(tx, actor, id)?.ok_or(Error::NotFound)
}

/// Who is on the list, as programs read it.
pub(crate) fn shapes(tx: &mut Read<'_>, page: Page, id: RecordId) -> page::Result<Vec<shape::Participant>> {
    let list = read(tx, page, id, Form::default())?;
    Ok(list.participants.iter().map(|participant| shape(&list.page, participant)).collect())
}

/// Somebody on the list, as programs read it.
pub(crate) fn one(tx: &mut Read<'_>, page: Page, id: RecordId, person: PersonId) -> page::Result<shape::Participant> {
    shapes(tx, page, id)?.into_iter().find(|one| one.person == person.0).ok_or(Error::NotFound)
}

/// Which entries of a list have no address in them.
pub(crate) fn without_address(entries: &[String]) -> impl Iterator<Item = usize> {
    entries.iter().enumerate().filter(|(_, entry)| addresses(entry).is_empty()).map(|(at, _)| at)
}

/// Which entries of a list have an address that nobody in the directory has.
pub(crate) fn unknown(tx: &mut Read<'_>, page: &Page, entries: &[String]) -> page::Result<Vec<usize>> {
    let mut unknown = Vec::new();
    for (at, entry) in entries.iter().enumerate() {
        for address in addresses(entry) {
            if participant::candidate(tx, &address, page.now)?.is_none() && unknown.last() != Some(&at) {
                unknown.push(at);
            }
        }
    }
    Ok(unknown)
}

/// Those of the directory whose addresses stand in a list.
pub(crate) fn people(tx: &mut Read<'_>, page: &Page, entries: &[String]) -> page::Result<Vec<PersonId>> {
    let mut people = Vec::new();
    for address in addresses(&entries.join("\n")) {
        people.extend(participant::candidate(tx, &address, page.now)?.map(|known| known.person));
    }
    Ok(people)
}

fn shape(page: &Page, participant: &Participant) -> shape::Participant {
    shape::Participant {
        person: participant.person.0,
        name: participant.name.clone(),
        party: participant.party.as_ref().map(|(_, name)| page.text(name).to_owned()),
        group: participant.group.as_ref().map(|(_, name)| page.text(name).to_owned()),
        institution: participant.institution.as_ref().map(|(_, name)| page.text(name).to_owned()),
        capacity: participant.capacity.code().to_owned(),
        manner: participant.manner.code().to_owned(),
        state: participant.standing.code().to_owned(),
        posts: participant.posts,
    }
}

fn as_json(list: &List) -> Value {
    let page = &list.page;
    let (women, spoke) = (list.women(), list.spoke());
    json!({
        "forum": list.forum.id.0,
        "participants": list.participants.iter().map(|participant| shape(page, participant)).collect::<Vec<_>>(),
        "parties": list.parties(),
        "organizations": list.organizations(),
        "women": { "part": women.part, "whole": women.whole },
        "posted": { "part": spoke.part, "whole": spoke.whole },
    })
}

/// The addresses in what was typed: one a line, or parted by commas, semicolons or blanks.
fn addresses(typed: &str) -> Vec<String> {
    let mut found: BTreeMap<String, usize> = BTreeMap::new();
    let parts = typed.split(|c: char| c.is_whitespace() || matches!(c, ',' | ';' | '<' | '>'));
    for (at, part) in parts.filter(|part| part.contains('@')).enumerate() {
        found.entry(part.trim().to_lowercase()).or_insert(at);
    }
    let mut ordered: Vec<(usize, String)> = found.into_iter().map(|(address, at)| (at, address)).collect();
    ordered.sort_unstable();
    ordered.into_iter().map(|(_, address)| address).collect()
}

pub(crate) async fn add(visit: Visit, Segment(id): Segment<RecordId>, form: Form) -> page::Result {
    let saved = save(&visit, id, form).await;
    shown_again(&visit, id, saved).await
}

/// The page with the form as it was typed, when the form has faults.
async fn shown_again(visit: &Visit, id: RecordId, saved: page::Result) -> page::Result {
    match saved {
        Err(Error::Invalid(form)) => {
            visit.show_as(StatusCode::UNPROCESSABLE_ENTITY, move |tx, page| read(tx, page, id, (*form).clone())).await
        }
        other => other,
    }
}

pub(crate) async fn save(visit: &Visit, id: RecordId, mut form: Form) -> page::Result {
    let typed = addresses(form.value("addresses"));
    if typed.is_empty() {
        form.invalid("fault-empty", "addresses");
    } else if typed.len() > MOST_ADDRESSES {
        form.invalid("fault-many-addresses", "addresses");
    }
    let manner = form.parse::<Manner>("manner", "fault-manner");
    let capacity = match form.value("capacity") {
        "" => None,
        _ => form.parse::<Capacity>("capacity", "fault-capacity").filter(|capacity| LISTED.contains(capacity)),
    };
    let notices = match form.value("notices") {
        "" => None,
        _ => form.parse::<Notices>("notices", "fault-manner"),
    };
    let form = form.accept()?;
    let manner = manner.unwrap_or(Manner::Invited);
    let (kept, now, draw) = (form.clone(), visit.now, Draw::new(&visit.site.chance));
    let site = visit.site.clone();
    visit
        .submit(&form, move |tx, page| {
            record::may(&page.actor, Action::KeepForum, &Facts::default())?;
            let forum = find(tx, &page.actor, id)?;
            let mut candidates = Vec::with_capacity(typed.len());
            for address in &typed {
                let known = participant::candidate(tx, address, now)?;
                candidates.push(known.ok_or_else(|| fault(&kept, "fault-unknown-address", "addresses"))?);
            }
            for candidate in &candidates {
                let capacity = capacity.unwrap_or_else(|| usual(candidate));
                if !can(candidate, capacity) {
                    return Err(fault(&kept, "fault-no-such-voice", "capacity"));
                }
                let entry = Entry { candidate, capacity, manner, notices };
                if participant::put(tx, &page.actor, id, &entry, now)? && forum.is_public() {
                    let invitation = Invitation { forum: &forum.request, person: candidate.person, capacity };
                    invitation::queue(tx, &site, &invitation, &draw, now)?;
                }
            }
            Ok(format!("/forums/{id}/participants"))
        })
        .await
}

/// As what the directory has somebody.
fn usual(candidate: &Candidate) -> Capacity {
    match (candidate.focal_point, candidate.organization) {
        (true, _) => Capacity::Government,
        (false, Some(_)) => Capacity::Organization,
        (false, None) => Capacity::Expert,
    }
}

/// Nobody speaks for a Government or an organization to which they do not belong, or for a group that they do not coordinate.
fn can(candidate: &Candidate, capacity: Capacity) -> bool {
    match capacity {
        Capacity::Government => candidate.party.is_some(),
        Capacity::Group => candidate.group.is_some(),
        Capacity::Organization => candidate.organization.is_some(),
        _ => true,
    }
}

pub(crate) async fn withdraw(visit: Visit, Segment(id): Segment<RecordId>, form: Form) -> page::Result {
    let person = form.value("person").parse::<PersonId>().ok();
    let now = visit.now;
    visit
        .submit(&form, move |tx, page| {
            record::may(&page.actor, Action::KeepForum, &Facts::default())?;
            let person = person.ok_or(Error::NotFound)?;
            participant::withdraw(tx, &page.actor, id, person, now)?;
            Ok(format!("/forums/{id}/participants"))
        })
        .await
}

/// Sets whether a moderator sees a person's posts before everybody.
pub(crate) async fn moderate(visit: Visit, Segment(id): Segment<RecordId>, form: Form) -> page::Result {
    let person = form.value("person").parse::<PersonId>().ok();
    let wanted = form.value("moderation").parse::<Moderation>().ok();
    let now = visit.now;
    visit
        .submit(&form, move |tx, page| {
            record::may(&page.actor, Action::KeepForum, &Facts::default())?;
            let (person, wanted) = person.zip(wanted).ok_or(Error::NotFound)?;
            moderation::put_of_person(tx, &page.actor, (id, person), wanted, now)?;
            Ok(format!("/forums/{id}/participants"))
        })
        .await
}

pub(crate) async fn add_moderator(visit: Visit, Segment(id): Segment<RecordId>, form: Form) -> page::Result {
    let saved = save_moderator(&visit, id, form).await;
    shown_again(&visit, id, saved).await
}

pub(crate) async fn save_moderator(visit: &Visit, id: RecordId, mut form: Form) -> page::Result {
    let session = form.parse::<RecordId>("session", "fault-session");
    let address = form.text("address", 200).to_lowercase();
    let form = form.accept()?;
    let (kept, now, draw) = (form.clone(), visit.now, Draw::new(&visit.site.chance));
    let site = visit.site.clone();
    visit
        .submit(&form, move |tx, page| {
            record::may(&page.actor, Action::KeepForum, &Facts::default())?;
            let forum = find(tx, &page.actor, id)?;
            let sessions = request::parts(tx, Circles::of(&page.actor), id)?;
            let session = sessions.iter().find(|known| Some(known.id) == session);
            let session = session.ok_or_else(|| fault(&kept, "fault-session", "session"))?.id;
            let person = participant::candidate(tx, &address, now)?
                .ok_or_else(|| fault(&kept, "fault-unknown-address", "address"))?
                .person;
            if participant::put_moderator(tx, &page.actor, session, person, now)? && forum.is_public() {
                let invitation = Invitation { forum: &forum.request, person, capacity: Capacity::Moderator };
                invitation::queue(tx, &site, &invitation, &draw, now)?;
            }
            Ok(format!("/forums/{id}/participants"))
        })
        .await
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_are_found_in_whatever_is_pasted() {
        let typed = "Luis Ferrán <Luis@story.example>,\nmalik@story.example; luis@story.example\n nobody";
        assert_eq!(addresses(typed), ["luis@story.example", "malik@story.example"]);
    }
}
