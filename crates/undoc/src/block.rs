//! From text to blocks: lines with plain spaces, with the lines of a hard-wrapped paragraph joined again.

use crate::heading;
use crate::marker;
use crate::sentence::is_complete;
use crate::words;

/// A line, or the lines that were one before somebody wrapped them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Block {
    pub text: String,
    /// Whether a blank line stands before it.
    pub apart: bool,
}

/// How a text is wrapped.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Wrap {
    /// A line is a paragraph.
    None,
    /// Each line takes as many words as fit in so many characters.
    Strict(usize),
    /// By hand, about so wide.
    Loose(usize),
}

pub(crate) fn blocks(input: &str) -> Vec<Block> {
    let lines = lines(input);
    let wrap = wrap(&lines);
    let mut blocks: Vec<Block> = Vec::new();
    // The last line as it stood, since only that tells whether it was full.
    let mut last = "";
    for line in &lines {
        match blocks.last_mut() {
            Some(block) if !line.apart && continues(&block.text, last, &line.text, wrap) => join(block, &line.text),
            _ => blocks.push(line.clone()),
        }
        last = &line.text;
    }
    attach_markers(blocks)
}

fn join(block: &mut Block, line: &str) {
    // A word broken at its hyphen is put together; "short- and long-term" is not such a word.
    let broken = block.text.ends_with(['-', '‑']) && block.text.chars().rev().nth(1).is_some_and(char::is_alphabetic);
    let word = line.split(' ').next().unwrap_or_default();
    if !broken || words::SUSPENDED.contains(&word) {
        block.text.push(' ');
    }
    block.text.push_str(line);
}

/// The lines that hold something, their spaces made plain.
fn lines(input: &str) -> Vec<Block> {
    let mut lines = Vec::new();
    let mut apart = false;
    for raw in input.split(['\n', '\r', '\u{b}', '\u{c}', '\u{85}', '\u{2028}', '\u{2029}']) {
        let text = plain(raw);
        if text.is_empty() {
            // "\r\n" gives an empty piece that was no line.
            apart = apart || raw.chars().any(char::is_whitespace) || !follows_carriage_return(input, raw);
            continue;
        }
        lines.push(Block { text, apart });
        apart = false;
    }
    lines
}

fn follows_carriage_return(input: &str, piece: &str) -> bool {
    let at = piece.as_ptr() as usize - input.as_ptr() as usize;
    at > 0 && input.as_bytes()[at - 1] == b'\r' && input.as_bytes().get(at) == Some(&b'\n')
}

/// One line with single spaces, without what cannot be seen and without marks of emphasis around it.
fn plain(raw: &str) -> String {
    let mut text = String::with_capacity(raw.len());
    for c in raw.chars() {
        match c {
            '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{2060}' | '\u{feff}' => {}
            c if c.is_whitespace() || c.is_control() => {
                if !text.ends_with(' ') && !text.is_empty() {
                    text.push(' ');
                }
            }
            c => text.push(c),
        }
    }
    let mut text = text.trim_end();
    if let Some(title) = text.strip_prefix('#') {
        text = title.trim_start_matches('#').trim();
    }
    for emphasis in ["**", "__"] {
        if let Some(inner) = text.strip_prefix(emphasis).and_then(|inner| inner.strip_suffix(emphasis)) {
            text = inner.trim();
        }
    }
    text.to_owned()
}

/// A text is wrapped if lines go on in the middle of a sentence; strictly, if these lines were full.
fn wrap(lines: &[Block]) -> Wrap {
    let pairs =
        || lines.windows(2).filter(|pair| !pair[1].apart).map(|pair| (pair[0].text.as_str(), pair[1].text.as_str()));
    if !pairs().any(|(last, line)| goes_on(last, line)) {
        return Wrap::None;
    }
    let broken: Vec<(usize, &str)> =
        pairs().filter(|(last, line)| is_broken(last, line)).map(|(last, line)| (length(last), line)).collect();
    let width = broken.iter().map(|line| line.0).max().unwrap_or_default();
    if broken.len() < 2 || broken.len() * 12 < lines.len() || width > 240 {
        return Wrap::None;
    }
    let full = broken.iter().filter(|(length, next)| is_full(*length, next, width)).count();
    if full * 20 >= broken.len() * 19 { Wrap::Strict(width) } else { Wrap::Loose(width) }
}

/// A line in lower case after a line that ended in the middle of a sentence.
fn goes_on(last: &str, line: &str) -> bool {
    line.starts_with(char::is_lowercase)
        && marker::split(line).is_none()
        && !is_complete(last)
        && length(last) >= 40
        && !heading::is_structural(line)
}

