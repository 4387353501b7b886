//! Reading a Word file: each paragraph with the words that it had and the words that it has when all tracked changes are
//! accepted, its bookmarks, and the places where comments hang.

use std::collections::HashMap;

use quick_xml::events::{BytesStart, Event};
use quick_xml::{Reader, XmlVersion};

use crate::Unreadable;
use crate::pack::Pack;

/// What a Word file says.
#[derive(Debug, Default)]
pub(crate) struct Story {
    /// In their order, those of tables too.
    pub paragraphs: Vec<Paragraph>,
    tables: Vec<Vec<Vec<String>>>,
    /// The keys of content controls, each with its table and row.
    keys: Vec<(usize, usize, String)>,
    /// The comments by their ids.
    pub notes: HashMap<String, Note>,
}

impl Story {
    /// The tables, each as rows of cells.
    pub(crate) fn tables(&self) -> impl Iterator<Item = &[Vec<String>]> {
        self.tables.iter().map(Vec::as_slice)
    }

    /// The key of the first content control in a row of a table.
    pub(crate) fn key(&self, table: usize, row: usize) -> Option<&str> {
        self.keys.iter().find(|(of, at, _)| (*of, *at) == (table, row)).map(|(_, _, key)| key.as_str())
    }
}

/// A comment.
#[derive(Debug, Default)]
pub(crate) struct Note {
    pub author: String,
    pub text: String,
}

/// A paragraph; where a tracked mark split one in two, both are one.
#[derive(Debug, Default)]
pub(crate) struct Paragraph {
    /// The words without what was inserted, with what was deleted.
    pub before: String,
    /// The words with what was inserted, without what was deleted.
    pub after: String,
    /// Names of bookmarks, each with the place in `after` where it begins.
    pub bookmarks: Vec<(String, usize)>,
    pub anchors: Vec<Anchor>,
    /// Who made its first tracked change.
    pub author: String,
    tracked: bool,
    /// Whether the mark at its end is new, so that the next paragraph was part of it.
    open: bool,
}

/// Where a comment hangs.
#[derive(Debug)]
pub(crate) struct Anchor {
    pub id: String,
    /// The words that were marked.
    pub words: String,
}

impl Paragraph {
    pub(crate) fn is_tracked(&self) -> bool {
        self.tracked
    }

    /// The words behind its bookmark: the number stands before it.
    pub(crate) fn after_mark(&self) -> &str {
        let ours = self.bookmarks.iter().find(|(name, _)| name.starts_with(crate::compare::LINE));
        ours.map_or(self.after.as_str(), |(_, at)| self.after.get(*at..).unwrap_or_default())
    }
}

pub(crate) fn story(pack: &Pack) -> Result<Story, Unreadable> {
    let body = pack.part("word/document.xml").ok_or(Unreadable::Damaged)?;
    let mut walk = Walk::default();
    walk.all(body)?;
    let notes = pack.part("word/comments.xml").map(notes).transpose()?.unwrap_or_default();
    Ok(Story { paragraphs: walk.done, tables: walk.tables, keys: walk.keys, notes })
}

/// So deep are elements nested in the files of real programs, and far from it.
const DEEPEST: usize = 256;

/// One walk through the body.
#[derive(Default)]
struct Walk {
    path: Vec<String>,
    /// Paragraphs that are being read: a text box stands inside of one.
    open: Vec<Paragraph>,
    done: Vec<Paragraph>,
    /// Bookmarks and ranges that began between paragraphs.
    waiting: Vec<String>,
    /// Ranges of comments that have begun: id, the words so far.
    ranges: Vec<Range>,
    /// Tables that are being read, the outermost first; cells of inner ones are part of the outer cell.
    rows: Vec<Vec<Vec<String>>>,
    tables: Vec<Vec<Vec<String>>>,
    keys: Vec<(usize, usize, String)>,
}

struct Range {
    id: String,
    words: String,
    /// In which of the paragraphs it hangs: the first that has words of it.
    hung: bool,
}

impl Walk {
    fn all(&mut self, xml: &str) -> Result<(), Unreadable> {
        let mut reader = Reader::from_str(xml);
        loop {
            match reader.read_event().map_err(|_| Unreadable::Damaged)? {
                Event::Start(tag) => {
                    let name = local(&tag);
                    // An older program's picture of the same thing.
                    if name == "Fallback" {
                        reader.read_to_end(tag.name()).map_err(|_| Unreadable::Damaged)?;
                        continue;
                    }
                    if self.path.len() >= DEEPEST {
                        return Err(Unreadable::Damaged);
                    }
                    self.begin(&name, &tag);
                    self.path.push(name);
                }
                Event::Empty(tag) => {
                    let name = local(&tag);
                    self.begin(&name, &tag);
                    self.end(&name);
                }
                Event::End(_) => {
                    let name = self.path.pop().ok_or(Unreadable::Damaged)?;
                    self.end(&name);
                }
                Event::Text(text) => self.words(&text.xml10_content()),
                Event::CData(text) => self.words(&text.xml10_content()),
                Event::GeneralRef(reference) => {
                    if let Some(sign) = sign(&reference)? {
                        self.words(sign.encode_utf8(&mut [0; 4]));
                    }
                }
                Event::DocType(_) => return Err(Unreadable::Entities),
                Event::Eof => return if self.path.is_empty() { Ok(()) } else { Err(Unreadable::Damaged) },
                Event::Comment(_) | Event::Decl(_) | Event::PI(_) => {}
            }
        }
    }

