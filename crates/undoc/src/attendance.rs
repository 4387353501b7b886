//! Who attended, who could not: read from sentences that say so, and from an annexed list.

use crate::name;
use crate::outline::{Node, Outline};
use crate::report::Attendance;
use crate::sentence::{sentences, words as split_words};
use crate::words::{self, fold};

/// Attendance stands among the first paragraphs of a report, and over so many at most.
const FIRST: usize = 20;
const SPAN: usize = 8;
/// The longest sentence of attendance, in bytes: it may name all States.
const LONGEST: usize = 24_000;

/// Whom a list names.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Whom {
    Parties,
    Organizations,
    Observers,
}

pub(crate) fn read(outline: &Outline) -> Attendance {
    let mut found = Attendance::default();
    let mut began = None;
    for (at, node) in outline.tops().filter(|node| node.annex.is_none()).take(FIRST).enumerate() {
        if began.is_some_and(|began| at > began + SPAN) {
            break;
        }
        let before = found.clone();
        for sentence in sentences(&node.text) {
            read_sentence(outline, Some(node), sentence, &mut found);
        }
        if found != before {
            began.get_or_insert(at);
        }
    }
    for line in outline.loose_lines() {
        read_line(outline, line, &mut found);
    }
    read_roll(outline, &mut found);
    let counted = (found.parties.len() + found.organizations.len() + found.observers.len()) as u32;
    found.members = found.members.or((counted > 0).then_some(counted));
    found
}

fn read_sentence(outline: &Outline, node: Option<&Node>, sentence: &str, found: &mut Attendance) {
    if sentence.len() > LONGEST {
        return;
    }
    let folded = fold(sentence);
    let absent = words::has(&folded, words::ABSENT);
    // "Present were members from A and B; Absent: C"
    if absent && words::has(&folded, words::ATTENDED) && sentence.contains(';') {
        return sentence.split(';').for_each(|part| read_sentence(outline, node, part.trim(), found));
    }
    if !absent && !words::has(&folded, words::ATTENDED) {
        return;
    }
    // "…: Coastal Network (CN); …": behind a colon, what stands in parentheses is no list.
    let mut lists = from_persons(sentence, absent);
    if lists.is_empty() {
        lists = namely(sentence);
    }
    if lists.is_empty() {
        lists = after_colon(outline, node, sentence);
    }
    if lists.is_empty() {
        lists = parenthesised(sentence);
    }
    if lists.is_empty() {
        lists = from_names(sentence, &folded);
    }
    if lists.is_empty() && absent {
        lists = before(sentence, &folded, words::ABSENT, Whom::Parties);
    }
    if lists.is_empty() && !absent && words::has(&folded, words::OBSERVERS) {
        lists = before(sentence, &folded, words::ATTENDED, Whom::Organizations);
    }
    if absent {
        found.absent.extend(lists.into_iter().flat_map(|list| list.1));
        return;
    }
    if found.members.is_none() {
        found.members = members(sentence);
    }
    for (whom, names) in lists {
        let kept = match whom {
            Whom::Parties => &mut found.parties,
            Whom::Organizations => &mut found.organizations,
            Whom::Observers => &mut found.observers,
        };
        for name in names {
            if !kept.contains(&name) {
                kept.push(name);
            }
        }
    }
}

/// "Present: Norland, Estria", "Apologies: Lund": a line with a list of Parties, which are no persons.
fn read_line(outline: &Outline, line: &str, found: &mut Attendance) {
    let Some((before, _)) = line.split_once(':') else { return };
    let folded = fold(before) + ":";
    let says = words::has(&folded, words::ABSENT) || words::has(&folded, words::ATTENDED);
    if says && before.split_whitespace().count() <= 3 {
        read_sentence(outline, None, line, found);
    }
    // "Africa: Ms. Ama Orr (Norland), …"
    if words::REGIONS.iter().any(|region| folded.starts_with(region)) {
        let parties = from_persons(line, true).into_iter().flat_map(|list| list.1);
        let new: Vec<String> = parties.filter(|party| !found.parties.contains(party)).collect();
        found.parties.extend(new);
    }
}

/// "Present: Ms. Vera Kolm (Norland), Mr. Ito Bel (Estria)": the Parties of persons, where persons are listed. Who is said to be
/// absent may be one.
fn from_persons(sentence: &str, absent: bool) -> Vec<(Whom, Vec<String>)> {
    if !absent && !sentence.contains(':') {
        return Vec::new();
    }
    let persons = name::persons(sentence);
    if !persons.iter().any(|person| person.addressed) {
        return Vec::new();
    }
    let parties: Vec<String> =
        persons.iter().filter_map(|person| Some(name::place(person.party.as_ref()?).to_owned())).collect();
    let least = if absent { 1 } else { 2 };
    if parties.len() == persons.len() && parties.len() >= least { vec![(Whom::Parties, parties)] } else { Vec::new() }
}

