//! One page a file.

pub mod about;
pub mod agreement;
pub mod agreements;
pub mod answering;
pub mod children;
pub mod circle;
pub mod display;
pub mod general;
pub mod help;
pub mod overview;
pub mod paste;
pub mod people;
pub mod person;
pub mod plan_pages;
pub mod plans;
pub mod questions;
pub mod read;
pub mod reason;
pub mod receive;
pub mod review;
pub mod share;
pub mod situation;
pub mod start;
pub mod take_in;
pub mod upkeep;
pub mod who_else;
