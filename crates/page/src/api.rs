//! Doors for programs, under `/api/`: what they send, what they get, and how they are told what is wrong.
//!
//! A program shows a token of its person's (`Authorization: Bearer …`); no cookie counts. What it sends is JSON of the type that
//! the description names ([`Body`]); the rules read it as they read a form, so that programs and pages are told the same.
//! A list is read page by page ([`Cursor`]); errors are problems as RFC 9457 has them ([`Problem`]).

use axum::extract::{FromRequest, FromRequestParts, Request};
use axum::response::{IntoResponse, Response};
use db::Read;
use http::header::{CONTENT_TYPE, LOCATION, RETRY_AFTER, WWW_AUTHENTICATE};
use http::{HeaderMap, HeaderValue, StatusCode};
use record::TokenDigest;
use record::file::Sent;
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value;
use sha2::{Digest, Sha256};
use utoipa::ToSchema;

use crate::error::{Misread, Shown};
use crate::upload::bytes;
use crate::{Error, Form, Page, Result, Site, Upload, Visit};

/// The largest body of JSON that is read, in bytes.
const LARGEST: usize = 1 << 20;
/// The longest key under which a change is made once.
const LONGEST_KEY: usize = 255;
/// So much of what the reader of a body found is told.
const LONGEST_FOUND: usize = 300;

/// Whether a path is a program's door.
pub(crate) fn is_api(path: &str) -> bool {
    path.starts_with("/api/")
}

/// What is wrong with a request, as RFC 9457 has it, in the language that was asked for.
#[derive(Debug, Serialize, ToSchema)]
pub struct Problem {
    /// Where this kind of problem is explained: it is always the same for the same kind.
    #[serde(rename = "type")]
    pub kind: String,
    pub title: String,
    pub status: u16,
    /// What can be done about it.
    pub detail: String,
    /// What is wrong with which part of what was sent; left out where there is nothing to name.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub errors: Vec<Fault>,
}

/// What is wrong with one part of what was sent.
#[derive(Debug, Serialize, ToSchema)]
pub struct Fault {
    /// Where in the body: a JSON Pointer (RFC 6901) as a fragment.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pointer: Option<String>,
    /// Or which parameter of the address.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub parameter: Option<String>,
    pub detail: String,
}

/// The answer that says what is wrong.
pub(crate) fn problem(visit: &Visit, status: StatusCode, shown: &Shown) -> Response {
    let say = |id: String| visit.site.catalogue.message(visit.language(), id).to_string();
    let kind = kind(shown.message);
    let faults = shown.faults.iter().map(|(field, fault)| Fault {
        pointer: Some(format!("#/{field}")),
        parameter: None,
        detail: visit.site.catalogue.said(visit.language(), fault).to_string(),
    });
    let misread = shown.misread.iter().map(|misread| Fault {
        pointer: misread.pointer.as_ref().map(|pointer| format!("#{pointer}")),
        parameter: misread.parameter.map(str::to_owned),
        detail: if misread.found.is_empty() { say("remedy-misread".to_owned()) } else { misread.found.clone() },
    });
    let problem = Problem {
        kind: format!("{}/docs/api#{kind}", visit.site.settings.base),
        title: say(format!("error-{kind}")),
        status: status.as_u16(),
        detail: say(format!("remedy-{kind}")),
        errors: faults.chain(misread).collect(),
    };
    let body = serde_json::to_string(&problem).unwrap_or_default();
    let mut response = (status, [(CONTENT_TYPE, "application/problem+json")], body).into_response();
    let headers = response.headers_mut();
    match status {
        StatusCode::UNAUTHORIZED => drop(headers.insert(WWW_AUTHENTICATE, HeaderValue::from_static("Bearer"))),
        StatusCode::SERVICE_UNAVAILABLE => drop(headers.insert(RETRY_AFTER, HeaderValue::from_static("2"))),
        _ => {}
    }
    response
}

/// The kinds of problems, by the messages that explain them (`error-…`, `remedy-…`), with the status that each has.
pub const PROBLEMS: [(&str, u16); 15] = [
    ("misread", 400),
    ("not-json", 400),
    ("not-utf8", 400),
    ("nul", 400),
    ("key", 400),
    ("cut-off", 400),
    ("token", 401),
    ("forbidden", 403),
    ("out-of-scope", 403),
    ("not-found", 404),
    ("conflict", 409),
    ("settled", 409),
    ("too-large", 413),
    ("faults", 422),
    ("reused", 422),
];