/// "from 7 Parties, namely A, B and C, and two organizations, namely D and E".
fn namely(sentence: &str) -> Vec<(Whom, Vec<String>)> {
    let folded = fold(sentence);
    let back =
        |at: usize| sentence.char_indices().nth(folded[..at].chars().count()).map_or(sentence.len(), |hit| hit.0);
    let mut places: Vec<(usize, usize)> = words::NAMELY
        .iter()
        .flat_map(|sign| {
            folded.match_indices(sign).map(|hit| (back(hit.0), back(hit.0 + sign.len()))).collect::<Vec<_>>()
        })
        .collect();
    places.sort_unstable();
    let mut lists = Vec::new();
    for (nth, &(sign, from)) in places.iter().enumerate() {
        let before = nth.checked_sub(1).map_or(0, |last| places[last].1);
        let until = places.get(nth + 1).map_or(sentence.len(), |next| next.0);
        // What the next list lists stands behind the last "and" of this one.
        let end = places.get(nth + 1).and_then(|_| {
            let list = fold(&sentence[from..until]);
            let and = words::ANDS.iter().filter_map(|and| list.rfind(and)).max()?;
            Some(from + back_in(&sentence[from..until], &list, and))
        });
        if let Some((whom, count)) = category(&sentence[before..sign]) {
            let list = sentence[from..end.unwrap_or(until)].trim_start_matches([':', ' ']);
            lists.push((whom, name::split(list, count)));
        }
    }
    lists.retain(|list| !list.1.is_empty());
    lists
}

/// Where in a text a place of its folded form is.
fn back_in(text: &str, folded: &str, at: usize) -> usize {
    text.char_indices().nth(folded[..at].chars().count()).map_or(text.len(), |hit| hit.0)
}

/// "14 members", "fourteen experts"; "Of the 15 experts invited, 11 took part".
fn members(sentence: &str) -> Option<u32> {
    let found = split_words(sentence);
    let of = found.len() > 2 && found[0].lower == "of" && found[1].lower == "the";
    if let Some(comma) = found.iter().take(12).position(|word| word.mark == Some(',')).filter(|_| of) {
        return found.get(comma + 1).and_then(|word| words::number(word.text));
    }
    let at = found.iter().position(|word| words::MEMBERS.contains(&fold(word.text).as_str()))?;
    // A few words may stand between: "14 of its members", "23 government-nominated experts".
    found[at.saturating_sub(4)..at].iter().rev().find_map(|word| words::number(word.text))
}

/// Lists in parentheses behind what they list: "11 Parties (A, B and C)".
fn parenthesised(sentence: &str) -> Vec<(Whom, Vec<String>)> {
    let mut lists = Vec::new();
    let mut before = 0;
    for (open, close) in groups(sentence) {
        let named = sentence[..open].split_whitespace().next_back().unwrap_or_default();
        let inner = &sentence[open + 1..close];
        // "Food Organization of Norland (FON)": the short name of what stands before it.
        let counted = words::has(&fold(named), words::PARTIES)
            || words::has(&fold(named), words::ORGANIZATIONS) && named.starts_with(char::is_lowercase);
        let short = !counted && inner.chars().all(|c| c.is_alphabetic() && c.is_uppercase() || c == '-');
        if let Some((whom, count)) = category(&sentence[before..open]).filter(|_| !short) {
            lists.push((whom, name::split(&sentence[open + 1..close], count)));
        }
        before = close + 1;
    }
    lists.retain(|list| !list.1.is_empty());
    lists
}

/// The outermost parentheses of a sentence.
fn groups(sentence: &str) -> Vec<(usize, usize)> {
    let mut open = Vec::new();
    let mut found = Vec::new();
    for (at, c) in sentence.char_indices() {
        match c {
            '(' => open.push(at),
            ')' => {
                let start = open.pop();
                found.extend(start.filter(|_| open.is_empty()).map(|start| (start, at)));
            }
            _ => {}
        }
    }
    found
}

