//! What the pages are made of: the site with its store, clock and words, and the subjects with their routes and panels.

use std::path::PathBuf;
use std::sync::Arc;

use axum::routing::MethodRouter;
use db::{Chance, Clock, Db, Read};
use http::Method;
use language::{Catalogue, Fault, Localized, Markup, Messages};
use mail::{House, Receiver};
use record::file::Limits;
use record::{Action, PartyId, PersonId, RecordId};
use tokio::sync::{OwnedSemaphorePermit, Semaphore};
use translate::Machine;

use crate::assets::Assets;
use crate::kept::Kept;
use crate::live::Live;
use crate::{Error, Page};

/// One server: its store, its clock, its words and its subjects. Cheap to clone.
#[derive(Clone)]
pub struct Site(Arc<Inner>);

/// What a [`Site`] holds; read through the site itself.
pub struct Inner {
    pub db: Db,
    pub clock: Clock,
    pub chance: Chance,
    pub catalogue: Catalogue,
    pub settings: Settings,
    pub subjects: Vec<&'static Subject>,
    /// From where mail goes out, and where replies to it come in.
    pub house: House,
    /// To whom replies by mail are offered.
    pub receivers: Vec<&'static Receiver>,
    /// In a demonstration: the symbol of the document that is not invented, but stands as it was read in.
    pub read_in: Option<String>,
    /// The machine that translates, if the operator named one.
    pub machine: Option<Machine>,
    /// The file in which the key of the sealed log is kept, if not in the database.
    pub log_key: Option<PathBuf>,
    /// Which files may come with a contribution.
    pub limits: Limits,
    pub(crate) assets: Assets,
    pub(crate) kept: Kept,
    pub(crate) live: Live,
    /// One at a time reads all of a forum: see [`Site::turn`].
    whole: Arc<Semaphore>,
}

/// The turn to read all of a forum; whoever drops it lets the next go on.
#[must_use]
pub struct Turn(#[allow(dead_code, reason = "it is held, and dropped")] Option<OwnedSemaphorePermit>);

/// What the operator decides about the pages.
#[derive(Clone, Debug)]
pub struct Settings {
    /// The treaty that this server serves, shown above the first heading.
    pub name: Localized,
    /// The address at which visitors reach the server, without a slash at its end.
    pub base: String,
    /// Whether every page says that its words and figures are invented.
    pub invented: bool,
}

impl Site {
    /// Puts a site together.
    ///
    /// # Errors
    /// A fault in the messages of a subject.
    pub fn new(
        db: Db,
        clock: Clock,
        chance: Chance,
        settings: Settings,
        subjects: Vec<&'static Subject>,
    ) -> Result<Self, Fault> {
        let mut messages = vec![language::MESSAGES, record::MESSAGES, crate::MESSAGES];
        messages.extend(subjects.iter().map(|subject| subject.messages));
        let catalogue = Catalogue::new(&messages)?;
        let assets = Assets::new();
        let (house, receivers) = (House::at(&settings.base), Vec::new());
        Ok(Site(Arc::new(Inner {
            db,
            clock,
            chance,
            catalogue,
            settings,
            subjects,
            house,
            receivers,
            read_in: None,
            machine: None,
            log_key: None,
            limits: Limits::default(),
            assets,
            kept: Kept::default(),
            live: Live::default(),
            whole: Arc::new(Semaphore::new(1)),
        })))
    }

    /// The same site with addresses for mail that the operator chose, and those who take replies. Called before the site is
    /// handed on; a site that is shared already stays as it is.
    #[must_use]
    pub fn with_mail(mut self, house: House, receivers: Vec<&'static Receiver>) -> Self {
        if let Some(inner) = Arc::get_mut(&mut self.0) {
            (inner.house, inner.receivers) = (house, receivers);
        }
        self
    }

    /// The same site, whose pages say that the document with this symbol is not invented. Called before the site is handed on,
    /// as [`Site::with_mail`].
    #[must_use]
    pub fn with_read_in(mut self, symbol: &str) -> Self {
        if let Some(inner) = Arc::get_mut(&mut self.0) {
            inner.read_in = Some(symbol.to_owned());
        }
        self
    }

    /// The same site with a machine that translates. Called before the site is handed on, as [`Site::with_mail`].
    #[must_use]
    pub fn with_machine(mut self, machine: Option<Machine>) -> Self {
        if let Some(inner) = Arc::get_mut(&mut self.0) {
            inner.machine = machine;
        }
        self
    }

    /// The same site with the key of its log in a file. Called before the site is handed on, as [`Site::with_mail`].
    #[must_use]
    pub fn with_log_key(mut self, file: Option<PathBuf>) -> Self {
        if let Some(inner) = Arc::get_mut(&mut self.0) {
            inner.log_key = file;
        }
        self
    }

    /// The same site that takes other files. Called before the site is handed on, as [`Site::with_mail`].
    #[must_use]
    pub fn with_limits(mut self, limits: Limits) -> Self {
        if let Some(inner) = Arc::get_mut(&mut self.0) {
            inner.limits = limits;
        }
        self
    }

    /// Waits for the turn to read all of a forum, which may take seconds and a reader of the store: one at a time, so that pages
    /// are answered meanwhile. It is kept until the read has ended, also where nobody waits for it any more.
    pub async fn turn(&self) -> Turn {
        // Nobody closes the semaphore.
        Turn(Arc::clone(&self.whole).acquire_owned().await.ok())
    }

    /// Whether a subject is switched on: only then its pages are there to be linked to.
    pub fn is_on(&self, subject: &str) -> bool {
        self.subjects.iter().any(|one| one.name == subject)
    }

    /// Whether one of the pages that are switched on has this path.
    pub fn leads(&self, path: &str) -> bool {
        let path = path.split(['?', '#']).next().unwrap_or_default();
        let pages = self.subjects.iter().flat_map(|subject| subject.routes).filter(|route| route.method == Method::GET);
        pages.map(|route| route.path).any(|route| is_of(route, path))
    }

    /// Whether links and cookies are for HTTPS only.
    pub fn secure(&self) -> bool {
        self.settings.base.starts_with("https://")
    }
}

impl std::ops::Deref for Site {
    type Target = Inner;

    fn deref(&self) -> &Inner {
        &self.0
    }
}

/// A part of the product that can be switched off: what it adds to the site.
pub struct Subject {
    /// Its name in settings and in the code.
    pub name: &'static str,
    pub messages: Messages,
    pub routes: &'static [Route],
    /// Its place in the main navigation, if it has one.
    pub nav: Option<Nav>,
    pub panels: &'static [Panel],
}

/// A door: the router, the sitemap and the walk of routes × roles are made from these.
pub struct Route {
    pub method: Method,
    /// As axum writes it: `/parties/{code}`.
    pub path: &'static str,
    /// What a visitor does who passes this door; refused at the door to those who may in no case.
    pub action: Action,
    /// In which other forms a page is there, as `?format=` names them.
    pub formats: &'static [&'static str],
    pub handler: fn() -> MethodRouter<Site>,
}

