//! What is asked: a forum, its sessions, their sub-topics and guiding questions, each part of the one before.

use db::{Instant, Read, Result, Row, Write, sql};
use language::{Language, Localized};

use crate::audit::{self, Change};
use crate::card::{self, New};
use crate::citation::{self, NewCitation, Tie};
use crate::content::Thing;
use crate::{Actor, Circles, Kind, RecordId, search};

/// A request with its words and its window.
#[derive(Clone, Debug)]
pub struct Request {
    pub id: RecordId,
    pub kind: Kind,
    pub parent: Option<RecordId>,
    /// As it is counted among its siblings: `I`, `(ii)`, `3`.
    pub number: String,
    pub title: Localized,
    pub body: Localized,
    pub state: String,
    pub window: Option<Window>,
    /// When a guiding question is put, if later than the forum.
    pub released: Option<Instant>,
}

/// From when until when something is open.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Window {
    pub opens: Instant,
    pub closes: Instant,
}

impl Window {
    /// Whether it is open at `now`: from its first instant until before its last.
    pub fn is_open(&self, now: Instant) -> bool {
        self.opens <= now && now < self.closes
    }
}

/// A request to be made.
pub struct NewRequest<'a> {
    pub kind: Kind,
    pub parent: Option<RecordId>,
    pub ordinal: i64,
    pub number: &'a str,
    pub title: &'a Localized,
    pub body: &'a Localized,
    pub state: &'a str,
    pub visible: Circles,
    pub window: Option<Window>,
    /// When a guiding question is put, if later than the forum.
    pub released: Option<Instant>,
}

/// Makes a request; its words are kept in every language that they come in.
///
/// # Errors
/// The store's own.
pub fn insert(tx: &mut Write<'_>, actor: &Actor, new: &NewRequest<'_>, at: Instant) -> Result<RecordId> {
    let record = New {
        kind: new.kind,
        number: new.number,
        title: new.title.get(Language::English),
        who: "",
        state: new.state,
        visible: new.visible,
        party: None,
        person: actor.person(),
    };
    let id = card::insert(tx, &record, at)?;
    let (opens, closes) =
        (new.window.map(|window| window.opens).or(new.released), new.window.map(|window| window.closes));
    tx.run(
        sql!("INSERT INTO request (record, kind, parent, ordinal, opens, closes) VALUES ($1, $2, $3, $4, $5, $6)"),
        &[&id, &new.kind.code(), &new.parent, &new.ordinal, &opens, &closes],
    )?;
    for language in Language::ALL {
        if let Some(title) = new.title.exact(language) {
            let body = new.body.exact(language).unwrap_or_default();
            let statement = sql!("INSERT INTO wording (record, language, title, body) VALUES ($1, $2, $3, $4)");
            tx.run(statement, &[&id, &language.code(), &title, &body])?;
        }
    }
    let words = |language| {
        Some([(language, new.title.exact(language)?), (language, new.body.exact(language).unwrap_or_default())])
    };
    search::insert(tx, id, &Language::ALL.into_iter().filter_map(words).flatten().collect::<Vec<_>>())?;
    if let Some(parent) = new.parent {
        let part = NewCitation { source: id, tie: Tie::PartOf, target: parent, passage: None };
        citation::cite(tx, actor, &part, at)?;
    }
    Ok(id)
}

/// One request, if it is for these circles.
///
/// # Errors
/// [`db::Error::Missing`] when there is none; the store's own.
pub fn get(tx: &mut Read<'_>, circles: Circles, id: RecordId) -> Result<Request> {
    find(tx, circles, id)?.ok_or(db::Error::Missing)
}

/// One request for these circles; nothing where the record is none of theirs, or no request.
///
/// # Errors
/// The store's own.
pub fn find(tx: &mut Read<'_>, circles: Circles, id: RecordId) -> Result<Option<Request>> {
    let statement = sql!(
        "SELECT record.id, record.kind, parent, number, state, opens, closes, wording.language, wording.title, body
         FROM request JOIN record ON record.id = request.record LEFT JOIN wording ON wording.record = request.record
         WHERE request.record = $1 AND (visible & $2) <> 0"
    );
    let mut found = Vec::new();
    tx.rows(statement, &[&id, &circles], |row| take(&mut found, row))?;
    Ok(found.pop())
}

/// The requests that are part of `parent` and for these circles, in their order.
///
/// # Errors
/// The store's own.
pub fn parts(tx: &mut Read<'_>, circles: Circles, parent: RecordId) -> Result<Vec<Request>> {
    let statement = sql!(
        "SELECT record.id, record.kind, parent, number, state, opens, closes, wording.language, wording.title, body
         FROM request JOIN record ON record.id = request.record LEFT JOIN wording ON wording.record = request.record
         WHERE request.parent = $1 AND (visible & $2) <> 0 ORDER BY ordinal, record.id"
    );
    let mut found = Vec::new();
    tx.rows(statement, &[&parent, &circles], |row| take(&mut found, row))?;
    Ok(found)
}

