//! An officer enters what somebody wrote to the Secretariat by letter, fax or mail: first who signed it, then the letter with its
//! words. It becomes a post of whoever signed, and says who entered it.

pub(crate) mod correct;

use askama::Template;
use db::{Instant, Read, Write};
use http::StatusCode;
use jiff::civil::Date;
use language::{Language, Markup, Saying};
use mail::Draw;
use page::{Error, Form, Page, Segment, Site, Upload, Visit};
use record::contribution::{Capacity, Channel, Number, State, Text};
use record::file::NewFile;
use record::letter::{Letter, Way};
use record::request::Request;
use record::{Action, Actor, Circles, Facts, PersonId, RecordId, actor, person};

use super::forum::fault;
use super::topic::written;
use super::upload::{self, With};
use super::{Choice, choices, language_of, languages, numbered, worded};
use crate::by_mail::entered;
use crate::model::{self, LONGEST_POST, Phase, Place, Speaker};
use crate::post::{self, NewPost};
use crate::store;
use crate::store::letter::Signer;
use crate::store::upload::{OF_A_LETTER, Upload as Uploaded, Writing};

/// So many people are shown to choose from.
const SHOWN: usize = 30;

#[derive(Template)]
#[template(path = "letter.html")]
struct Enter {
    page: Page,
    place: Place,
    /// What was typed to find who signed.
    who: String,
    /// Who is meant by it.
    found: Vec<Signer>,
    /// More than are shown.
    more: bool,
    signed: Option<Signed>,
    /// What was sent of it already.
    uploads: Vec<Uploaded>,
    /// Somebody who was asked for and has nothing to speak as here.
    unlisted: Option<String>,
    form: Form,
}

/// Who signed, and as what they speak.
struct Signed {
    person: PersonId,
    name: String,
    capacities: Vec<Choice>,
}

impl Enter {
    fn title(&self) -> Markup {
        worded(&self.page, &self.place.topic.title)
    }

    fn numbered(&self) -> String {
        numbered(&self.page, &self.place.topic)
    }

    fn worded(&self, question: &Request) -> Markup {
        worded(&self.page, &question.title)
    }

    fn answers(&self, question: &Request) -> bool {
        self.form.has("answers", &question.id.to_string())
    }

    fn languages(&self) -> Vec<Choice> {
        languages(&self.form, self.page.language)
    }

    fn ways(&self) -> Vec<Choice> {
        choices(Way::ALL, self.form.value("way"), |way| self.page.of("way", way))
    }

    /// "for Esmeria (Government)".
    fn as_whom(&self, signer: &Signer) -> String {
        let capacity = self.page.of("capacity", signer.capacity.code()).to_string();
        match &signer.whom {
            Some(whom) => {
                self.page.say("post-for").with("whom", self.page.text(whom)).with("capacity", capacity).to_string()
            }
            None => capacity,
        }
    }

    /// Where its files are sent before it.
    fn uploads_to(&self) -> String {
        format!("/topics/{}/letter/uploads", self.place.topic.id)
    }

    fn limits(&self) -> record::file::Limits {
        self.page.site().limits.of_letters()
    }
}

pub(crate) async fn new(visit: Visit, Segment(id): Segment<RecordId>) -> page::Result {
    let signer: Option<PersonId> = visit.query("signer").and_then(|id| id.parse().ok());
    let who = visit.query("who").unwrap_or_default().trim().to_owned();
    visit.show(move |tx, page| read(tx, page, id, (signer, &who), None)).await
}

/// The place, if a letter can be entered there now: it takes posts, and the forum has opened.
pub(super) fn place(tx: &mut Read<'_>, page: &Page, id: RecordId) -> page::Result<Place> {
    let place = store::setup::place(tx, Circles::of(&page.actor), id)?.ok_or(Error::NotFound)?;
    let settled = Some(!takes_letters(&place, page.now));
    record::may(&page.actor, Action::EnterPost, &Facts { settled, ..Facts::default() })?;
    Ok(place)
}

/// Whether something can be entered at a place that came by letter, also after the forum has closed.
pub(crate) fn takes_letters(place: &Place, now: Instant) -> bool {
    place.takes_posts() && !matches!(place.phase(now), Phase::Draft | Phase::Announced)
}

