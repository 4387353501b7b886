//! Numbers of notifications, and which days can be meant. No I/O.

use std::fmt;
use std::str::FromStr;

use jiff::civil::{Date, date};

/// The number of a notification, counted within its year: `2031-041`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct NotificationNumber {
    pub year: i16,
    pub ordinal: i64,
}

impl fmt::Display for NotificationNumber {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}-{:03}", self.year, self.ordinal)
    }
}

impl FromStr for NotificationNumber {
    type Err = ();

    fn from_str(text: &str) -> Result<Self, ()> {
        let (year, ordinal) = text.split_once('-').ok_or(())?;
        let number = NotificationNumber { year: year.parse().map_err(drop)?, ordinal: ordinal.parse().map_err(drop)? };
        // One number has one way to be written, so that nothing has two addresses.
        if number.to_string() == text && number.ordinal > 0 { Ok(number) } else { Err(()) }
    }
}

/// Days outside of which nothing is due: whoever typed one of them made a slip.
pub(crate) fn is_near(day: Date, today: Date) -> bool {
    day >= today && day <= today.saturating_add(jiff::Span::new().years(20)) && day < date(9000, 1, 1)
}

/// Whether a body can have met on a day, or will: a slip in the year is none.
pub(crate) fn is_of_our_time(day: Date) -> bool {
    (1945..2200).contains(&day.year())
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn a_number_is_written_in_one_way() {
        let number = NotificationNumber { year: 2031, ordinal: 41 };
        assert_eq!(number.to_string(), "2031-041");
        for wrong in ["2031-41", "2031-0041", "2031", "2031-", "-1-001", "2031-000", "2031-+41"] {
            assert_eq!(wrong.parse::<NotificationNumber>(), Err(()), "{wrong}");
        }
    }

    proptest! {
        #[test]
        fn a_number_reads_back(year in 1945_i16..3000, ordinal in 1_i64..5000) {
            let number = NotificationNumber { year, ordinal };
            prop_assert_eq!(number.to_string().parse(), Ok(number));
        }
    }
}
