//! Stories of the sealed log: sealing, what is published, receipts, and the comparison of log and record.

mod addressed;
mod kit;
mod published;
mod receipts;
mod sealing;
mod verifying;