/// The requests of a kind that are for these circles, the newest first.
///
/// # Errors
/// The store's own.
pub fn list(tx: &mut Read<'_>, circles: Circles, kind: Kind) -> Result<Vec<Request>> {
    let statement = sql!(
        "SELECT record.id, record.kind, parent, number, state, opens, closes, wording.language, wording.title, body
         FROM record JOIN request ON record.id = request.record LEFT JOIN wording ON wording.record = request.record
         WHERE record.kind = $1 AND (visible & $2) <> 0 ORDER BY record.at DESC, record.id"
    );
    let mut found = Vec::new();
    tx.rows(statement, &[&kind.code(), &circles], |row| take(&mut found, row))?;
    Ok(found)
}

/// A request with everything above it and its own parts, as far as they are for these circles: the root first, then down to
/// `id`, then its parts in their order.
///
/// # Errors
/// The store's own.
pub fn around(tx: &mut Read<'_>, circles: Circles, id: RecordId) -> Result<Vec<Request>> {
    let statement = sql!(
        "WITH RECURSIVE up (id, parent, distance) AS (
           SELECT record, parent, CAST(0 AS BIGINT) FROM request WHERE record = $1
           UNION ALL
           SELECT request.record, request.parent, up.distance + 1 FROM up JOIN request ON request.record = up.parent
         ), near (id, distance) AS (
           SELECT id, distance FROM up
           UNION ALL
           SELECT record, CAST(-1 AS BIGINT) FROM request WHERE parent = $1
         )
         SELECT record.id, record.kind, parent, number, state, opens, closes, wording.language, wording.title, body
         FROM near JOIN request ON request.record = near.id JOIN record ON record.id = near.id
         LEFT JOIN wording ON wording.record = near.id
         WHERE (visible & $2) <> 0
         ORDER BY near.distance DESC, ordinal, record.id"
    );
    let mut found = Vec::new();
    tx.rows(statement, &[&id, &circles], |row| take(&mut found, row))?;
    Ok(found)
}

/// A request with all its parts and theirs, as far as they are for these circles: itself first, then floor by floor, each in
/// its order.
///
/// # Errors
/// The store's own.
pub fn tree(tx: &mut Read<'_>, circles: Circles, id: RecordId) -> Result<Vec<Request>> {
    let statement = sql!(
        "WITH RECURSIVE down (id, distance) AS (
           SELECT record, CAST(0 AS BIGINT) FROM request WHERE record = $1
           UNION ALL
           SELECT request.record, down.distance + 1 FROM down JOIN request ON request.parent = down.id
         )
         SELECT record.id, record.kind, parent, number, state, opens, closes, wording.language, wording.title, body
         FROM down JOIN request ON request.record = down.id JOIN record ON record.id = down.id
         LEFT JOIN wording ON wording.record = down.id
         WHERE (visible & $2) <> 0
         ORDER BY down.distance, ordinal, record.id"
    );
    let mut found = Vec::new();
    tx.rows(statement, &[&id, &circles], |row| take(&mut found, row))?;
    Ok(found)
}

/// Makes a draft public with all its parts; questions that are put later stay with the Secretariat until then.
///
/// # Errors
/// The store's own.
pub fn publish(tx: &mut Write<'_>, actor: &Actor, id: RecordId, at: Instant) -> Result<()> {
    let statement = sql!(
        "WITH RECURSIVE down (id) AS (
           SELECT record FROM request WHERE record = $1
           UNION ALL
           SELECT request.record FROM down JOIN request ON request.parent = down.id
         )
         SELECT record.id FROM down CROSS JOIN record
         WHERE record.id = down.id AND state = 'draft' ORDER BY record.id"
    );
    let drafts: Vec<RecordId> = tx.rows(statement, &[&id], |row| row.get(0))?;
    for draft in drafts {
        show(tx, draft)?;
        citation::note_all(tx, actor, "publish", draft, at)?;
    }
    Ok(())
}

/// Takes a draft back with all its parts: nobody sees anything of it any more, and it rests on nothing. Its numbers among all
/// records are not given out again.
///
/// # Errors
/// The store's own.
pub fn discard(tx: &mut Write<'_>, actor: &Actor, id: RecordId, at: Instant) -> Result<()> {
    let statement = sql!(
        "WITH RECURSIVE down (id) AS (
           SELECT record FROM request WHERE record = $1
           UNION ALL
           SELECT request.record FROM down JOIN request ON request.parent = down.id
         )
         SELECT id FROM down ORDER BY id"
    );
    let parts: Vec<RecordId> = tx.rows(statement, &[&id], |row| row.get(0))?;
    for part in parts {
        card::discard(tx, part)?;
    }
    let change = Change { action: "draft-discard", subject: &format!("request/{id}"), before: None, after: None };
    audit::insert(tx, actor, &change, at)
}

