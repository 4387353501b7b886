//! What is issued: documents of numbered paragraphs under a symbol. An officer writes one, or has one read from the text
//! of a report; it is read as a United Nations paper, adopted, and taken away.
//!
//! With the adoption a document becomes public and is not changed any more, and what it recommends to the Secretariat and
//! to other bodies is asked of them; Governments are asked when their transmittal is recorded (`correspondence`).

#![forbid(unsafe_code)]

mod model;
mod pages;
mod store;

use page::{Nav, Panel, Subject};

pub static SUBJECT: Subject = Subject {
    name: "documents",
    messages: language::messages!(),
    routes: page::routes![
        GET  "/documents"                     Look          pages::list [json],
        POST "/documents"                     WriteDocument pages::write::create,
        GET  "/documents/new"                 WriteDocument pages::write::new,
        GET  "/documents/read"                WriteDocument pages::reading::new,
        POST "/documents/read"                WriteDocument pages::reading::create,
        GET  "/documents/{id}"                Look          pages::show::show [json txt html],
        POST "/documents/{id}"                WriteDocument pages::write::update,
        GET  "/documents/{id}/edit"           WriteDocument pages::write::edit,
        POST "/documents/{id}/discard"        WriteDocument pages::write::discard,
        GET  "/documents/{id}/reading"        WriteDocument pages::reading::show,
        GET  "/documents/{id}/proposals"      WriteDocument pages::proposal::list,
        POST "/documents/{id}/proposals"      WriteDocument pages::proposal::decide,
        GET  "/documents/{id}/paragraphs/new" WriteDocument pages::paragraph::new,
        POST "/documents/{id}/paragraphs"     WriteDocument pages::paragraph::create,
        GET  "/documents/{id}/adopt"          AdoptDocument pages::adopt::confirm,
        POST "/documents/{id}/adopt"          AdoptDocument pages::adopt::adopt,
        GET  "/paragraphs/{id}"               Look          pages::paragraph::find [json],
        POST "/paragraphs/{id}"               WriteDocument pages::paragraph::update,
        GET  "/paragraphs/{id}/edit"          WriteDocument pages::paragraph::edit,
        POST "/paragraphs/{id}/remove"        WriteDocument pages::paragraph::remove,
    ],
    nav: Some(Nav { message: "documents-nav", path: "/documents", order: 30 }),
    panels: &[Panel { order: 30, draw: pages::panel }],
};
