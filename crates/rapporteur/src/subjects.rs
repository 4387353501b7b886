//! The subjects of this program.

use mail::Receiver;
use page::Subject;

use crate::{api, desk, home, person_page, record_page, search};

/// Those that are the house itself: nobody switches them off.
const HOUSE: [&str; 5] = [
    home::SUBJECT.name,
    desk::SUBJECT.name,
    record_page::SUBJECT.name,
    person_page::SUBJECT.name,
    identity::SUBJECT.name,
];

/// All of them; settings switch some off.
pub fn all() -> Vec<&'static Subject> {
    vec![
        &home::SUBJECT,
        &desk::SUBJECT,
        &record_page::SUBJECT,
        &person_page::SUBJECT,
        &search::SUBJECT,
        &identity::SUBJECT,
        &postbox::SUBJECT,
        &directory::SUBJECT,
        &documents::SUBJECT,
        &forum::SUBJECT,
        &review::SUBJECT,
        &synthesis::SUBJECT,
        &correspondence::SUBJECT,
        &followup::SUBJECT,
        &log::SUBJECT,
        &api::SUBJECT,
    ]
}

/// The names of those that settings can switch off.
pub fn switches() -> impl Iterator<Item = &'static str> {
    all().into_iter().map(|subject| subject.name).filter(|name| !HOUSE.contains(name))
}

/// Those who take replies by mail; each is asked in turn whether a reply is for it.
pub fn receivers() -> Vec<&'static Receiver> {
    vec![&forum::RECEIVER, &review::RECEIVER]
}
