//! Clipboard and share sheet. Both act only when a person pressed a button.

use js_sys::Reflect;
use wasm_bindgen::JsValue;
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
