//! The address bar: what stands after `#`.

use wasm_bindgen::JsCast;
use wasm_bindgen::prelude::*;

use super::dom::window;

/// The part of the address after `#`, without it.
#[must_use]
pub fn fragment() -> String {
    let hash = window()
        .and_then(|window| window.location().hash().ok())
        .unwrap_or_default();
    hash.strip_prefix('#').map(str::to_owned).unwrap_or(hash)
}

/// Puts another address in the place of this one, without a step in the history.
pub fn replace(href: &str) {
    let history = window().and_then(|window| window.history().ok());
    if let Some(history) = history {
        // A browser that refuses leaves the old address: nothing is lost by it.
        let _ = history.replace_state_with_url(&JsValue::NULL, "", Some(href));
    }
}

/// Tells the app that the address is another one: the browser says so only of steps in the history.
pub fn announce() {
    if let (Some(window), Ok(event)) = (window(), web_sys::HashChangeEvent::new("hashchange")) {
        let _ = window.dispatch_event(&event);
    }
}

/// Goes to another place of this app.
pub fn go(href: &str) {
    if let Some(window) = window() {
        let _ = window.location().set_hash(href);
    }
}

/// One step back in the history.
pub fn back() {
    if let Some(history) = window().and_then(|window| window.history().ok()) {
        let _ = history.back();
    }
}

/// The address of the app without what stands after `#`: where a shared link begins.
#[must_use]
pub fn base() -> String {
    let href = window()
        .and_then(|window| window.location().href().ok())
        .unwrap_or_default();
    href.split('#').next().unwrap_or_default().to_owned()
}

/// Calls back whenever the part after `#` changes, for as long as the page lives.
pub fn on_change(mut call: impl FnMut(String) + 'static) {
    let closure = Closure::<dyn FnMut()>::new(move || call(fragment()));
    if let Some(window) = window() {
        let _ = window.add_event_listener_with_callback("hashchange", closure.as_ref().unchecked_ref());
    }
    closure.forget();
}
