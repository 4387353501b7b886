//! From text to blocks: lines with plain spaces, with the lines of a hard-wrapped paragraph joined again.

mod column;
mod hyphen;
mod number;
mod page;

use self::hyphen::Broken;
use crate::heading;
use crate::marker;
use crate::sentence::is_complete;

/// A line, or the lines that were one before somebody wrapped them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Block {
    pub text: String,
    /// Whether a blank line stands before it.
    pub apart: bool,
    /// Printed on every page: no paragraph owns it.
    pub running: bool,
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

/// A line as it stood.
#[derive(Clone, Debug)]
pub(crate) struct Line {
    pub text: String,
    pub apart: bool,
    /// In characters with its indentation, since only that tells whether it was full.
    pub length: usize,
    pub running: bool,
}

pub(crate) fn blocks(input: &str) -> Vec<Block> {
    let mut lines = lines(input);
    page::mark(&mut lines);
    number::make_plain(&mut lines);
    let wrap = wrap(&lines);
    let broken = Broken::of(&lines);
    let mut blocks: Vec<Block> = Vec::new();
    let mut last: Option<&Line> = None;
    // What a page ends and begins with waits until it is known whether a paragraph goes on behind it.
    let mut waiting: Vec<Block> = Vec::new();
    for line in &lines {
        let block = Block { text: line.text.clone(), apart: line.apart, running: line.running };
        if line.running {
            waiting.push(block);
            continue;
        }
        let open = blocks.last_mut().zip(last).filter(|(above, last)| match waiting.is_empty() {
            true => !line.apart && (continues(&above.text, last, line, wrap) || broken.parts(&last.text, &line.text)),
            false => {
                let long = goes_on(last, line) || is_long(last, wrap) || marker::is_alone(&last.text);
                long && page::goes_on(&above.text, &line.text)
            }
        });
        match open {
            Some((above, _)) => broken.join(above, &line.text),
            None => {
                blocks.append(&mut waiting);
                blocks.push(block);
            }
        }
        last = Some(line);
    }
    blocks.append(&mut waiting);
    attach_markers(blocks, &broken)
}

/// Whether a line is about as wide as the text.
fn is_long(line: &Line, wrap: Wrap) -> bool {
    match wrap {
        Wrap::None => false,
        Wrap::Strict(width) | Wrap::Loose(width) => line.length * 10 >= width * 6,
    }
}

/// The lines that hold something, their spaces made plain.
fn lines(input: &str) -> Vec<Line> {
    let mut lines = Vec::new();
    let mut apart = false;
    let input = column::parted(input);
    let input = input.as_ref();
    for raw in input.split(['\n', '\r', '\u{b}', '\u{c}', '\u{85}', '\u{2028}', '\u{2029}']) {
        let text = plain(raw);
        if text.is_empty() {
            // "\r\n" gives an empty piece that was no line.
            apart = apart || raw.chars().any(char::is_whitespace) || !follows_carriage_return(input, raw);
            continue;
        }
        let indent = raw.chars().take_while(|c| c.is_whitespace()).map(|c| if c == '\t' { TAB } else { 1 });
        let length = indent.sum::<usize>() + length(&text);
        lines.push(Line { text, apart, length, running: false });
        apart = false;
    }
    lines
}

/// How wide a tab is taken for.
const TAB: usize = 8;

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
fn wrap(lines: &[Line]) -> Wrap {
    let pairs = || {
        let pairs = lines.windows(2).map(|pair| (&pair[0], &pair[1]));
        pairs.filter(|(last, line)| !line.apart && !line.running && !last.running)
    };
    if !pairs().any(|(last, line)| goes_on(last, line)) {
        return Wrap::None;
    }
    let broken: Vec<(usize, &str)> =
        pairs().filter(|(last, line)| is_broken(last, line)).map(|(last, line)| (last.length, &*line.text)).collect();
    let width = broken.iter().map(|line| line.0).max().unwrap_or_default();
    if broken.len() < 2 || broken.len() * 12 < lines.len() || width > 240 {
        return Wrap::None;
    }
    let full = broken.iter().filter(|(length, next)| is_full(*length, next, width)).count();
    if full * 20 >= broken.len() * 19 { Wrap::Strict(width) } else { Wrap::Loose(width) }
}

