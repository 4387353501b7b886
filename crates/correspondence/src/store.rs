//! Notifications, whom they were delivered to, and the recommendations that wait to be passed on.

use db::{Instant, Read, Result, Row, Write, sql};
use language::{Language, Localized};
use record::among::{Among, among};
use record::document::{self, Force, Role};
use record::names::localized;
use record::party::Party;
use record::{Actor, Circles, InstrumentId, PartyId, PersonId, RecordId};

use crate::model::NotificationNumber;

/// A recommendation that addresses Governments, as its adopted document has it.
#[derive(Clone, Debug)]
pub(crate) struct Recommendation {
    pub id: RecordId,
    pub number: String,
    pub text: String,
    pub force: Force,
    pub timing: Option<String>,
    pub to_parties: bool,
    pub to_others: bool,
    /// Whom of them its words mean.
    pub among: Vec<(Role, Among)>,
    /// The notification that passed it on first.
    pub transmitted: Option<String>,
    /// The Governments that are asked already, each as what.
    pub asked: Vec<(PartyId, Role)>,
}

impl Recommendation {
    /// Whether it addresses Governments of this role.
    pub fn is_to(&self, role: Role) -> bool {
        match role {
            Role::Parties => self.to_parties,
            Role::OtherGovernments => self.to_others,
            Role::Secretariat | Role::Entity => false,
        }
    }

    /// Whether a Government is asked by passing it on now: it is addressed as what it is, and was not asked before.
    pub fn asks(&self, party: &Party, role: Role) -> bool {
        let meant = self.among.iter().any(|(to, among)| *to == role && among.has(party));
        self.is_to(role) && meant && !self.asked.iter().any(|(asked, _)| *asked == party.id)
    }

    /// Whether somebody whom it addresses waits to be asked: everybody, or the other Governments after the Parties.
    pub fn waits(&self) -> bool {
        let asked = |role| self.asked.iter().any(|(_, as_what)| *as_what == role);
        self.transmitted.is_none() || (self.to_others && !asked(Role::OtherGovernments))
    }
}

/// The recommendations of a document that address Governments, in their order.
pub(crate) fn recommendations(tx: &mut Read<'_>, document: RecordId) -> Result<Vec<Recommendation>> {
    let statement = sql!(
        "SELECT record.id, record.number, paragraph.text, paragraph.force, timing,
                max(CASE WHEN addressee.kind = 'parties' THEN 1 ELSE 0 END),
                max(CASE WHEN addressee.kind = 'other-governments' THEN 1 ELSE 0 END),
                (SELECT min(step.number) FROM citation JOIN record step ON step.id = citation.source
                 WHERE citation.target = record.id AND citation.kind = 'transmits')
         FROM paragraph
         JOIN record ON record.id = paragraph.record
         JOIN addressee ON addressee.paragraph = paragraph.record
         WHERE document = $1 AND paragraph.force IS NOT NULL AND addressee.kind IN ('parties', 'other-governments')
         GROUP BY record.id, record.number, paragraph.text, paragraph.force, timing, position ORDER BY position"
    );
    let mut found = tx.rows(statement, &[&document], |row| {
        Ok(Recommendation {
            id: row.get(0)?,
            number: row.get(1)?,
            text: row.get(2)?,
            force: row.get(3)?,
            timing: row.get(4)?,
            to_parties: row.get(5)?,
            to_others: row.get(6)?,
            among: Vec::new(),
            transmitted: row.get(7)?,
            asked: Vec::new(),
        })
    })?;
    for one in &mut found {
        one.asked = asked(tx, one.id)?;
        let addressees = document::addressees(tx, one.id)?;
        one.among = addressees.iter().map(|addressee| (addressee.role, among(&addressee.name))).collect();
    }
    Ok(found)
}

/// The Governments that are asked by a recommendation already.
fn asked(tx: &mut Read<'_>, paragraph: RecordId) -> Result<Vec<(PartyId, Role)>> {
    let statement = sql!("SELECT party, role FROM ask WHERE paragraph = $1 AND party IS NOT NULL");
    tx.rows(statement, &[&paragraph], |row| Ok((row.get(0)?, row.get(1)?)))
}

