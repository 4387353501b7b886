//! Dates as documents of the United Nations write them: whole, with the month in words, and always with their zone.

use jiff::civil::Date;
use jiff::{Timestamp, tz::TimeZone};

use crate::{Catalogue, Language};

/// A day, as calendars and due dates have it, without a time.
pub type Day = Date;

/// "13 June 2031".
pub fn date(catalogue: &Catalogue, language: Language, day: Day) -> String {
    written(catalogue, language, "date", day)
}

/// "Friday 13 June 2031".
pub fn weekday_date(catalogue: &Catalogue, language: Language, day: Day) -> String {
    written(catalogue, language, "date-weekday", day)
}

/// "Friday 13 June 2031, 23:59 UTC", for an instant.
pub fn date_time(catalogue: &Catalogue, language: Language, instant: Timestamp) -> String {
    let local = TimeZone::UTC.to_datetime(instant);
    catalogue
        .message(language, "date-time")
        .with("date", weekday_date(catalogue, language, local.date()))
        .with("time", local.strftime("%H:%M"))
        .to_string()
}

fn written(catalogue: &Catalogue, language: Language, id: &'static str, day: Day) -> String {
    catalogue
        .message(language, id)
        .count("weekday", day.weekday().to_monday_one_offset())
        .count("day", day.day())
        .count("month", day.month())
        .with("year", day.year())
        .to_string()
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date as on;

    #[test]
    fn dates_are_whole_in_every_language() {
        let catalogue = Catalogue::new(&[crate::MESSAGES]).expect("our own messages parse");
        let say = |language| weekday_date(&catalogue, language, on(2031, 6, 13));
        assert_eq!(say(Language::English), "Friday 13 June 2031");
        assert_eq!(say(Language::French), "vendredi 13 juin 2031");
        assert_eq!(say(Language::Spanish), "viernes 13 de junio de 2031");
        assert_eq!(say(Language::Russian), "13 июня 2031 года (пятница)");
        assert_eq!(say(Language::Chinese), "2031年6月13日星期五");
        assert_eq!(say(Language::Arabic), "الجمعة 13 حزيران/يونيه 2031");
        let first = date(&catalogue, Language::French, on(2031, 5, 1));
        assert_eq!(first, "1er mai 2031");
    }

    #[test]
    fn an_instant_names_its_zone() {
        let catalogue = Catalogue::new(&[crate::MESSAGES]).expect("our own messages parse");
        let instant = "2031-06-13T23:59:00Z".parse().expect("an instant");
        assert_eq!(date_time(&catalogue, Language::English, instant), "Friday 13 June 2031, 23:59 UTC");
    }
}
