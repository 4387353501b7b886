//! Each part of the product can be switched off: then no page leads to it any more, and every other page still stands. All
//! pages are visited, as each role, with each of the parts switched off in turn, after a round in which all were used.

use std::collections::{BTreeMap, BTreeSet, VecDeque};

use db::{Chance, Db};
use http::{Method, StatusCode};
use page::{Browser, Route, Site};
use rapporteur::settings::Settings;

/// So many pages of one route are opened that others lead to; of the rest it is seen that their route is there.
const PAGES: usize = 12;

/// Who comes: those who sign in, by their addresses.
const ROLES: [(&str, Option<&str>); 6] = [
    ("public", None),
    ("officer", Some("anneke.dewit@secretariat.livinglandscapes.example")),
    ("focal point", Some("daniel.whitcombe@agriculture.korinth.example")),
    ("expert", Some("mario.cojulun@agriculture.guanamar.example")),
    ("moderator", Some("malik.osei@biosafety.zembria.example")),
    ("observer", Some("josefina.urbina@livingseeds.example")),
];

#[test]
fn what_is_switched_off_is_not_linked_to_and_not_missed() {
    db::test::on_sqlite(async |db: Db| {
        let whole = rapporteur::demonstration(db.clone(), Chance::seeded(7)).await.unwrap_or_else(|e| panic!("{e:#}"));
        let records = records(&whole).await;
        let mut found = BTreeSet::new();
        for subject in std::iter::once("").chain(rapporteur::switches()) {
            let site = without(&whole, subject);
            for (role, address) in ROLES {
                let mut crawl = Crawl::new(&site, visitor(&site, address).await, &records);
                crawl.run().await;
                assert!(crawl.opened > 10, "{role} sees only {} pages without {subject:?}", crawl.opened);
                found.extend(crawl.faults.into_iter().map(|fault| format!("without {subject:?}: {fault} ({role})")));
            }
        }
        assert!(found.is_empty(), "{} faults:\n{}", found.len(), found.into_iter().collect::<Vec<_>>().join("\n"));
    });
}

/// The site of the same round without one of its parts.
fn without(whole: &Site, subject: &str) -> Site {
    let mut settings = Settings::default();
    settings.subjects.insert(subject.to_owned(), false);
    rapporteur::site(whole.db.clone(), whole.clock.clone(), Chance::seeded(1), &settings, true).expect("the site")
}

/// The first and the last record of each kind: what is said of a record, and where it leads, depends on its kind.
async fn records(site: &Site) -> Vec<String> {
    let ends = db::sql!("SELECT min(id), max(id) FROM record GROUP BY kind ORDER BY kind");
    let ends = site.db.read(move |tx| tx.rows(ends, &[], |row| Ok([row.get::<i64>(0)?, row.get::<i64>(1)?])));
    ends.await.expect("the records").into_iter().flatten().map(|id| format!("/records/{id}")).collect()
}

async fn visitor(site: &Site, address: Option<&'static str>) -> Browser {
    let Some(address) = address else { return Browser::new(page::router(site.clone())) };
    let person = site.db.read(move |tx| record::person::find_by_email(tx, address)).await.expect("a read");
    page::test::signed_in(site, person.expect("somebody of the demonstration").id).await
}

/// One visitor's way over all pages.
struct Crawl {
    browser: Browser,
    routes: Vec<&'static Route>,
    waiting: VecDeque<String>,
    known: BTreeSet<String>,
    /// The paths to which a page leads.
    linked: BTreeSet<String>,
    /// How many pages of each route were opened.
    of_route: BTreeMap<&'static str, usize>,
    opened: usize,
    faults: BTreeSet<String>,
}

impl Crawl {
    fn new(site: &Site, browser: Browser, records: &[String]) -> Self {
        let routes: Vec<_> = site.subjects.iter().flat_map(|subject| subject.routes).collect();
        let starts = routes.iter().filter(|route| route.method == Method::GET && !route.path.contains('{'));
        let waiting: VecDeque<_> = starts.map(|route| route.path.to_owned()).chain(records.iter().cloned()).collect();
        let known = waiting.iter().cloned().collect();
        Crawl {
            browser,
            routes,
            waiting,
            known,
            linked: BTreeSet::new(),
            of_route: BTreeMap::new(),
            opened: 0,
            faults: BTreeSet::new(),
        }
    }

    async fn run(&mut self) {
        while let Some(path) = self.waiting.pop_front() {
            let reply = self.browser.get(&path).await;
            self.opened += 1;
            let page = path.split('?').next().unwrap_or_default();
            match (reply.status, &reply.location) {
                (_, Some(location)) => self.follow(page, location, &Method::GET),
                (StatusCode::OK, None) => self.look(page, &reply.body),
                // The crawl begins also where this visitor may not begin.
                (StatusCode::UNAUTHORIZED | StatusCode::FORBIDDEN | StatusCode::NOT_FOUND, None)
                    if !self.linked.contains(page) => {}
                // A link by which somebody signed in does it once.
                (StatusCode::GONE, None) if page.starts_with("/sign-in/") => {}
                (status, None) => drop(self.faults.insert(format!("{page} answers {status}"))),
            }
        }
    }

    fn look(&mut self, page: &str, html: &str) {
        if html.contains('\u{27E6}') {
            self.faults.insert(format!("{page} lacks a message"));
        }
        for link in attributes(html, "href") {
            self.follow(page, &link, &Method::GET);
        }
        for form in html.split("<form ").skip(1) {
            let tag = form.split('>').next().unwrap_or_default();
            let method = if tag.contains("method=\"post\"") { Method::POST } else { Method::GET };
            for action in attributes(tag, "action") {
                self.follow(page, &action, &method);
            }
        }
    }

    /// Notes where a page leads; what is opened next is only got.
    fn follow(&mut self, page: &str, link: &str, method: &Method) {
        let link = link.split('#').next().unwrap_or_default();
        let link = if link.starts_with('?') { format!("{page}{link}") } else { link.to_owned() };
        if !link.starts_with('/') || link.starts_with("/assets/") {
            return;
        }
        let path = link.split('?').next().unwrap_or_default();
        // A word of a path goes before what can be anything.
        let fitting = self.routes.iter().filter(|route| route.method == *method && fits(route.path, path));
        let Some(route) = fitting.min_by_key(|route| route.path.matches('{').count()) else {
            self.faults.insert(format!("{page} leads to {path}"));
            return;
        };
        self.linked.insert(path.to_owned());
        let opened = self.of_route.entry(route.path).or_default();
        if *method == Method::GET && *opened < PAGES && !link.contains("lang=") && self.known.insert(link.clone()) {
            *opened += 1;
            self.waiting.push_back(link);
        }
    }
}

/// Whether a path is one of a route's.
fn fits(route: &str, path: &str) -> bool {
    let (route, path): (Vec<_>, Vec<_>) = (route.split('/').collect(), path.split('/').collect());
    let rest = route.last().is_some_and(|part| part.starts_with("{*"));
    let alike = |(route, path): (&&str, &&str)| route.starts_with('{') || route == path;
    (rest || route.len() == path.len()) && route.len() <= path.len() && route.iter().zip(&path).all(alike)
}

/// What an attribute says, wherever it stands.
fn attributes(html: &str, name: &str) -> Vec<String> {
    let begins = format!(" {name}=\"");
    let values = html.split(&begins).skip(1).filter_map(|rest| rest.split('"').next());
    values.map(|value| value.replace("&amp;", "&").replace("&#38;", "&")).collect()
}
