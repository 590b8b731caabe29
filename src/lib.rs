//! The familiegroepsplan app: a family makes, keeps and shares its own plan, in its own browser.
//!
//! # The map of the house
//!
//! Arrows point down only.
//!
//! | room | what it is | knows a browser |
//! |---|---|---|
//! | [`ui`] | pages and parts | yes |
//! | [`store`] | what is kept on this device | yes |
//! | [`platform`] | the thin edge: fragment, clipboard, clock, chance | yes |
//! | [`route`] | where somebody is | no |
//! | [`text`] | every word a person reads | no |
//! | [`export`] | the plan as a document to read | no |
//! | [`approach`] | the working methods as data: order, words, how people meet | no |
//! | [`seal`] | passphrases (with a browser: keys) | no |
//! | [`advice`] | what would make an agreement clearer; the plan at one glance | no |
//! | [`audience`] | what a recipient may see | no |
//! | [`backup`] | a file with several plans, and when one is due | no |
//! | [`document`] | the bytes that a plan becomes | no |
//! | [`letter`] | what travels: a share goes out, an answer comes home | no |
//! | [`change`] | what differs between two plans, and merging | no |
//! | [`plan`] | the domain | no |
//!
//! The pure rooms compile without the feature `app`, so without Leptos and web-sys; their tests run that way.

pub mod advice;
pub mod approach;
pub mod audience;
pub mod backup;
pub mod change;
pub mod document;
pub mod export;
pub mod letter;
pub mod plan;
pub mod route;
pub mod seal;
pub mod text;

#[cfg(feature = "app")]
pub mod platform;
#[cfg(feature = "app")]
pub mod store;
#[cfg(feature = "app")]
pub mod ui;
