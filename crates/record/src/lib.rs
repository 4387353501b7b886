//! The record: what was asked, received and issued, what rests on what, who holds which office, and who may do what.
//!
//! Everything that can be cited is a row of `record` with its number, title, state, instant, page and visibility; so lists
//! and walks know no subject. Subjects meet here and nowhere else.

#![forbid(unsafe_code)]

pub mod actor;
pub mod among;
pub mod ask;
pub mod audit;
pub mod brought;
pub mod card;
pub mod citation;
pub mod comment;
pub mod content;
pub mod contribution;
pub mod decision;
pub mod document;
pub mod due;
pub mod erasure;
pub mod file;
pub mod group;
mod id;
pub mod institution;
pub mod instrument;
pub mod letter;
pub mod log;
pub mod meeting;
pub mod names;
pub mod office;
pub mod once;
pub mod party;
mod permission;
pub mod person;
pub mod region;
pub mod request;
pub mod rules;
pub mod search;
pub mod speaker;
pub mod standing;
pub mod tally;
pub mod test;
mod token;
pub mod translation;
mod visible;
pub mod walk;
mod word;

pub use actor::{Actor, Held};
pub use card::{Card, Kind};
pub use citation::{Passage, Tie};
pub use group::{Group, GroupCode};
pub use id::{GroupId, InstitutionId, InstrumentId, MeetingId, OfficeId, PartyId, PersonId, RecordId, TenureId};
pub use institution::{Institution, InstitutionKey, InstitutionKind};
pub use instrument::{Instrument, InstrumentCode};
pub use office::{Office, OfficeKind};
pub use party::{Category, Party, PartyCode};
pub use permission::{Action, Facts, Refusal, Scope, may};
pub use person::Person;
pub use region::{Region, RegionCode};
pub use token::TokenDigest;
pub use visible::Circles;

/// The words of the record itself: kinds, states, offices.
pub static MESSAGES: language::Messages = language::messages!();
