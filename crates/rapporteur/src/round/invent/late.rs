//! Three answers by mail come after closing: the officer accepts two, one after the other, and returns one.

use super::Invention;
use super::party::Party;
use crate::round::script::{GivenBack, Post};

pub(super) fn habit(round: &mut Invention<'_>) {
    if !round.told {
        return;
    }
    for hours in [6, 30, 54] {
        let Some(post) = answer(round, hours) else { continue };
        match hours {
            54 => round.script.given_back.push(GivenBack {
                at: post.at.plus_seconds(3600),
                post: Post { accepted: None, ..post },
                reason: "The moderators have finished their summaries.".to_owned(),
            }),
            _ => round.script.posts.push(post),
        }
    }
}

/// An answer to the last post with which nothing happened, so many hours too late.
fn answer(round: &Invention<'_>, hours: i64) -> Option<Post> {
    let by_mail: Vec<&Party> = round.parties.iter().filter(|party| party.by_mail).collect();
    let party = round.chance.pick(&by_mail)?;
    let open = |post: &&Post| post.accepted.is_none() && !round.touched.contains(&post.key);
    let answered = round.script.posts.iter().filter(open).max_by_key(|post| post.at)?;
    // Whoever was told of it: nobody is told of what they wrote themselves.
    let told = |post: &Post, person: &str| post.by_mail && post.by == person;
    let listed = |person: &str| person != answered.by && round.script.posts.iter().any(|post| told(post, person));
    let by = party.people.iter().find(|person| listed(&person.who))?;
    let closed = round.times.closes.plus_days(1);
    Some(Post {
        key: format!("late{hours}"),
        at: closed.plus_seconds(hours * 3600),
        accepted: Some(closed.plus_seconds((hours + 1) * 3600)),
        by_letter: None,
        by: by.who.clone(),
        capacity: String::new(),
        topic: answered.topic.clone(),
        answers: Vec::new(),
        reply_to: answered.key.clone(),
        language: party.language().to_owned(),
        text: round.words(party.language),
        by_mail: true,
    })
}
