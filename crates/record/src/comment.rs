//! Comments on a draft, as far as documents need to know of them: whether a round is open, or a comment still waits for its
//! disposition, when the document is to be issued, and which proposals for a paragraph were accepted.

use db::{Instant, Read, Result, sql};

use crate::RecordId;
use crate::contribution::Number;

/// A comment that waits for its disposition.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Waiting {
    pub number: Number,
    /// The round in which it was made.
    pub review: RecordId,
    /// The number of its paragraph; empty where it is about the whole draft.
    pub paragraph: String,
}

/// The comments on a document that have no disposition, by their numbers. What was taken back or removed needs none.
///
/// # Errors
/// The store's own.
pub fn waiting(tx: &mut Read<'_>, document: RecordId) -> Result<Vec<Waiting>> {
    let statement = sql!(
        "SELECT comment.number, comment.review, coalesce(review_line.number, '')
         FROM comment
         JOIN contribution ON contribution.number = comment.number
         JOIN record ON record.id = contribution.record
         LEFT JOIN review_line ON review_line.review = comment.review AND review_line.paragraph = comment.paragraph
         WHERE comment.document = $1 AND disposition IS NULL AND record.state = 'published'
         ORDER BY comment.number"
    );
    tx.rows(statement, &[&document], |row| {
        Ok(Waiting { number: row.get(0)?, review: row.get(1)?, paragraph: row.get(2)? })
    })
}

/// The rounds of comments on a document that are still open, or open later, with their titles, by their closing.
///
/// # Errors
/// The store's own.
pub fn open_rounds(tx: &mut Read<'_>, document: RecordId, now: Instant) -> Result<Vec<(RecordId, String)>> {
    let statement = sql!(
        "SELECT review.record, title FROM review JOIN request ON request.record = review.record
         JOIN record ON record.id = review.record
         WHERE document = $1 AND closes > $2 ORDER BY closes, review.record"
    );
    tx.rows(statement, &[&document, &now], |row| Ok((row.get(0)?, row.get(1)?)))
}

/// A text that somebody proposed for a paragraph, and that was accepted, or partly.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Proposal {
    pub number: Number,
    pub who: String,
    pub comment: String,
    /// Nothing where only words were said; empty text is the paragraph's deletion.
    pub proposed: Option<String>,
    /// Whether only a part of it was accepted.
    pub partly: bool,
    pub reason: String,
}

/// What was accepted of the comments on a paragraph, by their numbers.
///
/// # Errors
/// The store's own.
pub fn accepted(tx: &mut Read<'_>, paragraph: RecordId) -> Result<Vec<Proposal>> {
    let statement = sql!(
        "SELECT comment.number, who, comment, proposed, disposition, reason
         FROM comment
         JOIN contribution ON contribution.number = comment.number
         JOIN record ON record.id = contribution.record
         WHERE paragraph = $1 AND disposition IN ('accepted', 'partly') AND record.state = 'published'
         ORDER BY comment.number"
    );
    tx.rows(statement, &[&paragraph], |row| {
        Ok(Proposal {
            number: row.get(0)?,
            who: row.get(1)?,
            comment: row.get(2)?,
            proposed: row.get(3)?,
            partly: row.get::<String>(4)? == "partly",
            reason: row.get(5)?,
        })
    })
}
