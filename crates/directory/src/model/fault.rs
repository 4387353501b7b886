//! What can be wrong with a row of a file, and how it is said.

use language::Message;

/// What is wrong with a cell or a row.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Problem {
    /// The row has so many cells, the first line another number.
    Cells,
    /// A cell that must say something is empty.
    Empty,
    TooLong,
    Code,
    UnknownParty,
    UnknownRegion,
    UnknownInstrument,
    UnknownGroup,
    /// Its Party, or the organizations, have no institution of this key.
    UnknownInstitution,
    Day,
    /// This day is before that of another column.
    DayOrder(&'static str),
    Flag,
    Language,
    Zone,
    Email,
    /// Not one of these words.
    Word(String),
    Role,
    /// It is not clear of which instrument this is the focal point.
    WhichInstrument,
    /// A role of a Party in a row without one.
    NeedsParty,
    /// The coordinator of no group.
    NeedsGroup,
    /// A role at an organization in a row of a Party, or without organization.
    NeedsOrganization,
    /// None of the six names is there.
    NoName,
    /// A name in the institution's own language, which is not said.
    NamelessLanguage,
    /// A status without any day.
    NoDays,
    /// Party since a day, but not how.
    NoJoining,
    /// The same thing stands on an earlier line.
    Twice(u64),
    /// The address belongs to another name on an earlier line.
    OtherName(u64),
    /// Another person holds the same office on an earlier line.
    Held(u64),
    /// The Party belongs to the group already at that time: on another line, or as it is known.
    Belongs,
}

impl Problem {
    /// The member of the message family `import-fault`.
    pub(crate) fn code(&self) -> &'static str {
        match self {
            Problem::Cells => "cells",
            Problem::Empty => "empty",
            Problem::TooLong => "too-long",
            Problem::Code => "code",
            Problem::UnknownParty => "unknown-party",
            Problem::UnknownRegion => "unknown-region",
            Problem::UnknownInstrument => "unknown-instrument",
            Problem::UnknownGroup => "unknown-group",
            Problem::UnknownInstitution => "unknown-institution",
            Problem::Day => "day",
            Problem::DayOrder(_) => "day-order",
            Problem::Flag => "flag",
            Problem::Language => "language",
            Problem::Zone => "zone",
            Problem::Email => "email",
            Problem::Word(_) => "word",
            Problem::Role => "role",
            Problem::WhichInstrument => "which-instrument",
            Problem::NeedsParty => "needs-party",
            Problem::NeedsGroup => "needs-group",
            Problem::NeedsOrganization => "needs-organization",
            Problem::NoName => "no-name",
            Problem::NamelessLanguage => "nameless-language",
            Problem::NoDays => "no-days",
            Problem::NoJoining => "no-joining",
            Problem::Twice(_) => "twice",
            Problem::OtherName(_) => "other-name",
            Problem::Held(_) => "held",
            Problem::Belongs => "belongs",
        }
    }
}

/// What is wrong, and in which cell.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Fault {
    pub column: &'static str,
    /// What stands there.
    pub value: String,
    pub problem: Problem,
}

impl Fault {
    pub(crate) fn new(column: &'static str, value: &str, problem: Problem) -> Self {
        Fault { column, value: value.to_owned(), problem }
    }

    /// Fills the message that says what is wrong and what to do: the member [`Problem::code`] of its family.
    pub(crate) fn fill<'a>(&'a self, message: Message<'a>) -> Message<'a> {
        let message = message.with("value", &self.value).with("column", self.column);
        match &self.problem {
            Problem::DayOrder(other) => message.with("other", other),
            Problem::Word(words) => message.with("words", words),
            Problem::Twice(line) | Problem::OtherName(line) | Problem::Held(line) => message.with("line", line),
            _ => message,
        }
    }
}
