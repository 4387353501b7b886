//! Items of lists within a paragraph: `(a)`, `i.`, `I.`, `(i)`, bullets, nested as their markers tell.

use super::build::{Builder, Level, Previous};
use super::{Kind, lookahead};
use crate::heading;
use crate::marker::{Fence, Marker, Reading, Style};

/// Lists nest no deeper in reports; what would is text.
const DEEPEST: usize = 6;
/// How many items of a list may be missing.
const GAP: u32 = 5;

impl<'a> Builder<'a> {
    pub(super) fn place_item(&mut self, marker: &Marker, rest: &'a str) -> bool {
        if self.place_marked_heading(marker, rest) {
            return true;
        }
        let continued = self.continues(marker);
        let starts = self.starts(marker);
        match (continued, starts) {
            (Some((depth, reading)), Some(start)) => {
                if self.nests(marker, reading, start) {
                    self.start_list(marker, start, rest)
                } else {
                    self.continue_list(depth, marker, reading, rest)
                }
            }
            (Some((depth, reading)), None) => self.continue_list(depth, marker, reading, rest),
            (None, Some(start)) => self.start_list(marker, start, rest),
            (None, None) => match self.skips(marker).or_else(|| self.continues_otherwise(marker)) {
                Some((depth, reading)) => self.continue_list(depth, marker, reading, rest),
                None => false,
            },
        }
    }

    /// The innermost open list of which the marker is the next.
    pub(super) fn continues(&self, marker: &Marker) -> Option<(usize, Reading)> {
        self.open_list(marker, |level, reading| reading.ordinal == level.ordinal + 1)
    }

    /// The innermost open list that the marker continues if some items are missing.
    fn skips(&self, marker: &Marker) -> Option<(usize, Reading)> {
        self.open_list(marker, |level, reading| (level.ordinal + 2..=level.ordinal + GAP).contains(&reading.ordinal))
    }

    /// The same where somebody typed another punctuation: `i)`, then `(ii)`.
    fn continues_otherwise(&self, marker: &Marker) -> Option<(usize, Reading)> {
        self.levels.iter().enumerate().rev().find_map(|(depth, level)| {
            let next = marker.reading(level.style).filter(|ordinal| *ordinal > 1 && *ordinal == level.ordinal + 1)?;
            Some((depth, Reading { style: level.style, ordinal: next }))
        })
    }

    fn open_list(&self, marker: &Marker, fits: impl Fn(&Level, &Reading) -> bool) -> Option<(usize, Reading)> {
        self.levels.iter().enumerate().rev().find_map(|(depth, level)| {
            let alike = |reading: &&Reading| reading.style == level.style && marker.fence == level.fence;
            let found = marker.readings.iter().filter(alike);
            let bullet = matches!(level.style, Style::Bullet(_));
            // A number tells that a list goes on behind a small heading; a bullet does not.
            let found = found.filter(|_| !(bullet && self.fresh));
            found
                .map(|reading| Reading {
                    ordinal: if bullet { level.ordinal + 1 } else { reading.ordinal },
                    ..*reading
                })
                .find(|reading| fits(level, reading))
                .map(|reading| (depth, reading))
        })
    }

    fn starts(&self, marker: &Marker) -> Option<Reading> {
        let first = marker.readings.iter().find(|reading| reading.ordinal == 1)?;
        let possible = self.top.is_some() || self.section.is_some();
        (possible && self.levels.len() < DEEPEST).then_some(*first)
    }

    /// `(i)` behind `(h)`: a list within the item, or the next letter?
    fn nests(&self, marker: &Marker, next: Reading, start: Reading) -> bool {
        if matches!(start.style, Style::Bullet(_)) || start.style == next.style {
            return false;
        }
        let (roman, letter) = if start.style == Style::UpperRoman { ("II", "J") } else { ("ii", "j") };
        let nested = marker
            .label
            .eq_ignore_ascii_case("i")
            .then(|| lookahead::first_of(self.blocks, self.at + 1, roman, letter));
        nested.flatten().unwrap_or_else(|| self.last_text().ends_with(':'))
    }

    fn start_list(&mut self, marker: &Marker, reading: Reading, rest: &str) -> bool {
        let same = self.levels.iter().rposition(|level| level.style == reading.style && level.fence == marker.fence);
        if self.fresh || self.top.is_none() {
            return self.start_list_alone(marker, reading, rest);
        }
        // A list of the same kind that begins anew stands beside the first, unless an item announces it.
        if let Some(depth) = same.filter(|_| !self.last_text().ends_with(':')) {
            return self.continue_list(depth, marker, reading, rest);
        }
        let parent = self.levels.last().map(|level| level.node).or(self.top);
        self.push_item(marker, reading, rest, parent);
        true
    }

