//! Who registers for a forum: what they say of themselves until they have confirmed it and, where the forum says so, an officer
//! has decided. What was only asked for is written without a look at anything else, so that nobody can tell from the answer,
//! nor from the time it took, whether an address is known.

use db::{Bind, Instant, Read, Result, Row, Write, sql};
use language::Language;
use record::audit::{self, Change, ContentDigest};
use record::contribution::Capacity;
use record::person::Gender;
use record::{Actor, PersonId, RecordId, TokenDigest, words};

words! {
    /// How far a registration is.
    State {
        /// The mail with its link is not out yet.
        Asked = "asked",
        Mailed = "mailed",
        /// There were too many, or another one came after it.
        Dropped = "dropped",
        /// Confirmed; an officer decides.
        Waiting = "waiting",
        Admitted = "admitted",
        Declined = "declined",
    }
}

/// The number of a registration.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct RegistrationId(pub i64);

db::column!(RegistrationId(i64));

impl std::str::FromStr for RegistrationId {
    type Err = std::num::ParseIntError;

    fn from_str(text: &str) -> std::result::Result<Self, Self::Err> {
        text.parse().map(RegistrationId)
    }
}

/// What somebody says of themselves.
#[derive(Clone, Debug)]
pub(crate) struct Registrant {
    /// In small letters.
    pub email: String,
    pub given: String,
    pub family: String,
    pub gender: Option<Gender>,
    pub language: Language,
    pub position: String,
    pub capacity: Capacity,
    /// Where they work, in their own words.
    pub organization: String,
}

/// A registration.
#[derive(Clone, Debug)]
pub(crate) struct Registration {
    pub id: RegistrationId,
    pub forum: RecordId,
    pub who: Registrant,
    pub state: State,
    pub reason: String,
    pub at: Instant,
    /// Until when the link in the mail is good, once it is out.
    pub expires: Option<Instant>,
    /// Who they are in the directory, once admitted.
    pub person: Option<PersonId>,
}

impl Registration {
    /// Given and family name.
    pub(crate) fn name(&self) -> String {
        format!("{} {}", self.who.given, self.who.family).trim().to_owned()
    }
}

/// Writes down that somebody asks to register from some place.
pub(crate) fn insert(
    tx: &mut Write<'_>,
    (forum, remote): (RecordId, Option<TokenDigest>),
    who: &Registrant,
    at: Instant,
) -> Result<()> {
    let statement = sql!(
        "INSERT INTO registration (forum, state, email, given, family, gender, language, position, capacity, organization,
                                   at, address_digest, remote_digest, reason)
         VALUES ($1, 'asked', $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, '')"
    );
    let address = TokenDigest::of(&format!("address {}", who.email)).bytes().to_vec();
    let remote = remote.map(|digest| digest.bytes().to_vec()).unwrap_or_default();
    let (language, capacity) = (who.language.code(), who.capacity.code());
    let values: [&dyn Bind; 12] = [
        &forum,
        &who.email,
        &who.given,
        &who.family,
        &who.gender,
        &language,
        &who.position,
        &capacity,
        &who.organization,
        &at,
        &address,
        &remote,
    ];
    tx.run(statement, &values).map(drop)
}

/// The registrations to which no mail went yet, the oldest first.
pub(crate) fn asked(tx: &mut Read<'_>, most: i64) -> Result<Vec<Registration>> {
    let statement = sql!(
        "SELECT id, forum, email, given, family, gender, language, position, capacity, organization, state, reason, at,
                expires, person
         FROM registration WHERE state = 'asked' ORDER BY id LIMIT $1"
    );
    tx.rows(statement, &[&most], registration)
}

/// How many there were since a moment before this one: mails to its address, requests from its place, mails for its forum.
pub(crate) fn counts(tx: &mut Read<'_>, id: RegistrationId, since: Instant) -> Result<(i64, i64, i64)> {
    let statement = sql!(
        "SELECT (SELECT count(*) FROM registration AS other WHERE other.address_digest = own.address_digest
                   AND other.at > $2 AND other.token IS NOT NULL AND other.id < own.id),
                (SELECT count(*) FROM registration AS other WHERE other.remote_digest = own.remote_digest
                   AND other.at > $2 AND length(own.remote_digest) > 0 AND other.id < own.id),
                (SELECT count(*) FROM registration AS other WHERE other.forum = own.forum AND other.at > $2
                   AND other.token IS NOT NULL AND other.id < own.id)
         FROM registration AS own WHERE own.id = $1"
    );
    tx.one(statement, &[&id, &since], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)))
}

/// Notes that the mail with the link goes out; whether it had not before.
pub(crate) fn put_mailed(
    tx: &mut Write<'_>,
    id: RegistrationId,
    token: &TokenDigest,
    expires: Instant,
) -> Result<bool> {
    let statement =
        sql!("UPDATE registration SET state = 'mailed', token = $2, expires = $3 WHERE id = $1 AND state = 'asked'");
    Ok(tx.run(statement, &[&id, &token.bytes(), &expires])? == 1)
}

/// Drops a registration and forgets who it was.
pub(crate) fn drop_one(tx: &mut Write<'_>, id: RegistrationId) -> Result<()> {
    let statement = sql!(
        "UPDATE registration SET state = 'dropped', email = '', given = '', family = '', gender = NULL, position = '',
                organization = ''
         WHERE id = $1"
    );
    tx.run(statement, &[&id]).map(drop)
}

/// Whether there are registrations from before a moment that nobody confirmed.
pub(crate) fn has_unconfirmed_before(tx: &mut Read<'_>, before: Instant) -> Result<bool> {
    let statement = sql!("SELECT 1 FROM registration WHERE confirmed IS NULL AND at < $1 LIMIT 1");
    Ok(tx.row(statement, &[&before], |row| row.get::<i64>(0))?.is_some())
}

