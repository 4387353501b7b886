//! The postbox: what went out stands at `/outbox`; what comes in is taken in by [`receive`], stands at `/mail`, and where it is
//! held, an officer decides there. Every mail that a person wrote is answered. What came back of ours stands on the page of
//! the person whom it did not reach.

#![forbid(unsafe_code)]

mod address;
mod incoming;
mod letter;
mod model;
mod outbox;
mod receive;

use page::{Panel, Subject};

pub use receive::{Received, largest, receive, said};

pub static SUBJECT: Subject = Subject {
    name: "postbox",
    messages: language::messages!(),
    routes: page::routes![
        GET  "/outbox"              SeeOutbox outbox::list [json],
        GET  "/outbox/{id}"         SeeOutbox outbox::show [txt],
        GET  "/mail"                KeepMail  incoming::list [json],
        GET  "/mail/{id}"           KeepMail  incoming::show [txt],
        POST "/mail/{id}/accept"    KeepMail  incoming::accept,
        POST "/mail/{id}/return"    KeepMail  incoming::give_back,
        POST "/people/{id}/address" KeepMail  address::set_right,
    ],
    nav: None,
    panels: &[Panel { order: 5, draw: incoming::panel }, Panel { order: 6, draw: address::panel }],
};
