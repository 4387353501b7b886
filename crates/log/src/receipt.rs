//! Receipts: what was received under a number, and the proof that it stands sealed in the log.

use askama::Template;
use axum::response::IntoResponse;
use db::Read;
use http::header::CONTENT_TYPE;
use language::Markup;
use page::{Error, Format, Page, Place, Segment, Visit};
use record::audit::Audited;
use record::content::{self, Content, Thing};
use record::contribution::{self, Number};
use record::log::{self, Checkpoint, Entry};
use record::{Card, card};
use seal::{Hash, hex};
use serde_json::{Value, json};

/// A contribution's version as it was noted and sealed.
struct Receipt {
    card: Card,
    number: Number,
    version: i64,
    /// What has the digest; not told where the words are withheld.
    content: Option<Content>,
    row: Audited,
    sealed: Option<Sealed>,
    standing: Standing,
}

/// What proves the row.
struct Sealed {
    entry: Entry,
    checkpoint: Checkpoint,
    proof: Vec<Hash>,
    verifier: String,
}

/// How what the record says now stands to what was noted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Standing {
    /// It is the same.
    Same,
    /// Their author withdrew the words, or a moderator removed them; they are in the record as they were.
    Withheld,
    /// The words were erased by law, and the digest cannot be compared any more.
    Erased,
    /// It is not what was noted.
    Altered,
}

#[derive(Template)]
#[template(path = "receipt.html")]
struct Show {
    page: Page,
    receipt: Receipt,
}

/// A receipt as a page; `?format=json` is the file to keep, `?format=txt` the proof alone (C2SP tlog-proof).
pub(crate) async fn show(visit: Visit, Segment(number): Segment<Number>) -> page::Result {
    let version = visit.query("version").and_then(|version| version.parse().ok());
    match visit.format() {
        Format::Html => {
            visit.show(move |tx, page| Ok(Show { receipt: Receipt::read(tx, &page, number, version)?, page })).await
        }
        Format::Json => {
            let receipt = visit.read(move |tx, page| Ok(Receipt::read(tx, &page, number, version)?.as_json(&page)));
            let text = serde_json::to_string_pretty(&receipt.await?);
            let text = text.map_err(|error| Error::Internal(error.to_string()))?;
            Ok(([(CONTENT_TYPE, "application/json; charset=utf-8")], text + "\n").into_response())
        }
        Format::Text => {
            let receipt = visit.read(move |tx, page| Receipt::read(tx, &page, number, version)).await?;
            let proof = receipt.sealed.ok_or(Error::NotFound)?.proof();
            Ok(([(CONTENT_TYPE, "text/plain; charset=utf-8")], proof).into_response())
        }
    }
}

impl Receipt {
    /// The receipt of a version, or of the current one, for whoever may see the contribution.
    fn read(tx: &mut Read<'_>, page: &Page, number: Number, version: Option<i64>) -> page::Result<Self> {
        let (record, current) = contribution::record_of(tx, number)?.ok_or(Error::NotFound)?;
        let card = card::find(tx, &page.actor, record)?.ok_or(Error::NotFound)?;
        let version = version.unwrap_or(current);
        let thing = Thing::Version(number, version);
        let (row, entry) = log::of_subject(tx, &thing.to_string())?.ok_or(Error::NotFound)?;
        let content = content::find(tx, &thing)?.map(|found| found.content);
        let standing = standing(&card, content.as_ref(), &row, entry.as_ref());
        let content = content.filter(|_| standing == Standing::Same);
        let sealed = entry.map(|entry| Sealed::read(tx, entry)).transpose()?.flatten();
        Ok(Receipt { card, number, version, content, row, sealed, standing })
    }

    /// The digest of the content as the row has it.
    fn digest(&self) -> String {
        self.row.after.map(|digest| digest.hex()).unwrap_or_default()
    }

