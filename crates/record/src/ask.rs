//! A recommendation as one addressee has it, and what became of it there.

use db::{Instant, Read, Result, Row, Write, sql};
use jiff::civil::Date;
use language::{Language, Localized};

use crate::card::{self, New};
use crate::citation::{self, NewCitation, Tie};
use crate::content::Thing;
use crate::document::{Force, Role};
use crate::meeting::Sitting;
use crate::names::localized;
use crate::{Actor, Circles, Kind, MeetingId, PartyId, RecordId, audit, words};

words! {
    /// What an addressee says of an ask; a Government's word, never judged.
    Status {
        ActionTaken = "action-taken",
        Ongoing = "ongoing",
        UnderWay = "under-way",
        Considered = "considered",
        NotApplicable = "not-applicable",
        Declined = "declined",
        NoInformation = "no-information",
    }
}

/// An ask as its addressee has it.
#[derive(Clone, Debug)]
pub struct Ask {
    pub id: RecordId,
    pub paragraph: RecordId,
    /// The recommendation's number and words.
    pub number: String,
    pub text: String,
    /// In which the words are, and so the addressee's name.
    pub language: Language,
    pub party: Option<(PartyId, Localized)>,
    pub addressee: String,
    /// Among whom it counts.
    pub role: Role,
    pub force: Force,
    pub due: Option<Date>,
    /// The meeting by which it is due, which may have no date yet.
    pub meeting: Option<Sitting>,
    pub status: Status,
}

impl Ask {
    /// Whether anybody may see it: what binds, and what was answered. Who is silent on a voluntary ask is a matter between
    /// that Government and the Secretariat.
    pub fn is_public(&self) -> bool {
        self.force.binds() || self.status != Status::NoInformation
    }

    /// Whether it is overdue on a day: only what is dated and binds can be.
    pub fn is_overdue(&self, today: Date) -> bool {
        self.force.binds() && self.status == Status::NoInformation && self.due.is_some_and(|due| due < today)
    }
}

/// An ask to be made.
pub struct NewAsk<'a> {
    pub paragraph: RecordId,
    /// The number and words of the recommendation.
    pub number: &'a str,
    pub text: &'a str,
    pub force: Force,
    pub party: Option<PartyId>,
    pub addressee: &'a str,
    pub due: Option<Date>,
    /// The record by which the addressee was told: the recommendation itself, or the notification that transmits it.
    pub through: RecordId,
}

/// Asks one addressee; one with a Party is asked as a Party.
///
/// # Errors
/// The store's own; [`db::Error::Unique`] when this addressee is asked already.
pub fn insert(tx: &mut Write<'_>, actor: &Actor, new: &NewAsk<'_>, at: Instant) -> Result<RecordId> {
    insert_as(tx, actor, new, if new.party.is_some() { Role::Parties } else { Role::Entity }, at)
}

/// Asks one addressee among its like: other Governments are counted apart from Parties.
///
/// # Errors
/// As [`insert`].
pub fn insert_as(tx: &mut Write<'_>, actor: &Actor, new: &NewAsk<'_>, role: Role, at: Instant) -> Result<RecordId> {
    // That it is asked is public with the recommendation; who is silent on a voluntary ask is not.
    let silent =
        if new.force.binds() || new.party.is_none() { Circles::PUBLIC } else { Circles::SECRETARIAT.and(Circles::OWN) };
    let record = New {
        kind: Kind::Ask,
        number: new.number,
        title: new.text,
        who: new.addressee,
        state: Status::NoInformation.code(),
        visible: silent,
        party: new.party,
        person: actor.person(),
    };
    let id = card::insert(tx, &record, at)?;
    let due = new.due.map(|day| day.to_string());
    tx.run(
        sql!(
            "INSERT INTO ask (record, paragraph, party, addressee, role, force, due_day, status)
             VALUES ($1, $2, $3, $4, $5, $6, $7, 'no-information')"
        ),
        &[&id, &new.paragraph, &new.party, &new.addressee, &role.code(), &new.force.code(), &due],
    )?;
    count(tx, new.paragraph, role, Status::NoInformation, 1)?;
    if let (Role::Parties, Some(party)) = (role, new.party) {
        count_party(tx, party, 1, 0)?;
    }
    let mandate = NewCitation { source: id, tie: Tie::MandatedBy, target: new.through, passage: None };
    citation::cite(tx, actor, &mandate, at)?;
    audit::note(tx, actor, "ask", &Thing::Ask(id), at)?;
    Ok(id)
}

