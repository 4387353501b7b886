//! Two people find better words within minutes, before anybody has replied.

use super::Invention;
use crate::round::script::Revision;
use crate::round::words::LANGUAGES;

pub(super) fn habit(round: &mut Invention<'_>) {
    for _ in 0..2 {
        let Some(post) = round.last_word(|_| true) else { break };
        let language = LANGUAGES.iter().position(|code| *code == post.language).unwrap_or_default();
        let text = format!("{} {}", post.text, round.words(language));
        round.script.revisions.push(Revision {
            at: post.at.plus_seconds(600),
            post: post.key,
            language: post.language,
            text,
            reason: String::new(),
        });
    }
}
