//! Regions: those of the United Nations' M49 standard, and the regional groups of its Member States.

use std::fmt;
use std::str::FromStr;

use db::{Read, Result, Row, Write, sql};
use language::Localized;

use crate::names::{columns, localized};
use crate::words;

words! {
    /// Which kind of region.
    RegionKind {
        World = "world",
        Region = "region",
        Subregion = "subregion",
        Intermediate = "intermediate",
        /// A regional group of Member States, in which they are elected.
        Group = "group",
    }
}

/// The code of a region: three digits of M49, or the letters of a regional group (`GRULAC`).
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct RegionCode(String);

impl RegionCode {
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl FromStr for RegionCode {
    type Err = ();

    fn from_str(code: &str) -> Result<Self, ()> {
        let digits = code.len() == 3 && code.bytes().all(|byte| byte.is_ascii_digit());
        let letters = (2..=12).contains(&code.len()) && code.bytes().all(|byte| byte.is_ascii_uppercase());
        if digits || letters { Ok(RegionCode(code.to_owned())) } else { Err(()) }
    }
}

impl fmt::Display for RegionCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

db::column!(RegionCode: text);

/// A region with its names.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Region {
    pub code: RegionCode,
    pub kind: RegionKind,
    pub parent: Option<RegionCode>,
    /// "Group of African States".
    pub name: Localized,
    /// For headings: "African States".
    pub short: Localized,
}

/// All regions.
///
/// # Errors
/// The store's own.
pub fn list(tx: &mut Read<'_>) -> Result<Vec<Region>> {
    let statement = sql!(
        "SELECT code, kind, parent, name_ar, name_zh, name_en, name_fr, name_ru, name_es,
                short_ar, short_zh, short_en, short_fr, short_ru, short_es
         FROM region ORDER BY code"
    );
    tx.rows(statement, &[], region)
}

/// The region of this code.
///
/// # Errors
/// The store's own.
pub fn find(tx: &mut Read<'_>, code: &RegionCode) -> Result<Option<Region>> {
    let statement = sql!(
        "SELECT code, kind, parent, name_ar, name_zh, name_en, name_fr, name_ru, name_es,
                short_ar, short_zh, short_en, short_fr, short_ru, short_es
         FROM region WHERE code = $1"
    );
    tx.row(statement, &[code], region)
}

fn region(row: &Row<'_>) -> Result<Region> {
    Ok(Region {
        code: row.get(0)?,
        kind: row.get(1)?,
        parent: row.get(2)?,
        name: localized(row, 3)?,
        short: localized(row, 9)?,
    })
}

/// Makes a region, or brings the one of this code to what is given.
///
/// # Errors
/// The store's own.
pub fn put(tx: &mut Write<'_>, region: &Region) -> Result<()> {
    let statement = sql!(
        "INSERT INTO region (code, kind, parent, name_ar, name_zh, name_en, name_fr, name_ru, name_es,
                             short_ar, short_zh, short_en, short_fr, short_ru, short_es)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15)
         ON CONFLICT (code) DO UPDATE SET kind = excluded.kind, parent = excluded.parent,
           name_ar = excluded.name_ar, name_zh = excluded.name_zh, name_en = excluded.name_en,
           name_fr = excluded.name_fr, name_ru = excluded.name_ru, name_es = excluded.name_es,
           short_ar = excluded.short_ar, short_zh = excluded.short_zh, short_en = excluded.short_en,
           short_fr = excluded.short_fr, short_ru = excluded.short_ru, short_es = excluded.short_es"
    );
    let (name, short) = (columns(&region.name), columns(&region.short));
    let mut values: Vec<&dyn db::Bind> = vec![&region.code, &region.kind, &region.parent];
    values.extend(name.iter().map(|text| text as &dyn db::Bind));
    values.extend(short.iter().map(|text| text as &dyn db::Bind));
    tx.run(statement, &values).map(drop)
}
