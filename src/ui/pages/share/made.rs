//! A share as it would go out, and with a lock on it.

use crate::audience::{Selection, make_share};
use crate::document;
use crate::letter::{Share, latest_seen, next_stamp};
use crate::plan::Plan;
use crate::plan::id::Id;
use crate::platform::clock;

/// A share as it would go out now.
#[derive(PartialEq)]
pub struct Made {
    /// The share.
    pub share: Share,
    /// What the things in it are called at home.
    pub names: Vec<Id>,
}

/// A document with a lock on it.
#[derive(Clone, PartialEq)]
pub struct Locked {
    /// The bytes inside.
    pub inside: Vec<u8>,
    /// The words that open it.
    pub passphrase: String,
    /// The bytes with the lock; none where the browser could not do it.
    pub bytes: Option<Vec<u8>>,
}

impl Made {
    /// Made of this plan, under this number.
    pub(super) fn new(plan: &Plan, selection: &Selection, number: u32, from: &str, words: &str) -> Self {
        let (mut share, names) = make_share(plan, selection, number, from.trim(), words, clock::today());
        if selection.is_full_copy() {
            share.stamp = Some(next_stamp(plan, number));
            share.seen = latest_seen(plan);
        }
        Self { share, names }
    }

    /// Its bytes, without a lock.
    #[must_use]
    pub fn bytes(&self) -> Vec<u8> {
        clock::timed("make-document", || document::encode_share(&self.share))
    }

    /// Whether exactly this went out.
    pub(super) fn went_out(&self, plan: &Plan) -> bool {
        let mut entries = plan.sent.iter().filter(|sent| sent.share == self.share.share);
        let copy = entries.find_map(|sent| sent.copy.as_ref());
        copy.is_some_and(|copy| **copy == self.bytes())
    }
}
