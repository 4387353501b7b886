//! Instruments: conventions and protocols; and what each Government did about them.

use std::fmt;
use std::str::FromStr;

use db::{Bind, Read, Result, Row, Write, sql};
use jiff::civil::Date;
use language::Localized;

use crate::names::{columns, day, localized};
use crate::words;
use crate::{InstrumentId, PartyId, RegionCode};

words! {
    /// A convention, or a protocol to one.
    InstrumentKind {
        Convention = "convention",
        Protocol = "protocol",
    }
}

words! {
    /// How a Government became Party.
    Joining {
        Ratification = "ratification",
        Acceptance = "acceptance",
        Approval = "approval",
        Accession = "accession",
        Succession = "succession",
    }
}

/// The code of an instrument, in capital letters and digits: `CBD`, `CP`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct InstrumentCode(String);

impl InstrumentCode {
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl FromStr for InstrumentCode {
    type Err = ();

    fn from_str(code: &str) -> Result<Self, ()> {
        let plain = |byte: u8| byte.is_ascii_uppercase() || byte.is_ascii_digit() || byte == b'-';
        let fits = (1..=16).contains(&code.len()) && code.bytes().all(plain);
        if fits { Ok(InstrumentCode(code.to_owned())) } else { Err(()) }
    }
}

impl fmt::Display for InstrumentCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

db::column!(InstrumentCode: text);

/// What is known of a convention or protocol, without its identity.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NewInstrument {
    pub code: InstrumentCode,
    pub kind: InstrumentKind,
    pub parent: Option<InstrumentId>,
    /// Its whole title.
    pub name: Localized,
    /// "Cartagena Protocol".
    pub short: Localized,
    pub adopted: Option<Date>,
    pub adopted_at: Option<String>,
    /// Opened for signature.
    pub opened: Option<Date>,
    pub opened_at: Option<String>,
    pub in_force: Option<Date>,
    /// The regional group with which the European Union is counted.
    pub eu_group: Option<RegionCode>,
}

/// A convention or protocol.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Instrument {
    pub id: InstrumentId,
    pub what: NewInstrument,
}

impl std::ops::Deref for Instrument {
    type Target = NewInstrument;

    fn deref(&self) -> &NewInstrument {
        &self.what
    }
}

/// All instruments: each convention before its protocols, then by the day they were adopted.
///
/// # Errors
/// The store's own.
pub fn list(tx: &mut Read<'_>) -> Result<Vec<Instrument>> {
    let statement = sql!(
        "SELECT id, code, kind, parent, adopted, adopted_at, opened, opened_at, in_force, eu_group,
                name_ar, name_zh, name_en, name_fr, name_ru, name_es,
                short_ar, short_zh, short_en, short_fr, short_ru, short_es
         FROM instrument ORDER BY kind, adopted NULLS LAST, id"
    );
    tx.rows(statement, &[], instrument)
}

/// The instrument of this code.
///
/// # Errors
/// The store's own.
pub fn find(tx: &mut Read<'_>, code: &InstrumentCode) -> Result<Option<Instrument>> {
    let statement = sql!(
        "SELECT id, code, kind, parent, adopted, adopted_at, opened, opened_at, in_force, eu_group,
                name_ar, name_zh, name_en, name_fr, name_ru, name_es,
                short_ar, short_zh, short_en, short_fr, short_ru, short_es
         FROM instrument WHERE code = $1"
    );
    tx.row(statement, &[code], instrument)
}

fn instrument(row: &Row<'_>) -> Result<Instrument> {
    Ok(Instrument {
        id: row.get(0)?,
        what: NewInstrument {
            code: row.get(1)?,
            kind: row.get(2)?,
            parent: row.get(3)?,
            adopted: day(row, 4)?,
            adopted_at: row.get(5)?,
            opened: day(row, 6)?,
            opened_at: row.get(7)?,
            in_force: day(row, 8)?,
            eu_group: row.get(9)?,
            name: localized(row, 10)?,
            short: localized(row, 16)?,
        },
    })
}

