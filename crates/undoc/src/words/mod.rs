//! The words by which reports are read, in one place: what is the same question in all languages (is this a heading
//! of an agenda?) stands here as one list, folded as [`fold`] does; the grammar of recommending stands with its language.

#[rustfmt::skip] // tables, read as paragraphs
mod en;
#[rustfmt::skip]
mod es;
mod form;
#[rustfmt::skip]
mod fr;
#[rustfmt::skip]
mod keys;

use crate::report::Force;

pub(crate) use form::{base, infinitive, is_adverb, is_participle, is_plural, known, possible};
pub(crate) use keys::*;

/// A verb by which a body recommends.
pub(crate) struct Operative {
    /// "the Committee recommends"
    pub present: &'static str,
    /// "the experts recommend"; in English the infinitive too ("agreed to recommend")
    pub plural: &'static str,
    /// "the Committee recommended"
    pub past: &'static str,
    pub force: Force,
}

/// A language's grammar of recommending.
pub(crate) struct Grammar {
    pub language: Language,
    /// Frequent small words, to tell the language of a paragraph.
    small: &'static [&'static str],
    pub operatives: &'static [Operative],
    /// Verbs that open an operative paragraph and ask nothing of anybody ("Welcomes …").
    pub neutral: &'static [&'static str],
    /// "agreed to" recommend, and whether that is told of the past.
    pub wrappers: &'static [(&'static str, bool)],
    /// Behind these a participle is somebody else's: "was requested".
    pub aside: &'static [&'static str],
    /// What may stand between "and" and a verb of recommendation: "and in this regard invites".
    pub in_this: &'static [&'static str],
    /// "a letter inviting Parties to"
    pub asking: &'static [&'static str],
    /// "It is" recommended.
    pub impersonal: &'static [&'static str],
    /// "It" also requests.
    pub it: &'static [&'static str],
    /// Those present, speaking as one: "we recommend".
    pub we: &'static [&'static str],
    /// "recommends the following"
    pub follows: &'static [&'static str],
    /// "Parties should", "Parties may wish to", "Parties are invited to"
    pub modals: &'static [(&'static str, Force)],
    /// Conjunctions after which an operative verb keeps the subject of the one before.
    pub and: &'static [&'static str],
    /// "recommends that"
    pub that: &'static [&'static str],
    /// Adverbs that may stand between a body, its verb and what it asks.
    pub adverbs: &'static [&'static str],
    /// Words with which a circumstance begins, so neither an actor nor an action ("With regard to …, Parties should").
    pub openers: &'static [&'static str],
    /// What may stand before an action: the sign of the infinitive, a reflexive pronoun.
    pub signs: &'static [&'static str],
    /// The sign of an infinitive that a verb of recommendation governs: "requests Parties to".
    pub links: &'static [&'static str],
    /// "not", "no longer": phrases, as words are parted.
    pub not: &'static [&'static str],
    /// "no" Party
    pub none: &'static [&'static str],
    /// "Parties are" invited to
    pub are: &'static [&'static str],
    /// "To Parties:", "For Governments:"
    pub towards: &'static [&'static str],
    /// "reiterates", "renews": what was asked before is asked again.
    pub again: &'static [&'static str],
    /// "its request": what is asked again.
    pub requests: &'static [(&'static str, Force)],
    /// With these a clause within the subject begins: "Parties that have not done so".
    pub relatives: &'static [&'static str],
    /// Endings by which the stem of a conjugated verb is told to be that of a regular infinitive.
    pub stems: &'static [&'static str],
    /// "should", "shall": what stands between a subject and its action.
    pub auxiliaries: &'static [&'static str],
    /// What stands before a name that is no part of it: the article, the preposition of the addressee.
    pub address: &'static [&'static str],
    /// "other", "relevant": with these an addressee of its own begins.
    pub others: &'static [&'static str],
    /// Behind these a word is a noun, even if it looks like a verb: "the draft report".
    pub adjectives: &'static [&'static str],
    pub definite: &'static [&'static str],
    pub indefinite: &'static [&'static str],
    /// "These should …" goes on with what was said before.
    pub references: &'static [&'static str],
    /// The meeting itself, which is the body whatever that is called.
    pub meetings: &'static [&'static str],
    /// Articles and possessives.
    pub articles: &'static [&'static str],
    pub prepositions: &'static [&'static str],
    pub pronouns: &'static [&'static str],
    /// Who can be the body that recommends.
    pub bodies: &'static [&'static str],
    /// Who can be asked.
    pub actors: &'static [&'static str],
    /// Common verbs of recommendations, in the infinitive.
    pub verbs: &'static [&'static str],
    /// Forms that no rule gives ("undertaken", "undertake").
    pub irregular: &'static [(&'static str, &'static str)],
    /// "be" in "that a report be prepared"
    pub be: &'static [&'static str],
    /// "by" in "prepared by the Secretariat"
    pub by: &'static [&'static str],
    pub timing: Timing,
}