/// How a problem is told to a program, where a page says it of forms and sign-ins.
fn kind(message: &'static str) -> &'static str {
    match message {
        "sign-in" => "token",
        "invalid" => "faults",
        message => message,
    }
}

/// What a program sent.
pub struct Body<T> {
    pub what: T,
    /// Under which it wants this to be done once, bound to its token.
    key: Option<String>,
    digest: String,
}

impl<T> Body<T> {
    /// What was sent as the rules read it: field and value, named as in the body.
    pub fn form<'a>(&self, fields: impl IntoIterator<Item = (&'a str, String)>) -> Form {
        let fields = fields.into_iter().map(|(name, value)| (name.to_owned(), value)).collect();
        Form::sent(fields, self.key.clone(), self.digest.clone())
    }
}

impl<T: DeserializeOwned + Send> FromRequest<Site> for Body<T> {
    type Rejection = Error;

    async fn from_request(request: Request, site: &Site) -> Result<Self> {
        let (mut parts, body) = request.into_parts();
        let visit = Visit::from_request_parts(&mut parts, site).await?;
        // Whoever may not pass this door is told so, whatever they sent.
        visit.read(|_, _| Ok(())).await?;
        let key = key(&parts.headers, visit.token())?;
        let kind = parts.headers.get(CONTENT_TYPE).and_then(|value| value.to_str().ok()).unwrap_or_default();
        if kind.split(';').next().is_none_or(|kind| !kind.trim().eq_ignore_ascii_case("application/json")) {
            return Err(Error::BadRequest("not-json"));
        }
        let body = bytes(body, LARGEST).await?;
        Ok(Body { what: read(&body)?, key, digest: hex(&Sha256::digest(&body)) })
    }
}

/// What a page's rules refused, as a program is told: faults stand at the places of its body, where these have other names than the
/// fields of the form (`names`: of the form, of the body), and what somebody else changed meanwhile is a conflict.
pub fn refused(error: Error, names: &[(&str, &str)]) -> Error {
    match error {
        Error::Invalid(form) if form.is_stale() => Error::Conflict,
        Error::Invalid(form) => Error::Invalid(Box::new(form.renamed(names))),
        other => other,
    }
}

/// As [`refused`], where a program sent a list for a field: what is wrong with some of its entries (counted from 0) stands at these.
pub fn refused_among(error: Error, (field, list): (&str, &str), entries: impl IntoIterator<Item = usize>) -> Error {
    let places: Vec<String> = entries.into_iter().map(|at| format!("{list}/{at}")).collect();
    let error = match error {
        Error::Invalid(form) => Error::Invalid(Box::new(form.among(field, &places))),
        other => other,
    };
    refused(error, &[(field, list)])
}

/// What a program sent with files beside it: its JSON alone, or `multipart/form-data` with the JSON in the field `json` and each
/// file in a part of its own.
pub struct BodyWithFiles<T> {
    pub body: Body<T>,
    pub files: Vec<Sent>,
}

impl<T: DeserializeOwned + Send> FromRequest<Site> for BodyWithFiles<T> {
    type Rejection = Error;