/// Makes an instrument, or brings the one of this code to what is given.
///
/// # Errors
/// The store's own.
pub fn put(tx: &mut Write<'_>, new: &NewInstrument) -> Result<InstrumentId> {
    let statement = sql!(
        "INSERT INTO instrument (code, kind, parent, adopted, adopted_at, opened, opened_at, in_force, eu_group,
                                 name_ar, name_zh, name_en, name_fr, name_ru, name_es,
                                 short_ar, short_zh, short_en, short_fr, short_ru, short_es)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20, $21)
         ON CONFLICT (code) DO UPDATE SET kind = excluded.kind, parent = excluded.parent,
           adopted = excluded.adopted, adopted_at = excluded.adopted_at, opened = excluded.opened,
           opened_at = excluded.opened_at, in_force = excluded.in_force, eu_group = excluded.eu_group,
           name_ar = excluded.name_ar, name_zh = excluded.name_zh, name_en = excluded.name_en,
           name_fr = excluded.name_fr, name_ru = excluded.name_ru, name_es = excluded.name_es,
           short_ar = excluded.short_ar, short_zh = excluded.short_zh, short_en = excluded.short_en,
           short_fr = excluded.short_fr, short_ru = excluded.short_ru, short_es = excluded.short_es
         RETURNING id"
    );
    let [adopted, opened, in_force] = [new.adopted, new.opened, new.in_force].map(text);
    let (name, short) = (columns(&new.name), columns(&new.short));
    let mut values: Vec<&dyn Bind> = vec![
        &new.code,
        &new.kind,
        &new.parent,
        &adopted,
        &new.adopted_at,
        &opened,
        &new.opened_at,
        &in_force,
        &new.eu_group,
    ];
    values.extend(name.iter().map(|text| text as &dyn Bind));
    values.extend(short.iter().map(|text| text as &dyn Bind));
    tx.one(statement, &values, |row| row.get(0))
}

/// A day as it stands in a column.
fn text(day: Option<Date>) -> Option<String> {
    day.map(|day| day.to_string())
}

/// What a Government did about an instrument.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Status {
    pub party: PartyId,
    pub instrument: InstrumentId,
    /// How it became Party; nothing for who signed and did not join.
    pub joining: Option<Joining>,
    pub signed: Option<Date>,
    /// When it deposited its instrument of ratification or accession.
    pub deposited: Option<Date>,
    /// Party from this day on.
    pub from: Option<Date>,
    /// No longer Party from this day on.
    pub to: Option<Date>,
    /// Where it differs from the Government's own.
    pub group: Option<RegionCode>,
    /// From where this is known.
    pub source: String,
}

/// How a Government stands to an instrument on a day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Standing {
    /// Party since a day.
    Party(Date),
    /// It deposited its instrument and becomes Party on a day.
    Joining(Date),
    /// It left on a day.
    Left(Date),
    /// It signed on a day, no more.
    Signed(Date),
    /// Nothing of these.
    Not,
}

impl Status {
    /// How the Government stands on a day; what it did later is not known on it.
    pub fn on(&self, day: Date) -> Standing {
        let begun = self.from.filter(|from| *from <= day);
        match (begun, self.to.filter(|to| *to <= day)) {
            (Some(_), Some(left)) => return Standing::Left(left),
            (Some(from), None) => return Standing::Party(from),
            _ => {}
        }
        let awaited = self.deposited.filter(|deposited| *deposited <= day).and(self.from);
        match (awaited, self.signed.filter(|signed| *signed <= day)) {
            (Some(from), _) => Standing::Joining(from),
            (None, Some(signed)) => Standing::Signed(signed),
            (None, None) => Standing::Not,
        }
    }
}

