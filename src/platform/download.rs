//! Files: handing one to the person, and reading one that they chose.

use js_sys::{Array, Uint8Array};
use wasm_bindgen::JsCast;
use wasm_bindgen_futures::JsFuture;
use web_sys::{Blob, BlobPropertyBag, HtmlAnchorElement, Url};

use super::dom::document;

/// Hands the bytes to the browser's own download. Says whether the browser took them.
#[must_use]
pub fn save_as(name: &str, bytes: &[u8], kind: &str) -> bool {
    try_save_as(name, bytes, kind).is_some()
}

fn try_save_as(name: &str, bytes: &[u8], kind: &str) -> Option<()> {
    let properties = BlobPropertyBag::new();
    properties.set_type(kind);
    let parts = Array::of1(&Uint8Array::from(bytes));
    let blob = Blob::new_with_u8_array_sequence_and_options(&parts, &properties).ok()?;
    let address = Url::create_object_url_with_blob(&blob).ok()?;
    let link: HtmlAnchorElement = document()?.create_element("a").ok()?.dyn_into().ok()?;
    link.set_href(&address);
    link.set_download(name);
    link.click();
    // The download has its own hold on the bytes once it has begun.
    super::dom::after(60_000, move || {
        let _ = Url::revoke_object_url(&address);
    });
    Some(())
}

/// Reads a file that a person chose, up to `limit` bytes; `None` if it is larger or cannot be read.
pub async fn read(file: &Blob, limit: f64) -> Option<Vec<u8>> {
    if file.size() > limit {
        return None;
    }
    let buffer = JsFuture::from(file.array_buffer()).await.ok()?;
    Some(Uint8Array::new(&buffer).to_vec())
}
