//! As what somebody may speak, and for whom: what a forum's posts and a round's comments have in common.

use db::{Read, Result, sql};

use crate::contribution::Capacity;
use crate::{Actor, InstitutionId, PartyId, PersonId, RecordId};

/// What the lists of a forum, or of a round of comments, say of one person.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Listed {
    /// In which capacity the list lets them speak, if they are on it.
    pub participant: Option<Capacity>,
    /// For which Government, if they were nominated by one.
    pub party: Option<PartyId>,
    /// Where they work, if it is an organization and no Government's.
    pub organization: Option<InstitutionId>,
    pub moderator: bool,
}

/// In which capacity somebody may speak, and for whom.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Speaker {
    pub capacity: Capacity,
    pub party: Option<PartyId>,
    pub institution: Option<InstitutionId>,
}

/// Whether somebody takes part.
pub fn takes_part(actor: &Actor, listed: &Listed) -> bool {
    actor.is_officer() || listed.moderator || listed.participant.is_some()
}

/// As what somebody may speak, the most usual first. A Government's voice is that of its office, or of whom it nominated to
/// speak for it; a participant may always speak as a personal expert.
pub fn may_speak_as(actor: &Actor, listed: &Listed) -> Vec<Speaker> {
    let alone = |capacity| Speaker { capacity, party: None, institution: None };
    let mut speakers = Vec::new();
    if let Some(capacity) = listed.participant {
        let government = match capacity {
            Capacity::Government => listed.party.or_else(|| office_party(actor)),
            _ => office_party(actor),
        };
        if let Some(party) = government {
            speakers.push(Speaker { capacity: Capacity::Government, party: Some(party), institution: None });
        }
        if let (Capacity::Organization, Some(institution)) = (capacity, listed.organization) {
            speakers.push(Speaker { capacity: Capacity::Organization, party: None, institution: Some(institution) });
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

/// The people who take part in a forum, and what its list says of each.
///
/// # Errors
/// The store's own.
pub fn admitted(tx: &mut Read<'_>, forum: RecordId) -> Result<Vec<(PersonId, Listed)>> {
    let statement = sql!(
        "SELECT person, capacity, party, institution FROM participant
         WHERE forum = $1 AND state = 'admitted' ORDER BY person"
    );
    tx.rows(statement, &[&forum], |row| {
        let capacity = row.get::<String>(1)?.parse().ok();
        let listed = Listed { participant: capacity, party: row.get(2)?, organization: row.get(3)?, moderator: false };
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
