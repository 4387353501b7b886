//! The doors for programs as a whole: their description, the page that explains them, and the record of anything.

mod description;
pub(crate) mod record;
pub(crate) mod search;

use askama::Template;
use axum::response::{IntoResponse, Response};
use http::header::CONTENT_TYPE;
use language::Messages;
use page::api::PROBLEMS;
use page::{Nav, Page, Subject, Visit};

pub use description::description;

pub static SUBJECT: Subject = Subject {
    name: "api",
    // Its words stand with the program's, in the home page's messages.
    messages: Messages::NONE,
    routes: page::routes![
        GET "/docs/api"            Look guide,
        GET "/api/v1/openapi.json" Look openapi,
        GET "/api/v1/records/{id}" Look record::show,
    ],
    nav: Some(Nav { message: "api-nav", path: "/docs/api", order: Nav::FOOT + 20 }),
    panels: &[],
};

#[derive(Template)]
#[template(path = "api.html")]
struct Guide {
    page: Page,
    doors: Vec<Door>,
    problems: &'static [(&'static str, u16)],
}

impl Guide {
    /// Where tokens are made: whoever is not signed in does that first.
    fn tokens(&self) -> &'static str {
        if self.page.actor.is_known() { "/tokens" } else { "/sign-in?next=%2Ftokens" }
    }
}

/// A door as the description has it.
#[derive(Clone)]
struct Door {
    method: &'static str,
    path: String,
    summary: String,
    /// The scope that a token needs; nothing where everybody may.
    scope: Option<String>,
}

async fn guide(visit: Visit) -> page::Result {
    let doors = description::doors(&description(&visit.site));
    visit.show(move |_, page| Ok(Guide { page, doors: doors.clone(), problems: &PROBLEMS })).await
}

/// The description of all doors of the subjects that are switched on.
#[utoipa::path(get, path = "/api/v1/openapi.json", tag = "description",
    responses((status = 200, description = "This description", content_type = "application/json", body = serde_json::Value)))]
async fn openapi(visit: Visit) -> page::Result<Response> {
    let text = description(&visit.site).to_json().map_err(|error| page::Error::Internal(error.to_string()))?;
    Ok(([(CONTENT_TYPE, "application/json")], text).into_response())
}
