//! Correspondence: notifications, numbered by year, by which the recommendations of an adopted document are passed on to
//! Governments, and the meetings by which they fall due.
//!
//! A transmittal is one transaction: the notification (a document), a step on the record for each recommendation, one ask
//! for each recommendation and Government, and a mail to each focal point. Offices that are vacant are named.

#![forbid(unsafe_code)]

mod letter;
mod model;
mod pages;
mod store;
mod transmit;

use page::{Panel, Subject};

pub use model::NotificationNumber;

pub static SUBJECT: Subject = Subject {
    name: "correspondence",
    messages: language::messages!(),
    routes: page::routes![
        GET  "/documents/{id}/transmit" Transmit     pages::transmittal::new,
        POST "/documents/{id}/transmit" Transmit     pages::transmittal::create,
        GET  "/notifications"           Look         pages::notification::list [json],
        GET  "/notifications/{number}"  Look         pages::notification::show [json],
        GET  "/meetings"                Look         pages::meeting::list [json],
        POST "/meetings"                KeepMeetings pages::meeting::update,
    ],
    nav: None,
    panels: &[Panel { order: 30, draw: pages::panel::draw }],
};
