//! What the stories share: a site whose record is written to, sealed and tampered with.

use std::time::Duration;

use db::{Chance, Clock, Db, Instant};
use language::{Language, Localized};
use log::{Report, Sealer, Trusted};
use page::{Browser, Settings, Site};
use record::contribution::{self, Capacity, Channel, NewContribution, Number, State, Text};
use record::request::{self, NewRequest};
use record::test::People;
use record::{Actor, Circles, Kind, PersonId, RecordId};

pub const BASE: &str = "http://story.example";

pub struct Story {
    pub db: Db,
    pub site: Site,
    pub clock: Clock,
    pub people: People,
    topic: RecordId,
}

impl Story {
    /// A site with the kit's people, and a topic to write about.
    pub async fn new(db: &Db) -> Self {
        let clock = Clock::fixed("2031-06-13T09:30:00Z".parse().expect("an instant"));
        let name = Localized::only(Language::English, "Convention on Living Landscapes");
        let settings = Settings { name, base: BASE.to_owned(), invented: true };
        let site = Site::new(db.clone(), clock.clone(), Chance::seeded(7), settings, vec![&log::SUBJECT]);
        let site = site.expect("a site");
        let people = db.write(record::test::people).await.expect("the people of the kit");
        let now = clock.now();
        let topic = db.write(move |tx| begin(tx, now)).await.expect("a topic");
        Story { db: db.clone(), site, clock, people, topic }
    }

    pub fn visitor(&self) -> Browser {
        Browser::new(page::router(self.site.clone()))
    }

    pub async fn signed_in(&self, person: PersonId) -> Browser {
        self.visitor().with_cookie("sign-in", &record::test::sign_in(&self.db, person).await)
    }

    /// Writes a post for everybody.
    pub async fn post(&self, words: &str) -> Number {
        self.write(words, Kind::Post, Circles::PUBLIC).await
    }

    /// Writes many posts for everybody, in one transaction.
    pub async fn posts(&self, words: &str, count: usize) -> Vec<Number> {
        self.write_all(&vec![words; count], Kind::Post, Circles::PUBLIC).await
    }

    /// The expert writes something for these circles.
    pub async fn write(&self, words: &str, kind: Kind, visible: Circles) -> Number {
        self.write_all(&[words], kind, visible).await[0]
    }

    async fn write_all(&self, words: &[&str], kind: Kind, visible: Circles) -> Vec<Number> {
        let token = record::TokenDigest::of(&record::test::sign_in(&self.db, self.people.expert).await);
        let (topic, now, party) = (self.topic, self.clock.now(), self.people.esmeria);
        let html = |words: &str| format!("<p>{}</p>", language::escape(words));
        let text = |words: &&str| Text { text: (*words).to_owned(), html: html(words), renderer: 1 };
        let texts: Vec<Text> = words.iter().map(text).collect();
        let writing = move |tx: &mut db::Write<'_>| {
            let actor = record::actor::signed_in(tx, &token, now)?.unwrap_or_default();
            let mut write = |text: &Text| {
                let new = NewContribution {
                    kind,
                    request: topic,
                    parent: None,
                    capacity: Capacity::Expert,
                    party: Some(party),
                    who: "Florencia Bustos",
                    channel: Channel::Web,
                    language: Language::English,
                    text,
                    state: State::Published,
                    visible,
                };
                contribution::insert(tx, &actor, &new, now).map(|receipt| receipt.number)
            };
            texts.iter().map(&mut write).collect::<db::Result<Vec<Number>>>()
        };
        self.db.write(writing).await.expect("contributions")
    }

    /// Seals what waits.
    pub async fn seal(&self) -> u64 {
        self.clock.advance(Duration::from_secs(61));
        Sealer::of(&self.site).seal(self.clock.now()).await.expect("it is sealed")
    }

    pub async fn verify(&self) -> Report {
        self.verify_by(Trusted::default()).await
    }

    pub async fn verify_by(&self, trusted: Trusted) -> Report {
        self.db.read(move |tx| log::verify(tx, &trusted)).await.expect("log and record are compared")
    }

    /// What somebody does who can write to the database, and does not go through the program.
    pub async fn tamper(&self, statements: &[&'static db::Statement]) {
        let statements = statements.to_vec();
        let tampering = move |tx: &mut db::Write<'_>| statements.iter().try_for_each(|one| tx.run(one, &[]).map(drop));
        self.db.write(tampering).await.expect("the database is tampered with");
    }

    pub async fn checkpoint(&self) -> record::log::Checkpoint {
        self.db.read(record::log::checkpoint).await.expect("a look").expect("a checkpoint")
    }

    /// The row about a post, and the place of its entry.
    pub async fn row_of(&self, number: Number) -> (i64, Option<u64>) {
        let subject = format!("contribution/{}/1", number.0);
        let row = self.db.read(move |tx| record::log::of_subject(tx, &subject)).await.expect("a look");
        let (row, entry) = row.expect("a row");
        (row.id.0, entry.map(|entry| entry.position))
    }
}

fn begin(tx: &mut db::Write<'_>, now: Instant) -> db::Result<RecordId> {
    let title = Localized::only(Language::English, "Barriers");
    let new = NewRequest {
        kind: Kind::Topic,
        parent: None,
        ordinal: 1,
        number: "(i)",
        title: &title,
        body: &Localized::default(),
        state: "open",
        visible: Circles::PUBLIC,
        window: None,
        released: None,
    };
    request::insert(tx, &Actor::default(), &new, now)
}
