//! What came by letter, fax or an officer's own mail and was entered for the one who signed it: the words are the signer's, and
//! who entered them stands beside.

use db::{Instant, Read, Result, Row, Write, sql};
use jiff::civil::Date;

use crate::audit::{self, Change, ContentDigest};
use crate::content::{self, Thing};
use crate::contribution::Number;
use crate::{Actor, PersonId, RecordId, words};

words! {
    /// By which way it came to the Secretariat.
    Way {
        Letter = "letter",
        Fax = "fax",
        Mail = "e-mail",
    }
}

/// How a contribution came that somebody else entered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Letter {
    pub way: Way,
    /// The day on which it arrived.
    pub arrived: Date,
    /// The name of whoever entered it.
    pub who: String,
    /// Who that is; of what was brought in from elsewhere, nobody here.
    pub entered_by: Option<PersonId>,
    /// When it was entered.
    pub at: Instant,
}

/// Keeps how a contribution came, and notes it: the row of the log is the officer's, and names who had signed (`signed`).
///
/// # Errors
/// The store's own.
pub fn insert(
    tx: &mut Write<'_>,
    actor: &Actor,
    (number, signed): (Number, &str),
    letter: &Letter,
    now: Instant,
) -> Result<()> {
    let statement =
        sql!("INSERT INTO letter (contribution, entered_by, who, way, arrived, at) VALUES ($1, $2, $3, $4, $5, $6)");
    let arrived = letter.arrived.to_string();
    let values: [&dyn db::Bind; 6] = [&number, &letter.entered_by, &letter.who, &letter.way, &arrived, &letter.at];
    tx.run(statement, &values)?;
    let subject = Thing::Letter(number).to_string();
    let after = Some(content::entered(number, signed, letter).digest());
    audit::insert(tx, actor, &Change { action: "enter", subject: &subject, before: None, after }, now)
}

/// Keeps why the words of a contribution were entered anew, as which version, and notes it in the log.
///
/// # Errors
/// The store's own.
pub fn correct(
    tx: &mut Write<'_>,
    actor: &Actor,
    (number, ordinal): (Number, i64),
    reason: &str,
    now: Instant,
) -> Result<()> {
    correct_by(tx, actor, (number, ordinal), (actor.person(), reason), now)
}

/// As [`correct`], of what somebody else entered anew where it was held before.
///
/// # Errors
/// The store's own.
pub fn correct_by(
    tx: &mut Write<'_>,
    actor: &Actor,
    (number, ordinal): (Number, i64),
    (by, reason): (Option<PersonId>, &str),
    now: Instant,
) -> Result<()> {
    let statement =
        sql!("INSERT INTO letter_correction (contribution, ordinal, reason, corrected_by) VALUES ($1, $2, $3, $4)");
    tx.run(statement, &[&number, &ordinal, &reason, &by])?;
    let subject = format!("correction/{}/{ordinal}", number.0);
    let after = Some(ContentDigest::of(&[reason]));
    audit::insert(tx, actor, &Change { action: "correct", subject: &subject, before: None, after }, now)
}

/// Why words were entered anew.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Correction {
    /// As which version.
    pub ordinal: i64,
    pub reason: String,
    /// The name of the officer.
    pub who: String,
}

/// The corrections of a contribution that was entered, the first one first.
///
/// # Errors
/// The store's own.
pub fn corrections(tx: &mut Read<'_>, number: Number) -> Result<Vec<Correction>> {
    let statement = sql!(
        "SELECT ordinal, reason, given, family FROM letter_correction JOIN person ON person.id = corrected_by
         WHERE contribution = $1 ORDER BY ordinal"
    );
    tx.rows(statement, &[&number], |row| {
        let who = format!("{} {}", row.get::<String>(2)?, row.get::<String>(3)?);
        Ok(Correction { ordinal: row.get(0)?, reason: row.get(1)?, who: who.trim().to_owned() })
    })
}

/// How the contributions came that hang on a request and were entered: of the numbers from the first to the last.
///
/// # Errors
/// The store's own.
pub fn list(tx: &mut Read<'_>, request: RecordId, (first, last): (Number, Number)) -> Result<Vec<(Number, Letter)>> {
    let statement = sql!(
        "SELECT letter.contribution, letter.entered_by, letter.who, way, arrived, letter.at
         FROM contribution JOIN letter ON letter.contribution = contribution.number
         WHERE contribution.request = $1 AND contribution.number BETWEEN $2 AND $3"
    );
    tx.rows(statement, &[&request, &first, &last], |row| Ok((row.get(0)?, letter(row, 1)?)))
}

/// How a contribution came, if it was entered.
///
/// # Errors
/// The store's own.
pub fn find(tx: &mut Read<'_>, number: Number) -> Result<Option<Letter>> {
    let statement = sql!("SELECT entered_by, who, way, arrived, at FROM letter WHERE contribution = $1");
    tx.row(statement, &[&number], |row| letter(row, 0))
}

/// The columns of a letter from `start` on.
pub(crate) fn letter(row: &Row<'_>, start: usize) -> Result<Letter> {
    Ok(Letter {
        entered_by: row.get(start)?,
        who: row.get(start + 1)?,
        way: row.get(start + 2)?,
        arrived: crate::names::day(row, start + 3)?.unwrap_or(Date::ZERO),
        at: row.get(start + 4)?,
    })
}
