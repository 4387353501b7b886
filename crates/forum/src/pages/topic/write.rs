//! Writing a post: one form with three buttons, for posting, for seeing it first, and for keeping it as a draft.

use db::Instant;
use http::StatusCode;
use language::{Language, Markup, Saying};
use page::{Error, Form, Segment, Upload, Visit};
use record::contribution::{Capacity, Channel, Number, State, Text};
use record::file::Sent;
use record::{RecordId, Refusal};

use super::{Asked, read};
use crate::markdown::{self, Links};
use crate::model::{LONGEST_POST, Phase, Place};
use crate::pages::forum::fault;
use crate::pages::{language_of, upload};
use crate::post::{self, NewPost};
use crate::store;
use crate::store::draft::Draft;
use crate::store::upload::Writing;

pub(crate) async fn create_post(visit: Visit, Segment(id): Segment<RecordId>, sent: Upload) -> page::Result {
    let Upload { form, mut files } = sent;
    let asked = Asked::of(&visit);
    let done = match form.value("do") {
        "preview" => {
            let form = upload::keep(&visit, id, form, std::mem::take(&mut files)).await?;
            preview(&visit, id, asked, form).await
        }
        "draft" => {
            let form = upload::keep(&visit, id, form, std::mem::take(&mut files)).await?;
            keep(&visit, id, form).await
        }
        "discard" => discard(&visit, id, form).await,
        _ => save(&visit, id, form, files.clone()).await,
    };
    match done {
        Err(Error::Invalid(form)) => {
            let form = upload::keep(&visit, id, *form, files).await?;
            let status = match form.field("text").fault {
                Some("fault-closed" | "fault-thread-closed" | "fault-not-open" | "fault-divided") => {
                    StatusCode::CONFLICT
                }
                Some("post-not-listed") => StatusCode::FORBIDDEN,
                _ => StatusCode::UNPROCESSABLE_ENTITY,
            };
            visit.show_as(status, move |tx, page| read(tx, page, id, asked, Some((form.clone(), None)))).await
        }
        other => other,
    }
}

/// The post to which the form replies.
fn parent(form: &Form) -> page::Result<Option<Number>> {
    match form.value("parent") {
        "" => Ok(None),
        typed => typed.parse().map(Some).map_err(|_| Error::NotFound),
    }
}

/// Renders what was typed, with links to those posts that are there. They are read before the write: there they would be read
/// among what others write at the same moment.
pub(crate) async fn rendered(visit: &Visit, text: &str) -> page::Result<Text> {
    let numbers = markdown::numbers(text);
    let links = match numbers.is_empty() {
        true => Links::default(),
        false => visit.read(move |tx, _| Ok(store::post::linked(tx, &numbers)?)).await?,
    };
    Ok(markdown::render(text, &links))
}

/// As [`rendered`], of what somebody typed as the text of a form: where nothing of it is seen, the form comes back.
pub(crate) async fn written(visit: &Visit, form: &Form, text: &str) -> page::Result<Text> {
    let text = rendered(visit, text).await?;
    if markdown::is_blank(&text.html) { Err(fault(form, "fault-empty", "text")) } else { Ok(text) }
}

