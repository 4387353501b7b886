//! The organizations of those who register: found in the directory or entered, when they are admitted or afterwards.

use db::{Read, Write};
use http::StatusCode;
use language::Localized;
use page::{Error, Form, Page, Segment, Visit};
use record::contribution::Capacity;
use record::institution::{self, InstitutionKey, InstitutionKind, NewInstitution};
use record::{Action, Facts, InstitutionId, Refusal, person};

use super::{For, is_alone, is_of_organization, read_list};
use crate::model::Manner;
use crate::pages::forum::fault;
use crate::store::participant::{self, Candidate, Entry};
use crate::store::registration::{self, Registration, RegistrationId};

/// Says for which organization somebody takes part who was admitted at once: one of the directory, or one that is entered as they
/// named it.
pub(crate) async fn confirm(visit: Visit, Segment(id): Segment<RegistrationId>, form: Form) -> page::Result {
    let forum = visit.read(move |tx, _| Ok(registration::find(tx, id)?.ok_or(Error::NotFound)?.forum)).await?;
    match save(&visit, id, form).await {
        Err(Error::Invalid(form)) => {
            let again = move |tx: &mut Read<'_>, page| read_list(tx, page, forum, Some(id), (*form).clone());
            visit.show_as(StatusCode::UNPROCESSABLE_ENTITY, again).await
        }
        other => other,
    }
}

pub(crate) async fn save(visit: &Visit, id: RegistrationId, mut form: Form) -> page::Result {
    let whose = form.parse::<For>("speaks_for", "fault-choice");
    if matches!(whose, Some(For::Themselves)) {
        form.invalid("fault-choice", "speaks_for");
    }
    let form = form.accept()?;
    let (kept, now) = (form.clone(), visit.now);
    visit
        .submit(&form, move |tx, page| {
            record::may(&page.actor, Action::KeepForum, &Facts::default())?;
            let one = registration::find(tx, id)?.ok_or(Error::NotFound)?;
            let person = one.person.filter(|_| is_of_organization(&one)).ok_or(Refusal::NotNow)?;
            let listed = participant::list(tx, one.forum)?.into_iter().find(|listed| listed.person == person);
            let listed = listed.filter(is_alone).ok_or(Refusal::NotNow)?;
            let organization = match whose {
                Some(For::Known(id)) => known(tx, id, &kept)?,
                Some(For::New(kind)) => entered(tx, page, &one, kind)?,
                Some(For::Themselves) | None => return Err(fault(&kept, "fault-choice", "speaks_for")),
            };
            let mut found = person::get(tx, person)?;
            if found.institution.is_none() {
                found.what.institution = Some(organization);
                person::update(tx, person, &found.what)?;
            }
            let candidate = Candidate {
                person,
                party: listed.party.map(|(party, _)| party),
                organization: Some(organization),
                group: None,
                focal_point: false,
            };
            let (capacity, manner) = (Capacity::Organization, Manner::Open);
            let entry = Entry { candidate: &candidate, capacity, manner, notices: None };
            participant::put(tx, &page.actor, one.forum, &entry, now)?;
            Ok(format!("/forums/{}/registrations", one.forum))
        })
        .await
}

/// An organization of the directory that belongs to no Government; a complaint at the field when it is none.
pub(super) fn known(tx: &mut Read<'_>, id: InstitutionId, form: &Form) -> page::Result<InstitutionId> {
    let own = institution::list(tx)?.into_iter().any(|one| one.id == id && one.party.is_none());
    own.then_some(id).ok_or_else(|| fault(form, "fault-choice", "speaks_for"))
}

/// Enters the organization that somebody named into the directory, under a key that no other has.
pub(super) fn entered(
    tx: &mut Write<'_>,
    page: &Page,
    one: &Registration,
    kind: InstitutionKind,
) -> page::Result<InstitutionId> {
    record::may(&page.actor, Action::KeepDirectory, &Facts::default())?;
    let name = one.who.organization.as_str();
    if name.is_empty() {
        return Err(Error::BadRequest("not-a-form"));
    }
    let mut taken = 1;
    let key = loop {
        let key = key(name, taken).ok_or_else(|| Error::Internal(format!("{name} makes no key")))?;
        if institution::find(tx, None, &key)?.is_none() {
            break key;
        }
        taken += 1;
    };
    let language = one.who.language;
    let new = NewInstitution {
        party: None,
        key,
        kind,
        acronym: None,
        host: None,
        time_zone: None,
        language: Some(language),
        name: Localized::only(language, name),
    };
    Ok(institution::put(tx, &new)?)
}

/// A key for files out of a name, the `nth` of those that are alike.
fn key(name: &str, nth: usize) -> Option<InstitutionKey> {
    let mut words = String::new();
    for sign in name.to_lowercase().chars() {
        match sign {
            'a'..='z' | '0'..='9' => words.push(sign),
            _ if !words.is_empty() && !words.ends_with('-') => words.push('-'),
            _ => {}
        }
    }
    let words: String = words.chars().take(30).collect();
    let words = Some(words.trim_end_matches('-')).filter(|words| !words.is_empty()).unwrap_or("organization");
    let key = if nth == 1 { words.to_owned() } else { format!("{words}-{nth}") };
    key.parse().ok()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn a_name_becomes_a_key() {
        let made = |name, nth| key(name, nth).map(|key| key.to_string());
        assert_eq!(made("Living Seeds Network", 1).as_deref(), Some("living-seeds-network"));
        assert_eq!(made("  Réseau « Semences »", 2).as_deref(), Some("r-seau-semences-2"));
        assert_eq!(made("种子网络", 1).as_deref(), Some("organization"));
    }

    proptest! {
        #[test]
        fn any_name_becomes_one(name in ".{0,80}", nth in 1_usize..10_000) {
            prop_assert!(key(&name, nth).is_some());
        }
    }
}
