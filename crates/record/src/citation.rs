//! What rests on what.

use db::{Instant, Read, Result, Write, sql};

use crate::audit::{self, Change};
use crate::content::{self, Thing};
use crate::{Actor, RecordId, words};

words! {
    /// In which way one record rests on another.
    Tie {
        /// A paragraph on a contribution; a forum on a report whose questions it puts.
        RestsOn = "rests-on",
        /// A request on the paragraph that ordered it.
        MandatedBy = "mandated-by",
        /// A contribution on the request that it answers.
        Answers = "answers",
        /// A progress report on the ask.
        ShowsProgress = "shows-progress",
        /// A recommendation on the paragraph that it grew out of.
        CarriesOn = "carries-on",
        /// A notification on the recommendation that it passes on.
        Transmits = "transmits",
        /// A sub-topic on its session, a session on its forum.
        PartOf = "part-of",
        /// A comment on the paragraph, or on the whole draft, of which it speaks.
        CommentsOn = "comments-on",
        /// A moderators' summary on a post that it takes up.
        Summarizes = "summarizes",
    }
}

/// The exact words of a contribution's version on which something rests.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Passage {
    pub version: i64,
    pub quotation: String,
}

/// Ties `source` to `target`, as the program's own work; a tie that is there already stays as it is.
///
/// # Errors
/// The store's own.
pub fn insert(
    tx: &mut Write<'_>,
    source: RecordId,
    tie: Tie,
    target: RecordId,
    passage: Option<&Passage>,
    at: Instant,
) -> Result<()> {
    cite(tx, &Actor::default(), &NewCitation { source, tie, target, passage }, at)
}

/// A citation to be made: `source` rests on `target`.
pub struct NewCitation<'a> {
    pub source: RecordId,
    pub tie: Tie,
    pub target: RecordId,
    pub passage: Option<&'a Passage>,
}

/// Makes a citation and notes who did; one that is there already stays as it is.
///
/// # Errors
/// The store's own.
pub fn cite(tx: &mut Write<'_>, actor: &Actor, new: &NewCitation<'_>, at: Instant) -> Result<()> {
    if !tie(tx, new.source, new.tie, new.target, new.passage, at)? {
        return Ok(());
    }
    let thing = Thing::Citation { source: new.source, tie: new.tie.code().to_owned(), target: new.target };
    let state: String = tx.one(sql!("SELECT state FROM record WHERE id = $1"), &[&new.source], |row| row.get(0))?;
    // What a draft rests on may still change; its adoption notes what it came to be.
    audit::note(tx, actor, if state == "draft" { "draft-cite" } else { "cite" }, &thing, at)
}

/// As [`cite`], for a source that was published in the same transaction and is no draft: nothing has to be read for it, so
/// that writers of one moment do not disturb each other.
///
/// # Errors
/// The store's own.
pub fn cite_with(tx: &mut Write<'_>, actor: &Actor, new: &NewCitation<'_>, at: Instant) -> Result<()> {
    if !tie(tx, new.source, new.tie, new.target, new.passage, at)? {
        return Ok(());
    }
    let thing = Thing::Citation { source: new.source, tie: new.tie.code().to_owned(), target: new.target };
    let after = Some(content::passage(new.passage).digest());
    audit::insert(tx, actor, &Change { action: "cite", subject: &thing.to_string(), before: None, after }, at)
}

/// Notes all that a draft rests on, once it is one no more: from here on a change would be an alteration.
///
/// # Errors
/// The store's own.
pub fn note_all(tx: &mut Write<'_>, actor: &Actor, action: &str, source: RecordId, at: Instant) -> Result<()> {
    let statement = sql!("SELECT kind, target FROM citation WHERE source = $1 ORDER BY id");
    let citations =
        tx.rows(statement, &[&source], |row| Ok(Thing::Citation { source, tie: row.get(0)?, target: row.get(1)? }))?;
    for citation in citations {
        audit::note(tx, actor, action, &citation, at)?;
    }
    Ok(())
}

/// Ties two records without a row in the audit: for what another row covers. Tells whether the tie is new.
pub(crate) fn tie(
    tx: &mut Write<'_>,
    source: RecordId,
    tie: Tie,
    target: RecordId,
    passage: Option<&Passage>,
    at: Instant,
) -> Result<bool> {
    let statement = sql!(
        "INSERT INTO citation (source, target, kind, version, quotation, at) VALUES ($1, $2, $3, $4, $5, $6)
         ON CONFLICT (source, target, kind) DO NOTHING"
    );
    let version = passage.map(|passage| passage.version);
    let quotation = passage.map(|passage| passage.quotation.as_str());
    Ok(tx.run(statement, &[&source, &target, &tie.code(), &version, &quotation, &at])? > 0)
}

/// The identity of a citation.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct CitationId(pub i64);

db::column!(CitationId(i64));

impl std::fmt::Display for CitationId {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        self.0.fmt(f)
    }
}

impl std::str::FromStr for CitationId {
    type Err = std::num::ParseIntError;

    fn from_str(text: &str) -> std::result::Result<Self, Self::Err> {
        text.parse().map(CitationId)
    }
}

/// Which record rests on which by this citation: source, target.
///
/// # Errors
/// The store's own.
pub fn find(tx: &mut Read<'_>, id: CitationId) -> Result<Option<(RecordId, RecordId)>> {
    tx.row(sql!("SELECT source, target FROM citation WHERE id = $1"), &[&id], |row| Ok((row.get(0)?, row.get(1)?)))
}

/// Whether `source` is tied to `target` in this way already.
///
/// # Errors
/// The store's own.
pub fn exists(tx: &mut Read<'_>, source: RecordId, tie: Tie, target: RecordId) -> Result<bool> {
    let statement = sql!("SELECT id FROM citation WHERE source = $1 AND target = $2 AND kind = $3");
    Ok(tx.row(statement, &[&source, &target, &tie.code()], |row| row.get::<CitationId>(0))?.is_some())
}

/// Takes a citation back, which only a draft may, and notes who did.
///
/// # Errors
/// [`db::Error::Missing`] when there is no such citation; the store's own.
pub fn withdraw(tx: &mut Write<'_>, actor: &Actor, id: CitationId, at: Instant) -> Result<()> {
    let statement = sql!("DELETE FROM citation WHERE id = $1 RETURNING source, kind, target");
    let withdrawn = tx.row(statement, &[&id], |row| {
        Ok(Thing::Citation { source: row.get(0)?, tie: row.get(1)?, target: row.get(2)? })
    })?;
    audit::note(tx, actor, "draft-withdraw", &withdrawn.ok_or(db::Error::Missing)?, at)
}
