//! Builds the outline: one pass over the blocks, each placed where its marker, its form and what stands before it say.

use super::agenda::announces_agenda;
use super::lookahead;
use super::{Kind, Node, Outline, Section};
use crate::block::Block;
use crate::heading::{self, Licence};
use crate::marker::{self, Fence, Marker, Style};
use crate::report::Annex;
use crate::sentence::{self, is_complete};
use crate::title;
use crate::words::{self, fold};

/// How many numbers may be missing before a paragraph: some are lost or left out, but a year is no paragraph.
const GAP: u32 = 10;

/// What the blocks at hand belong to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Mode {
    Body,
    /// The list of the agenda; the number of its last item.
    Agenda(u32),
    /// Guiding questions.
    Questions,
    /// An annexed list of participants.
    Roll,
}

/// What was placed last, so that a line can go on with it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Previous {
    Nothing,
    Section,
    Node(usize),
    Agenda,
    Question,
}

/// An open list within the paragraph at hand.
#[derive(Debug)]
pub(super) struct Level {
    pub style: Style,
    pub fence: Fence,
    pub ordinal: u32,
    pub node: usize,
}

pub(super) struct Builder<'a> {
    pub blocks: &'a [Block],
    /// The place of the block at hand.
    pub at: usize,
    pub out: Outline,
    pub section: Option<usize>,
    pub annex: Option<usize>,
    /// The number of the last paragraph.
    pub last: Option<u32>,
    /// The last number of a sequence that a restarted one interrupts.
    pub outer: Option<u32>,
    /// Whether a heading stands since the last paragraph.
    pub fresh: bool,
    /// The paragraph at hand; none behind a heading.
    pub top: Option<usize>,
    /// Whether the paragraph at hand began as a title ("1. Opening"), so that all prose behind it is its own.
    pub titled: bool,
    pub levels: Vec<Level>,
    pub mode: Mode,
    pub previous: Previous,
    /// How many paragraphs without a number were counted.
    pub unnumbered: u32,
    /// How many questions the group at hand has.
    pub asked: usize,
}

pub(crate) fn build(blocks: &[Block]) -> Outline {
    let front = title::read(blocks);
    let mut builder = Builder {
        blocks,
        at: front.body,
        out: Outline { title: front.title, masthead: front.masthead, ..Outline::default() },
        section: None,
        annex: None,
        last: None,
        outer: None,
        fresh: true,
        top: None,
        titled: false,
        levels: Vec::new(),
        mode: Mode::Body,
        previous: Previous::Nothing,
        unnumbered: 0,
        asked: 0,
    };
    while builder.at < blocks.len() {
        builder.place();
        builder.at += 1;
    }
    builder.out
}

impl<'a> Builder<'a> {
    fn place(&mut self) {
        let text = self.text();
        if self.blocks[self.at].running || title::is_page_furniture(text) {
            // It parts nothing: the paragraph goes on behind it.
            return self.out.unplaced.push(text.to_owned());
        }
        if let Some(annex) = heading::annex(text) {
            return self.open_annex(annex);
        }
        let placed = match self.mode {
            Mode::Agenda(last) => self.place_agenda(text, last),
            Mode::Questions => self.place_question(text),
            Mode::Roll => self.place_roll(text),
            Mode::Body => false,
        };
        if !placed {
            self.place_body(text);
        }
    }

