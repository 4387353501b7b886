//! The doors of the web: what every page shares. A subject offers a [`Subject`]; [`router`] makes one router of all of
//! them; a handler gets a [`Visit`], reads or changes the record through it, and answers with a page.
//!
//! A page is one read ([`Visit::show`]), a change is one write ([`Visit::submit`]); who asks is found out in the same
//! transaction. Errors are named by what the visitor can do about them ([`Error`]).

#![forbid(unsafe_code)]

pub mod api;
mod assets;
mod doors;
mod error;
mod failures;
mod form;
mod frame;
mod kept;
mod live;
mod origin;
mod router;
mod site;
mod streamed;
pub mod test;
mod upload;
mod visit;
mod walked;

pub use doors::{Browser, Reply, multipart};
pub use error::{Error, Misread, Result};
pub use failures::Failures;
pub use form::{Field, Form};
pub use frame::{Choice, Page};
pub use live::{Look, Mark};
pub use router::router;
pub use site::{Nav, Panel, Place, Route, Settings, Site, Subject, Turn, door};
pub use streamed::streamed;
pub use upload::{Upload, bytes};
pub use visit::{Format, Segment, Visit};
pub use walked::{RecordCard, RecordStep, Walked};

/// What the layout, the forms and the error pages say.
pub static MESSAGES: language::Messages = language::messages!();
