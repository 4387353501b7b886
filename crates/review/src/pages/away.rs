//! What is taken away: the draft as a Word file, the table to fill in, and the published table of comments and dispositions.

use askama::Template;
use axum::response::{IntoResponse, Response};
use http::header::{CONTENT_DISPOSITION, CONTENT_TYPE, X_CONTENT_TYPE_OPTIONS};
use page::{Error, Page, Segment, Visit};
use record::RecordId;
use redline::{Draft, Table, Unwritable};
use serde_json::json;

use super::show::{comments, seen};
use super::{as_whom, get};
use crate::model::{Round, Sent};
use crate::store;
use crate::store::comment::Comment;

const DOCX: &str = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
const XLSX: &str = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
const CSV: &str = "text/csv; charset=utf-8";

/// A file with its name.
fn file(bytes: Result<Vec<u8>, Unwritable>, (kind, name): (&'static str, String)) -> page::Result {
    let bytes = bytes.map_err(|error| Error::Internal(error.to_string()))?;
    let disposition = format!("attachment; filename=\"{name}\"");
    let headers = [
        (CONTENT_TYPE, kind.to_owned()),
        (CONTENT_DISPOSITION, disposition),
        (X_CONTENT_TYPE_OPTIONS, "nosniff".to_owned()),
    ];
    Ok((headers, bytes).into_response())
}

/// The draft with a bookmark at each paragraph, in its own language.
pub(crate) async fn draft(visit: Visit, Segment(id): Segment<RecordId>) -> page::Result {
    let bytes = visit
        .read(move |tx, page| {
            let (round, _) = get(tx, &page, id)?;
            let lines: Vec<_> = store::lines(tx, id)?.into_iter().map(|sent| sent.line).collect();
            let page = page.in_language(round.language);
            let mut notes: Vec<String> = page.banner().into_iter().collect();
            notes.push(page.say("review-until").with("at", page.instant(round.window.closes)).to_string());
            notes.push(page.say("review-word-how").to_string());
            let title = format!("{} {}", round.symbol, round.title);
            let draft = Draft {
                title: title.trim(),
                notes: &notes,
                language: round.language.code(),
                right_to_left: round.language.direction().code() == "rtl",
                lines: &lines,
            };
            Ok(draft.docx())
        })
        .await?;
    file(bytes, (DOCX, format!("draft-{id}.docx")))
}

/// A table with its words, before it is written.
struct Sheet {
    title: String,
    notes: Vec<String>,
    columns: Vec<String>,
    rows: Vec<Vec<String>>,
    widths: Vec<u16>,
    right_to_left: bool,
    language: &'static str,
}

impl Sheet {
    fn table(&self) -> Table<'_> {
        Table {
            title: &self.title,
            notes: &self.notes,
            columns: &self.columns,
            rows: &self.rows,
            widths: &self.widths,
            right_to_left: self.right_to_left,
            language: self.language,
        }
    }

    /// As the address asks for it.
    fn file(&self, format: &str, name: &str) -> page::Result {
        let table = self.table();
        match format {
            "csv" => file(table.csv(), (CSV, format!("{name}.csv"))),
            "docx" => file(table.docx(), (DOCX, format!("{name}.docx"))),
            "xlsx" => file(table.xlsx(), (XLSX, format!("{name}.xlsx"))),
            _ => Err(Error::NoSuchFormat(&["xlsx", "docx", "csv"])),
        }
    }
}

fn title(round: &Round) -> String {
    format!("{} {}", round.symbol, round.title).trim().to_owned()
}

