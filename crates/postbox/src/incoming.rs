//! What came in: the officer's pages, and the decision about what is held.

use std::collections::BTreeSet;

use askama::Template;
use axum::response::IntoResponse;
use db::{Read, Write};
use http::StatusCode;
use http::header::{CONTENT_DISPOSITION, CONTENT_TYPE};
use language::Markup;
use mail::inbox::{self, Arrival, Decision, IncomingId, Outcome, Reason};
use mail::{Draw, Reply, Taken};
use page::{Error, Form, Format, Page, Place, Segment, Visit};
use record::audit::{self, Change};
use record::contribution::{self, Number};
use record::request::{self, Request};
use record::{Action, Card, Circles, Facts, Kind, PersonId, RecordId, actor, person};
use serde_json::{Value, json};

use crate::letter::{self, Answer, Letter};
use crate::receive::{offer, public};

/// So many mails stand on a page.
const PAGE: usize = 30;
/// So many that wait are shown at once.
const HELD: i64 = 50;
/// The longest reason for which a mail is returned.
const LONGEST_REASON: usize = 2_000;

#[derive(Template)]
#[template(path = "incoming.html")]
struct List {
    page: Page,
    held: Vec<Arrival>,
    mails: Vec<Arrival>,
    older: Option<String>,
}

/// The mails that came in, those that wait for a decision first.
pub(crate) async fn list(visit: Visit) -> page::Result {
    let before = visit.query("before").and_then(|id| id.parse().ok());
    let read = move |tx: &mut Read<'_>, page: Page| {
        record::may(&page.actor, Action::KeepMail, &Facts::default())?;
        let held = if before.is_none() { inbox::held(tx, HELD)? } else { Vec::new() };
        let from = before.unwrap_or(IncomingId(i64::MAX));
        let mut mails = inbox::list(tx, from, i64::try_from(PAGE + 1).unwrap_or(i64::MAX))?;
        let more = mails.len() > PAGE;
        mails.truncate(PAGE);
        let older = mails.last().filter(|_| more).map(|last| page.with("before", last.id));
        Ok(List { page, held, mails, older })
    };
    if visit.format() == Format::Json {
        return visit.json(move |tx, page| Ok(as_json(&read(tx, page)?))).await;
    }
    visit.show(read).await
}

/// What became of each mail, for programs that watch what waits. Its words stand on its page.
fn as_json(list: &List) -> Value {
    let base = list.page.base();
    let mail = |mail: &Arrival| {
        json!({
            "id": mail.id.0,
            "from": mail.sender,
            "person": mail.person.map(|person| person.0),
            "subject": mail.subject,
            "language": mail.language.code(),
            "at": mail.at.to_string(),
            "outcome": mail.outcome.code(),
            "reason": mail.reason,
            "waits": mail.waits(),
            "about": mail.about.map(|about| about.0),
            "became": mail.record.map(|record| record.0),
            "address": format!("{base}/mail/{}", mail.id),
        })
    };
    json!({
        "held": list.held.iter().map(mail).collect::<Vec<_>>(),
        "mails": list.mails.iter().map(mail).collect::<Vec<_>>(),
        "older": list.older.as_ref().map(|path| format!("{base}{path}")),
    })
}

#[derive(Template)]
#[template(path = "incoming_mail.html")]
struct Show {
    page: Page,
    mail: Arrival,
    /// Who wrote it, as the directory knows them.
    who: Option<(PersonId, String)>,
    /// What it answers, and what it became.
    about: Option<Card>,
    became: Option<Card>,
    /// Of what takes no posts itself, the parts that do.
    places: Vec<Request>,
    /// Whether it says anything that could become a post.
    says: bool,
    form: Form,
}

impl Show {
    /// Whether an officer can decide about it.
    fn is_held(&self) -> bool {
        self.mail.waits()
    }

    /// Whether it can be accepted as a post at all: an officer is offered nothing that cannot succeed.
    fn can_be_post(&self) -> bool {
        self.says && self.nomination().is_none() && self.reason() != Some(Reason::TooLong)
    }

    /// "(ii) Between ministries".
    fn place(&self, place: &Request) -> String {
        let (number, title) = (&place.number, self.page.text(&place.title));
        if number.is_empty() { title.to_owned() } else { format!("{number} {title}") }
    }

    fn is_chosen(&self, place: &Request) -> bool {
        self.form.value("mail_place") == place.id.to_string()
    }

    /// Where it can be entered as a nomination, if it is one.
    fn nomination(&self) -> Option<String> {
        let nominates = self.is_held() && self.reason() == Some(Reason::Nomination);
        Some(format!("/mail/{}/nomination", self.mail.id)).filter(|path| nominates && self.page.leads(path))
    }

    /// Why it was held, refused or ignored; of a returned mail the officer's words stand apart.
    fn reason(&self) -> Option<Reason> {
        self.mail.reason.as_ref().and_then(|reason| reason.parse().ok())
    }

    fn returned(&self) -> Option<&str> {
        self.mail.reason.as_deref().filter(|_| self.mail.outcome == Outcome::Returned)
    }

