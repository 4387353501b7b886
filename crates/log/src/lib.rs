//! The sealed log: every change of the record is sealed in a Merkle log that everybody can read, and whoever contributed
//! keeps a receipt that proves what was received.
//!
//! The job seals what waits ([`seal_due`]); the log is published below `/log/` as C2SP tlog-tiles says, and explained at
//! `/log`; `/receipts/{number}` proves a contribution; [`verify`] compares log and record for `rapporteur audit verify`.

#![forbid(unsafe_code)]

mod keyfile;
mod overview;
mod published;
mod receipt;
mod sealer;
mod verify;

use axum::routing::get;
use http::Method;
use page::{Nav, Panel, Route, Subject};
use record::Action;

pub use sealer::{Sealer, seal_due, trusted};
pub use verify::{Report, Trusted, verify};

pub static SUBJECT: Subject = Subject {
    name: "log",
    messages: language::messages!(),
    routes: &[
        Route { method: Method::GET, path: "/log", action: Action::Look, handler: || get(overview::show) },
        Route { method: Method::GET, path: "/log/", action: Action::Look, handler: || get(overview::show) },
        Route { method: Method::GET, path: "/log/{*path}", action: Action::Look, handler: || get(published::serve) },
        Route { method: Method::GET, path: "/receipts/{number}", action: Action::Look, handler: || get(receipt::show) },
    ],
    nav: Some(Nav { message: "log-nav", path: "/log", order: Nav::FOOT }),
    panels: &[Panel { order: 80, draw: receipt::panel }],
};
