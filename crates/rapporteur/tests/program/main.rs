//! What holds for the program as a whole: its messages, its statements, its doors.

mod demo;
mod doors;
mod garbage;
mod messages;
mod replay;
mod silence;
mod statements;
mod watch;
