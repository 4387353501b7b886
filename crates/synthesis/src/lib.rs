//! The synthesis desk: on one side what was said, on the other the document that is being written. A passage of a post is
//! cited in a paragraph; the desk shows which posts no paragraph rests on yet, and whose they are.

#![forbid(unsafe_code)]

mod coverage;
mod desk;
mod model;
mod store;

use page::Subject;

pub static SUBJECT: Subject = Subject {
    name: "synthesis",
    messages: language::messages!(),
    routes: page::routes![
        GET  "/documents/{id}/desk"       Cite desk::show,
        POST "/paragraphs/{id}/citations" Cite desk::cite,
        POST "/citations/{id}/withdraw"   Cite desk::withdraw,
        GET  "/documents/{id}/coverage"   Cite coverage::show [json],
    ],
    nav: None,
    panels: &[],
};
