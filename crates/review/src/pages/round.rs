//! The list of rounds, and holding one.

use askama::Template;
use db::{Read, Write};
use http::StatusCode;
use language::{Localized, Markup};
use mail::Draw;
use page::{Error, Form, Format, Page, Visit};
use record::document::{self, Document};
use record::instrument::Instrument;
use record::office::{self, OfficeKind};
use record::request::{self, Request, Window};
use record::{Action, Circles, Facts, InstrumentId, Kind, PersonId, RecordId, instrument, person, speaker};
use serde_json::json;

use super::{Choice, fault};
use crate::api::shape::ReviewEntry;
use crate::by_mail::invitation;
use crate::model::{self, LONGEST, LONGEST_VERSION, Role, Shown};
use crate::store::{self, Entry, NewRound};

/// So many rounds are listed.
const LISTED: i64 = 100;

#[derive(Template)]
#[template(path = "list.html")]
struct List {
    page: Page,
    rounds: Vec<Entry>,
}

impl List {
    fn when(&self, window: &Window) -> Markup {
        when(&self.page, *window)
    }

    fn is_over(&self, window: &Window) -> bool {
        window.closes <= self.page.now
    }
}

/// From when until when, in words.
pub(crate) fn when(page: &Page, window: Window) -> Markup {
    let time = |at: db::Instant| format!("<time datetime=\"{at}\">{}</time>", language::escape(&page.instant(at)));
    let (now, opens, closes) = (page.now, time(window.opens), time(window.closes));
    let words = match (now < window.opens, window.is_open(now)) {
        (true, _) => page.say("review-opens").with("at", "\u{E100}").to_string().replace('\u{E100}', &opens),
        (false, true) => page.say("review-open-until").with("at", "\u{E100}").to_string().replace('\u{E100}', &closes),
        (false, false) => page.say("review-closed-at").with("at", "\u{E100}").to_string().replace('\u{E100}', &closes),
    };
    Markup::finished(words)
}

pub(crate) async fn list(visit: Visit) -> page::Result {
    if visit.format() == Format::Json {
        return visit.json(|tx, page| Ok(json!({ "reviews": shapes(tx, &page, LISTED)? }))).await;
    }
    visit.show(|tx, page| Ok(List { rounds: store::list(tx, &page.actor, None, LISTED)?, page })).await
}

/// So many rounds at most that the visitor may read, for programs.
pub(crate) fn shapes(tx: &mut Read<'_>, page: &Page, most: i64) -> Result<Vec<ReviewEntry>, Error> {
    let entry = |entry: Entry| ReviewEntry {
        id: entry.id.0,
        address: format!("{}/reviews/{}", page.base(), entry.id),
        symbol: entry.symbol,
        title: entry.title,
        opens: entry.window.opens.to_string(),
        closes: entry.window.closes.to_string(),
        comments: entry.comments,
        waiting: entry.waiting,
    };
    Ok(store::list(tx, &page.actor, None, most)?.into_iter().map(entry).collect())
}

#[derive(Template)]
#[template(path = "new.html")]
struct New {
    page: Page,
    document: Document,
    forums: Vec<Request>,
    instruments: Vec<Instrument>,
    earlier: usize,
    form: Form,
}

impl New {
    fn read(tx: &mut Read<'_>, page: Page, document: RecordId, form: Option<Form>) -> Result<Self, Error> {
        let document = draft(tx, &page, document)?;
        let earlier = store::list(tx, &page.actor, Some(document.id), LISTED)?.len();
        let form = form.unwrap_or_else(|| {
            let version = page.say("review-version-usual").with("n", earlier + 1).to_string();
            Form::filled([
                ("review_version", version),
                ("document", document.id.to_string()),
                ("public", "1".to_owned()),
            ])
        });
        let forums = request::list(tx, Circles::of(&page.actor), Kind::Forum)?;
        Ok(New { forums, instruments: instrument::list(tx)?, document, earlier, form, page })
    }

