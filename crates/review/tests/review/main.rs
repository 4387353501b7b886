//! Stories of rounds of comments, told through their pages.

mod by_program;
mod commenting;
mod deciding;
mod files;
mod holding;
mod kit;
