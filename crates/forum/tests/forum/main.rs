//! Stories of the forum, told through its pages.

mod again;
mod drafts;
mod figures;
mod kept;
mod kit;
mod nominated;
mod posts;
mod set_up;
mod states;
mod told;
mod window;
mod words;
