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

/// Reads the words of a recommendation about its time, in the six languages: "by 31 March 2031", "au plus tard le 1er juin
/// 2030", "2030年6月3日前", "by COP-MOP 7", "before WGRI 5". Words that name neither a day nor a numbered meeting ("as soon as
/// possible"), or a time after which something begins ("30 days after COP 15"), give nothing. Of two days or meetings
/// between which something is to be done, it is the second.
pub fn due(timing: &str) -> Option<Due> {
    let words: Vec<String> = timing.split_whitespace().map(|word| bare(word).to_lowercase()).collect();
    if words.iter().any(|word| AFTER.contains(&word.as_str())) || STARTS.iter().any(|start| timing.starts_with(start)) {
        return None;
    }
    let day = words.iter().rev().find_map(|word| word.parse().ok()).or_else(|| day(&words)).or_else(|| chinese(timing));
    match day {
        Some(day) => Some(Due::Day(day)),
        None => sitting(&timing.split_whitespace().map(bare).collect::<Vec<_>>()).map(Due::Meeting),
    }
}

/// A word without what stands around it.
fn bare(word: &str) -> &str {
    word.trim_matches(|c: char| !c.is_alphanumeric())
}

/// Behind these stands when something begins, or from when time is counted, and not by when it is due.
const AFTER: [&str; 11] =
    ["after", "following", "après", "suivant", "después", "tras", "после", "بعد", "since", "depuis", "desde"];
const STARTS: [&str; 7] =
    ["as of ", "as from ", "starting from ", "à compter d", "à partir d", "a partir de", "начиная с"];

/// The months as dates name them. In Arabic the two names of a month stand beside each other ("حزيران/يونيه").
const MONTHS: [&[&str]; 12] = [
    &["january", "janvier", "enero", "января", "يناير"],
    &["february", "février", "febrero", "февраля", "فبراير", "شباط"],
    &["march", "mars", "marzo", "марта", "مارس", "آذار"],
    &["april", "avril", "abril", "апреля", "أبريل", "إبريل", "نيسان"],
    &["may", "mai", "mayo", "мая", "مايو", "أيار"],
    &["june", "juin", "junio", "июня", "يونيه", "يونيو", "حزيران"],
    &["july", "juillet", "julio", "июля", "يوليه", "يوليو", "تموز"],
    &["august", "août", "agosto", "августа", "أغسطس", "آب"],
    &["september", "septembre", "septiembre", "setiembre", "сентября", "سبتمبر", "أيلول"],
    &["october", "octobre", "octubre", "октября", "أكتوبر"],
    &["november", "novembre", "noviembre", "ноября", "نوفمبر"],
    &["december", "décembre", "diciembre", "декабря", "ديسمبر"],
];
/// What stands between a day, its month and its year, or is half of a month's name that has another beside it.
const BETWEEN: [&str; 10] = ["de", "del", "of", "the", "le", "el", "كانون", "تشرين", "الأول", "الثاني"];

/// "31 March 2031", "March 31 2031", "1er juin 2030", "3 de junio de 2030", "3 июня 2030 года": the last such day.
fn day(words: &[String]) -> Option<Date> {
    let mut parts: Vec<Part> = Vec::new();
    for word in words.iter().flat_map(|word| word.split('/')).filter(|word| !BETWEEN.contains(word)) {
        let part = Part::of(word);
        if part == Part::Other || parts.last() != Some(&part) || !matches!(part, Part::Month(_)) {
            parts.push(part);
        }
    }
    parts.windows(3).rev().find_map(|parts| match parts {
        [Part::Number(day), Part::Month(month), Part::Number(year)]
        | [Part::Month(month), Part::Number(day), Part::Number(year)] => date(*year, *month, *day),
        _ => None,
    })
}

/// A word of a date.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Part {
    Number(i16),
    Month(i8),
    Other,
}

impl Part {
    fn of(word: &str) -> Part {
        if let Some(month) = MONTHS.iter().position(|names| names.contains(&word)) {
            return Part::Month(month as i8 + 1);
        }
        // "1er", "1º", "3rd" and numerals of Arabic
        let digits: String = word.chars().map_while(digit).collect();
        let ending = word.chars().count() - digits.chars().count();
        match digits.parse() {
            Ok(number) if ending <= 2 => Part::Number(number),
            _ => Part::Other,
        }
    }
}

fn digit(c: char) -> Option<char> {
    match c {
        '0'..='9' => Some(c),
        '٠'..='٩' => char::from_digit(u32::from(c) - u32::from('٠'), 10),
        _ => None,
    }
}

fn date(year: i16, month: i8, day: i16) -> Option<Date> {
    let day = i8::try_from(day).ok()?;
    (1900..2200).contains(&year).then(|| Date::new(year, month, day).ok()).flatten()
}

/// "2030年6月3日": the last such day.
fn chinese(timing: &str) -> Option<Date> {
    let last = |text: &str| {
        let from = text.char_indices().rev().take_while(|(_, c)| c.is_ascii_digit()).last()?;
        text[from.0..].parse::<i16>().ok()
    };
    let (years, behind) = timing.rsplit_once('年')?;
    let (month, behind) = behind.split_once('月')?;
    let (day, _) = behind.split_once(['日', '号'])?;
    let month: i8 = month.trim().parse().ok()?;
    date(last(years.trim_end())?, month, day.trim().parse().ok()?)
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
    let pairs = words.windows(2).rev().find_map(|pair| named(pair[0], pair[1]));
    pairs.or_else(|| words.iter().rev().find_map(within))
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
        assert_eq!(due("between COP 15 and COP 16"), meeting("COP", 16));
        for open in [
            "as soon as possible",
            "at its next meeting",
            "by 2031",
            "by COP 2031",
            "within six months",
            "by 31 June 2031",
            "30 days after COP 15",
            "30 jours après le 3 juin 2030",
            "as of 3 June 2030",
            "2030年2月31日前",
            "",
        ] {
            assert_eq!(due(open), None, "{open}");
        }
    }

    #[test]
    fn days_are_read_in_the_six_languages() {
        for timing in [
            "by Monday, 3 June 2030",
            "by 5 p.m. on 3 June 2030",
            "by June 3rd, 2030",
            "au plus tard le lundi 3 juin 2030",
            "a más tardar el 3 de junio de 2030",
            "до 3 июня 2030 года",
            "не позднее 3 июня 2030 г.",
            "في موعد أقصاه 3 حزيران/يونيه 2030",
            "قبل ٣ يونيو ٢٠٣٠",
            "在2030年6月3日之前",
            "至迟于 2030 年 6 月 3 日",
        ] {
            assert_eq!(due(timing), Some(Due::Day(date(2030, 6, 3))), "{timing}");
        }
        assert_eq!(due("d’ici au 1er août 2030"), Some(Due::Day(date(2030, 8, 1))));
        assert_eq!(due("antes del 1.º de marzo de 2031"), Some(Due::Day(date(2031, 3, 1))));
        assert_eq!(due("قبل 31 كانون الأول/ديسمبر 2030"), Some(Due::Day(date(2030, 12, 31))));
        assert_eq!(due("между 1 мая и 3 июня 2030 года"), Some(Due::Day(date(2030, 6, 3))));
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
