//! Pages and parts: what a person sees.
//!
//! - One plan is open at a time, in a [`session::Session`] that every page of it shares.
//! - A page reads the plan through [`session::Session::bind`] and the memos that it makes; nothing is mirrored.
//! - Saving is the one effect that leaves the page.

pub mod app;
pub mod door;
pub mod erase;
pub mod pages;
pub mod parts;
pub mod plan_host;
pub mod rooms;
pub mod saving;
pub mod session;
