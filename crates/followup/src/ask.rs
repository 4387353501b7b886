//! An ask as its addressee has it, and saying what became of it.

use std::collections::BTreeMap;

use askama::Template;
use db::Read;
use http::StatusCode;
use language::{Language, escape};
use page::{Error, Form, Format, Page, Segment, Visit};
use record::ask::{self, Ask, Status};
use record::contribution::{self, Capacity, Channel, NewContribution, State, Text};
use record::party::Party;
use record::{Action, Circles, Facts, Kind, PartyId, RecordId, card};
use serde_json::json;

use crate::api::shape;
use crate::store::{self, Reported};

/// The longest report, in characters.
const LONGEST: usize = 10_000;

#[derive(Template)]
#[template(path = "ask.html")]
struct Show {
    page: Page,
    ask: Ask,
    /// Of the Government that is asked.
    party: Option<Party>,
    reported: Vec<Reported>,
    /// Whether the visitor may report on it.
    mine: bool,
    form: Form,
    /// The number of the report that was just taken in.
    receipt: Option<i64>,
}

/// An ask with what was reported on it.
struct Standing {
    ask: Ask,
    reported: Vec<Reported>,
}

impl Standing {
    /// As far as the visitor may see it.
    fn read(tx: &mut Read<'_>, page: &Page, id: RecordId) -> page::Result<Self> {
        let card = card::find(tx, &page.actor, id)?.filter(|card| card.kind == Kind::Ask).ok_or(Error::NotFound)?;
        let ask = ask::find(tx, card.id)?.ok_or(Error::NotFound)?;
        Ok(Standing { ask, reported: store::reported(tx, id)? })
    }
}

impl Show {
    fn read(tx: &mut Read<'_>, page: Page, id: RecordId, form: Form, receipt: Option<i64>) -> page::Result<Self> {
        let Standing { ask, reported } = Standing::read(tx, &page, id)?;
        let mine = page.actor.is_known() && record::may(&page.actor, Action::ReportProgress, &facts(&ask)).is_ok();
        // Whoever writes another number into the address has reported nothing.
        let receipt = receipt.filter(|number| reported.iter().any(|one| one.number.0 == *number));
        let party = ask.party.as_ref().map(|(id, _)| record::party::get(tx, *id)).transpose()?;
        Ok(Show { party, reported, mine, ask, form, receipt, page })
    }

    /// What can be said of an ask; "no information" is what is there when nothing is said.
    fn statuses(&self) -> impl Iterator<Item = Status> {
        Status::ALL.iter().copied().filter(|status| *status != Status::NoInformation)
    }

    fn language(&self) -> Language {
        self.form.value("language").parse().unwrap_or(self.page.language)
    }

    /// The page of the Government that is asked, where there are such pages.
    fn party_page(&self) -> Option<String> {
        let path = format!("/parties/{}", self.party.as_ref()?.code);
        self.page.leads(&path).then_some(path)
    }

    fn overdue(&self) -> bool {
        self.ask.is_overdue(self.page.now.day())
    }
}

/// Whose matter an ask is.
fn facts(ask: &Ask) -> Facts {
    let party = ask.party.as_ref().map(|(party, _)| *party);
    Facts { party, of_government: Some(party.is_some()), ..Facts::default() }
}

pub(crate) async fn show(visit: Visit, Segment(id): Segment<RecordId>) -> page::Result {
    if visit.format() == Format::Json {
        return visit.json_of_record(move |tx, page| Ok((id, json!(shape(tx, &page, id)?)))).await;
    }
    let receipt = visit.query("reported").and_then(|number| number.parse().ok());
    visit.show(move |tx, page| Show::read(tx, page, id, Form::default(), receipt)).await
}

/// An ask for programs.
pub(crate) fn shape(tx: &mut Read<'_>, page: &Page, id: RecordId) -> page::Result<shape::Ask> {
    Ok(of_standing(page, Standing::read(tx, page, id)?))
}

/// So many asks after one that the visitor may see, of one Government or of all addressees, for programs.
pub(crate) fn shapes(
    tx: &mut Read<'_>,
    page: &Page,
    party: Option<PartyId>,
    span: (RecordId, i64),
) -> page::Result<Vec<shape::Ask>> {
    let asks = ask::list(tx, &page.actor, party, span)?;
    let (Some(first), Some(last)) = (asks.first(), asks.last()) else { return Ok(Vec::new()) };
    let mut reports: BTreeMap<RecordId, Vec<Reported>> = BTreeMap::new();
    for (ask, report) in store::reported_between(tx, party, (first.id, last.id))? {
        reports.entry(ask).or_default().push(report);
    }
    let standing = |ask: Ask| Standing { reported: reports.remove(&ask.id).unwrap_or_default(), ask };
    Ok(asks.into_iter().map(standing).map(|standing| of_standing(page, standing)).collect())
}

