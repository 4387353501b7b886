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
    end: usize,
    /// "chaired by": whom it names stands behind it.
    before: bool,
}

pub(crate) fn read(outline: &Outline) -> Vec<Officer> {
    let mut officers: Vec<Officer> = Vec::new();
    let mut role = None;
    for line in outline.loose_lines() {
        let found =
            if officers.is_empty() || role.is_none() { named(line) } else { named_or_next(line, role.as_deref()) };
        role = found.last().map(|officer| officer.role.clone());
        officers.extend(found);
        officers.extend(within_parentheses(line));
    }
    for node in outline.nodes.iter().filter(|node| node.annex.is_none()) {
        let above = node.parent.map(|parent| fold(&outline.nodes[parent].text));
        let within = above.is_some_and(|above| words::has(&above, words::ELECTED));
        for sentence in sentences(&node.text) {
            let folded = fold(sentence);
            if sentence.len() > LONGEST {
                continue;
            }
            let (found, persons) = (roles(sentence, &folded), name::persons(sentence));
            if !within && !words::has(&folded, words::ELECTED) && !is_told(sentence, &found, &persons) {
                continue;
            }
            for officer in pair(sentence, &found, &persons) {
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
            found.push(Role { name: (*name).to_owned(), at: from, end: from + phrase.len(), before: true });
            places.nth(phrase.chars().count().saturating_sub(2));
        } else if let Some((phrase, name)) =
            words::ROLE_DEEDS.iter().find(|deed| tail.starts_with(deed.0) && ends_word(&tail[deed.0.len()..]))
        {
            found.push(Role { name: (*name).to_owned(), at: from, end: from + phrase.len(), before: false });
            places.nth(phrase.chars().count().saturating_sub(2));
        } else if let Some(role) =
            words::ROLES.iter().find(|role| tail.starts_with(**role) && ends_word(&tail[role.len()..]))
        {
            let length = role.chars().count();
            let written: String = sentence[from..].chars().take(length).collect();
            found.push(Role { name: singular(&written), at: from, end: from + written.len(), before: false });
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

/// "Mr. Ito Bel (Estria) was the Rapporteur", "The Chair was Ms. Vera Kolm": whether an office is said of a person.
fn is_told(sentence: &str, roles: &[Role], persons: &[Person]) -> bool {
    let was = |from: usize, to: usize| {
        let between = sentence.get(from..to).map(fold).unwrap_or_default();
        let words: Vec<&str> = between.split([' ', ',']).filter(|word| !word.is_empty()).collect();
        // What stands before the verb is the Party of the person, or their form of address behind it.
        let verb = (0..words.len()).find(|&at| words::WAS.contains(&words[at..].join(" ").as_str()));
        verb.is_some_and(|at| !words[..at].iter().any(|word| words::WHO.contains(word)) && at <= 8)
    };
    let of_person = |role: &Role| {
        let before = persons.iter().rev().find(|person| person.at < role.at);
        before.is_some_and(|person| was(person.at, role.at))
    };
    let of_role = |role: &Role| {
        let behind = persons.iter().find(|person| person.at > role.end);
        let address = |from: usize| sentence[..from].trim_end().rfind(' ').map_or(from, |at| at + 1);
        behind.is_some_and(|person| was(role.end, person.at) || was(role.end, address(person.at).max(role.end)))
    };
    let listed = |role: &Role| role.at == 0 && sentence[role.end..].starts_with(':');
    roles.iter().any(|role| of_person(role) || of_role(role) || listed(role))
}

/// "Chair: Vera Kolm", "Vice-Chairs: Ito Bel (Estria), Ana Orr (Orsk)": a line of an office and who holds it.
fn named(line: &str) -> Vec<Officer> {
    let found = roles(line, &fold(line));
    let Some(role) = found.first().filter(|role| role.at == 0) else { return Vec::new() };
    let Some(list) = line[role.end..].trim_start().strip_prefix(':') else { return Vec::new() };
    let persons = name::persons(list);
    let officer = |name: &str, party: Option<&str>| Officer {
        role: role.name.clone(),
        name: name.to_owned(),
        party: party.map(str::to_owned),
    };
    if !persons.is_empty() {
        return persons.iter().map(|person| officer(&person.name, person.party.as_deref())).collect();
    }
    let is_person = |name: &String| {
        (2..=5).contains(&name.split(' ').count()) && name.split(' ').all(|word| word.starts_with(char::is_uppercase))
    };
    name::split(list, None).iter().filter(|name| is_person(name)).map(|name| officer(name, None)).collect()
}

/// The same, or the line below it: "Co-Chairs: A" and, on the next line, "B".
fn named_or_next(line: &str, role: Option<&str>) -> Vec<Officer> {
    let found = named(line);
    let persons = name::persons(line);
    let next = found.is_empty() && name::begins_with_address(line) && line.ends_with(')') && persons.len() == 1;
    let officer = |person: Person| Some(Officer { role: role?.to_owned(), name: person.name, party: person.party });
    if next { persons.into_iter().filter_map(officer).collect() } else { found }
}

/// "Present: Ms. Vera Kolm (Norland, Chair)"
fn within_parentheses(line: &str) -> Vec<Officer> {
    let officer = |person: Person| {
        let (party, office) = person.party.as_deref()?.split_once(',')?;
        let role = roles(office.trim(), &fold(office.trim())).into_iter().next().filter(|role| role.at == 0)?;
        Some(Officer { role: role.name, name: person.name.clone(), party: Some(party.trim().to_owned()) })
    };
    name::persons(line).into_iter().filter_map(officer).collect()
}

/// Each person takes the office that names it: the next behind ("elected A as Chair"), or, where the sentence names an
/// office first ("Chair: A; Vice-Chairs: B and C", "chaired by A"), the last before. As many offices as persons behind
/// them are theirs in turn ("elected A and B as Chair and Rapporteur").
fn pair(sentence: &str, roles: &[Role], persons: &[Person]) -> Vec<Officer> {
    let (Some(role), Some(person), Some(last)) = (roles.first(), persons.first(), persons.last()) else {
        return Vec::new();
    };
    let role_first = role.at < person.at;
    let officer = |role: &Role, person: &Person| Officer {
        role: role.name.clone(),
        name: person.name.clone(),
        party: person.party.clone(),
    };
    if !role_first && roles.len() == persons.len() && roles.len() > 1 && last.at < role.at {
        return roles.iter().zip(persons).map(|(role, person)| officer(role, person)).collect();
    }
    // "The Chair, elected at the last meeting, …; A was elected Rapporteur": nobody stands between the first two offices.
    let skipped = roles.len() > 1 && roles[1].at < person.at;
    let forward = role_first && (roles[0].before || !skipped || roles.len() == persons.len());
    let office = |nth: usize, person: &Person| {
        let before = roles.iter().rposition(|role| role.at < person.at);
        let behind = roles.iter().position(|role| role.at > person.at && !role.before);
        // "chaired by A, with B as Rapporteur"
        let next = persons.get(nth + 1).map_or(usize::MAX, |next| next.at);
        let own =
            behind.filter(|&at| roles[at].at < next && nth > 0 && fold(&sentence[..roles[at].at]).ends_with(" as "));
        match (before.filter(|&at| roles[at].before), forward) {
            (Some(verb), _) => own.or(Some(verb)),
            (None, true) => before,
            (None, false) => behind,
        }
    };
    let mut found = Vec::new();
    for (nth, person) in persons.iter().enumerate() {
        let Some(at) = office(nth, person) else { continue };
        found.push(officer(&roles[at], person));
        // "as Vice-Chair and Rapporteur"
        let joined = roles.get(at + 1).filter(|next| {
            let between = sentence.get(roles[at].end..next.at).map(fold).unwrap_or_default();
            roles[at].at > person.at && words::JOINS.contains(&between.trim())
        });
        found.extend(joined.map(|next| officer(next, person)));
    }
    found
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
    fn what_they_did_and_were() {
        assert_eq!(
            officers("Ms. Vera Kolm (Norland) chaired the meeting."),
            [officer("Chair", "Vera Kolm", "Norland")]
        );
        assert_eq!(
            officers("Ms. Vera Kolm (Norland) and Mr. Ito Bel (Estria) co-chaired the meeting."),
            [officer("Co-Chair", "Vera Kolm", "Norland"), officer("Co-Chair", "Ito Bel", "Estria")]
        );
        assert_eq!(officers("Mr. Ito Bel (Estria) was the Rapporteur."), [officer("Rapporteur", "Ito Bel", "Estria")]);
        assert_eq!(
            officers("The Chair was Ms. Vera Kolm (Norland) and the Rapporteur was Mr. Ito Bel (Estria)."),
            [officer("Chair", "Vera Kolm", "Norland"), officer("Rapporteur", "Ito Bel", "Estria")]
        );
        assert_eq!(
            officers("La Sra. Ana Orr (Norlandia) presidió la reunión y el Sr. Ito Bel (Estria) fue el relator."),
            [officer("Presidente", "Ana Orr", "Norlandia"), officer("Relator", "Ito Bel", "Estria")]
        );
    }

    #[test]
    fn several_offices() {
        assert_eq!(
            officers("Ms. Vera Kolm (Norland) served as vice-chair and rapporteur, and Mr. Ito Bel (Estria) as Chair."),
            [
                officer("Vice-Chair", "Vera Kolm", "Norland"),
                officer("Rapporteur", "Vera Kolm", "Norland"),
                officer("Chair", "Ito Bel", "Estria")
            ]
        );
        assert_eq!(
            officers("The Panel elected Ms. Vera Kolm (Norland) and Mr. Ito Bel (Estria) as Chair and Rapporteur."),
            [officer("Chair", "Vera Kolm", "Norland"), officer("Rapporteur", "Ito Bel", "Estria")]
        );
        assert_eq!(
            officers("The meeting was chaired by Ms. Vera Kolm (Norland), with Mr. Ito Bel (Estria) as Rapporteur."),
            [officer("Chair", "Vera Kolm", "Norland"), officer("Rapporteur", "Ito Bel", "Estria")]
        );
    }

    #[test]
    fn who_only_speaks_is_no_officer() {
        for text in [
            "Mr. Ito Bel (Estria) thanked the Chair and the Rapporteur.",
            "The Chair invited Ms. Vera Kolm (Norland) to speak.",
            "Ms. Vera Kolm (Norland), who was Chair of the Fund, spoke.",
        ] {
            assert_eq!(officers(text), [], "{text}");
        }
        assert_eq!(officers("Mr. Ito Bel (Estria) thanked the Chair."), []);
    }
}
