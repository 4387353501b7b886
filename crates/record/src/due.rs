//! When a recommendation is due, as its own words say: on a day, or at a meeting that may have no date yet.

use jiff::civil::Date;

use crate::meeting::{BodyCode, Sitting};

/// When something is due, as its words say.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Due {
    Day(Date),
    /// At a meeting, which may have no date yet.
    Meeting(Sitting),
}

/// Reads the words of a recommendation about its time: "by 31 March 2031", "by COP-MOP 7", "before WGRI 5". Words that name
/// neither a day nor a numbered meeting ("as soon as possible") give nothing.
pub fn due(timing: &str) -> Option<Due> {
    let words: Vec<&str> = timing.split_whitespace().map(bare).collect();
    let day = words.iter().find_map(|word| word.parse().ok()).or_else(|| words.windows(3).find_map(day));
    match day {
        Some(day) => Some(Due::Day(day)),
        None => sitting(&words).map(Due::Meeting),
    }
}

/// A word without what stands around it.
fn bare(word: &str) -> &str {
    word.trim_matches(|c: char| !c.is_alphanumeric())
}

const MONTHS: [&str; 12] = [
    "january",
    "february",
    "march",
    "april",
    "may",
    "june",
    "july",
    "august",
    "september",
    "october",
    "november",
    "december",
];

/// "31 March 2031", "March 31 2031".
fn day(words: &[&str]) -> Option<Date> {
    let [first, second, year] = words else { return None };
    let month = |word: &str| MONTHS.iter().position(|month| word.eq_ignore_ascii_case(month));
    let (day, month) = match (month(first), month(second)) {
        (Some(month), None) => (second, month),
        (None, Some(month)) => (first, month),
        _ => return None,
    };
    let year = year.parse().ok().filter(|year| (1900..2200).contains(year))?;
    Date::new(year, i8::try_from(month + 1).ok()?, day.parse().ok()?).ok()
}

/// "COP-MOP 7", "COP-MOP/7", "WGRI-5".
fn sitting(words: &[&str]) -> Option<Sitting> {
    let named = |body: &str, ordinal: &str| {
        let body: BodyCode =
            body.parse().ok().filter(|body: &BodyCode| body.as_str().contains(|c: char| c.is_ascii_uppercase()))?;
        // No body has met a hundred times; a year is no meeting.
        let ordinal: i64 = ordinal.parse().ok().filter(|ordinal| (1..100).contains(ordinal))?;
        Some(Sitting { body, ordinal })
    };
    let within = |word: &&str| word.rsplit_once(['/', '-']).and_then(|(body, ordinal)| named(body, ordinal));
    words.windows(2).find_map(|pair| named(pair[0], pair[1])).or_else(|| words.iter().find_map(within))
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;
    use proptest::prelude::*;

    use super::*;

    fn meeting(body: &str, ordinal: i64) -> Option<Due> {
        Some(Due::Meeting(Sitting { body: body.parse().expect("a body"), ordinal }))
    }

    #[test]
    fn words_that_name_a_meeting_or_a_day_are_read() {
        assert_eq!(due("by COP-MOP 7"), meeting("COP-MOP", 7));
        assert_eq!(due("before WGRI 5,"), meeting("WGRI", 5));
        assert_eq!(due("not later than SBSTTA/19"), meeting("SBSTTA", 19));
        assert_eq!(due("at COP-12"), meeting("COP", 12));
        assert_eq!(due("by 31 March 2031"), Some(Due::Day(date(2031, 3, 31))));
        assert_eq!(due("by December 1, 2030"), Some(Due::Day(date(2030, 12, 1))));
        assert_eq!(due("before 2031-06-13"), Some(Due::Day(date(2031, 6, 13))));
        for open in [
            "as soon as possible",
            "at its next meeting",
            "by 2031",
            "by COP 2031",
            "within six months",
            "by 31 June 2031",
            "",
        ] {
            assert_eq!(due(open), None, "{open}");
        }
    }

    proptest! {
        #[test]
        fn any_words_are_read_without_harm(timing in "\\PC{0,80}") {
            let _ = due(&timing);
        }

        #[test]
        fn a_named_meeting_is_found_wherever_it_stands(before in "[a-z ]{0,20}", body in "[A-Z]{2,6}(-[A-Z]{2,4})?", ordinal in 1_i64..100) {
            prop_assert_eq!(due(&format!("{before} {body} {ordinal}.")), meeting(&body, ordinal));
        }
    }
}
