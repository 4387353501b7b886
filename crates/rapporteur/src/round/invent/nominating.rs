//! Focal points are asked to nominate: some do, by each of the ways there are, one only once reminded, and most are silent.

use super::Invention;
use super::party::{Party, given, latin};
use super::writing::PLACES;
use crate::round::script::{Call, Nomination, Post, Way};

/// So many of those who are asked nominate, at most; at most half of them do.
const MOST: usize = 5;
/// Which of the nominations is declined.
const DECLINED: usize = 3;

pub(super) fn habit(round: &mut Invention<'_>) {
    let begins = round.times.begins;
    round.script.calls.push(Call {
        at: begins.plus_days(2),
        forum: "forum".to_owned(),
        instrument: "PSM".to_owned(),
        until: begins.plus_days(21).day().to_string(),
        reminded: Some(begins.plus_days(14)),
    });
    for at in 0..MOST.min(round.parties.len() / 2) {
        let (one, language) = nomination(round, at);
        if one.declined.is_empty() {
            let post = first_post(round, &one, (at, language));
            round.script.posts.push(post);
        }
        round.script.nominations.push(one);
    }
}

/// A nomination with the number of its language.
fn nomination(round: &Invention<'_>, at: usize) -> (Nomination, usize) {
    let party = &round.parties[at * 2];
    let (name, gender) = given(round.chance, party.language);
    let when = round.times.begins.plus_days(4 + 3 * at as i64);
    let (way, who) = (way(party, at), format!("{}.{}9", latin(name), party.code.to_lowercase()));
    let (given, family) = party.name_of(&who);
    let declined = if at == DECLINED { "The letter that came with it is of another forum." } else { "" };
    let one = Nomination {
        at: when,
        forum: "forum".to_owned(),
        by: party.focal_point().to_owned(),
        way,
        given,
        family,
        gender: gender.to_owned(),
        address: format!("{who}@{}.example", party.code.to_lowercase()),
        language: party.language().to_owned(),
        capacity: ["expert", "government"][at % 2].to_owned(),
        position: "Adviser".to_owned(),
        qualifications: "Twelve years of field work.".to_owned(),
        letter: format!("ME/31/{at} of 9 May 2031"),
        entered: (way == Way::Mail).then(|| when.plus_seconds(6 * 3600)),
        decided: Some(when.plus_days(1)),
        declined: declined.to_owned(),
    };
    (one, party.language)
}

/// Who takes part by mail nominates by mail too; the others on the page, by its form or by the one for Word.
fn way(party: &Party, at: usize) -> Way {
    match party.by_mail {
        true => Way::Mail,
        false if at.is_multiple_of(2) => Way::Word,
        false => Way::Page,
    }
}

/// What a nominee has to say.
fn first_post(round: &Invention<'_>, one: &Nomination, (at, language): (usize, usize)) -> Post {
    Post {
        key: format!("nominee{at}"),
        at: round.times.at(20 + 10 * at as i64),
        by: one.who().to_owned(),
        capacity: String::new(),
        topic: PLACES[at % PLACES.len()].to_owned(),
        answers: vec![1],
        reply_to: String::new(),
        language: one.language.clone(),
        text: round.words(language),
        by_mail: false,
        accepted: None,
        by_letter: None,
    }
}
