//! Who may have signed a letter to a forum.

use db::{Read, Result, sql};
use language::Localized;
use record::contribution::Capacity;
use record::names::localized;
use record::{PersonId, RecordId};

/// Somebody on a forum's list.
#[derive(Clone, Debug)]
pub(crate) struct Signer {
    pub person: PersonId,
    pub name: String,
    pub email: String,
    pub capacity: Capacity,
    /// The Government or organization that the list has beside the name.
    pub whom: Option<Localized>,
}

impl Signer {
    /// Whether all words that were typed stand in the name or the address.
    pub(crate) fn is_meant(&self, typed: &str) -> bool {
        let known = format!("{} {}", self.name, self.email).to_lowercase();
        typed.to_lowercase().split_whitespace().all(|word| known.contains(word))
    }
}

/// Who is on a forum's list and takes part, by name.
pub(crate) fn signers(tx: &mut Read<'_>, forum: RecordId) -> Result<Vec<Signer>> {
    let statement = sql!(
        "SELECT person.id, person.given, person.family, person.email, participant.capacity, party.id,
                party.name_ar, party.name_zh, party.name_en, party.name_fr, party.name_ru, party.name_es,
                institution.id, institution.name_ar, institution.name_zh, institution.name_en,
                institution.name_fr, institution.name_ru, institution.name_es
         FROM participant JOIN person ON person.id = participant.person
         LEFT JOIN party ON party.id = participant.party
         LEFT JOIN institution ON institution.id = participant.institution
         WHERE participant.forum = $1 AND participant.state = 'admitted' AND person.state = 'known'
         ORDER BY person.family, person.given, person.id"
    );
    tx.rows(statement, &[&forum], |row| {
        let whom = match (row.get::<Option<i64>>(5)?, row.get::<Option<i64>>(12)?) {
            (Some(_), _) => Some(localized(row, 6)?),
            (None, Some(_)) => Some(localized(row, 13)?),
            (None, None) => None,
        };
        Ok(Signer {
            person: row.get(0)?,
            name: format!("{} {}", row.get::<String>(1)?, row.get::<String>(2)?).trim().to_owned(),
            email: row.get::<Option<String>>(3)?.unwrap_or_default(),
            capacity: row.get(4)?,
            whom,
        })
    })
}
