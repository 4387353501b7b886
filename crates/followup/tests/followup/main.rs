//! Stories of follow-up: what became of recommendations, told through the pages of asks.

mod kit;
mod reporting;
mod standing;
