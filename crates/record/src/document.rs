//! What is issued: documents of numbered paragraphs. A paragraph with a force is a recommendation.

use db::{Instant, Read, Result, Row, Write, sql};
use language::Language;

use crate::audit;
use crate::card::{self, New};
use crate::citation::{self, Tie};
use crate::content::Thing;
use crate::{Actor, Circles, Kind, RecordId, search, words};

mod paragraph;

pub(crate) use self::paragraph::index_paragraph;
pub use self::paragraph::{
    NewParagraph, insert_paragraph, place_paragraph, remove_paragraph, renumber_paragraph, update_paragraph,
};

words! {
    /// How strongly something is asked.
    Force {
        Decided = "decided",
        Requested = "requested",
        Recommended = "recommended",
        Invited = "invited",
        MayWish = "may-wish",
    }
}

impl Force {
    /// Whether an ask of this force can be overdue.
    pub fn binds(self) -> bool {
        matches!(self, Force::Decided | Force::Requested)
    }
}

words! {
    /// What an addressee is to us.
    Role {
        Secretariat = "secretariat",
        Parties = "parties",
        OtherGovernments = "other-governments",
        Entity = "entity",
    }
}

/// Whom a recommendation addresses.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Addressee {
    /// As the words name them: "Parties", "other Governments", "Executive Secretary".
    pub name: String,
    pub role: Role,
}

/// What a recommendation asks, of whom, how strongly and until when.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Operative {
    pub force: Force,
    pub verb: String,
    pub timing: Option<String>,
    pub addressees: Vec<Addressee>,
}

/// A document without its paragraphs.
#[derive(Clone, Debug)]
pub struct Document {
    pub id: RecordId,
    pub symbol: String,
    pub title: String,
    pub state: String,
    pub at: Instant,
    pub kind: String,
    pub language: Language,
    /// What stands before the first paragraph.
    pub opening: String,
    pub adopted: Option<Instant>,
}

impl Document {
    /// Whether it can still be changed.
    pub fn is_draft(&self) -> bool {
        self.state == "draft"
    }

    /// When it was adopted, or begun.
    pub fn dated(&self) -> Instant {
        self.adopted.unwrap_or(self.at)
    }
}

/// A document to be begun.
pub struct NewDocument<'a> {
    /// `report` or `notification`.
    pub kind: &'a str,
    pub symbol: &'a str,
    pub title: &'a str,
    pub language: Language,
    pub opening: &'a str,
    pub state: &'a str,
    pub visible: Circles,
}

/// A paragraph as it stands in its document.
#[derive(Clone, Debug)]
pub struct Paragraph {
    pub id: RecordId,
    pub document: RecordId,
    pub position: i64,
    pub level: i64,
    /// As shown: `33(f)`; empty for a heading.
    pub number: String,
    pub annex: Option<String>,
    /// The heading that stands above it.
    pub heading: Option<String>,
    pub text: String,
    pub force: Option<Force>,
    pub verb: Option<String>,
    pub timing: Option<String>,
    /// How many records it rests on, and how many rest on it.
    pub rests_on: i64,
    pub led_to: i64,
}

/// Begins a document.
///
/// # Errors
/// The store's own.
pub fn insert(tx: &mut Write<'_>, actor: &Actor, new: &NewDocument<'_>, at: Instant) -> Result<RecordId> {
    let kind = if new.kind == "notification" { Kind::Notification } else { Kind::Document };
    let record = New {
        kind,
        number: new.symbol,
        title: new.title,
        who: "",
        state: new.state,
        visible: new.visible,
        party: None,
        person: actor.person(),
    };
    let id = card::insert(tx, &record, at)?;
    let statement = sql!("INSERT INTO document (record, kind, language, opening) VALUES ($1, $2, $3, $4)");
    tx.run(statement, &[&id, &new.kind, &new.language.code(), &new.opening])?;
    search::insert(tx, id, &[new.symbol, new.title, new.opening].map(|text| (new.language, text)))?;
    audit::note(tx, actor, noted("document", new.state), &Thing::Document(id), at)?;
    Ok(id)
}