fn of_standing(page: &Page, Standing { ask, reported }: Standing) -> shape::Ask {
    let base = page.base();
    let one = |one: Reported| shape::Progress {
        number: one.number.0,
        who: one.who,
        at: one.at.to_string(),
        language: one.language.code().to_owned(),
        text: one.text,
        html: one.html,
        evidence: one.evidence,
        address: format!("{base}/asks/{}#report-{}", ask.id, one.number.0),
    };
    shape::Ask {
        id: ask.id.0,
        kind: Kind::Ask.code().to_owned(),
        recommendation: ask.paragraph.0,
        party: ask.party.as_ref().map(|(_, name)| page.text(name).to_owned()),
        role: ask.role.code().to_owned(),
        force: ask.force.code().to_owned(),
        due: ask.due.map(|due| due.to_string()),
        due_meeting: ask.meeting.as_ref().map(|meeting| meeting.to_string()),
        overdue: ask.is_overdue(page.now.day()),
        status: ask.status.code().to_owned(),
        reported: reported.into_iter().map(one).collect(),
        address: format!("{base}/asks/{}", ask.id),
        number: ask.number,
        text: ask.text,
        addressee: ask.addressee,
    }
}

/// Takes a progress report in.
pub(crate) async fn report(visit: Visit, Segment(id): Segment<RecordId>, form: Form) -> page::Result {
    match save(&visit, id, &form).await {
        Err(Error::Invalid(form)) => {
            let show = move |tx: &mut Read<'_>, page| Show::read(tx, page, id, (*form).clone(), None);
            visit.show_as(StatusCode::UNPROCESSABLE_ENTITY, show).await
        }
        other => other,
    }
}

pub(crate) async fn save(visit: &Visit, id: RecordId, form: &Form) -> page::Result {
    let (typed, now, channel) = (form.clone(), visit.now, visit.channel());
    let done = visit.submit(form, move |tx, page| {
        card::find(tx, &page.actor, id)?.ok_or(Error::NotFound)?;
        let ask = ask::find(tx, id)?.ok_or(Error::NotFound)?;
        record::may(&page.actor, Action::ReportProgress, &facts(&ask))?;
        let mut form = typed.clone();
        let status = form.parse::<Status>("status", "fault-status").filter(|status| *status != Status::NoInformation);
        if status.is_none() {
            form.invalid("fault-status", "status");
        }
        let done = form.text("done", LONGEST);
        let language = form.parse::<Language>("language", "fault-language");
        let source = evidence(&mut form);
        form.accept()?;
        let (Some(status), Some(language)) = (status, language) else { return Err(Error::NotFound) };
        let text = Text { html: paragraphs(&done), text: done, renderer: 1 };
        let behalf = page.actor.is_officer() && ask.party.is_some();
        let new = NewContribution {
            kind: Kind::Progress,
            request: id,
            parent: None,
            capacity: if ask.party.is_some() { Capacity::Government } else { Capacity::Officer },
            party: ask.party.as_ref().map(|(party, _)| *party),
            who: page.actor.name(),
            channel: if behalf { Channel::Behalf } else { channel },
            language,
            text: &text,
            state: State::Published,
            visible: Circles::PUBLIC,
        };
        let receipt = contribution::insert(tx, &page.actor, &new, now)?;
        card::set_state(tx, receipt.id, status.code())?;
        ask::set_status(tx, &ask, status)?;
        if let Some(source) = source {
            store::insert_evidence(tx, receipt.number, &source)?;
        }
        Ok(format!("/asks/{id}?reported={}", receipt.number.0))
    });
    done.await
}

/// An address on the web or the symbol of a document, if one was given.
fn evidence(form: &mut Form) -> Option<String> {
    let source = form.value("evidence").trim().to_owned();
    if source.is_empty() {
        return None;
    }
    let web = source.starts_with("https://") || source.starts_with("http://");
    let symbol = source.contains('/') && !source.contains(':');
    if source.chars().count() > 500 || source.contains(char::is_whitespace) || !(web || symbol) {
        form.invalid("fault-evidence", "evidence");
    }
    Some(source)
}

/// Plain text as HTML: what stands apart is a paragraph.
fn paragraphs(text: &str) -> String {
    let parts = text.split("\n\n").map(str::trim).filter(|part| !part.is_empty());
    parts.map(|part| format!("<p>{}</p>", escape(part).replace('\n', "<br>"))).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn evidence_is_an_address_or_a_symbol() {
        let fault = |source: &str| {
            let mut form = Form::filled([("evidence", source)]);
            evidence(&mut form);
            form.field("evidence").fault
        };
        assert_eq!(fault(""), None);
        assert_eq!(fault("https://ministry.example/terms"), None);
        assert_eq!(fault("LL/SM/INF/12"), None);
        assert_eq!(fault("javascript://alert(1)"), Some("fault-evidence"));
        assert_eq!(fault("a letter"), Some("fault-evidence"));
    }

    #[test]
    fn a_report_is_text_not_markup() {
        assert_eq!(paragraphs("one\ntwo\n\n<script>"), "<p>one<br>two</p><p>&lt;script&gt;</p>");
    }
}
