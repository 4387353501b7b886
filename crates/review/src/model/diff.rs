//! What a proposed text changes, word by word.

use language::{Markup, escape};

/// The longest texts that are compared, in words of one times words of the other: beyond that both are shown whole.
const MOST: usize = 1_000_000;

/// The proposed text with what it takes out of the text that stands, and what it puts in.
pub(crate) fn changes(stands: &str, proposed: &str) -> Markup {
    let (old, new) = (pieces(stands), pieces(proposed));
    let mut html = String::with_capacity(stands.len() + proposed.len());
    if old.len().saturating_mul(new.len()) > MOST {
        mark(&mut html, "del", stands);
        mark(&mut html, "ins", proposed);
        return Markup::finished(html);
    }
    let mut runs: Vec<(Fate, String)> = Vec::new();
    for (fate, piece) in aligned(&old, &new) {
        match runs.last_mut() {
            Some((last, words)) if *last == fate => words.push_str(piece),
            _ => runs.push((fate, piece.to_owned())),
        }
    }
    for (fate, words) in &runs {
        match fate {
            Fate::Stays => html.push_str(&escape(words)),
            Fate::Goes => mark(&mut html, "del", words),
            Fate::Comes => mark(&mut html, "ins", words),
        }
    }
    Markup::finished(html)
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Fate {
    Stays,
    Goes,
    Comes,
}

fn mark(html: &mut String, tag: &str, words: &str) {
    if !words.is_empty() {
        html.push_str(&format!("<{tag}>{}</{tag}>", escape(words)));
    }
}

/// Words with the blanks after them; Han characters one by one, since nothing stands between their words.
fn pieces(text: &str) -> Vec<&str> {
    let mut pieces = Vec::new();
    let (mut start, mut blank) = (0, false);
    for (at, c) in text.char_indices() {
        let han = matches!(c, '\u{2E80}'..='\u{9FFF}' | '\u{F900}'..='\u{FAFF}' | '\u{FF00}'..='\u{FFEF}');
        if at > start && (han || (blank && !c.is_whitespace())) {
            pieces.push(&text[start..at]);
            start = at;
        }
        blank = c.is_whitespace() || han;
    }
    if start < text.len() {
        pieces.push(&text[start..]);
    }
    pieces
}

/// The longest common row of pieces, with what goes and comes between.
fn aligned<'t>(old: &[&'t str], new: &[&'t str]) -> Vec<(Fate, &'t str)> {
    let width = new.len() + 1;
    let same = |a: usize, b: usize| old[a].trim_end() == new[b].trim_end();
    let mut lengths = vec![0_u32; (old.len() + 1) * width];
    for a in (0..old.len()).rev() {
        for b in (0..new.len()).rev() {
            lengths[a * width + b] = if same(a, b) {
                lengths[(a + 1) * width + b + 1] + 1
            } else {
                lengths[(a + 1) * width + b].max(lengths[a * width + b + 1])
            };
        }
    }
    let (mut a, mut b) = (0, 0);
    let mut fates = Vec::with_capacity(old.len() + new.len());
    while a < old.len() || b < new.len() {
        if a < old.len() && b < new.len() && same(a, b) {
            fates.push((Fate::Stays, new[b]));
            (a, b) = (a + 1, b + 1);
        } else if b == new.len() || (a < old.len() && lengths[(a + 1) * width + b] >= lengths[a * width + b + 1]) {
            fates.push((Fate::Goes, old[a]));
            a += 1;
        } else {
            fates.push((Fate::Comes, new[b]));
            b += 1;
        }
    }
    fates
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn what_goes_and_what_comes_is_marked() {
        let told = |old: &str, new: &str| changes(old, new).to_string();
        assert_eq!(told("They seldom meet.", "They do not meet."), "They <del>seldom </del><ins>do not </ins>meet.");
        assert_eq!(told("三个联络点", "两个联络点"), "<del>三</del><ins>两</ins>个联络点");
        assert_eq!(told("a", ""), "<del>a</del>");
        assert_eq!(told("", "<b>"), "<ins>&lt;b&gt;</ins>");
    }

    proptest! {
        #[test]
        fn both_texts_can_be_read_out_of_it(old in "[a-d联 ]{0,30}", new in "[a-d联 ]{0,30}") {
            let html = changes(&old, &new).to_string();
            let without = |tag: &str, other: &str| {
                let mut text = html.clone();
                while let (Some(from), Some(to)) = (text.find(&format!("<{tag}>")), text.find(&format!("</{tag}>"))) {
                    text.replace_range(from..to + tag.len() + 3, "");
                }
                text.replace(&format!("<{other}>"), "").replace(&format!("</{other}>"), "")
            };
            let words = |text: &str| text.split_whitespace().collect::<Vec<_>>().join(" ");
            prop_assert_eq!(words(&without("del", "ins")), words(&new));
            prop_assert_eq!(words(&without("ins", "del")).replace(' ', ""), words(&old).replace(' ', ""));
        }
    }
}
