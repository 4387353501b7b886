//! The two walks of a record as programs read them: where it comes from, and what became of it.

use db::Read;
use record::walk::{self, Step, Way};
use record::{Card, RecordId};
use serde::Serialize;
use serde_json::Value;
use utoipa::ToSchema;

use crate::{Error, Page, Result, Visit};

/// Where a record comes from, and what became of it.
#[derive(Debug, Serialize, ToSchema)]
pub struct Walked {
    /// What it rests on, and what that rests on, nearest first.
    pub comes_from: Vec<RecordStep>,
    /// How many records there are at the last step of `comes_from`, where not all of them are among it; counted to 10,000.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub comes_from_at_last: Option<i64>,
    /// What rests on it, nearest first.
    pub became: Vec<RecordStep>,
    /// How many records there are at the last step of `became`, where not all of them are among it; counted to 10,000.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub became_at_last: Option<i64>,
}

/// A record as lists show it.
#[derive(Debug, Serialize, ToSchema)]
pub struct RecordCard {
    id: i64,
    /// forum, session, topic, question, post, document, paragraph, recommendation …
    kind: String,
    /// As it is cited; empty where the title says it all.
    number: String,
    title: String,
    who: String,
    party: Option<String>,
    state: String,
    at: String,
    address: String,
}

/// A record met on a walk; where it is not for the reader, nothing but that something is there.
#[derive(Debug, Serialize, ToSchema)]
pub struct RecordStep {
    #[serde(flatten)]
    card: Option<RecordCard>,
    /// false where it is not for the reader.
    #[serde(skip_serializing_if = "Option::is_none")]
    public: Option<bool>,
    /// How many citations away it is.
    distance: i64,
    /// The words of it on which the next step rests, if they were marked.
    #[serde(skip_serializing_if = "Option::is_none")]
    quotation: Option<String>,
}

impl Walked {
    /// Reads both walks of a record that the visitor may see.
    ///
    /// # Errors
    /// The store's own.
    pub fn read(tx: &mut Read<'_>, page: &Page, id: RecordId) -> Result<Self> {
        let (comes_from, became) = (walk::comes_from(tx, &page.actor, id)?, walk::became(tx, &page.actor, id)?);
        let mut at_last = |way: Way, steps: &[Step]| {
            walk::at_last(tx, &page.actor, (id, way), steps).map(|found| found.map(|found| found.records))
        };
        let comes_from_at_last = at_last(Way::ComesFrom, &comes_from)?;
        let became_at_last = at_last(Way::Became, &became)?;
        let steps = |steps: &[Step]| steps.iter().map(|step| RecordStep::of(page, step)).collect();
        Ok(Walked { comes_from: steps(&comes_from), comes_from_at_last, became: steps(&became), became_at_last })
    }
}

impl Visit {
    /// As [`Visit::json`], of a record: with where it comes from and what became of it.
    ///
    /// # Errors
    /// As [`Visit::read`].
    pub async fn json_of_record<F>(&self, read: F) -> Result
    where
        F: Fn(&mut Read<'_>, Page) -> Result<(RecordId, Value)> + Send + 'static,
    {
        let with_walks = move |tx: &mut Read<'_>, page: Page| {
            let (id, mut value) = read(tx, page.clone())?;
            let walked = serde_json::to_value(Walked::read(tx, &page, id)?);
            let walked = walked.map_err(|error| Error::Internal(error.to_string()))?;
            if let (Value::Object(fields), Value::Object(walked)) = (&mut value, walked) {
                fields.extend(walked);
            }
            Ok(value)
        };
        self.json(with_walks).await
    }
}

impl RecordStep {
    fn of(page: &Page, step: &Step) -> Self {
        RecordStep {
            card: step.card.as_ref().map(|card| RecordCard::of(page, card)),
            public: step.card.is_none().then_some(false),
            distance: step.distance,
            quotation: step.quotation.clone(),
        }
    }
}

impl RecordCard {
    /// A record that the visitor may see.
    pub fn of(page: &Page, card: &Card) -> Self {
        RecordCard {
            id: card.id.0,
            kind: card.kind.code().to_owned(),
            number: card.number.clone(),
            title: card.title.clone(),
            who: card.who.clone(),
            party: card.party.as_ref().map(|(_, name)| page.text(name).to_owned()),
            state: card.state.clone(),
            at: card.at.to_string(),
            address: format!("{}{}", page.base(), card.path()),
        }
    }
}
