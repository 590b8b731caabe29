//! What is kept on this device. Only this room knows that there is a database.
//!
//! - The database stays at version 1 and holds opaque documents: an older app's record is read by the same code as an
//!   older link, so there is one way to migrate.
//! - Nothing is written over that changed since it was read: [`plans::save`] compares a revision in one transaction.

mod database;
pub mod plans;
pub mod settings;