/// Notes what the addressee reports; the counts follow. An ask that was answered is public.
///
/// # Errors
/// The store's own.
pub fn set_status(tx: &mut Write<'_>, ask: &Ask, status: Status) -> Result<()> {
    count(tx, ask.paragraph, ask.role, ask.status, -1)?;
    count(tx, ask.paragraph, ask.role, status, 1)?;
    if let (Role::Parties, Some((party, _))) = (ask.role, &ask.party) {
        let reported = |status| i64::from(status != Status::NoInformation);
        count_party(tx, *party, 0, reported(status) - reported(ask.status))?;
    }
    tx.run(sql!("UPDATE ask SET status = $2 WHERE record = $1"), &[&ask.id, &status.code()])?;
    tx.run(
        sql!("UPDATE record SET state = $2, visible = $3 WHERE id = $1"),
        &[&ask.id, &status.code(), &Circles::PUBLIC],
    )?;
    Ok(())
}

/// Makes the asks of a recommendation fall due at a meeting: on its day if it has one, else once it has.
///
/// # Errors
/// The store's own.
pub fn due_at(tx: &mut Write<'_>, actor: &Actor, paragraph: RecordId, meeting: MeetingId, at: Instant) -> Result<()> {
    let statement = sql!(
        "UPDATE ask SET due_meeting = $2, due_day = (SELECT opens FROM meeting WHERE id = $2) WHERE paragraph = $1
         RETURNING record"
    );
    let asks: Vec<RecordId> = tx.rows(statement, &[&paragraph, &meeting], |row| row.get(0))?;
    note_due(tx, actor, asks, at).map(drop)
}

/// Notes when asks are due from now on; tells how many.
fn note_due(tx: &mut Write<'_>, actor: &Actor, mut asks: Vec<RecordId>, at: Instant) -> Result<usize> {
    asks.sort_unstable();
    for ask in &asks {
        audit::note(tx, actor, "ask-due", &Thing::Ask(*ask), at)?;
    }
    Ok(asks.len())
}

/// Rewrites when the asks that are due by a meeting fall due, after it was given a date; tells how many.
///
/// # Errors
/// The store's own.
pub fn follow_meeting(tx: &mut Write<'_>, actor: &Actor, meeting: MeetingId, at: Instant) -> Result<usize> {
    let statement = sql!(
        "UPDATE ask SET due_day = (SELECT opens FROM meeting WHERE id = $1) WHERE due_meeting = $1 RETURNING record"
    );
    let asks: Vec<RecordId> = tx.rows(statement, &[&meeting], |row| row.get(0))?;
    note_due(tx, actor, asks, at)
}

fn count(tx: &mut Write<'_>, paragraph: RecordId, role: Role, status: Status, change: i64) -> Result<()> {
    let statement = sql!(
        "INSERT INTO ask_count (paragraph, role, status, asks) VALUES ($1, $2, $3, $4)
         ON CONFLICT (paragraph, role, status) DO UPDATE SET asks = ask_count.asks + excluded.asks"
    );
    tx.run(statement, &[&paragraph, &role.code(), &status.code(), &change]).map(drop)
}

fn count_party(tx: &mut Write<'_>, party: PartyId, asks: i64, reported: i64) -> Result<()> {
    let statement = sql!(
        "INSERT INTO ask_party_count (party, asks, reported) VALUES ($1, $2, $3)
         ON CONFLICT (party) DO UPDATE SET asks = ask_party_count.asks + excluded.asks,
           reported = ask_party_count.reported + excluded.reported"
    );
    tx.run(statement, &[&party, &asks, &reported]).map(drop)
}