/// The next number of a year; one that was given is never given again.
pub(crate) fn next_number(tx: &mut Write<'_>, year: i16) -> Result<NotificationNumber> {
    let statement = sql!(
        "INSERT INTO notification_number (year, last) VALUES ($1, 1)
         ON CONFLICT (year) DO UPDATE SET last = notification_number.last + 1 RETURNING last"
    );
    let ordinal = tx.one(statement, &[&i64::from(year)], |row| row.get(0))?;
    Ok(NotificationNumber { year, ordinal })
}

pub(crate) fn insert(
    tx: &mut Write<'_>,
    id: RecordId,
    number: &str,
    transmits: RecordId,
    instrument: InstrumentId,
) -> Result<()> {
    let statement = sql!("INSERT INTO notification (record, number, transmits, instrument) VALUES ($1, $2, $3, $4)");
    tx.run(statement, &[&id, &number, &transmits, &instrument]).map(drop)
}

/// The instrument to whose Parties a document was passed on last.
pub(crate) fn last_instrument(tx: &mut Read<'_>, document: RecordId) -> Result<Option<String>> {
    let statement = sql!(
        "SELECT instrument.code FROM notification JOIN instrument ON instrument.id = notification.instrument
         WHERE transmits = $1 ORDER BY notification.record DESC LIMIT 1"
    );
    tx.row(statement, &[&document], |row| row.get(0))
}

pub(crate) fn insert_delivery(
    tx: &mut Write<'_>,
    notification: RecordId,
    party: PartyId,
    role: Role,
    person: Option<PersonId>,
) -> Result<()> {
    let statement = sql!("INSERT INTO delivery (notification, party, role, person) VALUES ($1, $2, $3, $4)");
    tx.run(statement, &[&notification, &party, &role.code(), &person]).map(drop)
}

/// A notification as the list shows it.
#[derive(Clone, Debug)]
pub(crate) struct Notification {
    pub number: String,
    pub title: String,
    pub language: Language,
    pub at: Instant,
    /// How many Parties and other Governments it went to, and at how many of them nobody held the office.
    pub parties: i64,
    pub others: i64,
    pub vacant: i64,
}

/// So many notifications are listed at most.
pub(crate) const LISTED: i64 = 100;

/// The notifications, the latest first.
pub(crate) fn list(tx: &mut Read<'_>, actor: &Actor) -> Result<Vec<Notification>> {
    let statement = sql!(
        "SELECT record.number, title, document.language, record.at,
                (SELECT count(*) FROM delivery WHERE notification = record.id AND role = 'parties'),
                (SELECT count(*) FROM delivery WHERE notification = record.id AND role = 'other-governments'),
                (SELECT count(*) FROM delivery WHERE notification = record.id AND person IS NULL)
         FROM record JOIN document ON document.record = record.id
         WHERE record.kind = 'notification' AND ((visible & $1) <> 0 OR person = $2)
         ORDER BY record.at DESC, record.id DESC LIMIT $3"
    );
    tx.rows(statement, &[&Circles::of(actor), &actor.person(), &LISTED], notification)
}

fn notification(row: &Row<'_>) -> Result<Notification> {
    Ok(Notification {
        number: row.get(0)?,
        title: row.get(1)?,
        language: row.word(2)?,
        at: row.get(3)?,
        parties: row.get(4)?,
        others: row.get(5)?,
        vacant: row.get(6)?,
    })
}

/// The notification of this number.
pub(crate) fn find(tx: &mut Read<'_>, number: &str) -> Result<Option<RecordId>> {
    tx.row(sql!("SELECT record FROM notification WHERE number = $1"), &[&number], |row| row.get(0))
}

/// What a notification passes on: the document's record, symbol and title, and the instrument to whose Parties it went.
#[derive(Clone, Debug)]
pub(crate) struct Passed {
    pub document: RecordId,
    pub symbol: String,
    pub title: String,
    pub instrument: Localized,
}

pub(crate) fn passed(tx: &mut Read<'_>, notification: RecordId) -> Result<Option<Passed>> {
    let statement = sql!(
        "SELECT record.id, record.number, title, short_ar, short_zh, short_en, short_fr, short_ru, short_es
         FROM notification
         JOIN record ON record.id = notification.transmits
         JOIN instrument ON instrument.id = notification.instrument
         WHERE notification.record = $1"
    );
    tx.row(statement, &[&notification], |row| {
        Ok(Passed { document: row.get(0)?, symbol: row.get(1)?, title: row.get(2)?, instrument: localized(row, 3)? })
    })
}

/// A recommendation that a notification passes on.
#[derive(Clone, Debug)]
pub(crate) struct Step {
    pub recommendation: RecordId,
    pub number: String,
    pub title: String,
}

