//! Clauses in which the body itself speaks: "the Group recommends that …", "Requests the Secretary to …; and invites …".

use super::asked::{action, addressees, after_that, begins_action, is_link, parse};
use super::subject::{self, Form};
use super::{Clause, Surroundings, action, modal};
use crate::heading::Licence;
use crate::report::Force;
use crate::sentence::{Word, phrase};
use crate::timing;
use crate::words::{self, Grammar, Language, Operative, fold};

/// A verb of recommendation found in a sentence.
struct Hit {
    /// The first word that belongs to it.
    at: usize,
    /// The first word behind it.
    behind: usize,
    force: Force,
    past: bool,
}

/// "(a) Request the Secretariat to …" below "Decides to:": what is decided is to ask.
pub(super) fn asks(text: &str, found: &[Word<'_>], around: Surroundings<'_>) -> Option<Clause> {
    let at = action::skip(found, 0, around.grammar);
    let (operative, form, count) = operative(found, at, around.grammar)?;
    (form == Form::Plural).then(|| parse(text, &found[at + count..], operative.force, around.grammar))
}

/// The clauses of a sentence that are the body's own, in order. `spoken` says that the body spoke before in the
/// paragraph, so that "It also requests" is its own as well.
pub(super) fn read(text: &str, found: &[Word<'_>], around: Surroundings<'_>, spoken: bool) -> Vec<Clause> {
    let hits = hits(found, around, spoken);
    let mut clauses = Vec::new();
    if hits.is_empty() && agrees(found, around) {
        clauses.push(action(text, &[], Force::Decided, Vec::new(), around.grammar));
    }
    for (nth, hit) in hits.iter().enumerate() {
        let end = hits.get(nth + 1).map_or(found.len(), |next| next.at);
        let span = &found[hit.behind..end];
        let shares = nth + 1 < hits.len() && !has_action(span, around.grammar);
        if shares && span.len() <= 1 {
            // "Invites and encourages Parties to …" is said once.
            continue;
        }
        let mut clause = parse(text, span, hit.force, around.grammar);
        if shares && span.len() <= SHARED {
            // "Requests the Secretariat, and invites Parties, to …": both are asked the same.
            let next = &hits[nth + 1];
            let last = hits.get(nth + 2).map_or(found.len(), |after| after.at);
            let said = parse(text, &found[next.behind..last], next.force, around.grammar);
            clause = Clause { force: hit.force, addressees: addressees(text, span, around.grammar), ..said };
        }
        if hit.past && is_own_business(text, span, &clause) {
            continue;
        }
        let that = after_that(span, around.grammar).is_some();
        if clause.verb.is_none() && !clause.open && clause.addressees.is_empty() && !that {
            // It asks for a thing and names no action: "recommended draft conclusions for adoption".
            continue;
        }
        clause.timing =
            clause.timing.or_else(|| timing::read(text, &found[..if nth == 0 { hit.at } else { 0 }], around.grammar));
        clauses.push(clause);
    }
    clauses
}

/// Whether a text begins as an operative paragraph does.
pub(super) fn opens(found: &[Word<'_>], grammar: &Grammar) -> bool {
    let from = (0..found.len().min(3)).find(|&at| !action::is_adverb(&found[at], grammar)).unwrap_or(0);
    grammar.operatives.iter().any(|operative| phrase(found, from, operative.present).is_some())
}

/// How many words an addressee has at most whose action stands behind the next.
const SHARED: usize = 12;

fn has_action(span: &[Word<'_>], grammar: &Grammar) -> bool {
    let linked = |at: usize| is_link(&span[at], grammar) && begins_action(span, at, grammar);
    after_that(span, grammar).is_some() || span.iter().any(|word| word.is(grammar.that)) || (0..span.len()).any(linked)
}

/// "The Committee agreed to:"
fn agrees(found: &[Word<'_>], around: Surroundings<'_>) -> bool {
    let Some(from) = found.len().checked_sub(2) else { return false };
    let wraps = around.grammar.wrappers.iter().any(|wrapper| phrase(found, from, wrapper.0).is_some());
    let told = around.procedure || subject::is_background(&found[..from]);
    wraps && !told && found[from + 1].mark == Some(':') && subject::speaks(&found[..from], Form::Past, around)
}

fn hits(found: &[Word<'_>], around: Surroundings<'_>, spoken: bool) -> Vec<Hit> {
    let grammar = around.grammar;
    let opened = subject::opens_with_body(found, around);
    let neutral = found.iter().take(3).any(|word| word.is(grammar.neutral))
        && found
            .first()
            .is_some_and(|first| first.capital() && (first.is(grammar.neutral) || action::is_adverb(first, grammar)));
    let mut hits: Vec<Hit> = Vec::new();
    let mut at = 0;
    while at < found.len() {
        let Some((force, form, count)) = said(found, at, grammar) else {
            at += 1;
            continue;
        };
        let (from, form) = wrapped(found, at, form, grammar);
        let inner = form != Form::Plural && is_wrapper(found, at, count, grammar);
        let before = &found[..from];
        let joined = (!hits.is_empty() || neutral || (opened && goes_on(before, form, grammar)))
            && is_joined(before, form, grammar);
        let again = spoken && is_again(before, grammar);
        // What a body did in the past counts where it is this body's, and not its procedure.
        let told = form == Form::Past && (around.procedure || subject::is_background(before));
        let impersonal = is_impersonal(before, found.get(at + count), form, around);
        let own = impersonal
            || !told
                && !inner
                && found[at].depth == 0
                && !is_passive_form(found, from, grammar)
                && (is_first(before, form, grammar) || joined || again || subject::speaks(before, form, around));
        if own {
            hits.push(Hit { at: from, behind: at + count, force, past: form == Form::Past && !impersonal });
        }
        at += count;
    }
    hits
}

/// The verb of recommendation at a word, with its force, its form and how many words it has: "requests", "reiterates its
/// request".
fn said(found: &[Word<'_>], at: usize, grammar: &'static Grammar) -> Option<(Force, Form, usize)> {
    let plain = operative(found, at, grammar).map(|(operative, form, count)| (operative.force, form, count));
    plain.or_else(|| again(found, at, grammar)).or_else(|| {
        let (force, count) = modal::participle(found, at, grammar)?;
        // "il est recommandé": nobody's, or it is no verb of the body's.
        is_impersonal_verb(&found[..at], grammar).then_some((force, Form::Past, count))
    })
}

/// "reiterates its request": what was asked before is asked again, with the force of the noun.
fn again(found: &[Word<'_>], at: usize, grammar: &'static Grammar) -> Option<(Force, Form, usize)> {
    if !found[at].is(grammar.again) || !found.get(at + 1)?.is(grammar.articles) {
        return None;
    }
    let noun = (at + 2..found.len().min(at + 4)).find_map(|noun| {
        let force = grammar.requests.iter().find(|request| found[noun].lower == request.0)?.1;
        Some((noun, force))
    });
    let form = if found[at].lower.ends_with("ed") { Form::Past } else { Form::Present };
    noun.map(|(noun, force)| (force, form, noun + 1 - at))
}

fn operative(found: &[Word<'_>], at: usize, grammar: &'static Grammar) -> Option<(&'static Operative, Form, usize)> {
    grammar.operatives.iter().find_map(|operative| {
        let forms =
            [(operative.present, Form::Present), (operative.past, Form::Past), (operative.plural, Form::Plural)];
        forms.into_iter().find_map(|(verb, form)| phrase(found, at, verb).map(|count| (operative, form, count)))
    })
}

/// "agreed to recommend": where the whole begins, and in which form.
fn wrapped(found: &[Word<'_>], at: usize, form: Form, grammar: &Grammar) -> (usize, Form) {
    if form != Form::Plural && !(grammar.language != Language::English && form == Form::Present) {
        return (at, form);
    }
    let around = grammar.wrappers.iter().find_map(|(wrapper, past)| {
        let from = at.checked_sub(wrapper.split(' ').count())?;
        phrase(found, from, wrapper).map(|_| (from, if *past { Form::Past } else { Form::Present }))
    });
    around.unwrap_or((at, form))
}

/// "decides" in "decides to request": the inner verb tells the force.
fn is_wrapper(found: &[Word<'_>], at: usize, count: usize, grammar: &'static Grammar) -> bool {
    let wraps = found.get(at + count).is_some_and(|next| next.is(grammar.links));
    wraps && operative(found, at + count + 1, grammar).is_some_and(|inner| inner.1 == Form::Plural)
}

/// "was requested to", "is kindly requested to", "as recommended": somebody else's verb.
fn is_passive_form(found: &[Word<'_>], at: usize, grammar: &Grammar) -> bool {
    let before = found[..at].iter().rev().find(|word| !action::is_adverb(word, grammar));
    before.is_some_and(|before| before.is(grammar.aside))
}

/// "It is also recommended that": in the present, and by nobody who is named, where a heading recommends or in a
/// paragraph of its own.
fn is_impersonal(before: &[Word<'_>], next: Option<&Word<'_>>, form: Form, around: Surroundings<'_>) -> bool {
    let grammar = around.grammar;
    let present = (form == Form::Present) == (grammar.language == Language::Spanish);
    let own = around.licence != Licence::None || (around.top && !around.procedure);
    let by = next.is_some_and(|next| next.is(grammar.by));
    present && form != Form::Plural && own && !by && is_impersonal_verb(before, grammar)
}

fn is_impersonal_verb(before: &[Word<'_>], grammar: &Grammar) -> bool {
    let plain: Vec<&Word<'_>> = before.iter().filter(|word| !action::is_adverb(word, grammar)).take(3).collect();
    let said = plain.iter().map(|word| word.lower.as_str()).collect::<Vec<_>>().join(" ");
    grammar.impersonal.contains(&said.as_str())
}

/// "Requests", "Also invites": the paragraph opens with the verb.
fn is_first(before: &[Word<'_>], form: Form, grammar: &Grammar) -> bool {
    let first = form != Form::Plural && before.len() <= 4;
    first && before.iter().all(|word| action::is_adverb(word, grammar) || word.is(grammar.adverbs))
}

/// "; and requests", ", invites": the verb goes on with the subject before it.
fn is_joined(before: &[Word<'_>], form: Form, grammar: &Grammar) -> bool {
    let mut end = before.len();
    while end > 0 && action::is_adverb(&before[end - 1], grammar) {
        end -= 1;
    }
    // "…, and in this regard invites"
    let aside = grammar.in_this.iter().find_map(|aside| {
        let from = end.checked_sub(aside.split(' ').count())?;
        phrase(before, from, aside).map(|_| from)
    });
    end = aside.unwrap_or(end);
    let Some(last) = end.checked_sub(1).map(|at| &before[at]) else { return false };
    form != Form::Plural && (last.is(grammar.and) || matches!(last.mark, Some(',' | ';')))
}

/// Whether the verb is joined to the first of its sentence by "and", which alone keeps the subject in a narration.
fn goes_on(before: &[Word<'_>], form: Form, grammar: &Grammar) -> bool {
    let last = before.iter().rev().find(|word| !action::is_adverb(word, grammar));
    form != Form::Past || last.is_some_and(|last| last.is(grammar.and))
}

/// "It also requests", "The Group further invites" behind a sentence of the body's.
fn is_again(before: &[Word<'_>], grammar: &Grammar) -> bool {
    let Some((first, rest)) = before.split_first() else { return false };
    first.is(grammar.it) && rest.iter().all(|word| action::is_adverb(word, grammar) || word.is(grammar.adverbs))
}

/// What a meeting asks for its own sake: its report, or that somebody speak.
fn is_own_business(text: &str, span: &[Word<'_>], clause: &Clause) -> bool {
    let (Some(first), Some(last)) = (span.first(), span.last()) else { return false };
    let folded = fold(&text[first.start..last.end]);
    let asks_to_speak = clause.force == Force::Invited
        && clause
            .verb
            .as_deref()
            .is_some_and(|verb| words::SPEAKING.iter().any(|speaking| speaking.split(' ').next() == Some(&fold(verb))))
        && words::has(&folded, words::SPEAKING);
    words::has(&folded, words::OWN_REPORT) || asks_to_speak
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::heading::Licence;
    use crate::sentence;

    fn clauses(text: &str) -> Vec<(Force, Vec<String>, String)> {
        let grammar = words::grammar(text);
        let around = Surroundings {
            grammar,
            title: "report of the panel",
            procedure: false,
            licence: Licence::None,
            spoken: false,
            top: true,
            acronyms: &[],
        };
        let found = read(text, &sentence::words(text), around, false);
        found.into_iter().map(|clause| (clause.force, clause.addressees, clause.verb.unwrap_or_default())).collect()
    }

    fn one(text: &str, force: Force, addressees: &[&str], verb: &str) {
        let addressees = addressees.iter().map(|name| (*name).to_owned()).collect();
        assert_eq!(clauses(text), [(force, addressees, verb.to_owned())], "{text}");
    }

    #[test]
    fn operative_paragraphs() {
        one(
            "Requests the Executive Secretary to compile the views;",
            Force::Requested,
            &["Executive Secretary"],
            "compile",
        );
        one(
            "Also invites Parties and other Governments to submit maps;",
            Force::Invited,
            &["Parties", "other Governments"],
            "submit",
        );
        one("Decides to establish a task force;", Force::Decided, &[], "establish");
        one("Decides that the Secretariat shall publish the maps;", Force::Decided, &["Secretariat"], "publish");
        one("Recommends that Parties use the guidance;", Force::Recommended, &["Parties"], "use");
        one(
            "Calls upon Parties to the Protocol to ratify it;",
            Force::Requested,
            &["Parties to the Protocol"],
            "ratify",
        );
        one("Recommends the adoption of the plan;", Force::Recommended, &[], "adopt");
        one("Decides to request the Secretariat to report;", Force::Requested, &["Secretariat"], "report");
    }

    #[test]
    fn several_in_one() {
        assert_eq!(
            clauses(
                "Welcomes the offer of Norland, invites Parties to attend the workshop, and requests the Secretariat to prepare it;"
            ),
            [
                (Force::Invited, vec!["Parties".into()], "attend".into()),
                (Force::Requested, vec!["Secretariat".into()], "prepare".into())
            ]
        );
    }

    #[test]
    fn the_body_as_subject() {
        one(
            "The Panel recommends that the Congress at its ninth meeting adopt the plan.",
            Force::Recommended,
            &["Congress"],
            "adopt",
        );
        one(
            "With regard to nets, the Panel recommends that a workshop be held by the Secretariat in 2031.",
            Force::Recommended,
            &["Secretariat"],
            "hold",
        );
        one(
            "The Panel agreed to recommend that Parties strengthen their laws.",
            Force::Recommended,
            &["Parties"],
            "strengthen",
        );
        one(
            "The Panel took note of the report and requested the Secretariat to update the maps.",
            Force::Requested,
            &["Secretariat"],
            "update",
        );
    }

    #[test]
    fn one_action_of_two() {
        one("Invites and encourages Parties to submit maps;", Force::Invited, &["Parties"], "submit");
        assert_eq!(
            clauses("Requests the Secretariat, and invites Parties, to collect maps;"),
            [
                (Force::Requested, vec!["Secretariat".into()], "collect".into()),
                (Force::Invited, vec!["Parties".into()], "collect".into())
            ]
        );
    }

    #[test]
    fn somebody_elses_words() {
        for text in [
            "Some participants recommended that Parties act.",
            "A representative urged Parties to act.",
            "The Panel invited the Secretariat to introduce the item.",
            "The Panel members requested the Secretariat to refine the text.",
            "The Congress had requested the Secretariat to report.",
            "Parties were invited to submit views.",
        ] {
            assert_eq!(clauses(text), [], "{text}");
        }
    }

    #[test]
    fn french() {
        one(
            "Prie le Secrétaire exécutif de présenter un rapport à la Conférence des Parties;",
            Force::Requested,
            &["Secrétaire exécutif"],
            "présenter",
        );
        one(
            "Le Groupe recommande que le Secrétariat établisse une liste des experts.",
            Force::Recommended,
            &["Secrétariat"],
            "établir",
        );
        one(
            "Invite les Parties et les autres gouvernements à soumettre des cartes;",
            Force::Invited,
            &["Parties", "autres gouvernements"],
            "soumettre",
        );
        one("Recommande aux Parties d’adopter le plan;", Force::Recommended, &["Parties"], "adopter");
    }
}
