//! Registering for a forum that is open to it: whoever wants to says who they are, confirms it by the link that comes by mail,
//! and takes part at once or once an officer has admitted them, as the forum says.

pub(crate) mod organization;
pub(crate) mod shape;

use askama::Template;
use axum::extract::Path;
use db::{Instant, Read, Write};
use http::StatusCode;
use http::header::LOCATION;
use identity::{Beginning, Remote};
use language::{Language, Localized, Markup};
use mail::Draw;
use page::{Error, Form, Format, Page, Segment, Site, Visit};
use record::contribution::Capacity;
use record::institution::{self, InstitutionKind};
use record::person::{self, Gender, NewPerson};
use record::{Action, Facts, InstitutionId, PersonId, RecordId, Refusal, TokenDigest};

use super::nomination::genders;
use super::{Choice, choices, language_of, languages, linked, when, worded};
use crate::by_mail::invitation::{self, Invitation};
use crate::by_mail::registration as told;
use crate::model::{LONGEST_REASON, LONGEST_TITLE, Manner, Phase, Registration as Rule, Standing};
use crate::store::participant::{self, Candidate, Entry, Participant};
use crate::store::registration::{self, Confirmed, Registrant, Registration, RegistrationId, State};
use crate::store::setup::{self, Forum};
use crate::store::text;

/// As what somebody can register; who speaks for a Government is nominated by it.
const OFFERED: [Capacity; 2] = [Capacity::Organization, Capacity::Expert];

#[derive(Template)]
#[template(path = "registration/new.html")]
struct New {
    page: Page,
    forum: Forum,
    conduct: Localized,
    /// Whether a mail was asked for just now.
    asked: bool,
    /// Whether the visitor is on the list already.
    listed: bool,
    form: Form,
}

impl New {
    fn title(&self) -> Markup {
        worded(&self.page, &self.forum.request.title)
    }

    fn when(&self) -> Markup {
        when(&self.page, &self.forum.course, self.page.now)
    }

    fn phase(&self) -> Phase {
        self.forum.course.phase(self.page.now)
    }

    fn open(&self) -> bool {
        self.forum.takes_registrations(self.page.now)
    }

    fn takes_part(&self) -> bool {
        self.listed
    }

    fn rules(&self) -> Option<Markup> {
        linked(&self.page, &self.conduct)
    }

    fn genders(&self) -> Vec<Choice> {
        genders(&self.page, &self.form)
    }

    fn languages(&self) -> Vec<Choice> {
        languages(&self.form, self.page.language)
    }

    fn capacities(&self) -> Vec<Choice> {
        choices(&OFFERED.map(Capacity::code), self.form.value("capacity"), |code| self.page.of("register-as", code))
    }
}

/// The form, or what follows it.
pub(crate) async fn new(visit: Visit, Segment(id): Segment<RecordId>) -> page::Result {
    let asked = visit.query("asked").is_some();
    visit.show(move |tx, page| read(tx, page, id, asked, None)).await
}

fn read(tx: &mut Read<'_>, page: Page, id: RecordId, asked: bool, typed: Option<Form>) -> page::Result<New> {
    let forum = setup::find(tx, &page.actor, id)?.filter(Forum::is_public).ok_or(Error::NotFound)?;
    let conduct = text::all(tx, id)?.conduct;
    let (mut listed, mut known) = (false, Form::default());
    if let Some(person) = page.actor.person() {
        listed = participant::is_listed(tx, id, person)?;
        let person = person::get(tx, person)?;
        let address = person.email.clone().unwrap_or_default();
        known =
            Form::filled([("given", person.given.clone()), ("family", person.family.clone()), ("address", address)]);
    }
    Ok(New { page, forum, conduct, asked, listed, form: typed.unwrap_or(known) })
}

/// Takes a registration. The mail is sent by a job, so that this takes the same time whether the address is known or not.
pub(crate) async fn create(
    visit: Visit,
    Segment(id): Segment<RecordId>,
    Remote(remote): Remote,
    form: Form,
) -> page::Result {
    match save(&visit, id, remote, form).await {
        Err(Error::Invalid(form)) => {
            visit
                .show_as(StatusCode::UNPROCESSABLE_ENTITY, move |tx, page| {
                    read(tx, page, id, false, Some((*form).clone()))
                })
                .await
        }
        other => other,
    }
}

