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

use axum::routing::{get, post};
use http::Method;
use page::{Route, Subject};
use record::Action;

pub use links::{HandedOut, hand_out, link, send_links};
pub use model::{LINK_GOOD_FOR, SIGNED_IN_FOR, is_address};
pub use pages::Beginning;
pub use remote::Remote;

pub static SUBJECT: Subject = Subject {
    name: "identity",
    messages: language::messages!(),
    routes: &[
        Route { method: Method::GET, path: "/sign-in", action: Action::SignIn, handler: || get(pages::ask) },
        Route { method: Method::POST, path: "/sign-in", action: Action::SignIn, handler: || post(pages::request) },
        Route {
            method: Method::GET,
            path: "/sign-in/{token}",
            action: Action::SignIn,
            handler: || get(pages::confirm),
        },
        Route {
            method: Method::POST,
            path: "/sign-in/{token}",
            action: Action::SignIn,
            handler: || post(pages::sign_in),
        },
        Route { method: Method::POST, path: "/sign-out", action: Action::SignIn, handler: || post(pages::sign_out) },
        Route { method: Method::GET, path: "/tokens", action: Action::KeepTokens, handler: || get(pages::token::list) },
        Route {
            method: Method::POST,
            path: "/tokens",
            action: Action::KeepTokens,
            handler: || post(pages::token::create),
        },
        Route {
            method: Method::POST,
            path: "/tokens/{id}/revoke",
            action: Action::KeepTokens,
            handler: || post(pages::token::revoke),
        },
    ],
    nav: None,
    panels: &[],
};
