//! Nominations: a focal point, who represents an organization, or who coordinates a group of Parties nominates; the Secretariat
//! asks for it, and confirms or declines.

pub(crate) mod by_mail;
pub(crate) mod call;
pub(crate) mod filled;
pub(crate) mod letter;
pub(crate) mod shape;
pub(crate) mod sheet;

use askama::Template;
use db::{Instant, Read, Write};
use http::StatusCode;
use language::{Language, Localized, Markup};
use mail::Draw;
use page::{Error, Form, Format, Page, Segment, Upload, Visit};
use record::contribution::Capacity;
use record::person::{self, Gender, NewPerson};
use record::{Action, Actor, Facts, PersonId, RecordId, Refusal};

use super::forum::fault;
use super::{Choice, choices, language_of, languages, worded};
use crate::by_mail::decided;
use crate::by_mail::invitation::{self, Invitation};
use crate::model::{LONGEST_REASON, LONGEST_TITLE, Participation};
use crate::store::call::{self as asked, Call};
use crate::store::nomination::{self, Decision, New, Nomination, NominationId, Nominator, Nominee, Owner};
use crate::store::participant::{self, Candidate, Entry};
use crate::store::setup::{self, Forum};

#[derive(Template)]
#[template(path = "nominations.html")]
struct List {
    page: Page,
    forum: Forum,
    /// For whom the visitor nominates.
    nominators: Vec<(Nominator, Localized)>,
    /// Who was asked: for officers all, for others those for whom they nominate.
    calls: Vec<Call>,
    nominations: Vec<Nomination>,
    /// Whom the directory knows by the address of a nominee, where that is somebody else: for officers only.
    owners: Vec<(NominationId, Owner)>,
    /// About which a decision was typed that has a fault.
    faulty: Option<NominationId>,
    form: Form,
}

impl List {
    fn title(&self) -> Markup {
        worded(&self.page, &self.forum.request.title)
    }

    /// Whether the forum takes nominations now.
    fn takes(&self) -> bool {
        takes(&self.forum, self.page.now)
    }

    /// Whether the visitor can nominate somebody now.
    fn open(&self) -> bool {
        !self.nominators.is_empty() && self.takes()
    }

    /// For whom one nominates, where there is a choice.
    fn whoms(&self) -> Vec<Choice> {
        whoms(&self.page, &self.nominators, &self.form)
    }

    fn silent(&self) -> usize {
        self.calls.iter().filter(|call| call.is_silent()).count()
    }

    /// How many can be reminded: who is silent, and was not reminded before.
    fn unreminded(&self) -> usize {
        self.calls.iter().filter(|call| call.is_silent() && call.reminded.is_none()).count()
    }

    /// Whether the form is as a Word file filled it in.
    fn was_read(&self) -> bool {
        self.form.has("was_read", "1")
    }

    fn genders(&self) -> Vec<Choice> {
        genders(&self.page, &self.form)
    }

    fn capacities(&self) -> Vec<Choice> {
        offered(&self.page, &self.nominators, &self.form)
    }

    fn owner(&self, nomination: &Nomination) -> Option<&Owner> {
        self.owners.iter().find(|(id, _)| *id == nomination.id).map(|(_, owner)| owner)
    }

    /// Of which office or organization, and of which Government, somebody in the directory is.
    fn whose(&self, owner: &Owner) -> Option<String> {
        let names = self.page.list(owner.whose.iter().map(|name| self.page.text(name)));
        Some(names).filter(|names| !names.is_empty())
    }

    /// What is named so in the form of a nomination: by the name alone where the fault is, so that the summary leads to it.
    fn id(&self, name: &str, nomination: &Nomination) -> String {
        if self.is_faulty(nomination) { name.to_owned() } else { format!("{name}-{}", nomination.id.0) }
    }

    fn is_faulty(&self, nomination: &Nomination) -> bool {
        self.faulty == Some(nomination.id)
    }

