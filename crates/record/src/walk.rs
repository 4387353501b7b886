//! The two walks: where does this come from, and what became of it?
//!
//! A walk follows citations, at most [`FARTHEST`] steps, and shows at most [`MOST`] records. A record that the reader may
//! not see is shown as "not public", and the walk does not go on through it.

use db::{Read, Result, Row, sql};

use crate::card::card;
use crate::{Actor, Card, Circles, RecordId};

/// How many citations a walk follows at most.
pub const FARTHEST: i64 = 16;
/// How many records a walk shows at most.
pub const MOST: i64 = 400;

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

/// The records on which `id` rests, and those on which they rest, nearest first.
///
/// # Errors
/// The store's own.
pub fn comes_from(tx: &mut Read<'_>, actor: &Actor, id: RecordId) -> Result<Vec<Step>> {
    let statement = sql!(
        "WITH RECURSIVE walk (id, distance) AS (
           SELECT record.id, CAST(0 AS BIGINT) FROM record
           WHERE record.id = $1 AND ((visible & $2) <> 0 OR person = $3 OR ((visible & 16) <> 0 AND record.party = $6))
           UNION
           SELECT citation.target, walk.distance + 1
           FROM walk JOIN citation ON citation.source = walk.id JOIN record ON record.id = walk.id
           WHERE walk.distance < $4
             AND ((record.visible & $2) <> 0 OR record.person = $3 OR ((record.visible & 16) <> 0 AND record.party = $6))
         ), nearest (id, distance) AS (SELECT id, min(distance) FROM walk WHERE id <> $1 GROUP BY id)
         SELECT nearest.distance,
                CASE WHEN (visible & $2) <> 0 OR person = $3 OR ((visible & 16) <> 0 AND record.party = $6) THEN 1 ELSE 0 END,
                (SELECT min(quotation) FROM citation WHERE citation.target = record.id AND citation.source IN
                   (SELECT walk.id FROM walk WHERE walk.distance = nearest.distance - 1)),
                record.id, kind, number, title, who, state, at, party.id,
                name_ar, name_zh, name_en, name_fr, name_ru, name_es
         FROM nearest JOIN record ON record.id = nearest.id LEFT JOIN party ON party.id = record.party
         ORDER BY nearest.distance, record.at, record.id LIMIT $5"
    );
    tx.rows(statement, &[&id, &Circles::of(actor), &actor.person(), &FARTHEST, &MOST, &actor.government()], step)
}

/// The records that rest on `id`, and those that rest on them, nearest first.
///
/// # Errors
/// The store's own.
pub fn became(tx: &mut Read<'_>, actor: &Actor, id: RecordId) -> Result<Vec<Step>> {
    let statement = sql!(
        "WITH RECURSIVE walk (id, distance) AS (
           SELECT record.id, CAST(0 AS BIGINT) FROM record
           WHERE record.id = $1 AND ((visible & $2) <> 0 OR person = $3 OR ((visible & 16) <> 0 AND record.party = $6))
           UNION
           SELECT citation.source, walk.distance + 1
           FROM walk JOIN citation ON citation.target = walk.id JOIN record ON record.id = walk.id
           WHERE walk.distance < $4
             AND ((record.visible & $2) <> 0 OR record.person = $3 OR ((record.visible & 16) <> 0 AND record.party = $6))
         ), nearest (id, distance) AS (SELECT id, min(distance) FROM walk WHERE id <> $1 GROUP BY id)
         SELECT nearest.distance,
                CASE WHEN (visible & $2) <> 0 OR person = $3 OR ((visible & 16) <> 0 AND record.party = $6) THEN 1 ELSE 0 END,
                NULL, record.id, kind, number, title, who, state, at, party.id,
                name_ar, name_zh, name_en, name_fr, name_ru, name_es
         FROM nearest JOIN record ON record.id = nearest.id LEFT JOIN party ON party.id = record.party
         ORDER BY nearest.distance, record.at, record.id LIMIT $5"
    );
    tx.rows(statement, &[&id, &Circles::of(actor), &actor.person(), &FARTHEST, &MOST, &actor.government()], step)
}

fn step(row: &Row<'_>) -> Result<Step> {
    let seen: bool = row.get(1)?;
    let card = if seen { Some(card(row, 3)?) } else { None };
    // A quotation of words that are withheld would show them.
    let quotation = if card.as_ref().is_some_and(|card| !card.is_gone()) { row.get(2)? } else { None };
    Ok(Step { distance: row.get(0)?, quotation, card })
}
