//! A message with gaps, put together once for a page and filled for each post. Finding and formatting a message takes
//! longer than writing it, and a page of fifty posts says the same things fifty times.

use db::Instant;
use jiff::tz::TimeZone;
use language::Message;
use page::Page;

/// The marks that stand for gaps while the message is formatted: none of them occurs in a text.
const GAPS: [char; 3] = ['\u{E100}', '\u{E101}', '\u{E102}'];

/// A phrase, cut at its gaps.
pub(crate) struct Phrase {
    start: String,
    /// Which gap comes, and what follows it.
    rest: Vec<(usize, String)>,
}

impl Phrase {
    /// The message with its values named in the order in which they will be given; three at most.
    pub(crate) fn of<'a>(message: Message<'a>, names: &[&'a str]) -> Self {
        let mut message = message;
        for (name, gap) in names.iter().zip(GAPS) {
            message = message.with(name, gap);
        }
        Phrase::cut(&message.to_string())
    }

    fn cut(words: &str) -> Self {
        let mut phrase = Phrase { start: String::new(), rest: Vec::new() };
        for character in words.chars() {
            match (GAPS.iter().position(|gap| *gap == character), phrase.rest.last_mut()) {
                (Some(gap), _) => phrase.rest.push((gap, String::new())),
                (None, Some((_, after))) => after.push(character),
                (None, None) => phrase.start.push(character),
            }
        }
        phrase
    }

    /// The phrase with its gaps filled.
    pub(crate) fn fill(&self, values: &[&str]) -> String {
        let mut filled = String::with_capacity(64);
        filled.push_str(&self.start);
        for (gap, after) in &self.rest {
            filled.push_str(values.get(*gap).copied().unwrap_or_default());
            filled.push_str(after);
        }
        filled
    }
}

/// Writes instants in words; posts of one day share their day.
pub(crate) struct Calendar<'a> {
    page: &'a Page,
    day: Option<(language::Day, Phrase)>,
}

impl<'a> Calendar<'a> {
    pub(crate) fn new(page: &'a Page) -> Self {
        Calendar { page, day: None }
    }

    /// "Tuesday 3 June 2031, 09:12 UTC".
    pub(crate) fn write(&mut self, instant: Instant) -> String {
        let local = TimeZone::UTC.to_datetime(instant.timestamp());
        let day = local.date();
        let known = match self.day.take().filter(|(known, _)| *known == day) {
            Some(known) => known,
            None => (day, self.phrase(instant)),
        };
        let time = format!("{:02}:{:02}", local.hour(), local.minute());
        let words = known.1.fill(&[&time]);
        self.day = Some(known);
        words
    }

    /// The day's words with a gap for the time: midnight stands there first, and is written nowhere else in a date.
    fn phrase(&self, instant: Instant) -> Phrase {
        let midnight = Instant::from_microseconds(instant.microseconds().div_euclid(DAY) * DAY);
        Phrase::cut(&self.page.instant(midnight).replacen("00:00", &GAPS[0].to_string(), 1))
    }
}

const DAY: i64 = 86_400_000_000;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn gaps_are_filled_in_the_order_of_the_language() {
        let phrase = Phrase::cut("\u{E101} for \u{E100}!");
        assert_eq!(phrase.fill(&["Avaria", "Keita"]), "Keita for Avaria!");
        assert_eq!(Phrase::cut("nothing").fill(&["x"]), "nothing");
        assert_eq!(phrase.fill(&[]), " for !");
    }
}
