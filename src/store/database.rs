//! The IndexedDB database: opened once, opened anew when its handle has died.

use core::cell::RefCell;
use std::rc::Rc;

use js_sys::{Object, Reflect, Uint8Array};
use rexie::{ObjectStore, Rexie, Transaction, TransactionMode};
use wasm_bindgen::{JsCast, JsValue};

use super::plans::StoreError;

const NAME: &str = "familiegroepsplan";
const PLANS: &str = "plans";

thread_local! {
    static HANDLE: RefCell<Option<Rc<Rexie>>> = const { RefCell::new(None) };
}

/// One record as it lies in the database.
pub(super) struct Row {
    pub key: u32,
    pub revision: u32,
    pub changed: f64,
    pub bytes: Vec<u8>,
}

impl Row {
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

async fn open() -> Result<Rc<Rexie>, StoreError> {
    if let Some(handle) = HANDLE.with_borrow(Clone::clone) {
        return Ok(handle);
    }
    let plans = ObjectStore::new(PLANS).auto_increment(true);
    let handle = Rexie::builder(NAME).version(1).add_object_store(plans).build().await;
    let handle = Rc::new(handle.map_err(|error| classify(&error))?);
    HANDLE.set(Some(Rc::clone(&handle)));
    Ok(handle)
}

fn begin(handle: &Rexie, mode: TransactionMode) -> Result<(Transaction, rexie::Store), rexie::Error> {
    let transaction = handle.transaction(&[PLANS], mode)?;
    let store = transaction.store(PLANS)?;
    Ok((transaction, store))
}

/// Begins a transaction. A handle that died (browsers on iPhones do that) is dropped and opened once more.
pub(super) async fn transaction(mode: TransactionMode) -> Result<(Transaction, rexie::Store), StoreError> {
    let first = open().await?;
    if let Ok(begun) = begin(&first, mode) {
        return Ok(begun);
    }
    drop(first);
    HANDLE.set(None);
    let again = open().await?;
    begin(&again, mode).map_err(|error| classify(&error))
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
