//! The two engines. Each has its threads, its way to run a statement, and its transactions.

pub(crate) mod postgresql;
pub(crate) mod sqlite;
