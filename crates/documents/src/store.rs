//! What documents ask of the store beyond what the record offers to all subjects.

use db::{Instant, Read, Result, Row, Write, sql};
use language::Language;
use record::contribution::Number;
use record::document::{Addressee, Force};
use record::{Actor, Circles, PersonId, RecordId};

use crate::model::outline::{Mark, Outline};
use crate::model::paper::Named;

/// A line of a list of documents.
#[derive(Clone, Debug)]
pub(crate) struct Line {
    pub id: RecordId,
    pub symbol: String,
    pub title: String,
    pub language: Language,
    pub is_draft: bool,
    /// When it was adopted, or begun.
    pub at: Instant,
}

/// The reports that the actor may see, the newest first: so many after so many.
pub(crate) fn list(tx: &mut Read<'_>, actor: &Actor, most: i64, after: i64) -> Result<Vec<Line>> {
    let statement = sql!(
        "SELECT record.id, number, title, document.language, state, coalesce(adopted, at)
         FROM record JOIN document ON document.record = record.id
         WHERE record.kind = 'document' AND ((visible & $1) <> 0 OR person = $2)
         ORDER BY at DESC, record.id DESC LIMIT $3 OFFSET $4"
    );
    tx.rows(statement, &[&Circles::of(actor), &actor.person(), &most, &after], line)
}

/// The reports that were adopted and that the actor may see, the newest first.
pub(crate) fn latest(tx: &mut Read<'_>, actor: &Actor, most: i64) -> Result<Vec<Line>> {
    let statement = sql!(
        "SELECT record.id, number, title, document.language, state, coalesce(adopted, at)
         FROM record JOIN document ON document.record = record.id
         WHERE record.kind = 'document' AND state = 'adopted' AND (visible & $1) <> 0
         ORDER BY at DESC, record.id DESC LIMIT $2"
    );
    tx.rows(statement, &[&Circles::of(actor), &most], line)
}

/// The drafts that the actor may see, the newest first.
pub(crate) fn drafts(tx: &mut Read<'_>, actor: &Actor, most: i64) -> Result<Vec<Line>> {
    let statement = sql!(
        "SELECT record.id, number, title, document.language, state, at
         FROM record JOIN document ON document.record = record.id
         WHERE record.kind = 'document' AND state = 'draft' AND ((visible & $1) <> 0 OR person = $2)
         ORDER BY at DESC, record.id DESC LIMIT $3"
    );
    tx.rows(statement, &[&Circles::of(actor), &actor.person(), &most], line)
}

fn line(row: &Row<'_>) -> Result<Line> {
    Ok(Line {
        id: row.get(0)?,
        symbol: row.get(1)?,
        title: row.get(2)?,
        language: row.word(3)?,
        is_draft: row.get::<String>(4)? == "draft",
        at: row.get(5)?,
    })
}

/// A document without its words.
pub(crate) fn outline(tx: &mut Read<'_>, document: RecordId, language: Language) -> Result<Outline> {
    let statement = sql!(
        "SELECT record.id, position, number, annex, heading, length(text)
         FROM paragraph JOIN record ON record.id = paragraph.record WHERE document = $1 ORDER BY position"
    );
    let marks = tx.rows(statement, &[&document], |row| {
        Ok(Mark {
            id: Some(row.get(0)?),
            position: row.get(1)?,
            number: row.get(2)?,
            annex: row.get(3)?,
            heading: row.get(4)?,
            characters: row.get(5)?,
        })
    })?;
    Ok(Outline::new(marks, language))
}

/// Whom the recommendations between two positions of a document address.
pub(crate) fn addressees(
    tx: &mut Read<'_>,
    document: RecordId,
    first: i64,
    last: i64,
) -> Result<Vec<(RecordId, Addressee)>> {
    let statement = sql!(
        "SELECT paragraph.record, name, kind FROM paragraph JOIN addressee ON addressee.paragraph = paragraph.record
         WHERE document = $1 AND position BETWEEN $2 AND $3 ORDER BY position, ordinal"
    );
    tx.rows(statement, &[&document, &first, &last], |row| Ok((row.get(0)?, addressee(row, 1)?)))
}

fn addressee(row: &Row<'_>, start: usize) -> Result<Addressee> {
    let role = row.get(start + 1)?;
    Ok(Addressee { name: row.get(start)?, role })
}

/// A contribution on which a paragraph rests.
#[derive(Clone, Debug)]
pub(crate) struct Source {
    pub paragraph: RecordId,
    pub number: Number,
    pub who: String,
}

