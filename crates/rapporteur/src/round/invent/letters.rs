//! A Government sends a letter, the officer enters it, and corrects what was misread.

use super::Invention;
use crate::round::script::{ByLetter, Post, Revision};

pub(super) fn habit(round: &mut Invention<'_>) {
    let Some(party) = round.parties.iter().find(|party| !party.by_mail).or(round.parties.first()) else { return };
    let (text, language) = (round.words(party.language), party.language().to_owned());
    let entered = round.times.at(40);
    let letter = Post {
        key: "letter".to_owned(),
        at: entered,
        by: party.people[0].who.clone(),
        capacity: String::new(),
        topic: "t2".to_owned(),
        answers: vec![1],
        reply_to: String::new(),
        language: language.clone(),
        text: text.clone(),
        by_mail: false,
        accepted: None,
        by_letter: Some(ByLetter { way: "letter".to_owned(), arrived: round.times.at(30).day().to_string() }),
    };
    round.script.posts.push(letter);
    round.script.revisions.push(Revision {
        at: entered.plus_seconds(4 * 3600),
        post: "letter".to_owned(),
        language,
        text: format!("{text} (2 / 3)"),
        reason: "The second sheet had not been read.".to_owned(),
    });
}
