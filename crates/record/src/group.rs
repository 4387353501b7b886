//! Groups of Parties: those in which Parties speak together, with who belongs to one from when until when. A group speaks
//! through its coordinator, which is an office ([`crate::OfficeKind::Coordinator`]).

use std::fmt;
use std::str::FromStr;

use db::{Bind, Instant, Read, Result, Row, Write, sql};
use jiff::civil::Date;
use language::Localized;

use crate::names::{columns, day, localized};
use crate::{GroupId, PartyCode, PartyId};

/// The short name by which files and addresses name a group: capital letters, digits and hyphens (`LMMC`, `EU-MS`).
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct GroupCode(String);

impl GroupCode {
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl FromStr for GroupCode {
    type Err = ();

    fn from_str(code: &str) -> Result<Self, ()> {
        let fits = |byte: u8| byte.is_ascii_uppercase() || byte.is_ascii_digit() || byte == b'-';
        let bare = code.trim_matches('-') == code;
        if bare && (2..=24).contains(&code.len()) && code.bytes().all(fits) {
            Ok(GroupCode(code.to_owned()))
        } else {
            Err(())
        }
    }
}

impl fmt::Display for GroupCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

db::column!(GroupCode: text);

/// What is known of a group, without its identity.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NewGroup {
    pub code: GroupCode,
    pub name: Localized,
    /// From where this is known.
    pub source: String,
}

/// A group of Parties.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Group {
    pub id: GroupId,
    pub what: NewGroup,
}

impl std::ops::Deref for Group {
    type Target = NewGroup;

    fn deref(&self) -> &NewGroup {
        &self.what
    }
}

impl Group {
    /// Its page.
    pub fn path(&self) -> String {
        format!("/groups/{}", self.code)
    }
}

/// That a Party belongs to a group for some time.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Membership {
    pub group: GroupId,
    pub party: PartyId,
    pub from: Date,
    /// The first day on which it no longer does.
    pub to: Option<Date>,
}

impl Membership {
    /// Whether it holds on a day.
    pub fn is_on(&self, day: Date) -> bool {
        self.from <= day && self.to.is_none_or(|to| day < to)
    }

    /// Whether there is a day on which both hold.
    pub fn meets(&self, other: &Membership) -> bool {
        let begins_before_end = |one: &Membership, other: &Membership| other.to.is_none_or(|to| one.from < to);
        begins_before_end(self, other) && begins_before_end(other, self)
    }
}

/// All groups, by code.
///
/// # Errors
/// The store's own.
pub fn list(tx: &mut Read<'_>) -> Result<Vec<Group>> {
    let statement = sql!(
        "SELECT id, code, source, name_ar, name_zh, name_en, name_fr, name_ru, name_es FROM party_group ORDER BY code"
    );
    tx.rows(statement, &[], group)
}

/// The group of this code.
///
/// # Errors
/// The store's own.
pub fn find(tx: &mut Read<'_>, code: &GroupCode) -> Result<Option<Group>> {
    let statement = sql!(
        "SELECT id, code, source, name_ar, name_zh, name_en, name_fr, name_ru, name_es FROM party_group WHERE code = $1"
    );
    tx.row(statement, &[code], group)
}

/// The group of this identity.
///
/// # Errors
/// [`db::Error::Missing`] when there is none; the store's own.
pub fn get(tx: &mut Read<'_>, id: GroupId) -> Result<Group> {
    let statement = sql!(
        "SELECT id, code, source, name_ar, name_zh, name_en, name_fr, name_ru, name_es FROM party_group WHERE id = $1"
    );
    tx.one(statement, &[&id], group)
}

/// The code of a group, as text.
///
/// # Errors
/// [`db::Error::Missing`] when there is none; the store's own.
pub(crate) fn code(tx: &mut Read<'_>, id: GroupId) -> Result<String> {
    tx.one(sql!("SELECT code FROM party_group WHERE id = $1"), &[&id], |row| row.get(0))
}

fn group(row: &Row<'_>) -> Result<Group> {
    Ok(Group { id: row.get(0)?, what: NewGroup { code: row.get(1)?, source: row.get(2)?, name: localized(row, 3)? } })
}

/// Makes a group, or brings the one of this code to what is given.
///
/// # Errors
/// The store's own.
pub fn put(tx: &mut Write<'_>, new: &NewGroup) -> Result<GroupId> {
    let statement = sql!(
        "INSERT INTO party_group (code, source, name_ar, name_zh, name_en, name_fr, name_ru, name_es)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
         ON CONFLICT (code) DO UPDATE SET source = excluded.source,
           name_ar = excluded.name_ar, name_zh = excluded.name_zh, name_en = excluded.name_en,
           name_fr = excluded.name_fr, name_ru = excluded.name_ru, name_es = excluded.name_es
         RETURNING id"
    );
    let name = columns(&new.name);
    let mut values: Vec<&dyn Bind> = vec![&new.code, &new.source];
    values.extend(name.iter().map(|text| text as &dyn Bind));
    tx.one(statement, &values, |row| row.get(0))
}

