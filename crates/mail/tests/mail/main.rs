//! Stories of the mail.

mod bounces;
mod cases;
mod erased;
mod inputs;
mod languages;
mod lmtp;
mod post;
mod properties;
mod replies;
mod smtp;
