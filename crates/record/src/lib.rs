//! The record: what was asked, received and issued, what rests on what, who holds which office, and who may do what.
//!
//! Everything that can be cited is a row of `record` with its number, title, state, instant, page and visibility; so lists
//! and walks know no subject. Subjects meet here and nowhere else.

#![forbid(unsafe_code)]

pub mod actor;
pub mod card;
pub mod citation;
mod id;
pub mod names;
pub mod once;
mod permission;
mod token;
mod visible;
pub mod walk;

pub use actor::{Actor, Held};
pub use card::{Card, Kind};
pub use citation::{Passage, Tie};
pub use id::{InstitutionId, InstrumentId, OfficeId, PartyId, PersonId, RecordId, TenureId};
pub use permission::{Action, Facts, Refusal, may};
pub use token::TokenDigest;
pub use visible::Circles;

/// The words of the record itself: kinds, states, offices.
pub static MESSAGES: language::Messages = language::messages!();
