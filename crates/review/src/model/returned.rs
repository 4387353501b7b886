//! What comes back in a file: a Word file with tracked changes and comments, or a table; on the page and by mail alike.

use mail::File;
use record::RecordId;
use redline::{Line, Place, Remark};

use crate::model::Sent;

/// The remarks of one file.
pub(crate) struct Returned {
    pub name: String,
    /// Nothing where none could be read in it.
    pub remarks: Vec<Remark>,
}

/// What the files of a mail say.
pub(crate) fn of_files(files: &[File], lines: &[Line]) -> Vec<Returned> {
    let read = |file: &File| redline::read(&file.bytes, lines).map(clean).unwrap_or_default();
    files.iter().take(MOST_FILES).map(|file| Returned { name: file.name.clone(), remarks: read(file) }).collect()
}

/// More than anybody returns a draft in.
const MOST_FILES: usize = 5;

/// No database keeps the character NUL in a text.
pub(crate) fn clean(mut remarks: Vec<Remark>) -> Vec<Remark> {
    for remark in &mut remarks {
        let texts = [&mut remark.author, &mut remark.quoted, &mut remark.comment];
        for text in texts.into_iter().chain(&mut remark.proposed) {
            text.retain(|c| c != '\0');
        }
    }
    remarks
}

/// Whether several people wrote into one file.
pub(crate) fn several_authors(remarks: &[Remark]) -> bool {
    let mut named = remarks.iter().map(|remark| remark.author.as_str()).filter(|author| !author.is_empty());
    let first = named.next();
    named.any(|author| Some(author) != first)
}

/// The words of a remark: the words of the draft on which they hang, whose they are where several wrote into one file.
pub(crate) fn words(remark: &Remark, several: bool) -> String {
    let author = if several && !remark.author.is_empty() { format!("{}: ", remark.author) } else { String::new() };
    match (remark.quoted.as_str(), remark.comment.as_str()) {
        ("", "") => String::new(),
        ("", comment) => format!("{author}{comment}"),
        (quoted, comment) => format!("“{quoted}”\n{author}{comment}").trim_end().to_owned(),
    }
}

/// Where a remark of a file or a mail stands: the paragraph, and what was named where that is none.
pub(crate) fn placed(place: &Place, lines: &[Sent]) -> (Option<RecordId>, String) {
    match place {
        Place::Line(at) => (lines.get(*at).map(|sent| sent.paragraph), String::new()),
        Place::Whole => (None, String::new()),
        Place::Unplaced(named) => (None, named.chars().take(60).collect()),
    }
}