/// What the last words before a list say that it lists, and how many.
fn category(before: &str) -> Option<(Whom, Option<u32>)> {
    let folded = fold(before);
    let party = words::find_last(&folded, words::PARTIES);
    let organization = words::find_last(&folded, words::ORGANIZATIONS);
    let guests = words::find_last(&folded, words::OBSERVERS);
    // "Parties and other Governments (A, B)" are not told apart.
    let other = words::find(&folded, words::NO_PARTIES).is_some_and(|at| !words::has(&folded[..at], &["part"]));
    let whom = if other || organization.is_none() && party.is_some() && guests > party {
        Whom::Observers
    } else if organization > party {
        Whom::Organizations
    } else {
        party.map(|_| Whom::Parties).or(guests.map(|_| Whom::Organizations))?
    };
    let at = party.max(organization).max(guests).or(words::find(&folded, words::NO_PARTIES))?;
    let count = folded[..at].split_whitespace().rev().take(3).find_map(words::number);
    Some((whom, count))
}

/// "… the following Parties: A, B and C", or with the names as items below.
fn after_colon(outline: &Outline, node: Option<&Node>, sentence: &str) -> Vec<(Whom, Vec<String>)> {
    let mut lists = Vec::new();
    // Further lists may follow in the sentence: "…: A and B; and the following organizations: C".
    let mut rest = sentence;
    while let Some((before, behind)) = rest.split_once(':') {
        let next = behind.rfind(';').filter(|_| behind.contains(':'));
        let (list, further) = next.map_or((behind, ""), |at| behind.split_at(at));
        // "Present: A and B", "Absent: C"
        let bare = before.split_whitespace().count() <= 3 && !before.contains(',');
        let alone = || bare.then_some((Whom::Parties, None));
        if let Some((whom, count)) = category(before).or_else(alone) {
            let mut names = name::split(list, count);
            if let Some(node) = node.filter(|_| list.trim().is_empty()) {
                names = node.kids.iter().flat_map(|&kid| name::split(&outline.nodes[kid].text, Some(1))).collect();
            }
            lists.push((whom, names));
        }
        rest = further;
    }
    lists.retain(|list| !list.1.is_empty());
    lists
}

/// "Members from Norland, Estria and South Vellamo attended the meeting", "experts nominated by Norland and Estria": only if
/// all are names.
fn from_names(sentence: &str, folded: &str) -> Vec<(Whom, Vec<String>)> {
    // Folding gives a character for a character.
    let back =
        |at: usize| sentence.char_indices().nth(folded[..at].chars().count()).map_or(sentence.len(), |hit| hit.0);
    let came = words::CAME_FROM.iter().filter_map(|from| folded.find(from).map(|at| at + from.len()));
    let mut places: Vec<(usize, bool)> = came.map(|at| (back(at), true)).collect();
    let of = words::OF.iter().flat_map(|from| sentence.match_indices(from).map(|hit| hit.0 + from.len()).take(4));
    places.extend(of.map(|at| (at, false)));
    places.sort_unstable();
    places.into_iter().find_map(|(from, came)| names_behind(sentence, from, came)).into_iter().collect()
}

/// The names of a list that begins at a place, if people are said to have come from there.
fn names_behind(sentence: &str, from: usize, came: bool) -> Option<(Whom, Vec<String>)> {
    let before = fold(&sentence[..from]);
    let guests = words::has(&before, words::OBSERVERS);
    let few = (guests || words::has(&before, words::MEMBERS)) && before.split_whitespace().count() <= 6;
    // "… attended by representatives of Norland"
    let last = before.split_whitespace().rev().nth(1).unwrap_or_default();
    let direct = words::MEMBERS.contains(&last);
    let list: Vec<&str> = sentence[from..]
        .split(' ')
        .take_while(|word| {
            word.starts_with(|c: char| c.is_uppercase() || c == '(')
                || words::WITHIN_NAMES.contains(word)
                || matches!(*word, "du" | "des" | "del" | "pour" | "l’alimentation" | "l’agriculture")
                || word.starts_with("l’") && word.chars().nth(2).is_some_and(char::is_uppercase)
        })
        .collect();
    let names = name::split(&list.join(" "), None);
    let whom = if guests { Whom::Organizations } else { Whom::Parties };
    ((few || direct || came) && !names.is_empty() && list.len() < 120).then_some((whom, names))
}

/// "Orsk and Lund sent their regrets", "The Harbour Fund was represented by an observer"
fn before(sentence: &str, folded: &str, said: &[&str], whom: Whom) -> Vec<(Whom, Vec<String>)> {
    let Some(at) = words::find(folded, said) else { return Vec::new() };
    let end = sentence.char_indices().nth(folded[..at].chars().count()).map_or(sentence.len(), |hit| hit.0);
    let within = |word: &str| {
        words::WITHIN_NAMES.contains(&word)
            || whom == Whom::Organizations && matches!(word, "for" | "on" | "pour" | "para")
    };
    let named = |word: &str| word.starts_with(|c: char| c.is_uppercase() || c == '(') || within(word);
    let before: Vec<&str> = sentence[..end].split_whitespace().collect();
    let names = before.iter().take_while(|word| named(word)).count();
    // A few words may stand before the phrase: "Orsk and Lund had".
    if before.len() > names + 3 {
        return Vec::new();
    }
    let names = name::split(&before[..names].join(" "), None);
    let whole = names.iter().all(|name| whom == Whom::Parties || name.contains(' '));
    if whole { vec![(whom, names)] } else { Vec::new() }
}

