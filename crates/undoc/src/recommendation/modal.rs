//! Sentences with their own subject: "Parties should …", "the Conference may wish to …".

use super::{Clause, Licensed, Surroundings, action, addressee, asked};
use crate::report::Force;
use crate::sentence::{Word, phrase};
use crate::timing;
use crate::words::{self, Grammar, Language, fold};

/// The longest subject, in words.
const LONGEST: usize = 60;
/// The longest circumstance within a modal.
const ENCLOSED: usize = 10;

/// The sentence as a clause, if where it stands lets it count.
pub(super) fn read(text: &str, found: &[Word<'_>], licensed: &Licensed, around: Surroundings<'_>) -> Option<Clause> {
    let grammar = around.grammar;
    let Modal { at, behind: from, force, polite } = first(found, grammar)?;
    let force = if found[at].is(words::BINDING) { licensed.force.unwrap_or(force) } else { force };
    let start = start(&found[..at], grammar);
    let subject = &found[start..at];
    if subject.is_empty() || subject.len() > LONGEST || reports(subject, grammar) {
        return None;
    }
    // "No Party should", "Les Parties ne devraient"
    let (subject, negated) = asked::subject(subject, grammar);
    if subject.is_empty() {
        return None;
    }
    let actor = addressee::is_actor(subject, grammar);
    let allowed = match polite {
        // Strong forms count where something recommends; the politest are used for nothing else.
        false => licensed.says || (licensed.says_of_actors && actor),
        true => {
            actor
                && !licensed.reported
                && !is_anybody(subject)
                && !is_said(&found[at..])
                && !has_view(&found[..start], licensed)
                && (licensed.says || !around.procedure)
        }
    };
    if !allowed || (licensed.says && is_reference(subject, grammar)) {
        return None;
    }
    let behind = &found[from..];
    let mut clause = asked::action(text, behind, force, addressee::list(text, subject, grammar), grammar);
    clause.verb = clause.verb.map(|verb| if negated { action::not(&verb) } else { verb });
    // What is said of a thing ("the report should be transmitted") is asked of nobody, unless it is said of whom.
    if clause.verb.is_some() && asked::is_passive(behind, grammar) {
        clause.addressees = asked::agent(text, behind, grammar);
    }
    if behind.is_empty() || found[from - 1].mark == Some(':') {
        clause.open = true;
    }
    clause.timing =
        clause.timing.or_else(|| timing::read(text, &found[..start], grammar)).or_else(|| licensed.timing.clone());
    Some(clause)
}

/// "(b) May wish to exchange officials": the subject stands in the chapeau.
pub(super) fn headless(
    text: &str,
    found: &[Word<'_>],
    licensed: &Licensed,
    grammar: &'static Grammar,
) -> Option<Clause> {
    let modal = found.first().and_then(|_| modal(found, 0, grammar)).filter(|_| licensed.acts)?;
    let force = if modal.force == Force::MayWish { modal.force } else { licensed.force? };
    let clause = asked::action(text, &found[modal.behind..], force, licensed.addressees.clone(), grammar);
    let timing = clause.timing.or_else(|| licensed.timing.clone());
    Some(Clause { timing, ..clause })
}

/// What stands between a subject and its action: "should", "may wish to", "are strongly encouraged to".
struct Modal {
    at: usize,
    /// The first word behind it.
    behind: usize,
    force: Force,
    /// It asks of somebody and is used for nothing else: all but "should" and "shall".
    polite: bool,
}

/// The first modal of a sentence, outside parentheses.
fn first(found: &[Word<'_>], grammar: &'static Grammar) -> Option<Modal> {
    let mut outside = (1..found.len()).filter(|&at| found[at].depth == 0);
    outside.find_map(|at| modal(found, at, grammar).or_else(|| passive(found, at, grammar)))
}

fn modal(found: &[Word<'_>], at: usize, grammar: &Grammar) -> Option<Modal> {
    let hits = grammar.modals.iter().filter_map(|(modal, force)| {
        let mut behind = at;
        let mut action = None;
        for (nth, part) in modal.split(' ').enumerate() {
            behind = if nth == 0 { at } else { gap(found, behind, grammar) };
            if let Some(count) = action::negation(found, behind, grammar).filter(|_| grammar.links.contains(&part)) {
                // "may wish not to": the action begins with its "not".
                action = Some(behind);
                behind += count;
            }
            if found.get(behind)?.lower != part {
                return None;
            }
            behind += 1;
        }
        // "may consider": what is to be done has begun.
        let begun = behind > at + 1 && action::known(&found[behind - 1], grammar).is_some();
        let behind = action.unwrap_or(if begun { behind - 1 } else { behind });
        Some(Modal { at, behind, force: *force, polite: *force != Force::Recommended })
    });
    hits.max_by_key(|hit| hit.behind)
}

/// "are invited to", "are hereby invited and encouraged, as appropriate, to".
fn passive(found: &[Word<'_>], at: usize, grammar: &'static Grammar) -> Option<Modal> {
    if !found[at].is(grammar.are) {
        return None;
    }
    let from = gap(found, at + 1, grammar);
    let (force, count) = participle(found, from, grammar)?;
    let mut behind = from + count;
    while found.get(behind).is_some_and(|next| next.is(grammar.and)) {
        let other = gap(found, behind + 1, grammar);
        behind = other + participle(found, other, grammar)?.1;
    }
    let action = gap(found, behind, grammar);
    // "are encouraged not to": the action begins with its "not".
    let not = action::negation(found, action, grammar);
    let link = action + not.unwrap_or(0);
    let asks = asked::is_link(found.get(link)?, grammar) && asked::begins_action(found, link, grammar);
    let behind = if not.is_some() { action } else { link + 1 };
    (asks && force != Force::Decided).then_some(Modal { at, behind, force, polite: true })
}

/// Past what may stand within a modal: adverbs, and what commas enclose ("may, as appropriate, wish").
fn gap(found: &[Word<'_>], from: usize, grammar: &Grammar) -> usize {
    let mut at = from;
    while let Some(word) = found.get(at) {
        let joins = word.is(grammar.and) && found.get(at + 1).is_some_and(|next| action::is_adverb(next, grammar));
        let encloses = at > 0 && found[at - 1].mark == Some(',');
        if action::is_adverb(word, grammar) || (joins && at > from) {
            at += 1;
        } else if let Some(end) =
            (at..found.len().min(at + ENCLOSED)).find(|&at| found[at].mark == Some(',')).filter(|_| encloses)
        {
            at = end + 1;
        } else {
            break;
        }
    }
    at
}

/// The participle of a verb of recommendation, in all its forms: "invited", "called upon", "encouragées", "invitadas".
pub(super) fn participle(found: &[Word<'_>], at: usize, grammar: &'static Grammar) -> Option<(Force, usize)> {
    grammar.operatives.iter().find_map(|operative| {
        let count = match grammar.language {
            Language::English => phrase(found, at, operative.past),
            Language::French => {
                let base = operative.past.strip_prefix("a ")?;
                let rest = found.get(at)?.lower.strip_prefix(base)?;
                ["", "e", "s", "es"].contains(&rest).then_some(1)
            }
            Language::Spanish => {
                let base = operative.past.strip_suffix('ó')?;
                let rest = found.get(at)?.lower.strip_prefix(base)?;
                ["ado", "ada", "ados", "adas", "do", "da", "dos", "das"].contains(&rest).then_some(1)
            }
        };
        count.map(|count| (operative.force, count))
    })
}

/// Where the subject begins, behind a circumstance: "With regard to nets, boats and sails, Parties …".
fn start(before: &[Word<'_>], grammar: &Grammar) -> usize {
    let circumstance = before.first().is_some_and(|first| {
        let named = !first.stops() && addressee::is_named(before, grammar) && first.lower == "working";
        action::is_opener(first, grammar)
            && !named
            && !first.is(grammar.none)
            && !first.text.chars().all(char::is_uppercase)
    });
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
    // "Parties that have not done so" is a name.
    (1..subject.len()).any(|at| subject[at].is(grammar.that) && !subject[at - 1].is(grammar.actors))
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
