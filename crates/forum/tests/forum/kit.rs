//! What the stories share: a site whose clock stands on 1 June 2031, its people, and a forum that opens the next day.

use std::time::Duration;

use db::{Clock, Db};
use language::{Language, Localized};
pub use page::test::{Look, hidden, number, taken};
use page::{Browser, Reply, Settings, Site, Subject};
use record::PersonId;
use record::test::People;
use serde_json::Value;

pub struct Story {
    pub site: Site,
    pub clock: Clock,
    pub people: People,
}

/// A forum as an officer has set it up.
pub struct Forum {
    /// Its page, and those of its sessions and of the sub-topic (i) of session I.
    pub page: String,
    pub first: String,
    pub topic: String,
    pub second: String,
}

impl Story {
    pub async fn new(db: &Db) -> Self {
        Self::on(page::test::site(db, "2031-06-01T09:00:00Z", vec![&page::test::PANELS, &forum::SUBJECT])).await
    }

    /// A year later, on a server of another treaty at another address, which is no demonstration.
    pub async fn of_another_treaty(db: &Db) -> Self {
        let name = Localized::only(Language::English, "Convention on Quiet Rivers");
        let settings = Settings { name, base: "http://rivers.example:8443".to_owned(), invented: false };
        let subjects: Vec<&'static Subject> = vec![&page::test::PANELS, &forum::SUBJECT];
        Self::on(page::test::site_with(db, "2032-07-09T08:07:06Z", settings, subjects)).await
    }

    async fn on(site: Site) -> Self {
        let db = &site.db;
        let people = db.write(record::test::people).await.expect("the people of the kit");
        Story { clock: site.clock.clone(), site, people }
    }

    pub fn public(&self) -> Browser {
        Browser::new(page::router(self.site.clone()))
    }

    pub async fn signed_in(&self, person: PersonId) -> Browser {
        page::test::signed_in(&self.site, person).await
    }

    /// A forum from 2 to 13 June 2031, with two sessions and a sub-topic of the first with two questions; Florencia Bustos is
    /// nominated as an expert, Luis Ferrán for Esmeria, Josefina Urbina for her network; Malik Osei moderates session I.
    pub async fn forum(&self) -> Forum {
        let forum = self.draft().await;
        let mut officer = self.signed_in(self.people.officer).await;
        publish(&mut officer, &forum.page).await;
        forum
    }

    /// The same forum before it is announced.
    pub async fn draft(&self) -> Forum {
        let mut officer = self.signed_in(self.people.officer).await;
        let page = taken(officer.fill("/forums/new", "/forums", &FORUM).await);
        let part = |number, title, of: &str| {
            [("number", number), ("title", title), ("language", "en"), ("part_of", of), ("introduction", "")].map(owned)
        };
        let parts = format!("{page}/parts");
        let first = taken(officer.fill(&page, &parts, &borrowed(&part("I", "At home", ""))).await);
        let second = taken(officer.fill(&page, &parts, &borrowed(&part("II", "Together", ""))).await);
        let topic = part("(i)", "Between ministries", number(&first));
        let topic = taken(officer.fill(&page, &parts, &borrowed(&topic)).await);
        let questions = [("questions", "What stands in the way?\n\nWhat has helped?"), ("language", "en")];
        taken(officer.fill(&topic, &format!("{topic}/questions"), &questions).await);
        let people = format!("{page}/participants");
        let list = "Florencia@story.example, luis@story.example\njosefina@story.example";
        let fields = [("addresses", list), ("manner", "nominated"), ("capacity", "")];
        taken(officer.fill(&people, &people, &fields).await);
        let fields = [("session", number(&first)), ("address", "malik@story.example")];
        taken(officer.fill(&people, &format!("{page}/moderators"), &fields).await);
        Forum { page, first, topic, second }
    }

    /// The same forum on its first morning.
    pub async fn open_forum(&self) -> Forum {
        let forum = self.forum().await;
        self.clock.advance(Duration::from_hours(24));
        forum
    }

    /// Another forum of the same days, which nobody moderates yet.
    pub async fn forum_without_moderator(&self) -> String {
        let mut officer = self.signed_in(self.people.officer).await;
        let page = taken(officer.fill("/forums/new", "/forums", &FORUM).await);
        publish(&mut officer, &page).await;
        page
    }

    /// What a program reads of a page.
    pub async fn json(&self, path: &str) -> Value {
        let reply = self.public().get(&format!("{path}?format=json")).await;
        serde_json::from_str(&reply.body).unwrap_or_else(|error| panic!("{path}: {error}: {}", reply.body))
    }

    /// How many posts there are at a place.
    pub async fn posts(&self, place: &str) -> i64 {
        self.json(place).await["posts"].as_i64().expect("a count")
    }
}

pub const FORUM: [(&str, &str); 6] = [
    ("title", "What stands in the way"),
    ("introduction", "A discussion in two sessions."),
    ("language", "en"),
    ("opens_on", "2031-06-02"),
    ("closes_on", "2031-06-13"),
    ("mandate", ""),
];

/// An officer announces a forum.
pub async fn publish(officer: &mut Browser, page: &str) {
    let fields = [("stage", "published")];
    taken(officer.fill(&format!("{page}/setup"), &format!("{page}/stage"), &fields).await);
}

/// A window as an officer types it.
pub fn window<'a>(opens: (&'a str, &'a str), closes: (&'a str, &'a str), reason: &'a str) -> [(&'a str, &'a str); 5] {
    let (opens, closes) =
        ([("opens_on", opens.0), ("opens_at", opens.1)], [("closes_on", closes.0), ("closes_at", closes.1)]);
    [opens[0], opens[1], closes[0], closes[1], ("window_reason", reason)]
}

/// What somebody writes, in a capacity.
pub fn post<'a>(capacity: &'a str, text: &'a str) -> [(&'a str, &'a str); 3] {
    [("capacity", capacity), ("language", "en"), ("text", text)]
}

/// Writes a post at a place.
pub async fn write(browser: &mut Browser, place: &str, fields: &[(&str, &str)]) -> Reply {
    browser.fill(place, &format!("{place}/posts"), fields).await
}

fn owned((name, value): (&'static str, &str)) -> (&'static str, String) {
    (name, value.to_owned())
}

fn borrowed<'a>(fields: &'a [(&'static str, String)]) -> Vec<(&'static str, &'a str)> {
    fields.iter().map(|(name, value)| (*name, value.as_str())).collect()
}
