//! Translations of what was received. Each belongs to a version and says what it is, who made it and when; the words that are
//! cited and counted are always those of the original. What is taken back keeps its row, with the reason.

use db::{Instant, Read, Result, Row, Write, sql};
use language::Language;

use crate::audit::{self, Change};
use crate::content::{self, Thing, Translated};
use crate::contribution::{self, Number, Text};
use crate::{Actor, PersonId, RecordId, words};

/// The identity of a translation.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct TranslationId(pub i64);

db::column!(TranslationId(i64));

impl std::fmt::Display for TranslationId {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        self.0.fmt(f)
    }
}

impl std::str::FromStr for TranslationId {
    type Err = std::num::ParseIntError;

    fn from_str(text: &str) -> std::result::Result<Self, Self::Err> {
        text.parse().map(TranslationId)
    }
}

words! {
    /// What a translation is. Where there are several in a language, the first of these is read.
    Kind {
        /// By the Secretariat.
        Official = "official",
        /// By the author, or by whoever moderates, for those who read another language.
        Courtesy = "courtesy",
        /// By a machine, and checked by nobody.
        Machine = "machine",
    }
}

words! {
    /// As what somebody attached a translation, or asked for it.
    Role {
        Author = "author",
        Moderator = "moderator",
        Officer = "officer",
        /// Who asked the machine.
        Reader = "reader",
    }
}

/// A translation to be attached.
pub struct New<'a> {
    pub number: Number,
    /// Of which version.
    pub version: i64,
    pub language: Language,
    pub kind: Kind,
    pub role: Role,
    /// The machine's name; empty where people translated.
    pub source: &'a str,
    pub text: &'a Text,
}

/// A translation as it stands.
#[derive(Clone, Debug)]
pub struct Translation {
    pub id: TranslationId,
    pub number: Number,
    pub version: i64,
    pub language: Language,
    pub kind: Kind,
    pub person: Option<PersonId>,
    pub who: String,
    pub role: Role,
    pub source: String,
    pub at: Instant,
    /// Since when it is taken back, and why; its words are withheld then.
    pub withdrawn: Option<(Instant, String)>,
    pub text: String,
    pub html: String,
}

/// Attaches a translation and notes who did. Nothing where one of this kind stands already: that one is taken back first.
///
/// # Errors
/// [`db::Error::Missing`] when there is no such contribution; the store's own.
pub fn insert(tx: &mut Write<'_>, actor: &Actor, new: &New<'_>, at: Instant) -> Result<Option<TranslationId>> {
    let by = By { person: actor.person(), who: actor.name(), at };
    insert_by(tx, (actor, "translate"), (new, &by), at)
}

/// Keeps what a machine made of what everybody may read. That it was asked is noted, as every change is; who asked does not
/// stand with it.
///
/// # Errors
/// As [`insert`].
pub fn insert_of_machine(
    tx: &mut Write<'_>,
    actor: &Actor,
    new: &New<'_>,
    at: Instant,
) -> Result<Option<TranslationId>> {
    insert_by(tx, (actor, "translate"), (new, &By { person: None, who: "", at }), at)
}

/// By whom a translation was made, and when: not always by who notes it.
pub struct By<'a> {
    pub person: Option<PersonId>,
    pub who: &'a str,
    pub at: Instant,
}

pub(crate) fn insert_by(
    tx: &mut Write<'_>,
    (actor, action): (&Actor, &'static str),
    (new, by): (&New<'_>, &By<'_>),
    now: Instant,
) -> Result<Option<TranslationId>> {
    let statement = sql!(
        "INSERT INTO translation (contribution, version, language, kind, text, html, renderer, person, who, role, source, at,
                                  reason)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, '') ON CONFLICT DO NOTHING RETURNING id"
    );
    let language = new.language.code();
    let values: [&dyn db::Bind; 12] = [
        &new.number,
        &new.version,
        &language,
        &new.kind,
        &new.text.text,
        &new.text.html,
        &new.text.renderer,
        &by.person,
        &by.who,
        &new.role,
        &new.source,
        &by.at,
    ];
    let Some(id) = tx.row(statement, &values, |row| row.get::<TranslationId>(0))? else { return Ok(None) };
    count(tx, new.number, 1)?;
    let translated = Translated {
        number: new.number,
        version: new.version,
        language,
        kind: new.kind.code(),
        text: &new.text.text,
        html: &new.text.html,
        who: by.who,
        role: new.role.code(),
        source: new.source,
        at: by.at,
        withdrawn: None,
        reason: "",
    };
    let after = Some(translated.content().digest());
    let subject = Thing::Translation(id).to_string();
    audit::insert(tx, actor, &Change { action, subject: &subject, before: None, after }, now)?;
    contribution::index(tx, new.number)?;
    Ok(Some(id))
}

