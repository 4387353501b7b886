//! All recommendations that somebody was asked, with their counts.

use askama::Template;
use page::{Format, Page, Visit};
use record::RecordId;
use serde_json::json;

use crate::store::{self, Recommendation};

#[derive(Template)]
#[template(path = "list.html")]
struct List {
    page: Page,
    recommendations: Vec<Recommendation>,
}

pub(crate) async fn show(visit: Visit) -> page::Result {
    let document: Option<RecordId> = visit.query("document").and_then(|id| id.parse().ok());
    if visit.format() == Format::Json {
        return visit
            .json(move |tx, page| {
                let all = store::recommendations(tx, &page.actor, document)?;
                let one = |one: &Recommendation| {
                    json!({
                        "record": one.id.0, "number": one.number, "text": one.text, "addressees": one.who,
                        "force": one.force.code(), "document": one.symbol, "asked": one.asked, "reported": one.reported,
                        "other_governments": { "asked": one.others_asked, "reported": one.others_reported },
                    })
                };
                Ok(json!({ "recommendations": all.iter().map(one).collect::<Vec<_>>() }))
            })
            .await;
    }
    visit
        .show(move |tx, page| Ok(List { recommendations: store::recommendations(tx, &page.actor, document)?, page }))
        .await
}
