//! Somebody who stands at the doors while the demonstration is played, and sees every form that is sent, and by whom.

use std::future::Future;
use std::pin::Pin;
use std::sync::Arc;

use axum::Router;
use axum::body::{Body, to_bytes};
use axum::extract::Request;
use axum::middleware::{self, Next};
use axum::response::Response;
use db::{Chance, Db};
use http::Method;
use http::header::{CONTENT_TYPE, COOKIE};
use page::Site;
use record::{Actor, TokenDigest};

/// How forms are sent.
pub const FORM: &str = "application/x-www-form-urlencoded";

/// A form on its way in.
#[derive(Clone, Debug)]
pub struct Sent {
    pub by: Actor,
    pub path: String,
    /// How it is encoded, and as it is.
    pub kind: String,
    pub body: Vec<u8>,
}

impl Sent {
    /// The form with another key in place of its own, as if that somebody else had been given it.
    pub fn with_key(&self, key: &str) -> Vec<u8> {
        if self.kind != FORM {
            return self.with_key_in_its_part(key);
        }
        let text = std::str::from_utf8(&self.body).expect("a form is text");
        let pairs = text.split('&').filter(|pair| !pair.starts_with("form_key="));
        pairs.map(str::to_owned).chain([format!("form_key={key}")]).collect::<Vec<_>>().join("&").into_bytes()
    }

    /// The same of a form with files.
    fn with_key_in_its_part(&self, key: &str) -> Vec<u8> {
        let head = b"name=\"form_key\"\r\n\r\n";
        let begins = self.body.windows(head.len()).position(|part| part == head).expect("its key") + head.len();
        let rest = &self.body[begins..];
        let ends = rest.windows(2).position(|end| end == b"\r\n").expect("the end of its key");
        [&self.body[..begins], key.as_bytes(), &rest[ends..]].concat()
    }
}

/// What is done when a form comes, before it goes on to the doors.
pub type Look = Arc<dyn Fn(Sent) -> Pin<Box<dyn Future<Output = ()> + Send>> + Send + Sync>;

/// Plays the demonstration while somebody looks; `look` makes them, from the site and its undressed router.
pub async fn play(db: &Db, look: impl FnOnce(&Site, Router) -> Look) -> Site {
    let doors = |site: &Site| {
        let router = page::router(site.clone());
        let (look, site) = (look(site, router.clone()), site.clone());
        router.layer(middleware::from_fn(move |request: Request, next: Next| {
            pass(site.clone(), look.clone(), request, next)
        }))
    };
    let played = rapporteur::demonstration_through(doors, db.clone(), Chance::seeded(7)).await;
    played.unwrap_or_else(|error| panic!("{error:#}"))
}

async fn pass(site: Site, look: Look, request: Request, next: Next) -> Response {
    if request.method() != Method::POST {
        return next.run(request).await;
    }
    let (parts, body) = request.into_parts();
    let body = to_bytes(body, usize::MAX).await.expect("a form");
    let token = parts.headers.get(COOKIE).and_then(|cookies| cookies.to_str().ok()).unwrap_or_default();
    let token = token.split("; ").find_map(|pair| pair.strip_prefix("sign-in=")).map(TokenDigest::of);
    let now = site.clock.now();
    let by = match token {
        Some(token) => site.db.read(move |tx| record::actor::signed_in(tx, &token, now)).await.expect("who that is"),
        None => None,
    };
    let kind = parts.headers.get(CONTENT_TYPE).and_then(|kind| kind.to_str().ok()).unwrap_or_default().to_owned();
    look(Sent { by: by.unwrap_or_default(), path: parts.uri.path().to_owned(), kind, body: body.to_vec() }).await;
    next.run(Request::from_parts(parts, Body::from(body))).await
}
