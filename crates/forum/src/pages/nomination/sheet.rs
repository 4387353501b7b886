//! The form of a nomination as a text: to be printed, or filled in and sent back by mail.

use askama::Template;
use axum::response::IntoResponse;
use http::header::CONTENT_TYPE;
use language::Markup;
use page::{Error, Page, Segment, Visit};
use record::RecordId;

use crate::model::nomination::FIELDS;
use crate::pages::worded;
use crate::store::setup::{self, Forum};

#[derive(Template)]
#[template(path = "nomination_form.html")]
struct Sheet {
    page: Page,
    forum: Forum,
    text: String,
}

impl Sheet {
    fn title(&self) -> Markup {
        worded(&self.page, &self.forum.request.title)
    }

    fn address(&self) -> String {
        self.page.site().house.nominate_address(self.forum.request.id)
    }
}

/// `?format=txt` gives the text alone.
pub(crate) async fn show(visit: Visit, Segment(id): Segment<RecordId>) -> page::Result {
    let read = move |tx: &mut db::Read<'_>, page: Page| {
        let forum = setup::find(tx, &page.actor, id)?.ok_or(Error::NotFound)?;
        Ok(Sheet { text: text(&page, &forum), forum, page })
    };
    if visit.query("format") == Some("txt") {
        let text = visit.read(move |tx, page| Ok(read(tx, page)?.text)).await?;
        return Ok(([(CONTENT_TYPE, "text/plain; charset=utf-8")], text).into_response());
    }
    visit.show(read).await
}

/// One line a field, to be filled in after the colon.
fn text(page: &Page, forum: &Forum) -> String {
    let title = page.say("nomination-mail-form").with("forum", page.text(&forum.request.title));
    let lines = FIELDS.map(|field| match field {
        "capacity" => {
            let words = ["government", "organization", "expert"].map(|code| page.of("capacity", code).to_string());
            format!("{} ({}):", page.of("field", field), words.join(" / "))
        }
        _ => format!("{}:", page.of("field", field)),
    });
    format!("{title}\n\n{}\n", lines.join("\n"))
}
