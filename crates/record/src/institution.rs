//! Institutions: ministries and agencies of a Government, and organizations of their own.

use std::fmt;
use std::str::FromStr;

use db::{Bind, Read, Result, Row, Write, sql};
use language::{Language, Localized};

use crate::names::{columns, language, localized};
use crate::words;
use crate::{InstitutionId, PartyId};

words! {
    /// What kind of institution.
    InstitutionKind {
        /// Of a Government: a ministry, an agency.
        Government = "government",
        /// The Secretariat of the treaty.
        Secretariat = "secretariat",
        UnitedNations = "united-nations",
        Intergovernmental = "intergovernmental-organization",
        NonGovernmental = "non-governmental-organization",
        Research = "research-organization",
        Indigenous = "indigenous-peoples-and-local-communities",
        Business = "business",
    }
}

/// By what an institution is named in files, among those of its Party: small letters, digits and hyphens.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct InstitutionKey(String);

impl InstitutionKey {
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl FromStr for InstitutionKey {
    type Err = ();

    fn from_str(key: &str) -> Result<Self, ()> {
        let plain = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-';
        let fits = (1..=40).contains(&key.len()) && key.bytes().all(plain);
        if fits { Ok(InstitutionKey(key.to_owned())) } else { Err(()) }
    }
}

impl fmt::Display for InstitutionKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

db::column!(InstitutionKey: text);

/// What is known of an institution, without its identity.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NewInstitution {
    /// Of which Government; nothing for an organization of its own.
    pub party: Option<PartyId>,
    pub key: InstitutionKey,
    pub kind: InstitutionKind,
    pub acronym: Option<String>,
    /// The host of its site and its addresses.
    pub host: Option<String>,
    pub time_zone: Option<String>,
    /// The language in which it names itself.
    pub language: Option<Language>,
    pub name: Localized,
}

/// An institution.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Institution {
    pub id: InstitutionId,
    pub what: NewInstitution,
}

impl std::ops::Deref for Institution {
    type Target = NewInstitution;

    fn deref(&self) -> &NewInstitution {
        &self.what
    }
}

/// All institutions: the organizations, then those of each Government.
///
/// # Errors
/// The store's own.
pub fn list(tx: &mut Read<'_>) -> Result<Vec<Institution>> {
    let statement = sql!(
        "SELECT id, party, key, kind, acronym, host, time_zone, language,
                name_ar, name_zh, name_en, name_fr, name_ru, name_es
         FROM institution ORDER BY coalesce(party, 0), key"
    );
    tx.rows(statement, &[], institution)
}

/// The institution of this key among those of a Party, or among the organizations.
///
/// # Errors
/// The store's own.
pub fn find(tx: &mut Read<'_>, party: Option<PartyId>, key: &InstitutionKey) -> Result<Option<Institution>> {
    let statement = sql!(
        "SELECT id, party, key, kind, acronym, host, time_zone, language,
                name_ar, name_zh, name_en, name_fr, name_ru, name_es
         FROM institution WHERE coalesce(party, 0) = $1 AND key = $2"
    );
    let party = party.map_or(0, |party| party.0);
    tx.row(statement, &[&party, key], institution)
}

fn institution(row: &Row<'_>) -> Result<Institution> {
    Ok(Institution {
        id: row.get(0)?,
        what: NewInstitution {
            party: row.get(1)?,
            key: row.get(2)?,
            kind: row.get(3)?,
            acronym: row.get(4)?,
            host: row.get(5)?,
            time_zone: row.get(6)?,
            language: language(row, 7)?,
            name: localized(row, 8)?,
        },
    })
}

/// Makes an institution, or brings the one of this Party and key to what is given.
///
/// # Errors
/// The store's own.
pub fn put(tx: &mut Write<'_>, new: &NewInstitution) -> Result<InstitutionId> {
    let statement = sql!(
        "INSERT INTO institution (party, key, kind, acronym, host, time_zone, language,
                                  name_ar, name_zh, name_en, name_fr, name_ru, name_es)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)
         ON CONFLICT (coalesce(party, 0), key) DO UPDATE SET kind = excluded.kind, acronym = excluded.acronym,
           host = excluded.host, time_zone = excluded.time_zone, language = excluded.language,
           name_ar = excluded.name_ar, name_zh = excluded.name_zh, name_en = excluded.name_en,
           name_fr = excluded.name_fr, name_ru = excluded.name_ru, name_es = excluded.name_es
         RETURNING id"
    );
    let language = new.language.map(Language::code);
    let name = columns(&new.name);
    let mut values: Vec<&dyn Bind> =
        vec![&new.party, &new.key, &new.kind, &new.acronym, &new.host, &new.time_zone, &language];
    values.extend(name.iter().map(|text| text as &dyn Bind));
    tx.one(statement, &values, |row| row.get(0))
}

/// The name of an institution.
///
/// # Errors
/// The store's own.
pub fn name(tx: &mut Read<'_>, id: InstitutionId) -> Result<Option<Localized>> {
    let statement = sql!("SELECT name_ar, name_zh, name_en, name_fr, name_ru, name_es FROM institution WHERE id = $1");
    tx.row(statement, &[&id], |row| localized(row, 0))
}