async fn save(visit: &Visit, id: RecordId, remote: Option<TokenDigest>, mut form: Form) -> page::Result {
    let (given, family) = (form.text("given", 100), form.text("family", 100));
    let email = form.text("address", 200).to_lowercase();
    if !mail::is_address(&email) {
        form.invalid("fault-mail-address", "address");
    }
    let gender = match form.value("gender") {
        "" => None,
        _ => form.parse::<Gender>("gender", "fault-choice"),
    };
    let language = language_of(&mut form).unwrap_or(Language::English);
    let capacity = form.parse::<Capacity>("capacity", "fault-capacity").filter(|chosen| OFFERED.contains(chosen));
    let organization = form.optional("organization", LONGEST_TITLE);
    if capacity.is_none() {
        form.invalid("fault-capacity", "capacity");
    } else if capacity == Some(Capacity::Organization) && organization.is_empty() {
        form.invalid("fault-empty", "organization");
    }
    let position = form.optional("position", LONGEST_TITLE);
    if !form.has("consent", "1") {
        form.invalid("fault-consent", "consent");
    }
    let form = form.accept()?;
    let capacity = capacity.unwrap_or(Capacity::Expert);
    let who = Registrant { email, given, family, gender, language, position, capacity, organization };
    let now = visit.now;
    visit
        .submit(&form, move |tx, page| {
            let forum = setup::find(tx, &page.actor, id)?.filter(Forum::is_public).ok_or(Error::NotFound)?;
            let facts = Facts { open: Some(forum.takes_registrations(now)), ..Facts::default() };
            record::may(&page.actor, Action::Register, &facts)?;
            registration::insert(tx, (id, remote), &who, now)?;
            Ok(format!("/forums/{id}/register?asked=1"))
        })
        .await
}

#[derive(Template)]
#[template(path = "registration/confirm.html")]
struct Confirmation {
    page: Page,
    /// The registration to which the link leads, with its forum; nothing when it is too old or never was.
    found: Option<(Registration, Forum)>,
}

impl Confirmation {
    fn title(&self, forum: &Forum) -> Markup {
        worded(&self.page, &forum.request.title)
    }

    fn open(&self, forum: &Forum) -> bool {
        forum.takes_registrations(self.page.now)
    }
}

/// The page that the link opens. It changes nothing: whoever only follows links registers nobody.
pub(crate) async fn confirmation(visit: Visit, Path(token): Path<String>) -> page::Result {
    let digest = TokenDigest::of(&token);
    let found = visit
        .read(move |tx, page| {
            let Some(one) = registration::by_token(tx, &digest)? else { return Ok(None) };
            if one.state == State::Dropped || (one.state == State::Mailed && !is_good(&one, page.now)) {
                return Ok(None);
            }
            Ok(setup::find(tx, &page.actor, one.forum)?.map(|forum| (one, forum)))
        })
        .await?;
    let status = if found.is_some() { StatusCode::OK } else { StatusCode::GONE };
    visit.show_as(status, move |_, page| Ok(Confirmation { page, found: found.clone() })).await
}

/// Whether a registration can still be confirmed.
fn is_good(one: &Registration, now: Instant) -> bool {
    one.state == State::Mailed && one.expires.is_some_and(|expires| now < expires)
}

/// Ends the address to which whoever takes part at once is led.
const ADMITTED: &str = "admitted";

/// The button of that page: whoever has pressed it takes part and is signed in, or waits for an officer.
pub(crate) async fn confirm(visit: Visit, Path(token): Path<String>, form: Form) -> page::Result {
    let beginning = Beginning::of(&token, &form)?;
    let (begun, digest) = (beginning.clone(), TokenDigest::of(&token));
    let (now, draw, site) = (visit.now, Draw::new(&visit.site.chance), visit.site.clone());
    let response = visit
        .submit(&form, move |tx, page| {
            let one = registration::by_token(tx, &digest)?.filter(|one| is_good(one, now)).ok_or(Error::Conflict)?;
            let forum = setup::find(tx, &page.actor, one.forum)?.ok_or(Error::NotFound)?;
            let facts = Facts { open: Some(forum.takes_registrations(now)), ..Facts::default() };
            record::may(&page.actor, Action::Register, &facts)?;
            if forum.settings.registration != Rule::AtOnce || is_taken_off(tx, &one)? {
                registration::confirm(tx, &page.actor, &one, Confirmed::Waiting, now)?;
                return Ok(format!("/confirm/{token}"));
            }
            let person = admit(tx, page, &site, (&forum, &one, None), (&draw, now))?;
            registration::confirm(tx, &page.actor, &one, Confirmed::Admitted(person), now)?;
            begun.insert(tx, &page.actor, person, now)?;
            Ok(format!("/confirm/{token}?{ADMITTED}"))
        })
        .await?;
    // Whoever waits is not signed in.
    let led = response.headers().get(LOCATION).and_then(|path| path.to_str().ok()).unwrap_or_default();
    if led.ends_with(ADMITTED) { Ok(beginning.answer(&visit, response)) } else { Ok(response) }
}

