//! Search: whatever is said, asked and issued is found by its words, in one index that the write of a record keeps.

mod rebuild;

use std::collections::HashSet;

use db::search::{Together, asked, written};
use db::{Instant, Read, Result, Row, Write, sql};
use language::words::{Phrase, Wanted, Words};
use language::{Language, Localized};

use crate::card::{self, Card};
use crate::contribution::Capacity;
use crate::names::localized;
use crate::region::RegionCode;
use crate::{Actor, Circles, Party, PartyId, RecordId, party, translation};

/// Keeps the words of a record, each text in its language, instead of those that it had.
///
/// # Errors
/// The store's own.
pub fn put(tx: &mut Write<'_>, id: RecordId, texts: &[(Language, &str)]) -> Result<()> {
    remove(tx, id)?;
    insert(tx, id, texts)
}

/// Keeps the words of a new record.
///
/// # Errors
/// The store's own.
pub(crate) fn insert(tx: &mut Write<'_>, id: RecordId, texts: &[(Language, &str)]) -> Result<()> {
    let mut words = Words::default();
    texts.iter().for_each(|(language, text)| words.add(*language, text));
    let words = written(tx.engine(), words.tokens());
    tx.run(sql!("INSERT INTO search (rowid, words) VALUES ($1, SEARCH_WORDS($2))"), &[&id, &words]).map(drop)
}

/// Lets a record be found no more.
///
/// # Errors
/// The store's own.
pub fn remove(tx: &mut Write<'_>, id: RecordId) -> Result<()> {
    tx.run(sql!("DELETE FROM search WHERE rowid = $1"), &[&id]).map(drop)
}

pub use rebuild::{count, rebuild};

/// What is looked for, and among what.
#[derive(Clone, Debug, Default)]
pub struct Query {
    pub wanted: Wanted,
    /// Within a forum, a session, a topic or a document.
    pub place: Option<RecordId>,
    pub party: Option<PartyId>,
    /// Of a Party in this region or regional group.
    pub region: Option<RegionCode>,
    /// Answers to this guiding question.
    pub question: Option<RecordId>,
    /// Contributions written in this language.
    pub language: Option<Language>,
    pub capacity: Option<Capacity>,
    /// From this instant on, and before that one.
    pub from: Option<Instant>,
    pub until: Option<Instant>,
}

/// Something that was found, with the words by which it was.
#[derive(Clone, Debug)]
pub struct Hit {
    pub card: Card,
    pub language: Language,
    pub text: String,
    /// Set where the words are those of a translation.
    pub translation: Option<translation::Kind>,
    pub capacity: Option<Capacity>,
    /// The group of Parties for which it was said.
    pub group: Option<Localized>,
}

/// What an actor finds, the latest first, before a record of an earlier page. Nothing when nothing is looked for.
///
/// # Errors
/// The store's own.
pub fn find(tx: &mut Read<'_>, actor: &Actor, query: &Query, before: Option<RecordId>, most: i64) -> Result<Vec<Hit>> {
    if query.wanted.is_empty() {
        return Ok(Vec::new());
    }
    // The words go first, whatever the engine thinks of it: hits are read from the latest on until the page is full.
    let statement = sql!(
        "WITH RECURSIVE inside (id) AS (
           SELECT id FROM record WHERE id = $6
           UNION ALL
           SELECT request.record FROM inside JOIN request ON request.parent = inside.id
         )
         SELECT coalesce(contribution.language, document.language, 'en'),
                coalesce(contribution_version.text, paragraph.text, document.opening, ''), capacity,
                record.id, record.kind, record.number, record.title, record.who, record.state, record.at, party.id,
                party.name_ar, party.name_zh, party.name_en, party.name_fr, party.name_ru, party.name_es,
                party_group.id, party_group.name_ar, party_group.name_zh, party_group.name_en,
                party_group.name_fr, party_group.name_ru, party_group.name_es
         FROM SEARCH_FOUND($1) AS found
         CROSS JOIN record
         LEFT JOIN party ON party.id = record.party
         LEFT JOIN contribution ON contribution.record = record.id
         LEFT JOIN party_group ON party_group.id = contribution.party_group
         LEFT JOIN contribution_version ON contribution_version.contribution = contribution.number AND ordinal = current
         LEFT JOIN paragraph ON paragraph.record = record.id
         LEFT JOIN document ON document.record = coalesce(paragraph.document, record.id)
         WHERE record.id = found.id AND found.id < $2
           AND ((record.visible & $3) <> 0 OR record.person = $4 OR ((record.visible & 16) <> 0 AND record.party = $5))
           AND record.state NOT IN ('pending', 'refused', 'withdrawn', 'removed', 'erased')
           AND ($6 IS NULL OR record.id IN (SELECT id FROM inside) OR contribution.request IN (SELECT id FROM inside)
                OR paragraph.document = $6)
           AND ($7 IS NULL OR record.party = $7)
           AND ($8 IS NULL OR $8 IN (party.region, party.subregion, party.intermediate, party.regional_group))
           AND ($9 IS NULL OR EXISTS (SELECT 1 FROM citation
                WHERE citation.source = record.id AND citation.target = $9 AND citation.kind = 'answers'))
           AND ($10 IS NULL OR contribution.language = $10)
           AND ($11 IS NULL OR capacity = $11)
           AND ($12 IS NULL OR record.at >= $12)
           AND ($13 IS NULL OR record.at < $13)
         ORDER BY found.id DESC LIMIT $14"
    );
    let form = |phrase: &Phrase| Together { words: phrase.tokens.clone(), begins: phrase.begins };
    let all: Vec<Vec<Together>> = query.wanted.all().iter().map(|any| any.iter().map(form).collect()).collect();
    let words = asked(tx.engine(), &all);
    let before = before.unwrap_or(RecordId(i64::MAX));
    let (language, capacity) = (query.language.map(Language::code), query.capacity.map(Capacity::code));
    let params: [&dyn db::Bind; 14] = [
        &words,
        &before,
        &Circles::of(actor),
        &actor.person(),
        &actor.government(),
        &query.place,
        &query.party,
        &query.region,
        &query.question,
        &language,
        &capacity,
        &query.from,
        &query.until,
        &most,
    ];
    tx.rows(statement, &params, hit)
}

