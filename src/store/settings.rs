//! Settings of this device: small, and nothing of a family in them.

use gloo_storage::{LocalStorage, SessionStorage, Storage};
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};

use crate::seal::absence;
use crate::seal::patience::Tries;

const THEME: &str = "theme";
/// Whether tabs bear a neutral name.
const NEUTRAL: &str = "neutral";
/// Whether somebody left quickly, and did not ask for the plans since.
const LEFT: &str = "left";
/// Where leaving quickly leads.
const EXIT: &str = "exit";
/// After how many minutes the lock falls.
const IDLE: &str = "idle";
/// Wrong codes since the last right one: how many, and when.
const TRIES: &str = "tries";
/// Whether this device is somebody else's: nothing is kept then.
const NOT_MINE: &str = "not-mine";

/// Light or dark.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Theme {
    /// As this device is set.
    #[default]
    Device,
    /// Always light.
    Light,
    /// Always dark.
    Dark,
}

/// Where leaving quickly leads.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Exit {
    /// To an empty page.
    #[default]
    Empty,
    /// To the weather, by the person's own choice: a page of somebody else.
    Weather,
}

/// The theme that was chosen on this device.
#[must_use]
pub fn theme() -> Theme {
    get(THEME)
}

/// Keeps the theme. A browser that refuses forgets it: no more than that is lost.
pub fn set_theme(theme: Theme) {
    set(THEME, theme);
}

/// Whether tabs bear a neutral name.
#[must_use]
pub fn neutral() -> bool {
    get(NEUTRAL)
}

/// Keeps whether tabs bear a neutral name.
pub fn set_neutral(on: bool) {
    keep_if(NEUTRAL, on);
}

/// Whether somebody left quickly, and did not ask for the plans since.
#[must_use]
pub fn left() -> bool {
    get(LEFT)
}

/// Keeps whether somebody left quickly.
pub fn set_left(on: bool) {
    keep_if(LEFT, on);
}

/// Where leaving quickly leads.
#[must_use]
pub fn exit() -> Exit {
    get(EXIT)
}

/// Keeps where leaving quickly leads.
pub fn set_exit(exit: Exit) {
    set(EXIT, exit);
}

/// After how many minutes without a touch the lock falls.
#[must_use]
pub fn idle() -> u32 {
    let kept: u32 = get(IDLE);
    if absence::MINUTES.contains(&kept) {
        kept
    } else {
        absence::MINUTES_AT_FIRST
    }
}

/// Keeps after how many minutes the lock falls.
pub fn set_idle(minutes: u32) {
    set(IDLE, minutes);
}

/// The tries since the lock was opened last.
#[must_use]
pub fn tries() -> Tries {
    Tries::from_text(&get::<String>(TRIES))
}

/// Keeps the tries.
pub fn set_tries(tries: Tries) {
    if tries == Tries::default() {
        drop_key(TRIES);
    } else {
        set(TRIES, tries.to_text());
    }
}

/// Whether this device is somebody else's. Other tabs and the next visit find it too.
#[must_use]
pub fn not_mine() -> bool {
    get(NOT_MINE)
}

/// Keeps whether this device is somebody else's, and from now on keeps plans accordingly.
pub fn set_not_mine(on: bool) {
    keep_if(NOT_MINE, on);
    super::memory::turn(on);
}

/// Reads at the start whether plans are kept at all.
pub fn begin() {
    super::memory::turn(not_mine());
}

/// Forgets everything.
pub(super) fn clear() {
    if available() {
        LocalStorage::clear();
        SessionStorage::clear();
    }
}

/// Whether there is nothing.
pub(super) fn is_clear() -> bool {
    !available() || (LocalStorage::length() == 0 && SessionStorage::length() == 0)
}

fn get<T: DeserializeOwned + Default>(key: &str) -> T {
    // `raw` is null where a browser blocks storage; gloo would panic on it.
    if available() {
        LocalStorage::get(key).unwrap_or_default()
    } else {
        T::default()
    }
}

fn set<T: Serialize>(key: &str, value: T) {
    if available() {
        let _ = LocalStorage::set(key, value);
    }
}

fn keep_if(key: &str, on: bool) {
    if on { set(key, true) } else { drop_key(key) }
}

fn drop_key(key: &str) {
    if available() {
        LocalStorage::delete(key);
    }
}

fn available() -> bool {
    web_sys::window().is_some_and(|window| matches!(window.local_storage(), Ok(Some(_))))
}
