//! When something is to be done: "before WGRI 5", "by 31 March 2031", "at its next meeting", "within six months".

mod event;

use self::event::{event, is_date, is_ordinal, is_year};
use crate::sentence::{Word, phrase};
use crate::words::{self, Grammar};

/// How far a phrase of time can be trusted to be one.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Preposition {
    Before,
    By,
    At,
    Year,
    Within,
}

/// The first deadline among the words, else the first occasion, else a word such as "as soon as possible".
pub(crate) fn read(text: &str, words: &[Word<'_>], grammar: &Grammar) -> Option<String> {
    let mut occasion = None;
    // "a letter inviting Parties to report by May": the time is that of whom it asks.
    let asking = words.iter().skip(1).position(|word| word.is(grammar.asking)).map_or(words.len(), |at| at + 1);
    for at in 0..asking {
        if at > 0 && words[at - 1].depth == 0 && !words[at - 1].stops() && words[at - 1].is(grammar.timing.elsewhere) {
            continue;
        }
        let Some((preposition, end)) = time(words, at, grammar) else { continue };
        let found = small(&text[words[at].start..words[end - 1].end]);
        match preposition {
            Preposition::Before | Preposition::By | Preposition::Within => return Some(found),
            Preposition::At | Preposition::Year => occasion = occasion.or(Some(found)),
        }
    }
    occasion.or_else(|| alone(text, words, grammar))
}

/// "By COP 7, send": what began the sentence is a preposition, written small.
fn small(phrase: &str) -> String {
    let mut chars = phrase.chars();
    chars.next().map(|first| first.to_lowercase().chain(chars).collect()).unwrap_or_default()
}

/// Whether a phrase of time begins at a word.
pub(crate) fn begins(words: &[Word<'_>], at: usize, grammar: &Grammar) -> bool {
    time(words, at, grammar).is_some()
}

/// Where the phrase of time that begins at a word ends.
pub(crate) fn ends(words: &[Word<'_>], at: usize, grammar: &Grammar) -> Option<usize> {
    time(words, at, grammar).map(|found| found.1)
}

fn alone(text: &str, words: &[Word<'_>], grammar: &Grammar) -> Option<String> {
    let hit =
        |at: usize| grammar.timing.alone.iter().find_map(|alone| phrase(words, at, alone)).map(|count| (at, count));
    let (at, count) = (0..words.len()).find_map(hit)?;
    Some(text[words[at].start..words[at + count - 1].end].to_owned())
}

/// The phrase of time that begins at a word, and where it ends.
fn time(words: &[Word<'_>], at: usize, grammar: &Grammar) -> Option<(Preposition, usize)> {
    let timing = &grammar.timing;
    if let Some(end) = distant(words, at, grammar) {
        return Some((Preposition::Before, end));
    }
    let forms = [
        (Preposition::Within, timing.within),
        (Preposition::Before, timing.before),
        (Preposition::By, timing.by),
        (Preposition::At, timing.at),
        (Preposition::Year, timing.year),
    ];
    for (preposition, phrases) in forms {
        let Some(from) = behind(words, at, phrases) else { continue };
        let end = match preposition {
            Preposition::Within => duration(words, from, grammar),
            _ => event(words, day(words, from, grammar), grammar)
                .filter(|event| event.serves(preposition))
                .map(|event| event.end),
        };
        if let Some(end) = end {
            return Some((preposition, onwards(words, end, grammar).unwrap_or(end)));
        }
    }
    if let Some(end) = in_time(words, at, grammar) {
        return Some((Preposition::Before, end));
    }
    let span = span(words, at, grammar).or_else(|| between(words, at, grammar)).or_else(|| on(words, at, grammar));
    span.map(|end| (Preposition::At, end))
}

/// The first word behind the longest of the phrases that begins at a word.
fn behind(words: &[Word<'_>], at: usize, phrases: &[&str]) -> Option<usize> {
    let longest = phrases.iter().filter_map(|form| phrase(words, at, form)).max()?;
    (!words[at + longest - 1].stops()).then_some(at + longest)
}

/// "at least three months before the meeting", "not later than 30 days after the session", "well before the meeting".
fn distant(words: &[Word<'_>], at: usize, grammar: &Grammar) -> Option<usize> {
    let timing = &grammar.timing;
    let limited = behind(words, at, timing.limits).or_else(|| behind(words, at, timing.by)).unwrap_or(at);
    let counted = quantity(words, limited, grammar).or_else(|| behind(words, at, timing.near));
    let Some(from) = counted else {
        // "no later than at its next meeting"
        let at = behind(words, limited, timing.at).filter(|_| limited > at)?;
        return event(words, at, grammar).filter(|event| event.serves(Preposition::At)).map(|event| event.end);
    };
    let from = behind(words, from, timing.before).or_else(|| behind(words, from, timing.after))?;
    let found = event(words, day(words, from, grammar), grammar).filter(|found| found.serves(Preposition::Before));
    found.map(|found| found.end).or_else(|| landmark(words, from, grammar))
}

/// "three months", "a week", "ten working days": the first word behind it.
fn quantity(words: &[Word<'_>], at: usize, grammar: &Grammar) -> Option<usize> {
    let count = words.get(at).is_some_and(|word| words::number(word.text).is_some() || word.is(grammar.indefinite));
    let unit = |&at: &usize| words.get(at).is_some_and(|word| word.is(grammar.timing.units) && !word.stops());
    let unit = (at + 1..=at + 2).find(unit).filter(|_| count && !words[at].stops())?;
    Some(unit + 1)
}

/// Past the weekday and the hour before a date: "Friday, 3 May", "5 p.m. (Port Alba time) on 3 June".
fn day(words: &[Word<'_>], from: usize, grammar: &Grammar) -> usize {
    let timing = &grammar.timing;
    let mut at = from;
    let mut told = false;
    while let Some(word) = words.get(at).filter(|_| at < from + 12) {
        let outside = words[from].depth;
        let number = word.lower.bytes().all(|byte| byte.is_ascii_digit()) && word.lower.len() <= 4;
        if is_date(words, at, grammar) && told {
            return at;
        }
        let small = word.is(timing.on) || word.is(timing.of) || word.is(grammar.articles);
        let known = word.is(timing.weekdays) || word.is(timing.clock) || word.depth > outside;
        told = told || known;
        if !(known || number || (told && small)) {
            break;
        }
        at += 1;
    }
    from
}

/// "in time for consideration by the Panel at its next meeting": the event is that of what is to be done there.
fn in_time(words: &[Word<'_>], at: usize, grammar: &Grammar) -> Option<usize> {
    let timing = &grammar.timing;
    let from = behind(words, at, timing.in_time)?;
    let reach = (from..words.len().min(from + 14)).take_while(|&at| at == from || !words[at - 1].stops());
    reach.into_iter().find_map(|at| {
        let event_at = behind(words, at, timing.at).or_else(|| behind(words, at, timing.by))?;
        event(words, event_at, grammar).filter(|event| event.serves(Preposition::At)).map(|event| event.end)
    })
}

/// "over the next two years", "in the coming months"
fn span(words: &[Word<'_>], at: usize, grammar: &Grammar) -> Option<usize> {
    let from = behind(words, at, grammar.timing.spans)?;
    if at > 0 && words[at - 1].is(grammar.timing.of) {
        return None;
    }
    let ordinal = |at: usize| words.get(at).is_some_and(|word| is_ordinal(&word.lower, grammar));
    let number = |at: usize| words.get(at).is_some_and(|word| words::number(word.text).is_some());
    let unit = |at: usize| words.get(at).is_some_and(|word| word.is(grammar.timing.units));
    let mut end = from;
    while end < from + 3 && (ordinal(end) || number(end)) && !words[end].stops() {
        end += 1;
    }
    let next = (from..end).any(|at| ordinal(at) && !number(at));
    let counted = (from..end).any(number) && from == at + 1;
    ((next || counted) && unit(end)).then_some(end + 1)
}

/// "between COP 15 and COP 16", "from 2031 to 2033"
fn between(words: &[Word<'_>], at: usize, grammar: &Grammar) -> Option<usize> {
    let timing = &grammar.timing;
    if let Some(from) = behind(words, at, timing.between) {
        let first = event(words, from, grammar).filter(|event| event.dated)?;
        if words[from..first.end].iter().any(|word| word.is(grammar.and)) {
            return Some(first.end);
        }
        words.get(first.end).filter(|word| word.is(grammar.and) && !words[first.end - 1].stops())?;
        return event(words, first.end + 1, grammar).filter(|event| event.dated).map(|event| event.end);
    }
    let from = behind(words, at, timing.from)?;
    // "from 1 January 2031 onwards"
    let date = event(words, from, grammar)
        .filter(|event| event.calendar && words.get(event.end).is_none_or(|next| !next.is(timing.towards)));
    if let Some(date) = date {
        let month = words[from..date.end].iter().any(|word| word.is(timing.months));
        let end = onwards(words, date.end, grammar);
        return end.or_else(|| (month && is_date(words, from, grammar)).then_some(date.end));
    }
    let years = is_year(&words.get(from)?.lower) && is_year(&words.get(from + 2)?.lower);
    (years && words[from + 1].is(timing.towards)).then_some(from + 3)
}

/// "from 2031 onwards", "by June at the latest": where what stands behind a date ends.
fn onwards(words: &[Word<'_>], end: usize, grammar: &Grammar) -> Option<usize> {
    let hits = grammar.timing.onwards.iter().filter_map(|onwards| phrase(words, end, onwards));
    hits.max().map(|count| end + count).filter(|_| !words[end - 1].stops())
}

/// "on 3 June 2030", "on Friday, 3 June"
fn on(words: &[Word<'_>], at: usize, grammar: &Grammar) -> Option<usize> {
    let from = day(words, behind(words, at, grammar.timing.on)?, grammar);
    let found = event(words, from, grammar).filter(|event| event.calendar)?;
    let month = words[from..found.end].iter().any(|word| word.is(grammar.timing.months));
    (month && is_date(words, from, grammar)).then_some(found.end)
}

/// "six months of the adoption …": the number and its unit, and from when if that is an event.
fn duration(words: &[Word<'_>], from: usize, grammar: &Grammar) -> Option<usize> {
    let unit = |at: usize| words.get(at).is_some_and(|word| word.is(grammar.timing.units));
    let mut at = from;
    while words.get(at).is_some_and(|word| word.is(grammar.articles) || is_ordinal(&word.lower, grammar)) {
        at += 1;
    }
    words::number(words.get(at)?.text)?;
    let end = (at + 1..=at + 2).find(|&at| unit(at))? + 1;
    if words[end - 1].stops() {
        return Some(end);
    }
    let linked = words.get(end).is_some_and(|word| word.is(grammar.timing.since));
    let later = linked.then(|| event(words, end + 1, grammar)).flatten().map(|event| event.end);
    let later = later.or_else(|| linked.then(|| landmark(words, end + 1, grammar)).flatten());
    Some(later.unwrap_or(end))
}

/// "the date of the present decision", "its publication", "the entry into force of the Protocol".
fn landmark(words: &[Word<'_>], from: usize, grammar: &Grammar) -> Option<usize> {
    let timing = &grammar.timing;
    let mut end = None;
    for (at, word) in words.iter().enumerate().skip(from).take(LONGEST_LANDMARK) {
        let named = end.is_some() && word.capital();
        if word.is(timing.landmarks) || named {
            end = Some(at + 1);
        } else if !(word.is(grammar.articles)
            || word.is(grammar.references)
            || word.is(INTO)
            || word.is(timing.adjectives)
            || word.is(timing.of))
        {
            break;
        }
        if word.stops() || word.mark == Some('(') {
            break;
        }
    }
    end
}

/// So many words it has at most.
const LONGEST_LANDMARK: usize = 14;
/// "entry into force", "entrée en vigueur", "entrada en vigor"
const INTO: &[&str] = &["into", "en"];

#[cfg(test)]
mod tests {
    use super::*;
    use crate::sentence;

    fn when(text: &str) -> Option<String> {
        read(text, &sentence::words(text), words::grammar(text))
    }

    #[test]
    fn deadlines() {
        for (text, expected) in [
            ("to submit views before WGRI 5 to the Secretariat", "before WGRI 5"),
            ("prepare a synthesis by COP-MOP 7;", "by COP-MOP 7"),
            ("publish the maps no later than 31 December 2031.", "no later than 31 December 2031"),
            (
                "report prior to the eighth meeting of the Parties to the Protocol, on progress",
                "prior to the eighth meeting of the Parties to the Protocol",
            ),
            ("reply within six months of the tenth session", "within six months of the tenth session"),
            ("reply within 90 days", "within 90 days"),
            ("By COP 7, send a questionnaire", "by COP 7"),
            ("circulate the papers at least six weeks before COP 9", "at least six weeks before COP 9"),
            ("finish the work by the seventh COP-MOP;", "by the seventh COP-MOP"),
            ("finish by the end of 2031 and", "by the end of 2031"),
            (
                "finish before the next meeting of the Panel on Tides to which all come",
                "before the next meeting of the Panel on Tides",
            ),
            (
                "de présenter un rapport avant la cinquième réunion de la Conférence des Parties",
                "avant la cinquième réunion de la Conférence des Parties",
            ),
            ("de publier la carte au plus tard le 31 mars 2031", "au plus tard le 31 mars 2031"),
        ] {
            assert_eq!(when(text).as_deref(), Some(expected), "{text}");
        }
    }

    #[test]
    fn times_before_and_after() {
        for (text, expected) in [
            ("send it well in advance of its next meeting", "well in advance of its next meeting"),
            (
                "send it not later than three months before the meeting",
                "not later than three months before the meeting",
            ),
            ("send it 30 days after the meeting", "30 days after the meeting"),
            ("send it shortly after the meeting", "shortly after the meeting"),
            ("send it no later than at its next meeting", "no later than at its next meeting"),
            (
                "send it within three weeks after the closure of the meeting",
                "within three weeks after the closure of the meeting",
            ),
            (
                "send it in time for consideration by the Panel at its next meeting",
                "in time for consideration by the Panel at its next meeting",
            ),
            (
                "de publier la carte des récifs au plus tard six mois avant la réunion",
                "au plus tard six mois avant la réunion",
            ),
            (
                "que publique los mapas de la costa al menos seis semanas antes de la próxima reunión",
                "al menos seis semanas antes de la próxima reunión",
            ),
        ] {
            assert_eq!(when(text).as_deref(), Some(expected), "{text}");
        }
    }

    #[test]
    fn days_with_weekday_and_hour() {
        for (text, expected) in [
            ("send it by Friday, 3 May 2030", "by Friday, 3 May 2030"),
            ("send it by 5 p.m. on 3 June 2030", "by 5 p.m. on 3 June 2030"),
            ("send it by 23:59 UTC on 3 June 2030", "by 23:59 UTC on 3 June 2030"),
            ("send it by 18:00 hours (UTC+2) on 3 June 2030", "by 18:00 hours (UTC+2) on 3 June 2030"),
            ("send it by close of business on 3 June 2030", "by close of business on 3 June 2030"),
            ("send it on 3 June 2030", "on 3 June 2030"),
            ("de publier la carte au plus tard le vendredi 3 mai 2030", "au plus tard le vendredi 3 mai 2030"),
            ("que publique los mapas de la costa antes del 3 de junio de 2030", "antes del 3 de junio de 2030"),
        ] {
            assert_eq!(when(text).as_deref(), Some(expected), "{text}");
        }
    }

    #[test]
    fn spans() {
        for (text, expected) in [
            ("send it over the next two years", "over the next two years"),
            ("send it in the coming months", "in the coming months"),
            ("send it in the next biennium", "in the next biennium"),
            ("send it in early 2031", "in early 2031"),
            ("send it in the first half of 2031", "in the first half of 2031"),
            ("send it by end-2030", "by end-2030"),
            ("send it by the time of the eighth meeting", "by the time of the eighth meeting"),
            ("send it between COP 15 and COP 16", "between COP 15 and COP 16"),
            ("send it from 2031 to 2033", "from 2031 to 2033"),
            ("send it at each of its meetings", "at each of its meetings"),
            ("send it as early as possible", "as early as possible"),
            ("send it on the margins of COP 16", "on the margins of COP 16"),
            ("de publier la carte au cours des deux prochaines années", "au cours des deux prochaines années"),
            ("de publier la carte entre la COP 15 et la COP 16", "entre la COP 15 et la COP 16"),
            ("que publique los mapas de la costa en los próximos dos años", "en los próximos dos años"),
            ("que publique los mapas de la costa a principios de 2031", "a principios de 2031"),
        ] {
            assert_eq!(when(text).as_deref(), Some(expected), "{text}");
        }
    }

    #[test]
    fn occasions() {
        for (text, expected) in [
            ("consider the report at its next meeting", "at its next meeting"),
            (
                "organize side events during the seventh meeting of CCP-MOP and the twelfth meeting of the Congress to share",
                "during the seventh meeting of CCP-MOP and the twelfth meeting of the Congress",
            ),
            ("hold a workshop in 2031", "in 2031"),
            ("send maps as soon as possible to all", "as soon as possible"),
            ("report at the fourth meeting on data by December 2031", "by December 2031"),
            ("send it before GB 9", "before GB 9"),
            ("send it by the end of the year", "by the end of the year"),
            ("send it by the end of June 2031 at the latest", "by the end of June 2031 at the latest"),
            ("send it within 24 hours", "within 24 hours"),
            (
                "send it within 60 days of the date of the present decision,",
                "within 60 days of the date of the present decision",
            ),
            (
                "act within 18 months of the entry into force of the Protocol.",
                "within 18 months of the entry into force of the Protocol",
            ),
            ("comment on it within three months of its publication and", "within three months of its publication"),
            ("send it six months before the deadline", "six months before the deadline"),
            (
                "send it ninety days after the end of the financial year",
                "ninety days after the end of the financial year",
            ),
            ("measure dust from 1 January 2031 onwards", "from 1 January 2031 onwards"),
            ("stop the trade until further notice", "until further notice"),
            ("que publique los mapas de la costa en su 25ª reunión", "en su 25ª reunión"),
            ("que publique los mapas de la costa con carácter urgente", "con carácter urgente"),
        ] {
            assert_eq!(when(text).as_deref(), Some(expected), "{text}");
        }
    }

    #[test]
    fn what_is_no_time() {
        for text in [
            "maps made by the Executive Secretary",
            "for consideration by the ninth meeting of the Panel",
            "the session to be held during the seventh meeting of the Congress",
            "at the national level",
            "the agenda of its regular meetings",
            "include officials in delegations to meetings of the Congress",
            "Parties may wish to act",
            "in line with the Strategic Plan for the Seas 2031-2040 and the budget for 2031",
            "collect the lessons from the seventh meeting",
            "review the first two weeks of the session",
            "send its letter of 3 June 2030",
            "keep maps of over 20 years",
            "report to each of its meetings",
            "report on each country",
            // How often is not when.
            "report every two years",
        ] {
            assert_eq!(when(text), None, "{text}");
        }
    }
}
