//! The same doors from inside the process: a visitor who gets pages and sends forms as a browser would, without a
//! network. Stories and the simulated round act through it.

use std::collections::BTreeMap;

use axum::Router;
use axum::body::{Body, Bytes};
use http::header::{AUTHORIZATION, CONTENT_TYPE, COOKIE, LOCATION, REFERER, SET_COOKIE};
use http::{HeaderMap, Method, Request, Response, StatusCode};
use http_body_util::{BodyExt, Collected};
use tower::ServiceExt;

use crate::frame::encode;

/// How a form is sent.
const FORM: &str = "application/x-www-form-urlencoded";
/// What stands between the parts of a form with a file.
const BOUNDARY: &str = "----a-part-of-a-form";

/// A visitor with cookies of their own.
#[derive(Clone)]
pub struct Browser {
    router: Router,
    cookies: BTreeMap<String, String>,
    /// What is sent with every request besides: of a program, its token.
    headers: Vec<(String, String)>,
}

/// What came back.
#[derive(Clone, Debug)]
pub struct Reply {
    pub status: StatusCode,
    pub body: String,
    /// The same as it came: what is taken away is not always text.
    pub bytes: Vec<u8>,
    pub headers: HeaderMap,
    /// Where the answer sends the browser, if it does.
    pub location: Option<String>,
    /// The page to which a form that was filled led in the end.
    pub led: Option<String>,
}

impl Reply {
    fn new(status: StatusCode, bytes: Vec<u8>, location: Option<String>) -> Self {
        let body = String::from_utf8_lossy(&bytes).into_owned();
        Reply { status, body, bytes, headers: HeaderMap::new(), location, led: None }
    }
}

impl Browser {
    /// A visitor who has not been here before.
    pub fn new(router: Router) -> Self {
        Browser { router, cookies: BTreeMap::new(), headers: Vec::new() }
    }

    /// The same visitor as a program that shows a token.
    #[must_use]
    pub fn with_token(self, token: &str) -> Self {
        self.with_header(AUTHORIZATION.as_str(), &format!("Bearer {token}"))
    }

    /// The same visitor, who sends a header with every request.
    #[must_use]
    pub fn with_header(mut self, name: &str, value: &str) -> Self {
        self.headers.retain(|(known, _)| known != name);
        self.headers.push((name.to_owned(), value.to_owned()));
        self
    }

    /// The same visitor with a cookie from elsewhere, such as a sign-in that a test made.
    #[must_use]
    pub fn with_cookie(mut self, name: &str, value: &str) -> Self {
        self.cookies.insert(name.to_owned(), value.to_owned());
        self
    }

    /// What the site keeps in this browser under a name.
    pub fn cookie(&self, name: &str) -> Option<&str> {
        self.cookies.get(name).map(String::as_str)
    }

    /// Opens a page.
    pub async fn get(&mut self, path: &str) -> Reply {
        self.send(Method::GET, path, None, None).await
    }

    /// Sends fields to a path, as a program would that never saw the form.
    pub async fn post(&mut self, path: &str, fields: &[(&str, &str)]) -> Reply {
        let pairs: Vec<_> = fields.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect();
        self.send(Method::POST, path, Some((FORM, encode(&pairs).into_bytes())), None).await
    }

    /// Sends a body as it stands, as a broken program would; `kind` is its content type.
    pub async fn post_body(&mut self, path: &str, kind: &str, body: Vec<u8>) -> Reply {
        self.send(Method::POST, path, Some((kind, body)), None).await
    }

    /// Sends JSON to a path, by a method, as a program does.
    pub async fn json(&mut self, method: Method, path: &str, body: &str) -> Reply {
        self.send(method, path, Some(("application/json", body.as_bytes().to_vec())), None).await
    }