/// Whether an officer has taken somebody with this address off the list: then an officer decides anew.
fn is_taken_off(tx: &mut Read<'_>, one: &Registration) -> db::Result<bool> {
    match person::find_by_email(tx, &one.who.email)? {
        Some(person) => registration::was_withdrawn(tx, one.forum, person.id),
        None => Ok(false),
    }
}

/// Puts whoever registered on the forum's list and invites them: somebody whom the directory knows by this address, or somebody
/// new. For an organization they speak once it is one of the directory's, else for themselves; for no Government in any case.
fn admit(
    tx: &mut Write<'_>,
    page: &Page,
    site: &Site,
    (forum, one, organization): (&Forum, &Registration, Option<InstitutionId>),
    (draw, now): (&Draw, Instant),
) -> page::Result<PersonId> {
    let who = &one.who;
    if person::find_by_email(tx, &who.email)?.is_none() {
        let new = NewPerson {
            given: who.given.clone(),
            family: who.family.clone(),
            name_local: None,
            gender: who.gender,
            language: Some(who.language),
            email: Some(who.email.clone()),
            institution: organization,
            party: None,
        };
        person::insert(tx, &new)?;
    }
    let known = participant::candidate(tx, &who.email, now)?.ok_or(Error::Conflict)?;
    if participant::is_listed(tx, one.forum, known.person)? {
        return Ok(known.person);
    }
    let organization = organization.or(known.organization);
    let capacity = match (who.capacity, organization) {
        (Capacity::Organization, Some(_)) => Capacity::Organization,
        _ => Capacity::Expert,
    };
    // A Government, or a group of them, sends whom it nominates: whom else the directory knows as one of theirs came by themselves.
    let candidate = Candidate { organization, party: None, group: None, ..known };
    let entry = Entry { candidate: &candidate, capacity, manner: Manner::Open, notices: None };
    if participant::put(tx, &page.actor, one.forum, &entry, now)? {
        let invitation = Invitation { forum: &forum.request, person: candidate.person, capacity };
        invitation::queue(tx, site, &invitation, draw, now)?;
    }
    Ok(candidate.person)
}

#[derive(Template)]
#[template(path = "registration/list.html")]
struct List {
    page: Page,
    forum: Forum,
    registrations: Vec<Registration>,
    /// The organizations of the directory, by name.
    organizations: Vec<(InstitutionId, String)>,
    /// Those who take part for themselves, though they said that they work for an organization.
    alone: Vec<PersonId>,
    /// About which a decision was typed that has a fault.
    faulty: Option<RegistrationId>,
    form: Form,
}

impl List {
    fn title(&self) -> Markup {
        worded(&self.page, &self.forum.request.title)
    }

    /// Whether somebody was admitted before the organization that they named was found in the directory or entered.
    fn is_alone(&self, one: &Registration) -> bool {
        is_of_organization(one) && one.person.is_some_and(|person| self.alone.contains(&person))
    }

    /// The reason that was typed about one, when it is shown again.
    fn typed(&self, one: &Registration) -> &str {
        if self.faulty == Some(one.id) { self.form.value("decline_reason") } else { "" }
    }

    /// For whom somebody speaks who says that they work for an organization: for themselves, for one that is entered as they
    /// named it, or for one of the directory.
    fn organizations(&self, one: &Registration) -> Vec<Choice> {
        let choice = |value: &str, name: String| Choice { value: value.to_owned(), name, chosen: false };
        let alone = choice("", self.page.say("registration-alone").to_string());
        let known = self.organizations.iter().map(|(id, name)| Choice {
            value: id.to_string(),
            name: name.clone(),
            chosen: is_called(name, one),
        });
        let new = |kind: &InstitutionKind| {
            let kind_name = self.page.of("organization-kind", kind).to_string();
            choice(&format!("new-{kind}"), self.page.say("registration-new").with("kind", kind_name).to_string())
        };
        std::iter::once(alone).chain(known).chain(KINDS.iter().map(new)).collect()
    }
}

/// Whether an organization of the directory has the name that somebody wrote.
fn is_called(name: &str, one: &Registration) -> bool {
    name.to_lowercase() == one.who.organization.to_lowercase()
}

/// Whether somebody was admitted who named an organization for which they want to speak.
fn is_of_organization(one: &Registration) -> bool {
    one.state == State::Admitted && one.who.capacity == Capacity::Organization && !one.who.organization.is_empty()
}

/// Whether somebody takes part for nobody but themselves.
fn is_alone(one: &Participant) -> bool {
    one.standing == Standing::Admitted && one.institution.is_none() && one.capacity == Capacity::Expert
}

