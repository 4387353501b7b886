//! Invented Governments with those who speak for them.

use db::Chance;

use crate::round::words::{LANGUAGES, NAMES, SYLLABLES};

/// How many people each Party has.
pub(super) const PEOPLE: usize = 3;
/// The groups of the United Nations to which they belong in turn, each with the region of the world in which they lie.
const GROUPS: [(&str, &str); 5] = [("AFR", "002"), ("APG", "142"), ("EEG", "150"), ("GRULAC", "019"), ("WEOG", "150")];
/// Every so many'th of a group lies in Oceania, whatever the group.
const OCEANIA: usize = 7;
/// Every so many'th person has not said their gender.
const UNSAID: u64 = 6;

/// An invented Government with those who speak for it.
pub(super) struct Party {
    pub index: usize,
    pub code: String,
    pub language: usize,
    /// The focal point of the Convention, that of the Protocol, and an expert.
    pub people: Vec<Person>,
    /// Whether its people take part by mail and never open a page of the forum: two Parties in five.
    pub by_mail: bool,
}

/// Somebody who speaks for it.
pub(super) struct Person {
    /// What stands before the @ of their address.
    pub who: String,
    /// As it stands in the directory; empty where they have not said it.
    pub gender: &'static str,
}

impl Party {
    /// In which language its people write.
    pub(super) fn language(&self) -> &'static str {
        LANGUAGES[self.language]
    }

    /// Their focal point of the Protocol.
    pub(super) fn focal_point(&self) -> &str {
        self.people.get(1).map_or("", |person| person.who.as_str())
    }

    pub(super) fn group(&self) -> &'static str {
        GROUPS[self.index % GROUPS.len()].0
    }

    pub(super) fn region(&self) -> &'static str {
        if self.index % OCEANIA == OCEANIA - 1 { "009" } else { GROUPS[self.index % GROUPS.len()].1 }
    }

    /// Given name and family name of somebody, as the directory has them.
    pub(super) fn name_of(&self, who: &str) -> (String, String) {
        let (given, rest) = who.split_once('.').unwrap_or((who, ""));
        let last = rest.chars().last().unwrap_or('0');
        (capital(given), format!("{} {last}", name(self.index, 0)))
    }
}

pub(super) fn party(chance: &Chance, index: usize) -> Party {
    let code = code(index);
    let language = chance.below(LANGUAGES.len() as u64) as usize;
    let person = |number: usize| {
        let (given, gender) = given(chance, language);
        Person { who: format!("{}.{}{}", latin(given), code.to_lowercase(), number), gender }
    };
    let people = (0..PEOPLE).map(person).collect();
    Party { index, code, language, people, by_mail: index % 5 < 2 }
}

/// A given name of a language, and the gender of whoever has it, if they have said it. The names of women and men alternate.
pub(super) fn given(chance: &Chance, language: usize) -> (&'static str, &'static str) {
    let names = NAMES[language];
    let at = chance.below(names.len() as u64) as usize;
    let gender = if chance.below(UNSAID) == 0 { "" } else { ["f", "m"][at % 2] };
    (names[at], gender)
}

/// ISO 3166's codes for users: of two letters as long as they last, then of three.
fn code(index: usize) -> String {
    let two: Vec<String> =
        ('M'..='Z').map(|letter| format!("Q{letter}")).chain(('A'..='Z').map(|letter| format!("X{letter}"))).collect();
    match two.get(index) {
        Some(code) => code.clone(),
        None => {
            let rest = index - two.len();
            let letter = |number: usize| char::from(b'A' + (number % 26) as u8);
            format!("X{}{}", letter(rest / 26), letter(rest))
        }
    }
}

/// The part of an address that a name gives: its Latin letters.
pub(super) fn latin(name: &str) -> String {
    name.chars().filter(char::is_ascii_alphabetic).collect::<String>().to_lowercase()
}

/// The name of the Party with this number: two or three syllables, written in each script.
pub(super) fn name(index: usize, script: usize) -> String {
    let count = SYLLABLES.len();
    let parts = [index % count, (index / count + 3 * index + 1) % count, (index * 7 + 5) % count];
    let word: String = parts.iter().map(|part| SYLLABLES[*part][script]).collect();
    let mut letters = word.chars();
    letters.next().map(|first| first.to_uppercase().chain(letters).collect()).unwrap_or_default()
}

fn capital(word: &str) -> String {
    let mut letters = word.chars();
    letters.next().map(|first| first.to_uppercase().chain(letters).collect()).unwrap_or_default()
}
