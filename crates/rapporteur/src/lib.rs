//! The program: the list of subjects, the pages put together from all of them, the settings, and what the command line does.

#![forbid(unsafe_code)]

mod api;
mod audit_command;
mod backup_command;
pub mod command;
mod demo;
mod desk;
mod directory_command;
mod document_command;
mod forum_command;
mod home;
pub mod jobs;
pub mod lmtp;
mod mail_command;
mod officer;
mod person_page;
mod record_page;
mod round;
mod search;
mod search_command;
mod serve;
pub mod settings;
mod simulate;
mod subjects;

pub use api::description;
pub use demo::{demonstration, demonstration_of, demonstration_through};
pub use serve::site;
pub use simulate::simulation;
pub use subjects::{all as subjects, switches};
