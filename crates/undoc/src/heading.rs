//! What is a heading, from its form.

use std::sync::LazyLock;

use regex::Regex;

use crate::marker;
use crate::sentence::is_complete;
use crate::words::{self, fold};

/// A heading that says by a word what it numbers: "Annex II", "ITEM 3. Title", "Session 1:".
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Numbered {
    pub number: String,
    pub title: String,
}

/// The longest heading; agenda items can be long.
const LONGEST: usize = 320;

static NUMBER: LazyLock<Regex> = LazyLock::new(|| {
    Regex::new(r"^\s*(?:n[o°]\.?\s*)?([0-9]{1,3}(?:\.[0-9]{1,2})*(?:\s?\([a-z]\))?|[IVXLivxl]{1,7}|[A-H])\b\s*([.:)–—-]*)\s*(.*)$").expect("a valid pattern")
});
static GROUP: LazyLock<Regex> = LazyLock::new(|| {
    Regex::new(r"^(\p{L}{3,14})\s+([0-9]{1,2}|[IVX]{1,5}|[A-H])\s*([.:–—-]?)\s*(.*)$").expect("a valid pattern")
});

/// "Annex", "Annex I", "ANNEXE II : Title". A sentence about an annex is none.
pub(crate) fn annex(text: &str) -> Option<Numbered> {
    let rest = after_word(text, words::ANNEX)?;
    if rest.trim_matches(['*', ' ', ':', '.']).is_empty() {
        return Some(Numbered { number: String::new(), title: String::new() });
    }
    let found = NUMBER.captures(rest);
    if found.is_none() && of_act(rest) {
        return Some(Numbered { number: String::new(), title: String::new() });
    }
    let Some(found) = found else {
        let title = rest.trim_start().strip_prefix([':', '–', '—', '-'])?;
        return Some(Numbered { number: String::new(), title: title.trim().to_owned() });
    };
    let (number, mark, title) = (&found[1], &found[2], found[3].trim_end_matches('*').trim());
    let titled = title.is_empty() || !mark.is_empty() || is_capitals(title) || title.starts_with('(');
    if mark.is_empty() && of_act(title) {
        return Some(Numbered { number: number.to_owned(), title: String::new() });
    }
    // "Annex I. The list above was agreed." is a sentence that happens to start a line.
    let heading = titled && title.chars().count() <= LONGEST && (title.is_empty() || !title.ends_with(['.', ';', ',']));
    heading.then(|| Numbered { number: number.to_owned(), title: title.to_owned() })
}

/// "to decision 4/2", "to the present report": to what an annex belongs.
fn of_act(text: &str) -> bool {
    let folded = fold(text.trim());
    let to = ["to ", "a la ", "au ", "de la ", "del ", "al "].iter().find_map(|to| folded.strip_prefix(to));
    let short = to.is_some_and(|rest| rest.split(' ').count() <= 6 && !rest.ends_with(['.', ',', ';']));
    short && to.is_some_and(|rest| words::has(rest, words::ACTS))
}

/// "ITEM 2. ORGANIZATIONAL MATTERS", "Point 2 de l'ordre du jour : …".
pub(crate) fn item(text: &str) -> Option<Numbered> {
    let rest = after_word(text, words::ITEM)?;
    let found = NUMBER.captures(rest)?;
    let (number, mut mark, mut title) = (found[1].to_owned(), found[2].to_owned(), found[3].to_owned());
    let folded = fold(&title);
    if let Some(phrase) = words::OF_AGENDA.iter().find(|phrase| folded.starts_with(**phrase)) {
        let from = title.char_indices().nth(phrase.chars().count()).map_or(title.len(), |hit| hit.0);
        title = title[from..].trim_start_matches([' ', ':', '.', '–', '—', '-', '*']).to_owned();
        mark = ".".to_owned();
    }
    let heading = (!mark.is_empty() || title.is_empty() || is_capitals(&title)) && title.chars().count() <= LONGEST;
    (heading && !title.ends_with(['.', ',']))
        .then(|| Numbered { number, title: title.trim_end_matches(';').to_owned() })
}

pub(crate) fn is_item_alone(text: &str) -> bool {
    item(text).is_some_and(|item| item.title.is_empty()) || is_group_alone(text)
}

/// Whether an item says of what it is one: "Item 7 of the provisional agenda".
pub(crate) fn names_agenda(text: &str) -> bool {
    words::has(&fold(text), words::OF_AGENDA)
}

fn is_group_alone(text: &str) -> bool {
    text.chars().count() < 24 && text.ends_with(':') && group(text).is_some_and(|group| group.title.is_empty())
}

