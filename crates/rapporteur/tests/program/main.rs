//! What holds for the program as a whole: its messages, its statements, its doors.

mod audit;
mod by_mail;
mod demo;
mod doors;
mod messages;
mod statements;