    async fn from_request(request: Request, site: &Site) -> Result<Self> {
        let kind = request.headers().get(CONTENT_TYPE).and_then(|value| value.to_str().ok()).unwrap_or_default();
        if !kind.starts_with("multipart/form-data") {
            return Ok(BodyWithFiles { body: Body::from_request(request, site).await?, files: Vec::new() });
        }
        let (mut parts, body) = request.into_parts();
        let visit = Visit::from_request_parts(&mut parts, site).await?;
        visit.read(|_, _| Ok(())).await?;
        let key = key(&parts.headers, visit.token())?;
        let Upload { form, files } = Upload::from_request(Request::from_parts(parts, body), site).await?;
        let form = form.accept().map_err(|_| Error::BadRequest("nul"))?;
        let json = form.value("json").as_bytes();
        let mut digest = Sha256::new_with_prefix(json);
        for file in &files {
            digest.update(Sha256::digest(&file.bytes));
        }
        Ok(BodyWithFiles { body: Body { what: read(json)?, key, digest: hex(&digest.finalize()) }, files })
    }
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

/// The key that a program chose for a change (`Idempotency-Key`); two programs may choose the same.
fn key(headers: &HeaderMap, token: Option<TokenDigest>) -> Result<Option<String>> {
    let Some(key) = headers.get("idempotency-key") else { return Ok(None) };
    let key = key.to_str().unwrap_or_default().trim();
    if key.is_empty() || key.len() > LONGEST_KEY {
        return Err(Error::BadRequest("key"));
    }
    Ok(token.map(|token| format!("{} {key}", token.hex())))
}

/// Reads a body of JSON as its type; says where it is another.
fn read<T: DeserializeOwned>(body: &[u8]) -> Result<T> {
    let text = std::str::from_utf8(body).map_err(|_| Error::BadRequest("not-utf8"))?;
    let value: Value = serde_json::from_str(text).map_err(|error| misread(None, &error))?;
    if has_nul(&value) {
        return Err(Error::BadRequest("nul"));
    }
    // A list would be taken for the fields in their order, which is nobody's to rely on.
    if !value.is_object() {
        let found = "an object is expected".to_owned();
        return Err(Error::Misread(Misread { pointer: Some(String::new()), parameter: None, found }));
    }
    serde_path_to_error::deserialize(value).map_err(|error| misread(Some(pointer(error.path())), error.inner()))
}

fn misread(pointer: Option<String>, error: &serde_json::Error) -> Error {
    let found = error.to_string().chars().take(LONGEST_FOUND).collect();
    Error::Misread(Misread { pointer, parameter: None, found })
}

/// Whether a zero character stands in a text of it, which nothing can keep.
fn has_nul(value: &Value) -> bool {
    match value {
        Value::String(text) => text.contains('\0'),
        Value::Array(parts) => parts.iter().any(has_nul),
        Value::Object(fields) => fields.iter().any(|(name, value)| name.contains('\0') || has_nul(value)),
        Value::Null | Value::Bool(_) | Value::Number(_) => false,
    }
}

/// A place in a body as a JSON Pointer.
fn pointer(path: &serde_path_to_error::Path) -> String {
    use serde_path_to_error::Segment;
    let segment = |segment: &Segment| match segment {
        Segment::Seq { index } => Some(index.to_string()),
        Segment::Map { key } => Some(key.replace('~', "~0").replace('/', "~1")),
        Segment::Enum { variant } => Some(variant.clone()),
        Segment::Unknown => None,
    };
    path.iter().filter_map(segment).map(|segment| format!("/{segment}")).collect()
}

/// Which part of a list is asked for: so many entries after one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Cursor {
    /// The last entry of the part before, by the number or id after which lists are ordered; 0 at the beginning.
    pub after: i64,
    pub limit: i64,
}

impl Cursor {
    /// So many entries come at once unless the address asks for another number, and at most.
    pub const USUAL: i64 = 50;
    pub const MOST: i64 = 200;

    /// What the address asks for (`after`, `limit`).
    ///
    /// # Errors
    /// [`Error::Misread`] where that is no number, or one out of bounds.
    pub fn of(visit: &Visit) -> Result<Self> {
        let number = |name: &'static str, usual: i64, bounds: std::ops::RangeInclusive<i64>| match visit.query(name) {
            None => Ok(usual),
            Some(text) => text
                .parse()
                .ok()
                .filter(|number| bounds.contains(number))
                .ok_or_else(|| Error::Misread(Misread { parameter: Some(name), ..Misread::default() })),
        };
        let limit = number("limit", Cursor::USUAL, 1..=Cursor::MOST)?;
        Ok(Cursor { after: number("after", 0, 0..=i64::MAX)?, limit })
    }

    /// The part that is asked for of all entries, by their ids, with the address of the part that follows.
    pub fn part<T>(&self, visit: &Visit, mut all: Vec<T>, id: impl Fn(&T) -> i64) -> (Vec<T>, Option<String>) {
        all.sort_by_key(&id);
        all.retain(|entry| id(entry) > self.after);
        all.truncate(usize::try_from(self.limit).unwrap_or(usize::MAX));
        let next = self.next(visit, all.len(), all.last().map(id));
        (all, next)
    }

    /// The address of the part that follows one of so many entries, if any can: there is nothing after a part that is not full.
    pub fn next(&self, visit: &Visit, entries: usize, last: Option<i64>) -> Option<String> {
        let last = last.filter(|_| i64::try_from(entries).is_ok_and(|entries| entries >= self.limit))?;
        let mut query: Vec<(String, String)> =
            visit.asked().iter().filter(|(name, _)| name != "after").cloned().collect();
        query.push(("after".to_owned(), last.to_string()));
        Some(format!("{}{}?{}", visit.site.settings.base, visit.path(), crate::frame::encode(&query)))
    }
}

