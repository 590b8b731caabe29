//! The words of the app that come after the first page: one file of our own, which the release names in the page.

use wasm_bindgen::JsCast;
use wasm_bindgen_futures::JsFuture;
use web_sys::{RequestInit, Response};

use super::dom;

/// Fetches the words. None if the page names no file, or it cannot be had, or it is not the file that was built.
pub async fn fetch() -> Option<String> {
    let window = dom::window()?;
    let named = window.document()?.query_selector("meta[name=words]").ok()??;
    let named = named.get_attribute("content")?;
    let (file, integrity) = named.split_once(' ')?;
    let wanted = RequestInit::new();
    wanted.set_integrity(integrity);
    let answer = JsFuture::from(window.fetch_with_str_and_init(file, &wanted))
        .await
        .ok()?;
    let answer = answer.dyn_into::<Response>().ok().filter(Response::ok)?;
    JsFuture::from(answer.text().ok()?).await.ok()?.as_string()
}