    /// Items that stand under a heading, with no paragraph above them.
    fn start_list_alone(&mut self, marker: &Marker, reading: Reading, rest: &str) -> bool {
        self.levels.clear();
        self.unnumbered += 1;
        let root = format!("[{}]", self.unnumbered);
        let number = marker.join(&root, 1);
        let node = self.push_node(number, marker.label.clone(), rest, None);
        self.top = Some(node);
        self.fresh = false;
        self.levels.push(Level { style: reading.style, fence: marker.fence, ordinal: 1, node });
        true
    }

    fn continue_list(&mut self, depth: usize, marker: &Marker, reading: Reading, rest: &str) -> bool {
        self.levels.truncate(depth + 1);
        let Some(level) = self.levels.pop() else { return false };
        let parent = self.out.nodes[level.node].parent;
        if parent.is_none() {
            // The list stands alone under its heading: its first item tells how its items are numbered.
            let first = &self.out.nodes[level.node].number;
            let root = first.find(']').map_or("", |end| &first[..=end]);
            let number = marker.join(root, reading.ordinal);
            let node = self.push_node(number, marker.label.clone(), rest, None);
            self.levels.push(Level { style: reading.style, fence: marker.fence, ordinal: reading.ordinal, node });
            return true;
        }
        self.push_item(marker, reading, rest, parent);
        true
    }

    fn push_item(&mut self, marker: &Marker, reading: Reading, rest: &str, parent: Option<usize>) {
        let above = parent.map_or("", |parent| &self.out.nodes[parent].number);
        let number = marker.join(above, reading.ordinal);
        let node = self.push_node(number, marker.label.clone(), rest, parent);
        self.fresh = false;
        self.titled = false;
        self.levels.push(Level { style: reading.style, fence: marker.fence, ordinal: reading.ordinal, node });
    }

    /// "II. ORGANIZATIONAL MATTERS", "A. Election of officers": headings that are counted as items are.
    fn place_marked_heading(&mut self, marker: &Marker, rest: &str) -> bool {
        let Some(first) = marker.readings.last().copied() else { return false };
        if !heading::is_title(rest) || matches!(first.style, Style::Bullet(_) | Style::Decimal) {
            return false;
        }
        let announced = !self.fresh && self.last_text().ends_with(':');
        let listed = self.continues(marker).is_some() || (announced && self.starts(marker).is_some());
        let before_paragraph = self.before_paragraph();
        let upper = matches!(first.style, Style::UpperRoman | Style::UpperAlpha) && marker.fence != Fence::Both;
        let heading = match (upper, listed) {
            (true, true) => heading::is_capitals(rest) || (before_paragraph && !rest.ends_with(':')),
            (true, false) => {
                heading::is_capitals(rest)
                    || before_paragraph
                    || self.next().is_none_or(|next| heading::is_title(next) || next.ends_with(':'))
                    || !self.in_paragraph()
            }
            (false, true) => false,
            (false, false) => before_paragraph && !rest.ends_with(':'),
        };
        if heading {
            let roman = upper && first.style == Style::UpperRoman && !self.follows_letter(marker);
            let (kind, rank) = if roman { (Kind::Number, 1) } else { (Kind::Letter, 2 + usize::from(!upper)) };
            self.open_section(kind, rank, Some(marker.label.clone()), rest.trim_end_matches([':', ' ']).to_owned());
        }
        heading
    }

    fn in_paragraph(&self) -> bool {
        matches!(self.previous, Previous::Node(_)) && !self.fresh
    }

    /// Whether the next block is the next paragraph, or begins a new sequence.
    pub(super) fn before_paragraph(&self) -> bool {
        let next = self.next().and_then(crate::marker::split);
        next.is_some_and(|(next, _)| {
            let number = next.decimal();
            number.is_some_and(|number| self.last.is_none_or(|last| number > last && number <= last + 3))
                || next.is_dotted()
        })
    }

    /// "C." behind the heading "B." is a letter and no hundred.
    fn follows_letter(&self, marker: &Marker) -> bool {
        let letters = self.out.sections.iter().rev().take(40).take_while(|section| section.kind != Kind::Number);
        let last = letters
            .into_iter()
            .find(|section| section.kind == Kind::Letter)
            .and_then(|section| section.number.as_deref());
        let last = last.and_then(|label| label.bytes().next());
        marker.label.len() == 1 && last.is_some_and(|last| marker.label.bytes().next() == Some(last + 1))
    }
}
