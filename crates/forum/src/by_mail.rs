//! The forum by mail alone: the invitation with a link that signs in, a notice of each post that can be answered with the
//! Reply button, the digest of many, the answer that comes back as a post, and the way off the list.

pub(crate) mod call;
mod course;
pub(crate) mod decided;
pub(crate) mod digest;
pub(crate) mod entered;
mod everybody;
pub(crate) mod invitation;
pub(crate) mod moderated;
pub(crate) mod notice;
mod prompt;
pub(crate) mod registration;
pub(crate) mod reminder;
mod reply;

use db::Instant;
use language::Language;
use mail::List;
use page::Site;
use record::RecordId;

pub use course::keep_course;
pub use digest::digest;
pub use notice::tell;
pub use registration::answer_registrations;
pub use reply::RECEIVER;

/// A forum's list, as one of its readers has it: where they write to begin a thread, if they may, and their way off it.
pub(crate) fn whole_list(site: &Site, forum: RecordId, begin: Option<String>, leaves: &str) -> List {
    let page = format!("{}/leave/{leaves}", site.settings.base);
    List { name: format!("forum.{forum}"), begin, leave: Some((page, site.house.leave_address(leaves))) }
}

/// An instant in words, in a language.
pub(crate) fn said(site: &Site, language: Language, at: Instant) -> String {
    language::date_time(&site.catalogue, language, at.timestamp())
}
