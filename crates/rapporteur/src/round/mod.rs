//! A round, played: the people of a script act through the same doors as everybody, on a clock that is set.

pub(crate) mod script;
