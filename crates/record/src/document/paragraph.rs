//! Writing the paragraphs of a draft: adding one, giving it other words, putting it elsewhere, taking it away.

use db::{Instant, Read, Result, Row, Write, sql};

use super::{Operative, language_at, names, noted};
use crate::audit;
use crate::card::{self, New};
use crate::content::Thing;
use crate::{Actor, Circles, Kind, RecordId, search};

/// A paragraph as it is to stand.
#[derive(Clone, Copy)]
pub struct NewParagraph<'a> {
    pub document: RecordId,
    pub number: &'a str,
    pub level: i64,
    pub annex: Option<&'a str>,
    pub heading: Option<&'a str>,
    pub text: &'a str,
    pub operative: Option<&'a Operative>,
}

impl NewParagraph<'_> {
    fn kind(&self) -> Kind {
        if self.operative.is_some() { Kind::Recommendation } else { Kind::Paragraph }
    }

    /// Whom it addresses, as lists show it.
    fn who(&self) -> String {
        self.operative.map(|operative| names(&operative.addressees)).unwrap_or_default()
    }
}

/// Adds a paragraph at the end of a document; it is seen by whoever sees the document.
///
/// # Errors
/// The store's own.
pub fn insert_paragraph(tx: &mut Write<'_>, actor: &Actor, new: &NewParagraph<'_>, at: Instant) -> Result<RecordId> {
    let statement = sql!(
        "SELECT visible, state, language FROM record JOIN document ON document.record = record.id WHERE record.id = $1"
    );
    let (visible, state, language) = tx.one(statement, &[&new.document], |row| {
        Ok((row.get::<Circles>(0)?, row.get::<String>(1)?, language_at(row, 2)?))
    })?;
    let record = New {
        kind: new.kind(),
        number: new.number,
        title: new.text,
        who: &new.who(),
        state: &state,
        visible,
        party: None,
        person: actor.person(),
    };
    let id = card::insert(tx, &record, at)?;
    let operative = new.operative;
    let statement = sql!(
        "INSERT INTO paragraph (record, document, position, level, annex, heading, text, force, verb, timing, addressed)
         SELECT $1, $2, 1 + coalesce(max(position), 0), $3, $4, $5, $6, $7, $8, $9, 1 FROM paragraph WHERE document = $2"
    );
    let force = operative.map(|operative| operative.force);
    let verb = operative.map(|operative| operative.verb.as_str());
    let timing = operative.and_then(|operative| operative.timing.as_deref());
    tx.run(statement, &[&id, &new.document, &new.level, &new.annex, &new.heading, &new.text, &force, &verb, &timing])?;
    search::insert(tx, id, &[(language, new.number), (language, new.text)])?;
    insert_addressees(tx, id, new.operative)?;
    audit::note(tx, actor, noted("paragraph", &state), &Thing::Paragraph(id), at)?;
    Ok(id)
}

fn insert_addressees(tx: &mut Write<'_>, id: RecordId, operative: Option<&Operative>) -> Result<()> {
    for (ordinal, addressee) in (1_i64..).zip(operative.iter().flat_map(|operative| &operative.addressees)) {
        let statement = sql!("INSERT INTO addressee (paragraph, ordinal, name, kind) VALUES ($1, $2, $3, $4)");
        tx.run(statement, &[&id, &ordinal, &addressee.name, &addressee.role])?;
    }
    Ok(())
}

/// Writes a paragraph of a draft anew: its number, its words, and what it asks of whom. It stays the same paragraph, where it
/// stands and with what it rests on.
///
/// # Errors
/// The store's own; [`db::Error::Missing`] when there is no such paragraph.
pub fn update_paragraph(
    tx: &mut Write<'_>,
    actor: &Actor,
    id: RecordId,
    new: &NewParagraph<'_>,
    at: Instant,
) -> Result<()> {
    let statement = sql!(
        "UPDATE paragraph SET level = $2, annex = $3, heading = $4, text = $5, force = $6, verb = $7, timing = $8,
                addressed = 1
         WHERE record = $1 AND document = $9"
    );
    let force = new.operative.map(|operative| operative.force);
    let verb = new.operative.map(|operative| operative.verb.as_str());
    let timing = new.operative.and_then(|operative| operative.timing.as_deref());
    let values: [&dyn db::Bind; 9] =
        [&id, &new.level, &new.annex, &new.heading, &new.text, &force, &verb, &timing, &new.document];
    if tx.run(statement, &values)? == 0 {
        return Err(db::Error::Missing);
    }
    let statement = sql!("UPDATE record SET kind = $2, number = $3, title = $4, who = $5 WHERE id = $1");
    tx.run(statement, &[&id, &new.kind(), &new.number, &card::shortened(new.text), &new.who()])?;
    tx.run(sql!("DELETE FROM addressee WHERE paragraph = $1"), &[&id])?;
    insert_addressees(tx, id, new.operative)?;
    index_paragraph(tx, id)?;
    audit::note(tx, actor, "draft-amend", &Thing::Paragraph(id), at)
}

