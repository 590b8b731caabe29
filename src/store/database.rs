//! The IndexedDB databases: opened once, opened anew when a handle has died.
//!
//! There are two, of one form: plans that lie open, and plans under the lock of this device. Which of them holds is read
//! from what is in them, so that it changes in one transaction (see [`super::lock`]):
//!
//! - the locked one holds if it has a key that says so, or a key, and the open one is marked as left;
//! - else the open one holds.
//!
//! Every transaction looks again, so a tab that opened a database before it was left never writes into it.

use core::cell::{Cell, RefCell};
use std::rc::Rc;

use js_sys::{Object, Reflect, Uint8Array};
use rexie::{ObjectStore, Rexie, Store, Transaction, TransactionMode, TransactionResult};
use wasm_bindgen::{JsCast, JsValue};

use super::plans::StoreError;
use crate::seal::device_key::DeviceKey;

const PLANS: &str = "plans";

thread_local! {
    static PLACE: RefCell<Option<Place>> = const { RefCell::new(None) };
    static KEY: RefCell<Option<DeviceKey>> = const { RefCell::new(None) };
    static CLOSED: Cell<bool> = const { Cell::new(false) };
}

/// One of the two databases.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Which {
    /// Plans lie open.
    Plain,
    /// Plans lie under the lock of this device.
    Sealed,
    /// Nothing, ever: see [`super::lock::Broom`].
    Scratch,
}

impl Which {
    pub(super) const fn name(self) -> &'static str {
        match self {
            Self::Plain => "familiegroepsplan",
            Self::Sealed => "familiegroepsplan-slot",
            Self::Scratch => "familiegroepsplan-leeg",
        }
    }
}

/// The database that holds.
#[derive(Clone)]
pub(super) struct Place {
    pub which: Which,
    pub handle: Rc<Rexie>,
}

/// A transaction that has begun.
pub(super) struct Begun {
    pub transaction: Transaction,
    pub store: Store,
}

/// One record as it lies in the database.
#[derive(Clone, PartialEq)]
pub(super) struct Row {
    pub key: u32,
    pub revision: u32,
    pub changed: f64,
    pub bytes: Vec<u8>,
}

impl Row {
    /// The number of the record that is no plan: the key of the lock, or the mark that the plans went under it.
    pub(super) const NO_PLAN: u32 = 0;
    /// The revision of a key whose database holds, and of one that is still being prepared.
    pub(super) const HOLDS: u32 = 1;
    pub(super) const PREPARED: u32 = 0;

    pub(super) fn from_js(key: &JsValue, value: &JsValue) -> Option<Self> {
        let field = |name: &str| Reflect::get(value, &JsValue::from_str(name)).ok();
        Some(Self {
            key: number(key)?,
            revision: number(&field("revision")?)?,
            changed: field("changed")?.as_f64().unwrap_or_default(),
            bytes: field("document")?.dyn_into::<Uint8Array>().ok()?.to_vec(),
        })
    }

    pub(super) fn to_js(revision: u32, changed: f64, bytes: &[u8]) -> JsValue {
        let record = Object::new();
        // Setting a field of a fresh object cannot fail.
        let set = |name: &str, value: &JsValue| Reflect::set(&record, &JsValue::from_str(name), value);
        let _ = set("revision", &JsValue::from(revision));
        let _ = set("changed", &JsValue::from_f64(changed));
        let _ = set("document", &Uint8Array::from(bytes));
        record.into()
    }
}

#[allow(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "the range is checked first"
)]
pub(super) fn number(value: &JsValue) -> Option<u32> {
    value
        .as_f64()
        .filter(|number| *number >= 0.0 && *number <= f64::from(u32::MAX))
        .map(|number| number as u32)
}

/// A new handle on a database.
pub(super) async fn connect(which: Which) -> Result<Rc<Rexie>, StoreError> {
    let plans = ObjectStore::new(PLANS).auto_increment(true);
    let handle = Rexie::builder(which.name())
        .version(1)
        .add_object_store(plans)
        .build()
        .await;
    handle.map(Rc::new).map_err(|error| classify(&error))
}

