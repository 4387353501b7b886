//! As what somebody may speak, and for whom: what a forum's posts and a round's comments have in common.

use db::{Read, Result, sql};
use language::Localized;

use crate::contribution::Capacity;
use crate::{Actor, GroupId, InstitutionId, PartyId, PersonId, RecordId, group, institution, party};

/// What the lists of a forum, or of a round of comments, say of one person.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Listed {
    /// In which capacity the list lets them speak, if they are on it.
    pub participant: Option<Capacity>,
    /// For which Government, if they were nominated by one.
    pub party: Option<PartyId>,
    /// Where they work, if it is an organization and no Government's.
    pub organization: Option<InstitutionId>,
    /// For which group of Parties.
    pub group: Option<GroupId>,
    pub moderator: bool,
}

/// In which capacity somebody may speak, and for whom.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Speaker {
    pub capacity: Capacity,
    pub party: Option<PartyId>,
    pub institution: Option<InstitutionId>,
    pub group: Option<GroupId>,
}

/// Whether somebody takes part.
pub fn takes_part(actor: &Actor, listed: &Listed) -> bool {
    actor.is_officer() || listed.moderator || listed.participant.is_some()
}

/// As what somebody may speak, the most usual first. A Government's voice is that of its office, or of whom it nominated to
/// speak for it; a group's is that of its coordinator on this day; a participant may always speak as a personal expert.
pub fn may_speak_as(actor: &Actor, listed: &Listed) -> Vec<Speaker> {
    let alone = |capacity| Speaker { capacity, party: None, institution: None, group: None };
    let mut speakers = Vec::new();
    if let Some(capacity) = listed.participant {
        let mut group =
            coordinated(actor, listed).map(|group| Speaker { group: Some(group), ..alone(Capacity::Group) });
        if capacity == Capacity::Group {
            speakers.extend(group.take());
        }
        let government = match capacity {
            Capacity::Government => listed.party.or_else(|| office_party(actor)),
            _ => office_party(actor),
        };
        if let Some(party) = government {
            speakers.push(Speaker { party: Some(party), ..alone(Capacity::Government) });
        }
        speakers.extend(group);
        if let (Capacity::Organization, Some(institution)) = (capacity, listed.organization) {
            speakers.push(Speaker { institution: Some(institution), ..alone(Capacity::Organization) });
        }
        speakers.push(alone(Capacity::Expert));
    }
    if listed.moderator {
        speakers.push(alone(Capacity::Moderator));
    }
    if actor.is_officer() {
        speakers.push(alone(Capacity::Officer));
    }
    speakers
}

/// The Government whose focal point the actor is, of an instrument or of the Fund.
fn office_party(actor: &Actor) -> Option<PartyId> {
    let is_focal = |kind: &str| matches!(kind, "focal-point" | "operational-focal-point");
    actor.held().iter().find(|held| is_focal(&held.kind)).and_then(|held| held.party)
}

/// The name of the Party, the group of Parties or the organization for which somebody speaks; nothing for nobody else.
///
/// # Errors
/// The store's own.
pub fn for_whom(tx: &mut Read<'_>, speaker: &Speaker) -> Result<Option<Localized>> {
    Ok(match (speaker.party, speaker.group, speaker.institution) {
        (Some(party), _, _) => Some(party::get(tx, party)?.what.name),
        (None, Some(group), _) => Some(group::get(tx, group)?.what.name),
        (None, None, Some(institution)) => institution::name(tx, institution)?,
        (None, None, None) => None,
    })
}

/// The group of Parties that the actor coordinates: the one for which the list has them, where they coordinate several.
fn coordinated(actor: &Actor, listed: &Listed) -> Option<GroupId> {
    actor.coordinates().find(|group| Some(*group) == listed.group).or_else(|| actor.coordinates().next())
}

/// The people who take part in a forum, and what its list says of each.
///
/// # Errors
/// The store's own.
pub fn admitted(tx: &mut Read<'_>, forum: RecordId) -> Result<Vec<(PersonId, Listed)>> {
    let statement = sql!(
        "SELECT person, capacity, party, institution, party_group FROM participant
         WHERE forum = $1 AND state = 'admitted' ORDER BY person"
    );
    tx.rows(statement, &[&forum], |row| {
        let capacity = row.get(1)?;
        let listed = Listed {
            participant: capacity,
            party: row.get(2)?,
            organization: row.get(3)?,
            group: row.get(4)?,
            moderator: false,
        };
        Ok((row.get(0)?, listed))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nobody_speaks_for_whom_they_do_not() {
        let public = Actor::default();
        assert_eq!(may_speak_as(&public, &Listed::default()), []);
        let party = Some(PartyId(7));
        let named = Listed { participant: Some(Capacity::Government), party, ..Listed::default() };
        let capacities =
            |listed: &Listed| may_speak_as(&public, listed).iter().map(|as_| as_.capacity).collect::<Vec<_>>();
        assert_eq!(capacities(&named), [Capacity::Government, Capacity::Expert]);
        // Nominated by a Government as an expert: that is not the Government's voice.
        let expert = Listed { participant: Some(Capacity::Expert), party, ..Listed::default() };
        assert_eq!(capacities(&expert), [Capacity::Expert]);
        let moderator = Listed { moderator: true, ..Listed::default() };
        assert_eq!(capacities(&moderator), [Capacity::Moderator]);
        assert!(takes_part(&public, &moderator) && !takes_part(&public, &Listed::default()));
    }
}
