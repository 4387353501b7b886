//! A whole forum taken away as one packed file, and one brought in from such a file, or from a mailbox.

use askama::Template;
use http::StatusCode;
use page::{Error, Form, Page, Segment, Upload, Visit, streamed};
use record::{Action, Circles, Facts, RecordId};

use super::forum::fault;
use crate::archive::{self, bring::Outcome, read::Fault};

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
struct Bring {
    page: Page,
    form: Form,
    /// Where in the file something is wrong.
    place: String,
}

pub(crate) async fn new(visit: Visit) -> page::Result {
    visit.show(|_, page| Ok(Bring { page, form: Form::default(), place: String::new() })).await
}

/// Brings a forum in: all of it, or nothing and the reason.
pub(crate) async fn bring(visit: Visit, upload: Upload) -> page::Result {
    let mut place = String::new();
    match save(&visit, upload, &mut place).await {
        Err(Error::Invalid(form)) => {
            let status = StatusCode::UNPROCESSABLE_ENTITY;
            visit.show_as(status, move |_, page| Ok(Bring { page, form: (*form).clone(), place: place.clone() })).await
        }
        other => other,
    }
}

async fn save(visit: &Visit, upload: Upload, place: &mut String) -> page::Result {
    // Nobody else's file is even looked at.
    visit.read(|_, _| Ok(())).await?;
    let (form, file) = upload.file()?;
    let Some(file) = file else { return Err(fault(&form, "fault-archive-none", "archive")) };
    let read = tokio::task::spawn_blocking(move || archive::read::read(&file.bytes, &file.name));
    let read = read.await.map_err(|error| Error::Internal(error.to_string()))?;
    let bringing = match read {
        Ok(bringing) => bringing,
        Err(Fault { message, place: at }) => {
            *place = at;
            return Err(fault(&form, message, "archive"));
        }
    };
    let now = visit.now;
    visit
        .submit(&form, move |tx, page| {
            record::may(&page.actor, Action::KeepForum, &Facts::default())?;
            let (Outcome::Brought(forum) | Outcome::Known(forum)) =
                archive::bring::bring(tx, &page.actor, &bringing, now)?;
            Ok(format!("/forums/{forum}"))
        })
        .await
}
