//! The two walks: where does this come from, and what became of it?
//!
//! A walk follows citations, at most [`FARTHEST`] steps, and shows at most [`MOST`] records. A record that the reader may
//! not see is shown as "not public", and the walk does not go on through it. What a walk costs does not grow with the record:
//! whatever has a hundred thousand posts, no more of them are met than could be shown, the nearest first, and at the step at
//! which it ends the rest are counted at most ([`at_last`]).

use db::{Read, Result, Row, Statement, sql};

use crate::card::card;
use crate::{Actor, Card, Circles, RecordId};

/// How many citations a walk follows at most.
pub const FARTHEST: i64 = 16;
/// How many records a walk shows at most.
pub const MOST: i64 = 400;

/// How many times a walk meets a record at most: one that is met at each distance once more still leaves [`MOST`] to be shown.
const MET: i64 = MOST * (FARTHEST + 1) + 1;
/// So many records are counted at the step at which a walk ends.
pub const COUNTED: i64 = 10_000;

/// Which way a walk goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Way {
    /// To that on which a record rests.
    ComesFrom,
    /// To that which rests on it.
    Became,
}

/// A record met on a walk.
#[derive(Clone, Debug)]
pub struct Step {
    /// How many citations away it is.
    pub distance: i64,
    /// The record, or nothing when it is not for this reader.
    pub card: Option<Card>,
    /// The words of this record on which the next step rests, if they were marked.
    pub quotation: Option<String>,
}

/// How many records there are at the last step of a walk, where not all of them are shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct AtLast {
    pub records: i64,
    /// Whether there may be more: they were not counted to their end.
    pub or_more: bool,
}

