//! What holds for the program as a whole: its messages, its statements, its doors.

mod audit;
mod demo;
mod doors;
mod messages;
mod statements;
