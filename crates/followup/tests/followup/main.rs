//! Stories of follow-up: what became of recommendations, told through the pages of asks.

mod by_program;
mod kit;
mod reporting;
mod standing;
