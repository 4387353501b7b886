//! What mail went out, or waits to go.

use askama::Template;
use axum::response::IntoResponse;
use db::Read;
use http::header::CONTENT_TYPE;
use language::{Language, Markup};
use mail::{Mail, MailId};
use page::{Format, Page, Segment, Visit};
use record::{Action, Facts, PersonId};
use serde_json::{Value, json};

use crate::model::{linked, text};

/// How many mails stand on a page.
const PAGE: usize = 30;

#[derive(Template)]
#[template(path = "outbox.html")]
struct Outbox {
    page: Page,
    mails: Vec<Mail>,
    /// Only the mails to this address are shown; all if it is empty.
    to: String,
    /// Where the list goes on.
    older: Option<String>,
}

/// The mails that went out or wait, the newest first.
pub(crate) async fn list(visit: Visit) -> page::Result {
    let to = visit.query("to").unwrap_or_default().trim().to_lowercase();
    let before = visit.query("before").and_then(|id| id.parse().ok()).unwrap_or(MailId::LAST);
    let read = move |tx: &mut Read<'_>, page: Page| {
        allow(&page)?;
        let most = i64::try_from(PAGE + 1).unwrap_or(i64::MAX);
        let mut mails = match to.as_str() {
            "" => mail::list(tx, before, most)?,
            address => mail::list_to(tx, address, before, most)?,
        };
        let more = mails.len() > PAGE;
        mails.truncate(PAGE);
        let older = mails.last().filter(|_| more).map(|last| page.with("before", last.id));
        Ok(Outbox { page, mails, to: to.clone(), older })
    };
    if visit.format() == Format::Json {
        return visit.json(move |tx, page| Ok(as_json(&read(tx, page)?))).await;
    }
    visit.show(read).await
}

/// What became of each mail, for programs that watch it. Its words stand on its page.
fn as_json(outbox: &Outbox) -> Value {
    let base = outbox.page.base();
    let mail = |mail: &Mail| {
        json!({
            "id": mail.id.0,
            "to": mail.address,
            "name": mail.name,
            "subject": mail.subject,
            "language": mail.language.code(),
            "state": mail.state,
            "attempts": mail.attempts,
            "error": mail.error,
            "at": mail.created.to_string(),
            "settled": mail.settled.map(|at| at.to_string()),
            "address": format!("{base}/outbox/{}", mail.id),
        })
    };
    json!({
        "mails": outbox.mails.iter().map(mail).collect::<Vec<_>>(),
        "older": outbox.older.as_ref().map(|path| format!("{base}{path}")),
    })
}

#[derive(Template)]
#[template(path = "outbox_mail.html")]
struct Shown {
    page: Page,
    mail: Mail,
    /// Those that readers see, and those that machines read.
    headers: Vec<(&'static str, String)>,
    technical: Vec<(&'static str, String)>,
    text: Markup,
}

impl Shown {
    fn language(&self) -> Language {
        self.mail.language
    }

    /// Whether it was not even tried, since nothing arrives at its address.
    fn is_untried(&self) -> bool {
        self.mail.error.as_deref() == Some(mail::FAILING)
    }

    /// Whether it was taken back before it left.
    fn is_recalled(&self) -> bool {
        self.mail.error.as_deref() == Some(mail::RECALLED)
    }

    /// The person to whom it went, for whoever keeps mail.
    fn person(&self) -> Option<PersonId> {
        self.mail.person.filter(|_| record::may(&self.page.actor, Action::KeepMail, &Facts::default()).is_ok())
    }
}

/// One mail as it was sent; `?format=txt` gives the message itself.
pub(crate) async fn show(visit: Visit, Segment(id): Segment<MailId>) -> page::Result {
    if visit.format() == Format::Text {
        let message = visit
            .read(move |tx, page| {
                allow(&page)?;
                let mut mail = mail::get(tx, id)?;
                mail.text = text(&mail, page.invented());
                mail::message(&mail).map_err(|fault| page::Error::Internal(fault.to_string()))
            })
            .await?;
        return Ok(([(CONTENT_TYPE, "text/plain; charset=utf-8")], message).into_response());
    }
    visit
        .show(move |tx, page| {
            allow(&page)?;
            let mail = mail::get(tx, id)?;
            let (headers, technical) = mail::headers(&mail).into_iter().partition(|(name, _)| READERS.contains(name));
            let text = linked(&text(&mail, page.invented()), page.base(), |path| page.leads(path));
            Ok(Shown { page, mail, headers, technical, text })
        })
        .await
}

/// The headers that readers look at.
const READERS: [&str; 5] = ["Date", "From", "To", "Subject", "Reply-To"];

pub(crate) mod filters {
    use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};

    /// The page of the mails to one address.
    #[askama::filter_fn]
    pub fn outbox_of(address: &str, _: &dyn askama::Values) -> askama::Result<String> {
        Ok(format!("/outbox?to={}", utf8_percent_encode(address, NON_ALPHANUMERIC)))
    }
}

fn allow(page: &Page) -> page::Result<()> {
    let facts = Facts { invented: Some(page.invented()), ..Facts::default() };
    Ok(record::may(&page.actor, Action::SeeOutbox, &facts)?)
}
