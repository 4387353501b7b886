//! Some are on the list and say nothing; a moderator proposes to remind those who are silent, and the officer sends it.

use std::collections::BTreeSet;

use super::Invention;
use super::tables::MODERATORS;
use crate::round::script::Reminder;

/// Of every so many'th Party somebody listens.
const EVERY: usize = 3;

pub(super) fn habit(round: &mut Invention<'_>) {
    let writes: BTreeSet<&str> = round.script.posts.iter().map(|post| post.by.as_str()).collect();
    let parties = round.parties.iter().step_by(EVERY);
    let silent = parties.filter_map(|party| party.people.iter().find(|person| !writes.contains(person.who.as_str())));
    let listeners: Vec<String> = silent.map(|person| person.who.clone()).collect();
    if listeners.is_empty() {
        return;
    }
    for forum in &mut round.script.forums {
        forum.listeners.clone_from(&listeners);
    }
    round.script.reminders.push(Reminder {
        at: round.times.at(70),
        by: MODERATORS[1].to_owned(),
        forum: "forum".to_owned(),
        sent: round.times.at(72),
    });
}
