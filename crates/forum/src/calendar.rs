//! The window of a forum as an entry for people's calendars (RFC 5545): one event, so small that it is written here.

use db::Instant;
use jiff::tz::TimeZone;

/// An event.
pub(crate) struct Event<'a> {
    pub uid: &'a str,
    /// How often it was changed.
    pub sequence: usize,
    /// When it was written.
    pub stamp: Instant,
    pub begins: Instant,
    pub ends: Instant,
    pub title: &'a str,
    pub text: &'a str,
    pub address: &'a str,
}

impl Event<'_> {
    /// The event as a calendar of its own.
    pub(crate) fn write(&self) -> String {
        let lines = [
            "BEGIN:VCALENDAR".to_owned(),
            "VERSION:2.0".to_owned(),
            "PRODID:-//Rapporteur//Forum//EN".to_owned(),
            "BEGIN:VEVENT".to_owned(),
            format!("UID:{}", self.uid),
            format!("SEQUENCE:{}", self.sequence),
            format!("DTSTAMP:{}", moment(self.stamp)),
            format!("DTSTART:{}", moment(self.begins)),
            format!("DTEND:{}", moment(self.ends)),
            format!("SUMMARY:{}", escaped(self.title)),
            format!("DESCRIPTION:{}", escaped(self.text)),
            format!("URL:{}", self.address),
            "TRANSP:TRANSPARENT".to_owned(),
            "END:VEVENT".to_owned(),
            "END:VCALENDAR".to_owned(),
        ];
        lines.iter().map(|line| folded(line)).collect()
    }
}

fn moment(instant: Instant) -> String {
    TimeZone::UTC.to_datetime(instant.timestamp()).strftime("%Y%m%dT%H%M%SZ").to_string()
}

fn escaped(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for character in text.chars().filter(|character| *character != '\r') {
        match character {
            '\n' => escaped.push_str("\\n"),
            '\\' | ';' | ',' => escaped.extend(['\\', character]),
            other if other.is_control() => {}
            other => escaped.push(other),
        }
    }
    escaped
}

/// A line in pieces of at most 75 octets, cut between characters; each ends with CRLF, and all but the first begin with a blank.
fn folded(line: &str) -> String {
    let mut folded = String::with_capacity(line.len() + 8);
    let mut room = 75;
    for character in line.chars() {
        if character.len_utf8() > room {
            folded.push_str("\r\n ");
            room = 74;
        }
        room -= character.len_utf8();
        folded.push(character);
    }
    folded.push_str("\r\n");
    folded
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn what_has_a_meaning_in_a_calendar_is_escaped() {
        assert_eq!(escaped("a, b; c\\d\r\ne\u{7}"), "a\\, b\\; c\\\\d\\ne");
    }

    proptest! {
        #[test]
        fn a_line_is_folded_and_unfolds_to_itself(line in "\\PC{0,300}") {
            let written = folded(&line);
            prop_assert!(written.split("\r\n").all(|piece| piece.len() <= 75));
            prop_assert_eq!(written.strip_suffix("\r\n").expect("an end").replace("\r\n ", ""), line);
        }
    }
}
