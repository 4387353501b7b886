//! Stories of the record: who may do what, citations and walks, search.

mod permission;
mod search;
mod walks;
