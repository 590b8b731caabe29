//! Comparing two plans.

use super::find::{field_bytes, item_bytes, keys};
use super::path::{Key, Step};
use super::{Change, Place, What, fields, number};
use crate::plan::Plan;
use crate::plan::wire::{Field, Known, List, Parts, Record};

/// Between whom two plans are compared: it decides what of them is nobody else's business.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Scope {
    /// Two tabs or two records of one device: all but the name, the author and the counter of the plan.
    Device,
    /// A full copy of the other home, and earlier versions: without the log of what was sent, who is kept out, and how
    /// far somebody is in the app.
    Copy,
    /// An answer to a share: also without private notes and the plan's own history. Of a child's page it may
    /// hold what that child wrote on it.
    Answer,
}

impl Scope {
    /// Whether this field of the plan is compared.
    pub(super) fn has(self, number: u32) -> bool {
        match number {
            number::PLAN_ID | number::NAMED | number::AUTHOR => false,
            number::SENT
            | number::RECEIVED
            | number::KEPT_OUT
            | number::LEFT_OPEN
            | number::DONE
            | number::EDITIONS
            | number::NO_ADVICE
            | number::CALENDAR_FILES
            | number::COORDINATES
            | number::HANDED_OVER
            | number::PRIVATE
            | number::TALK_TOGETHER
            | number::MY_HOME => self == Self::Device,
            number::PRIVATE_NOTES | number::BEGUN | number::VERSION | number::LANGUAGE | number::VERSION_FROM => {
                self != Self::Answer
            }
            _ => true,
        }
    }
}

/// What must happen to `before` to make it `after`, in the order in which to do it.
#[must_use]
pub fn compare(before: &Plan, after: &Plan, scope: Scope) -> Vec<Change> {
    let mut found = Found {
        path: Vec::new(),
        changes: Vec::new(),
    };
    for ((number, old), (_, new)) in fields(before).into_iter().zip(fields(after)) {
        if scope.has(number) {
            found.field(number, old, new);
        }
    }
    found.changes
}

/// Where the comparison is, and what it found.
struct Found {
    path: Vec<Step>,
    changes: Vec<Change>,
}

impl Found {
    fn note(&mut self, number: u32, key: Option<Key>, what: What) {
        let mut path = self.path.clone();
        path.push(Step { number, key });
        self.changes.push(Change { path, what });
    }

    fn record(&mut self, step: Step, old: &dyn Record, new: &dyn Record) {
        self.path.push(step);
        for ((number, old), (_, new)) in fields(old).into_iter().zip(fields(new)) {
            self.field(number, old, new);
        }
        self.path.pop();
    }

    fn field(&mut self, number: u32, old: &dyn Field, new: &dyn Field) {
        match (old.parts(), new.parts()) {
            (Parts::Record(old), Parts::Record(new)) => self.record(Step::field(number), old, new),
            (Parts::List(a), Parts::List(b)) => {
                let (a_keys, b_keys) = (keys(a), keys(b));
                let (a_sorted, b_sorted) = (sorted(&a_keys), sorted(&b_keys));
                if has_doubles(&a_sorted) || has_doubles(&b_sorted) {
                    self.whole(number, old, new);
                } else {
                    self.list(number, (a, &a_keys, &a_sorted), (b, &b_keys, &b_sorted));
                }
            }
            _ => self.whole(number, old, new),
        }
    }

    /// A field that is one thing, or a list in which two things bear one name: only outside this app is one made.
    fn whole(&mut self, number: u32, old: &dyn Field, new: &dyn Field) {
        let value = field_bytes(new);
        if field_bytes(old) != value {
            self.note(number, None, What::Set(value));
        }
    }