    fn forums(&self) -> Vec<Choice> {
        let none = (String::new(), self.page.say("review-no-forum").to_string());
        let all = self.forums.iter().map(|forum| (forum.id.to_string(), self.page.text(&forum.title).to_owned()));
        self.choices("review_forum", std::iter::once(none).chain(all))
    }

    fn instruments(&self) -> Vec<Choice> {
        let none = (String::new(), self.page.say("review-no-instrument").to_string());
        let all = self.instruments.iter().map(|one| (one.code.to_string(), self.page.text(&one.name).to_owned()));
        self.choices("review_instrument", std::iter::once(none).chain(all))
    }

    fn shown(&self) -> Vec<Choice> {
        let all = Shown::ALL.iter().map(|shown| (shown.to_string(), self.page.of("review-shown", shown).to_string()));
        self.choices("review_shown", all)
    }

    fn choices(&self, field: &str, all: impl Iterator<Item = (String, String)>) -> Vec<Choice> {
        let chosen = self.form.value(field);
        all.map(|(value, name)| Choice { chosen: chosen == value, value, name }).collect()
    }
}

/// The draft on which comments are asked.
fn draft(tx: &mut Read<'_>, page: &Page, id: RecordId) -> Result<Document, Error> {
    let document = document::find(tx, &page.actor, id)?.ok_or(Error::NotFound)?;
    record::may(&page.actor, Action::KeepReview, &Facts { draft: Some(document.is_draft()), ..Facts::default() })?;
    Ok(document)
}

pub(crate) async fn new(visit: Visit) -> page::Result {
    let document = visit.query("document").and_then(|id| id.parse().ok());
    visit.show(move |tx, page| New::read(tx, page, document.ok_or(Error::NotFound)?, None)).await
}

/// A round as an officer typed it.
struct Typed {
    version: String,
    introduction: String,
    afterwards: String,
    window: Window,
    shown: Shown,
    public: bool,
    forum: Option<RecordId>,
    instrument: Option<String>,
    addresses: String,
}

impl Typed {
    fn read(mut form: Form) -> Result<(Form, Self), Error> {
        let version = form.text("review_version", LONGEST_VERSION);
        let introduction = form.optional("review_introduction", LONGEST);
        let afterwards = form.optional("review_afterwards", LONGEST);
        let (opens, closes) = (form.day("review_opens"), form.day("review_closes"));
        let window = opens.zip(closes).and_then(|(opens, closes)| model::window(opens, closes));
        if opens.is_some() && closes.is_some() && window.is_none() {
            form.invalid("fault-review-order", "review_closes");
        }
        let shown = form.parse::<Shown>("review_shown", "fault-review-choice");
        let forum = match form.value("review_forum") {
            "" => None,
            _ => form.parse::<RecordId>("review_forum", "fault-review-choice"),
        };
        let instrument = Some(form.value("review_instrument").to_owned()).filter(|code| !code.is_empty());
        let addresses = form.value("review_addresses").to_owned();
        if forum.is_none() && instrument.is_none() && addresses.trim().is_empty() {
            form.invalid("fault-review-nobody", "review_addresses");
        }
        let public = form.value("public") == "1";
        let form = form.accept()?;
        let (Some(window), Some(shown)) = (window, shown) else { return Err(Error::BadRequest("not-a-form")) };
        let typed = Typed { version, introduction, afterwards, window, shown, public, forum, instrument, addresses };
        Ok((form, typed))
    }
}

pub(crate) async fn create(visit: Visit, form: Form) -> page::Result {
    let document = form.value("document").parse::<RecordId>().ok();
    match save(&visit, form).await {
        Err(Error::Invalid(form)) => {
            let status = StatusCode::UNPROCESSABLE_ENTITY;
            visit
                .show_as(status, move |tx, page| {
                    New::read(tx, page, document.ok_or(Error::NotFound)?, Some((*form).clone()))
                })
                .await
        }
        other => other,
    }
}