fn read(
    tx: &mut Read<'_>,
    page: Page,
    id: RecordId,
    (signer, who): (Option<PersonId>, &str),
    typed: Option<Form>,
) -> page::Result<Enter> {
    let place = place(tx, &page, id)?;
    let (mut found, mut signed, mut unlisted) = (Vec::new(), None, None);
    if let Some(person) = signer {
        let one = of_signer(tx, &page, (&place, person), typed.as_ref())?;
        // What was typed meanwhile, as for somebody who was just taken off the list, is shown again all the same.
        match one.capacities.is_empty() && typed.is_none() {
            true => unlisted = Some(one.name),
            false => signed = Some(one),
        }
    } else {
        found = store::letter::signers(tx, place.forum.id)?;
        found.retain(|signer| signer.is_meant(who));
    }
    let more = found.len() > SHOWN;
    found.truncate(SHOWN);
    let form = match (typed, signer) {
        (Some(form), _) => form,
        (None, Some(person)) => {
            let reads = person::reads(tx, person)?.unwrap_or(Language::English);
            Form::filled([("language", reads.code().to_owned()), ("arrived_on", page.now.day().to_string())])
        }
        (None, None) => Form::default(),
    };
    let uploads = match page.actor.person().filter(|_| signed.is_some()) {
        Some(person) => store::upload::list(tx, Writing { person, topic: id, parent: Some(OF_A_LETTER) })?,
        None => Vec::new(),
    };
    Ok(Enter { page, place, who: who.to_owned(), found, more, signed, uploads, unlisted, form })
}

/// Who signed: only somebody who has something to speak as here.
fn of_signer(
    tx: &mut Read<'_>,
    page: &Page,
    (place, person): (&Place, PersonId),
    form: Option<&Form>,
) -> page::Result<Signed> {
    let signer = actor::of(tx, person, page.now)?.ok_or(Error::NotFound)?;
    let speakers = voices(tx, &signer, place)?;
    let empty = Form::default();
    let capacities = super::topic::choices(page, tx, &speakers, form.unwrap_or(&empty))?;
    Ok(Signed { person, name: signer.name().to_owned(), capacities })
}

/// As what somebody may speak who wrote a letter: who moderates, or is of the Secretariat, says that here.
fn voices(tx: &mut Read<'_>, signer: &Actor, place: &Place) -> db::Result<Vec<Speaker>> {
    let mut speakers = post::speakers(tx, signer, place)?;
    speakers.retain(|speaker| !matches!(speaker.capacity, Capacity::Moderator | Capacity::Officer));
    Ok(speakers)
}

pub(crate) async fn create(visit: Visit, Segment(id): Segment<RecordId>, sent: Upload) -> page::Result {
    let files = sent.files.clone();
    match save(&visit, id, sent).await {
        Err(Error::Invalid(form)) => {
            let form = upload::keep_with(&visit, (id, With::Letter), *form, files).await?;
            let signer = form.value("signer").parse().ok();
            visit
                .show_as(StatusCode::UNPROCESSABLE_ENTITY, move |tx, page| {
                    read(tx, page, id, (signer, ""), Some(form.clone()))
                })
                .await
        }
        other => other,
    }
}

/// What an officer typed, and the letter.
struct Entered {
    signer: PersonId,
    capacity: Option<Capacity>,
    way: Way,
    arrived: Date,
    language: Language,
    parent: Option<Number>,
    answers: Vec<RecordId>,
    text: Text,
    files: Vec<NewFile>,
}

async fn save(visit: &Visit, id: RecordId, sent: Upload) -> page::Result {
    let (form, entered) = typed(visit, sent).await?;
    let (kept, site, draw) = (form.clone(), visit.site.clone(), Draw::new(&visit.site.chance));
    visit
        .submit(&form, move |tx, page| {
            let place = place(tx, page, id)?;
            let number = enter(tx, page, &place, &entered, &kept)?;
            tell(tx, &site, &place, (&entered, number), (&draw, page.now))?;
            if let Some(person) = page.actor.person().filter(|_| kept.all("upload").next().is_some()) {
                store::upload::clear(tx, Writing { person, topic: id, parent: Some(OF_A_LETTER) })?;
            }
            Ok(format!("/posts/{}", number.0))
        })
        .await
}

