//! Names: lists of them, and persons with what stands behind them.

use crate::words::{self, fold};

/// The longest name of a Party or organization, in characters.
const LONGEST: usize = 160;

/// Splits "A, B (X, Y) and C" into names, as many as were announced if that is known.
pub(crate) fn split(list: &str, announced: Option<u32>) -> Vec<String> {
    let semicolons = pieces(list, ';');
    let parts = if semicolons.len() > 1 { semicolons } else { pieces(list, ',') };
    let mut names: Vec<&str> = Vec::new();
    let count = parts.len();
    for (at, part) in parts.into_iter().enumerate() {
        let bare = without_and(part);
        // Only the last piece holds the "and" of the list, unless it began with it.
        let splits = at + 1 == count && bare.len() == part.trim().len() && announced.is_none_or(|n| n as usize > count);
        match splits.then(|| last_and(bare)).flatten() {
            Some((left, right)) => names.extend([left, right]),
            None => names.push(bare),
        }
    }
    let names = names.into_iter().map(clean).filter(|name| is_name(name));
    names.map(str::to_owned).collect()
}

/// A name as it is kept: without article and without what ends a list.
pub(crate) fn clean(name: &str) -> &str {
    let mut name = name.trim().trim_end_matches(['.', ';', ',', ':', ' ']);
    for of in ["du ", "des ", "del ", "de la ", "de l’", "de l'", "de los ", "de las ", "de ", "d’", "d'"] {
        name = name.strip_prefix(of).unwrap_or(name);
    }
    for article in words::ARTICLES {
        name = name.strip_prefix(article).unwrap_or(name);
    }
    name.trim()
}

fn is_name(name: &str) -> bool {
    name.chars().count() <= LONGEST
        && name.starts_with(|c: char| c.is_uppercase() || c == '“' || c.is_numeric())
        && name.contains(char::is_alphabetic)
}

/// The pieces of a list, parentheses kept whole.
fn pieces(list: &str, separator: char) -> Vec<&str> {
    let mut depth = 0usize;
    let mut start = 0;
    let mut found = Vec::new();
    for (at, c) in list.char_indices() {
        match c {
            '(' => depth += 1,
            ')' => depth = depth.saturating_sub(1),
            c if c == separator && depth == 0 => {
                found.push(&list[start..at]);
                start = at + c.len_utf8();
            }
            _ => {}
        }
    }
    found.push(&list[start..]);
    found.retain(|piece| !piece.trim().is_empty());
    found
}

fn without_and(piece: &str) -> &str {
    let piece = piece.trim();
    words::ANDS.iter().find_map(|and| piece.strip_prefix(and.trim_start())).unwrap_or(piece).trim()
}

/// Splits at the "and" of the list, which is not that of a name: "Uganda and Trinidad and Tobago".
fn last_and(piece: &str) -> Option<(&str, &str)> {
    if piece.len() > 3 * LONGEST {
        return None;
    }
    let folded = fold(piece);
    let mut best: Option<(u32, usize, usize)> = None;
    for and in words::ANDS {
        for (at, _) in folded.match_indices(and) {
            let (left, right) = (&folded[..at], &folded[at + and.len()..]);
            if words::COMPOUNDS.iter().any(|name| crosses(&folded, name, at)) || open_parentheses(left) > 0 {
                continue;
            }
            // "… (FAO) and …" and "… and the …" part two names more surely than a bare "and".
            let sure = 2 * u32::from(left.ends_with(')')) + u32::from(right.starts_with("the "));
            let behind =
                piece.char_indices().nth(folded[..at + and.len()].chars().count()).map_or("", |hit| &piece[hit.0..]);
            let capital = clean(behind).starts_with(char::is_uppercase);
            if sure > 0 || capital {
                best = best.max(Some((sure, at, and.len())));
            }
        }
    }
    let (_, at, length) = best?;
    let back = |at: usize| piece.char_indices().nth(folded[..at].chars().count()).map_or(piece.len(), |hit| hit.0);
    Some((&piece[..back(at)], &piece[back(at + length)..]))
}

fn crosses(folded: &str, name: &str, at: usize) -> bool {
    folded.match_indices(name).any(|(from, _)| from < at && at < from + name.len())
}

