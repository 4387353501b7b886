//! The forum by mail alone: the invitation with a link that signs in, a notice of each post that can be answered with the
//! Reply button, and the answer that comes back as a post.

mod course;
pub(crate) mod decided;
pub(crate) mod invitation;
pub(crate) mod notice;
mod reply;

use db::Instant;
use language::Language;
use page::Site;

pub use course::keep_course;
pub use notice::tell;
pub use reply::RECEIVER;

/// The name of a forum's list, without the house's domain (RFC 2919).
pub(crate) fn list(forum: record::RecordId) -> String {
    format!("forum.{forum}")
}

/// An instant in words, in a language.
pub(crate) fn said(site: &Site, language: Language, at: Instant) -> String {
    language::date_time(&site.catalogue, language, at.timestamp())
}
