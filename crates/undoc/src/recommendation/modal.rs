//! Sentences with their own subject: "Parties should …", "the Conference may wish to …".

use super::{Clause, Licensed, Surroundings, action, addressee, asked};
use crate::report::Force;
use crate::sentence::{Word, phrase};
use crate::timing;
use crate::words::{self, Grammar, fold};

/// The longest subject, in words.
const LONGEST: usize = 60;

/// The sentence as a clause, if where it stands lets it count.
pub(super) fn read(text: &str, found: &[Word<'_>], licensed: &Licensed, around: Surroundings<'_>) -> Option<Clause> {
    let grammar = around.grammar;
    let (at, count, force) = first(found, grammar)?;
    let start = start(&found[..at], grammar);
    let subject = &found[start..at];
    if subject.is_empty() || subject.len() > LONGEST || reports(subject, grammar) {
        return None;
    }
    let actor = addressee::is_actor(subject, grammar);
    let allowed = match force {
        // Strong forms count where something recommends; the politest are used for nothing else.
        Force::Recommended => licensed.says || (licensed.says_of_actors && actor),
        _ => {
            actor
                && !is_anybody(subject)
                && !is_said(&found[at..])
                && !has_view(&found[..start], licensed)
                && (licensed.says || !around.procedure)
        }
    };
    if !allowed || (licensed.says && is_reference(subject, grammar)) {
        return None;
    }
    let behind = &found[at + count..];
    let mut clause = asked::action(text, behind, force, addressee::list(text, subject, grammar), grammar);
    // What is said of a thing ("the report should be transmitted") is asked of nobody, unless it is said of whom.
    if clause.verb.is_some() && asked::is_passive(behind, grammar) {
        clause.addressees = asked::agent(text, behind, grammar);
    }
    if behind.is_empty() || found[at + count - 1].mark == Some(':') {
        clause.open = true;
    }
    clause.timing =
        clause.timing.or_else(|| timing::read(text, &found[..start], grammar)).or_else(|| licensed.timing.clone());
    Some(clause)
}

/// The first modal of a sentence, outside parentheses.
fn first(found: &[Word<'_>], grammar: &Grammar) -> Option<(usize, usize, Force)> {
    let outside = (1..found.len()).filter(|&at| found[at].depth == 0);
    let hit = |at: usize| {
        let hits =
            grammar.modals.iter().filter_map(|modal| phrase(found, at, modal.0).map(|count| (at, count, modal.1)));
        hits.max_by_key(|hit| hit.1)
    };
    outside.filter_map(hit).next()
}

/// Where the subject begins, behind a circumstance: "With regard to nets, boats and sails, Parties …".
fn start(before: &[Word<'_>], grammar: &Grammar) -> usize {
    let circumstance = before
        .first()
        .is_some_and(|first| action::is_opener(first, grammar) && !first.text.chars().all(char::is_uppercase));
    if !circumstance {
        return 0;
    }
    let comma = |at: &usize| before[*at - 1].mark == Some(',') && before[*at].depth == 0;
    let mut starts: Vec<usize> = (1..before.len()).filter(comma).collect();
    let Some(mut start) = starts.pop() else { return before.len() };
    // "…, Parties, other Governments and organizations": the subject itself may hold commas.
    while let Some(earlier) = starts.pop() {
        let segment = &before[earlier..start];
        let name = segment.len() <= 6 && segment[0].capital() && addressee::is_actor(segment, grammar);
        if !name {
            break;
        }
        start = earlier;
    }
    start
}

/// "It was noted that Parties": the sentence reports what somebody said.
fn reports(subject: &[Word<'_>], grammar: &Grammar) -> bool {
    subject.iter().enumerate().any(|(at, word)| word.is(grammar.that) && at > 0)
}

/// "They should also …" goes on with what was said before.
fn is_reference(subject: &[Word<'_>], grammar: &Grammar) -> bool {
    subject[0].is(grammar.references) || (subject.len() == 1 && subject[0].is(grammar.pronouns))
}

/// Guests and readers are nobody whom a body recommends something to.
fn is_anybody(subject: &[Word<'_>]) -> bool {
    subject.iter().take(3).any(|word| words::GUESTS.contains(&fold(word.text).as_str()))
}

/// "…, said the Chair": somebody's words.
fn is_said(behind: &[Word<'_>]) -> bool {
    behind.windows(2).any(|pair| pair[0].mark == Some(',') && pair[1].is(words::SAID))
}

fn has_view(before: &[Word<'_>], licensed: &Licensed) -> bool {
    let folded: String = before.iter().map(|word| fold(word.text) + " ").collect();
    !licensed.says && words::has(&folded, words::VIEWS)
}
