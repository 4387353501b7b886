//! Word files (ECMA-376, WordprocessingML): as much of them as words, changes and comments need.

pub(crate) mod read;
pub(crate) mod write;
