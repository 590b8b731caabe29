//! The thin edge to the browser: each file one thing that a browser can do. Nothing here knows a plan.

pub mod address;
pub mod alone;
pub mod clock;
pub mod dom;
pub mod download;
pub mod pen;
pub mod random;
pub mod sharing;
pub mod tabs;
pub mod worker;
