//! The plans on this device.

use core::fmt;

use rexie::{TransactionMode, TransactionResult};
use wasm_bindgen::JsValue;

use super::database::{Row, classify, number, transaction};
use crate::document::{self, OpenError, Opened};
use crate::plan::Plan;
use crate::platform::clock;

/// A plan that is kept on this device.
#[derive(Clone, Debug)]
pub struct Stored {
    /// Its number on this device: what stands in the address.
    pub key: u32,
    /// How often it was saved; a save names the revision that it started from.
    pub revision: u32,
    /// When it was saved last, in milliseconds since 1970.
    pub changed: f64,
    /// What was kept, read: a whole plan.
    pub opened: Result<Opened, OpenError>,
    /// What was kept, as it lies there.
    pub bytes: Vec<u8>,
}

impl Stored {
    /// The plan, if it could be read.
    #[must_use]
    pub fn plan(&self) -> Option<&Plan> {
        self.opened.as_ref().ok().and_then(Opened::plan)
    }
}

/// Why something could not be kept or read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum StoreError {
    /// This browser does not let the app keep anything, or its storage failed.
    Unavailable,
    /// There is no room left.
    Full,
    /// Somebody else changed the record since it was read: another tab.
    Changed,
}

impl fmt::Display for StoreError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Unavailable => "storage is not available",
            Self::Full => "storage is full",
            Self::Changed => "the record changed since it was read",
        })
    }
}

impl core::error::Error for StoreError {}

/// What a save left behind.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Saved {
    /// The number of the plan on this device.
    pub key: u32,
    /// The revision that it has now.
    pub revision: u32,
}

impl From<Row> for Stored {
    fn from(row: Row) -> Self {
        let Row {
            key,
            revision,
            changed,
            bytes,
        } = row;
        Self {
            key,
            revision,
            changed,
            opened: document::decode_record(&bytes),
            bytes,
        }
    }
}

/// The plan with this number, if there is one.
///
/// # Errors
/// Where the browser's storage cannot be read.
pub async fn load(key: u32) -> Result<Option<Stored>, StoreError> {
    let (_transaction, store) = transaction(TransactionMode::ReadOnly).await?;
    let key = JsValue::from(key);
    let value = store.get(key.clone()).await.map_err(|error| classify(&error))?;
    Ok(value.and_then(|value| Row::from_js(&key, &value)).map(Stored::from))
}

/// Every plan on this device, the one that was changed last first.
///
/// # Errors
/// Where the browser's storage cannot be read.
pub async fn list() -> Result<Vec<Stored>, StoreError> {
    let (_transaction, store) = transaction(TransactionMode::ReadOnly).await?;
    let keys = store.get_all_keys(None, None).await.map_err(|error| classify(&error))?;
    let values = store.get_all(None, None).await.map_err(|error| classify(&error))?;
    let rows = keys
        .iter()
        .zip(&values)
        .filter_map(|(key, value)| Row::from_js(key, value));
    let mut plans: Vec<Stored> = rows.map(Stored::from).collect();
    plans.sort_by(|one, other| other.changed.total_cmp(&one.changed));
    Ok(plans)
}

/// Keeps a document as a new plan on this device, beside whatever is there.
///
/// # Errors
/// Where the browser refuses, or has no room.
pub async fn add(bytes: &[u8]) -> Result<Saved, StoreError> {
    let (transaction, store) = transaction(TransactionMode::ReadWrite).await?;
    let value = Row::to_js(1, clock::milliseconds(), bytes);
    let key = store.add(&value, None).await.map_err(|error| classify(&error))?;
    finish(transaction).await?;
    Ok(Saved {
        key: number(&key).ok_or(StoreError::Unavailable)?,
        revision: 1,
    })
}

/// Writes a plan over the revision `from` of itself, and only over that one.
///
/// # Errors
/// [`StoreError::Changed`] if the record has another revision by now or is gone; else as [`add`].
pub async fn save(from: Saved, bytes: &[u8]) -> Result<Saved, StoreError> {
    let (transaction, store) = transaction(TransactionMode::ReadWrite).await?;
    let key = JsValue::from(from.key);
    let before = store.get(key.clone()).await.map_err(|error| classify(&error))?;
    let before = before.and_then(|value| Row::from_js(&key, &value));
    if before.is_none_or(|row| row.revision != from.revision) {
        return Err(StoreError::Changed);
    }
    let revision = from.revision.saturating_add(1);
    let value = Row::to_js(revision, clock::milliseconds(), bytes);
    store.put(&value, Some(&key)).await.map_err(|error| classify(&error))?;
    finish(transaction).await?;
    Ok(Saved {
        key: from.key,
        revision,
    })
}

/// Takes a plan off this device.
///
/// # Errors
/// Where the browser refuses.
pub async fn remove(key: u32) -> Result<(), StoreError> {
    let (transaction, store) = transaction(TransactionMode::ReadWrite).await?;
    store
        .delete(JsValue::from(key))
        .await
        .map_err(|error| classify(&error))?;
    finish(transaction).await
}

/// Puts a removed plan back under its own number.
///
/// # Errors
/// As [`add`].
pub async fn put_back(plan: &Stored) -> Result<(), StoreError> {
    let (transaction, store) = transaction(TransactionMode::ReadWrite).await?;
    let value = Row::to_js(plan.revision, plan.changed, &plan.bytes);
    store
        .put(&value, Some(&JsValue::from(plan.key)))
        .await
        .map_err(|error| classify(&error))?;
    finish(transaction).await
}

/// Only a transaction that is complete has kept something.
async fn finish(transaction: rexie::Transaction) -> Result<(), StoreError> {
    match transaction.done().await {
        Ok(TransactionResult::Committed) => Ok(()),
        Ok(TransactionResult::Aborted) => Err(StoreError::Full),
        Err(error) => Err(classify(&error)),
    }
}
