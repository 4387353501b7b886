//! Whom focal points and organizations nominate for a forum, until the Secretariat has decided.

use db::{Bind, Instant, Read, Result, Row, Write, sql};
use language::{Language, Localized};
use mail::inbox::IncomingId;
use record::audit::{self, Change, ContentDigest};
use record::contribution::Capacity;
use record::file::{FileDigest, NewFile};
use record::names::localized;
use record::person::Gender;
use record::{Actor, GroupId, InstitutionId, PartyId, PersonId, RecordId, words};

words! {
    /// What became of a nomination.
    Decision {
        Proposed = "proposed",
        Confirmed = "confirmed",
        Declined = "declined",
    }
}

/// The number of a nomination.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct NominationId(pub i64);

db::column!(NominationId(i64));

impl std::str::FromStr for NominationId {
    type Err = std::num::ParseIntError;

    fn from_str(text: &str) -> std::result::Result<Self, Self::Err> {
        text.parse().map(NominationId)
    }
}

/// For whom somebody nominates: a Government, an organization, or a group of Parties that they coordinate.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Nominator {
    Party(PartyId),
    Organization(InstitutionId),
    Group(GroupId),
}

impl Nominator {
    /// As the columns of a row have it.
    pub(crate) fn of(
        party: Option<PartyId>,
        organization: Option<InstitutionId>,
        group: Option<GroupId>,
    ) -> Option<Self> {
        let party = party.map(Nominator::Party).or(organization.map(Nominator::Organization));
        party.or(group.map(Nominator::Group))
    }

    pub(crate) fn party(self) -> Option<PartyId> {
        if let Nominator::Party(party) = self { Some(party) } else { None }
    }

    pub(crate) fn organization(self) -> Option<InstitutionId> {
        if let Nominator::Organization(institution) = self { Some(institution) } else { None }
    }

    pub(crate) fn group(self) -> Option<GroupId> {
        if let Nominator::Group(group) = self { Some(group) } else { None }
    }

    /// As it stands in a form.
    pub(crate) fn code(self) -> String {
        match self {
            Nominator::Party(party) => format!("party-{party}"),
            Nominator::Organization(institution) => format!("organization-{institution}"),
            Nominator::Group(group) => format!("group-{group}"),
        }
    }
}

/// For whom a person may nominate at `now`: a focal point for the Government, whoever represents an organization for it, a
/// coordinator for the group. Most people for one of them.
pub(crate) fn nominators(tx: &mut Read<'_>, actor: &Actor, now: Instant) -> Result<Vec<Nominator>> {
    let is_focal = |kind: &str| matches!(kind, "focal-point" | "operational-focal-point");
    let party = actor.held().iter().filter(|held| is_focal(&held.kind)).find_map(|held| held.party);
    let statement = sql!(
        "SELECT office.institution FROM tenure JOIN office ON office.id = tenure.office
         JOIN institution ON institution.id = office.institution AND institution.party IS NULL
         WHERE tenure.person = $1 AND office.kind = 'observer' AND from_day <= $2 AND (to_day IS NULL OR to_day > $2)
         ORDER BY tenure.id LIMIT 1"
    );
    let organization = match party {
        Some(_) => None,
        None => tx.row(statement, &[&actor.person(), &now.day().to_string()], |row| row.get(0))?,
    };
    let one = Nominator::of(party, organization, None);
    Ok(one.into_iter().chain(actor.coordinates().map(Nominator::Group)).collect())
}

/// The name of a Government, an organization or a group.
pub(crate) fn whose(tx: &mut Read<'_>, nominator: Nominator) -> Result<Localized> {
    match nominator {
        Nominator::Group(group) => Ok(record::group::get(tx, group)?.what.name),
        Nominator::Party(party) => Ok(record::party::get(tx, party)?.what.name),
        Nominator::Organization(institution) => Ok(record::institution::name(tx, institution)?.unwrap_or_default()),
    }
}

