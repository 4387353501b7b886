//! The test kit of pages: a site whose clock stands still, visitors, and looking into what came back.
//!
//! ```no_run
//! # use page::test::{Look, site, taken};
//! # async fn story(db: db::Db, subject: &'static page::Subject) {
//! let site = site(&db, "2031-06-02T09:00:00Z", vec![subject]);
//! let mut browser = page::Browser::new(page::router(site));
//! let path = taken(browser.fill("/forums/new", "/forums", &[("title", "Nets")]).await);
//! browser.get(&path).await.says(&["Nets"]);
//! # }
//! ```

use axum::response::{Html, IntoResponse};
use db::{Chance, Clock, Db};
use http::{Method, StatusCode};
use language::{Language, Localized, Messages};
use record::{PersonId, RecordId};
use serde_json::Value;

use crate::{Browser, Place, Reply, Result, Segment, Settings, Site, Subject, Visit, router};

/// A site of some subjects over a database, at an instant at which its clock stands until it is set.
///
/// # Panics
/// If `now` is no instant, or the subjects' messages have a fault.
pub fn site(db: &Db, now: &str, subjects: Vec<&'static Subject>) -> Site {
    let name = Localized::only(Language::English, "Convention on Living Landscapes");
    let settings = Settings { name, base: "http://story.example".to_owned(), invented: true };
    site_with(db, now, settings, subjects)
}

/// The same of another treaty, at another address.
///
/// # Panics
/// As [`site`].
pub fn site_with(db: &Db, now: &str, settings: Settings, subjects: Vec<&'static Subject>) -> Site {
    let clock = Clock::fixed(now.parse().expect("an instant"));
    Site::new(db.clone(), clock, Chance::seeded(7), settings, subjects).expect("a site")
}

/// The desk and the page of a record with nothing on them but the panels of the subjects that a story is about.
pub static PANELS: Subject = Subject {
    name: "panels",
    messages: Messages::NONE,
    routes: crate::routes![
        GET "/desk"         SeeDesk desk,
        GET "/records/{id}" Look    of_record,
    ],
    nav: None,
    panels: &[],
};

async fn desk(visit: Visit) -> Result {
    panels(&visit, Place::Desk).await
}

async fn of_record(visit: Visit, Segment(id): Segment<RecordId>) -> Result {
    panels(&visit, Place::Record(id)).await
}

async fn panels(visit: &Visit, place: Place) -> Result {
    let panels = visit.read(move |tx, page| page.panels(tx, place)).await?;
    Ok(Html(panels.iter().map(|panel| panel.as_str()).collect::<String>()).into_response())
}

/// A visitor who is signed in.
pub async fn signed_in(site: &Site, person: PersonId) -> Browser {
    let token = record::test::sign_in(&site.db, person).await;
    Browser::new(router(site.clone())).with_cookie("sign-in", &token)
}

/// Where a form led that was taken.
///
/// # Panics
/// If it was not taken.
pub fn taken(reply: Reply) -> String {
    assert_eq!(reply.status, StatusCode::OK, "{}", reply.body);
    reply.location.expect("a form that is taken leads on")
}

/// What a hidden field of a page holds.
///
/// # Panics
/// If the page has no such field.
pub fn hidden<'a>(page: &'a Reply, name: &str) -> &'a str {
    let rest = page.body.split_once(&format!("type=\"hidden\" name=\"{name}\" value=\""));
    rest.and_then(|(_, rest)| rest.split('"').next()).unwrap_or_else(|| panic!("no field {name}: {}", page.body))
}

/// Where a body does not have the form that a schema of an OpenAPI description gives it, each place as a JSON Pointer: what is
/// missing, of another type, or not described at all. It knows what our own descriptions are made of, and fails at anything else.
///
/// # Panics
/// If the schema says something that is not known here.
pub fn misfits(description: &Value, schema: &Value, body: &Value) -> Vec<String> {
    let mut found = Vec::new();
    fits(description, schema, body, "", &mut found);
    found
}

