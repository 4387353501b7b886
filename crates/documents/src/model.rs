//! The types and rules of documents; no store, no web.

pub(crate) mod addressee;
pub(crate) mod number;
pub(crate) mod outline;
pub(crate) mod paper;
pub(crate) mod plain;
