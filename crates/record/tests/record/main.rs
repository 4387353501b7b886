//! Stories of the record: who may do what, citations and walks.

mod permission;
mod walks;
