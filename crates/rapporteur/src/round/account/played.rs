//! What a script had people say in its first forum, counted.

use std::collections::{BTreeMap, BTreeSet};

use db::Instant;

use super::people::{Person, parties, people};
use super::{Account, Counts, Standing};
use crate::round::script::{Forum, Post, Script};

/// What stands up to an instant.
pub(super) fn account(script: &Script, until: Instant) -> Account {
    let Some(forum) = script.forums.first() else { return Account::default() };
    let (standing, of) = (Standing::at(script, until), Tables::of(script, forum));
    let places: BTreeSet<&str> = forum.places().collect();
    let mut account = Account { listed: listed(script, forum, until), ..Account::default() };
    let mut spoke = BTreeSet::new();
    for post in script.posts.iter().filter(|post| places.contains(post.topic.as_str()) && standing.is_read(post)) {
        count(&mut account, post, &of);
        spoke.insert(post.by.as_str());
    }
    for summary in script.summaries.iter().filter(|summary| summary.at <= until) {
        account.posts += 1;
        account.by_web += 1;
        add(&mut account.capacities, "moderator");
        add(&mut account.days, &summary.at.day().to_string());
    }
    account.people = spoke.len() as i64;
    account
}

/// What is looked up of each post.
struct Tables<'a> {
    people: BTreeMap<&'a str, Person<'a>>,
    groups: BTreeMap<&'a str, &'a str>,
    regions: BTreeMap<&'a str, &'a str>,
    /// What the places are called on their pages, by their keys.
    titles: BTreeMap<&'a str, String>,
}

impl<'a> Tables<'a> {
    fn of(script: &'a Script, forum: &'a Forum) -> Self {
        let titles = forum.sessions.iter().flat_map(|session| {
            let topics = session.topics.iter().map(|topic| (topic.key.as_str(), format!("Sub-topic {}", topic.number)));
            topics.chain([(session.key.as_str(), format!("Session {}", session.number))])
        });
        Tables {
            people: people(script),
            groups: parties(script, "group"),
            regions: parties(script, "region"),
            titles: titles.collect(),
        }
    }
}

fn count(account: &mut Account, post: &Post, of: &Tables<'_>) {
    account.posts += 1;
    *match (post.by_mail, &post.by_letter) {
        (true, _) => &mut account.by_mail,
        (false, Some(_)) => &mut account.by_letter,
        (false, None) => &mut account.by_web,
    } += 1;
    let day = post.by_letter.as_ref().map_or_else(|| post.at.day().to_string(), |letter| letter.arrived.clone());
    add(&mut account.days, &day);
    let who = of.people.get(post.by.as_str()).copied().unwrap_or_default();
    add(&mut account.capacities, who.capacity);
    add(&mut account.genders, if who.gender.is_empty() { "not-stated" } else { who.gender });
    let own = |table: &BTreeMap<&str, &str>| match who.party {
        "" => "no-party".to_owned(),
        party => table.get(party).map(|code| (*code).to_owned()).unwrap_or_default(),
    };
    add(&mut account.groups, &own(&of.groups));
    add(&mut account.regions, &own(&of.regions));
    if !who.party.is_empty() {
        add(&mut account.parties, who.party);
    }
    if who.capacity == "government" {
        account.governments.insert(who.party.to_owned());
    }
    let title = of.titles.get(post.topic.as_str()).map_or("", String::as_str);
    for answered in &post.answers {
        add(&mut account.questions, &format!("{title} {answered}"));
    }
}

/// How many are on the list: put there or nominated, and registered.
fn listed(script: &Script, forum: &Forum, until: Instant) -> Counts {
    let confirmed = script.nominations.iter().filter(|one| one.declined.is_empty());
    let confirmed = confirmed.filter(|one| one.decided.is_some_and(|at| at <= until)).count();
    let admitted = script.registrations.iter().filter(|one| one.declined.is_empty());
    let admitted = admitted.filter(|one| one.decided.is_some_and(|at| at <= until)).count();
    let nominated = script.listed(forum).len() + confirmed;
    let all = [("nominated", nominated), ("registered", admitted)];
    all.into_iter().filter(|(_, people)| *people > 0).map(|(way, people)| (way.to_owned(), people as i64)).collect()
}

fn add(counts: &mut Counts, of: &str) {
    *counts.entry(of.to_owned()).or_default() += 1;
}
