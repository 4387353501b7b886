//! The part of a text that shows what was looked for.

use std::ops::Range;

use super::{Kind, Stems, Wanted, fold, parts};
use crate::Language;

/// How many characters an excerpt has before what was found, and in all.
const BEFORE: usize = 70;
const MOST: usize = 260;

/// A piece of an excerpt: words, and whether they are what was looked for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Piece {
    pub text: String,
    pub found: bool,
}

/// The part of a text around the first of the words that were looked for; its beginning when none of them stands there.
pub fn excerpt(language: Language, text: &str, wanted: &Wanted) -> Vec<Piece> {
    let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
    let mut places = found(language, &text, wanted);
    let first = places.next();
    let place = first.as_ref().map_or(0, |first| first.start);
    let shown = window(&text, place);
    let others = places.take_while(|next| next.end <= shown.end);
    let found: Vec<Range<usize>> = first.into_iter().chain(others).collect();
    let mut pieces: Vec<Piece> = Vec::new();
    let mut push = |text: &str, found: bool| match pieces.last_mut() {
        _ if text.is_empty() => {}
        Some(last) if last.found == found => last.text.push_str(text),
        _ => pieces.push(Piece { text: text.to_owned(), found }),
    };
    if shown.start > 0 {
        push("… ", false);
    }
    let mut at = shown.start;
    for range in found.iter().filter(|range| range.start >= shown.start && range.end <= shown.end) {
        push(&text[at..range.start], false);
        push(&text[range.clone()], true);
        at = range.end;
    }
    push(&text[at..shown.end], false);
    if shown.end < text.len() {
        push(" …", false);
    }
    pieces
}

/// Whether any of the words that were looked for stands in a text.
pub fn shows(language: Language, text: &str, wanted: &Wanted) -> bool {
    found(language, text, wanted).next().is_some()
}

/// Where what was looked for stands, in order and without overlap.
fn found<'a>(language: Language, text: &'a str, wanted: &'a Wanted) -> impl Iterator<Item = Range<usize>> + 'a {
    let stems = Stems::of(language);
    let initials = stems.initials(&wanted.tokens);
    parts(text).into_iter().flat_map(move |part| {
        let word = &text[part.at.clone()];
        if part.kind == Kind::Han {
            let runs = runs(word, wanted);
            return runs.into_iter().map(|run| part.at.start + run.start..part.at.start + run.end).collect();
        }
        // Most words are none of these by their first letter: only the others are worth a stemmer's work.
        if !stems.begins_with_any(part.kind, word, &initials) {
            return Vec::new();
        }
        let forms = stems.forms(part.kind, word);
        let is_wanted = |form: &String| wanted.tokens.contains(form);
        if is_wanted(&forms.said) || forms.folded.as_ref().is_some_and(is_wanted) { vec![part.at] } else { Vec::new() }
    })
}

/// Where in a run of Han characters one of those that were looked for stands.
fn runs(run: &str, wanted: &Wanted) -> Vec<Range<usize>> {
    let (mut found, mut at) = (Vec::new(), 0);
    while at < run.len() {
        let rest = &run[at..];
        let longest = wanted.runs.iter().filter_map(|wanted| begins(rest, wanted)).max();
        match longest.filter(|length| *length > 0) {
            Some(length) => {
                found.push(at..at + length);
                at += length;
            }
            None => at += rest.chars().next().map_or(1, char::len_utf8),
        }
    }
    found
}

/// How long the beginning of a text is that reads, folded, as `wanted`.
fn begins(text: &str, wanted: &str) -> Option<usize> {
    let ends = text.char_indices().map(|(at, c)| at + c.len_utf8());
    ends.take_while(|end| *end <= wanted.len() * 4).find(|end| fold::han(&text[..*end]) == wanted)
}

/// What is shown of a text: whole words around a place.
fn window(text: &str, place: usize) -> Range<usize> {
    let start = match text[..place].char_indices().rev().nth(BEFORE) {
        None => 0,
        Some((start, _)) => text[start..place].find(' ').map_or(start, |blank| start + blank + 1),
    };
    let end = match text[start..].char_indices().nth(MOST) {
        None => text.len(),
        Some((length, _)) => {
            let end = start + length;
            text[place.max(start)..end].rfind(' ').map_or(end, |blank| place.max(start) + blank)
        }
    };
    start..end.max(start)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn shown(language: Language, text: &str, typed: &str) -> String {
        let pieces = excerpt(language, text, &Wanted::of(typed));
        pieces.iter().map(|piece| if piece.found { format!("[{}]", piece.text) } else { piece.text.clone() }).collect()
    }

    #[test]
    fn what_was_looked_for_is_marked_as_it_stands_in_the_text() {
        let text = "Les autorités nationales\n\népargnent les risques.";
        assert_eq!(
            shown(Language::French, text, "autorite RISQUE"),
            "Les [autorités] nationales épargnent les [risques]."
        );
        assert_eq!(shown(Language::Chinese, "加强生物安全方面的能力。", "生物安全"), "加强[生物安全]方面的能力。");
        assert_eq!(shown(Language::Arabic, "بناء القدرات الوطنية", "قدرات"), "بناء [القدرات] الوطنية");
        assert_eq!(shown(Language::English, "Nothing of that.", "elsewhere"), "Nothing of that.");
    }

    #[test]
    fn a_long_text_is_cut_at_words_around_the_place() {
        let text = format!("{} the barrier is money {}", "word ".repeat(200), "more ".repeat(200));
        let excerpt = shown(Language::English, &text, "barriers");
        assert!(
            excerpt.starts_with("… word ") && excerpt.contains("the [barrier] is money") && excerpt.ends_with("more …")
        );
        assert!(excerpt.chars().count() < MOST + 10, "{}", excerpt.chars().count());
        let chinese = "能".repeat(900);
        assert!(shown(Language::Chinese, &chinese, "能力").chars().count() <= MOST + 2);
    }

    proptest! {
        #[test]
        fn no_word_is_passed_over_by_its_first_letter(
            words in proptest::collection::vec("[a-zA-Zà-üÀ-Üœæß]{1,9}|[а-яёА-Я]{1,9}|[ابتةأإلموقدر]{1,7}|[0-9a-z]{1,4}", 1..30),
            nth in 0_usize..30,
        ) {
            let (text, looked_for) = (words.join(" "), words[nth % words.len()].as_str());
            for language in [Language::English, Language::French, Language::Spanish] {
                let wanted = Wanted::of(looked_for);
                let stems = Stems::of(language);
                let all: Vec<Range<usize>> = parts(&text)
                    .into_iter()
                    .filter(|part| {
                        let forms = stems.forms(part.kind, &text[part.at.clone()]);
                        wanted.tokens.contains(&forms.said) || forms.folded.is_some_and(|form| wanted.tokens.contains(&form))
                    })
                    .map(|part| part.at)
                    .collect();
                prop_assert_eq!(found(language, &text, &wanted).collect::<Vec<_>>(), all);
            }
        }

        #[test]
        fn an_excerpt_is_part_of_its_text(text in "\\PC{0,400}", typed in "\\PC{0,12}") {
            for language in Language::ALL {
                let whole = text.split_whitespace().collect::<Vec<_>>().join(" ");
                let pieces: String = excerpt(language, &text, &Wanted::of(&typed)).into_iter().map(|piece| piece.text).collect();
                let bare = pieces.strip_prefix("… ").unwrap_or(&pieces);
                let bare = bare.strip_suffix(" …").unwrap_or(bare);
                prop_assert!(whole.contains(bare), "{bare:?} of {whole:?}");
            }
        }
    }
}
