//! Files that are sent before their post, in pieces, so that a line that broke costs a piece and not the file. A script sends them
//! as soon as they are chosen; the form of the post then names them. What a form that comes back had as files is kept likewise.
//!
//! In spirit the draft "Resumable Uploads for HTTP" (draft-ietf-httpbis-resumable-upload): `POST …/uploads` says what will come and
//! leads to the upload, which tells how much is there; a piece names where it begins (`Upload-Offset`), and is told where the
//! next one does.

use std::time::Duration;

use axum::extract::Request;
use axum::response::{IntoResponse, Response};
use db::{Instant, Write};
use http::header::LOCATION;
use http::{HeaderName, StatusCode};
use page::api::led_to;
use page::{Error, Form, Segment, Site, Visit};
use record::RecordId;
use record::contribution::Number;
use record::file::{Limits, Sent};
use serde_json::json;

use super::letter;
use crate::post;
use crate::store::upload::{self, OF_A_LETTER, Upload, UploadId, Writing};

/// Where a piece begins, and where the next one does.
const OFFSET: HeaderName = HeaderName::from_static("upload-offset");
/// The largest piece, in bytes.
const LARGEST_PIECE: usize = 1 << 20;
/// So many times what may come with one post waits for somebody's posts; beyond that the oldest goes.
const POSTS: usize = 4;
/// What nothing was added to for so long is gone.
const KEPT: Duration = Duration::from_hours(7 * 24);
/// So many are taken away at once.
const AT_ONCE: i64 = 100;

/// With what the files go: with a post of the visitor, perhaps a reply, or with a letter that an officer enters.
#[derive(Clone, Copy)]
pub(crate) enum With {
    Post(Option<Number>),
    Letter,
}

impl With {
    fn limits(self, site: &Site) -> Limits {
        match self {
            With::Post(_) => site.limits.clone(),
            With::Letter => site.limits.of_letters(),
        }
    }
}

/// Begins an upload, or goes on with the one of the same file.
pub(crate) async fn begin(visit: Visit, Segment(id): Segment<RecordId>, form: Form) -> page::Result {
    visit.read(|_, _| Ok(())).await?;
    let with = With::Post(parent(&form)?);
    begun(visit, (id, with), form).await
}

/// The same for the file of a letter.
pub(crate) async fn begin_letter(visit: Visit, Segment(id): Segment<RecordId>, form: Form) -> page::Result {
    visit.read(|_, _| Ok(())).await?;
    begun(visit, (id, With::Letter), form).await
}

async fn begun(visit: Visit, (id, with): (RecordId, With), mut form: Form) -> page::Result {
    let name = form.text("name", 200);
    let mark = form.optional("mark", 40);
    let size = form.parse::<i64>("size", "fault-choice").filter(|size| *size > 0);
    let form = form.accept()?;
    let size = size.ok_or(Error::BadRequest("not-a-form"))?;
    visit
        .submit(&form, move |tx, page| {
            let writing = writing(tx, page, (id, with))?;
            let there = upload::list(tx, writing)?;
            let same = |known: &&Upload| known.name == name && known.mark == mark && known.size == size;
            if let Some(known) = there.iter().find(same) {
                return Ok(format!("/uploads/{}", known.id));
            }
            let together: i64 = there.iter().map(|upload| upload.size).sum();
            let [size_there, whole] = [together, size].map(|size| usize::try_from(size).unwrap_or(usize::MAX));
            if let Err(fault) = with.limits(page.site()).judge((&name, whole), (there.len(), size_there)) {
                let mut form = Form::default();
                form.complain("file", vec![fault]);
                return Err(Error::Invalid(Box::new(form)));
            }
            make_room(tx, page.site(), (writing, size))?;
            let begun = upload::insert(tx, writing, (&name, &mark, size), page.now)?;
            Ok(format!("/uploads/{begun}"))
        })
        .await
}

/// How much of an upload is there.
pub(crate) async fn show(visit: Visit, Segment(id): Segment<UploadId>) -> page::Result {
    visit
        .json(move |tx, page| {
            let person = page.actor.person().ok_or(Error::SignIn)?;
            let upload = upload::find(tx, person, id)?.ok_or(Error::NotFound)?;
            Ok(json!({ "id": upload.id.0, "name": upload.name, "size": upload.size, "came": upload.came }))
        })
        .await
}

/// Adds a piece that begins where the last one ended; anything else is a conflict, and the sender asks where it stands.
pub(crate) async fn add(visit: Visit, Segment(id): Segment<UploadId>, request: Request) -> page::Result {
    let offset = request.headers().get(OFFSET).and_then(|offset| offset.to_str().ok()?.parse::<i64>().ok());
    // Nobody else's piece is even read.
    visit.read(|_, _| Ok(())).await?;
    let piece = page::bytes(request.into_body(), LARGEST_PIECE).await?;
    let offset = offset.ok_or(Error::BadRequest("not-a-form"))?;
    let added = visit
        .submit(&Form::default(), move |tx, page| {
            let person = page.actor.person().ok_or(Error::SignIn)?;
            let upload = upload::find(tx, person, id)?.ok_or(Error::NotFound)?;
            if upload.came != offset {
                return Err(Error::Conflict);
            }
            let left = usize::try_from(upload.size - upload.came).unwrap_or(0);
            if piece.is_empty() || piece.len() > left {
                return Err(Error::BadRequest("not-a-form"));
            }
            let came = upload::add(tx, &upload, &piece, page.now)?;
            Ok(format!("/uploads/{id}/{came}"))
        })
        .await?;
    let came = led_to(&added)?;
    Ok((StatusCode::NO_CONTENT, [(OFFSET, came.to_string())]).into_response())
}