/// Gives a draft another symbol, title and opening.
///
/// # Errors
/// The store's own; [`db::Error::Missing`] when there is no such document.
pub fn update(
    tx: &mut Write<'_>,
    actor: &Actor,
    id: RecordId,
    (symbol, title, opening): (&str, &str, &str),
    at: Instant,
) -> Result<()> {
    tx.run(sql!("UPDATE record SET number = $2, title = $3 WHERE id = $1"), &[&id, &symbol, &card::shortened(title)])?;
    tx.run(sql!("UPDATE document SET opening = $2 WHERE record = $1"), &[&id, &opening])?;
    index(tx, id)?;
    audit::note(tx, actor, "draft-amend", &Thing::Document(id), at)
}

/// Takes a draft back, if nothing else rests on it or on its paragraphs and no round of comments was held on it. Tells whether it
/// went.
///
/// # Errors
/// The store's own.
pub fn discard(tx: &mut Write<'_>, actor: &Actor, id: RecordId, at: Instant) -> Result<bool> {
    let paragraphs: Vec<RecordId> =
        tx.rows(sql!("SELECT record FROM paragraph WHERE document = $1"), &[&id], |row| row.get(0))?;
    let statement = sql!(
        "SELECT (SELECT count(*) FROM review WHERE document = $1)
                + (SELECT count(*) FROM citation WHERE target = $1)
                + (SELECT count(*) FROM paragraph CROSS JOIN citation
                   WHERE paragraph.document = $1 AND citation.target = paragraph.record
                     AND NOT EXISTS (SELECT 1 FROM paragraph AS own WHERE own.record = citation.source AND own.document = $1))"
    );
    if tx.one(statement, &[&id], |row| row.get::<i64>(0))? > 0 {
        return Ok(false);
    }
    for paragraph in paragraphs {
        paragraph::delete(tx, paragraph)?;
    }
    card::discard(tx, id)?;
    audit::note(tx, actor, "draft-discard", &Thing::Document(id), at)?;
    Ok(true)
}

/// Lets a document be found by its symbol, its title and what stands before its paragraphs.
///
/// # Errors
/// [`db::Error::Missing`] when there is no such document; the store's own.
pub(crate) fn index(tx: &mut Write<'_>, id: RecordId) -> Result<()> {
    let statement = sql!(
        "SELECT language, number, title, opening FROM document JOIN record ON record.id = document.record
         WHERE document.record = $1"
    );
    let (language, texts) =
        tx.one(statement, &[&id], |row| Ok((language_at(row, 0)?, [row.get::<String>(1)?, row.get(2)?, row.get(3)?])))?;
    search::put(tx, id, &texts.each_ref().map(|text| (language, text.as_str())))
}

/// The names of addressees as they are shown; one that is asked in two roles ("Governments") is named once.
pub fn names<'a>(addressees: impl IntoIterator<Item = &'a Addressee>) -> String {
    let mut names: Vec<&str> = addressees.into_iter().map(|addressee| addressee.name.as_str()).collect();
    names.dedup();
    names.join(", ")
}

/// Adopts a draft: it and its paragraphs become public and are not changed any more.
///
/// # Errors
/// The store's own.
pub fn adopt(tx: &mut Write<'_>, actor: &Actor, id: RecordId, at: Instant) -> Result<()> {
    tx.run(sql!("UPDATE document SET adopted = $2 WHERE record = $1"), &[&id, &at])?;
    let statement = sql!(
        "UPDATE record SET state = 'adopted', visible = $2
         WHERE id = $1 OR id IN (SELECT record FROM paragraph WHERE document = $1)"
    );
    tx.run(statement, &[&id, &Circles::PUBLIC])?;
    // Also of a draft that was begun before the log held whom its paragraphs address.
    tx.run(sql!("UPDATE paragraph SET addressed = 1 WHERE document = $1"), &[&id])?;
    note_adopted(tx, actor, id, at)
}

