//! Stories of mail: links that sign in, the outbox, and what comes in.

mod kit;
mod sign_in;
