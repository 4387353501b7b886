//! The posts of two people are seen by a moderator first: one of each may be refused, the others are let in before anybody replies.

use db::Instant;

use super::Invention;
use crate::round::script::{Decision, Fate, Post, Watch};

/// So many people, none of whom writes more than so often.
const PEOPLE: usize = 2;
const MOST: usize = 20;

pub(super) fn habit(round: &mut Invention<'_>) {
    for (who, name) in watched(round) {
        let at = round.times.opens.plus_days(-1);
        round.script.watched.push(Watch { at, forum: "forum".to_owned(), who: who.clone(), name });
        let answered = round.answered();
        let mut refused = false;
        let own: Vec<Post> = round.script.posts.iter().filter(|post| post.by == who).cloned().collect();
        for post in own.iter().filter(|post| post.by_letter.is_none()) {
            round.touched.insert(post.key.clone());
            let refuses = !refused && !answered.contains(&post.key);
            refused |= refuses;
            let decision = decision(round, post, refuses);
            round.script.decisions.push(decision);
        }
    }
}

/// Some of those who write on the web, with their names.
fn watched(round: &Invention<'_>) -> Vec<(String, String)> {
    let writes = |who: &str| round.script.posts.iter().filter(|post| post.by == who).take(MOST + 1).count();
    let mut chosen: Vec<(String, String)> = Vec::new();
    for _ in 0..4 * PEOPLE {
        let web: Vec<_> = round.parties.iter().filter(|party| !party.by_mail).collect();
        let Some((party, person)) = round.chance.pick(&web).and_then(|of| Some((of, round.chance.pick(&of.people)?)))
        else {
            break;
        };
        let is_new = chosen.iter().all(|(who, _)| *who != person.who);
        if chosen.len() < PEOPLE && is_new && (1..=MOST).contains(&writes(&person.who)) {
            let (given, family) = party.name_of(&person.who);
            chosen.push((person.who.clone(), format!("{given} {family}")));
        }
    }
    chosen
}

fn decision(round: &Invention<'_>, post: &Post, refuses: bool) -> Decision {
    let (fate, why) =
        if refuses { (Fate::Refused, "It names somebody who is not here to answer.") } else { (Fate::Admitted, "") };
    Decision {
        at: soon(post.at, round.first_reply(&post.key)),
        by: round.moderator(&post.topic),
        post: post.key.clone(),
        fate,
        why: why.to_owned(),
    }
}

/// Within the hour, and halfway to the first reply where that comes sooner.
fn soon(at: Instant, reply: Option<Instant>) -> Instant {
    let hour = at.plus_seconds(3600);
    let halfway = |reply: Instant| Instant::from_microseconds(at.microseconds().midpoint(reply.microseconds()));
    reply.map_or(hour, |reply| hour.min(halfway(reply)))
}