/// Notes what was adopted: the document, each of its paragraphs, and what each of them rests on. Before, drafting was noted;
/// from here on a change would be an alteration.
fn note_adopted(tx: &mut Write<'_>, actor: &Actor, id: RecordId, at: Instant) -> Result<()> {
    audit::note(tx, actor, "adopt", &Thing::Document(id), at)?;
    audit::note(tx, actor, "adopt", &Thing::Adoption(id), at)?;
    let statement = sql!("SELECT record FROM paragraph WHERE document = $1 ORDER BY position");
    let paragraphs: Vec<RecordId> = tx.rows(statement, &[&id], |row| row.get(0))?;
    for paragraph in &paragraphs {
        audit::note(tx, actor, "adopt", &Thing::Paragraph(*paragraph), at)?;
    }
    for source in paragraphs.into_iter().chain([id]) {
        citation::note_all(tx, actor, "adopt", source, at)?;
    }
    Ok(())
}

/// What is noted of a thing that is made: while it is a draft, nothing that it is held to.
fn noted(action: &'static str, state: &str) -> &'static str {
    if state == "draft" { "draft" } else { action }
}

/// Says that `source`, a paragraph, grew out of another paragraph.
///
/// # Errors
/// The store's own.
pub fn carry_on(tx: &mut Write<'_>, source: RecordId, target: RecordId, at: Instant) -> Result<()> {
    citation::insert(tx, source, Tie::CarriesOn, target, None, at)
}

/// The documents that the actor may see, the newest first.
///
/// # Errors
/// The store's own.
pub fn list(tx: &mut Read<'_>, actor: &Actor) -> Result<Vec<Document>> {
    let statement = sql!(
        "SELECT record.id, number, title, state, at, document.kind, document.language, opening, adopted
         FROM document CROSS JOIN record
         WHERE record.id = document.record AND ((visible & $1) <> 0 OR person = $2) ORDER BY record.at DESC, record.id DESC"
    );
    tx.rows(statement, &[&Circles::of(actor), &actor.person()], document)
}

/// One document, if the actor may see it.
///
/// # Errors
/// The store's own.
pub fn find(tx: &mut Read<'_>, actor: &Actor, id: RecordId) -> Result<Option<Document>> {
    let statement = sql!(
        "SELECT record.id, number, title, state, at, document.kind, document.language, opening, adopted
         FROM document JOIN record ON record.id = document.record
         WHERE record.id = $1 AND ((visible & $2) <> 0 OR person = $3)"
    );
    tx.row(statement, &[&id, &Circles::of(actor), &actor.person()], document)
}

fn document(row: &Row<'_>) -> Result<Document> {
    Ok(Document {
        id: row.get(0)?,
        symbol: row.get(1)?,
        title: row.get(2)?,
        state: row.get(3)?,
        at: row.get(4)?,
        kind: row.get(5)?,
        language: language_at(row, 6)?,
        opening: row.get(7)?,
        adopted: row.get(8)?,
    })
}

fn language_at(row: &Row<'_>, column: usize) -> Result<Language> {
    row.word(column)
}

/// The paragraphs of a document in their order, from a position on.
///
/// # Errors
/// The store's own.
pub fn paragraphs(tx: &mut Read<'_>, document: RecordId, after: i64, most: i64) -> Result<Vec<Paragraph>> {
    let statement = sql!(
        "SELECT record.id, document, position, level, number, annex, heading, text, force, verb, timing,
                (SELECT count(*) FROM citation WHERE source = record.id),
                (SELECT count(*) FROM citation WHERE target = record.id)
         FROM paragraph JOIN record ON record.id = paragraph.record
         WHERE document = $1 AND position > $2 ORDER BY position LIMIT $3"
    );
    tx.rows(statement, &[&document, &after, &most], paragraph)
}

/// One paragraph. Whether the actor may see it is for its record to say.
///
/// # Errors
/// The store's own.
pub fn find_paragraph(tx: &mut Read<'_>, id: RecordId) -> Result<Option<Paragraph>> {
    let statement = sql!(
        "SELECT record.id, document, position, level, number, annex, heading, text, force, verb, timing,
                (SELECT count(*) FROM citation WHERE source = record.id),
                (SELECT count(*) FROM citation WHERE target = record.id)
         FROM paragraph JOIN record ON record.id = paragraph.record WHERE paragraph.record = $1"
    );
    tx.row(statement, &[&id], paragraph)
}

fn paragraph(row: &Row<'_>) -> Result<Paragraph> {
    Ok(Paragraph {
        id: row.get(0)?,
        document: row.get(1)?,
        position: row.get(2)?,
        level: row.get(3)?,
        number: row.get(4)?,
        annex: row.get(5)?,
        heading: row.get(6)?,
        text: row.get(7)?,
        force: row.get(8)?,
        verb: row.get(9)?,
        timing: row.get(10)?,
        rests_on: row.get(11)?,
        led_to: row.get(12)?,
    })
}

/// Whom a recommendation addresses.
///
/// # Errors
/// The store's own.
pub fn addressees(tx: &mut Read<'_>, paragraph: RecordId) -> Result<Vec<Addressee>> {
    let statement = sql!("SELECT name, kind FROM addressee WHERE paragraph = $1 ORDER BY ordinal");
    tx.rows(statement, &[&paragraph], |row| Ok(Addressee { name: row.get(0)?, role: row.get(1)? }))
}

/// The paragraph of a document with this number; the first, where a number comes again in an annex.
///
/// # Errors
/// The store's own.
pub fn numbered(tx: &mut Read<'_>, document: RecordId, number: &str) -> Result<Option<RecordId>> {
    let statement = sql!(
        "SELECT record.id FROM record JOIN paragraph ON paragraph.record = record.id
         WHERE number = $1 AND record.kind IN ('paragraph', 'recommendation') AND document = $2 ORDER BY position LIMIT 1"
    );
    tx.row(statement, &[&number, &document], |row| row.get(0))
}

/// The document with this symbol that the actor may see.
///
/// # Errors
/// The store's own.
pub fn by_symbol(tx: &mut Read<'_>, actor: &Actor, symbol: &str) -> Result<Option<RecordId>> {
    let statement = sql!(
        "SELECT id FROM record WHERE number = $1 AND kind IN ('document', 'notification')
         AND ((visible & $2) <> 0 OR person = $3) ORDER BY id LIMIT 1"
    );
    tx.row(statement, &[&symbol, &Circles::of(actor), &actor.person()], |row| row.get(0))
}

/// The paragraph that is cited as `LL/SM/DEC/3/5, 3`: the symbol of a document that the actor may see, and a number in it.
///
/// # Errors
/// The store's own.
pub fn cited(tx: &mut Read<'_>, actor: &Actor, citation: &str) -> Result<Option<RecordId>> {
    let Some((symbol, number)) = citation.trim().rsplit_once(char::is_whitespace) else { return Ok(None) };
    let symbol = symbol.trim().trim_end_matches([',', ';', '،', '，']);
    match by_symbol(tx, actor, symbol)? {
        Some(document) => numbered(tx, document, number),
        None => Ok(None),
    }
}

/// Keeps the text of the report from which a document was read.
///
/// # Errors
/// The store's own.
pub fn insert_source(tx: &mut Write<'_>, document: RecordId, text: &str) -> Result<()> {
    tx.run(sql!("INSERT INTO document_source (document, text) VALUES ($1, $2)"), &[&document, &text]).map(drop)
}

/// The text of the report from which a document was read, if it was.
///
/// # Errors
/// The store's own.
pub fn source(tx: &mut Read<'_>, document: RecordId) -> Result<Option<String>> {
    tx.row(sql!("SELECT text FROM document_source WHERE document = $1"), &[&document], |row| row.get(0))
}
