//! Whether it is the body itself that speaks: "the Working Group recommends", but not "a member of the Working Group".

use super::Surroundings;
use super::action;
use crate::heading::Licence;
use crate::sentence::{Word, phrase};
use crate::words::{self, Grammar, Language, fold};

/// In which form the verb stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Form {
    Present,
    Plural,
    Past,
}

/// How far a body's name reaches at most, in words.
const NAME: usize = 9;
const LONGEST: usize = 30;

/// Whether the words before a verb end in the body as its subject.
pub(super) fn speaks(before: &[Word<'_>], form: Form, around: Surroundings<'_>) -> bool {
    let grammar = around.grammar;
    let mut end = before.len();
    while end > 0 && (action::is_adverb(&before[end - 1], grammar) || before[end - 1].is(grammar.adverbs)) {
        end -= 1;
    }
    let before = &before[..end];
    // A longer subject is none, so no more is looked at.
    let mut name = &before[before.len().saturating_sub(LONGEST + NAME)..];
    if let Some(comma) = name.iter().rposition(Word::stops) {
        name = &name[comma + 1..];
    } else if name.len() < before.len() {
        return false;
    }
    if name.is_empty() {
        // "The Group, having considered the matter, recommends"
        let first = before.iter().position(Word::stops).map_or(before.len(), |at| at + 1);
        name = &before[..first];
    }
    match form {
        Form::Plural => is_we(name, around),
        Form::Present => {
            body(name, grammar, around.acronyms).is_some() || around.licence != Licence::None && is_named(name, grammar)
        }
        Form::Past => body(name, grammar, around.acronyms).is_some_and(|noun| is_own(&noun, around, grammar)),
    }
}

/// "In decision 4/2, the Conference requested", "the Group had requested": told of before.
pub(super) fn is_background(before: &[Word<'_>]) -> bool {
    let decided = before.iter().take(LONGEST).any(|word| words::has(&fold(word.text), words::DECISION));
    decided || before.iter().rev().take(NAME + 4).any(|word| word.is(words::PLUPERFECT))
}

/// "We recommend", "the experts recommend", where a heading recommends.
fn is_we(name: &[Word<'_>], around: Surroundings<'_>) -> bool {
    let whole = |we: &&str| phrase(name, 0, we) == Some(name.len());
    around.licence != Licence::None && around.grammar.we.iter().any(whole)
}

/// Where a heading recommends, whoever is named there with an article recommends, but for those who only take part.
fn is_named(name: &[Word<'_>], grammar: &Grammar) -> bool {
    let run = &name[..run(name, grammar)];
    let definite = run.len() >= 2 && run.len() <= NAME && run[0].is(grammar.definite);
    definite
        && run[run.len() - 1].capital()
        && !run.iter().any(|word| words::NO_BODIES.contains(&fold(word.text).as_str()))
}

/// The noun of a body, if the words are nothing but its name.
fn body(name: &[Word<'_>], grammar: &Grammar, acronyms: &[&str]) -> Option<String> {
    let run = run(name, grammar);
    let noun = noun(&name[..run], grammar, acronyms)?;
    let rest = &name[run..];
    let attached = rest.first().is_none_or(|first| first.is(grammar.prepositions) || first.depth > 0);
    (attached && rest.len() <= LONGEST).then_some(noun)
}

/// How many words stand before the first preposition.
fn run(name: &[Word<'_>], grammar: &Grammar) -> usize {
    name.iter().position(|word| word.depth > 0 || word.is(grammar.prepositions)).unwrap_or(name.len())
}

/// The body's noun: the last word in English ("the Working Group", not "the Group members"), any in other languages.
fn noun(run: &[Word<'_>], grammar: &Grammar, acronyms: &[&str]) -> Option<String> {
    let first = run.first()?;
    let definite = first.capital() || first.is(grammar.definite);
    let indefinite = first.is(grammar.indefinite);
    if !definite || indefinite || run.len() > NAME {
        return None;
    }
    let at = run.iter().rposition(|word| word.is(grammar.bodies) || acronyms.contains(&word.text))?;
    let last = at + 1 == run.len() || grammar.language != Language::English;
    // A Party is none, a working party is.
    let party = run[at].lower == "party" && !(at > 0 && run[at - 1].lower == "working");
    (last && !party).then(|| run[at].lower.clone())
}

/// Whether a noun is that of the body whose report this is. What other bodies "decided" is its background.
fn is_own(noun: &str, around: Surroundings<'_>, grammar: &Grammar) -> bool {
    let title = around.title;
    let acronym = around.acronyms.iter().any(|acronym| acronym.to_lowercase() == noun);
    let names_body =
        grammar.bodies.iter().any(|body| !grammar.meetings.contains(body) && words::has(title, &[&fold(body)]));
    acronym || !names_body || words::has(title, &[&fold(noun)]) || grammar.meetings.contains(&noun)
}

/// Whether a sentence begins with the body: what follows "and" in it is the body's as well.
pub(super) fn opens_with_body(found: &[Word<'_>], around: Surroundings<'_>) -> bool {
    let grammar = around.grammar;
    let from = match found.first() {
        // "At its third session, the Committee …"
        Some(first) if action::is_opener(first, grammar) => {
            found.iter().position(Word::stops).map_or(found.len(), |at| at + 1)
        }
        _ => 0,
    };
    let sentence = &found[from.min(found.len())..];
    let Some(at) = sentence.iter().take(NAME).position(|word| is_noun(word, around)) else { return false };
    // The last noun of the name counts: "the Committee members", "the Conference secretariat" are somebody else.
    let last = sentence[at..].iter().take_while(|word| is_noun(word, around)).count() + at;
    let somebody = sentence.get(last).is_some_and(|word| words::NO_BODIES.contains(&fold(word.text).as_str()));
    !somebody && noun(&sentence[..last], grammar, around.acronyms).is_some() && run(&sentence[..last], grammar) == last
}

fn is_noun(word: &Word<'_>, around: Surroundings<'_>) -> bool {
    word.is(around.grammar.bodies) || around.acronyms.contains(&word.text)
}

/// Whether (folded) text begins with only some of those present.
pub(super) fn is_somebody(folded: &str) -> bool {
    words::SOMEBODY.iter().any(|some| folded.strip_prefix(some).is_some_and(|rest| rest.starts_with(' ')))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::sentence;

    fn around(title: &str) -> Surroundings<'_> {
        Surroundings {
            grammar: words::grammar("the of and to"),
            title,
            procedure: false,
            licence: Licence::None,
            spoken: false,
            top: true,
            acronyms: &["PoT"],
        }
    }

    fn says(before: &str, form: Form) -> bool {
        speaks(&sentence::words(before), form, around("report of the panel of tides"))
    }

    #[test]
    fn the_body_speaks() {
        for before in [
            "the Panel",
            "With regard to tides, the Panel",
            "The Panel, having considered the maps,",
            "The Panel of Tides and Winds therefore",
            "The open-ended Working Group on nets",
            "The meeting also",
            "The PoT",
        ] {
            assert!(says(before, Form::Present), "{before}");
        }
    }

    #[test]
    fn somebody_else_speaks() {
        for before in [
            "Some participants",
            "The representative of the Panel",
            "The Panel members",
            "A working group",
            "Norland",
            "The Secretariat",
            "The Panel heard Norland, whose minister",
            "It took into account the",
            "The Party",
        ] {
            assert!(!says(before, Form::Present), "{before}");
        }
    }

    #[test]
    fn what_another_body_did_is_background() {
        assert!(says("the Panel", Form::Past));
        assert!(!says("the Conference of the Parties", Form::Past));
        assert!(is_background(&sentence::words("In its decision 4/2, the Panel")));
        assert!(is_background(&sentence::words("The Panel had, in 2031,")));
    }
}
