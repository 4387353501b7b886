//! Two questions come later: one that waits for its day, and one that a moderator puts to everybody. Some answer them.

use super::Invention;
use super::tables::MODERATORS;
use crate::round::script::{Later, Prompt};

/// The place where a question waits for its day, and the one where a moderator puts another; both have two from the beginning.
const WAITS: &str = "t1";
const PUT: &str = "t2";

pub(super) fn habit(round: &mut Invention<'_>) {
    let on = round.times.at(50).day().to_string();
    let sessions = round.script.forums.iter_mut().flat_map(|forum| &mut forum.sessions);
    for topic in sessions.flat_map(|session| &mut session.topics).filter(|topic| topic.key == WAITS) {
        topic.later.push(Later { text: "What would you do first?".to_owned(), on: on.clone() });
    }
    round.script.prompts.push(Prompt {
        at: round.times.at(55),
        by: MODERATORS[0].to_owned(),
        topic: PUT.to_owned(),
        language: "en".to_owned(),
        text: "Who else should be asked?".to_owned(),
    });
    let (asked, chance) = (round.times.at(55), round.chance);
    let on_page = round.script.posts.iter_mut().filter(|post| !post.by_mail && post.by_letter.is_none());
    for post in on_page.filter(|post| post.at > asked && [WAITS, PUT].contains(&post.topic.as_str())) {
        if chance.below(3) == 0 {
            post.answers = vec![3];
        }
    }
}
