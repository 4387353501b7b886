//! What every page knows: who reads it, in which language, where it stands, and how to say things.

use std::borrow::Borrow;
use std::fmt;

use db::{Instant, Read};
use language::{Count, Language, Localized, Markup, Message, Saying, escape};
use record::Actor;

use crate::{Error, Nav, Place, Site};

/// The frame of a page. Templates hold it as `page` and say things through it.
#[derive(Clone)]
pub struct Page {
    pub(crate) site: Site,
    pub language: Language,
    pub actor: Actor,
    pub now: Instant,
    /// The route as the router matched it, for the checks that look at one page per route.
    pub(crate) route: String,
    pub(crate) path: String,
    /// The query without `lang`, to carry over into another language.
    pub(crate) query: Vec<(String, String)>,
    /// Under this key a form of this page is accepted once.
    pub(crate) key: String,
    /// Whether it comes after a change.
    pub(crate) done: bool,
}

/// A link of a menu.
pub struct Choice<'a> {
    pub name: String,
    pub href: String,
    pub code: &'a str,
    pub current: bool,
}

impl Page {
    /// The same page in another language: for words inside a text that has a language of its own.
    #[must_use]
    pub fn in_language(&self, language: Language) -> Page {
        Page { language, ..self.clone() }
    }

    /// Whether the page comes after a change that the visitor made: it says that it is done.
    pub fn is_done(&self) -> bool {
        self.done && self.actor.is_known()
    }

    /// The site to which the page belongs: what a change queues as mail is written from it.
    pub fn site(&self) -> &Site {
        &self.site
    }

    /// Begins a message in the reader's language.
    pub fn say<'a>(&'a self, id: &'a str) -> Message<'a> {
        self.site.catalogue.message(self.language, id).isolating()
    }

    /// A saying in the reader's language.
    pub fn said<'a>(&'a self, saying: &'a Saying) -> Message<'a> {
        self.say(saying.id()).filled(saying)
    }

