//! One request as a handler sees it: where it came in, in which language, and under which sign-in.

use std::str::FromStr;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex};

use askama::Template;
use axum::extract::{FromRequestParts, MatchedPath, Path};
use axum::response::{IntoResponse, Response};
use db::{Instant, Read, Write};
use http::header::{
    ACCEPT_ENCODING, ACCEPT_LANGUAGE, AUTHORIZATION, CONTENT_TYPE, COOKIE, LOCATION, REFERER, SET_COOKIE,
};
use http::request::Parts;
use http::{HeaderMap, HeaderValue, Method, StatusCode};
use language::Language;
use record::contribution::Channel;
use record::{Action, Actor, Facts, TokenDigest};
use serde_json::Value;

use crate::kept::{Address, KeptPage, Moment};
use crate::{Error, Form, Page, Result, Site, api};

/// A request on its way through a handler.
#[derive(Clone)]
pub struct Visit {
    pub site: Site,
    pub now: Instant,
    /// Chosen in the address or by the cookie; it goes before the account's and the browser's language.
    chosen: Option<Language>,
    accepted: Language,
    shown: Shown,
    action: Action,
    route: String,
    path: String,
    query: Vec<(String, String)>,
    /// The page on which a form stood, as the browser says.
    form_page: Option<String>,
    /// The words in the form that came, for a page that says why it was not taken.
    typed: Arc<Mutex<Vec<String>>>,
    key: String,
    takes_gzip: bool,
    /// Whether the page that is asked for comes after a change that was made.
    after_change: bool,
    /// Whether a token was used for the first time on a day.
    used_today: Arc<AtomicBool>,
}

/// What a visitor shows to say who they are.
#[derive(Clone)]
enum Shown {
    Nothing,
    /// The token of a sign-in: on pages.
    SignIn(String),
    /// The token of a program: under `/api/`.
    Token(TokenDigest),
}

/// In which form a record is wanted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Format {
    Html,
    Json,
    Text,
}

impl Visit {
    /// A visit of nobody in particular that came through no door: for measuring, and for tests.
    ///
    /// # Errors
    /// [`Error::NotFound`] for what is no path.
    pub fn to(site: &Site, path: &str) -> Result<Self> {
        let request = http::Request::get(path).body(()).map_err(|_| Error::NotFound)?;
        Ok(Visit::of(site, &request.into_parts().0))
    }

    /// One parameter of the query.
    pub fn query(&self, name: &str) -> Option<&str> {
        self.query
            .iter()
            .find(|(key, _)| key == name)
            .map(|(_, value)| value.as_str())
            .filter(|value| !value.is_empty())
    }

    /// In which form the record is wanted: `?format=json`, `?format=txt`, otherwise a page.
    pub fn format(&self) -> Format {
        match self.query("format") {
            Some("json") => Format::Json,
            Some("txt") => Format::Text,
            _ => Format::Html,
        }
    }

    /// The digest of the token under which the visitor is signed in.
    pub fn sign_in(&self) -> Option<TokenDigest> {
        match &self.shown {
            Shown::SignIn(token) => Some(TokenDigest::of(token)),
            Shown::Nothing | Shown::Token(_) => None,
        }
    }

    /// A secret that follows from this sign-in and these words: the same form sent twice makes the same one, and nothing that
    /// is kept lets anybody else make it. Nothing where nobody is signed in.
    pub fn secret(&self, words: &str) -> Option<String> {
        match &self.shown {
            Shown::SignIn(token) => Some(TokenDigest::of(&format!("{words} {token}")).hex()),
            Shown::Nothing | Shown::Token(_) => None,
        }
    }

    /// Whether a program asks, under `/api/`.
    pub fn is_api(&self) -> bool {
        api::is_api(&self.path)
    }

    /// The digest of the token that a program shows.
    pub(crate) fn token(&self) -> Option<TokenDigest> {
        match self.shown {
            Shown::Token(digest) => Some(digest),
            Shown::Nothing | Shown::SignIn(_) => None,
        }
    }

    /// By which way what is said here comes in.
    pub fn channel(&self) -> Channel {
        if self.is_api() { Channel::Api } else { Channel::Web }
    }

