//! Meetings: an officer gives one its date, and what is due by it follows.

use askama::Template;
use db::{Instant, Write};
use http::StatusCode;
use page::{Error, Form, Format, Page, Visit};
use record::audit::{self, Change, ContentDigest};
use record::meeting::{self, BodyCode, Meeting, Sitting};
use record::{Action, Facts, ask, may};
use serde_json::json;

use crate::model;

#[derive(Template)]
#[template(path = "meetings.html")]
struct List {
    page: Page,
    form: Form,
    meetings: Vec<Meeting>,
    /// Whether the reader may give a meeting its date.
    keeps: bool,
}

impl List {
    /// Where a meeting without a date gets one: the form, with the meeting's name in it.
    fn href(&self, meeting: &Meeting) -> String {
        format!("/meetings?body={}&ordinal={}#date", meeting.sitting.body, meeting.sitting.ordinal)
    }

    /// The digests of all meetings as this page shows them.
    fn shown(&self) -> String {
        self.meetings.iter().map(mark).collect::<Vec<_>>().join(" ")
    }
}

/// A meeting with the digest of its date and place, as the form shows them.
fn mark(meeting: &Meeting) -> String {
    let digest = digest(&meeting.opens.map(|day| day.to_string()), &meeting.place).hex();
    format!("{}:{}", meeting.id, &digest[..16])
}

/// All meetings, those without a date first.
pub(crate) async fn list(visit: Visit) -> page::Result {
    if visit.format() == Format::Json {
        let one = |one: &Meeting| {
            json!({
                "name": one.sitting.to_string(),
                "body": one.sitting.body.as_str(),
                "ordinal": one.sitting.ordinal,
                "opens": one.opens.map(|day| day.to_string()),
                "closes": one.closes.map(|day| day.to_string()),
                "place": one.place,
                "asks": one.asks,
            })
        };
        let all = move |meetings: Vec<Meeting>| json!({ "meetings": meetings.iter().map(one).collect::<Vec<_>>() });
        return visit.json(move |tx, _| Ok(all(meeting::list(tx)?))).await;
    }
    let asked = |name| visit.query(name).unwrap_or_default().to_owned();
    let form = Form::filled([("meeting_body", asked("body")), ("meeting_ordinal", asked("ordinal"))]);
    show(&visit, form, StatusCode::OK).await
}

async fn show(visit: &Visit, form: Form, status: StatusCode) -> page::Result {
    visit
        .show_as(status, move |tx, page| {
            let keeps = may(&page.actor, Action::KeepMeetings, &Facts::default()).is_ok();
            Ok(List { meetings: meeting::list(tx)?, form: form.clone(), keeps, page })
        })
        .await
}

/// Gives a meeting its date.
pub(crate) async fn update(visit: Visit, form: Form) -> page::Result {
    let (now, sent) = (visit.now, form.clone());
    match visit.submit(&form, move |tx, page| set(tx, page, sent.clone(), now)).await {
        Err(Error::Invalid(form)) => {
            let status = form.status();
            show(&visit, *form, status).await
        }
        done => done,
    }
}

fn set(tx: &mut Write<'_>, page: &Page, mut form: Form, now: Instant) -> page::Result<String> {
    let body = form.parse::<BodyCode>("meeting_body", "fault-body");
    let ordinal = form.parse::<i64>("meeting_ordinal", "fault-ordinal");
    if ordinal.is_some_and(|ordinal| !(1..100).contains(&ordinal)) {
        form.invalid("fault-ordinal", "meeting_ordinal");
    }
    let opens = form.day("meeting_opens");
    if opens.is_some_and(|day| !model::is_of_our_time(day)) {
        form.invalid("fault-day", "meeting_opens");
    }
    let place = form.optional("meeting_place", 200);
    let (Some(body), Some(ordinal), Some(opens)) = (body, ordinal, opens) else {
        return Err(Error::Invalid(Box::new(form)));
    };
    let sitting = Sitting { body, ordinal };
    let known = meeting::find(tx, &sitting)?;
    let stands = known.as_ref().is_some_and(|known| (known.opens, &known.place) == (Some(opens), &place));
    let seen = known.as_ref().is_none_or(|known| form.value("shown").split(' ').any(|shown| shown == mark(known)));
    if !stands && !seen {
        form.invalid("fault-meeting-stale", "meeting_opens");
    }
    form.accept()?;
    let before = known.map(|known| digest(&known.opens.map(|day| day.to_string()), &known.place));
    let id = meeting::named(tx, &sitting)?;
    meeting::set(tx, id, opens, None, &place)?;
    ask::follow_meeting(tx, &page.actor, id, now)?;
    let after = Some(digest(&Some(opens.to_string()), &place));
    let change = Change { action: "set-meeting", subject: &format!("meeting/{id}"), before, after };
    audit::insert(tx, &page.actor, &change, now)?;
    Ok("/meetings".to_owned())
}

fn digest(opens: &Option<String>, place: &str) -> ContentDigest {
    ContentDigest::of(&[opens.as_deref().unwrap_or_default(), place])
}