/// Lets everybody see a request from now on.
///
/// # Errors
/// The store's own.
pub fn show(tx: &mut Write<'_>, id: RecordId) -> Result<()> {
    let statement = sql!("UPDATE record SET state = 'published', visible = $2 WHERE id = $1");
    tx.run(statement, &[&id, &Circles::PUBLIC]).map(drop)
}

/// Gives a request another window.
///
/// # Errors
/// The store's own.
pub fn set_window(tx: &mut Write<'_>, id: RecordId, window: Window) -> Result<()> {
    let statement = sql!("UPDATE request SET opens = $2, closes = $3 WHERE record = $1");
    tx.run(statement, &[&id, &window.opens, &window.closes]).map(drop)
}

/// The forum to which a session or a sub-topic belongs.
///
/// # Errors
/// [`db::Error::Missing`] when there is none; the store's own.
pub fn forum_of(tx: &mut Read<'_>, id: RecordId) -> Result<RecordId> {
    let statement = sql!(
        "WITH RECURSIVE up (id, parent) AS (
           SELECT record, parent FROM request WHERE record = $1
           UNION ALL
           SELECT request.record, request.parent FROM up JOIN request ON request.record = up.parent
         )
         SELECT id FROM up WHERE parent IS NULL"
    );
    tx.one(statement, &[&id], |row| row.get(0))
}

/// Notes the words that a request has in a language, in the log.
///
/// # Errors
/// The store's own.
pub fn note_wording(
    tx: &mut Write<'_>,
    actor: &Actor,
    (id, language): (RecordId, Language),
    at: Instant,
) -> Result<()> {
    audit::note(tx, actor, "word", &Thing::Wording(id, language), at)
}

/// Notes the words that a request has in each language, once it is made.
///
/// # Errors
/// The store's own.
pub fn note_wordings(
    tx: &mut Write<'_>,
    actor: &Actor,
    (id, new): (RecordId, &NewRequest<'_>),
    at: Instant,
) -> Result<()> {
    for language in Language::ALL.into_iter().filter(|language| new.title.exact(*language).is_some()) {
        note_wording(tx, actor, (id, language), at)?;
    }
    Ok(())
}

/// Gives a request its words in one language, instead of those that it had.
///
/// # Errors
/// The store's own.
pub fn put_wording(tx: &mut Write<'_>, id: RecordId, language: Language, title: &str, body: &str) -> Result<()> {
    let statement = sql!(
        "INSERT INTO wording (record, language, title, body) VALUES ($1, $2, $3, $4)
         ON CONFLICT (record, language) DO UPDATE SET title = excluded.title, body = excluded.body"
    );
    tx.run(statement, &[&id, &language.code(), &title, &body])?;
    // Lists and walks show the English title, or that which stands for it.
    let shown = get(tx, Circles::ALL, id)?.title;
    let shown = card::shortened(shown.get(Language::English));
    tx.run(sql!("UPDATE record SET title = $2 WHERE id = $1"), &[&id, &shown])?;
    index(tx, id)
}

/// Lets a request be found by the words that it has now.
///
/// # Errors
/// [`db::Error::Missing`] when there is no such request; the store's own.
pub(crate) fn index(tx: &mut Write<'_>, id: RecordId) -> Result<()> {
    let request = get(tx, Circles::ALL, id)?;
    let words = |language| {
        Some([(language, request.title.exact(language)?), (language, request.body.exact(language).unwrap_or_default())])
    };
    search::put(tx, id, &Language::ALL.into_iter().filter_map(words).flatten().collect::<Vec<_>>())
}

/// Takes a row of a request in one language; rows of one request follow each other.
fn take(found: &mut Vec<Request>, row: &Row<'_>) -> Result<()> {
    let id: RecordId = row.get(0)?;
    if found.last().is_none_or(|last| last.id != id) {
        let (opens, closes): (Option<Instant>, Option<Instant>) = (row.get(5)?, row.get(6)?);
        found.push(Request {
            id,
            kind: row.get(1)?,
            parent: row.get(2)?,
            number: row.get(3)?,
            title: Localized::default(),
            body: Localized::default(),
            state: row.get(4)?,
            window: opens.zip(closes).map(|(opens, closes)| Window { opens, closes }),
            released: opens.filter(|_| closes.is_none()),
        });
    }
    let language = row.get::<Option<String>>(7)?.and_then(|code| code.parse().ok());
    if let (Some(request), Some(language)) = (found.last_mut(), language) {
        request.title.set(language, row.get::<String>(8)?);
        request.body.set(language, row.get::<String>(9)?);
    }
    Ok(())
}
