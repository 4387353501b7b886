//! The forum's doors for programs. Rules and writes are those of the pages: what a program sends is read as a form is.

pub(crate) mod archive;
pub(crate) mod following;
pub(crate) mod forum;
pub(crate) mod keeping;
pub(crate) mod moderating;
pub(crate) mod nominating;
pub(crate) mod participant;
pub(crate) mod participation;
pub(crate) mod post;
pub(crate) mod registering;
pub(crate) mod shape;
pub(crate) mod text;
pub(crate) mod translation;

use utoipa::OpenApi;

#[derive(OpenApi)]
#[openapi(
    paths(
        archive::take,
        following::list,
        following::show,
        following::choose,
        following::seen,
        following::mark_seen,
        forum::list,
        forum::create,
        forum::show,
        forum::add_part,
        forum::advance,
        forum::topic,
        forum::add_questions,
        keeping::show,
        keeping::change,
        keeping::change_window,
        keeping::close,
        moderating::queue,
        moderating::show,
        moderating::decide,
        moderating::desk,
        nominating::list,
        nominating::create,
        nominating::show,
        nominating::letter,
        nominating::decide,
        nominating::calls,
        nominating::call,
        participant::list,
        participant::add,
        participant::withdraw,
        participant::moderate,
        participant::add_moderator,
        participation::show,
        post::of_forum,
        post::of_topic,
        post::create,
        post::show,
        post::change,
        post::withdraw,
        post::decide,
        registering::list,
        registering::show,
        registering::decide,
        registering::confirm_organization,
        text::show,
        text::change,
        text::add_background,
        text::show_wording,
        text::change_wording,
        translation::list,
        translation::attach,
        translation::withdraw
    ),
    components(schemas(page::api::Problem)),
    tags((name = "forums", description = "Forums, their sessions, sub-topics, guiding questions and texts"),
         (name = "participants", description = "Who takes part: nominated, registered, put on the list; who moderates, who has spoken"),
         (name = "posts", description = "What is said there"),
         (name = "own", description = "What is one's own: how one hears of a place, and up to where one has read"))
)]
struct Api;

/// The description of these doors.
pub fn description() -> utoipa::openapi::OpenApi {
    Api::openapi()
}