    fn read(tx: &mut Read<'_>, page: Page, id: IncomingId, form: Form) -> page::Result<Self> {
        record::may(&page.actor, Action::KeepMail, &Facts::default())?;
        let mail = inbox::get(tx, id)?;
        let who = match mail.person {
            Some(who) => Some((who, person::get(tx, who)?.name())),
            None => None,
        };
        let mut card = |id: Option<RecordId>| id.map(|id| record::card::find(tx, &page.actor, id)).transpose();
        let (about, became) = (card(mail.about)?.flatten(), card(mail.record)?.flatten());
        let held = mail.waits();
        let places = if held { places(tx, &page, mail.about)? } else { Vec::new() };
        let says = held && (!mail.text.is_empty() || !files(tx, id)?.is_empty());
        Ok(Show { page, mail, who, about, became, places, says, form })
    }
}

/// The parts on which posts hang of a forum or a session on which none do; nothing of what takes them itself.
fn places(tx: &mut Read<'_>, page: &Page, about: Option<RecordId>) -> page::Result<Vec<Request>> {
    let Some(about) = about else { return Ok(Vec::new()) };
    let mut tree = request::tree(tx, Circles::of(&page.actor), about)?;
    tree.retain(|part| matches!(part.kind, Kind::Forum | Kind::Session | Kind::Topic));
    let above: BTreeSet<_> = tree.iter().filter_map(|part| part.parent).collect();
    tree.retain(|part| part.id != about && !above.contains(&part.id));
    Ok(tree)
}

/// The files that came with a mail.
fn files(tx: &mut Read<'_>, id: IncomingId) -> db::Result<Vec<mail::File>> {
    Ok(mail::read(&inbox::raw(tx, id)?).map(|read| read.files).unwrap_or_default())
}

/// One mail; `?format=txt` gives it as it came.
pub(crate) async fn show(visit: Visit, Segment(id): Segment<IncomingId>) -> page::Result {
    if visit.format() == Format::Text {
        let raw = visit
            .read(move |tx, page| {
                record::may(&page.actor, Action::KeepMail, &Facts::default())?;
                Ok(inbox::raw(tx, id)?)
            })
            .await?;
        let name = format!("attachment; filename=\"mail-{id}.eml\"");
        return Ok(([(CONTENT_TYPE, "message/rfc822".to_owned()), (CONTENT_DISPOSITION, name)], raw).into_response());
    }
    visit.show(move |tx, page| Show::read(tx, page, id, Form::default())).await
}

/// The page again, when the form on it has faults.
async fn shown_again(visit: &Visit, id: IncomingId, decided: page::Result) -> page::Result {
    match decided {
        Err(Error::Invalid(form)) => {
            visit
                .show_as(StatusCode::UNPROCESSABLE_ENTITY, move |tx, page| Show::read(tx, page, id, (*form).clone()))
                .await
        }
        other => other,
    }
}

/// A mail that is held, and who decides about it.
struct Deciding<'a> {
    page: &'a Page,
    mail: Arrival,
    draw: &'a Draw,
}

impl<'a> Deciding<'a> {
    fn read(tx: &mut Read<'_>, page: &'a Page, id: IncomingId, draw: &'a Draw) -> page::Result<Option<Self>> {
        record::may(&page.actor, Action::KeepMail, &Facts::default())?;
        let mail = inbox::get(tx, id)?;
        // Somebody else may have decided meanwhile: then its page says what.
        Ok(mail.waits().then_some(Deciding { page, mail, draw }))
    }

    fn settle(&self, tx: &mut Write<'_>, decision: &Decision<'_>, answer: Answer<'_>) -> page::Result<()> {
        let (page, mail) = (self.page, &self.mail);
        inbox::settle(tx, mail.id, decision)?;
        let subject = format!("mail/{}", mail.id);
        let change = Change { action: decision.outcome.code(), subject: &subject, before: None, after: None };
        audit::insert(tx, &page.actor, &change, page.now)?;
        let who = mail.person.map(|who| person::get(tx, who)).transpose()?;
        let reads = mail.person.map(|who| person::reads(tx, who)).transpose()?.flatten();
        let letter = Letter {
            answer,
            person: who.as_ref(),
            address: &mail.sender,
            name: "",
            language: reads.unwrap_or(mail.language),
            subject: &mail.subject,
            text: &mail.text,
            words: &public(page.site(), &mail.text),
            message_id: &mail.message_id,
            files: false,
        };
        Ok(letter::queue(tx, page.site(), &letter, self.draw, page.now)?)
    }
}

pub(crate) async fn accept(visit: Visit, Segment(id): Segment<IncomingId>, form: Form) -> page::Result {
    let (kept, draw) = (form.clone(), Draw::new(&visit.site.chance));
    let decided = visit
        .submit(&form, move |tx, page| {
            let path = format!("/mail/{id}");
            let Some(deciding) = Deciding::read(tx, page, id, &draw)? else { return Ok(path) };
            let about = about(tx, page, &deciding.mail, &kept)?;
            let number = post(tx, &deciding, about, &kept)?;
            Ok(number.map_or(path, |number| format!("/posts/{}", number.0)))
        })
        .await;
    shown_again(&visit, id, decided).await
}

