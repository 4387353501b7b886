//! A whole forum as a file.

use page::api::Problem;
use page::{Segment, Visit};
use record::RecordId;

use crate::pages;

/// Take a forum away
///
/// One packed file: the forum as JSON, its posts as CSV and as a mailbox, a page to be printed, the files of the posts, and a
/// manifest of digests. What is hidden is in it only for whom may see it.
#[utoipa::path(get, operation_id = "take_forum", path = "/api/v1/forums/{id}/archive", tag = "forums",
    params(("id" = i64, Path)),
    responses((status = 200, description = "The packed file", content_type = "application/zip", body = Vec<u8>),
              (status = "4XX", description = "What is wrong", body = Problem, content_type = "application/problem+json")))]
pub(crate) async fn take(visit: Visit, id: Segment<RecordId>) -> page::Result {
    pages::archive::take(visit, id).await
}
