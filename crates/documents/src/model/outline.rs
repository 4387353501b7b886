//! A document without its words: where its paragraphs stand, how they are linked to, on which page each is read.

use std::collections::HashSet;
use std::ops::Range;

use language::Language;
use record::RecordId;

use crate::model::number;

/// A paragraph without its words.
#[derive(Clone, Debug, Default)]
pub(crate) struct Mark {
    pub id: Option<RecordId>,
    pub position: i64,
    pub number: String,
    pub annex: Option<String>,
    pub heading: Option<String>,
    /// How long its words are.
    pub characters: i64,
}

/// A document without its words.
#[derive(Clone, Debug, Default)]
pub(crate) struct Outline {
    pub marks: Vec<Mark>,
    anchors: Vec<String>,
    pages: Vec<Range<usize>>,
}

/// A line of the table of contents.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Entry {
    /// A heading, or the number of an annex.
    pub title: String,
    pub is_annex: bool,
    pub page: usize,
    pub anchor: String,
}

/// So much is read on one page, in characters of a language with short letters; what a paragraph costs besides its words.
const PAGE: i64 = 24_000;
const BESIDES: i64 = 350;

impl Outline {
    pub(crate) fn new(marks: Vec<Mark>, language: Language) -> Self {
        let anchors = anchors(&marks);
        let pages = pages(&marks, language);
        Outline { marks, anchors, pages }
    }

    /// How many pages there are; an empty document has one.
    pub(crate) fn pages(&self) -> usize {
        self.pages.len()
    }

    /// The places of the paragraphs of a page, counted from 1; `None` when there is no such page.
    pub(crate) fn page(&self, page: usize) -> Option<Range<usize>> {
        page.checked_sub(1).and_then(|index| self.pages.get(index)).cloned()
    }

    /// The anchor of the paragraph at a place.
    pub(crate) fn anchor(&self, place: usize) -> &str {
        self.anchors.get(place).map_or("", String::as_str)
    }

    /// Where a paragraph is read: its page, from 1, and its anchor.
    pub(crate) fn find(&self, id: RecordId) -> Option<(usize, &str)> {
        let place = self.marks.iter().position(|mark| mark.id == Some(id))?;
        Some((self.page_of(place), self.anchor(place)))
    }

    /// All numbers of the annex (or the body) in which the document ends, in their order.
    pub(crate) fn last_numbers(&self) -> Vec<&str> {
        let last = self.marks.last().and_then(|mark| mark.annex.as_ref());
        let same = self.marks.iter().filter(|mark| mark.annex.as_ref() == last && !mark.number.is_empty());
        same.map(|mark| mark.number.as_str()).collect()
    }

    /// The paragraph with a number in the body or in an annex.
    pub(crate) fn numbered(&self, number: &str, annex: Option<&str>) -> Option<RecordId> {
        self.marks.iter().find(|mark| mark.number == number && mark.annex.as_deref() == annex)?.id
    }

    /// The last of a paragraph and all that stand below it: behind it the next sub-paragraph belongs.
    pub(crate) fn last_of(&self, chapeau: &str, annex: Option<&str>) -> Option<RecordId> {
        let belongs = |mark: &&Mark| mark.number == chapeau || number::is_below(&mark.number, chapeau);
        self.marks.iter().filter(|mark| mark.annex.as_deref() == annex).rfind(belongs)?.id
    }

    /// All that stand below a paragraph, in their order, with their numbers.
    pub(crate) fn below(&self, number: &str, annex: Option<&str>) -> Vec<(RecordId, String)> {
        let here = self.marks.iter().filter(|mark| mark.annex.as_deref() == annex);
        let below = here.filter(|mark| number::is_below(&mark.number, number));
        below.filter_map(|mark| Some((mark.id?, mark.number.clone()))).collect()
    }

    /// The sub-paragraphs that one paragraph introduces, in their order.
    pub(crate) fn introduced(&self, chapeau: &str, annex: Option<&str>) -> impl DoubleEndedIterator<Item = RecordId> {
        let here = self.marks.iter().filter(move |mark| mark.annex.as_deref() == annex);
        here.filter(move |mark| number::chapeau(&mark.number).as_deref() == Some(chapeau)).filter_map(|mark| mark.id)
    }

    /// Whether an annex begins with the paragraph at a place.
    pub(crate) fn begins_annex(&self, place: usize) -> Option<&str> {
        let before =
            place.checked_sub(1).and_then(|before| self.marks.get(before)).and_then(|mark| mark.annex.as_deref());
        self.marks.get(place)?.annex.as_deref().filter(|annex| before != Some(annex))
    }