/// A statement about a walk from $1: who reads is $2, $3 and $6, it goes $4 steps, by $5 ties of a record and one more, and $7 times
/// it meets a record. It is said from which column of a citation to which it goes, by which an index has the ties of a record in
/// order, and what is asked of those that it met: they stand in `met` as often as they were, in `nearest` once.
///
/// Each record carries up to which of its ties the walk goes. It is a NUMERIC, with which PostgreSQL does not look among all ties
/// there are by their numbers: it takes them by the record.
macro_rules! walk {
    ($from:literal, $to:literal, $order:literal, $asked:literal) => {
        sql!(concat!(
            "WITH RECURSIVE walk (id, distance, seen, upto) AS NOT MATERIALIZED (
               SELECT record.id, CAST(0 AS BIGINT), 1, CAST(coalesce((SELECT tie.",
            $order,
            " FROM citation AS tie WHERE tie.",
            $from,
            " = record.id ORDER BY tie.",
            $order,
            " LIMIT 1 OFFSET $5), 9223372036854775807) AS NUMERIC) FROM record
               WHERE record.id = $1 AND ((visible & $2) <> 0 OR person = $3 OR ((visible & 16) <> 0 AND record.party = $6))
               UNION
               SELECT record.id, walk.distance + 1,
                      CASE WHEN (visible & $2) <> 0 OR person = $3 OR ((visible & 16) <> 0 AND record.party = $6) THEN 1 ELSE 0 END,
                      CAST(coalesce((SELECT tie.",
            $order,
            " FROM citation AS tie WHERE tie.",
            $from,
            " = record.id ORDER BY tie.",
            $order,
            " LIMIT 1 OFFSET $5), 9223372036854775807) AS NUMERIC)
               FROM walk JOIN citation ON citation.",
            $from,
            " = walk.id AND citation.",
            $order,
            " <= walk.upto
               JOIN record ON record.id = citation.",
            $to,
            " WHERE walk.seen = 1 AND walk.distance < $4
             ), met (id, distance, seen) AS MATERIALIZED (SELECT id, distance, seen FROM walk LIMIT $7),
             nearest (id, distance, seen) AS (SELECT id, min(distance), min(seen) FROM met GROUP BY id) ",
            $asked
        ))
    };
}

/// The records on which `id` rests, and those on which they rest, nearest first.
///
/// # Errors
/// The store's own.
pub fn comes_from(tx: &mut Read<'_>, actor: &Actor, id: RecordId) -> Result<Vec<Step>> {
    let statement = walk!(
        "source",
        "target",
        "target",
        ", shown (id, distance, seen) AS (
           SELECT nearest.id, nearest.distance, nearest.seen FROM nearest JOIN record ON record.id = nearest.id
           WHERE nearest.id <> $1 ORDER BY nearest.distance, record.at, record.id LIMIT $5
         )
         SELECT shown.distance, shown.seen,
                (SELECT min(quotation) FROM citation JOIN met ON met.id = citation.source
                 WHERE citation.target = shown.id AND met.distance = shown.distance - 1 AND met.seen = 1),
                record.id, kind, number, title, who, state, at, party.id,
                name_ar, name_zh, name_en, name_fr, name_ru, name_es
         FROM shown JOIN record ON record.id = shown.id LEFT JOIN party ON party.id = record.party
         ORDER BY shown.distance, record.at, record.id"
    );
    steps(tx, actor, id, statement)
}

/// The records that rest on `id`, and those that rest on them, nearest first.
///
/// # Errors
/// The store's own.
pub fn became(tx: &mut Read<'_>, actor: &Actor, id: RecordId) -> Result<Vec<Step>> {
    let statement = walk!(
        "target",
        "source",
        "id",
        "SELECT nearest.distance, nearest.seen, NULL, record.id, kind, number, title, who, state, at, party.id,
                name_ar, name_zh, name_en, name_fr, name_ru, name_es
         FROM nearest JOIN record ON record.id = nearest.id LEFT JOIN party ON party.id = record.party
         WHERE nearest.id <> $1
         ORDER BY nearest.distance, record.at, record.id LIMIT $5"
    );
    steps(tx, actor, id, statement)
}

fn steps(tx: &mut Read<'_>, actor: &Actor, id: RecordId, statement: &'static Statement) -> Result<Vec<Step>> {
    let (circles, person, government) = (Circles::of(actor), actor.person(), actor.government());
    tx.rows(statement, &[&id, &circles, &person, &FARTHEST, &MOST, &government, &MET], step)
}

/// How many records there are at the step at which a walk ended since it had shown as many as it may: nothing where it shows all.
///
/// # Errors
/// The store's own.
pub fn at_last(tx: &mut Read<'_>, actor: &Actor, (id, way): (RecordId, Way), steps: &[Step]) -> Result<Option<AtLast>> {
    let Some(last) = steps.last().map(|step| step.distance).filter(|_| steps.len() as i64 >= MOST) else {
        return Ok(None);
    };
    let statement = match way {
        Way::ComesFrom => walk!(
            "source",
            "target",
            "target",
            ", rest (id) AS (
               SELECT citation.target FROM nearest JOIN citation ON citation.source = nearest.id
               WHERE nearest.distance + 1 = $8 AND nearest.seen = 1
                 AND citation.target NOT IN (SELECT id FROM nearest WHERE distance < $8) LIMIT $9
             )
             SELECT count(DISTINCT id), count(*) FROM rest"
        ),
        Way::Became => walk!(
            "target",
            "source",
            "id",
            ", rest (id) AS (
               SELECT citation.source FROM nearest JOIN citation ON citation.target = nearest.id
               WHERE nearest.distance + 1 = $8 AND nearest.seen = 1
                 AND citation.source NOT IN (SELECT id FROM nearest WHERE distance < $8) LIMIT $9
             )
             SELECT count(DISTINCT id), count(*) FROM rest"
        ),
    };
    let (circles, person, government) = (Circles::of(actor), actor.person(), actor.government());
    let values: [&dyn db::Bind; 9] = [&id, &circles, &person, &FARTHEST, &MOST, &government, &MET, &last, &COUNTED];
    let (records, ties): (i64, i64) = tx.one(statement, &values, |row| Ok((row.get(0)?, row.get(1)?)))?;
    let shown = steps.iter().filter(|step| step.distance == last).count() as i64;
    let found = AtLast { records, or_more: ties == COUNTED };
    Ok((found.or_more || records > shown).then_some(found))
}

fn step(row: &Row<'_>) -> Result<Step> {
    let seen: bool = row.get(1)?;
    let card = if seen { Some(card(row, 3)?) } else { None };
    // A quotation of words that are withheld would show them.
    let quotation = if card.as_ref().is_some_and(|card| !card.is_gone()) { row.get(2)? } else { None };
    Ok(Step { distance: row.get(0)?, quotation, card })
}