/// The table to fill in: each paragraph with its text, and two empty columns.
pub(crate) async fn form(visit: Visit, Segment(id): Segment<RecordId>) -> page::Result {
    let format = visit.query("format").unwrap_or("xlsx").to_owned();
    let sheet = visit
        .read(move |tx, page| {
            let (round, _) = get(tx, &page, id)?;
            let lines = store::lines(tx, id)?;
            let columns = ["paragraph", "draft", "comment", "proposed"];
            let row =
                |sent: &Sent| vec![sent.line.number.clone(), sent.line.text.clone(), String::new(), String::new()];
            let whole = vec![page.say("review-whole").to_string(), String::new(), String::new(), String::new()];
            let mut notes: Vec<String> = page.banner().into_iter().collect();
            notes.push(page.say("review-until").with("at", page.instant(round.window.closes)).to_string());
            notes.push(page.say("review-table-how").to_string());
            Ok(Sheet {
                title: title(&round),
                notes,
                columns: columns.map(|column| page.of("review-column", column).to_string()).to_vec(),
                rows: std::iter::once(whole).chain(lines.iter().map(row)).collect(),
                widths: vec![12, 60, 45, 45],
                right_to_left: page.language.direction().code() == "rtl",
                language: page.language.code(),
            })
        })
        .await?;
    sheet.file(&format, &format!("comments-{id}"))
}

#[derive(Template)]
#[template(path = "table.html")]
struct Published {
    page: Page,
    round: Round,
    columns: Vec<String>,
    rows: Vec<Row>,
    /// How many comments have no disposition.
    waiting: usize,
}

/// A row of the published table.
struct Row {
    comment: Comment,
    cells: Vec<String>,
}

impl Published {
    fn read(tx: &mut db::Read<'_>, page: Page, id: RecordId) -> page::Result<Self> {
        let (round, standing) = get(tx, &page, id)?;
        let lines = store::lines(tx, id)?;
        let comments = seen(tx, &page, &round, &standing)?;
        let columns =
            ["number", "who", "whom", "paragraph", "comment", "proposed", "disposition", "reason", "taken-up"];
        let columns = columns.map(|column| page.of("review-column", column).to_string()).to_vec();
        let waiting = comments.iter().filter(|comment| comment.disposition.is_none()).count();
        let rows = comments.into_iter().map(|comment| Row { cells: cells(&page, &comment, &lines), comment }).collect();
        Ok(Published { page, round, columns, rows, waiting })
    }
}

fn cells(page: &Page, comment: &Comment, lines: &[Sent]) -> Vec<String> {
    let of = lines.iter().find(|sent| Some(sent.paragraph) == comment.paragraph);
    let place = match (of, comment.place.as_str()) {
        (Some(sent), _) => sent.line.number.clone(),
        (None, "") => page.say("review-whole").to_string(),
        (None, named) => format!("{} [{named}]", page.say("review-whole")),
    };
    let proposed = match comment.proposed.as_deref() {
        Some("") => page.say("review-deletes").to_string(),
        Some(text) => text.to_owned(),
        None => String::new(),
    };
    let disposition = comment.disposition.map(|one| page.of("disposition", one).to_string()).unwrap_or_default();
    vec![
        comment.number.to_string(),
        comment.who.clone(),
        as_whom(page, comment),
        place,
        comment.comment.clone(),
        proposed,
        disposition,
        comment.reason.clone(),
        comment.taken_up.clone(),
    ]
}

/// The table that is published: as a page to print, or as a file.
pub(crate) async fn table(visit: Visit, Segment(id): Segment<RecordId>) -> page::Result<Response> {
    let format = visit.query("format").unwrap_or("html").to_owned();
    if format == "html" {
        return visit.show(move |tx, page| Published::read(tx, page, id)).await;
    }
    if format == "json" {
        let all = move |tx: &mut db::Read<'_>, page: Page| {
            Ok(json!({ "review": id.0, "comments": comments(tx, &page, id)? }))
        };
        return visit.json(all).await;
    }
    let sheet = visit
        .read(move |tx, page| {
            let language = page.language;
            let Published { page, round, columns, rows, .. } = Published::read(tx, page, id)?;
            Ok(Sheet {
                title: title(&round),
                notes: page.banner().into_iter().collect(),
                columns,
                rows: rows.into_iter().map(|row| row.cells).collect(),
                widths: vec![8, 18, 22, 10, 45, 45, 14, 35, 14],
                right_to_left: language.direction().code() == "rtl",
                language: language.code(),
            })
        })
        .await?;
    sheet.file(&format, &format!("dispositions-{id}"))
}
