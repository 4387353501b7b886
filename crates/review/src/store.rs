//! What rounds of comments keep and ask: the rounds, the draft as it was sent out, who is asked.

pub(crate) mod comment;
pub(crate) mod file;

use db::{Instant, Read, Result, Row, Write, sql};
use language::{Language, Localized};
use record::audit::{self, Change, ContentDigest};
use record::citation::{self, NewCitation, Tie};
use record::contribution::Capacity;
use record::names::localized;
use record::request::{self, NewRequest, Window};
use record::speaker::Listed;
use record::{Actor, Circles, InstitutionId, Kind, PartyId, PersonId, RecordId, document};
use redline::Line;

use crate::model::{self, Asks, Role, Round, Sent, Shown};

/// A draft longer than this is commented on in parts.
const PARAGRAPHS: i64 = 2_000;

/// A round to be held.
pub(crate) struct NewRound<'a> {
    pub document: &'a document::Document,
    pub version: &'a str,
    pub title: &'a Localized,
    pub introduction: &'a Localized,
    pub window: Window,
    pub afterwards: &'a str,
    pub public: bool,
    pub shown: Shown,
}

/// Makes a round, with the paragraphs of the draft as they stand now.
pub(crate) fn insert(tx: &mut Write<'_>, actor: &Actor, new: &NewRound<'_>, at: Instant) -> Result<RecordId> {
    let request = NewRequest {
        kind: Kind::Review,
        parent: None,
        ordinal: 1,
        number: "",
        title: new.title,
        body: new.introduction,
        state: "published",
        window: Some(new.window),
        released: None,
        visible: if new.public { Circles::PUBLIC } else { Circles::PARTICIPANTS.and(Circles::SECRETARIAT) },
    };
    let id = request::insert(tx, actor, &request, at)?;
    request::note_wordings(tx, actor, (id, &request), at)?;
    let statement = sql!(
        "INSERT INTO review (record, document, version, afterwards, public, shown, opening, settled)
         VALUES ($1, $2, $3, $4, $5, $6, $7, 0)"
    );
    let opening = &new.document.opening;
    tx.run(statement, &[&id, &new.document.id, &new.version, &new.afterwards, &new.public, &new.shown, opening])?;
    send_out(tx, id, new.document.id)?;
    let rests = NewCitation { source: id, tie: Tie::RestsOn, target: new.document.id, passage: None };
    citation::cite(tx, actor, &rests, at)?;
    let words = [new.version, new.title.get(Language::English), new.afterwards];
    note(tx, actor, "review", id, &words, at)?;
    Ok(id)
}

/// Keeps the paragraphs as they stand now, with what each asks of whom.
fn send_out(tx: &mut Write<'_>, round: RecordId, document: RecordId) -> Result<()> {
    let paragraphs = document::paragraphs(tx, document, 0, PARAGRAPHS)?;
    let named: Vec<_> = paragraphs.iter().map(|found| (found.number.clone(), found.annex.clone())).collect();
    for (found, number) in paragraphs.iter().zip(model::numbers(&named)) {
        let addressees = match found.force {
            Some(_) => Some(document::names(&document::addressees(tx, found.id)?)),
            None => None,
        };
        let statement = sql!(
            "INSERT INTO review_line (review, position, paragraph, number, level, annex, heading, text, force, addressees, timing)
             VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)"
        );
        let (id, place, words) =
            (&found.id, (&found.position, &found.level), (&found.annex, &found.heading, &found.text));
        let values: [&dyn db::Bind; 11] = [
            &round,
            place.0,
            id,
            &number,
            place.1,
            words.0,
            words.1,
            words.2,
            &found.force,
            &addressees,
            &found.timing,
        ];
        tx.run(statement, &values)?;
    }
    Ok(())
}

