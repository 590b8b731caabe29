//! Settings of this device: small, and nothing of a family in them.

use gloo_storage::{LocalStorage, Storage};
use serde::{Deserialize, Serialize};

const THEME: &str = "theme";

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

/// The theme that was chosen on this device.
#[must_use]
pub fn theme() -> Theme {
    // `raw` is null where a browser blocks storage; gloo would panic on it.
    if available() {
        LocalStorage::get(THEME).unwrap_or_default()
    } else {
        Theme::default()
    }
}

/// Keeps the theme. A browser that refuses forgets it: no more than that is lost.
pub fn set_theme(theme: Theme) {
    if available() {
        let _ = LocalStorage::set(THEME, theme);
    }
}

fn available() -> bool {
    web_sys::window().is_some_and(|window| matches!(window.local_storage(), Ok(Some(_))))
}
