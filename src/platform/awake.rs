//! Keeping the screen on: the Screen Wake Lock of the browser, where there is one. Its types are not in the stable part
//! of web-sys, so it is asked by name.

use js_sys::{Function, Promise, Reflect};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;

use super::dom::window;

/// The screen stays on as long as this is held, or until the page is hidden: then the browser lets go by itself.
pub struct Awake(JsValue);

fn get(from: &JsValue, name: &str) -> Option<JsValue> {
    let value = Reflect::get(from, &JsValue::from_str(name)).ok()?;
    (!value.is_undefined() && !value.is_null()).then_some(value)
}

fn call(on: &JsValue, name: &str, word: Option<&str>) -> Option<Promise> {
    let function: Function = get(on, name)?.dyn_into().ok()?;
    let answer = match word {
        Some(word) => function.call1(on, &JsValue::from_str(word)),
        None => function.call0(on),
    };
    answer.ok()?.dyn_into().ok()
}

/// Asks the browser to keep the screen on. None where it cannot or does not want to.
pub async fn stay_awake() -> Option<Awake> {
    let lock = get(&window()?.navigator(), "wakeLock")?;
    let held = JsFuture::from(call(&lock, "request", Some("screen"))?).await.ok()?;
    Some(Awake(held))
}

impl Drop for Awake {
    fn drop(&mut self) {
        // The promise says nothing that somebody waits for.
        let _ = call(&self.0, "release", None);
    }
}