    fn is_in(&self, name: &str) -> bool {
        self.path.iter().any(|part| part == name)
    }

    fn begin(&mut self, name: &str, tag: &BytesStart<'_>) {
        match name {
            "p" => self.open.push(Paragraph::default()),
            "tbl" => self.rows.push(Vec::new()),
            "tr" => self.with_rows(|rows| rows.push(Vec::new())),
            "tc" => self.with_rows(|rows| rows.last_mut().map_or((), |row| row.push(String::new()))),
            "bookmarkStart" => {
                if let Some(name) = attribute(tag, "name") {
                    match self.open.last_mut() {
                        Some(paragraph) => paragraph.bookmarks.push((name, paragraph.after.len())),
                        None => self.waiting.push(name),
                    }
                }
            }
            "commentRangeStart" => {
                if let Some(id) = attribute(tag, "id") {
                    self.ranges.push(Range { id, words: String::new(), hung: false });
                }
            }
            "commentRangeEnd" => {
                if let Some(id) = attribute(tag, "id") {
                    self.close_range(&id);
                }
            }
            "commentReference" => {
                if let Some(id) = attribute(tag, "id") {
                    self.refer(id);
                }
            }
            "tag" if self.path.last().is_some_and(|last| last == "sdtPr") => {
                let row = self.rows.first().and_then(|rows| rows.len().checked_sub(1));
                self.keys.extend(row.zip(attribute(tag, "val")).map(|(row, key)| (self.tables.len(), row, key)));
            }
            "ins" | "del" | "moveFrom" | "moveTo" => self.change(name, tag),
            "tab" if !self.is_in("pPr") => self.spaced("\t"),
            "br" | "cr" => self.spaced("\n"),
            "noBreakHyphen" => self.spaced("\u{2011}"),
            _ => {}
        }
    }

    fn end(&mut self, name: &str) {
        match name {
            "p" => self.end_paragraph(),
            "tbl" => {
                let Some(rows) = self.rows.pop() else { return };
                if self.rows.is_empty() {
                    self.tables.push(rows);
                }
            }
            _ => {}
        }
    }

    fn with_rows(&mut self, act: impl FnOnce(&mut Vec<Vec<String>>)) {
        // Only the outermost table has rows: cells within cells are words of the outer one.
        if let [rows] = self.rows.as_mut_slice() {
            act(rows);
        }
    }

    fn end_paragraph(&mut self) {
        let Some(mut paragraph) = self.open.pop() else { return };
        if let Some(cell) = self.rows.first_mut().and_then(|rows| rows.last_mut()).and_then(|row| row.last_mut()) {
            if !cell.is_empty() {
                cell.push('\n');
            }
            cell.push_str(&paragraph.after);
        }
        let waiting = self.waiting.drain(..).map(|name| (name, 0));
        paragraph.bookmarks.splice(0..0, waiting);
        match self.done.last_mut().filter(|last| last.open) {
            Some(last) => last.join(paragraph),
            None => self.done.push(paragraph),
        }
    }

    /// A tracked change: of words, or of the mark at the end of a paragraph.
    fn change(&mut self, name: &str, tag: &BytesStart<'_>) {
        let of_mark = self.is_in("pPr");
        let Some(paragraph) = self.open.last_mut() else { return };
        paragraph.tracked = true;
        if paragraph.author.is_empty() {
            paragraph.author = attribute(tag, "author").unwrap_or_default();
        }
        if of_mark && matches!(name, "ins" | "moveTo") {
            paragraph.open = true;
        }
    }

    fn words(&mut self, words: &str) {
        let inside = self.path.last().map(String::as_str);
        if matches!(inside, Some("t" | "delText")) {
            self.spaced(words);
        }
    }

    /// Words where they stand: inserted, deleted, or as they were.
    fn spaced(&mut self, words: &str) {
        let deleted = self.is_in("del") || self.is_in("moveFrom");
        let inserted = self.is_in("ins") || self.is_in("moveTo");
        let Some(paragraph) = self.open.last_mut() else { return };
        if !inserted {
            paragraph.before.push_str(words);
        }
        if !deleted {
            paragraph.after.push_str(words);
        }
        for range in &mut self.ranges {
            range.words.push_str(words);
            if !range.hung {
                range.hung = true;
                paragraph.anchors.push(Anchor { id: range.id.clone(), words: String::new() });
            }
        }
    }

