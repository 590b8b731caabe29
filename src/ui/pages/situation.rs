//! Pages.

use leptos::prelude::*;

/// Page.
#[component]
pub fn GoingWellPage() -> impl IntoView {
    view! { <main id="inhoud" class="page"><h1 tabindex="-1">"GoingWellPage"</h1></main> }
}

/// Page.
#[component]
pub fn WorriesPage() -> impl IntoView {
    view! { <main id="inhoud" class="page"><h1 tabindex="-1">"WorriesPage"</h1></main> }
}

/// Page.
#[component]
pub fn NeededPage() -> impl IntoView {
    view! { <main id="inhoud" class="page"><h1 tabindex="-1">"NeededPage"</h1></main> }
}

/// Page.
#[component]
pub fn TriedPage() -> impl IntoView {
    view! { <main id="inhoud" class="page"><h1 tabindex="-1">"TriedPage"</h1></main> }
}
