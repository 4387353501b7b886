//! Rounds of comments on a draft. A draft is sent out as it stands, with a window, to the participants of a forum, to focal
//! points, or to people by name; they comment paragraph by paragraph on the page, by mail, or in a Word file or a table that
//! comes back; each comment gets a disposition, and the table of all of them is published.
//!
//! A round is a request of the record that rests on its document, a comment a contribution that cites its paragraph. What
//! documents need to know of comments stands in `record::comment`.

#![forbid(unsafe_code)]

mod by_mail;
mod model;
mod pages;
mod store;
mod tell;

use axum::routing::{get, post};
use http::Method;
use page::{Nav, Panel, Route, Subject};
use record::Action;

pub use by_mail::RECEIVER;
pub use tell::tell;

pub static SUBJECT: Subject = Subject {
    name: "review",
    messages: language::messages!(),
    routes: &[
        Route { method: Method::GET, path: "/reviews", action: Action::Look, handler: || get(pages::round::list) },
        Route {
            method: Method::GET,
            path: "/reviews/new",
            action: Action::KeepReview,
            handler: || get(pages::round::new),
        },
        Route {
            method: Method::POST,
            path: "/reviews",
            action: Action::KeepReview,
            handler: || post(pages::round::create),
        },
        Route { method: Method::GET, path: "/reviews/{id}", action: Action::Look, handler: || get(pages::show::show) },
        Route {
            method: Method::POST,
            path: "/reviews/{id}/comments",
            action: Action::Comment,
            handler: || post(pages::show::comment),
        },
        Route {
            method: Method::GET,
            path: "/comments/{number}",
            action: Action::Look,
            handler: || get(pages::show::find),
        },
        Route {
            method: Method::GET,
            path: "/reviews/{id}/keep",
            action: Action::KeepReview,
            handler: || get(pages::keep::show),
        },
        Route {
            method: Method::POST,
            path: "/reviews/{id}/people",
            action: Action::KeepReview,
            handler: || post(pages::keep::add),
        },
        Route {
            method: Method::POST,
            path: "/reviews/{id}/window",
            action: Action::KeepReview,
            handler: || post(pages::keep::extend),
        },
        Route {
            method: Method::GET,
            path: "/reviews/{id}/draft",
            action: Action::Look,
            handler: || get(pages::away::draft),
        },
        Route {
            method: Method::GET,
            path: "/reviews/{id}/form",
            action: Action::Look,
            handler: || get(pages::away::form),
        },
        Route {
            method: Method::GET,
            path: "/reviews/{id}/table",
            action: Action::Look,
            handler: || get(pages::away::table),
        },
        Route {
            method: Method::GET,
            path: "/reviews/{id}/files",
            action: Action::Comment,
            handler: || get(pages::file::new),
        },
        Route {
            method: Method::POST,
            path: "/reviews/{id}/files",
            action: Action::Comment,
            handler: || post(pages::file::create),
        },
        Route {
            method: Method::GET,
            path: "/review-files/{id}",
            action: Action::Comment,
            handler: || get(pages::file::show),
        },
        Route {
            method: Method::POST,
            path: "/review-files/{id}",
            action: Action::Comment,
            handler: || post(pages::file::hand_in),
        },
        Route {
            method: Method::GET,
            path: "/reviews/{id}/dispositions",
            action: Action::Dispose,
            handler: || get(pages::dispose::list),
        },
        Route {
            method: Method::POST,
            path: "/reviews/{id}/dispositions",
            action: Action::Dispose,
            handler: || post(pages::dispose::decide),
        },
    ],
    nav: Some(Nav { message: "review-nav", path: "/reviews", order: 35 }),
    panels: &[Panel { order: 25, draw: pages::panel::draw }],
};
