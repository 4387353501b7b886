//! Correspondence: notifications, numbered by year, by which the recommendations of an adopted document are passed on to
//! Governments, and the meetings by which they fall due.
//!
//! A transmittal is one transaction: the notification (a document), a step on the record for each recommendation, one ask
//! for each recommendation and Government, and a mail to each focal point. Offices that are vacant are named.

#![forbid(unsafe_code)]

mod letter;
mod model;
mod pages;
mod store;
mod transmit;

use axum::routing::{get, post};
use http::Method;
use page::{Panel, Route, Subject};
use record::Action;

pub use model::NotificationNumber;

pub static SUBJECT: Subject = Subject {
    name: "correspondence",
    messages: language::messages!(),
    routes: ROUTES,
    nav: None,
    panels: &[Panel { order: 30, draw: pages::panel::draw }],
};

static ROUTES: &[Route] = &[
    Route {
        method: Method::GET,
        path: "/documents/{id}/transmit",
        action: Action::Transmit,
        handler: || get(pages::transmittal::new),
    },
    Route {
        method: Method::POST,
        path: "/documents/{id}/transmit",
        action: Action::Transmit,
        handler: || post(pages::transmittal::create),
    },
    Route {
        method: Method::GET,
        path: "/notifications",
        action: Action::Look,
        handler: || get(pages::notification::list),
    },
    Route {
        method: Method::GET,
        path: "/notifications/{number}",
        action: Action::Look,
        handler: || get(pages::notification::show),
    },
    Route { method: Method::GET, path: "/meetings", action: Action::Look, handler: || get(pages::meeting::list) },
    Route {
        method: Method::POST,
        path: "/meetings",
        action: Action::KeepMeetings,
        handler: || post(pages::meeting::update),
    },
];