fn fits(description: &Value, schema: &Value, body: &Value, at: &str, found: &mut Vec<String>) {
    if let Some(name) = schema["$ref"].as_str() {
        let schema = description.pointer(name.trim_start_matches('#')).unwrap_or_else(|| panic!("no {name}"));
        return fits(description, schema, body, at, found);
    }
    if let Some(either) = schema["oneOf"].as_array() {
        if either.iter().filter(|schema| misfits(description, schema, body).is_empty()).count() != 1 {
            found.push(format!("{at}: not one of {either:?}"));
        }
        return;
    }
    if let Some(all) = schema["allOf"].as_array() {
        return fits(description, &merged(description, all), body, at, found);
    }
    let types: Vec<&str> = match &schema["type"] {
        Value::String(kind) => vec![kind],
        Value::Array(kinds) => kinds.iter().filter_map(Value::as_str).collect(),
        other => panic!("{at}: a type is {other}"),
    };
    let is = match body {
        Value::Null => "null",
        Value::Bool(_) => "boolean",
        Value::Number(number) if number.is_f64() => "number",
        Value::Number(_) => "integer",
        Value::String(_) => "string",
        Value::Array(_) => "array",
        Value::Object(_) => "object",
    };
    if !types.contains(&is) {
        return found.push(format!("{at}: {is} where {types:?} is described"));
    }
    match body {
        Value::Array(entries) => {
            for (index, entry) in entries.iter().enumerate() {
                fits(description, &schema["items"], entry, &format!("{at}/{index}"), found);
            }
        }
        Value::Object(fields) => {
            for name in schema["required"].as_array().into_iter().flatten().filter_map(Value::as_str) {
                if !fields.contains_key(name) {
                    found.push(format!("{at}/{name}: missing"));
                }
            }
            for (name, value) in fields {
                match schema["properties"].get(name) {
                    Some(schema) => fits(description, schema, value, &format!("{at}/{name}"), found),
                    None => found.push(format!("{at}/{name}: not described")),
                }
            }
        }
        _ => {}
    }
}

/// One schema of objects that has the fields of several.
fn merged(description: &Value, all: &[Value]) -> Value {
    let (mut properties, mut required) = (serde_json::Map::new(), Vec::new());
    for schema in all {
        let schema = match schema["$ref"].as_str() {
            Some(name) => description.pointer(name.trim_start_matches('#')).unwrap_or_else(|| panic!("no {name}")),
            None => schema,
        };
        let schema = schema["allOf"].as_array().map_or_else(|| schema.clone(), |all| merged(description, all));
        properties.extend(schema["properties"].as_object().cloned().unwrap_or_default());
        required.extend(schema["required"].as_array().cloned().unwrap_or_default());
    }
    serde_json::json!({ "type": "object", "properties": properties, "required": required })
}

/// The number at the end of a path, without what the address asks for.
pub fn number(path: &str) -> &str {
    let path = path.split(['?', '#']).next().unwrap_or_default();
    path.rsplit('/').next().unwrap_or_default()
}

/// Looks into what came back.
pub trait Look {
    /// Fails unless it says all of these.
    fn says(&self, words: &[&str]);
    /// Fails if it says any of these.
    fn is_silent_on(&self, words: &[&str]);
}

impl Look for Reply {
    fn says(&self, words: &[&str]) {
        for word in words {
            assert!(self.body.contains(word), "{word:?} is missing ({}):\n{}", self.status, self.body);
        }
    }

    fn is_silent_on(&self, words: &[&str]) {
        for word in words {
            assert!(!self.body.contains(word), "{word:?} is there:\n{}", self.body);
        }
    }
}

/// A program of somebody's, or of nobody's: every answer is held against the description of its door.
pub struct Program {
    pub browser: Browser,
    description: Value,
}

impl Program {
    /// A program that shows what the browser shows.
    ///
    /// # Panics
    /// If the description is none.
    pub fn new(browser: Browser, description: &impl serde::Serialize) -> Self {
        Program { browser, description: serde_json::to_value(description).expect("a description") }
    }

    /// The same with a token.
    #[must_use]
    pub fn with_token(self, token: &str) -> Self {
        Program { browser: self.browser.with_token(token), ..self }
    }

