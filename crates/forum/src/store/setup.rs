//! How forums are set up: their settings and the windows they had.

use db::{Instant, Read, Result, Write, sql};
use record::audit::{self, ContentDigest};
use record::content::Thing;
use record::request::{self, Request, Window};
use record::{Actor, Circles, RecordId, card};

use crate::model::{Change, Course, Place, Registration, Settings, Stage};

/// A forum as an officer set it up.
#[derive(Clone, Debug)]
pub(crate) struct Forum {
    pub request: Request,
    pub course: Course,
    pub settings: Settings,
}

impl Forum {
    /// Whether others than the Secretariat know of it: only then people are written to.
    pub(crate) fn is_public(&self) -> bool {
        self.course.stage != Stage::Draft
    }

    /// Whether whoever wants to can register at `now`.
    pub(crate) fn takes_registrations(&self, now: Instant) -> bool {
        let open = self.settings.registration != Registration::Closed;
        open && self.is_public() && !self.course.phase(now).is_over()
    }
}

/// The forum with this identity, if it is for the actor.
pub(crate) fn find(tx: &mut Read<'_>, actor: &Actor, id: RecordId) -> Result<Option<Forum>> {
    let Some((planned, settings)) = settings(tx, id)? else { return Ok(None) };
    let request = match request::get(tx, Circles::of(actor), id) {
        Err(db::Error::Missing) => return Ok(None),
        found => found?,
    };
    Ok(course(&request, planned).map(|course| Forum { request, course, settings }))
}

/// How a forum goes, from its request and the end that was announced.
pub(crate) fn course(forum: &Request, planned: Instant) -> Option<Course> {
    Some(Course { stage: forum.state.parse().ok()?, window: forum.window?, planned })
}

/// When a forum was to close as it was announced, and its settings; nothing when it is no forum.
pub(crate) fn settings(tx: &mut Read<'_>, forum: RecordId) -> Result<Option<(Instant, Settings)>> {
    let statement = sql!(
        "SELECT planned, participation, observers, moderation, edit_minutes, language, registration, registered,
                template
         FROM forum WHERE request = $1"
    );
    tx.row(statement, &[&forum], |row| {
        let settings = Settings {
            participation: row.get(1)?,
            observers: row.get(2)?,
            moderation: row.get(3)?,
            edit_minutes: row.get(4)?,
            language: row.word(5)?,
            registration: row.get(6)?,
            registered: row.get(7)?,
            template: row.get(8)?,
        };
        Ok((row.get(0)?, settings))
    })
}

/// A place to post with what stands around it, as far as it is for these circles; nothing when it is not a session or a
/// sub-topic.
pub(crate) fn place(tx: &mut Read<'_>, circles: Circles, id: RecordId) -> Result<Option<Place>> {
    let around = request::around(tx, circles, id)?;
    let Some(forum) = around.first() else { return Ok(None) };
    let Some((planned, settings)) = settings(tx, forum.id)? else { return Ok(None) };
    Ok(Place::of(around, id, planned, settings))
}

/// Keeps a new forum's settings and its first window; the request was made before.
pub(crate) fn insert(
    tx: &mut Write<'_>,
    actor: &Actor,
    (forum, window, settings): (RecordId, Window, &Settings),
    at: Instant,
) -> Result<()> {
    insert_row(tx, (forum, window.closes), settings)?;
    put_window(tx, actor, forum, (Change::First, window, ""), at)
}

/// A forum's row alone, of which whoever makes it has to tell: when it was to close, and its settings.
pub(crate) fn insert_row(tx: &mut Write<'_>, (forum, planned): (RecordId, Instant), settings: &Settings) -> Result<()> {
    let statement = sql!(
        "INSERT INTO forum (request, planned, participation, observers, moderation, edit_minutes, language,
                            registration, registered, template)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)"
    );
    let values: [&dyn db::Bind; 10] = [
        &forum,
        &planned,
        &settings.participation,
        &settings.observers,
        &settings.moderation,
        &settings.edit_minutes,
        &settings.language.code(),
        &settings.registration,
        &settings.registered,
        &settings.template,
    ];
    tx.run(statement, &values).map(drop)
}

/// Changes a forum's settings, and notes who did.
pub(crate) fn put_settings(
    tx: &mut Write<'_>,
    actor: &Actor,
    forum: RecordId,
    settings: &Settings,
    at: Instant,
) -> Result<()> {
    let statement = sql!(
        "UPDATE forum SET participation = $2, observers = $3, moderation = $4, edit_minutes = $5, language = $6,
                registration = $7, registered = $8, template = $9
         WHERE request = $1"
    );
    let values: [&dyn db::Bind; 9] = [
        &forum,
        &settings.participation,
        &settings.observers,
        &settings.moderation,
        &settings.edit_minutes,
        &settings.language.code(),
        &settings.registration,
        &settings.registered,
        &settings.template,
    ];
    tx.run(statement, &values)?;
    let minutes = settings.edit_minutes.to_string();
    let after = ContentDigest::of(&[
        settings.participation.code(),
        settings.observers.code(),
        settings.moderation.code(),
        &minutes,
        settings.language.code(),
        settings.registration.code(),
        settings.registered.code(),
        if settings.template { "template" } else { "" },
    ]);
    note(tx, actor, "forum-settings", forum, Some(after), at)
}

