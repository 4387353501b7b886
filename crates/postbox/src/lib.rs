//! The pages of mail: what went out stands at `/outbox`.

#![forbid(unsafe_code)]

mod model;
mod outbox;

use axum::routing::get;
use http::Method;
use page::{Route, Subject};
use record::Action;

pub static SUBJECT: Subject = Subject {
    name: "postbox",
    messages: language::messages!(),
    routes: &[
        Route { method: Method::GET, path: "/outbox", action: Action::SeeOutbox, handler: || get(outbox::list) },
        Route { method: Method::GET, path: "/outbox/{id}", action: Action::SeeOutbox, handler: || get(outbox::show) },
    ],
    nav: None,
    panels: &[],
};
