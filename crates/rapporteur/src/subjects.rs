//! The subjects of this program.

use mail::Receiver;
use page::Subject;

use crate::{desk, home, record_page, search};

/// All of them; settings switch some off.
pub fn all() -> Vec<&'static Subject> {
    vec![
        &home::SUBJECT,
        &desk::SUBJECT,
        &record_page::SUBJECT,
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
    ]
}

/// Those who take replies by mail; each is asked in turn whether a reply is for it.
pub fn receivers() -> Vec<&'static Receiver> {
    vec![&forum::RECEIVER, &review::RECEIVER]
}