/// Whom somebody nominates.
#[derive(Clone, Debug)]
pub(crate) struct Nominee {
    pub given: String,
    pub family: String,
    pub gender: Option<Gender>,
    pub email: String,
    pub language: Language,
    pub position: String,
    pub capacity: Capacity,
    /// In which field they work, and what qualifies them, as far as that was said.
    pub field: String,
    pub qualifications: String,
    /// By which letter.
    pub letter: String,
}

/// A nomination to be taken in.
pub(crate) struct New<'a> {
    pub nominator: Nominator,
    /// Who nominates: the actor, or whose mail an officer enters.
    pub by: PersonId,
    pub who: &'a Nominee,
    /// The letter itself, if it came with it.
    pub file: Option<&'a NewFile>,
    /// From which mail an officer entered it.
    pub mail: Option<IncomingId>,
}

/// A nomination as its page shows it.
#[derive(Clone, Debug)]
pub(crate) struct Nomination {
    pub id: NominationId,
    pub forum: RecordId,
    pub by: PersonId,
    pub who: Nominee,
    pub nominator: Option<Nominator>,
    /// The name of the Government, organization or group.
    pub whose: Localized,
    pub decision: Decision,
    pub reason: String,
    pub at: Instant,
    /// What the file of the letter is called, if it came.
    pub letter_name: Option<String>,
}

/// Takes a nomination in, with its letter; nothing when the address is nominated already and waits.
pub(crate) fn insert(
    tx: &mut Write<'_>,
    actor: &Actor,
    forum: RecordId,
    new: &New<'_>,
    at: Instant,
) -> Result<Option<NominationId>> {
    let statement = sql!(
        "INSERT INTO nomination (forum, party, institution, given, family, gender, email, language, position, capacity,
                                 letter, nominated_by, at, state, reason, field, qualifications, letter_file, letter_name,
                                 letter_kind, mail, party_group)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, 'proposed', '', $14, $15, $16, $17, $18, $19, $20)
         ON CONFLICT DO NOTHING RETURNING id"
    );
    let (who, party, organization) = (new.who, new.nominator.party(), new.nominator.organization());
    let group = new.nominator.group();
    let digest = new.file.map(|file| record::file::insert(tx, &file.bytes, at)).transpose()?;
    let (name, kind) = (new.file.map(|file| file.name.as_str()), new.file.map(|file| file.kind));
    let (language, capacity) = (who.language.code(), who.capacity.code());
    let values: [&dyn Bind; 20] = [
        &forum,
        &party,
        &organization,
        &who.given,
        &who.family,
        &who.gender,
        &who.email,
        &language,
        &who.position,
        &capacity,
        &who.letter,
        &new.by,
        &at,
        &who.field,
        &who.qualifications,
        &digest,
        &name,
        &kind,
        &new.mail,
        &group,
    ];
    let taken: Option<NominationId> = tx.row(statement, &values, |row| row.get(0))?;
    if taken.is_some() {
        let file = digest.map(|digest| digest.to_string()).unwrap_or_default();
        let said = [&who.given, &who.family, &who.email, capacity, &who.field, &who.qualifications, &who.letter, &file];
        let after = ContentDigest::of(&said);
        note(tx, actor, "nominate", forum, Some(after), at)?;
    }
    Ok(taken)
}

fn note(
    tx: &mut Write<'_>,
    actor: &Actor,
    action: &str,
    forum: RecordId,
    after: Option<ContentDigest>,
    at: Instant,
) -> Result<()> {
    let change = Change { action, subject: &format!("request/{forum}"), before: None, after };
    audit::insert(tx, actor, &change, at)
}

