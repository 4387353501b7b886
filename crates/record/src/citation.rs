//! What rests on what.

use db::{Instant, Result, Write, sql};

use crate::RecordId;

/// In which way one record rests on another.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tie {
    /// A paragraph on a contribution.
    RestsOn,
    /// A request on the paragraph that ordered it.
    MandatedBy,
    /// A contribution on the request that it answers.
    Answers,
    /// A progress report on the ask.
    ShowsProgress,
    /// A recommendation on the paragraph that it grew out of.
    CarriesOn,
    /// A notification on the recommendation that it passes on.
    Transmits,
    /// A sub-topic on its session, a session on its forum.
    PartOf,
}

impl Tie {
    /// As it stands in the database and in JSON.
    pub fn code(self) -> &'static str {
        match self {
            Tie::RestsOn => "rests-on",
            Tie::MandatedBy => "mandated-by",
            Tie::Answers => "answers",
            Tie::ShowsProgress => "shows-progress",
            Tie::CarriesOn => "carries-on",
            Tie::Transmits => "transmits",
            Tie::PartOf => "part-of",
        }
    }
}

/// The exact words of a contribution's version on which something rests.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Passage {
    pub version: i64,
    pub quotation: String,
}

/// Ties `source` to `target`; a tie that is there already stays as it is.
///
/// # Errors
/// The store's own.
pub fn insert(
    tx: &mut Write<'_>,
    source: RecordId,
    tie: Tie,
    target: RecordId,
    passage: Option<&Passage>,
    at: Instant,
) -> Result<()> {
    let statement = sql!(
        "INSERT INTO citation (source, target, kind, version, quotation, at) VALUES ($1, $2, $3, $4, $5, $6)
         ON CONFLICT (source, target, kind) DO NOTHING"
    );
    let version = passage.map(|passage| passage.version);
    let quotation = passage.map(|passage| passage.quotation.as_str());
    tx.run(statement, &[&source, &target, &tie.code(), &version, &quotation, &at]).map(drop)
}
