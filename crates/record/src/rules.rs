//! Rules that hold at every moment, as questions whose answer is nothing: for the simulated round and for whoever doubts.

use db::{Read, Result, Row, sql};

use crate::standing;

/// What breaks a rule: which rule, and the record that breaks it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Broken {
    pub rule: &'static str,
    pub id: i64,
}

/// Everything that breaks a rule now; nothing, if the program is right.
///
/// # Errors
/// The store's own.
pub fn broken(tx: &mut Read<'_>) -> Result<Vec<Broken>> {
    let unversioned = sql!(
        "SELECT number FROM contribution
         WHERE NOT EXISTS (SELECT 1 FROM contribution_version
                           WHERE contribution_version.contribution = contribution.number AND ordinal = current)"
    );
    let misnumbered = sql!(
        "SELECT contribution.number FROM contribution JOIN record ON record.id = contribution.record
         WHERE record.number <> '#' || contribution.number OR record.kind <> contribution.kind"
    );
    let unanswering = sql!(
        "SELECT number FROM contribution WHERE request IS NOT NULL
           AND NOT EXISTS (SELECT 1 FROM citation WHERE source = contribution.record AND target = contribution.request)"
    );
    let miscounted = sql!(
        "SELECT paragraph FROM ask_count
         WHERE asks <> (SELECT count(*) FROM ask
                        WHERE ask.paragraph = ask_count.paragraph AND ask.role = ask_count.role
                          AND ask.status = ask_count.status)"
    );
    let uncounted = sql!(
        "SELECT record FROM ask
         WHERE NOT EXISTS (SELECT 1 FROM ask_count
                           WHERE ask_count.paragraph = ask.paragraph AND ask_count.role = ask.role
                             AND ask_count.status = ask.status AND asks > 0)"
    );
    let half_adopted = sql!(
        "SELECT paragraph.record FROM document
         JOIN paragraph ON paragraph.document = document.record
         JOIN record ON record.id = paragraph.record
         WHERE document.adopted IS NOT NULL AND record.state = 'draft'"
    );
    let misheard = sql!(
        "WITH said AS (
           SELECT DISTINCT contribution.request AS topic,
                  CASE WHEN capacity = 'government' AND record.party IS NOT NULL THEN 'party'
                       WHEN party_group IS NOT NULL THEN 'group'
                       WHEN institution IS NOT NULL THEN 'institution' ELSE 'person' END AS kind,
                  CASE WHEN capacity = 'government' AND record.party IS NOT NULL THEN record.party
                       ELSE coalesce(party_group, institution, record.person, 0) END AS speaker
           FROM contribution JOIN record ON record.id = contribution.record
           WHERE contribution.kind = 'post' AND record.state = 'published' AND contribution.request IS NOT NULL)
         SELECT topic FROM (SELECT topic, kind, speaker FROM voice EXCEPT SELECT topic, kind, speaker FROM said) AS unsaid
         UNION ALL
         SELECT topic FROM (SELECT topic, kind, speaker FROM said EXCEPT SELECT topic, kind, speaker FROM voice) AS unheard"
    );
    let misnoted = sql!(
        "WITH said AS (
           SELECT request AS topic, count(*) FILTER (WHERE state = 'published') AS posts,
                  (SELECT count(*) FROM voice WHERE topic = request AND kind = 'party') AS parties,
                  (SELECT count(*) FROM voice WHERE topic = request AND kind = 'institution') AS institutions,
                  count(*) FILTER (WHERE state <> 'published') AS gone,
                  coalesce(max(number) FILTER (WHERE state = 'published'), 0) AS last_number,
                  coalesce(max(at) FILTER (WHERE state = 'published'), 0) AS last_at
           FROM (SELECT request, contribution.number AS number, state, at
                 FROM contribution JOIN record ON record.id = contribution.record
                 WHERE contribution.kind = 'post' AND hidden = 0 AND request IS NOT NULL) AS post
           GROUP BY request),
         kept AS (
           SELECT topic, CAST(sum(posts) AS BIGINT) AS posts, CAST(sum(parties) AS BIGINT) AS parties,
                  CAST(sum(institutions) AS BIGINT) AS institutions, CAST(sum(gone) AS BIGINT) AS gone,
                  max(last_number) AS last_number, max(last_at) AS last_at
           FROM topic_count GROUP BY topic)
         SELECT topic FROM (SELECT * FROM said EXCEPT SELECT * FROM kept) AS lost
         UNION
         SELECT topic FROM (SELECT * FROM kept EXCEPT SELECT * FROM said) AS made_up"
    );
    let let_through = sql!(
        "SELECT contribution.number FROM contribution JOIN record ON record.id = contribution.record
         WHERE (hidden = 1 AND (visible & 7) <> 0) OR (hidden = 0 AND state IN ('pending', 'refused'))
            OR (state IN ('withdrawn', 'removed', 'erased') AND title <> '')"
    );
    let id = |row: &Row<'_>| row.get::<i64>(0);
    let undecided = standing::undecided(tx)?.into_iter().map(|number| number.0).collect();
    let found = [
        ("a contribution has its current version", tx.rows(unversioned, &[], id)?),
        ("a contribution is cited by its number", tx.rows(misnumbered, &[], id)?),
        ("a contribution is tied to what it answers", tx.rows(unanswering, &[], id)?),
        ("who spoke is known by the posts that stand", tx.rows(misheard, &[], id)?),
        ("the figures of a topic are those of its posts", tx.rows(misnoted, &[], id)?),
        ("a contribution is in the state to which it was brought", undecided),
        ("what is hidden or gone shows none of its words", tx.rows(let_through, &[], id)?),
        ("the counts of a recommendation are those of its asks", tx.rows(miscounted, &[], id)?),
        ("every ask is counted", tx.rows(uncounted, &[], id)?),
        ("a document is adopted as a whole", tx.rows(half_adopted, &[], id)?),
    ];
    let broken = found.into_iter().flat_map(|(rule, ids)| ids.into_iter().map(move |id| Broken { rule, id }));
    Ok(broken.collect())
}