/// The doors of a subject as a table: method, path as axum writes it, action of `record`, handler, and of a page the other forms in
/// which it is there. A `?format=` that is not among them is answered by the names of those that are.
///
/// ```text
/// routes: page::routes![
///     GET  "/parties"        Look    pages::parties::list [json csv],
///     POST "/parties/import" Import  pages::import::apply,
/// ],
/// ```
#[macro_export]
macro_rules! routes {
    ($($method:ident $path:literal $action:ident $handler:path $([$($format:ident)+])?),* $(,)?) => {
        &[$($crate::Route {
            method: $crate::door::Method::$method,
            path: $path,
            action: $crate::door::Action::$action,
            formats: &[$($(stringify!($format)),+)?],
            handler: || $crate::door::$method($handler),
        }),*]
    };
}

/// What [`routes!`] is made from: for each method, the router that answers to it.
#[doc(hidden)]
pub mod door {
    pub use axum::routing::{get as GET, patch as PATCH, post as POST};
    pub use http::Method;
    pub use record::Action;
}

/// Whether a path is one of a route's, as axum writes it: `{code}` stands for one part, `{*rest}` for all that follow.
fn is_of(route: &str, path: &str) -> bool {
    let (mut parts, mut path) = (route.split('/'), path.split('/'));
    loop {
        match (parts.next(), path.next()) {
            (None, None) => return true,
            (Some(part), Some(_)) if part.starts_with("{*") => return true,
            (Some(part), Some(found)) if part == found || (part.starts_with('{') && !found.is_empty()) => {}
            _ => return false,
        }
    }
}

/// An entry of the main navigation.
pub struct Nav {
    pub message: &'static str,
    pub path: &'static str,
    /// Entries stand in this order; from [`Nav::FOOT`] on at the foot of every page, at [`Nav::OWN`] for whoever is signed in.
    pub order: u8,
}

impl Nav {
    /// What is one's own stands after what is everybody's, and is offered to those only who are signed in.
    pub const OWN: u8 = 100;
    /// From here on entries stand at the foot of the page: what is looked for seldom, and has to be there.
    pub const FOOT: u8 = 200;
}

/// Where a panel is shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Place {
    /// The page that says what is open now.
    Home,
    /// A Party's page.
    Party(PartyId),
    /// What the signed-in person is asked.
    Desk,
    /// The page of one record, under its walk.
    Record(RecordId),
    /// An officer's page of one person.
    Person(PersonId),
}

/// A piece of a page that belongs to a subject, shown on a page that belongs to nobody.
pub struct Panel {
    /// Panels of a page stand in this order.
    pub order: u8,
    pub draw: fn(&mut Read<'_>, &Page, Place) -> Result<Option<Markup>, Error>,
}

#[cfg(test)]
mod tests {
    use super::is_of;

    #[test]
    fn a_path_is_of_a_route_part_by_part() {
        assert!(is_of("/", "/") && is_of("/records/{id}", "/records/5") && is_of("/log/{*rest}", "/log/tile/0/000"));
        for path in ["/records", "/records/", "/records/5/edit", "/record/5"] {
            assert!(!is_of("/records/{id}", path), "{path}");
        }
    }
}
