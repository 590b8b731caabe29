//! Plans on a device that is somebody else's: in the memory of this page, and gone with it.

use core::cell::{Cell, RefCell};
use std::collections::BTreeMap;

use super::database::Row;
use super::plans::{Saved, StoreError};
use crate::platform::clock;

thread_local! {
    static ON: Cell<bool> = const { Cell::new(false) };
    static ROWS: RefCell<BTreeMap<u32, Row>> = const { RefCell::new(BTreeMap::new()) };
    static CHANGED: Cell<bool> = const { Cell::new(false) };
    static LAST: Cell<u32> = const { Cell::new(0) };
}

/// Numbers that no plan of the database has, so that an address of one never shows the other.
const FIRST: u32 = 1_000_000;

/// Whether plans are kept in memory only.
pub(super) fn is_on() -> bool {
    ON.get()
}

pub(super) fn turn(on: bool) {
    ON.set(on);
}

pub(super) fn get(key: u32) -> Option<Row> {
    ROWS.with_borrow(|rows| rows.get(&key).cloned())
}

pub(super) fn all() -> Vec<Row> {
    ROWS.with_borrow(|rows| rows.values().cloned().collect())
}

pub(super) fn add(bytes: &[u8]) -> Saved {
    let key = LAST.get().max(FIRST).saturating_add(1);
    LAST.set(key);
    put(Row {
        key,
        revision: 1,
        changed: clock::milliseconds(),
        bytes: bytes.to_vec(),
    });
    Saved { key, revision: 1 }
}

pub(super) fn save(from: Saved, bytes: &[u8]) -> Result<Saved, StoreError> {
    if get(from.key).is_none_or(|row| row.revision != from.revision) {
        return Err(StoreError::Changed);
    }
    let revision = from.revision.saturating_add(1);
    put(Row {
        key: from.key,
        revision,
        changed: clock::milliseconds(),
        bytes: bytes.to_vec(),
    });
    Ok(Saved {
        key: from.key,
        revision,
    })
}

pub(super) fn is_changed() -> bool {
    CHANGED.get() && ROWS.with_borrow(|rows| !rows.is_empty())
}

pub(super) fn taken_along() {
    CHANGED.set(false);
}

pub(super) fn put(row: Row) {
    CHANGED.set(true);
    ROWS.with_borrow_mut(|rows| rows.insert(row.key, row));
}

pub(super) fn remove(key: u32) {
    ROWS.with_borrow_mut(|rows| rows.remove(&key));
}

pub(super) fn clear() {
    ROWS.with_borrow_mut(BTreeMap::clear);
}
