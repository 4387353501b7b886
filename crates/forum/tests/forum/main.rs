//! Stories of the forum, told through its pages.

mod figures;
mod kit;
mod posts;
mod set_up;
mod window;
mod words;
