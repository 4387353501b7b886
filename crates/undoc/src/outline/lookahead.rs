//! Looks a bounded way ahead, where a block alone does not tell what it is.

use crate::block::Block;
use crate::heading;
use crate::marker;
use crate::title::is_page_furniture;

/// How many blocks ahead a number is looked for: more than the longest agenda has.
const FAR: usize = 120;
const NEAR: usize = 12;

fn ahead(blocks: &[Block], from: usize, far: usize) -> impl Iterator<Item = &str> {
    let texts = blocks.iter().skip(from).take(far).filter(|block| !block.running).map(|block| block.text.as_str());
    texts.filter(|text| !is_page_furniture(text)).take_while(|text| heading::annex(text).is_none())
}

/// Whether a paragraph or item of this number follows before the next annex.
pub(super) fn comes_again(blocks: &[Block], from: usize, number: u32) -> bool {
    ahead(blocks, from, FAR).filter_map(marker::split).any(|(marker, _)| marker.decimal() == Some(number))
}

/// Whether questions follow before the next annex.
pub(super) fn asks(blocks: &[Block], from: usize) -> bool {
    ahead(blocks, from, NEAR).any(|text| text.contains('?'))
}

/// Whether the first item that follows, after a title at most, is a question.
pub(super) fn asks_at_once(blocks: &[Block], from: usize) -> bool {
    let mut titles = 0;
    for text in ahead(blocks, from, 4) {
        if marker::split(text).is_some() {
            return text.contains('?')
                && marker::split(text).is_some_and(|(m, _)| m.readings.iter().any(|r| r.ordinal == 1));
        }
        titles += 1;
        if titles > 2 || !(heading::is_title(text) || text.ends_with(':')) {
            return false;
        }
    }
    false
}

/// Whether a list follows at once.
pub(super) fn lists(blocks: &[Block], from: usize) -> bool {
    ahead(blocks, from, 3).next().is_some_and(|text| {
        let first = marker::split(text)
            .is_some_and(|(m, _)| m.is_dotted() || m.readings.iter().any(|reading| reading.ordinal == 1));
        first || heading::item(text.trim_end_matches('.')).is_some_and(|item| item.number == "1" || item.number == "I")
    })
}

/// Whether a paragraph, an item or a numbered heading stands here.
pub(super) fn leads_on(blocks: &[Block], at: usize) -> bool {
    ahead(blocks, at, 2).next().is_some_and(|text| marker::split(text).is_some() || heading::is_structural(text))
}

/// Which marker comes first, of two.
pub(super) fn first_of(blocks: &[Block], from: usize, one: &str, other: &str) -> Option<bool> {
    ahead(blocks, from, FAR).filter_map(marker::split).find_map(|(marker, _)| {
        let label = marker.label.as_str();
        (label == one || label == other).then_some(label == one)
    })
}
