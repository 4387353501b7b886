//! Who is asking. A person signs in by a link that is good once and for a while; the link opens a page and its button
//! signs in, since scanners of mail follow links. What the browser then keeps is a token; the database keeps digests.
//!
//! For programs of their own, people make tokens, each with a scope and an end.

#![forbid(unsafe_code)]

mod links;
mod model;
mod pages;
mod remote;
mod store;

use page::Subject;

pub use links::{HandedOut, forget_expired, good_until, hand_out, link, send_links};
pub use model::{LINK_GOOD_FOR, SIGNED_IN_FOR};
pub use pages::Beginning;
pub use remote::Remote;

pub static SUBJECT: Subject = Subject {
    name: "identity",
    messages: language::messages!(),
    routes: page::routes![
        GET  "/sign-in"            SignIn     pages::ask,
        POST "/sign-in"            SignIn     pages::request,
        GET  "/sign-in/{token}"    SignIn     pages::confirm,
        POST "/sign-in/{token}"    SignIn     pages::sign_in,
        POST "/sign-out"           SignIn     pages::sign_out,
        GET  "/tokens"             KeepTokens pages::token::list,
        POST "/tokens"             KeepTokens pages::token::create,
        POST "/tokens/{id}/revoke" KeepTokens pages::token::revoke,
    ],
    nav: None,
    panels: &[],
};