    /// The language of what is said before it is known who asks.
    pub(crate) fn language(&self) -> Language {
        self.chosen.unwrap_or(self.accepted)
    }

    /// The path that was asked for.
    pub fn path(&self) -> &str {
        &self.path
    }

    /// The parameters of the query.
    pub(crate) fn asked(&self) -> &[(String, String)] {
        &self.query
    }

    /// The name of the cookie that holds the sign-in's token.
    pub fn cookie_name(&self) -> &'static str {
        sign_in_cookie(&self.site)
    }

    /// Reads what a page needs, in one transaction, and shows it.
    ///
    /// # Errors
    /// What `read` reports, or a refusal when the visitor may not pass this door.
    pub async fn show<T, F>(&self, read: F) -> Result
    where
        T: Template + Send + 'static,
        F: Fn(&mut Read<'_>, Page) -> Result<T> + Send + 'static,
    {
        let Some((moment, address)) = self.keeps()? else { return self.show_as(StatusCode::OK, read).await };
        if let Some(kept) = self.site.kept.find(moment, &address) {
            return Ok(kept.answer(self.takes_gzip));
        }
        let html = self.html(read).await?;
        if html.contains(&self.key) {
            return Ok(answer(StatusCode::OK, html));
        }
        let page = Arc::new(KeptPage::new(html));
        self.site.kept.insert(moment, address, Arc::clone(&page));
        Ok(page.answer(self.takes_gzip))
    }

    /// Under what this page is kept, if it may be: a public page, where the store can tell that nothing has changed.
    fn keeps(&self) -> Result<Option<(Moment, Address)>> {
        if !matches!(self.shown, Shown::Nothing) || !self.route.starts_with("GET ") {
            return Ok(None);
        }
        let Some(version) = self.site.db.version()? else { return Ok(None) };
        let address = Address { path: self.path.clone(), query: self.query.clone(), language: self.language() };
        Ok(Some((Moment::of(version, self.now), address)))
    }

    /// As [`Visit::show`], with another status: a form that is shown again is 422.
    ///
    /// # Errors
    /// As [`Visit::show`].
    pub async fn show_as<T, F>(&self, status: StatusCode, read: F) -> Result
    where
        T: Template + Send + 'static,
        F: Fn(&mut Read<'_>, Page) -> Result<T> + Send + 'static,
    {
        Ok(answer(status, self.html(read).await?))
    }

    async fn html<T, F>(&self, read: F) -> Result<String>
    where
        T: Template + Send + 'static,
        F: Fn(&mut Read<'_>, Page) -> Result<T> + Send + 'static,
    {
        self.read(read).await?.render().map_err(|error| Error::Internal(error.to_string()))
    }

    /// Reads anything in one transaction, with the page's frame, which knows who asks.
    ///
    /// # Errors
    /// What `read` reports, or a refusal when the visitor may not pass this door.
    pub async fn read<T, F>(&self, read: F) -> Result<T>
    where
        T: Send + 'static,
        F: Fn(&mut Read<'_>, Page) -> Result<T> + Send + 'static,
    {
        let visit = self.clone();
        self.site
            .db
            .read(move |tx| {
                let actor = visit.actor(tx)?;
                record::may(&actor, visit.action, &Facts::at_the_door())?;
                read(tx, visit.page(actor))
            })
            .await
    }

    /// Reads a record and gives it as JSON. In a demonstration it says that it is invented.
    ///
    /// # Errors
    /// As [`Visit::read`].
    pub async fn json<F>(&self, read: F) -> Result
    where
        F: Fn(&mut Read<'_>, Page) -> Result<Value> + Send + 'static,
    {
        let mut value = self.read(read).await?;
        if let (Value::Object(fields), true) = (&mut value, self.site.settings.invented) {
            fields.entry("invented").or_insert(Value::Bool(true));
        }
        Ok(([(CONTENT_TYPE, "application/json; charset=utf-8")], value.to_string()).into_response())
    }

    /// Makes the change that a form asks for, in one transaction, and goes on to the page whose path `change` gives.
    /// The same form sent twice is one change: the second time leads to the same page.
    ///
    /// # Errors
    /// What `change` reports; then nothing is changed. A refusal when the visitor may not pass this door.
    pub async fn submit<F>(&self, form: &Form, change: F) -> Result
    where
        F: Fn(&mut Write<'_>, &Page) -> Result<String> + Send + 'static,
    {
        // What came with faults of its own is not taken, also where no rule has read it.
        if form.has_faults() {
            return Err(Error::Invalid(Box::new(form.clone())));
        }
        // Forms of one page share its key, so the door goes with it.
        let key = form.key().map(|key| format!("{} {key}", self.path));
        let (visit, once) = (self.clone(), key.clone());
        // What was sent is kept with where it led; a path has no blank.
        let digest = form.digest().map(|digest| format!(" {digest}")).unwrap_or_default();
        let with_digest = digest.clone();
        let changed = self.site.db.write(move |tx| {
            let actor = visit.actor(tx)?;
            record::may(&actor, visit.action, &Facts::at_the_door())?;
            let page = visit.page(actor);
            let path = change(tx, &page)?;
            match &once {
                Some(key) if !record::once::insert(tx, key, &format!("{path}{with_digest}"), visit.now)? => {
                    Err(Error::Conflict)
                }
                _ => Ok(path),
            }
        });
        match (changed.await, key) {
            (Ok(path), _) => Ok(self.done(&path)),
            (Err(refused @ (Error::SignIn | Error::Forbidden)), _) | (Err(refused), None) => Err(refused),
            // What stands in the way may be the same form, sent before: it is looked up only now, since forms seldom come twice.
            (Err(error), Some(key)) => match self.site.db.read(move |tx| record::once::find(tx, &key)).await? {
                Some(kept) if digest.is_empty() => Ok(see_other(&kept)),
                Some(kept) => kept.strip_suffix(&digest).map(see_other).ok_or(Error::Reused),
                None => Err(error),
            },
        }
    }

    /// Leads on after a change; to somebody signed in, the page that follows says that it is done.
    fn done(&self, path: &str) -> Response {
        let mut response = see_other(path);
        if self.sign_in().is_some() {
            response.headers_mut().append(SET_COOKIE, done_cookie("1", 30));
        }
        response
    }

    /// What takes the word that something is done off the next page: it was said on this one.
    pub(crate) fn said_done(&self, response: &Response) -> Option<HeaderValue> {
        let kind = response.headers().get(CONTENT_TYPE).and_then(|kind| kind.to_str().ok());
        let page = response.status() == StatusCode::OK && kind.is_some_and(|kind| kind.starts_with("text/html"));
        (self.after_change && page).then(|| done_cookie("", 0))
    }

    /// The frame alone, for a page that reads nothing else.
    pub(crate) async fn frame(&self) -> Result<Page> {
        let visit = self.clone();
        self.site.db.read(move |tx| Ok(visit.page(visit.actor(tx)?))).await
    }

    /// Who asks, as the record knows them.
    fn actor(&self, tx: &mut Read<'_>) -> Result<Actor> {
        match &self.shown {
            Shown::SignIn(token) => {
                Ok(record::actor::signed_in(tx, &TokenDigest::of(token), self.now)?.unwrap_or_default())
            }
            // A program is told that its token is no good: it would take what is public for all there is.
            Shown::Token(digest) => {
                let (actor, used) = record::actor::by_token(tx, digest, self.now)?.ok_or(Error::SignIn)?;
                self.used_today.fetch_or(used != Some(self.now.day()), Ordering::Relaxed);
                Ok(actor)
            }
            Shown::Nothing => Ok(Actor::default()),
        }
    }

    /// Keeps, once a day, that a token is used: nobody else sees it, and an answer does not fail for it.
    pub(crate) async fn note_use(&self) {
        let (Some(token), true) = (self.token(), self.used_today.load(Ordering::Relaxed)) else { return };
        let today = self.now.day();
        if let Err(error) = self.site.db.write(move |tx| record::actor::note_use(tx, &token, today)).await {
            tracing::warn!(%error, "the day on which a token was used is not kept");
        }
    }

    fn page(&self, actor: Actor) -> Page {
        let language = self.chosen.or_else(|| actor.language()).unwrap_or(self.accepted);
        // What comes back from a form is the page of the form: where it was sent cannot be opened.
        let (path, query) = match (self.route.starts_with("POST "), self.form_page.as_deref()) {
            (false, _) => (self.path.as_str(), self.query.clone()),
            (true, Some(page)) => page.split_once('?').map_or((page, Vec::new()), |(path, asked)| (path, query(asked))),
            (true, None) => ("/", Vec::new()),
        };
        Page {
            site: self.site.clone(),
            language,
            actor,
            now: self.now,
            route: self.route.clone(),
            // Two slashes at its beginning would lead to another site.
            path: format!("/{}", path.trim_start_matches('/')),
            query: query.into_iter().filter(|(name, _)| name != "lang").collect(),
            key: self.key.clone(),
            // A post that was taken in has a receipt of its own.
            done: self.after_change && self.query("posted").is_none(),
        }
    }

    /// Keeps the words of a form as long as it is not known whether they are taken.
    pub(crate) fn keep(&self, words: Vec<String>) {
        if let Ok(mut typed) = self.typed.lock() {
            *typed = words;
        }
    }

    /// The words of the form that came.
    pub(crate) fn typed(&self) -> Vec<String> {
        self.typed.lock().map(|typed| typed.clone()).unwrap_or_default()
    }

    pub(crate) fn of(site: &Site, parts: &Parts) -> Self {
        let query = query(parts.uri.query().unwrap_or_default());
        let asked = query.iter().find(|(name, _)| name == "lang").and_then(|(_, code)| code.parse().ok());
        let accept = parts.headers.get(ACCEPT_LANGUAGE).and_then(|value| value.to_str().ok());
        let accepted = accept.and_then(Language::accepted);
        // No cookie counts for a program: it says what it wants with each request.
        let otherwise = match api::is_api(parts.uri.path()) {
            true => accepted,
            false => cookie(&parts.headers, "lang").and_then(|code| code.parse().ok()),
        };
        Visit {
            site: site.clone(),
            now: site.clock.now(),
            chosen: asked.or(otherwise),
            accepted: accepted.unwrap_or(Language::English),
            shown: shown(site, parts),
            action: action(parts),
            route: route(parts),
            path: parts.uri.path().to_owned(),
            query,
            form_page: form_page(&parts.headers),
            typed: Arc::default(),
            key: site.chance.token(),
            takes_gzip: takes_gzip(&parts.headers),
            after_change: parts.method == Method::GET && cookie(&parts.headers, DONE) == Some("1"),
            used_today: Arc::default(),
        }
    }
}

/// Who the visitor says that they are: under `/api/` by the token of a program (RFC 6750), elsewhere by a cookie. What else
/// stands in the header is taken for a token that nobody has.
fn shown(site: &Site, parts: &Parts) -> Shown {
    if !api::is_api(parts.uri.path()) {
        return cookie(&parts.headers, sign_in_cookie(site))
            .map_or(Shown::Nothing, |token| Shown::SignIn(token.to_owned()));
    }
    let Some(value) = parts.headers.get(AUTHORIZATION) else { return Shown::Nothing };
    let value = value.to_str().unwrap_or_default().trim();
    let (scheme, token) = value.split_once(' ').unwrap_or((value, ""));
    let token = if scheme.eq_ignore_ascii_case("bearer") { token.trim() } else { "" };
    Shown::Token(TokenDigest::of(token))
}

fn answer(status: StatusCode, html: String) -> Response {
    (status, [(CONTENT_TYPE, "text/html; charset=utf-8")], html).into_response()
}

/// Whether a browser says that it reads gzip (RFC 9110, 12.5.3).
fn takes_gzip(headers: &HeaderMap) -> bool {
    let all = headers.get_all(ACCEPT_ENCODING).into_iter().filter_map(|value| value.to_str().ok());
    all.flat_map(|value| value.split(',')).any(|entry| {
        let (name, weight) = entry.split_once(';').unwrap_or((entry, ""));
        let refused = weight.trim().strip_prefix("q=").is_some_and(|weight| weight.parse() == Ok(0.0));
        name.trim().eq_ignore_ascii_case("gzip") && !refused
    })
}

impl FromRequestParts<Site> for Visit {
    type Rejection = Error;

    async fn from_request_parts(parts: &mut Parts, site: &Site) -> Result<Self> {
        // The layer that dresses answers has made it already, before it was known which route matches.
        let made = parts.extensions.get::<Visit>().cloned();
        let visit = made.unwrap_or_else(|| Visit::of(site, parts));
        Ok(Visit { action: action(parts), route: route(parts), ..visit })
    }
}

fn action(parts: &Parts) -> Action {
    parts.extensions.get::<Action>().copied().unwrap_or(Action::Look)
}

fn route(parts: &Parts) -> String {
    let matched = parts.extensions.get::<MatchedPath>().map_or(parts.uri.path(), MatchedPath::as_str);
    format!("{} {}", parts.method, matched)
}

/// The path of the page that a browser names as the one it comes from. Whoever follows it is led to our own pages only.
fn form_page(headers: &HeaderMap) -> Option<String> {
    let from = headers.get(REFERER)?.to_str().ok()?;
    let (_, rest) = from.split_once("://")?;
    rest.find('/').map(|at| rest[at..].to_owned())
}

/// Sends the browser on to another page after a change (303, so that going back does not send the form again).
pub(crate) fn see_other(path: &str) -> Response {
    (StatusCode::SEE_OTHER, [(LOCATION, path.to_owned())]).into_response()
}

/// The cookie by which the page after a change knows of it; it says nothing of whose or what.
const DONE: &str = "done";

fn done_cookie(value: &'static str, seconds: u32) -> HeaderValue {
    let cookie = format!("{DONE}={value}; Path=/; Max-Age={seconds}; HttpOnly; SameSite=Lax");
    HeaderValue::from_str(&cookie).unwrap_or(HeaderValue::from_static(""))
}

/// The name of the cookie that holds the sign-in; with HTTPS it is bound to this host.
fn sign_in_cookie(site: &Site) -> &'static str {
    if site.secure() { "__Host-sign-in" } else { "sign-in" }
}

pub(crate) fn cookie<'a>(headers: &'a HeaderMap, name: &str) -> Option<&'a str> {
    let all = headers.get_all(COOKIE).into_iter().filter_map(|value| value.to_str().ok());
    all.flat_map(|value| value.split(';')).find_map(|pair| pair.trim().strip_prefix(name)?.strip_prefix('='))
}

fn query(text: &str) -> Vec<(String, String)> {
    let decode = |part: &str| {
        let spaced = part.replace('+', " ");
        percent_encoding::percent_decode_str(&spaced).decode_utf8_lossy().replace('\0', "")
    };
    let pairs = text.split('&').filter(|pair| !pair.is_empty()).take(64);
    pairs
        .map(|pair| pair.split_once('=').unwrap_or((pair, "")))
        .map(|(name, value)| (decode(name), decode(value)))
        .collect()
}

/// The one changing part of a path, as its type: `/records/{id}`. What does not read as one leads nowhere.
pub struct Segment<T>(pub T);

impl<T: FromStr + Send> FromRequestParts<Site> for Segment<T> {
    type Rejection = Error;

    async fn from_request_parts(parts: &mut Parts, site: &Site) -> Result<Self> {
        let Path(text) = Path::<String>::from_request_parts(parts, site).await.map_err(|_| Error::NotFound)?;
        text.parse().map(Segment).map_err(|_| Error::NotFound)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_browser_says_whether_it_reads_gzip() {
        let takes = |value: &'static str| {
            takes_gzip(&[(ACCEPT_ENCODING, http::HeaderValue::from_static(value))].into_iter().collect())
        };
        assert!(takes("gzip, deflate, br") && takes("br;q=1.0, GZIP;q=0.8"));
        assert!(!takes("br") && !takes("gzip;q=0") && !takes("gzip; q=0.0, identity") && !takes(""));
    }

    #[test]
    fn the_page_of_a_form_is_a_path_of_ours() {
        let from = |address: &'static str| {
            let headers = [(REFERER, http::HeaderValue::from_static(address))];
            form_page(&headers.into_iter().collect())
        };
        assert_eq!(from("http://127.0.0.1:8080/topics/5?reply=3").as_deref(), Some("/topics/5?reply=3"));
        assert_eq!(from("https://elsewhere.example//evil.example/x").as_deref(), Some("//evil.example/x"));
        assert_eq!(from("about:blank"), None);
        assert_eq!(from("https://elsewhere.example"), None);
    }
}
