//! Who takes part, and who moderates.

use page::api::{Body, Cursor, Problem, refused_among};
use page::{Error, Segment, Visit};
use record::{PersonId, RecordId};

use super::shape::{
    Forum, NewModeration, NewModerator, NewParticipants, Participant, ParticipantList, WithdrawnParticipant,
};
use crate::pages;
use crate::pages::participant;

/// Who takes part
///
/// The list of a forum, by the ids of the persons. Needs a token of an officer with the scope `manage`.
#[utoipa::path(get, operation_id = "list_participants", path = "/api/v1/forums/{id}/participants", tag = "participants", security(("token" = [])),
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
            let (participants, next) = cursor.part(&asked, participant::shapes(tx, page, id)?, |one| one.person);
            Ok(ParticipantList { participants, next })
        })
        .await
}

/// Put people on the list
///
/// Whom the directory knows by these addresses; who stands on the list already stands on it as is said here. Who is new is invited,
/// once the forum is announced. Either all are put on it or none. The answer is these people. Needs a token of an officer with
/// the scope `manage`.
#[utoipa::path(post, operation_id = "add_participants", path = "/api/v1/forums/{id}/participants", tag = "participants", request_body = NewParticipants,
    params(("id" = i64, Path), ("Idempotency-Key" = Option<String>, Header, description = "The same key adds them once")), security(("token" = [])),
    responses((status = 201, description = "What was made", body = ParticipantList), (status = "4XX", description = "What is wrong", body = Problem, content_type = "application/problem+json")))]
pub(crate) async fn add(visit: Visit, Segment(id): Segment<RecordId>, body: Body<NewParticipants>) -> page::Result {
    let new = &body.what;
    let mut form = body.form([
        ("addresses", new.addresses.join("\n")),
        ("manner", new.manner.clone()),
        ("capacity", new.capacity.clone()),
        ("notices", new.notices.clone()),
    ]);
    // A page is pasted into, and takes what is no address for a name; who sends a list means each of its entries.
    for at in participant::without_address(&new.addresses) {
        form.invalid("fault-mail-address", &format!("addresses/{at}"));
    }
    let sent = new.addresses.clone();
    if let Err(error) = participant::save(&visit, id, form).await {
        return Err(at_their_places(&visit, error, sent).await?);
    }
    visit
        .made(&format!("/api/v1/forums/{id}/participants"), move |tx, page| {
            let people = participant::people(tx, &page, &sent)?;
            let mut participants = participant::shapes(tx, page, id)?;
            participants.retain(|one| people.contains(&PersonId(one.person)));
            participants.sort_by_key(|one| one.person);
            Ok(ParticipantList { participants, next: None })
        })
        .await
}

/// What was refused, with each address that is not in the directory at its place.
async fn at_their_places(visit: &Visit, error: Error, sent: Vec<String>) -> page::Result<Error> {
    let unknown = match &error {
        Error::Invalid(form) if form.field("addresses").fault == Some("fault-unknown-address") => {
            visit.read(move |tx, page| participant::unknown(tx, &page, &sent)).await?
        }
        _ => Vec::new(),
    };
    Ok(refused_among(error, ("addresses", "addresses"), unknown))
}

/// Take somebody off the list
///
/// What they said stays. Needs a token of an officer with the scope `manage`.
#[utoipa::path(post, operation_id = "withdraw_participant", path = "/api/v1/forums/{id}/participants/withdraw", tag = "participants", request_body = WithdrawnParticipant,
    params(("id" = i64, Path)), security(("token" = [])),
    responses((status = 200, description = "What was asked for", body = Participant), (status = "4XX", description = "What is wrong", body = Problem, content_type = "application/problem+json")))]
pub(crate) async fn withdraw(
    visit: Visit,
    Segment(id): Segment<RecordId>,
    body: Body<WithdrawnParticipant>,
) -> page::Result {
    let person = PersonId(body.what.person);
    let form = body.form([("person", person.to_string())]);
    participant::withdraw(visit.clone(), Segment(id), form).await?;
    visit.give(move |tx, page| participant::one(tx, page, id, person)).await
}

/// Say whether somebody's posts are seen first
///
/// By a moderator, before everybody reads them. Needs a token of an officer with the scope `manage`.
#[utoipa::path(post, operation_id = "moderate_participant", path = "/api/v1/forums/{id}/participants/moderation", tag = "participants", request_body = NewModeration,
    params(("id" = i64, Path)), security(("token" = [])),
    responses((status = 200, description = "What was asked for", body = Participant), (status = "4XX", description = "What is wrong", body = Problem, content_type = "application/problem+json")))]
pub(crate) async fn moderate(visit: Visit, Segment(id): Segment<RecordId>, body: Body<NewModeration>) -> page::Result {
    let person = PersonId(body.what.person);
    let form = body.form([("person", person.to_string()), ("moderation", body.what.moderation.code().to_owned())]);
    participant::moderate(visit.clone(), Segment(id), form).await?;
    visit.give(move |tx, page| participant::one(tx, page, id, person)).await
}

/// Name a moderator
///
/// Of a session: somebody in the directory, who is invited once the forum is announced. Needs a token of an officer with
/// the scope `manage`.
#[utoipa::path(post, operation_id = "add_moderator", path = "/api/v1/forums/{id}/moderators", tag = "participants", request_body = NewModerator,
    params(("id" = i64, Path)), security(("token" = [])),
    responses((status = 200, description = "What was asked for", body = Forum), (status = "4XX", description = "What is wrong", body = Problem, content_type = "application/problem+json")))]
pub(crate) async fn add_moderator(
    visit: Visit,
    Segment(id): Segment<RecordId>,
    body: Body<NewModerator>,
) -> page::Result {
    let form = body.form([("session", body.what.session.to_string()), ("address", body.what.address.clone())]);
    participant::save_moderator(&visit, id, form).await?;
    visit.give(move |tx, page| pages::forum::shape(tx, page, id)).await
}
