//! The lock of this device: all plans sealed with one key, which a code opens.
//!
//! Plans go under the lock, and out of it, from one database to the other. First all of them are written where they are
//! to be, and read back; then one transaction turns round which database holds (see [`super::database`]), and only if
//! nothing was changed meanwhile; then the database in which plans lay open is deleted, so that its old files go too.
//! Whoever breaks off at any moment finds every plan, on one side or the other.

use rexie::TransactionMode::{ReadOnly, ReadWrite};
use rexie::{Rexie, TransactionMode};

use super::database::{
    Begun, Row, Which, begin_unchecked, classify, connect, forget_place, hold, key, let_go, place, set_key,
};
use super::plans::StoreError;
use super::{memory, settings};
use crate::platform::{alone, clock, dom};
use crate::seal::SealError;
use crate::seal::code::SecretKind;
use crate::seal::device_key::{self, DeviceKey};
use crate::seal::key_record::KeyRecord;

/// The name under which tabs wait for each other.
const ALONE: &str = "familiegroepsplan-slot";
/// How often other tabs may write in between before it is given up.
const ROUNDS: usize = 5;
/// How long the deletion of a database is waited for, in milliseconds: other tabs may hold it.
pub(super) const PATIENCE: i32 = 3_000;

/// Whether there is a lock, and whether it is open here.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Lock {
    /// There is none.
    None,
    /// It is shut. What kind of code opens it.
    Shut(SecretKind),
    /// It is open in this tab.
    Open(SecretKind),
}

/// Why the lock did not do what was asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LockError {
    /// The code is another one.
    Wrong,
    /// Too many wrong ones: so many milliseconds to wait.
    Wait(u32),
    /// The browser has no cryptography, or its storage failed.
    Failed(StoreError),
}

impl From<StoreError> for LockError {
    fn from(error: StoreError) -> Self {
        Self::Failed(error)
    }
}

impl From<SealError> for LockError {
    fn from(error: SealError) -> Self {
        match error {
            SealError::WrongPassphrase => Self::Wrong,
            SealError::Unavailable => Self::Failed(StoreError::Unavailable),
        }
    }
}

/// Whether there is a lock, and whether it is open here.
///
/// # Errors
/// Where the browser's storage cannot be read.
pub async fn state() -> Result<Lock, StoreError> {
    if memory::is_on() {
        return Ok(Lock::None);
    }
    let found = place().await?;
    if found.which == Which::Plain {
        return Ok(Lock::None);
    }
    let record = key_record(found.begin(ReadOnly).await?).await?;
    Ok(if key().is_some() {
        Lock::Open(record.kind)
    } else {
        Lock::Shut(record.kind)
    })
}

async fn key_record(begun: Begun) -> Result<KeyRecord, StoreError> {
    let row = begun.get(Row::NO_PLAN).await?;
    row.and_then(|row| KeyRecord::read(&row.bytes))
        .ok_or(StoreError::Unavailable)
}

/// Opens the lock in this tab, and tidies what a lock that broke off has left.
///
/// # Errors
/// Where the code is wrong, or has to wait.
pub async fn open(secret: &str) -> Result<(), LockError> {
    let found = place().await?;
    if found.which == Which::Plain {
        return Ok(());
    }
    let record = key_record(found.begin(ReadOnly).await?).await?;
    set_key(Some(try_secret(secret, &record).await?));
    tidy().await;
    Ok(())
}

/// Whether it is open in this tab.
#[must_use]
pub fn is_open() -> bool {
    key().is_some()
}

/// Looks anew which database holds: another tab put the plans under a lock, or took it off.
pub fn look_again() {
    set_key(None);
    forget_place();
}

/// Shuts it in this tab. Other tabs have keys of their own.
pub fn shut() {
    set_key(None);
}

/// Each try is counted before it is known whether it opens.
async fn try_secret(secret: &str, record: &KeyRecord) -> Result<DeviceKey, LockError> {
    let left = wait();
    if left > 0 {
        return Err(LockError::Wait(left));
    }
    let tries = settings::tries().with_one_more(clock::milliseconds());
    settings::set_tries(tries);
    let key = device_key::open(secret, record).await;
    if key.is_ok() {
        settings::set_tries(Default::default());
    }
    Ok(key?)
}

/// How long the next try has to wait, in milliseconds.
#[must_use]
#[allow(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "never longer than ten minutes"
)]
pub fn wait() -> u32 {
    let now = clock::milliseconds();
    let tries = settings::tries();
    let settled = tries.settled(now);
    if settled != tries {
        settings::set_tries(settled);
    }
    settled.left(now).ceil() as u32
}

/// Puts all plans under a lock.
///
/// # Errors
/// Where the browser refuses: then everything is as it was.
pub async fn set(kind: SecretKind, secret: &str) -> Result<(), LockError> {
    let (key, record) = device_key::make(kind, secret).await?;
    let key_row = Row {
        key: Row::NO_PLAN,
        revision: Row::PREPARED,
        changed: 0.0,
        bytes: record.write(),
    };
    alone::alone(ALONE, async move {
        let from = place().await?;
        if from.which == Which::Sealed {
            return Err(StoreError::Locked);
        }
        let to = connect(Which::Sealed).await?;
        let broom = Broom::take().await;
        for _ in 0..ROUNDS {
            let rows = begin(&from.handle, ReadOnly)?.all().await?;
            let mut sealed = vec![key_row.clone()];
            for row in &rows {
                let bytes = key.seal(&row.bytes).await.map_err(|_| StoreError::Unavailable)?;
                sealed.push(Row { bytes, ..row.clone() });
            }
            fill(&to, &sealed).await?;
            let back = begin(&to, ReadOnly)?.all().await?;
            if opened(&key, back).await != rows {
                return Err(StoreError::Unavailable);
            }
            // From here on the mark says that the plans are there, and this database holds none any more.
            if leave(&from.handle, &rows, Some(&mark())).await? {
                hold(&to, &key_row).await?;
                set_key(Some(key));
                let_go(to);
                let_go(from.handle);
                forget_place();
                delete(Which::Plain).await;
                broom.sweep().await;
                return Ok(());
            }
        }
        Err(StoreError::Changed)
    })
    .await
    .map_err(LockError::from)
}

