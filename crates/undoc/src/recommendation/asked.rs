//! What stands behind a verb of recommendation: who is asked, and what.

use super::predicate::{self, ends_name};
use super::{Clause, action, addressee};
use crate::report::Force;
use crate::sentence::{Word, phrase};
use crate::timing;
use crate::words::{self, Grammar, Language};

/// Reads what stands behind the verb: who is asked, and what.
pub(super) fn parse(text: &str, span: &[Word<'_>], force: Force, grammar: &Grammar) -> Clause {
    let from = span.iter().position(|word| !action::is_adverb(word, grammar)).unwrap_or(span.len());
    let span = &span[from..];
    if let Some(rest) = after_that(span, grammar) {
        return that(text, rest, force, grammar);
    }
    if follows(span, grammar) || span.is_empty() {
        return Clause { open: true, ..action(text, &[], force, Vec::new(), grammar) };
    }
    if is_link(&span[0], grammar) && begins_action(span, 0, grammar) {
        return action(text, &span[1..], force, Vec::new(), grammar);
    }
    // "decide establecer", "decide no prorrogar"
    let (verb, _) = action::lead(span, 0, grammar);
    let begins = |word: &Word<'_>| {
        !word.capital()
            && words::infinitive(&word.lower, grammar)
            && (action::known(word, grammar).is_some() || action::is_verb(word, grammar))
    };
    if force == Force::Decided && grammar.language != Language::English && span.get(verb).is_some_and(begins) {
        return action(text, span, force, Vec::new(), grammar);
    }
    // "decides not to"
    let not = action::negation(span, 0, grammar).filter(|&at| span.get(at).is_some_and(|to| is_link(to, grammar)));
    if not.is_some_and(|at| begins_action(span, at, grammar)) {
        return action(text, span, force, Vec::new(), grammar);
    }
    // "recommends to the Conference that it adopt"
    let to = span[0].is(grammar.address) || span[0].is(grammar.timing.towards);
    let that_at = to.then(|| second_that(span, grammar)).flatten();
    let that_at = that_at.or_else(|| {
        (1..span.len()).filter(|_| to).find(|&at| span[at].depth == 0 && after_that(&span[at..], grammar).is_some())
    });
    let link = link(span, grammar).or_else(|| infinitive(span, to, grammar));
    match (link, that_at) {
        (link, Some(at)) if link.is_none_or(|link| at < link.0) => {
            let addressees = addressees(text, subject(&span[..at], grammar).0, grammar);
            let asked = that(text, &span[at + 1..], force, grammar);
            Clause {
                addressees: if asked.addressees.is_empty() { addressees } else { asked.addressees.clone() },
                ..asked
            }
        }
        (Some((end, from)), _) if force != Force::Decided => {
            let (asked, negated) = subject(&span[..end], grammar);
            let mut clause = action(text, &span[from..], force, addressees(text, asked, grammar), grammar);
            clause.verb = clause.verb.map(|verb| if negated { action::not(&verb) } else { verb });
            clause.timing = timing::read(text, span, grammar);
            clause.open = clause.open || from == span.len();
            clause
        }
        _ => thing(text, span, force, grammar),
    }
}