    /// The table of contents.
    pub(crate) fn contents(&self) -> Vec<Entry> {
        let mut entries = Vec::new();
        for (place, mark) in self.marks.iter().enumerate() {
            let mut entry = |title: &str, is_annex, anchor| {
                entries.push(Entry { title: title.to_owned(), is_annex, page: self.page_of(place), anchor });
            };
            if let Some(annex) = self.begins_annex(place) {
                entry(annex, true, format!("annex-{}", mark.position));
            }
            for heading in mark.heading.iter().flat_map(|heading| heading.lines().take(1)) {
                entry(heading, false, format!("h-{}", mark.position));
            }
        }
        entries
    }

    fn page_of(&self, place: usize) -> usize {
        self.pages.iter().position(|page| page.contains(&place)).map_or(1, |index| index + 1)
    }
}

/// One anchor for each paragraph: by its number; a number that comes again, as in an annex, is counted; a paragraph without
/// a number goes by its position.
fn anchors(marks: &[Mark]) -> Vec<String> {
    let mut taken = HashSet::new();
    let mut anchors = Vec::with_capacity(marks.len());
    for mark in marks {
        let wanted = if mark.number.is_empty() { format!("s-{}", mark.position) } else { number::anchor(&mark.number) };
        let mut anchor = wanted.clone();
        let mut count = 2;
        while !taken.insert(anchor.clone()) {
            anchor = format!("{wanted}-{count}");
            count += 1;
        }
        anchors.push(anchor);
    }
    anchors
}

/// Cuts a document into pages that are light enough for a slow line, none of them empty but that of an empty document.
fn pages(marks: &[Mark], language: Language) -> Vec<Range<usize>> {
    let mut pages = Vec::new();
    let (mut start, mut sum) = (0, 0);
    for (place, mark) in marks.iter().enumerate() {
        let heading = mark.heading.as_ref().map_or(0, |heading| heading.chars().count());
        let cost = (mark.characters + i64::try_from(heading).unwrap_or(0)) * weight(language) / 10 + BESIDES;
        if place > start && sum + cost > PAGE {
            pages.push(start..place);
            (start, sum) = (place, 0);
        }
        sum += cost;
    }
    pages.push(start..marks.len());
    pages
}

/// Tenths of what a character weighs after compression, against Latin letters.
fn weight(language: Language) -> i64 {
    match language {
        Language::Chinese => 35,
        Language::Arabic | Language::Russian => 15,
        Language::English | Language::Spanish | Language::French => 10,
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn mark(position: i64, number: &str, annex: Option<&str>, characters: i64) -> Mark {
        let (number, annex) = (number.to_owned(), annex.map(str::to_owned));
        Mark { id: Some(RecordId(position)), position, number, annex, heading: None, characters }
    }

    #[test]
    fn numbers_that_come_again_have_anchors_of_their_own() {
        let marks =
            vec![mark(1, "1", None, 5), mark(2, "1(a)", None, 5), mark(3, "1", Some("I"), 5), mark(4, "", None, 5)];
        let outline = Outline::new(marks, Language::English);
        assert_eq!(outline.anchors, ["p-1", "p-1-a", "p-1-2", "s-4"]);
        assert_eq!(outline.begins_annex(2), Some("I"));
        assert_eq!(outline.begins_annex(1), None);
        assert_eq!(outline.find(RecordId(3)), Some((1, "p-1-2")));
        assert_eq!(outline.numbered("1", Some("I")), Some(RecordId(3)));
        assert_eq!(outline.numbered("1(a)", Some("I")), None);
        assert_eq!(
            (outline.last_of("1", None), outline.last_of("1", Some("I"))),
            (Some(RecordId(2)), Some(RecordId(3)))
        );
        assert_eq!(outline.introduced("1", None).collect::<Vec<_>>(), [RecordId(2)]);
    }

    #[test]
    fn an_empty_document_has_one_page() {
        let outline = Outline::new(Vec::new(), Language::Arabic);
        assert_eq!((outline.pages(), outline.page(1), outline.page(2), outline.page(0)), (1, Some(0..0), None, None));
    }

    proptest! {
        #[test]
        fn pages_hold_every_paragraph_once_and_in_order(lengths in proptest::collection::vec(0_i64..40_000, 0..60)) {
            let marks = lengths.iter().zip(1..).map(|(length, at)| mark(at, &at.to_string(), None, *length)).collect();
            let outline = Outline::new(marks, Language::French);
            let all: Vec<_> = (1..=outline.pages()).filter_map(|page| outline.page(page)).flatten().collect();
            prop_assert_eq!(all, (0..lengths.len()).collect::<Vec<_>>());
            for page in (1..=outline.pages()).filter_map(|page| outline.page(page)) {
                let sum: i64 = lengths[page.clone()].iter().map(|length| length + BESIDES).sum();
                prop_assert!(sum <= PAGE || page.len() == 1);
            }
        }
    }
}
