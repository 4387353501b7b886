//! The six official languages of the United Nations: which one a reader wants, what the product says in it,
//! and how it writes numbers, dates and lists of names.
//!
//! Every crate that speaks embeds its own `messages/{ar,en,es,fr,ru,zh}.ftl` ([`messages!`]); the program merges
//! them into one [`Catalogue`]. A message is asked for by its id and put together with [`Message`], which writes
//! itself as text, or as HTML with links inside it.

#![forbid(unsafe_code)]

mod blank;
mod catalogue;
mod date;
mod message;
mod number;
mod order;
mod scan;
mod tongue;
pub mod words;

pub use blank::is_blank;
pub use catalogue::{Catalogue, Fault, Messages};
pub use date::{Day, date, date_time, weekday_date};
pub use message::{Count, Markup, Message, Saying, escape, without_controls};
pub use order::sort_by_name;
pub use scan::{Use, uses};
pub use tongue::{Direction, Language, Localized};

/// The words that this crate brings itself: names of months and days, and how a date is put together.
pub static MESSAGES: Messages = messages!();
