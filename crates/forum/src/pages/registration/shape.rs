//! Registrations as programs read them, from what their page shows.

use db::Read;
use page::{Error, Form, Page};
use record::RecordId;
use serde_json::{Value, json};

use super::{List, is_called, read_list};
use crate::api::shape;
use crate::store::registration::{self, Registration, RegistrationId};

/// The page as JSON, with the organizations for which somebody can be let speak.
pub(super) fn as_json(tx: &mut Read<'_>, page: Page, id: RecordId) -> page::Result<Value> {
    let list = read_list(tx, page, id, None, Form::default())?;
    let organization = |(id, name): &(record::InstitutionId, String)| json!({ "id": id.0, "name": name });
    Ok(json!({
        "forum": id.0,
        "registrations": of_list(&list),
        "organizations": list.organizations.iter().map(organization).collect::<Vec<_>>(),
    }))
}

/// The confirmed registrations for a forum.
pub(crate) fn all(tx: &mut Read<'_>, page: Page, id: RecordId) -> page::Result<Vec<shape::Registration>> {
    Ok(of_list(&read_list(tx, page, id, None, Form::default())?))
}

/// One registration that was confirmed.
pub(crate) fn one(tx: &mut Read<'_>, page: Page, id: RegistrationId) -> page::Result<shape::Registration> {
    let forum = registration::find(tx, id)?.ok_or(Error::NotFound)?.forum;
    all(tx, page, forum)?.into_iter().find(|one| one.id == id.0).ok_or(Error::NotFound)
}

fn of_list(list: &List) -> Vec<shape::Registration> {
    list.registrations.iter().map(|one| of(list, one)).collect()
}

fn of(list: &List, one: &Registration) -> shape::Registration {
    let who = &one.who;
    shape::Registration {
        id: one.id.0,
        forum: one.forum.0,
        given: who.given.clone(),
        family: who.family.clone(),
        address: who.email.clone(),
        gender: who.gender.map(|gender| gender.to_string()),
        language: who.language.code().to_owned(),
        position: who.position.clone(),
        capacity: who.capacity.code().to_owned(),
        organization: who.organization.clone(),
        organization_known: list.organizations.iter().find(|(_, name)| is_called(name, one)).map(|(id, _)| id.0),
        state: one.state.to_string(),
        reason: Some(one.reason.clone()).filter(|reason| !reason.is_empty()),
        at: one.at.to_string(),
        person: one.person.map(|person| person.0),
        alone: list.is_alone(one),
    }
}
