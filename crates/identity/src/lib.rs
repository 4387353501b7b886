//! Who is asking. A person signs in by a link that is good once and for a while; the link opens a page and its button
//! signs in, since scanners of mail follow links. What the browser then keeps is a token; the database keeps digests.

#![forbid(unsafe_code)]

mod pages;
mod store;

use std::time::Duration;

use axum::routing::{get, post};
use db::{Chance, Db, Instant};
use http::Method;
use page::{Route, Subject};
use record::{Action, PersonId, TokenDigest};

pub static SUBJECT: Subject = Subject {
    name: "identity",
    messages: language::messages!(),
    routes: &[
        Route { method: Method::GET, path: "/sign-in", action: Action::SignIn, handler: || get(pages::ask) },
        Route {
            method: Method::GET,
            path: "/sign-in/{token}",
            action: Action::SignIn,
            handler: || get(pages::confirm).post(pages::sign_in),
        },
        Route { method: Method::POST, path: "/sign-out", action: Action::SignIn, handler: || post(pages::sign_out) },
    ],
    nav: None,
    panels: &[],
};

/// How long a link that was handed out is good.
pub const LINK_GOOD_FOR: Duration = Duration::from_hours(48);
/// How long a browser stays signed in.
pub const SIGNED_IN_FOR: Duration = Duration::from_hours(30 * 24);

/// Makes a link that signs a person in, and gives its path.
///
/// # Errors
/// [`db::Error::Missing`] when nobody has this address.
pub async fn link(db: &Db, chance: &Chance, email: &str, now: Instant) -> db::Result<String> {
    let token = chance.token();
    let digest = TokenDigest::of(&token);
    let email = email.trim().to_lowercase();
    db.write(move |tx| {
        let person: PersonId = store::person(tx, &email)?.ok_or(db::Error::Missing)?;
        store::insert_link(tx, &digest, person, now + LINK_GOOD_FOR)
    })
    .await?;
    Ok(format!("/sign-in/{token}"))
}