/// What the mail answers: the post that the officer names, or what the mail itself told.
fn about(tx: &mut Read<'_>, page: &Page, mail: &Arrival, form: &Form) -> page::Result<RecordId> {
    let mut form = form.clone();
    let typed = form.value("answered").trim().to_owned();
    let named = match typed.as_str() {
        "" => None,
        _ => match form.parse::<Number>("answered", "fault-no-post") {
            Some(number) => contribution::find(tx, &page.actor, number)?.map(|post| post.id),
            None => None,
        },
    };
    let places = places(tx, page, mail.about)?;
    let chosen = form.value("mail_place").parse().ok();
    match (named, mail.about) {
        (Some(named), _) => return Ok(named),
        (None, Some(about)) if typed.is_empty() && places.is_empty() => return Ok(about),
        (None, Some(_)) if typed.is_empty() => match places.iter().find(|place| Some(place.id) == chosen) {
            Some(place) => return Ok(place.id),
            None => form.invalid("fault-no-place", "mail_place"),
        },
        (None, _) => form.invalid("fault-no-post", "answered"),
    }
    Err(Error::Invalid(Box::new(form)))
}

/// Takes the mail in as a post, and tells who wrote it.
fn post(tx: &mut Write<'_>, deciding: &Deciding<'_>, about: RecordId, form: &Form) -> page::Result<Option<Number>> {
    let (page, mail) = (deciding.page, &deciding.mail);
    let who = mail.person.ok_or(Error::NotFound)?;
    let actor = actor::of(tx, who, mail.at)?.ok_or(Error::NotFound)?;
    let files = files(tx, mail.id)?;
    let (subject, text) = (public(page.site(), &mail.subject), public(page.site(), &mail.text));
    let reply = Reply {
        actor: &actor,
        about,
        subject: &subject,
        text: &text,
        language: mail.language,
        message_id: &mail.message_id,
        files: &files,
        limits: &page.site().limits,
        at: mail.at,
        accepted_by: Some(&page.actor),
    };
    let fault = |message| {
        let mut form = form.clone();
        form.invalid(message, "answered");
        Err(Error::Invalid(Box::new(form)))
    };
    match offer(tx, page.site(), &reply)? {
        Taken::Posted { record, number, path, waits, left_out } => {
            let decision = Decision { outcome: Outcome::Accepted, reason: None, record: Some(record) };
            let answer = Answer::Accepted { number: &number, path: &path, waits, left_out: &left_out };
            deciding.settle(tx, &decision, answer)?;
            Ok(number.parse().ok())
        }
        Taken::Parts { parts, path, from_files, left_out } => {
            let record = parts.first().map(|part| part.record);
            let decision = Decision { outcome: Outcome::Accepted, reason: None, record };
            let answer = Answer::Parts { parts: &parts, path: &path, from_files, left_out: &left_out };
            deciding.settle(tx, &decision, answer)?;
            Ok(None)
        }
        Taken::NotAllowed => fault("fault-writer-not-listed"),
        Taken::TooLong => fault("fault-too-long"),
        Taken::Empty => fault("fault-nothing-said"),
        Taken::NotMine | Taken::Late | Taken::Early | Taken::Divided | Taken::ThreadClosed | Taken::WhichOne => {
            fault("fault-no-post")
        }
    }
}

pub(crate) async fn give_back(visit: Visit, Segment(id): Segment<IncomingId>, form: Form) -> page::Result {
    let (kept, draw) = (form.clone(), Draw::new(&visit.site.chance));
    let decided = visit
        .submit(&form, move |tx, page| {
            let path = format!("/mail/{id}");
            let Some(deciding) = Deciding::read(tx, page, id, &draw)? else { return Ok(path) };
            let mut form = kept.clone();
            let reason = form.text("reason", LONGEST_REASON);
            form.accept()?;
            let decision = Decision { outcome: Outcome::Returned, reason: Some(&reason), record: None };
            deciding.settle(tx, &decision, Answer::Returned { reason: &reason })?;
            Ok(path)
        })
        .await;
    shown_again(&visit, id, decided).await
}

#[derive(Template)]
#[template(path = "waiting.html")]
struct Waiting<'a> {
    page: &'a Page,
    held: i64,
}

/// On an officer's desk: how many mails wait.
pub(crate) fn panel(tx: &mut Read<'_>, page: &Page, place: Place) -> Result<Option<Markup>, Error> {
    if place != Place::Desk || record::may(&page.actor, Action::KeepMail, &Facts::default()).is_err() {
        return Ok(None);
    }
    let held = inbox::count_held(tx)?;
    if held == 0 {
        return Ok(None);
    }
    let html = Waiting { page, held }.render();
    html.map(|html| Some(Markup::finished(html))).map_err(|error| Error::Internal(error.to_string()))
}