/// Gives a paragraph of a draft another number, perhaps in another annex; its words stay.
///
/// # Errors
/// The store's own; [`db::Error::Missing`] when there is no such paragraph.
pub fn renumber_paragraph(
    tx: &mut Write<'_>,
    actor: &Actor,
    id: RecordId,
    (number, level, annex): (&str, i64, Option<&str>),
    at: Instant,
) -> Result<()> {
    tx.run(sql!("UPDATE paragraph SET level = $2, annex = $3 WHERE record = $1"), &[&id, &level, &annex])?;
    tx.run(sql!("UPDATE record SET number = $2 WHERE id = $1"), &[&id, &number])?;
    index_paragraph(tx, id)?;
    audit::note(tx, actor, "draft-amend", &Thing::Paragraph(id), at)
}

/// Puts a paragraph of a draft behind another of the same document; behind none, it is the first.
///
/// # Errors
/// The store's own; [`db::Error::Missing`] when either is no paragraph of the document.
pub fn place_paragraph(tx: &mut Write<'_>, document: RecordId, id: RecordId, behind: Option<RecordId>) -> Result<()> {
    let statement = sql!("SELECT record FROM paragraph WHERE document = $1 ORDER BY position");
    let stood: Vec<RecordId> = tx.rows(statement, &[&document], |row| row.get(0))?;
    let mut order: Vec<RecordId> = stood.iter().copied().filter(|one| *one != id).collect();
    let at = match behind {
        None => 0,
        Some(behind) => 1 + order.iter().position(|one| *one == behind).ok_or(db::Error::Missing)?,
    };
    if order.len() == stood.len() {
        return Err(db::Error::Missing);
    }
    order.insert(at, id);
    if order == stood {
        return Ok(());
    }
    // Below zero first: no two paragraphs of a document have one position, not even in between.
    let statement = sql!("UPDATE paragraph SET position = $2 WHERE record = $1");
    for (position, one) in (1_i64..).zip(&order) {
        tx.run(statement, &[one, &-position])?;
    }
    tx.run(sql!("UPDATE paragraph SET position = -position WHERE document = $1"), &[&document]).map(drop)
}

/// Takes a paragraph out of a draft, if nothing refers to it: no other record rests on it, and no round of comments has it.
/// Tells whether it went.
///
/// # Errors
/// The store's own; [`db::Error::Missing`] when there is no such paragraph.
pub fn remove_paragraph(tx: &mut Write<'_>, actor: &Actor, id: RecordId, at: Instant) -> Result<bool> {
    if is_referred_to(tx, id)? {
        return Ok(false);
    }
    delete(tx, id)?;
    audit::note(tx, actor, "draft-remove", &Thing::Paragraph(id), at)?;
    Ok(true)
}

/// Its number among all records is not given out again.
pub(super) fn delete(tx: &mut Write<'_>, id: RecordId) -> Result<()> {
    tx.run(sql!("DELETE FROM addressee WHERE paragraph = $1"), &[&id])?;
    if tx.run(sql!("DELETE FROM paragraph WHERE record = $1"), &[&id])? == 0 {
        return Err(db::Error::Missing);
    }
    card::discard(tx, id)
}

fn is_referred_to(tx: &mut Read<'_>, id: RecordId) -> Result<bool> {
    let statement = sql!(
        "SELECT (SELECT count(*) FROM citation WHERE target = $1)
                + (SELECT count(*) FROM paragraph CROSS JOIN review CROSS JOIN review_line
                   WHERE paragraph.record = $1 AND review.document = paragraph.document
                     AND review_line.review = review.record AND review_line.paragraph = $1)"
    );
    tx.one(statement, &[&id], |row| Ok(row.get::<i64>(0)? > 0))
}

/// Lets a paragraph be found by the words that it has now.
///
/// # Errors
/// [`db::Error::Missing`] when there is no such paragraph; the store's own.
pub(crate) fn index_paragraph(tx: &mut Write<'_>, id: RecordId) -> Result<()> {
    let statement = sql!(
        "SELECT language, number, text FROM paragraph JOIN document ON document.record = paragraph.document
         JOIN record ON record.id = paragraph.record WHERE paragraph.record = $1"
    );
    let texts = |row: &Row<'_>| Ok((language_at(row, 0)?, row.get::<String>(1)?, row.get::<String>(2)?));
    let (language, number, text) = tx.one(statement, &[&id], texts)?;
    search::put(tx, id, &[(language, &number), (language, &text)])
}
