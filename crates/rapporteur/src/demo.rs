//! `rapporteur demo`: a sample round in a database of its own, served. With `--report` it begins with the report of a real
//! meeting.

use std::net::SocketAddr;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};
use axum::Router;
use clap::Args;
use db::{Chance, Clock, Db};
use mail::Transport;
use page::Site;
use serde_json::{Value, json};

use crate::document_command::text;
use crate::round::{self, FromReport, Played, Script};
use crate::settings::Settings;
use crate::{jobs, serve};

/// Where the demonstration is played and served.
#[derive(Args, Debug)]
pub(crate) struct Demo {
    /// Serve it here
    #[arg(long, value_name = "ADDRESS", default_value = "127.0.0.1:8080")]
    listen: SocketAddr,
    /// Keep it in this folder; what an earlier demonstration left there is replaced
    #[arg(long, value_name = "FOLDER", default_value = "data/demo")]
    data: PathBuf,
    /// Play it into this database instead, which must be empty
    #[arg(long, value_name = "URL")]
    database: Option<String>,
    /// Read this report of a meeting in, and play the round that follows from it; - reads standard input
    #[arg(long, value_name = "FILE")]
    report: Option<PathBuf>,
    /// Print one line of JSON with the address and a sign-in address for each role
    #[arg(long)]
    json: bool,
}

impl Demo {
    pub(crate) async fn run(self) -> Result<()> {
        let chance = Chance::system();
        // Before an earlier demonstration is replaced: a text that is no report leaves it as it is.
        let round = Round::new(&chance, self.report.as_deref())?;
        let mut settings = Settings { listen: self.listen, ..settings() };
        settings.database = match &self.database {
            Some(url) => url.clone(),
            None => round::fresh(&self.data, "demo.db")?,
        };
        serve::logs(&settings);
        let listener = serve::listen(&settings).await?;
        settings.address = format!("http://{}", listener.local_addr()?);
        let db = serve::open(&settings)?;
        db.migrate().await.context("migrating")?;
        let script = round.script();
        let clock = Clock::fixed(script.begins);
        let site = round.told_by(serve::site(db.clone(), clock.clone(), chance, &settings, true)?);
        self.tell("Playing the round …");
        let played = round::play(&site, script, script.ends).await?;
        self.announce(&site, &round, &played).await?;
        let jobs = jobs::start(site.clone(), Transport::Outbox);
        let ticking = tokio::spawn(serve::tick(clock));
        serve::answer(listener, site, serve::stop()).await?;
        ticking.abort();
        jobs.stop().await;
        db.close().await;
        Ok(())
    }

    /// Says something to a person; a program gets its one line of JSON only.
    fn tell(&self, words: &str) {
        if !self.json {
            println!("{words}");
        }
    }

    /// Says where the demonstration is, what to look at first, and how to be somebody.
    async fn announce(&self, site: &Site, round: &Round, played: &Played) -> Result<()> {
        let address = &site.settings.base;
        let mut sign_in = Vec::new();
        for (role, who) in ROLES {
            let now = site.clock.now();
            let path =
                identity::link(&site.db, &site.chance, who, now).await.with_context(|| format!("a link for {who}"))?;
            sign_in.push((role, format!("{address}{path}")));
        }
        if self.json {
            let links: Vec<_> = sign_in.iter().map(|(role, link)| json!({ "role": role, "address": link })).collect();
            let mut line = json!({ "address": address, "sign_in": links });
            if let Round::FromReport(round) = round {
                line["report"] = round.found(address, played);
            }
            println!("{line}");
            return Ok(());
        }
        println!("The demonstration is at {address}");
        if let Round::FromReport(round) = round {
            println!("\n{}", round.told(address, played));
        }
        println!("\nLook first at a recommendation, where it comes from and what became of it: {address}/follow-up");
        println!("\nEach of these links signs in once, as somebody invented:");
        for (role, link) in sign_in {
            println!("  {role:22} {link}");
        }
        println!("\nStop it with Ctrl-C.");
        Ok(())
    }
}

/// What is played.
enum Round {
    Written(Script),
    FromReport(FromReport),
}

impl Round {
    fn new(chance: &Chance, report: Option<&Path>) -> Result<Self> {
        let Some(file) = report else { return Ok(Round::Written(Script::demonstration()?)) };
        let name = file.file_name().unwrap_or(file.as_os_str()).to_string_lossy();
        Ok(Round::FromReport(round::from_report(chance, &text(file)?, &name)?))
    }