/// "Session 1: Title", "Theme II". The word is any one word; the section says whether it is a group of questions.
pub(crate) fn group(text: &str) -> Option<Numbered> {
    let found = GROUP.captures(text)?;
    let word = fold(&found[1]);
    let title = found[4].trim();
    let other = [words::NO_GROUP, words::ANNEX, words::ITEM].concat();
    let heading = (!found[3].is_empty() || title.is_empty()) && title.chars().count() <= LONGEST && !is_complete(title);
    (heading && !other.contains(&word.as_str()))
        .then(|| Numbered { number: found[2].to_owned(), title: title.to_owned() })
}

/// Whether the group's word is one by which discussions are parted.
pub(crate) fn is_known_group(text: &str) -> bool {
    let first = fold(text.split(' ').next().unwrap_or_default());
    words::GROUPS.contains(&first.as_str())
}

/// A heading by its word alone, wherever it stands.
pub(crate) fn is_structural(text: &str) -> bool {
    text.chars().count() <= LONGEST + 40
        && (annex(text).is_some() || item(text).is_some() || (group(text).is_some() && is_known_group(text)))
}

fn after_word<'a>(text: &'a str, keys: &[&str]) -> Option<&'a str> {
    let head: String = text.chars().take(24).collect();
    let folded = fold(&head);
    let key = keys.iter().find(|key| folded.starts_with(**key))?;
    // All keys are plain letters, so a character of the key is one of the text.
    let at = text.char_indices().nth(key.chars().count()).map_or(text.len(), |hit| hit.0);
    let rest = &text[at..];
    (!rest.starts_with(char::is_alphanumeric)).then_some(rest)
}

static BARE: LazyLock<Regex> =
    LazyLock::new(|| Regex::new(r"^([0-9]{1,2})\s+(\p{Lu}.{2,90})$").expect("a valid pattern"));

/// "1 Welcome": what may be a heading whose number has no point, if it is the next of its kind.
pub(crate) fn bare_number(text: &str) -> Option<(u32, &str)> {
    let found = BARE.captures(text)?;
    let title = found.get(2)?.as_str();
    let short = title.split(' ').count() <= 12 && is_title(title) && !title.ends_with([':', '?']);
    short.then(|| found[1].parse().ok().map(|number| (number, title)))?
}

/// Whether a text is written in capitals, nearly.
pub(crate) fn is_capitals(text: &str) -> bool {
    let (mut upper, mut lower) = (0usize, 0usize);
    for c in text.chars() {
        upper += usize::from(c.is_uppercase());
        lower += usize::from(c.is_lowercase());
    }
    upper >= 4 && upper * 10 >= (upper + lower) * 8
}

/// A block that can be a heading: short, on its own, not ended as a sentence is.
pub(crate) fn is_title(text: &str) -> bool {
    let length = text.chars().count();
    let ended = text.ends_with(['.', ';', ',', '!']) || (is_complete(text) && !text.ends_with([':', '?']));
    (3..=LONGEST).contains(&length) && !ended && text.starts_with(|c: char| c.is_alphabetic() || c == '“' || c == '"')
}

/// A heading's word for recommendations stands where the heading gives some.
pub(crate) fn names_recommendations(text: &str) -> bool {
    text.chars().count() <= LONGEST && !text.ends_with(['.', ';', ',']) && recommends(text) != Licence::None
}

static LABELLED: LazyLock<Regex> = LazyLock::new(|| {
    Regex::new(r"^(?i:(recomm[ae]ndation|recomendaci[oó]n)\s+(?:[0-9]{1,3}|[IVX]{1,6}|[A-Z]))\s*[.:–—-]\s+(\p{Lu}.*)$")
        .expect("a valid pattern")
});

static ACT: LazyLock<Regex> = LazyLock::new(|| {
    Regex::new(r"^(?i:(?:draft )?(?:recomm[ae]ndation|recomendaci[oó]n|d[ée]cision|decisi[oó]n|r[ée]solution|resoluci[oó]n))\s+(?:[A-Z]{1,8}[-‑])?[0-9IVXL]{1,6}/[0-9A-Z]{1,6}\b")
        .expect("a valid pattern")
});

/// "Recommendation 3/1. Nets": the heading of an act of the body, among others in one report.
pub(crate) fn is_numbered_act(text: &str) -> bool {
    ACT.is_match(text) && is_title(text)
}

/// "Recommendation 3: Parties should …": the label, which serves as the paragraph's number, and the text.
pub(crate) fn labelled_recommendation(text: &str) -> Option<(&str, &str)> {
    let found = LABELLED.captures(text)?;
    let rest = found.get(2)?;
    let label = text[..rest.start()].trim_end_matches([' ', '.', ':', '–', '—', '-']);
    is_complete(rest.as_str()).then_some((label, rest.as_str()))
}

