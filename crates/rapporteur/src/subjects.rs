//! The subjects of this program.

use page::Subject;

use crate::home;

/// All of them; settings switch some off.
pub fn all() -> Vec<&'static Subject> {
    vec![&home::SUBJECT]
}
