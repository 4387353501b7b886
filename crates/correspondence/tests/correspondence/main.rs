//! Stories of correspondence: passing recommendations on to Governments, and meetings by which they fall due.

mod kit;
mod meetings;
mod transmittal;
