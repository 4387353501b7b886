//! What is issued: documents of numbered paragraphs. A paragraph with a force is a recommendation.

use db::{Instant, Read, Result, Row, Write, sql};
use language::Language;

use crate::audit;
use crate::card::{self, New};
use crate::citation::{self, Tie};
use crate::content::Thing;
use crate::{Actor, Circles, Kind, RecordId, search};

/// How strongly something is asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Force {
    Decided,
    Requested,
    Recommended,
    Invited,
    MayWish,
}

impl Force {
    pub const ALL: [Force; 5] = [Force::Decided, Force::Requested, Force::Recommended, Force::Invited, Force::MayWish];

    /// As it stands in the database, in forms and in message ids (`force-…`).
    pub fn code(self) -> &'static str {
        match self {
            Force::Decided => "decided",
            Force::Requested => "requested",
            Force::Recommended => "recommended",
            Force::Invited => "invited",
            Force::MayWish => "may-wish",
        }
    }

    /// Whether an ask of this force can be overdue.
    pub fn binds(self) -> bool {
        matches!(self, Force::Decided | Force::Requested)
    }
}

impl std::str::FromStr for Force {
    type Err = ();

    fn from_str(code: &str) -> std::result::Result<Self, ()> {
        Force::ALL.into_iter().find(|force| force.code() == code).ok_or(())
    }
}

/// What an addressee is to us.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Role {
    Secretariat,
    Parties,
    OtherGovernments,
    Entity,
}

impl Role {
    /// As it stands in the database and in forms.
    pub fn code(self) -> &'static str {
        match self {
            Role::Secretariat => "secretariat",
            Role::Parties => "parties",
            Role::OtherGovernments => "other-governments",
            Role::Entity => "entity",
        }
    }
}

impl std::str::FromStr for Role {
    type Err = ();

    fn from_str(code: &str) -> std::result::Result<Self, ()> {
        [Role::Secretariat, Role::Parties, Role::OtherGovernments, Role::Entity]
            .into_iter()
            .find(|role| role.code() == code)
            .ok_or(())
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

/// A paragraph to be added.
pub struct NewParagraph<'a> {
    pub document: RecordId,
    pub number: &'a str,
    pub level: i64,
    pub annex: Option<&'a str>,
    pub heading: Option<&'a str>,
    pub text: &'a str,
    pub operative: Option<&'a Operative>,
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

/// Adds a paragraph at the end of a document; it is seen by whoever sees the document.
///
/// # Errors
/// The store's own.
pub fn insert_paragraph(tx: &mut Write<'_>, actor: &Actor, new: &NewParagraph<'_>, at: Instant) -> Result<RecordId> {
    let statement = sql!(
        "SELECT visible, state, language FROM record JOIN document ON document.record = record.id WHERE record.id = $1"
    );
    let (visible, state, language) = tx.one(statement, &[&new.document], |row| {
        Ok((row.get::<Circles>(0)?, row.get::<String>(1)?, language_at(row, 2)?))
    })?;
    let record = New {
        kind: if new.operative.is_some() { Kind::Recommendation } else { Kind::Paragraph },
        number: new.number,
        title: new.text,
        who: &new.operative.map(|operative| names(&operative.addressees)).unwrap_or_default(),
        state: &state,
        visible,
        party: None,
        person: actor.person(),
    };
    let id = card::insert(tx, &record, at)?;
    let operative = new.operative;
    let statement = sql!(
        "INSERT INTO paragraph (record, document, position, level, annex, heading, text, force, verb, timing, addressed)
         SELECT $1, $2, 1 + coalesce(max(position), 0), $3, $4, $5, $6, $7, $8, $9, 1 FROM paragraph WHERE document = $2"
    );
    let force = operative.map(|operative| operative.force.code());
    let verb = operative.map(|operative| operative.verb.as_str());
    let timing = operative.and_then(|operative| operative.timing.as_deref());
    tx.run(statement, &[&id, &new.document, &new.level, &new.annex, &new.heading, &new.text, &force, &verb, &timing])?;
    search::insert(tx, id, &[(language, new.number), (language, new.text)])?;
    for (ordinal, addressee) in (1_i64..).zip(operative.iter().flat_map(|operative| &operative.addressees)) {
        let statement = sql!("INSERT INTO addressee (paragraph, ordinal, name, kind) VALUES ($1, $2, $3, $4)");
        tx.run(statement, &[&id, &ordinal, &addressee.name, &addressee.role.code()])?;
    }
    audit::note(tx, actor, noted("paragraph", &state), &Thing::Paragraph(id), at)?;
    Ok(id)
}

/// Gives a paragraph of a draft other words.
///
/// # Errors
/// The store's own; [`db::Error::Missing`] when there is no such paragraph.
pub fn update_paragraph(tx: &mut Write<'_>, actor: &Actor, id: RecordId, text: &str, at: Instant) -> Result<()> {
    let changed = tx.run(sql!("UPDATE paragraph SET text = $2 WHERE record = $1"), &[&id, &text])?;
    if changed == 0 {
        return Err(db::Error::Missing);
    }
    tx.run(sql!("UPDATE record SET title = $2 WHERE id = $1"), &[&id, &card::shortened(text)])?;
    index_paragraph(tx, id)?;
    audit::note(tx, actor, "draft-amend", &Thing::Paragraph(id), at)
}

/// Lets a paragraph be found by the words that it has now.
///
/// # Errors
/// [`db::Error::Missing`] when there is no such paragraph; the store's own.
pub(crate) fn index_paragraph(tx: &mut Write<'_>, id: RecordId) -> Result<()> {
    let statement = sql!(
        "SELECT language, number, text FROM paragraph JOIN document ON document.record = paragraph.document
         JOIN record ON record.id = paragraph.record WHERE paragraph.record = $1"
    );
    let texts = |row: &Row<'_>| Ok((language_at(row, 0)?, row.get::<String>(1)?, row.get::<String>(2)?));
    let (language, number, text) = tx.one(statement, &[&id], texts)?;
    search::put(tx, id, &[(language, &number), (language, &text)])
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
    Ok(row.get::<String>(column)?.parse().unwrap_or(Language::English))
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
        force: row.get::<Option<String>>(8)?.and_then(|code| code.parse().ok()),
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
    tx.rows(statement, &[&paragraph], |row| {
        Ok(Addressee { name: row.get(0)?, role: row.get::<String>(1)?.parse().unwrap_or(Role::Entity) })
    })
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