/// A language's words of time. Phrases are written as words are parted: "d' ici à".
pub(crate) struct Timing {
    /// "before" something: an event needs no number behind these.
    pub before: &'static [&'static str],
    /// What may stand before a quantity of time: "at least" three months before.
    pub limits: &'static [&'static str],
    /// What may stand before these: "well" before.
    pub near: &'static [&'static str],
    /// "three months after"
    pub after: &'static [&'static str],
    /// Those of `before` behind which may stand for what: "in time for consideration at COP 16".
    pub in_time: &'static [&'static str],
    /// "over the" next two years.
    pub spans: &'static [&'static str],
    /// "between" one event and another.
    pub between: &'static [&'static str],
    /// "from" a year to another, or onwards.
    pub from: &'static [&'static str],
    /// "on" a day.
    pub on: &'static [&'static str],
    /// "by" a date or a numbered event.
    pub by: &'static [&'static str],
    /// "at" or "during" a numbered event.
    pub at: &'static [&'static str],
    /// "in" a year.
    pub year: &'static [&'static str],
    /// "within" six months.
    pub within: &'static [&'static str],
    /// What says it alone: "as soon as possible".
    pub alone: &'static [&'static str],
    pub events: &'static [&'static str],
    /// Events that last: "in the next biennium".
    pub periods: &'static [&'static str],
    /// "by Friday, 3 May"
    pub weekdays: &'static [&'static str],
    /// "by 5 p.m. on 3 June"
    pub clock: &'static [&'static str],
    /// First, second, next.
    pub ordinals: &'static [&'static str],
    /// What may stand with an event and does not say which: "regular", "end".
    pub adjectives: &'static [&'static str],
    /// From when a time runs: "within six months of".
    pub since: &'static [&'static str],
    /// Of what the day counts that is no event: "within 60 days of the date of the decision", "before the deadline".
    pub landmarks: &'static [&'static str],
    /// The ends of what lasts: "by the end of the year".
    pub edges: &'static [&'static str],
    /// What may stand behind a date: "from 2031 onwards", "by June at the latest".
    pub onwards: &'static [&'static str],
    /// "the end of"
    pub of: &'static [&'static str],
    /// "Parties to the Protocol", but not "… at its next meeting to the Secretariat".
    pub towards: &'static [&'static str],
    /// What links the parts of an event's name: "of the Conference of the Parties serving as …".
    pub links: &'static [&'static str],
    pub months: &'static [&'static str],
    pub units: &'static [&'static str],
    /// Behind these, the time is that of something else: "to be held at", "for consideration by".
    pub elsewhere: &'static [&'static str],
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Language {
    English,
    French,
    Spanish,
}

static GRAMMARS: [&Grammar; 3] = [&en::GRAMMAR, &fr::GRAMMAR, &es::GRAMMAR];

/// The grammar of the language in which a paragraph is written; English if it is too short to tell.
pub(crate) fn grammar(text: &str) -> &'static Grammar {
    let mut counts = [0usize; 3];
    for word in text.split(|c: char| !c.is_alphabetic()).filter(|word| word.len() < 8).take(400) {
        let word = fold(word);
        for (count, grammar) in counts.iter_mut().zip(GRAMMARS) {
            *count += usize::from(grammar.small.contains(&word.as_str()));
        }
    }
    // Where few words tell, letters do.
    let lower = text.to_lowercase();
    counts[1] += usize::from(lower.contains(['è', 'ê', 'ç', 'œ', 'ù', 'â', 'î']));
    counts[2] += usize::from(lower.contains(['ñ', 'ó', 'í', 'á', '¿']));
    let best = (0..3).rev().max_by_key(|&at| counts[at]).unwrap_or(0);
    GRAMMARS[best]
}

