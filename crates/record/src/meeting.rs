//! Bodies and their meetings. A meeting may be named long before it has a date: "by COP-MOP 7".

use std::fmt;
use std::str::FromStr;

use db::{Read, Result, Row, Write, sql};
use jiff::civil::Date;

use crate::MeetingId;
use crate::names::day;

/// The code of a body as its documents write it: `COP-MOP`, `SBSTTA`, `WGRI`; capital letters, digits and hyphens.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct BodyCode(String);

impl BodyCode {
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl FromStr for BodyCode {
    type Err = ();

    fn from_str(code: &str) -> std::result::Result<Self, ()> {
        let plain = |byte: u8| byte.is_ascii_uppercase() || byte.is_ascii_digit() || byte == b'-';
        let fits = (2..=24).contains(&code.len()) && code.bytes().all(plain);
        let begins = code.starts_with(|first: char| first.is_ascii_uppercase()) && !code.ends_with('-');
        if fits && begins { Ok(BodyCode(code.to_owned())) } else { Err(()) }
    }
}

impl fmt::Display for BodyCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

db::column!(BodyCode: text);

/// A meeting as documents name it: the seventh of COP-MOP is `COP-MOP 7`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Sitting {
    pub body: BodyCode,
    pub ordinal: i64,
}

impl fmt::Display for Sitting {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}", self.body, self.ordinal)
    }
}

/// A meeting, perhaps without a date yet.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Meeting {
    pub id: MeetingId,
    pub sitting: Sitting,
    pub opens: Option<Date>,
    pub closes: Option<Date>,
    /// Empty when not known.
    pub place: String,
    /// How many asks are due by it.
    pub asks: i64,
}

/// All meetings: those without a date first, then the latest.
///
/// # Errors
/// The store's own.
pub fn list(tx: &mut Read<'_>) -> Result<Vec<Meeting>> {
    let statement = sql!(
        "SELECT meeting.id, body.code, ordinal, opens, closes, place,
                (SELECT count(*) FROM ask WHERE due_meeting = meeting.id)
         FROM meeting JOIN body ON body.id = meeting.body
         ORDER BY opens DESC NULLS FIRST, body.code, ordinal"
    );
    tx.rows(statement, &[], meeting)
}

/// The meeting of this name.
///
/// # Errors
/// The store's own.
pub fn find(tx: &mut Read<'_>, sitting: &Sitting) -> Result<Option<Meeting>> {
    let statement = sql!(
        "SELECT meeting.id, body.code, ordinal, opens, closes, place,
                (SELECT count(*) FROM ask WHERE due_meeting = meeting.id)
         FROM meeting JOIN body ON body.id = meeting.body WHERE body.code = $1 AND ordinal = $2"
    );
    tx.row(statement, &[&sitting.body, &sitting.ordinal], meeting)
}

fn meeting(row: &Row<'_>) -> Result<Meeting> {
    Ok(Meeting {
        id: row.get(0)?,
        sitting: Sitting { body: row.get(1)?, ordinal: row.get(2)? },
        opens: day(row, 3)?,
        closes: day(row, 4)?,
        place: row.get(5)?,
        asks: row.get(6)?,
    })
}

/// The meeting of this name, made without a date when it is not known yet; its body likewise.
///
/// # Errors
/// The store's own.
pub fn named(tx: &mut Write<'_>, sitting: &Sitting) -> Result<MeetingId> {
    let body = sql!(
        "INSERT INTO body (code, name) VALUES ($1, $1) ON CONFLICT (code) DO UPDATE SET code = excluded.code RETURNING id"
    );
    let body: i64 = tx.one(body, &[&sitting.body], |row| row.get(0))?;
    let statement = sql!(
        "INSERT INTO meeting (body, ordinal, place) VALUES ($1, $2, '')
         ON CONFLICT (body, ordinal) DO UPDATE SET ordinal = excluded.ordinal RETURNING id"
    );
    tx.one(statement, &[&body, &sitting.ordinal], |row| row.get(0))
}

/// Gives a meeting its date and place. What is due by it follows: [`crate::ask::follow_meeting`].
///
/// # Errors
/// The store's own.
pub fn set(tx: &mut Write<'_>, id: MeetingId, opens: Date, closes: Option<Date>, place: &str) -> Result<()> {
    let statement = sql!("UPDATE meeting SET opens = $2, closes = $3, place = $4 WHERE id = $1");
    tx.run(statement, &[&id, &opens.to_string(), &closes.map(|day| day.to_string()), &place]).map(drop)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_code_of_a_body_is_in_capital_letters() {
        for code in ["COP", "COP-MOP", "SBSTTA", "WG2020"] {
            assert_eq!(code.parse::<BodyCode>().map(|code| code.to_string()), Ok(code.to_owned()));
        }
        for wrong in ["", "C", "cop", "COP MOP", "7", "-COP", "COP-"] {
            assert!(wrong.parse::<BodyCode>().is_err(), "{wrong}");
        }
    }
}