fn open_parentheses(text: &str) -> usize {
    text.chars().fold(0usize, |depth, c| match c {
        '(' => depth + 1,
        ')' => depth.saturating_sub(1),
        _ => depth,
    })
}

/// A person named in a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Person {
    pub name: String,
    pub party: Option<String>,
    /// Where the name begins.
    pub at: usize,
    /// Behind a form of address.
    pub addressed: bool,
}

/// The persons named in a text: a name with its Party ("Vera Kolm (Norland)", "Ms. Vera Kolm of Norland"), or with a
/// form of address.
pub(crate) fn persons(text: &str) -> Vec<Person> {
    let words: Vec<(usize, &str)> =
        text.split(' ').map(|word| (word.as_ptr() as usize - text.as_ptr() as usize, word)).collect();
    let mut found = Vec::new();
    let mut at = 0;
    while at < words.len() {
        match person(text, &words, at) {
            Some((person, next)) => {
                found.push(person);
                at = next.max(at + 1);
            }
            None => at += 1,
        }
    }
    found
}

fn person(text: &str, words: &[(usize, &str)], from: usize) -> Option<(Person, usize)> {
    let mut at = from;
    while words.get(at).is_some_and(|word| is_honorific(word.1)) {
        at += 1;
    }
    let addressed = at > from;
    let first = at;
    // "El Sr. Bel": the article is no part of the name.
    let titled = |at: usize, word: &str| at > first && is_plain_address(word);
    while words.get(at).is_some_and(|word| at - first < 7 && belongs(words, first, at, word.1) && !titled(at, word.1)) {
        at += 1;
        if words[at - 1].1.ends_with([',', ';', ':', '.']) && !is_initial(words[at - 1].1) {
            break;
        }
    }
    let ended = at > first && words[at - 1].1.ends_with([',', ';', ':', '.']);
    // A particle behind the name is none: "Ms. Kolm de …" is "of".
    let small = |word: &str| word.starts_with(char::is_lowercase);
    while at > first + 1
        && !ended
        && small(words[at - 1].1)
        && words::PARTICLES.contains(&fold(words[at - 1].1).as_str())
    {
        at -= 1;
    }
    if at == first {
        return None;
    }
    let (start, last) = (words[first].0, words[at - 1]);
    let end = last.0 + last.1.len();
    let name = text[start..end].trim_end_matches([',', ';', ':']).trim_end_matches('.').to_owned();
    let rest = &text[end..];
    let party = if ended { None } else { party(rest, addressed) };
    let whole = name.contains(' ') || addressed;
    let known = addressed || party.as_ref().is_some_and(|party| party.1);
    (whole && known && !is_office(&name))
        .then(|| (Person { name, party: party.map(|party| party.0), at: start, addressed }, at))
}

/// Whether a line begins with a form of address, as that of a person does.
pub(crate) fn begins_with_address(line: &str) -> bool {
    let mut words = line.split(' ');
    words.next().is_some_and(is_honorific) && words.next().is_some_and(|name| name.starts_with(char::is_uppercase))
}

/// Where somebody comes from: "Norland" of "Norland, Chair".
pub(crate) fn place(party: &str) -> &str {
    party.split(',').next().unwrap_or_default().trim()
}

fn is_honorific(word: &str) -> bool {
    let bare = fold(word.trim_start_matches(['(', '“']).trim_end_matches('.'));
    // "M" alone may be an initial; "M." before a name is a form of address in French.
    words::HONORIFICS.contains(&bare.as_str()) && word.starts_with(char::is_uppercase)
}

/// A form of address that can be no initial.
fn is_plain_address(word: &str) -> bool {
    let bare = fold(word.trim_end_matches('.'));
    matches!(bare.as_str(), "mr" | "ms" | "mrs" | "sr" | "sra" | "srta" | "mme" | "mlle" | "dr" | "prof")
}

fn is_initial(word: &str) -> bool {
    word.ends_with('.') && word.trim_end_matches('.').chars().count() <= 2
}

