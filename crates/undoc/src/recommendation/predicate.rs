//! Where the verb of a clause stands whose subject comes first: "Parties with small fleets plant trees".

use super::action;
use crate::sentence::Word;
use crate::words::{self, Grammar, Language};

/// The verb of a clause: an auxiliary, a known verb, or a word that can be none but a verb where it stands, whichever
/// comes first; else a word that can be one.
pub(super) fn find(span: &[Word<'_>], grammar: &Grammar) -> Option<usize> {
    if let Some(at) = bare(span, grammar) {
        return Some(at);
    }
    let from = |at: &usize| span[*at].depth == 0 && !span[*at].capital() && !is_of_relative(span, *at, grammar);
    let outside = || (1..span.len()).filter(from);
    let sure = |at: &usize| span[*at].is(grammar.auxiliaries) || span[*at].is(grammar.be) || is_do(span, *at, grammar);
    let found = outside().find(|at| sure(at) || is_known(span, *at, grammar));
    let told = outside().find(|at| is_told(span, *at, grammar));
    let earlier = match (found, told) {
        (Some(found), Some(told)) => Some(found.min(told)),
        (found, told) => found.or(told),
    };
    let open = span.last().is_some_and(|last| last.mark == Some(':'));
    earlier
        .or_else(|| outside().find(|&at| at > 0 && is_followed_by_object(span, at, grammar)))
        .or_else(|| outside().find(|&at| !open && is_possible(span, at, grammar)))
}

/// In Spanish a clause may have no subject of its own: "que publique", "que no publiquen".
fn bare(span: &[Word<'_>], grammar: &Grammar) -> Option<usize> {
    let at = action::skip(span, 0, grammar);
    let word = span.get(at).filter(|word| grammar.language == Language::Spanish && !word.capital())?;
    let verb = action::known(word, grammar).is_some() || action::is_verb(word, grammar);
    (verb && !words::is_plural(&word.lower, grammar)).then_some(at)
}

/// "do" in "do not".
pub(super) fn is_do(span: &[Word<'_>], at: usize, grammar: &Grammar) -> bool {
    span[at].is(words::DO) && span.get(at + 1).is_some_and(|next| next.is(grammar.not))
}

/// A known verb. A noun may look like one ("the report", "work of"): it is one behind neither article nor preposition.
fn is_known(span: &[Word<'_>], at: usize, grammar: &Grammar) -> bool {
    let small = [grammar.articles, grammar.prepositions, grammar.and, grammar.adjectives];
    let before = at.checked_sub(1).map(|at| &span[at]);
    let held = before.is_some_and(|before| !before.stops() && small.iter().any(|words| before.is(words)));
    !held && action::known(&span[at], grammar).is_some()
}

/// A word in no list that behind a name, and before what is no preposition, can only be its verb.
fn is_told(span: &[Word<'_>], at: usize, grammar: &Grammar) -> bool {
    let Some(next) = span.get(at + 1) else { return can(span, at, grammar) && span[at].mark != Some(':') };
    // "the Bureau staff prepare": what a verb follows is a noun.
    let after_name = at > 0 && span[at - 1].capital() && action::is_verb(next, grammar);
    let noun =
        !span[at].stops() && (action::known(next, grammar).is_some() || next.is(grammar.auxiliaries) || after_name);
    let weak = next.is(grammar.prepositions) || next.is(grammar.that) || words::is_participle(&span[at].lower);
    can(span, at, grammar) && !noun && !weak
}

/// The same before a preposition: "Parties embark on".
fn is_possible(span: &[Word<'_>], at: usize, grammar: &Grammar) -> bool {
    can(span, at, grammar) && !span[at].is(words::NO_LINK) && !words::is_participle(&span[at].lower)
}

/// Whether a word has the form of a verb and a name ends before it.
fn can(span: &[Word<'_>], at: usize, grammar: &Grammar) -> bool {
    let word = &span[at];
    let small = [grammar.auxiliaries, grammar.adjectives, grammar.others, grammar.not, grammar.that, grammar.signs];
    let plain = action::can_be(word, grammar)
        && !small.iter().any(|words| word.is(words))
        && !action::is_adverb(word, grammar)
        && words::number(word.text).is_none();
    let formed = match grammar.language {
        Language::English => words::possible(&word.lower, grammar).is_some() || words::is_participle(&word.lower),
        _ => is_conjugated(span, at, grammar),
    };
    plain && formed && word.mark != Some(':') && ends_name(span, at, grammar)
}

/// "las Partes interesadas planten", "les Parties plantent": a plural's verb, by its ending.
fn is_conjugated(span: &[Word<'_>], at: usize, grammar: &Grammar) -> bool {
    let lower = span[at].lower.as_str();
    let plural = span[..at].iter().any(|word| word.depth == 0 && words::is_plural(&word.lower, grammar));
    let ended = |endings: &[&str]| endings.iter().any(|ending| lower.ends_with(ending));
    match grammar.language {
        Language::French => plural && lower.chars().count() >= 5 && ended(&["ent"]),
        _ => plural && lower.chars().count() >= 4 && ended(&["en", "an"]),
    }
}

/// Whether a name ends before a word: with an actor's noun, a plural, a pronoun, a proper name, or a circumstance's comma.
pub(super) fn ends_name(span: &[Word<'_>], at: usize, grammar: &Grammar) -> bool {
    let mut end = at;
    while end > 0 {
        let word = &span[end - 1];
        let joins = end < at && (word.is(grammar.and) || word.is(words::OR));
        if !(action::is_adverb(word, grammar) || word.is(grammar.not) || joins) {
            break;
        }
        end -= 1;
    }
    let Some(last) = end.checked_sub(1).map(|at| &span[at]) else { return false };
    let small = [grammar.articles, grammar.prepositions, grammar.and, grammar.openers];
    if last.depth > span[at].depth || last.stops() || is_of_relative(span, end - 1, grammar) {
        return true;
    }
    if small.iter().any(|words| last.is(words)) {
        return false;
    }
    let held = end >= 2 && (span[end - 2].is(grammar.articles) || span[end - 2].is(grammar.prepositions));
    // "in the Baltic region": an adjective made of a name is followed by its noun.
    let adjective = ["ic", "an", "ese", "ish", "al"].iter().any(|ending| last.lower.ends_with(ending));
    let name = last.capital() && (!held || !adjective);
    let concerned = end >= 2 && words::is_participle(&last.lower) && ends_name(span, end - 1, grammar);
    name || last.is(grammar.actors)
        || last.is(grammar.bodies)
        || last.is(grammar.pronouns)
        || last.is(words::SO)
        || words::is_plural(&last.lower, grammar)
        || concerned
}

/// Whether a word is a relative pronoun within the subject, or belongs to the verb behind it: "Parties that have joined".
fn is_of_relative(span: &[Word<'_>], at: usize, grammar: &Grammar) -> bool {
    if at > 0 && span[at].is(grammar.relatives) {
        return true;
    }
    let passed = |word: &Word<'_>| {
        !word.is(words::SO)
            && (action::is_adverb(word, grammar)
                || word.is(grammar.not)
                || word.is(grammar.aside)
                || word.is(words::DONE))
    };
    let pronoun = (1..at).rev().find(|&at| !passed(&span[at]));
    pronoun.is_some_and(|pronoun| span[pronoun].is(grammar.relatives))
}

/// For verbs not in the list: a small-letter word that an article follows and no preposition leads.
fn is_followed_by_object(span: &[Word<'_>], at: usize, grammar: &Grammar) -> bool {
    let lower = span[at].lower.as_str();
    let small = [grammar.articles, grammar.prepositions, grammar.and, grammar.openers, grammar.actors, grammar.that];
    let plain = !small.iter().any(|words| words.contains(&lower)) && !span[at].stops();
    plain && span.get(at + 1).is_some_and(|next| next.is(grammar.articles))
}
