//! Short pages: while a plan opens, and when it cannot.

use leptos::prelude::*;

use crate::document::OpenError;
use crate::text;

/// While a plan opens.
pub fn opening() -> impl IntoView {
    view! { <main id="inhoud" class="page"><p class="lead" role="status">{text::app::opening()}</p></main> }
}

/// The plan is not on this device.
pub fn missing() -> impl IntoView {
    opening()
}

/// The plan is damaged.
pub fn broken(_error: OpenError) -> impl IntoView {
    opening()
}

/// Nothing can be read from this device.
pub fn no_storage() -> impl IntoView {
    opening()
}

/// Foot of every page.
#[component]
pub fn Footer() -> impl IntoView {
    view! { <footer class="footer"></footer> }
}
