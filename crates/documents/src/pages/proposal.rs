//! The people and bodies that a document names: an officer confirms who they are, or that they are nobody of ours.

use askama::Template;
use db::{Instant, Read, Write};
use http::StatusCode;
use language::Language;
use page::{Error, Form, Page, Segment, Visit};
use record::audit::{self, Change};
use record::document::Document;
use record::person::{self, NewPerson};
use record::{Action, Facts, PartyId, PersonId, RecordId, party};

use crate::model::paper::given_and_family;
use crate::pages::get;
use crate::store::{self, Proposal, ProposalId};

#[derive(Template)]
#[template(path = "proposals.html")]
struct List {
    page: Page,
    document: Document,
    proposals: Vec<Proposal>,
    form: Form,
}

impl List {
    fn read(tx: &mut Read<'_>, page: Page, id: RecordId, form: Form) -> Result<Self, Error> {
        let document = get(tx, &page, id)?;
        Ok(List { proposals: store::proposals(tx, id)?, document, form, page })
    }

    fn any_open(&self) -> bool {
        self.proposals.iter().any(Proposal::is_open)
    }
}

/// Whom the document names.
pub(crate) async fn list(visit: Visit, Segment(id): Segment<RecordId>) -> page::Result {
    visit.show(move |tx, page| List::read(tx, page, id, Form::default())).await
}

/// Confirms or rejects those that were ticked.
pub(crate) async fn decide(visit: Visit, Segment(id): Segment<RecordId>, form: Form) -> page::Result {
    let typed = form.clone();
    let now = visit.now;
    let decided = visit.submit(&form, move |tx, page| {
        record::may(&page.actor, Action::WriteDocument, &Facts::at_the_door())?;
        let mut form = typed.clone();
        let chosen: Vec<ProposalId> = form.all("proposal").filter_map(|id| id.parse().ok()).collect();
        let proposals = store::proposals(tx, id)?;
        let chosen: Vec<&Proposal> =
            proposals.iter().filter(|known| known.is_open() && chosen.contains(&known.id)).collect();
        if chosen.is_empty() {
            form.invalid("fault-proposal-none", "proposal");
        }
        let confirm = match form.value("decision") {
            "confirmed" => true,
            "rejected" => false,
            _ => {
                form.invalid("fault-proposal-decision", "proposal");
                false
            }
        };
        form.accept()?;
        for proposal in chosen {
            settle(tx, page, proposal, confirm, now)?;
        }
        Ok(format!("/documents/{id}/proposals"))
    });
    match decided.await {
        Err(Error::Invalid(form)) => {
            let status = StatusCode::UNPROCESSABLE_ENTITY;
            visit.show_as(status, move |tx, page| List::read(tx, page, id, (*form).clone())).await
        }
        other => other,
    }
}

fn settle(tx: &mut Write<'_>, page: &Page, proposal: &Proposal, confirm: bool, at: Instant) -> Result<(), Error> {
    let person = if confirm && proposal.kind != "participant" { Some(known(tx, proposal)?) } else { None };
    let (state, action) = if confirm { ("confirmed", "confirm-proposal") } else { ("rejected", "reject-proposal") };
    store::decide(tx, proposal.id, state, person)?;
    let subject = format!("proposal/{}", proposal.id);
    audit::insert(tx, &page.actor, &Change { action, subject: &subject, before: None, after: None }, at)?;
    Ok(())
}

/// The person of this name, who is made if nobody has it: without an address, so that it is never an account.
fn known(tx: &mut Write<'_>, proposal: &Proposal) -> Result<PersonId, Error> {
    let (given, family) = given_and_family(&proposal.name);
    if let Some(person) = store::person(tx, &given, &family)? {
        return Ok(person);
    }
    let new = NewPerson {
        given,
        family,
        name_local: None,
        gender: None,
        language: None,
        email: None,
        institution: None,
        party: party_named(tx, &proposal.party)?,
    };
    Ok(person::insert(tx, &new)?)
}

/// The Government that has this name in one of the languages.
fn party_named(tx: &mut Read<'_>, name: &str) -> Result<Option<PartyId>, Error> {
    if name.is_empty() {
        return Ok(None);
    }
    let name = name.to_lowercase();
    let named = |party: &party::Party| {
        Language::ALL.iter().any(|language| party.name.exact(*language).is_some_and(|own| own.to_lowercase() == name))
    };
    Ok(party::list(tx)?.into_iter().find(named).map(|party| party.id))
}