/// Forgets the registrations from before a moment that nobody confirmed.
pub(crate) fn delete_unconfirmed_before(tx: &mut Write<'_>, before: Instant) -> Result<()> {
    tx.run(sql!("DELETE FROM registration WHERE confirmed IS NULL AND at < $1"), &[&before]).map(drop)
}

/// The registration to which a link leads.
pub(crate) fn by_token(tx: &mut Read<'_>, token: &TokenDigest) -> Result<Option<Registration>> {
    let statement = sql!(
        "SELECT id, forum, email, given, family, gender, language, position, capacity, organization, state, reason, at,
                expires, person
         FROM registration WHERE token = $1"
    );
    tx.row(statement, &[&token.bytes()], registration)
}

/// One registration.
pub(crate) fn find(tx: &mut Read<'_>, id: RegistrationId) -> Result<Option<Registration>> {
    let statement = sql!(
        "SELECT id, forum, email, given, family, gender, language, position, capacity, organization, state, reason, at,
                expires, person
         FROM registration WHERE id = $1"
    );
    tx.row(statement, &[&id], registration)
}

/// The confirmed registrations for a forum, those that wait first, then the latest.
pub(crate) fn list(tx: &mut Read<'_>, forum: RecordId) -> Result<Vec<Registration>> {
    let statement = sql!(
        "SELECT id, forum, email, given, family, gender, language, position, capacity, organization, state, reason, at,
                expires, person
         FROM registration WHERE forum = $1 AND state IN ('waiting', 'admitted', 'declined')
         ORDER BY CASE state WHEN 'waiting' THEN 0 ELSE 1 END, id DESC"
    );
    tx.rows(statement, &[&forum], registration)
}

/// How many registrations for a forum wait for an officer.
pub(crate) fn waiting(tx: &mut Read<'_>, forum: RecordId) -> Result<i64> {
    let statement = sql!("SELECT count(*) FROM registration WHERE forum = $1 AND state = 'waiting'");
    tx.one(statement, &[&forum], |row| row.get(0))
}

fn registration(row: &Row<'_>) -> Result<Registration> {
    Ok(Registration {
        id: row.get(0)?,
        forum: row.get(1)?,
        who: Registrant {
            email: row.get(2)?,
            given: row.get(3)?,
            family: row.get(4)?,
            gender: row.get(5)?,
            language: row.word(6)?,
            position: row.get(7)?,
            capacity: row.get(8)?,
            organization: row.get(9)?,
        },
        state: row.get(10)?,
        reason: row.get(11)?,
        at: row.get(12)?,
        expires: row.get(13)?,
        person: row.get(14)?,
    })
}

/// What somebody's pressing the button of the mail's link leads to.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Confirmed {
    /// They take part, as this person.
    Admitted(PersonId),
    /// An officer decides.
    Waiting,
}

/// Notes that a registration was confirmed; whether it could still be. An earlier one of the same address that still waits is
/// dropped for it.
pub(crate) fn confirm(
    tx: &mut Write<'_>,
    actor: &Actor,
    one: &Registration,
    confirmed: Confirmed,
    at: Instant,
) -> Result<bool> {
    let (state, person) = match confirmed {
        Confirmed::Admitted(person) => (State::Admitted, Some(person)),
        Confirmed::Waiting => (State::Waiting, None),
    };
    let statement =
        sql!("UPDATE registration SET state = $2, person = $3, confirmed = $4 WHERE id = $1 AND state = 'mailed'");
    if tx.run(statement, &[&one.id, &state, &person, &at])? == 0 {
        return Ok(false);
    }
    let earlier =
        sql!("SELECT id FROM registration WHERE forum = $1 AND state = 'waiting' AND email = $2 AND id <> $3");
    for id in tx.rows(earlier, &[&one.forum, &one.who.email, &one.id], |row| row.get::<RegistrationId>(0))? {
        drop_one(tx, id)?;
    }
    let who = &one.who;
    let after = ContentDigest::of(&[&who.given, &who.family, &who.email, who.capacity.code(), &who.organization]);
    note(tx, actor, "register", one.forum, after, at)?;
    Ok(true)
}

/// Keeps what an officer decided about a registration; whether it was still waiting.
pub(crate) fn decide(
    tx: &mut Write<'_>,
    actor: &Actor,
    one: &Registration,
    (state, reason, person): (State, &str, Option<PersonId>),
    at: Instant,
) -> Result<bool> {
    let statement = sql!(
        "UPDATE registration SET state = $2, reason = $3, decided_by = $4, decided = $5, person = $6
         WHERE id = $1 AND state = 'waiting'"
    );
    let decided = tx.run(statement, &[&one.id, &state, &reason, &actor.person(), &at, &person])? == 1;
    if decided {
        note(tx, actor, "decide-registration", one.forum, ContentDigest::of(&[state.code(), reason]), at)?;
    }
    Ok(decided)
}

fn note(
    tx: &mut Write<'_>,
    actor: &Actor,
    action: &str,
    forum: RecordId,
    after: ContentDigest,
    at: Instant,
) -> Result<()> {
    let subject = format!("request/{forum}");
    audit::insert(tx, actor, &Change { action, subject: &subject, before: None, after: Some(after) }, at)
}

/// Whether somebody was on a forum's list and is not any more.
pub(crate) fn was_withdrawn(tx: &mut Read<'_>, forum: RecordId, person: PersonId) -> Result<bool> {
    let statement = sql!("SELECT 1 FROM participant WHERE forum = $1 AND person = $2 AND state = 'withdrawn'");
    Ok(tx.row(statement, &[&forum, &person], |row| row.get::<i64>(0))?.is_some())
}
