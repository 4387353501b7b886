//! The postbox: what went out stands at `/outbox`; what comes in is taken in by [`receive`], stands at `/mail`, and where it is
//! held, an officer decides there. Every mail that a person wrote is answered. What came back of ours stands on the page of
//! the person whom it did not reach.

#![forbid(unsafe_code)]

mod address;
mod incoming;
mod letter;
mod model;
mod outbox;
mod receive;

use axum::routing::{get, post};
use http::Method;
use page::{Panel, Route, Subject};
use record::Action;

pub use receive::{Received, largest, receive, said};

pub static SUBJECT: Subject = Subject {
    name: "postbox",
    messages: language::messages!(),
    routes: &[
        Route { method: Method::GET, path: "/outbox", action: Action::SeeOutbox, handler: || get(outbox::list) },
        Route { method: Method::GET, path: "/outbox/{id}", action: Action::SeeOutbox, handler: || get(outbox::show) },
        Route { method: Method::GET, path: "/mail", action: Action::KeepMail, handler: || get(incoming::list) },
        Route { method: Method::GET, path: "/mail/{id}", action: Action::KeepMail, handler: || get(incoming::show) },
        Route {
            method: Method::POST,
            path: "/mail/{id}/accept",
            action: Action::KeepMail,
            handler: || post(incoming::accept),
        },
        Route {
            method: Method::POST,
            path: "/mail/{id}/return",
            action: Action::KeepMail,
            handler: || post(incoming::give_back),
        },
        Route {
            method: Method::POST,
            path: "/people/{id}/address",
            action: Action::KeepMail,
            handler: || post(address::set_right),
        },
    ],
    nav: None,
    panels: &[Panel { order: 5, draw: incoming::panel }, Panel { order: 6, draw: address::panel }],
};
