//! Stories of the directory, told through its pages.

mod groups;
mod import;
mod iso_codes;
mod parties;
mod person;
mod reference;
mod story;