impl Visit {
    /// Reads something in one transaction and gives it to a program.
    ///
    /// # Errors
    /// What `read` reports, or a refusal when the visitor may not pass this door.
    pub async fn give<T, F>(&self, read: F) -> Result
    where
        T: Serialize + Send + 'static,
        F: Fn(&mut Read<'_>, Page) -> Result<T> + Send + 'static,
    {
        json(StatusCode::OK, &self.read(read).await?)
    }

    /// As [`Visit::give`], of what was just made: 201, with its address.
    ///
    /// # Errors
    /// As [`Visit::give`].
    pub async fn made<T, F>(&self, path: &str, read: F) -> Result
    where
        T: Serialize + Send + 'static,
        F: Fn(&mut Read<'_>, Page) -> Result<T> + Send + 'static,
    {
        let mut response = json(StatusCode::CREATED, &self.read(read).await?)?;
        if let Ok(address) = HeaderValue::from_str(&format!("{}{path}", self.site.settings.base)) {
            response.headers_mut().insert(LOCATION, address);
        }
        Ok(response)
    }
}

fn json<T: Serialize>(status: StatusCode, value: &T) -> Result {
    let body = serde_json::to_string(value).map_err(|error| Error::Internal(error.to_string()))?;
    Ok((status, [(CONTENT_TYPE, "application/json")], body).into_response())
}

/// The number of the record to which a change led: programs and pages share the change, and a page goes there.
///
/// # Errors
/// [`Error::Internal`] when it led to no record.
pub fn led_to(changed: &Response) -> Result<i64> {
    let location = changed.headers().get(LOCATION).and_then(|value| value.to_str().ok()).unwrap_or_default();
    let path = location.split(['?', '#']).next().unwrap_or_default();
    let number = path.rsplit('/').next().and_then(|number| number.parse().ok());
    number.ok_or_else(|| Error::Internal(format!("a change led to {location:?}, which is no record")))
}

#[cfg(test)]
mod tests {
    use serde::Deserialize;

    use super::*;

    #[derive(Debug, Deserialize, PartialEq)]
    #[serde(deny_unknown_fields)]
    struct Words {
        text: String,
        #[serde(default)]
        answers: Vec<i64>,
    }

    #[test]
    fn what_is_wrong_with_some_of_a_list_is_said_of_these() {
        let mut form = Form::filled([("addresses", "a b c"), ("manner", "x")]);
        form.invalid("fault-unknown", "addresses");
        form.invalid("fault-choice", "manner");
        let Error::Invalid(form) = refused_among(Error::Invalid(Box::new(form)), ("addresses", "people"), [2, 10])
        else {
            panic!("it is refused")
        };
        let places: Vec<_> = form.faults().map(|(place, fault)| (place, fault.id())).collect();
        assert_eq!(places, [("people/2", "fault-unknown"), ("people/10", "fault-unknown"), ("manner", "fault-choice")],);
    }

    fn place(body: &str) -> (Option<String>, String) {
        match read::<Words>(body.as_bytes()) {
            Err(Error::Misread(misread)) => (misread.pointer, misread.found),
            other => panic!("{body}: {other:?}"),
        }
    }

    #[test]
    fn a_body_is_read_as_its_type_or_told_where_it_is_another() {
        let whole = read::<Words>(br#"{"text":"a","answers":[1,2]}"#).expect("it reads");
        assert_eq!(whole, Words { text: "a".to_owned(), answers: vec![1, 2] });
        assert_eq!(place(r#"{"text":"a","answers":[1,"x"]}"#).0.as_deref(), Some("/answers/1"));
        assert_eq!(place(r#"{"text":1}"#).0.as_deref(), Some("/text"));
        assert!(place(r#"{"text":"a","more":1}"#).1.contains("unknown field `more`"));
        assert!(place("{}").1.contains("missing field `text`"));
        let (pointer, found) = place("{\n \"text\": }");
        assert!(pointer.is_none() && found.contains("line 2"), "{found}");
        assert_eq!(place("").0, None);
        assert_eq!(place(r#"["a", [1]]"#), (Some(String::new()), "an object is expected".to_owned()));
    }

    #[test]
    fn what_is_no_text_is_refused() {
        let refused = |body: &[u8]| match read::<Words>(body) {
            Err(Error::BadRequest(message)) => message,
            other => panic!("{other:?}"),
        };
        assert_eq!(refused(b"{\"text\":\"\xFF\"}"), "not-utf8");
        assert_eq!(refused(br#"{"text":"a\u0000"}"#), "nul");
        // Deeper than anything that is meant: it is not read to its end.
        assert!(read::<Words>("[".repeat(100_000).as_bytes()).is_err());
    }
}
