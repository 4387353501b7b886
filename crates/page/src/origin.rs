//! Changes are accepted from our own pages only. Browsers say where a request was started (`Sec-Fetch-Site`); older ones
//! say at least from which origin (`Origin`). A request without either and without a cookie comes from a program. Under `/api/`
//! no cookie counts, and no browser sends a token by itself: there it is all the same where a request was started.

use axum::extract::Request;
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};
use http::header::{COOKIE, HOST, ORIGIN};
use http::{HeaderMap, Method};

use crate::{Error, api};

pub(crate) async fn own_pages_only(request: Request, next: Next) -> Response {
    let reads = matches!(*request.method(), Method::GET | Method::HEAD | Method::OPTIONS);
    let own = api::is_api(request.uri().path()) || is_own(request.headers());
    if reads || own { next.run(request).await } else { Error::Forbidden.into_response() }
}

fn is_own(headers: &HeaderMap) -> bool {
    let text = |name: &str| headers.get(name).and_then(|value| value.to_str().ok());
    if let Some(site) = text("sec-fetch-site") {
        return matches!(site, "same-origin" | "none");
    }
    match (text(ORIGIN.as_str()), text(HOST.as_str())) {
        (Some(origin), Some(host)) => origin.split_once("://").is_some_and(|(_, name)| name == host),
        _ => !headers.contains_key(COOKIE),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn headers(pairs: &[(&'static str, &'static str)]) -> HeaderMap {
        pairs.iter().map(|(name, value)| (name.parse().expect("a name"), value.parse().expect("a value"))).collect()
    }

    #[test]
    fn other_sites_change_nothing() {
        assert!(is_own(&headers(&[("sec-fetch-site", "same-origin"), ("cookie", "sign-in=1")])));
        assert!(!is_own(&headers(&[("sec-fetch-site", "cross-site")])));
        assert!(!is_own(&headers(&[("sec-fetch-site", "same-site")])));
        assert!(is_own(&headers(&[("origin", "http://127.0.0.1:8080"), ("host", "127.0.0.1:8080")])));
        assert!(!is_own(&headers(&[("origin", "http://evil.example"), ("host", "127.0.0.1:8080")])));
        assert!(!is_own(&headers(&[("origin", "null"), ("host", "127.0.0.1:8080")])));
        assert!(!is_own(&headers(&[("cookie", "sign-in=1")])));
        assert!(is_own(&headers(&[])));
    }
}
