//! One vocabulary of change: what differs between two plans, whoever made the difference.
//!
//! What a network member answers, what a professional answers, what another tab or the other home wrote, what differs
//! since the last version: all are [`Change`]s, found by [`compare`], shown on one page and taken in one by one with
//! [`apply`]. When both sides wrote, [`merge`] tells what can be taken from what people must settle.
//!
//! One engine does it for every record: a plan names its fields by number ([`crate::plan::wire`]), so a change is a
//! path of numbers and names, and a value in the bytes of the format.
//!
//! Invariants:
//! - Applying `compare(a, b)` to `a` gives `b`, order included, but for what stays with one device.
//! - Applying a change twice is applying it once.
//! - Nothing is lost without a word: what one side took away and the other side wrote on is a [`Conflict`].
//! - A change from outside cannot touch the name, the author or the counter of a plan.

mod apply;
mod compare;
mod find;
mod merge;
mod path;
mod rename;
mod since;
mod together;
mod wire;

#[cfg(test)]
mod tests;

pub use apply::{Applied, apply};
pub use compare::{Scope, compare};
pub(crate) use find::bytes_at;
pub use merge::{Conflict, Merge, Side, both, merge, resolve};
pub use path::{Key, Step};
pub use since::{Since, take_back};
pub use together::together;
pub(crate) use wire::{Header, Packed};

use crate::plan::id::Id;
use crate::plan::wire::{Record, Value};
use minicbor::Decoder;

/// One difference between two plans.
#[derive(Clone, Debug, PartialEq)]
pub struct Change {
    /// Where: from the plan down to a field, or to one thing in a list.
    pub path: Vec<Step>,
    /// What happens there.
    pub what: What,
}

/// What happens in one place.
#[derive(Clone, Debug, PartialEq)]
pub enum What {
    /// A field gets this value, or what one person said in a list is replaced by it. In the bytes of the format.
    Set(Vec<u8>),
    /// A thing comes into a list.
    Add {
        /// Where in the list.
        place: Place,
        /// The thing, in the bytes of the format. Empty in a list whose things are known by all that they say: then
        /// the key says it.
        value: Vec<u8>,
    },
    /// A thing is taken out of a list.
    Remove,
    /// A thing in a list gets another place.
    Move(Place),
}

/// A place in a list.
#[derive(Clone, Debug, PartialEq)]
pub enum Place {
    /// At the beginning.
    First,
    /// Behind this one; at the end if that one is gone.
    After(Key),
    /// At the end.
    Last,
}

