//! Follow-up: what became of recommendations. Each addressee has an ask with its force and due date; a focal point says what
//! was done, with evidence; counts name their denominator. Who is silent on a voluntary ask is seen by that Government and
//! the Secretariat only.

#![forbid(unsafe_code)]

mod ask;
mod list;
mod panels;
mod store;

use page::{Nav, Panel, Subject};

pub static SUBJECT: Subject = Subject {
    name: "followup",
    messages: language::messages!(),
    routes: page::routes![
        GET  "/follow-up"          Look           list::show,
        GET  "/asks/{id}"          Look           ask::show,
        POST "/asks/{id}/progress" ReportProgress ask::report,
    ],
    nav: Some(Nav { message: "followup-nav", path: "/follow-up", order: 40 }),
    panels: &[Panel { order: 10, draw: panels::draw }],
};
