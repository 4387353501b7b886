//! Who is asked: a list of names as written.

use crate::sentence::Word;
use crate::timing;
use crate::words::{Grammar, Language};

/// More addressees than this, or longer ones, are no list of addressees.
const MOST: usize = 16;
const LONGEST: usize = 240;

/// The addressees in "Parties, other Governments and the Executive Secretary", without articles.
pub(super) fn list(text: &str, words: &[Word<'_>], grammar: &Grammar) -> Vec<String> {
    let mut found = Vec::new();
    let segments = whole_names(segments(words), words, grammar);
    // What stands between two actors of a list is one as well: "donors, the scientific community and Governments".
    let actors = segments.iter().rposition(|segment| is_actor(strip(before_time(segment, grammar), grammar), grammar));
    let count = segments.len();
    for (at, segment) in segments.into_iter().enumerate() {
        let segment = strip(before_time(segment, grammar), grammar);
        // Behind a comma there may be a circumstance ("in accordance with …"), which is nobody.
        // "in consultation with the Bureau", but not "Working Group".
        let named = |word: &Word<'_>| {
            !word.is(grammar.prepositions) && segment.get(1).is_some_and(|next| next.is(grammar.actors))
        };
        let circumstance = segment
            .first()
            .is_some_and(|first| first.is(grammar.openers) && !first.is(grammar.actors) && !named(first));
        let ends = at + 1 == count && at > 0 && segment.iter().any(|word| word.is(grammar.and));
        let listed =
            at > 0 && !circumstance && (ends || actors.is_some_and(|last| at < last)) && is_plain(segment, grammar);
        if segment.is_empty() || ((at > 0 || circumstance) && !listed && !is_actor(segment, grammar)) {
            continue;
        }
        for name in parts(segment, listed && ends, grammar) {
            let name = strip(name, grammar);
            let (Some(first), Some(last)) = (name.first(), name.last()) else { continue };
            let end = last.end + closing(&text[last.end..], name);
            let written = text[first.start..end].trim().to_owned();
            if !is_nobody(name, grammar) && written.chars().count() <= LONGEST && !found.contains(&written) {
                found.push(written);
            }
        }
    }
    if found.len() > MOST { Vec::new() } else { found }
}

/// Whether the words are few and nothing but names of somebody or something: "charterers and insurers".
fn is_plain(words: &[Word<'_>], grammar: &Grammar) -> bool {
    let small = [grammar.prepositions, grammar.pronouns, grammar.auxiliaries, grammar.aside, grammar.that, grammar.not];
    let other = |word: &Word<'_>| {
        small.iter().any(|list| word.is(list)) && !word.is(grammar.timing.of)
            || word.depth > 0
            || word.lower.ends_with("ing")
            || word.lower.ends_with("ly")
    };
    (1..=9).contains(&words.len()) && !words[0].is(grammar.prepositions) && !words.iter().any(other)
}

/// "the Congress at its ninth meeting" is the Congress.
fn before_time<'w, 'a>(words: &'w [Word<'a>], grammar: &Grammar) -> &'w [Word<'a>] {
    let end = (1..words.len()).find(|&at| timing::begins(words, at, grammar)).unwrap_or(words.len());
    &words[..end]
}