/// Brings a forum to a stage. What was a draft becomes public with all its parts.
pub(crate) fn put_stage(tx: &mut Write<'_>, actor: &Actor, forum: RecordId, stage: Stage, at: Instant) -> Result<()> {
    if stage == Stage::Published {
        request::publish(tx, actor, forum, at)?;
    }
    card::set_state(tx, forum, stage.code())?;
    note(tx, actor, "forum-stage", forum, Some(ContentDigest::of(&[stage.code()])), at)
}

/// Gives a forum another window. That of a draft stands in the place of the one that it had; later ones are kept beside it.
/// What was summarized is open again.
pub(crate) fn change_window(
    tx: &mut Write<'_>,
    actor: &Actor,
    forum: RecordId,
    (change, window, reason): (Change, Window, &str),
    at: Instant,
) -> Result<()> {
    request::set_window(tx, forum, window)?;
    if matches!(change, Change::First | Change::Moved | Change::Reopened) {
        tx.run(sql!("UPDATE forum SET planned = $2 WHERE request = $1"), &[&forum, &window.closes])?;
    }
    match change {
        Change::First => drop(tx.run(sql!("DELETE FROM forum_window WHERE forum = $1"), &[&forum])?),
        Change::Reopened => card::set_state(tx, forum, Stage::Published.code())?,
        Change::Moved | Change::Extended | Change::Shortened => {}
    }
    put_window(tx, actor, forum, (change, window, reason), at)
}

fn put_window(
    tx: &mut Write<'_>,
    actor: &Actor,
    forum: RecordId,
    (change, window, reason): (Change, Window, &str),
    at: Instant,
) -> Result<()> {
    let statement = sql!(
        "INSERT INTO forum_window (forum, ordinal, kind, opens, closes, reason, person, at)
         SELECT $1, coalesce(max(ordinal), 0) + 1, $2, $3, $4, $5, $6, $7 FROM forum_window WHERE forum = $1"
    );
    tx.run(statement, &[&forum, &change, &window.opens, &window.closes, &reason, &actor.person(), &at])?;
    let last = sql!("SELECT max(ordinal) FROM forum_window WHERE forum = $1");
    let ordinal: i64 = tx.one(last, &[&forum], |row| row.get(0))?;
    audit::note(tx, actor, "window", &Thing::Window(forum, ordinal), at)?;
    let (opens, closes) = (window.opens.to_string(), window.closes.to_string());
    let after = ContentDigest::of(&[change.code(), &opens, &closes, reason]);
    note(tx, actor, "forum-window", forum, Some(after), at)
}

fn note(
    tx: &mut Write<'_>,
    actor: &Actor,
    action: &str,
    forum: RecordId,
    after: Option<ContentDigest>,
    at: Instant,
) -> Result<()> {
    let subject = format!("request/{forum}");
    audit::insert(tx, actor, &audit::Change { action, subject: &subject, before: None, after }, at)
}

/// One of the windows that a forum had.
#[derive(Clone, Debug)]
pub(crate) struct Past {
    pub change: Change,
    pub window: Window,
    pub reason: String,
    /// Who set it.
    pub who: String,
    pub at: Instant,
}

/// The windows that a forum had, the first one first.
pub(crate) fn windows(tx: &mut Read<'_>, forum: RecordId) -> Result<Vec<Past>> {
    let statement = sql!(
        "SELECT kind, opens, closes, reason, coalesce(given || ' ' || family, ''), at
         FROM forum_window LEFT JOIN person ON person.id = forum_window.person
         WHERE forum = $1 ORDER BY ordinal"
    );
    tx.rows(statement, &[&forum], |row| {
        Ok(Past {
            change: row.get(0)?,
            window: Window { opens: row.get(1)?, closes: row.get(2)? },
            reason: row.get(3)?,
            who: row.get(4)?,
            at: row.get(5)?,
        })
    })
}

/// The forums that are kept as templates, the oldest first.
pub(crate) fn templates(tx: &mut Read<'_>, actor: &Actor) -> Result<Vec<Forum>> {
    let ids: Vec<RecordId> =
        tx.rows(sql!("SELECT request FROM forum WHERE template = 1 ORDER BY request"), &[], |row| row.get(0))?;
    let mut found = Vec::with_capacity(ids.len());
    for id in ids {
        found.extend(find(tx, actor, id)?);
    }
    Ok(found)
}
