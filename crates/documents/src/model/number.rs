//! Paragraph numbers as United Nations papers write them: `33`, `33(f)`, `18(b)I(i)`, `15•2`.
//!
//! A number is a row of marks: a run of digits (with dots), a run of letters, something in brackets, or a counted bullet.
//! The first mark is the paragraph, each further one a level below it; only the last stands in the margin.

use std::fmt;
use std::str::FromStr;

/// The longest number that somebody may type.
const LONGEST: usize = 24;

/// A paragraph number as somebody typed it, with nothing in it but marks.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct ParagraphNumber(String);

impl ParagraphNumber {
    pub(crate) fn as_str(&self) -> &str {
        &self.0
    }
}

impl FromStr for ParagraphNumber {
    type Err = ();

    /// Blanks and a full stop at the end are left out: "33." and "33 (f)" are 33 and 33(f).
    fn from_str(text: &str) -> Result<Self, ()> {
        let number: String = text.chars().filter(|c| !c.is_whitespace()).collect();
        let number = number.trim_end_matches('.');
        let known = |c: char| c.is_alphanumeric() || matches!(c, '(' | ')' | '[' | ']' | '.' | '•' | '-');
        let begins = number.chars().next().is_some_and(|c| c.is_alphanumeric() || c == '(' || c == '[');
        let closed = number.matches('(').count() == number.matches(')').count();
        let fits = number.chars().count() <= LONGEST;
        if begins && closed && fits && number.chars().all(known) && number.chars().any(char::is_alphanumeric) {
            Ok(ParagraphNumber(number.to_owned()))
        } else {
            Err(())
        }
    }
}

