//! Parties: the Governments of the directory, States and the European Union, whether Party to an instrument or not.

use std::fmt;
use std::str::FromStr;

use db::{Bind, Read, Result, Row, Write, sql};
use jiff::civil::Date;
use language::{Language, Localized};

use crate::names::{columns, language, localized};
use crate::words;
use crate::{InstrumentId, PartyId, RegionCode};

/// ISO 3166-1 alpha-2, with the codes left to users (`AA`, `QM`–`QZ`, `XA`–`XZ`, `ZZ`) and `EU`: two capital letters. For a
/// round with more invented Parties than these, three: the alpha-3 codes left to users (`XAA`–`XZZ`).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct PartyCode([u8; 3]);

impl PartyCode {
    pub fn as_str(&self) -> &str {
        // Capital letters, made so in `from_str` only; a blank stands where there is no third.
        std::str::from_utf8(&self.0).unwrap_or_default().trim_end()
    }
}

impl FromStr for PartyCode {
    type Err = ();

    fn from_str(code: &str) -> Result<Self, ()> {
        match *code.as_bytes() {
            [first, second] if first.is_ascii_uppercase() && second.is_ascii_uppercase() => {
                Ok(PartyCode([first, second, b' ']))
            }
            [b'X', second, third] if second.is_ascii_uppercase() && third.is_ascii_uppercase() => {
                Ok(PartyCode([b'X', second, third]))
            }
            _ => Err(()),
        }
    }
}

impl fmt::Display for PartyCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

db::column!(PartyCode: text);

words! {
    /// What a Government is to the United Nations.
    Membership {
        Member = "member",
        Observer = "observer",
        Other = "other",
        /// An organization of regional economic integration.
        Organization = "organization",
    }
}

words! {
    /// A category by which Parties are counted and invited.
    Category {
        /// Least developed country.
        Ldc = "ldc",
        /// Landlocked developing country.
        Lldc = "lldc",
        /// Small island developing State.
        Sids = "sids",
        /// Country with an economy in transition.
        Transition = "transition",
        /// Country of a developing region.
        Developing = "developing",
    }
}

/// The categories to which a Government belongs.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Categories(u8);

impl Categories {
    /// These and one more.
    #[must_use]
    pub fn with(self, category: Category) -> Self {
        Categories(self.0 | 1 << category as u8)
    }

    pub fn has(self, category: Category) -> bool {
        self.0 & (1 << category as u8) != 0
    }

    /// In the order of [`Category::ALL`].
    pub fn iter(self) -> impl Iterator<Item = Category> {
        Category::ALL.iter().copied().filter(move |category| self.has(*category))
    }
}

impl FromIterator<Category> for Categories {
    fn from_iter<I: IntoIterator<Item = Category>>(all: I) -> Self {
        all.into_iter().fold(Categories::default(), Categories::with)
    }
}

/// What is known of a Government, without its identity.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NewParty {
    pub code: PartyCode,
    pub alpha3: Option<String>,
    pub m49: Option<String>,
    pub name: Localized,
    pub membership: Membership,
    pub region: Option<RegionCode>,
    pub subregion: Option<RegionCode>,
    pub intermediate: Option<RegionCode>,
    /// The regional group in which it is elected.
    pub group: Option<RegionCode>,
    pub categories: Categories,
    /// IANA's name of the zone of its capital.
    pub time_zone: Option<String>,
    /// Of correspondence.
    pub language: Option<Language>,
    pub notes: Option<String>,
    /// From where this is known.
    pub source: String,
}

/// A Government.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Party {
    pub id: PartyId,
    pub what: NewParty,
}

impl std::ops::Deref for Party {
    type Target = NewParty;

    fn deref(&self) -> &NewParty {
        &self.what
    }
}

impl Party {
    /// Its page.
    pub fn path(&self) -> String {
        format!("/parties/{}", self.code)
    }

    /// Whether it lies in a region or belongs to a regional group.
    pub fn is_in(&self, region: &RegionCode) -> bool {
        [&self.group, &self.region, &self.subregion, &self.intermediate].into_iter().flatten().any(|own| own == region)
    }
}

/// The code of a Government, as text.
///
/// # Errors
/// [`db::Error::Missing`] when there is none; the store's own.
pub(crate) fn code(tx: &mut Read<'_>, id: PartyId) -> Result<String> {
    tx.one(sql!("SELECT code FROM party WHERE id = $1"), &[&id], |row| row.get(0))
}

/// All Governments, by code.
///
/// # Errors
/// The store's own.
pub fn list(tx: &mut Read<'_>) -> Result<Vec<Party>> {
    let statement = sql!(
        "SELECT id, code, alpha3, m49, standing, region, subregion, intermediate, regional_group,
                ldc, lldc, sids, transition, developing, time_zone, language, notes, source,
                name_ar, name_zh, name_en, name_fr, name_ru, name_es
         FROM party ORDER BY code"
    );
    tx.rows(statement, &[], party)
}

