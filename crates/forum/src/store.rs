//! What the forum keeps and asks: the list of forums, what was said where, who takes part.

pub(crate) mod archive;
pub(crate) mod call;
pub(crate) mod draft;
pub(crate) mod feed;
pub(crate) mod figures;
pub(crate) mod file;
pub(crate) mod letter;
pub(crate) mod machine;
pub(crate) mod moderation;
pub(crate) mod nomination;
pub(crate) mod notice;
pub(crate) mod participant;
pub(crate) mod post;
pub(crate) mod registration;
pub(crate) mod reminder;
pub(crate) mod seen;
pub(crate) mod sent;
pub(crate) mod setup;
pub(crate) mod subscription;
pub(crate) mod summary;
pub(crate) mod text;
pub(crate) mod thread;
pub(crate) mod told;
pub(crate) mod translation;
pub(crate) mod upload;

use db::{Instant, Read, Result, Row, Write, sql};
use language::Localized;
use record::audit::{self, Change, ContentDigest};
use record::request::{self, NewRequest, Request};
use record::{Actor, Circles, Kind, RecordId};

use crate::model::{Course, Settings, Stage};

/// How much was said on a topic, and by how many.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Count {
    pub posts: i64,
    pub parties: i64,
    pub organizations: i64,
    /// The latest post: its number and when it came.
    pub last: Option<(i64, Instant)>,
    /// What was withdrawn, removed or erased: it is not counted among the posts, and stands in the thread as a tombstone.
    pub gone: i64,
}

/// A forum as lists show it.
#[derive(Clone, Debug)]
pub(crate) struct Entry {
    pub forum: Request,
    pub course: Course,
    pub sessions: i64,
    pub posts: i64,
}

/// All forums that are for the actor, or those that are open at an instant, without templates; those that close first come
/// first.
pub(crate) fn entries(tx: &mut Read<'_>, actor: &Actor, open_at: Option<Instant>) -> Result<Vec<Entry>> {
    let statement = sql!(
        "SELECT record.id, planned,
                (SELECT count(*) FROM request WHERE parent = record.id AND kind = 'session'),
                CAST(coalesce((SELECT sum(posts) FROM topic_count WHERE topic IN (
                  SELECT record FROM request WHERE parent = forum.request
                  UNION ALL
                  SELECT topic.record FROM request AS session JOIN request AS topic ON topic.parent = session.record
                  WHERE session.parent = forum.request)), 0) AS BIGINT)
         FROM forum JOIN request ON request.record = forum.request JOIN record ON record.id = forum.request
         WHERE forum.template = 0 AND (visible & $2) <> 0 AND ($1 IS NULL OR (state = 'published' AND opens <= $1 AND closes > $1))
         ORDER BY closes, record.id"
    );
    let circles = Circles::of(actor);
    let figures: Vec<(RecordId, Instant, i64, i64)> =
        tx.rows(statement, &[&open_at, &circles], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?, row.get(3)?)))?;
    let mut forums = if figures.is_empty() { Vec::new() } else { request::list(tx, circles, Kind::Forum)? };
    let mut entries = Vec::with_capacity(figures.len());
    for (id, planned, sessions, posts) in figures {
        let Some(at) = forums.iter().position(|forum| forum.id == id) else { continue };
        let forum = forums.swap_remove(at);
        if let Some(course) = setup::course(&forum, planned) {
            entries.push(Entry { forum, course, sessions, posts });
        }
    }
    Ok(entries)
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
         SELECT topic, CAST(sum(posts) AS BIGINT), CAST(sum(parties) AS BIGINT), CAST(sum(institutions) AS BIGINT),
                max(last_number), max(last_at), CAST(sum(gone) AS BIGINT)
         FROM place JOIN topic_count ON topic = place.id GROUP BY topic"
    );
    tx.rows(statement, &[&forum], |row| Ok((row.get(0)?, count_at(row, 1)?)))
}