/// Takes the lock off: the plans lie open again.
///
/// # Errors
/// Where the code is wrong, or the browser refuses: then everything is as it was.
pub async fn take_off(secret: &str) -> Result<(), LockError> {
    let from = place().await?;
    if from.which == Which::Plain {
        return Ok(());
    }
    let record = key_record(from.clone().begin(ReadOnly).await?).await?;
    let key = try_secret(secret, &record).await?;
    alone::alone(ALONE, async move {
        let to = connect(Which::Plain).await?;
        for _ in 0..ROUNDS {
            let sealed = begin(&from.handle, ReadOnly)?.all().await?;
            let rows = opened(&key, sealed.clone()).await;
            let mut marked = vec![mark()];
            marked.extend(rows.iter().cloned());
            // As long as the mark stands there these are no plans yet.
            fill(&to, &marked).await?;
            if begin(&to, ReadOnly)?.all().await? != rows {
                return Err(StoreError::Unavailable);
            }
            if leave(&from.handle, &sealed, None).await? {
                let begun = begin(&to, ReadWrite)?;
                begun.delete(Row::NO_PLAN).await?;
                begun.finish().await?;
                set_key(None);
                let_go(to);
                let_go(from.handle);
                forget_place();
                return Ok(());
            }
        }
        Err(StoreError::Changed)
    })
    .await
    .map_err(LockError::from)
}

/// Another code opens the same lock from now on.
///
/// # Errors
/// Where the old code is wrong, or the browser refuses.
pub async fn change(old: &str, kind: SecretKind, secret: &str) -> Result<(), LockError> {
    let found = place().await?;
    if found.which == Which::Plain {
        return Err(StoreError::Unavailable.into());
    }
    let record = key_record(found.clone().begin(ReadOnly).await?).await?;
    try_secret(old, &record).await?;
    let new = device_key::change(old, &record, kind, secret).await?;
    let begun = found.begin(ReadWrite).await?;
    begun
        .put(&Row {
            key: Row::NO_PLAN,
            revision: Row::HOLDS,
            changed: 0.0,
            bytes: new.write(),
        })
        .await?;
    Ok(begun.finish().await?)
}

/// Plans that a lock or its taking off has left lying open, by breaking off, go with their files.
async fn tidy() {
    alone::if_alone(ALONE, async {
        if place().await.is_ok_and(|place| place.which == Which::Sealed) {
            delete(Which::Plain).await;
        }
    })
    .await;
}

fn mark() -> Row {
    Row {
        key: Row::NO_PLAN,
        revision: 0,
        changed: 0.0,
        bytes: Vec::new(),
    }
}

fn begin(handle: &Rexie, mode: TransactionMode) -> Result<Begun, StoreError> {
    begin_unchecked(handle, mode).map_err(|error| classify(&error))
}

/// Writes these rows and nothing else, all or none.
async fn fill(handle: &Rexie, rows: &[Row]) -> Result<(), StoreError> {
    let begun = begin(handle, ReadWrite)?;
    begun.clear().await?;
    for row in rows {
        begun.put(row).await?;
    }
    begun.finish().await
}

/// Empties a database, if it still holds exactly these rows, and leaves a mark where there is one to leave.
async fn leave(handle: &Rexie, rows: &[Row], mark: Option<&Row>) -> Result<bool, StoreError> {
    let begun = begin(handle, ReadWrite)?;
    if begun.all().await? != rows {
        return Ok(false);
    }
    begun.clear().await?;
    if let Some(mark) = mark {
        begun.put(mark).await?;
    }
    begun.finish().await?;
    Ok(true)
}

/// What was sealed. What was damaged stays as it is.
async fn opened(key: &DeviceKey, rows: Vec<Row>) -> Vec<Row> {
    let mut opened = Vec::with_capacity(rows.len());
    for row in rows {
        let bytes = key.open(&row.bytes).await.unwrap_or(row.bytes);
        opened.push(Row { bytes, ..row });
    }
    opened
}

/// Makes a browser that keeps its databases in LevelDB (Chrome, Edge, Android) write its files anew without what was
/// deleted. It does so for the keys of a deleted database, but never with the lowest of its files: so there has to be a
/// second database that goes, between the keys of which the first lies. Measured in `e2e/specs/markers_on_disk.spec.ts`;
/// elsewhere it does nothing.
pub(super) struct Broom(());

impl Broom {
    /// Before anything is deleted.
    pub(super) async fn take() -> Self {
        if let Ok(handle) = connect(Which::Scratch).await {
            if let Ok(begun) = begin(&handle, ReadWrite) {
                let _ = begun.put(&mark()).await;
                let _ = begun.finish().await;
            }
            let_go(handle);
        }
        Self(())
    }

    /// After everything was deleted. Says whether it is gone itself.
    pub(super) async fn sweep(self) -> bool {
        delete(Which::Scratch).await
    }
}

/// Deletes a database with its files, and says whether that was done in time. It is empty already: a tab that still
/// holds it puts off no more than the files.
pub(super) async fn delete(which: Which) -> bool {
    dom::in_time(PATIENCE, async move { Rexie::delete(which.name()).await.is_ok() })
        .await
        .unwrap_or(false)
}
