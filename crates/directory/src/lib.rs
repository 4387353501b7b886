//! The directory: Governments with their status under each instrument, institutions, people, offices and who holds them.
//!
//! - Everybody reads: the Parties on a day, one Party, the groups of Parties, the instruments, the offices that are vacant.
//! - An officer puts one person in by a form, which is a file of one row.
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

use page::{Nav, Panel, Subject};

pub use model::plan::{Counts, Plan};
pub use model::table::Table;
pub use reference::load as load_reference;
pub use report::report;
pub use store::{Import, preview};

/// The subject that the program lists.
pub static SUBJECT: Subject = Subject {
    name: "directory",
    messages: language::messages!(),
    routes: page::routes![
        GET  "/parties"                   Look          pages::parties::list [json csv],
        GET  "/parties/{code}"            Look          pages::party::show [json],
        GET  "/instruments"               Look          pages::instruments::list [json],
        GET  "/offices/vacant"            Look          pages::vacant::list [json],
        GET  "/groups"                    Look          pages::group::list [json csv],
        POST "/groups/known"              KeepDirectory pages::group::bring,
        GET  "/groups/{code}"             Look          pages::group::show [json],
        GET  "/groups/{code}/edit"        KeepDirectory pages::group::edit,
        POST "/groups/{code}/members"     KeepDirectory pages::group::put_member,
        POST "/groups/{code}/coordinator" KeepDirectory pages::group::put_coordinator,
        GET  "/directory/people/new"      KeepDirectory pages::person::new,
        POST "/directory/people/new"      KeepDirectory pages::person::create,
        GET  "/people/{id}/edit"          KeepDirectory pages::correct::edit,
        POST "/people/{id}"               KeepDirectory pages::correct::update,
        GET  "/directory/import"          KeepDirectory pages::import::new,
        POST "/directory/import"          KeepDirectory pages::import::create,
        GET  "/directory/import/{id}"     KeepDirectory pages::import::show,
        POST "/directory/import/apply"    KeepDirectory pages::import::apply,
        GET  "/directory/tables/{table}"  KeepDirectory pages::import::download,
    ],
    nav: Some(Nav { message: "directory-nav", path: "/parties", order: 10 }),
    panels: &[Panel { order: 90, draw: pages::vacant::panel }, Panel { order: 10, draw: pages::person::panel }],
};

/// Applies a file: what `plan` would change, in the transaction that made the plan.
///
/// # Errors
/// The store's own.
pub fn apply(tx: &mut db::Write<'_>, plan: &Plan, actor: &record::Actor, now: db::Instant) -> db::Result<()> {
    store::apply(tx, plan, actor, now)
}