/// The nominations for a forum, those that wait first: all of them, or those that a person made.
pub(crate) fn list(tx: &mut Read<'_>, forum: RecordId, by: Option<PersonId>) -> Result<Vec<Nomination>> {
    let statement = sql!(
        "SELECT nomination.id, forum, nominated_by, given, family, gender, email, nomination.language, position, capacity,
                letter, nomination.party, nomination.institution, state, reason, at, field, qualifications, letter_name,
                coalesce(party.name_ar, institution.name_ar, party_group.name_ar, ''), coalesce(party.name_zh, institution.name_zh, party_group.name_zh, ''),
                coalesce(party.name_en, institution.name_en, party_group.name_en, ''), coalesce(party.name_fr, institution.name_fr, party_group.name_fr, ''),
                coalesce(party.name_ru, institution.name_ru, party_group.name_ru, ''), coalesce(party.name_es, institution.name_es, party_group.name_es, ''),
                nomination.party_group
         FROM nomination LEFT JOIN party ON party.id = nomination.party
         LEFT JOIN institution ON institution.id = nomination.institution
         LEFT JOIN party_group ON party_group.id = nomination.party_group
         WHERE forum = $1 AND ($2 IS NULL OR nominated_by = $2)
         ORDER BY CASE state WHEN 'proposed' THEN 0 ELSE 1 END, nomination.id"
    );
    tx.rows(statement, &[&forum, &by], nomination)
}

/// One nomination.
pub(crate) fn find(tx: &mut Read<'_>, id: NominationId) -> Result<Option<Nomination>> {
    let statement = sql!(
        "SELECT nomination.id, forum, nominated_by, given, family, gender, email, nomination.language, position, capacity,
                letter, nomination.party, nomination.institution, state, reason, at, field, qualifications, letter_name,
                coalesce(party.name_ar, institution.name_ar, party_group.name_ar, ''), coalesce(party.name_zh, institution.name_zh, party_group.name_zh, ''),
                coalesce(party.name_en, institution.name_en, party_group.name_en, ''), coalesce(party.name_fr, institution.name_fr, party_group.name_fr, ''),
                coalesce(party.name_ru, institution.name_ru, party_group.name_ru, ''), coalesce(party.name_es, institution.name_es, party_group.name_es, ''),
                nomination.party_group
         FROM nomination LEFT JOIN party ON party.id = nomination.party
         LEFT JOIN institution ON institution.id = nomination.institution
         LEFT JOIN party_group ON party_group.id = nomination.party_group
         WHERE nomination.id = $1"
    );
    tx.row(statement, &[&id], nomination)
}

fn nomination(row: &Row<'_>) -> Result<Nomination> {
    let (party, organization): (Option<PartyId>, Option<InstitutionId>) = (row.get(11)?, row.get(12)?);
    Ok(Nomination {
        id: row.get(0)?,
        forum: row.get(1)?,
        by: row.get(2)?,
        who: Nominee {
            given: row.get(3)?,
            family: row.get(4)?,
            gender: row.get(5)?,
            email: row.get(6)?,
            language: row.word(7)?,
            position: row.get(8)?,
            capacity: row.get(9)?,
            letter: row.get(10)?,
            field: row.get(16)?,
            qualifications: row.get(17)?,
        },
        nominator: Nominator::of(party, organization, row.get(25)?),
        decision: row.get(13)?,
        reason: row.get(14)?,
        at: row.get(15)?,
        letter_name: row.get(18)?,
        whose: localized(row, 19)?,
    })
}

/// Whom the directory already knows by the address of a nominee, where that is somebody of another name, or of another
/// Government or organization than the one that nominates.
#[derive(Clone, Debug)]
pub(crate) struct Owner {
    pub person: PersonId,
    pub name: String,
    /// Their organization or office, then their Government, as far as they are known.
    pub whose: Vec<Localized>,
}

