//! Who acts: a person with the offices they hold today, or the public.

use db::{Instant, Read, Result, Write, sql};
use jiff::civil::Date;
use language::Language;

use crate::names;
use crate::permission::Scope;
use crate::{GroupId, InstrumentId, OfficeId, PartyId, PersonId, TenureId, TokenDigest};

/// Who acts. The default is the public: nobody in particular.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Actor {
    person: Option<Person>,
    held: Vec<Held>,
    /// How far the token reaches under which a program acts for the person; a person in a browser has no such bounds.
    scope: Option<Scope>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
struct Person {
    id: PersonId,
    name: String,
    language: Option<Language>,
}

/// An office that the actor holds today.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Held {
    pub tenure: TenureId,
    pub office: OfficeId,
    /// The kind of office, as in the table `office`.
    pub kind: String,
    pub party: Option<PartyId>,
    pub instrument: Option<InstrumentId>,
    /// Of a coordinator: the group for which they speak.
    pub group: Option<GroupId>,
}

impl Held {
    /// Whether its holder nominates people: for a Government, an organization, or a group of Parties.
    pub fn nominates(&self) -> bool {
        matches!(self.kind.as_str(), "focal-point" | "operational-focal-point" | "observer" | "coordinator")
    }
}

impl Actor {
    /// Whether somebody is signed in.
    pub fn is_known(&self) -> bool {
        self.person.is_some()
    }

    /// Who is signed in.
    pub fn person(&self) -> Option<PersonId> {
        self.person.as_ref().map(|person| person.id)
    }

    /// The person's name; empty for the public.
    pub fn name(&self) -> &str {
        self.person.as_ref().map_or("", |person| &person.name)
    }

    /// The language that the person reads.
    pub fn language(&self) -> Option<Language> {
        self.person.as_ref().and_then(|person| person.language)
    }

    /// The offices held today.
    pub fn held(&self) -> &[Held] {
        &self.held
    }

    /// Whether what needs this scope is within what the actor's token is for.
    pub fn reaches(&self, scope: Scope) -> bool {
        self.scope.is_none_or(|own| own >= scope)
    }

    /// Whether the actor is an officer of the Secretariat.
    pub fn is_officer(&self) -> bool {
        self.held.iter().any(|held| held.kind == "secretariat")
    }

    /// The Government for which the actor may speak as its focal point.
    pub fn government(&self) -> Option<PartyId> {
        self.held.iter().find(|held| held.kind == "focal-point").and_then(|held| held.party)
    }

    /// The groups of Parties that the actor coordinates.
    pub fn coordinates(&self) -> impl Iterator<Item = GroupId> {
        self.held.iter().filter(|held| held.kind == "coordinator").filter_map(|held| held.group)
    }

    /// Whether the actor holds a focal point's office of this Party.
    pub fn speaks_for(&self, party: PartyId) -> bool {
        self.held.iter().any(|held| held.party == Some(party) && held.kind == "focal-point")
    }
}

/// Who is signed in under a token, with the offices they hold at `now`.
///
/// # Errors
/// The store's own.
pub fn signed_in(tx: &mut Read<'_>, token: &TokenDigest, now: Instant) -> Result<Option<Actor>> {
    let statement = sql!(
        "SELECT person.id, person.given, person.family, person.language,
                tenure.id, office.id, office.kind, office.party, office.instrument, office.party_group
         FROM sign_in
         JOIN person ON person.id = sign_in.person
         LEFT JOIN tenure ON tenure.person = person.id AND tenure.from_day <= $3 AND (tenure.to_day IS NULL OR tenure.to_day > $3)
         LEFT JOIN office ON office.id = tenure.office
         WHERE sign_in.token = $1 AND sign_in.expires > $2
         ORDER BY tenure.id"
    );
    actor(tx, statement, &[&token.bytes(), &now, &now.day().to_string()])
}

/// For whom a program acts that shows a token, and the last day on which the token was used before: nothing when it was
/// revoked, has expired, or never was.
///
/// # Errors
/// The store's own.
pub fn by_token(tx: &mut Read<'_>, token: &TokenDigest, now: Instant) -> Result<Option<(Actor, Option<Date>)>> {
    let statement =
        sql!("SELECT person, scope, used_day FROM token WHERE digest = $1 AND expires > $2 AND revoked IS NULL");
    let found = tx.row(statement, &[&token.bytes(), &now], |row| {
        Ok((row.get::<PersonId>(0)?, row.get::<Scope>(1)?, names::day(row, 2)?))
    })?;
    let Some((person, scope, used)) = found else { return Ok(None) };
    Ok(of(tx, person, now)?.map(|actor| (Actor { scope: Some(scope), ..actor }, used)))
}

/// Keeps that a token was used on a day.
///
/// # Errors
/// The store's own.
pub fn note_use(tx: &mut Write<'_>, token: &TokenDigest, day: Date) -> Result<()> {
    let statement = sql!("UPDATE token SET used_day = $2 WHERE digest = $1");
    tx.run(statement, &[&token.bytes(), &day.to_string()]).map(drop)
}

/// A person as an actor, with the offices they hold at `now`: for what they sent by mail, where nobody is signed in.
///
/// # Errors
/// The store's own.
pub fn of(tx: &mut Read<'_>, person: PersonId, now: Instant) -> Result<Option<Actor>> {
    let statement = sql!(
        "SELECT person.id, person.given, person.family, person.language,
                tenure.id, office.id, office.kind, office.party, office.instrument, office.party_group
         FROM person
         LEFT JOIN tenure ON tenure.person = person.id AND tenure.from_day <= $2 AND (tenure.to_day IS NULL OR tenure.to_day > $2)
         LEFT JOIN office ON office.id = tenure.office
         WHERE person.id = $1 AND person.state = 'known'
         ORDER BY tenure.id"
    );
    actor(tx, statement, &[&person, &now.day().to_string()])
}

/// Gathers the rows of one person, one for each office.
fn actor(tx: &mut Read<'_>, statement: &'static db::Statement, params: &[&dyn db::Bind]) -> Result<Option<Actor>> {
    let mut actor: Option<Actor> = None;
    tx.rows(statement, params, |row| {
        let actor = match &mut actor {
            Some(actor) => actor,
            none => none.insert(Actor {
                person: Some(Person {
                    id: row.get(0)?,
                    name: format!("{} {}", row.get::<String>(1)?, row.get::<String>(2)?),
                    language: row.get::<Option<String>>(3)?.and_then(|code| code.parse().ok()),
                }),
                held: Vec::new(),
                scope: None,
            }),
        };
        if let Some(tenure) = row.get(4)? {
            actor.held.push(Held {
                tenure,
                office: row.get(5)?,
                kind: row.get(6)?,
                party: row.get(7)?,
                instrument: row.get(8)?,
                group: row.get(9)?,
            });
        }
        Ok(())
    })?;
    Ok(actor)
}
