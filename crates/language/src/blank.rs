//! Whether a text says nothing at all: everywhere where something has to be written, or may be left empty, the same is empty.

use icu_properties::CodePointSetData;
use icu_properties::props::DefaultIgnorableCodePoint;

/// Whether a text has no character that is seen: only blanks, control characters, and those that a page does not show at all
/// (zero width, marks of direction, a byte order mark, variation selectors, fillers; Unicode's `Default_Ignorable_Code_Point`).
pub fn is_blank(text: &str) -> bool {
    let ignorable = CodePointSetData::new::<DefaultIgnorableCodePoint>();
    // The Braille pattern without a dot is a sign that looks like a blank; annotation marks frame what is not there.
    let unseen = |c: char| {
        c.is_whitespace()
            || c.is_control()
            || ignorable.contains(c)
            || matches!(c, '\u{2800}' | '\u{FFF9}'..='\u{FFFB}')
    };
    text.chars().all(unseen)
}

#[cfg(test)]
mod tests {
    use super::is_blank;

    #[test]
    fn what_is_not_seen_says_nothing() {
        for text in
            ["", " \r\n\t", "\u{a0}\u{3000}", "\u{200b}\u{200c}\u{200d}", "\u{200e}\u{200f}\u{202a}\u{202e}\u{61c}"]
        {
            assert!(is_blank(text), "{text:?}");
        }
        for text in [
            "\u{feff}",
            "\u{2060}\u{2066}\u{2069}",
            "\u{ad}",
            "\u{3164}\u{115f}",
            "\u{fe0f}\u{e0020}",
            "\u{2800}",
            "\0",
        ] {
            assert!(is_blank(text), "{text:?}");
        }
        for text in [".", "\u{200f}نعم\u{200f}", "是", "👩\u{200d}🌾", "\u{feff}Yes", "-"] {
            assert!(!is_blank(text), "{text:?}");
        }
    }
}
