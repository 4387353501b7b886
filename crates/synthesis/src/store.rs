//! The evidence, and what rests on it.

use db::{Read, Result, Row, sql};
use language::{Language, Localized};
use record::citation::CitationId;
use record::contribution::{Capacity, Number};
use record::names::localized;
use record::{Actor, Circles, PartyId, RecordId};

/// Which posts are wanted.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Filter {
    /// Of this session or sub-topic.
    pub place: Option<RecordId>,
    /// For this Party.
    pub party: Option<PartyId>,
    /// Only those on which no paragraph of the document rests.
    pub waiting: bool,
}

/// A post as the desk shows it.
pub(crate) struct Evidence {
    pub number: Number,
    pub who: String,
    /// The Party, or the group of Parties, for which it was said.
    pub whom: Option<Localized>,
    pub capacity: Capacity,
    pub language: Language,
    pub html: String,
    /// How many paragraphs of this document rest on it.
    pub cited: i64,
}

/// The posts that can be cited, in the order of their numbers, after a number.
pub(crate) fn evidence(
    tx: &mut Read<'_>,
    (actor, document): (&Actor, RecordId),
    filter: &Filter,
    (after, most): (Number, i64),
) -> Result<Vec<Evidence>> {
    let statement = sql!(
        "SELECT contribution.number, who, capacity, contribution.language, html, cited.n,
                coalesce(party.id, party_group.id),
                coalesce(party.name_ar, party_group.name_ar),
                coalesce(party.name_zh, party_group.name_zh),
                coalesce(party.name_en, party_group.name_en),
                coalesce(party.name_fr, party_group.name_fr),
                coalesce(party.name_ru, party_group.name_ru),
                coalesce(party.name_es, party_group.name_es)
         FROM contribution
         JOIN record ON record.id = contribution.record
         JOIN contribution_version ON contribution_version.contribution = contribution.number AND ordinal = current
         LEFT JOIN party ON party.id = record.party
         LEFT JOIN party_group ON party_group.id = contribution.party_group
         LEFT JOIN (SELECT citation.target AS post, count(*) AS n
                    FROM paragraph JOIN citation ON citation.source = paragraph.record AND citation.kind = 'rests-on'
                    WHERE paragraph.document = $1 GROUP BY citation.target) AS cited ON cited.post = record.id
         WHERE contribution.number > $2 AND record.kind = 'post' AND record.state = 'published'
           AND ((visible & $3) <> 0 OR person = $4)
           AND ($5 IS NULL OR request = $5) AND ($6 IS NULL OR record.party = $6) AND ($7 = 0 OR cited.n IS NULL)
         ORDER BY contribution.number LIMIT $8"
    );
    let waiting = i64::from(filter.waiting);
    tx.rows(
        statement,
        &[&document, &after, &Circles::of(actor), &actor.person(), &filter.place, &filter.party, &waiting, &most],
        post,
    )
}

fn post(row: &Row<'_>) -> Result<Evidence> {
    let whom: Option<i64> = row.get(6)?;
    Ok(Evidence {
        number: row.get(0)?,
        who: row.get(1)?,
        capacity: row.get(2)?,
        language: row.word(3)?,
        html: row.get(4)?,
        cited: row.get::<Option<i64>>(5)?.unwrap_or(0),
        whom: whom.map(|_| localized(row, 7)).transpose()?,
    })
}

/// A session or sub-topic in which something was posted.
pub(crate) struct Place {
    pub id: RecordId,
    pub number: String,
    pub title: String,
}

/// Where something was posted.
pub(crate) fn places(tx: &mut Read<'_>) -> Result<Vec<Place>> {
    let statement = sql!(
        "SELECT record.id, number, title FROM record
         WHERE kind IN ('topic', 'session') AND EXISTS (SELECT 1 FROM contribution WHERE contribution.request = record.id)
         ORDER BY record.id"
    );
    tx.rows(statement, &[], |row| Ok(Place { id: row.get(0)?, number: row.get(1)?, title: row.get(2)? }))
}

