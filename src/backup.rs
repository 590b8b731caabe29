//! Backups: a [`file`] that holds several plans, and by [`copies`] when the last one was made and whether another is due.

pub mod copies;
pub mod file;
