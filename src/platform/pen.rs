//! A finger, a pen or a mouse on a drawing.

use wasm_bindgen::JsCast;
use web_sys::{Element, PointerEvent};

/// What is at work.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Pointer {
    /// The browser's number for it.
    pub number: i32,
    /// It is a pen: then a hand that rests on the glass draws nothing.
    pub pen: bool,
}

/// What this event is about.
#[must_use]
pub fn pointer(event: &PointerEvent) -> Pointer {
    Pointer {
        number: event.pointer_id(),
        pen: event.pointer_type() == "pen",
    }
}

/// Whether this is the main button, a finger or the tip of a pen.
#[must_use]
pub fn is_main(event: &PointerEvent) -> bool {
    event.button() == 0
}

fn surface(event: &PointerEvent) -> Option<Element> {
    event.current_target()?.dyn_into().ok()
}

/// Keeps what follows of this pointer with the element, also outside it.
pub fn hold(event: &PointerEvent) {
    if let Some(element) = surface(event) {
        // A pointer that is gone already cannot be held; then there is nothing to hold.
        let _ = element.set_pointer_capture(event.pointer_id());
    }
}

/// Where it is on the element: a part of its width and of its height, from 0 to 1 within it.
#[must_use]
pub fn place(event: &PointerEvent) -> Option<(f64, f64)> {
    let box_ = surface(event)?.get_bounding_client_rect();
    let part = |at: i32, from: f64, length: f64| (length > 0.0).then(|| (f64::from(at) - from) / length);
    Some((
        part(event.client_x(), box_.left(), box_.width())?,
        part(event.client_y(), box_.top(), box_.height())?,
    ))
}
