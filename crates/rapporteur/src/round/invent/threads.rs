//! Moderators keep the threads in order: one is moved, one that drifts is split, one is pinned, one is closed.

use std::collections::BTreeSet;

use db::Instant;

use super::Invention;
use super::writing::PLACES;
use crate::round::script::{Decision, Fate, Post};

/// So often a thread is looked for that fits.
const TRIES: usize = 8;

pub(super) fn habit(round: &mut Invention<'_>) {
    moved(round);
    split(round);
    pinned(round);
    closed(round);
}

/// A thread with replies about which nothing was decided, by the keys of its posts.
fn thread(round: &Invention<'_>) -> Option<(Post, BTreeSet<String>)> {
    let answered = round.answered();
    (0..TRIES).find_map(|_| {
        let root = round.one(|post| post.reply_to.is_empty() && answered.contains(&post.key))?;
        let below = round.below(&root.key);
        below.is_disjoint(&round.touched).then_some((root, below))
    })
}

fn decide(round: &mut Invention<'_>, post: &Post, (at, fate, why): (Instant, Fate, &str)) {
    let (by, post) = (round.moderator(&post.topic), post.key.clone());
    round.script.decisions.push(Decision { at, by, post, fate, why: why.to_owned() });
}

/// After the first reply a thread is moved; what is written in it from then on hangs on its new place.
fn moved(round: &mut Invention<'_>) {
    let Some((root, below)) = thread(round) else { return };
    let Some(reply) = round.first_reply(&root.key) else { return };
    let at = reply.plus_seconds(1);
    let place = PLACES.iter().position(|place| *place == root.topic).unwrap_or_default();
    let to = PLACES[(place + 1) % PLACES.len()];
    for post in round.script.posts.iter_mut().filter(|post| below.contains(&post.key) && post.at > at) {
        post.topic = to.to_owned();
        // Each place has a first question.
        post.answers.truncate(1);
        post.answers.iter_mut().for_each(|answered| *answered = 1);
    }
    decide(round, &root, (at, Fate::Moved(to.to_owned()), "It is about the other subject."));
    round.touched.extend(below);
}

fn split(round: &mut Invention<'_>) {
    let Some(reply) = round.one(|post| !post.reply_to.is_empty()) else { return };
    let below = round.below(&reply.key);
    if below.is_disjoint(&round.touched) {
        decide(round, &reply, (reply.at.plus_seconds(2), Fate::Split, "It opens a matter of its own."));
        round.touched.extend(below);
    }
}

fn pinned(round: &mut Invention<'_>) {
    let Some((root, _)) = thread(round) else { return };
    decide(round, &root, (root.at.plus_seconds(1800), Fate::Pinned, "Whoever is new should read it first."));
    round.touched.insert(root.key);
}

/// A thread to which nobody replied any more is closed.
fn closed(round: &mut Invention<'_>) {
    let Some((root, below)) = thread(round) else { return };
    let Some(last) = round.script.posts.iter().filter(|post| below.contains(&post.key)).map(|post| post.at).max()
    else {
        return;
    };
    decide(round, &root, (last.plus_seconds(3600), Fate::Closed, "What was asked is answered."));
    round.touched.extend(below);
}
