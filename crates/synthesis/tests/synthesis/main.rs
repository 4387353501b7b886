//! Stories of the synthesis desk, told through its pages.

mod citing;
mod coverage;
mod kit;
