//! A whole forum taken away as one packed file; and one brought in from such a file, or from a mailbox: what it would bring is
//! shown first, and what it brought is the Secretariat's until an officer puts it before everybody.

use std::sync::Arc;

use askama::Template;
use db::Read;
use http::StatusCode;
use language::Markup;
use page::{Error, Form, Page, Segment, Upload, Visit, streamed};
use record::{Action, Circles, Facts, RecordId, Refusal};

use super::forum::fault;
use crate::archive;
use crate::archive::bring::{self, Outcome};
use crate::archive::look::Outline;
use crate::archive::read::{self, Bringing, Fault};
use crate::store::archive as store;
use crate::store::sent;

/// So many names of a kind are shown.
const SHOWN: usize = 40;

/// What everybody may see of it, to everybody; what is hidden, to the Secretariat.
pub(crate) async fn take(visit: Visit, Segment(id): Segment<RecordId>) -> page::Result {
    let turn = visit.site.turn().await;
    let pack = visit
        .read(move |tx, page| {
            let _turn = &turn;
            let circles = Circles::of(&page.actor);
            archive::pack(tx, &page, circles, id)
        })
        .await?;
    Ok(streamed(pack.file, pack.size, "application/zip", &format!("forum-{id}.zip")))
}

#[derive(Template)]
#[template(path = "archive/bring.html")]
struct New {
    page: Page,
    form: Form,
    /// Where in the file something is wrong.
    place: String,
}

pub(crate) async fn new(visit: Visit) -> page::Result {
    visit.show(|_, page| Ok(New { page, form: Form::default(), place: String::new() })).await
}

/// Keeps a file that can be brought in, and shows what it would bring; nothing is brought in yet.
pub(crate) async fn create(visit: Visit, upload: Upload) -> page::Result {
    let mut place = String::new();
    match keep(&visit, upload, &mut place).await {
        Err(Error::Invalid(form)) => {
            let status = StatusCode::UNPROCESSABLE_ENTITY;
            visit.show_as(status, move |_, page| Ok(New { page, form: (*form).clone(), place: place.clone() })).await
        }
        other => other,
    }
}

async fn keep(visit: &Visit, upload: Upload, place: &mut String) -> page::Result {
    // Nobody else's file is even looked at.
    visit.read(|_, _| Ok(())).await?;
    let (form, file) = upload.file()?;
    let Some(file) = file else { return Err(fault(&form, "fault-archive-none", "archive")) };
    let (name, bytes) = (file.name, Arc::new(file.bytes));
    if let Err(Fault { message, place: at }) = looked_at(visit, &name, Arc::clone(&bytes)).await? {
        *place = at;
        return Err(fault(&form, message, "archive"));
    }
    let now = visit.now;
    visit
        .submit(&form, move |tx, page| {
            record::may(&page.actor, Action::KeepForum, &Facts::default())?;
            let id = sent::insert(tx, (&name, &bytes), page.actor.person(), now)?;
            Ok(format!("/forums/import/{id}"))
        })
        .await
}

/// Reads a file on a thread of its own, one at a time: what is packed small may be large.
async fn looked_at(visit: &Visit, name: &str, bytes: Arc<Vec<u8>>) -> page::Result<Result<Bringing, Fault>> {
    let (turn, name) = (visit.site.turn().await, name.to_owned());
    let read = tokio::task::spawn_blocking(move || {
        let _turn = turn;
        read::read(&bytes, &name, read::ON_A_PAGE)
    });
    read.await.map_err(|error| Error::Internal(error.to_string()))
}

#[derive(Template)]
#[template(path = "archive/show.html")]
struct Show {
    page: Page,
    id: i64,
    outline: Arc<Outline>,
    /// The forum that came of the same archive before.
    before: Option<RecordId>,
    /// The forum from which it was taken away here.
    own: Option<RecordId>,
    /// Whose names are in the directory.
    known: Vec<String>,
    unknown: Vec<String>,
    /// The Governments that are not found here by code and name.
    nowhere: Vec<String>,
}

