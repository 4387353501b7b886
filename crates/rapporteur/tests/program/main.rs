//! What holds for the program as a whole: its messages, its statements, its doors.

mod api;
mod archive;
mod audit;
mod bounced;
mod by_mail;
mod demo;
mod doors;
mod erased;
mod faults;
mod formats;
mod found;
mod from_report;

mod garbage;
mod garbage_of_programs;
mod hostile;
mod mail_alone;
mod messages;
mod nominated_by_mail;
mod plan;
mod postfix;
mod readers;
mod replay;
mod review_by_mail;
mod search;
mod serving;
mod silence;
mod simulate;
mod statements;
mod strangers;
mod switched_off;
mod watch;