    /// Where an office without a browser sends its form.
    fn address(&self) -> String {
        self.page.site().house.nominate_address(self.forum.request.id)
    }

    fn languages(&self) -> Vec<Choice> {
        languages(&self.form, self.page.language)
    }
}

/// The longest account of what qualifies somebody.
const LONGEST_QUALIFICATIONS: usize = 5_000;

/// What can be chosen as a person's gender, nothing first.
pub(super) fn genders(page: &Page, form: &Form) -> Vec<Choice> {
    let unsaid = Choice { value: String::new(), name: page.say("gender-not-stated").to_string(), chosen: false };
    let known = choices(Gender::ALL, form.value("gender"), |word| page.of("nominee", word));
    std::iter::once(unsaid).chain(known).collect()
}

/// As what a nominee may speak: for whom nominated them, or as an expert.
fn capacities(nominator: Nominator) -> [Capacity; 2] {
    match nominator {
        Nominator::Party(_) => [Capacity::Expert, Capacity::Government],
        Nominator::Organization(_) => [Capacity::Organization, Capacity::Expert],
        // For a group only its coordinator speaks.
        Nominator::Group(_) => [Capacity::Expert, Capacity::Expert],
    }
}

/// Those for whom somebody nominates, with their names.
fn named(tx: &mut Read<'_>, actor: &Actor, at: Instant) -> db::Result<Vec<(Nominator, Localized)>> {
    let nominators = nomination::nominators(tx, actor, at)?;
    nominators.into_iter().map(|one| Ok((one, nomination::whose(tx, one)?))).collect()
}

/// For whom one nominates, where there is a choice.
fn whoms(page: &Page, nominators: &[(Nominator, Localized)], form: &Form) -> Vec<Choice> {
    let chosen = form.value("nominate_for");
    let choice = |(nominator, name): &(Nominator, Localized)| Choice {
        value: nominator.code(),
        name: page.text(name).to_owned(),
        chosen: nominator.code() == chosen,
    };
    if nominators.len() < 2 { Vec::new() } else { nominators.iter().map(choice).collect() }
}

/// For whom a form nominates, in a capacity that fits.
fn whom(nominators: &[(Nominator, Localized)], who: &Nominee, form: &Form) -> page::Result<Nominator> {
    let nominator = match nominators {
        [(one, _)] => Some(*one),
        several => several.iter().map(|(one, _)| *one).find(|one| one.code() == form.value("nominate_for")),
    };
    let nominator = nominator.ok_or_else(|| fault(form, "fault-choice", "nominate_for"))?;
    match capacities(nominator).contains(&who.capacity) {
        true => Ok(nominator),
        false => Err(fault(form, "fault-capacity", "capacity")),
    }
}

/// The capacities to choose from.
fn offered(page: &Page, nominators: &[(Nominator, Localized)], form: &Form) -> Vec<Choice> {
    let mut all: Vec<Capacity> = nominators.iter().flat_map(|(one, _)| capacities(*one)).collect();
    let mut seen = Vec::new();
    all.retain(|capacity| {
        !seen.contains(capacity) && {
            seen.push(*capacity);
            true
        }
    });
    let chosen = form.value("capacity");
    let choice = |capacity: Capacity| Choice {
        value: capacity.code().to_owned(),
        name: page.of("capacity", capacity.code()).to_string(),
        chosen: capacity.code() == chosen,
    };
    all.into_iter().map(choice).collect()
}

/// Whether a forum takes nominations: it is announced, people come onto its list by them, and it is not over.
pub(crate) fn takes(forum: &Forum, now: Instant) -> bool {
    let over = forum.course.phase(now).is_over();
    forum.settings.participation == Participation::Nominated && forum.is_public() && !over
}

