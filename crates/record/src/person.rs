//! People. A person is known by an e-mail address; what they may do comes from the offices they hold.

use db::{Bind, Read, Result, Row, Write, sql};
use language::Language;

use crate::names::language;
use crate::words;
use crate::{InstitutionId, PartyId, PersonId};

words! {
    /// As people say it themselves; nothing where it was not asked or not said.
    Gender {
        Female = "f",
        Male = "m",
        Other = "x",
    }
}

/// What is known of a person, without their identity.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NewPerson {
    pub given: String,
    pub family: String,
    /// As written in their own script.
    pub name_local: Option<String>,
    pub gender: Option<Gender>,
    /// The language they read.
    pub language: Option<Language>,
    /// In small letters.
    pub email: Option<String>,
    pub institution: Option<InstitutionId>,
    /// The Government for which they work or which nominated them.
    pub party: Option<PartyId>,
}

impl NewPerson {
    /// Given and family name, as pages show them.
    pub fn name(&self) -> String {
        format!("{} {}", self.given, self.family).trim().to_owned()
    }
}

/// A person.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Person {
    pub id: PersonId,
    pub what: NewPerson,
}

impl std::ops::Deref for Person {
    type Target = NewPerson;

    fn deref(&self) -> &NewPerson {
        &self.what
    }
}

/// All people, by identity.
///
/// # Errors
/// The store's own.
pub fn list(tx: &mut Read<'_>) -> Result<Vec<Person>> {
    let statement = sql!(
        "SELECT id, given, family, name_local, gender, language, email, institution, party FROM person ORDER BY id"
    );
    tx.rows(statement, &[], person)
}

/// The person of this identity.
///
/// # Errors
/// The store's own; [`db::Error::Missing`] when there is none.
pub fn get(tx: &mut Read<'_>, id: PersonId) -> Result<Person> {
    let statement = sql!(
        "SELECT id, given, family, name_local, gender, language, email, institution, party FROM person WHERE id = $1"
    );
    tx.one(statement, &[&id], person)
}

/// The person of this identity, if there is one.
///
/// # Errors
/// The store's own.
pub fn find(tx: &mut Read<'_>, id: PersonId) -> Result<Option<Person>> {
    let statement = sql!(
        "SELECT id, given, family, name_local, gender, language, email, institution, party FROM person WHERE id = $1"
    );
    tx.row(statement, &[&id], person)
}

/// The person with this address.
///
/// # Errors
/// The store's own.
pub fn find_by_email(tx: &mut Read<'_>, email: &str) -> Result<Option<Person>> {
    let statement = sql!(
        "SELECT id, given, family, name_local, gender, language, email, institution, party FROM person WHERE email = $1"
    );
    tx.row(statement, &[&email.trim().to_lowercase()], person)
}

/// The language in which somebody is written to: their own, or that of their Government; nothing where neither is known.
///
/// # Errors
/// The store's own.
pub fn reads(tx: &mut Read<'_>, id: PersonId) -> Result<Option<Language>> {
    let statement = sql!(
        "SELECT coalesce(person.language, party.language) FROM person LEFT JOIN party ON party.id = person.party
         WHERE person.id = $1"
    );
    Ok(tx.row(statement, &[&id], |row| language(row, 0))?.flatten())
}

/// By which clocks somebody lives: those of where they work, or of their Government; nothing where neither is known.
///
/// # Errors
/// The store's own.
pub fn zone(tx: &mut Read<'_>, id: PersonId) -> Result<Option<String>> {
    let statement = sql!(
        "SELECT coalesce(institution.time_zone, party.time_zone)
         FROM person LEFT JOIN institution ON institution.id = person.institution
         LEFT JOIN party ON party.id = coalesce(institution.party, person.party)
         WHERE person.id = $1"
    );
    Ok(tx.row(statement, &[&id], |row| row.get::<Option<String>>(0))?.flatten())
}

fn person(row: &Row<'_>) -> Result<Person> {
    Ok(Person {
        id: row.get(0)?,
        what: NewPerson {
            given: row.get(1)?,
            family: row.get(2)?,
            name_local: row.get(3)?,
            gender: row.get(4)?,
            language: language(row, 5)?,
            email: row.get(6)?,
            institution: row.get(7)?,
            party: row.get(8)?,
        },
    })
}

/// Makes a person.
///
/// # Errors
/// The store's own; [`db::Error::Unique`] when the address belongs to somebody else.
pub fn insert(tx: &mut Write<'_>, new: &NewPerson) -> Result<PersonId> {
    let statement = sql!(
        "INSERT INTO person (given, family, name_local, gender, language, email, institution, party, state)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, 'known') RETURNING id"
    );
    let language = new.language.map(Language::code);
    tx.insert(statement, &values(new, &language))
}

/// Proposes a person of whom only the name is known: nobody signs in as them until an officer confirms who they are.
///
/// # Errors
/// The store's own.
pub fn propose(tx: &mut Write<'_>, given: &str, family: &str) -> Result<PersonId> {
    let statement = sql!("INSERT INTO person (given, family, state) VALUES ($1, $2, 'proposed') RETURNING id");
    tx.insert(statement, &[&given, &family])
}

/// Brings a person to what is given.
///
/// # Errors
/// As [`insert`].
pub fn update(tx: &mut Write<'_>, id: PersonId, new: &NewPerson) -> Result<()> {
    let statement = sql!(
        "UPDATE person SET given = $1, family = $2, name_local = $3, gender = $4, language = $5, email = $6,
                institution = $7, party = $8, state = 'known'
         WHERE id = $9"
    );
    let language = new.language.map(Language::code);
    let mut values = values(new, &language).to_vec();
    values.push(&id);
    tx.run(statement, &values).map(drop)
}

fn values<'a>(new: &'a NewPerson, language: &'a Option<&'static str>) -> [&'a dyn Bind; 8] {
    [&new.given, &new.family, &new.name_local, &new.gender, language, &new.email, &new.institution, &new.party]
}
