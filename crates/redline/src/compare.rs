//! What a Word file that went out says when it comes back: which paragraphs have other words, and which comments hang where.

use std::collections::{HashMap, HashSet};

use crate::place::Numbers;
use crate::word::read::{Paragraph, Story};
use crate::{Line, Place, Remark};

/// Bookmarks by which our own files are known: of a line its key follows, all others stand on what is no paragraph.
pub(crate) const LINE: &str = "rp_";
pub(crate) const FURNITURE: &str = "rpx_";

/// The remarks that a file makes, in the order of its paragraphs.
pub(crate) fn remarks(story: &Story, lines: &[Line]) -> Vec<Remark> {
    let finder = Finder::of(lines);
    let (mut remarks, mut hung) = (Vec::new(), HashSet::new());
    for paragraph in &story.paragraphs {
        let place = finder.find(paragraph);
        remarks.extend(changed(paragraph, &place, lines));
        for anchor in &paragraph.anchors {
            let Some(note) = story.notes.get(&anchor.id).filter(|_| hung.insert(anchor.id.clone())) else { continue };
            let whole = same(&anchor.words, &paragraph.after)
                || place.index().is_some_and(|line| same(&anchor.words, &lines[line].text));
            remarks.push(Remark {
                place: match &place {
                    Found::Line(line) => Place::Line(*line),
                    Found::Furniture | Found::Nowhere => Place::Whole,
                },
                author: note.author.clone(),
                quoted: if whole { String::new() } else { anchor.words.trim().to_owned() },
                comment: note.text.clone(),
                proposed: None,
            });
        }
    }
    // A comment that hangs on nothing was still written.
    let mut lost: Vec<_> = story.notes.iter().filter(|(id, _)| !hung.contains(*id)).collect();
    lost.sort_by_key(|(id, _)| id.parse::<u64>().unwrap_or(u64::MAX));
    remarks.extend(lost.into_iter().map(|(_, note)| Remark {
        place: Place::Unplaced(String::new()),
        author: note.author.clone(),
        quoted: String::new(),
        comment: note.text.clone(),
        proposed: None,
    }));
    remarks.retain(|remark| !remark.comment.is_empty() || remark.proposed.is_some());
    remarks
}

/// The other text that a paragraph of the file proposes, if it has other words than the draft.
fn changed(paragraph: &Paragraph, place: &Found, lines: &[Line]) -> Option<Remark> {
    let propose = |place, proposed: &str, quoted: &str| {
        Some(Remark {
            place,
            author: paragraph.author.clone(),
            quoted: quoted.trim().to_owned(),
            comment: String::new(),
            proposed: Some(proposed.trim().to_owned()),
        })
    };
    match place {
        Found::Line(line) if same(paragraph.after_mark(), &lines[*line].text) => None,
        Found::Line(line) => {
            // The number stands before the bookmark; where the bookmark is lost, before the words.
            let after = without_number(paragraph.after_mark(), &lines[*line].number);
            if same(after, &lines[*line].text) { None } else { propose(Place::Line(*line), after, "") }
        }
        Found::Furniture | Found::Nowhere if paragraph.is_tracked() && !same(&paragraph.before, &paragraph.after) => {
            propose(Place::Unplaced(String::new()), &paragraph.after, &paragraph.before)
        }
        // Words without a place that nobody marked as new: somebody wrote them with the marking of changes switched off.
        Found::Nowhere if !paragraph.after.trim().is_empty() => {
            propose(Place::Unplaced(String::new()), &paragraph.after, "")
        }
        Found::Furniture | Found::Nowhere => None,
    }
}

/// What a paragraph of the file is.
enum Found {
    Line(usize),
    /// A title, a heading, a note of ours.
    Furniture,
    Nowhere,
}

impl Found {
    fn index(&self) -> Option<usize> {
        if let Found::Line(line) = self { Some(*line) } else { None }
    }
}

struct Finder<'l> {
    keys: HashMap<&'l str, usize>,
    texts: HashMap<String, Found>,
    numbers: Numbers,
}

impl<'l> Finder<'l> {
    fn of(lines: &'l [Line]) -> Self {
        let keys = lines.iter().enumerate().map(|(index, line)| (line.key.as_str(), index)).collect();
        let mut texts = HashMap::new();
        for (index, line) in lines.iter().enumerate() {
            texts.entry(folded(&line.text)).or_insert(Found::Line(index));
            for heading in &line.headings {
                texts.entry(folded(heading)).or_insert(Found::Furniture);
            }
        }
        Finder { keys, texts, numbers: Numbers::of(lines) }
    }

    /// By its bookmark, else by the words that it had, else by the number with which it begins.
    fn find(&self, paragraph: &Paragraph) -> Found {
        let marked = paragraph.bookmarks.iter().find_map(|(name, _)| self.keys.get(name.strip_prefix(LINE)?));
        if let Some(line) = marked {
            return Found::Line(*line);
        }
        if paragraph.bookmarks.iter().any(|(name, _)| name.starts_with(FURNITURE)) {
            return Found::Furniture;
        }
        match self.texts.get(&folded(&paragraph.before)) {
            Some(Found::Line(line)) if !paragraph.before.trim().is_empty() => return Found::Line(*line),
            Some(Found::Furniture) => return Found::Furniture,
            _ => {}
        }
        let first = paragraph.before.trim_start().split(['\t', ' ', '\u{A0}']).next().unwrap_or_default();
        self.numbers.find(first).filter(|_| first.chars().any(char::is_numeric)).map_or(Found::Nowhere, Found::Line)
    }
}

/// Without the number with which a paragraph begins, if it does.
fn without_number<'t>(text: &'t str, number: &str) -> &'t str {
    let trimmed = text.trim_start();
    match trimmed.strip_prefix(number) {
        Some(rest) if rest.starts_with(['.', '\t', ' ', '\u{A0}']) => {
            rest.trim_start_matches(['.', '\t', ' ', '\u{A0}'])
        }
        _ => text,
    }
}

/// Whether two texts have the same words, however their blanks and lines fall.
fn same(one: &str, other: &str) -> bool {
    one.split_whitespace().eq(other.split_whitespace())
}

fn folded(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}
