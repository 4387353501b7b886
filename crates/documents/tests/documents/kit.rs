//! What the stories share: a site on 21 June 2031, its people, and a draft.

use db::Db;
pub use page::test::{Look, hidden, number, taken};
use page::{Browser, Reply, Site};
use record::test::People;
use record::{PersonId, RecordId};
use serde_json::Value;

pub struct Story {
    pub site: Site,
    pub people: People,
    pub officer: Browser,
}

impl Story {
    pub async fn new(db: &Db) -> Self {
        let site = page::test::site(db, "2031-06-21T09:00:00Z", vec![&documents::SUBJECT]);
        let people = db.write(record::test::people).await.expect("the people of the kit");
        let officer = page::test::signed_in(&site, people.officer).await;
        Story { site, people, officer }
    }

    pub fn public(&self) -> Browser {
        Browser::new(page::router(self.site.clone()))
    }

    pub async fn signed_in(&self, person: PersonId) -> Browser {
        page::test::signed_in(&self.site, person).await
    }

    /// A draft without a paragraph: its page.
    pub async fn draft(&mut self) -> String {
        taken(self.begin(&DRAFT).await)
    }

    pub async fn begin(&mut self, fields: &[(&str, &str)]) -> Reply {
        self.officer.fill("/documents/new", "/documents", fields).await
    }

    /// The officer writes a paragraph; what came back.
    pub async fn write(&mut self, document: &str, fields: &[(&str, &str)]) -> Reply {
        self.officer.fill(&format!("{document}/paragraphs/new"), &format!("{document}/paragraphs"), fields).await
    }

    /// The officer writes a paragraph of a number; its record.
    pub async fn paragraph(&mut self, document: &str, number: &str, text: &str) -> RecordId {
        let written =
            self.write(document, &[("paragraph_number", number), ("paragraph_text", text), ("to", "desk")]).await;
        // The desk is another subject's page; where the form led is what counts.
        let led = written.location.unwrap_or_else(|| panic!("{number}: {}", written.body));
        led.rsplit_once("paragraph-").and_then(|(_, id)| id.parse().ok()).expect("the paragraph's record")
    }

    /// The officer writes a paragraph anew; what came back.
    pub async fn amend(&mut self, paragraph: RecordId, fields: &[(&str, &str)]) -> Reply {
        let way = format!("/paragraphs/{paragraph}");
        self.officer.fill(&format!("{way}/edit"), &way, fields).await
    }

    /// The officer takes a paragraph out; what came back.
    pub async fn take_out(&mut self, paragraph: RecordId) -> Reply {
        let way = format!("/paragraphs/{paragraph}");
        self.officer.fill(&format!("{way}/edit"), &format!("{way}/remove"), &[]).await
    }

    pub async fn json(&mut self, document: &str) -> Value {
        let reply = self.officer.get(&format!("{document}?format=json")).await;
        serde_json::from_str(&reply.body).unwrap_or_else(|error| panic!("{document}: {error}: {}", reply.body))
    }
}

pub const DRAFT: [(&str, &str); 4] = [
    ("symbol", "LL/PSM/5/2"),
    ("document_title", "Report of the group"),
    ("document_language", "en"),
    ("document_opening", "The group met online."),
];

/// A recommendation to the Parties and to the Executive Secretary.
pub const RECOMMENDATION: [(&str, &str); 5] = [
    ("paragraph_number", "4"),
    ("paragraph_text", "Bring the ministries together"),
    ("force", "recommended"),
    ("addressees", "Parties and other Governments\nExecutive Secretary"),
    ("timing", "by COP-MOP 7"),
];