    fn line(&self) -> Option<String> {
        self.sealed.as_ref().map(|sealed| self.row.line(sealed.entry.salt.as_ref()))
    }

    /// All that a verifier needs, as docs/sealed-log.md describes it.
    fn as_json(&self, page: &Page) -> Value {
        let content = self.content.as_ref().map(|content| &content.0);
        json!({
            "format": "rapporteur receipt v1",
            "address": format!("{}/receipts/{}?version={}", page.base(), self.number.0, self.version),
            "number": self.number.to_string(),
            "version": self.version,
            "received": self.row.at.to_string(),
            "digest": self.digest(),
            "content": content,
            "sealed": self.sealed.as_ref().map(|sealed| json!({
                "at": sealed.entry.at.to_string(),
                "salt": sealed.entry.salt.as_ref().map(|salt| hex(salt)),
                "blind": hex(&sealed.entry.blind),
                "line": self.line(),
                "proof": sealed.proof(),
                "key": sealed.verifier,
            })),
        })
    }
}

/// What the page says of the words.
fn standing(card: &Card, content: Option<&Content>, row: &Audited, entry: Option<&Entry>) -> Standing {
    let erased = entry.is_some_and(|entry| entry.salt.is_none());
    match content {
        Some(content) if erased && content.value("text").is_empty() => Standing::Erased,
        Some(content) if !erased && Some(content.digest()) == row.after => match card.is_gone() {
            true => Standing::Withheld,
            false => Standing::Same,
        },
        _ => Standing::Altered,
    }
}

impl Sealed {
    /// Nothing when there is no checkpoint over the entry, which the comparison of log and record would tell of.
    fn read(tx: &mut Read<'_>, entry: Entry) -> page::Result<Option<Self>> {
        let Some(checkpoint) = log::checkpoint(tx)?.filter(|last| last.size > entry.position) else { return Ok(None) };
        let Some(key) = log::key(tx)? else { return Ok(None) };
        let proof = seal::inclusion(checkpoint.size, entry.position, |id| log::get_tile(tx, id));
        let proof = proof.map_err(|error| Error::Internal(error.to_string()))?;
        Ok(Some(Sealed { entry, checkpoint, proof, verifier: key.verifier }))
    }

    fn proof(&self) -> String {
        seal::tlog_proof(self.entry.position, &self.proof, &self.checkpoint.note)
    }

    /// The entry as it is published.
    fn text(&self) -> String {
        seal::Entry::from_commitment(self.entry.commitment).text()
    }
}

impl Show {
    /// Where the log has it.
    fn place(&self, sealed: &Sealed) -> String {
        let message = self.page.say("receipt-place").with("when", self.page.instant(sealed.entry.at));
        message.count("entry", sealed.entry.position).count("size", sealed.checkpoint.size).to_string()
    }

    /// Under which name a browser keeps a file of it.
    fn file(&self, ending: &str) -> String {
        format!("receipt-{}-{}.{ending}", self.receipt.number.0, self.receipt.version)
    }
}

#[derive(Template)]
#[template(path = "receipt_panel.html")]
struct ReceiptPanel<'a> {
    page: &'a Page,
    number: Number,
    sealed: bool,
}

/// Under the walk of a contribution: its receipt.
pub(crate) fn panel(tx: &mut Read<'_>, page: &Page, place: Place) -> Result<Option<Markup>, Error> {
    let Place::Record(record) = place else { return Ok(None) };
    let Some(number) = contribution::of_record(tx, record)? else { return Ok(None) };
    let Some((_, current)) = contribution::record_of(tx, number)? else { return Ok(None) };
    let noted = log::of_subject(tx, &Thing::Version(number, current).to_string())?;
    let Some((_, entry)) = noted else { return Ok(None) };
    let html = ReceiptPanel { page, number, sealed: entry.is_some() }.render();
    html.map(|html| Some(Markup::finished(html))).map_err(|error| Error::Internal(error.to_string()))
}
