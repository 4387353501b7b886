//! What the stories share: a site whose clock stands on 1 June 2031, its people, and a draft of three paragraphs.

use std::time::Duration;

use db::{Clock, Db, Result, Write};
use language::Language;
pub use page::test::{Look, taken};
use page::{Browser, Reply, Site};
use record::document::{self, NewDocument, NewParagraph};
use record::test::People;
use record::{Actor, Circles, PersonId, RecordId};
use serde_json::Value;

pub struct Story {
    pub site: Site,
    pub clock: Clock,
    pub people: People,
    pub document: RecordId,
    /// Its paragraphs 1, 1(a) and 2.
    pub paragraphs: [RecordId; 3],
}

pub const TEXTS: [&str; 3] =
    ["The three focal points seldom meet.", "A joint office & a joint calendar help;", "Budgets come too early."];

impl Story {
    pub async fn new(db: &Db) -> Self {
        let site = page::test::site(db, "2031-06-01T09:00:00Z", vec![&review::SUBJECT]);
        let people = db.write(record::test::people).await.expect("the people of the kit");
        let (document, paragraphs) = db.write(draft).await.expect("a draft");
        Story { clock: site.clock.clone(), site, people, document, paragraphs }
    }

    pub async fn signed_in(&self, person: PersonId) -> Browser {
        page::test::signed_in(&self.site, person).await
    }

    pub fn public(&self) -> Browser {
        Browser::new(page::router(self.site.clone()))
    }

    /// Where a round is begun on the draft.
    pub fn beginning(&self) -> String {
        format!("/reviews/new?document={}", self.document)
    }

    /// A round from 2 to 13 June 2031 for Luis Ferrán of Esmeria, Josefina Urbina of a network and Florencia Bustos, an
    /// expert, as these fields say otherwise; its page.
    pub async fn round(&self, fields: &[(&str, &str)]) -> String {
        let mut officer = self.signed_in(self.people.officer).await;
        let usual = ROUND.iter().filter(|(name, _)| fields.iter().all(|(other, _)| other != name));
        let all: Vec<_> = usual.chain(fields).copied().filter(|(_, value)| *value != NOT_SENT).collect();
        let led = taken(officer.fill(&self.beginning(), "/reviews", &all).await);
        led.trim_end_matches("/keep").to_owned()
    }

    /// The same round on its first morning.
    pub async fn open_round(&self, fields: &[(&str, &str)]) -> String {
        let round = self.round(fields).await;
        self.clock.advance(Duration::from_hours(24));
        round
    }

    /// Comments on a paragraph, or on all of it.
    pub async fn comment(&self, person: PersonId, round: &str, at: &str, fields: &[(&str, &str)]) -> Reply {
        let mut browser = self.signed_in(person).await;
        let page = format!("{round}?paragraph={at}");
        let fields = [&[("comment_language", "en")], fields].concat();
        browser.fill(&page, &format!("{round}/comments"), &fields).await
    }

    /// What a program reads of a round.
    pub async fn json(&self, mut browser: Browser, round: &str) -> Value {
        let reply = browser.get(&format!("{round}?format=json")).await;
        serde_json::from_str(&reply.body).unwrap_or_else(|error| panic!("{round}: {error}: {}", reply.body))
    }

    /// How many mails wait, to somebody or to everybody.
    pub async fn mails(&self, to: &'static str) -> Vec<String> {
        let all = db::sql!("SELECT subject || '|' || text FROM mail WHERE address LIKE $1 ORDER BY id");
        self.site.db.read(move |tx| tx.rows(all, &[&to], |row| row.get(0))).await.expect("the mails")
    }
}

/// Stands for a box that is not ticked.
pub const NOT_SENT: &str = "\u{1}";

const ROUND: [(&str, &str); 9] = [
    ("review_version", "Draft 1"),
    ("review_opens", "2031-06-02"),
    ("review_closes", "2031-06-13"),
    ("review_introduction", "Look at paragraph 2 first."),
    ("review_afterwards", "The table is published."),
    ("review_shown", "at-once"),
    ("review_forum", ""),
    ("review_addresses", "luis@story.example, josefina@story.example\nflorencia@story.example"),
    ("public", "1"),
];

fn draft(tx: &mut Write<'_>) -> Result<(RecordId, [RecordId; 3])> {
    let at = "2031-05-20T09:00:00Z".parse().map_err(|_| db::Error::Missing)?;
    let new = NewDocument {
        kind: "report",
        symbol: "LL/PSM/5/2",
        title: "Report of the group",
        language: Language::English,
        opening: "",
        state: "draft",
        visible: Circles::SECRETARIAT,
    };
    let document = document::insert(tx, &Actor::default(), &new, at)?;
    let mut paragraph = |(number, heading, level): (&str, Option<&str>, i64), text| {
        let new = NewParagraph { document, number, level, annex: None, heading, text, operative: None };
        document::insert_paragraph(tx, &Actor::default(), &new, at)
    };
    let paragraphs = [
        paragraph(("1", Some("Coordination"), 0), TEXTS[0])?,
        paragraph(("1(a)", None, 1), TEXTS[1])?,
        paragraph(("2", Some("Resources"), 0), TEXTS[2])?,
    ];
    Ok((document, paragraphs))
}
