//! Stories of rounds of comments, told through their pages.

mod commenting;
mod deciding;
mod files;
mod holding;
mod kit;