fn belongs(words: &[(usize, &str)], first: usize, at: usize, word: &str) -> bool {
    let bare = word.trim_end_matches([',', ';', ':', '.']);
    if bare.starts_with(char::is_uppercase) {
        return bare.chars().all(|c| c.is_alphabetic() || matches!(c, '\'' | '’' | '-' | '‑' | '.'));
    }
    // A particle needs a name before it and behind it: "Ito van der Bel".
    let behind = words[at + 1..].iter().find(|next| !words::PARTICLES.contains(&next.1));
    at > first && words::PARTICLES.contains(&bare) && behind.is_some_and(|next| next.1.starts_with(char::is_uppercase))
}

fn is_office(name: &str) -> bool {
    let folded = fold(name);
    words::ROLES.iter().any(|role| folded.split(' ').any(|word| word == *role))
}

/// The Party behind a name, and whether it stands in parentheses.
fn party(rest: &str, addressed: bool) -> Option<(String, bool)> {
    if let Some(inner) = rest.strip_prefix(" (") {
        let mut depth = 1;
        let end = inner.char_indices().find(|(_, c)| {
            depth += i32::from(*c == '(') - i32::from(*c == ')');
            depth == 0
        })?;
        let party = inner[..end.0].trim();
        return is_name(party).then(|| (clean(party).to_owned(), true));
    }
    let of = words::OF.iter().find_map(|of| rest.strip_prefix(of))?;
    let of = of.strip_prefix("the ").unwrap_or(of);
    let words = of.split(' ').take(6).take_while({
        let mut over = false;
        move |word| {
            let goes = !over && (word.starts_with(char::is_uppercase) || words::WITHIN_NAMES.contains(word));
            over = over || word.ends_with([',', '.', ';', ')']);
            goes
        }
    });
    let party = words.collect::<Vec<_>>().join(" ");
    let party = party.trim_end_matches(" and").trim_end_matches([',', '.', ';', ')']).to_owned();
    (addressed && is_name(&party)).then_some((party, false))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lists_of_names() {
        assert_eq!(split("Norland, Estria and South Vellamo", None), ["Norland", "Estria", "South Vellamo"]);
        assert_eq!(
            split("Norland, Trinidad and Tobago, and Estria", None),
            ["Norland", "Trinidad and Tobago", "Estria"]
        );
        assert_eq!(split("Uganda and Trinidad and Tobago", None), ["Uganda", "Trinidad and Tobago"]);
        assert_eq!(split("Bosnia and Herzegovina", Some(1)), ["Bosnia and Herzegovina"]);
        assert_eq!(
            split("COAST, Food and Fish Fund of the Seas (FFF) and the Global Net Council (GNC)", Some(3)),
            ["COAST", "Food and Fish Fund of the Seas (FFF)", "Global Net Council (GNC)"]
        );
        assert_eq!(
            split("Centre for Nets and Boats (CNB) and Harbour Fund (HF)", Some(2)),
            ["Centre for Nets and Boats (CNB)", "Harbour Fund (HF)"]
        );
        assert_eq!(
            split("Iran (Islamic Republic of); Estria; and Norland", None),
            ["Iran (Islamic Republic of)", "Estria", "Norland"]
        );
        assert_eq!(split("la Norlande, l’Estrie et le Vellamo", None), ["Norlande", "Estrie", "Vellamo"]);
    }

    #[test]
    fn persons_with_their_parties() {
        let found =
            |text: &str| persons(text).into_iter().map(|p| (p.name, p.party.unwrap_or_default())).collect::<Vec<_>>();
        assert_eq!(
            found("elected Ms. Vera Kolm (Norland) to serve as Chair and Mr. Ito da Costa (Estria) as Rapporteur"),
            [("Vera Kolm".into(), "Norland".into()), ("Ito da Costa".into(), "Estria".into())]
        );
        assert_eq!(
            found("Dr. J. B. Orso of South Vellamo was elected"),
            [("J. B. Orso".into(), "South Vellamo".into())]
        );
        assert_eq!(found("a élu M. Anton Brel (Norlande) Président"), [("Anton Brel".into(), "Norlande".into())]);
        assert_eq!(found("Vera Kolm (Norland), Chair"), [("Vera Kolm".into(), "Norland".into())]);
        assert_eq!(found("the Global Fund was elected"), []);
    }
}
