//! What is issued: documents of numbered paragraphs under a symbol. An officer writes one, or has one read from the text
//! of a report; it is read as a United Nations paper, adopted, and taken away.
//!
//! With the adoption a document becomes public and is not changed any more, and what it recommends to the Secretariat and
//! to other bodies is asked of them; Governments are asked when their transmittal is recorded (`correspondence`).

#![forbid(unsafe_code)]

mod model;
mod pages;
mod store;

use axum::routing::{get, post};
use http::Method;
use page::{Nav, Panel, Route, Subject};
use record::Action;

pub static SUBJECT: Subject = Subject {
    name: "documents",
    messages: language::messages!(),
    routes: &[
        Route { method: Method::GET, path: "/documents", action: Action::Look, handler: || get(pages::list) },
        Route {
            method: Method::POST,
            path: "/documents",
            action: Action::WriteDocument,
            handler: || post(pages::write::create),
        },
        Route {
            method: Method::GET,
            path: "/documents/new",
            action: Action::WriteDocument,
            handler: || get(pages::write::new),
        },
        Route {
            method: Method::GET,
            path: "/documents/read",
            action: Action::WriteDocument,
            handler: || get(pages::reading::new),
        },
        Route {
            method: Method::POST,
            path: "/documents/read",
            action: Action::WriteDocument,
            handler: || post(pages::reading::create),
        },
        Route {
            method: Method::GET,
            path: "/documents/{id}",
            action: Action::Look,
            handler: || get(pages::show::show),
        },
        Route {
            method: Method::GET,
            path: "/documents/{id}/reading",
            action: Action::WriteDocument,
            handler: || get(pages::reading::show),
        },
        Route {
            method: Method::GET,
            path: "/documents/{id}/proposals",
            action: Action::WriteDocument,
            handler: || get(pages::proposal::list),
        },
        Route {
            method: Method::POST,
            path: "/documents/{id}/proposals",
            action: Action::WriteDocument,
            handler: || post(pages::proposal::decide),
        },
        Route {
            method: Method::GET,
            path: "/documents/{id}/paragraphs/new",
            action: Action::WriteDocument,
            handler: || get(pages::paragraph::new),
        },
        Route {
            method: Method::POST,
            path: "/documents/{id}/paragraphs",
            action: Action::WriteDocument,
            handler: || post(pages::paragraph::create),
        },
        Route {
            method: Method::GET,
            path: "/documents/{id}/adopt",
            action: Action::AdoptDocument,
            handler: || get(pages::adopt::confirm),
        },
        Route {
            method: Method::POST,
            path: "/documents/{id}/adopt",
            action: Action::AdoptDocument,
            handler: || post(pages::adopt::adopt),
        },
        Route {
            method: Method::GET,
            path: "/paragraphs/{id}",
            action: Action::Look,
            handler: || get(pages::paragraph::find),
        },
        Route {
            method: Method::POST,
            path: "/paragraphs/{id}",
            action: Action::WriteDocument,
            handler: || post(pages::paragraph::update),
        },
        Route {
            method: Method::GET,
            path: "/paragraphs/{id}/edit",
            action: Action::WriteDocument,
            handler: || get(pages::paragraph::edit),
        },
    ],
    nav: Some(Nav { message: "documents-nav", path: "/documents", order: 30 }),
    panels: &[Panel { order: 30, draw: pages::panel }],
};
