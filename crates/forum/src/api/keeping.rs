//! How a forum is set up: its settings and its window, read and changed by the rules of the officer's page.

use page::api::{Body, Problem, refused};
use page::{Segment, Visit};
use record::RecordId;

use super::shape::{ChangedSettings, Closing, Forum, ForumSettings, NewWindow};
use crate::pages;
use crate::pages::setup;

/// How a forum is set up
///
/// Its settings and its window, and what can be done with it now. Needs a token of an officer with the scope `manage`.
#[utoipa::path(get, operation_id = "show_settings", path = "/api/v1/forums/{id}/settings", tag = "forums", params(("id" = i64, Path)), security(("token" = [])),
    responses((status = 200, description = "What was asked for", body = ForumSettings), (status = "4XX", description = "What is wrong", body = Problem, content_type = "application/problem+json")))]
pub(crate) async fn show(visit: Visit, Segment(id): Segment<RecordId>) -> page::Result {
    visit.give(move |tx, page| setup::shape(tx, &page, id)).await
}

/// Change the settings of a forum
///
/// What is left out stays as it is. Needs a token of an officer with the scope `manage`.
#[utoipa::path(patch, operation_id = "change_settings", path = "/api/v1/forums/{id}/settings", tag = "forums", request_body = ChangedSettings,
    params(("id" = i64, Path)), security(("token" = [])),
    responses((status = 200, description = "What was asked for", body = ForumSettings), (status = "4XX", description = "What is wrong", body = Problem, content_type = "application/problem+json")))]
pub(crate) async fn change(visit: Visit, Segment(id): Segment<RecordId>, body: Body<ChangedSettings>) -> page::Result {
    let (stands, new) = (visit.read(move |tx, page| setup::shape(tx, &page, id)).await?, &body.what);
    let or = |new: &Option<String>, stands: String| new.clone().unwrap_or(stands);
    let form = body.form([
        ("participation", or(&new.participation, stands.participation)),
        ("observers", or(&new.observers, stands.observers)),
        ("moderation", or(&new.moderation, stands.moderation)),
        ("registration", or(&new.registration, stands.registration)),
        ("registered", or(&new.registered, stands.registered)),
        ("edit_minutes", new.edit_minutes.unwrap_or(stands.edit_minutes).to_string()),
        ("office_language", or(&new.language, stands.language)),
        ("shown", or(&new.settings_mark, stands.settings_mark)),
    ]);
    let saved = setup::save_settings(&visit, id, form).await;
    saved.map_err(|error| refused(error, &[("office_language", "language")]))?;
    visit.give(move |tx, page| setup::shape(tx, &page, id)).await
}

/// Give a forum another window
///
/// Before it opens it is moved; while it is open its end is extended or shortened; afterwards it is opened again. Each is kept on the
/// record with its reason. Needs a token of an officer with the scope `manage`.
#[utoipa::path(post, operation_id = "change_window", path = "/api/v1/forums/{id}/window", tag = "forums", request_body = NewWindow,
    params(("id" = i64, Path), ("Idempotency-Key" = Option<String>, Header, description = "The same key makes one change")), security(("token" = [])),
    responses((status = 200, description = "What was asked for", body = Forum), (status = "4XX", description = "What is wrong", body = Problem, content_type = "application/problem+json")))]
pub(crate) async fn change_window(visit: Visit, Segment(id): Segment<RecordId>, body: Body<NewWindow>) -> page::Result {
    let new = &body.what;
    let zone = new.time_zone.clone();
    let (opens, mark) = visit.read(move |tx, page| setup::opening(tx, &page, id, &zone)).await?;
    let as_before = new.opens_on.trim().is_empty() && new.opens_at.trim().is_empty();
    let (opens_on, opens_at) = if as_before { opens } else { (new.opens_on.clone(), new.opens_at.clone()) };
    let form = body.form([
        ("opens_on", opens_on),
        ("opens_at", opens_at),
        ("closes_on", new.closes_on.clone()),
        ("closes_at", new.closes_at.clone()),
        ("time_zone", new.time_zone.clone()),
        ("window_reason", new.reason.clone()),
        ("shown", new.window_mark.clone().unwrap_or(mark)),
    ]);
    setup::save_window(&visit, id, form).await.map_err(|error| refused(error, &[("window_reason", "reason")]))?;
    visit.give(move |tx, page| pages::forum::shape(tx, page, id)).await
}

/// Close a forum before its time
///
/// At once, with the reason on the record. Needs a token of an officer with the scope `manage`.
#[utoipa::path(post, operation_id = "close_forum", path = "/api/v1/forums/{id}/close", tag = "forums", request_body = Closing,
    params(("id" = i64, Path)), security(("token" = [])),
    responses((status = 200, description = "What was asked for", body = Forum), (status = "4XX", description = "What is wrong", body = Problem, content_type = "application/problem+json")))]
pub(crate) async fn close(visit: Visit, Segment(id): Segment<RecordId>, body: Body<Closing>) -> page::Result {
    let form = body.form([("close_reason", body.what.reason.clone())]);
    setup::save_closing(&visit, id, form).await.map_err(|error| refused(error, &[("close_reason", "reason")]))?;
    visit.give(move |tx, page| pages::forum::shape(tx, page, id)).await
}