/// The contributions on which a document's paragraphs rest and that the actor may see, in the order of the paragraphs.
pub(crate) fn sources(tx: &mut Read<'_>, actor: &Actor, document: RecordId) -> Result<Vec<Source>> {
    let statement = sql!(
        "SELECT paragraph.record, contribution.number, who
         FROM paragraph JOIN citation ON citation.source = paragraph.record AND citation.kind = 'rests-on'
         JOIN contribution ON contribution.record = citation.target JOIN record ON record.id = citation.target
         WHERE document = $1 AND ((visible & $2) <> 0 OR person = $3) ORDER BY position, contribution.number"
    );
    tx.rows(statement, &[&document, &Circles::of(actor), &actor.person()], |row| {
        Ok(Source { paragraph: row.get(0)?, number: row.get(1)?, who: row.get(2)? })
    })
}

/// A recommendation as its addressees will be asked.
#[derive(Clone, Debug)]
pub(crate) struct Recommendation {
    pub id: RecordId,
    pub number: String,
    pub text: String,
    pub force: Force,
    pub timing: Option<String>,
    pub addressees: Vec<Addressee>,
}

/// The recommendations of a document with whom they address.
pub(crate) fn recommendations(tx: &mut Read<'_>, document: RecordId) -> Result<Vec<Recommendation>> {
    let statement = sql!(
        "SELECT record.id, number, text, force, timing, name, addressee.kind
         FROM paragraph JOIN record ON record.id = paragraph.record
         LEFT JOIN addressee ON addressee.paragraph = paragraph.record
         WHERE document = $1 AND force IS NOT NULL ORDER BY position, ordinal NULLS LAST"
    );
    let mut found: Vec<Recommendation> = Vec::new();
    tx.rows(statement, &[&document], |row| {
        let id = row.get(0)?;
        if found.last().is_none_or(|last| last.id != id) {
            found.push(Recommendation {
                id,
                number: row.get(1)?,
                text: row.get(2)?,
                force: row.get(3)?,
                timing: row.get(4)?,
                addressees: Vec::new(),
            });
        }
        if let (Some(last), Some(_)) = (found.last_mut(), row.get::<Option<String>>(5)?) {
            last.addressees.push(addressee(row, 5)?);
        }
        Ok(())
    })?;
    Ok(found)
}

/// The identity of a proposal.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct ProposalId(i64);

db::column!(ProposalId(i64));

impl std::fmt::Display for ProposalId {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        self.0.fmt(f)
    }
}

impl std::str::FromStr for ProposalId {
    type Err = std::num::ParseIntError;

    fn from_str(text: &str) -> std::result::Result<Self, Self::Err> {
        text.parse().map(ProposalId)
    }
}

/// Somebody whom a document names, as long as nobody said who that is.
#[derive(Clone, Debug)]
pub(crate) struct Proposal {
    pub id: ProposalId,
    pub kind: String,
    pub name: String,
    pub role: String,
    pub party: String,
    /// `proposed`, `confirmed` or `rejected`.
    pub state: String,
}

impl Proposal {
    /// Whether somebody still has to decide about it.
    pub(crate) fn is_open(&self) -> bool {
        self.state == "proposed"
    }
}

/// Proposes somebody.
pub(crate) fn insert_proposal(tx: &mut Write<'_>, document: RecordId, named: &Named) -> Result<()> {
    let statement =
        sql!("INSERT INTO proposal (document, kind, name, role, party, state) VALUES ($1, $2, $3, $4, $5, 'proposed')");
    tx.run(statement, &[&document, &named.kind, &named.name, &named.role, &named.party]).map(drop)
}

/// Whom a document names.
pub(crate) fn proposals(tx: &mut Read<'_>, document: RecordId) -> Result<Vec<Proposal>> {
    let statement = sql!("SELECT id, kind, name, role, party, state FROM proposal WHERE document = $1 ORDER BY id");
    tx.rows(statement, &[&document], |row| {
        Ok(Proposal {
            id: row.get(0)?,
            kind: row.get(1)?,
            name: row.get(2)?,
            role: row.get(3)?,
            party: row.get(4)?,
            state: row.get(5)?,
        })
    })
}

/// Confirms or rejects a proposal.
pub(crate) fn decide(tx: &mut Write<'_>, id: ProposalId, state: &str, person: Option<PersonId>) -> Result<()> {
    let statement = sql!("UPDATE proposal SET state = $2, person = $3 WHERE id = $1");
    tx.run(statement, &[&id, &state, &person]).map(drop)
}

/// The known person with exactly this name.
pub(crate) fn person(tx: &mut Read<'_>, given: &str, family: &str) -> Result<Option<PersonId>> {
    let statement =
        sql!("SELECT id FROM person WHERE family = $1 AND given = $2 AND state = 'known' ORDER BY id LIMIT 1");
    tx.row(statement, &[&family, &given], |row| row.get(0))
}
