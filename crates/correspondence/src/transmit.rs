//! The transmittal: a notification with its number, the step on the record for each recommendation, and one ask for each
//! recommendation and Government that it addresses.

use db::{Instant, Read, Result, Write};
use jiff::civil::Date;
use language::Language;
use record::ask::{self, NewAsk};
use record::audit::{self, Change, ContentDigest};
use record::card::{self, New};
use record::document::{self, NewDocument, Role};
use record::due::{self, Due};
use record::office::{self, Holder, OfficeKind};
use record::party::{self, Party};
use record::{Actor, Circles, InstrumentId, Kind, PartyId, RecordId, Tie, citation, meeting};

use crate::model::NotificationNumber;
use crate::store::{self, Recommendation};

/// A Government to which a notification goes.
#[derive(Clone, Debug)]
pub(crate) struct Addressee {
    pub party: Party,
    /// As a Party, or as another Government.
    pub role: Role,
    /// Who holds the focal point's office for the instrument today; nobody where it is vacant.
    pub holders: Vec<Holder>,
    /// Since when it is vacant, if that is known.
    pub vacant_since: Option<Date>,
}

impl Addressee {
    pub fn is_vacant(&self) -> bool {
        self.holders.is_empty()
    }

    /// To whom the notification is delivered: the first of the holders.
    pub fn holder(&self) -> Option<&Holder> {
        self.holders.first()
    }
}

/// All Parties to an instrument as of a day, and, if asked for, the other Governments of the directory.
pub(crate) fn audience(tx: &mut Read<'_>, to: InstrumentId, others: bool, on: Date) -> Result<Vec<Addressee>> {
    let mut seats = office::seats(tx, None, on)?;
    seats.retain(|seat| seat.office.kind == OfficeKind::FocalPoint && seat.office.instrument == Some(to));
    let mut addressee = |party: Party, role| {
        let own = seats.iter_mut().find(|seat| seat.office.party == Some(party.id));
        let (holders, vacant_since) =
            own.map(|seat| (std::mem::take(&mut seat.holders), seat.vacant_since)).unwrap_or_default();
        Addressee { party, role, holders, vacant_since }
    };
    let parties = party::list_parties_to(tx, to, on)?;
    let members: Vec<PartyId> = parties.iter().map(|party| party.id).collect();
    let mut all: Vec<Addressee> = parties.into_iter().map(|party| addressee(party, Role::Parties)).collect();
    if others {
        let rest = party::list(tx)?.into_iter().filter(|party| !members.contains(&party.id));
        all.extend(rest.map(|party| addressee(party, Role::OtherGovernments)));
    }
    Ok(all)
}

/// What an officer decided to send.
#[derive(Clone, Debug)]
pub(crate) struct Transmittal {
    pub document: RecordId,
    pub instrument: InstrumentId,
    pub title: String,
    pub opening: String,
    pub language: Language,
    /// For the recommendations whose own words name no time.
    pub due: Option<Date>,
    pub recommendations: Vec<Recommendation>,
    pub audience: Vec<Addressee>,
}

/// What was issued.
#[derive(Clone, Debug)]
pub(crate) struct Issued {
    pub number: NotificationNumber,
}

/// Whether there is anything to issue.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Left {
    Something,
    /// Everybody who is addressed was asked before.
    AskedBefore,
    Nobody,
}

impl Transmittal {
    /// Leaves in the audience those who are asked something, and in what is passed on what asks somebody. Tells whether
    /// anything is left, and if not, whether all of it was asked before.
    pub fn narrow(&mut self) -> Left {
        let before = self.recommendations.iter().any(|one| !one.asked.is_empty());
        self.audience.retain(|to| self.recommendations.iter().any(|one| one.asks(&to.party, to.role)));
        self.recommendations.retain(|one| self.audience.iter().any(|to| one.asks(&to.party, to.role)));
        match (self.recommendations.is_empty(), before) {
            (false, _) => Left::Something,
            (true, true) => Left::AskedBefore,
            (true, false) => Left::Nobody,
        }
    }

    /// Issues the notification and asks everybody.
    pub fn issue(&self, tx: &mut Write<'_>, actor: &Actor, at: Instant) -> Result<Issued> {
        let number = store::next_number(tx, at.day().year())?;
        let shown = number.to_string();
        let new = NewDocument {
            kind: "notification",
            symbol: &shown,
            title: &self.title,
            language: self.language,
            opening: &self.opening,
            state: "issued",
            visible: Circles::PUBLIC,
        };
        let id = document::insert(tx, actor, &new, at)?;
        store::insert(tx, id, &shown, self.document, self.instrument)?;
        for to in &self.audience {
            store::insert_delivery(tx, id, to.party.id, to.role, to.holder().map(|holder| holder.person))?;
        }
        for recommendation in &self.recommendations {
            self.pass_on(tx, actor, (id, &shown), recommendation, at)?;
        }
        let numbers: Vec<&str> = self.recommendations.iter().map(|one| one.number.as_str()).collect();
        let after = Some(ContentDigest::of(&[&shown, &self.opening, &numbers.join(" ")]));
        let change = Change { action: "transmit", subject: &format!("record/{id}"), before: None, after };
        audit::insert(tx, actor, &change, at)?;
        Ok(Issued { number })
    }

    /// The step on the record for one recommendation, and its asks. The asks rest on the step and not on the notification:
    /// otherwise a walk from one recommendation would come through the notification to the asks of all others.
    fn pass_on(
        &self,
        tx: &mut Write<'_>,
        actor: &Actor,
        (notification, shown): (RecordId, &str),
        recommendation: &Recommendation,
        at: Instant,
    ) -> Result<()> {
        let step = New {
            kind: Kind::Transmittal,
            number: shown,
            title: &recommendation.text,
            who: "",
            state: "issued",
            visible: Circles::PUBLIC,
            party: None,
            person: actor.person(),
        };
        let step = card::insert(tx, &step, at)?;
        citation::insert(tx, step, Tie::Transmits, recommendation.id, None, at)?;
        citation::insert(tx, step, Tie::PartOf, notification, None, at)?;
        let due = recommendation.timing.as_deref().and_then(due::due);
        let day = match &due {
            Some(Due::Day(day)) => Some(*day),
            Some(Due::Meeting(_)) => None,
            None => self.due,
        };
        for to in self.audience.iter().filter(|to| recommendation.asks(&to.party, to.role)) {
            let new = NewAsk {
                paragraph: recommendation.id,
                number: &recommendation.number,
                text: &recommendation.text,
                force: recommendation.force,
                party: Some(to.party.id),
                addressee: to.party.name.get(Language::English),
                due: day,
                through: step,
            };
            ask::insert_as(tx, actor, &new, to.role, at)?;
        }
        if let Some(Due::Meeting(sitting)) = &due {
            let meeting = meeting::named(tx, sitting)?;
            ask::due_at(tx, actor, recommendation.id, meeting, at)?;
        }
        Ok(())
    }
}