/// What an organization can be whose people register.
const KINDS: [InstitutionKind; 6] = [
    InstitutionKind::NonGovernmental,
    InstitutionKind::Research,
    InstitutionKind::Indigenous,
    InstitutionKind::Business,
    InstitutionKind::Intergovernmental,
    InstitutionKind::UnitedNations,
];

pub(crate) async fn list(visit: Visit, Segment(id): Segment<RecordId>) -> page::Result {
    if visit.format() == Format::Json {
        return visit.json(move |tx, page| shape::as_json(tx, page, id)).await;
    }
    visit.show(move |tx, page| read_list(tx, page, id, None, Form::default())).await
}

fn read_list(
    tx: &mut Read<'_>,
    page: Page,
    id: RecordId,
    faulty: Option<RegistrationId>,
    form: Form,
) -> page::Result<List> {
    let forum = setup::find(tx, &page.actor, id)?.ok_or(Error::NotFound)?;
    let registrations = registration::list(tx, id)?;
    let alone = participant::list(tx, id)?.into_iter().filter(is_alone).map(|one| one.person).collect();
    let own = |one: &institution::Institution| one.party.is_none() && one.kind != InstitutionKind::Secretariat;
    let all = institution::list(tx)?;
    let mut organizations: Vec<_> =
        all.iter().filter(|one| own(one)).map(|one| (one.id, page.text(&one.name).to_owned())).collect();
    language::sort_by_name(page.language, &mut organizations, |(_, name)| name);
    Ok(List { page, forum, registrations, organizations, alone, faulty, form })
}

/// Admits somebody who registered, or not.
pub(crate) async fn decide(visit: Visit, Segment(id): Segment<RegistrationId>, form: Form) -> page::Result {
    let forum = visit.read(move |tx, _| Ok(registration::find(tx, id)?.ok_or(Error::NotFound)?.forum)).await?;
    match save_decision(&visit, id, form).await {
        Err(Error::Invalid(form)) => {
            visit
                .show_as(StatusCode::UNPROCESSABLE_ENTITY, move |tx, page| {
                    read_list(tx, page, forum, Some(id), (*form).clone())
                })
                .await
        }
        other => other,
    }
}

/// For whom somebody is to speak.
#[derive(Clone, Copy, Debug)]
enum For {
    Themselves,
    Known(InstitutionId),
    New(InstitutionKind),
}

impl std::str::FromStr for For {
    type Err = ();

    fn from_str(text: &str) -> Result<Self, ()> {
        match (text, text.strip_prefix("new-")) {
            ("", _) => Ok(For::Themselves),
            (_, Some(kind)) => kind.parse().ok().filter(|kind| KINDS.contains(kind)).map(For::New).ok_or(()),
            (id, None) => id.parse().map(For::Known).map_err(drop),
        }
    }
}

pub(crate) async fn save_decision(visit: &Visit, id: RegistrationId, mut form: Form) -> page::Result {
    let decided = form.parse::<State>("decision", "fault-choice");
    let reason = form.optional("decline_reason", LONGEST_REASON);
    if decided == Some(State::Declined) && reason.is_empty() {
        form.invalid("fault-decline-reason", "decline_reason");
    }
    let whose = form.parse::<For>("speaks_for", "fault-choice").unwrap_or(For::Themselves);
    let form = form.accept()?;
    let decided = decided.filter(|state| matches!(state, State::Admitted | State::Declined));
    let decided = decided.ok_or(Error::BadRequest("not-a-form"))?;
    let (kept, now, draw, site) = (form.clone(), visit.now, Draw::new(&visit.site.chance), visit.site.clone());
    visit
        .submit(&form, move |tx, page| {
            record::may(&page.actor, Action::KeepForum, &Facts::default())?;
            let one = registration::find(tx, id)?.ok_or(Error::NotFound)?;
            let forum = setup::find(tx, &page.actor, one.forum)?.ok_or(Error::NotFound)?;
            if one.state != State::Waiting {
                return Err(Refusal::NotNow.into());
            }
            let person = if decided == State::Admitted {
                let organization = match whose {
                    For::Themselves => None,
                    For::Known(known) => Some(organization::known(tx, known, &kept)?),
                    For::New(kind) => Some(organization::entered(tx, page, &one, kind)?),
                };
                Some(admit(tx, page, &site, (&forum, &one, organization), (&draw, now))?)
            } else {
                told::declined(tx, &site, &forum.request, (&one, &reason), now)?;
                None
            };
            registration::decide(tx, &page.actor, &one, (decided, &reason, person), now)?;
            Ok(format!("/forums/{}/registrations", one.forum))
        })
        .await
}