/// What was contributed, the latest first, before a record of an earlier page: whatever it says.
///
/// # Errors
/// The store's own.
pub fn contributed(
    tx: &mut Read<'_>,
    actor: &Actor,
    query: &Query,
    before: Option<RecordId>,
    most: i64,
) -> Result<Vec<Hit>> {
    // From the latest contribution on until the page is full.
    let statement = sql!(
        "WITH RECURSIVE inside (id) AS (
           SELECT id FROM record WHERE id = $5
           UNION ALL
           SELECT request.record FROM inside JOIN request ON request.parent = inside.id
         )
         SELECT contribution.language, contribution_version.text, capacity,
                record.id, record.kind, record.number, record.title, record.who, record.state, record.at, party.id,
                party.name_ar, party.name_zh, party.name_en, party.name_fr, party.name_ru, party.name_es,
                party_group.id, party_group.name_ar, party_group.name_zh, party_group.name_en,
                party_group.name_fr, party_group.name_ru, party_group.name_es
         FROM contribution
         CROSS JOIN record
         LEFT JOIN party ON party.id = record.party
         LEFT JOIN party_group ON party_group.id = contribution.party_group
         JOIN contribution_version ON contribution_version.contribution = contribution.number AND ordinal = current
         WHERE record.id = contribution.record AND contribution.record < $1
           AND ((record.visible & $2) <> 0 OR record.person = $3 OR ((record.visible & 16) <> 0 AND record.party = $4))
           AND record.state NOT IN ('pending', 'refused', 'withdrawn', 'removed', 'erased')
           AND ($5 IS NULL OR contribution.request IN (SELECT id FROM inside))
           AND ($6 IS NULL OR record.party = $6)
           AND ($7 IS NULL OR $7 IN (party.region, party.subregion, party.intermediate, party.regional_group))
           AND ($8 IS NULL OR EXISTS (SELECT 1 FROM citation
                WHERE citation.source = record.id AND citation.target = $8 AND citation.kind = 'answers'))
           AND ($9 IS NULL OR contribution.language = $9)
           AND ($10 IS NULL OR capacity = $10)
           AND ($11 IS NULL OR record.at >= $11)
           AND ($12 IS NULL OR record.at < $12)
         ORDER BY contribution.record DESC LIMIT $13"
    );
    let before = before.unwrap_or(RecordId(i64::MAX));
    let (language, capacity) = (query.language.map(Language::code), query.capacity.map(Capacity::code));
    let params: [&dyn db::Bind; 13] = [
        &before,
        &Circles::of(actor),
        &actor.person(),
        &actor.government(),
        &query.place,
        &query.party,
        &query.region,
        &query.question,
        &language,
        &capacity,
        &query.from,
        &query.until,
        &most,
    ];
    tx.rows(statement, &params, hit)
}

/// The Governments for which something was said.
///
/// # Errors
/// The store's own.
pub fn parties(tx: &mut Read<'_>) -> Result<Vec<Party>> {
    let statement = sql!(
        "SELECT id FROM party WHERE EXISTS (SELECT 1 FROM record WHERE record.party = party.id AND kind = 'post')"
    );
    let ids: HashSet<PartyId> = tx.rows(statement, &[], |row| row.get(0))?.into_iter().collect();
    Ok(if ids.is_empty() { Vec::new() } else { party::list(tx)? }
        .into_iter()
        .filter(|party| ids.contains(&party.id))
        .collect())
}

fn hit(row: &Row<'_>) -> Result<Hit> {
    Ok(Hit {
        language: row.word(0)?,
        text: row.get(1)?,
        translation: None,
        capacity: row.get(2)?,
        card: card::card(row, 3)?,
        group: row.get::<Option<i64>>(17)?.map(|_| localized(row, 18)).transpose()?,
    })
}