/// How many Parties are asked something, and how many of them have reported on any of it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Totals {
    pub asked: i64,
    pub reported: i64,
}

/// Counts the Parties; a row for each is kept by the write.
///
/// # Errors
/// The store's own.
pub fn totals(tx: &mut Read<'_>) -> Result<Totals> {
    let statement =
        sql!("SELECT count(*), count(CASE WHEN reported > 0 THEN 1 END) FROM ask_party_count WHERE asks > 0");
    tx.one(statement, &[], |row| Ok(Totals { asked: row.get(0)?, reported: row.get(1)? }))
}

/// How many asks of a recommendation stand where, of those that there are.
///
/// # Errors
/// The store's own.
pub fn counts(tx: &mut Read<'_>, paragraph: RecordId) -> Result<Vec<(Status, i64)>> {
    let statement = sql!(
        "SELECT status, CAST(sum(asks) AS BIGINT) FROM ask_count WHERE paragraph = $1 AND asks > 0 GROUP BY status"
    );
    let mut counts = tx.rows(statement, &[&paragraph], |row| Ok((row.get(0)?, row.get(1)?)))?;
    counts.sort_by_key(|(status, _)| Status::ALL.iter().position(|other| other == status));
    Ok(counts)
}

/// As [`counts`], of the addressees of one role: of Parties, say, apart from other Governments.
///
/// # Errors
/// The store's own.
pub fn counts_of(tx: &mut Read<'_>, paragraph: RecordId, role: Role) -> Result<Vec<(Status, i64)>> {
    let statement = sql!("SELECT status, asks FROM ask_count WHERE paragraph = $1 AND role = $2 AND asks > 0");
    let mut counts = tx.rows(statement, &[&paragraph, &role.code()], |row| Ok((row.get(0)?, row.get(1)?)))?;
    counts.sort_by_key(|(status, _)| Status::ALL.iter().position(|other| other == status));
    Ok(counts)
}

/// One ask. Who may see it is for its record to say.
///
/// # Errors
/// The store's own.
pub fn find(tx: &mut Read<'_>, id: RecordId) -> Result<Option<Ask>> {
    let statement = sql!(
        "SELECT ask.record, ask.paragraph, record.number, paragraph.text, addressee, ask.force, due_day, status, role, body.code, meeting.ordinal,
                party.id, name_ar, name_zh, name_en, name_fr, name_ru, name_es, document.language
         FROM ask JOIN record ON record.id = ask.record JOIN paragraph ON paragraph.record = ask.paragraph
         JOIN document ON document.record = paragraph.document
         LEFT JOIN meeting ON meeting.id = ask.due_meeting LEFT JOIN body ON body.id = meeting.body
         LEFT JOIN party ON party.id = ask.party WHERE ask.record = $1"
    );
    tx.row(statement, &[&id], ask)
}

/// So many asks after one that the actor may see, of one Government or of all addressees, by their records.
///
/// # Errors
/// The store's own.
pub fn list(
    tx: &mut Read<'_>,
    actor: &Actor,
    party: Option<PartyId>,
    (after, most): (RecordId, i64),
) -> Result<Vec<Ask>> {
    let statement = sql!(
        "SELECT ask.record, ask.paragraph, record.number, paragraph.text, addressee, ask.force, due_day, status, role, body.code, meeting.ordinal,
                party.id, name_ar, name_zh, name_en, name_fr, name_ru, name_es, document.language
         FROM ask CROSS JOIN record JOIN paragraph ON paragraph.record = ask.paragraph
         JOIN document ON document.record = paragraph.document
         LEFT JOIN meeting ON meeting.id = ask.due_meeting LEFT JOIN body ON body.id = meeting.body
         LEFT JOIN party ON party.id = ask.party
         WHERE ask.record > $1 AND record.id = ask.record AND ($2 IS NULL OR ask.party = $2)
           AND ((record.visible & $3) <> 0 OR record.person = $4 OR ((record.visible & 16) <> 0 AND record.party = $5))
         ORDER BY ask.record LIMIT $6"
    );
    let values: [&dyn db::Bind; 6] = [&after, &party, &Circles::of(actor), &actor.person(), &actor.government(), &most];
    tx.rows(statement, &values, ask)
}

