//! Follow-up: what became of recommendations. Each addressee has an ask with its force and due date; a focal point says what
//! was done, with evidence; counts name their denominator. Who is silent on a voluntary ask is seen by that Government and
//! the Secretariat only.

#![forbid(unsafe_code)]

mod ask;
mod list;
mod panels;
mod store;

use axum::routing::{get, post};
use http::Method;
use page::{Nav, Panel, Route, Subject};
use record::Action;

pub static SUBJECT: Subject = Subject {
    name: "followup",
    messages: language::messages!(),
    routes: &[
        Route { method: Method::GET, path: "/follow-up", action: Action::Look, handler: || get(list::show) },
        Route { method: Method::GET, path: "/asks/{id}", action: Action::Look, handler: || get(ask::show) },
        Route {
            method: Method::POST,
            path: "/asks/{id}/progress",
            action: Action::ReportProgress,
            handler: || post(ask::report),
        },
    ],
    nav: Some(Nav { message: "followup-nav", path: "/follow-up", order: 40 }),
    panels: &[Panel { order: 10, draw: panels::draw }],
};
