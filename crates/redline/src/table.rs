//! Tables: reading one that people filled in, and writing one as CSV, XLSX or a Word file.

use crate::place::Numbers;
use crate::{Line, MOST, Place, Remark, Unreadable, Unwritable, sheet, word};

/// The row that names the columns stands among the first rows.
const HEAD: usize = 30;

/// Words by which columns are known in the six languages: a part of the heading is enough.
const PROPOSED: [&str; 7] = ["propos", "propues", "предлаг", "拟议", "建议", "مقترح", "suggest"];
const COMMENT: [&str; 10] =
    ["comment", "observation", "remar", "observaci", "comentario", "замечан", "коммент", "意见", "تعليق", "ملاحظ"];
const PARAGRAPH: [&str; 8] = ["para", "§", "párr", "alinéa", "пункт", "段", "فقرة", "number"];

/// Which columns say what.
struct Columns {
    paragraph: usize,
    comment: Option<usize>,
    proposed: Option<usize>,
}

impl Columns {
    /// Reads them from a row, if it names them.
    fn of(row: &[String]) -> Option<Self> {
        let has = |cell: &str, words: &[&str]| {
            let cell = cell.to_lowercase();
            cell.chars().count() <= 60 && words.iter().any(|word| cell.contains(word))
        };
        let find = |words: &[&str], but: &[&str]| row.iter().position(|cell| has(cell, words) && !has(cell, but));
        let columns = Columns {
            paragraph: find(&PARAGRAPH, &[])?,
            proposed: find(&PROPOSED, &[]),
            comment: find(&COMMENT, &PROPOSED),
        };
        let apart = columns.comment != Some(columns.paragraph) && columns.proposed != Some(columns.paragraph);
        (apart && (columns.comment.is_some() || columns.proposed.is_some())).then_some(columns)
    }
}

/// What the rows of a table say; nothing when no row names its columns. A row that says nothing is left out.
pub(crate) fn remarks(rows: &[Vec<String>], lines: &[Line]) -> Result<Option<Vec<Remark>>, Unreadable> {
    let head = rows.iter().take(HEAD).enumerate().find_map(|(at, row)| Some((at, Columns::of(row)?)));
    let Some((at, columns)) = head else { return Ok(None) };
    let numbers = Numbers::of(lines);
    let mut remarks = Vec::new();
    let mut last = None;
    for row in &rows[at + 1..] {
        let cell = |column: Option<usize>| column.and_then(|at| row.get(at)).map_or("", |cell| cell.trim());
        let (named, comment, proposed) = (cell(Some(columns.paragraph)), cell(columns.comment), cell(columns.proposed));
        let place = match (named, &last) {
            // A further remark under the same number, where cells were joined.
            ("", Some(place)) => Place::clone(place),
            _ => numbers.place(named),
        };
        if !named.is_empty() {
            last = Some(place.clone());
        }
        if comment.is_empty() && proposed.is_empty() {
            continue;
        }
        if remarks.len() == MOST {
            return Err(Unreadable::TooMany);
        }
        remarks.push(Remark {
            place,
            author: String::new(),
            quoted: String::new(),
            comment: comment.to_owned(),
            proposed: Some(proposed).filter(|text| !text.is_empty()).map(str::to_owned),
        });
    }
    Ok(Some(remarks))
}

/// The rows of a CSV file: UTF-8, or UTF-16 with its mark as some programs write it; separated by whichever of comma,
/// semicolon and tab its beginning has most of.
pub(crate) fn csv(file: &[u8]) -> Result<Vec<Vec<String>>, Unreadable> {
    let text = match file {
        [0xEF, 0xBB, 0xBF, rest @ ..] => utf8(rest)?,
        [0xFF, 0xFE, rest @ ..] => utf16(rest, u16::from_le_bytes)?,
        [0xFE, 0xFF, rest @ ..] => utf16(rest, u16::from_be_bytes)?,
        _ => utf8(file)?,
    };
    if text.contains('\0') {
        return Err(Unreadable::Unknown);
    }
    let first = text.lines().find(|line| !line.trim().is_empty()).unwrap_or_default();
    let count = |separator: char| first.matches(separator).count();
    let separator = [(b',', ','), (b';', ';'), (b'\t', '\t')].into_iter().rev().max_by_key(|(_, sign)| count(*sign));
    let mut reader = csv::ReaderBuilder::new()
        .has_headers(false)
        .flexible(true)
        .delimiter(separator.map_or(b',', |(byte, _)| byte))
        .from_reader(text.as_bytes());
    let rows =
        reader.records().map(|row| row.map(|row| row.iter().map(|cell| cell::unguarded(cell).to_owned()).collect()));
    rows.collect::<Result<_, _>>().map_err(|_| Unreadable::Damaged)
}

fn utf8(bytes: &[u8]) -> Result<String, Unreadable> {
    String::from_utf8(bytes.to_vec()).map_err(|_| Unreadable::NotUnicode)
}

fn utf16(bytes: &[u8], unit: fn([u8; 2]) -> u16) -> Result<String, Unreadable> {
    let units = bytes.chunks_exact(2).map(|pair| unit([pair[0], pair[1]]));
    char::decode_utf16(units).collect::<Result<_, _>>().map_err(|_| Unreadable::NotUnicode)
}

/// A table to be taken away.
pub struct Table<'a> {
    pub title: &'a str,
    /// What stands under the title.
    pub notes: &'a [String],
    pub columns: &'a [String],
    pub rows: &'a [Vec<String>],
    /// How wide each column is, in characters.
    pub widths: &'a [u16],
    pub right_to_left: bool,
    pub language: &'a str,
}

impl Table<'_> {
    /// As a workbook with one sheet (XLSX).
    ///
    /// # Errors
    /// [`Unwritable`]: more than a sheet holds.
    pub fn xlsx(&self) -> Result<Vec<u8>, Unwritable> {
        sheet::write(self)
    }

    /// As a Word file (DOCX), on its side.
    ///
    /// # Errors
    /// [`Unwritable`], which happens to nobody in practice.
    pub fn docx(&self) -> Result<Vec<u8>, Unwritable> {
        word::write::table(self)
    }

    /// As CSV in UTF-8, with the mark by which spreadsheets know it.
    ///
    /// # Errors
    /// [`Unwritable`], which happens to nobody in practice.
    pub fn csv(&self) -> Result<Vec<u8>, Unwritable> {
        let mut text = vec![0xEF, 0xBB, 0xBF];
        text.extend(separated(std::iter::once(self.columns).chain(self.rows.iter().map(Vec::as_slice)))?.into_bytes());
        Ok(text)
    }
}

fn separated<'r>(rows: impl Iterator<Item = &'r [String]>) -> Result<String, Unwritable> {
    let mut table = cell::Rows::new(Vec::new());
    for row in rows {
        table.row(row).map_err(Unwritable::of)?;
    }
    table.text().map_err(Unwritable::of)
}
