//! The window of a forum as officers write it: days, or days with a time of day, in a time zone.

use db::Instant;
use jiff::civil::{Date, Time, time};
use jiff::tz::TimeZone;
use record::request::Window;

/// A day, and perhaps a time of it.
#[derive(Clone, Copy, Debug)]
pub struct Moment {
    pub day: Date,
    pub time: Option<Time>,
}

/// The window from one moment to another, by the clocks of a time zone. A moment without a time is the beginning of its day
/// where the window opens, and the end of its day where it closes. Nothing when it would close before it opens.
pub fn window(opens: Moment, closes: Moment, zone: &TimeZone) -> Option<Window> {
    let instant = |day: Date, time: Time| zone.to_timestamp(day.to_datetime(time)).ok().map(Instant::from);
    let last = time(23, 59, 59, 999_000_000);
    let window = Window {
        opens: instant(opens.day, opens.time.unwrap_or(Time::MIN))?,
        closes: instant(closes.day, closes.time.unwrap_or(last))?,
    };
    Some(window).filter(|window| window.opens < window.closes)
}

/// How long a forum is open when the report that plans it does not say.
pub const USUAL_WEEKS: u32 = 2;

/// The days that are proposed for a forum: it opens on the first Monday at least four weeks from today, so that experts can
/// be nominated.
pub fn proposed_opening(today: Date) -> Option<Date> {
    let earliest = today.checked_add(jiff::Span::new().weeks(4)).ok()?;
    let to_monday = (7 - i64::from(earliest.weekday().to_monday_zero_offset())) % 7;
    earliest.checked_add(jiff::Span::new().days(to_monday)).ok()
}

/// The last day of a forum that is open for so many weeks.
pub fn closing(opens: Date, weeks: u32) -> Option<Date> {
    opens.checked_add(jiff::Span::new().days(i64::from(weeks) * 7 - 1)).ok()
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    fn day(year: i16, month: i8, day: i8) -> Moment {
        Moment { day: date(year, month, day), time: None }
    }

    #[test]
    fn a_window_of_days_is_whole_days() {
        let whole = window(day(2031, 6, 2), day(2031, 6, 13), &TimeZone::UTC).expect("the days are in order");
        assert_eq!(whole.opens.to_string(), "2031-06-02T00:00:00Z");
        assert_eq!(whole.closes.to_string(), "2031-06-13T23:59:59.999Z");
        assert_eq!(window(day(2031, 6, 3), day(2031, 6, 2), &TimeZone::UTC), None);
    }

    #[test]
    fn a_time_of_day_is_read_by_the_clocks_of_its_place() {
        let nairobi = TimeZone::get("Africa/Nairobi").expect("a zone");
        let opens = Moment { time: Some(time(9, 0, 0, 0)), ..day(2031, 6, 2) };
        let closes = Moment { time: Some(time(18, 30, 0, 0)), ..day(2031, 6, 13) };
        let there = window(opens, closes, &nairobi).expect("in order");
        assert_eq!(there.opens.to_string(), "2031-06-02T06:00:00Z");
        assert_eq!(there.closes.to_string(), "2031-06-13T15:30:00Z");
        let days = window(day(2031, 6, 2), day(2031, 6, 13), &nairobi).expect("in order");
        assert_eq!(days.opens.to_string(), "2031-06-01T21:00:00Z");
        assert_eq!(days.closes.to_string(), "2031-06-13T20:59:59.999Z");
        let backwards = Moment { time: Some(time(8, 0, 0, 0)), ..day(2031, 6, 2) };
        assert_eq!(window(opens, backwards, &nairobi), None);
    }

    #[test]
    fn a_planned_forum_opens_on_a_monday_and_closes_on_a_sunday() {
        for day in 1..=7 {
            let opens = proposed_opening(date(2031, 4, day)).expect("a day");
            assert_eq!(opens.weekday(), jiff::civil::Weekday::Monday);
            let away = date(2031, 4, day).until(opens).expect("days").get_days();
            assert!((28..35).contains(&away), "{away} days away");
        }
        assert_eq!(closing(date(2031, 6, 2), 2), Some(date(2031, 6, 15)));
        assert_eq!(closing(Date::MAX, 2), None);
    }
}
