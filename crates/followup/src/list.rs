//! All recommendations that somebody was asked, with their counts.

use askama::Template;
use db::Read;
use page::{Format, Page, Visit};
use record::RecordId;
use serde_json::json;

use crate::api::shape::{AskedRecommendation, Counts};
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
        return visit.json(move |tx, page| Ok(json!({ "recommendations": shapes(tx, &page, document)? }))).await;
    }
    visit
        .show(move |tx, page| Ok(List { recommendations: store::recommendations(tx, &page.actor, document)?, page }))
        .await
}

/// The recommendations that somebody was asked, for programs.
pub(crate) fn shapes(
    tx: &mut Read<'_>,
    page: &Page,
    document: Option<RecordId>,
) -> page::Result<Vec<AskedRecommendation>> {
    let one = |one: Recommendation| AskedRecommendation {
        record: one.id.0,
        number: one.number,
        text: one.text,
        addressees: one.who,
        force: one.force.code().to_owned(),
        document: one.symbol,
        asked: one.asked,
        reported: one.reported,
        other_governments: Counts { asked: one.others_asked, reported: one.others_reported },
    };
    Ok(store::recommendations(tx, &page.actor, document)?.into_iter().map(one).collect())
}
