//! A nomination that came by mail: held until an officer enters it, with the letter that hangs on the mail.

use askama::Template;
use db::{Read, Write};
use http::StatusCode;
use language::{Language, Markup};
use mail::inbox::{self, Arrival, IncomingId, Outcome};
use page::{Error, Form, Page, Segment, Visit};
use record::audit::{self, Change};
use record::contribution::Capacity;
use record::file::Sent;
use record::person::Gender;
use record::{Action, Actor, Facts, actor};

use super::{capacities, genders, nominee, offered};
use crate::by_mail::decided;
use crate::model::nomination::{self as sheet, FIELDS};
use crate::pages::forum::fault;
use crate::pages::{Choice, languages, worded};
use crate::store::nomination::{self, Decision, New, Nominator, Nominee};
use crate::store::setup::{self, Forum};

#[derive(Template)]
#[template(path = "nomination_mail.html")]
struct Entering {
    page: Page,
    mail: Arrival,
    forum: Forum,
    /// Whose mail it is, and for whom they nominate.
    who: String,
    whose: String,
    nominator: Option<Nominator>,
    /// The files that came with it.
    attached: Vec<String>,
    form: Form,
}

impl Entering {
    fn title(&self) -> Markup {
        worded(&self.page, &self.forum.request.title)
    }

    fn genders(&self) -> Vec<Choice> {
        genders(&self.page, &self.form)
    }

    fn capacities(&self) -> Vec<Choice> {
        offered(&self.page, self.nominator, &self.form)
    }

    fn languages(&self) -> Vec<Choice> {
        languages(&self.form, self.mail.language)
    }

    fn files(&self) -> Vec<Choice> {
        let chosen = self.form.value("letter_attached");
        let none =
            Choice { value: String::new(), name: self.page.say("nomination-mail-no-file").to_string(), chosen: false };
        let one = |(at, name): (usize, &String)| Choice {
            value: at.to_string(),
            name: name.clone(),
            chosen: at.to_string() == chosen,
        };
        std::iter::once(none).chain((1..).zip(&self.attached).map(one)).collect()
    }
}

/// A mail that nominates somebody, and still waits.
struct Held {
    mail: Arrival,
    forum: Forum,
    /// Who wrote it, with the offices they held when it came.
    sender: Actor,
    nominator: Option<Nominator>,
    files: Vec<mail::File>,
    /// All of its text, with what it quotes: a form is often filled in there.
    whole: String,
}

fn held(tx: &mut Read<'_>, page: &Page, id: IncomingId) -> page::Result<Held> {
    let mail = inbox::get(tx, id)?;
    let about = mail.about.filter(|_| mail.outcome == Outcome::Held).ok_or(Error::NotFound)?;
    let forum = setup::find(tx, &page.actor, about)?.ok_or(Error::NotFound)?;
    let person = mail.person.ok_or(Error::NotFound)?;
    let sender = actor::of(tx, person, mail.at)?.ok_or(Error::NotFound)?;
    let nominator = nomination::nominator(tx, &sender, mail.at)?;
    let read = mail::read(&inbox::raw(tx, id)?);
    let (files, whole) = read.map(|read| (read.files, read.whole)).unwrap_or_default();
    Ok(Held { mail, forum, sender, nominator, files, whole })
}

fn read(tx: &mut Read<'_>, page: Page, id: IncomingId, form: Option<Form>) -> page::Result<Entering> {
    let Held { mail, forum, sender, nominator, files, whole } = held(tx, &page, id)?;
    let attached: Vec<String> = files.into_iter().map(|file| file.name).collect();
    let form = form.unwrap_or_else(|| understood(&page, &whole, attached.len()));
    let whose = match nominator {
        Some(Nominator::Party(party)) => Some(record::party::get(tx, party)?.what.name),
        Some(Nominator::Organization(institution)) => record::institution::name(tx, institution)?,
        None => None,
    };
    let whose = whose.map(|name| page.text(&name).to_owned()).unwrap_or_default();
    Ok(Entering { who: sender.name().to_owned(), whose, page, mail, forum, nominator, attached, form })
}

