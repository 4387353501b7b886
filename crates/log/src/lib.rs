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

use page::{Nav, Panel, Subject};

pub use sealer::{Sealer, seal_due, trusted};
pub use verify::{Report, Trusted, verify};

pub static SUBJECT: Subject = Subject {
    name: "log",
    messages: language::messages!(),
    routes: page::routes![
        GET "/log"               Look overview::show [json],
        GET "/log/"              Look overview::show [json],
        GET "/log/{*path}"       Look published::serve,
        GET "/receipts/{number}" Look receipt::show [json txt],
    ],
    nav: Some(Nav { message: "log-nav", path: "/log", order: Nav::FOOT }),
    panels: &[Panel { order: 80, draw: receipt::panel }],
};
