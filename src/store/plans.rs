//! The plans on this device.

use core::fmt;

use rexie::TransactionMode;

use super::database::{Row, classify, number, place};
use super::memory;
use crate::document::{self, OpenError, Opened};
use crate::plan::Plan;
use crate::plan::id::PlanId;
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
    /// What was kept, read.
    pub kept: Result<Kept, OpenError>,
    /// What was kept, as it lies there.
    pub bytes: Vec<u8>,
}

/// A plan from a record.
#[derive(Clone, Debug)]
pub struct Kept {
    /// The plan, as far as this app can read it.
    pub plan: Plan,
    /// Whether it comes from a newer app: then it is shown and never written.
    pub read_only: bool,
}

impl Kept {
    /// Reads a record. Only plans are kept: anything else is not ours.
    fn read(bytes: &[u8]) -> Result<Self, OpenError> {
        match document::decode(bytes)? {
            Opened::Plan(plan) => Ok(Self { plan, read_only: false }),
            Opened::ReadOnly { plan, .. } => Ok(Self { plan, read_only: true }),
            _ => Err(OpenError::NotADocument),
        }
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
    /// The lock of this device is shut.
    Locked,
}

impl fmt::Display for StoreError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Unavailable => "storage is not available",
            Self::Full => "storage is full",
            Self::Changed => "the record changed since it was read",
            Self::Locked => "the lock of this device is shut",
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
            kept: Kept::read(&bytes),
            bytes,
        }
    }
}

/// The plan with this number, if there is one.
///
/// # Errors
/// Where the browser's storage cannot be read, or is locked.
pub async fn load(key: u32) -> Result<Option<Stored>, StoreError> {
    if memory::is_on() {
        return Ok(memory::get(key).map(Stored::from));
    }
    let place = place().await?;
    let row = place.clone().begin(TransactionMode::ReadOnly).await?.get(key).await?;
    match row.filter(|row| row.key != Row::NO_PLAN) {
        Some(row) => Ok(Some(place.open(row).await?.into())),
        None => Ok(None),
    }
}

/// Every plan on this device, the one that was changed last first.
///
/// # Errors
/// As [`load`].
pub async fn list() -> Result<Vec<Stored>, StoreError> {
    let mut plans: Vec<Stored> = rows().await?.into_iter().map(Stored::from).collect();
    plans.sort_by(|one, other| other.changed.total_cmp(&one.changed));
    Ok(plans)
}

async fn rows() -> Result<Vec<Row>, StoreError> {
    if memory::is_on() {
        return Ok(memory::all());
    }
    let place = place().await?;
    let rows = place.clone().begin(TransactionMode::ReadOnly).await?.all().await?;
    let mut opened = Vec::with_capacity(rows.len());
    for row in rows {
        opened.push(place.open(row).await?);
    }
    Ok(opened)
}

/// The plans on this device that bear this name, the one that was changed last first: usually one, or none. A copy that
/// came back from a file bears the same name.
///
/// # Errors
/// As [`load`].
pub async fn named(id: PlanId) -> Result<Vec<Stored>, StoreError> {
    let mut plans = list().await?;
    plans.retain(|stored| {
        stored
            .kept
            .as_ref()
            .is_ok_and(|kept| kept.plan.id == id && !kept.read_only)
    });
    Ok(plans)
}

/// Keeps a document as a new plan on this device, beside whatever is there.
///
/// # Errors
/// Where the browser refuses, has no room, or is locked.
pub async fn add(bytes: &[u8]) -> Result<Saved, StoreError> {
    if memory::is_on() {
        return Ok(memory::add(bytes));
    }
    let place = place().await?;
    let bytes = place.seal(bytes).await?;
    let begun = place.begin(TransactionMode::ReadWrite).await?;
    let value = Row::to_js(1, clock::milliseconds(), &bytes);
    let key = begun.store.add(&value, None).await.map_err(|error| classify(&error))?;
    begun.finish().await?;
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
    if memory::is_on() {
        return memory::save(from, bytes);
    }
    let place = place().await?;
    let bytes = place.seal(bytes).await?;
    let begun = place.begin(TransactionMode::ReadWrite).await?;
    let before = begun.get(from.key).await?;
    if before.is_none_or(|row| row.revision != from.revision) {
        return Err(StoreError::Changed);
    }
    let (key, revision) = (from.key, from.revision.saturating_add(1));
    let changed = clock::milliseconds();
    begun
        .put(&Row {
            key,
            revision,
            changed,
            bytes,
        })
        .await?;
    begun.finish().await?;
    Ok(Saved { key, revision })
}

/// How many plans lie in the database of this device, also where they are not used now.
pub async fn lie_here() -> usize {
    let Ok(place) = place().await else { return 0 };
    let Ok(begun) = place.begin(TransactionMode::ReadOnly).await else {
        return 0;
    };
    begun.all().await.map_or(0, |rows| rows.len())
}

/// Keeps what was in memory only: the device is somebody's own after all. Calls back with the number that each had.
///
/// # Errors
/// As [`add`]; what could not be kept stays in memory.
pub async fn keep_from_memory(kept: impl Fn(u32)) -> Result<(), StoreError> {
    for row in memory::all() {
        add(&row.bytes).await?;
        memory::remove(row.key);
        kept(row.key);
    }
    Ok(())
}

/// Whether plans are in memory only, and changed since they were last taken along as a file.
#[must_use]
pub fn would_be_lost() -> bool {
    memory::is_changed()
}

/// Plans that are in memory only were taken along as a file.
pub fn taken_along() {
    memory::taken_along();
}

/// Takes a plan off this device.
///
/// # Errors
/// Where the browser refuses.
pub async fn remove(key: u32) -> Result<(), StoreError> {
    if memory::is_on() {
        memory::remove(key);
        return Ok(());
    }
    let begun = place().await?.begin(TransactionMode::ReadWrite).await?;
    if key != Row::NO_PLAN {
        begun.delete(key).await?;
    }
    begun.finish().await
}

/// Puts a removed plan back under its own number.
///
/// # Errors
/// As [`add`].
pub async fn put_back(plan: &Stored) -> Result<(), StoreError> {
    let row = |bytes: Vec<u8>| Row {
        key: plan.key,
        revision: plan.revision,
        changed: plan.changed,
        bytes,
    };
    if memory::is_on() {
        memory::put(row(plan.bytes.clone()));
        return Ok(());
    }
    let place = place().await?;
    let bytes = place.seal(&plan.bytes).await?;
    let begun = place.begin(TransactionMode::ReadWrite).await?;
    begun.put(&row(bytes)).await?;
    begun.finish().await
}
