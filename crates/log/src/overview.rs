//! The page that says what the log is, how far it has come, and how to verify a receipt.

use askama::Template;
use db::{Instant, Read};
use language::Markup;
use page::{Format, Page, RecordCard, Visit};
use record::content::Thing;
use record::log::{self, Checkpoint};
use record::{Card, card, contribution};
use serde_json::{Value, json};

/// So many of the newest entries are looked through, for so many lines on the page.
const LOOKED_THROUGH: i64 = 200;
const SHOWN: usize = 10;

#[derive(Template)]
#[template(path = "log.html")]
struct Show {
    page: Page,
    last: Option<Checkpoint>,
    /// By which checkpoints are verified; nothing before the first.
    verifier: Option<String>,
    waiting: i64,
    newest: Vec<Newest>,
}

/// An entry that stands for something that the visitor may see.
struct Newest {
    position: u64,
    at: Instant,
    card: Card,
    /// The page of its receipt, for contributions.
    receipt: Option<String>,
}

pub(crate) async fn show(visit: Visit) -> page::Result {
    if visit.format() == Format::Json {
        return visit.json(|tx, page| Ok(read(tx, page)?.as_json())).await;
    }
    visit.show(read).await
}

fn read(tx: &mut Read<'_>, page: Page) -> page::Result<Show> {
    let newest = newest(tx, &page)?;
    let verifier = log::key(tx)?.map(|key| key.verifier);
    Ok(Show { last: log::checkpoint(tx)?, waiting: log::waiting(tx)?, verifier, newest, page })
}

/// What of the newest in the log is for this visitor to see: posts, reports, documents.
fn newest(tx: &mut Read<'_>, page: &Page) -> page::Result<Vec<Newest>> {
    let mut shown: Vec<Newest> = Vec::new();
    for (position, at, subject) in log::newest(tx, LOOKED_THROUGH)? {
        let (record, receipt) = match subject.parse() {
            Ok(Thing::Version(number, _)) => {
                let record = contribution::record_of(tx, number)?.map(|(record, _)| record);
                (record, Some(format!("/receipts/{}", number.0)))
            }
            Ok(Thing::Document(record)) => (Some(record), None),
            _ => (None, None),
        };
        let Some(record) = record else { continue };
        if shown.iter().any(|other| other.card.id == record) {
            continue;
        }
        if let Some(card) = card::find(tx, &page.actor, record)? {
            shown.push(Newest { position, at, card, receipt });
        }
        if shown.len() == SHOWN {
            break;
        }
    }
    Ok(shown)
}

impl Show {
    fn as_json(&self) -> Value {
        let base = self.page.base();
        let one = |one: &Newest| {
            json!({
                "position": one.position,
                "at": one.at.to_string(),
                "record": RecordCard::of(&self.page, &one.card),
                "receipt": one.receipt.as_ref().map(|path| format!("{base}{path}")),
            })
        };
        json!({
            "size": self.last.as_ref().map(|last| last.size),
            "checkpoint": self.last.as_ref().map(|last| &last.note),
            "sealed_at": self.last.as_ref().map(|last| last.at.to_string()),
            "key": self.verifier,
            "waiting": self.waiting,
            "newest": self.newest.iter().map(one).collect::<Vec<_>>(),
            "address": format!("{base}/log"),
        })
    }

    fn script(&self) -> Markup {
        self.page.say("log-verify-script").link("script", "verify-receipt.py", "/log/verify-receipt.py").html()
    }
}
