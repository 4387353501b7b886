//! The test kit: people with offices, for stories. Everybody and everything in it is invented.
//!
//! ```no_run
//! # async fn story(db: db::Db) {
//! let people = db.write(record::test::people).await.unwrap();
//! let token = record::test::sign_in(&db, people.officer).await;
//! // page::Browser::new(router).with_cookie("sign-in", &token)
//! # }
//! ```

use db::{Chance, Db, Instant, Result, Write, sql};
use jiff::civil::date;
use language::{Language, Localized};

use crate::institution::{self, InstitutionKind, NewInstitution};
use crate::instrument::{self, InstrumentKind, Joining, NewInstrument, Status};
use crate::office::{self, Manner, NewOffice, NewTenure, OfficeKind, SecretariatTitle};
use crate::party::{self, Category, Membership, NewParty};
use crate::person::{self, NewPerson};
use crate::{InstitutionId, InstrumentId, PartyId, PersonId, Scope, TokenDigest};

/// Who there is in a story. All hold their offices since 1 January 2000.
#[derive(Clone, Copy, Debug)]
pub struct People {
    /// The Convention on Living Landscapes.
    pub convention: InstrumentId,
    /// Its Protocol on Safe Movement.
    pub protocol: InstrumentId,
    /// Esmeria (`XE`), Party to both since 2010, written to in Spanish.
    pub esmeria: PartyId,
    /// Avaria (`AA`), Party to both since 2010, written to in English.
    pub avaria: PartyId,
    /// Anneke de Wit, officer of the Secretariat.
    pub officer: PersonId,
    /// Luis Ferrán, focal point of Esmeria for the Convention.
    pub focal_point: PersonId,
    /// Kwabena Asare, focal point of Avaria for the Protocol.
    pub other_focal_point: PersonId,
    /// Florencia Bustos, an expert nominated by Esmeria.
    pub expert: PersonId,
    /// Malik Osei, moderator.
    pub moderator: PersonId,
    /// Josefina Urbina, observer for a network.
    pub observer: PersonId,
}

/// Puts the people of the kit, their Parties and their instruments into the database.
///
/// # Errors
/// The store's own.
pub fn people(tx: &mut Write<'_>) -> Result<People> {
    let convention = treaty(tx, "CLL", None, "Convention on Living Landscapes")?;
    let protocol = treaty(tx, "PSM", Some(convention), "Protocol on Safe Movement")?;
    let esmeria = government(tx, "XE", "Esmeria", Language::Spanish)?;
    let avaria = government(tx, "AA", "Avaria", Language::English)?;
    for party in [esmeria, avaria] {
        for instrument in [convention, protocol] {
            instrument::put_status(tx, &status(party, instrument))?;
        }
    }
    let secretariat = house(tx, None, "secretariat", InstitutionKind::Secretariat, "Secretariat")?;
    let ministry = house(tx, Some(esmeria), "environment", InstitutionKind::Government, "Ministry of Environment")?;
    let authority = house(tx, Some(avaria), "biosafety", InstitutionKind::Government, "National Biosafety Authority")?;
    let network = house(tx, None, "seeds", InstitutionKind::NonGovernmental, "Living Seeds Network")?;
    let at = |kind, party, institution, instrument| NewOffice {
        kind,
        title: (kind == OfficeKind::Secretariat).then_some(SecretariatTitle::Officer),
        party,
        institution,
        instrument,
        group: None,
        vacant_since: None,
    };
    use OfficeKind::{Expert, FocalPoint, Moderator, Observer, Secretariat};
    Ok(People {
        convention,
        protocol,
        esmeria,
        avaria,
        officer: holder(tx, "Anneke de Wit", &at(Secretariat, None, Some(secretariat), None))?,
        focal_point: holder(tx, "Luis Ferrán", &at(FocalPoint, Some(esmeria), Some(ministry), Some(convention)))?,
        other_focal_point: holder(tx, "Kwabena Asare", &at(FocalPoint, Some(avaria), Some(authority), Some(protocol)))?,
        expert: holder(tx, "Florencia Bustos", &at(Expert, Some(esmeria), None, None))?,
        moderator: holder(tx, "Malik Osei", &at(Moderator, None, None, None))?,
        observer: holder(tx, "Josefina Urbina", &at(Observer, None, Some(network), None))?,
    })
}

