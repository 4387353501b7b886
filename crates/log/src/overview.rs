//! The page that says what the log is, how far it has come, and how to verify a receipt.

use askama::Template;
use db::{Instant, Read};
use language::Markup;
use page::{Page, Visit};
use record::content::Thing;
use record::log::{self, Checkpoint};
use record::{Card, card, contribution};

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
    visit
        .show(|tx, page| {
            let newest = newest(tx, &page)?;
            let verifier = log::key(tx)?.map(|key| key.verifier);
            Ok(Show { last: log::checkpoint(tx)?, waiting: log::waiting(tx)?, verifier, newest, page })
        })
        .await
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
    fn script(&self) -> Markup {
        self.page.say("log-verify-script").link("script", "verify-receipt.py", "/log/verify-receipt.py").html()
    }
}