    /// The text of the block at hand.
    pub fn text(&self) -> &'a str {
        &self.blocks[self.at].text
    }

    /// The text of the next block that is no furniture.
    pub fn next(&self) -> Option<&'a str> {
        let texts = self.blocks[self.at + 1..].iter().filter(|block| !block.running).map(|block| block.text.as_str());
        texts.take(8).find(|text| !title::is_page_furniture(text))
    }

    fn open_annex(&mut self, annex: heading::Numbered) {
        let mut title = annex.title;
        if title.is_empty() && self.next_block().is_some_and(is_bare_title) {
            self.at += 1;
            title = self.text().to_owned();
        }
        while !title.is_empty()
            && self
                .blocks
                .get(self.at + 1)
                .is_some_and(|next| is_bare_title(&next.text) && title::runs_on(&title, next))
        {
            self.at += 1;
            title = format!("{title} {}", self.text());
        }
        self.annex = Some(self.out.annexes.len());
        self.out.annexes.push(Annex { number: annex.number.clone(), title: title.clone() });
        self.open_section(Kind::Annex, 0, Some(annex.number), title);
        let folded = fold(&self.out.annexes.last().map(|annex| annex.title.clone()).unwrap_or_default());
        self.mode = if words::has(&folded, words::QUESTIONS) && lookahead::asks(self.blocks, self.at + 1) {
            Mode::Questions
        } else if words::has(&folded, words::AGENDA) && lookahead::lists(self.blocks, self.at + 1) {
            Mode::Agenda(0)
        } else if words::has(&folded, words::ROLL) {
            Mode::Roll
        } else {
            Mode::Body
        };
    }

    fn next_block(&self) -> Option<&'a str> {
        self.blocks.get(self.at + 1).map(|block| block.text.as_str())
    }

    pub fn open_section(&mut self, kind: Kind, rank: usize, number: Option<String>, title: String) {
        let around = std::iter::successors(self.section, |&at| self.out.sections[at].parent);
        let parent = around.into_iter().find(|&at| self.out.sections[at].rank < rank);
        self.section = Some(self.out.sections.len());
        self.out.sections.push(Section { kind, rank, number, title, annex: self.annex, parent });
        self.fresh = true;
        self.titled = false;
        self.previous = Previous::Section;
        let asks = kind != Kind::Annex
            && words::has(&fold(&self.out.sections[self.out.sections.len() - 1].title), words::QUESTIONS);
        self.mode =
            if asks && lookahead::asks_at_once(self.blocks, self.at + 1) { Mode::Questions } else { Mode::Body };
        // A small heading may stand within a list that goes on behind it.
        if kind != Kind::Plain {
            self.levels.clear();
            self.top = None;
        }
    }

    fn place_body(&mut self, text: &'a str) {
        if let Some(item) = heading::item(text) {
            return self.open_section(Kind::Item, 1, Some(item.number), item.title);
        }
        if let Some(group) = heading::group(text).filter(|_| lookahead::asks_at_once(self.blocks, self.at + 1)) {
            return self.open_group(group);
        }
        match marker::split(text) {
            Some((marker, rest)) => {
                if !self.place_marked(&marker, rest) {
                    self.place_text(text);
                }
            }
            None => self.place_text(text),
        }
    }

    fn place_marked(&mut self, marker: &Marker, rest: &'a str) -> bool {
        if rest.is_empty() && self.next().is_none_or(|next| marker::split(next).is_none()) {
            return false;
        }
        if marker.is_dotted() {
            return self.place_dotted(marker, rest);
        }
        match marker.decimal() {
            Some(number) => self.place_decimal(marker, number, rest),
            None => self.place_item(marker, rest),
        }
    }

    /// "3.1.": a heading, or a paragraph in reports that number within their items.
    fn place_dotted(&mut self, marker: &Marker, rest: &'a str) -> bool {
        if rest.starts_with(char::is_lowercase) {
            return false;
        }
        if heading::is_title(rest) && !rest.ends_with(':') {
            self.open_section(Kind::Dotted, marker.parts.len(), Some(marker.label.clone()), rest.to_owned());
        } else {
            self.open_paragraph(marker.label.clone(), rest);
        }
        true
    }

    /// "12.": the next paragraph, an item of a list that counts in numbers, or a heading.
    fn place_decimal(&mut self, marker: &Marker, number: u32, rest: &'a str) -> bool {
        let expected = self.last.map(|last| last + 1);
        let resumed = self.outer.is_some_and(|outer| outer + 1 == number) && self.fresh;
        let listed = self.continues(marker).is_some();
        if self.is_numbered_heading(number, rest, expected, listed) {
            self.open_section(Kind::Number, 1, Some(marker.label.clone()), rest.to_owned());
            return true;
        }
        if expected == Some(number) || resumed {
            // Both the list and the paragraphs may be at this number; the list has it if the number comes again.
            return if listed && !resumed && lookahead::comes_again(self.blocks, self.at + 1, number) {
                self.place_item(marker, rest)
            } else {
                self.number_paragraph(marker, number, rest)
            };
        }
        if listed {
            return self.place_item(marker, rest);
        }
        if self.last.is_none() && self.top.is_none() {
            return self.number_paragraph(marker, number, rest);
        }
        if marker.label.contains(' ') && self.last == Some(number) {
            return self.number_paragraph(marker, number, rest);
        }
        if number == 1 {
            // Behind a heading a new sequence begins; within a paragraph, a list.
            return if self.fresh {
                self.number_paragraph(marker, number, rest)
            } else {
                self.place_item(marker, rest)
            };
        }
        let ahead = self.last.is_some_and(|last| number > last && number <= last + GAP);
        if ahead && !rest.starts_with(char::is_lowercase) && self.last_is_whole() {
            return self.number_paragraph(marker, number, rest);
        }
        self.place_item(marker, rest)
    }

    /// "2. ORGANIZATIONAL MATTERS"; "2. Organizational matters" only where the paragraphs are numbered apart from it.
    fn is_numbered_heading(&self, number: u32, rest: &str, expected: Option<u32>, listed: bool) -> bool {
        if !heading::is_title(rest) || rest.ends_with([':', '?']) || listed {
            return false;
        }
        if heading::is_capitals(rest) {
            return true;
        }
        let Some((next, _)) = self.next().and_then(marker::split) else { return false };
        let within = next.parts.first() == Some(&number);
        let apart = next.decimal().is_some_and(|next| match expected {
            Some(expected) if expected != number => next == expected,
            // "1. Proceedings" above paragraph 41, where a report is read in part.
            None if next > number + 1 => true,
            _ => next == number,
        });
        within || apart
    }

    fn number_paragraph(&mut self, marker: &Marker, number: u32, rest: &str) -> bool {
        if self.last.is_some_and(|last| number <= last) && self.outer.is_none_or(|outer| outer + 1 != number) {
            self.outer = self.last;
        }
        self.last = Some(number);
        self.open_paragraph(marker.label.clone(), rest);
        true
    }

    pub fn open_paragraph(&mut self, number: String, text: &str) {
        self.levels.clear();
        self.top = Some(self.push_node(number.clone(), number, text, None));
        self.titled = heading::is_title(text) && !text.ends_with(':');
        self.fresh = false;
        self.mode = if announces_agenda(text) && lookahead::lists(self.blocks, self.at + 1) {
            Mode::Agenda(0)
        } else {
            Mode::Body
        };
    }

    pub fn push_node(&mut self, number: String, label: String, text: &str, parent: Option<usize>) -> usize {
        let at = self.out.nodes.len();
        if let Some(parent) = parent {
            self.out.nodes[parent].kids.push(at);
        }
        let (annex, section) = (self.annex, self.section);
        self.out.nodes.push(Node { number, label, text: text.to_owned(), annex, section, parent, kids: Vec::new() });
        self.previous = Previous::Node(at);
        at
    }

    /// The text of what was placed last; empty behind a heading.
    pub fn last_text(&self) -> &str {
        match self.previous {
            Previous::Node(at) => &self.out.nodes[at].text,
            Previous::Agenda => self.out.listed.last().map_or("", |item| &item.title),
            Previous::Question => self.out.questions.last().map_or("", |question| &question.text),
            Previous::Nothing | Previous::Section => "",
        }
    }

    /// Whether what was placed last needs nothing behind it.
    fn last_is_whole(&self) -> bool {
        self.last_text().is_empty() || is_complete(self.last_text())
    }

    /// Text without a marker: a heading, the rest of what stands before it, a paragraph without number, or none of these.
    fn place_text(&mut self, text: &'a str) {
        if let Some((label, rest)) = heading::labelled_recommendation(text) {
            return self.open_paragraph(label.to_owned(), rest);
        }
        if let Some((number, title)) = heading::bare_number(text).filter(|found| self.is_next_heading(found.0)) {
            return self.open_section(Kind::Number, 1, Some(number.to_string()), title.to_owned());
        }
        if self.is_heading(text) {
            let capitals = heading::is_capitals(text);
            let numbered = self
                .out
                .sections
                .iter()
                .rev()
                .take(40)
                .any(|section| matches!(section.kind, Kind::Item | Kind::Number));
            let (kind, rank) = match (capitals, numbered) {
                (true, false) => (Kind::Capitals, 1),
                (true, true) => (Kind::Capitals, 2),
                (false, _) => (Kind::Plain, 4),
            };
            return self.open_section(kind, rank, None, text.trim_end_matches([':', ' ']).to_owned());
        }
        if let Previous::Node(at) = self.previous {
            let open = !is_complete(&self.out.nodes[at].text) || text.starts_with(char::is_lowercase);
            if open || (self.titled && Some(at) == self.top) {
                let node = &mut self.out.nodes[at];
                node.text.push(' ');
                node.text.push_str(text);
                return;
            }
        }
        if self.opens_list(text) || is_operative(text) || body_speaks(text) || self.is_recommended(text) {
            self.unnumbered += 1;
            return self.open_paragraph(format!("[{}]", self.unnumbered), text);
        }
        self.out.unplaced.push(text.to_owned());
        self.previous = Previous::Nothing;
    }

    /// Whether a heading without a point after its number is the next of them, and no line of a list: prose stands behind.
    fn is_next_heading(&self, number: u32) -> bool {
        let numbered = |section: &&Section| section.kind == Kind::Number && section.annex == self.annex;
        let before = self.out.sections.iter().rev().find(numbered).and_then(|section| section.number.as_deref());
        let expected = before.map_or(Some(0), |before| before.parse::<u32>().ok()).map(|before| before + 1);
        let prose = self.next().is_some_and(|next| {
            heading::bare_number(next).is_none() && (is_complete(next) || marker::split(next).is_some())
        });
        expected == Some(number) && prose && self.last_is_whole()
    }

    /// A sentence without a number right under a heading that gives recommendations.
    fn is_recommended(&self, text: &str) -> bool {
        let around = std::iter::successors(self.section, |&at| self.out.sections[at].parent);
        let licence =
            around.map(|at| heading::recommends(&self.out.sections[at].title)).find(|one| *one != Licence::None);
        let grammar = words::grammar(text);
        let found = sentence::words(sentence::first(text));
        let modal = |at: usize| {
            grammar.modals.iter().any(|modal| sentence::phrase(&found, at, modal.0).is_some())
                || found[at].is(grammar.are)
        };
        licence == Some(Licence::Pure)
            && (1..found.len()).any(modal)
            && is_complete(text)
            && !text.ends_with(':')
            && text.starts_with(char::is_uppercase)
            && text.split(' ').count() >= 3
    }

    fn is_heading(&self, text: &str) -> bool {
        if !heading::is_title(text) || self.opens_list(text) {
            return false;
        }
        let next = self.next();
        let numbered = next.is_some_and(|next| marker::split(next).is_some() || heading::is_structural(next));
        if text.ends_with(':') && !(numbered && text.chars().count() <= 120) {
            return false;
        }
        if heading::is_capitals(text) || heading::is_numbered_act(text) {
            return true;
        }
        let whole = self.last_is_whole();
        let apart = whole || heading::names_recommendations(text) || (self.blocks[self.at].apart && numbered);
        let leads = numbered || next.is_some_and(|next| heading::is_capitals(next) && heading::is_title(next));
        // A sub-heading may stand below a heading; a third in a row is a table or a list of names.
        let pair = next.is_some_and(heading::is_title) && lookahead::leads_on(self.blocks, self.at + 2);
        let operative = next.is_some_and(|next| self.begins_paragraph(next));
        apart && (leads || pair || operative)
    }

    fn begins_paragraph(&self, next: &str) -> bool {
        is_operative(next)
            || heading::labelled_recommendation(next).is_some()
            || (next.ends_with(':') && lookahead::lists(self.blocks, self.at + 2))
    }

    /// Whether text without a number opens a list of items.
    fn opens_list(&self, text: &str) -> bool {
        let Some((marker, _)) = self.next().filter(|_| text.ends_with(':')).and_then(marker::split) else {
            return false;
        };
        let first = marker.readings.iter().any(|reading| reading.ordinal == 1);
        let paragraph = |number| self.last.is_none_or(|last| number == last + 1);
        first && !marker.decimal().is_some_and(paragraph)
    }

    fn place_roll(&mut self, text: &str) -> bool {
        self.out.roll.push(self.out.unplaced.len());
        self.out.unplaced.push(text.to_owned());
        true
    }
}

