//! The notifications that were issued.

use askama::Template;
use axum::extract::Path;
use axum::response::{IntoResponse, Redirect};
use page::{Error, Format, Page, Visit};
use serde_json::{Value, json};

use crate::NotificationNumber;
use crate::store::{self, LISTED, Notification};

#[derive(Template)]
#[template(path = "notifications.html")]
struct List {
    page: Page,
    notifications: Vec<Notification>,
}

impl List {
    fn is_cut(&self) -> bool {
        i64::try_from(self.notifications.len()).is_ok_and(|shown| shown >= LISTED)
    }
}

/// All notifications, the latest first.
pub(crate) async fn list(visit: Visit) -> page::Result {
    if visit.format() == Format::Json {
        return visit
            .json(|tx, page| {
                let all = store::list(tx, &page.actor)?;
                Ok(json!({
                    "invented": page.invented(),
                    "notifications": all.iter().map(|one| entry(&page, one)).collect::<Vec<_>>(),
                }))
            })
            .await;
    }
    visit.show(|tx, page| Ok(List { notifications: store::list(tx, &page.actor)?, page })).await
}

fn entry(page: &Page, one: &Notification) -> Value {
    json!({
        "number": one.number,
        "title": one.title,
        "language": one.language.code(),
        "at": one.at.to_string(),
        "parties": one.parties,
        "other_governments": one.others,
        "vacant": one.vacant,
        "address": format!("{}/notifications/{}", page.base(), one.number),
    })
}

/// A notification by its number stands among the documents; where these are switched off, its thread shows it.
pub(crate) async fn show(visit: Visit, Path(number): Path<String>) -> page::Result {
    let number: NotificationNumber = number.parse().map_err(|()| Error::NotFound)?;
    let id = visit.read(move |tx, _| store::find(tx, &number.to_string())?.ok_or(Error::NotFound)).await?;
    let among = if visit.site.is_on("documents") { "documents" } else { "records" };
    let format = if visit.format() == Format::Json { "?format=json" } else { "" };
    Ok(Redirect::to(&format!("/{among}/{id}{format}")).into_response())
}
