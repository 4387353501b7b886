//! A form that people fill in as a Word file: a table with what is asked on one side, and on the other a content control in
//! which the answer is written or chosen. It is read whatever program it was filled in with: by the keys of its controls, or,
//! where a program dropped those, by what stands beside each answer.

use crate::{LARGEST, MOST, Unreadable, Unwritable, pack, word};

/// A form as it goes out.
pub struct Form<'a> {
    pub title: &'a str,
    /// What stands under the title: for what it is, until when, and where it goes.
    pub notes: &'a [String],
    /// The code of its language.
    pub language: &'a str,
    pub right_to_left: bool,
    pub entries: &'a [Entry],
}

/// One thing that a form asks.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Entry {
    /// By which its answer is known when the form comes back; of letters, digits and `_`, at most 64 of them.
    pub key: String,
    pub label: String,
    /// What explains it, under the label; may be empty.
    pub hint: String,
    /// What stands in it already.
    pub text: String,
    /// From which it is chosen; where there are none, it is written.
    pub choices: Vec<String>,
}

/// What stands in one row of a form that came back.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Answer {
    /// The key of the control that stands there, if one still does.
    pub key: Option<String>,
    /// The first line of what stands beside it.
    pub label: String,
    /// Without blanks around it; empty where nothing was filled in.
    pub text: String,
}

impl Form<'_> {
    /// The form as a Word file (DOCX).
    ///
    /// # Errors
    /// [`Unwritable`], which happens to nobody in practice.
    pub fn docx(&self) -> Result<Vec<u8>, Unwritable> {
        word::write::form(self)
    }
}

/// Reads a form that was filled in: each row of its tables, in their order.
///
/// # Errors
/// [`Unreadable`], with what its sender can do; [`Unreadable::Unknown`] where it is no Word file.
pub fn answers(file: &[u8]) -> Result<Vec<Answer>, Unreadable> {
    match file {
        _ if file.len() > LARGEST => return Err(Unreadable::TooLarge),
        [b'P', b'K', 3 | 5, ..] => {}
        [0xD0, 0xCF, 0x11, 0xE0, ..] => return Err(Unreadable::Old),
        _ => return Err(Unreadable::Unknown),
    }
    let pack = pack::unpack(file)?;
    if !pack.has("word/document.xml") {
        return Err(Unreadable::Unknown);
    }
    let story = word::read::story(&pack)?;
    let mut answers = Vec::new();
    for (table, rows) in story.tables().enumerate() {
        for (at, row) in rows.iter().enumerate() {
            let [label, .., answer] = row.as_slice() else { continue };
            if answers.len() == MOST {
                return Err(Unreadable::TooMany);
            }
            answers.push(Answer {
                key: story.key(table, at).map(str::to_owned),
                label: label.trim().lines().next().unwrap_or_default().trim().to_owned(),
                text: answer.trim().to_owned(),
            });
        }
    }
    Ok(answers)
}