/// Lets go of a handle. One that is still in use somewhere stays until the page goes.
pub(super) fn let_go(handle: Rc<Rexie>) {
    if let Some(handle) = Rc::into_inner(handle) {
        handle.close();
    }
}

/// Forgets which database holds; the next one who asks looks again.
pub(super) fn forget_place() {
    if let Some(place) = PLACE.take() {
        let_go(place.handle);
    }
}

/// The key of the lock, while it is open.
pub(super) fn key() -> Option<DeviceKey> {
    KEY.with_borrow(Clone::clone)
}

/// Takes the key of the lock, or puts it away.
pub(super) fn set_key(key: Option<DeviceKey>) {
    KEY.set(key);
}

/// From now on nothing is read or written here, until the page is loaded anew: what was wiped stays away.
pub(super) fn close_for_good() {
    CLOSED.set(true);
    set_key(None);
    forget_place();
}

/// Whether nothing is read or written here any more.
pub(super) fn is_closed() -> bool {
    CLOSED.get()
}

/// The database that holds.
pub(super) async fn place() -> Result<Place, StoreError> {
    if CLOSED.get() {
        return Err(StoreError::Unavailable);
    }
    if let Some(place) = PLACE.with_borrow(Clone::clone) {
        return Ok(place);
    }
    let sealed = connect(Which::Sealed).await?;
    let key = begin_unchecked(&sealed, TransactionMode::ReadOnly).map_err(|error| classify(&error))?;
    let key = key.get(Row::NO_PLAN).await?;
    let holds = if key.as_ref().is_some_and(|key| key.revision == Row::HOLDS) {
        Place {
            which: Which::Sealed,
            handle: sealed,
        }
    } else {
        let plain = connect(Which::Plain).await?;
        let found = begin_unchecked(&plain, TransactionMode::ReadOnly).map_err(|error| classify(&error))?;
        let left = found.has_mark().await?;
        match key {
            Some(key) if left => {
                hold(&sealed, &key).await?;
                let_go(plain);
                Place {
                    which: Which::Sealed,
                    handle: sealed,
                }
            }
            // A lock was at most begun, or taken off and the page broke off before the mark was gone.
            key => {
                if left && key.is_none() {
                    let begun =
                        begin_unchecked(&plain, TransactionMode::ReadWrite).map_err(|error| classify(&error))?;
                    begun.delete(Row::NO_PLAN).await?;
                    begun.finish().await?;
                }
                let_go(sealed);
                Place {
                    which: Which::Plain,
                    handle: plain,
                }
            }
        }
    };
    // Somebody else may have looked meanwhile: a second handle that nobody closes would keep a database from going.
    if let Some(first) = PLACE.with_borrow(Clone::clone) {
        let_go(holds.handle);
        return Ok(first);
    }
    PLACE.set(Some(holds.clone()));
    Ok(holds)
}

/// Writes with the key that its database holds: from now on nobody has to look at the other one.
pub(super) async fn hold(sealed: &Rexie, key: &Row) -> Result<(), StoreError> {
    let begun = begin_unchecked(sealed, TransactionMode::ReadWrite).map_err(|error| classify(&error))?;
    begun
        .put(&Row {
            revision: Row::HOLDS,
            ..key.clone()
        })
        .await?;
    begun.finish().await
}

/// Begins a transaction, whatever is in the database.
pub(super) fn begin_unchecked(handle: &Rexie, mode: TransactionMode) -> Result<Begun, rexie::Error> {
    let transaction = handle.transaction(&[PLANS], mode)?;
    let store = transaction.store(PLANS)?;
    Ok(Begun { transaction, store })
}