fn is_bare_title(text: &str) -> bool {
    heading::is_title(text)
        && marker::split(text).is_none()
        && !heading::is_structural(text)
        && !title::is_page_furniture(text)
}

/// "The Panel recommends that …": a sentence in which a body speaks in the present, which reports of other things do not.
fn body_speaks(text: &str) -> bool {
    let grammar = words::grammar(text);
    let found = sentence::words(sentence::first(text));
    let asks = |at: &usize| grammar.operatives.iter().any(|verb| sentence::phrase(&found, *at, verb.present).is_some());
    let Some(at) = (1..found.len().min(10)).find(asks) else { return false };
    let body = found[..at].iter().any(|word| word.is(grammar.bodies));
    let somebody = found[..at].iter().any(|word| words::NO_BODIES.contains(&fold(word.text).as_str()));
    let told = found[..at].iter().any(|word| word.is(grammar.that) || word.is(words::SAID));
    is_complete(text) && found[0].capital() && found[0].is(grammar.definite) && body && !somebody && !told
}

/// "Decides to …": an operative paragraph that stands alone and so has no number.
fn is_operative(text: &str) -> bool {
    let grammar = words::grammar(text);
    let lower = text.to_lowercase();
    let opens = |verb: &str| lower.strip_prefix(verb).is_some_and(|rest| rest.starts_with(' '));
    let asks = grammar.operatives.iter().any(|operative| opens(operative.present));
    // "Takes note of …, and requests …"
    let joined = || {
        let asks =
            |verb: &str| words::has(&lower, &[&format!("and {verb} "), &format!("et {verb} "), &format!("y {verb} ")]);
        grammar.neutral.iter().any(|verb| opens(verb))
            && grammar.operatives.iter().any(|operative| asks(operative.present))
    };
    text.starts_with(char::is_uppercase) && is_complete(text) && (asks || joined())
}
