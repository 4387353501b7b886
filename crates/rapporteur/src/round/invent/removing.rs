//! A moderator removes a post, and somebody withdraws one: to neither did anybody reply.

use super::Invention;
use crate::round::script::{Decision, Fate};

pub(super) fn habit(round: &mut Invention<'_>) {
    if let Some(post) = round.last_word(|_| true) {
        let by = round.moderator(&post.topic);
        round.script.decisions.push(Decision {
            at: post.at.plus_seconds(2 * 3600),
            by,
            post: post.key,
            fate: Fate::Removed,
            why: "It advertises a product.".to_owned(),
        });
    }
    if let Some(post) = round.last_word(|_| true) {
        round.script.decisions.push(Decision {
            at: post.at.plus_seconds(3 * 3600),
            by: post.by,
            post: post.key,
            fate: Fate::Withdrawn,
            why: "The figure is not ours to give.".to_owned(),
        });
    }
}