/// A paragraph's citation of a post.
pub(crate) struct Cited {
    pub id: CitationId,
    pub paragraph: RecordId,
    pub number: Number,
    pub who: String,
    pub whom: Option<Localized>,
    /// The words that were marked, unless they are withheld since.
    pub quotation: Option<String>,
}

/// What the paragraphs of a document rest on, by paragraph and number.
pub(crate) fn cited(tx: &mut Read<'_>, document: RecordId) -> Result<Vec<Cited>> {
    let statement = sql!(
        "SELECT citation.id, citation.source, contribution.number, who,
                CASE WHEN record.state NOT IN ('withdrawn', 'removed', 'erased') THEN quotation END,
                coalesce(party.id, party_group.id),
                coalesce(party.name_ar, party_group.name_ar),
                coalesce(party.name_zh, party_group.name_zh),
                coalesce(party.name_en, party_group.name_en),
                coalesce(party.name_fr, party_group.name_fr),
                coalesce(party.name_ru, party_group.name_ru),
                coalesce(party.name_es, party_group.name_es)
         FROM paragraph
         JOIN citation ON citation.source = paragraph.record AND citation.kind = 'rests-on'
         JOIN contribution ON contribution.record = citation.target
         JOIN record ON record.id = citation.target
         LEFT JOIN party ON party.id = record.party
         LEFT JOIN party_group ON party_group.id = contribution.party_group
         WHERE paragraph.document = $1 ORDER BY paragraph.position, contribution.number"
    );
    tx.rows(statement, &[&document], |row| {
        let whom: Option<i64> = row.get(5)?;
        Ok(Cited {
            id: row.get(0)?,
            paragraph: row.get(1)?,
            number: row.get(2)?,
            who: row.get(3)?,
            quotation: row.get(4)?,
            whom: whom.map(|_| localized(row, 6)).transpose()?,
        })
    })
}

/// How much of what somebody said is used.
pub(crate) struct Share {
    /// The Party, or the group of Parties.
    pub whom: Option<Localized>,
    pub is_party: bool,
    /// Who spoke, where nobody spoke for either.
    pub who: String,
    pub posts: i64,
    pub cited: i64,
}

/// How many posts each Party, each group of Parties and each other speaker wrote, and on how many of them the document rests.
pub(crate) fn shares(tx: &mut Read<'_>, actor: &Actor, document: RecordId) -> Result<Vec<Share>> {
    let statement = sql!(
        "SELECT party.id, coalesce(party.name_ar, party_group.name_ar),
                coalesce(party.name_zh, party_group.name_zh),
                coalesce(party.name_en, party_group.name_en),
                coalesce(party.name_fr, party_group.name_fr),
                coalesce(party.name_ru, party_group.name_ru),
                coalesce(party.name_es, party_group.name_es),
                said.who, said.posts, said.cited, party_group.id
         FROM (SELECT record.party AS party, contribution.party_group AS party_group,
                      CASE WHEN coalesce(record.party, contribution.party_group) IS NULL THEN record.who ELSE '' END AS who,
                      count(*) AS posts, count(cited.post) AS cited
               FROM contribution
               JOIN record ON record.id = contribution.record
               LEFT JOIN (SELECT DISTINCT citation.target AS post
                          FROM paragraph JOIN citation ON citation.source = paragraph.record AND citation.kind = 'rests-on'
                          WHERE paragraph.document = $1) AS cited ON cited.post = record.id
               WHERE record.kind = 'post' AND record.state = 'published' AND ((visible & $2) <> 0 OR person = $3)
               GROUP BY record.party, contribution.party_group,
                        CASE WHEN coalesce(record.party, contribution.party_group) IS NULL THEN record.who ELSE '' END) AS said
         LEFT JOIN party ON party.id = said.party
         LEFT JOIN party_group ON party_group.id = said.party_group
         ORDER BY said.who"
    );
    tx.rows(statement, &[&document, &Circles::of(actor), &actor.person()], |row| {
        let (party, group): (Option<i64>, Option<i64>) = (row.get(0)?, row.get(10)?);
        Ok(Share {
            whom: party.or(group).map(|_| localized(row, 1)).transpose()?,
            is_party: party.is_some(),
            who: row.get(7)?,
            posts: row.get(8)?,
            cited: row.get(9)?,
        })
    })
}