async fn typed(visit: &Visit, sent: Upload) -> page::Result<(Form, Entered)> {
    let Upload { mut form, files } = sent;
    let (sent, unfinished) = upload::named(visit, &form).await?;
    let (files, faults) = visit.site.limits.of_letters().sort(sent.into_iter().chain(files));
    if files.is_empty() && faults.is_empty() && unfinished.is_empty() {
        form.invalid("fault-letter", "letter");
    }
    form.complain("letter", faults);
    let unfinished = unfinished.into_iter().map(|name| Saying::new("fault-file-unfinished").with("file", name));
    form.complain("letter", unfinished.collect());
    let signer = form.parse::<PersonId>("signer", "fault-choice");
    let way = form.parse::<Way>("way", "fault-choice");
    let arrived = form.day("arrived_on");
    let language = language_of(&mut form);
    let text = form.text("text", LONGEST_POST);
    let capacity = match form.value("capacity") {
        "" => None,
        _ => form.parse::<Capacity>("capacity", "fault-capacity"),
    };
    let parent = match form.value("parent").trim() {
        "" => None,
        _ => form.parse::<Number>("parent", "fault-parent"),
    };
    let answers: Vec<RecordId> = form.all("answers").filter_map(|id| id.parse().ok()).collect();
    let form = form.accept()?;
    let (Some(signer), Some(way), Some(arrived), Some(language)) = (signer, way, arrived, language) else {
        return Err(Error::Invalid(Box::new(form)));
    };
    let text = written(visit, &form, &text).await?;
    Ok((form, Entered { signer, capacity, way, arrived, language, parent, answers, text, files }))
}

/// Takes the letter in as a post of whoever signed it.
fn enter(tx: &mut Write<'_>, page: &Page, place: &Place, entered: &Entered, form: &Form) -> page::Result<Number> {
    let window = place.forum.window.ok_or(Error::NotFound)?;
    let forum = record::card::find(tx, &page.actor, place.forum.id)?.ok_or(Error::NotFound)?;
    if !model::can_have_come(entered.arrived, forum.at, window) {
        return Err(fault(form, "fault-arrived-early", "arrived_on"));
    }
    let at = model::counted(entered.arrived, window, page.now);
    let at = at.ok_or_else(|| fault(form, "fault-arrived", "arrived_on"))?;
    let signer = actor::of(tx, entered.signer, at)?.ok_or(Error::NotFound)?;
    let speakers = voices(tx, &signer, place)?;
    let meant = |speaker: &&Speaker| entered.capacity.is_none_or(|capacity| speaker.capacity == capacity);
    let speaker = speakers.iter().find(meant).copied().ok_or_else(|| fault(form, "fault-capacity", "capacity"))?;
    if let Some(parent) = entered.parent
        && !store::post::stands(tx, &page.actor, parent)?
            .is_some_and(|stands| stands.topic == place.topic.id && !stands.state.is_hidden())
    {
        return Err(fault(form, "fault-parent", "parent"));
    }
    let new = NewPost {
        parent: entered.parent,
        speaker,
        channel: Channel::Behalf,
        language: entered.language,
        text: &entered.text,
        answers: &entered.answers,
        state: State::Published,
    };
    let letter = Letter {
        way: entered.way,
        arrived: entered.arrived,
        who: page.actor.name().to_owned(),
        entered_by: page.actor.person(),
        at: page.now,
    };
    let receipt = post::enter(tx, (&page.actor, &signer), (place, &new), &letter, at)?;
    for file in &entered.files {
        post::attach(tx, &page.actor, receipt.number, file, page.now)?;
    }
    Ok(receipt.number)
}

/// Tells whoever signed what was entered in their name.
fn tell(
    tx: &mut Write<'_>,
    site: &Site,
    place: &Place,
    (entered, number): (&Entered, Number),
    (draw, now): (&Draw, Instant),
) -> db::Result<()> {
    let told = entered::Told {
        number,
        signer: entered.signer,
        way: entered.way,
        arrived: entered.arrived,
        language: entered.language,
        text: &entered.text.text,
        correction: None,
    };
    entered::queue(tx, site, place, &told, (draw, now))
}
