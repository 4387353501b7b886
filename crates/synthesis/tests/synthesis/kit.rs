//! What the stories share: a site, its people, a forum with four posts and a moderator's, and a draft with two paragraphs.

use db::{Db, Result, Write};
use language::{Language, Localized};
pub use page::test::{Look, taken};
use page::{Browser, Reply, Site};
use record::contribution::{self, Author, Capacity, Channel, NewContribution, State, Text};
use record::document::{self, NewDocument, NewParagraph};
use record::request::{self, NewRequest};
use record::test::People;
use record::{Actor, Circles, InstitutionId, Kind, PartyId, PersonId, RecordId};

pub struct Story {
    pub site: Site,
    pub people: People,
    pub officer: Browser,
    pub given: Given,
}

/// What was said and written before a story begins.
#[derive(Clone, Copy)]
pub struct Given {
    pub forum: RecordId,
    pub topic: RecordId,
    pub other_topic: RecordId,
    pub document: RecordId,
    pub first: RecordId,
    pub second: RecordId,
}

/// What the posts say: #1 and #2 for Esmeria and Avaria, #3 for a network, #4 in Arabic on another topic.
pub const POSTS: [&str; 4] = [
    "In our case the two\nfocal  points meet once a year; an informal lunch did more.",
    "We have no committee & no budget.",
    "Seeds travel. <script>alert(1)</script>",
    "تجتمع الوزارات مرة في السنة.",
];

impl Story {
    pub async fn new(db: &Db) -> Self {
        let site = page::test::site(db, "2031-06-21T09:00:00Z", vec![&synthesis::SUBJECT]);
        let people = db.write(record::test::people).await.expect("the people of the kit");
        let given = db.write(move |tx| given(tx, &people)).await.expect("what was said");
        let officer = page::test::signed_in(&site, people.officer).await;
        Story { site, people, officer, given }
    }

    pub async fn signed_in(&self, person: PersonId) -> Browser {
        page::test::signed_in(&self.site, person).await
    }

    pub fn desk(&self) -> String {
        format!("/documents/{}/desk", self.given.document)
    }

    pub fn coverage(&self) -> String {
        format!("/documents/{}/coverage", self.given.document)
    }

    /// The officer says on which words of which post a paragraph rests; what came back.
    pub async fn cite(&mut self, paragraph: RecordId, post: &str, words: &str) -> Reply {
        let (desk, way) = (self.desk(), format!("/paragraphs/{paragraph}/citations"));
        self.officer.fill(&desk, &way, &[("post", post), ("words", words)]).await
    }

    /// Where the button is that takes a citation back.
    pub async fn withdrawal(&mut self) -> Option<String> {
        let desk = self.desk();
        let page = self.officer.get(&desk).await.body;
        let id = page.split("action=\"/citations/").nth(1)?.split('/').next()?;
        Some(format!("/citations/{id}/withdraw"))
    }

    pub async fn adopt(&self, db: &Db) {
        let (document, at) = (self.given.document, self.site.clock.now());
        db.write(move |tx| document::adopt(tx, &Actor::default(), document, at)).await.expect("it is adopted");
    }
}

fn given(tx: &mut Write<'_>, people: &People) -> Result<Given> {
    let network =
        tx.one(db::sql!("SELECT institution FROM person WHERE id = $1"), &[&people.observer], |row| row.get(0))?;
    let forum = place(tx, Kind::Forum, None, ("", "Online forum"))?;
    let session = place(tx, Kind::Session, Some(forum), ("I", "Coordination"))?;
    let topic = place(tx, Kind::Topic, Some(session), ("(i)", "Between ministries"))?;
    let other_topic = place(tx, Kind::Topic, Some(session), ("(ii)", "At home"))?;
    said(tx, topic, ("Luis Ferrán", Capacity::Government, Some(people.esmeria), None), (Language::English, POSTS[0]))?;
    said(tx, topic, ("Kwabena Asare", Capacity::Expert, Some(people.avaria), None), (Language::English, POSTS[1]))?;
    said(tx, topic, ("Josefina Urbina", Capacity::Organization, None, network), (Language::English, POSTS[2]))?;
    said(
        tx,
        other_topic,
        ("Florencia Bustos", Capacity::Expert, Some(people.esmeria), None),
        (Language::Arabic, POSTS[3]),
    )?;
    said(tx, topic, ("Adaeze Okoro", Capacity::Moderator, None, None), (Language::English, "Thank you all."))?;
    let new = NewDocument {
        kind: "report",
        symbol: "LL/PSM/5/2",
        title: "Report of the group",
        language: Language::English,
        opening: "",
        state: "draft",
        visible: Circles::SECRETARIAT,
    };
    let at = "2031-06-20T09:00:00Z".parse().map_err(|_| db::Error::Missing)?;
    let document = document::insert(tx, &Actor::default(), &new, at)?;
    let mut paragraph = |number, text| {
        let new = NewParagraph { document, number, level: 0, annex: None, heading: None, text, operative: None };
        document::insert_paragraph(tx, &Actor::default(), &new, at)
    };
    let (first, second) = (paragraph("1", "What was found.")?, paragraph("2", "What was missed.")?);
    Ok(Given { forum, topic, other_topic, document, first, second })
}

fn place(tx: &mut Write<'_>, kind: Kind, parent: Option<RecordId>, (number, title): (&str, &str)) -> Result<RecordId> {
    let (title, body) = (Localized::only(Language::English, title), Localized::default());
    let new = NewRequest {
        kind,
        parent,
        ordinal: if number == "(ii)" { 2 } else { 1 },
        number,
        title: &title,
        body: &body,
        state: "published",
        visible: Circles::PUBLIC,
        window: None,
        released: None,
    };
    request::insert(tx, &Actor::default(), &new, "2031-06-01T09:00:00Z".parse().map_err(|_| db::Error::Missing)?)
}

fn said(
    tx: &mut Write<'_>,
    topic: RecordId,
    (who, capacity, party, institution): (&str, Capacity, Option<PartyId>, Option<InstitutionId>),
    (language, text): (Language, &str),
) -> Result<()> {
    let html = format!("<p>{}</p>", language::escape(text));
    let new = NewContribution {
        kind: Kind::Post,
        request: topic,
        parent: None,
        capacity,
        party,
        who,
        channel: Channel::Web,
        language,
        text: &Text { text: text.to_owned(), html, renderer: 1 },
        state: State::Published,
        visible: Circles::PUBLIC,
    };
    let at = "2031-06-10T09:00:00Z".parse().map_err(|_| db::Error::Missing)?;
    let author = Author { institution, ..Author::default() };
    contribution::insert_for(tx, &Actor::default(), &new, author, at).map(drop)
}
