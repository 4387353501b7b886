//! The directory: Governments with their status under each instrument, institutions, people, offices and who holds them.
//!
//! - Everybody reads: the Parties on a day, one Party, the groups of Parties, the instruments, the offices that are vacant.
//! - An officer imports: a file is read, its preview says row by row what would change, and applying it is one transaction.
//!   The same files are what the tables are taken away as.
//! - The program carries reference data ([`load_reference`]) and the invented world of the demonstration ([`demo`]).

#![forbid(unsafe_code)]

pub mod demo;
mod model;
mod pages;
mod reference;
mod report;
mod store;

use axum::routing::{get, post};
use http::Method;
use page::{Nav, Panel, Route, Subject};
use record::Action;

pub use model::plan::{Counts, Plan};
pub use model::table::Table;
pub use reference::load as load_reference;
pub use report::report;
pub use store::{Import, preview};

/// The subject that the program lists.
pub static SUBJECT: Subject = Subject {
    name: "directory",
    messages: language::messages!(),
    routes: ROUTES,
    nav: Some(Nav { message: "directory-nav", path: "/parties", order: 10 }),
    panels: &[Panel { order: 90, draw: pages::vacant::panel }],
};

static ROUTES: &[Route] = &[
    Route { method: Method::GET, path: "/parties", action: Action::Look, handler: || get(pages::parties::list) },
    Route { method: Method::GET, path: "/parties/{code}", action: Action::Look, handler: || get(pages::party::show) },
    Route {
        method: Method::GET,
        path: "/instruments",
        action: Action::Look,
        handler: || get(pages::instruments::list),
    },
    Route { method: Method::GET, path: "/offices/vacant", action: Action::Look, handler: || get(pages::vacant::list) },
    Route { method: Method::GET, path: "/groups", action: Action::Look, handler: || get(pages::group::list) },
    Route { method: Method::GET, path: "/groups/{code}", action: Action::Look, handler: || get(pages::group::show) },
    Route {
        method: Method::GET,
        path: "/groups/{code}/edit",
        action: Action::KeepDirectory,
        handler: || get(pages::group::edit),
    },
    Route {
        method: Method::POST,
        path: "/groups/{code}/members",
        action: Action::KeepDirectory,
        handler: || post(pages::group::put_member),
    },
    Route {
        method: Method::POST,
        path: "/groups/{code}/coordinator",
        action: Action::KeepDirectory,
        handler: || post(pages::group::put_coordinator),
    },
    Route {
        method: Method::GET,
        path: "/directory/import",
        action: Action::KeepDirectory,
        handler: || get(pages::import::new),
    },
    Route {
        method: Method::POST,
        path: "/directory/import",
        action: Action::KeepDirectory,
        handler: || post(pages::import::create),
    },
    Route {
        method: Method::GET,
        path: "/directory/import/{id}",
        action: Action::KeepDirectory,
        handler: || get(pages::import::show),
    },
    Route {
        method: Method::POST,
        path: "/directory/import/apply",
        action: Action::KeepDirectory,
        handler: || post(pages::import::apply),
    },
    Route {
        method: Method::GET,
        path: "/directory/tables/{table}",
        action: Action::KeepDirectory,
        handler: || get(pages::import::download),
    },
];

/// Applies a file: what `plan` would change, in the transaction that made the plan.
///
/// # Errors
/// The store's own.
pub fn apply(tx: &mut db::Write<'_>, plan: &Plan, actor: &record::Actor, now: db::Instant) -> db::Result<()> {
    store::apply(tx, plan, actor, now)
}
