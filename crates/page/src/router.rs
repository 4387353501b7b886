//! One router of all subjects' doors, and the layers that every request passes.

use std::time::Duration;

use askama::Template;
use axum::Router;
use axum::extract::{Request, State};
use axum::middleware::{self, Next};
use axum::response::{IntoResponse, Response};
use axum::routing::get;
use http::header::{
    CACHE_CONTROL, CONTENT_DISPOSITION, CONTENT_LANGUAGE, CONTENT_SECURITY_POLICY, CONTENT_TYPE, REFERRER_POLICY,
    RETRY_AFTER, SET_COOKIE, VARY, X_CONTENT_TYPE_OPTIONS,
};
use http::{HeaderMap, HeaderName, HeaderValue, Method, StatusCode};
use language::Language;
use record::Action;
use tower_http::catch_panic::CatchPanicLayer;
use tower_http::compression::CompressionLayer;
use tower_http::request_id::{MakeRequestUuid, PropagateRequestIdLayer, SetRequestIdLayer};
use tower_http::timeout::RequestBodyTimeoutLayer;
use tower_http::trace::TraceLayer;

use crate::error::Shown;
use crate::{Error, Page, Site, Visit, api, origin};

/// What the browser may load and where it may send: our own origin, nothing inline.
const POLICY: &str = "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self' data:; connect-src 'self'; \
                      form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

/// How long nothing of what a client sends may arrive before its line counts as broken.
const STALLED: Duration = Duration::from_secs(60);

/// Makes the router of a site.
pub fn router(site: Site) -> Router {
    let mut router = Router::new();
    for route in site.subjects.iter().flat_map(|subject| subject.routes) {
        let mark = middleware::from_fn(move |mut request: Request, next: Next| async move {
            request.extensions_mut().insert::<Action>(route.action);
            if route.method == Method::GET && asks_otherwise(&request, route.formats) {
                return Error::NoSuchFormat(route.formats).into_response();
            }
            next.run(request).await
        });
        router = router.route(route.path, (route.handler)().layer(mark));
    }
    let request_id = HeaderName::from_static("x-request-id");
    let routes = site.subjects.iter().flat_map(|subject| subject.routes);
    let secret: Vec<&str> = routes.filter_map(|route| Some(route.path.split_once("{token}")?.0)).collect();
    router
        .route("/assets/{name}", get(asset))
        .route("/health", get(health))
        .fallback(|| async { Error::NotFound })
        .method_not_allowed_fallback(|| async { Error::NotFound })
        .layer(middleware::from_fn(origin::own_pages_only))
        .layer(middleware::from_fn_with_state(site.clone(), dress))
        .layer(CatchPanicLayer::custom(|_: Box<dyn std::any::Any + Send>| {
            StatusCode::INTERNAL_SERVER_ERROR.into_response()
        }))
        .layer(CompressionLayer::new())
        .layer(RequestBodyTimeoutLayer::new(STALLED))
        .layer(PropagateRequestIdLayer::new(request_id.clone()))
        .layer(TraceLayer::new_for_http().make_span_with(move |request: &Request| span(request, &secret)))
        .layer(SetRequestIdLayer::new(request_id, MakeRequestUuid))
        .with_state(site)
}

/// Whether a page is asked for in a form in which it is not there. Programs have one form only, and are described apart.
fn asks_otherwise(request: &Request, formats: &[&str]) -> bool {
    let Some(visit) = request.extensions().get::<Visit>().filter(|visit| !visit.is_api()) else { return false };
    visit.query("format").is_some_and(|asked| asked != "html" && !formats.contains(&asked))
}

fn span(request: &Request, secret: &[&str]) -> tracing::Span {
    let id = request.headers().get("x-request-id").and_then(|id| id.to_str().ok()).unwrap_or_default();
    // Whoever has a token may do what it is for: logs name the beginning of such a route only, also where nothing more is there.
    let path = request.uri().path();
    let path = match secret.iter().find(|beginning| path.starts_with(**beginning)) {
        Some(beginning) => format!("{beginning}…"),
        None => path.to_owned(),
    };
    tracing::info_span!("request", id, method = %request.method(), path)
}