/// Whether the words can name somebody who acts: an actor's noun before the first preposition, or a name.
pub(super) fn is_actor(words: &[Word<'_>], grammar: &Grammar) -> bool {
    let words = strip(words, grammar);
    let Some(first) = words.first() else { return false };
    let lower = first.lower.as_str();
    if grammar.openers.contains(&lower) && !grammar.actors.contains(&lower) && !is_named(words, grammar) {
        return false;
    }
    let head = words.iter().take_while(|word| !word.is(grammar.prepositions)).take(8);
    head.into_iter().any(|word| word.is(grammar.actors) || (word.capital() && word.start > first.start))
        || (first.capital() && first.text.chars().nth(1).is_some_and(char::is_uppercase))
}

/// "Working groups": a name that begins as a circumstance may ("working with Parties").
pub(super) fn is_named(words: &[Word<'_>], grammar: &Grammar) -> bool {
    let small = words.first().is_some_and(|first| first.is(grammar.prepositions));
    !small && words.get(1).is_some_and(|next| next.is(grammar.actors))
}

/// Whether the first name of a list is an actor's: its head, before any preposition, is an actor's noun or a proper name.
pub(super) fn heads(words: &[Word<'_>], grammar: &Grammar) -> bool {
    let words = strip(words, grammar);
    let end =
        words.iter().position(|word| word.is(grammar.prepositions) || word.is(grammar.and)).unwrap_or(words.len());
    let stop = words.iter().position(Word::stops).map_or(words.len(), |at| at + 1);
    let head = &words[..end.min(stop)];
    // In English the noun stands last, elsewhere adjectives may follow it.
    let last = head.last().is_some_and(|last| last.is(grammar.actors) || last.capital());
    let small = head.iter().skip(1).any(|word| word.is(grammar.articles) || word.is(grammar.pronouns));
    head.iter().any(|word| word.is(grammar.actors)) && !small && (last || grammar.language != Language::English)
}

/// What commas part, outside parentheses.
fn segments<'w, 'a>(words: &'w [Word<'a>]) -> Vec<&'w [Word<'a>]> {
    let mut found = Vec::new();
    let mut start = 0;
    for at in 0..words.len() {
        let outside = words.get(at + 1).is_none_or(|next| next.depth == 0);
        if outside && matches!(words[at].mark, Some(',' | ';' | ':')) {
            found.push(&words[start..=at]);
            start = at + 1;
        }
    }
    found.push(&words[start..]);
    found
}

/// Puts a name together that commas part, and leaves out when something is to be done: "the Body on Scientific, Technical and
/// Technological Advice, at its next meeting".
fn whole_names<'w, 'a>(segments: Vec<&'w [Word<'a>]>, words: &'w [Word<'a>], grammar: &Grammar) -> Vec<&'w [Word<'a>]> {
    let mut found: Vec<&'w [Word<'a>]> = Vec::new();
    let mut at = 0;
    for segment in segments {
        let from = at;
        at += segment.len();
        if from > 0 && timing::begins(segment, 0, grammar) {
            continue;
        }
        match found.last_mut() {
            Some(last) if from > 0 && is_rest(last, segment, grammar) => *last = &words[from - last.len()..at],
            _ => found.push(segment),
        }
    }
    found
}

/// Whether words are the rest of a name that ends "… on Scientific,": nobody who acts, and no article before them.
fn is_rest(name: &[Word<'_>], words: &[Word<'_>], grammar: &Grammar) -> bool {
    let topic = |word: &Word<'_>| match grammar.language {
        Language::English => matches!(word.lower.as_str(), "on" | "for"),
        _ => word.is(grammar.prepositions),
    };
    let named = name.iter().rev().skip(1).take(2).any(topic) && name.iter().any(|word| word.is(grammar.actors));
    let plain = |word: &Word<'_>| {
        let capital = grammar.language != Language::English || word.capital();
        word.is(grammar.and)
            || capital && !word.is(grammar.actors) && !word.is(grammar.articles) && !word.is(grammar.prepositions)
    };
    named && !words.is_empty() && words.len() <= 6 && words.iter().all(plain)
}

/// Without the article, the "and" of the list, or the preposition by which some languages address.
fn strip<'w, 'a>(words: &'w [Word<'a>], grammar: &Grammar) -> &'w [Word<'a>] {
    let mut words = words;
    while let Some(first) = words.first() {
        if !(first.is(grammar.address) || first.is(grammar.and)) {
            break;
        }
        words = &words[1..];
    }
    while words.last().is_some_and(|last| last.is(grammar.and)) {
        words = &words[..words.len() - 1];
    }
    words
}

/// Parts "Parties and other Governments", and leaves "the Group on Access and Benefits" whole.
///
/// With `last`, the words are the last of a list, where an "and" parts two of them whatever they are.
fn parts<'w, 'a>(words: &'w [Word<'a>], last: bool, grammar: &Grammar) -> Vec<&'w [Word<'a>]> {
    let mut found = Vec::new();
    let mut start = 0;
    for at in 1..words.len() {
        let joins = words[at].is(grammar.and) && words[at].depth == 0;
        // "intergovernmental and non-governmental organizations" are one, as are "developed and developing countries".
        let right = &words[at + 1..];
        let adjective = at == start + 1 && right.len() > 1 && !words[start].is(grammar.actors);
        let last = last && !adjective;
        let two = || two(&words[start..at], strip(&words[at + 1..], grammar), grammar);
        if joins && (last || two()) {
            found.push(&words[start..at]);
            start = at + 1;
        }
    }
    found.push(&words[start..]);
    found
}

