//! The title, and the lines that stand with it.

use std::sync::LazyLock;

use regex::Regex;

use crate::block::Block;
use crate::heading;
use crate::marker;
use crate::sentence::is_complete;
use crate::words::{self, fold};

static SYMBOL_LINE: LazyLock<Regex> =
    LazyLock::new(|| Regex::new(r"^[A-Z][A-Z0-9.()&-]*(?:/[A-Za-z0-9.()&-]+)+\*?$").expect("a valid pattern"));
/// "Page 4", "página 4 de 9", "4 | Page", with the symbol before or behind it.
static PAGE_LINE: LazyLock<Regex> = LazyLock::new(|| {
    let page = r"(?i:page|página|pág\.|стр\.|p\.)\s?[0-9]{1,4}(?:\s?(?:of|/|de|sur|из)\s?[0-9]{1,4})?";
    let symbol = r"[A-Z][A-Z0-9.()&-]*(?:/[A-Za-z0-9.()&-]+)+";
    Regex::new(&format!(r"^(?:(?:{symbol}\s+)?{page}(?:\s+{symbol})?|[0-9]{{1,4}}\s?\|\s?(?i:page|página)(?:\s.*)?)$"))
        .expect("a valid pattern")
});
static DATE_LINE: LazyLock<Regex> = LazyLock::new(|| {
    Regex::new(r"^(?:\p{L}[\p{L} ,'’-]{0,40},\s*)?(?:\p{L}+\s)?[0-9]{1,2}(?:\s?[–-]\s?[0-9]{1,2})?\.?\s(?:de\s)?\p{L}{3,10}(?:\sde)?\s[0-9]{4}$")
        .expect("a valid pattern")
});

/// How many blocks may stand before the body of a report.
const FRONT: usize = 40;

/// The front of a report, and where its body begins.
pub(crate) struct Front {
    pub title: String,
    pub masthead: Vec<String>,
    pub body: usize,
}

pub(crate) fn read(blocks: &[Block]) -> Front {
    let end = blocks.iter().take(FRONT).position(opens_body).unwrap_or_else(|| blocks.len().min(FRONT));
    let best = (0..end).rev().max_by_key(|&at| score(&blocks[at].text)).filter(|&at| score(&blocks[at].text) > 0);
    let Some(best) = best else { return Front { title: String::new(), masthead: Vec::new(), body: 0 } };
    let mut title = blocks[best].text.clone();
    let mut next = best + 1;
    while next < end && runs_on(&title, &blocks[next]) {
        title.push(' ');
        title.push_str(&blocks[next].text);
        next += 1;
    }
    let mut masthead: Vec<String> = blocks[..best].iter().map(|block| block.text.clone()).collect();
    // What follows the title up to the first heading belongs to it as well: the place, the dates, the item.
    while next < end && belongs_to_front(&blocks[next].text) {
        masthead.push(blocks[next].text.clone());
        next += 1;
    }
    Front { title, masthead, body: next }
}

/// The body begins with a numbered paragraph, a numbered heading, or a section that is named by its word.
fn opens_body(block: &Block) -> bool {
    let structural =
        heading::annex(&block.text).is_some() || heading::item(&block.text).is_some_and(|item| !item.title.is_empty());
    marker::split(&block.text).is_some() || (structural && !is_furniture(&block.text)) || is_section(&block.text)
}

fn is_section(text: &str) -> bool {
    let folded = fold(text);
    text.split(' ').count() <= 4
        && words::SECTIONS.iter().any(|section| folded.starts_with(section))
        && !text.ends_with('.')
}

/// How much a line looks like a title; nothing for what cannot be one.
fn score(text: &str) -> u32 {
    let length = text.chars().count();
    if is_furniture(text) || !text.chars().any(char::is_alphabetic) || length > 400 || text.ends_with([',', ';', ':']) {
        return 0;
    }
    // A sentence is a title only if it says that it is a report.
    let named = words::find(&fold(text), words::TITLES).is_some_and(|at| at < 60);
    if is_complete(text) && (!named || length > 120) {
        return 0;
    }
    1 + 4 * u32::from(named) + u32::from(heading::is_capitals(text)) + u32::from(length >= 16)
}

/// Lines of the masthead: symbol, distribution, language, date.
fn is_furniture(text: &str) -> bool {
    let folded = fold(text);
    let item = heading::item(text).is_some_and(|item| item.title.is_empty()) && heading::names_agenda(text);
    let named = item || text.chars().count() < 80 && words::MASTHEAD.iter().any(|word| folded.starts_with(word));
    named || SYMBOL_LINE.is_match(text) || DATE_LINE.is_match(text)
}

/// Page numbers, running symbols: lines that no paragraph owns.
pub(crate) fn is_page_furniture(text: &str) -> bool {
    // "(Agenda item 3)" below a heading
    let item =
        text.len() < 60 && text.starts_with('(') && text.ends_with(')') && words::has(&fold(text), words::AGENDA_ITEM);
    item || is_running(text)
}

/// What is printed on every page.
pub(crate) fn is_running(text: &str) -> bool {
    let bare = text.trim_matches(['-', '–', '—', ' ', '/', '.', '…']);
    let number = text.len() <= 9
        && marker::split(text).is_none_or(|found| found.0.decimal().is_none())
        && bare.chars().all(|c| c.is_ascii_digit());
    number || PAGE_LINE.is_match(text) || SYMBOL_LINE.is_match(text)
}

/// Whether a title goes on in the next block: both in capitals, one hanging on the other by a small word.
pub(crate) fn runs_on(title: &str, next: &Block) -> bool {
    let last = fold(title.rsplit(' ').next().unwrap_or_default());
    let first = fold(next.text.split(' ').next().unwrap_or_default());
    let hangs = words::SMALL.contains(&last.as_str()) || (words::SMALL.contains(&first.as_str()) && !next.apart);
    hangs
        && !is_furniture(&next.text)
        && !next.text.ends_with('.')
        && heading::is_capitals(title) == heading::is_capitals(&next.text)
}

fn belongs_to_front(text: &str) -> bool {
    is_furniture(text)
        || (text.chars().count() < 80
            && heading::is_title(text)
            && !heading::is_capitals(text)
            && text.contains(|c: char| c.is_ascii_digit()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::block::blocks;

    #[test]
    fn the_title_among_the_lines_of_a_masthead() {
        let front = read(&blocks(
            "UNITED NATIONS\n\nABC/WG/3/5\n12 May 2031\nOriginal: English\n\nREPORT OF THE WORKING GROUP\n\
             ON THE WORK OF ITS THIRD MEETING\nPort Alba, 5–9 May 2031\n\nINTRODUCTION\n\n1. It met.",
        ));
        assert_eq!(front.title, "REPORT OF THE WORKING GROUP ON THE WORK OF ITS THIRD MEETING");
        assert_eq!(front.masthead.len(), 5);
        assert_eq!(front.body, 7);
    }

    #[test]
    fn prose_has_no_title() {
        assert_eq!(read(&blocks("The sea was calm.\n\nNobody spoke.")).title, "");
        assert_eq!(read(&blocks("The Lighthouse\n\nThe sea was calm.")).title, "The Lighthouse");
    }

    #[test]
    fn furniture_of_pages() {
        for line in ["Page 3", "- 4 -", "/…", "ABC/WG/3/5", "12"] {
            assert!(is_page_furniture(line), "{line}");
        }
        assert!(!is_page_furniture("12. Text"));
        assert!(!is_page_furniture("Page by page"));
    }
}
