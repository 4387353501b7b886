//! What can be wrong with a row of a file, and how it is said.

use language::Saying;

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
    /// The message that says it.
    pub(crate) fn message(&self) -> &'static str {
        match self {
            Problem::Cells => "fault-import-cells",
            Problem::Empty => "fault-import-empty",
            Problem::TooLong => "fault-import-too-long",
            Problem::Code => "fault-import-code",
            Problem::UnknownParty => "fault-import-unknown-party",
            Problem::UnknownRegion => "fault-import-unknown-region",
            Problem::UnknownInstrument => "fault-import-unknown-instrument",
            Problem::UnknownGroup => "fault-import-unknown-group",
            Problem::UnknownInstitution => "fault-import-unknown-institution",
            Problem::Day => "fault-import-day",
            Problem::DayOrder(_) => "fault-import-day-order",
            Problem::Flag => "fault-import-flag",
            Problem::Language => "fault-import-language",
            Problem::Zone => "fault-import-zone",
            Problem::Email => "fault-import-email",
            Problem::Word(_) => "fault-import-word",
            Problem::Role => "fault-import-role",
            Problem::WhichInstrument => "fault-import-which-instrument",
            Problem::NeedsParty => "fault-import-needs-party",
            Problem::NeedsGroup => "fault-import-needs-group",
            Problem::NeedsOrganization => "fault-import-needs-organization",
            Problem::NoName => "fault-import-no-name",
            Problem::NamelessLanguage => "fault-import-nameless-language",
            Problem::NoDays => "fault-import-no-days",
            Problem::NoJoining => "fault-import-no-joining",
            Problem::Twice(_) => "fault-import-twice",
            Problem::OtherName(_) => "fault-import-other-name",
            Problem::Held(_) => "fault-import-held",
            Problem::Belongs => "fault-import-belongs",
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

    /// What is wrong and what to do.
    pub(crate) fn saying(&self) -> Saying {
        let saying = Saying::new(self.problem.message()).with("value", &self.value).with("column", self.column);
        match &self.problem {
            Problem::DayOrder(other) => saying.with("other", *other),
            Problem::Word(words) => saying.with("words", words),
            Problem::Twice(line) | Problem::OtherName(line) | Problem::Held(line) => {
                saying.with("line", line.to_string())
            }
            _ => saying,
        }
    }
}