/// Where the addressee ends and where the action begins: at the first sign that a known verb follows, or
/// that stands behind a name and before what can be a verb, else at the first.
pub(super) fn link(span: &[Word<'_>], grammar: &Grammar) -> Option<(usize, usize)> {
    let possible = |at: &usize| {
        let aside = words::NO_LINK.contains(&span[at - 1].lower.as_str()) && !span[at - 1].stops();
        span[*at].depth == 0 && !aside && is_link(&span[*at], grammar) && begins_action(span, *at, grammar)
    };
    let known = |at: &usize| {
        let next = action::skip(span, at + 1, grammar);
        let told = || ends_name(span, *at, grammar) && action::is_verb(&span[next], grammar);
        next >= span.len() || span[*at].mark == Some(',') || action::known(&span[next], grammar).is_some() || told()
    };
    let found = (1..span.len()).filter(possible).find(known).or_else(|| (1..span.len()).find(possible));
    found.map(|at| (at, at + 1))
}

/// "a las Partes que aún no lo hayan hecho a que presenten": the "que" behind "a", and not that of the name.
fn second_that(span: &[Word<'_>], grammar: &Grammar) -> Option<usize> {
    let that = |at: &usize| span[*at].depth == 0 && after_that(&span[*at..], grammar).is_some();
    let to = |at: &usize| span[at - 1].is(&["a"]);
    (grammar.language == Language::Spanish).then(|| (2..span.len()).filter(that).find(to)).flatten()
}

/// "recomienda a las Partes plantar": an infinitive without a sign behind the addressee.
fn infinitive(span: &[Word<'_>], addressed: bool, grammar: &Grammar) -> Option<(usize, usize)> {
    if !addressed || grammar.language == Language::English {
        return None;
    }
    let plain = |at: &usize| span[*at].depth == 0 && !span[*at].capital() && action::is_verb(&span[*at], grammar);
    let found = (2..span.len()).filter(plain).find(|&at| words::infinitive(&span[at].lower, grammar));
    found.filter(|&at| ends_name(span, at, grammar)).map(|at| (at, at))
}

/// Who is asked, without the adverbs behind them, which are the action's: "the Secretariat jointly", "the Secretary not".
/// Gives whether these, or a "no" before the name, say "not".
pub(super) fn subject<'w, 'a>(span: &'w [Word<'a>], grammar: &Grammar) -> (&'w [Word<'a>], bool) {
    let (mut end, mut negated) = (span.len(), false);
    while end > 0 {
        let word = &span[end - 1];
        let not = (1..=3.min(end)).find(|count| action::negation(span, end - count, grammar) == Some(*count));
        if let Some(count) = not {
            (negated, end) = (true, end - count);
        } else if word.depth > 0 && word.text.len() <= 3 && word.lower == word.text
            // "the Secretary (a) to …; and (b) to …"
            || !word.capital() && action::is_adverb(word, grammar)
            || end < span.len() && word.is(words::OR)
            || word.is(grammar.links) && !word.is(grammar.by)
        {
            end -= 1;
        } else {
            break;
        }
    }
    let none = end > 1 && span[0].is(grammar.none);
    (&span[usize::from(none)..end], negated || none)
}

/// "recommends:", "recommends the following", "as follows:"
fn follows(span: &[Word<'_>], grammar: &Grammar) -> bool {
    let last = span.last().is_some_and(|last| last.mark == Some(':'));
    last && grammar.follows.iter().any(|follows| phrase(span, 0, follows).is_some())
}

/// A clause that asks for a thing: "recommends the adoption of", "requests a report from".
fn thing(text: &str, span: &[Word<'_>], force: Force, grammar: &Grammar) -> Clause {
    if span.last().is_some_and(|last| last.mark == Some(':')) {
        return open(text, span, force, grammar);
    }
    let article = usize::from(span[0].is(grammar.articles));
    let noun = span.get(article).map(|word| word.lower.as_str()).unwrap_or_default();
    let nominal = action::nominal(noun, grammar);
    let gerund = (article == 0 && span[0].lower.ends_with("ing")).then(|| action::base(&span[0], grammar)).flatten();
    Clause {
        force,
        addressees: Vec::new(),
        verb: nominal.or(gerund),
        timing: timing::read(text, span, grammar),
        open: false,
        transmits: false,
    }
}

/// A clause whose action follows in sub-paragraphs.
fn open(text: &str, span: &[Word<'_>], force: Force, grammar: &Grammar) -> Clause {
    // "recommends to Parties the following:"
    let end = (0..span.len()).find(|&at| grammar.follows.iter().any(|follows| phrase(span, at, follows).is_some()));
    let span = &span[..end.unwrap_or(span.len())];
    let addressees = addressees(text, span, grammar);
    Clause { force, addressees, verb: None, timing: timing::read(text, span, grammar), open: true, transmits: false }
}

/// "The Secretariat to publish the map": an action with its actor before it.
pub(super) fn to_do(text: &str, span: &[Word<'_>], force: Force, grammar: &Grammar) -> Option<Clause> {
    let (end, from) = link(span, grammar)?;
    let (named, negated) = subject(&span[..end], grammar);
    let acts = addressee::heads(named, grammar) && !action::begins(span, grammar) && from < span.len();
    let mut clause = action(text, &span[from..], force, addressees(text, named, grammar), grammar);
    clause.verb = clause.verb.map(|verb| if negated { action::not(&verb) } else { verb });
    (acts && clause.verb.is_some()).then_some(clause)
}

pub(super) fn addressees(text: &str, words: &[Word<'_>], grammar: &Grammar) -> Vec<String> {
    addressee::list(text, words, grammar)
}

/// The words behind "that".
pub(super) fn after_that<'w, 'a>(span: &'w [Word<'a>], grammar: &Grammar) -> Option<&'w [Word<'a>]> {
    let first = span.first()?;
    first.is(grammar.that).then(|| &span[1..])
}

/// The sign of an infinitive.
pub(super) fn is_link(word: &Word<'_>, grammar: &Grammar) -> bool {
    word.is(grammar.links)
}

/// Whether an action begins behind a sign, or would if the sentence went on in sub-paragraphs.
pub(super) fn begins_action(span: &[Word<'_>], link: usize, grammar: &Grammar) -> bool {
    let Some(next) = span.get(link + 1) else { return span[link].mark == Some(':') || link > 0 };
    let adverb = action::is_adverb(next, grammar) || action::negation(span, link + 1, grammar).is_some();
    if span[link].mark == Some(',') || adverb {
        return true;
    }
    words::infinitive(&next.lower, grammar) && !next.capital()
}

/// A clause behind "that": "the Secretary prepare", "Parties should act", "a workshop be held by the Secretariat". One
/// whose verb cannot be told is kept without it; one that ends in a colon goes on in sub-paragraphs.
pub(super) fn that(text: &str, span: &[Word<'_>], force: Force, grammar: &Grammar) -> Clause {
    let whole = span;
    let span = &span[behind_circumstance(span, grammar)..];
    let Some(at) = predicate::find(span, grammar) else {
        let ended = span.last().is_none_or(|last| last.mark == Some(':'));
        let clause = open(text, span, force, grammar);
        let name = span.iter().position(|word| word.is(grammar.prepositions)).unwrap_or(span.len());
        let actor = addressee::is_actor(&span[..name], grammar);
        let named = || if actor { addressees(text, &span[..name], grammar) } else { Vec::new() };
        return Clause { open: ended, addressees: if ended { clause.addressees } else { named() }, ..clause };
    };
    let (subject, negated) = subject(&span[..at], grammar);
    let auxiliary = span[at].is(grammar.auxiliaries) || predicate::is_do(span, at, grammar);
    let behind = if auxiliary { &span[at + 1..] } else { &span[at..] };
    let mut clause = action(text, behind, force, addressees(text, subject, grammar), grammar);
    clause.verb = clause.verb.map(|verb| if negated { action::not(&verb) } else { verb });
    if is_passive(behind, grammar) {
        clause.addressees = agent(text, behind, grammar);
    }
    clause.open = clause.open || behind.is_empty();
    clause.timing = timing::read(text, whole, grammar);
    clause
}

/// Where the subject begins behind a circumstance: "as a first step, the Bureau …".
fn behind_circumstance(span: &[Word<'_>], grammar: &Grammar) -> usize {
    let opens = span.first().is_some_and(|first| action::is_opener(first, grammar) && !first.is(grammar.actors));
    let actor = |at: &usize| addressee::is_actor(&span[*at..span.len().min(at + 4)], grammar);
    let comma = |at: &usize| span[at - 1].mark == Some(',') && span[*at].depth == 0;
    (1..span.len()).filter(|_| opens).filter(comma).find(actor).unwrap_or(0)
}

/// The action behind a modal or a sign of the infinitive.
pub(super) fn action(
    text: &str,
    span: &[Word<'_>],
    force: Force,
    addressees: Vec<String>,
    grammar: &Grammar,
) -> Clause {
    let mut clause = Clause {
        force,
        addressees,
        verb: None,
        timing: timing::read(text, span, grammar),
        open: span.is_empty(),
        transmits: action::transmits(span, grammar),
    };
    clause.verb = match participle(span, grammar) {
        // "should be invited to submit": the action is what they are invited to.
        Some((at, _)) if is_request(&span[at], grammar) && span.get(at + 1).is_some_and(|to| is_link(to, grammar)) => {
            action::verb(&span[at + 2..], grammar, true)
        }
        Some((at, negated)) => {
            action::base(&span[at], grammar).map(|verb| if negated { action::not(&verb) } else { verb })
        }
        None => action::verb(span, grammar, true),
    };
    clause
}

/// Whether the action is done to the subject: "be transmitted", but not "be invited to submit".
pub(super) fn is_passive(span: &[Word<'_>], grammar: &Grammar) -> bool {
    participle(span, grammar).is_some_and(|(at, _)| {
        !(is_request(&span[at], grammar) && span.get(at + 1).is_some_and(|to| is_link(to, grammar)))
    })
}

/// Where the participle stands behind "be", and whether it is "not be".
fn participle(span: &[Word<'_>], grammar: &Grammar) -> Option<(usize, bool)> {
    let (from, negated) = action::lead(span, 0, grammar);
    if !span.get(from)?.is(grammar.be) {
        return None;
    }
    let (at, not) = action::lead(span, from + 1, grammar);
    (at < span.len()).then_some((at, negated || not))
}

fn is_request(word: &Word<'_>, grammar: &Grammar) -> bool {
    grammar.operatives.iter().any(|operative| operative.past == word.lower)
}

/// By whom a thing is to be done: "be prepared by the Secretariat".
pub(super) fn agent(text: &str, span: &[Word<'_>], grammar: &Grammar) -> Vec<String> {
    let by = span.iter().position(|word| word.depth == 0 && word.is(grammar.by));
    let Some(by) = by else { return Vec::new() };
    let over = |at: &usize| {
        let word = &span[*at];
        [grammar.by, grammar.and, grammar.timing.before, grammar.timing.at, grammar.timing.year]
            .iter()
            .any(|list| word.is(list))
    };
    let timed = |at: &usize| timing::begins(span, *at, grammar);
    let end = (by + 2..span.len()).find(|at| over(at) || timed(at));
    let name = &span[by + 1..end.unwrap_or(span.len())];
    let stop = name.iter().position(Word::stops).map_or(name.len(), |at| at + 1);
    let name = &name[..stop];
    if addressee::is_actor(name, grammar) { addressee::list(text, name, grammar) } else { Vec::new() }
}