/// Takes a translation back: nobody reads its words any more, and the reason stays. Notes who did.
///
/// # Errors
/// [`db::Error::Missing`] when none with this id stands; the store's own.
pub fn withdraw(tx: &mut Write<'_>, actor: &Actor, id: TranslationId, reason: &str, at: Instant) -> Result<()> {
    withdraw_by(tx, (actor, "withdraw"), (id, reason), (actor.person(), at), at)
}

pub(crate) fn withdraw_by(
    tx: &mut Write<'_>,
    (actor, action): (&Actor, &'static str),
    (id, reason): (TranslationId, &str),
    (by, at): (Option<PersonId>, Instant),
    now: Instant,
) -> Result<()> {
    let thing = Thing::Translation(id);
    let before = content::digest(tx, &thing)?;
    let statement = sql!(
        "UPDATE translation SET withdrawn = $2, withdrawn_by = $3, reason = $4 WHERE id = $1 AND withdrawn IS NULL
         RETURNING contribution"
    );
    let number: Number = tx.row(statement, &[&id, &at, &by, &reason], |row| row.get(0))?.ok_or(db::Error::Missing)?;
    count(tx, number, -1)?;
    let after = content::digest(tx, &thing)?;
    audit::insert(tx, actor, &Change { action, subject: &thing.to_string(), before, after }, now)?;
    contribution::index(tx, number)
}

fn count(tx: &mut Write<'_>, number: Number, by: i64) -> Result<()> {
    let statement = sql!("UPDATE contribution SET translations = translations + $2 WHERE number = $1");
    if tx.run(statement, &[&number, &by])? == 0 { Err(db::Error::Missing) } else { Ok(()) }
}

/// All translations of a contribution, also of its earlier versions and those that were taken back; the latest version's
/// first, the official ones before the others.
///
/// # Errors
/// The store's own.
pub fn list(tx: &mut Read<'_>, number: Number) -> Result<Vec<Translation>> {
    let statement = sql!(
        "SELECT id, contribution, version, language, kind, person, who, role, source, at, withdrawn, reason, text, html
         FROM translation WHERE contribution = $1 ORDER BY version DESC, id"
    );
    let mut all = tx.rows(statement, &[&number], translation)?;
    all.sort_by_key(|one| (-one.version, one.kind));
    Ok(all)
}

/// A translation by its id.
///
/// # Errors
/// The store's own.
pub fn find(tx: &mut Read<'_>, id: TranslationId) -> Result<Option<Translation>> {
    let statement = sql!(
        "SELECT id, contribution, version, language, kind, person, who, role, source, at, withdrawn, reason, text, html
         FROM translation WHERE id = $1"
    );
    tx.row(statement, &[&id], translation)
}

/// The words of the translations that people vouch for, of what a record says now.
///
/// # Errors
/// The store's own.
pub fn vouched(tx: &mut Read<'_>, record: RecordId) -> Result<Vec<(Language, Kind, String)>> {
    let statement = sql!(
        "SELECT translation.language, translation.kind, text FROM contribution
         JOIN translation ON translation.contribution = contribution.number AND version = current
         WHERE contribution.record = $1 AND withdrawn IS NULL AND translation.kind <> 'machine' ORDER BY id"
    );
    tx.rows(statement, &[&record], |row| Ok((language(row, 0)?, row.get(1)?, row.get(2)?)))
}

fn translation(row: &Row<'_>) -> Result<Translation> {
    let reason: String = row.get(11)?;
    let withdrawn = row.get::<Option<Instant>>(10)?.map(|at| (at, reason));
    let words = |column| if withdrawn.is_some() { Ok(String::new()) } else { row.get(column) };
    Ok(Translation {
        text: words(12)?,
        html: words(13)?,
        id: row.get(0)?,
        number: row.get(1)?,
        version: row.get(2)?,
        language: language(row, 3)?,
        kind: row.get(4)?,
        person: row.get(5)?,
        who: row.get(6)?,
        role: row.get(7)?,
        source: row.get(8)?,
        at: row.get(9)?,
        withdrawn,
    })
}

fn language(row: &Row<'_>, column: usize) -> Result<Language> {
    row.word(column)
}
