//! Who takes part and who has spoken, as figures.

use page::api::Problem;
use page::{Segment, Visit};
use record::RecordId;

use super::shape::ParticipationFigures;
use crate::pages::participation::{Reading, away};

/// Who takes part and who has spoken
///
/// By capacity, Party, group, region, question and day, with the denominator of each. Which Government is silent, and figures by
/// gender, are for whoever moderates.
#[utoipa::path(get, operation_id = "show_participation", path = "/api/v1/forums/{id}/participation", tag = "participants", params(("id" = i64, Path)),
    responses((status = 200, description = "What was asked for", body = ParticipationFigures), (status = "4XX", description = "What is wrong", body = Problem, content_type = "application/problem+json")))]
pub(crate) async fn show(visit: Visit, Segment(id): Segment<RecordId>) -> page::Result {
    visit.give(move |tx, page| Ok(away::shape(&Reading::of(tx, page, id)?))).await
}
