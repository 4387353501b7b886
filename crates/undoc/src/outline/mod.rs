//! The outline of a report: annexes, headings and the tree of paragraphs, with the agenda and the guiding questions
//! set apart. Every block of the text is placed once, here; the readings only look.

mod agenda;
mod build;
mod item;
mod lookahead;
mod question;

use crate::heading::{self, Licence};
use crate::report::{AgendaItem, Annex, Heading, Paragraph, Question, QuestionSession};

pub(crate) use build::build;

/// How many of the lines without a place are looked at, and their length in bytes.
const LOOSE: usize = 20;
const LINE: usize = 4_000;

/// A report, each of its blocks in its place.
#[derive(Debug, Default)]
pub(crate) struct Outline {
    pub title: String,
    pub masthead: Vec<String>,
    pub annexes: Vec<Annex>,
    pub sections: Vec<Section>,
    /// In the order of the text, so that a node stands before those below it.
    pub nodes: Vec<Node>,
    /// The agenda as listed.
    pub listed: Vec<AgendaItem>,
    pub sessions: Vec<QuestionSession>,
    pub questions: Vec<Question>,
    pub unplaced: Vec<String>,
    /// The lines of an annexed list of participants: their places in `unplaced`, to be read by attendance.
    pub roll: Vec<usize>,
}

/// What kind of heading opens a section.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    Annex,
    /// "ITEM 2."
    Item,
    /// "2." or "II.", at the first rank
    Number,
    /// "3.1."
    Dotted,
    /// "A."
    Letter,
    Capitals,
    Plain,
}

/// A part of the report under one heading.
#[derive(Debug)]
pub(crate) struct Section {
    pub kind: Kind,
    pub rank: usize,
    pub number: Option<String>,
    pub title: String,
    pub annex: Option<usize>,
    /// The section around it.
    pub parent: Option<usize>,
}

/// A paragraph or sub-paragraph.
#[derive(Debug)]
pub(crate) struct Node {
    /// The whole number ("15(b)").
    pub number: String,
    /// Its own part of the number, without punctuation ("b").
    pub label: String,
    pub text: String,
    pub annex: Option<usize>,
    pub section: Option<usize>,
    pub parent: Option<usize>,
    pub kids: Vec<usize>,
}

impl Outline {
    /// The node's section and those around it, from the innermost out.
    pub fn sections_of(&self, node: &Node) -> impl Iterator<Item = &Section> {
        std::iter::successors(node.section, |&at| self.sections[at].parent).map(|at| &self.sections[at])
    }

    /// The nearest section around the node that gives recommendations, and what it allows.
    pub fn licence(&self, node: &Node) -> (Licence, Option<&Section>) {
        let found = self.sections_of(node).map(|section| (heading::recommends(&section.title), section));
        found
            .into_iter()
            .find(|found| found.0 != Licence::None)
            .map_or((Licence::None, None), |found| (found.0, Some(found.1)))
    }

    /// The lines of the front and the first of those that found no place: "Chair: …" and "Apologies: …" may be among them,
    /// and may have been taken for small headings.
    pub fn loose_lines(&self) -> impl Iterator<Item = &str> {
        let small = self.sections.iter().filter(|section| section.kind == Kind::Plain && section.annex.is_none());
        let lines = self.masthead.iter().chain(small.map(|section| &section.title));
        lines.chain(self.unplaced.iter().take(LOOSE)).map(String::as_str).filter(|line| line.len() < LINE)
    }

    /// The paragraphs that stand under no other.
    pub fn tops(&self) -> impl Iterator<Item = &Node> {
        self.nodes.iter().filter(|node| node.parent.is_none())
    }

    pub fn annex_number(&self, annex: Option<usize>) -> Option<String> {
        annex.map(|at| self.annexes[at].number.clone())
    }

    /// The agenda as listed; if the report lists none, the items under which it is ordered.
    pub fn agenda(&self) -> Vec<AgendaItem> {
        if !self.listed.is_empty() {
            return self.listed.clone();
        }
        let items = self.sections.iter().any(|section| section.kind == Kind::Item);
        let of_agenda =
            |section: &&Section| section.annex.is_none() && items && matches!(section.kind, Kind::Item | Kind::Dotted);
        self.sections
            .iter()
            .filter(of_agenda)
            .map(|section| AgendaItem {
                number: section.number.clone().unwrap_or_default(),
                title: section.title.clone(),
            })
            .collect()
    }

    pub fn public_headings(&self) -> Vec<Heading> {
        let shown = self.sections.iter().filter(|section| section.kind != Kind::Annex);
        shown
            .map(|section| Heading {
                number: section.number.clone(),
                title: section.title.clone(),
                annex: self.annex_number(section.annex),
            })
            .collect()
    }

    pub fn public_paragraphs(&self) -> Vec<Paragraph> {
        // Annexes are sections here and no headings in the result: count how many stand before each section.
        let mut hidden = 0;
        let mut place = Vec::with_capacity(self.sections.len());
        for (at, section) in self.sections.iter().enumerate() {
            let annex = section.kind == Kind::Annex;
            hidden += usize::from(annex);
            place.push((!annex).then(|| at - hidden));
        }
        let paragraph = |node: &Node| Paragraph {
            number: node.number.clone(),
            text: node.text.clone(),
            annex: self.annex_number(node.annex),
            parent: node.parent.map(|parent| self.nodes[parent].number.clone()),
            heading: node.section.and_then(|section| place[section]),
        };
        self.nodes.iter().map(paragraph).collect()
    }
}
