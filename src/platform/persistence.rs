//! Whether the browser promised not to clear what is kept here.

use core::cell::Cell;

use js_sys::{Function, Promise, Reflect};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;

use super::dom;

/// What the browser says about what is kept here.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Persistence {
    /// It does not clear it by itself.
    Promised,
    /// It can clear it when room runs out.
    Open,
    /// It clears it after some days without a visit, whatever it says.
    ClearsSoon,
    /// It cannot tell.
    Unknown,
}

thread_local! {
    static ASKED: Cell<bool> = const { Cell::new(false) };
}

/// Asks the browser to keep what is here: after the first real save, once. Some browsers ask the person.
pub fn ask() {
    if !ASKED.replace(true) {
        // Begun within the turn in which something was kept; nobody waits for the answer.
        drop(call("persist"));
    }
}

/// What the browser says now.
pub async fn state() -> Persistence {
    if clears_soon() {
        return Persistence::ClearsSoon;
    }
    let Some(promise) = call("persisted") else {
        return Persistence::Unknown;
    };
    match JsFuture::from(promise).await.map(|said| said.as_bool()) {
        Ok(Some(true)) => Persistence::Promised,
        Ok(Some(false)) => Persistence::Open,
        _ => Persistence::Unknown,
    }
}

/// Whether this is a browser that clears what sites keep after seven days without a visit: those with Apple's engine,
/// unless the app was put on the home screen.
#[must_use]
pub fn clears_soon() -> bool {
    let Some(window) = dom::window() else { return false };
    let navigator = window.navigator();
    let text = |name: &str| {
        Reflect::get(&navigator, &name.into())
            .ok()
            .and_then(|value| value.as_string())
    };
    let is_apple = text("vendor").is_some_and(|vendor| vendor.starts_with("Apple"));
    let standalone = Reflect::get(&navigator, &"standalone".into());
    is_apple && !standalone.is_ok_and(|on| on.is_truthy())
}

fn call(name: &str) -> Option<Promise> {
    let navigator: JsValue = dom::window()?.navigator().into();
    let storage = Reflect::get(&navigator, &"storage".into()).ok()?;
    let ask: Function = Reflect::get(&storage, &name.into()).ok()?.dyn_into().ok()?;
    ask.call0(&storage).ok()?.dyn_into().ok()
}