pub(crate) async fn list(visit: Visit, Segment(id): Segment<RecordId>) -> page::Result {
    if visit.format() == Format::Json {
        return shape::list(&visit, id).await;
    }
    visit.show(move |tx, page| read(tx, page, (id, None), Form::default())).await
}

fn read(
    tx: &mut Read<'_>,
    page: Page,
    (id, faulty): (RecordId, Option<NominationId>),
    form: Form,
) -> page::Result<List> {
    let forum = setup::find(tx, &page.actor, id)?.ok_or(Error::NotFound)?;
    let nominators = named(tx, &page.actor, page.now)?;
    let mut calls = asked::list(tx, id)?;
    if !page.actor.is_officer() {
        calls.retain(|call| nominators.iter().any(|(one, _)| *one == call.nominator));
    }
    // Who nominated whom is between them and the Secretariat until it is decided.
    let own = if page.actor.is_officer() { None } else { page.actor.person() };
    let nominations = nomination::list(tx, id, own)?;
    // Nobody who nominates learns whose an address is.
    let owners = if page.actor.is_officer() { nomination::owners(tx, id)? } else { Vec::new() };
    Ok(List { page, forum, nominators, calls, nominations, owners, faulty, form })
}

async fn shown_again(visit: &Visit, of: (RecordId, Option<NominationId>), saved: page::Result) -> page::Result {
    match saved {
        Err(Error::Invalid(form)) => {
            visit.show_as(StatusCode::UNPROCESSABLE_ENTITY, move |tx, page| read(tx, page, of, (*form).clone())).await
        }
        other => other,
    }
}

/// Nominates somebody.
pub(crate) async fn create(visit: Visit, Segment(id): Segment<RecordId>, sent: Upload) -> page::Result {
    let saved = save(&visit, id, sent).await;
    shown_again(&visit, (id, None), saved).await
}

/// What stands in the form about the nominee.
fn nominee(form: &mut Form) -> Nominee {
    let (given, family) = (form.text("given", 100), form.text("family", 100));
    let email = form.text("nominee_address", 200).to_lowercase();
    if !mail::is_address(&email) {
        form.invalid("fault-mail-address", "nominee_address");
    }
    let gender = match form.value("gender") {
        "" => None,
        _ => form.parse::<Gender>("gender", "fault-choice"),
    };
    let language = language_of(form).unwrap_or(Language::English);
    let position = form.optional("position", LONGEST_TITLE);
    let field = form.optional("field_of_work", LONGEST_TITLE);
    let qualifications = form.optional("qualifications", LONGEST_QUALIFICATIONS);
    let letter = form.text("letter", LONGEST_TITLE);
    let capacity = form.parse::<Capacity>("capacity", "fault-capacity").unwrap_or(Capacity::Expert);
    Nominee { given, family, gender, email, language, position, capacity, field, qualifications, letter }
}

pub(crate) async fn save(visit: &Visit, id: RecordId, Upload { mut form, files }: Upload) -> page::Result {
    let who = nominee(&mut form);
    let (files, faults) = visit.site.limits.of_letters().sort(files.into_iter().take(1));
    form.complain("letter_file", faults);
    let form = form.accept()?;
    let (kept, now) = (form.clone(), visit.now);
    visit
        .submit(&form, move |tx, page| {
            let forum = setup::find(tx, &page.actor, id)?.ok_or(Error::NotFound)?;
            let nominators = named(tx, &page.actor, now)?;
            if nominators.is_empty() {
                return Err(Refusal::NotYours.into());
            }
            let facts = Facts { open: Some(takes(&forum, now)), ..Facts::default() };
            record::may(&page.actor, Action::Nominate, &facts)?;
            let nominator = whom(&nominators, &who, &kept)?;
            let by = page.actor.person().ok_or(Refusal::SignIn)?;
            let new = New { nominator, by, who: &who, file: files.first(), mail: None };
            let taken = nomination::insert(tx, &page.actor, id, &new, now)?;
            let taken = taken.ok_or_else(|| fault(&kept, "fault-nominated", "nominee_address"))?;
            Ok(format!("/forums/{id}/nominations#n{}", taken.0))
        })
        .await
}