/// The recommendations that a notification passes on, in their order.
pub(crate) fn steps(tx: &mut Read<'_>, notification: RecordId) -> Result<Vec<Step>> {
    let statement = sql!(
        "SELECT record.id, record.number, record.title
         FROM citation part
         JOIN citation step ON step.source = part.source AND step.kind = 'transmits'
         JOIN record ON record.id = step.target
         WHERE part.target = $1 AND part.kind = 'part-of' ORDER BY part.source"
    );
    tx.rows(statement, &[&notification], |row| {
        Ok(Step { recommendation: row.get(0)?, number: row.get(1)?, title: row.get(2)? })
    })
}

/// A Government to which a notification went, with who held the office there; nobody where it was vacant.
#[derive(Clone, Debug)]
pub(crate) struct Delivery {
    pub code: String,
    pub name: Localized,
    pub role: Role,
    pub holder: Option<String>,
}

/// To whom a notification went, by code.
pub(crate) fn deliveries(tx: &mut Read<'_>, notification: RecordId) -> Result<Vec<Delivery>> {
    let statement = sql!(
        "SELECT code, role, person.given || ' ' || person.family, name_ar, name_zh, name_en, name_fr, name_ru, name_es
         FROM delivery JOIN party ON party.id = delivery.party LEFT JOIN person ON person.id = delivery.person
         WHERE notification = $1 ORDER BY code"
    );
    tx.rows(statement, &[&notification], |row| {
        Ok(Delivery { code: row.get(0)?, role: row.get(1)?, holder: row.get(2)?, name: localized(row, 3)? })
    })
}

/// An adopted document with recommendations to Governments that wait to be passed on: to all, or to other Governments after
/// the Parties.
#[derive(Clone, Debug)]
pub(crate) struct Waiting {
    pub document: RecordId,
    pub symbol: String,
    pub title: String,
    pub recommendations: i64,
    /// How many of them were passed on to Parties, and wait for other Governments only.
    pub for_others: i64,
}

/// The documents whose recommendations wait: all, or one.
pub(crate) fn waiting(tx: &mut Read<'_>, document: Option<RecordId>) -> Result<Vec<Waiting>> {
    let statement = sql!(
        "SELECT record.id, record.number, record.title, count(DISTINCT paragraph.record),
                count(DISTINCT CASE WHEN EXISTS (SELECT 1 FROM citation
                      WHERE citation.target = paragraph.record AND citation.kind = 'transmits') THEN paragraph.record END)
         FROM record
         JOIN paragraph ON paragraph.document = record.id
         JOIN addressee ON addressee.paragraph = paragraph.record
         WHERE record.kind = 'document' AND record.state = 'adopted' AND paragraph.force IS NOT NULL
           AND addressee.kind IN ('parties', 'other-governments')
           AND record.id >= coalesce(CAST($1 AS BIGINT), 0) AND record.id <= coalesce(CAST($1 AS BIGINT), 9223372036854775807)
           AND (NOT EXISTS (SELECT 1 FROM citation WHERE citation.target = paragraph.record AND citation.kind = 'transmits')
                OR (addressee.kind = 'other-governments'
                    AND NOT EXISTS (SELECT 1 FROM ask WHERE ask.paragraph = paragraph.record AND role = 'other-governments')
                    AND EXISTS (SELECT 1 FROM party WHERE NOT EXISTS (
                        SELECT 1 FROM ask WHERE ask.paragraph = paragraph.record AND ask.party = party.id))))
         GROUP BY record.id, record.number, record.title, record.at ORDER BY record.at DESC, record.id DESC LIMIT 20"
    );
    tx.rows(statement, &[&document], |row| {
        Ok(Waiting {
            document: row.get(0)?,
            symbol: row.get(1)?,
            title: row.get(2)?,
            recommendations: row.get(3)?,
            for_others: row.get(4)?,
        })
    })
}

/// The notification of which a transmittal is the step.
pub(crate) fn of_transmittal(tx: &mut Read<'_>, transmittal: RecordId) -> Result<Option<(RecordId, String)>> {
    let statement = sql!(
        "SELECT notification.record, notification.number
         FROM citation JOIN notification ON notification.record = citation.target
         WHERE citation.source = $1 AND citation.kind = 'part-of'"
    );
    tx.row(statement, &[&transmittal], |row| Ok((row.get(0)?, row.get(1)?)))
}
