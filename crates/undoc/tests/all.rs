//! What the crate promises, on whole reports.

mod cases;
mod properties;
mod seed;
