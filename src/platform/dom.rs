//! The page itself: focus, title, theme, print.

use core::cell::Cell;
use core::future::Future;
use std::rc::Rc;

use wasm_bindgen::JsCast;
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::{JsFuture, future_to_promise};
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

thread_local! {
    /// The title that every page bears, where somebody chose a neutral one.
    static NEUTRAL: Cell<Option<&'static str>> = const { Cell::new(None) };
}

/// Sets the title of the tab. Never a word of the family: titles stand in history and on task switchers.
pub fn set_title(title: &str) {
    if let Some(document) = document() {
        document.set_title(NEUTRAL.get().unwrap_or(title));
    }
}

/// From now on every page bears this title and a plain sheet as its picture; or its own again, from the next page on.
pub fn set_neutral(title: Option<&'static str>) {
    NEUTRAL.set(title);
    let picture = if title.is_some() { "./blank.svg" } else { "./icon.svg" };
    let link = document().and_then(|document| document.query_selector("link[rel=icon]").ok().flatten());
    if let Some(link) = link {
        let _ = link.set_attribute("href", picture);
    }
    if let Some(title) = title {
        set_title(title);
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

/// Passes after so many milliseconds.
pub async fn pause(milliseconds: i32) {
    let wait = js_sys::Promise::new(&mut |go_on, _| {
        if let Some(window) = window() {
            let _ = window.set_timeout_with_callback_and_timeout_and_arguments_0(&go_on, milliseconds);
        }
    });
    let _ = JsFuture::from(wait).await;
}

/// What some work gives, if it is done in so many milliseconds. It goes on after that.
pub async fn in_time<T: 'static>(milliseconds: i32, work: impl Future<Output = T> + 'static) -> Option<T> {
    let result = Rc::new(Cell::new(None));
    let working = {
        let result = Rc::clone(&result);
        future_to_promise(async move {
            result.set(Some(work.await));
            Ok(JsValue::UNDEFINED)
        })
    };
    let waiting = future_to_promise(async move {
        pause(milliseconds).await;
        Ok(JsValue::UNDEFINED)
    });
    let _ = JsFuture::from(js_sys::Promise::race(&js_sys::Array::of2(&working, &waiting))).await;
    result.take()
}

/// Calls back at each of these events of the window, for as long as the page lives.
pub fn on_window(event: &str, call: impl Fn(web_sys::Event) + 'static) {
    let closure = Closure::<dyn Fn(web_sys::Event)>::new(call);
    if let Some(window) = window() {
        // In the first phase, so that no part of a page keeps it to itself.
        let _ = window.add_event_listener_with_callback_and_bool(event, closure.as_ref().unchecked_ref(), true);
    }
    closure.forget();
}

/// Whether the page is on the screen.
#[must_use]
pub fn is_visible() -> bool {
    document().is_some_and(|document| document.visibility_state() == web_sys::VisibilityState::Visible)
}

/// Whether the browser believes that there is a network.
#[must_use]
pub fn is_online() -> bool {
    window().is_some_and(|window| window.navigator().on_line())
}

/// Loads the page anew: nothing of it is left in memory.
pub fn reload() {
    if let Some(window) = window() {
        let _ = window.location().reload();
    }
}

/// Goes somewhere else, in the place of this page in the history.
pub fn leave_for(address: &str) {
    if let Some(window) = window() {
        let _ = window.location().replace(address);
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
