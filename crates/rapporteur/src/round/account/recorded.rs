//! What the figures of a forum's participation say, as an officer has them.

use std::collections::BTreeSet;

use anyhow::{Context, Result};
use page::Browser;
use serde_json::Value;

use super::{Account, Counts};
use crate::round::play::Played;
use crate::round::script::Script;

pub(super) async fn account(script: &Script, played: &Played) -> Result<Account> {
    let forum = script.forums.first().and_then(|forum| played.places.get(&forum.key)).context("no forum was held")?;
    let page = format!("{forum}/participation?format=json");
    let officer = played.officer.as_deref().context("the officer is not signed in")?;
    let mut browser = Browser::new(page::router(played.site.clone())).with_cookie("sign-in", officer);
    let reply = browser.get(&page).await;
    let figures: Value = serde_json::from_str(&reply.body).with_context(|| format!("{page}: {}", reply.status))?;
    read(&figures).with_context(|| page.clone())
}

fn read(figures: &Value) -> Result<Account> {
    let total = &figures["total"];
    let code = |row: &Value| row["code"].as_str().map(str::to_owned);
    let party = |row: &Value| row["heard"].as_str().and_then(|_| code(row));
    let question = |row: &Value| Some(format!("{} {}", row["place"].as_str()?, row["number"].as_str()?));
    Ok(Account {
        posts: number(total, "posts")?,
        by_web: number(total, "by_web")?,
        by_mail: number(total, "by_mail")?,
        by_letter: number(total, "by_letter")?,
        listed: listed(total)?,
        people: number(total, "posted")?,
        parties: counted(figures, "by_party", party)?,
        groups: counted(figures, "by_group", code)?,
        regions: counted(figures, "by_region", code)?,
        genders: counted(figures, "by_gender", code)?,
        capacities: counted(figures, "by_capacity", code)?,
        days: counted(figures, "by_day", |row| row["day"].as_str().map(str::to_owned))?,
        questions: counted(figures, "by_question", question)?,
        governments: governments(figures),
    })
}

fn number(of: &Value, name: &str) -> Result<i64> {
    of[name].as_i64().with_context(|| format!("there is no {name}"))
}

fn listed(total: &Value) -> Result<Counts> {
    let mut counts = Counts::new();
    for way in ["invited", "nominated", "registered"] {
        counts.insert(way.to_owned(), number(total, way)?);
    }
    counts.retain(|_, people| *people > 0);
    Ok(counts)
}

/// The posts of each row of a list that has any, by its name.
fn counted(figures: &Value, list: &str, name: impl Fn(&Value) -> Option<String>) -> Result<Counts> {
    let mut counts = Counts::new();
    for row in figures[list].as_array().with_context(|| format!("there is no {list}"))? {
        if let (Some(name), posts @ 1..) = (name(row), number(row, "posts")?) {
            counts.insert(name, posts);
        }
    }
    Ok(counts)
}

fn governments(figures: &Value) -> BTreeSet<String> {
    let rows = figures["by_party"].as_array().into_iter().flatten().filter(|row| row["heard"] == "heard");
    rows.filter_map(|row| row["code"].as_str().map(str::to_owned)).collect()
}
