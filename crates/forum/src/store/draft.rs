//! What somebody is writing: kept by the server until it is posted, for nobody else to see.

use db::{Instant, Read, Result, Write, sql};
use record::contribution::Number;
use record::{PersonId, RecordId};

/// A draft, with everything that was typed into the form.
#[derive(Clone, Debug)]
pub(crate) struct Draft {
    /// The post that it replies to.
    pub parent: Option<Number>,
    pub capacity: String,
    pub language: String,
    /// The values of the boxes that are ticked, separated by blanks.
    pub answers: String,
    pub text: String,
    pub at: Instant,
}

/// The drafts of a person at a place, the latest first.
pub(crate) fn list(tx: &mut Read<'_>, person: PersonId, topic: RecordId) -> Result<Vec<Draft>> {
    let statement = sql!(
        "SELECT parent, capacity, language, answers, text, at FROM draft WHERE person = $1 AND topic = $2 ORDER BY at DESC, parent"
    );
    tx.rows(statement, &[&person, &topic], |row| {
        Ok(Draft {
            parent: Some(row.get(0)?).filter(|parent: &Number| parent.0 > 0),
            capacity: row.get(1)?,
            language: row.get(2)?,
            answers: row.get(3)?,
            text: row.get(4)?,
            at: row.get(5)?,
        })
    })
}

/// Keeps a draft in place of the one before.
pub(crate) fn put(tx: &mut Write<'_>, person: PersonId, topic: RecordId, draft: &Draft) -> Result<()> {
    let statement = sql!(
        "INSERT INTO draft (person, topic, parent, capacity, language, answers, text, at)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
         ON CONFLICT (person, topic, parent) DO UPDATE
         SET capacity = excluded.capacity, language = excluded.language, answers = excluded.answers, text = excluded.text,
             at = excluded.at"
    );
    let parent = draft.parent.unwrap_or(Number(0));
    let values: [&dyn db::Bind; 8] =
        [&person, &topic, &parent, &draft.capacity, &draft.language, &draft.answers, &draft.text, &draft.at];
    tx.run(statement, &values).map(drop)
}

/// Takes a draft away, if there is one.
pub(crate) fn delete(tx: &mut Write<'_>, person: PersonId, topic: RecordId, parent: Option<Number>) -> Result<()> {
    let statement = sql!("DELETE FROM draft WHERE person = $1 AND topic = $2 AND parent = $3");
    tx.run(statement, &[&person, &topic, &parent.unwrap_or(Number(0))]).map(drop)
}
