//! The page itself: focus, title, theme, print.

use wasm_bindgen::JsCast;
use wasm_bindgen::prelude::*;
use web_sys::{Document, HtmlElement, Window};

/// The window, where there is one.
#[must_use]
pub fn window() -> Option<Window> {
    web_sys::window()
}

/// The document, where there is one.
#[must_use]
pub fn document() -> Option<Document> {
    window().and_then(|window| window.document())
}

/// Sets the title of the tab. Never a word of the family: titles stand in history and on task switchers.
pub fn set_title(title: &str) {
    if let Some(document) = document() {
        document.set_title(title);
    }
}

/// Moves the focus to the first element that matches, and says whether there was one.
pub fn focus(selector: &str) -> bool {
    let found = document().and_then(|document| document.query_selector(selector).ok().flatten());
    found
        .and_then(|element| element.dyn_into::<HtmlElement>().ok())
        .is_some_and(|element| element.focus().is_ok())
}

/// Whether an element on the page matches: `":focus"` asks whether something has the focus.
#[must_use]
pub fn has(selector: &str) -> bool {
    document().is_some_and(|document| document.query_selector(selector).ok().flatten().is_some())
}

/// Moves the focus to the first element that matches, and shows it at the top of the screen with what follows it.
pub fn focus_at_top(selector: &str) {
    focus(selector);
    let found = document().and_then(|document| document.query_selector(selector).ok().flatten());
    if let Some(element) = found {
        element.scroll_into_view();
    }
}

/// Moves the focus to the heading of the page, scrolled to the top: what a person who cannot see the page hears first.
pub fn focus_heading() {
    if let Some(window) = window() {
        window.scroll_to_with_x_and_y(0.0, 0.0);
    }
    focus("main h1");
}

/// Runs something after the browser has drawn what changed.
pub fn after_paint(run: impl FnOnce() + 'static) {
    let closure = Closure::once_into_js(run);
    if let Some(window) = window() {
        let _ = window.request_animation_frame(closure.unchecked_ref());
    }
}

/// Runs something when the frame that shows what changed is done: in a task of its own behind it, where
/// [`after_paint`] still belongs to that frame.
pub fn after_frame(run: impl FnOnce() + 'static) {
    after_paint(move || {
        let _ = after(0, run);
    });
}

/// Runs something after so many milliseconds; the number cancels it (see [`cancel`]).
pub fn after(milliseconds: i32, run: impl FnOnce() + 'static) -> Option<i32> {
    let closure = Closure::once_into_js(run);
    let window = window()?;
    window
        .set_timeout_with_callback_and_timeout_and_arguments_0(closure.unchecked_ref(), milliseconds)
        .ok()
}

/// Cancels what [`after`] was to run.
pub fn cancel(timer: i32) {
    if let Some(window) = window() {
        window.clear_timeout_with_handle(timer);
    }
}

/// Calls back when the page is hidden or left: the last moment to keep something.
pub fn on_leave(call: impl Fn() + 'static) {
    let closure = Closure::<dyn Fn()>::new(move || {
        if document().is_some_and(|document| document.visibility_state() == web_sys::VisibilityState::Hidden) {
            call();
        }
    });
    if let Some(document) = document() {
        let _ = document.add_event_listener_with_callback("visibilitychange", closure.as_ref().unchecked_ref());
    }
    if let Some(window) = window() {
        let _ = window.add_event_listener_with_callback("pagehide", closure.as_ref().unchecked_ref());
    }
    closure.forget();
}

/// Asks the browser to print the page.
pub fn print() {
    if let Some(window) = window() {
        let _ = window.print();
    }
}

/// Sets or clears an attribute of the root element.
pub fn set_root_attribute(name: &str, value: Option<&str>) {
    let Some(root) = document().and_then(|document| document.document_element()) else {
        return;
    };
    let _ = match value {
        Some(value) => root.set_attribute(name, value),
        None => root.remove_attribute(name),
    };
}

/// Whether there is room for two columns beside each other.
#[must_use]
pub fn is_wide() -> bool {
    let width = window().and_then(|window| window.inner_width().ok()?.as_f64());
    width.is_some_and(|width| width >= 960.0)
}

/// Whether a part that can be folded is open.
#[must_use]
pub fn is_open(details: &web_sys::Element) -> bool {
    details.has_attribute("open")
}

/// Takes away what stood in the page before the app was there.
pub fn clear(selector: &str) -> Option<HtmlElement> {
    let element = document()?.query_selector(selector).ok()??;
    element.set_text_content(None);
    element.dyn_into().ok()
}
