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
                let known = officers.iter().take(40).any(|known| known.role == officer.role && known.name == officer.name);
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
    let bytes_of = |at: usize| sentence.char_indices().nth(folded[..at].chars().count()).map_or(sentence.len(), |hit| hit.0);
    let mut at = 0;
    while at < folded.len() {
        let tail = &folded[at..];
        let starts = !folded[..at].chars().next_back().is_some_and(|c| c.is_alphanumeric() || c == '-');
        let verb = words::ROLE_VERBS.iter().find(|verb| starts && tail.starts_with(verb.0));
        let role = words::ROLES.iter().find(|role| starts && tail.starts_with(**role) && ends_word(&tail[role.len()..]));
        if let Some((phrase, name)) = verb {
            found.push(Role { name: (*name).to_owned(), at: bytes_of(at), before: true });
            at += phrase.len();
        } else if let Some(role) = role {
            let (from, to) = (bytes_of(at), bytes_of(at + role.len()));
            found.push(Role { name: singular(&sentence[from..to]), at: from, before: false });
            at += role.len();
        } else {
            at += tail.chars().next().map_or(1, char::len_utf8);
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
        office(person).map(|role| Officer { role: role.name.clone(), name: person.name.clone(), party: person.party.clone() })
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
            officers("The Panel elected Ms. Vera Kolm (Norland) to serve as Chair and Mr. Ito Bel (Estria) as Rapporteur."),
            [officer("Chair", "Vera Kolm", "Norland"), officer("Rapporteur", "Ito Bel", "Estria")]
        );
        assert_eq!(officers("Ms. Vera Kolm of Norland was elected Chair by acclamation."), [officer("Chair", "Vera Kolm", "Norland")]);
        assert_eq!(
            officers("Le Groupe a élu Mme Anne Brel (Norlande) Présidente et M. Ito Bel (Estrie) Rapporteur."),
            [officer("Présidente", "Anne Brel", "Norlande"), officer("Rapporteur", "Ito Bel", "Estrie")]
        );
    }

    #[test]
    fn elected_with_the_office_before() {
        assert_eq!(
            officers("The Panel elected the following officers: Chair: Vera Kolm (Norland); Vice-Chairs: Ito Bel (Estria) and Ana Orr (Orsk)."),
            [officer("Chair", "Vera Kolm", "Norland"), officer("Vice-Chair", "Ito Bel", "Estria"), officer("Vice-Chair", "Ana Orr", "Orsk")]
        );
        assert_eq!(officers("The meeting was chaired by Dr. Vera Kolm (Norland)."), [officer("Chair", "Vera Kolm", "Norland")]);
    }

    #[test]
    fn who_only_speaks_is_no_officer() {
        assert_eq!(officers("Mr. Ito Bel (Estria) thanked the Chair."), []);
    }
}