async fn asset(State(site): State<Site>, request: Request) -> Response {
    site.assets.serve(request.uri().path())
}

/// Says that the server answers and that its store does.
async fn health(State(site): State<Site>) -> Response {
    match site.db.read(|tx| record::once::find(tx, "health")).await {
        Ok(_) => ([(CONTENT_TYPE, "text/plain")], "ok\n").into_response(),
        Err(error) => {
            tracing::error!(%error, "the store does not answer");
            (StatusCode::SERVICE_UNAVAILABLE, "the store does not answer\n").into_response()
        }
    }
}

/// Gives every answer its headers, remembers a language chosen in the address, and shows errors as pages.
async fn dress(State(site): State<Site>, request: Request, next: Next) -> Response {
    let (mut parts, body) = request.into_parts();
    let visit = Visit::of(&site, &parts);
    parts.extensions.insert(visit.clone());
    let chosen = visit.query("lang").and_then(|code| code.parse::<Language>().ok());
    let mut response = next.run(Request::from_parts(parts, body)).await;
    if let Some(shown) = response.extensions().get::<Shown>().cloned() {
        response = match visit.is_api() {
            true => api::problem(&visit, response.status(), &shown),
            false => error_page(&visit, response.status(), shown).await,
        };
    }
    visit.note_use().await;
    let said_done = visit.said_done(&response);
    let headers = response.headers_mut();
    if let Some(cookie) = said_done {
        headers.append(SET_COOKIE, cookie);
    }
    if site.settings.invented {
        name_invented(headers);
    }
    // What a page shows depends on who reads it: nobody in between keeps it, unless its handler says so.
    headers.entry(CACHE_CONTROL).or_insert(HeaderValue::from_static("private, no-cache"));
    let mut set = |name: HeaderName, value: &str| {
        if let Ok(value) = HeaderValue::from_str(value) {
            headers.append(name, value);
        }
    };
    set(CONTENT_SECURITY_POLICY, POLICY);
    set(X_CONTENT_TYPE_OPTIONS, "nosniff");
    set(REFERRER_POLICY, "same-origin");
    if visit.is_api() {
        set(VARY, "accept-language, authorization");
        return response;
    }
    set(VARY, "accept-language, cookie");
    if let Some(language) = chosen {
        set(SET_COOKIE, &format!("lang={language}; Path=/; Max-Age=31536000; SameSite=Lax"));
        set(CONTENT_LANGUAGE, language.code());
    }
    response
}

/// A file that leaves a demonstration says by its name that what is in it is invented: tables and calendars have no better place for it.
fn name_invented(headers: &mut HeaderMap) {
    let Some(said) = headers.get(CONTENT_DISPOSITION).and_then(|said| said.to_str().ok()) else { return };
    if let Some((way, name)) = said.split_once("filename=\"").filter(|(_, name)| !name.starts_with("invented"))
        && let Ok(said) = HeaderValue::from_str(&format!("{way}filename=\"invented-{name}"))
    {
        headers.insert(CONTENT_DISPOSITION, said);
    }
}

#[derive(Template)]
#[template(path = "error.html")]
struct ErrorPage {
    page: Page,
    message: &'static str,
    /// The words of a form that was not taken.
    typed: Vec<String>,
    /// The forms in which the page is there, each with its address, where it was asked for in another.
    formats: Vec<(&'static str, String)>,
    /// The page itself, then.
    itself: String,
}

async fn error_page(visit: &Visit, status: StatusCode, shown: Shown) -> Response {
    let page = match visit.frame().await {
        Ok(page) => page,
        Err(_) => return status.into_response(),
    };
    let formats = shown.formats.into_iter().flatten().map(|format| (*format, page.with("format", format))).collect();
    let itself = shown.formats.map(|_| page.without("format")).unwrap_or_default();
    let typed = visit.typed();
    let html = ErrorPage { page, message: shown.message, typed, formats, itself }.render().unwrap_or_default();
    let mut response = (status, [(CONTENT_TYPE, "text/html; charset=utf-8")], html).into_response();
    if status == StatusCode::SERVICE_UNAVAILABLE {
        response.headers_mut().insert(RETRY_AFTER, HeaderValue::from_static("2"));
    }
    response
}
