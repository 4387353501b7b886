//! `rapporteur simulate`: a whole round of invented people, played through the pages on a clock that is set.

use std::path::PathBuf;

use anyhow::{Context, Result};
use clap::Args;
use db::{Chance, Clock, Db};
use serde_json::{Value, json};

use crate::round::{self, Size};
use crate::serve;
use crate::settings::Settings;

/// What is played, and where it is kept.
#[derive(Args, Debug)]
pub(crate) struct Simulate {
    /// The same seed gives the same round
    #[arg(long, default_value_t = 1)]
    seed: u64,
    /// How many invented Parties take part
    #[arg(long, default_value_t = 40, value_parser = clap::value_parser!(u32).range(1..=500))]
    parties: u32,
    /// How many days the forum is open
    #[arg(long, default_value_t = 14, value_parser = clap::value_parser!(u32).range(1..=365))]
    days: u32,
    /// How many posts are written in it
    #[arg(long, default_value_t = 200, value_parser = clap::value_parser!(u32).range(0..=200_000))]
    posts: u32,
    /// Keep the round in this database, which must be empty [default: a file in --data]
    #[arg(long, value_name = "URL")]
    database: Option<String>,
    /// Keep it in this folder; what an earlier simulation left there is replaced
    #[arg(long, value_name = "FOLDER", default_value = "data/simulation")]
    data: PathBuf,
    /// End with the last post, while the forum is still open
    #[arg(long)]
    stay_open: bool,
}

impl Simulate {
    /// Plays the round and says what came of it, in one line of JSON.
    ///
    /// # Errors
    /// The first step that a page refused, or the first rule that did not hold.
    pub(crate) async fn run(self) -> Result<()> {
        let database = match &self.database {
            Some(url) => url.clone(),
            None => round::fresh(&self.data, "simulation.db")?,
        };
        let settings = Settings { database, log: "warn".to_owned(), ..Settings::default() };
        serve::logs(&settings);
        let chance = Chance::seeded(self.seed);
        let size = Size { parties: self.parties as usize, days: self.days, posts: self.posts as usize };
        let script = round::invent(&chance, size);
        let db = serve::open(&settings)?;
        db.migrate().await.context("migrating")?;
        let clock = Clock::fixed(script.begins);
        let site = serve::site(db, clock.clone(), chance.clone(), &settings, true)?;
        // What comes late comes after it has closed.
        let in_time = script.posts.iter().rev().find(|post| post.accepted.is_none());
        let last = in_time.map_or(script.begins, |post| post.at);
        let until = if self.stay_open { last } else { script.ends };
        let again = || serve::site(serve::open(&settings)?, clock.clone(), chance.clone(), &settings, true);
        let played = round::play_crashing(site, &script, until, &again).await?;
        let account = round::compare(&script, &played, until).await?;
        let topic = played.places.get("t0").cloned().unwrap_or_default();
        println!(
            "{}",
            json!({
                "database": settings.database,
                "now": until.to_string(),
                "steps": played.steps,
                "posts": script.posts.len(),
                "topic": topic,
                "crashes": script.crashes.len(),
                "on_the_record": account,
                "officer": played.officer,
                "sign_ins": played.sign_ins,
            })
        );
        played.site.db.clone().close().await;
        Ok(())
    }
}

/// Plays a simulated round into a store that is empty, on which the program is started anew after each of its crashes, and
/// gives what is on the record, which is what was played.
///
/// # Errors
/// As the command's.
pub async fn simulation(db: Db, seed: u64, (parties, days, posts): (usize, u32, usize)) -> Result<Value> {
    let chance = Chance::seeded(seed);
    let script = round::invent(&chance, Size { parties, days, posts });
    let clock = Clock::fixed(script.begins);
    let settings = Settings::default();
    let again = || serve::site(db.clone(), clock.clone(), chance.clone(), &settings, true);
    let played = round::play_crashing(again()?, &script, script.ends, &again).await?;
    Ok(serde_json::to_value(round::compare(&script, &played, script.ends).await?)?)
}