    /// Opens a page, fills the form on it that is sent to `action`, sends it, and follows where the answer leads.
    pub async fn fill(&mut self, page: &str, action: &str, fields: &[(&str, &str)]) -> Reply {
        let shown = self.get(page).await;
        let Some(mut pairs) = hidden_fields(&shown.body, action) else {
            let what = format!("no form to {action} on {page}: {}", shown.body);
            return Reply::new(StatusCode::NOT_FOUND, what.into_bytes(), None);
        };
        pairs.extend(fields.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())));
        let body = (FORM, encode(&pairs).into_bytes());
        let reply = self.send(Method::POST, action, Some(body), Some(page)).await;
        self.follow(reply).await
    }

    /// As [`Browser::fill`], with the form that holds this besides, where several on the page are sent to the same.
    pub async fn fill_about(
        &mut self,
        page: &str,
        action: &str,
        (name, value): (&str, &str),
        fields: &[(&str, &str)],
    ) -> Reply {
        let shown = self.get(page).await;
        let holds = |pairs: &Vec<(String, String)>| pairs.iter().any(|(key, held)| key == name && held == value);
        let Some(mut pairs) = forms(&shown.body, action).find(holds) else {
            let what = format!("no form to {action} about {value} on {page}: {}", shown.body);
            return Reply::new(StatusCode::NOT_FOUND, what.into_bytes(), None);
        };
        pairs.extend(fields.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())));
        let body = (FORM, encode(&pairs).into_bytes());
        let reply = self.send(Method::POST, action, Some(body), Some(page)).await;
        self.follow(reply).await
    }

    /// As [`Browser::fill`], with files (field, name and bytes) in the form.
    pub async fn fill_with(
        &mut self,
        page: &str,
        action: &str,
        fields: &[(&str, &str)],
        files: &[(&str, &str, &[u8])],
    ) -> Reply {
        let shown = self.get(page).await;
        let mut pairs = hidden_fields(&shown.body, action).unwrap_or_default();
        pairs.extend(fields.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())));
        let (kind, body) = multipart(&pairs, files);
        let reply = self.send(Method::POST, action, Some((&kind, body)), Some(page)).await;
        self.follow(reply).await
    }

    /// As [`Browser::fill_with`], with one file and nothing that was typed.
    pub async fn send_file(&mut self, page: &str, action: &str, file: (&str, &str, &[u8])) -> Reply {
        self.fill_with(page, action, &[], &[file]).await
    }

    /// Goes where an answer leads.
    async fn follow(&mut self, reply: Reply) -> Reply {
        let (location, mut led, mut shown) = (reply.location.clone(), None, reply);
        // A page may send the browser on once more, such as from a number to its place.
        for _ in 0..4 {
            match shown.location.take() {
                Some(next) if shown.status == StatusCode::SEE_OTHER => {
                    shown = self.get(&next).await;
                    led = Some(next);
                }
                _ => break,
            }
        }
        Reply { location, led, ..shown }
    }

    async fn send(&mut self, method: Method, path: &str, body: Option<(&str, Vec<u8>)>, from: Option<&str>) -> Reply {
        let mut request = Request::builder().method(method).uri(path).header("sec-fetch-site", "same-origin");
        if !self.cookies.is_empty() {
            let cookies: Vec<_> = self.cookies.iter().map(|(name, value)| format!("{name}={value}")).collect();
            request = request.header(COOKIE, cookies.join("; "));
        }
        if let Some(from) = from {
            request = request.header(REFERER, format!("http://localhost{from}"));
        }
        for (name, value) in &self.headers {
            request = request.header(name, value);
        }
        if let Some((kind, _)) = &body {
            request = request.header(CONTENT_TYPE, *kind);
        }
        let Ok(request) = request.body(body.map_or_else(Body::empty, |(_, body)| Body::from(body))) else {
            return Reply::new(StatusCode::BAD_REQUEST, format!("no such path: {path}").into_bytes(), None);
        };
        match self.router.clone().oneshot(request).await {
            Ok(response) => self.take(response).await,
            Err(never) => match never {},
        }
    }

    async fn take(&mut self, response: Response<Body>) -> Reply {
        let (parts, body) = response.into_parts();
        for cookie in parts.headers.get_all(SET_COOKIE).into_iter().filter_map(|value| value.to_str().ok()) {
            let pair = cookie.split(';').next().unwrap_or_default();
            if let Some((name, value)) = pair.split_once('=') {
                match value {
                    "" => self.cookies.remove(name),
                    value => self.cookies.insert(name.to_owned(), value.to_owned()),
                };
            }
        }
        let location = parts.headers.get(LOCATION).and_then(|value| value.to_str().ok()).map(str::to_owned);
        let body =
            if is_told(&parts.headers) { first(body).await } else { body.collect().await.map(Collected::to_bytes) };
        let body = body.unwrap_or_default();
        Reply { headers: parts.headers, ..Reply::new(parts.status, body.to_vec(), location) }
    }
}

/// A form with files as a browser sends it (RFC 7578): its content type and its bytes.
pub fn multipart(fields: &[(String, String)], files: &[(&str, &str, &[u8])]) -> (String, Vec<u8>) {
    let mut body = Vec::new();
    for (name, value) in fields {
        let part = format!("--{BOUNDARY}\r\nContent-Disposition: form-data; name=\"{name}\"\r\n\r\n{value}\r\n");
        body.extend(part.into_bytes());
    }
    for (field, name, bytes) in files {
        let head = format!(
            "--{BOUNDARY}\r\nContent-Disposition: form-data; name=\"{field}\"; filename=\"{name}\"\r\n\
             Content-Type: application/octet-stream\r\n\r\n"
        );
        body.extend(head.into_bytes());
        body.extend(*bytes);
        body.extend(b"\r\n");
    }
    body.extend(format!("--{BOUNDARY}--\r\n").into_bytes());
    (format!("multipart/form-data; boundary={BOUNDARY}"), body)
}

/// Whether an answer goes on telling, without an end.
fn is_told(headers: &HeaderMap) -> bool {
    headers.get(CONTENT_TYPE).is_some_and(|kind| kind == "text/event-stream")
}

/// What is told first; then the browser leaves.
async fn first(mut body: Body) -> Result<Bytes, axum::Error> {
    let frame = body.frame().await.transpose()?;
    Ok(frame.and_then(|frame| frame.into_data().ok()).unwrap_or_default())
}

/// The hidden fields of our own form to `action`; `None` when the page has no such form.
fn hidden_fields(html: &str, action: &str) -> Option<Vec<(String, String)>> {
    forms(html, action).next()
}

/// The hidden fields of each of our own forms to `action`.
fn forms(html: &str, action: &str) -> impl Iterator<Item = Vec<(String, String)>> {
    let action = format!("action=\"{}\"", language::escape(action));
    let forms: Vec<_> = html.split(&action).skip(1).map(hidden).collect();
    forms.into_iter()
}

/// The hidden fields in a form, from its action on.
fn hidden(form: &str) -> Vec<(String, String)> {
    let form = &form[..form.find("</form>").unwrap_or(form.len())];
    let fields = form.split("<input type=\"hidden\" ").skip(1).filter_map(|rest| {
        let rest = rest.split('>').next()?;
        Some((attribute(rest, "name")?, attribute(rest, "value")?))
    });
    fields.collect()
}

fn attribute(tag: &str, name: &str) -> Option<String> {
    let rest = tag.split(&format!("{name}=\"")).nth(1)?;
    let value = rest.split('"').next()?;
    Some(
        value
            .replace("&quot;", "\"")
            .replace("&#34;", "\"")
            .replace("&#39;", "'")
            .replace("&lt;", "<")
            .replace("&gt;", ">")
            .replace("&amp;", "&"),
    )
}