/// The post to which the one replies that is being written.
fn parent(form: &Form) -> page::Result<Option<Number>> {
    match form.value("parent") {
        "" => Ok(None),
        typed => typed.parse().map(Some).map_err(|_| Error::NotFound),
    }
}

/// What the visitor writes at a place, if they may write there now.
fn writing(tx: &mut db::Read<'_>, page: &page::Page, (topic, with): (RecordId, With)) -> page::Result<Writing> {
    let person = page.actor.person().ok_or(Error::SignIn)?;
    let With::Post(parent) = with else {
        letter::place(tx, page, topic)?;
        return Ok(Writing { person, topic, parent: Some(OF_A_LETTER) });
    };
    let standing = post::standing(tx, &page.actor, topic)?.ok_or(Error::NotFound)?;
    standing.decide(&page.actor, page.now)?;
    Ok(Writing { person, topic, parent })
}

/// Takes the oldest away that somebody has sent and not posted, until so much more is not too much.
fn make_room(tx: &mut Write<'_>, site: &Site, (writing, size): (Writing, i64)) -> db::Result<()> {
    let most = i64::try_from(site.limits.bytes().1 * POSTS).unwrap_or(i64::MAX);
    let there = upload::of_person(tx, writing.person)?;
    let mut total = size + there.iter().map(|(_, size)| size).sum::<i64>();
    for (id, size) in there {
        if total <= most {
            break;
        }
        upload::delete(tx, id)?;
        total -= size;
    }
    Ok(())
}

/// The files that a form names and that are whole, as if they had come with it; of the others, their names.
pub(crate) async fn named(visit: &Visit, form: &Form) -> page::Result<(Vec<Sent>, Vec<String>)> {
    let ids: Vec<UploadId> = form.all("upload").filter_map(|id| id.parse().ok()).take(100).collect();
    if ids.is_empty() {
        return Ok((Vec::new(), Vec::new()));
    }
    visit
        .read(move |tx, page| {
            let (mut whole, mut parts) = (Vec::new(), Vec::new());
            let Some(person) = page.actor.person() else { return Ok((whole, parts)) };
            for id in &ids {
                match upload::find(tx, person, *id)? {
                    Some(upload) if upload.is_whole() => {
                        whole.push(Sent::whole(upload.name, upload::bytes(tx, *id)?));
                    }
                    Some(upload) => parts.push(upload.name),
                    None => {}
                }
            }
            Ok((whole, parts))
        })
        .await
}

/// Keeps the files of a form that comes back, as far as they can be taken, and names them in it: a browser does not choose them
/// again by itself.
pub(crate) async fn keep(visit: &Visit, id: RecordId, form: Form, files: Vec<Sent>) -> page::Result<Form> {
    let with = With::Post(if files.is_empty() { None } else { parent(&form)? });
    keep_with(visit, (id, with), form, files).await
}

/// The same of a form for a letter, or a post.
pub(crate) async fn keep_with(
    visit: &Visit,
    (id, with): (RecordId, With),
    mut form: Form,
    files: Vec<Sent>,
) -> page::Result<Form> {
    let (fit, _) = with.limits(&visit.site).sort(files);
    if fit.is_empty() {
        return Ok(form);
    }
    let kept = visit
        .submit(&Form::default(), move |tx, page| {
            let writing = writing(tx, page, (id, with))?;
            let mut ids = Vec::with_capacity(fit.len());
            for file in &fit {
                // Chosen once more, it takes the place of what was chosen before.
                for known in upload::list(tx, writing)?.iter().filter(|known| known.name == file.name) {
                    upload::delete(tx, known.id)?;
                }
                ids.push(whole(tx, page.site(), (writing, file), page.now)?.to_string());
            }
            Ok(format!("/uploads/{}", ids.join(",")))
        })
        .await;
    match kept {
        Ok(kept) => ids(&kept).iter().for_each(|id| form.add("upload", id)),
        // Where nothing can be written there is nothing to keep a file for; the form says that.
        Err(Error::NotFound | Error::SignIn | Error::Forbidden | Error::OutOfScope | Error::Settled) => {}
        // A form that came back without its files would go out without them.
        Err(other) => return Err(other),
    }
    Ok(form)
}

fn whole(
    tx: &mut Write<'_>,
    site: &Site,
    (writing, file): (Writing, &record::file::NewFile),
    at: Instant,
) -> db::Result<UploadId> {
    let size = i64::try_from(file.bytes.len()).unwrap_or(i64::MAX);
    make_room(tx, site, (writing, size))?;
    let id = upload::insert(tx, writing, (&file.name, "", size), at)?;
    let mut begun = Upload { id, name: file.name.clone(), mark: String::new(), size, came: 0 };
    for piece in file.bytes.chunks(LARGEST_PIECE) {
        begun.came = upload::add(tx, &begun, piece, at)?;
    }
    Ok(id)
}

fn ids(kept: &Response) -> Vec<String> {
    let led = kept.headers().get(LOCATION).and_then(|led| led.to_str().ok()).unwrap_or_default();
    led.rsplit('/').next().unwrap_or_default().split(',').map(str::to_owned).collect()
}

/// Forgets what nothing was added to for some days. Says whether there is more.
///
/// # Errors
/// The store's own.
pub async fn forget(site: &Site) -> db::Result<bool> {
    let since = site.clock.now() - KEPT;
    let left = site.db.read(move |tx| upload::left(tx, since, AT_ONCE)).await?;
    if left.is_empty() {
        return Ok(false);
    }
    let more = left.len() == usize::try_from(AT_ONCE).unwrap_or(usize::MAX);
    site.db.write(move |tx| left.iter().try_for_each(|id| upload::delete(tx, *id))).await?;
    Ok(more)
}
