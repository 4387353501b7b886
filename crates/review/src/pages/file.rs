//! Comments in a file: it is read, shown as it was read, and handed in.

use askama::Template;
use db::Read;
use http::StatusCode;
use language::{Language, Markup};
use page::{Error, Form, Page, Segment, Upload, Visit};
use record::contribution::{Capacity, Channel};
use record::{RecordId, Refusal};
use redline::{Place, Remark, Unreadable};

use super::{Choice, get, languages, may_comment, speakers};
use crate::model::returned::{clean, placed, several_authors, words};
use crate::model::{LONGEST, Round, Sent, Standing, diff};
use crate::store;
use crate::store::comment::{self, NewComment};
use crate::store::file::{self, FileId, Received};

#[derive(Template)]
#[template(path = "file/new.html")]
struct New {
    page: Page,
    round: Round,
    form: Form,
}

/// The page that takes a file.
pub(crate) async fn new(visit: Visit, Segment(id): Segment<RecordId>) -> page::Result {
    visit.show(move |tx, page| read_new(tx, page, id, Form::default())).await
}

fn read_new(tx: &mut Read<'_>, page: Page, id: RecordId, form: Form) -> page::Result<New> {
    let (round, standing) = get(tx, &page, id)?;
    if form.faults().next().is_none() {
        allowed(&page, &round, &standing)?;
    }
    Ok(New { page, round, form })
}

/// Whether the visitor may hand comments in now.
fn allowed(page: &Page, round: &Round, standing: &Standing) -> Result<(), Refusal> {
    may_comment(page, round, standing)
}

/// Reads the file and keeps what it says, to be shown.
pub(crate) async fn create(visit: Visit, Segment(id): Segment<RecordId>, upload: Upload) -> page::Result {
    match receive(&visit, id, upload).await {
        Err(Error::Invalid(form)) => {
            let status = StatusCode::UNPROCESSABLE_ENTITY;
            visit.show_as(status, move |tx, page| read_new(tx, page, id, (*form).clone())).await
        }
        other => other,
    }
}

async fn receive(visit: &Visit, id: RecordId, upload: Upload) -> page::Result {
    let lines = visit
        .read(move |tx, page| {
            let (round, standing) = get(tx, &page, id)?;
            allowed(&page, &round, &standing)?;
            Ok(store::lines(tx, id)?)
        })
        .await?;
    let (mut form, sent) = upload.file()?;
    let sent = sent.unwrap_or_default();
    let name = sent.name;
    if sent.bytes.is_empty() {
        form.invalid("fault-review-no-file", "comment_file");
    }
    let form = form.accept()?;
    // Unpacking and reading is work for the processor: the threads that answer others are left alone.
    let reading = tokio::task::spawn_blocking(move || {
        let lines: Vec<_> = lines.into_iter().map(|sent| sent.line).collect();
        redline::read(&sent.bytes, &lines)
    });
    let remarks = reading.await.map_err(|error| Error::Internal(error.to_string()))?;
    let remarks = remarks.map_err(|reason| super::fault(&form, refused(reason), "comment_file"))?;
    if remarks.is_empty() {
        return Err(super::fault(&form, "fault-review-says-nothing", "comment_file"));
    }
    let kept = serde_json::to_string(&clean(remarks)).map_err(|error| Error::Internal(error.to_string()))?;
    visit
        .submit(&form, move |tx, page| {
            let person = page.actor.person().ok_or(Error::SignIn)?;
            let file = file::insert(tx, (id, person), &name, &kept, page.now)?;
            Ok(format!("/review-files/{file}"))
        })
        .await
}

/// What is said of a file that is not read.
fn refused(reason: Unreadable) -> &'static str {
    match reason {
        Unreadable::TooLarge => "fault-file-too-large",
        Unreadable::Entities => "fault-file-entities",
        Unreadable::Old => "fault-file-old",
        Unreadable::Unknown => "fault-file-unknown",
        Unreadable::Damaged => "fault-file-damaged",
        Unreadable::NoColumns => "fault-file-no-columns",
        Unreadable::NotUnicode => "fault-file-not-unicode",
        Unreadable::TooMany => "fault-file-too-many",
    }
}

/// A remark as the preview shows it.
struct Row {
    place: String,
    unplaced: bool,
    author: String,
    comment: String,
    proposed: Option<Markup>,
    deletes: bool,
    too_long: bool,
}

#[derive(Template)]
#[template(path = "file/show.html")]
struct Show {
    page: Page,
    round: Round,
    id: FileId,
    name: String,
    rows: Vec<Row>,
    handed_in: bool,
    speakers: Vec<Choice>,
    form: Form,
}

