//! What the stories share: a site on 21 June 2031, its people, a Government that is no Party, and an adopted document.

use db::{Db, Instant, Result, Write};
use language::Language;
use mail::{Mail, MailId};
pub use page::test::{Look, hidden};
use page::{Browser, Reply, Site};
use record::ask::{self, Ask};
use record::document::{self, Addressee, Force, NewDocument, NewParagraph, Operative, Role};
use record::test::People;
use record::{Actor, Circles, PersonId, RecordId};

pub struct Story {
    pub site: Site,
    pub people: People,

    pub officer: Browser,
    pub given: Given,
}

/// What was adopted before a story begins.
#[derive(Clone, Copy)]
pub struct Given {
    pub document: RecordId,
    /// Recommended to Parties, without a time.
    pub meet: RecordId,
    /// Requested of Parties and other Governments, by COP-MOP 7.
    pub report: RecordId,
    /// Of the Executive Secretary.
    pub circulate: RecordId,
    /// A draft with a recommendation to Parties.
    pub draft: RecordId,
}

impl Story {
    pub async fn new(db: &Db) -> Self {
        let site = page::test::site(db, "2031-06-21T09:00:00Z", vec![&correspondence::SUBJECT, &page::test::PANELS]);
        let people = db.write(record::test::people).await.expect("the people of the kit");
        db.write(record::test::other_government).await.expect("another Government");
        let now = site.clock.now();
        let given = db.write(move |tx| given(tx, now)).await.expect("what was adopted");
        let officer = page::test::signed_in(&site, people.officer).await;
        Story { site, people, officer, given }
    }

    pub fn public(&self) -> Browser {
        Browser::new(page::router(self.site.clone()))
    }

    pub async fn signed_in(&self, person: PersonId) -> Browser {
        page::test::signed_in(&self.site, person).await
    }

    pub fn form(&self) -> String {
        format!("/documents/{}/transmit", self.given.document)
    }

    /// The officer fills the form of the transmittal; what came back.
    pub async fn transmit(&mut self, fields: &[(&str, &str)]) -> Reply {
        let form = self.form();
        self.officer.fill(&form, &form, fields).await
    }

    /// Of whom a recommendation is asked, in the order of the asks.
    pub async fn asks(&self, paragraph: RecordId) -> Vec<Ask> {
        self.site.db.read(move |tx| ask::of_paragraph(tx, paragraph)).await.expect("the asks")
    }

    /// All mails, the oldest first.
    pub async fn mails(&self) -> Vec<Mail> {
        let mut mails = self.site.db.read(|tx| mail::list(tx, MailId::LAST, 100)).await.expect("the mails");
        mails.reverse();
        mails
    }
}

/// A transmittal to the Parties to the Convention and to other Governments.
pub const TRANSMITTAL: [(&str, &str); 5] = [
    ("instrument", "CLL"),
    ("others", "1"),
    ("notification_text", "Governments are asked to say what they did."),
    ("language", "en"),
    ("due", "2032-01-31"),
];

/// Whom an ask addresses, and among whom it counts.
pub fn addressed(asks: &[Ask]) -> Vec<(&str, Role)> {
    asks.iter().map(|ask| (ask.addressee.as_str(), ask.role)).collect()
}

/// An adopted document with one recommendation to Parties of this name.
pub fn given_to(tx: &mut Write<'_>, name: &str, at: Instant) -> Result<(RecordId, RecordId)> {
    let document = begin(tx, "LL/PSM/5/9", at)?;
    let asked = recommend(tx, document, "1", (Force::Invited, "Do it", None), &[(name, Role::Parties)], at)?;
    document::adopt(tx, &Actor::default(), document, at)?;
    Ok((document, asked))
}

fn given(tx: &mut Write<'_>, at: Instant) -> Result<Given> {
    use Role::{OtherGovernments, Parties, Secretariat};
    let document = begin(tx, "LL/PSM/5/2", at)?;
    let meet = recommend(
        tx,
        document,
        "1",
        (Force::Recommended, "Bring ministries together", None),
        &[("Parties", Parties)],
        at,
    )?;
    let both = [("Parties", Parties), ("other Governments", OtherGovernments)];
    let by = Some("by COP-MOP 7");
    let report = recommend(tx, document, "2", (Force::Requested, "Report on progress", by), &both, at)?;
    let secretary = [("Executive Secretary", Secretariat)];
    let circulate = recommend(tx, document, "3", (Force::Requested, "Circulate a list", None), &secretary, at)?;
    document::adopt(tx, &Actor::default(), document, at)?;
    let draft = begin(tx, "LL/PSM/5/3", at)?;
    recommend(tx, draft, "1", (Force::Requested, "Wait", None), &[("Parties", Parties)], at)?;
    Ok(Given { document, meet, report, circulate, draft })
}

fn begin(tx: &mut Write<'_>, symbol: &str, at: Instant) -> Result<RecordId> {
    let new = NewDocument {
        kind: "report",
        symbol,
        title: "Report of the group",
        language: Language::English,
        opening: "",
        state: "draft",
        visible: Circles::SECRETARIAT,
    };
    document::insert(tx, &Actor::default(), &new, at)
}

fn recommend(
    tx: &mut Write<'_>,
    document: RecordId,
    number: &str,
    (force, text, timing): (Force, &str, Option<&str>),
    to: &[(&str, Role)],
    at: Instant,
) -> Result<RecordId> {
    let addressees = to.iter().map(|(name, role)| Addressee { name: (*name).to_owned(), role: *role }).collect();
    let operative = Operative { force, verb: "do".to_owned(), timing: timing.map(str::to_owned), addressees };
    let operative = Some(&operative);
    let new = NewParagraph { document, number, level: 0, annex: None, heading: None, text, operative };
    document::insert_paragraph(tx, &Actor::default(), &new, at)
}
