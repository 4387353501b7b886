//! Playing a round: every step is taken by a person through the pages, at the instant that the clock shows.

use std::collections::{BTreeMap, HashMap};

use anyhow::{Context, Result, bail};
use axum::Router;
use db::Instant;
use mail::Transport;
use page::{Browser, Reply, Site};

use super::script::{Officer, Script};
use super::step::steps;
use crate::{jobs, officer};

/// A round under way.
pub(crate) struct Player<'a> {
    pub(super) site: Site,
    router: Router,
    pub(super) script: &'a Script,
    /// Who is signed in, since when, by the part of their address before the @.
    browsers: HashMap<String, (Browser, Instant)>,
    /// The addresses of everybody in the directory, by the same part.
    addresses: HashMap<String, String>,
    /// Where things are, by their keys in the script: a topic's page, a post's number, a paragraph's record.
    pub(super) places: BTreeMap<String, String>,
    /// What mail programs have fetched so far: messages as they came, by the number of the mail.
    pub(super) fetched: HashMap<String, String>,
}

/// Plays a script from its beginning to its end, and leaves the clock there.
///
/// # Errors
/// The first step that a page refused, with what the page said.
pub(crate) async fn play(site: &Site, script: &Script, until: Instant) -> Result<Played> {
    play_through(page::router(site.clone()), site, script, until).await
}

/// As [`play`], through a router in which somebody stands and looks on.
///
/// # Errors
/// As [`play`].
pub(crate) async fn play_through(router: Router, site: &Site, script: &Script, until: Instant) -> Result<Played> {
    Player::new(site.clone(), router, script).play(until, None).await
}

/// As [`play`], by a program that crashes where the script says so, before it did what fell due: `again` starts it anew on
/// the same database. People go on with the sign-ins that their browsers hold.
///
/// # Errors
/// As [`play`].
pub(crate) async fn play_crashing(site: Site, script: &Script, until: Instant, again: &Again<'_>) -> Result<Played> {
    let router = page::router(site.clone());
    Player::new(site, router, script).play(until, Some(again)).await
}

/// Starts the program once more.
pub(crate) type Again<'a> = dyn Fn() -> Result<Site> + Sync + 'a;

/// What came of a round.
pub(crate) struct Played {
    /// How many steps were taken.
    pub steps: usize,
    /// Where things are, by their keys in the script.
    pub places: BTreeMap<String, String>,
    /// The token of the officer's sign-in.
    pub officer: Option<String>,
    /// The tokens of those who wrote in its forums, whose posts nobody sees first, and who are signed in at its end.
    pub sign_ins: Vec<String>,
    /// The site as it was last started.
    pub site: Site,
}

/// The first officer is let in on the command line, as everywhere.
async fn begin(site: &Site, script: &Script) -> Result<()> {
    let Officer { address, name } = &script.officer;
    officer::appoint(&site.db, &site.chance, address, name, script.begins).await.map(drop)
}

/// The addresses in the tables of people: everything that holds an @.
fn addresses(script: &Script) -> HashMap<String, String> {
    let people = script.directory.iter().filter(|(kind, _)| kind == "people");
    let cells = people.flat_map(|(_, text)| text.split(['\n', '\r', ',']));
    let mut known: HashMap<String, String> =
        cells.filter_map(|cell| cell.split_once('@').map(|(local, _)| (local.to_owned(), cell.to_owned()))).collect();
    let officer = &script.officer.address;
    known.insert(local(officer).to_owned(), officer.clone());
    known
}

fn local(address: &str) -> &str {
    address.split('@').next().unwrap_or_default()
}

impl<'a> Player<'a> {
    fn new(site: Site, router: Router, script: &'a Script) -> Self {
        Player {
            site,
            router,
            script,
            browsers: HashMap::new(),
            addresses: addresses(script),
            places: BTreeMap::new(),
            fetched: HashMap::new(),
        }
    }

    async fn play(mut self, until: Instant, again: Option<&Again<'_>>) -> Result<Played> {
        begin(&self.site, self.script).await?;
        let mut crashes = self.script.crashes.iter().peekable();
        let mut taken = 0;
        for (at, step) in steps(self.script).into_iter().take_while(|(at, _)| *at <= until) {
            self.site.clock.set(at);
            self.take(&step).await.with_context(|| format!("the round, at {at}"))?;
            if let Some(again) = again
                && crashes.next_if(|crash| **crash <= at).is_some()
            {
                self.crash(again()?);
            }
            jobs::run_due(&self.site, &Transport::Outbox).await.with_context(|| format!("what fell due at {at}"))?;
            self.check().await.with_context(|| format!("a rule, at {at}"))?;
            taken += 1;
        }
        self.site.clock.set(until);
        // Whoever goes on from here finds the officer signed in.
        let officer = local(&self.script.officer.address);
        self.person(officer).await?;
        jobs::run_due(&self.site, &Transport::Outbox).await.context("what fell due at the end")?;
        let (officers, others): (Vec<_>, Vec<_>) = self.browsers.iter().partition(|(who, _)| *who == officer);
        let token = |(_, (browser, _)): (&String, &(Browser, Instant))| browser.cookie("sign-in").map(str::to_owned);
        let script = self.script;
        let wrote = |who: &String| script.posts.iter().any(|post| post.is_of_participant() && post.by == *who);
        let writes = |who: &String| wrote(who) && script.watched.iter().all(|watch| watch.who != *who);
        Ok(Played {
            steps: taken,
            officer: officers.into_iter().find_map(token),
            sign_ins: others.into_iter().filter(|(who, _)| writes(who)).filter_map(token).collect(),
            places: self.places,
            site: self.site,
        })
    }