/// A line after one that is long and no whole sentence.
fn is_broken(last: &str, line: &str) -> bool {
    let open = !is_complete(last) && length(last) >= 50 && !heading::is_capitals(last);
    open && marker::split(line).is_none() && !heading::is_structural(line) && !heading::is_capitals(line)
}

fn is_full(last: usize, line: &str, width: usize) -> bool {
    // The width is that of the longest line seen, which may itself be a little short of the true one.
    last + 1 + line.split(' ').next().map_or(0, length) > width.saturating_sub(1)
}

fn length(text: &str) -> usize {
    text.chars().count()
}

/// Whether a line belongs to the block before it, whose last line was `last`.
fn continues(block: &str, last: &str, line: &str, wrap: Wrap) -> bool {
    let full = |width| is_full(length(last), line, width);
    if heading::is_structural(line) {
        // "… as contained in / annex II." is no heading: the sentence before it is open.
        let open = !is_complete(block) && !heading::is_capitals(block);
        return open && matches!(wrap, Wrap::Strict(width) if full(width));
    }
    if marker::split(line).is_some() {
        return false;
    }
    match wrap {
        // Even in a text that is not wrapped a line may have been broken by accident.
        Wrap::None => goes_on(last, line) && length(line) > 40,
        Wrap::Strict(width) => full(width) && !(is_complete(block) && opens_section(line)),
        Wrap::Loose(width) => {
            let long = length(last) * 10 >= width * 6;
            if is_complete(block) {
                long && !opens_section(line) && is_complete(line)
            } else {
                goes_on(last, line) || (long && !heading::is_capitals(line))
            }
        }
    }
}

/// A line that would be a heading if it stood alone.
fn opens_section(line: &str) -> bool {
    heading::is_capitals(line) || heading::names_recommendations(line)
}

/// A marker alone on its line belongs to the line below it.
fn attach_markers(blocks: Vec<Block>) -> Vec<Block> {
    let mut joined: Vec<Block> = Vec::with_capacity(blocks.len());
    for block in blocks {
        // "Item 7 of the provisional agenda" stands in the masthead, apart from the title below it.
        let waits = joined.last().is_some_and(|last| {
            let item = heading::is_item_alone(&last.text) && !(block.apart && heading::names_agenda(&last.text));
            marker::is_alone(&last.text) || item
        });
        let opens = marker::split(&block.text).is_some() || heading::is_structural(&block.text);
        match joined.last_mut() {
            Some(last) if waits && !opens => join(last, &block.text),
            _ => joined.push(block),
        }
    }
    joined
}

#[cfg(test)]
mod tests {
    use super::*;

    fn texts(input: &str) -> Vec<String> {
        blocks(input).into_iter().map(|block| block.text).collect()
    }

    #[test]
    fn spaces_and_line_ends_are_made_plain() {
        assert_eq!(texts("A\u{a0} b\t c \r\n\r\n\u{feff}D\r\n"), ["A b c", "D"]);
        let apart: Vec<bool> = blocks("A.\r\nB.\r\n\r\nC.").iter().map(|block| block.apart).collect();
        assert_eq!(apart, [false, false, true]);
    }

    #[test]
    fn a_marker_alone_takes_the_next_line() {
        assert_eq!(texts("1.\nOpening.\n\n2.\n2.1.\nOfficers;"), ["1. Opening.", "2.", "2.1. Officers;"]);
        assert_eq!(texts("ITEM 3.\nTHE ISSUES\n\n4. Text."), ["ITEM 3. THE ISSUES", "4. Text."]);
    }

    #[test]
    fn wrapped_lines_are_joined() {
        let wrapped = "1. The meeting was opened by the Minister of the Sea of Norland, who said that\n\
                       cooperation among coastal regions mattered more than ever, and that the host\n\
                       Government would do what it could to help them along.\n\
                       CLOSURE OF THE MEETING\n\
                       2. The meeting was closed.";
        let blocks = texts(wrapped);
        assert_eq!(blocks.len(), 3, "{blocks:#?}");
        assert!(blocks[0].ends_with("help them along."));
        assert_eq!(blocks[1], "CLOSURE OF THE MEETING");
    }

    #[test]
    fn a_hyphen_at_the_end_of_a_line() {
        let mut block = Block { text: "capacity-".into(), apart: false };
        join(&mut block, "building");
        assert_eq!(block.text, "capacity-building");
    }
}
