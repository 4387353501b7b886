//! What the forum keeps and asks: the list of forums, what was said where, who takes part.

pub(crate) mod notice;
pub(crate) mod participant;
pub(crate) mod post;
pub(crate) mod subscription;

use db::{Instant, Read, Result, Row, Write, sql};
use language::Localized;
use record::audit::{self, Change, ContentDigest};
use record::request::{self, NewRequest, Request};
use record::{Actor, Kind, RecordId};

/// How much was said on a topic, and by how many.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Count {
    pub posts: i64,
    pub parties: i64,
    pub organizations: i64,
    /// The latest post: its number and when it came.
    pub last: Option<(i64, Instant)>,
    /// What was withdrawn or removed: it is not counted among the posts, and stands in the thread as a tombstone.
    pub gone: i64,
}

/// A forum's figures in a list.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Size {
    pub forum: RecordId,
    pub sessions: i64,
    pub posts: i64,
}

/// The figures of all forums, or of those that are open at an instant.
pub(crate) fn sizes(tx: &mut Read<'_>, open_at: Option<Instant>) -> Result<Vec<Size>> {
    let statement = sql!(
        "SELECT record.id,
                (SELECT count(*) FROM request WHERE parent = record.id AND kind = 'session'),
                CAST(coalesce((SELECT sum(posts) FROM voice WHERE topic IN (
                  SELECT record FROM request WHERE parent = forum.record
                  UNION ALL
                  SELECT topic.record FROM request AS session JOIN request AS topic ON topic.parent = session.record
                  WHERE session.parent = forum.record)), 0) AS BIGINT)
         FROM record JOIN request AS forum ON forum.record = record.id
         WHERE record.kind = 'forum' AND ($1 IS NULL OR (opens <= $1 AND closes > $1))
         ORDER BY closes, record.id"
    );
    tx.rows(statement, &[&open_at], |row| Ok(Size { forum: row.get(0)?, sessions: row.get(1)?, posts: row.get(2)? }))
}

/// What was said on each topic of a forum, sessions included.
pub(crate) fn counts(tx: &mut Read<'_>, forum: RecordId) -> Result<Vec<(RecordId, Count)>> {
    let statement = sql!(
        "WITH place (id) AS (
           SELECT record FROM request WHERE parent = $1
           UNION ALL
           SELECT topic.record FROM request AS session JOIN request AS topic ON topic.parent = session.record
           WHERE session.parent = $1
         )
         SELECT voice.topic, CAST(sum(posts) AS BIGINT), count(*) FILTER (WHERE kind = 'party' AND posts > 0),
                count(*) FILTER (WHERE kind = 'institution' AND posts > 0), max(last_number), max(last_at),
                CAST(sum(gone) AS BIGINT)
         FROM place JOIN voice ON voice.topic = place.id GROUP BY voice.topic"
    );
    tx.rows(statement, &[&forum], |row| Ok((row.get(0)?, count_at(row, 1)?)))
}

/// What was said on one topic.
pub(crate) fn count(tx: &mut Read<'_>, topic: RecordId) -> Result<Count> {
    let statement = sql!(
        "SELECT CAST(coalesce(sum(posts), 0) AS BIGINT), count(*) FILTER (WHERE kind = 'party' AND posts > 0),
                count(*) FILTER (WHERE kind = 'institution' AND posts > 0), max(last_number), max(last_at),
                CAST(coalesce(sum(gone), 0) AS BIGINT)
         FROM voice WHERE topic = $1"
    );
    tx.one(statement, &[&topic], |row| count_at(row, 0))
}

fn count_at(row: &Row<'_>, start: usize) -> Result<Count> {
    let (number, at): (Option<i64>, Option<Instant>) = (row.get(start + 3)?, row.get(start + 4)?);
    Ok(Count {
        posts: row.get(start)?,
        parties: row.get(start + 1)?,
        organizations: row.get(start + 2)?,
        last: number.filter(|number| *number > 0).zip(at),
        gone: row.get(start + 5)?,
    })
}

