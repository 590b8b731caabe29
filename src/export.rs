//! The plan as a document: pure data that a page shows, a printer prints and a text file holds.

pub mod beyond;
pub mod calendar;
pub mod invitation;
pub mod message;
pub mod outline;
pub mod plain;
pub mod readable;
pub mod reply;
pub mod sheet;
pub mod week;

#[cfg(test)]
mod kept_home;