/// Notes what was done to a round.
pub(crate) fn note(
    tx: &mut Write<'_>,
    actor: &Actor,
    action: &str,
    id: RecordId,
    words: &[&str],
    at: Instant,
) -> Result<()> {
    let subject = format!("request/{id}");
    let change = Change { action, subject: &subject, before: None, after: Some(ContentDigest::of(words)) };
    audit::insert(tx, actor, &change, at)
}

/// One round, in a language.
pub(crate) fn find(tx: &mut Read<'_>, id: RecordId, language: Language) -> Result<Option<Round>> {
    let statement = sql!(
        "SELECT review.record, review.document, document.number, version, document_row.language, document.state,
                request.opens, request.closes, afterwards, public, shown, review.opening
         FROM review
         JOIN request ON request.record = review.record
         JOIN record AS document ON document.id = review.document
         JOIN document AS document_row ON document_row.record = review.document
         WHERE review.record = $1"
    );
    let Some(mut found) = tx.row(statement, &[&id], round)? else { return Ok(None) };
    // Who may read a round is for its own list to say.
    let asked = request::get(tx, Circles::ALL, id)?;
    found.title = asked.title.get(language).to_owned();
    found.introduction = asked.body.get(language).to_owned();
    Ok(Some(found))
}

fn round(row: &Row<'_>) -> Result<Round> {
    Ok(Round {
        id: row.get(0)?,
        title: String::new(),
        introduction: String::new(),
        document: row.get(1)?,
        symbol: row.get(2)?,
        version: row.get(3)?,
        language: row.word(4)?,
        is_draft: row.get::<String>(5)? == "draft",
        window: Window { opens: row.get(6)?, closes: row.get(7)? },
        afterwards: row.get(8)?,
        public: row.get(9)?,
        shown: row.get(10)?,
        opening: row.get(11)?,
    })
}

/// A round in a list.
#[derive(Clone, Debug)]
pub(crate) struct Entry {
    pub id: RecordId,
    pub symbol: String,
    pub title: String,
    pub window: Window,
    /// All comments, and those that have no disposition.
    pub comments: i64,
    pub waiting: i64,
}

/// The rounds that somebody may read, those that close last first; of one document, or of all.
pub(crate) fn list(tx: &mut Read<'_>, actor: &Actor, of: Option<RecordId>, most: i64) -> Result<Vec<Entry>> {
    let statement = sql!(
        "SELECT review.record, document.number, record.title, request.opens, request.closes,
                (SELECT count(*) FROM comment WHERE comment.review = review.record),
                (SELECT count(*) FROM comment WHERE comment.review = review.record AND disposition IS NULL)
         FROM review
         JOIN record ON record.id = review.record
         JOIN request ON request.record = review.record
         JOIN record AS document ON document.id = review.document
         WHERE ($1 IS NULL OR review.document = $1)
           AND (public = 1 OR $2 = 1 OR EXISTS (SELECT 1 FROM reviewer WHERE reviewer.review = review.record AND person = $3))
         ORDER BY request.closes DESC, review.record DESC LIMIT $4"
    );
    tx.rows(statement, &[&of, &actor.is_officer(), &actor.person(), &most], |row| {
        Ok(Entry {
            id: row.get(0)?,
            symbol: row.get(1)?,
            title: row.get(2)?,
            window: Window { opens: row.get(3)?, closes: row.get(4)? },
            comments: row.get(5)?,
            waiting: row.get(6)?,
        })
    })
}

/// The draft as it was sent out.
pub(crate) fn lines(tx: &mut Read<'_>, review: RecordId) -> Result<Vec<Sent>> {
    let statement = sql!(
        "SELECT paragraph, number, level, heading, text, position, force, addressees, timing
         FROM review_line WHERE review = $1 ORDER BY position"
    );
    tx.rows(statement, &[&review], |row| {
        let paragraph: RecordId = row.get(0)?;
        let heading: Option<String> = row.get(3)?;
        let headings = heading.iter().flat_map(|heading| heading.lines()).map(str::to_owned).collect();
        let line =
            Line { key: paragraph.to_string(), number: row.get(1)?, level: row.get(2)?, headings, text: row.get(4)? };
        let asks = match row.get(6)? {
            Some(force) => {
                Some(Asks { force, addressees: row.get::<Option<String>>(7)?.unwrap_or_default(), timing: row.get(8)? })
            }
            None => None,
        };
        Ok(Sent { position: row.get(5)?, paragraph, line, asks })
    })
}