impl Place {
    /// Begins a transaction, if this is still the database that holds. A handle that died (browsers on iPhones do that)
    /// is dropped and opened once more.
    pub(super) async fn begin(self, mode: TransactionMode) -> Result<Begun, StoreError> {
        let which = self.which;
        let begun = match begin_unchecked(&self.handle, mode) {
            Ok(begun) => begun,
            Err(_) => {
                drop(self);
                forget_place();
                let again = place().await?;
                if again.which != which {
                    return Err(StoreError::Locked);
                }
                begin_unchecked(&again.handle, mode).map_err(|error| classify(&error))?
            }
        };
        // The mark of the locked database is its key.
        if begun.has_mark().await? != (which == Which::Sealed) {
            forget_place();
            return Err(StoreError::Locked);
        }
        Ok(begun)
    }

    /// The bytes as they are kept here.
    pub(super) async fn seal(&self, bytes: &[u8]) -> Result<Vec<u8>, StoreError> {
        match self.which {
            Which::Plain | Which::Scratch => Ok(bytes.to_vec()),
            Which::Sealed => {
                let key = key().ok_or(StoreError::Locked)?;
                key.seal(bytes).await.map_err(|_| StoreError::Unavailable)
            }
        }
    }

    /// The row as it was before it was sealed. What was damaged stays as it is, and is told as damaged later.
    pub(super) async fn open(&self, row: Row) -> Result<Row, StoreError> {
        match self.which {
            Which::Plain | Which::Scratch => Ok(row),
            Which::Sealed => {
                let key = key().ok_or(StoreError::Locked)?;
                let bytes = key.open(&row.bytes).await.unwrap_or(row.bytes);
                Ok(Row { bytes, ..row })
            }
        }
    }
}

impl Begun {
    /// Whether there is a key of a lock, or the mark that the plans went under it.
    pub(super) async fn has_mark(&self) -> Result<bool, StoreError> {
        Ok(self.value(Row::NO_PLAN).await?.is_some())
    }

    async fn value(&self, key: u32) -> Result<Option<JsValue>, StoreError> {
        let value = self.store.get(JsValue::from(key)).await;
        value.map_err(|error| classify(&error))
    }

    pub(super) async fn get(&self, key: u32) -> Result<Option<Row>, StoreError> {
        let value = self.value(key).await?;
        Ok(value.and_then(|value| Row::from_js(&JsValue::from(key), &value)))
    }

    /// Every plan; not what is none.
    pub(super) async fn all(&self) -> Result<Vec<Row>, StoreError> {
        let keys = self.store.get_all_keys(None, None).await;
        let keys = keys.map_err(|error| classify(&error))?;
        let values = self.store.get_all(None, None).await;
        let values = values.map_err(|error| classify(&error))?;
        let rows = keys.iter().zip(&values);
        let rows = rows.filter_map(|(key, value)| Row::from_js(key, value));
        Ok(rows.filter(|row| row.key != Row::NO_PLAN).collect())
    }

    pub(super) async fn put(&self, row: &Row) -> Result<(), StoreError> {
        let value = Row::to_js(row.revision, row.changed, &row.bytes);
        let put = self.store.put(&value, Some(&JsValue::from(row.key))).await;
        put.map(drop).map_err(|error| classify(&error))
    }

    pub(super) async fn delete(&self, key: u32) -> Result<(), StoreError> {
        let deleted = self.store.delete(JsValue::from(key)).await;
        deleted.map_err(|error| classify(&error))
    }

    pub(super) async fn clear(&self) -> Result<(), StoreError> {
        self.store.clear().await.map_err(|error| classify(&error))
    }

    /// Only a transaction that is complete has kept something.
    pub(super) async fn finish(self) -> Result<(), StoreError> {
        match self.transaction.done().await {
            Ok(TransactionResult::Committed) => Ok(()),
            Ok(TransactionResult::Aborted) => Err(StoreError::Full),
            Err(error) => Err(classify(&error)),
        }
    }
}

/// Which trouble this is, as far as a person can do something about it.
pub(super) fn classify(error: &rexie::Error) -> StoreError {
    let words = match error {
        rexie::Error::IdbError(error) => error.to_string(),
        other => other.to_string(),
    };
    if words.contains("Quota") {
        StoreError::Full
    } else {
        StoreError::Unavailable
    }
}