/// An annexed list: headings "Parties" and "Organizations", and under each a name a line.
fn read_roll(outline: &Outline, found: &mut Attendance) {
    let mut whom = None;
    let (mut parties, mut organizations) = (Vec::new(), Vec::new());
    // Where persons stand below their Parties, a line above none names nobody.
    let line_of = |at: &usize| outline.unplaced[*at].as_str();
    let with_persons = outline.roll.iter().any(|at| name::begins_with_address(line_of(at)));
    for (nth, at) in outline.roll.iter().enumerate() {
        let line = line_of(at);
        let above = outline.roll.get(nth + 1).is_some_and(|next| name::begins_with_address(line_of(next)));
        if with_persons && !above && category(line).is_none() || name::begins_with_address(line) {
            continue;
        }
        let line = crate::marker::split(line).map_or(line, |(_, rest)| rest);
        let short = line.split(' ').count() <= 6;
        match category(line).filter(|_| short && !line.contains(',')) {
            Some((next, _)) => whom = Some(next),
            None => {
                let name = name::clean(line.split([':', ',', '–', '—']).next().unwrap_or_default()).to_owned();
                match whom {
                    Some(Whom::Parties) if !name.is_empty() => parties.push(name),
                    Some(Whom::Organizations) if !name.is_empty() => organizations.push(name),
                    _ => {}
                }
            }
        }
    }
    // The text of the report says it better, where it does.
    if found.parties.is_empty() {
        found.parties = parties;
    }
    if found.organizations.is_empty() {
        found.organizations = organizations;
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::block::blocks;
    use crate::outline::build;

    fn attendance(text: &str) -> Attendance {
        read(&build(&blocks(text)))
    }

    #[test]
    fn lists_in_parentheses() {
        let found = attendance(
            "1. The Panel met in Port Alba. It was attended by five members from three Parties (Norland, Estria and \
             Trinidad and Tobago) and two organizations (Harbour Fund (HF) and the Net and Boat Council).\n\
             2. Members from two other Parties (Vellamo and Orsk) and one organization (Sea and Shore Trust) could not attend.",
        );
        assert_eq!(found.members, Some(5));
        assert_eq!(found.parties, ["Norland", "Estria", "Trinidad and Tobago"]);
        assert_eq!(found.organizations, ["Harbour Fund (HF)", "Net and Boat Council"]);
        assert_eq!(found.absent, ["Vellamo", "Orsk", "Sea and Shore Trust"]);
    }

    #[test]
    fn lists_behind_a_colon() {
        let found = attendance(
            "1. Representatives of the following Parties attended the meeting: Norland, Estria and Orsk.\n\
             2. The following States not party to the Protocol were represented: Vellamo.\n\
             3. The following organizations were represented by observers: the Harbour Fund; Net Council.",
        );
        assert_eq!(found.parties, ["Norland", "Estria", "Orsk"]);
        assert_eq!(found.observers, ["Vellamo"]);
        assert_eq!(found.organizations, ["Harbour Fund", "Net Council"]);
        assert_eq!(found.members, Some(6));
    }

    #[test]
    fn names_alone() {
        let found = attendance(
            "1. Members from Norland, Estria and South Vellamo attended. Members from Orsk were unable to attend.",
        );
        assert_eq!(found.parties, ["Norland", "Estria", "South Vellamo"]);
        assert_eq!(found.absent, ["Orsk"]);
    }

    #[test]
    fn from_where_people_came() {
        for text in [
            "1. Twenty-two experts from 17 countries took part. They came from Norland, Estria and Orsk.",
            "1. The meeting brought together experts nominated by Norland, Estria and Orsk.",
            "1. The meeting was attended by representatives of Norland, Estria and Orsk.",
            "1. Present were members from Norland, Estria and Orsk; Absent: Lund.",
        ] {
            assert_eq!(attendance(text).parties, ["Norland", "Estria", "Orsk"], "{text}");
        }
        assert_eq!(attendance("1. Present were members from Norland; Absent: Lund.").absent, ["Lund"]);
        assert_eq!(attendance("1. Apologies were received from Lund and Orsk.").absent, ["Lund", "Orsk"]);
    }
}
