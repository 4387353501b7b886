//! Events and dates: "the eighth meeting of the Panel", "COP-MOP 7", "the end of June 2031", "3 de junio de 2030".

use super::Preposition;
use crate::sentence::Word;
use crate::words::{self, Grammar, Language};

/// The longest name of an event, in words.
const LONGEST: usize = 28;

/// An event or a date.
pub(super) struct Event {
    pub end: usize,
    /// An event's noun or a date was named.
    named: bool,
    /// It is said which: a number, a date, "next".
    pub dated: bool,
    /// There is a year or a month.
    pub calendar: bool,
    /// It lasts: a year, a biennium.
    period: bool,
    /// Its end or beginning.
    edge: bool,
    /// Nothing but an acronym.
    acronym: bool,
}

impl Event {
    pub fn serves(&self, preposition: Preposition) -> bool {
        match preposition {
            Preposition::Before => self.named || self.acronym,
            Preposition::By | Preposition::At => self.named && (self.dated || self.period && self.edge),
            Preposition::Year => self.calendar || (self.period && self.dated),
            Preposition::Within => false,
        }
    }
}

pub(super) fn event(words: &[Word<'_>], from: usize, grammar: &Grammar) -> Option<Event> {
    let timing = &grammar.timing;
    let mut found =
        Event { end: from, named: false, dated: false, calendar: false, period: false, edge: false, acronym: false };
    let mut at = from;
    while at < words.len() && at - from < LONGEST {
        let word = &words[at];
        let lower = word.lower.as_str();
        let digits = |word: &Word<'_>| word.lower.bytes().all(|byte| byte.is_ascii_digit());
        let number = at > from && is_acronym(words[at - 1].text) && digits(word);
        // "GB 9"
        let numbered = is_acronym(word.text) && words.get(at + 1).is_some_and(|next| digits(next) && !word.stops());
        let solid = if is_date(words, at, grammar) {
            found.calendar |= is_year(lower) || timing.months.contains(&unprefixed(lower));
            found.named = true;
            found.dated = true;
            true
        } else if is_ordinal(lower, grammar) {
            found.dated = true;
            false
        } else if !found.named && timing.edges.contains(&lower) {
            found.edge = true;
            false
        } else if timing.events.contains(&lower) {
            found.named = true;
            found.period |= timing.periods.contains(&lower);
            true
        } else if number || numbered || (is_acronym(word.text) && lower.contains(|c: char| c.is_ascii_digit())) {
            (found.named, found.dated) = (true, true);
            true
        } else if found.named && (word.capital() || is_of_name(words, at, grammar)) {
            true
        } else if is_acronym(word.text) && lower.chars().count() >= 3 {
            // "the seventh COP-MOP"
            found.acronym = true;
            found.named = found.dated;
            true
        } else if word.capital() && at > from && !words[at - 1].capital() && is_ordinal(&words[at - 1].lower, grammar) {
            // "the next Dialogue"
            found.named = true;
            true
        } else if word.capital() {
            // "by Parties": a name alone is no event.
            break;
        } else if link(words, at, found.named, grammar) {
            false
        } else {
            break;
        };
        at += 1;
        if solid {
            found.end = at;
        }
        // What stands in parentheses behind the name is not part of the phrase.
        if word.stops() || word.mark == Some('(') || words.get(at).is_some_and(|next| next.depth != word.depth) {
            break;
        }
    }
    (found.end > from && (found.named || found.acronym)).then_some(found)
}

/// Whether a small word goes on with the event.
fn link(words: &[Word<'_>], at: usize, named: bool, grammar: &Grammar) -> bool {
    let lower = words[at].lower.as_str();
    let timing = &grammar.timing;
    if !named {
        let and =
            grammar.and.contains(&lower) && words.get(at + 1).is_some_and(|next| is_ordinal(&next.lower, grammar));
        return and
            || grammar.articles.contains(&lower)
            || timing.adjectives.contains(&lower)
            || words[at].is(timing.of);
    }
    let ahead = words[at + 1..].iter().take(3);
    // "3 de junio de 2030"
    if words[at].is(timing.of) && is_date(words, at - 1, grammar) && words.get(at + 1).is_some() {
        let month = words[at + 1].is(timing.months);
        return month || (words[at - 1].is(timing.months) && is_year(&words[at + 1].lower));
    }
    if grammar.and.contains(&lower) {
        // "the seventh meeting of A and the twelfth meeting of B": two events; "… and Parties" is something else.
        let mut ahead = ahead.skip_while(|word| word.is(grammar.articles));
        return ahead.next().is_some_and(|word| {
            is_ordinal(&word.lower, grammar) || is_year(&word.lower) || acronym_number(words, at + 1)
        });
    }
    let mut ahead = ahead.skip_while(|word| word.is(timing.links));
    let goes_on = ahead.next().is_some_and(|word| {
        word.capital() || word.is(timing.events) || is_ordinal(&word.lower, grammar) || is_year(&word.lower)
    });
    // "to" belongs to "Parties to the Protocol" alone; a date or "COP 7" is whole as it is.
    let before = &words[at - 1];
    let whole = before.lower.contains(|c: char| c.is_ascii_digit());
    let goes_on = goes_on || is_of_name(words, at + 1, grammar);
    let to = words[at].is(timing.towards) && !before.is(words::OF_TREATY);
    timing.links.contains(&lower) && goes_on && !whole && !to
}

/// "Groupe de travail", "Grupo de trabajo": names whose second noun is written small.
fn is_of_name(words: &[Word<'_>], at: usize, grammar: &Grammar) -> bool {
    let Some((before, word)) = at.checked_sub(2).and_then(|before| Some((&words[before..at], words.get(at)?))) else {
        return false;
    };
    grammar.language != Language::English
        && before[0].capital()
        && before[1].is(grammar.timing.of)
        && !words::infinitive(&word.lower, grammar)
}

fn acronym_number(words: &[Word<'_>], at: usize) -> bool {
    let number = |word: &Word<'_>| word.lower.bytes().all(|byte| byte.is_ascii_digit());
    words.get(at).is_some_and(|word| is_acronym(word.text)) && words.get(at + 1).is_some_and(number)
}

/// "WGRI", "COP-MOP", "COP12".
fn is_acronym(text: &str) -> bool {
    let letters = text.chars().filter(|c| c.is_alphabetic());
    text.chars().filter(|c| c.is_uppercase()).count() >= 2
        && letters.clone().all(char::is_uppercase)
        && text.starts_with(char::is_uppercase)
}

pub(super) fn is_ordinal(lower: &str, grammar: &Grammar) -> bool {
    let digits = lower.trim_end_matches(|c: char| c.is_alphabetic());
    let suffix = &lower[digits.len()..];
    let short = !digits.is_empty()
        && digits.bytes().all(|byte| byte.is_ascii_digit())
        && matches!(suffix, "st" | "nd" | "rd" | "th" | "e" | "er" | "ème" | "re" | "ª" | "º" | "a" | "o" | "°");
    let tail = lower.rsplit('-').next().unwrap_or(lower);
    short
        || grammar.timing.ordinals.contains(&lower)
        || (lower.contains('-') && grammar.timing.ordinals.contains(&tail))
}

pub(super) fn is_year(lower: &str) -> bool {
    let year = unprefixed(lower);
    let first = year.split('-').next().unwrap_or_default();
    first.len() == 4
        && (first.starts_with("19") || first.starts_with("20") || first.starts_with("21"))
        && year.bytes().all(|byte| byte.is_ascii_digit() || byte == b'-')
}

/// "mid-2030", "end-June"
fn unprefixed(lower: &str) -> &str {
    ["mid-", "end-", "early-", "late-"].iter().find_map(|prefix| lower.strip_prefix(prefix)).unwrap_or(lower)
}

/// A year, a month with a day or a year beside it, or a day with its month.
pub(super) fn is_date(words: &[Word<'_>], at: usize, grammar: &Grammar) -> bool {
    let is_month =
        |word: Option<&Word<'_>>| word.is_some_and(|word| grammar.timing.months.contains(&unprefixed(&word.lower)));
    let is_day = |word: Option<&Word<'_>>| {
        word.is_some_and(|word| {
            word.lower
                .trim_end_matches(|c: char| c.is_alphabetic())
                .parse()
                .is_ok_and(|day: u32| (1..=31).contains(&day))
        })
    };
    let word = &words[at];
    let before = at.checked_sub(1).and_then(|at| words.get(at));
    if is_year(&word.lower) {
        return true;
    }
    if is_month(Some(word)) {
        // The month of May is no verb: it has a capital, or in other languages a day before it.
        let next = words.get(at + 1);
        // "3 de junio de 2030"
        let of = |word: Option<&Word<'_>>| word.is_some_and(|word| word.is(grammar.timing.of));
        let of_day = of(before) && is_day(at.checked_sub(2).map(|at| &words[at]));
        let of_year = of(next) && words.get(at + 2).is_some_and(|year| is_year(&year.lower));
        let beside = is_day(before) || next.is_some_and(|next| is_year(&next.lower));
        return word.capital() || word.lower.contains('-') || beside || of_day || of_year;
    }
    let next = words.get(at + 1);
    is_day(Some(word))
        && (is_month(next)
            || is_month(before)
            || (next.is_some_and(|de| de.lower == "de") && is_month(words.get(at + 2))))
}
