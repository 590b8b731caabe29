//! Clipboard and share sheet. Both act only when a person pressed a button.

use js_sys::{Array, Function, Object, Reflect, Uint8Array};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::ShareData;

use super::dom::window;

/// Puts a text on the clipboard and says whether that worked.
pub async fn copy(text: &str) -> bool {
    let Some(window) = window() else { return false };
    let navigator = window.navigator();
    // Absent outside a secure context: asking for it there would throw.
    if !Reflect::has(&navigator, &JsValue::from_str("clipboard")).unwrap_or(false)
        || navigator.clipboard().is_undefined()
    {
        return false;
    }
    JsFuture::from(navigator.clipboard().write_text(text)).await.is_ok()
}

/// Whether this browser has a share sheet.
#[must_use]
pub fn can_share() -> bool {
    window().is_some_and(|window| {
        Reflect::get(&window.navigator(), &JsValue::from_str("share")).is_ok_and(|share| share.is_function())
    })
}

/// Opens the share sheet with a text and a link, or with a text alone where the link is empty. Says whether something
/// was chosen there.
pub async fn share(text: &str, link: &str) -> bool {
    let Some(window) = window() else { return false };
    if !can_share() {
        return false;
    }
    let data = ShareData::new();
    data.set_text(text);
    // An empty address would be that of the page.
    if !link.is_empty() {
        data.set_url(link);
    }
    JsFuture::from(window.navigator().share_with_data(&data)).await.is_ok()
}

/// The file as the share sheet takes it; none where this browser cannot share such a file.
fn shareable(name: &str, bytes: &[u8], kind: &str) -> Option<ShareData> {
    let window = window()?;
    let navigator = window.navigator();
    let able = Reflect::get(&navigator, &JsValue::from_str("canShare")).ok()?;
    if !able.is_function() {
        return None;
    }
    let maker: Function = Reflect::get(&window, &JsValue::from_str("File"))
        .ok()?
        .dyn_into()
        .ok()?;
    let options = Object::new();
    Reflect::set(&options, &JsValue::from_str("type"), &JsValue::from_str(kind)).ok()?;
    let parts = Array::of1(&Uint8Array::from(bytes));
    let made = Array::of3(&parts, &JsValue::from_str(name), &options);
    let file = Reflect::construct(&maker, &made).ok()?;
    let data = ShareData::new();
    Reflect::set(&data, &JsValue::from_str("files"), &Array::of1(&file)).ok()?;
    navigator.can_share_with_data(&data).then_some(data)
}

/// Whether this browser can hand a file of this kind to another app.
#[must_use]
pub fn can_share_file(name: &str, kind: &str) -> bool {
    shareable(name, &[], kind).is_some()
}

/// Opens the share sheet with a file. Says whether something was chosen there.
pub async fn share_file(name: &str, bytes: &[u8], kind: &str) -> bool {
    let (Some(window), Some(data)) = (window(), shareable(name, bytes, kind)) else {
        return false;
    };
    JsFuture::from(window.navigator().share_with_data(&data)).await.is_ok()
}