pub(crate) async fn save(visit: &Visit, id: RecordId, mut form: Form, files: Vec<Sent>) -> page::Result {
    let (sent, unfinished) = upload::named(visit, &form).await?;
    let (files, faults) = visit.site.limits.sort(sent.into_iter().chain(files));
    form.complain("file", faults);
    let unfinished = unfinished.into_iter().map(|name| Saying::new("fault-file-unfinished").with("file", name));
    form.complain("file", unfinished.collect());
    let text = form.text("text", LONGEST_POST);
    let language = language_of(&mut form).unwrap_or(Language::English);
    let parent = parent(&form)?;
    let capacity = match form.value("capacity") {
        "" => None,
        _ => form.parse::<Capacity>("capacity", "fault-capacity"),
    };
    let answers: Option<Vec<RecordId>> = form.all("answers").map(|id| id.parse().ok()).collect();
    let form = form.accept()?;
    let text = written(visit, &form, &text).await?;
    let (kept, now, channel) = (form.clone(), visit.now, visit.channel());
    visit
        .submit(&form, move |tx, page| {
            let standing = post::standing(tx, &page.actor, id)?.ok_or(Error::NotFound)?;
            match standing.decide(&page.actor, now) {
                // What was typed is not lost: it stands in the form, with what else can be done with it.
                Err(Refusal::NotNow) => return Err(fault(&kept, not_now(&standing.place, now), "text")),
                Err(Refusal::NotYours) => return Err(fault(&kept, "post-not-listed", "text")),
                decided => decided?,
            }
            if let Some(parent) = parent
                && !standing.moderates()
                && !post::takes_replies(tx, parent)?
            {
                return Err(fault(&kept, "fault-thread-closed", "text"));
            }
            let stands = |id: &RecordId| standing.place.questions.iter().any(|question| question.id == *id);
            let answers = answers.as_ref().filter(|answers| answers.iter().all(stands));
            let answers = answers.ok_or_else(|| fault(&kept, "fault-question", "answers"))?;
            let speaker = standing.speaker(capacity).ok_or_else(|| fault(&kept, "fault-capacity", "capacity"))?;
            let new = NewPost { parent, speaker, channel, language, text: &text, answers, state: State::Published };
            let receipt = post::insert(tx, &page.actor, &standing.place, &new, now)?;
            for file in &files {
                post::attach(tx, &page.actor, receipt.number, file, now)?;
            }
            // What is begun in a browser stays there when a program posts.
            if let Some(person) = page.actor.person().filter(|_| channel == Channel::Web) {
                store::draft::delete(tx, person, id, parent)?;
                if kept.all("upload").next().is_some() {
                    store::upload::clear(tx, Writing { person, topic: id, parent })?;
                }
            }
            // On which page it stands is found out afterwards: here it would be read among what others write now.
            Ok(format!("/posts/{0}?posted={0}", receipt.number.0))
        })
        .await
}

/// Why nothing can be said at a place.
fn not_now(place: &Place, now: Instant) -> &'static str {
    match place.phase(now) {
        Phase::Draft | Phase::Announced => "fault-not-open",
        Phase::Open | Phase::Extended => "fault-divided",
        Phase::Closed | Phase::Summarized | Phase::Archived => "fault-closed",
    }
}

/// Shows the form again with the post as it would stand in the thread; nothing is kept.
async fn preview(visit: &Visit, id: RecordId, asked: Asked, mut form: Form) -> page::Result {
    let text = form.text("text", LONGEST_POST);
    language_of(&mut form);
    let form = form.accept()?;
    let html = Markup::finished(written(visit, &form, &text).await?.html);
    visit.show(move |tx, page| read(tx, page, id, asked, Some((form.clone(), Some(html.clone()))))).await
}

/// Keeps what was typed for later. It may be empty, and it replaces what was kept before, so that the form's key, which is for
/// the post that it will be, is not used up.
async fn keep(visit: &Visit, id: RecordId, mut form: Form) -> page::Result {
    if form.value("text").chars().count() > LONGEST_POST {
        form.invalid("fault-too-long", "text");
    }
    let mut form = form.accept()?;
    form.set("form_key", "");
    let known = |name: &str, most: usize| form.value(name).chars().take(most).collect::<String>();
    let answers: Vec<&str> =
        form.all("answers").filter(|answer| answer.parse::<RecordId>().is_ok()).take(100).collect();
    let draft = Draft {
        parent: parent(&form)?,
        capacity: known("capacity", 20),
        language: known("language", 2),
        answers: answers.join(" "),
        text: form.value("text").replace("\r\n", "\n"),
        at: visit.now,
    };
    let now = visit.now;
    visit
        .submit(&form, move |tx, page| {
            let standing = post::standing(tx, &page.actor, id)?.ok_or(Error::NotFound)?;
            standing.decide(&page.actor, now)?;
            let person = page.actor.person().ok_or(Refusal::SignIn)?;
            store::draft::put(tx, person, id, &draft)?;
            Ok(back(id, draft.parent))
        })
        .await
}

/// Takes away what was kept.
async fn discard(visit: &Visit, id: RecordId, mut form: Form) -> page::Result {
    let parent = parent(&form)?;
    form.set("form_key", "");
    visit
        .submit(&form, move |tx, page| {
            let person = page.actor.person().ok_or(Refusal::SignIn)?;
            store::draft::delete(tx, person, id, parent)?;
            store::upload::clear(tx, Writing { person, topic: id, parent })?;
            Ok(back(id, None))
        })
        .await
}

fn back(topic: RecordId, parent: Option<Number>) -> String {
    match parent {
        Some(parent) => format!("/topics/{topic}?reply={}#write", parent.0),
        None => format!("/topics/{topic}#write"),
    }
}