/// The status of a Government under all instruments.
///
/// # Errors
/// The store's own.
pub fn statuses_of(tx: &mut Read<'_>, party: PartyId) -> Result<Vec<Status>> {
    let statement = sql!(
        "SELECT party, instrument, kind, signed, deposited, party_from, party_to, regional_group, source
         FROM party_status WHERE party = $1 ORDER BY instrument"
    );
    tx.rows(statement, &[&party], status)
}

/// The status of all Governments under one instrument, or under all.
///
/// # Errors
/// The store's own.
pub fn statuses(tx: &mut Read<'_>, instrument: Option<InstrumentId>) -> Result<Vec<Status>> {
    let statement = sql!(
        "SELECT party, instrument, kind, signed, deposited, party_from, party_to, regional_group, source
         FROM party_status WHERE ($1 IS NULL OR instrument = $1) ORDER BY party, instrument"
    );
    tx.rows(statement, &[&instrument], status)
}

/// How many Parties each instrument has on a day; instruments without any are left out.
///
/// # Errors
/// The store's own.
pub fn count_parties(tx: &mut Read<'_>, on: Date) -> Result<Vec<(InstrumentId, i64)>> {
    let statement = sql!(
        "SELECT instrument, count(*) FROM party_status
         WHERE party_from <= $1 AND (party_to IS NULL OR party_to > $1) GROUP BY instrument"
    );
    tx.rows(statement, &[&on.to_string()], |row| Ok((row.get(0)?, row.get(1)?)))
}

fn status(row: &Row<'_>) -> Result<Status> {
    Ok(Status {
        party: row.get(0)?,
        instrument: row.get(1)?,
        joining: row.get(2)?,
        signed: day(row, 3)?,
        deposited: day(row, 4)?,
        from: day(row, 5)?,
        to: day(row, 6)?,
        group: row.get(7)?,
        source: row.get(8)?,
    })
}

/// Notes the status of a Government under an instrument, in place of what was noted before.
///
/// # Errors
/// The store's own.
pub fn put_status(tx: &mut Write<'_>, status: &Status) -> Result<()> {
    let statement = sql!(
        "INSERT INTO party_status (party, instrument, kind, signed, deposited, party_from, party_to, regional_group, source)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)
         ON CONFLICT (party, instrument) DO UPDATE SET kind = excluded.kind, signed = excluded.signed,
           deposited = excluded.deposited, party_from = excluded.party_from, party_to = excluded.party_to,
           regional_group = excluded.regional_group, source = excluded.source"
    );
    let [signed, deposited, from, to] = [status.signed, status.deposited, status.from, status.to].map(text);
    let values: [&dyn Bind; 9] = [
        &status.party,
        &status.instrument,
        &status.joining,
        &signed,
        &deposited,
        &from,
        &to,
        &status.group,
        &status.source,
    ];
    tx.run(statement, &values).map(drop)
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    fn status() -> Status {
        Status {
            party: PartyId(1),
            instrument: InstrumentId(1),
            joining: Some(Joining::Ratification),
            signed: Some(date(2000, 5, 24)),
            deposited: Some(date(2003, 9, 25)),
            from: Some(date(2003, 12, 24)),
            to: None,
            group: None,
            source: String::new(),
        }
    }

    #[test]
    fn a_status_is_of_a_day() {
        let mut status = status();
        assert_eq!(status.on(date(2000, 5, 23)), Standing::Not);
        assert_eq!(status.on(date(2000, 5, 24)), Standing::Signed(date(2000, 5, 24)));
        assert_eq!(status.on(date(2003, 12, 23)), Standing::Joining(date(2003, 12, 24)));
        assert_eq!(status.on(date(2003, 12, 24)), Standing::Party(date(2003, 12, 24)));
        status.to = Some(date(2020, 1, 1));
        assert_eq!(status.on(date(2020, 1, 1)), Standing::Left(date(2020, 1, 1)));
    }
}
