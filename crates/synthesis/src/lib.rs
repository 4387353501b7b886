//! The synthesis desk: on one side what was said, on the other the document that is being written. A passage of a post is
//! cited in a paragraph; the desk shows which posts no paragraph rests on yet, and whose they are.

#![forbid(unsafe_code)]

mod coverage;
mod desk;
mod model;
mod store;

use axum::routing::{get, post};
use http::Method;
use page::{Route, Subject};
use record::Action;

pub static SUBJECT: Subject = Subject {
    name: "synthesis",
    messages: language::messages!(),
    routes: &[
        Route { method: Method::GET, path: "/documents/{id}/desk", action: Action::Cite, handler: || get(desk::show) },
        Route {
            method: Method::POST,
            path: "/paragraphs/{id}/citations",
            action: Action::Cite,
            handler: || post(desk::cite),
        },
        Route {
            method: Method::POST,
            path: "/citations/{id}/withdraw",
            action: Action::Cite,
            handler: || post(desk::withdraw),
        },
        Route {
            method: Method::GET,
            path: "/documents/{id}/coverage",
            action: Action::Cite,
            handler: || get(coverage::show),
        },
    ],
    nav: None,
    panels: &[],
};
