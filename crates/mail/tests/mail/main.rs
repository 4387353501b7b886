//! Stories of the mail.

mod bounces;
mod inputs;
mod replies;