/// The nominations for a forum that wait and whose address belongs to somebody else in the directory, with whom.
pub(crate) fn owners(tx: &mut Read<'_>, forum: RecordId) -> Result<Vec<(NominationId, Owner)>> {
    let statement = sql!(
        "SELECT nomination.id, nomination.given, nomination.family, nomination.party, nomination.institution,
                person.id, person.given, person.family, person.party, institution.id, institution.party,
                coalesce(institution.name_ar, ''), coalesce(institution.name_zh, ''), coalesce(institution.name_en, ''),
                coalesce(institution.name_fr, ''), coalesce(institution.name_ru, ''), coalesce(institution.name_es, ''),
                coalesce(party.name_ar, ''), coalesce(party.name_zh, ''), coalesce(party.name_en, ''),
                coalesce(party.name_fr, ''), coalesce(party.name_ru, ''), coalesce(party.name_es, ''), party.id
         FROM nomination JOIN person ON person.email = nomination.email
         LEFT JOIN institution ON institution.id = person.institution
         LEFT JOIN party ON party.id = coalesce(institution.party, person.party)
         WHERE nomination.forum = $1 AND nomination.state = 'proposed' ORDER BY nomination.id"
    );
    let found = tx.rows(statement, &[&forum], |row| {
        let name = |given: String, family: String| format!("{given} {family}").trim().to_owned();
        let nominated = name(row.get(1)?, row.get(2)?);
        let (by_party, by_organization): (Option<PartyId>, Option<InstitutionId>) = (row.get(3)?, row.get(4)?);
        let owner = name(row.get(6)?, row.get(7)?);
        let (works_for, institution): (Option<PartyId>, Option<InstitutionId>) = (row.get(8)?, row.get(9)?);
        let (of, party): (Option<PartyId>, Option<PartyId>) = (row.get(10)?, row.get(23)?);
        let known = works_for.is_some() || institution.is_some();
        let theirs = match (by_party, by_organization) {
            (Some(party), _) => of.or(works_for) == Some(party),
            (None, organization) => institution == organization,
        };
        if (theirs || !known) && same_name(&nominated, &owner) {
            return Ok(None);
        }
        let (office, government) = (localized(row, 11)?, localized(row, 17)?);
        let whose = institution.map(|_| office).into_iter().chain(party.map(|_| government)).collect();
        Ok(Some((row.get(0)?, Owner { person: row.get(5)?, name: owner, whose })))
    });
    Ok(found?.into_iter().flatten().collect())
}

/// Whether two names are written with the same words, in whichever order and letters.
fn same_name(one: &str, other: &str) -> bool {
    let words = |name: &str| {
        let mut words: Vec<String> = name.to_lowercase().split_whitespace().map(str::to_owned).collect();
        words.sort_unstable();
        words
    };
    words(one) == words(other)
}

/// The letter of a nomination, as the file that came with it.
#[derive(Clone, Debug)]
pub(crate) struct Letter {
    pub digest: FileDigest,
    pub name: String,
    pub kind: String,
    pub size: i64,
    /// Who nominated.
    pub by: PersonId,
}

/// The file of a nomination's letter, if there is one; for whom it is, is the caller's to know.
pub(crate) fn letter(tx: &mut Read<'_>, id: NominationId) -> Result<Option<Letter>> {
    let statement = sql!(
        "SELECT letter_file, letter_name, letter_kind, size, nominated_by
         FROM nomination JOIN file ON file.digest = letter_file WHERE nomination.id = $1"
    );
    tx.row(statement, &[&id], |row| {
        let (digest, name, kind) = (row.get(0)?, row.get(1)?, row.get(2)?);
        Ok(Letter { digest, name, kind, size: row.get(3)?, by: row.get(4)? })
    })
}

/// Keeps what was decided about a nomination; whether it was still waiting.
pub(crate) fn decide(
    tx: &mut Write<'_>,
    actor: &Actor,
    nomination: &Nomination,
    (decision, reason, person): (Decision, &str, Option<PersonId>),
    at: Instant,
) -> Result<bool> {
    let statement = sql!(
        "UPDATE nomination SET state = $2, reason = $3, decided_by = $4, decided = $5, person = $6
         WHERE id = $1 AND state = 'proposed'"
    );
    let decided = tx.run(statement, &[&nomination.id, &decision, &reason, &actor.person(), &at, &person])? == 1;
    if decided {
        let after = ContentDigest::of(&[decision.code(), reason]);
        note(tx, actor, "decide-nomination", nomination.forum, Some(after), at)?;
    }
    Ok(decided)
}