    /// The program is gone, with everything that it had not written down; another one stands in its place.
    fn crash(&mut self, site: Site) {
        self.router = page::router(site.clone());
        self.site = site;
        for (browser, _) in self.browsers.values_mut() {
            let anew = Browser::new(self.router.clone());
            *browser = match browser.cookie("sign-in") {
                Some(token) => anew.with_cookie("sign-in", token),
                None => anew,
            };
        }
    }
}

impl Player<'_> {
    /// The rules that hold at every moment.
    async fn check(&self) -> Result<()> {
        let broken = self.site.db.read(record::rules::broken).await?;
        match broken.first() {
            Some(first) => bail!("{}: {} does not", first.rule, first.id),
            None => Ok(()),
        }
    }

    /// The person's browser, signed in by a link as everybody's is.
    pub(super) async fn person(&mut self, who: &str) -> Result<&mut Browser> {
        let now = self.site.clock.now();
        let good_until = |since: Instant| since + identity::SIGNED_IN_FOR;
        if self.browsers.get(who).is_none_or(|(_, since)| good_until(*since) <= now) {
            let address = self.addresses.get(who).with_context(|| format!("nobody in the directory is {who}"))?;
            let link = identity::link(&self.site.db, &self.site.chance, address, now)
                .await
                .with_context(|| format!("a link for {address}"))?;
            let mut browser = Browser::new(self.router.clone());
            accepted(browser.fill(&link, &link, &[]).await).with_context(|| format!("{who} signs in"))?;
            self.browsers.insert(who.to_owned(), (browser, now));
        }
        self.browsers.get_mut(who).map(|(browser, _)| browser).context("the browser was just kept")
    }

    /// Keeps the address of somebody whom the directory did not have.
    pub(super) fn know(&mut self, address: &str) {
        self.addresses.insert(local(address).to_owned(), address.to_owned());
    }

    pub(super) fn address(&self, who: &str) -> Result<String> {
        self.addresses.get(who).cloned().with_context(|| format!("nobody in the directory is {who}"))
    }

    /// A visitor who is not signed in.
    pub(super) fn public(&self) -> Browser {
        Browser::new(self.router.clone())
    }

    /// Somebody fills the form on `page` that goes to `action`; gives the path to which the answer led.
    pub(super) async fn fill(
        &mut self,
        who: &str,
        page: &str,
        action: &str,
        fields: &[(&str, &str)],
    ) -> Result<String> {
        let reply = self.person(who).await?.fill(page, action, fields).await;
        accepted(reply).with_context(|| format!("{who} at {page}, form {action}"))
    }

    /// The officer fills a form with a file in it.
    pub(super) async fn officer_sends(
        &mut self,
        (page, action): (&str, &str),
        fields: &[(&str, &str)],
        file: (&str, &str, &[u8]),
    ) -> Result<String> {
        let who = local(&self.script.officer.address).to_owned();
        let reply = self.person(&who).await?.fill_with(page, action, fields, &[file]).await;
        accepted(reply).with_context(|| format!("the officer at {page}, form {action}"))
    }

    /// By what the round names the officer.
    pub(super) fn officer_name(&self) -> &str {
        local(&self.script.officer.address)
    }

    pub(super) async fn officer(&mut self, page: &str, action: &str, fields: &[(&str, &str)]) -> Result<String> {
        let who = local(&self.script.officer.address).to_owned();
        self.fill(&who, page, action, fields).await
    }

    /// A page as the officer has it.
    pub(super) async fn officer_reads(&mut self, page: &str) -> Result<String> {
        let who = local(&self.script.officer.address).to_owned();
        Ok(self.person(&who).await?.get(page).await.body)
    }

    pub(super) fn place(&self, key: &str) -> Result<String> {
        self.places.get(key).cloned().with_context(|| format!("nothing is at {key} yet"))
    }

    /// A text in which posts are named by their keys, with their numbers instead.
    pub(super) fn numbered(&self, text: &str) -> Result<String> {
        let mut parts = text.split('{');
        let mut numbered = parts.next().unwrap_or_default().to_owned();
        for part in parts {
            let (key, rest) = part.split_once('}').with_context(|| format!("a brace is left open in {text}"))?;
            numbered += &format!("#{}{rest}", self.place(key)?);
        }
        Ok(numbered)
    }
}

/// Where an answer led, if the page took what was sent.
pub(super) fn accepted(reply: Reply) -> Result<String> {
    match reply.led {
        Some(path) if reply.status.is_success() => Ok(path),
        _ => bail!("{}: {}", reply.status, complaint(&reply.body)),
    }
}

/// What a page complains about, without its markup.
fn complaint(html: &str) -> String {
    let main = html.split("<main").nth(1).unwrap_or(html);
    let mut text = String::new();
    let mut inside = true;
    for character in main.chars() {
        match character {
            '<' => inside = false,
            '>' => inside = true,
            other if inside => text.push(other),
            _ => {}
        }
    }
    let words: Vec<&str> = text.split_whitespace().take(80).collect();
    words.join(" ")
}

/// The number at the end of a path such as `/documents/12`.
pub(super) fn number(path: &str) -> Result<String> {
    let path = path.split(['?', '#']).next().unwrap_or_default();
    let last = path.rsplit('/').next().unwrap_or_default();
    if last.chars().all(|c| c.is_ascii_digit()) && !last.is_empty() {
        Ok(last.to_owned())
    } else {
        bail!("no number in {path}")
    }
}
