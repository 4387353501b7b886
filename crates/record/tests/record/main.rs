//! Stories of the record: citations and walks.

mod walks;