/// What was said on one topic.
pub(crate) fn count(tx: &mut Read<'_>, topic: RecordId) -> Result<Count> {
    let statement = sql!(
        "SELECT CAST(coalesce(sum(posts), 0) AS BIGINT), CAST(coalesce(sum(parties), 0) AS BIGINT),
                CAST(coalesce(sum(institutions), 0) AS BIGINT), max(last_number), max(last_at),
                CAST(coalesce(sum(gone), 0) AS BIGINT)
         FROM topic_count WHERE topic = $1"
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

/// Begins a forum as a draft with its usual settings, and notes who began it.
pub(crate) fn begin(tx: &mut Write<'_>, actor: &Actor, new: &NewForum<'_>, at: Instant) -> Result<RecordId> {
    let request = NewRequest {
        kind: Kind::Forum,
        parent: None,
        ordinal: 1,
        number: "",
        title: new.title,
        body: new.body,
        state: Stage::Draft.code(),
        visible: Circles::SECRETARIAT,
        window: Some(new.window),
        released: None,
    };
    let id = made(tx, actor, &request, at)?;
    setup::insert(tx, actor, (id, new.window, &new.settings), at)?;
    Ok(id)
}

/// Makes a part of a forum, after its siblings, and notes who made it. A part of a draft is a draft, and a question that is
/// put later waits.
pub(crate) fn insert(tx: &mut Write<'_>, actor: &Actor, new: &NewPart<'_>, at: Instant) -> Result<RecordId> {
    let statement = sql!(
        "SELECT state, (SELECT coalesce(max(ordinal), 0) + 1 FROM request WHERE parent = $1) FROM record WHERE id = $1"
    );
    let (parent_state, ordinal): (String, i64) =
        tx.one(statement, &[&new.parent], |row| Ok((row.get(0)?, row.get(1)?)))?;
    let (state, visible) = match new.released {
        Some(released) if released > at => (WAITING, Circles::SECRETARIAT),
        _ if parent_state == Stage::Draft.code() => (Stage::Draft.code(), Circles::SECRETARIAT),
        _ => (Stage::Published.code(), Circles::PUBLIC),
    };
    let number = if new.kind == Kind::Question { ordinal.to_string() } else { new.number.to_owned() };
    let request = NewRequest {
        kind: new.kind,
        parent: Some(new.parent),
        ordinal,
        number: &number,
        title: new.title,
        body: new.body,
        state,
        visible,
        window: None,
        released: new.released,
    };
    made(tx, actor, &request, at)
}

/// Hangs the guiding questions of a session on its first sub-topic: nothing can be posted on a session that is divided.
pub(crate) fn move_questions(
    tx: &mut Write<'_>,
    actor: &Actor,
    (session, topic): (RecordId, RecordId),
    at: Instant,
) -> Result<()> {
    let questions = sql!("SELECT record FROM request WHERE parent = $1 AND kind = 'question' ORDER BY ordinal");
    let questions: Vec<RecordId> = tx.rows(questions, &[&session], |row| row.get(0))?;
    for question in questions {
        tx.run(sql!("UPDATE request SET parent = $2 WHERE record = $1"), &[&question, &topic])?;
        let subject = format!("request/{question}");
        audit::insert(
            tx,
            actor,
            &Change { action: "move-question", subject: &subject, before: None, after: None },
            at,
        )?;
    }
    Ok(())
}

/// The state of a guiding question that is put later.
pub(crate) const WAITING: &str = "waiting";

pub(crate) fn made(tx: &mut Write<'_>, actor: &Actor, new: &NewRequest<'_>, at: Instant) -> Result<RecordId> {
    let id = request::insert(tx, actor, new, at)?;
    request::note_wordings(tx, actor, (id, new), at)?;
    let language = language::Language::English;
    let after = ContentDigest::of(&[new.number, new.title.get(language), new.body.get(language)]);
    let change =
        Change { action: new.kind.code(), subject: &format!("request/{id}"), before: None, after: Some(after) };
    audit::insert(tx, actor, &change, at)?;
    Ok(id)
}

/// A forum to be begun.
pub(crate) struct NewForum<'a> {
    pub title: &'a Localized,
    pub body: &'a Localized,
    pub window: request::Window,
    pub settings: Settings,
}

/// A session, sub-topic or question to be made.
pub(crate) struct NewPart<'a> {
    pub kind: Kind,
    pub parent: RecordId,
    /// Questions are counted by themselves.
    pub number: &'a str,
    pub title: &'a Localized,
    pub body: &'a Localized,
    /// When a question is put, if later.
    pub released: Option<Instant>,
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
    request::note_wording(tx, actor, (before.id, language), at)?;
    let old = before
        .title
        .exact(language)
        .map(|title| ContentDigest::of(&[language.code(), title, before.body.exact(language).unwrap_or_default()]));
    let after = Some(ContentDigest::of(&[language.code(), title, body]));
    let change = Change { action: "wording", subject: &format!("request/{}", before.id), before: old, after };
    audit::insert(tx, actor, &change, at)
}
