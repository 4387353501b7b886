//! `rapporteur demo`: a sample round in a database of its own, served.

use std::net::SocketAddr;
use std::path::PathBuf;

use anyhow::{Context, Result};
use axum::Router;
use clap::Args;
use db::{Chance, Clock, Db};
use mail::Transport;
use page::Site;
use serde_json::json;

use crate::round::{self, Script};
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
    /// Print one line of JSON with the address and a sign-in address for each role
    #[arg(long)]
    json: bool,
}

impl Demo {
    pub(crate) async fn run(self) -> Result<()> {
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
        let script = Script::demonstration()?;
        let clock = Clock::fixed(script.begins);
        let site = serve::site(db.clone(), clock.clone(), Chance::system(), &settings, true)?;
        self.tell("Playing the round …");
        round::play(&site, &script, script.ends).await?;
        self.announce(&site).await?;
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
    async fn announce(&self, site: &Site) -> Result<()> {
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
            println!("{}", json!({ "address": address, "sign_in": links }));
            return Ok(());
        }
        println!("The demonstration is at {address}");
        println!("\nLook first at a recommendation, where it comes from and what became of it: {address}/follow-up");
        println!("\nEach of these links signs in once, as somebody invented:");
        for (role, link) in sign_in {
            println!("  {role:22} {link}");
        }
        println!("\nStop it with Ctrl-C.");
        Ok(())
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
