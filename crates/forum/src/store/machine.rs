//! How often somebody asks the translating machine.

use db::{Instant, Result, Write, sql};
use record::PersonId;

/// Notes that somebody asks at an instant; not where they have asked `most` times in the hour before. What is older is forgotten.
pub(crate) fn note(tx: &mut Write<'_>, person: PersonId, most: u32, at: Instant) -> Result<bool> {
    let before = at.plus_seconds(-3600);
    tx.run(sql!("DELETE FROM machine_request WHERE at <= $1"), &[&before])?;
    let statement = sql!("SELECT count(*) FROM machine_request WHERE person = $1 AND at > $2");
    let asked: i64 = tx.one(statement, &[&person, &before], |row| row.get(0))?;
    if asked >= i64::from(most) {
        return Ok(false);
    }
    tx.run(sql!("INSERT INTO machine_request (person, at) VALUES ($1, $2)"), &[&person, &at])?;
    Ok(true)
}