    /// What it reads there.
    pub async fn get(&mut self, path: &str) -> (StatusCode, Value) {
        let reply = self.browser.get(path).await;
        self.fits(&Method::GET, path, reply)
    }

    /// What it is told that sends something.
    pub async fn send(&mut self, method: Method, path: &str, body: &Value) -> (StatusCode, Value) {
        let reply = self.browser.json(method.clone(), path, &body.to_string()).await;
        self.fits(&method, path, reply)
    }

    /// The same, by `POST`.
    pub async fn post(&mut self, path: &str, body: &Value) -> (StatusCode, Value) {
        self.send(Method::POST, path, body).await
    }

    /// The same with a key under which it is done once.
    pub async fn post_once(&mut self, key: &str, path: &str, body: &Value) -> (StatusCode, Value) {
        let mut browser = self.browser.clone().with_header("idempotency-key", key);
        let reply = browser.json(Method::POST, path, &body.to_string()).await;
        self.fits(&Method::POST, path, reply)
    }

    /// Holds an answer against the description of its door.
    ///
    /// # Panics
    /// If it does not fit.
    pub fn fits(&self, method: &Method, path: &str, reply: Reply) -> (StatusCode, Value) {
        let body: Value = serde_json::from_str(&reply.body).unwrap_or_else(|_| panic!("{path}: {}", reply.body));
        let kind = if reply.status.is_success() { "application/json" } else { "application/problem+json" };
        assert_eq!(reply.headers["content-type"], kind, "{path}: {}", reply.body);
        let schema = self.schema(method, path, reply.status);
        let faults = misfits(&self.description, &schema, &body);
        assert!(faults.is_empty(), "{method} {path}: {faults:?} in {body:#}");
        (reply.status, body)
    }

    /// The schema of an answer, as the description has it.
    fn schema(&self, method: &Method, path: &str, status: StatusCode) -> Value {
        let bare: Vec<&str> = path.split('?').next().unwrap_or_default().split('/').collect();
        let same = |known: &str| {
            let known: Vec<&str> = known.split('/').collect();
            known.len() == bare.len()
                && known.iter().zip(&bare).all(|(one, other)| one.starts_with('{') || one == other)
        };
        let paths = self.description["paths"].as_object().expect("paths");
        let (_, item) =
            paths.iter().find(|(known, _)| same(known)).unwrap_or_else(|| panic!("{path} is not described"));
        let responses = &item[method.as_str().to_lowercase()]["responses"];
        let exact = &responses[status.as_str()];
        let response = if exact.is_null() && status.is_client_error() { &responses["4XX"] } else { exact };
        let content = response["content"].as_object().unwrap_or_else(|| panic!("{method} {path}: {status}"));
        content.values().next().expect("a type")["schema"].clone()
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn a_body_that_is_not_as_described_is_told_by_its_places() {
        let description = json!({ "components": { "schemas": { "Post": { "type": "object", "required": ["number", "files"],
            "properties": { "number": { "type": "integer" }, "party": { "type": ["string", "null"] },
                            "files": { "type": "array", "items": { "type": "string" } } } } } } });
        let schema = json!({ "$ref": "#/components/schemas/Post" });
        let misfits = |body| misfits(&description, &schema, &body);
        assert!(misfits(json!({ "number": 1, "party": null, "files": ["a"] })).is_empty());
        let places = misfits(json!({ "number": "1", "files": ["a", 2], "more": 1 }));
        let places: Vec<_> = places.iter().filter_map(|fault| fault.split(':').next()).collect();
        assert_eq!(places, ["/files/1", "/more", "/number"]);
        assert_eq!(misfits(json!({ "number": 1 })), ["/files: missing"]);
        // The fields of several together.
        let more = json!({ "type": "object", "required": ["name"], "properties": { "name": { "type": "string" } } });
        let both = json!({ "allOf": [{ "$ref": "#/components/schemas/Post" }, more] });
        assert_eq!(super::misfits(&description, &both, &json!({ "number": 1, "files": [] })), ["/name: missing"]);
        assert!(super::misfits(&description, &both, &json!({ "number": 1, "files": [], "name": "a" })).is_empty());
    }
}
