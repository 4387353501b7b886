//! From when something counts that came by letter: the day of its arrival decides, as it does for mail that is held.

use db::Instant;
use jiff::civil::Date;
use record::request::Window;

/// Whether a letter can have come on this day: no earlier than the forum was made or, where that is earlier, opened.
pub(crate) fn can_have_come(arrived: Date, made: Instant, window: Window) -> bool {
    arrived >= made.min(window.opens).day()
}

/// The last second of the day of arrival that is in the window, if any of that day is; else the end of the day, when the
/// forum had closed. Never in the future; of what came before the forum opened, its opening. Nothing of a day that has not come.
pub(crate) fn counted(arrived: Date, window: Window, now: Instant) -> Option<Instant> {
    if arrived > now.day() {
        return None;
    }
    let midnight = Instant::from(jiff::tz::TimeZone::UTC.to_timestamp(arrived.at(0, 0, 0, 0)).ok()?);
    let day = midnight.plus_days(1).plus_seconds(-1).min(now);
    let at = if midnight < window.closes { day.min(window.closes.plus_seconds(-1)) } else { day };
    Some(at.max(window.opens.min(now)))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(text: &str) -> Instant {
        text.parse().expect("an instant")
    }

    #[test]
    fn nothing_comes_to_a_forum_that_is_not_there() {
        let window = Window { opens: at("2031-06-02T09:00:00Z"), closes: at("2031-06-13T12:00:00Z") };
        let can = |day: &str, made: &str| can_have_come(day.parse().expect("a day"), at(made), window);
        assert!(can("2031-05-20", "2031-05-20T22:00:00Z") && !can("2031-05-19", "2031-05-20T22:00:00Z"));
        assert!(!can("1900-01-01", "2031-05-20T22:00:00Z"));
        // One that was brought in here was open before it was made here.
        assert!(can("2031-06-02", "2033-01-01T09:00:00Z") && !can("2031-06-01", "2033-01-01T09:00:00Z"));
    }

    #[test]
    fn the_day_of_arrival_decides() {
        let window = Window { opens: at("2031-06-02T09:00:00Z"), closes: at("2031-06-13T12:00:00Z") };
        let counted =
            |day: &str, now: &str| counted(day.parse().expect("a day"), window, at(now)).map(|at| at.to_string());
        let now = "2031-06-20T10:00:00Z";
        assert_eq!(counted("2031-06-05", now).as_deref(), Some("2031-06-05T23:59:59Z"));
        // On the last day nobody knows the hour: it came in time.
        assert_eq!(counted("2031-06-13", now).as_deref(), Some("2031-06-13T11:59:59Z"));
        assert_eq!(counted("2031-06-14", now).as_deref(), Some("2031-06-14T23:59:59Z"));
        assert_eq!(counted("2031-06-20", now).as_deref(), Some(now));
        assert_eq!(counted("2031-06-21", now), None);
        assert_eq!(counted("2031-05-30", now).as_deref(), Some("2031-06-02T09:00:00Z"));
        assert_eq!(counted("2031-06-05", "2031-06-05T09:30:00Z").as_deref(), Some("2031-06-05T09:30:00Z"));
    }
}
