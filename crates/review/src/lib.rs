//! Rounds of comments on a draft. A draft is sent out as it stands, with a window, to the participants of a forum, to focal
//! points, or to people by name; they comment paragraph by paragraph on the page, by mail, or in a Word file or a table that
//! comes back; each comment gets a disposition, and the table of all of them is published.
//!
//! A round is a request of the record that rests on its document, a comment a contribution that cites its paragraph. What
//! documents need to know of comments stands in `record::comment`.

#![forbid(unsafe_code)]

mod api;
mod by_mail;
mod model;
mod pages;
mod store;
mod tell;

use page::{Nav, Panel, Subject};

pub use api::description as api;
pub use by_mail::RECEIVER;
pub use tell::tell;

pub static SUBJECT: Subject = Subject {
    name: "review",
    messages: language::messages!(),
    routes: page::routes![
        GET  "/reviews"                   Look       pages::round::list [json],
        GET  "/reviews/new"               KeepReview pages::round::new,
        POST "/reviews"                   KeepReview pages::round::create,
        GET  "/reviews/{id}"              Look       pages::show::show [json],
        POST "/reviews/{id}/comments"     Comment    pages::show::comment,
        GET  "/comments/{number}"         Look       pages::show::find [json],
        GET  "/reviews/{id}/keep"         KeepReview pages::keep::show,
        POST "/reviews/{id}/people"       KeepReview pages::keep::add,
        POST "/reviews/{id}/window"       KeepReview pages::keep::extend,
        GET  "/reviews/{id}/draft"        Look       pages::away::draft,
        GET  "/reviews/{id}/form"         Look       pages::away::form [xlsx docx csv],
        GET  "/reviews/{id}/table"        Look       pages::away::table [json xlsx docx csv],
        GET  "/reviews/{id}/files"        Comment    pages::file::new,
        POST "/reviews/{id}/files"        Comment    pages::file::create,
        GET  "/review-files/{id}"         Comment    pages::file::show,
        POST "/review-files/{id}"         Comment    pages::file::hand_in,
        GET  "/reviews/{id}/dispositions" Dispose    pages::dispose::list,
        POST "/reviews/{id}/dispositions" Dispose    pages::dispose::decide,
        GET  "/api/v1/reviews"                       Look       api::list,
        POST "/api/v1/reviews"                       KeepReview api::keeping::create,
        GET  "/api/v1/reviews/{id}"                  Look       api::one,
        POST "/api/v1/reviews/{id}/window"           KeepReview api::keeping::extend,
        GET  "/api/v1/reviews/{id}/people"           KeepReview api::keeping::people,
        POST "/api/v1/reviews/{id}/people"           KeepReview api::keeping::add,
        GET  "/api/v1/reviews/{id}/comments"         Look       api::comments,
        POST "/api/v1/reviews/{id}/comments"         Comment    api::create,
        GET  "/api/v1/comments/{number}"             Look       api::comment,
        POST "/api/v1/comments/{number}/disposition" Dispose    api::decide,
    ],
    nav: Some(Nav { message: "review-nav", path: "/reviews", order: 35 }),
    panels: &[Panel { order: 25, draw: pages::panel::draw }],
};
