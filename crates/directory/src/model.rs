//! The types and rules of the directory; no I/O.

pub(crate) mod cell;
pub(crate) mod fault;
pub(crate) mod filter;
pub(crate) mod known;
pub(crate) mod plan;
pub(crate) mod quoted;
pub(crate) mod role;
pub(crate) mod settle;
pub(crate) mod sheet;
pub(crate) mod table;
