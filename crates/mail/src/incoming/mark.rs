//! Signs that stand in a text for what its HTML said, until it is known what the writer wrote. They are from Unicode's
//! private use, and are taken out of whatever comes in and whatever goes on.

/// This line says who wrote the quotation that follows.
pub(super) const ATTRIBUTION: char = '\u{E000}';
/// From here on it is somebody else's.
pub(super) const FOREIGN: char = '\u{E001}';
pub(super) const SIGNATURE: char = '\u{E002}';
pub(super) const SIGNATURE_END: char = '\u{E003}';
/// A link: its words, then where it leads.
pub(super) const LINK: char = '\u{E004}';
pub(super) const TARGET: char = '\u{E005}';
pub(super) const LINK_END: char = '\u{E006}';
/// A cell of a table ends.
pub(super) const CELL: char = '\u{E007}';
/// A row of a table begins.
pub(super) const ROW: char = '\u{E008}';

pub(super) const ALL: [char; 9] = [ATTRIBUTION, FOREIGN, SIGNATURE, SIGNATURE_END, LINK, TARGET, LINK_END, CELL, ROW];

/// The text without them.
pub(super) fn without(text: &str) -> String {
    text.replace(ALL, "")
}
