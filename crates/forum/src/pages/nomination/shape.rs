//! Nominations, and who was asked for them, as programs read it from what their page shows.

use db::Read;
use language::Localized;
use page::{Error, Form, Page, Visit};
use record::RecordId;
use serde_json::json;

use super::{List, read};
use crate::api::shape::{self, KnownPerson, NominatorName};
use crate::store::call::Call;
use crate::store::nomination::{self, Nomination, NominationId, Nominator};

/// The page as JSON.
pub(super) async fn list(visit: &Visit, id: RecordId) -> page::Result {
    let read = move |tx: &mut Read<'_>, page: Page| {
        let list = read(tx, page, (id, None), Form::default())?;
        Ok(json!({
            "forum": id.0,
            "open": list.takes(),
            "nominators": nominators(&list),
            "calls": list.calls.iter().map(|one| call(&list.page, one)).collect::<Vec<_>>(),
            "nominations": list.nominations.iter().map(|one| of_list(&list, one)).collect::<Vec<_>>(),
        }))
    };
    visit.json(read).await
}

/// The nominations that the visitor may see, by their ids, whether the forum takes some now, and for whom they nominate.
pub(crate) fn nominations(
    tx: &mut Read<'_>,
    page: Page,
    id: RecordId,
) -> page::Result<(Vec<shape::Nomination>, bool, Vec<NominatorName>)> {
    let list = read(tx, page, (id, None), Form::default())?;
    let mut all: Vec<_> = list.nominations.iter().map(|one| of_list(&list, one)).collect();
    all.sort_by_key(|one| one.id);
    Ok((all, list.takes(), nominators(&list)))
}

/// One nomination that the visitor may see.
pub(crate) fn one(tx: &mut Read<'_>, page: Page, id: NominationId) -> page::Result<shape::Nomination> {
    let forum = nomination::find(tx, id)?.ok_or(Error::NotFound)?.forum;
    let (all, ..) = nominations(tx, page, forum)?;
    all.into_iter().find(|one| one.id == id.0).ok_or(Error::NotFound)
}

/// Who was asked, as far as the visitor may see it, by the ids of the calls.
pub(crate) fn calls(tx: &mut Read<'_>, page: Page, id: RecordId) -> page::Result<Vec<shape::Call>> {
    let list = read(tx, page, (id, None), Form::default())?;
    Ok(list.calls.iter().map(|one| call(&list.page, one)).collect())
}

fn nominators(list: &List) -> Vec<NominatorName> {
    list.nominators.iter().map(|(one, name)| named(&list.page, *one, name)).collect()
}

fn named(page: &Page, nominator: Nominator, name: &Localized) -> NominatorName {
    NominatorName { code: nominator.code(), name: page.text(name).to_owned() }
}

fn of_list(list: &List, one: &Nomination) -> shape::Nomination {
    let (page, who) = (&list.page, &one.who);
    let address_of = list.owner(one).map(|owner| KnownPerson {
        person: owner.person.0,
        name: owner.name.clone(),
        of: owner.whose.iter().map(|name| page.text(name).to_owned()).collect(),
    });
    shape::Nomination {
        id: one.id.0,
        forum: one.forum.0,
        nominator: page.text(&one.whose).to_owned(),
        given: who.given.clone(),
        family: who.family.clone(),
        address: who.email.clone(),
        gender: who.gender.map(|gender| gender.to_string()),
        language: who.language.code().to_owned(),
        position: who.position.clone(),
        capacity: who.capacity.code().to_owned(),
        field_of_work: who.field.clone(),
        qualifications: who.qualifications.clone(),
        letter: who.letter.clone(),
        letter_file: one.letter_name.clone(),
        state: one.decision.to_string(),
        reason: Some(one.reason.clone()).filter(|reason| !reason.is_empty()),
        at: one.at.to_string(),
        address_of,
    }
}

fn call(page: &Page, one: &Call) -> shape::Call {
    shape::Call {
        id: one.id,
        nominator: named(page, one.nominator, &one.name),
        until: one.until.to_string(),
        at: one.at.to_string(),
        reminded: one.reminded.map(|at| at.to_string()),
        nominated: one.nominated,
    }
}
