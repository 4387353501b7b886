//! The forum. It has a window in UTC, sessions side by side, their sub-topics, and guiding questions; participants and
//! moderators, named by an officer, write posts in any of the six languages, on the web or by mail. Everybody reads.
//!
//! Forum, session, sub-topic and question are requests of the record, posts are its contributions: what the forum has for
//! itself is its lists (`participant`, `moderator`) and its figures (`voice`).

#![forbid(unsafe_code)]

mod api;
pub mod archive;
mod by_mail;
mod calendar;
mod difference;
pub mod markdown;
pub mod model;
mod pages;
mod panels;
mod phrase;
pub mod post;
mod store;

use axum::routing::{get, patch, post as posting};
use http::Method;
use page::{Nav, Panel, Route, Subject};
use record::Action;

pub use api::description as api;
pub use by_mail::{RECEIVER, answer_registrations, digest, keep_course, tell};
pub use pages::topic::thread_html;
pub use pages::upload::forget as forget_uploads;
pub use post::{NewPost, insert as insert_post};

pub static SUBJECT: Subject = Subject {
    name: "forum",
    messages: language::messages!(),
    routes: &[
        Route { method: Method::GET, path: "/forums", action: Action::Look, handler: || get(pages::forum::list) },
        Route {
            method: Method::POST,
            path: "/forums",
            action: Action::KeepForum,
            handler: || posting(pages::forum::create),
        },
        Route {
            method: Method::GET,
            path: "/forums/new",
            action: Action::KeepForum,
            handler: || get(pages::forum::new),
        },
        Route {
            method: Method::GET,
            path: "/forums/import",
            action: Action::KeepForum,
            handler: || get(pages::archive::new),
        },
        Route {
            method: Method::POST,
            path: "/forums/import",
            action: Action::KeepForum,
            handler: || posting(pages::archive::bring),
        },
        Route {
            method: Method::GET,
            path: "/forums/plan",
            action: Action::KeepForum,
            handler: || get(pages::plan::new),
        },
        Route {
            method: Method::POST,
            path: "/forums/plan",
            action: Action::KeepForum,
            handler: || posting(pages::plan::create),
        },
        Route { method: Method::GET, path: "/forums/{id}", action: Action::Look, handler: || get(pages::forum::show) },
        Route {
            method: Method::POST,
            path: "/forums/{id}/parts",
            action: Action::KeepForum,
            handler: || posting(pages::forum::add_part),
        },
        Route {
            method: Method::GET,
            path: "/forums/{id}/archive",
            action: Action::Look,
            handler: || get(pages::archive::take),
        },
        Route {
            method: Method::GET,
            path: "/forums/{id}/calendar",
            action: Action::Look,
            handler: || get(pages::forum::calendar),
        },
        Route {
            method: Method::POST,
            path: "/forums/{id}/texts",
            action: Action::KeepForum,
            handler: || posting(pages::text::update),
        },
        Route {
            method: Method::POST,
            path: "/forums/{id}/background",
            action: Action::KeepForum,
            handler: || posting(pages::text::add_background),
        },
        Route {
            method: Method::POST,
            path: "/forums/{id}/copy",
            action: Action::KeepForum,
            handler: || posting(pages::copy::create),
        },
        Route {
            method: Method::POST,
            path: "/forums/{id}/template",
            action: Action::KeepForum,
            handler: || posting(pages::copy::keep),
        },
        Route {
            method: Method::GET,
            path: "/forums/{id}/setup",
            action: Action::KeepForum,
            handler: || get(pages::setup::show),
        },
        Route {
            method: Method::POST,
            path: "/forums/{id}/stage",
            action: Action::KeepForum,
            handler: || posting(pages::setup::advance),
        },
        Route {
            method: Method::POST,
            path: "/forums/{id}/settings",
            action: Action::KeepForum,
            handler: || posting(pages::setup::update),
        },
        Route {
            method: Method::POST,
            path: "/forums/{id}/window",
            action: Action::KeepForum,
            handler: || posting(pages::setup::change_window),
        },
        Route {
            method: Method::GET,
            path: "/forums/{id}/nominations",
            action: Action::Nominate,
            handler: || get(pages::nomination::list),
        },
        Route {
            method: Method::POST,
            path: "/forums/{id}/nominations",
            action: Action::Nominate,
            handler: || posting(pages::nomination::create),
        },
        Route {
            method: Method::GET,
            path: "/forums/{id}/nomination-form",
            action: Action::Look,
            handler: || get(pages::nomination::sheet::show),
        },
        Route {
            method: Method::GET,
            path: "/nominations/{id}/letter",
            action: Action::Nominate,
            handler: || get(pages::nomination::letter::show),
        },
        Route {
            method: Method::GET,
            path: "/mail/{id}/nomination",
            action: Action::KeepForum,
            handler: || get(pages::nomination::by_mail::new),
        },
        Route {
            method: Method::POST,
            path: "/mail/{id}/nomination",
            action: Action::KeepForum,
            handler: || posting(pages::nomination::by_mail::create),
        },
        Route {
            method: Method::POST,
            path: "/nominations/{id}/decision",
            action: Action::KeepForum,
            handler: || posting(pages::nomination::decide),
        },
        Route {
            method: Method::GET,
            path: "/forums/{id}/list",
            action: Action::Look,
            handler: || get(pages::listed::show),
        },
        Route {
            method: Method::GET,
            path: "/forums/{id}/register",
            action: Action::Register,
            handler: || get(pages::registration::new),
        },
        Route {
            method: Method::POST,
            path: "/forums/{id}/register",
            action: Action::Register,
            handler: || posting(pages::registration::create),
        },
        Route {
            method: Method::GET,
            path: "/confirm/{token}",
            action: Action::Register,
            handler: || get(pages::registration::confirmation),
        },
        Route {
            method: Method::POST,
            path: "/confirm/{token}",
            action: Action::Register,
            handler: || posting(pages::registration::confirm),
        },
        Route {
            method: Method::GET,
            path: "/forums/{id}/registrations",
            action: Action::KeepForum,
            handler: || get(pages::registration::list),
        },
        Route {
            method: Method::POST,
            path: "/registrations/{id}/organization",
            action: Action::KeepForum,
            handler: || posting(pages::registration::organization::confirm),
        },
        Route {
            method: Method::POST,
            path: "/registrations/{id}/decision",
            action: Action::KeepForum,
            handler: || posting(pages::registration::decide),
        },
        Route {
            method: Method::GET,
            path: "/forums/{id}/participants",
            action: Action::KeepForum,
            handler: || get(pages::participant::list),
        },
        Route {
            method: Method::POST,
            path: "/forums/{id}/participants",
            action: Action::KeepForum,
            handler: || posting(pages::participant::add),
        },
        Route {
            method: Method::POST,
            path: "/forums/{id}/participants/withdraw",
            action: Action::KeepForum,
            handler: || posting(pages::participant::withdraw),
        },
        Route {
            method: Method::GET,
            path: "/forums/{id}/desk",
            action: Action::Moderate,
            handler: || get(pages::desk::show),
        },
        Route {
            method: Method::GET,
            path: "/forums/{id}/participation",
            action: Action::Look,
            handler: || get(pages::participation::show),
        },
        Route {
            method: Method::POST,
            path: "/forums/{id}/moderators",
            action: Action::KeepForum,
            handler: || posting(pages::participant::add_moderator),
        },
        Route {
            method: Method::GET,
            path: "/requests/{id}/wording",
            action: Action::KeepForum,
            handler: || get(pages::wording::edit),
        },
        Route {
            method: Method::POST,
            path: "/requests/{id}/wording",
            action: Action::KeepForum,
            handler: || posting(pages::wording::update),
        },
        Route {
            method: Method::GET,
            path: "/subscriptions/{id}",
            action: Action::Follow,
            handler: || get(pages::subscription::show),
        },
        Route {
            method: Method::POST,
            path: "/subscriptions/{id}",
            action: Action::Follow,
            handler: || posting(pages::subscription::choose),
        },
        Route {
            method: Method::GET,
            path: "/leave/{token}",
            action: Action::Leave,
            handler: || get(pages::subscription::leaving),
        },
        Route {
            method: Method::POST,
            path: "/leave/{token}",
            action: Action::Leave,
            handler: || posting(pages::subscription::leave),
        },
        Route { method: Method::GET, path: "/topics/{id}", action: Action::Look, handler: || get(pages::topic::show) },
        Route {
            method: Method::POST,
            path: "/topics/{id}/posts",
            action: Action::Post,
            handler: || posting(pages::topic::create_post),
        },
        Route {
            method: Method::GET,
            path: "/topics/{id}/letter",
            action: Action::EnterPost,
            handler: || get(pages::letter::new),
        },
        Route {
            method: Method::POST,
            path: "/topics/{id}/letter",
            action: Action::EnterPost,
            handler: || posting(pages::letter::create),
        },
        Route {
            method: Method::POST,
            path: "/topics/{id}/uploads",
            action: Action::Post,
            handler: || posting(pages::upload::begin),
        },
        Route {
            method: Method::GET,
            path: "/uploads/{id}",
            action: Action::Post,
            handler: || get(pages::upload::show),
        },
        Route {
            method: Method::POST,
            path: "/uploads/{id}",
            action: Action::Post,
            handler: || posting(pages::upload::add),
        },
        Route {
            method: Method::POST,
            path: "/topics/{id}/seen",
            // As the desk: for whoever is known, about themselves.
            action: Action::SeeDesk,
            handler: || posting(pages::topic::mark_seen),
        },
        Route {
            method: Method::GET,
            path: "/topics/{id}/feed",
            action: Action::Look,
            handler: || get(pages::feed::of_topic),
        },
        Route {
            method: Method::GET,
            path: "/topics/{id}/live",
            action: Action::Look,
            handler: || get(pages::topic::live),
        },
        Route {
            method: Method::GET,
            path: "/posts/{number}/feed",
            action: Action::Look,
            handler: || get(pages::feed::of_thread),
        },
        Route {
            method: Method::GET,
            path: "/forums/{id}/feed",
            action: Action::Look,
            handler: || get(pages::feed::of_forum),
        },
        Route {
            method: Method::POST,
            path: "/topics/{id}/questions",
            action: Action::Moderate,
            handler: || posting(pages::topic::add_questions),
        },
        Route {
            method: Method::GET,
            path: "/topics/{id}/summary",
            action: Action::Moderate,
            handler: || get(pages::summary::edit),
        },
        Route {
            method: Method::POST,
            path: "/topics/{id}/summary",
            action: Action::Moderate,
            handler: || posting(pages::summary::update),
        },
        Route {
            method: Method::GET,
            path: "/posts/{number}",
            action: Action::Look,
            handler: || get(pages::topic::find_post),
        },
        Route {
            method: Method::GET,
            path: "/files/{digest}/{name}",
            action: Action::Look,
            handler: || get(pages::file::show),
        },
        Route {
            method: Method::GET,
            path: "/posts/{number}/versions",
            action: Action::Look,
            handler: || get(pages::version::list),
        },
        Route {
            method: Method::GET,
            path: "/posts/{number}/translations",
            action: Action::Look,
            handler: || get(pages::translation::list),
        },
        Route {
            method: Method::POST,
            path: "/posts/{number}/translations",
            action: Action::Translate,
            handler: || posting(pages::translation::attach),
        },
        Route {
            method: Method::POST,
            path: "/posts/{number}/translations/machine",
            action: Action::AskMachine,
            handler: || posting(pages::translation::ask),
        },
        Route {
            method: Method::GET,
            path: "/translations/{id}/withdraw",
            action: Action::WithdrawTranslation,
            handler: || get(pages::translation::ask_withdraw),
        },
        Route {
            method: Method::POST,
            path: "/translations/{id}/withdraw",
            action: Action::WithdrawTranslation,
            handler: || posting(pages::translation::withdraw),
        },
        Route {
            method: Method::GET,
            path: "/posts/{number}/edit",
            action: Action::EditPost,
            handler: || get(pages::version::edit),
        },
        Route {
            method: Method::POST,
            path: "/posts/{number}/edit",
            action: Action::EditPost,
            handler: || posting(pages::version::update),
        },
        Route {
            method: Method::GET,
            path: "/posts/{number}/refuse",
            action: Action::Moderate,
            handler: || get(pages::post::ask_refuse),
        },
        Route {
            method: Method::POST,
            path: "/posts/{number}/refuse",
            action: Action::Moderate,
            handler: || posting(pages::post::refuse),
        },
        Route {
            method: Method::POST,
            path: "/posts/{number}/admit",
            action: Action::Moderate,
            handler: || posting(pages::post::admit),
        },
        Route {
            method: Method::GET,
            path: "/posts/{number}/thread",
            action: Action::Moderate,
            handler: || get(pages::thread::edit),
        },
        Route {
            method: Method::POST,
            path: "/posts/{number}/thread",
            action: Action::Moderate,
            handler: || posting(pages::thread::update),
        },
        Route {
            method: Method::GET,
            path: "/forums/{id}/proceedings",
            action: Action::Look,
            handler: || get(pages::proceedings::show),
        },
        Route {
            method: Method::GET,
            path: "/forums/{id}/reminder",
            action: Action::Moderate,
            handler: || get(pages::reminder::edit),
        },
        Route {
            method: Method::POST,
            path: "/forums/{id}/reminder",
            action: Action::Moderate,
            handler: || posting(pages::reminder::propose),
        },
        Route {
            method: Method::POST,
            path: "/forums/{id}/reminder/decide",
            action: Action::KeepForum,
            handler: || posting(pages::reminder::decide),
        },
        Route {
            method: Method::GET,
            path: "/forums/phrases",
            action: Action::KeepForum,
            handler: || get(pages::phrases::edit),
        },
        Route {
            method: Method::POST,
            path: "/forums/phrases",
            action: Action::KeepForum,
            handler: || posting(pages::phrases::update),
        },
        Route {
            method: Method::POST,
            path: "/forums/{id}/participants/moderation",
            action: Action::KeepForum,
            handler: || posting(pages::participant::moderate),
        },
        Route {
            method: Method::GET,
            path: "/posts/{number}/withdraw",
            action: Action::WithdrawPost,
            handler: || get(pages::post::ask_withdraw),
        },
        Route {
            method: Method::POST,
            path: "/posts/{number}/withdraw",
            action: Action::WithdrawPost,
            handler: || posting(pages::post::withdraw),
        },
        Route {
            method: Method::GET,
            path: "/posts/{number}/remove",
            action: Action::Moderate,
            handler: || get(pages::post::ask_remove),
        },
        Route {
            method: Method::POST,
            path: "/posts/{number}/remove",
            action: Action::Moderate,
            handler: || posting(pages::post::remove),
        },
        Route { method: Method::GET, path: "/api/v1/forums", action: Action::Look, handler: || get(api::forum::list) },
        Route {
            method: Method::POST,
            path: "/api/v1/forums",
            action: Action::KeepForum,
            handler: || posting(api::forum::create),
        },
        Route {
            method: Method::GET,
            path: "/api/v1/forums/{id}",
            action: Action::Look,
            handler: || get(api::forum::show),
        },
        Route {
            method: Method::POST,
            path: "/api/v1/forums/{id}/parts",
            action: Action::KeepForum,
            handler: || posting(api::forum::add_part),
        },
        Route {
            method: Method::POST,
            path: "/api/v1/forums/{id}/stage",
            action: Action::KeepForum,
            handler: || posting(api::forum::advance),
        },
        Route {
            method: Method::GET,
            path: "/api/v1/forums/{id}/archive",
            action: Action::Look,
            handler: || get(api::archive::take),
        },
        Route {
            method: Method::GET,
            path: "/api/v1/forums/{id}/participants",
            action: Action::KeepForum,
            handler: || get(api::participant::list),
        },
        Route {
            method: Method::GET,
            path: "/api/v1/forums/{id}/posts",
            action: Action::Look,
            handler: || get(api::post::of_forum),
        },
        Route {
            method: Method::GET,
            path: "/api/v1/topics/{id}",
            action: Action::Look,
            handler: || get(api::forum::topic),
        },
        Route {
            method: Method::POST,
            path: "/api/v1/topics/{id}/questions",
            action: Action::Moderate,
            handler: || posting(api::forum::add_questions),
        },
        Route {
            method: Method::GET,
            path: "/api/v1/topics/{id}/posts",
            action: Action::Look,
            handler: || get(api::post::of_topic),
        },
        Route {
            method: Method::POST,
            path: "/api/v1/topics/{id}/posts",
            action: Action::Post,
            handler: || posting(api::post::create),
        },
        Route {
            method: Method::GET,
            path: "/api/v1/posts/{number}",
            action: Action::Look,
            handler: || get(api::post::show),
        },
        Route {
            method: Method::PATCH,
            path: "/api/v1/posts/{number}",
            action: Action::EditPost,
            handler: || patch(api::post::change),
        },
        Route {
            method: Method::POST,
            path: "/api/v1/posts/{number}/withdraw",
            action: Action::WithdrawPost,
            handler: || posting(api::post::withdraw),
        },
        Route {
            method: Method::POST,
            path: "/api/v1/posts/{number}/decision",
            action: Action::Moderate,
            handler: || posting(api::post::decide),
        },
        Route {
            method: Method::GET,
            path: "/api/v1/posts/{number}/translations",
            action: Action::Look,
            handler: || get(api::translation::list),
        },
        Route {
            method: Method::POST,
            path: "/api/v1/posts/{number}/translations",
            action: Action::Translate,
            handler: || posting(api::translation::attach),
        },
        Route {
            method: Method::POST,
            path: "/api/v1/translations/{id}/withdraw",
            action: Action::WithdrawTranslation,
            handler: || posting(api::translation::withdraw),
        },
    ],
    nav: Some(Nav { message: "forum-nav", path: "/forums", order: 20 }),
    panels: &[Panel { order: 20, draw: panels::draw }, Panel { order: 15, draw: panels::running }],
};
