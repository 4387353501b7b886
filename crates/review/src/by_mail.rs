//! A round by mail alone: the invitation, whose Reply button comments; what a reply says of which paragraph; and the mail that
//! tells an author what became of their comments.

pub(crate) mod invitation;
mod reply;

pub use reply::RECEIVER;

/// The name of a round's list, without the house's domain (RFC 2919).
pub(crate) fn list(round: record::RecordId) -> String {
    format!("review.{round}")
}
