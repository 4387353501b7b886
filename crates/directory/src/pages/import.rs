//! Import: paste a file, see row by row what it would change, apply it or not.

use askama::Template;
use db::{Instant, Read, Write};
use http::StatusCode;
use page::{Form, Page, Segment, Visit};

use crate::model::fault::Fault;
use crate::model::plan::{Counts, Entry, Outcome, Plan};
use crate::model::table::Table;
use crate::pages::csv_file;
use crate::store::import::{self as sent, Sent};
use crate::store::{self, Import};

/// The longest text that is taken, in characters; the form itself may have a megabyte.
const LONGEST: usize = 900_000;
/// How many rows a page of a preview shows.
const ROWS: usize = 100;
/// How many earlier imports are listed.
const RECENT: i64 = 10;

#[derive(Template)]
#[template(path = "import/new.html")]
struct New {
    page: Page,
    form: Form,
    recent: Vec<Sent>,
}

/// `GET /directory/import`
pub(crate) async fn new(visit: Visit) -> page::Result {
    visit.show(|tx, page| form_page(tx, page, Form::default())).await
}

fn form_page(tx: &mut Read<'_>, page: Page, form: Form) -> page::Result<New> {
    Ok(New { recent: sent::list_applied(tx, RECENT)?, page, form })
}

/// `POST /directory/import`: keeps the file and goes to its preview.
pub(crate) async fn create(visit: Visit, mut form: Form) -> page::Result {
    let table: Option<Table> = form.parse("import_table", "fault-import-table");
    let text = form.text("import_text", LONGEST);
    let (Some(table), Ok(form)) = (table, form.clone().accept()) else {
        let again = move |tx: &mut Read<'_>, page| form_page(tx, page, form.clone());
        return visit.show_as(StatusCode::UNPROCESSABLE_ENTITY, again).await;
    };
    let now = visit.now;
    visit
        .submit(&form, move |tx, page| {
            let id = sent::insert(tx, table, &text, page.actor.person(), now)?;
            Ok(path(id))
        })
        .await
}

pub(super) fn path(id: i64) -> String {
    format!("/directory/import/{id}")
}

#[derive(Template)]
#[template(path = "import/show.html")]
struct Show {
    page: Page,
    sent: Sent,
    /// What the file would change now; nothing once it was applied or is too old.
    plan: Option<Plan>,
    counts: Counts,
    /// Which hundred rows are shown, from 1 on.
    part: usize,
    /// Whether applying was refused, since the data had changed.
    stale: bool,
}

/// `GET /directory/import/{id}`: the preview, or what came of it.
pub(crate) async fn show(visit: Visit, Segment(id): Segment<i64>) -> page::Result {
    let part = visit.query("part").and_then(|part| part.parse().ok()).unwrap_or(1).max(1);
    let stale = visit.query("stale").is_some();
    let now = visit.now;
    visit
        .show(move |tx, page| {
            let sent = sent::find(tx, id)?.ok_or(page::Error::NotFound)?;
            let plan = if sent.text.is_empty() { None } else { Some(preview(tx, &sent, now)?) };
            let counts = plan.as_ref().map(Plan::counts).unwrap_or_default();
            Ok(Show { page, sent, plan, counts, part, stale })
        })
        .await
}

fn preview(tx: &mut Read<'_>, sent: &Sent, now: Instant) -> db::Result<Plan> {
    store::preview(tx, Import { table: sent.table, text: &sent.text, source: "" }, now)
}

impl Show {
    fn rows<'a>(&self, plan: &'a Plan) -> Vec<&'a Entry> {
        plan.shown().into_iter().skip((self.part - 1).saturating_mul(ROWS)).take(ROWS).collect()
    }

    fn parts(&self) -> usize {
        (self.counts.new + self.counts.changed + self.counts.faulty).div_ceil(ROWS)
    }

    fn writes(&self) -> usize {
        self.counts.new + self.counts.changed
    }

    fn label(&self, entry: &Entry) -> String {
        entry.label(self.sent.table, self.page.language)
    }

    fn fault(&self, fault: &Fault) -> String {
        self.page.said(&fault.saying()).to_string()
    }

    /// What a new row says, without what is empty.
    fn said(&self, entry: &Entry) -> String {
        let columns = self.sent.table.columns().iter().map(|column| column.name);
        let cells = columns.map(|column| (column, entry.cells.get(column))).filter(|(_, text)| !text.is_empty());
        cells.map(|(column, text)| format!("{column}: {text}")).collect::<Vec<_>>().join(" · ")
    }
}

/// `POST /directory/import/apply`: writes what the preview showed, if that still holds.
pub(crate) async fn apply(visit: Visit, form: Form) -> page::Result {
    let (id, digest) = (form.value("id").to_owned(), form.value("digest").to_owned());
    let now = visit.now;
    // Read behind the door, so that those who may not pass it learn nothing else.
    let read = move |id: &str| id.parse().map_err(|_| page::Error::BadRequest("not-a-form"));
    visit.submit(&form, move |tx, page| write(tx, page, read(&id)?, &digest, now)).await
}

fn write(tx: &mut Write<'_>, page: &Page, id: i64, digest: &str, now: Instant) -> page::Result<String> {
    let sent = sent::find(tx, id)?.ok_or(page::Error::NotFound)?;
    if sent.text.is_empty() {
        return Ok(path(id));
    }
    let plan = preview(tx, &sent, now)?;
    if plan.digest().hex() != digest {
        return Ok(format!("{}?stale=1", path(id)));
    }
    store::apply(tx, &plan, &page.actor, now)?;
    sent::set_applied(tx, id, plan.counts(), now)?;
    Ok(path(id))
}

/// `GET /directory/tables/{table}`: a table as the file that it could be imported from.
pub(crate) async fn download(visit: Visit, Segment(name): Segment<String>) -> page::Result {
    let wanted = name.clone();
    let read = move |tx: &mut Read<'_>, _: Page| {
        let table = wanted.parse().map_err(|()| page::Error::NotFound)?;
        Ok(store::file(tx, table)?)
    };
    let text = visit.read(read).await?;
    csv_file(&name, &text)
}
