//! Three register whom nobody sent: one is admitted and writes, one is declined with a reason, one never confirms.

use super::Invention;
use crate::round::script::{Post, Registration};

pub(super) fn habit(round: &mut Invention<'_>) {
    let admitted = registration(round, ("Noor", "Castellan", "f"), 10);
    let post = Post {
        key: "registered".to_owned(),
        at: round.times.at(75),
        by: admitted.who().to_owned(),
        capacity: String::new(),
        topic: "II".to_owned(),
        answers: vec![1],
        reply_to: String::new(),
        language: "en".to_owned(),
        text: round.words(0),
        by_mail: false,
        accepted: None,
        by_letter: None,
    };
    round.script.posts.push(post);
    let declined = Registration {
        declined: "The forum is for those who work on the subject.".to_owned(),
        ..registration(round, ("Piet", "Vandermolen", "m"), 20)
    };
    let unconfirmed =
        Registration { unconfirmed: true, decided: None, ..registration(round, ("Ada", "Wren", "f"), 30) };
    round.script.registrations.extend([admitted, declined, unconfirmed]);
}

/// Somebody registers when so many hundredths of the time are over; the officer decides soon after.
fn registration(round: &Invention<'_>, (given, family, gender): (&str, &str, &str), hundredths: i64) -> Registration {
    Registration {
        at: round.times.at(hundredths),
        forum: "forum".to_owned(),
        given: given.to_owned(),
        family: family.to_owned(),
        gender: gender.to_owned(),
        address: format!("{}.{}@college.example", given.to_lowercase(), family.to_lowercase()),
        language: "en".to_owned(),
        capacity: "expert".to_owned(),
        organization: String::new(),
        position: "Lecturer".to_owned(),
        unconfirmed: false,
        decided: Some(round.times.at(hundredths + 5)),
        speaks_for: String::new(),
        declined: String::new(),
    }
}
