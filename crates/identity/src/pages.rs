//! Signing in and out, and the tokens of one's programs.

pub(crate) mod token;

use askama::Template;
use axum::extract::Path;
use axum::response::Response;
use db::{Instant, Write};
use http::header::SET_COOKIE;
use http::{HeaderValue, StatusCode};
use page::{Form, Page, Visit};
use record::audit::{self, Change};
use record::{Actor, PersonId, TokenDigest};

use crate::SIGNED_IN_FOR;
use crate::model::own_path;
use crate::remote::Remote;
use crate::store::{self, NewRequest};

#[derive(Template)]
#[template(path = "ask.html")]
struct Ask {
    page: Page,
    form: Form,
    /// Whether a link was asked for just now.
    asked: bool,
    /// Where to go once signed in.
    next: Option<String>,
}

/// Says how one gets in, and takes an address.
pub(crate) async fn ask(visit: Visit) -> page::Result {
    let asked = visit.query("asked").is_some();
    let next = visit.query("next").and_then(own_path).map(str::to_owned);
    visit.show(move |_, page| Ok(Ask { page, form: Form::default(), asked, next: next.clone() })).await
}

/// Takes a request for a link. It is answered by a job, so that this takes the same time whether the address is known or not.
pub(crate) async fn request(visit: Visit, Remote(remote): Remote, mut form: Form) -> page::Result {
    let address = form.text("email", 254).to_lowercase();
    if !address.is_empty() && !mail::is_address(&address) {
        form.invalid("fault-email", "email");
    }
    let next = own_path(form.value("next")).map(str::to_owned);
    let form = match form.accept() {
        Ok(form) => form,
        Err(page::Error::Invalid(form)) => {
            let show = move |_: &mut db::Read<'_>, page| {
                Ok(Ask { page, form: (*form).clone(), asked: false, next: next.clone() })
            };
            return visit.show_as(StatusCode::UNPROCESSABLE_ENTITY, show).await;
        }
        Err(other) => return Err(other),
    };
    let now = visit.now;
    visit
        .submit(&form, move |tx, page| {
            let new = NewRequest { address: &address, remote, language: page.language, next: next.as_deref() };
            store::insert_request(tx, &new, now)?;
            Ok("/sign-in?asked=1".to_owned())
        })
        .await
}

#[derive(Template)]
#[template(path = "confirm.html")]
struct Confirm {
    page: Page,
    /// Whom the link signs in; nobody when it was used, is too old, or never was.
    name: Option<String>,
}

/// The page that a link opens. It changes nothing: whoever only follows links signs nobody in.
pub(crate) async fn confirm(visit: Visit, Path(token): Path<String>) -> page::Result {
    let digest = TokenDigest::of(&token);
    let now = visit.now;
    let good = visit.read(move |tx, _| Ok(store::link(tx, &digest, now)?)).await?;
    let status = if good.is_some() { StatusCode::OK } else { StatusCode::GONE };
    visit.show_as(status, move |_, page| Ok(Confirm { page, name: good.clone().map(|link| link.name) })).await
}

/// A sign-in that begins with the button of a page to which only a link in a mail leads: here, or where a subject has sent
/// one for a purpose of its own and has made sure whose it is.
#[derive(Clone)]
pub struct Beginning {
    token: String,
}

impl Beginning {
    /// Of the link's token and the form of its page: the same form sent twice must leave the browser with the same token, so it
    /// is made of both secrets.
    ///
    /// # Errors
    /// [`page::Error::BadRequest`] for a form without a key.
    pub fn of(link: &str, form: &Form) -> Result<Self, page::Error> {
        let key = form.key().ok_or(page::Error::BadRequest("not-a-form"))?;
        Ok(Beginning { token: TokenDigest::of(&format!("{link} {key}")).hex() })
    }

    /// Signs the person in, and notes it.
    ///
    /// # Errors
    /// The store's own.
    pub fn insert(&self, tx: &mut Write<'_>, actor: &Actor, person: PersonId, now: Instant) -> db::Result<()> {
        store::insert(tx, &TokenDigest::of(&self.token), person, now, now + SIGNED_IN_FOR)?;
        let subject = format!("person/{person}");
        let change = Change { action: "sign-in", subject: &subject, before: None, after: None };
        audit::insert(tx, actor, &change, now)
    }

    /// The answer that leaves the browser with the token.
    pub fn answer(&self, visit: &Visit, response: Response) -> Response {
        with_cookie(visit, response, &self.token, SIGNED_IN_FOR.as_secs())
    }
}

/// Signs in: the button of that page.
pub(crate) async fn sign_in(visit: Visit, Path(link): Path<String>, form: Form) -> page::Result {
    let beginning = Beginning::of(&link, &form)?;
    let (begun, link, now) = (beginning.clone(), TokenDigest::of(&link), visit.now);
    let response = visit
        .submit(&form, move |tx, page| {
            let Some(good) = store::link(tx, &link, now)? else { return Err(page::Error::Conflict) };
            store::use_link(tx, &link, now)?;
            begun.insert(tx, &page.actor, good.person, now)?;
            Ok(good.next.as_deref().and_then(own_path).unwrap_or("/desk").to_owned())
        })
        .await?;
    Ok(beginning.answer(&visit, response))
}

/// Ends the sign-in of this browser.
pub(crate) async fn sign_out(visit: Visit, form: Form) -> page::Result {
    let sign_in = visit.sign_in();
    let response = visit
        .submit(&form, move |tx, _| {
            if let Some(digest) = &sign_in {
                store::delete(tx, digest)?;
            }
            Ok("/".to_owned())
        })
        .await?;
    Ok(with_cookie(&visit, response, "", 0))
}

fn with_cookie(visit: &Visit, mut response: Response, token: &str, seconds: u64) -> Response {
    let secure = if visit.site.secure() { "; Secure" } else { "" };
    let name = visit.cookie_name();
    let cookie = format!("{name}={token}; Path=/; HttpOnly; SameSite=Lax; Max-Age={seconds}{secure}");
    if let Ok(value) = HeaderValue::from_str(&cookie) {
        response.headers_mut().append(SET_COOKIE, value);
    }
    response
}
