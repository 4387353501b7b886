//! The subjects of this program.

use page::Subject;

use crate::{desk, home, record_page};

/// All of them; settings switch some off.
pub fn all() -> Vec<&'static Subject> {
    vec![&home::SUBJECT, &desk::SUBJECT, &record_page::SUBJECT, &identity::SUBJECT]
}
