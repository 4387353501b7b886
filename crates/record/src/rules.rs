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
        "SELECT voice.topic FROM voice LEFT JOIN (
           SELECT contribution.request AS topic,
                  CASE WHEN capacity = 'government' AND record.party IS NOT NULL THEN 'party'
                       WHEN party_group IS NOT NULL THEN 'group'
                       WHEN institution IS NOT NULL THEN 'institution' ELSE 'person' END AS kind,
                  CASE WHEN capacity = 'government' AND record.party IS NOT NULL THEN record.party
                       ELSE coalesce(party_group, institution, record.person, 0) END AS speaker,
                  count(*) AS posts
           FROM contribution JOIN record ON record.id = contribution.record
           WHERE contribution.kind = 'post' AND record.state = 'published'
           GROUP BY 1, 2, 3) AS said
         ON said.topic = voice.topic AND said.kind = voice.kind AND said.speaker = voice.speaker
         WHERE voice.posts <> coalesce(said.posts, 0)"
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
        ("who spoke is counted by the posts that stand", tx.rows(misheard, &[], id)?),
        ("a contribution is in the state to which it was brought", undecided),
        ("what is hidden or gone shows none of its words", tx.rows(let_through, &[], id)?),
        ("the counts of a recommendation are those of its asks", tx.rows(miscounted, &[], id)?),
        ("every ask is counted", tx.rows(uncounted, &[], id)?),
        ("a document is adopted as a whole", tx.rows(half_adopted, &[], id)?),
    ];
    let broken = found.into_iter().flat_map(|(rule, ids)| ids.into_iter().map(move |id| Broken { rule, id }));
    Ok(broken.collect())
}