/// What a round's list says of somebody.
pub(crate) fn listed(tx: &mut Read<'_>, review: RecordId, person: PersonId) -> Result<Option<(Role, Listed)>> {
    let statement = sql!("SELECT role, capacity, party, institution FROM reviewer WHERE review = $1 AND person = $2");
    tx.row(statement, &[&review, &person], |row| {
        let participant = row.get::<String>(1)?.parse::<Capacity>().ok();
        Ok((row.get(0)?, Listed { participant, party: row.get(2)?, organization: row.get(3)?, ..Listed::default() }))
    })
}

/// Somebody in the directory as they would be listed: for their Government if they hold its focal point's office, for their
/// organization if they work for one, else as a personal expert.
pub(crate) fn candidate(tx: &mut Read<'_>, person: PersonId, now: Instant) -> Result<Listed> {
    let statement = sql!(
        "SELECT person.party,
                (SELECT id FROM institution WHERE institution.id = person.institution AND institution.party IS NULL),
                (SELECT min(office.party) FROM tenure JOIN office ON office.id = tenure.office
                 WHERE tenure.person = person.id AND office.kind = 'focal-point'
                   AND from_day <= $2 AND (to_day IS NULL OR to_day > $2))
         FROM person WHERE person.id = $1"
    );
    tx.one(statement, &[&person, &now.day().to_string()], |row| {
        let (party, organization, office): (Option<PartyId>, Option<InstitutionId>, Option<PartyId>) =
            (row.get(0)?, row.get(1)?, row.get(2)?);
        let capacity = match (office, organization) {
            (Some(_), _) => Capacity::Government,
            (None, Some(_)) => Capacity::Organization,
            (None, None) => Capacity::Expert,
        };
        Ok(Listed { participant: Some(capacity), party: office.or(party), organization, ..Listed::default() })
    })
}

/// Puts somebody on a round's list; whether they were not on it.
pub(crate) fn put(
    tx: &mut Write<'_>,
    review: RecordId,
    (person, role): (PersonId, Role),
    listed: &Listed,
    at: Instant,
) -> Result<bool> {
    let statement = sql!(
        "INSERT INTO reviewer (review, person, role, capacity, party, institution, at) VALUES ($1, $2, $3, $4, $5, $6, $7)
         ON CONFLICT (review, person) DO NOTHING"
    );
    let capacity = listed.participant.unwrap_or(Capacity::Expert).code();
    let values: [&dyn db::Bind; 7] = [&review, &person, &role, &capacity, &listed.party, &listed.organization, &at];
    Ok(tx.run(statement, &values)? == 1)
}

/// Somebody on a round's list.
#[derive(Clone, Debug)]
pub(crate) struct Reviewer {
    pub person: PersonId,
    pub name: String,
    pub role: Role,
    pub capacity: Capacity,
    /// The Party or organization.
    pub whose: Option<Localized>,
    pub comments: i64,
}

