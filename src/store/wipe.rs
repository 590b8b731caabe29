//! Wiping: everything that this app has put on this device, and looking whether it is gone.

use js_sys::{Array, Promise, Reflect};
use rexie::TransactionMode::{ReadOnly, ReadWrite};
use wasm_bindgen::JsCast;
use wasm_bindgen_futures::JsFuture;

use super::database::{Which, begin_unchecked, close_for_good, connect, is_closed, let_go};
use super::lock::{Broom, PATIENCE, delete};
use super::plans::{self, StoreError};
use super::{memory, settings};
use crate::platform::{dom, worker};

/// What was still there when we looked.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Left {
    /// Plans, or the files of a database: another tab holds them.
    pub plans: bool,
    /// Settings.
    pub settings: bool,
    /// The app itself, which the browser keeps to open without a network.
    pub app: bool,
}

impl Left {
    /// Whether nothing was left.
    #[must_use]
    pub fn is_nothing(self) -> bool {
        self == Self::default()
    }
}

/// Wipes everything, and looks. After this the app keeps nothing and reads nothing until it is loaded anew.
pub async fn everything() -> Left {
    memory::clear();
    for which in [Which::Plain, Which::Sealed] {
        // What is in it first: the files of a database that another tab holds go later.
        let _ = dom::in_time(PATIENCE, empty(which)).await;
    }
    let broom = Broom::take().await;
    close_for_good();
    let plain = delete(Which::Plain).await;
    let sealed = delete(Which::Sealed).await;
    let swept = broom.sweep().await;
    settings::clear();
    worker::forget_app().await;
    Left {
        plans: !(plain && sealed && swept) || databases().await,
        settings: !settings::is_clear(),
        app: worker::is_kept().await,
    }
}

/// Whether everything was wiped: then the app has to be loaded anew, with nothing in its memory.
#[must_use]
pub fn is_done() -> bool {
    is_closed()
}

/// Another tab wiped everything: this one neither reads nor writes any more, and has to be loaded anew.
pub fn elsewhere() {
    memory::clear();
    close_for_good();
}

async fn empty(which: Which) -> Result<(), StoreError> {
    let handle = connect(which).await?;
    let emptied = async {
        let begun = begin_unchecked(&handle, ReadWrite).map_err(|_| StoreError::Unavailable)?;
        begun.clear().await?;
        begun.finish().await
    };
    let emptied = emptied.await;
    let_go(handle);
    emptied
}

/// Whether a database of ours is still there, where the browser can tell; else whether one holds anything.
async fn databases() -> bool {
    let Some(names) = names().await else {
        let mut found = false;
        for which in [Which::Plain, Which::Sealed] {
            if let Ok(handle) = connect(which).await {
                if let Ok(begun) = begin_unchecked(&handle, ReadOnly) {
                    found |= begun.store.count(None).await.is_ok_and(|count| count > 0);
                }
                let_go(handle);
            }
        }
        return found;
    };
    names
        .iter()
        .any(|name| [Which::Plain, Which::Sealed].iter().any(|which| which.name() == name))
}

async fn names() -> Option<Vec<String>> {
    let factory = Reflect::get(&dom::window()?.into(), &"indexedDB".into()).ok()?;
    let ask: js_sys::Function = Reflect::get(&factory, &"databases".into()).ok()?.dyn_into().ok()?;
    let promise: Promise = ask.call0(&factory).ok()?.dyn_into().ok()?;
    let list: Array = JsFuture::from(promise).await.ok()?.dyn_into().ok()?;
    let name = |one| Reflect::get(&one, &"name".into()).ok()?.as_string();
    Some(list.iter().filter_map(name).collect())
}

/// Takes one plan off this device, and looks whether it is gone.
///
/// # Errors
/// Where the browser refuses, or it is still there.
pub async fn one(key: u32) -> Result<(), StoreError> {
    plans::remove(key).await?;
    match plans::load(key).await? {
        None => Ok(()),
        Some(_) => Err(StoreError::Unavailable),
    }
}
