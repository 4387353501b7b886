//! What the addressee is to do: the verb, in the infinitive.

use crate::sentence::{Word, phrase};
use crate::timing;
use crate::words::{self, Grammar, Language};

/// The verb of an action that begins with the first word or behind a circumstance ("Wherever possible, include …").
/// With `trusting`, a first word that is no known verb is taken for one if it can be.
pub(super) fn verb(words: &[Word<'_>], grammar: &Grammar, trusting: bool) -> Option<String> {
    let (at, negated) = lead(words, 0, grammar);
    let (at, negated) = match is_circumstance(words, at, grammar) {
        true => behind(words, at, grammar, trusting)?,
        false => (at, negated),
    };
    let word = words.get(at)?;
    let verb = match known(word, grammar) {
        Some(verb) => verb,
        // "Development of maps": a noun, of which only some tell their verb.
        None if trusting && words.get(at + 1).is_some_and(|next| next.is(grammar.timing.of)) => {
            nominal(&word.lower, grammar)?
        }
        None if trusting && can_be(word, grammar) => words::possible(&word.lower, grammar)?,
        None => return None,
    };
    Some(if negated { not(&verb) } else { verb })
}

/// "development" to "develop"
pub(super) fn nominal(lower: &str, grammar: &Grammar) -> Option<String> {
    grammar.irregular.iter().find(|form| form.0 == lower).map(|form| form.1.to_owned())
}

/// What is not to be done.
pub(super) fn not(verb: &str) -> String {
    if verb.starts_with("not ") { verb.to_owned() } else { format!("not {verb}") }
}

/// Whether what begins is no action but when, where or how it is done: "Every two years, …", "Not later than COP 3, …".
fn is_circumstance(words: &[Word<'_>], at: usize, grammar: &Grammar) -> bool {
    let Some(first) = words.get(at) else { return false };
    let small = [grammar.openers, grammar.articles, grammar.prepositions];
    timing::begins(words, 0, grammar)
        || timing::begins(words, at, grammar)
        || small.iter().any(|words| first.is(words)) && known(first, grammar).is_none()
}

/// Where the action begins behind a circumstance. That ends at a comma; which one, a known verb behind it tells, else
/// the first word there that can be a verb. A time may end without one: "By 2031 plant trees".
fn behind(words: &[Word<'_>], at: usize, grammar: &Grammar, trusting: bool) -> Option<(usize, bool)> {
    let ended = |&at: &usize| matches!(words[at - 1].mark, Some(',' | ':')) && words[at].depth == 0;
    let starts = || {
        let commas = (at + 1..words.len()).filter(ended);
        commas.chain(timing::ends(words, at, grammar)).map(|at| lead(words, at, grammar))
    };
    let is_known = |&(at, _): &(usize, bool)| words.get(at).is_some_and(|word| known(word, grammar).is_some());
    let is_possible = |&(at, _): &(usize, bool)| {
        let item = words.get(at + 1).is_some_and(|next| next.is(grammar.and));
        trusting && !item && words.get(at).is_some_and(|word| is_verb(word, grammar))
    };
    starts().find(is_known).or_else(|| starts().find(is_possible))
}

/// Whether a word in no list has the form of a verb in which an action begins.
pub(super) fn is_verb(word: &Word<'_>, grammar: &Grammar) -> bool {
    can_be(word, grammar) && words::possible(&word.lower, grammar).is_some()
}

/// Whether the words begin with an action: a known verb, alone or behind "to".
pub(super) fn begins(words: &[Word<'_>], grammar: &Grammar) -> bool {
    verb(words, grammar, false).is_some()
}

/// Whether the words begin with a thing and what is said of it: "Ladders for all", "Ladders are".
pub(super) fn is_noun_phrase(words: &[Word<'_>], grammar: &Grammar) -> bool {
    let Some(second) = words.get(1) else { return true };
    if grammar.language != Language::English && words::possible(&words[0].lower, grammar).is_some() {
        return false;
    }
    second.is(grammar.prepositions) || second.is(grammar.and) || second.is(grammar.aside) || words[0].stops()
}

/// Whether the action only passes on what stands elsewhere in the report: "transmit the recommendations below".
pub(super) fn transmits(words: &[Word<'_>], grammar: &Grammar) -> bool {
    let Some(at) = words.iter().position(|word| words::TRANSMIT.contains(&word.lower.as_str())) else { return false };
    let mut object = words[at + 1..].iter().map(|word| words::fold(word.text));
    let determined = object
        .next()
        .is_some_and(|first| grammar.articles.contains(&first.as_str()) || grammar.definite.contains(&first.as_str()));
    determined && object.take(2).any(|word| words::TRANSMITTED.iter().any(|noun| word.starts_with(noun)))
}

/// Past what may stand before a verb: its sign ("to", "de"), adverbs, "not".
pub(super) fn skip(words: &[Word<'_>], from: usize, grammar: &Grammar) -> usize {
    lead(words, from, grammar).0
}

/// Past what may stand before a verb, and whether that says "not".
pub(super) fn lead(words: &[Word<'_>], from: usize, grammar: &Grammar) -> (usize, bool) {
    let mut at = from;
    let (mut negated, mut plain) = (false, true);
    // "Do not remove"
    if words.get(at).is_some_and(|word| word.is(crate::words::DO)) && negation(words, at + 1, grammar).is_some() {
        at += 1;
    }
    while let Some(word) = words.get(at) {
        if let Some(count) = negation(words, at, grammar) {
            (negated, at) = (true, at + count);
            continue;
        }
        // Only the first, or one behind a negation: "not to dump".
        let sign = word.is(grammar.signs) && plain;
        // "urgently and fully"
        let joins = at > from && word.is(grammar.and) && words.get(at + 1).is_some_and(|next| is_adverb(next, grammar));
        if !(sign || joins || is_adverb(word, grammar)) {
            break;
        }
        plain = false;
        at += 1;
    }
    (at, negated)
}

/// "not", "no longer": how many words of negation begin at a word.
pub(super) fn negation(words: &[Word<'_>], at: usize, grammar: &Grammar) -> Option<usize> {
    grammar.not.iter().filter_map(|not| phrase(words, at, not)).max()
}

/// Whether a word is an adverb that may stand before a verb.
pub(super) fn is_adverb(word: &Word<'_>, grammar: &Grammar) -> bool {
    words::is_adverb(&word.lower, grammar)
}

/// The infinitive, if the word is a known verb in a form in which actions begin.
pub(super) fn known(word: &Word<'_>, grammar: &Grammar) -> Option<String> {
    words::known(&word.lower, grammar)
}

/// The infinitive of a participle or gerund.
pub(super) fn base(word: &Word<'_>, grammar: &Grammar) -> Option<String> {
    words::base(&word.lower, grammar)
}

pub(super) fn is_opener(word: &Word<'_>, grammar: &Grammar) -> bool {
    word.is(grammar.openers)
}

/// Whether a word that is no known verb can be one: not a small word, not a name.
pub(super) fn can_be(word: &Word<'_>, grammar: &Grammar) -> bool {
    let lower = word.lower.as_str();
    let small = [
        grammar.articles,
        grammar.prepositions,
        grammar.pronouns,
        grammar.openers,
        grammar.and,
        grammar.actors,
        grammar.relatives,
    ];
    let letters = lower.chars().count() >= 3 && lower.chars().all(|c| c.is_alphabetic() || matches!(c, '-' | '/'));
    let upper = word.text.chars().filter(|c| c.is_uppercase()).count();
    letters && upper <= 1 && lower.chars().count() <= 24 && !small.iter().any(|words| words.contains(&lower))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::sentence;

    fn of(text: &str) -> Option<String> {
        verb(&sentence::words(text), words::grammar(text), true)
    }

    #[test]
    fn verbs_of_actions() {
        for (text, expected) in [
            ("Analyse and communicate the issues", "analyse"),
            ("Establish and/or strengthen committees", "establish"),
            ("Wherever possible, include officials", "include"),
            ("In cooperation with partners, donors and the Fund, develop guidance", "develop"),
            ("To further strengthen the network", "strengthen"),
            ("to urgently and fully implement", "implement"),
            ("Regionalize the network", "regionalize"),
            ("Not to permit waste", "not permit"),
            ("Do not remove the labels", "not remove"),
            ("D’élaborer des lignes directrices pour les Parties", "élaborer"),
            ("de présenter un rapport sur la question", "présenter"),
        ] {
            assert_eq!(of(text).as_deref(), Some(expected), "{text}");
        }
        assert_eq!(of("The national level"), None);
    }

    #[test]
    fn infinitives() {
        let base_of = |text: &str| base(&sentence::words(text)[0], words::grammar("the of and"));
        for (form, expected) in [
            ("transmitted", "transmit"),
            ("organized", "organize"),
            ("adding", "add"),
            ("made", "make"),
            ("applied", "apply"),
            ("undertaken", "undertake"),
            ("developing", "develop"),
            ("convened", "convene"),
            ("scrutinized", "scrutinize"),
        ] {
            assert_eq!(base_of(form).as_deref(), Some(expected));
        }
    }
}
