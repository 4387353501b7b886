//! Stories of the forum, told through its pages.

mod again;
mod api;
mod archive;
mod asking;
mod brought;
mod drafts;
mod figures;
mod files;
mod kept;
mod kit;
mod live;
mod moderating;
mod nominated;
mod posts;
mod reading;
mod set_up;
mod states;
mod summaries;
mod told;
mod translations;
mod volume;
mod window;
mod words;
mod writing;
