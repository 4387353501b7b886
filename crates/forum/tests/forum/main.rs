//! Stories of the forum, told through its pages.

mod again;
mod drafts;
mod figures;
mod kit;
mod posts;
mod reading;
mod set_up;
mod states;
mod told;
mod window;
mod words;
