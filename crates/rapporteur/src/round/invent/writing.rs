//! What people write, when and in answer to what.

use std::time::Duration;

use db::Chance;

use super::Times;
use super::party::{PEOPLE, Party};
use crate::round::script::Post;
use crate::round::words::{SENTENCES, Written};

/// Where posts hang.
pub(super) const PLACES: [&str; 4] = ["t0", "t1", "t2", "II"];

/// So many posts, in the order of their instants. Where nobody is told of posts, nobody answers by mail.
pub(super) fn posts(chance: &Chance, parties: &[Party], times: &Times, (count, told): (usize, bool)) -> Vec<Post> {
    let span = times.seconds() as u64;
    let mut instants: Vec<u64> = (0..count).map(|_| chance.below(span)).collect();
    instants.sort_unstable();
    let mut posts: Vec<Post> = Vec::with_capacity(count);
    for (index, seconds) in instants.into_iter().enumerate() {
        let Some(chosen) = chance.pick(parties) else { break };
        let topic = PLACES[chance.below(4) as usize];
        let (person, replies) = (chance.below(PEOPLE as u64) as usize, chance.below(2) == 0);
        // Nobody is told of what they wrote themselves, so that is not what they answer by mail.
        let told_of = posts.iter().rev().find(|post| post.topic == topic && post.by != chosen.people[person].who);
        let by_mail = told && chosen.by_mail && told_of.is_some();
        // Before there is anything to answer, somebody of a Party on the web writes.
        let web = || parties.iter().find(|party| !party.by_mail);
        let party = if told && chosen.by_mail && !by_mail { web().unwrap_or(chosen) } else { chosen };
        let by = party.people[person].who.clone();
        let answered = match by_mail {
            true => told_of,
            false => posts.iter().rev().find(|post| replies && post.topic == topic),
        };
        let reply_to = answered.map(|answered| answered.key.clone()).unwrap_or_default();
        posts.push(Post {
            key: format!("post{index}"),
            // No two at one instant.
            at: times.opens.plus_seconds(seconds as i64 + 1) + Duration::from_micros(index as u64),
            by,
            capacity: String::new(),
            topic: topic.to_owned(),
            // On a page they say which guiding question they answer: the first or the second, where there are two.
            answers: if by_mail { Vec::new() } else { vec![1 + index % if topic == "II" { 1 } else { 2 }] },
            reply_to,
            language: party.language().to_owned(),
            text: text(chance, SENTENCES[party.language]),
            by_mail,
            accepted: None,
            by_letter: None,
        });
    }
    posts
}

/// A few sentences.
pub(in crate::round) fn text(chance: &Chance, sentences: Written) -> String {
    let count = 2 + chance.below(4);
    let chosen: Vec<&str> = (0..count).filter_map(|_| chance.pick(sentences).copied()).collect();
    chosen.join(" ")
}

pub(in crate::round) fn first_sentence(text: &str) -> String {
    let end = text.char_indices().find(|(_, character)| ".。؟".contains(*character)).map_or(text.len(), |(at, _)| at);
    text[..end].to_owned()
}