impl Show {
    /// "English 12, français 3".
    fn languages(&self) -> Markup {
        let one = |(language, posts): &(language::Language, usize)| {
            format!("{} {}", language.own_name(), self.page.number(*posts))
        };
        self.page.names(self.outline.languages.iter().map(one))
    }

    /// So many names as fit, and an ellipsis where there are more.
    fn names(&self, names: &[String]) -> Markup {
        let more = (names.len() > SHOWN).then(|| "…".to_owned());
        self.page.names(names.iter().take(SHOWN).cloned().chain(more))
    }

    fn kilobytes(&self) -> usize {
        self.outline.bytes.div_ceil(1024)
    }
}

/// What a file would bring in.
pub(crate) async fn show(visit: Visit, Segment(id): Segment<i64>) -> page::Result {
    let bringing = sent_file(&visit, id).await?;
    let (outline, digests) = (Arc::new(Outline::of(&bringing)), bringing.digests());
    visit
        .show(move |tx, page| {
            let before = bring::brought_before(tx, &digests)?;
            let own = own(tx, &page, &outline.source)?;
            let names = store::known_names(tx)?;
            let (known, unknown) = outline.people.iter().cloned().partition(|name| names.contains(name));
            let mut nowhere = Vec::new();
            for party in outline.parties.values() {
                if bring::party_of(tx, party)?.is_none() {
                    nowhere.push(format!("{} ({})", party.name, party.code));
                }
            }
            Ok(Show { page, id, outline: Arc::clone(&outline), before, own, known, unknown, nowhere })
        })
        .await
}

/// A file that is still kept, read once more.
async fn sent_file(visit: &Visit, id: i64) -> page::Result<Bringing> {
    let sent = visit.read(move |tx, _| sent::find(tx, id)?.ok_or(Error::NotFound)).await?;
    let read = looked_at(visit, &sent.name, Arc::new(sent.bytes)).await?;
    // It was in order when it was kept.
    read.map_err(|fault| Error::Internal(format!("{} {}", fault.message, fault.place)))
}

/// The forum here from which an archive was taken away.
fn own(tx: &mut Read<'_>, page: &Page, source: &str) -> page::Result<Option<RecordId>> {
    let id = source.strip_prefix(page.base()).and_then(|rest| rest.strip_prefix("/forums/")?.parse().ok());
    let Some(id) = id else { return Ok(None) };
    Ok(crate::store::setup::find(tx, &page.actor, id)?.map(|forum| forum.request.id))
}

/// Brings a forum in whose preview was shown: all of it, for the Secretariat.
pub(crate) async fn bring(visit: Visit, Segment(id): Segment<i64>, form: Form) -> page::Result {
    let bringing = match sent_file(&visit, id).await {
        Ok(bringing) => Some(bringing),
        // The same form sent twice leads to where it led: the file is gone by then.
        Err(Error::NotFound) => None,
        Err(other) => return Err(other),
    };
    let now = visit.now;
    visit
        .submit(&form, move |tx, page| {
            record::may(&page.actor, Action::KeepForum, &Facts::default())?;
            let bringing = bringing.as_ref().ok_or(Error::NotFound)?;
            let (Outcome::Brought(forum) | Outcome::Known(forum)) = bring::bring(tx, &page.actor, bringing, now)?;
            sent::delete(tx, id)?;
            Ok(format!("/forums/{forum}"))
        })
        .await
}

/// Puts a forum that was brought in before everybody, or withdraws it from public view.
pub(crate) async fn set_view(visit: Visit, Segment(id): Segment<RecordId>, form: Form) -> page::Result {
    let (public, now) = (form.value("view") == "public", visit.now);
    visit
        .submit(&form, move |tx, page| {
            record::may(&page.actor, Action::KeepForum, &Facts::default())?;
            crate::store::setup::find(tx, &page.actor, id)?.ok_or(Error::NotFound)?;
            // What was held here was said before everybody.
            store::origin(tx, id)?.ok_or(Error::from(Refusal::NotNow))?;
            bring::set_view(tx, &page.actor, (id, public), now)?;
            Ok(format!("/forums/{id}"))
        })
        .await
}