/// Who belongs, or belonged, to a group, or to any, in the order of the groups, then of the Parties' codes and the days.
///
/// # Errors
/// The store's own.
pub fn memberships(tx: &mut Read<'_>, group: Option<GroupId>) -> Result<Vec<Membership>> {
    let statement = sql!(
        "SELECT party_group, party, from_day, to_day FROM group_member JOIN party ON party.id = group_member.party
         WHERE party_group >= coalesce(CAST($1 AS BIGINT), 0)
           AND party_group <= coalesce(CAST($1 AS BIGINT), 9223372036854775807)
         ORDER BY party_group, code, from_day"
    );
    tx.rows(statement, &[&group], |row| {
        let from = day(row, 2)?.ok_or(db::Error::Missing)?;
        Ok(Membership { group: row.get(0)?, party: row.get(1)?, from, to: day(row, 3)? })
    })
}

/// A Party as one of a group.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Member {
    pub party: PartyId,
    pub code: PartyCode,
    pub name: Localized,
}

/// The Parties of a group at an instant, by code: those for which it spoke then.
///
/// # Errors
/// The store's own.
pub fn members(tx: &mut Read<'_>, group: GroupId, at: Instant) -> Result<Vec<Member>> {
    let statement = sql!(
        "SELECT party.id, party.code, name_ar, name_zh, name_en, name_fr, name_ru, name_es
         FROM group_member JOIN party ON party.id = group_member.party
         WHERE party_group = $1 AND from_day <= $2 AND (to_day IS NULL OR to_day > $2) ORDER BY code"
    );
    tx.rows(statement, &[&group, &at.day().to_string()], |row| {
        Ok(Member { party: row.get(0)?, code: row.get(1)?, name: localized(row, 2)? })
    })
}

/// The groups to which a Party belongs on a day, by code.
///
/// # Errors
/// The store's own.
pub fn of_party(tx: &mut Read<'_>, party: PartyId, on: Date) -> Result<Vec<Group>> {
    let statement = sql!(
        "SELECT id, code, source, name_ar, name_zh, name_en, name_fr, name_ru, name_es
         FROM group_member JOIN party_group ON party_group.id = group_member.party_group
         WHERE party = $1 AND from_day <= $2 AND (to_day IS NULL OR to_day > $2) ORDER BY code"
    );
    tx.rows(statement, &[&party, &on.to_string()], group)
}

/// Notes that a Party belongs to a group from a day on, or until when it does.
///
/// # Errors
/// The store's own.
pub fn put_member(tx: &mut Write<'_>, new: &Membership) -> Result<()> {
    let statement = sql!(
        "INSERT INTO group_member (party_group, party, from_day, to_day) VALUES ($1, $2, $3, $4)
         ON CONFLICT (party_group, party, from_day) DO UPDATE SET to_day = excluded.to_day"
    );
    let (from, to) = (new.from.to_string(), new.to.map(|day| day.to_string()));
    tx.run(statement, &[&new.group, &new.party, &from, &to]).map(drop)
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    #[test]
    fn a_code_is_capital_letters_digits_and_hyphens() {
        for right in ["LMMC", "EU-MS", "G77"] {
            assert_eq!(right.parse::<GroupCode>().map(|code| code.to_string()), Ok(right.to_owned()));
        }
        for wrong in ["", "L", "lmmc", "-EU", "EU-", "A B", "É"] {
            assert!(wrong.parse::<GroupCode>().is_err(), "{wrong}");
        }
    }

    #[test]
    fn a_party_belongs_to_a_group_until_the_day_on_which_it_no_longer_does() {
        let of = |from, to| Membership { group: GroupId(1), party: PartyId(1), from, to };
        let (spring, summer, autumn) = (date(2031, 3, 1), date(2031, 6, 1), date(2031, 9, 1));
        let one = of(spring, Some(summer));
        assert!(one.is_on(spring) && !one.is_on(summer));
        assert!(!one.meets(&of(summer, None)) && one.meets(&of(date(2031, 5, 31), Some(autumn))));
        assert!(of(spring, None).meets(&of(autumn, None)));
        let never = of(spring, Some(spring));
        assert!(!never.is_on(spring) && !never.meets(&of(spring, None)));
    }
}
