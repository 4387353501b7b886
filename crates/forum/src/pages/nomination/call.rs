//! The call for nominations: an officer asks focal points, organizations and coordinators, sees before it whom that reaches, and
//! reminds once those who are silent.

use askama::Template;
use db::{Instant, Read, Write};
use http::StatusCode;
use jiff::civil::Date;
use language::{Language, Markup};
use mail::{Draw, Enclosed};
use page::{Error, Form, Page, Segment, Visit};
use record::instrument::{self, Instrument};
use record::{Action, Facts, PersonId, RecordId, Refusal, person};

use super::{sheet, takes};
use crate::by_mail::call::{self as mail_of, Asked};
use crate::pages::forum::fault;
use crate::pages::worded;
use crate::store::call::{self, Addressee, Audience};
use crate::store::setup::{self, Forum};

#[derive(Template)]
#[template(path = "nomination_call.html")]
struct New {
    page: Page,
    forum: Forum,
    instruments: Vec<Instrument>,
    /// Who would be asked: those who were not, and who have somebody to write to.
    reached: Vec<Addressee>,
    /// Whose office is vacant, or whose holder has no address.
    vacant: Vec<Addressee>,
    /// How many of them were asked before.
    before: usize,
    form: Form,
}

impl New {
    fn title(&self) -> Markup {
        worded(&self.page, &self.forum.request.title)
    }

    fn takes(&self) -> bool {
        takes(&self.forum, self.page.now)
    }
}

/// The form as it is first shown: all Parties to the first instrument, until the forum opens.
fn first(forum: &Forum, instruments: &[Instrument], now: Instant) -> Form {
    let (window, today) = (forum.course.window, now.day());
    let until = if window.opens.day() > today { window.opens.day() } else { window.closes.day() };
    let chosen = instruments.first().map(|one| ("instrument", one.code.as_str().to_owned()));
    Form::filled(chosen.into_iter().chain([("call_until", until.to_string())]))
}

/// The instrument that is chosen, if one is: nothing chosen asks no Governments.
fn audience(instruments: &[Instrument], form: &Form) -> Audience {
    let chosen = instruments.iter().find(|one| one.code.as_str() == form.value("instrument"));
    Audience {
        instrument: chosen.map(|one| one.id),
        organizations: form.has("organizations", "1"),
        groups: form.has("groups", "1"),
    }
}

/// Those of an audience who were not asked: whom a mail reaches, and whom none does; and how many were asked before.
fn unasked(
    tx: &mut Read<'_>,
    forum: RecordId,
    audience: Audience,
    today: Date,
) -> db::Result<(Vec<Addressee>, Vec<Addressee>, usize)> {
    let asked = call::list(tx, forum)?;
    let mut all = call::addressees(tx, audience, today)?;
    let whole = all.len();
    all.retain(|to| !asked.iter().any(|call| call.nominator == to.nominator));
    let before = whole - all.len();
    let (reached, vacant) = all.into_iter().partition(|to| to.holder.is_some());
    Ok((reached, vacant, before))
}

fn read(tx: &mut Read<'_>, page: Page, id: RecordId, form: Option<Form>) -> page::Result<New> {
    let forum = setup::find(tx, &page.actor, id)?.ok_or(Error::NotFound)?;
    let instruments = instrument::list(tx)?;
    let form = form.unwrap_or_else(|| first(&forum, &instruments, page.now));
    let (reached, vacant, before) = unasked(tx, id, audience(&instruments, &form), page.now.day())?;
    Ok(New { page, forum, instruments, reached, vacant, before, form })
}

pub(crate) async fn new(visit: Visit, Segment(id): Segment<RecordId>) -> page::Result {
    visit.show(move |tx, page| read(tx, page, id, None)).await
}