/// What a heading allows to be read under it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Licence {
    None,
    /// "Conclusions and recommendations"
    Mixed,
    /// "Recommendations to Parties"
    Pure,
}

/// Whether recommendations stand under a heading. "Follow-up to earlier recommendations" gives none.
pub(crate) fn recommends(title: &str) -> Licence {
    let folded = fold(title);
    let Some(at) = words::find(&folded, words::RECOMMENDATION) else { return Licence::None };
    let mut licence = Licence::Pure;
    for word in folded[..at].split(|c: char| !c.is_alphanumeric() && c != '&').filter(|word| !word.is_empty()) {
        let starts = |list: &[&str]| list.iter().any(|entry| word.starts_with(entry));
        if words::RECOMMENDATION_BEFORE.contains(&word) || marker::roman(word).is_some() || word.len() == 1 {
            continue;
        } else if starts(words::RECOMMENDATION_MIXED) {
            licence = Licence::Mixed;
        } else {
            return Licence::None;
        }
    }
    // "Recommendations and conclusions" are mixed as well.
    let behind = &folded[at..];
    if words::has(behind, words::RECOMMENDATION_AND) {
        licence = Licence::Mixed;
    }
    licence
}

/// To whom a heading's recommendations are addressed, as written: "Recommendations to X", "… for action by X".
pub(crate) fn addressee(title: &str) -> Option<&str> {
    if recommends(title) == Licence::None {
        return None;
    }
    let folded = fold(title);
    let back = |at: usize| title.char_indices().nth(folded[..at].chars().count()).map(|hit| &title[hit.0..]);
    let word = words::find(&folded, words::RECOMMENDATION)?;
    let behind = word + folded[word..].find(' ')?;
    for by in words::RECOMMENDATION_BY {
        if let Some(at) = folded[behind..].rfind(&format!(" {by} ")) {
            return back(behind + at + by.len() + 2);
        }
    }
    let rest = folded[behind..].trim_start();
    let from = folded.len() - rest.len();
    words::RECOMMENDATION_TO.iter().find_map(|to| {
        let tail = rest.strip_prefix(to)?;
        (tail.starts_with(' ') || to.ends_with('\'')).then(|| back(from + to.len()).map(str::trim_start))?
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn annexes() {
        let number = |text: &str| annex(text).map(|annex| (annex.number, annex.title));
        assert_eq!(number("Annex I"), Some(("I".into(), String::new())));
        assert_eq!(number("ANNEXE II : LISTE"), Some(("II".into(), "LISTE".into())));
        assert_eq!(number("Annex"), Some((String::new(), String::new())));
        assert_eq!(number("Appendix A – Terms of reference"), Some(("A".into(), "Terms of reference".into())));
        assert_eq!(number("Annex I to the report contains the list."), None);
        assert_eq!(number("Annexed lists"), None);
    }

    #[test]
    fn items_and_groups() {
        assert_eq!(item("ITEM 2. MATTERS").map(|item| item.title), Some("MATTERS".into()));
        assert_eq!(
            item("Point 3 de l’ordre du jour : Questions diverses").map(|i| i.title),
            Some("Questions diverses".into())
        );
        assert_eq!(item("Item 4 was then taken up by the Group."), None);
        assert_eq!(group("Session 1:").map(|group| group.number), Some("1".into()));
        assert_eq!(group("Thème II – Les moyens").map(|group| group.title), Some("Les moyens".into()));
        assert_eq!(group("Page 3"), None);
        assert_eq!(group("About 12 Parties came."), None);
    }

    #[test]
    fn headings_that_recommend() {
        assert_eq!(recommends("RECOMMENDATIONS OF THE PANEL"), Licence::Pure);
        assert_eq!(recommends("V. Final recommendations"), Licence::Pure);
        assert_eq!(recommends("Conclusions and recommendations"), Licence::Mixed);
        assert_eq!(recommends("Follow-up to earlier recommendations"), Licence::None);
        assert_eq!(recommends("Consideration of the recommendations"), Licence::None);
    }

    #[test]
    fn addressees_of_headings() {
        assert_eq!(addressee("Recommendations to the Secretary"), Some("the Secretary"));
        assert_eq!(addressee("Recommendations for action, as appropriate, by other entities"), Some("other entities"));
        assert_eq!(addressee("RECOMMANDATIONS À L’INTENTION DES PARTIES"), Some("PARTIES"));
        assert_eq!(addressee("Recommandations adressées au Secrétariat"), Some("Secrétariat"));
        assert_eq!(addressee("Recommendations of the Panel"), None);
    }
}