/// Whether an "and" stands between two actors.
fn two(left: &[Word<'_>], right: &[Word<'_>], grammar: &Grammar) -> bool {
    let Some(first) = right.first() else { return false };
    let lower = first.lower.as_str();
    let determined = first.is(grammar.articles) || first.is(grammar.others);
    let within = left.iter().any(|word| word.is(grammar.prepositions));
    let near = right.iter().take(4).take_while(|word| !word.is(grammar.prepositions));
    let actor = near.into_iter().any(|word| word.is(grammar.actors));
    // "Food and Agriculture Organization": what comes first must be an actor by itself.
    let whole = left.last().is_some_and(|word| {
        word.is(grammar.actors)
            || word.depth > left[0].depth
            || (word.text.len() > 1 && word.text.chars().all(char::is_uppercase))
    });
    let short = right.len() <= 3 && !right.iter().any(|word| word.is(grammar.prepositions));
    let names = left.len() == 1 && right.len() == 1 && left[0].capital() && first.capital();
    (determined && (is_actor(right, grammar) || right.get(1).is_some_and(Word::capital)))
        || grammar.actors.contains(&lower)
        || names
        || (whole && !within && (first.capital() || actor || short))
}

fn is_nobody(name: &[Word<'_>], grammar: &Grammar) -> bool {
    let lower = name[0].lower.as_str();
    // "WHO" is somebody.
    let acronym = name[0].text.len() > 1 && name[0].text.chars().all(char::is_uppercase);
    (name.len() == 1 && grammar.pronouns.contains(&lower) && !acronym)
        || !name.iter().any(|word| word.text.contains(char::is_alphabetic))
}

/// The parenthesis that closes behind a name whose last word stands within it.
fn closing(behind: &str, name: &[Word<'_>]) -> usize {
    let inside = name.last().is_some_and(|last| last.depth > name[0].depth);
    usize::from(inside && behind.starts_with(')'))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{sentence, words};

    fn of(text: &str) -> Vec<String> {
        list(text, &sentence::words(text), words::grammar(text))
    }

    #[test]
    fn lists_of_addressees() {
        assert_eq!(of("Parties and other Governments"), ["Parties", "other Governments"]);
        assert_eq!(of("the Executive Secretary"), ["Executive Secretary"]);
        assert_eq!(
            of("Parties, other Governments and relevant organizations"),
            ["Parties", "other Governments", "relevant organizations"]
        );
        assert_eq!(
            of("the Working Group on Access and Benefit-sharing"),
            ["Working Group on Access and Benefit-sharing"]
        );
        assert_eq!(
            of("The Sea Fund (SF), Harbour Fund (HF) and other organizations supporting Parties in the use of nets"),
            ["Sea Fund (SF)", "Harbour Fund (HF)", "other organizations supporting Parties in the use of nets"]
        );
        assert_eq!(of("Parties, in accordance with article 5,"), ["Parties"]);
        assert_eq!(of("developing countries and small island States"), ["developing countries", "small island States"]);
        assert_eq!(of("Shipowners, charterers and insurers"), ["Shipowners", "charterers", "insurers"]);
        assert_eq!(
            of("Parties, donors, the scientific community and States"),
            ["Parties", "donors", "scientific community", "States"]
        );
        assert_eq!(of("FAO and WHO"), ["FAO", "WHO"]);
        assert_eq!(
            of("the Subsidiary Body on Scientific, Technical and Technological Advice, at its next meeting,"),
            ["Subsidiary Body on Scientific, Technical and Technological Advice"]
        );
        assert_eq!(of("the Committee on Trade, Parties and donors"), ["Committee on Trade", "Parties", "donors"]);
        assert_eq!(
            of("States, the agencies, funds and programmes of the Union, and experts"),
            ["States", "agencies", "funds and programmes of the Union", "experts"]
        );
        assert_eq!(of("States, national and local authorities"), ["States", "national and local authorities"]);
        assert_eq!(of("a las Partes y a los otros Gobiernos de la zona"), ["Partes", "otros Gobiernos de la zona"]);
        assert_eq!(of("it"), [""; 0]);
        assert_eq!(
            of("aux Parties et aux autres gouvernements de la région"),
            ["Parties", "autres gouvernements de la région"]
        );
    }
}