/// The numbers of fields that this room must know by name: those that an answer may touch, and what a device keeps to
/// itself. A test holds them to the records.
pub(crate) mod number {
    pub(crate) const PLAN_ID: u32 = 0;
    pub(crate) const PEOPLE: u32 = 5;
    pub(crate) const OBSERVATIONS: u32 = 6;
    pub(crate) const QUESTIONS: u32 = 8;
    pub(crate) const CONDITIONS: u32 = 9;
    pub(crate) const AGREEMENTS: u32 = 10;
    pub(crate) const UPKEEP: u32 = 11;
    pub(crate) const REVIEWS: u32 = 12;
    pub(crate) const ACCEPTANCES: u32 = 13;
    pub(crate) const CHILD_PAGES: u32 = 14;
    pub(crate) const PRIVATE_NOTES: u32 = 15;
    pub(crate) const NAMED: u32 = 18;
    pub(crate) const LEFT_OPEN: u32 = 19;
    pub(crate) const DONE: u32 = 20;
    pub(crate) const BEGUN: u32 = 21;
    pub(crate) const VERSION: u32 = 22;
    pub(crate) const AUTHOR: u32 = 27;
    pub(crate) const LANGUAGE: u32 = 28;
    pub(crate) const EDITIONS: u32 = 29;
    pub(crate) const SENT: u32 = 30;
    pub(crate) const RECEIVED: u32 = 31;
    pub(crate) const KEPT_OUT: u32 = 32;
    pub(crate) const VERSION_FROM: u32 = 33;
    pub(crate) const SITUATION_CHANGES: u32 = 35;
    pub(crate) const NO_ADVICE: u32 = 36;
    pub(crate) const CALENDAR_FILES: u32 = 37;
    pub(crate) const COORDINATES: u32 = 46;
    pub(crate) const HANDED_OVER: u32 = 47;
    pub(crate) const PRIVATE: u32 = 50;
    pub(crate) const TALK_TOGETHER: u32 = 58;
    pub(crate) const MY_HOME: u32 = 59;
    /// Of an agreement: what is done, and when. By whom may have been made smaller for who read it.
    pub(crate) const AGREED: [u32; 2] = [1, 3];
    /// Of an agreement.
    pub(crate) const RESPONSES: u32 = 13;
    /// Of an agreement: how it goes.
    pub(crate) const PROGRESS: u32 = 14;
    /// Of an agreement.
    pub(crate) const ASKED_ON: u32 = 19;
    /// Of an agreement.
    pub(crate) const NO_ADVICE_HERE: u32 = 20;
    /// Of upkeep.
    pub(crate) const WAIT_WEEKS: u32 = 8;
    /// Of upkeep.
    pub(crate) const FIRST_CHECK: u32 = 9;
    /// Of a review: from here on it is what was said in it.
    pub(crate) const HELD_ON: u32 = 4;
    /// Of a child's page: the three houses and the rule, which a child writes from elsewhere too.
    pub(crate) const CHILD_WROTE: [u32; 4] = [2, 3, 4, 5];
    /// Of a condition.
    pub(crate) const ANSWERS: u32 = 12;
    /// Of a person.
    pub(crate) const OFFERS: u32 = 9;
    /// Of a person.
    pub(crate) const CARES: u32 = 11;
    /// Of a person.
    pub(crate) const ORGANISATION: u32 = 12;
}

impl Change {
    /// The numbers of the fields on the way, without the names: what kind of place this is.
    #[must_use]
    pub fn numbers(&self) -> Vec<u32> {
        self.path.iter().map(|step| step.number).collect()
    }

    /// The thing of the plan that this is about: the agreement, the person. None for a field of the plan itself.
    #[must_use]
    pub fn about(&self) -> Option<Id> {
        self.path.iter().find_map(|step| step.key.as_ref())?.id()
    }

    /// The thing itself that is added, removed, moved or said: the last name on the path.
    #[must_use]
    pub fn key(&self) -> Option<&Key> {
        self.path.last()?.key.as_ref()
    }

    /// The bytes of what is written, if something is.
    #[must_use]
    pub fn bytes(&self) -> Option<&[u8]> {
        match &self.what {
            What::Add { value, .. } if value.is_empty() => self.key().map(Key::bytes),
            What::Add { value, .. } | What::Set(value) => Some(value),
            What::Remove | What::Move(_) => None,
        }
    }

    /// What is written, as the type that it has in the plan: an added `Agreement`, a `Response`.
    pub(crate) fn value<T: Value>(&self) -> Option<T> {
        read(self.bytes()?)
    }

    /// What is written, if it is free text.
    #[must_use]
    pub fn text(&self) -> Option<&str> {
        text_in(self.bytes()?)
    }
}

/// Reads a value with nothing behind it.
pub(crate) fn read<T: Value>(bytes: &[u8]) -> Option<T> {
    let mut d = Decoder::new(bytes);
    let value = T::take(&mut d).ok()?;
    (d.position() == bytes.len()).then_some(value)
}

/// The text in these bytes, if they are one text: only free text is written so.
fn text_in(bytes: &[u8]) -> Option<&str> {
    let mut d = Decoder::new(bytes);
    let text = d.str().ok()?;
    (d.position() == bytes.len()).then_some(text)
}

/// The record as the engine sees it.
fn fields(record: &dyn Record) -> Vec<(u32, &dyn crate::plan::wire::Field)> {
    let mut all = Vec::new();
    record.each_field(&mut |number, field| all.push((number, field)));
    all
}
