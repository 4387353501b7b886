//! Stories of the mail.

mod bounces;
mod cases;
mod inputs;
mod languages;
mod properties;
mod replies;
