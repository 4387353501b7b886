//! Recommendations with their counts, and what was reported on an ask.

use db::{Instant, Read, Result, Row, Write, sql};
use language::Language;
use record::contribution::Number;
use record::document::Force;
use record::{Actor, Circles, PartyId, RecordId};

/// A recommendation that somebody was asked, with how many of those asked have reported.
pub(crate) struct Recommendation {
    pub id: RecordId,
    pub number: String,
    pub text: String,
    pub who: String,
    pub force: Force,
    pub document: RecordId,
    pub symbol: String,
    pub language: Language,
    /// Parties and others who are not Governments.
    pub asked: i64,
    pub reported: i64,
    /// Other Governments, which are counted apart.
    pub others_asked: i64,
    pub others_reported: i64,
}

/// The recommendations that are asked of somebody, by document, the newest document first.
pub(crate) fn recommendations(
    tx: &mut Read<'_>,
    actor: &Actor,
    document: Option<RecordId>,
) -> Result<Vec<Recommendation>> {
    let statement = sql!(
        "SELECT record.id, record.number, paragraph.text, record.who, paragraph.force, issued.id, issued.number, document.language,
                CAST(sum(CASE WHEN role <> 'other-governments' THEN asks ELSE 0 END) AS BIGINT),
                CAST(sum(CASE WHEN role <> 'other-governments' AND status <> 'no-information' THEN asks ELSE 0 END) AS BIGINT),
                CAST(sum(CASE WHEN role = 'other-governments' THEN asks ELSE 0 END) AS BIGINT),
                CAST(sum(CASE WHEN role = 'other-governments' AND status <> 'no-information' THEN asks ELSE 0 END) AS BIGINT)
         FROM ask_count
         CROSS JOIN paragraph
         CROSS JOIN record
         JOIN document ON document.record = paragraph.document
         JOIN record AS issued ON issued.id = paragraph.document
         WHERE paragraph.record = ask_count.paragraph AND record.id = paragraph.record AND paragraph.force IS NOT NULL AND (record.visible & $1) <> 0 AND ($2 IS NULL OR paragraph.document = $2)
         GROUP BY record.id, record.number, paragraph.text, record.who, paragraph.force, issued.id, issued.number,
                  document.language, paragraph.position
         HAVING sum(asks) > 0
         ORDER BY issued.id DESC, paragraph.position"
    );
    tx.rows(statement, &[&Circles::of(actor), &document], |row| {
        Ok(Recommendation {
            id: row.get(0)?,
            number: row.get(1)?,
            text: row.get(2)?,
            who: row.get(3)?,
            force: row.get(4)?,
            document: row.get(5)?,
            symbol: row.get(6)?,
            language: row.word(7)?,
            asked: row.get(8)?,
            reported: row.get(9)?,
            others_asked: row.get(10)?,
            others_reported: row.get(11)?,
        })
    })
}

/// What an addressee reported.
pub(crate) struct Reported {
    pub id: RecordId,
    pub number: Number,
    pub who: String,
    pub at: Instant,
    pub language: Language,
    pub text: String,
    pub html: String,
    pub evidence: Option<String>,
}

/// What was reported on an ask, the newest first.
pub(crate) fn reported(tx: &mut Read<'_>, ask: RecordId) -> Result<Vec<Reported>> {
    let statement = sql!(
        "SELECT contribution.number, record.who, record.at, contribution.language, html, evidence.source, text, record.id
         FROM contribution
         JOIN record ON record.id = contribution.record
         JOIN contribution_version ON contribution_version.contribution = contribution.number AND ordinal = current
         LEFT JOIN evidence ON evidence.contribution = contribution.number
         WHERE contribution.request = $1 ORDER BY contribution.number DESC"
    );
    tx.rows(statement, &[&ask], report)
}

/// What was reported on the asks from one to another, of one Government or of all addressees, the newest first, each with its ask.
pub(crate) fn reported_between(
    tx: &mut Read<'_>,
    party: Option<PartyId>,
    (first, last): (RecordId, RecordId),
) -> Result<Vec<(RecordId, Reported)>> {
    let statement = sql!(
        "SELECT contribution.number, record.who, record.at, contribution.language, html, evidence.source, text, record.id,
                ask.record
         FROM ask CROSS JOIN contribution
         JOIN record ON record.id = contribution.record
         JOIN contribution_version ON contribution_version.contribution = contribution.number AND ordinal = current
         LEFT JOIN evidence ON evidence.contribution = contribution.number
         WHERE ask.record BETWEEN $1 AND $2 AND contribution.request = ask.record AND ($3 IS NULL OR ask.party = $3)
         ORDER BY contribution.number DESC"
    );
    tx.rows(statement, &[&first, &last, &party], |row| Ok((row.get(8)?, report(row)?)))
}

fn report(row: &Row<'_>) -> Result<Reported> {
    Ok(Reported {
        number: row.get(0)?,
        who: row.get(1)?,
        at: row.get(2)?,
        language: row.word(3)?,
        html: row.get(4)?,
        evidence: row.get(5)?,
        text: row.get(6)?,
        id: row.get(7)?,
    })
}

pub(crate) fn insert_evidence(tx: &mut Write<'_>, number: Number, source: &str) -> Result<()> {
    tx.run(sql!("INSERT INTO evidence (contribution, source) VALUES ($1, $2)"), &[&number, &source]).map(drop)
}

/// The regional group of each Party, as its code; "other" where there is none.
pub(crate) fn groups(tx: &mut Read<'_>) -> Result<Vec<(PartyId, String, String)>> {
    let statement = sql!("SELECT id, code, coalesce(regional_group, '') FROM party ORDER BY id");
    tx.rows(statement, &[], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)))
}