impl fmt::Display for ParagraphNumber {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// The marks of a number in their order; put together again they are the number.
fn marks(number: &str) -> Vec<&str> {
    let mut marks = Vec::new();
    let mut rest = number;
    while let Some(first) = rest.chars().next() {
        let end = match first {
            '(' => rest.find(')').map_or(rest.len(), |at| at + 1),
            '[' => rest.find(']').map_or(rest.len(), |at| at + 1),
            '•' => first.len_utf8() + run(&rest[first.len_utf8()..], |c| c.is_numeric()),
            c if c.is_numeric() => run(rest, |c| c.is_numeric() || c == '.'),
            c if c.is_alphabetic() => run(rest, char::is_alphabetic),
            other => other.len_utf8(),
        };
        let (mark, after) = rest.split_at(end);
        marks.push(mark);
        rest = after;
    }
    marks
}

fn run(text: &str, belongs: impl Fn(char) -> bool) -> usize {
    text.find(|c| !belongs(c)).unwrap_or(text.len())
}

/// How far below a paragraph a number stands: 0 for `33`, 1 for `33(f)`, 2 for `33(f)(i)`.
pub(crate) fn level(number: &str) -> i64 {
    i64::try_from(marks(number).len().saturating_sub(1)).unwrap_or(0)
}

/// The number of the paragraph that introduces this one: `33` for `33(f)`; none for `33`.
pub(crate) fn chapeau(number: &str) -> Option<String> {
    let marks = marks(number);
    let (_, above) = marks.split_last()?;
    (!above.is_empty()).then(|| above.concat())
}

/// Whether a number stands below another: `33(f)(i)` below `33`.
pub(crate) fn is_below(number: &str, above: &str) -> bool {
    let (marks, above) = (marks(number), marks(above));
    marks.len() > above.len() && marks.starts_with(&above)
}

/// What stands in the margin: `33.`, `(f)`, `I.`, `•`; nothing for what was counted because it had no number.
pub(crate) fn label(number: &str) -> String {
    match marks(number).last().copied().unwrap_or_default() {
        mark if mark.starts_with('(') => mark.to_owned(),
        mark if mark.starts_with('•') => "•".to_owned(),
        mark if mark.starts_with('[') => String::new(),
        mark if mark.starts_with(char::is_alphanumeric) => format!("{}.", mark.trim_end_matches('.')),
        _ => String::new(),
    }
}

/// What a paragraph is called where its label is a link: the whole number, ending as the label is seen: `33 (f)`, `18(b) I.`.
pub(crate) fn name(number: &str) -> String {
    let label = label(number);
    match number.strip_suffix(label.trim_end_matches('.')) {
        Some(above) => format!("{above} {label}").trim_start().to_owned(),
        None => format!("{number} {label}"),
    }
}

/// The anchor of a paragraph: its letters and digits, anything between them a hyphen: `p-33-f`.
pub(crate) fn anchor(number: &str) -> String {
    let parts = number.split(|c: char| !c.is_alphanumeric()).filter(|part| !part.is_empty());
    parts.fold("p".to_owned(), |anchor, part| anchor + "-" + part)
}

/// The number that would come next after the last of `numbers`, if it can be told: `34` after `33`, `33(g)` after `33(f)`.
/// A letter that is also a Roman figure, such as (i), counts on from the letter before it only if that was there.
pub(crate) fn next(numbers: &[&str]) -> Option<String> {
    let last = numbers.last()?;
    let marks = marks(last);
    let (mark, before) = marks.split_last()?;
    let stem: String = before.concat();
    let core = mark.trim_matches(['(', ')', '•', '[', ']']);
    let after = successor(core, |earlier| {
        let sibling = format!("{stem}{}", mark.replace(core, earlier));
        numbers.contains(&sibling.as_str())
    })?;
    Some(format!("{stem}{}", mark.replacen(core, &after, 1)))
}

fn successor(core: &str, stands: impl Fn(&str) -> bool) -> Option<String> {
    if let Some((stem, last)) = core.rsplit_once('.') {
        return Some(format!("{stem}.{}", last.parse::<u32>().ok()?.checked_add(1)?));
    }
    if let Ok(figure) = core.parse::<u32>() {
        return figure.checked_add(1).map(|figure| figure.to_string());
    }
    let small = core.to_lowercase();
    let letter = small.chars().next().filter(|c| small.len() == 1 && c.is_ascii_lowercase());
    let after = match (letter, roman_value(&small)) {
        (Some(letter), Some(value)) if !matches!(letter, 'i' | 'v' | 'x') || follows(letter, core, &stands) => {
            let _ = value;
            next_letter(letter)?
        }
        (_, Some(value)) => roman(value + 1),
        (Some(letter), None) => next_letter(letter)?,
        (None, None) => return None,
    };
    Some(if core.chars().all(char::is_uppercase) { after.to_uppercase() } else { after })
}

/// Whether the letter before stands among the siblings, in the same case.
fn follows(letter: char, core: &str, stands: &impl Fn(&str) -> bool) -> bool {
    let before = char::from(letter as u8 - 1).to_string();
    stands(&if core.chars().all(char::is_uppercase) { before.to_uppercase() } else { before })
}

fn next_letter(letter: char) -> Option<String> {
    (letter < 'z').then(|| char::from(letter as u8 + 1).to_string())
}

const ROMAN: [(u32, &str); 9] =
    [(100, "c"), (90, "xc"), (50, "l"), (40, "xl"), (10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i")];

/// A figure in Roman letters, small; as far as papers count, below 400.
fn roman(mut value: u32) -> String {
    let mut text = String::new();
    for (worth, letters) in ROMAN {
        while value >= worth {
            text.push_str(letters);
            value -= worth;
        }
    }
    text
}

/// The value of small Roman letters; nothing for what is not written so.
fn roman_value(text: &str) -> Option<u32> {
    (1..200).find(|value| roman(*value) == text)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn numbers_are_read_as_they_are_typed() {
        let read = |text: &str| text.parse::<ParagraphNumber>().map(|number| number.to_string());
        assert_eq!(read(" 33. "), Ok("33".to_owned()));
        assert_eq!(read("33 (f)"), Ok("33(f)".to_owned()));
        for wrong in ["", "  ", "(", "<b>", "33(f", "33 / 4", "•", &"1".repeat(25)] {
            assert_eq!(read(wrong), Err(()), "{wrong}");
        }
    }

    #[test]
    fn only_the_last_mark_hangs() {
        let labels = ["33", "33(f)", "18(b)I", "18(b)I(i)", "15•2", "[1]", "3.1", ""].map(label);
        assert_eq!(labels, ["33.", "(f)", "I.", "(i)", "•", "", "3.1.", ""]);
        let names = ["33", "33(f)", "18(b)I", "18(b)I(i)", "15•2", "3.1"].map(name);
        assert_eq!(names, ["33.", "33 (f)", "18(b) I.", "18(b)I (i)", "15•2 •", "3.1."]);
        assert_eq!(["33", "33(f)", "18(b)I(i)", "15•2", "[1]", ""].map(level), [0, 1, 3, 1, 0, 0]);
        assert_eq!(["33", "33(f)", "18(b)I(i)"].map(anchor), ["p-33", "p-33-f", "p-18-b-I-i"]);
    }

    #[test]
    fn a_number_tells_what_introduces_it() {
        let above = ["33", "33(f)", "18(b)I(i)", "15•2"].map(chapeau);
        assert_eq!(above.map(Option::unwrap_or_default), ["", "33", "18(b)I", "15"]);
        assert!(is_below("33(f)(i)", "33") && is_below("33(f)", "33"));
        assert!(!is_below("33", "33") && !is_below("33(f)", "3") && !is_below("3", "33(f)"));
    }

    #[test]
    fn the_next_number_follows_the_last() {
        let after = |numbers: &[&str]| next(numbers).unwrap_or_default();
        assert_eq!(after(&[]), "");
        assert_eq!(after(&["33"]), "34");
        assert_eq!(after(&["33", "33(f)"]), "33(g)");
        assert_eq!(after(&["33(h)", "33(i)"]), "33(j)");
        assert_eq!(after(&["33", "33(i)"]), "33(ii)");
        assert_eq!(after(&["18(b)I(iii)"]), "18(b)I(iv)");
        assert_eq!(after(&["18(b)I"]), "18(b)II");
        assert_eq!(after(&["15•2"]), "15•3");
        assert_eq!(after(&["3.9"]), "3.10");
        assert_eq!(after(&["33(z)"]), "");
    }

    proptest! {
        #[test]
        fn any_text_has_marks_that_make_it_up(text in ".{0,40}") {
            prop_assert_eq!(marks(&text).concat(), text.clone());
            let _ = (label(&text), level(&text), next(&[&text]));
            prop_assert!(anchor(&text).chars().all(|c| c.is_alphanumeric() || c == '-'));
        }

        #[test]
        fn paragraphs_count_on(last in 1_u32..10_000, letter in proptest::char::range('a', 'y')) {
            let number = last.to_string();
            prop_assert_eq!(next(&[&number]), Some((last + 1).to_string()));
            if !matches!(letter, 'i' | 'v' | 'x') {
                let following = char::from(letter as u8 + 1);
                let number = format!("{last}({letter})");
                prop_assert_eq!(next(&[&number]), Some(format!("{last}({following})")));
            }
        }
    }
}