pub(crate) async fn save(visit: &Visit, form: Form) -> page::Result {
    let document = form.value("document").parse::<RecordId>().ok();
    let (kept, now, draw) = (form.clone(), visit.now, Draw::new(&visit.site.chance));
    visit
        .submit(&form, move |tx, page| {
            let document = draft(tx, page, document.ok_or(Error::NotFound)?)?;
            let (form, typed) = Typed::read(kept.clone())?;
            let people = audience(tx, page, &typed, &form)?;
            let title = page.in_language(document.language);
            let title = title.say("review-title-usual").with("title", &document.title).with("version", &typed.version);
            let title = Localized::only(document.language, title.to_string());
            let introduction = Localized::only(page.language, &typed.introduction);
            let new = NewRound {
                document: &document,
                version: &typed.version,
                title: &title,
                introduction: &introduction,
                window: typed.window,
                afterwards: &typed.afterwards,
                public: typed.public,
                shown: typed.shown,
            };
            let id = store::insert(tx, &page.actor, &new, now)?;
            let round = store::find(tx, id, page.language)?.ok_or(Error::NotFound)?;
            for person in people {
                put(tx, page, &round, (person, Role::Commenter), &draw)?;
            }
            Ok(format!("/reviews/{id}/keep"))
        })
        .await
}

/// Whom the round is for, each once: those of a forum, focal points, people by their addresses.
fn audience(tx: &mut Read<'_>, page: &Page, typed: &Typed, form: &Form) -> Result<Vec<PersonId>, Error> {
    let mut people = Vec::new();
    if let Some(forum) = typed.forum {
        people.extend(speaker::admitted(tx, forum)?.into_iter().map(|(person, _)| person));
    }
    if let Some(code) = &typed.instrument {
        let known = instrument::list(tx)?.into_iter().find(|known| known.code.to_string() == *code);
        let known: InstrumentId = known.ok_or_else(|| fault(form, "fault-review-choice", "review_instrument"))?.id;
        let holders = office::holders(tx, OfficeKind::FocalPoint, Some(known), page.now.day())?;
        people.extend(holders.into_iter().map(|(_, person)| person));
    }
    people.extend(by_address(tx, &typed.addresses, form, "review_addresses")?);
    people.sort_unstable_by_key(|person| person.0);
    people.dedup();
    Ok(people)
}

/// The people of the directory with these addresses.
pub(crate) fn by_address(
    tx: &mut Read<'_>,
    addresses: &str,
    form: &Form,
    field: &'static str,
) -> Result<Vec<PersonId>, Error> {
    let mut people = Vec::new();
    for address in parted(addresses) {
        let known = person::find_by_email(tx, address)?;
        people.push(known.ok_or_else(|| fault(form, "fault-review-unknown", field))?.id);
    }
    Ok(people)
}

/// The addresses in what was typed.
fn parted(addresses: &str) -> impl Iterator<Item = &str> {
    addresses.split([',', ';', ' ', '\n', '\r', '\t']).filter(|address| !address.is_empty())
}

/// Which entries of a list have an address that nobody in the directory has.
pub(crate) fn unknown(tx: &mut Read<'_>, entries: &[String]) -> Result<Vec<usize>, Error> {
    let mut unknown = Vec::new();
    for (at, entry) in entries.iter().enumerate() {
        for address in parted(entry) {
            if person::find_by_email(tx, address)?.is_none() && unknown.last() != Some(&at) {
                unknown.push(at);
            }
        }
    }
    Ok(unknown)
}

/// Puts somebody on a round's list, and invites them if they were not on it.
pub(crate) fn put(
    tx: &mut Write<'_>,
    page: &Page,
    round: &model::Round,
    (person, role): (PersonId, Role),
    draw: &Draw,
) -> Result<(), Error> {
    let listed = store::candidate(tx, person, page.now)?;
    let new = store::put(tx, round.id, (person, role), &listed, page.now)?;
    if new && role == Role::Commenter {
        invitation::queue(tx, page.site(), round, person, draw, page.now)?;
    }
    Ok(())
}
