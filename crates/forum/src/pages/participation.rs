//! Who takes part and who has spoken, as figures: for everybody, with the denominator of each and the instant of the data.
//! Everybody sees how many; which Government is silent is seen by whoever moderates.

pub(crate) mod away;
pub(crate) mod rows;

use askama::Template;
use db::Read;
use language::{Localized, Markup};
use page::{Error, Format, Page, Segment, Visit};
use record::group::{self, Group};
use record::party::{self, Party};
use record::region::{self, Region};
use record::request::{self, Request, Window};
use record::{Action, Circles, Facts, Kind, PartyId, RecordId};

use self::rows::{GroupRow, QuestionRow, RegionRow, Row};
use super::{numbered, value, worded};
use crate::model::participation::{Participation, Said};
use crate::store::{self, figures};

/// A forum with all that its figures are made of.
pub(crate) struct Reading {
    pub page: Page,
    pub forum: Request,
    pub window: Window,
    /// Sessions, sub-topics and questions, floor by floor.
    pub parts: Vec<Request>,
    pub participation: Participation,
    /// What answers the guiding questions.
    pub answers: Vec<Said>,
    /// All Governments of the directory, by name.
    pub parties: Vec<Party>,
    pub regions: Vec<Region>,
    /// The groups of Parties that take part, with their Parties as of now, or as of the closing.
    pub groups: Vec<(Group, Vec<PartyId>)>,
    /// Whether the visitor moderates this forum, or is an officer.
    pub moderates: bool,
}

impl Reading {
    pub(crate) fn of(tx: &mut Read<'_>, page: Page, id: RecordId) -> page::Result<Self> {
        let mut tree = request::tree(tx, Circles::of(&page.actor), id)?.into_iter();
        let forum = tree.next().filter(|root| root.kind == Kind::Forum).ok_or(Error::NotFound)?;
        let window = forum.window.ok_or(Error::NotFound)?;
        let moderates = moderates(tx, &page, id)?;
        let participation = Participation::of(figures::members(tx, id)?, figures::said(tx, id)?);
        let mut groups = Vec::new();
        for id in participation.by_group().into_keys() {
            let of_group = group::members(tx, id, window.closes.min(page.now))?;
            groups.push((group::get(tx, id)?, of_group.iter().map(|member| member.party).collect()));
        }
        let mut parties = party::list(tx)?;
        let language = page.language;
        language::sort_by_name(language, &mut parties, |party| party.name.get(language));
        Ok(Reading {
            parts: tree.collect(),
            answers: figures::answers(tx, id)?,
            regions: region::list(tx)?,
            page,
            forum,
            window,
            participation,
            parties,
            groups,
            moderates,
        })
    }

    /// The sessions and sub-topics on which posts hang.
    pub(crate) fn places(&self) -> impl Iterator<Item = &Request> {
        self.parts.iter().filter(|part| {
            let divided = |session: &Request| {
                self.parts.iter().any(|other| other.kind == Kind::Topic && other.parent == Some(session.id))
            };
            part.kind == Kind::Topic || (part.kind == Kind::Session && !divided(part))
        })
    }

    pub(crate) fn party(&self, id: PartyId) -> Option<&Party> {
        self.parties.iter().find(|party| party.id == id)
    }

    pub(crate) fn title(&self, text: &Localized) -> Markup {
        worded(&self.page, text)
    }

    pub(crate) fn numbered(&self, request: &Request) -> String {
        numbered(&self.page, request)
    }
}

/// Whether the visitor may moderate a forum: as an officer, or as the moderator of one of its sessions.
pub(crate) fn moderates(tx: &mut Read<'_>, page: &Page, forum: RecordId) -> page::Result<bool> {
    let Some(person) = page.actor.person() else { return Ok(false) };
    let moderates = store::participant::moderates(tx, forum, person)?;
    let facts = Facts { moderates: Some(moderates), ..Facts::default() };
    Ok(record::may(&page.actor, Action::Moderate, &facts).is_ok())
}

#[derive(Template)]
#[template(path = "participation.html")]
struct Show {
    page: Page,
    reading: Reading,
    total: Row,
    capacities: Vec<Row>,
    groups: Vec<GroupRow>,
    regions: Vec<RegionRow>,
    parties: Vec<Row>,
    questions: Vec<QuestionRow>,
}

pub(crate) async fn show(visit: Visit, Segment(id): Segment<RecordId>) -> page::Result {
    match (visit.format(), visit.query("format")) {
        (Format::Json, _) => visit.json(move |tx, page| value(&away::shape(&Reading::of(tx, page, id)?))).await,
        (_, Some("csv")) => away::csv(&visit, id).await,
        _ => {
            visit
                .show(move |tx, page| {
                    let reading = Reading::of(tx, page.clone(), id)?;
                    Ok(Show {
                        total: rows::total(&reading),
                        capacities: rows::by_capacity(&reading),
                        groups: rows::by_party_group(&reading),
                        regions: rows::by_group(&reading),
                        parties: rows::by_party(&reading),
                        questions: rows::by_question(&reading),
                        page,
                        reading,
                    })
                })
                .await
        }
    }
}