    fn list(&mut self, number: u32, (a, a_keys, a_sorted): Keyed<'_>, (b, b_keys, b_sorted): Keyed<'_>) {
        for key in a_keys.iter().filter(|key| position(b_sorted, key).is_none()) {
            self.note(number, Some(key.clone()), What::Remove);
        }
        // What stays, as places in the new list; the longest part of it that is in order need not move.
        let stays: Vec<usize> = a_keys.iter().filter_map(|key| position(b_sorted, key)).collect();
        let still = longest_rising(&stays);
        let last_still = still.last().copied();
        let mut still = still.into_iter().peekable();
        let mut before: Option<&Key> = None;
        for (index, key) in b_keys.iter().enumerate() {
            let behind = || before.map_or(Place::First, |key| Place::After(key.clone()));
            // What is added behind all that stays goes to the end, also where the list has grown meanwhile.
            let at_end = last_still.is_none_or(|last| index > last);
            let place = || if at_end { Place::Last } else { behind() };
            let known = b.record(index).map_or(Known::Whole, Record::known);
            match position(a_sorted, key) {
                None if known == Known::Utterance => {
                    // What somebody says is set, whether they said something before or not.
                    self.note(number, Some(key.clone()), What::Set(item_bytes(b, index)));
                    if !at_end {
                        self.note(number, Some(key.clone()), What::Move(behind()));
                    }
                }
                None => {
                    let value = if known == Known::Whole {
                        Vec::new()
                    } else {
                        item_bytes(b, index)
                    };
                    self.note(number, Some(key.clone()), What::Add { place: place(), value });
                }
                Some(old) => {
                    self.item(number, key, known, (a, old), (b, index));
                    if still.next_if_eq(&index).is_none() {
                        self.note(number, Some(key.clone()), What::Move(behind()));
                    }
                }
            }
            before = Some(key);
        }
    }

    fn item(
        &mut self,
        number: u32,
        key: &Key,
        known: Known,
        (a, old): (&dyn List, usize),
        (b, new): (&dyn List, usize),
    ) {
        match (known, a.record(old), b.record(new)) {
            (Known::Named, Some(old), Some(new)) => {
                let key = Some(key.clone());
                self.record(Step { number, key }, old, new);
            }
            (Known::Utterance, ..) => {
                let value = item_bytes(b, new);
                if item_bytes(a, old) != value {
                    self.note(number, Some(key.clone()), What::Set(value));
                }
            }
            _ => {}
        }
    }
}

/// A list with its keys, in its order and sorted.
type Keyed<'a> = (&'a dyn List, &'a [Key], &'a [(&'a Key, usize)]);

/// The keys in alphabetical order with their places: lists from outside can be long.
fn sorted(keys: &[Key]) -> Vec<(&Key, usize)> {
    let mut sorted: Vec<_> = keys.iter().enumerate().map(|(index, key)| (key, index)).collect();
    sorted.sort();
    sorted
}

fn has_doubles(sorted: &[(&Key, usize)]) -> bool {
    sorted
        .windows(2)
        .any(|pair| matches!(pair, [(one, _), (other, _)] if one == other))
}

fn position(sorted: &[(&Key, usize)], key: &Key) -> Option<usize> {
    let at = sorted.binary_search_by(|(known, _)| (*known).cmp(key)).ok()?;
    sorted.get(at).map(|(_, index)| *index)
}

/// The longest rising part of different numbers.
fn longest_rising(numbers: &[usize]) -> Vec<usize> {
    // For each length the smallest end so far, as a place; and for each place the one before it.
    let mut ends: Vec<usize> = Vec::new();
    let mut before: Vec<Option<usize>> = Vec::new();
    let at = |place: usize| numbers.get(place).copied().unwrap_or_default();
    for (place, number) in numbers.iter().enumerate() {
        let length = ends.partition_point(|end| at(*end) < *number);
        before.push(length.checked_sub(1).and_then(|shorter| ends.get(shorter).copied()));
        match ends.get_mut(length) {
            Some(end) => *end = place,
            None => ends.push(place),
        }
    }
    let mut rising = Vec::with_capacity(ends.len());
    let mut next = ends.last().copied();
    while let Some(place) = next {
        rising.push(at(place));
        next = before.get(place).copied().flatten();
    }
    rising.reverse();
    rising
}