/// Puts Norvia (`QM`) into the directory, a Government that is Party to nothing and has no focal point.
///
/// # Errors
/// The store's own.
pub fn other_government(tx: &mut Write<'_>) -> Result<PartyId> {
    government(tx, "QM", "Norvia", Language::French)
}

/// Signs a person in, for as long as any story lasts; the token goes into the cookie `sign-in`.
///
/// # Panics
/// If the store refuses.
pub async fn sign_in(db: &Db, person: PersonId) -> String {
    let token = Chance::system().token();
    let digest = TokenDigest::of(&token);
    let expires = Instant::from_microseconds(i64::MAX);
    let signed_in = db.write(move |tx| {
        let statement = sql!("INSERT INTO sign_in (token, person, created, expires) VALUES ($1, $2, 0, $3)");
        tx.run(statement, &[&digest.bytes(), &person, &expires])
    });
    signed_in.await.expect("a person of a story is signed in");
    token
}

/// Makes a token of a person's with a scope, good for as long as any story lasts.
///
/// # Panics
/// If the store refuses.
pub async fn token(db: &Db, person: PersonId, scope: Scope) -> String {
    let token = Chance::system().token();
    let digest = TokenDigest::of(&token);
    let expires = Instant::from_microseconds(i64::MAX);
    let made = db.write(move |tx| {
        let statement = sql!(
            "INSERT INTO token (digest, person, name, scope, created, expires) VALUES ($1, $2, 'story', $3, 0, $4)"
        );
        tx.run(statement, &[&digest.bytes(), &person, &scope, &expires])
    });
    made.await.expect("a person of a story has a token");
    token
}

fn treaty(tx: &mut Write<'_>, code: &str, parent: Option<InstrumentId>, name: &str) -> Result<InstrumentId> {
    let name = Localized::only(Language::English, name);
    let kind = if parent.is_some() { InstrumentKind::Protocol } else { InstrumentKind::Convention };
    let new = NewInstrument {
        code: code.parse().map_err(|()| db::Error::Missing)?,
        kind,
        parent,
        short: name.clone(),
        name,
        adopted: Some(date(2005, 6, 14)),
        adopted_at: None,
        opened: None,
        opened_at: None,
        in_force: Some(date(2010, 1, 1)),
        eu_group: None,
    };
    instrument::put(tx, &new)
}

fn government(tx: &mut Write<'_>, code: &str, name: &str, language: Language) -> Result<PartyId> {
    let new = NewParty {
        code: code.parse().map_err(|()| db::Error::Missing)?,
        alpha3: None,
        m49: None,
        name: Localized::only(Language::English, name),
        membership: Membership::Member,
        region: None,
        subregion: None,
        intermediate: None,
        group: None,
        categories: [Category::Sids, Category::Developing].into_iter().collect(),
        time_zone: None,
        language: Some(language),
        notes: None,
        source: String::new(),
    };
    party::put(tx, &new)
}

fn status(party: PartyId, instrument: InstrumentId) -> Status {
    Status {
        party,
        instrument,
        joining: Some(Joining::Ratification),
        signed: None,
        deposited: Some(date(2009, 10, 3)),
        from: Some(date(2010, 1, 1)),
        to: None,
        group: None,
        source: String::new(),
    }
}

fn house(
    tx: &mut Write<'_>,
    party: Option<PartyId>,
    key: &str,
    kind: InstitutionKind,
    name: &str,
) -> Result<InstitutionId> {
    let new = NewInstitution {
        party,
        key: key.parse().map_err(|()| db::Error::Missing)?,
        kind,
        acronym: None,
        host: None,
        time_zone: None,
        language: Some(Language::English),
        name: Localized::only(Language::English, name),
    };
    institution::put(tx, &new)
}

fn holder(tx: &mut Write<'_>, name: &str, office: &NewOffice) -> Result<PersonId> {
    let (given, family) = name.split_once(' ').unwrap_or((name, ""));
    let new = NewPerson {
        given: given.to_owned(),
        family: family.to_owned(),
        name_local: None,
        gender: None,
        language: None,
        email: Some(format!("{}@story.example", given.to_lowercase())),
        institution: office.institution,
        party: office.party,
    };
    let person = person::insert(tx, &new)?;
    let office = office::put(tx, office)?;
    let tenure = NewTenure {
        office,
        person,
        manner: Manner::Primary,
        from: date(2000, 1, 1),
        to: None,
        authority: String::new(),
    };
    office::insert_tenure(tx, &tenure)?;
    Ok(person)
}
