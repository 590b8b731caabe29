//! Taking one change into a plan.

use super::find::{self, NotThere, field_bytes, index_of, item_bytes, key_of};
use super::path::Key;
use super::{Change, Place, What, fields, number};
use crate::plan::Plan;
use crate::plan::wire::{Field, Known, List, Parts, PartsMut};
use minicbor::Decoder;

/// What came of a change.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Applied {
    /// The plan is changed.
    Done,
    /// It was so already; nothing is changed.
    AlreadyThere,
    /// What it is about is no longer in the plan; nothing is changed.
    Gone,
    /// Another thing with this name is there; nothing is changed.
    Differs,
    /// This app knows no such place, or cannot read what is written; nothing is changed.
    Unknown,
}

/// Takes one change into the plan.
pub fn apply(plan: &mut Plan, change: &Change) -> Applied {
    put(plan, change, false)
}

/// The same; with `replace` a thing that is there in another form gives way.
pub(super) fn put(plan: &mut Plan, change: &Change, replace: bool) -> Applied {
    let [first, deeper @ ..] = change.path.as_slice() else {
        return Applied::Unknown;
    };
    if deeper.is_empty() && matches!(first.number, number::PLAN_ID | number::NAMED | number::AUTHOR) {
        return Applied::Unknown;
    }
    let (record, last) = match find::record_at_mut(plan, &change.path) {
        Ok(found) => found,
        Err(NotThere::Gone) => return Applied::Gone,
        Err(NotThere::Unknown) => return Applied::Unknown,
    };
    let Some(field) = record.field_mut(last.number) else {
        return Applied::Unknown;
    };
    let applied = match (&last.key, &change.what) {
        (None, What::Set(value)) => set(field, value),
        (Some(key), what) => match field.parts_mut() {
            PartsMut::List(list) => in_list(list, key, what, replace),
            _ => Applied::Unknown,
        },
        (None, _) => Applied::Unknown,
    };
    if applied == Applied::Done {
        count_names(plan, change);
    }
    applied
}

/// A name that came from this author is never handed out again.
fn count_names(plan: &mut Plan, change: &Change) {
    let (What::Add { value, .. }, Some(key)) = (&change.what, change.key()) else {
        return;
    };
    if value.is_empty() {
        return;
    }
    let mut names: Vec<_> = key.id().into_iter().collect();
    // A condition brings its answers, which have names too.
    let inner = find::record_at(plan, &change.path).and_then(|(record, last)| {
        let field = find::field(record, last.number)?;
        find::item(field, key)
    });
    for (_, field) in inner.map(fields).unwrap_or_default() {
        if let Parts::List(list) = field.parts() {
            let by_name =
                (0..list.count()).filter(|index| list.record(*index).is_some_and(|one| one.known() == Known::Named));
            names.extend(by_name.filter_map(|index| key_of(list, index).id()));
        }
    }
    // No family names so many things; a stranger must not use up the names.
    names.retain(|id| id.author == plan.author && id.count < 1 << 30);
    let last = names.iter().map(|id| id.count).max();
    plan.named = plan.named.max(last.unwrap_or_default());
}

/// Sets a field that is one thing, or a list as a whole.
fn set(field: &mut dyn Field, value: &[u8]) -> Applied {
    if matches!(field.parts_mut(), PartsMut::Record(_)) {
        return Applied::Unknown;
    }
    let before = field_bytes(field);
    if before == value {
        return Applied::AlreadyThere;
    }
    let mut d = Decoder::new(value);
    if field.read(&mut d).is_ok() && d.position() == value.len() {
        return if field_bytes(field) == before {
            Applied::AlreadyThere
        } else {
            Applied::Done
        };
    }
    // What was there was written by this app, so it is read again.
    let restored = field.read(&mut Decoder::new(&before));
    debug_assert!(restored.is_ok());
    Applied::Unknown
}

fn in_list(list: &mut dyn List, key: &Key, what: &What, replace: bool) -> Applied {
    let index = index_of(list, key);
    match (what, index) {
        (What::Remove, None) => Applied::AlreadyThere,
        (What::Remove, Some(index)) => {
            list.take_out(index);
            Applied::Done
        }
        (What::Move(_), None) => Applied::Gone,
        (What::Move(place), Some(index)) => move_to(list, index, place),
        (What::Add { place, value }, None) => {
            let index = index_behind(list, place).unwrap_or(list.count());
            insert(list, index, key, if value.is_empty() { key.bytes() } else { value })
        }
        (What::Set(value), None) => {
            let end = list.count();
            insert(list, end, key, value)
        }
        (What::Add { value, .. }, Some(_)) if value.is_empty() => Applied::AlreadyThere,
        (What::Set(value) | What::Add { value, .. }, Some(index)) => {
            let replace = replace || matches!(what, What::Set(_));
            change_item(list, index, key, value, replace)
        }
    }
}

/// Puts a thing in, if it is readable and bears the name that it is said to bear.
fn insert(list: &mut dyn List, index: usize, key: &Key, value: &[u8]) -> Applied {
    let mut d = Decoder::new(value);
    if list.insert_read(index, &mut d).is_err() {
        return Applied::Unknown;
    }
    if d.position() == value.len() && key_of(list, index) == *key {
        return Applied::Done;
    }
    list.take_out(index);
    Applied::Unknown
}

/// Puts a thing in the place of the one that bears its name.
fn change_item(list: &mut dyn List, index: usize, key: &Key, value: &[u8], replace: bool) -> Applied {
    let before = item_bytes(list, index);
    if before == value {
        return Applied::AlreadyThere;
    }
    match insert(list, index, key, value) {
        Applied::Done if item_bytes(list, index) == before => {
            list.take_out(index);
            Applied::AlreadyThere
        }
        Applied::Done if replace => {
            list.take_out(index + 1);
            Applied::Done
        }
        Applied::Done => {
            list.take_out(index);
            Applied::Differs
        }
        unreadable => unreadable,
    }
}

/// The place in the list as it is; none if it is said by something that is gone.
fn index_behind(list: &dyn List, place: &Place) -> Option<usize> {
    match place {
        Place::First => Some(0),
        Place::After(key) => index_of(list, key).map(|index| index + 1),
        Place::Last => Some(list.count()),
    }
}

fn move_to(list: &mut dyn List, from: usize, place: &Place) -> Applied {
    let Some(to) = index_behind(list, place) else {
        return Applied::AlreadyThere;
    };
    if to == from || to == from + 1 {
        return Applied::AlreadyThere;
    }
    // In first and out after: whatever happens, it is never in neither place.
    let value = item_bytes(list, from);
    if list.insert_read(to, &mut Decoder::new(&value)).is_err() {
        return Applied::Unknown;
    }
    list.take_out(if to <= from { from + 1 } else { from });
    Applied::Done
}
