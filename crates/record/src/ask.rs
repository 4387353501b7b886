//! A recommendation as one addressee has it, and what became of it there.

use db::{Instant, Read, Result, Row, Write, sql};
use jiff::civil::Date;
use language::Localized;

use crate::card::{self, New};
use crate::citation::{self, Tie};
use crate::document::Force;
use crate::names::localized;
use crate::{Actor, Circles, Kind, PartyId, RecordId};

/// What an addressee says of an ask; a Government's word, never judged.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Status {
    NoInformation,
    Considered,
    UnderWay,
    ActionTaken,
    Ongoing,
    NotApplicable,
    Declined,
}

impl Status {
    pub const ALL: [Status; 7] = [
        Status::ActionTaken,
        Status::Ongoing,
        Status::UnderWay,
        Status::Considered,
        Status::NotApplicable,
        Status::Declined,
        Status::NoInformation,
    ];

    /// As it stands in the database, in forms and in message ids (`status-…`).
    pub fn code(self) -> &'static str {
        match self {
            Status::NoInformation => "no-information",
            Status::Considered => "considered",
            Status::UnderWay => "under-way",
            Status::ActionTaken => "action-taken",
            Status::Ongoing => "ongoing",
            Status::NotApplicable => "not-applicable",
            Status::Declined => "declined",
        }
    }
}

impl std::str::FromStr for Status {
    type Err = ();

    fn from_str(code: &str) -> std::result::Result<Self, ()> {
        Status::ALL.into_iter().find(|status| status.code() == code).ok_or(())
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
    pub party: Option<(PartyId, Localized)>,
    pub addressee: String,
    pub force: Force,
    pub due: Option<Date>,
    pub status: Status,
}

impl Ask {
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

/// Asks one addressee.
///
/// # Errors
/// The store's own; [`db::Error::Unique`] when this addressee is asked already.
pub fn insert(tx: &mut Write<'_>, actor: &Actor, new: &NewAsk<'_>, at: Instant) -> Result<RecordId> {
    // What a Party does with an ask is public once it says so; that it is asked is public with the recommendation.
    let record = New {
        kind: Kind::Ask,
        number: new.number,
        title: new.text,
        who: new.addressee,
        state: Status::NoInformation.code(),
        visible: Circles::PARTIES.and(Circles::SECRETARIAT),
        party: new.party,
        person: actor.person(),
    };
    let id = card::insert(tx, &record, at)?;
    let due = new.due.map(|day| day.to_string());
    tx.run(
        sql!(
            "INSERT INTO ask (record, paragraph, party, addressee, force, due_day, status)
             VALUES ($1, $2, $3, $4, $5, $6, 'no-information')"
        ),
        &[&id, &new.paragraph, &new.party, &new.addressee, &new.force.code(), &due],
    )?;
    count(tx, new.paragraph, Status::NoInformation, 1)?;
    citation::insert(tx, id, Tie::MandatedBy, new.through, None, at)?;
    Ok(id)
}

/// Notes what the addressee reports; the counts follow. An ask that was answered is public.
///
/// # Errors
/// The store's own.
pub fn set_status(tx: &mut Write<'_>, ask: &Ask, status: Status) -> Result<()> {
    count(tx, ask.paragraph, ask.status, -1)?;
    count(tx, ask.paragraph, status, 1)?;
    tx.run(sql!("UPDATE ask SET status = $2 WHERE record = $1"), &[&ask.id, &status.code()])?;
    tx.run(
        sql!("UPDATE record SET state = $2, visible = $3 WHERE id = $1"),
        &[&ask.id, &status.code(), &Circles::PUBLIC],
    )?;
    Ok(())
}

fn count(tx: &mut Write<'_>, paragraph: RecordId, status: Status, change: i64) -> Result<()> {
    let statement = sql!(
        "INSERT INTO ask_count (paragraph, status, asks) VALUES ($1, $2, $3)
         ON CONFLICT (paragraph, status) DO UPDATE SET asks = ask_count.asks + excluded.asks"
    );
    tx.run(statement, &[&paragraph, &status.code(), &change]).map(drop)
}

/// How many asks of a recommendation stand where, of those that there are.
///
/// # Errors
/// The store's own.
pub fn counts(tx: &mut Read<'_>, paragraph: RecordId) -> Result<Vec<(Status, i64)>> {
    let statement = sql!("SELECT status, asks FROM ask_count WHERE paragraph = $1 AND asks > 0");
    let mut counts = tx.rows(statement, &[&paragraph], |row| {
        Ok((row.get::<String>(0)?.parse().unwrap_or(Status::NoInformation), row.get(1)?))
    })?;
    counts.sort_by_key(|(status, _)| Status::ALL.iter().position(|other| other == status));
    Ok(counts)
}

/// One ask. Who may see it is for its record to say.
///
/// # Errors
/// The store's own.
pub fn find(tx: &mut Read<'_>, id: RecordId) -> Result<Option<Ask>> {
    let statement = sql!(
        "SELECT ask.record, ask.paragraph, record.number, paragraph.text, addressee, ask.force, due_day, status, party.id,
                name_ar, name_zh, name_en, name_fr, name_ru, name_es
         FROM ask JOIN record ON record.id = ask.record JOIN paragraph ON paragraph.record = ask.paragraph
         LEFT JOIN party ON party.id = ask.party WHERE ask.record = $1"
    );
    tx.row(statement, &[&id], ask)
}

/// What a Party is asked, in the order of the recommendations.
///
/// # Errors
/// The store's own.
pub fn of_party(tx: &mut Read<'_>, party: PartyId) -> Result<Vec<Ask>> {
    let statement = sql!(
        "SELECT ask.record, ask.paragraph, record.number, paragraph.text, addressee, ask.force, due_day, status, party.id,
                name_ar, name_zh, name_en, name_fr, name_ru, name_es
         FROM ask JOIN record ON record.id = ask.record JOIN paragraph ON paragraph.record = ask.paragraph
         LEFT JOIN party ON party.id = ask.party WHERE ask.party = $1 ORDER BY ask.record"
    );
    tx.rows(statement, &[&party], ask)
}

/// The asks of a recommendation, of all its addressees.
///
/// # Errors
/// The store's own.
pub fn of_paragraph(tx: &mut Read<'_>, paragraph: RecordId) -> Result<Vec<Ask>> {
    let statement = sql!(
        "SELECT ask.record, ask.paragraph, record.number, paragraph.text, addressee, ask.force, due_day, status, party.id,
                name_ar, name_zh, name_en, name_fr, name_ru, name_es
         FROM ask JOIN record ON record.id = ask.record JOIN paragraph ON paragraph.record = ask.paragraph
         LEFT JOIN party ON party.id = ask.party WHERE ask.paragraph = $1 ORDER BY ask.record"
    );
    tx.rows(statement, &[&paragraph], ask)
}

fn ask(row: &Row<'_>) -> Result<Ask> {
    let party: Option<PartyId> = row.get(8)?;
    Ok(Ask {
        id: row.get(0)?,
        paragraph: row.get(1)?,
        number: row.get(2)?,
        text: row.get(3)?,
        addressee: row.get(4)?,
        force: row.get::<String>(5)?.parse().unwrap_or(Force::MayWish),
        due: row.get::<Option<String>>(6)?.and_then(|day| day.parse().ok()),
        status: row.get::<String>(7)?.parse().unwrap_or(Status::NoInformation),
        party: party.map(|id| Ok::<_, db::Error>((id, localized(row, 9)?))).transpose()?,
    })
}
