//! Stories of the forum, told through its pages.

mod kept;
mod kit;
mod posts;
mod set_up;
mod window;
mod words;