/// A round's list, by Party and organization.
pub(crate) fn reviewers(tx: &mut Read<'_>, review: RecordId) -> Result<Vec<Reviewer>> {
    let statement = sql!(
        "SELECT given, family, role, reviewer.capacity, party.id, institution.id,
                (SELECT count(*) FROM comment JOIN contribution ON contribution.number = comment.number
                 JOIN record ON record.id = contribution.record
                 WHERE comment.review = $1 AND record.person = reviewer.person),
                coalesce(party.name_ar, institution.name_ar, ''), coalesce(party.name_zh, institution.name_zh, ''),
                coalesce(party.name_en, institution.name_en, ''), coalesce(party.name_fr, institution.name_fr, ''),
                coalesce(party.name_ru, institution.name_ru, ''), coalesce(party.name_es, institution.name_es, ''),
                person.id
         FROM reviewer JOIN person ON person.id = reviewer.person
         LEFT JOIN party ON party.id = reviewer.party
         LEFT JOIN institution ON institution.id = reviewer.institution
         WHERE review = $1
         ORDER BY role DESC, party.name_en NULLS LAST, institution.name_en NULLS LAST, family, given, person.id"
    );
    tx.rows(statement, &[&review], |row| {
        let (party, institution): (Option<i64>, Option<i64>) = (row.get(4)?, row.get(5)?);
        let name = format!("{} {}", row.get::<String>(0)?, row.get::<String>(1)?);
        Ok(Reviewer {
            person: row.get(13)?,
            name: name.trim().to_owned(),
            role: row.get(2)?,
            capacity: row.get(3)?,
            whose: if party.or(institution).is_some() { Some(localized(row, 7)?) } else { None },
            comments: row.get(6)?,
        })
    })
}

/// Moves the end of a round to where its window has it now, and keeps why. Comments that its closing had shown are kept back again
/// until it closes anew.
pub(crate) fn extend(tx: &mut Write<'_>, actor: &Actor, round: &Round, reason: &str, at: Instant) -> Result<()> {
    let (review, closes) = (round.id, round.window.closes);
    tx.run(sql!("UPDATE request SET closes = $2 WHERE record = $1"), &[&review, &closes])?;
    tx.run(sql!("UPDATE review SET settled = 0 WHERE record = $1"), &[&review])?;
    show_comments(tx, review, round.circles(at))?;
    let statement = sql!(
        "INSERT INTO review_extension (review, ordinal, closes, reason, person, at)
         SELECT $1, 1 + coalesce(max(ordinal), 0), $2, $3, $4, $5 FROM review_extension WHERE review = $1"
    );
    tx.run(statement, &[&review, &closes, &reason, &actor.person(), &at])?;
    note(tx, actor, "extend-review", review, &[&closes.to_string(), reason], at)
}

/// Each time that the end of a round was moved: until when, why, when that was decided.
pub(crate) fn extensions(tx: &mut Read<'_>, review: RecordId) -> Result<Vec<(Instant, String, Instant)>> {
    let statement = sql!("SELECT closes, reason, at FROM review_extension WHERE review = $1 ORDER BY ordinal");
    tx.rows(statement, &[&review], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)))
}

/// The rounds that have closed and for which nothing was done yet.
pub(crate) fn unsettled(tx: &mut Read<'_>, now: Instant) -> Result<Vec<RecordId>> {
    let statement = sql!(
        "SELECT review.record FROM review JOIN request ON request.record = review.record
         WHERE settled = 0 AND request.closes <= $1 ORDER BY review.record LIMIT 20"
    );
    tx.rows(statement, &[&now], |row| row.get(0))
}

/// Does what closing brings about: in a public round everybody sees the comments from now on.
pub(crate) fn settle(tx: &mut Write<'_>, review: RecordId) -> Result<()> {
    let statement = sql!("UPDATE review SET settled = 1 WHERE record = $1 AND settled = 0 RETURNING public");
    match tx.row(statement, &[&review], |row| row.get(0))? {
        Some(true) => show_comments(tx, review, Circles::PUBLIC),
        _ => Ok(()),
    }
}

/// Shows a round's comments to these circles in lists, walks and searches.
fn show_comments(tx: &mut Write<'_>, review: RecordId, circles: Circles) -> Result<()> {
    let statement = sql!(
        "UPDATE record SET visible = $2
         WHERE state = 'published' AND visible <> $2 AND id IN (
           SELECT contribution.record FROM comment JOIN contribution ON contribution.number = comment.number
           WHERE comment.review = $1)"
    );
    tx.run(statement, &[&review, &circles]).map(drop)
}
