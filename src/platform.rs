//! The thin edge to the browser: each file one thing that a browser can do. Nothing here knows a plan.

pub mod address;
pub mod alone;
pub mod awake;
pub mod clock;
pub mod dom;
pub mod download;
pub mod focus;
pub mod pen;
pub mod persistence;
pub mod random;
pub mod sharing;
pub mod tabs;
#[cfg(split_pages)]
pub mod words;
pub mod worker;