/// Asks, or shows whom what was chosen so far reaches.
pub(crate) async fn create(visit: Visit, Segment(id): Segment<RecordId>, form: Form) -> page::Result {
    if form.has("show", "addressees") {
        return visit.show(move |tx, page| read(tx, page, id, Some(form.clone()))).await;
    }
    match save(&visit, id, form).await {
        Err(Error::Invalid(form)) => {
            let again = move |tx: &mut Read<'_>, page: Page| read(tx, page, id, Some((*form).clone()));
            visit.show_as(StatusCode::UNPROCESSABLE_ENTITY, again).await
        }
        other => other,
    }
}

pub(crate) async fn save(visit: &Visit, id: RecordId, mut form: Form) -> page::Result {
    let until = form.day("call_until");
    let form = form.accept()?;
    let until = until.ok_or(Error::BadRequest("not-a-form"))?;
    let (kept, now, draw) = (form.clone(), visit.now, Draw::new(&visit.site.chance));
    visit
        .submit(&form, move |tx, page| {
            let (forum, by) = may_ask(tx, page, id)?;
            if until < now.day() || until > forum.course.window.closes.day() {
                return Err(fault(&kept, "fault-call-until", "call_until"));
            }
            let instruments = instrument::list(tx)?;
            let (reached, _, _) = unasked(tx, id, audience(&instruments, &kept), now.day())?;
            if reached.is_empty() {
                return Err(fault(&kept, "fault-call-nobody", "instrument"));
            }
            for to in &reached {
                let Some(person) = to.holder else { continue };
                let Some(call) = call::insert(tx, id, (to.nominator, person, until), by, now)? else { continue };
                let asked = Asked { call, name: &to.name, person, until, otherwise: to.language, since: None };
                tell(tx, page, &forum, &asked, (&draw, now))?;
            }
            call::note(tx, &page.actor, ("call-nominations", id), reached.len(), now)?;
            Ok(format!("/forums/{id}/nominations"))
        })
        .await
}

/// Reminds, once, those who were asked and are silent.
pub(crate) async fn remind(visit: Visit, Segment(id): Segment<RecordId>, form: Form) -> page::Result {
    let (now, draw) = (visit.now, Draw::new(&visit.site.chance));
    visit
        .submit(&form, move |tx, page| {
            let (forum, _) = may_ask(tx, page, id)?;
            let mut calls = call::list(tx, id)?;
            calls.retain(|call| call.is_silent() && call.reminded.is_none());
            for one in &calls {
                if call::remind(tx, one.id, now)? {
                    let (call, person, until) = (one.id, one.person, one.until);
                    let asked = Asked { call, name: &one.name, person, until, otherwise: None, since: Some(one.at) };
                    tell(tx, page, &forum, &asked, (&draw, now))?;
                }
            }
            call::note(tx, &page.actor, ("remind-nominations", id), calls.len(), now)?;
            Ok(format!("/forums/{id}/nominations"))
        })
        .await
}

/// The forum, where it takes nominations and the visitor may ask for them, and who that is.
fn may_ask(tx: &mut Read<'_>, page: &Page, id: RecordId) -> page::Result<(Forum, PersonId)> {
    let forum = setup::find(tx, &page.actor, id)?.ok_or(Error::NotFound)?;
    record::may(&page.actor, Action::KeepForum, &Facts::default())?;
    let by = page.actor.person().ok_or(Refusal::SignIn)?;
    if takes(&forum, page.now) { Ok((forum, by)) } else { Err(Refusal::NotNow.into()) }
}

/// Queues the mail, in its reader's language, with the form as a Word file.
fn tell(
    tx: &mut Write<'_>,
    page: &Page,
    forum: &Forum,
    asked: &Asked<'_>,
    (draw, now): (&Draw, Instant),
) -> page::Result<()> {
    let reads = person::reads(tx, asked.person)?.or(asked.otherwise).unwrap_or(Language::English);
    let own = page.in_language(reads);
    let form = Enclosed {
        name: sheet::word_name(&own, forum.request.id),
        kind: sheet::WORD.to_owned(),
        bytes: sheet::word(&own, forum, (own.text(asked.name), Some(asked.until)))?,
    };
    Ok(mail_of::queue(tx, page.site(), (&forum.request, asked), (form, reads), (draw, now))?)
}