/// Lower case without accents, with plain hyphens and apostrophes: capitals are often written without accents.
/// A character gives one character, so that what is found in folded text can be found in the text.
pub(crate) fn fold(text: &str) -> String {
    let mut folded = String::with_capacity(text.len());
    for c in text.chars().map(|c| c.to_lowercase().next().unwrap_or(c)) {
        match c {
            'à' | 'â' | 'á' | 'ä' | 'ã' => folded.push('a'),
            'é' | 'è' | 'ê' | 'ë' => folded.push('e'),
            'î' | 'ï' | 'í' => folded.push('i'),
            'ô' | 'ó' | 'ö' | 'õ' => folded.push('o'),
            'û' | 'ù' | 'ú' | 'ü' => folded.push('u'),
            'ç' => folded.push('c'),
            'ñ' => folded.push('n'),
            'œ' => folded.push('o'),
            '\u{2010}' | '\u{2011}' | '\u{2012}' => folded.push('-'),
            '’' | '‘' | 'ʼ' => folded.push('\''),
            other => folded.push(other),
        }
    }
    folded
}

/// Whether folded text names a body that can recommend.
pub(crate) fn names_body(folded: &str) -> bool {
    folded
        .split(|c: char| !c.is_alphanumeric() && c != '-')
        .any(|word| GRAMMARS.iter().any(|grammar| grammar.bodies.iter().any(|body| fold(body) == word)))
}

/// Where the first of `keys` stands in folded text, as the beginning of a word.
pub(crate) fn find(folded: &str, keys: &[&str]) -> Option<usize> {
    keys.iter().filter_map(|key| position(folded, key)).min()
}

/// Whether one of `keys` stands in folded text, as the beginning of a word.
pub(crate) fn has(folded: &str, keys: &[&str]) -> bool {
    keys.iter().any(|key| position(folded, key).is_some())
}

/// Where the last of `keys` stands.
pub(crate) fn find_last(folded: &str, keys: &[&str]) -> Option<usize> {
    keys.iter().filter_map(|key| folded.rmatch_indices(key).map(|hit| hit.0).find(|&at| starts_word(folded, at))).max()
}

fn position(folded: &str, key: &str) -> Option<usize> {
    folded.match_indices(key).map(|hit| hit.0).find(|&at| starts_word(folded, at))
}

fn starts_word(folded: &str, at: usize) -> bool {
    !folded[..at].chars().next_back().is_some_and(char::is_alphanumeric)
}

/// The number that a word says, in digits or letters ("thirty-two" too).
pub(crate) fn number(word: &str) -> Option<u32> {
    let folded = fold(word);
    if let Ok(number) = folded.parse() {
        return Some(number);
    }
    let simple = |word: &str| NUMBERS.iter().find(|entry| entry.0 == word).map(|entry| entry.1);
    match folded.split_once('-') {
        Some((tens, ones)) => Some(simple(tens)? + simple(ones)?),
        None => simple(&folded),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn language_of_a_paragraph() {
        assert_eq!(grammar("Le Comité prie le Secrétariat de publier la carte.").language, Language::French);
        assert_eq!(grammar("El Comité pide a la Secretaría que publique el mapa.").language, Language::Spanish);
        assert_eq!(grammar("The Committee requests the Secretariat to publish the map.").language, Language::English);
        assert_eq!(grammar("").language, Language::English);
    }

    #[test]
    fn keys_are_found_at_the_start_of_words() {
        assert!(has(&fold("RÉUNION : ordre du jour"), AGENDA));
        assert!(!has("the reagenda", AGENDA));
        assert_eq!(number("thirty-two"), Some(32));
        assert_eq!(number("14"), Some(14));
        assert_eq!(number("many"), None);
    }

    #[test]
    fn every_list_is_folded() {
        let lists = [ANNEX, AGENDA, TITLES, PROCEDURE, VIEWS, ABSENT, ATTENDED, ELECTED, COMPOUNDS, RECOMMENDATION_TO];
        for word in lists.concat() {
            assert_eq!(fold(word), *word);
        }
    }
}