/// A line in lower case after a line that ended in the middle of a sentence.
fn goes_on(last: &Line, line: &Line) -> bool {
    line.text.starts_with(char::is_lowercase)
        && marker::split(&line.text).is_none()
        && !is_complete(&last.text)
        && last.length >= 40
        && !heading::is_structural(&line.text)
}

/// A line after one that is long and no whole sentence.
fn is_broken(last: &Line, line: &Line) -> bool {
    let open = !is_complete(&last.text) && last.length >= 50 && !heading::is_capitals(&last.text);
    let line = &line.text;
    open && marker::split(line).is_none() && !heading::is_structural(line) && !is_in_capitals(line)
}

fn is_full(last: usize, line: &str, width: usize) -> bool {
    // The width is that of the longest line seen, which may itself be a little short of the true one.
    last + 1 + line.split(' ').next().map_or(0, length) > width.saturating_sub(1)
}

fn length(text: &str) -> usize {
    text.chars().count()
}

/// A symbol in parentheses is in capitals too, and no heading.
fn is_in_capitals(line: &str) -> bool {
    heading::is_capitals(line) && !line.starts_with('(')
}

/// Whether a line belongs to the block before it, whose last line was `last`.
fn continues(block: &str, last: &Line, line: &Line, wrap: Wrap) -> bool {
    let text = line.text.as_str();
    let full = |width| is_full(last.length, text, width);
    if heading::is_structural(text) {
        // "… as contained in / annex II." is no heading: the sentence before it is open.
        let open = !is_complete(block) && !heading::is_capitals(block);
        return open && matches!(wrap, Wrap::Strict(width) if full(width));
    }
    if marker::split(text).is_some() {
        return false;
    }
    match wrap {
        // Even in a text that is not wrapped a line may have been broken by accident.
        Wrap::None => goes_on(last, line) && length(text) > 40,
        Wrap::Strict(width) => full(width) && !(is_complete(block) && opens_section(text)),
        Wrap::Loose(_) => {
            let long = is_long(last, wrap);
            if is_complete(block) {
                long && !opens_section(text) && is_complete(text)
            } else {
                goes_on(last, line) || (long && !is_in_capitals(text))
            }
        }
    }
}

/// A line that would be a heading if it stood alone.
fn opens_section(line: &str) -> bool {
    heading::is_capitals(line) || heading::names_recommendations(line)
}

/// A marker alone on its line belongs to the line below it.
fn attach_markers(blocks: Vec<Block>, broken: &Broken) -> Vec<Block> {
    let mut joined: Vec<Block> = Vec::with_capacity(blocks.len());
    for block in blocks {
        // "Item 7 of the provisional agenda" stands in the masthead, apart from the title below it.
        let waits = joined.last().is_some_and(|last| {
            let item = heading::is_item_alone(&last.text) && !(block.apart && heading::names_agenda(&last.text));
            marker::is_alone(&last.text) || item
        });
        let opens = marker::split(&block.text).is_some() || heading::is_structural(&block.text);
        match joined.last_mut() {
            Some(last) if waits && !opens => broken.join(last, &block.text),
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
    fn a_page_that_ends_in_a_paragraph_parts_nothing() {
        let text = "REPORT\n\n1. The Panel noted the lack of keepers in small island States and in\n\n\
                    ABC/P/3/5\nPage 4\n\nthe coastal States of the north, as set out in the document before it.\n\n\
                    2. The Panel rose.\n\nABC/P/3/5\nPage 5\n\n3. It met again.";
        let found = texts(text);
        assert_eq!(found.len(), 8, "{found:#?}");
        assert!(
            found[1].ends_with("States and in the coastal States of the north, as set out in the document before it.")
        );
        assert_eq!(found[7], "3. It met again.");
    }

    #[test]
    fn lines_that_hang_are_measured_with_their_indentation() {
        let hanging = "1. The meeting was opened by the Minister of the Sea of Norland, who said\n\
                       \x20   that cooperation among coastal regions mattered more than ever, and that\n\
                       \x20   Norland would do what it could to help them along in these times of toil\n\
                       \x20   Estria spoke too.\n2. The meeting was closed.";
        assert_eq!(texts(hanging).len(), 2, "{:#?}", texts(hanging));
    }
}