/// The Parties to an instrument on a day, by code.
///
/// # Errors
/// The store's own.
pub fn list_parties_to(tx: &mut Read<'_>, instrument: InstrumentId, on: Date) -> Result<Vec<Party>> {
    let statement = sql!(
        "SELECT id, code, alpha3, m49, standing, region, subregion, intermediate, party.regional_group,
                ldc, lldc, sids, transition, developing, time_zone, language, notes, party.source,
                name_ar, name_zh, name_en, name_fr, name_ru, name_es
         FROM party_status JOIN party ON party.id = party_status.party
         WHERE instrument = $1 AND party_from <= $2 AND (party_to IS NULL OR party_to > $2) ORDER BY code"
    );
    tx.rows(statement, &[&instrument, &on.to_string()], party)
}

/// The Government of this code.
///
/// # Errors
/// The store's own.
pub fn find(tx: &mut Read<'_>, code: PartyCode) -> Result<Option<Party>> {
    let statement = sql!(
        "SELECT id, code, alpha3, m49, standing, region, subregion, intermediate, regional_group,
                ldc, lldc, sids, transition, developing, time_zone, language, notes, source,
                name_ar, name_zh, name_en, name_fr, name_ru, name_es
         FROM party WHERE code = $1"
    );
    tx.row(statement, &[&code], party)
}

/// The Government of this identity.
///
/// # Errors
/// The store's own; [`db::Error::Missing`] when there is none.
pub fn get(tx: &mut Read<'_>, id: PartyId) -> Result<Party> {
    let statement = sql!(
        "SELECT id, code, alpha3, m49, standing, region, subregion, intermediate, regional_group,
                ldc, lldc, sids, transition, developing, time_zone, language, notes, source,
                name_ar, name_zh, name_en, name_fr, name_ru, name_es
         FROM party WHERE id = $1"
    );
    tx.one(statement, &[&id], party)
}

fn party(row: &Row<'_>) -> Result<Party> {
    let mut categories = Categories::default();
    for (index, category) in Category::ALL.iter().enumerate() {
        if row.get(9 + index)? {
            categories = categories.with(*category);
        }
    }
    Ok(Party {
        id: row.get(0)?,
        what: NewParty {
            code: row.get(1)?,
            alpha3: row.get(2)?,
            m49: row.get(3)?,
            membership: row.get(4)?,
            region: row.get(5)?,
            subregion: row.get(6)?,
            intermediate: row.get(7)?,
            group: row.get(8)?,
            categories,
            time_zone: row.get(14)?,
            language: language(row, 15)?,
            notes: row.get(16)?,
            source: row.get(17)?,
            name: localized(row, 18)?,
        },
    })
}

/// Makes a Government, or brings the one of this code to what is given.
///
/// # Errors
/// The store's own.
pub fn put(tx: &mut Write<'_>, new: &NewParty) -> Result<PartyId> {
    let statement = sql!(
        "INSERT INTO party (code, alpha3, m49, standing, region, subregion, intermediate, regional_group,
                            ldc, lldc, sids, transition, developing, time_zone, language, notes, source,
                            name_ar, name_zh, name_en, name_fr, name_ru, name_es)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20, $21, $22, $23)
         ON CONFLICT (code) DO UPDATE SET alpha3 = excluded.alpha3, m49 = excluded.m49, standing = excluded.standing,
           region = excluded.region, subregion = excluded.subregion, intermediate = excluded.intermediate,
           regional_group = excluded.regional_group, ldc = excluded.ldc, lldc = excluded.lldc, sids = excluded.sids,
           transition = excluded.transition, developing = excluded.developing, time_zone = excluded.time_zone,
           language = excluded.language, notes = excluded.notes, source = excluded.source,
           name_ar = excluded.name_ar, name_zh = excluded.name_zh, name_en = excluded.name_en,
           name_fr = excluded.name_fr, name_ru = excluded.name_ru, name_es = excluded.name_es
         RETURNING id"
    );
    let flags: Vec<bool> = Category::ALL.iter().map(|category| new.categories.has(*category)).collect();
    let language = new.language.map(Language::code);
    let name = columns(&new.name);
    let mut values: Vec<&dyn Bind> = vec![
        &new.code,
        &new.alpha3,
        &new.m49,
        &new.membership,
        &new.region,
        &new.subregion,
        &new.intermediate,
        &new.group,
    ];
    values.extend(flags.iter().map(|flag| flag as &dyn Bind));
    values.extend([&new.time_zone as &dyn Bind, &language, &new.notes, &new.source]);
    values.extend(name.iter().map(|text| text as &dyn Bind));
    tx.one(statement, &values, |row| row.get(0))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_code_is_two_capital_letters() {
        assert_eq!("GD".parse::<PartyCode>().map(|code| code.to_string()), Ok("GD".to_owned()));
        for wrong in ["", "gd", "GRD", "G1", "É"] {
            assert!(wrong.parse::<PartyCode>().is_err(), "{wrong}");
        }
    }

    #[test]
    fn categories_are_a_set() {
        let both: Categories = [Category::Sids, Category::Ldc].into_iter().collect();
        assert_eq!(both.iter().collect::<Vec<_>>(), [Category::Ldc, Category::Sids]);
        assert!(!both.has(Category::Developing));
    }
}