/// What a Party is asked, in the order of the recommendations.
///
/// # Errors
/// The store's own.
pub fn of_party(tx: &mut Read<'_>, party: PartyId) -> Result<Vec<Ask>> {
    let statement = sql!(
        "SELECT ask.record, ask.paragraph, record.number, paragraph.text, addressee, ask.force, due_day, status, role, body.code, meeting.ordinal,
                party.id, name_ar, name_zh, name_en, name_fr, name_ru, name_es, document.language
         FROM ask JOIN record ON record.id = ask.record JOIN paragraph ON paragraph.record = ask.paragraph
         JOIN document ON document.record = paragraph.document
         LEFT JOIN meeting ON meeting.id = ask.due_meeting LEFT JOIN body ON body.id = meeting.body
         LEFT JOIN party ON party.id = ask.party WHERE ask.party = $1 ORDER BY ask.record"
    );
    tx.rows(statement, &[&party], ask)
}

/// The asks of the Secretariat on which nothing has been reported, what is due first in front.
///
/// # Errors
/// The store's own.
pub fn waiting_of_secretariat(tx: &mut Read<'_>, most: i64) -> Result<Vec<Ask>> {
    let statement = sql!(
        "SELECT ask.record, ask.paragraph, record.number, paragraph.text, addressee, ask.force, due_day, status, role, body.code, meeting.ordinal,
                party.id, name_ar, name_zh, name_en, name_fr, name_ru, name_es, document.language
         FROM ask JOIN record ON record.id = ask.record JOIN paragraph ON paragraph.record = ask.paragraph
         JOIN document ON document.record = paragraph.document
         LEFT JOIN meeting ON meeting.id = ask.due_meeting LEFT JOIN body ON body.id = meeting.body
         LEFT JOIN party ON party.id = ask.party
         WHERE ask.party IS NULL AND ask.status = 'no-information' AND ask.role = 'secretariat'
         ORDER BY due_day NULLS LAST, ask.record LIMIT $1"
    );
    tx.rows(statement, &[&most], ask)
}

/// The asks of a recommendation, of all its addressees.
///
/// # Errors
/// The store's own.
pub fn of_paragraph(tx: &mut Read<'_>, paragraph: RecordId) -> Result<Vec<Ask>> {
    let statement = sql!(
        "SELECT ask.record, ask.paragraph, record.number, paragraph.text, addressee, ask.force, due_day, status, role, body.code, meeting.ordinal,
                party.id, name_ar, name_zh, name_en, name_fr, name_ru, name_es, document.language
         FROM ask JOIN record ON record.id = ask.record JOIN paragraph ON paragraph.record = ask.paragraph
         JOIN document ON document.record = paragraph.document
         LEFT JOIN meeting ON meeting.id = ask.due_meeting LEFT JOIN body ON body.id = meeting.body
         LEFT JOIN party ON party.id = ask.party WHERE ask.paragraph = $1 ORDER BY ask.record"
    );
    tx.rows(statement, &[&paragraph], ask)
}

fn ask(row: &Row<'_>) -> Result<Ask> {
    let body: Option<crate::meeting::BodyCode> = row.get(9)?;
    let meeting = body.map(|body| Ok::<_, db::Error>(Sitting { body, ordinal: row.get(10)? })).transpose()?;
    let party: Option<PartyId> = row.get(11)?;
    Ok(Ask {
        id: row.get(0)?,
        paragraph: row.get(1)?,
        number: row.get(2)?,
        text: row.get(3)?,
        language: row.word(18)?,
        addressee: row.get(4)?,
        force: row.get(5)?,
        due: row.get::<Option<String>>(6)?.and_then(|day| day.parse().ok()),
        status: row.get(7)?,
        role: row.get(8)?,
        meeting,
        party: party.map(|id| Ok::<_, db::Error>((id, localized(row, 12)?))).transpose()?,
    })
}
