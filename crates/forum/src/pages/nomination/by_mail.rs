//! A nomination that came by mail: held until an officer enters it, with the letter that hangs on the mail.

use askama::Template;
use db::{Read, Write};
use http::StatusCode;
use language::{Localized, Markup};
use mail::inbox::{self, Arrival, IncomingId, Outcome};
use page::{Error, Form, Page, Segment, Visit};
use record::audit::{self, Change};
use record::file::Sent;
use record::{Action, Actor, Facts, actor};

use super::{filled, genders, named, nominee, offered, whom, whoms};
use crate::by_mail::decided;
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
    nominators: Vec<(Nominator, Localized)>,
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
        offered(&self.page, &self.nominators, &self.form)
    }

    /// For whom it can nominate, where there is a choice.
    fn whoms(&self) -> Vec<Choice> {
        whoms(&self.page, &self.nominators, &self.form)
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
    nominators: Vec<(Nominator, Localized)>,
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
    let nominators = named(tx, &sender, mail.at)?;
    let read = mail::read(&inbox::raw(tx, id)?);
    let (files, whole) = read.map(|read| (read.files, read.whole)).unwrap_or_default();
    Ok(Held { mail, forum, sender, nominators, files, whole })
}

fn read(tx: &mut Read<'_>, page: Page, id: IncomingId, form: Option<Form>) -> page::Result<Entering> {
    let Held { mail, forum, sender, nominators, files, whole } = held(tx, &page, id)?;
    let form = form.unwrap_or_else(|| understood(&page, &whole, &files));
    let attached: Vec<String> = files.into_iter().map(|file| file.name).collect();
    let whose = page.list(nominators.iter().map(|(_, name)| page.text(name)));
    Ok(Entering { who: sender.name().to_owned(), whose, page, mail, forum, nominators, attached, form })
}

/// The form as the mail fills it in: a Word file that hangs on it before its text. The only other file is taken for the letter.
fn understood(page: &Page, text: &str, files: &[mail::File]) -> Form {
    let word = |file: &mail::File| filled::of_word(page, &file.bytes).ok();
    let mut said = filled::of_text(page, text);
    let form = files.iter().position(|file| word(file).is_some());
    said.extend(form.and_then(|at| word(files.get(at)?)).unwrap_or_default());
    let mut others = (0..files.len()).filter(|at| Some(*at) != form);
    if let (Some(letter), None) = (others.next(), others.next()) {
        said.insert("letter_attached", (letter + 1).to_string());
    }
    Form::filled(said)
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
    if held.nominators.is_empty() {
        return Err(Error::NotFound);
    }
    let nominator = whom(&held.nominators, who, form)?;
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
