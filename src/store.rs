//! What is kept on this device. Only this room knows that there is a database.
//!
//! - The databases stay at version 1 and hold opaque documents: an older app's record is read by the same code as an
//!   older link, so there is one way to migrate.
//! - Nothing is written over that changed since it was read: [`plans::save`] compares a revision in one transaction.
//! - Under a [`lock`] every document is sealed; on a device that is somebody else's plans are in memory only.

mod database;
pub mod lock;
mod memory;
pub mod plans;
pub mod settings;
pub mod wipe;
