//! How a reply that came by mail reaches the subject that it is for.

use db::{Instant, Result, Write};
use language::{Language, Saying};
use record::file::Limits;
use record::{Actor, PersonId, RecordId};

use crate::File;

/// A subject that takes replies by mail. A reply is offered to one after the other until one says that it is theirs.
pub struct Receiver {
    /// The subject's name.
    pub name: &'static str,
    /// Looks at what the reply answers, and takes it in or says why not. It decides about permission, and in the same
    /// transaction its receipt is queued.
    pub take: fn(&mut Write<'_>, &Reply<'_>) -> Result<Taken>,
    /// Takes somebody off a list; whether it was theirs.
    pub leave: fn(&mut Write<'_>, &Leaving) -> Result<bool>,
}

/// Somebody who wants no more mails of a list.
#[derive(Clone, Copy, Debug)]
pub struct Leaving {
    pub list: RecordId,
    pub person: PersonId,
    pub at: Instant,
}

/// What somebody wrote in a mail, without what they quoted and signed.
pub struct Reply<'a> {
    /// Who wrote it, with the offices they hold now.
    pub actor: &'a Actor,
    /// What they answered: a post, or what posts hang on.
    pub about: RecordId,
    pub subject: &'a str,
    pub text: &'a str,
    /// As far as its words tell.
    pub language: Language,
    /// The mail's own Message-ID, without angle brackets: what came by mail keeps it. Empty if it had none.
    pub message_id: &'a str,
    /// When it arrived.
    pub at: Instant,
    /// What came with it, and which of it may be taken.
    pub files: &'a [File],
    pub limits: &'a Limits,
    /// The officer who accepted it though it came late; it is to be marked as received after closing.
    pub accepted_by: Option<&'a Actor>,
}

/// What a subject did with a reply.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Taken {
    /// It belongs to another subject.
    NotMine,
    Posted {
        record: RecordId,
        /// As it is cited: `#127`.
        number: String,
        /// The page where it stands.
        path: String,
        /// A moderator sees it first: nobody else reads it yet.
        waits: bool,
        /// What is to be said of the files that did not come with it.
        left_out: Vec<Saying>,
    },
    /// It became several contributions, each with its place.
    Parts {
        parts: Vec<Part>,
        /// The page where they stand.
        path: String,
        /// How many of them were read from files.
        from_files: usize,
        /// What is to be said of the files that were not taken.
        left_out: Vec<Saying>,
    },
    /// It is closed; an officer decides.
    Late,
    /// The thread is closed, while others go on; an officer decides.
    ThreadClosed,
    /// It is not open yet; an officer decides.
    Early,
    /// Nothing can hang on what it answers, but on parts of it; an officer says on which.
    Divided,
    /// This person may not write here.
    NotAllowed,
    /// It is longer than what is taken here.
    TooLong,
    /// It says nothing, and no file that could be taken says it instead.
    Empty,
    /// It answers a mail that tells of many: its writer is told how to say which.
    WhichOne,
}

/// One of several contributions that a reply became.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Part {
    pub record: RecordId,
    /// As it is cited: `#127`.
    pub number: String,
    /// The paragraph of which it speaks; nothing where it speaks of the whole.
    pub place: Option<String>,
}