/// The form as the mail fills it in, in whichever of the six languages; the only file is taken for the letter.
fn understood(page: &Page, text: &str, files: usize) -> Form {
    let labels: Vec<(String, &'static str)> = Language::ALL
        .into_iter()
        .flat_map(|language| {
            let page = page.in_language(language);
            FIELDS.map(|field| (page.of("field", field).to_string(), field))
        })
        .collect();
    let mut said = sheet::read(text, &labels);
    for field in ["capacity", "gender", "language"] {
        if let Some(typed) = said.remove(field) {
            said.extend(chosen(page, field, &typed).map(|code| (field, code)));
        }
    }
    if files == 1 {
        said.insert("letter_attached", "1".to_owned());
    }
    Form::filled(said)
}

/// What somebody typed for one of the choices of a field, in whichever language.
fn chosen(page: &Page, field: &str, typed: &str) -> Option<String> {
    let wanted = typed.to_lowercase();
    Language::ALL.into_iter().find_map(|language| {
        let page = page.in_language(language);
        let said = |family, code: &str| (code.to_owned(), page.of(family, code).to_string());
        let words: Vec<(String, String)> = match field {
            "capacity" => Capacity::ALL.iter().map(|capacity| said("capacity", capacity.code())).collect(),
            "gender" => Gender::ALL.iter().map(|gender| said("nominee", gender.as_str())).collect(),
            _ => vec![(language.code().to_owned(), language.own_name().to_owned())],
        };
        words.into_iter().find(|(_, name)| name.to_lowercase() == wanted).map(|(code, _)| code)
    })
}

pub(crate) async fn new(visit: Visit, Segment(id): Segment<IncomingId>) -> page::Result {
    visit.show(move |tx, page| read(tx, page, id, None)).await
}

/// Enters the nomination in the name of who wrote the mail, and settles the mail.
pub(crate) async fn create(visit: Visit, Segment(id): Segment<IncomingId>, form: Form) -> page::Result {
    match save(&visit, id, form).await {
        Err(Error::Invalid(form)) => {
            let again = move |tx: &mut Read<'_>, page: Page| read(tx, page, id, Some((*form).clone()));
            visit.show_as(StatusCode::UNPROCESSABLE_ENTITY, again).await
        }
        other => other,
    }
}

async fn save(visit: &Visit, id: IncomingId, mut form: Form) -> page::Result {
    let who = nominee(&mut form);
    let form = form.accept()?;
    let (kept, site) = (form.clone(), visit.site.clone());
    visit
        .submit(&form, move |tx, page| {
            record::may(&page.actor, Action::KeepForum, &Facts::default())?;
            let held = held(tx, page, id)?;
            let forum = held.forum.request.id;
            let entered = enter(tx, page, &held, (&who, &kept))?;
            let settled = inbox::Decision { outcome: Outcome::Accepted, reason: None, record: Some(forum) };
            inbox::settle(tx, id, &settled)?;
            let change = Change { action: "accepted", subject: &format!("mail/{id}"), before: None, after: None };
            audit::insert(tx, &page.actor, &change, page.now)?;
            let nomination = nomination::find(tx, entered)?.ok_or(Error::NotFound)?;
            let (decision, reason) = (Decision::Proposed, "");
            let told = decided::Told { forum: &held.forum.request, nomination: &nomination, decision, reason };
            decided::queue(tx, &site, &told, page.now)?;
            Ok(format!("/forums/{forum}/nominations"))
        })
        .await
}

/// Takes the nomination in, with the letter that was chosen among the mail's files.
fn enter(
    tx: &mut Write<'_>,
    page: &Page,
    held: &Held,
    (who, form): (&Nominee, &Form),
) -> page::Result<nomination::NominationId> {
    let by = held.sender.person().ok_or(Error::NotFound)?;
    let nominator = held.nominator.ok_or(Error::NotFound)?;
    if !capacities(nominator).contains(&who.capacity) {
        return Err(fault(form, "fault-capacity", "capacity"));
    }
    let chosen = form.value("letter_attached").parse::<usize>().ok().and_then(|at| held.files.get(at.checked_sub(1)?));
    let sent = chosen.map(|file| Sent::whole(&file.name, file.bytes.clone()));
    let (files, faults) = page.site().limits.of_letters().sort(sent);
    if !faults.is_empty() {
        let mut form = form.clone();
        form.complain("letter_attached", faults);
        return Err(Error::Invalid(Box::new(form)));
    }
    let new = New { nominator, by, who, file: files.first(), mail: Some(held.mail.id) };
    let entered = nomination::insert(tx, &page.actor, held.forum.request.id, &new, page.now)?;
    entered.ok_or_else(|| fault(form, "fault-nominated", "nominee_address"))
}
