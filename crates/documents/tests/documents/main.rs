//! Stories of documents, told through their pages.

mod adopting;
mod away;
mod kit;
mod reading;
mod writing;
