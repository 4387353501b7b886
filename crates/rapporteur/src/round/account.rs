//! What was played, counted from the script, beside what the record says of it: every contribution that was sent has
//! arrived, by the way it took, and the figures of the moderator's desk are those of what was played.

use std::collections::{BTreeMap, BTreeSet};

use anyhow::{Context, Result, ensure};
use db::Instant;
use page::Browser;
use serde::Serialize;
use serde_json::Value;

use super::play::Played;
use super::script::{Post, Script};

/// How much was said in a forum, and by whom.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub(crate) struct Account {
    pub posts: i64,
    pub by_web: i64,
    pub by_mail: i64,
    pub by_letter: i64,
    /// How many people posted.
    pub people: i64,
    /// How many posts came from the people of each Party, by its code; a Party whose people said nothing is not in it.
    pub parties: BTreeMap<String, i64>,
    /// The same by the groups of the United Nations.
    pub groups: BTreeMap<String, i64>,
    /// How many posts answer each guiding question that anybody answered, by the name of its place and its number.
    pub questions: BTreeMap<String, i64>,
    /// The Parties whose focal points spoke: those that were heard as Governments.
    pub governments: BTreeSet<String>,
}

impl Account {
    /// What the script had people say in its first forum up to an instant.
    pub(crate) fn played(script: &Script, until: Instant) -> Self {
        let (of_party, focal) = (parties(script, |_| true), parties(script, |row| row.contains("focal point of ")));
        let places: BTreeSet<&str> = script.forums.first().into_iter().flat_map(|forum| forum.places()).collect();
        let (groups, titles) = (groups(script), titles(script));
        let (mut account, mut people) = (Account::default(), BTreeSet::new());
        let stands = |post: &&Post| post.accepted.unwrap_or(post.at) <= until && places.contains(post.topic.as_str());
        for post in script.posts.iter().filter(stands) {
            account.posts += 1;
            *match (post.by_mail, &post.by_letter) {
                (true, _) => &mut account.by_mail,
                (false, Some(_)) => &mut account.by_letter,
                (false, None) => &mut account.by_web,
            } += 1;
            people.insert(&post.by);
            if let Some(code) = of_party.get(post.by.as_str()) {
                *account.parties.entry((*code).to_owned()).or_default() += 1;
                let group = groups.get(code).copied().unwrap_or_default();
                *account.groups.entry(group.to_owned()).or_default() += 1;
            }
            for answered in &post.answers {
                let title = titles.get(post.topic.as_str()).map(String::as_str).unwrap_or_default();
                *account.questions.entry(format!("{title} {answered}")).or_default() += 1;
            }
            account.governments.extend(focal.get(post.by.as_str()).map(|code| (*code).to_owned()));
        }
        account.people = people.len() as i64;
        account
    }

    /// What the figures of the forum's participation say, as an officer has them.
    pub(crate) async fn recorded(script: &Script, played: &Played) -> Result<Self> {
        let forum =
            script.forums.first().and_then(|forum| played.places.get(&forum.key)).context("no forum was held")?;
        let page = format!("{forum}/participation?format=json");
        let reply = Browser::new(page::router(played.site.clone())).get(&page).await;
        let figures: Value = serde_json::from_str(&reply.body).with_context(|| format!("{page}: {}", reply.status))?;
        let number = |of: &Value, name: &str| of[name].as_i64().with_context(|| format!("{page} has no {name}"));
        let total = &figures["total"];
        let (mut parties, mut governments) = (BTreeMap::new(), BTreeSet::new());
        for row in figures["by_party"].as_array().into_iter().flatten() {
            let code = row["code"].as_str().unwrap_or_default().to_owned();
            if row["heard"] == "heard" {
                governments.insert(code.clone());
            }
            if row["heard"].is_string() {
                parties.insert(code, number(row, "posts")?);
            }
        }
        let counted = |list: &str, name: fn(&Value) -> Option<String>| {
            let rows = figures[list].as_array().into_iter().flatten();
            let rows = rows.map(|row| Ok((name(row).unwrap_or_default(), number(row, "posts")?)));
            rows.filter(|row| row.as_ref().map_or(true, |(_, posts)| *posts > 0)).collect::<Result<BTreeMap<_, _>>>()
        };
        let place = |row: &Value| Some(format!("{} {}", row["place"].as_str()?, row["number"].as_str()?));
        Ok(Account {
            groups: counted("by_group", |row| row["code"].as_str().map(str::to_owned))?,
            questions: counted("by_question", place)?,
            posts: number(total, "posts")?,
            by_web: number(total, "by_web")?,
            by_mail: number(total, "by_mail")?,
            by_letter: number(total, "by_letter")?,
            people: number(total, "posted")?,
            parties,
            governments,
        })
    }
}

/// Compares what was played with what is on the record, and gives it.
///
/// # Errors
/// When they are not the same; it says both.
pub(crate) async fn compare(script: &Script, played: &Played, until: Instant) -> Result<Account> {
    let (sent, recorded) = (Account::played(script, until), Account::recorded(script, played).await?);
    ensure!(sent == recorded, "played was {sent:?}, but on the record is {recorded:?}");
    Ok(recorded)
}

/// The group of the United Nations of each Party, by its code.
fn groups(script: &Script) -> BTreeMap<&str, &str> {
    let rows = script.directory.iter().filter(|(table, _)| table == "parties").flat_map(|(_, text)| text.lines());
    rows.filter_map(|row| row.split_once(','))
        .filter_map(|(code, rest)| Some((code, rest.split(',').next()?)))
        .collect()
}

/// What the places of the first forum are called on its pages, by their keys.
fn titles(script: &Script) -> BTreeMap<&str, String> {
    let sessions = script.forums.first().into_iter().flat_map(|forum| &forum.sessions);
    let named = sessions.flat_map(|session| {
        let topics = session.topics.iter().map(|topic| (topic.key.as_str(), format!("Sub-topic {}", topic.number)));
        topics.chain([(session.key.as_str(), format!("Session {}", session.number))])
    });
    named.collect()
}

/// The Party of each person in the table of people whose row is wanted, by the part of the address before the @.
fn parties(script: &Script, wanted: impl Fn(&str) -> bool) -> BTreeMap<&str, &str> {
    let people = script.directory.iter().filter(|(table, _)| table == "people").flat_map(|(_, text)| text.lines());
    people
        .filter(|row| wanted(row))
        .filter_map(|row| Some((row.rsplit(',').next()?.split('@').next()?, row.split(',').next()?)))
        .collect()
}