/// Confirms or declines a nomination.
pub(crate) async fn decide(visit: Visit, Segment(id): Segment<NominationId>, form: Form) -> page::Result {
    let forum = visit.read(move |tx, _| Ok(nomination::find(tx, id)?.ok_or(Error::NotFound)?.forum)).await?;
    let saved = save_decision(&visit, id, form).await;
    shown_again(&visit, (forum, Some(id)), saved).await
}

pub(crate) async fn save_decision(visit: &Visit, id: NominationId, mut form: Form) -> page::Result {
    let decision = form.parse::<Decision>("decision", "fault-choice");
    let reason = form.optional("decline_reason", LONGEST_REASON);
    if decision == Some(Decision::Declined) && reason.is_empty() {
        form.invalid("fault-decline-reason", "decline_reason");
    }
    let form = form.accept()?;
    let decision =
        decision.filter(|decision| *decision != Decision::Proposed).ok_or(Error::BadRequest("not-a-form"))?;
    let (now, draw, site) = (visit.now, Draw::new(&visit.site.chance), visit.site.clone());
    let kept = form.clone();
    visit
        .submit(&form, move |tx, page| {
            record::may(&page.actor, Action::KeepForum, &Facts::default())?;
            let nomination = nomination::find(tx, id)?.ok_or(Error::NotFound)?;
            if decision == Decision::Confirmed {
                // Somebody else's address speaks for nobody new until an officer, who was shown whose it is, has said so.
                let owners = nomination::owners(tx, nomination.forum)?;
                if let Some((_, owner)) = owners.iter().find(|(of, _)| *of == id)
                    && !kept.has("same_person", &owner.person.to_string())
                {
                    return Err(fault(&kept, "fault-same-person", "same_person"));
                }
            }
            let forum = setup::find(tx, &page.actor, nomination.forum)?.ok_or(Error::NotFound)?;
            let person = match decision {
                Decision::Confirmed => Some(known(tx, &nomination)?),
                _ => None,
            };
            if !nomination::decide(tx, &page.actor, &nomination, (decision, &reason, person), now)? {
                return Err(Refusal::NotNow.into());
            }
            if let Some(person) = person {
                let capacity = nomination.who.capacity;
                let candidate = Candidate {
                    group: None,
                    person,
                    party: nomination.nominator.and_then(Nominator::party),
                    organization: nomination.nominator.and_then(Nominator::organization),
                    focal_point: false,
                };
                let manner = crate::model::Manner::Nominated;
                let entry = Entry { candidate: &candidate, capacity, manner, notices: None };
                if participant::put(tx, &page.actor, nomination.forum, &entry, now)? {
                    let invitation = Invitation { forum: &forum.request, person, capacity };
                    invitation::queue(tx, &site, &invitation, &draw, now)?;
                }
            }
            let told = decided::Told { forum: &forum.request, nomination: &nomination, decision, reason: &reason };
            decided::queue(tx, &site, &told, now)?;
            Ok(format!("/forums/{}/nominations", nomination.forum))
        })
        .await
}

/// The nominee in the directory: somebody with this address, or somebody new.
fn known(tx: &mut Write<'_>, nomination: &Nomination) -> page::Result<PersonId> {
    let who = &nomination.who;
    if let Some(person) = person::find_by_email(tx, &who.email)? {
        return Ok(person.id);
    }
    let new = NewPerson {
        given: who.given.clone(),
        family: who.family.clone(),
        name_local: None,
        gender: who.gender,
        language: Some(who.language),
        email: Some(who.email.clone()),
        institution: nomination.nominator.and_then(Nominator::organization),
        party: nomination.nominator.and_then(Nominator::party),
    };
    Ok(person::insert(tx, &new)?)
}
