//! Who takes part.

use page::api::{Cursor, Problem};
use page::{Segment, Visit};
use record::RecordId;

use super::shape::ParticipantList;
use crate::pages;

/// Who takes part
///
/// The list of a forum, by the ids of the persons. Needs a token of an officer with the scope `manage`.
#[utoipa::path(get, operation_id = "list_participants", path = "/api/v1/forums/{id}/participants", tag = "forums", security(("token" = [])),
    params(("id" = i64, Path),
           ("after" = Option<i64>, Query, description = "The person after whom the list goes on"),
           ("limit" = Option<i64>, Query, description = "How many come at once: 50 unless said, at most 200")),
    responses((status = 200, description = "What was asked for", body = ParticipantList),
              (status = "4XX", description = "What is wrong", body = Problem, content_type = "application/problem+json")))]
pub(crate) async fn list(visit: Visit, Segment(id): Segment<RecordId>) -> page::Result {
    let cursor = Cursor::of(&visit)?;
    let asked = visit.clone();
    visit
        .give(move |tx, page| {
            let mut participants = pages::participant::shapes(tx, page, id)?;
            participants.sort_by_key(|participant| participant.person);
            participants.retain(|participant| participant.person > cursor.after);
            participants.truncate(usize::try_from(cursor.limit).unwrap_or(usize::MAX));
            let next = cursor.next(&asked, participants.len(), participants.last().map(|last| last.person));
            Ok(ParticipantList { participants, next })
        })
        .await
}