    /// Gives the words of a range to the place where it hangs.
    fn close_range(&mut self, id: &str) {
        let Some(at) = self.ranges.iter().position(|range| range.id == id) else { return };
        let range = self.ranges.swap_remove(at);
        let paragraphs = self.done.iter_mut().rev().chain(self.open.iter_mut().rev());
        for paragraph in paragraphs {
            if let Some(anchor) = paragraph.anchors.iter_mut().find(|anchor| anchor.id == id) {
                anchor.words = range.words;
                return;
            }
        }
    }

    /// The sign of a comment: where no words were marked, it hangs here.
    fn refer(&mut self, id: String) {
        let known = |paragraph: &Paragraph| paragraph.anchors.iter().any(|anchor| anchor.id == id);
        if self.open.iter().any(known) || self.done.iter().rev().take(200).any(known) {
            return;
        }
        if let Some(paragraph) = self.open.last_mut() {
            paragraph.anchors.push(Anchor { id, words: String::new() });
        }
    }
}

impl Paragraph {
    /// Takes in what was split off from it.
    fn join(&mut self, next: Paragraph) {
        let split = !self.after.trim().is_empty() && !next.after.trim().is_empty();
        self.after.push_str(if split { "\n\n" } else { "" });
        let start = self.after.len();
        self.before.push_str(&next.before);
        self.after.push_str(&next.after);
        self.bookmarks.extend(next.bookmarks.into_iter().map(|(name, at)| (name, start + at)));
        self.anchors.extend(next.anchors);
        self.tracked |= next.tracked;
        self.open = next.open;
    }
}

/// The comments of a file by their ids.
fn notes(xml: &str) -> Result<HashMap<String, Note>, Unreadable> {
    let mut reader = Reader::from_str(xml);
    let (mut notes, mut open, mut inside) = (HashMap::new(), None::<(String, Note)>, false);
    loop {
        match reader.read_event().map_err(|_| Unreadable::Damaged)? {
            Event::Start(tag) => match local(&tag).as_str() {
                "comment" => {
                    let author = attribute(&tag, "author").unwrap_or_default();
                    let id = attribute(&tag, "id").unwrap_or_default();
                    open = Some((id, Note { author, text: String::new() }));
                }
                "t" => inside = true,
                "p" => {
                    if let Some((_, note)) = open.as_mut().filter(|(_, note)| !note.text.is_empty()) {
                        note.text.push('\n');
                    }
                }
                _ => {}
            },
            Event::Empty(tag) => {
                let space = match local(&tag).as_str() {
                    "br" | "cr" => "\n",
                    "tab" => " ",
                    _ => "",
                };
                if let Some((_, note)) = &mut open {
                    note.text.push_str(space);
                }
            }
            Event::End(tag) => match tag.local_name().as_ref() {
                "t" => inside = false,
                "comment" => {
                    if let Some((id, mut note)) = open.take() {
                        note.text = note.text.trim().to_owned();
                        notes.insert(id, note);
                    }
                }
                _ => {}
            },
            Event::Text(text) if inside => push(&mut open, &text.xml10_content()),
            Event::CData(text) if inside => push(&mut open, &text.xml10_content()),
            Event::GeneralRef(reference) if inside => {
                if let Some(sign) = sign(&reference)? {
                    push(&mut open, sign.encode_utf8(&mut [0; 4]));
                }
            }
            Event::DocType(_) => return Err(Unreadable::Entities),
            Event::Eof => return Ok(notes),
            _ => {}
        }
    }
}

fn push(open: &mut Option<(String, Note)>, words: &str) {
    if let Some((_, note)) = open {
        note.text.push_str(words);
    }
}

/// The character that a reference stands for. The five of XML are known; others would have to be declared.
fn sign(reference: &quick_xml::events::BytesRef<'_>) -> Result<Option<char>, Unreadable> {
    if let Some(sign) = reference.resolve_char_ref().map_err(|_| Unreadable::Damaged)? {
        return Ok(Some(sign).filter(|sign| *sign != '\0'));
    }
    match reference.xml10_content().as_ref() {
        "amp" => Ok(Some('&')),
        "lt" => Ok(Some('<')),
        "gt" => Ok(Some('>')),
        "quot" => Ok(Some('"')),
        "apos" => Ok(Some('\'')),
        _ => Err(Unreadable::Entities),
    }
}

fn local(tag: &BytesStart<'_>) -> String {
    tag.local_name().as_ref().to_owned()
}

/// An attribute by its name without prefix.
fn attribute(tag: &BytesStart<'_>, name: &str) -> Option<String> {
    let found = tag.attributes().flatten().find(|found| found.key.local_name().as_ref() == name)?;
    found.normalized_value(XmlVersion::Explicit1_0).ok().map(|value| value.into_owned())
}
