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
    /// Of this forum, session or sub-topic.
    pub place: Option<RecordId>,
    /// For this Party.
    pub party: Option<PartyId>,
    /// Only those on which no paragraph of the document rests.
    pub waiting: bool,
    /// Without those by which moderators and officers led the discussion.
    pub led: bool,
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
           AND ($5 IS NULL OR request = $5 OR request IN (
                  SELECT record FROM request WHERE parent = $5
                  UNION ALL
                  SELECT topic.record FROM request AS session JOIN request AS topic ON topic.parent = session.record
                  WHERE session.parent = $5))
           AND ($6 IS NULL OR record.party = $6) AND ($7 = 0 OR cited.n IS NULL)
           AND ($9 = 1 OR capacity NOT IN ('moderator', 'officer'))
         ORDER BY contribution.number LIMIT $8"
    );
    let (circles, person) = (Circles::of(actor), actor.person());
    let values: [&dyn db::Bind; 9] =
        [&document, &after, &circles, &person, &filter.place, &filter.party, &filter.waiting, &most, &!filter.led];
    tx.rows(statement, &values, post)
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

/// A forum in which something was posted, with its places.
pub(crate) struct Place {
    pub id: RecordId,
    pub title: String,
    /// Its sessions and sub-topics in which something was posted: "I (ii) Coordination".
    pub parts: Vec<(RecordId, String)>,
}

/// Where something was posted, the latest forum first.
pub(crate) fn places(tx: &mut Read<'_>) -> Result<Vec<Place>> {
    let statement = sql!(
        "SELECT forum.id, forum.title, place.id, coalesce(session.number, ''), place.number, place.title
         FROM record AS forum
         JOIN request AS part ON part.parent = forum.id AND part.kind = 'session'
         JOIN (SELECT record AS id, record AS session, ordinal AS first, 0 AS second FROM request WHERE kind = 'session'
               UNION ALL
               SELECT topic.record, session.record, session.ordinal, topic.ordinal
               FROM request AS session JOIN request AS topic ON topic.parent = session.record AND topic.kind = 'topic'
              ) AS spot ON spot.session = part.record
         JOIN record AS place ON place.id = spot.id
         LEFT JOIN record AS session ON session.id = spot.session AND spot.session <> spot.id
         WHERE forum.kind = 'forum' AND EXISTS (SELECT 1 FROM topic_count WHERE topic_count.topic = spot.id)
         ORDER BY forum.id DESC, spot.first, spot.second, place.id"
    );
    let mut forums: Vec<Place> = Vec::new();
    tx.rows(statement, &[], |row| {
        let id = row.get(0)?;
        if forums.last().is_none_or(|last| last.id != id) {
            forums.push(Place { id, title: row.get(1)?, parts: Vec::new() });
        }
        let words: [String; 3] = [row.get(3)?, row.get(4)?, row.get(5)?];
        let name = words.iter().map(String::as_str).filter(|word| !word.is_empty()).collect::<Vec<_>>().join(" ");
        if let Some(forum) = forums.last_mut() {
            forum.parts.push((row.get(2)?, name));
        }
        Ok(())
    })?;
    Ok(forums)
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
    /// The Party, the group of Parties, or the organization.
    pub whom: Option<Localized>,
    pub is_party: bool,
    /// Who spoke, where somebody spoke for none of them.
    pub who: String,
    pub posts: i64,
    pub cited: i64,
}

/// How many posts each Party, group of Parties, organization and other speaker wrote, of one forum or of all, and on how many of
/// them the document rests. What moderators and officers said to lead the discussion is not counted.
pub(crate) fn shares(
    tx: &mut Read<'_>,
    actor: &Actor,
    document: RecordId,
    forum: Option<RecordId>,
) -> Result<Vec<Share>> {
    let statement = sql!(
        "SELECT party.id, coalesce(party_group.id, institution.id),
                coalesce(party.name_ar, party_group.name_ar, institution.name_ar),
                coalesce(party.name_zh, party_group.name_zh, institution.name_zh),
                coalesce(party.name_en, party_group.name_en, institution.name_en),
                coalesce(party.name_fr, party_group.name_fr, institution.name_fr),
                coalesce(party.name_ru, party_group.name_ru, institution.name_ru),
                coalesce(party.name_es, party_group.name_es, institution.name_es),
                said.who, said.posts, said.cited
         FROM (SELECT record.party AS party, contribution.party_group AS party_group,
                      CASE WHEN coalesce(record.party, contribution.party_group) IS NULL THEN contribution.institution END
                        AS institution,
                      CASE WHEN coalesce(record.party, contribution.party_group, contribution.institution) IS NULL
                           THEN record.who ELSE '' END AS who,
                      count(*) AS posts, count(cited.post) AS cited
               FROM contribution
               JOIN record ON record.id = contribution.record
               LEFT JOIN (SELECT DISTINCT citation.target AS post
                          FROM paragraph JOIN citation ON citation.source = paragraph.record AND citation.kind = 'rests-on'
                          WHERE paragraph.document = $1) AS cited ON cited.post = record.id
               WHERE record.kind = 'post' AND record.state = 'published' AND ((visible & $2) <> 0 OR person = $3)
                 AND capacity NOT IN ('moderator', 'officer')
                 AND ($4 IS NULL OR request IN (
                        SELECT record FROM request WHERE parent = $4
                        UNION ALL
                        SELECT topic.record FROM request AS session JOIN request AS topic ON topic.parent = session.record
                        WHERE session.parent = $4))
               GROUP BY 1, 2, 3, 4) AS said
         LEFT JOIN party ON party.id = said.party
         LEFT JOIN party_group ON party_group.id = said.party_group
         LEFT JOIN institution ON institution.id = said.institution
         ORDER BY said.who"
    );
    tx.rows(statement, &[&document, &Circles::of(actor), &actor.person(), &forum], |row| {
        let (party, body): (Option<i64>, Option<i64>) = (row.get(0)?, row.get(1)?);
        Ok(Share {
            whom: party.or(body).map(|_| localized(row, 2)).transpose()?,
            is_party: party.is_some(),
            who: row.get(8)?,
            posts: row.get(9)?,
            cited: row.get(10)?,
        })
    })
}
