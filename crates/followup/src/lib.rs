//! Follow-up: what became of recommendations. Each addressee has an ask with its force and due date; a focal point says what
//! was done, with evidence; counts name their denominator. Who is silent on a voluntary ask is seen by that Government and
//! the Secretariat only.

#![forbid(unsafe_code)]

mod api;
mod ask;
mod list;
mod panels;
mod store;

use page::{Nav, Panel, Subject};

pub use api::description as api;

pub static SUBJECT: Subject = Subject {
    name: "followup",
    messages: language::messages!(),
    routes: page::routes![
        GET  "/follow-up"          Look           list::show [json],
        GET  "/asks/{id}"          Look           ask::show [json],
        POST "/asks/{id}/progress" ReportProgress ask::report,
        GET  "/api/v1/recommendations"    Look           api::recommendations,
        GET  "/api/v1/asks"               Look           api::asks,
        GET  "/api/v1/asks/{id}"          Look           api::show,
        POST "/api/v1/asks/{id}/progress" ReportProgress api::report,
    ],
    nav: Some(Nav { message: "followup-nav", path: "/follow-up", order: 40 }),
    panels: &[Panel { order: 10, draw: panels::draw }],
};
