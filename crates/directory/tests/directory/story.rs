//! What the stories share: a site at a moment, its visitors, and the invented world.

use db::{Chance, Clock, Db, Instant};
use directory::Import;
use language::{Language, Localized};
use page::{Browser, Reply, Settings, Site};
use record::Actor;
use record::test::People;

/// 21 June 2031, 09:00 UTC.
pub fn now() -> Instant {
    "2031-06-21T09:00:00Z".parse().expect("an instant")
}

/// A visitor of a site over this database who has not been there before.
pub fn visitor(db: &Db) -> Browser {
    let name = Localized::only(Language::English, "Convention on Living Landscapes");
    let settings = Settings { name, base: "http://story.example".to_owned(), invented: true };
    let clock = Clock::fixed(now());
    let site = Site::new(db.clone(), clock, Chance::seeded(7), settings, vec![&directory::SUBJECT]).expect("a site");
    Browser::new(page::router(site))
}

/// The test kit's people, and an officer's browser.
pub async fn officer(db: &Db) -> (People, Browser) {
    let people = db.write(record::test::people).await.expect("the people of the kit");
    let token = record::test::sign_in(db, people.officer).await;
    (people, visitor(db).with_cookie("sign-in", &token))
}

/// The reference data, loaded as the command line does.
pub async fn with_reference(db: &Db) {
    db.write(|tx| directory::load_reference(tx, now())).await.expect("the reference data");
}

/// The invented world, without the pages.
pub async fn with_demo(db: &Db) {
    for (table, text) in directory::demo::files() {
        db.write(move |tx| {
            let plan = directory::preview(tx, Import { table, text, source: "" }, now())?;
            assert_eq!(plan.counts().faulty, 0, "{}", directory::report(&plan).expect("words"));
            directory::apply(tx, &plan, &Actor::default(), now())
        })
        .await
        .expect("a demo file");
    }
}

/// Sends a file and opens its preview.
pub async fn preview(browser: &mut Browser, table: &str, text: &str) -> Reply {
    let fields = [("import_table", table), ("import_text", text)];
    browser.fill("/directory/import", "/directory/import", &fields).await
}

/// Applies the preview that was opened.
pub async fn apply(browser: &mut Browser, preview: &Reply) -> Reply {
    let path = preview.location.as_deref().expect("a preview has a path");
    browser.fill(path, "/directory/import/apply", &[]).await
}

/// Says that a test cannot run here, where whoever counts tests finds it.
pub fn skipped(reason: &str) {
    use std::io::Write as _;
    println!("SKIPPED: {reason}");
    #[allow(clippy::disallowed_methods, reason = "tests are told by the environment where to write it")]
    let Ok(path) = std::env::var("RAPPORTEUR_SKIPPED") else { return };
    let file = std::fs::OpenOptions::new().create(true).append(true).open(path);
    let written = file.and_then(|mut file| file.write_all(format!("SKIPPED: {reason}\n").as_bytes()));
    written.expect("the file for skipped tests");
}

/// Looks into a page.
pub trait Look {
    /// Fails unless the page says all of these.
    fn says(&self, words: &[&str]);
    /// Fails if the page says any of these.
    fn is_silent_on(&self, words: &[&str]);
}

impl Look for Reply {
    fn says(&self, words: &[&str]) {
        for word in words {
            assert!(self.body.contains(word), "{word:?} is missing ({}):\n{}", self.status, self.body);
        }
    }

    fn is_silent_on(&self, words: &[&str]) {
        for word in words {
            assert!(!self.body.contains(word), "{word:?} is there:\n{}", self.body);
        }
    }
}