impl Show {
    fn languages(&self) -> Vec<Choice> {
        languages(&self.form, self.page.language)
    }

    fn unplaced(&self) -> usize {
        self.rows.iter().filter(|row| row.unplaced).count()
    }

    fn too_long(&self) -> bool {
        self.rows.iter().any(|row| row.too_long)
    }
}

/// One's own file, and the round for which it is.
fn own(tx: &mut Read<'_>, page: &Page, id: FileId) -> page::Result<(Received, Round, Standing)> {
    let file = file::find(tx, id)?.filter(|file| Some(file.person) == page.actor.person()).ok_or(Error::NotFound)?;
    let (round, standing) = get(tx, page, file.review)?;
    Ok((file, round, standing))
}

/// What was read of a file.
pub(crate) async fn show(visit: Visit, Segment(id): Segment<FileId>) -> page::Result {
    visit.show(move |tx, page| read(tx, page, id, Form::default())).await
}

fn read(tx: &mut Read<'_>, page: Page, id: FileId, form: Form) -> page::Result<Show> {
    let (file, round, standing) = own(tx, &page, id)?;
    let lines = store::lines(tx, round.id)?;
    let several = several_authors(&file.remarks);
    let rows = file.remarks.iter().map(|remark| row(&page, remark, &lines, several)).collect();
    let speakers = speakers(tx, &page, &standing.speakers, form.value("comment_capacity"))?;
    Ok(Show { page, round, id, name: file.name, rows, handed_in: file.handed_in, speakers, form })
}

fn row(page: &Page, remark: &Remark, lines: &[Sent], several: bool) -> Row {
    let (stands, place) = match &remark.place {
        Place::Line(at) => {
            lines.get(*at).map_or(("", String::new()), |sent| (sent.line.text.as_str(), sent.line.number.clone()))
        }
        Place::Whole => ("", page.say("review-whole").to_string()),
        Place::Unplaced(named) => ("", named.clone()),
    };
    let comment = words(remark, several);
    let length = comment.chars().count().max(remark.proposed.as_deref().map_or(0, |text| text.chars().count()));
    Row {
        place,
        unplaced: matches!(remark.place, Place::Unplaced(_)),
        author: remark.author.clone(),
        deletes: remark.proposed.as_deref() == Some(""),
        proposed: remark.proposed.as_deref().map(|text| diff::changes(stands, text)),
        comment,
        too_long: length > LONGEST,
    }
}

/// Hands in what was read: each remark becomes a comment.
pub(crate) async fn hand_in(visit: Visit, Segment(id): Segment<FileId>, form: Form) -> page::Result {
    let kept = form.clone();
    let handed = visit.submit(&form, move |tx, page| {
        let (file, round, standing) = own(tx, page, id)?;
        if file.handed_in {
            return Ok(format!("/reviews/{}", round.id));
        }
        allowed(page, &round, &standing)?;
        let mut form = kept.clone();
        let capacity = form.parse::<Capacity>("comment_capacity", "fault-review-choice");
        let language = form.parse::<Language>("comment_language", "fault-review-choice").unwrap_or(Language::English);
        let speaker = standing.speakers.iter().find(|speaker| Some(speaker.capacity) == capacity).copied();
        if speaker.is_none() {
            form.invalid("fault-review-choice", "comment_capacity");
        }
        form.accept()?;
        let Some(speaker) = speaker else { return Err(Error::NotFound) };
        let lines = store::lines(tx, round.id)?;
        let several = several_authors(&file.remarks);
        let mut first = None;
        for remark in &file.remarks {
            let comment = words(remark, several);
            let long = |text: &str| text.chars().count() > LONGEST;
            if long(&comment) || remark.proposed.as_deref().is_some_and(long) {
                return Err(super::fault(&kept, "fault-too-long", "comment_file"));
            }
            let (paragraph, place) = placed(&remark.place, &lines);
            let channel = Channel::File;
            let proposed = remark.proposed.as_deref();
            let new = NewComment { paragraph, place: &place, comment: &comment, proposed, speaker, channel, language };
            let receipt = comment::insert(tx, &page.actor, &round, &new, page.now)?;
            first.get_or_insert(receipt.number);
        }
        file::hand_in(tx, id, page.now)?;
        Ok(format!("/reviews/{}?posted={}", round.id, first.map_or(0, |number| number.0)))
    });
    match handed.await {
        Err(Error::Invalid(form)) => {
            let status = StatusCode::UNPROCESSABLE_ENTITY;
            visit.show_as(status, move |tx, page| read(tx, page, id, (*form).clone())).await
        }
        other => other,
    }
}
