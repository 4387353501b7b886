//! What changed from one version of a text to the next, word by word.

use language::{Markup, escape};
use similar::{Algorithm, DiffOp, capture_diff_slices};

/// Texts of more words are compared by sentence: comparing all words of two long texts takes too long.
const MOST_WORDS: usize = 3_000;

/// The new text with what was added and what was taken out marked (`ins`, `del`).
pub(crate) fn marked(old: &str, new: &str) -> Markup {
    let (mut before, mut after) = (words(old), words(new));
    if before.len().max(after.len()) > MOST_WORDS {
        (before, after) = (sentences(old), sentences(new));
    }
    let mut html = String::with_capacity(new.len() * 2);
    let mut write = |tag: &str, pieces: &[&str]| {
        let words = escape(&pieces.concat());
        match tag {
            "" => html.push_str(&words),
            tag => html.push_str(&format!("<{tag}>{words}</{tag}>")),
        }
    };
    for op in capture_diff_slices(Algorithm::Myers, &before, &after) {
        match op {
            DiffOp::Equal { new_index, len, .. } => write("", &after[new_index..new_index + len]),
            DiffOp::Delete { old_index, old_len, .. } => write("del", &before[old_index..old_index + old_len]),
            DiffOp::Insert { new_index, new_len, .. } => write("ins", &after[new_index..new_index + new_len]),
            DiffOp::Replace { old_index, old_len, new_index, new_len } => {
                write("del", &before[old_index..old_index + old_len]);
                write("ins", &after[new_index..new_index + new_len]);
            }
        }
    }
    Markup::finished(html)
}

/// A text cut so that each run of letters of a script with blanks is a piece, and every other character too.
fn words(text: &str) -> Vec<&str> {
    pieces(text, |before, next| !(is_letter(before) && is_letter(next)))
}

fn is_letter(character: char) -> bool {
    // Chinese has no blanks between its words: each of its characters is a piece.
    character.is_alphanumeric() && !('\u{2e80}'..='\u{9fff}').contains(&character)
}

/// A text cut after each sentence and line.
fn sentences(text: &str) -> Vec<&str> {
    pieces(text, |before, _| matches!(before, '.' | '!' | '?' | '؟' | '。' | '\n'))
}

/// A text cut wherever `cut` says so of two neighbouring characters.
fn pieces(text: &str, cut: impl Fn(char, char) -> bool) -> Vec<&str> {
    let (mut pieces, mut start) = (Vec::new(), 0);
    let mut characters = text.char_indices().peekable();
    while let Some((_, character)) = characters.next() {
        if let Some((at, next)) = characters.peek().copied()
            && cut(character, next)
        {
            pieces.push(&text[start..at]);
            start = at;
        }
    }
    pieces.push(&text[start..]);
    pieces.retain(|piece| !piece.is_empty());
    pieces
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn what_was_added_and_taken_out_is_marked() {
        let html = marked("The old law, 2010.", "The new law <b>, 2010.").to_string();
        assert_eq!(
            html,
            "The <del>old</del><ins>new</ins> law<ins> &#60;b&#62;</ins>, 2010.".replace("&#60;b&#62;", &escape("<b>"))
        );
        assert_eq!(marked("生物安全法", "生物多样性法").to_string(), "生物<del>安全</del><ins>多样性</ins>法");
    }

    proptest! {
        #[test]
        fn without_the_marks_it_is_the_new_text(old in "[ab .\\n字]{0,60}", new in "[ab .\\n字]{0,60}") {
            let html = marked(&old, &new).to_string();
            let mut kept = String::new();
            for (at, part) in html.split("<del>").enumerate() {
                kept.push_str(if at == 0 { part } else { part.split_once("</del>").map_or("", |(_, rest)| rest) });
            }
            prop_assert_eq!(kept.replace("<ins>", "").replace("</ins>", ""), new);
        }
    }
}
