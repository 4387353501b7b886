//! What goes out of a draft and comes back: the draft as a Word file whose paragraphs can be found again, tables to fill in,
//! and what people return: a Word file with tracked changes and comments, or a table of comments (XLSX, CSV, a table in a
//! Word file). [`read`] tells what was said on which paragraph; nothing that was written is left out: what has no place comes
//! as [`Place::Unplaced`]. A [`form`] goes out as a Word file and comes back filled in.
//!
//! Pure: no database, no web, no clock. Files come from anybody: sizes are bounded, packed files are unpacked up to a limit,
//! and XML that declares entities is refused.

#![forbid(unsafe_code)]

mod compare;
pub mod form;
mod pack;
mod place;
mod sheet;
mod table;
mod word;

use serde::{Deserialize, Serialize};

pub use place::Numbers;
pub use table::Table;

/// The largest file that is read, in bytes.
pub const LARGEST: usize = 5 << 20;
/// The most remarks that one file may make.
pub const MOST: usize = 1_000;

/// A paragraph of the draft as it goes out.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line {
    /// What is found again when the file comes back; of letters and digits.
    pub key: String,
    /// As people name it: `12(a)`; no two lines of a draft have the same.
    pub number: String,
    /// How deep it stands: 0 for `12`, 1 for `12(a)`.
    pub level: i64,
    /// What stands above it.
    pub headings: Vec<String>,
    pub text: String,
}

/// A draft as it goes out as a Word file.
pub struct Draft<'a> {
    pub title: &'a str,
    /// What stands under the title: until when, and how to comment.
    pub notes: &'a [String],
    /// The code of its language.
    pub language: &'a str,
    /// Whether it is written from right to left.
    pub right_to_left: bool,
    pub lines: &'a [Line],
}

impl Draft<'_> {
    /// The draft as a Word file (DOCX).
    ///
    /// # Errors
    /// [`Unwritable`], which happens to nobody in practice.
    pub fn docx(&self) -> Result<Vec<u8>, Unwritable> {
        word::write::draft(self)
    }
}

/// Where a remark stands.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Place {
    /// At the line with this index.
    Line(usize),
    /// On the whole draft.
    Whole,
    /// Nowhere: what its author named is no paragraph of the draft, or named none where one was needed.
    Unplaced(String),
}

/// One thing that somebody said of a draft.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Remark {
    pub place: Place,
    /// As the file names them; empty where it does not.
    pub author: String,
    /// The words of the draft to which it was attached, where they are not the whole paragraph.
    pub quoted: String,
    /// Empty where only another text is proposed.
    pub comment: String,
    /// The text proposed for the paragraph; empty text is its deletion.
    pub proposed: Option<String>,
}

/// Why a file is not read. Each says what its sender can do about it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Unreadable {
    #[error("the file is larger than {LARGEST} bytes, or becomes too large when it is unpacked")]
    TooLarge,
    #[error("the file declares XML entities, which no program for documents writes")]
    Entities,
    #[error(
        "the file is in the form of old programs, or protected by a password: it has to be saved as .docx, .xlsx or .csv"
    )]
    Old,
    #[error("the file is neither a Word file nor a table")]
    Unknown,
    #[error("the file is damaged")]
    Damaged,
    #[error("the table has no row that names its columns")]
    NoColumns,
    #[error("the table is not written in Unicode")]
    NotUnicode,
    #[error("the file makes more than {MOST} remarks")]
    TooMany,
}

/// A file that could not be written.
#[derive(Debug, thiserror::Error)]
#[error("a file could not be written: {0}")]
pub struct Unwritable(String);

impl Unwritable {
    fn of(error: impl std::fmt::Display) -> Self {
        Unwritable(error.to_string())
    }
}

/// Reads what came back of a draft; the file's own bytes tell what it is.
///
/// # Errors
/// [`Unreadable`], with what its sender can do.
pub fn read(file: &[u8], lines: &[Line]) -> Result<Vec<Remark>, Unreadable> {
    if file.len() > LARGEST {
        return Err(Unreadable::TooLarge);
    }
    let remarks = match file {
        [b'P', b'K', 3 | 5, ..] => packed(file, lines)?,
        [0xD0, 0xCF, 0x11, 0xE0, ..] => return Err(Unreadable::Old),
        // A PDF, or a picture of a page: PNG, JPEG.
        [b'%', b'P', b'D', b'F', ..] | [0x89, b'P', b'N', b'G', ..] | [0xFF, 0xD8, 0xFF, ..] => {
            return Err(Unreadable::Unknown);
        }
        _ => table::remarks(&table::csv(file)?, lines)?.ok_or(Unreadable::NoColumns)?,
    };
    if remarks.len() > MOST { Err(Unreadable::TooMany) } else { Ok(remarks) }
}

fn packed(file: &[u8], lines: &[Line]) -> Result<Vec<Remark>, Unreadable> {
    let pack = pack::unpack(file)?;
    if pack.has("word/document.xml") {
        let story = word::read::story(&pack)?;
        for rows in story.tables() {
            if let Some(remarks) = table::remarks(rows, lines)? {
                return Ok(remarks);
            }
        }
        return Ok(compare::remarks(&story, lines));
    }
    if pack.has("xl/workbook.xml") {
        for rows in sheet::rows(file)? {
            if let Some(remarks) = table::remarks(&rows, lines)? {
                return Ok(remarks);
            }
        }
        return Err(Unreadable::NoColumns);
    }
    Err(Unreadable::Unknown)
}