    /// Begins the message of a family: `of`, the family `region` and the member `africa` is the message `region-africa`.
    pub fn of<'a>(&'a self, family: &str, member: impl fmt::Display) -> Message<'a> {
        self.site.catalogue.message(self.language, format!("{family}-{member}")).isolating()
    }

    /// A text of the record in the reader's language, or in English.
    pub fn text<'a>(&self, text: &'a Localized) -> &'a str {
        text.get(self.language)
    }

    /// A number as the reader's language groups it.
    pub fn number(&self, number: impl Count) -> Message<'_> {
        self.say("number").count("n", number)
    }

    /// What the reader's language writes between two things of a list.
    pub fn comma(&self) -> Message<'_> {
        self.say("comma")
    }

    /// What the reader's language writes between something and what is said of it.
    pub fn colon(&self) -> Message<'_> {
        self.say("colon")
    }

    /// Things one after the other, as the reader's language lists them.
    pub fn list<T: AsRef<str>>(&self, things: impl IntoIterator<Item = T>) -> String {
        let mut things = things.into_iter();
        let mut list = things.next().map_or(String::new(), |first| first.as_ref().to_owned());
        let mut comma = None;
        for thing in things {
            list.push_str(comma.get_or_insert_with(|| self.comma().to_string()));
            list.push_str(thing.as_ref());
        }
        list
    }

    /// Names one after the other, each with a direction of its own: in an Arabic line Latin names stand from right to left too.
    pub fn names<T: AsRef<str>>(&self, names: impl IntoIterator<Item = T>) -> Markup {
        let isolated = names.into_iter().map(|name| format!("<bdi>{}</bdi>", escape(name.as_ref())));
        Markup::finished(self.list(isolated))
    }

    /// A day in words.
    pub fn date(&self, day: impl Borrow<language::Day>) -> String {
        language::date(&self.site.catalogue, self.language, *day.borrow())
    }

    /// The day of an instant, in UTC, in words.
    pub fn day_of(&self, instant: impl Borrow<Instant>) -> String {
        self.date(instant.borrow().day())
    }

    /// An instant in words, in UTC.
    pub fn instant(&self, instant: impl Borrow<Instant>) -> String {
        language::date_time(&self.site.catalogue, self.language, instant.borrow().timestamp())
    }

    /// What every page and every file of a demonstration says above all else: that its words are invented, but for those
    /// of a report that was read in. Nothing elsewhere.
    pub fn banner(&self) -> Option<String> {
        let words = match &self.site.read_in {
            Some(document) => self.say("layout-invented-but").with("document", document),
            None => self.say("layout-invented"),
        };
        self.invented().then(|| words.to_string())
    }

    /// Whether every page says that its words are invented.
    pub fn invented(&self) -> bool {
        self.site.settings.invented
    }

    /// Whether the words of the document with this symbol are invented.
    pub fn invented_in(&self, symbol: &str) -> bool {
        self.invented() && self.site.read_in.as_deref() != Some(symbol)
    }

    /// The treaty that this server serves.
    pub fn site_name(&self) -> &str {
        self.site.settings.name.get(self.language)
    }

    /// The server's public address.
    pub fn base(&self) -> &str {
        &self.site.settings.base
    }

    /// The address of an asset, which changes whenever its bytes do.
    pub fn asset(&self, name: &str) -> &str {
        self.site.assets.path(name)
    }

    /// The route as the router matched it.
    pub fn route(&self) -> &str {
        &self.route
    }

    /// The path of this page.
    pub fn path(&self) -> &str {
        &self.path
    }

    /// The page that signs in, and comes back here afterwards.
    pub fn sign_in(&self) -> String {
        if self.path == "/" || self.path.starts_with("/sign-in") {
            return "/sign-in".to_owned();
        }
        let here =
            if self.query.is_empty() { self.path.clone() } else { format!("{}?{}", self.path, encode(&self.query)) };
        format!("/sign-in?{}", encode(&[("next".to_owned(), here)]))
    }

    /// The key that goes with every form of this page.
    pub fn form_key(&self) -> &str {
        &self.key
    }

    /// The main navigation: what the subjects that are switched on offer.
    pub fn nav(&self) -> Vec<Choice<'static>> {
        self.entries(|nav| nav.order < Nav::FOOT)
    }

    /// The navigation at the foot of the page.
    pub fn foot(&self) -> Vec<Choice<'static>> {
        self.entries(|nav| nav.order >= Nav::FOOT)
    }

    fn entries(&self, stands: impl Fn(&Nav) -> bool) -> Vec<Choice<'static>> {
        let offered = self.site.subjects.iter().filter_map(|subject| subject.nav.as_ref());
        let mut entries: Vec<_> =
            offered.filter(|nav| stands(nav) && (nav.order != Nav::OWN || self.actor.is_known())).collect();
        entries.sort_by_key(|nav| nav.order);
        entries.into_iter().map(|nav| self.entry(nav)).collect()
    }

    /// Whether a subject is switched on: only then its pages are there to be linked to.
    pub fn is_on(&self, subject: &str) -> bool {
        self.site.is_on(subject)
    }

    /// Whether one of the pages that are switched on has this path.
    pub fn leads(&self, path: &str) -> bool {
        self.site.leads(path)
    }

    fn entry(&self, nav: &'static Nav) -> Choice<'static> {
        let current = match nav.path {
            "/" => self.path == "/",
            path => self.path == path || self.path.strip_prefix(path).is_some_and(|rest| rest.starts_with('/')),
        };
        Choice { name: self.say(nav.message).to_string(), href: nav.path.to_owned(), code: "", current }
    }

    /// This page in each of the languages.
    pub fn languages(&self) -> Vec<Choice<'static>> {
        Language::ALL
            .into_iter()
            .map(|language| Choice {
                name: language.own_name().to_owned(),
                href: self.with("lang", language.code()),
                code: language.code(),
                current: language == self.language,
            })
            .collect()
    }

    /// The address of this page with one parameter of its query set.
    pub fn with(&self, name: &str, value: impl fmt::Display) -> String {
        let mut query: Vec<_> = self.query.iter().filter(|(key, _)| key != name).cloned().collect();
        query.push((name.to_owned(), value.to_string()));
        format!("{}?{}", self.path, encode(&query))
    }

    /// The address of this page with one parameter of its query left out.
    pub fn without(&self, name: &str) -> String {
        let query: Vec<_> = self.query.iter().filter(|(key, _)| key != name).cloned().collect();
        if query.is_empty() { self.path.clone() } else { format!("{}?{}", self.path, encode(&query)) }
    }

    /// The panels of all subjects for a place, in their order.
    ///
    /// # Errors
    /// Whatever a panel's own read reports.
    pub fn panels(&self, tx: &mut Read<'_>, place: Place) -> Result<Vec<Markup>, Error> {
        let mut panels: Vec<_> = self.site.subjects.iter().flat_map(|subject| subject.panels).collect();
        panels.sort_by_key(|panel| panel.order);
        let drawn: Result<Vec<_>, _> = panels.into_iter().map(|panel| (panel.draw)(tx, self, place)).collect();
        Ok(drawn?.into_iter().flatten().collect())
    }
}

/// A query as it stands in an address.
pub(crate) fn encode(query: &[(String, String)]) -> String {
    use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};
    const SET: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'_').remove(b'.').remove(b'~');
    let pair = |(name, value): &(String, String)| {
        format!("{}={}", utf8_percent_encode(name, SET), utf8_percent_encode(value, SET))
    };
    query.iter().map(pair).collect::<Vec<_>>().join("&")
}
