//! What one recipient may see: a plan goes in, a smaller plan comes out.
//!
//! Whatever leaves this device passes here first, so that what was withheld is not in the bytes at all.
//!
//! - [`Selection`] says who gets it and what was ticked; [`Selection::suggested`] proposes one.
//! - [`make_share`] makes what goes out, and is the only way to make the plan of a [`Share`](crate::letter::Share).
//! - [`summary`] counts what goes and what stays; [`names_in_texts`] tells whose names stand in words that go along.
//! - [`to_home`] finds what an answer is about.
//!
//! # What is in a share
//!
//! A share is built up from nothing, a field at a time: a field that nobody thought about stays home. `tests/table.rs`
//! names every field of every record, so that a new one fails the test until somebody decides.
//!
//! References to what stays home are left out. The things that go along are numbered anew from 1, so that no gap
//! between their numbers tells how much there is besides. Who sent it keeps the real names in
//! [`Sent::names`](crate::plan::sharing::Sent), and an answer finds its way back with [`to_home`].
//!
//! **A full copy for the other home keeps its numbers**, because it is to be merged when it comes back. There the gaps
//! between numbers do tell that something else was once numbered: something private, or something long removed.
//!
//! # Who must not see what
//!
//! What somebody is kept out of ([`KeptOut`](crate::plan::sharing::KeptOut)) is in no share for them, whatever is
//! ticked. Where that is a person, everything that names this person stays home: by reference, or in words.
//!
//! A text is never rewritten. Who is only meant in it ("de buurvrouw"), the app cannot know: people read what they send.

mod agreements;
mod aloud;
mod around;
mod home;
mod homes;
mod names;
mod people;
mod selection;
mod share;
mod sieve;
mod situation;
mod suggested;
mod summary;
mod untold;

#[cfg(test)]
mod tests;

pub use aloud::{called, collisions_for_all, is_for_all, may_name, may_say, may_tell, sender};
pub use home::{AtHome, at_home};
pub use names::{NameForm, names_in_texts};
pub use selection::{Part, Scope, Selection, Tick};
pub use share::{make_share, share_number, to_home};
pub use summary::{Counted, Group, summary};
pub(crate) use untold::{is_kept_from, is_kept_from_somebody};