    fn script(&self) -> &Script {
        match self {
            Round::Written(script) => script,
            Round::FromReport(round) => &round.script,
        }
    }

    /// The site whose pages say what of the round is not invented.
    fn told_by(&self, site: Site) -> Site {
        match self {
            Round::Written(_) => site,
            Round::FromReport(round) => site.with_read_in(&round.script.mandate.symbol),
        }
    }
}

impl FromReport {
    /// Where what came of the report is: the document, the forum, a recommendation that grew out of the forum.
    fn found(&self, address: &str, played: &Played) -> Value {
        let at = |path: &str, key: &str| played.places.get(key).map(|place| format!("{address}{path}{place}"));
        let recommendation = self.script.report.paragraphs.iter().find(|paragraph| !paragraph.force.is_empty());
        let recommendation = recommendation.and_then(|found| at("/records/", &format!("report {}", found.number)));
        json!({
            "document": at("/documents/", "mandate"),
            "forum": at("", "forum"),
            "planned_in": self.planned_in,
            "recommendation": recommendation,
        })
    }

    /// The same in words.
    fn told(&self, address: &str, played: &Played) -> String {
        let found = self.found(address, played);
        let at = |name: &str| found[name].as_str().unwrap_or_default().to_owned();
        let forum = match &self.planned_in {
            Some(paragraph) => format!("Its paragraph {paragraph} plans an online forum, which was held:"),
            None => "It plans no online forum, so the usual one was held:".to_owned(),
        };
        format!(
            "The report was read in: {}\nThe people whom it names are proposals, and none of them acted.\n{forum} {}\n\
             A recommendation that grew out of the forum: {}",
            at("document"),
            at("forum"),
            at("recommendation"),
        )
    }
}

/// Plays the demonstration into a store that is empty, and gives its site.
///
/// # Errors
/// The first step that a page refused.
pub async fn demonstration(db: Db, chance: Chance) -> Result<Site> {
    demonstration_through(|site| page::router(site.clone()), db, chance).await
}

/// As [`demonstration`], through doors at which somebody stands and looks on: a router around the site's own.
///
/// # Errors
/// As [`demonstration`].
pub async fn demonstration_through(doors: impl FnOnce(&Site) -> Router, db: Db, chance: Chance) -> Result<Site> {
    let script = Script::demonstration()?;
    let settings = settings();
    let site = serve::site(db, Clock::fixed(script.begins), chance, &settings, true)?;
    round::play_through(doors(&site), &site, &script, script.ends).await?;
    Ok(site)
}

/// Plays the round of a report into a store that is empty, and gives its site with where the report, its forum and a
/// recommendation that grew out of it are (`document`, `forum`, `planned_in`, `recommendation`).
///
/// # Errors
/// When the text does not read as a report; the first step that a page refused, or the first rule that did not hold.
pub async fn demonstration_of(db: Db, chance: Chance, report: &str, name: &str) -> Result<(Site, Value)> {
    let round = round::from_report(&chance, report, name)?;
    let script = &round.script;
    let site = serve::site(db, Clock::fixed(script.begins), chance, &settings(), true)?;
    let site = site.with_read_in(&script.mandate.symbol);
    let played = round::play(&site, script, script.ends).await?;
    Ok((site, round.found("", &played)))
}

/// What an operator of the invented convention would have set.
fn settings() -> Settings {
    let treaty = NAMES.iter().map(|(code, name)| ((*code).to_owned(), (*name).to_owned())).collect();
    Settings { treaty, log: "warn".to_owned(), ..Settings::default() }
}

/// Who a visitor can be, by address.
const ROLES: [(&str, &str); 5] = [
    ("officer", "anneke.dewit@secretariat.livinglandscapes.example"),
    ("focal point", "daniel.whitcombe@agriculture.korinth.example"),
    ("expert", "mario.cojulun@agriculture.guanamar.example"),
    ("moderator", "malik.osei@biosafety.zembria.example"),
    ("observer", "josefina.urbina@livingseeds.example"),
];

/// The invented convention of the demonstration.
const NAMES: [(&str, &str); 6] = [
    ("en", "Convention on Living Landscapes and its Protocol"),
    ("fr", "Convention sur les paysages vivants et son Protocole"),
    ("es", "Convenio sobre los Paisajes Vivos y su Protocolo"),
    ("ru", "Конвенция о живых ландшафтах и Протокол к ней"),
    ("zh", "活态景观公约及其议定书"),
    ("ar", "اتفاقية المناظر الطبيعية الحية وبروتوكولها"),
];
