//! Officers: persons paired with the offices that a sentence of election names.

use crate::name::{self, Person};
use crate::outline::Outline;
use crate::report::Officer;
use crate::sentence::sentences;
use crate::words::{self, fold};

/// The longest sentence of an election, in bytes; what is longer is something else.
const LONGEST: usize = 6_000;

/// An office named in a sentence.
struct Role {
    name: String,
    at: usize,
    /// "chaired by": whom it names stands behind it.
    before: bool,
}

pub(crate) fn read(outline: &Outline) -> Vec<Officer> {
    let mut officers: Vec<Officer> = Vec::new();
    for node in outline.nodes.iter().filter(|node| node.annex.is_none()) {
        let above = node.parent.map(|parent| fold(&outline.nodes[parent].text));
        let within = above.is_some_and(|above| words::has(&above, words::ELECTED));
        for sentence in sentences(&node.text) {
            let folded = fold(sentence);
            if sentence.len() > LONGEST {
                continue;
            }
            if !within && !words::has(&folded, words::ELECTED) {
                continue;
            }
            for officer in pair(&roles(sentence, &folded), &name::persons(sentence)) {
                let known =
                    officers.iter().take(40).any(|known| known.role == officer.role && known.name == officer.name);
                if !known {
                    officers.push(officer);
                }
            }
        }
    }
    officers
}

/// The offices named in a sentence, in order.
fn roles(sentence: &str, folded: &str) -> Vec<Role> {
    let mut found = Vec::new();
    // Folding gives a character for a character, so the two run in step.
    let mut places = sentence.char_indices().map(|hit| hit.0).zip(folded.char_indices());
    let mut inside = false;
    while let Some((from, (at, c))) = places.next() {
        let starts = !inside;
        inside = c.is_alphanumeric() || c == '-';
        if !starts || !inside {
            continue;
        }
        let tail = &folded[at..];
        if let Some((phrase, name)) = words::ROLE_VERBS.iter().find(|verb| tail.starts_with(verb.0)) {
            found.push(Role { name: (*name).to_owned(), at: from, before: true });
            places.nth(phrase.chars().count().saturating_sub(2));
        } else if let Some(role) =
            words::ROLES.iter().find(|role| tail.starts_with(**role) && ends_word(&tail[role.len()..]))
        {
            let length = role.chars().count();
            let written: String = sentence[from..].chars().take(length).collect();
            found.push(Role { name: singular(&written), at: from, before: false });
            places.nth(length.saturating_sub(2));
        }
    }
    found
}

fn ends_word(rest: &str) -> bool {
    !rest.starts_with(|c: char| c.is_alphanumeric() || c == '-' || c == '\'')
}

/// "vice-chairs" to "Vice-Chair".
fn singular(role: &str) -> String {
    let single = role.strip_suffix("men").map(|stem| format!("{stem}man"));
    let single = single.unwrap_or_else(|| role.strip_suffix('s').unwrap_or(role).to_owned());
    let capital = |part: &str| {
        let mut chars = part.chars();
        chars.next().map(|first| first.to_uppercase().chain(chars).collect::<String>()).unwrap_or_default()
    };
    single.split('-').map(capital).collect::<Vec<_>>().join("-")
}

/// Each person takes the office that names it: the next behind ("elected A as Chair"), or, where the sentence names an
/// office first ("Chair: A; Vice-Chairs: B and C", "chaired by A"), the last before.
fn pair(roles: &[Role], persons: &[Person]) -> Vec<Officer> {
    let role_first = match (roles.first(), persons.first()) {
        (Some(role), Some(person)) => role.at < person.at,
        _ => return Vec::new(),
    };
    // "The Chair, elected at the last meeting, …; A was elected Rapporteur": nobody stands between the first two offices.
    let skipped = roles.len() > 1 && persons.first().is_some_and(|person| roles[1].at < person.at);
    let forward = role_first && (roles[0].before || !skipped || roles.len() == persons.len());
    let office = |person: &Person| {
        let before = roles.iter().rev().find(|role| role.at < person.at);
        let behind = roles.iter().find(|role| role.at > person.at);
        match (before.filter(|role| role.before), forward) {
            (Some(verb), _) => Some(verb),
            (None, true) => before,
            (None, false) => behind.filter(|role| !role.before),
        }
    };
    let officer = |person: &Person| {
        office(person).map(|role| Officer {
            role: role.name.clone(),
            name: person.name.clone(),
            party: person.party.clone(),
        })
    };
    persons.iter().filter_map(officer).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::block::blocks;
    use crate::outline::build;

    fn officers(text: &str) -> Vec<(String, String, String)> {
        let found = read(&build(&blocks(&format!("1. {text}"))));
        found.into_iter().map(|o| (o.role, o.name, o.party.unwrap_or_default())).collect()
    }

    fn officer(role: &str, name: &str, party: &str) -> (String, String, String) {
        (role.into(), name.into(), party.into())
    }

    #[test]
    fn elected_with_the_office_behind() {
        assert_eq!(
            officers(
                "The Panel elected Ms. Vera Kolm (Norland) to serve as Chair and Mr. Ito Bel (Estria) as Rapporteur."
            ),
            [officer("Chair", "Vera Kolm", "Norland"), officer("Rapporteur", "Ito Bel", "Estria")]
        );
        assert_eq!(
            officers("Ms. Vera Kolm of Norland was elected Chair by acclamation."),
            [officer("Chair", "Vera Kolm", "Norland")]
        );
        assert_eq!(
            officers("Le Groupe a élu Mme Anne Brel (Norlande) Présidente et M. Ito Bel (Estrie) Rapporteur."),
            [officer("Présidente", "Anne Brel", "Norlande"), officer("Rapporteur", "Ito Bel", "Estrie")]
        );
    }

    #[test]
    fn elected_with_the_office_before() {
        assert_eq!(
            officers(
                "The Panel elected the following officers: Chair: Vera Kolm (Norland); Vice-Chairs: Ito Bel (Estria) and Ana Orr (Orsk)."
            ),
            [
                officer("Chair", "Vera Kolm", "Norland"),
                officer("Vice-Chair", "Ito Bel", "Estria"),
                officer("Vice-Chair", "Ana Orr", "Orsk")
            ]
        );
        assert_eq!(
            officers("The meeting was chaired by Dr. Vera Kolm (Norland)."),
            [officer("Chair", "Vera Kolm", "Norland")]
        );
    }

    #[test]
    fn who_only_speaks_is_no_officer() {
        assert_eq!(officers("Mr. Ito Bel (Estria) thanked the Chair."), []);
    }
}
