//! What the stories share: a site on 21 June 2031, its people, and two recommendations that were asked.

use db::{Db, Instant, Result, Write};
use jiff::civil::date;
use language::Language;
pub use page::test::{Look, taken};
use page::{Browser, Reply, Site};
use record::ask::{self, Ask, NewAsk};
use record::document::{self, Force, NewDocument, NewParagraph, Operative, Role};
use record::test::People;
use record::{Actor, Circles, PartyId, PersonId, RecordId};
use serde_json::Value;

pub struct Story {
    pub site: Site,
    pub people: People,
    pub given: Given,
}

/// What is asked before a story begins: 1 is recommended to three Governments, 2 requested of two and of the Secretariat by
/// 1 June.
#[derive(Clone, Copy)]
pub struct Given {
    pub of_esmeria: RecordId,
    pub of_norvia: RecordId,
    /// The same of what binds.
    pub bound_esmeria: RecordId,
    pub bound_avaria: RecordId,
    /// Of the Executive Secretary.
    pub of_secretary: RecordId,
}

impl Story {
    pub async fn new(db: &Db) -> Self {
        let site = page::test::site(db, "2031-06-21T09:00:00Z", vec![&followup::SUBJECT, &page::test::PANELS]);
        let people = db.write(record::test::people).await.expect("the people of the kit");
        let norvia = db.write(record::test::other_government).await.expect("another Government");
        let now = site.clock.now();
        let given = db.write(move |tx| given(tx, &people, norvia, now)).await.expect("what was asked");
        Story { site, people, given }
    }

    pub fn public(&self) -> Browser {
        Browser::new(page::router(self.site.clone()))
    }

    pub async fn signed_in(&self, person: PersonId) -> Browser {
        page::test::signed_in(&self.site, person).await
    }

    pub async fn ask(&self, id: RecordId) -> Ask {
        self.site.db.read(move |tx| ask::find(tx, id)).await.expect("the ask").expect("there is one")
    }

    /// The recommendation of this number as the list of follow-up has it.
    pub async fn listed(&self, number: &str) -> Value {
        let reply = self.public().get("/follow-up?format=json").await;
        let list: Value = serde_json::from_str(&reply.body).expect("json");
        let all = list["recommendations"].as_array().expect("recommendations");
        all.iter().find(|one| one["number"] == number).unwrap_or_else(|| panic!("{number} is listed")).clone()
    }
}

pub const REPORT: [(&str, &str); 4] = [
    ("status", "under-way"),
    ("language", "es"),
    ("done", "Hemos creado un comité."),
    ("evidence", "https://ministry.example/committee"),
];

/// Somebody reports on an ask through its page.
pub async fn report(browser: &mut Browser, ask: RecordId, fields: &[(&str, &str)]) -> Reply {
    browser.fill(&format!("/asks/{ask}"), &format!("/asks/{ask}/progress"), fields).await
}

fn given(tx: &mut Write<'_>, people: &People, norvia: PartyId, at: Instant) -> Result<Given> {
    let new = NewDocument {
        kind: "report",
        symbol: "LL/PSM/5/2",
        title: "Report of the group",
        language: Language::English,
        opening: "",
        state: "adopted",
        visible: Circles::PUBLIC,
    };
    let document = document::insert(tx, &Actor::default(), &new, at)?;
    let voluntary = recommend(tx, document, ("1", "Bring ministries together"), Force::Recommended, at)?;
    let binding = recommend(tx, document, ("2", "Report on progress"), Force::Requested, at)?;
    let mut asked = |paragraph, party, addressee, role| {
        let (number, text, force) = match paragraph == voluntary {
            true => ("1", "Bring ministries together", Force::Recommended),
            false => ("2", "Report on progress", Force::Requested),
        };
        let due = Some(date(2031, 6, 1));
        let new = NewAsk { paragraph, number, text, force, party, addressee, due, through: paragraph };
        ask::insert_as(tx, &Actor::default(), &new, role, at)
    };
    // Avaria has nothing to say to what is voluntary.
    asked(voluntary, Some(people.avaria), "Avaria", Role::Parties)?;
    Ok(Given {
        of_esmeria: asked(voluntary, Some(people.esmeria), "Esmeria", Role::Parties)?,
        of_norvia: asked(voluntary, Some(norvia), "Norvia", Role::OtherGovernments)?,
        bound_esmeria: asked(binding, Some(people.esmeria), "Esmeria", Role::Parties)?,
        bound_avaria: asked(binding, Some(people.avaria), "Avaria", Role::Parties)?,
        of_secretary: asked(binding, None, "Executive Secretary", Role::Secretariat)?,
    })
}

fn recommend(
    tx: &mut Write<'_>,
    document: RecordId,
    (number, text): (&str, &str),
    force: Force,
    at: Instant,
) -> Result<RecordId> {
    let operative = Operative { force, verb: "do".to_owned(), timing: None, addressees: Vec::new() };
    let operative = Some(&operative);
    let new = NewParagraph { document, number, level: 0, annex: None, heading: None, text, operative };
    document::insert_paragraph(tx, &Actor::default(), &new, at)
}