/// The paragraphs that ordered a request, if the actor may see them: record, number, and the document's symbol.
pub(crate) fn mandates(tx: &mut Read<'_>, actor: &Actor, request: RecordId) -> Result<Vec<Mandate>> {
    let statement = sql!(
        "SELECT record.id, record.number, document.number, document.title
         FROM citation
         JOIN record ON record.id = citation.target
         JOIN paragraph ON paragraph.record = record.id
         JOIN record AS document ON document.id = paragraph.document
         WHERE citation.source = $1 AND citation.kind = 'mandated-by'
           AND ((record.visible & $2) <> 0 OR record.person = $3)
         ORDER BY citation.id"
    );
    tx.rows(statement, &[&request, &record::Circles::of(actor), &actor.person()], |row| {
        Ok(Mandate { paragraph: row.get(0)?, number: row.get(1)?, symbol: row.get(2)?, title: row.get(3)? })
    })
}

/// The forums that rest on a record, the oldest first: which, and its title.
pub(crate) fn resting_on(tx: &mut Read<'_>, target: RecordId) -> Result<Vec<(RecordId, String)>> {
    let statement = sql!(
        "SELECT record.id, title FROM citation JOIN record ON record.id = citation.source
         WHERE target = $1 AND record.kind = 'forum' ORDER BY record.id"
    );
    tx.rows(statement, &[&target], |row| Ok((row.get(0)?, row.get(1)?)))
}

/// The paragraph that ordered a forum.
#[derive(Clone, Debug)]
pub(crate) struct Mandate {
    pub paragraph: RecordId,
    pub number: String,
    pub symbol: String,
    pub title: String,
}

/// Makes a request of a forum, after its siblings, and notes who made it.
pub(crate) fn insert(tx: &mut Write<'_>, actor: &Actor, new: &NewPart<'_>, at: Instant) -> Result<RecordId> {
    let ordinal = match new.parent {
        Some(parent) => {
            let statement = sql!("SELECT coalesce(max(ordinal), 0) + 1 FROM request WHERE parent = $1");
            tx.one(statement, &[&parent], |row| row.get(0))?
        }
        None => 1,
    };
    let number = if new.kind == Kind::Question { ordinal.to_string() } else { new.number.to_owned() };
    let request = NewRequest {
        kind: new.kind,
        parent: new.parent,
        ordinal,
        number: &number,
        title: new.title,
        body: new.body,
        state: "published",
        window: new.window,
    };
    let id = request::insert(tx, actor, &request, at)?;
    let language = language::Language::English;
    let after = ContentDigest::of(&[&number, new.title.get(language), new.body.get(language)]);
    let change =
        Change { action: new.kind.code(), subject: &format!("request/{id}"), before: None, after: Some(after) };
    audit::insert(tx, actor, &change, at)?;
    Ok(id)
}

/// A forum, session, sub-topic or question to be made.
pub(crate) struct NewPart<'a> {
    pub kind: Kind,
    pub parent: Option<RecordId>,
    /// Questions are counted by themselves.
    pub number: &'a str,
    pub title: &'a Localized,
    pub body: &'a Localized,
    pub window: Option<request::Window>,
}

/// Gives a request its words in a language, and notes who did.
pub(crate) fn put_wording(
    tx: &mut Write<'_>,
    actor: &Actor,
    before: &Request,
    (language, title, body): (language::Language, &str, &str),
    at: Instant,
) -> Result<()> {
    request::put_wording(tx, before.id, language, title, body)?;
    let old = before
        .title
        .exact(language)
        .map(|title| ContentDigest::of(&[language.code(), title, before.body.exact(language).unwrap_or_default()]));
    let after = Some(ContentDigest::of(&[language.code(), title, body]));
    let change = Change { action: "wording", subject: &format!("request/{}", before.id), before: old, after };
    audit::insert(tx, actor, &change, at)
}
