//! The house of these stories: a site, its clock, and a browser.

use db::{Chance, Clock, Db, Instant};
use language::{Language, Localized};
use mail::{Mail, MailId, Receiver, Transport};
use page::{Browser, Settings, Site};
use record::test::People;

pub const BASE: &str = "https://forum.example";

pub struct Story {
    pub site: Site,
    pub clock: Clock,
    pub people: People,
}

impl Story {
    pub async fn new(db: &Db, invented: bool) -> Self {
        Self::with(db, invented, Vec::new()).await
    }

    pub async fn with(db: &Db, invented: bool, receivers: Vec<&'static Receiver>) -> Self {
        let clock = Clock::fixed("2031-06-02T09:00:00Z".parse().expect("a moment"));
        let name = Localized::only(Language::English, "Convention on Living Landscapes");
        let settings = Settings { name, base: BASE.to_owned(), invented };
        let subjects = vec![&identity::SUBJECT, &postbox::SUBJECT];
        let site = Site::new(db.clone(), clock.clone(), Chance::seeded(7), settings, subjects).expect("a site");
        let house = site.house.clone();
        let people = db.write(record::test::people).await.expect("the people of the story");
        Story { site: site.with_mail(house, receivers), clock, people }
    }

    pub fn browser(&self) -> Browser {
        Browser::new(page::router(self.site.clone()))
    }

    pub async fn signed_in(&self, person: record::PersonId) -> Browser {
        let token = record::test::sign_in(&self.site.db, person).await;
        self.browser().with_cookie("__Host-sign-in", &token)
    }

    /// What the jobs of the program do.
    pub async fn work(&self) {
        while identity::send_links(&self.site).await.expect("the links are sent") {}
        let now: Instant = self.clock.now();
        mail::send_due(&self.site.db, &Transport::Outbox, now).await.expect("the mails are sent");
    }

    /// All mails, the newest first.
    pub async fn mails(&self) -> Vec<Mail> {
        self.site.db.read(|tx| mail::list(tx, MailId::LAST, 100)).await.expect("the mails")
    }
}
